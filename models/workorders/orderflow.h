// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <string_view>

namespace Allpost {

/// Where an order stands (code list order_state, in this order).
enum class OrderAt : quint8 { Reported, Accepted, Dispatched, Signed, Handling, Answered, CalledBack, Closed, Archived, Refused, Merged, Withdrawn, Nowhere };

/// What can be done with an order (code list order_step, in this order).
enum class OrderDo : quint8 {
    Report, Accept, Refuse, Dispatch, Sign, Begin, Answer, CallBack, Close, Archive,
    Return, Wait, Resume, AskExtension, GrantExtension, DenyExtension,
    Urge, Transfer, Escalate, Deescalate, Reopen, Merge, Withdraw,
    Note, Resolution, Exclude, Include, Undo, Settle, Unknown
};

/// What a step must bring along.
enum class OrderNeed : quint16 {
    Nothing = 0,
    Reason = 1 << 0,     ///< a code of the list named in the rule
    Note = 1 << 1,       ///< words
    Receiver = 1 << 2,   ///< a department, or a worker of the office
    Until = 1 << 3,      ///< a day
    Days = 1 << 4,       ///< working days
    Grade = 1 << 5,      ///< of urging
    Level = 1 << 6,      ///< of the administration
    CallerSays = 1 << 7, ///< reached or not; when reached, solved or not and how satisfied
    Into = 1 << 8,       ///< another order
    Target = 1 << 9,     ///< the step meant
};
Q_DECLARE_FLAGS(OrderNeeds, OrderNeed)

/// Who may take a step. A right that the office restricts is asked besides (Rights, "order.step" with the step's code).
enum class OrderTaker : quint8 {
    Anyone,      ///< whoever sits at the desk, for the caller or the department on the phone
    NotHandler,  ///< not the worker who handled it: the caller judges, the handler does not
    NotAsker,    ///< not who asked for the extension
};

/// One line of the table of the flow: a step, the states it is allowed in and the state it leads to.
struct OrderRule
{
    OrderDo step;
    QList<OrderAt> from;
    OrderAt to;               ///< Nowhere: stays where it is
    OrderNeeds needs = OrderNeed::Nothing;
    OrderTaker taker = OrderTaker::Anyone;
    bool whileWaiting = false; ///< allowed although the order waits
    const char *reasons = "";  ///< code list of its reasons
};

/// 工单流转: the table of steps, the one place that says what may follow what.
class OrderFlow
{
public:
    /// All lines, in the order screens offer them. A step has a line for each state it leads to.
    static const QList<OrderRule> &table();
    /// The line that holds for this step in this state; null when it is not allowed there.
    static const OrderRule *find(OrderDo step, OrderAt at, bool waiting);
    /// A line of this step in whatever state, for its needs and reasons.
    static const OrderRule *any(OrderDo step);

    static QString code(OrderAt at);
    static QString code(OrderDo step);
    static OrderAt at(QStringView code);
    static OrderDo step(QStringView code);
    static OrderAt at(std::string_view utf8);
    static OrderDo step(std::string_view utf8);
    /// In the language of the program.
    static QString words(OrderAt at);
    static QString words(OrderDo step);

    /// Nothing more is due: closed, archived, refused, merged, withdrawn.
    static bool isOver(OrderAt at) { return at >= OrderAt::Closed; }
    /// The step ends the order for its caller.
    static bool isFinal(OrderDo step);
    /// It changes where the order stands or what it waits for; the others only add words.
    static bool isMove(OrderDo step) { return step < OrderDo::Note; }
};

} // namespace Allpost

Q_DECLARE_OPERATORS_FOR_FLAGS(Allpost::OrderNeeds)
