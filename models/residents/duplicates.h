// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/residents/secondrecords.h"
#include "models/store/store.h"

#include <QFlags>

namespace Allpost {

/// Two records that look like one person, and why.
struct DuplicatePair
{
    enum Reason : quint8 {
        SameNumber = 1 << 0,  ///< one ID number, also as 15 and 18 digits
        SameBirth = 1 << 1,   ///< name and birth date
        SamePhone = 1 << 2,   ///< name and a phone
        SameDoor = 1 << 3,    ///< name and door
        NumbersAlike = 1 << 4 ///< beside another reason: the numbers differ in one or two places only
    };
    Q_DECLARE_FLAGS(Reasons, Reason)

    Key one = 0;   ///< the record entered first
    Key other = 0;
    Reasons reasons = {};

    /// The more reasons and the stronger they are, the greater.
    int weight() const;
};

/// Records of one person are found, linked as one by a link that can be taken away again, or said to be two people for
/// good. Nothing moves: each keeps its household, care records, visits and history; counts count once (SecondRecords).
class Duplicates
{
public:
    explicit Duplicates(Store &store) : m_store(store) {}

    /// All pairs that are neither linked nor said to be different, the surest first. People whose full ID numbers differ in
    /// more than two places are two. Off the UI thread; Cancelled.
    static Result<QList<DuplicatePair>> find(const Database &db, Progress &progress);
    /// The same for one person, at once.
    static Result<QList<DuplicatePair>> of(const Database &db, Key resident);

    /// second and counts are one person from now on: one deed. chosen: values of second to be kept on the record that
    /// counts, by field name; seen: that record as it was compared. Conflict when it changed meanwhile; Invalid when they
    /// are one already.
    Result<Key> link(Key second, const Snapshot &seen, const QHash<QString, Value> &chosen);
    /// Two records again. The values chosen stay; the deed that linked them can be undone as a whole as any other.
    Status takeApart(Key link);
    /// They are two people: not asked again.
    Result<Key> different(Key one, Key other, const QString &note = {});
    Status maybeTheSame(Key mark);

    /// The links that make a person of several records.
    struct Link { Key link = 0; Key second = 0; Key counts = 0; QString name = {}; };
    static Result<QList<Link>> links(const Database &db, Key resident);

private:
    Store &m_store;
};

} // namespace Allpost

Q_DECLARE_OPERATORS_FOR_FLAGS(Allpost::DuplicatePair::Reasons)
