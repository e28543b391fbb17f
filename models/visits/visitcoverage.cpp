// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/visits/visitcoverage.h"

#include "models/base/task.h"
#include "models/dictionary/codelist.h"
#include "models/grids/gridmap.h"
#include "models/store/statement.h"
#include "models/visits/visits.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int Months = 12;

/// Calls row for each row of an answer.
template <typename Row>
Status each(Statement &rows, Row row)
{
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        row();
    }
}

class CoverageReader
{
public:
    CoverageReader(const Database &db, const VisitIntervals &intervals, QDate month, QDate today)
        : m_db(db), m_intervals(intervals), m_first(month.year(), month.month(), 1), m_day(qMin(m_first.addMonths(1).addDays(-1), qMax(today, m_first))),
          m_on(m_day.toString(Qt::ISODate))
    {
        m_coverage.month = m_first;
    }

    Result<VisitCoverage> run(Progress &progress)
    {
        auto map = GridMap::read(m_db, m_day);
        if (!map)
            return map.error();
        auto grids = map->households(m_db);
        if (!grids)
            return grids.error();
        m_grids = std::move(*grids);
        for (auto step : {&CoverageReader::visits, &CoverageReader::households, &CoverageReader::special, &CoverageReader::workers, &CoverageReader::pastMonths}) {
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
            if (auto done = (this->*step)(); !done)
                return done.error();
        }
        if (auto named = nameGrids(); !named)
            return named.error();
        if (const CodeList *kinds = CodeList::find(u"visit_kind"))
            for (const Code &kind : kinds->items())
                m_coverage.kinds.append({kind.code, m_kinds.value(kind.code)});
        m_coverage.kinds.append({QString(), m_kinds.value(QString())});
        return m_coverage;
    }

private:
    Status visits()
    {
        Statement rows(m_db, u"SELECT household, resident, worker, outcome, kind, visitor FROM visit WHERE visited_on >= ?1 AND visited_on < ?2"_s);
        rows.bind(1, m_first.toString(Qt::ISODate));
        rows.bind(2, m_first.addMonths(1).toString(Qt::ISODate));
        return each(rows, [&] {
            const Key household = rows.number(0), resident = rows.number(1), worker = rows.number(2);
            const bool reached = Visits::isReached(rows.text(3));
            CoverageLine &grid = m_byGrid[m_grids.value(household)];
            CoverageLine &by = m_byWorker[worker];
            for (CoverageLine *line : {&m_coverage.all, &grid, &by}) {
                ++line->visits;
                line->attempts += reached ? 0 : 1;
            }
            const CodeValue kind = CodeValue::parse(rows.text(4));
            ++m_kinds[kind.code];
            if (!reached)
                return;
            m_visited.insert(household);
            m_visitedBy[worker].insert(household);
            if (resident)
                m_people.insert(resident);
            else
                m_whole.insert(household);
        });
    }

    Status households()
    {
        Statement rows(m_db, u"SELECT key FROM household WHERE ended_on IS NULL OR ended_on > ?1"_s);
        rows.bind(1, m_on);
        return each(rows, [&] {
            const Key household = rows.number(0);
            CoverageLine &grid = m_byGrid[m_grids.value(household)];
            for (CoverageLine *line : {&m_coverage.all, &grid}) {
                ++line->households;
                line->visited += m_visited.contains(household) ? 1 : 0;
            }
        });
    }

    Status special()
    {
        QSet<Key> counted;
        Statement rows(m_db, u"SELECT c.resident, c.household, c.care_group, (SELECT m.household FROM membership m WHERE m.resident = c.resident "
                             "AND (m.since IS NULL OR m.since <= ?1) AND (m.until IS NULL OR m.until > ?1) ORDER BY m.key LIMIT 1) FROM care c "
                             "WHERE (c.since IS NULL OR c.since <= ?1) AND (c.until IS NULL OR c.until > ?1)"_s);
        rows.bind(1, m_on);
        return each(rows, [&] {
            const VisitIntervals::Group group = m_intervals.group(rows.text(2));
            const Key resident = rows.number(0);
            const Key household = resident ? rows.number(3) : rows.number(1);
            const Key subject = resident ? resident : household;
            if (group.hidden || group.closed || !household || counted.contains(subject))
                return;
            counted.insert(subject);
            const bool visited = resident ? m_people.contains(resident) || m_whole.contains(household) : m_visited.contains(household);
            CoverageLine &grid = m_byGrid[m_grids.value(household)];
            for (CoverageLine *line : {&m_coverage.all, &grid}) {
                ++line->special;
                line->specialVisited += visited ? 1 : 0;
            }
        });
    }

