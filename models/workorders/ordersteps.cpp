// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// The steps of an order: which can be taken, what they must bring along, how they are kept.
#include "models/access/rights.h"
#include "models/access/workers.h"
#include "models/dictionary/codelist.h"
#include "models/workorders/orderfiles.h"
#include "models/workorders/orders.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Orders)
};

constexpr int MostDays = 365;

Finding held(const char *field, const QString &message)
{
    Finding finding = Finding::holdBack(u"step"_s, message);
    finding.field = QString::fromLatin1(field);
    return finding;
}

bool isIn(QStringView list, const QString &code)
{
    const CodeList *codes = CodeList::find(list);
    const auto &items = codes->items();
    return std::any_of(items.begin(), items.end(), [&](const Code &item) { return item.code == code; });
}

/// Somebody else could do it.
bool hasColleagues(const Store &store)
{
    const auto workers = Workers::list(store.db());
    return workers && std::count_if(workers->begin(), workers->end(), [](const Workers::Entry &entry) { return !entry.isInactive(); }) > 1;
}

/// "reported, accepted or dispatched": the states a step may follow.
QString statesOf(OrderDo step)
{
    QStringList names;
    for (const OrderRule &rule : OrderFlow::table())
        if (rule.step == step)
            for (OrderAt at : rule.from)
                names << OrderFlow::words(at);
    return names.join(Words::tr(", "));
}

/// Why the flow itself does not allow the step now; empty: it does.
QString outOfPlace(const OrderStates::Life &life, OrderDo step)
{
    const OrderStand &stand = life.stand;
    if (step == OrderDo::Undo)
        return life.lastMove ? QString() : Words::tr("There is no step to take back; the report itself stays.");
    if (step == OrderDo::Settle)
        return stand.contested ? QString() : Words::tr("Nothing contradicts anything here.");
    if (step == OrderDo::Include)
        return stand.exclusion ? QString() : Words::tr("The order counts in the rates already.");
    if (!OrderFlow::isMove(step))
        return {};
    if (step == OrderDo::Resume && !stand.waiting)
        return Words::tr("The order does not wait.");
    if (!OrderFlow::find(step, stand.at, stand.waiting)) {
        if (stand.waiting && OrderFlow::find(step, stand.at, false))
            return Words::tr("The order waits: resume it first.");
        return Words::tr("Possible when the order is: %1. Now it is: %2.").arg(statesOf(step), OrderFlow::words(stand.at));
    }
    if ((step == OrderDo::GrantExtension || step == OrderDo::DenyExtension) && !stand.asked)
        return Words::tr("No extension was asked for.");
    if (step == OrderDo::AskExtension && stand.asked)
        return Words::tr("An extension was asked for already and waits for its answer.");
    return {};
}

Finding callerSays(const OrderEvent &event)
{
    if (!event.reached)
        return held("reached", Words::tr("Was the caller reached?"));
    if (*event.reached && !event.solved)
        return held("solved", Words::tr("Does the caller say it is solved?"));
    if (*event.reached && !isIn(u"satisfaction", event.satisfaction))
        return held("satisfaction", Words::tr("How satisfied is the caller?"));
    return {};
}

/// Whether merging into that order makes sense.
QString badTarget(const Database &db, const OrderStates::Life &life, Key into)
{
    if (!into)
        return Words::tr("Say which order it is merged into.");
    if (into == life.base.order)
        return Words::tr("An order cannot be merged into itself.");
    auto other = Query::run(db, u"SELECT state FROM order_state WHERE work_order = :key"_s, {{u":key"_s, into}});
    if (!other || !other->next())
        return Words::tr("There is no such order.");
    const OrderAt at = OrderFlow::at(QStringView(other->text(0)));
    return OrderFlow::isOver(at) ? Words::tr("That order is over (%1).").arg(OrderFlow::words(at)) : QString();
}

/// What every kind of file that may be kept begins with or ends in; what could run on a double click is none of them.
} // namespace

