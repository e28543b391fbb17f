// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/visits/duevisits.h"

#include "models/access/rights.h"
#include "models/base/pinyin.h"
#include "models/dictionary/codelist.h"
#include "models/grids/gridmap.h"
#include "models/residents/household.h"
#include "models/store/statement.h"
#include "models/visits/visits.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Visits)
};

QString baseOf(const QString &stored)
{
    const CodeValue value = CodeValue::parse(stored);
    return value.isOutside() ? stored : value.code;
}

int rank(const QString &attention)
{
    return attention == "high"_L1 ? 2 : attention == "raised"_L1 ? 1 : 0;
}

/// As Visits::isReached, on the text as it stands in the page.
bool isReached(std::string_view outcome)
{
    const std::string_view code = outcome.substr(0, outcome.find('~'));
    return code == "met" || code == "family" || code == "phone";
}

/// A person or household with what their care records ask for.
struct Subject
{
    Key resident = 0;
    Key household = 0;
    int every = 0;
    Key responsible = 0;
    bool restricted = false;
    QString attention = {};
    std::vector<std::pair<int, QString>> groups = {}; ///< interval and stored code
};

/// Reads who is due; its statements are prepared once.
class DueReader
{
public:
    DueReader(const Database &db, const VisitIntervals &intervals, const DueVisits::Question &question)
        : m_db(db), m_intervals(intervals), m_question(question), m_until(question.until.isValid() ? qMax(question.until, question.on) : question.on),
          m_on(question.on.toString(Qt::ISODate)),
          m_home(db, u"SELECT household, coalesce(since, '') <= ?2 AND (until IS NULL OR until > ?2) FROM membership WHERE resident = ?1 ORDER BY key"_s),
          m_person(db, u"SELECT name, sex, birth_date, died_on FROM resident WHERE key = ?"_s),
          m_head(db, u"SELECT r.name, r.sex, r.birth_date FROM membership m JOIN resident r ON r.key = m.resident WHERE m.household = ?1 "
                     "AND (m.since IS NULL OR m.since <= ?2) AND (m.until IS NULL OR m.until > ?2) AND (r.died_on IS NULL OR r.died_on > ?2) "
                     "ORDER BY coalesce(m.relation, '') <> '02', m.key LIMIT 1"_s),
          m_ended(db, u"SELECT ended_on FROM household WHERE key = ?"_s),
          m_ofPerson(db, u"SELECT visited_on, outcome FROM visit WHERE resident = ?1 AND visited_on <= ?2 ORDER BY visited_on DESC"_s),
          m_ofAll(db, u"SELECT visited_on, outcome FROM visit WHERE household = ?1 AND visited_on <= ?2 AND resident IS NULL ORDER BY visited_on DESC"_s),
          m_ofHousehold(db, u"SELECT visited_on, outcome FROM visit WHERE household = ?1 AND visited_on <= ?2 ORDER BY visited_on DESC"_s),
          m_door(db, u"SELECT d.key, d.room, d.floor, d.address, d.stairwell, coalesce(d.building, s.building), coalesce(d.estate, b.estate), e.name, b.number, s.number "
                     "FROM occupancy o JOIN dwelling d ON d.key = o.dwelling LEFT JOIN stairwell s ON s.key = d.stairwell "
                     "LEFT JOIN building b ON b.key = coalesce(d.building, s.building) LEFT JOIN estate e ON e.key = coalesce(d.estate, b.estate) "
                     "WHERE o.household = ?1 AND (o.since IS NULL OR o.since <= ?2) AND (o.until IS NULL OR o.until > ?2) ORDER BY o.key LIMIT 1"_s)
    {
        // What is bound stays bound: once for all.
        for (Statement *statement : {&m_home, &m_head, &m_ofPerson, &m_ofAll, &m_ofHousehold, &m_door})
            statement->bind(2, m_on);
    }

