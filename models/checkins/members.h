// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/checkins/unitrecords.h"
#include "models/points/outsider.h"
#include "models/store/unitofwork.h"

#include <QDate>

#include <QSet>

#include <functional>

namespace Allpost {

/// 未报到, 已报到, 在岗, 转出, 注销: codes of the list member_state. Never kept.
enum class MemberState { NotYet, Reported, OnDuty, Moved, Ended };

/// A member with the words a screen shows; personal ones in full.
struct MemberLine
{
    Key key = 0;
    PartyMember member = {};
    QString name = {};
    QString sex = {};      ///< stored code
    QString phone = {};
    QString idNumber = {};
    QString birthDate = {};
    Key resident = 0;      ///< the record that counts when he is a resident, also when entered as an outsider before
    QString unit = {};
    QString grid = {};
    QString receivedBy = {};
    QStringList posts = {}; ///< names of those he holds now
    MemberState state = MemberState::NotYet;

    bool isResident() const { return resident != 0; }
    bool isGone() const { return state == MemberState::Moved || state == MemberState::Ended; }
};

/// 在职党员 who report for service. The state follows from dates and open claims of a post.
class Members
{
public:
    struct Standing { Key member = 0; Key unit = 0; MemberState state = MemberState::NotYet; };
    struct Question
    {
        Key member = 0; ///< this one alone
        Key unit = 0;
        Key grid = 0;
        std::optional<MemberState> state = {};
        bool withGone = true;  ///< moved away and ended ones too
        QString typed = {};    ///< part of name, its letters, digits of the phone, part of the unit
    };

    explicit Members(Store &store) : m_store(store) {}

    /// The state on a day: ended, moved, on duty with an open claim, reported, else not yet.
    static MemberState stateOf(const PartyMember &member, bool hasOpenClaim, QDate today);
    static QString code(MemberState state);
    static std::optional<MemberState> stateNamed(QStringView code);
    /// Whether what was typed (folded by Text::foldedName) is part of name, letters, unit, phone or the end of the ID number.
    static bool fits(const MemberLine &line, const QString &typed);
    /// The two halves of it: a name, folded too, or its letters; part of the phone from three digits on, the end of the ID number
    /// from four on.
    static bool nameFits(const QString &folded, const QString &typed);
    static bool numbersFit(const QString &phone, const QString &idNumber, const QString &typed);
    /// Who holds a post on a day.
    static Result<QSet<Key>> onDuty(const Database &db, QDate today = QDate::currentDate());
    /// The state of everybody, for counting.
    static Result<QList<Standing>> states(const Database &db, QDate today = QDate::currentDate());

    /// By unit and name as people read them.
    static Result<QList<MemberLine>> list(const Database &db, const Question &question, QDate today = QDate::currentDate());
    /// The lines of these members in their order, each read by its key; who is no longer kept is left out. What it costs does
    /// not depend on how many members there are.
    static Result<QList<MemberLine>> lines(const Database &db, const QList<Key> &members, QDate today = QDate::currentDate());
    /// NotFound when the member is gone from the file.
    static Result<MemberLine> read(const Database &db, Key member, QDate today = QDate::currentDate());
    /// The members a resident is, gone ones last. For cards.
    static Result<QList<MemberLine>> ofResident(const Database &db, Key resident, QDate today = QDate::currentDate());
    /// Where a resident lives now, as the office says it; empty when nowhere here. grid: of the main layer, 0 for none.
    struct Home { QString door = {}; Key grid = 0; };
    static Result<Home> homeOf(const Database &db, Key resident, QDate today = QDate::currentDate());
    /// The grid of a home as somebody wrote it, as deep as the office knows the place; door empty when it knows nothing of it.
    static Result<Home> homeOf(const Database &db, const QString &written, QDate today = QDate::currentDate());

    /// Exactly one person, a unit, nobody twice in a unit, dates in order. HoldBack refuses saving.
    static Findings check(const Database &db, const PartyMember &member, Key self = 0, QDate today = QDate::currentDate());
    /// The grid completed from where he lives: by the register of a resident, by the words of home of anybody else.
    static Result<PartyMember> completed(const Database &db, PartyMember member, QDate today = QDate::currentDate());
    /// Invalid with the first finding that refuses it, its field in Error::detail.
    Result<Key> add(const PartyMember &member);
    /// A member who is no resident and not kept yet: both in one deed.
    Result<Key> addOutsider(const PartyMember &member, const Outsider &person);
    Result<bool> change(const Snapshot &seen, const PartyMember &now);
    /// They came: reported on that day, received by the worker at the desk. One deed; gives how many had not come before.
    Result<int> receive(const QList<Key> &members, QDate on = QDate::currentDate());
    /// Moves away with open claims ended that day, in one deed. Refused before he reported or when he is gone already.
    Status moveAway(Key member, QDate on, const QString &to);
    Status end(Key member, QDate on, const QString &reason);
    /// Takes moving away or ending back; claims that ended stay ended.
    Status returned(Key member);

private:
    Status leave(Key member, QDate on, const QString &action, const std::function<void(PartyMember &)> &edit);

    Store &m_store;
};

} // namespace Allpost
