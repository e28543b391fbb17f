// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/handlingdraft.h"
#include "models/workorders/orders.h"

#include <functional>

namespace Allpost {

/// What a work order is told of a handling, so that the papers go along.
struct CounterOrderDraft
{
    Key handling = 0;
    QString title = {};
    QString text = {};          ///< who asks, what, what lies with it, number of the receipt
    QStringList materials = {}; ///< those that are there
    Key category = 0;           ///< order_category of the matter; 0: none set
    QString decidedBy = {};     ///< in words, as the matter says
    Key resident = 0;
    Key household = 0;
    QString caller = {};
    QString phone = {};
    std::optional<qint64> limitDays = {};
};

/// 办理: the steps of one matter at the counter, each one deed. Every step that ends the worker's turn adds the minutes since
/// openedAt. Steps take the draft as it stands, keep what was ticked and typed, and bring it up to date.
class Handlings
{
public:
    using Now = std::function<QDateTime()>;

    explicit Handlings(Store &store, Now now = &QDateTime::currentDateTime) : m_store(store), m_now(std::move(now)) {}

    /// Working days a one-time notice gives when nothing else is said.
    static constexpr int NoticeDays = 10;

    /// Begins a matter in a visit (handling.begin): materials preset (known only where the data answers it and no original
    /// must be shown), the form filled. Where the same person has this matter open already, that one goes on instead, in this
    /// visit (handling.continue). Refused when the visit has ended.
    Result<HandlingDraft> begin(Key visit, Key matter);
    /// A matter outside the catalogue; title: what is asked. Invalid without one.
    Result<HandlingDraft> beginOther(Key visit, const QString &title);
    /// Reads one back as it stands; minutes run again from now. No deed.
    Result<HandlingDraft> open(Key handling) const;
    /// Goes on with one begun in an earlier visit (handling.continue).
    Result<HandlingDraft> resume(Key visit, Key handling);

    /// 暂存 (handling.save): keeps what was ticked and typed.
    Status save(HandlingDraft &draft);
    /// 受理 (handling.accept). Refused with whatIsMissing() until complete. Sets dueOn from the matter's limit.
    Status accept(HandlingDraft &draft);
    /// 一次性告知 (handling.notice): state lacking, to come back by a day; without one, NoticeDays working days from today.
    /// Refused when nothing is missing. The paper: CounterPapers::notice().
    Status notice(HandlingDraft &draft, QDate until = {});
    /// 办结 (handling.finish); note: the result. Refused unless accepted or passed on. paper: the paper issued, if any.
    Status finish(HandlingDraft &draft, const QString &note = {}, Key paper = 0);
    /// 受理并办结: accept() and finish() as one deed handling.settle, for what is done on the spot.
    Status settle(HandlingDraft &draft, const QString &note = {}, Key paper = 0);
    /// 转办 (handling.pass): another decides; workOrder: the order made from orderDraft(). An incomplete one is Refused with
    /// whatIsMissing(); one already accepted passes as well.
    Status passOn(HandlingDraft &draft, Key workOrder);
    /// The same with a new order, as one deed handling.pass: order from orderFor(), as the screen left it. Gives the order. What
    /// an order went through is never undone: a wrong one is withdrawn by its own step, the handling by reopen().
    Result<Key> passOn(HandlingDraft &draft, const WorkOrder &order, const OrderStart &start = {});
    /// 交接 (handling.hand): a colleague goes on with it; note: what to know. Refused for the worker who has it.
    Status handOver(HandlingDraft &draft, Key worker, const QString &note);
    /// The worker at the desk takes what was handed over, or a colleague's (handling.take).
    Status take(HandlingDraft &draft);
    /// 撤回 (handling.drop); reason: why. Refused once done.
    Status drop(HandlingDraft &draft, const QString &reason);
    /// 退回在办 (handling.reopen); reason: why. Accepted, passed on or done by mistake, or the order was withdrawn: it is begun
    /// again; a work order stays with its own life and is let go of. Refused while it is open.
    Status reopen(HandlingDraft &draft, const QString &reason);
    /// A paper that is not issued was asked for (handling.refuse): kept as answered. The slip: CounterPapers::refusal().
    Result<Key> refuse(Key visit, Key refusedPaper);

    Result<CounterOrderDraft> orderDraft(const HandlingDraft &draft) const;
    /// The order itself, ready to be shown and changed: who asks, what, category, channel; the papers named in its text.
    Result<WorkOrder> orderFor(const HandlingDraft &draft) const;

    /// The handling that became this work order; 0 when none did. For finish() once the order is closed.
    static Result<Key> ofOrder(const Database &db, Key workOrder);

    /// By which day a notice given today asks to come back.
    QDate comeBackBy(int workingDays = NoticeDays) const;

    /// The worker at the desk is to be led through the steps: no skill above learning in the matter or its area, and it was not
    /// done five times yet.
    static Result<bool> isGuided(const Database &db, Key worker, const MatterCard &matter);
    /// What the data can say about the person and this matter.
    static Result<QList<HandlingRemark>> remarks(const Store &store, const MatterCard &matter, Key resident, Key exceptHandling,
                                                 QDate today = QDate::currentDate());

private:
    Result<HandlingDraft> start(Key visit, Handling handling, const MatterCard &matter);
    Result<HandlingDraft> laidOut(Key handling, const Snapshot &seen) const;
    using Within = std::function<Status(UnitOfWork &work, Handling &now)>;
    /// One deed: the handling as change() leaves it, its materials as they lie on the desk.
    Status keep(HandlingDraft &draft, const QString &action, const std::function<void(Handling &)> &change, bool takesOver = true);
    /// The same where more belongs to the deed.
    Status keepWith(HandlingDraft &draft, const QString &action, const Within &change, bool takesOver = true);
    Status mayAccept(const HandlingDraft &draft) const;
    Status mayPassOn(const HandlingDraft &draft) const;
    Result<QString> dueOn(const HandlingDraft &draft) const;

    Store &m_store;
    Now m_now;
};

} // namespace Allpost