    Result<QList<DueVisit>> run()
    {
        // A statement that is under way keeps one view of the file for all others, and spares each of them its lock.
        Statement view(m_db, u"SELECT key FROM worker"_s);
        if (auto begun = view.step(); !begun)
            return begun.error();
        auto map = GridMap::read(m_db, m_question.on);
        if (!map)
            return map.error();
        m_map = &*map;
        for (auto step : {&DueReader::readAliases, &DueReader::readCare, &DueReader::readWorkersGrids})
            if (auto done = (this->*step)(); !done)
                return done.error();
        for (const Subject &subject : m_subjects)
            if (auto looked = look(subject); !looked)
                return looked.error();
        std::vector<size_t> order(m_found.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [this](size_t a, size_t b) { return m_keys[a] < m_keys[b]; });
        QList<DueVisit> due;
        due.reserve(qsizetype(order.size()));
        for (const size_t i : order)
            due.append(std::move(m_found[i]));
        return due;
    }

private:
    Status readAliases()
    {
        Statement rows(m_db, u"SELECT resident, same_as FROM same_person"_s);
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            m_alias.insert(rows.number(0), rows.number(1));
            m_records[rows.number(1)].append(rows.number(0));
        }
    }

    /// The record that counts of a person who has several.
    Key counted(Key resident) const
    {
        for (int hops = 0; hops < 8 && m_alias.contains(resident); ++hops)
            resident = m_alias.value(resident);
        return resident;
    }

    const VisitIntervals::Group &known(std::string_view stored)
    {
        auto at = m_known.find(std::string(stored));
        if (at == m_known.end()) {
            const QString text = QString::fromUtf8(stored.data(), qsizetype(stored.size()));
            at = m_known.emplace(std::string(stored), std::pair(m_intervals.group(text), text)).first;
        }
        m_last = &at->second.second;
        return at->second.first;
    }

    Status readCare()
    {
        QString sql = u"SELECT resident, household, care_group, visit_every, responsible, attention FROM care "
                      "WHERE (since IS NULL OR since <= ?1) AND (until IS NULL OR until > ?1)"_s;
        if (m_question.resident)
            sql += u" AND resident = ?2"_s;
        else if (m_question.household)
            sql += u" AND (household = ?2 OR resident IN (SELECT resident FROM membership WHERE household = ?2 AND (until IS NULL OR until > ?1)))"_s;
        Statement rows(m_db, sql);
        rows.bind(1, m_on);
        if (m_question.resident || m_question.household)
            rows.bind(2, m_question.resident ? m_question.resident : m_question.household);
        std::unordered_map<Key, size_t> at;
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            const VisitIntervals::Group &group = known(rows.utf8(2));
            const int every = rows.isNull(3) ? group.every : int(rows.number(3));
            if (group.hidden || group.closed || every <= 0)
                continue;
            const Key resident = rows.isNull(0) ? 0 : counted(rows.number(0));
            const Key household = resident ? 0 : rows.number(1);
            if (!resident && !household)
                continue;
            const auto [place, fresh] = at.emplace(resident ? resident : household, m_subjects.size());
            if (fresh)
                m_subjects.push_back({resident, household, every, 0, false, {}, {}});
            Subject &subject = m_subjects[place->second];
            const bool shorter = every < subject.every;
            subject.every = qMin(subject.every, every);
            // The worker of the record that asks for the most frequent visits; any worker is better than none.
            if (const Key worker = rows.number(4); worker && (shorter || !subject.responsible))
                subject.responsible = worker;
            const QString attention = rows.isNull(5) ? group.attention : rows.text(5);
            if (rank(attention) >= rank(subject.attention))
                subject.attention = attention;
            subject.restricted |= group.restricted;
            subject.groups.emplace_back(every, *m_last);
        }
    }

    Status readWorkersGrids()
    {
        if (!m_question.worker)
            return {};
        Statement rows(m_db, u"SELECT grid FROM post WHERE worker = ?1 AND grid IS NOT NULL AND (since IS NULL OR since <= ?2) AND (until IS NULL OR until > ?2)"_s);
        rows.bind(1, m_question.worker);
        rows.bind(2, m_on);
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            m_workersGrids.insert(rows.number(0));
        }
    }

    /// The latest day somebody was reached, and the latest attempt after it, both kept in due.
    Status latest(Statement &visits, Key of, DueVisit &due)
    {
        visits.bind(1, of);
        while (true) {
            auto more = visits.step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            const QString day = visits.text(0);
            if (day <= due.last)
                break;
            if (isReached(visits.utf8(1))) {
                due.last = day;
                break;
            }
            due.tried = qMax(due.tried, day);
        }
        visits.reset();
        return {};
    }

    /// Where a person lives; false when they moved away. One without any household is visited all the same.
    Result<bool> home(Key resident, Key &household)
    {
        m_home.bind(1, resident);
        bool any = false;
        while (true) {
            auto more = m_home.step();
            if (!more)
                return more.error();
            if (!*more)
                return !any;
            any = true;
            if (m_home.number(1)) {
                household = m_home.number(0);
                m_home.reset();
                return true;
            }
        }
    }

    static Result<bool> row(Statement &statement, Key of)
    {
        statement.bind(1, of);
        return statement.step();
    }

    Status look(const Subject &subject)
    {
        DueVisit due;
        due.resident = subject.resident;
        due.household = subject.household;
        if (subject.resident) {
            auto lives = home(subject.resident, due.household);
            if (!lives)
                return lives.error();
            if (!*lives)
                return {};
            if (auto read = latest(m_ofPerson, subject.resident, due); !read)
                return read;
            for (const Key other : m_records.value(subject.resident))
                if (auto read = latest(m_ofPerson, other, due); !read)
                    return read;
            if (due.household)
                if (auto read = latest(m_ofAll, due.household, due); !read)
                    return read;
        } else if (auto read = latest(m_ofHousehold, subject.household, due); !read) {
            return read;
        }
        if (due.tried <= due.last)
            due.tried.clear();
        const QDate last = QDate::fromString(due.last, Qt::ISODate);
        const QDate day = last.isValid() ? last.addDays(subject.every) : m_question.on;
        if (day > m_until)
            return {};
        due.due = day.toString(Qt::ISODate);
        due.overdueDays = int(day.daysTo(m_question.on));
        due.every = subject.every;
        due.responsible = subject.responsible;
        due.restricted = subject.restricted;
        due.attention = subject.attention;
        auto groups = subject.groups;
        std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[every, code] : groups)
            if (!due.groups.contains(code))
                due.groups << code;
        return finish(due);
    }

    Status finish(DueVisit &due)
    {
        if (!m_question.group.isEmpty() && std::none_of(due.groups.begin(), due.groups.end(), [this](const QString &code) { return baseOf(code) == m_question.group; }))
            return {};
        Statement &name = due.resident ? m_person : m_head;
        auto found = row(name, due.resident ? due.resident : due.household);
        if (!found)
            return found.error();
        // A person who is not in the file, or a household in which nobody lives.
        if (!*found)
            return {};
        const bool died = due.resident && !name.isNull(3) && name.text(3) <= m_on;
        due.name = name.text(0);
        due.sex = name.text(1);
        due.birthDate = name.text(2);
        name.reset();
        if (died)
            return {};
        if (!due.resident) {
            auto household = row(m_ended, due.household);
            if (!household)
                return household.error();
            const bool ended = *household && !m_ended.isNull(0) && m_ended.text(0) <= m_on;
            m_ended.reset();
            if (!*household || ended)
                return {};
        }
        Key stairwell = 0, building = 0, estate = 0;
        if (due.household) {
            auto door = row(m_door, due.household);
            if (!door)
                return door.error();
            if (*door) {
                due.dwelling = m_door.number(0);
                due.address.room = m_door.text(1);
                due.floor = m_door.isNull(2) ? floorOfRoom(due.address.room).value_or(0) : int(m_door.number(2));
                due.address.rest = m_door.text(3);
                stairwell = m_door.number(4);
                building = m_door.number(5);
                estate = m_door.number(6);
                due.address.estate = m_door.text(7);
                due.address.building = m_door.text(8);
                due.address.stairwell = m_door.text(9);
                m_door.reset();
            }
        }
        due.grid = due.dwelling ? m_map->ofDoor(due.dwelling, stairwell, building, estate) : 0;
        if (m_question.grid && due.grid != m_question.grid)
            return {};
        if (m_question.worker && due.responsible != m_question.worker && (due.responsible || !m_workersGrids.contains(due.grid)))
            return {};
        m_keys.push_back(orderOf(due, building, stairwell));
        m_found.push_back(std::move(due));
        return {};
    }

    QString orderOf(const DueVisit &due, Key building, Key stairwell)
    {
        auto once = [this](const QString &text) -> QString {
            QString &key = m_routeKeys[text];
            if (key.isEmpty() && !text.isEmpty())
                key = routeKey(text);
            return key;
        };
        QString &estate = m_estateKeys[due.address.estate];
        if (estate.isEmpty() && !due.address.estate.isEmpty())
            estate = QString::fromUtf8(Pinyin::sortKey(due.address.estate));
        // Who has no door comes last. Two buildings of one number stay apart.
        QString key;
        key.reserve(120);
        key += due.dwelling ? u'0' : u'1';
        key += estate;
        for (const auto &[text, of] : {std::pair<QString, Key>(once(due.address.building), building), {once(due.address.stairwell), stairwell}}) {
            key += u'\x1';
            key += text;
            key += u'\x1';
            key += QString::number(of);
        }
        key += u'\x1';
        key += QString::number(due.floor + 1000);
        key += u'\x1';
        key += once(due.address.room);
        key += u'\x1';
        key += due.address.rest;
        key += QString::number(due.household);
        key += due.resident ? u'1' : u'0';
        key += QString::number(due.resident);
        return key;
    }

    const Database &m_db;
    const VisitIntervals &m_intervals;
    const DueVisits::Question &m_question;
    QDate m_until;
    QString m_on;
    const GridMap *m_map = nullptr;
    Statement m_home, m_person, m_head, m_ended, m_ofPerson, m_ofAll, m_ofHousehold, m_door;
    QHash<Key, Key> m_alias;
    QHash<Key, QList<Key>> m_records; ///< further records of a person
    std::unordered_map<std::string, std::pair<VisitIntervals::Group, QString>> m_known;
    const QString *m_last = nullptr;
    std::vector<Subject> m_subjects;
    QSet<Key> m_workersGrids;
    QHash<QString, QString> m_routeKeys;
    QHash<QString, QString> m_estateKeys;
    std::vector<DueVisit> m_found;
    std::vector<QString> m_keys;
};

} // namespace

