// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/households/householdtimeline.h"

#include "models/points/accountcard.h"
#include "models/store/deeds.h"
#include "models/store/journal.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Deeds of the journal that are looked at, and of these the newest whose fields are named.
constexpr int DeedsRead = 200;
constexpr int DeedsInDetail = 25;
constexpr int PartsInDetail = 20;
/// Movements of points that are told; all of them stand on the statement.
constexpr int TransfersTold = 30;

/// These deeds are told by the ties they made, with the day on which it happened.
bool isToldByTies(const QString &action)
{
    static const QSet<QString> told{u"household.move"_s, u"household.split"_s, u"household.join"_s, u"household.birth"_s, u"household.death"_s,
                                    u"household.enter"_s, u"household.home"_s, u"visit.add"_s, u"visit.sheet"_s, u"care.add"_s, u"care.end"_s};
    return told.contains(action) || action.startsWith("points."_L1) || action.startsWith("award."_L1) || action == "sample.awards"_L1;
}

class Writer
{
public:
    Writer(const Store &store, const HouseholdCard &card, const TimelineTies &ties) : m_store(store), m_card(card), m_ties(ties) {}

    Result<QList<CardEvent>> write()
    {
        addMemberships();
        addCare();
        addVisits();
        if (auto done = addHomes(); !done)
            return done.error();
        if (auto done = addPoints(); !done)
            return done.error();
        if (auto done = addDeeds(); !done)
            return done.error();
        std::stable_sort(m_events.begin(), m_events.end(), [](const CardEvent &a, const CardEvent &b) {
            const auto order = [](const CardEvent &e) { return std::tuple(e.on, e.entered, e.time); };
            return order(a) > order(b);
        });
        return m_events;
    }

private:
    /// People of one step stand in one line.
    void addPerson(CardEvent::Kind kind, const QString &on, const QString &entered, const QString &reason, const QString &place, const QString &name)
    {
        for (CardEvent &event : m_events)
            if (event.kind == kind && event.on == on && event.entered == entered && event.reason == reason && event.detail == place) {
                if (!event.people.contains(name))
                    event.people.append(name);
                return;
            }
        CardEvent event;
        event.kind = kind;
        event.on = on;
        event.entered = entered;
        event.reason = reason;
        event.detail = place;
        event.people = {name};
        m_events.append(event);
    }

    void addMemberships()
    {
        for (const CardMember &member : m_ties.memberships) {
            // A change of relation closes a tie and begins another; the deed says what it was.
            if (!member.tie.since.isEmpty() && member.tie.sinceReason != "relation"_L1)
                addPerson(CardEvent::Kind::Began, member.tie.since, member.tie.sinceEntered, member.tie.sinceReason, member.tie.cameFrom, member.person.name);
            if (!member.tie.until.isEmpty() && member.tie.untilReason != "relation"_L1)
                addPerson(CardEvent::Kind::Ended, member.tie.until, member.tie.untilEntered, member.tie.untilReason, member.tie.wentTo, member.person.name);
        }
    }

    void addCare()
    {
        for (const CardCare &care : m_ties.care)
            for (const bool began : {true, false}) {
                const QString on = began ? care.since : care.until;
                if (on.isEmpty())
                    continue;
                CardEvent event;
                event.kind = CardEvent::Kind::Care;
                event.on = on;
                event.began = began;
                event.title = care.group;
                if (!care.person.isEmpty())
                    event.people = {care.person};
                m_events.append(event);
            }
    }

    void addVisits()
    {
        for (const CardVisit &visit : m_ties.visits) {
            CardEvent event;
            event.kind = CardEvent::Kind::Visit;
            event.on = visit.visitedOn;
            event.reason = visit.outcome;
            event.worker = visit.visitor;
            if (!visit.person.isEmpty())
                event.people = {visit.person};
            QStringList lines;
            for (const QString &text : {visit.found, visit.need, visit.hazard, visit.followUp})
                if (!text.isEmpty())
                    lines << text;
            event.detail = lines.join(u"；"_s);
            event.open = visit.isOpen();
            m_events.append(event);
        }
    }

