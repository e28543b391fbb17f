// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderflow.h"

#include "models/dictionary/codelist.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Allpost {

using namespace Qt::StringLiterals;
using enum OrderAt;
using enum OrderDo;
using Need = OrderNeed;
using Taker = OrderTaker;

namespace {

constexpr std::array<std::string_view, size_t(Nowhere)> AtCodes{"reported", "accepted", "dispatched", "signed", "handling", "answered",
                                                                "called_back", "closed", "archived", "refused", "merged", "withdrawn"};

constexpr std::array<std::string_view, size_t(Unknown)> StepCodes{
    "report", "accept", "refuse", "dispatch", "sign", "begin", "answer", "call_back", "close", "archive", "return", "wait", "resume", "ask_extension",
    "grant_extension", "deny_extension", "urge", "transfer", "escalate", "deescalate", "reopen", "merge", "withdraw", "note", "resolution", "exclude",
    "include", "undo", "settle"};

template <typename Enum, size_t N>
Enum found(const std::array<std::string_view, N> &codes, std::string_view code)
{
    return Enum(std::find(codes.begin(), codes.end(), code) - codes.begin());
}

QString label(QStringView list, const QString &code)
{
    return CodeList::find(list)->display(code, QLocale().name());
}

} // namespace

const QList<OrderRule> &OrderFlow::table()
{
    static const QList<OrderRule> rules{
        {Report, {Nowhere}, Reported},
        {Accept, {Reported}, Accepted},
        {Refuse, {Reported, Accepted}, Refused, Need::Reason, Taker::Anyone, false, "refuse_reason"},
        {Dispatch, {Accepted}, Dispatched, Need::Receiver},
        {Sign, {Dispatched}, Signed},
        {Begin, {Signed}, Handling},
        {Answer, {Signed, Handling}, Answered, Need::Note},
        {CallBack, {Answered}, CalledBack, Need::CallerSays, Taker::NotHandler},
        {Close, {CalledBack}, Closed},
        {Close, {Answered}, Closed, Need::Reason, Taker::NotHandler, false, "close_reason"},
        {Close, {Accepted}, Closed, Need::Reason, Taker::Anyone, false, "close_reason"},
        {Archive, {Closed, Refused, Withdrawn}, Archived},
        {Return, {Dispatched, Signed, Handling}, Accepted, Need::Reason | Need::Level, Taker::Anyone, true, "return_reason"},
        {Wait, {Accepted, Dispatched, Signed, Handling}, Nowhere, Need::Reason | Need::Until, Taker::Anyone, false, "wait_reason"},
        {Resume, {Accepted, Dispatched, Signed, Handling}, Nowhere, Need::Nothing, Taker::Anyone, true},
        {AskExtension, {Signed, Handling}, Nowhere, Need::Note | Need::Days},
        {GrantExtension, {Signed, Handling}, Nowhere, Need::Days, Taker::NotAsker},
        {DenyExtension, {Signed, Handling}, Nowhere, Need::Note, Taker::NotAsker},
        {Urge, {Reported, Accepted, Dispatched, Signed, Handling, Answered}, Nowhere, Need::Grade, Taker::Anyone, true},
        {Transfer, {Dispatched, Signed, Handling}, Dispatched, Need::Receiver | Need::Note},
        {Escalate, {Reported, Accepted, Dispatched, Signed, Handling}, Nowhere, Need::Level | Need::Note},
        {Deescalate, {Reported, Accepted, Dispatched, Signed, Handling}, Nowhere, Need::Level | Need::Note},
        {Reopen, {Answered, CalledBack, Closed, Archived}, Handling, Need::Reason, Taker::Anyone, false, "reopen_reason"},
        {Reopen, {Refused, Withdrawn, Merged}, Accepted, Need::Reason, Taker::Anyone, false, "reopen_reason"},
        {Merge, {Reported, Accepted, Dispatched, Signed, Handling, Answered}, Merged, Need::Into, Taker::Anyone, true},
        {Withdraw, {Reported, Accepted, Dispatched, Signed, Handling, Answered}, Withdrawn, Need::Note, Taker::Anyone, true},
    };
    return rules;
}

const OrderRule *OrderFlow::find(OrderDo step, OrderAt at, bool waiting)
{
    for (const OrderRule &rule : table())
        if (rule.step == step && std::find(rule.from.begin(), rule.from.end(), at) != rule.from.end())
            return (waiting ? rule.whileWaiting : step != Resume) ? &rule : nullptr;
    return nullptr;
}

const OrderRule *OrderFlow::any(OrderDo step)
{
    for (const OrderRule &rule : table())
        if (rule.step == step)
            return &rule;
    // Words beside the flow: allowed wherever the order stands.
    static const QList<OrderRule> beside{
        {Note, {}, Nowhere, Need::Note, Taker::Anyone, true},       {Resolution, {}, Nowhere, Need::Note, Taker::Anyone, true},
        {Exclude, {}, Nowhere, Need::Reason, Taker::Anyone, true, "exclusion"}, {Include, {}, Nowhere, Need::Note, Taker::Anyone, true},
        {Undo, {}, Nowhere, Need::Target | Need::Note, Taker::Anyone, true},    {Settle, {}, Nowhere, Need::Note, Taker::Anyone, true},
    };
    for (const OrderRule &rule : beside)
        if (rule.step == step)
            return &rule;
    return nullptr;
}

QString OrderFlow::code(OrderAt at)
{
    return at < Nowhere ? QString::fromLatin1(AtCodes[size_t(at)]) : QString();
}

QString OrderFlow::code(OrderDo step)
{
    return step < Unknown ? QString::fromLatin1(StepCodes[size_t(step)]) : QString();
}

OrderAt OrderFlow::at(std::string_view utf8)
{
    return found<OrderAt>(AtCodes, utf8);
}

OrderDo OrderFlow::step(std::string_view utf8)
{
    return found<OrderDo>(StepCodes, utf8);
}

OrderAt OrderFlow::at(QStringView code)
{
    return at(std::string_view(code.toLatin1()));
}

OrderDo OrderFlow::step(QStringView code)
{
    return step(std::string_view(code.toLatin1()));
}

QString OrderFlow::words(OrderAt at)
{
    return label(u"order_state", code(at));
}

QString OrderFlow::words(OrderDo step)
{
    return label(u"order_step", code(step));
}

bool OrderFlow::isFinal(OrderDo step)
{
    return step == Close || step == Archive || step == Refuse || step == Merge || step == Withdraw;
}

} // namespace Allpost