QString routeKey(const QString &text)
{
    constexpr qsizetype Digits = 8;
    QString key;
    qsizetype i = 0;
    while (i < text.size()) {
        if (!text.at(i).isDigit()) {
            key += text.at(i++);
            continue;
        }
        const qsizetype from = i;
        while (i < text.size() && text.at(i).isDigit())
            ++i;
        key += text.mid(from, i - from).rightJustified(Digits, u'0');
    }
    return key;
}

Result<VisitIntervals> VisitIntervals::of(const Store &store)
{
    VisitIntervals intervals;
    if (const CodeList *list = CodeList::find(u"care_group"))
        for (const Code &code : list->items()) {
            Group group;
            group.every = code.more.value("visit_interval_days"_L1).toInt();
            group.attention = code.more.value("attention"_L1).toString();
            group.restricted = code.more.value("restricted"_L1).toBool();
            intervals.m_groups.insert(code.code, group);
        }
    auto own = Query::run(store.db(), u"SELECT care_group, attention, visit_every, restricted, inactive FROM care_group ORDER BY key"_s);
    if (!own)
        return own.error();
    while (own->next()) {
        Group &group = intervals.m_groups[baseOf(own->text(0))];
        if (!own->text(1).isEmpty())
            group.attention = own->text(1);
        if (!own->value(2).isNull())
            group.every = int(own->number(2));
        if (!own->value(3).isNull())
            group.restricted = own->number(3) != 0;
        group.closed = own->number(4) != 0;
    }
    for (auto group = intervals.m_groups.begin(); group != intervals.m_groups.end(); ++group) {
        group->restricted |= Rights::isRestricted(store.db(), u"care.see", group.key());
        group->hidden = !Rights::may(store, store.worker(), u"care.see", group.key());
    }
    return intervals;
}

