// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"
#include "models/store/database.h"
#include "models/workorders/orderremaining.h"

#include <QList>

#include <array>

namespace Allpost {

/// One order as boards and short lists show it.
struct ListedOrder
{
    Key key = 0;
    QString number = {};
    QString title = {};
    QString place = {};       ///< 3-2-501, or in words
    QString holder = {};      ///< department or worker that has it; who registered it while nobody does
    Key department = 0;
    Key assignee = 0;
    OrderAt at = OrderAt::Reported;
    bool waiting = false;
    QString waitReason = {};  ///< in words
    bool asked = false;       ///< an extension waits for its answer
    bool contested = false;
    bool urgent = false;
    int urge = 0;             ///< 1 ordinary, 2 yellow, 3 red
    int callers = 1;
    int reopened = 0;
    QString external = {};    ///< number elsewhere
    Moment due = NoMoment;
    Moment since = NoMoment;  ///< of the state
    Moment reported = NoMoment;
    OrderRemaining clock = {};

    /// 0391: what is said over the phone.
    QString shortNumber() const { return number.section(u'-', -1); }
};

/// 看板, 我的桌面, 时限日历: lists of open orders. What they cost follows from how many are open and shown, not from how many
/// the file has. The moment now is given, so that all of a screen agrees.
class OrderLists
{
public:
    struct Counts
    {
        int open = 0, mine = 0, overdue = 0, dueToday = 0, callBack = 0, waiting = 0, external = 0, asked = 0;
        int contested = 0;       ///< also of those that are over
        int closedThisMonth = 0;
    };

    struct Lane
    {
        int count = 0;
        int overdue = 0;
        int red = 0;             ///< red cards
        QList<ListedOrder> cards = {};
    };
    enum LaneName { Incoming, Dispatched, Handling, CallBack, LaneCount };

    struct Board
    {
        std::array<Lane, LaneCount> lanes = {};
        Counts counts = {};
        QList<ListedOrder> contested = {}; ///< the first of them
    };

    /// What a worker has to look after.
    struct Section
    {
        enum Kind { Contested, Overdue, DueToday, Asked, CallBack, Mine };
        Kind kind = Mine;
        int count = 0;
        QList<ListedOrder> lines = {};
    };

    /// How many limits end on a day.
    struct DayCount
    {
        QDate day = {};
        int due = 0;     ///< of open orders
        int overdue = 0; ///< of these, over by now
        int waits = 0;   ///< waiting that ends
    };

    explicit OrderLists(const Database &db, const WorkingTime &time, Moment now = Moments::now()) : m_db(db), m_time(time), m_now(now) {}

    /// The lanes with so many cards each, by their limits; waiting ones last.
    Result<Board> board(Key worker, int cards = 40) const;
    /// What is the worker's, or was registered by him and lies with a department; call-backs he may make. Sections without
    /// orders are left out; each order stands in the first section it belongs to.
    Result<QList<Section>> desk(Key worker, int atMost = 40) const;
    Result<Counts> counts(Key worker) const;

    /// The days of a month on which something ends.
    Result<QList<DayCount>> month(QDate month) const;
    /// What ends on a day, by the minute; waiting that ends last.
    Result<QList<ListedOrder>> dueOn(QDate day, int atMost = 500) const;
    /// Orders that were dispatched on a day, for their slips; still with whom they went to.
    Result<QList<ListedOrder>> dispatchedOn(QDate day) const;

    /// By number (also its end alone) or number elsewhere over the whole file; of open orders also by title, place, caller
    /// and digits of a phone. Numbers first.
    Result<QList<ListedOrder>> search(const QString &typed, int atMost = 20) const;
    /// These orders, in this order; those that are gone are left out.
    Result<QList<ListedOrder>> lines(const QList<Key> &orders) const;

    /// Over all of a lane's states; Incoming is 待受理 and 待分派.
    static QString laneTitle(LaneName lane);
    static LaneName laneOf(OrderAt at);
    static QString sectionTitle(Section::Kind kind);

    /// The questions asked of all open orders, for a test that looks at their plans.
    static QStringList statements();

private:
    struct Open;
    Result<std::vector<Open>> open() const;
    Counts countsOf(const std::vector<Open> &open, Key worker) const;
    Status countRest(Counts &counts) const;
    Result<QList<Key>> contested() const;
    Status addNumbered(const QString &typed, QList<Key> &found) const;

    const Database &m_db;
    const WorkingTime &m_time;
    Moment m_now;
};

} // namespace Allpost