    Status workers()
    {
        Statement posts(m_db, u"SELECT DISTINCT worker, grid FROM post WHERE worker IS NOT NULL AND grid IS NOT NULL AND (since IS NULL OR since <= ?1) "
                              "AND (until IS NULL OR until > ?1)"_s);
        posts.bind(1, m_on);
        if (auto read = each(posts, [&] {
                const auto grid = m_byGrid.constFind(posts.number(1));
                if (grid == m_byGrid.constEnd())
                    return;
                CoverageLine &by = m_byWorker[posts.number(0)];
                by.households += grid->households;
                by.special += grid->special;
            });
            !read)
            return read;
        Statement names(m_db, u"SELECT key, name FROM worker"_s);
        if (auto read = each(names, [&] {
                if (const auto by = m_byWorker.find(names.number(0)); by != m_byWorker.end())
                    by->name = names.text(1);
            });
            !read)
            return read;
        for (auto by = m_byWorker.begin(); by != m_byWorker.end(); ++by) {
            by->key = by.key();
            by->visited = m_visitedBy.value(by.key()).size();
            m_coverage.workers.append(*by);
        }
        std::sort(m_coverage.workers.begin(), m_coverage.workers.end(), [](const CoverageLine &a, const CoverageLine &b) {
            return std::pair(a.key == 0, a.name) < std::pair(b.key == 0, b.name);
        });
        return {};
    }

    Status pastMonths()
    {
        QMap<QString, CoverageLine> lines;
        QHash<QString, QSet<Key>> visited;
        Statement rows(m_db, u"SELECT substr(visited_on, 1, 7), household, outcome FROM visit WHERE visited_on >= ?1 AND visited_on < ?2"_s);
        rows.bind(1, m_first.addMonths(1 - Months).toString(Qt::ISODate));
        rows.bind(2, m_first.addMonths(1).toString(Qt::ISODate));
        if (auto read = each(rows, [&] {
                CoverageLine &line = lines[rows.text(0)];
                ++line.visits;
                if (Visits::isReached(rows.text(2)))
                    visited[rows.text(0)].insert(rows.number(1));
                else
                    ++line.attempts;
            });
            !read)
            return read;
        for (int back = 0; back < Months; ++back) {
            const QString name = m_first.addMonths(-back).toString(u"yyyy-MM");
            CoverageLine line = lines.value(name);
            line.name = name;
            line.visited = visited.value(name).size();
            m_coverage.months.append(line);
        }
        Statement count(m_db, u"SELECT count(*) FROM household WHERE ended_on IS NULL OR ended_on > ?"_s);
        for (CoverageLine &line : m_coverage.months) {
            count.bind(1, QDate::fromString(line.name + u"-01"_s, Qt::ISODate).addMonths(1).addDays(-1).toString(Qt::ISODate));
            if (auto read = each(count, [&] { line.households = count.number(0); }); !read)
                return read;
        }
        return {};
    }

    Status nameGrids()
    {
        auto grids = DueVisits::grids(m_db, m_day);
        if (!grids)
            return grids.error();
        for (const auto &[grid, name] : *grids) {
            CoverageLine line = m_byGrid.value(grid);
            line.key = grid;
            line.name = name;
            m_coverage.grids.append(line);
        }
        if (const CoverageLine nowhere = m_byGrid.value(0); nowhere.households || nowhere.visits)
            m_coverage.grids.append(nowhere);
        return {};
    }

    const Database &m_db;
    const VisitIntervals &m_intervals;
    QDate m_first;
    QDate m_day;
    QString m_on;
    KeyTable m_grids;
    QHash<Key, CoverageLine> m_byGrid;
    QHash<Key, CoverageLine> m_byWorker;
    QHash<QString, qint64> m_kinds;
    QSet<Key> m_visited, m_whole, m_people;
    QHash<Key, QSet<Key>> m_visitedBy;
    VisitCoverage m_coverage;
};

} // namespace

Result<VisitCoverage> VisitCoverage::read(const Database &db, const VisitIntervals &intervals, QDate month, QDate today, Progress &progress)
{
    return CoverageReader(db, intervals, month, today).run(progress);
}

} // namespace Allpost
