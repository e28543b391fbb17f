// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/population/population.h"

#include "models/population/populationstate.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using Kind = PopulationEvent::Kind;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The people whose ties begin or end, or who died, after one day and not after another.
Result<QSet<Key>> touched(const Database &db, PopulationScope::By by, const QString &after, const QString &upTo)
{
    const QString since = by == PopulationScope::By::Happened ? u"since"_s : u"coalesce(since_entered, since)"_s;
    const QString until = by == PopulationScope::By::Happened ? u"until"_s : u"coalesce(until_entered, until)"_s;
    QSet<Key> people;
    for (const QString &sql : {u"SELECT resident FROM membership WHERE %1 > :after AND %1 <= :upto"_s.arg(since),
                               u"SELECT resident FROM membership WHERE %1 > :after AND %1 <= :upto"_s.arg(until),
                               u"SELECT key FROM resident WHERE died_on > :after AND died_on <= :upto"_s}) {
        auto rows = Query::run(db, sql, {{u":after"_s, after}, {u":upto"_s, upTo}});
        if (!rows)
            return rows.error();
        while (rows->next())
            people << rows->number(0);
    }
    return people;
}

/// What one person's stays say about the time after one day up to another.
void addEvents(QList<PopulationEvent> &events, Key resident, const QList<CountedTie> &ties, PopulationScope::By by, const QString &after, const QString &upTo)
{
    const auto within = [&](const QString &day) { return !day.isEmpty() && day > after && day <= upTo; };
    for (const CountedStay &stay : staysOf(ties, by)) {
        if (within(stay.since)) {
            const CountedTie &tie = ties.at(stay.first);
            const bool born = tie.sinceReason == "birth"_L1 || (tie.sinceReason.isEmpty() && !tie.birth.isEmpty() && tie.birth == tie.happenedSince);
            events.append({born ? Kind::Born : Kind::MovedIn, resident, tie.household, tie.happenedSince, tie.sinceEntered, tie.sinceReason, tie.cameFrom,
                           stay.since});
        }
        if (within(stay.until)) {
            const CountedTie &tie = ties.at(stay.last);
            const bool died = tie.untilReason == "death"_L1 || (!tie.died.isEmpty() && tie.died <= stay.until);
            events.append({died ? Kind::Died : Kind::MovedOut, resident, tie.household, died && !tie.died.isEmpty() ? tie.died : tie.happenedUntil,
                           tie.untilEntered, died ? u"death"_s : tie.untilReason, tie.wentTo, stay.until});
        }
    }
}

} // namespace

qint64 PopulationMonth::count(Kind kind) const
{
    return std::count_if(events.cbegin(), events.cend(), [kind](const PopulationEvent &event) { return event.kind == kind; });
}

qint64 PopulationMonth::registered() const
{
    return std::count_if(events.cbegin(), events.cend(), [](const PopulationEvent &event) {
        return event.kind == Kind::MovedIn && (event.reason.isEmpty() || event.reason == "registered"_L1);
    });
}

qint64 PopulationMonth::corrected() const
{
    return std::count_if(events.cbegin(), events.cend(),
                         [](const PopulationEvent &event) { return event.kind == Kind::MovedOut && event.reason == "correction"_L1; });
}

qint64 PopulationMonth::difference() const
{
    return closing - (opening + count(Kind::Born) + count(Kind::MovedIn) - count(Kind::Died) - count(Kind::MovedOut));
}

