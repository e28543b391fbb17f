// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"
#include "models/store/database.h"
#include "models/workorders/orderremaining.h"

#include <QHash>

namespace Allpost {

/// An order in one line, as cards and visits show it.
struct OrderLine
{
    Key order = 0;
    QString number = {};
    QString title = {};
    QString place = {};
    OrderAt at = OrderAt::Reported;
    bool waiting = false;
    Moment due = NoMoment;      ///< of the clock that runs now
    Moment since = NoMoment;    ///< of the state
    QDate waitUntil = {};
    bool aroundClock = false;
    QString holder = {};        ///< department or worker who has it now
    QString reportedAt = {};
    Key visit = 0;
    bool joined = false;        ///< the person asked for the same later, somebody else reported it

    bool isOpen() const { return !OrderFlow::isOver(at); }
};

/// Orders of a person, a household, a door, a visit.
class OrdersOf
{
public:
    enum class Which { Open, All };

    /// Reported or joined by this person; open ones first, the latest first.
    static Result<QList<OrderLine>> resident(const Database &db, Key resident, Which which = Which::Open, int limit = 50);
    /// Of the household as such and of everybody who lives in it today.
    static Result<QList<OrderLine>> household(const Database &db, Key household, Which which = Which::Open, int limit = 50);
    /// About this door, whoever reported it.
    static Result<QList<OrderLine>> dwelling(const Database &db, Key dwelling, Which which = Which::Open, int limit = 50);
    /// What became of a visit.
    static Result<QList<OrderLine>> visit(const Database &db, Key visit);
    /// What became of these visits: the latest order of each.
    static Result<QHash<Key, OrderLine>> visits(const Database &db, const QList<Key> &visits);

    /// How its clock stands: 2 hours left, 3 working days over, waiting.
    static OrderRemaining remaining(const OrderLine &line, const WorkingTime &time, Moment now = Moments::now());
};

} // namespace Allpost
