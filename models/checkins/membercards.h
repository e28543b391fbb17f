// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/points/people.h"
#include "models/store/store.h"
#include "models/views/printout.h"

#include <optional>

namespace Allpost {

/// What stands on the card of a Party member who reports for service, or of a volunteer.
struct MemberCard
{
    Key member = 0;
    Key volunteer = 0;       ///< then unit are the teams, and there are no posts
    QString number = {};     ///< of the volunteer
    Person person = {};
    QString name = {};
    QString unit = {};
    QString duty = {};
    QStringList posts = {};  ///< on duty today
    QString promise = {};
    QString door = {};
    QString reportedOn = {};
    QString code = {};       ///< behind ScannedText::prefix(): of the points account, or of the member (MemberCards::codeOf)
};

/// The member's card, door plate and badge, several on a sheet to cut out. The code on them is what sign-in reads.
class MemberCards
{
public:
    /// In the order asked for; those that are gone are left out. On any thread with its own connection; Cancelled when it
    /// was cancelled.
    static Result<QList<MemberCard>> read(const Database &db, const QList<Key> &members, Progress &progress, QDate day = QDate::currentDate());
    /// The same for volunteers: teams of the day, the number on the register.
    static Result<QList<MemberCard>> ofVolunteers(const Database &db, const QList<Key> &volunteers, Progress &progress, QDate day = QDate::currentDate());

    /// M- and 26 letters and digits: the record's own identity, the same on every desk.
    static QString codeOf(const RecordId &member);
    /// Who a code of this kind means; nobody when it is none or not known here.
    static Result<std::optional<Person>> personOf(const Database &db, const QString &code);

    static Printout cards(const Store &store, const QList<MemberCard> &members);
    static Printout badges(const Store &store, const QList<MemberCard> &members);
    /// title: 共产党员户 …; line: under the name; empty: the member's promise.
    static Printout plates(const Store &store, const QList<MemberCard> &members, const QString &title, const QString &line);
    /// What stands on a plate unless the office writes otherwise.
    static QString usualPlate();
};

} // namespace Allpost
