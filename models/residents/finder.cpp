// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/finder.h"

#include "models/access/rights.h"
#include "models/residents/address.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/residents/secondrecords.h"
#include "models/store/statement.h"

#include <QDate>
#include <QLoggingCategory>
#include <QSet>
#include <QtConcurrentRun>

namespace Allpost {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcFinder, "allpost.search", QtWarningMsg)

namespace {

// A tie holds today when it has not ended; of several the oldest counts.
const QString Current = u"(until IS NULL OR until > ?)"_s;

QString today()
{
    return QDate::currentDate().toString(Qt::ISODate);
}

/// Key of the other end by the key of this one, from a table of ties.
Status readTies(const Database &db, const QString &sql, std::vector<qint32> &ends)
{
    Statement ties(db, sql);
    ties.bind(1, today());
    while (true) {
        auto more = ties.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const auto from = size_t(ties.number(0));
        if (from >= ends.size())
            ends.resize(from + from / 2 + 1024, -1);
        if (ends[from] < 0)
            ends[from] = qint32(ties.number(1));
    }
}

qint32 at(const std::vector<qint32> &ends, qint64 key)
{
    return key >= 0 && size_t(key) < ends.size() ? ends[size_t(key)] : -1;
}

/// Columns from: estate, building, stairwell, room, address.
Address addressOf(const Statement &row, int from)
{
    Address a;
    a.estate = row.text(from);
    a.building = row.text(from + 1);
    a.stairwell = row.text(from + 2);
    a.room = row.text(from + 3);
    a.rest = row.text(from + 4);
    return a;
}

SearchAddress searchable(qint64 key, const Address &a)
{
    return {qint32(key), a.longText(), a.building, a.stairwell, a.room};
}

SearchEntry entryOf(const Statement &row, qint32 addressKey)
{
    return {qint32(row.number(0)), row.text(1), row.text(2), row.text(3), QStringList{row.text(4), row.text(5)}.join(u' '), addressKey};
}

const QString DwellingSql = u"SELECT d.key, e.name, b.number, s.number, d.room, d.address FROM dwelling d "
                            "LEFT JOIN estate e ON e.key = d.estate LEFT JOIN building b ON b.key = d.building "
                            "LEFT JOIN stairwell s ON s.key = d.stairwell"_s;
const QString ResidentSql = u"SELECT key, name, former_name, id_number, phone, other_phone FROM resident"_s;

std::optional<SearchDoor> readDoor(const QString &word)
{
    const auto query = readAddressQuery(word);
    // 2-501 may be any neighbours of building, stairwell and room; the index knows these itself.
    if (!query || query->isEmpty() || query->isOpen)
        return {};
    return SearchDoor{query->estate, query->building, query->stairwell, query->room};
}

} // namespace

ResidentFinder::ResidentFinder(Store &store, QObject *parent)
    : QObject(parent), m_store(store), m_index(std::make_unique<SearchIndex>())
{
    m_index->setDoorReader(readDoor);
    connect(&store, &Store::committed, this, &ResidentFinder::follow);
}

ResidentFinder::~ResidentFinder()
{
    m_loading.waitForFinished();
    m_compacting.waitForFinished();
}

Result<SearchIndex::Loader> ResidentFinder::read(const Database &db)
{
    std::vector<qint32> homes, doors;
    if (auto done = readTies(db, u"SELECT resident, household FROM membership WHERE "_s + Current + u" ORDER BY key"_s, homes); !done)
        return done.error();
    if (auto done = readTies(db, u"SELECT household, dwelling FROM occupancy WHERE "_s + Current + u" ORDER BY key"_s, doors); !done)
        return done.error();
    Statement count(db, u"SELECT count(*) FROM resident"_s);
    auto counted = count.step();
    if (!counted)
        return counted.error();
    SearchIndex::Loader loader(count.number(0));
    Statement dwellings(db, DwellingSql);
    while (true) {
        auto more = dwellings.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        loader.setAddress(searchable(dwellings.number(0), addressOf(dwellings, 1)));
    }
    Statement residents(db, ResidentSql);
    while (true) {
        auto more = residents.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        loader.add(entryOf(residents, at(doors, at(homes, residents.number(0)))));
    }
    return loader;
}

void ResidentFinder::load()
{
    m_loading.waitForFinished();
    m_again = false;
    m_loading = QtConcurrent::run([this] {
        auto db = m_store.connect();
        if (!db) {
            qCWarning(lcFinder) << db.error().detail;
            return;
        }
        auto loader = read(*db);
        if (loader)
            m_index->load(std::move(*loader));
        else
            qCWarning(lcFinder) << loader.error().detail;
        QMetaObject::invokeMethod(this, [this] {
            m_ready = true;
            // What was saved while the rows were being read may be missing from them.
            for (const ChangeSet &waiting : std::exchange(m_waiting, {}))
                follow(waiting);
            Q_EMIT ready();
            Q_EMIT changed();
            if (m_again)
                load();
        }, Qt::QueuedConnection);
    });
}

void ResidentFinder::wait()
{
    m_loading.waitForFinished();
    m_ready = true;
}