QString Orders::whyNot(const Store &store, const OrderStates::Life &life, OrderDo step)
{
    if (const QString why = outOfPlace(life, step); !why.isEmpty())
        return why;
    const OrderRule *rule = OrderFlow::isMove(step) ? OrderFlow::find(step, life.stand.at, life.stand.waiting) : OrderFlow::any(step);
    if (!rule || step == OrderDo::Report)
        return Words::tr("There is no such step.");
    const bool isMine = !life.stand.department && life.stand.assignee == store.worker();
    if (rule->taker == OrderTaker::NotHandler && isMine && hasColleagues(store))
        return Words::tr("You handled it yourself: a colleague asks the caller.");
    if (rule->taker == OrderTaker::NotAsker && life.stand.asker == store.worker() && hasColleagues(store))
        return Words::tr("You asked for the extension: a colleague decides on it.");
    if (!Rights::may(store, store.worker(), u"order.step", OrderFlow::code(step)))
        return Words::tr("You may not take this step.");
    return {};
}

Result<QList<OrderChoice>> Orders::choices(const Store &store, Key order)
{
    auto time = WorkingTime::of(store.db());
    if (!time)
        return time.error();
    auto life = OrderStates::life(store.db(), *time, order);
    if (!life)
        return life.error();
    QList<OrderChoice> choices;
    for (int i = int(OrderDo::Accept); i < int(OrderDo::Unknown); ++i) {
        const auto step = OrderDo(i);
        const OrderRule *rule = OrderFlow::isMove(step) ? OrderFlow::find(step, life->stand.at, life->stand.waiting) : nullptr;
        if (!rule)
            rule = OrderFlow::any(step);
        choices << OrderChoice{step, rule->needs, QString::fromLatin1(rule->reasons), whyNot(store, *life, step)};
    }
    return choices;
}

Findings Orders::checkStep(const Database &db, const OrderStates::Life &life, const OrderEvent &event, Moment now)
{
    Findings findings;
    const OrderDo step = OrderFlow::step(QStringView(event.step));
    const OrderRule *rule = OrderFlow::isMove(step) ? OrderFlow::find(step, life.stand.at, life.stand.waiting) : OrderFlow::any(step);
    if (!rule)
        return findings << held("step", Words::tr("There is no such step."));
    const auto needs = [&](OrderNeed need) { return rule->needs.testFlag(need); };
    const Moment at = event.at.isEmpty() ? now : Moments::parse(event.at);
    if (at == NoMoment)
        findings << held("at", Words::tr("Not a day and time: write 2026-11-22 10:31."));
    else if (at > now)
        findings << held("at", Words::tr("This lies in the future. Is the clock of this PC right?"));
    else if (!life.facts.empty() && at < life.facts.back().at) {
        Finding earlier = Finding::warning(u"step"_s, Words::tr("The step before it was on %1. Was the clock set back?").arg(Moments::toDateTime(life.facts.back().at).toString(u"yyyy-MM-dd HH:mm"_s)));
        earlier.field = u"at"_s;
        findings << earlier;
    }
    if (needs(OrderNeed::Reason) && !isIn(QString::fromLatin1(rule->reasons), event.reason))
        findings << held("reason", Words::tr("Choose a reason."));
    if ((needs(OrderNeed::Note) || (needs(OrderNeed::Reason) && event.reason == "other"_L1)) && event.note.trimmed().isEmpty())
        findings << held("note", Words::tr("Say it in a few words."));
    if (needs(OrderNeed::Receiver) && !event.department && !event.assignee)
        findings << held("department", Words::tr("Who gets it? Choose a department or a worker."));
    if (needs(OrderNeed::Until)) {
        const QDate until = QDate::fromString(event.until, Qt::ISODate);
        if (!until.isValid() || (at != NoMoment && until < Moments::day(at)))
            findings << held("until", Words::tr("Until which day does it wait?"));
    }
    if (needs(OrderNeed::Days) && (!event.days || *event.days < 1 || *event.days > MostDays))
        findings << held("days", Words::tr("How many working days? A number from 1 to 365."));
    if (needs(OrderNeed::Grade) && !isIn(u"urge_grade", event.grade))
        findings << held("grade", Words::tr("Choose how strongly to urge."));
    if (needs(OrderNeed::Level) && !isIn(u"order_level", event.level))
        findings << held("level", Words::tr("Choose the level."));
    if (needs(OrderNeed::CallerSays))
        if (const Finding missing = callerSays(event); !missing.message.isEmpty())
            findings << missing;
    if (needs(OrderNeed::Into))
        if (const QString why = badTarget(db, life, event.into); !why.isEmpty())
            findings << held("into_order", why);
    if (needs(OrderNeed::Target) && event.target != life.lastMove)
        findings << held("target", Words::tr("Only the last step can be taken back."));
    return findings;
}

