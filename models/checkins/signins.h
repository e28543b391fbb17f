// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/calendar/moment.h"
#include "models/checkins/checkinpeople.h"
#include "models/checkins/servicehours.h"
#include "models/store/unitofwork.h"

namespace Allpost {

/// One row of a sign-in sheet with who stands there.
struct SheetRow
{
    Key key = 0;
    SignIn sign = {};
    CheckinPerson who = {};
    Key identity = 0;
    QString unitName = {};     ///< came with
    int number = 0;            ///< on the printed sheet: in the order of entering on the list, never another one
    bool isSecond = false;     ///< another row of the same person counts

    bool isPresent() const { return sign.state == u"present"; }
    bool isLeave() const { return sign.state == u"leave"; }
    bool hasLeft() const { return isPresent() && !sign.outAt.isEmpty(); }
    QString where() const { return unitName.isEmpty() ? who.where() : unitName; }
};

struct SheetCounts
{
    int all = 0;               ///< people on the sheet
    int present = 0;
    int left = 0;              ///< of those present: gone already
    int absent = 0;            ///< not come, or not yet
    int leave = 0;             ///< excused

    int expected() const { return all - leave; }
};

/// Somebody for the list, with whom he comes.
struct Enrolment
{
    Person person = {};
    Key unit = 0;
    Key team = 0;
};

/// 签到: the sheet of an activity; every step one deed. One person stands on a sheet once; where two desks made two rows,
/// the present and longer one counts. A closed or cancelled activity takes no more.
class SignIns
{
public:
    enum class Way { Scan, Name, Sheet, List };
    /// What came of somebody's coming.
    struct Entered
    {
        enum class What { Came, HereAlready, Left, BackAgain };
        What what = What::Came;
        Key row = 0;
        QString at = {};       ///< the moment said: of coming, or of leaving
        int present = 0;       ///< how many are present now
    };
    /// A person nobody knows yet.
    struct Stranger
    {
        QString name = {};
        QString phone = {};
        Key unit = 0;
        QString employer = {}; ///< a unit that does not report, in words
    };
    /// A card read twice within this time was read once.
    static constexpr int ScanGuardMinutes = 2;

    explicit SignIns(Store &store) : m_store(store) {}

    /// The whole sheet in the order of its numbers; second rows are marked, never left out.
    static Result<QList<SheetRow>> sheet(const Database &db, Key activity);
    static SheetCounts counts(const QList<SheetRow> &rows);

    /// Somebody came. By name: whoever is here already is only told since when. By scan: the second one is the leaving, a
    /// later one moves it. Who is not on the list is put on it, with the unit he reports for. Another day than the
    /// activity's (typed in afterwards): he came when it began. Deed signin.present or signin.out.
    Result<Entered> enter(Key activity, const Person &person, Way way, Moment now = Moments::now());
    /// The same for a person who is kept nowhere: a non-resident is made in the same deed. Invalid without a name, with the
    /// field in Error::detail.
    Result<Entered> enterStranger(Key activity, const Stranger &who, Moment now = Moments::now());
    /// What is wrong with a stranger before he is kept.
    static Findings check(const Stranger &who);

    /// 请假, or back to the list; deed signin.leave.
    Status excuse(Key row, bool on = true);
    /// Not here after all; deed signin.absent.
    Status markAbsent(Key row);
    /// Left now, or at a moment; deed signin.out.
    Status left(Key row, Moment at = Moments::now());
    /// Times, hours by hand, unit, note; Invalid with the field when he left before he came. Deed signin.change.
    Result<bool> change(const Snapshot &seen, const SignIn &now);
    static Findings check(const SignIn &row);
    /// Off the list; deed signin.remove.
    Status remove(Key row);

    /// Puts people on the list who are not on it yet, by unit, door and name; gives how many. One deed activity.enrol.
    Result<int> enrol(Key activity, const QList<Enrolment> &people);
    /// The members who report for a unit, the members of a team today.
    static Result<QList<Enrolment>> membersOf(const Database &db, Key unit);
    static Result<QList<Enrolment>> teamMembers(const Database &db, Key team, QDate on = QDate::currentDate());
    /// Who stands on another activity's list.
    static Result<QList<Enrolment>> listOf(const Database &db, Key activity);

    /// The printed sheet typed in: these rows are absent, everybody else who was neither excused nor present came when it
    /// began. One deed signin.sheet; gives how many came by it.
    Result<int> typeIn(Key activity, const QSet<Key> &absent);

    /// The activity as it stands, refused with a sentence when it takes no more sign-ins.
    static Result<Activity> open(const Database &db, Key activity);
    /// Within another deed.
    static Result<int> enrol(UnitOfWork &work, const Store &store, Key activity, const QList<Enrolment> &people);

private:
    Result<Entered> come(UnitOfWork &work, Key activity, const Activity &what, const Person &person, Way way, Moment now, const Stranger *stranger);
    Status changeRow(Key row, const QString &action, const std::function<void(SignIn &)> &how);

    Store &m_store;
};

} // namespace Allpost
