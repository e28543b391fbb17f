// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/roles.h"
#include "models/workorders/ordercard.h"

namespace Allpost {

/// What is said of an order's time: the same words on the screen and on paper.
struct OrderClock
{
    Meaning meaning = Meaning::Neutral; ///< Ok, Warn before the limit, Bad after it, Wait while it stands still
    QString limit = {};    ///< "Limit 5 working days"
    QString left = {};     ///< "3 working days over", "2 hours left", "the clock stands still"
    QString counted = {};  ///< "used 8 working days; waited 2 working days, 4 free days not counted"
    QString granted = {};  ///< "3 working days granted: due 2026-11-25 17:30, without them 2026-11-20 17:30"
    QString external = {}; ///< the other system's deadline beside ours
    Moment due = NoMoment;

    QStringList sentences() const;
};

/// Words for orders, shared by screens and paper.
class OrderWords
{
public:
    /// The clock that runs now, as of a moment.
    static OrderClock clock(const OrderCard &card, Moment now = Moments::now());
    /// "2 working days 3 hours", around the clock "1 day 2 hours".
    static QString amount(const WorkingTime &time, qint64 minutes, bool aroundClock);
    /// "reported" … with what it waits for: "being handled · waiting".
    static QString state(const OrderStand &stand);
    static Meaning meaning(const OrderStand &stand);
    /// "2026-11-20 09:00"; of this year without the year.
    static QString moment(Moment at);
    static QString moment(const QString &iso) { return moment(Moments::parse(iso)); }
    /// A time as typed: 0930, 9:30 (of today), 11-23 9:30, 2026-11-23 09:30, "." for now. NoMoment when it is none.
    static Moment typedMoment(const QString &typed, Moment now = Moments::now());
    /// The word of a code in the language of the program.
    static QString code(QStringView list, const QString &stored);

    /// "dispatched", with what was decided in a word: "urged: red card".
    static QString title(const OrderCardEvent &event);
    /// Who, what else was said, the words, in one text.
    static QString detail(const OrderCardEvent &event);
    /// The same as detail, without who and the desk.
    static QString said(const OrderCardEvent &event);
    /// "signed after 2 hours, answered after 3 working days, waited 1 working day"
    static QString hop(const OrderCard &card, const OrderCardHop &hop, Moment now = Moments::now());
};

} // namespace Allpost
