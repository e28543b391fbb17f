// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/ordercard.h"

#include "models/departments/departmentbook.h"
#include "models/grids/grid.h"
#include "models/residents/resident.h"
#include "models/store/statement.h"
#include "models/workorders/orderwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using enum OrderDo;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderCard)
};

/// Names by key, each asked once.
class Names
{
public:
    explicit Names(const Store &store) : m_store(store) {}

    Status start()
    {
        auto book = DepartmentBook::read(m_store.db());
        if (!book)
            return book.error();
        m_book = std::move(*book);
        return {};
    }
    QString department(Key key) const { return m_book.name(key); }
    QString worker(Key key) { return of(u"worker"_s, u"name"_s, key); }
    QString grid(Key key) { return of(u"grid"_s, u"name"_s, key); }
    QString number(Key key) { return of(u"work_order"_s, u"number"_s, key); }
    QString resident(Key key) { return of(u"resident"_s, u"name"_s, key); }
    /// Letter of the desk at which a record was entered.
    QString desk(Key record)
    {
        Statement find(m_store.db(), u"SELECT d.letter FROM record r JOIN op o ON o.key = r.born JOIN desk d ON d.number = o.desk WHERE r.key = ?"_s);
        find.bind(1, record);
        auto found = find.step();
        return found && *found ? find.text(0) : QString();
    }

private:
    QString of(const QString &table, const QString &column, Key key)
    {
        if (!key)
            return {};
        const auto known = m_known.constFind(key);
        if (known != m_known.cend())
            return *known;
        Statement find(m_store.db(), u"SELECT %1 FROM %2 WHERE key = ?"_s.arg(column, table));
        find.bind(1, key);
        auto found = find.step();
        return m_known[key] = found && *found ? find.text(0) : QString();
    }

    const Store &m_store;
    DepartmentBook m_book;
    QHash<Key, QString> m_known;
};

/// Calls take for every record of an entity that belongs to the order, in the order they were entered.
template <typename Record, typename Take>
Status each(const Store &store, Key order, Take take)
{
    Statement find(store.db(), u"SELECT key FROM %1 WHERE work_order = ? ORDER BY key"_s.arg(Record::entity().name));
    find.bind(1, order);
    for (auto more = find.step();; more = find.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const Key key = find.number(0);
        auto record = store.get<Record>(key);
        if (!record)
            return record.error();
        take(key, *record);
    }
}

Status readCategory(OrderCard &card, const Store &store)
{
    if (!card.order.category)
        return {};
    auto leaf = store.get<OrderCategory>(card.order.category);
    if (!leaf)
        return leaf.error().code == ErrorCode::NotFound ? Status() : leaf.error();
    card.category = leaf->name;
    if (auto group = leaf->parent ? store.get<OrderCategory>(leaf->parent) : Result<OrderCategory>(OrderCategory{}))
        card.categoryClass = group->name;
    return {};
}

bool has(const std::vector<Key> &keys, Key key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// Where the order stood when the event came: why it was not applied.
QString whyNotApplied(const OrderCard &card, size_t at)
{
    OrderFold fold(card.time);
    fold.run(card.life.base, {card.life.facts.begin(), card.life.facts.begin() + qsizetype(at)});
    const OrderStand &stand = fold.stand();
    const OrderFact &fact = card.life.facts[at];
    if (fact.step == Undo)
        return Words::tr("not applied: the step to be taken back was no longer the last one");
    if (fact.step == GrantExtension || fact.step == DenyExtension)
        return Words::tr("not applied: no extension was asked for then");
    const QString state = OrderFlow::words(stand.at);
    return stand.waiting ? Words::tr("not applied: the order was waiting then (%1)").arg(state) : Words::tr("not applied: the order was “%1” then").arg(state);
}

/// The unseen step that a contested one stands against: one that ended the order before any other move.
Key against(const std::vector<OrderFact> &facts, size_t at)
{
    Key other = 0;
    for (size_t i = size_t(std::max(facts[at].seen, 0)); i < at; ++i) {
        if (OrderFlow::isFinal(facts[i].step))
            return facts[i].key;
        if (OrderFlow::isMove(facts[i].step))
            other = facts[i].key;
    }
    // It was entered in the knowledge of all before it: then what it found is the step before.
    for (size_t i = at; !other && i > 0; --i)
        if (OrderFlow::isMove(facts[i - 1].step))
            other = facts[i - 1].key;
    return other;
}

/// The same judgement as the fold's, but naming the events.
void readContests(OrderCard &card)
{
    const auto &facts = card.life.facts;
    for (size_t i = 0; i < facts.size(); ++i) {
        const OrderFact &fact = facts[i];
        const bool unplaced = has(card.life.unplaced, fact.key);
        if (fact.step == Settle && size_t(fact.seen) == i) {
            card.contests.clear();
            continue;
        }
        bool contested = unplaced;
        if (!unplaced && size_t(fact.seen) < i && OrderFlow::isMove(fact.step)) {
            contested = OrderFlow::isFinal(fact.step);
            for (size_t k = size_t(std::max(fact.seen, 0)); k < i && !contested; ++k)
                contested = OrderFlow::isFinal(facts[k].step);
        }
        if (contested)
            card.contests.append({fact.key, against(facts, i)});
    }
}

Status readEvents(OrderCard &card, const Store &store, Names &names)
{
    const auto &facts = card.life.facts;
    for (size_t i = 0; i < facts.size(); ++i) {
        auto event = store.get<OrderEvent>(facts[i].key);
        if (!event)
            return event.error();
        OrderCardEvent line;
        line.key = facts[i].key;
        line.event = *event;
        line.step = facts[i].step;
        line.worker = names.worker(event->worker);
        line.department = names.department(event->department);
        line.assignee = names.worker(event->assignee);
        line.into = names.number(event->into);
        line.desk = names.desk(line.key);
        line.takenBack = has(card.life.undone, line.key);
        if (has(card.life.unplaced, line.key))
            line.notApplied = whyNotApplied(card, i);
        card.events.append(line);
    }
    for (const OrderHop &hop : card.life.hops)
        card.hops.append({hop, names.department(hop.department), names.worker(hop.assignee)});
    return {};
}

} // namespace

