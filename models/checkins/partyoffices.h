// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/checkins/partyrecords.h"
#include "models/store/unitofwork.h"

#include <QDate>
#include <QHash>

namespace Allpost {

/// How far a term of office has run on a day.
enum class OfficeTerm { None, Runs, Soon, Over };

/// Who holds an office, or held it, with the words a screen shows.
struct OfficeHolder
{
    Key office = 0;         ///< record party_office; 0: a post of the grids (Posts), changed there
    Key post = 0;           ///< record post, when it is one of those
    PartyOffice record = {};
    QString name = {};
    QString role = {};      ///< in words
    QString unit = {};      ///< name of the unit that sends a part-time member
    Key person = 0;         ///< who it is over all records: resident, outsider or worker that counts; 0: a name alone
    OfficeTerm term = OfficeTerm::None;

    bool isOpen(QDate day) const;
};

/// The offices of the Party organisations, with their terms: a change of holder ends one and begins the next, so that who
/// held what stays. Each deed refuses what a finding holds back (Invalid, the field in Error::detail).
class PartyOffices
{
public:
    /// A term that ends within so many days is said to end soon.
    static constexpr int SoonDays = 90;

    explicit PartyOffices(Store &store) : m_store(store) {}

    static OfficeTerm termOf(const QString &termUntil, QDate day);
    /// All that an organisation ever had, those in office first, then the newest.
    static Result<QList<OfficeHolder>> history(const Database &db, Key partyOrg, QDate day);
    /// Everybody in office on that day, in the order of the roles.
    static Result<QList<OfficeHolder>> current(const Database &db, QDate day);

    /// Units that have not ended, by name: whom a part-time member may come from.
    static Result<QList<std::pair<Key, QString>>> units(const Database &db);

    /// An organisation, a role, exactly one person, readable dates in order, nobody twice in the same office.
    Findings check(const PartyOffice &office, Key self = 0) const;
    /// newcomer: the name of somebody on no list, who is made an outsider by the same deed; empty: the office names its person.
    Result<Key> assign(const PartyOffice &office, const QString &newcomer = {});
    /// The same inside a unit of work of the caller.
    Result<Key> assign(UnitOfWork &work, const PartyOffice &office, const QString &newcomer) const;
    Result<bool> change(const Snapshot &seen, const PartyOffice &now);
    Status end(Key office, QDate on);
    /// The one before ends on that day and the next begins, in the same role: one deed. Elected again: the same person.
    Result<Key> succeed(Key before, const PartyOffice &next, QDate from, const QString &newcomer = {});

private:
    Store &m_store;
};

/// How many offices and posts of the grids everybody holds on a day, over all records of a person (一肩三挑).
class HeldPosts
{
public:
    static Result<HeldPosts> read(const Database &db, QDate day);

    /// "Secretary (grid branch 1), building head (building 3)": each office and post once, in words.
    QStringList of(Key person) const { return m_held.value(person); }
    /// People with so many and more, those with the most first.
    struct Many { Key person = 0; QString name = {}; QStringList posts = {}; };
    QList<Many> withAtLeast(int posts) const;

private:
    QHash<Key, QStringList> m_held;
    QHash<Key, QString> m_names;
};

} // namespace Allpost