Result<PopulationMonth> Population::month(const Database &db, QDate first, const PopulationScope &scope, Progress &progress)
{
    PopulationMonth month;
    month.first = QDate(first.year(), first.month(), 1);
    month.scope = scope;
    const QDate eve = month.first.addDays(-1);
    const QDate last = month.first.addMonths(1).addDays(-1);
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    for (const auto &[day, number] : {std::pair{eve, &month.opening}, {last, &month.closing}}) {
        auto state = PopulationState::load(db, *second, day, scope, &progress);
        if (!state)
            return state.error();
        *number = qint64(state->people.size());
    }
    auto people = touched(db, scope.by, iso(eve), iso(last));
    if (!people)
        return people.error();
    QSet<Key> roots;
    for (const Key resident : std::as_const(*people))
        roots << second->root(resident);
    for (const Key root : std::as_const(roots)) {
        QList<CountedTie> ties;
        for (const Key record : second->records(root)) {
            auto own = readTies(db, scope.by, u"m.resident = CAST(? AS INTEGER)"_s, {QString::number(record)});
            if (!own)
                return own.error();
            ties += *own;
        }
        if (ties.isEmpty())
            continue;
        if (!scope.residence.isEmpty()) {
            auto self = Query::run(db, u"SELECT residence FROM resident WHERE key = :key"_s, {{u":key"_s, root}});
            if (!self)
                return self.error();
            if (!self->next() || self->text(0).section(u'~', 0, 0) != scope.residence)
                continue;
        }
        addEvents(month.events, root, ties, scope.by, iso(eve), iso(last));
    }
    std::sort(month.events.begin(), month.events.end(), [](const PopulationEvent &a, const PopulationEvent &b) {
        return std::tie(a.counted, a.household, a.resident) < std::tie(b.counted, b.household, b.resident);
    });
    return month;
}

Result<qint64> Population::count(const Database &db, QDate day, const PopulationScope &scope)
{
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    auto state = PopulationState::load(db, *second, day, scope);
    if (!state)
        return state.error();
    return qint64(state->people.size());
}

Result<QList<PopulationPart>> Population::parts(const Database &db, const PopulationMonth &month, Part part, Progress &progress)
{
    const QDate eve = month.first.addDays(-1);
    const QDate last = month.first.addMonths(1).addDays(-1);
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    auto before = PopulationPlaces::load(db, eve, part);
    auto after = PopulationPlaces::load(db, last, part);
    if (!before || !after)
        return (!before ? before : after).error();
    QMap<Key, PopulationPart> rows;
    QHash<Key, Key> opened, closed;
    const auto row = [&](Key key) -> PopulationPart & {
        PopulationPart &one = rows[key];
        one.key = key;
        return one;
    };
    for (const auto &[day, places, at] : {std::tuple{eve, &*before, &opened}, std::tuple{last, &*after, &closed}}) {
        auto state = PopulationState::load(db, *second, day, month.scope, &progress);
        if (!state)
            return state.error();
        at->reserve(qsizetype(state->people.size()));
        for (const PopulationState::Person &person : state->people) {
            const Key key = places->of(person.household);
            at->insert(person.resident, key);
            ++(at == &opened ? row(key).opening : row(key).closing);
        }
    }
    QHash<Key, QList<const PopulationEvent *>> byPerson;
    for (const PopulationEvent &event : month.events)
        byPerson[event.resident].append(&event);
    const auto isEntry = [](const PopulationEvent *event) { return event->kind == Kind::Born || event->kind == Kind::MovedIn; };
    for (auto it = byPerson.begin(); it != byPerson.end(); ++it) {
        const Key person = it.key();
        const QList<const PopulationEvent *> &events = it.value();
        Key here = opened.value(person);
        for (qsizetype i = 0; i < events.size(); ++i) {
            if (isEntry(events[i])) {
                const bool stays = i + 1 == events.size();
                here = stays && closed.contains(person) ? closed.value(person) : after->of(events[i]->household);
                ++(events[i]->kind == Kind::Born ? row(here).born : row(here).movedIn);
            } else {
                ++(events[i]->kind == Kind::Died ? row(here).died : row(here).movedOut);
            }
        }
    }
    for (auto it = opened.cbegin(); it != opened.cend(); ++it) {
        const auto now = closed.constFind(it.key());
        if (now == closed.cend() || *now == it.value() || byPerson.contains(it.key()))
            continue;
        ++row(it.value()).wentOver;
        ++row(*now).cameOver;
    }
    QList<PopulationPart> parts;
    QList<Key> order = after->all();
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        if (!order.contains(it.key()))
            order.append(it.key());
    for (const Key key : std::as_const(order)) {
        PopulationPart one = rows.value(key);
        if (!rows.contains(key) && part == Part::Building)
            continue;
        one.key = key;
        one.name = after->name(key).isEmpty() ? before->name(key) : after->name(key);
        parts.append(one);
    }
    return parts;
}

} // namespace Allpost
