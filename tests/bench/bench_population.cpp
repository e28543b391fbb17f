// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// The month's population of an office of the size of a city, with the names behind its movements, beside SQL statements
// that count the same on the same connection.
//   bench_population [households, 230000] [repeats, 5]
// Exit status 1 when the numbers of both differ, or, from 20,000 households on, when the program takes more than twice as long.
#include "models/population/population.h"
#include "models/residents/sample.h"
#include "models/store/statement.h"
#include "models/store/store.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr double Allowed = 2.0;
constexpr int JudgedFrom = 20000;

qint64 counted(const Database &db, const QString &sql, const QStringList &bound)
{
    Statement statement(db, sql);
    for (int i = 0; i < bound.size(); ++i)
        statement.bind(i + 1, bound[i]);
    qint64 rows = 0;
    while (*statement.step())
        rows += statement.columns() == 1 ? statement.number(0) : 1;
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int households = argc > 1 ? atoi(argv[1]) : 230000;
    const int repeats = argc > 2 ? atoi(argv[2]) : 5;
    QTemporaryDir folder;
    auto store = std::move(*Store::create(folder.filePath(u"population.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
    Progress progress;
    SampleOptions options;
    options.households = households;
    if (!fillSample(*store, options, progress))
        qFatal("no sample");
    const QDate today = QDate::currentDate();
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(-1);
    const QString eve = first.addDays(-1).toString(Qt::ISODate);
    const QString last = first.addMonths(1).addDays(-1).toString(Qt::ISODate);
    const QString count = u"SELECT count(DISTINCT m.resident) FROM membership m JOIN resident r ON r.key = m.resident WHERE m.household IS NOT NULL "
                          "AND (m.since IS NULL OR m.since <= ?1) AND (m.until IS NULL OR m.until > ?1) AND (r.died_on IS NULL OR r.died_on > ?1)"_s;
    const QString entered = u"SELECT m.resident, m.household, m.since, m.since_entered, m.since_reason, m.came_from, r.name FROM membership m JOIN resident r ON r.key = m.resident "
                            "WHERE m.since > ?1 AND m.since <= ?2 ORDER BY m.since"_s;
    const QString left = u"SELECT m.resident, m.household, m.until, m.until_entered, m.until_reason, m.went_to, r.name FROM membership m JOIN resident r ON r.key = m.resident "
                         "WHERE m.until > ?1 AND m.until <= ?2 ORDER BY m.until"_s;
    qint64 opening = 0, closing = 0, in = 0, out = 0;
    PopulationMonth month;
    std::vector<double> ours, theirs;
    for (int i = 0; i < repeats; ++i) {
        theirs.push_back(timed([&] {
            opening = counted(store->db(), count, {eve});
            closing = counted(store->db(), count, {last});
            in = counted(store->db(), entered, {eve, last});
            out = counted(store->db(), left, {eve, last});
        }));
        ours.push_back(timed([&] {
            auto answer = Population::month(store->db(), first, {}, progress);
            if (!answer)
                qFatal("%s", qPrintable(answer.error().detail));
            month = std::move(*answer);
        }));
    }
    const double ratio = median(ours) / median(theirs);
    std::printf("population of a month: %lld people, %lld movements, %d households · program %.0f ms · raw SQL %.0f ms · %.2f times\n", qlonglong(month.closing),
                qlonglong(month.events.size()), households, median(ours), median(theirs), ratio);
    if (month.opening != opening || month.closing != closing || month.events.size() != in + out || month.difference()) {
        std::printf("raw: opening %lld, closing %lld, in %lld, out %lld\n", qlonglong(opening), qlonglong(closing), qlonglong(in), qlonglong(out));
        return 1;
    }
    return households >= JudgedFrom && ratio > Allowed ? 1 : 0;
}