void ResidentFinder::follow(const ChangeSet &changes)
{
    if (m_loading.isRunning()) {
        m_waiting.push_back(changes);
        m_again = m_again || changes.bulk;
        return;
    }
    if (changes.bulk) {
        load();
        return;
    }
    QSet<Key> people, gone, households;
    bool treeChanged = false;
    for (const RecordChange &change : changes.changes) {
        const bool removed = change.kind == RecordChange::Kind::Removed;
        if (change.entity == &Resident::entity()) {
            (removed ? gone : people).insert(change.key);
        } else if (change.entity == &Membership::entity() || change.entity == &Occupancy::entity()) {
            auto tie = m_store.read(*change.entity, change.key);
            if (!tie)
                treeChanged = true; // who it was about is no longer known
            else if (change.entity == &Membership::entity())
                people.insert(tie->as<Membership>().resident);
            else
                households.insert(tie->as<Occupancy>().household);
        } else if (change.entity == &Estate::entity() || change.entity == &Building::entity() || change.entity == &Stairwell::entity()) {
            treeChanged = treeChanged || change.kind != RecordChange::Kind::Born;
        } else if (change.entity == &Dwelling::entity() && !removed) {
            Statement row(m_store.db(), DwellingSql + u" WHERE d.key = ?"_s);
            row.bind(1, change.key);
            if (auto found = row.step(); found && *found)
                m_index->setAddress(searchable(change.key, addressOf(row, 1)));
        }
    }
    if (treeChanged && gone.isEmpty()) {
        load();
        return;
    }
    for (Key key : gone)
        m_index->remove(qint32(key));
    Statement members(m_store.db(), u"SELECT resident FROM membership WHERE household = ?"_s);
    for (Key household : households) {
        members.bind(1, household);
        while (true) {
            auto more = members.step();
            if (!more || !*more)
                break;
            people.insert(members.number(0));
        }
    }
    Statement home(m_store.db(), u"SELECT o.dwelling FROM membership m JOIN occupancy o ON o.household = m.household WHERE m.resident = ? "
                                 "AND (m.until IS NULL OR m.until > ?) AND (o.until IS NULL OR o.until > ?) ORDER BY m.key, o.key LIMIT 1"_s);
    Statement person(m_store.db(), ResidentSql + u" WHERE key = ?"_s);
    for (Key key : people) {
        home.bind(1, key);
        home.bind(2, today());
        home.bind(3, today());
        auto housed = home.step();
        const qint32 dwelling = housed && *housed ? qint32(home.number(0)) : -1;
        home.reset();
        person.bind(1, key);
        if (auto found = person.step(); found && *found)
            m_index->put(entryOf(person, dwelling));
        person.reset();
    }
    if (!m_compacting.isRunning() && m_index->wantsCompaction())
        m_compacting = QtConcurrent::run([this] { m_index->compact(); });
    Q_EMIT changed();
}

Result<QList<FoundResident>> ResidentFinder::lines(const QList<Key> &keys) const
{
    QList<SearchHit> hits;
    for (Key key : keys)
        hits.append(SearchHit{qint32(key), {}});
    return lines(hits);
}

Result<QList<FoundResident>> ResidentFinder::lines(const QList<SearchHit> &hits) const
{
    Statement person(m_store.db(),
                     u"SELECT r.key, r.name, r.former_name, r.sex, r.birth_date, r.id_number, r.phone, m.relation, m.household, h.pending_head, "
                     "e.name, b.number, s.number, d.room, d.address FROM resident r "
                     "LEFT JOIN membership m ON m.key = (SELECT min(x.key) FROM membership x WHERE x.resident = r.key AND (x.until IS NULL OR x.until > ?2)) "
                     "LEFT JOIN household h ON h.key = m.household "
                     "LEFT JOIN occupancy o ON o.key = (SELECT min(y.key) FROM occupancy y WHERE y.household = m.household AND (y.until IS NULL OR y.until > ?2)) "
                     "LEFT JOIN dwelling d ON d.key = o.dwelling LEFT JOIN estate e ON e.key = d.estate "
                     "LEFT JOIN building b ON b.key = d.building LEFT JOIN stairwell s ON s.key = d.stairwell WHERE r.key = ?1"_s);
    Statement head(m_store.db(), u"SELECT r.name FROM membership m JOIN resident r ON r.key = m.resident WHERE m.household = ? AND m.relation = '02' "
                                 "AND (m.until IS NULL OR m.until > ?) ORDER BY m.key LIMIT 1"_s);
    Statement groups(m_store.db(), u"SELECT care_group FROM care WHERE (resident = ?1 OR household = ?2) AND (until IS NULL OR until > ?3) "
                                   "AND "_s
                                     + Rights::seenSql(u"care"_s) + u" ORDER BY key"_s);
    auto second = SecondRecords::load(m_store.db());
    if (!second)
        return second.error();
    QList<FoundResident> lines;
    const QString now = today();
    for (const SearchHit &hit : hits) {
        person.bind(1, qint64(hit.key));
        person.bind(2, now);
        auto found = person.step();
        if (!found)
            return found.error();
        if (!*found)
            continue;
        FoundResident line;
        line.key = person.number(0);
        line.name = person.text(1);
        line.formerName = person.text(2);
        line.sex = person.text(3);
        line.birthDate = person.text(4);
        line.idNumber = person.text(5);
        line.phone = person.text(6);
        line.relation = person.text(7);
        const Key household = person.number(8);
        line.household = person.text(9);
        line.address = addressOf(person, 10).longText();
        line.marks = hit.marks;
        line.isSecond = second->root(line.key) != line.key;
        line.hasSecond = second->isLinked(line.key) && !line.isSecond;
        person.reset();
        head.bind(1, household);
        head.bind(2, now);
        if (auto named = head.step(); named && *named)
            line.household = head.text(0);
        head.reset();
        groups.bind(1, line.key);
        groups.bind(2, household ? Value(household) : Value());
        groups.bind(3, now);
        while (true) {
            auto more = groups.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (!line.groups.contains(groups.text(0)))
                line.groups << groups.text(0);
        }
        lines.append(line);
    }
    return lines;
}

} // namespace Allpost