Result<Key> Orders::addEvent(UnitOfWork &work, const OrderStates::Life &life, OrderEvent event)
{
    event.workOrder = life.base.order;
    event.depth = life.stand.depth + 1;
    event.seen = qint64(life.facts.size());
    return work.create(event);
}

Result<Key> Orders::take(Key order, OrderEvent event)
{
    auto time = WorkingTime::of(m_store.db());
    if (!time)
        return time.error();
    auto life = OrderStates::life(m_store.db(), *time, order);
    if (!life)
        return life.error();
    const OrderDo step = OrderFlow::step(QStringView(event.step));
    if (const QString why = whyNot(m_store, *life, step); !why.isEmpty())
        return Error{ErrorCode::Refused, why, {}};
    if (step == OrderDo::Undo && !event.target)
        event.target = life->lastMove;
    for (const Finding &finding : checkStep(m_store.db(), *life, event))
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    if (event.at.isEmpty())
        event.at = Moments::text(Moments::now());
    event.worker = m_store.worker();
    auto work = UnitOfWork::begin(m_store, {u"order."_s + event.step});
    if (!work)
        return work.error();
    auto added = addEvent(**work, *life, event);
    if (!added)
        return added;
    if (step == OrderDo::Merge) {
        // Who asked here asks there from now on.
        auto own = m_store.get<WorkOrder>(order);
        if (!own)
            return own.error();
        const OrderCaller caller{event.into, own->resident, own->caller, own->phone, own->channel, own->reportedAt, own->title, own->externalNumber, own->externalDue, own->worker};
        if (auto asks = (*work)->create(caller); !asks)
            return asks;
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return added;
}

Result<int> Orders::takeAll(const QList<Key> &orders, const OrderEvent &event)
{
    auto time = WorkingTime::of(m_store.db());
    if (!time)
        return time.error();
    auto work = UnitOfWork::begin(m_store, {u"order."_s + event.step, {{u"orders"_s, orders.size()}}});
    if (!work)
        return work.error();
    for (Key order : orders) {
        auto life = OrderStates::life((*work)->db(), *time, order);
        if (!life)
            return life.error();
        const QString why = whyNot(m_store, *life, OrderFlow::step(QStringView(event.step)));
        if (!why.isEmpty()) {
            auto named = m_store.get<WorkOrder>(order);
            return Error{ErrorCode::Refused, Words::tr("%1: %2").arg(named ? named->number : QString(), why), QString::number(order)};
        }
        OrderEvent own = event;
        own.worker = m_store.worker();
        if (own.at.isEmpty())
            own.at = Moments::text(Moments::now());
        for (const Finding &finding : checkStep(m_store.db(), *life, own))
            if (finding.weight == Finding::Weight::HoldBack)
                return Error{ErrorCode::Invalid, finding.message, finding.field};
        if (auto added = addEvent(**work, *life, own); !added)
            return added.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return int(orders.size());
}

Result<Key> Orders::attach(Key order, const QString &path, Key event, const QString &note)
{
    auto file = OrderFiles::prepare(path);
    if (!file)
        return file.error();
    file->file.note = note;
    auto work = UnitOfWork::begin(m_store, {u"order.attach"_s});
    if (!work)
        return work.error();
    auto made = OrderFiles::keep(**work, m_store, order, *file, event);
    if (!made)
        return made;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return made;
}

} // namespace Allpost