    Status addHomes()
    {
        auto rows = Query::run(m_store.db(),
                               u"SELECT o.since, o.until, e.name, b.number, s.number, d.room, d.address FROM occupancy o JOIN dwelling d ON d.key = o.dwelling "
                               "LEFT JOIN estate e ON e.key = d.estate LEFT JOIN building b ON b.key = d.building LEFT JOIN stairwell s ON s.key = d.stairwell "
                               "WHERE o.household = :household AND (o.since IS NOT NULL OR o.until IS NOT NULL)"_s,
                               {{u":household"_s, m_card.key}});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const QString door = Address{{}, rows->text(2), rows->text(3), rows->text(4), {}, rows->text(5), rows->text(6)}.longText();
            for (const bool began : {true, false}) {
                const QString on = rows->text(began ? 0 : 1);
                if (on.isEmpty())
                    continue;
                CardEvent event;
                event.kind = CardEvent::Kind::Home;
                event.on = on;
                event.began = began;
                event.title = door;
                m_events.append(event);
            }
        }
        return {};
    }

    /// What came and went for one cause on one day stands in one line; reversed pairs cancel out and are left to the statement.
    Status addPoints()
    {
        auto accounts = AccountCard::ofHousehold(m_store.db(), m_card.key);
        if (!accounts)
            return accounts.error();
        auto lines = AccountMovement::latest(m_store.db(), *accounts, TransfersTold);
        if (!lines)
            return lines.error();
        for (const AccountMovement &line : *lines) {
            if (line.reversed || line.kind == "reversal"_L1)
                continue;
            const auto same = std::find_if(m_events.begin(), m_events.end(), [&](const CardEvent &event) {
                return event.kind == CardEvent::Kind::Points && event.on == line.on && event.reason == line.kind && event.title == line.cause && (event.points > 0) == (line.change > 0);
            });
            if (same != m_events.end()) {
                same->points += line.change;
                if (!line.person.isEmpty() && !same->people.contains(line.person))
                    same->people.append(line.person);
                continue;
            }
            CardEvent event;
            event.kind = CardEvent::Kind::Points;
            event.on = line.on;
            event.entered = line.entered;
            event.reason = line.kind;
            event.title = line.cause;
            event.worker = line.worker;
            event.points = line.change;
            if (!line.person.isEmpty())
                event.people = {line.person};
            m_events.append(event);
        }
        return {};
    }

    Status addDeeds()
    {
        // Of the household, its people and its door: their births and every deed that touched them since.
        auto rows = Query::run(m_store.db(),
                               u"WITH mine AS (SELECT key, born FROM record WHERE key = :household OR key = :dwelling "
                               "OR key IN (SELECT resident FROM membership WHERE household = :household)) "
                               "SELECT o.key, o.wall, w.name, o.action, o.detail, o.parts FROM op o LEFT JOIN worker w ON w.key = o.account "
                               "WHERE o.key IN (SELECT born FROM mine UNION SELECT t.op FROM mine m JOIN op_touch t ON t.record = m.key) "
                               "ORDER BY o.wall DESC, o.key DESC LIMIT :most"_s,
                               {{u":household"_s, m_card.key}, {u":dwelling"_s, m_card.dwellingKey}, {u":most"_s, DeedsRead}});
        if (!rows)
            return rows.error();
        int looked = 0;
        while (rows->next()) {
            const QString action = rows->text(3);
            if (isToldByTies(action))
                continue;
            const QString entered = QDateTime::fromMSecsSinceEpoch(rows->number(1)).date().toString(Qt::ISODate);
            // Back after having moved away is told by the new tie; back from being away for a time only by the deed.
            if (action == "household.back"_L1
                && std::any_of(m_events.cbegin(), m_events.cend(), [&](const CardEvent &e) { return e.kind == CardEvent::Kind::Began && e.reason == "returned"_L1 && e.entered == entered; }))
                continue;
            const QJsonObject detail = QJsonDocument::fromJson(rows->text(4).toUtf8()).object();
            const QDateTime when = QDateTime::fromMSecsSinceEpoch(rows->number(1));
            CardEvent event;
            event.entered = entered;
            // Steps say on which day it happened.
            const QString on = detail.value("on"_L1).toString();
            event.on = on.isEmpty() ? event.entered : on;
            event.time = when.toString(u"hh:mm"_s);
            event.reason = action;
            event.title = Deeds::words(action, detail);
            event.worker = rows->text(2);
            if (action.endsWith(".change"_L1) && rows->number(5) <= PartsInDetail && ++looked <= DeedsInDetail)
                event.detail = fieldsOf(rows->number(0));
            m_events.append(event);
        }
        return {};
    }

    /// Which fields a deed changed: names alone, since values may be personal.
    QString fieldsOf(qint64 op) const
    {
        QStringList names;
        const auto read = BodyReader::read(m_store.db(), op, [&](const Part &part) -> Status {
            const Entity *entity = Dictionary::find(part.entity);
            if (!entity || part.kind != Part::Kind::Changed)
                return {};
            for (const FieldDeed &deed : part.fields)
                if (const Field *field = entity->find(deed.field); field && !names.contains(field->title()))
                    names << field->title();
            return {};
        });
        return read ? names.join(u"、"_s) : QString();
    }

    const Store &m_store;
    const HouseholdCard &m_card;
    const TimelineTies &m_ties;
    QList<CardEvent> m_events;
};

} // namespace

Result<QList<CardEvent>> householdTimeline(const Store &store, const HouseholdCard &card, const TimelineTies &ties)
{
    return Writer(store, card, ties).write();
}

} // namespace Allpost
