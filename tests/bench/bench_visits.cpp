// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// Who is due for a visit, in an office of the size of a city, beside one SQL statement that answers the same question on the
// same connection.
//   bench_visits [households, 230000] [repeats, 5] [FILE.allpost to keep and use again]
// Exit status 1 when the numbers of both differ, or, from 20,000 households on, when the program takes more than twice as long.
#include "models/dictionary/codelist.h"
#include "models/residents/sample.h"
#include "models/store/statement.h"
#include "models/store/unitofwork.h"
#include "models/visits/duevisits.h"
#include "models/visits/visit.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr double Allowed = 2.0;
constexpr int JudgedFrom = 20000;

/// A year of visits: everybody with a care record some time in the last 60 days, a third of them twice, every fifth in vain.
void addVisits(Store &store)
{
    auto work = UnitOfWork::begin(store, {u"visit.sheet"_s});
    if (!work || !(*work)->expectMany())
        qFatal("visits");
    QRandomGenerator random(7);
    const QDate today = QDate::currentDate();
    std::vector<std::pair<Key, Key>> people;
    Statement rows(store.db(), u"SELECT c.resident, m.household FROM care c JOIN membership m ON m.resident = c.resident"_s);
    while (*rows.step())
        people.emplace_back(rows.number(0), rows.number(1));
    for (const auto &[resident, household] : people)
        for (int i = random.bounded(3); i > 0; --i) {
            Visit visit;
            visit.resident = resident;
            visit.household = household;
            visit.visitedOn = today.addDays(-random.bounded(60)).toString(Qt::ISODate);
            visit.outcome = random.bounded(5) ? u"met"_s : u"not_home"_s;
            visit.worker = store.worker();
            visit.found = u"身体好，精神好"_s;
            if (!(*work)->create(visit))
                qFatal("visit");
        }
    if (!(*work)->commit())
        qFatal("visits not saved");
}

/// The same question as one statement: intervals as a table of values, the last visit as a subquery, everything that the list
/// shows joined, in the order of a round.
QString rawSql()
{
    QStringList days;
    for (const Code &group : CodeList::find(u"care_group")->items())
        days << u"('%1', %2)"_s.arg(group.code).arg(group.more.value("visit_interval_days"_L1).toInt());
    return u"WITH every (care_group, days) AS (VALUES "_s + days.join(u", "_s)
        + u"), "
           "wanted AS (SELECT c.resident, c.household, min(coalesce(c.visit_every, e.days)) AS days, group_concat(c.care_group) AS groups, max(c.responsible) AS responsible "
           "FROM care c JOIN every e ON e.care_group = c.care_group WHERE (c.since IS NULL OR c.since <= ?1) AND (c.until IS NULL OR c.until > ?1) "
           "AND coalesce(c.visit_every, e.days) > 0 GROUP BY c.resident, c.household), "
           "people AS (SELECT w.resident, coalesce(w.household, (SELECT m.household FROM membership m WHERE m.resident = w.resident "
           "AND (m.since IS NULL OR m.since <= ?1) AND (m.until IS NULL OR m.until > ?1) ORDER BY m.key LIMIT 1)) AS household, w.days, w.groups, w.responsible FROM wanted w), "
           "seen AS (SELECT p.*, CASE WHEN p.resident IS NULL THEN (SELECT max(v.visited_on) FROM visit v WHERE v.household = p.household AND v.visited_on <= ?1 "
           "AND v.outcome IN ('met', 'family', 'phone')) ELSE max(coalesce((SELECT max(v.visited_on) FROM visit v WHERE v.resident = p.resident AND v.visited_on <= ?1 "
           "AND v.outcome IN ('met', 'family', 'phone')), ''), coalesce((SELECT max(v.visited_on) FROM visit v WHERE v.household = p.household AND v.resident IS NULL "
           "AND v.visited_on <= ?1 AND v.outcome IN ('met', 'family', 'phone')), '')) END AS last FROM people p) "
           "SELECT s.household, s.resident, s.groups, s.responsible, s.last, coalesce(r.name, (SELECT h.name FROM membership m JOIN resident h ON h.key = m.resident "
           "WHERE m.household = s.household AND m.relation = '02' AND (m.until IS NULL OR m.until > ?1) LIMIT 1)), r.sex, r.birth_date, d.room, d.floor, d.address, "
           "e.name, b.number, t.number FROM seen s LEFT JOIN resident r ON r.key = s.resident JOIN household x ON x.key = s.household "
           "LEFT JOIN occupancy o ON o.key = (SELECT min(y.key) FROM occupancy y WHERE y.household = s.household AND (y.until IS NULL OR y.until > ?1)) "
           "LEFT JOIN dwelling d ON d.key = o.dwelling LEFT JOIN stairwell t ON t.key = d.stairwell LEFT JOIN building b ON b.key = d.building "
           "LEFT JOIN estate e ON e.key = d.estate WHERE (r.died_on IS NULL OR r.died_on > ?1) AND (x.ended_on IS NULL OR x.ended_on > ?1) "
           "AND (s.resident IS NOT NULL OR EXISTS (SELECT 1 FROM membership n WHERE n.household = s.household AND (n.until IS NULL OR n.until > ?1))) "
           "AND (coalesce(s.last, '') = '' OR date(s.last, '+' || s.days || ' days') <= ?1) ORDER BY e.name, b.number, t.number, d.room"_s;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int households = argc > 1 ? atoi(argv[1]) : 230000;
    const int repeats = argc > 2 ? atoi(argv[2]) : 5;
    QTemporaryDir folder;
    const QString path = argc > 3 ? QString::fromLocal8Bit(argv[3]) : folder.filePath(u"visits.allpost"_s);
    std::unique_ptr<Store> store;
    if (QFile::exists(path)) {
        store = std::move(*Store::open(path));
    } else {
        store = std::move(*Store::create(path, {u"长青社区"_s, u"刘敏"_s}));
        Progress progress;
        SampleOptions options;
        options.households = households;
        if (!fillSample(*store, options, progress))
            qFatal("no sample");
        addVisits(*store);
    }
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    auto intervals = VisitIntervals::of(*store);
    qsizetype due = 0, raw = 0;
    std::vector<double> ours, theirs;
    for (int i = 0; i < repeats; ++i) {
        theirs.push_back(timed([&] {
            raw = 0;
            Statement rows(store->db(), rawSql());
            rows.bind(1, today);
            while (*rows.step()) {
                ++raw;
                for (int column = 0; column < rows.columns(); ++column)
                    (void)rows.utf8(column);
            }
        }));
        ours.push_back(timed([&] {
            auto answer = DueVisits::due(store->db(), *intervals, {});
            if (!answer)
                qFatal("%s", qPrintable(answer.error().detail));
            due = answer->size();
        }));
    }
    const double ratio = median(ours) / median(theirs);
    std::printf("due visits: %lld of %d households · program %.0f ms · raw SQL %.0f ms · %.2f times\n", qlonglong(due), households, median(ours), median(theirs), ratio);
    if (due != raw) {
        std::printf("the raw statement finds %lld\n", qlonglong(raw));
        return 1;
    }
    return households >= JudgedFrom && ratio > Allowed ? 1 : 0;
}