VisitIntervals::Group VisitIntervals::group(const QString &stored) const
{
    return m_groups.value(baseOf(stored));
}

QStringList DueVisit::groupsOnPaper(const VisitIntervals &intervals) const
{
    QStringList named;
    for (const QString &group : groups)
        if (!intervals.group(group).restricted)
            named << group;
    return named;
}

Result<QList<DueVisit>> DueVisits::due(const Database &db, const VisitIntervals &intervals, const Question &question)
{
    return DueReader(db, intervals, question).run();
}

Result<QList<std::pair<Key, QString>>> DueVisits::grids(const Database &db, QDate on)
{
    auto layer = GridMap::mainLayer(db);
    if (!layer)
        return layer.error();
    auto rows = Query::run(db, u"SELECT key, name FROM grid WHERE layer = :layer AND (since IS NULL OR since <= :day) AND (until IS NULL OR until > :day)"_s,
                           {{u":layer"_s, *layer}, {u":day"_s, on.toString(Qt::ISODate)}});
    if (!rows)
        return rows.error();
    QList<std::pair<Key, QString>> all;
    while (rows->next())
        all.append({rows->number(0), rows->text(1)});
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return routeKey(a.second) < routeKey(b.second); });
    return all;
}

Result<Key> DueVisits::gridNamed(const Database &db, const QString &name, QDate on)
{
    auto all = grids(db, on);
    if (!all)
        return all.error();
    for (const auto &[grid, called] : *all)
        if (called == name.trimmed())
            return grid;
    return Error{ErrorCode::NotFound, Words::tr("There is no grid “%1”.").arg(name), name};
}

} // namespace Allpost