Result<OrderCard> OrderCard::read(const Store &store, Key order)
{
    OrderCard card;
    card.key = order;
    auto record = store.get<WorkOrder>(order);
    if (!record)
        return record.error();
    card.order = *record;
    auto time = WorkingTime::of(store.db());
    if (!time)
        return time.error();
    card.time = *time;
    auto life = OrderStates::life(store.db(), card.time, order);
    if (!life)
        return life.error();
    card.life = std::move(*life);
    Names names(store);
    if (auto started = names.start(); !started)
        return started.error();
    card.department = names.department(card.life.stand.department);
    card.assignee = names.worker(card.life.stand.assignee);
    card.grid = names.grid(card.order.grid);
    card.partnerGrid = names.grid(card.order.partnerGrid);
    card.worker = names.worker(card.order.worker);
    card.resident = names.resident(card.order.resident);
    card.into = names.number(card.life.stand.into);
    if (auto done = readCategory(card, store); !done)
        return done.error();
    if (auto done = readEvents(card, store, names); !done)
        return done.error();
    readContests(card);
    auto callers = each<OrderCaller>(store, order, [&](Key key, const OrderCaller &caller) { card.callers.append({key, caller, names.worker(caller.worker)}); });
    if (!callers)
        return callers.error();
    auto files = each<OrderFile>(store, order, [&](Key key, const OrderFile &file) { card.files.append({key, file, names.worker(file.worker)}); });
    if (!files)
        return files.error();
    auto called = each<Attendance>(store, order, [&](Key key, const Attendance &one) { card.attendances.append({key, one, names.department(one.department)}); });
    if (!called)
        return called.error();
    return card;
}

Result<Key> OrderCard::numbered(const Database &db, const QString &number)
{
    Statement find(db, u"SELECT key FROM work_order WHERE number = ? ORDER BY key"_s);
    find.bind(1, number.trimmed().toUpper());
    auto found = find.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, Words::tr("There is no order with the number %1.").arg(number.trimmed()), u"number"_s};
    return find.number(0);
}

const OrderCardEvent *OrderCard::find(Key event) const
{
    const auto found = std::find_if(events.cbegin(), events.cend(), [event](const OrderCardEvent &one) { return one.key == event; });
    return found == events.cend() ? nullptr : &*found;
}

const OrderCardEvent *OrderCard::last(OrderDo step) const
{
    const auto found = std::find_if(events.crbegin(), events.crend(), [step](const OrderCardEvent &one) { return one.step == step && one.counts(); });
    return found == events.crend() ? nullptr : &*found;
}

OrderDo OrderCard::nextStep() const
{
    const OrderStand &s = stand();
    if (s.waiting)
        return Resume;
    if (s.asked)
        return GrantExtension;
    switch (s.at) {
    case OrderAt::Reported: return Accept;
    case OrderAt::Accepted: return Dispatch;
    case OrderAt::Dispatched: return Sign;
    case OrderAt::Signed: return Begin;
    case OrderAt::Handling: return Answer;
    case OrderAt::Answered: return CallBack;
    // Done again when the caller says that it is not.
    case OrderAt::CalledBack: return s.solved == 0 ? Reopen : Close;
    case OrderAt::Closed:
    case OrderAt::Refused:
    case OrderAt::Withdrawn: return Archive;
    default: return Unknown;
    }
}

QString OrderCard::categoryPath() const
{
    return categoryClass.isEmpty() || category.isEmpty() ? category : categoryClass + u" · "_s + category;
}

} // namespace Allpost
