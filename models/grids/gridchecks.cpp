// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/gridchecks.h"

#include "models/grids/gridcensus.h"
#include "models/grids/grids.h"
#include "models/grids/posts.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownPlaces = 100;

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Grids)
};

/// Holders by the grid they count for, and by role.
struct Staff
{
    QHash<std::pair<Key, Key>, int> present = {}; ///< grid, role
    QHash<Key, QSet<Key>> places = {};            ///< role: buildings and stairwells that have somebody
};

struct Counted
{
    QSet<Key> buildings = {};
    QSet<Key> stairwells = {};
};

Status readStaff(const Database &db, const GridMap &map, const QHash<Key, qsizetype> &rows, QList<GridState> &states, Staff &staff)
{
    const QString day = map.day().toString(Qt::ISODate);
    Statement posts(db, u"SELECT p.role, p.grid, p.building, p.stairwell, o.kind, o.name, coalesce(w.name, r.name, p.name), p.term_until "
                        "FROM post p JOIN post_role o ON o.key = p.role LEFT JOIN worker w ON w.key = p.worker LEFT JOIN resident r ON r.key = p.resident "
                        "WHERE (p.since IS NULL OR p.since <= ?1) AND (p.until IS NULL OR p.until > ?1) "
                        "ORDER BY coalesce(o.position, 9999), o.key, coalesce(p.since, ''), p.key"_s);
    posts.bind(1, day);
    while (true) {
        auto more = posts.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const Key role = posts.number(0), building = posts.number(2), stairwell = posts.number(3);
        const Key grid = posts.number(1) ? posts.number(1) : stairwell ? map.ofStairwell(stairwell) : map.ofBuilding(building);
        const auto at = rows.constFind(grid);
        if (at == rows.constEnd())
            continue;
        GridState &state = states[*at];
        ++staff.present[{grid, role}];
        if (building || stairwell)
            staff.places[role].insert(building ? building : stairwell);
        const QString kind = posts.text(4), who = posts.text(6), term = posts.text(7);
        const bool community = kind == "community_worker"_L1, worker = kind == "grid_worker"_L1;
        state.communityWorkers += community ? 1 : 0;
        state.gridWorkers += worker ? 1 : 0;
        if (community || worker)
            state.workers << who;
        if (!term.isEmpty() && term <= day)
            state.problems.append({GridProblem::TermOver, posts.text(5), 0, 0, who, term});
    }
}

/// What a grid lacks; parts of a grid are served by the staff of the whole.
void judge(GridState &state, const GridLayer &layer, const QList<Posts::Role> &roles, const Staff &staff, const Counted &counted)
{
    if (state.parent)
        return;
    QList<GridProblem> found;
    if (layer.smallest && state.households < *layer.smallest)
        found.append({GridProblem::TooSmall, {}, state.households, *layer.smallest, {}, {}});
    if (layer.largest && state.households > *layer.largest)
        found.append({GridProblem::TooLarge, {}, state.households, *layer.largest, {}, {}});
    const bool both = layer.kind.isEmpty() || layer.kind == "general"_L1;
    if (both && !state.communityWorkers)
        found.append({GridProblem::NoCommunityWorker, {}, 0, 1, {}, {}});
    if (both && !state.gridWorkers)
        found.append({GridProblem::NoGridWorker, {}, 0, 1, {}, {}});
    for (const Posts::Role &role : roles) {
        const qint64 wanted = role.role.wanted.value_or(0);
        if (wanted <= 0)
            continue;
        qint64 needed = wanted, present = staff.present.value({state.grid, role.key});
        if (role.role.level == "building"_L1 || role.role.level == "stairwell"_L1) {
            const QSet<Key> &all = role.role.level == "building"_L1 ? counted.buildings : counted.stairwells;
            const QSet<Key> filled = staff.places.value(role.key);
            needed = wanted * all.size();
            present = wanted * std::count_if(all.begin(), all.end(), [&](Key place) { return filled.contains(place); });
        }
        // What 一格双员 says already is not said twice; an enterprise's grids need not these two.
        const bool ofTheTwo = role.role.kind == "community_worker"_L1 || role.role.kind == "grid_worker"_L1;
        const bool said = ofTheTwo && (!both || !present);
        if (present < needed && !said)
            found.append({GridProblem::Vacancy, role.role.name, present, needed, {}, {}});
    }
    state.problems = found + state.problems;
}

} // namespace

QString GridProblem::code() const
{
    switch (kind) {
    case TooSmall: return u"too_small"_s;
    case TooLarge: return u"too_large"_s;
    case NoCommunityWorker: return u"no_community_worker"_s;
    case NoGridWorker: return u"no_grid_worker"_s;
    case Vacancy: return u"vacancy"_s;
    case TermOver: return u"term_over"_s;
    }
    return {};
}

QString GridProblem::chip() const
{
    switch (kind) {
    case TooSmall: return Words::tr("too small");
    case TooLarge: return Words::tr("too large");
    case NoCommunityWorker: return Words::tr("no community worker");
    case NoGridWorker: return Words::tr("no grid worker");
    case Vacancy: return Words::tr("%1: %2 short").arg(role).arg(wanted - is);
    case TermOver: return Words::tr("term over");
    }
    return {};
}

QString GridProblem::sentence() const
{
    const QLocale locale;
    switch (kind) {
    case TooSmall: return Words::tr("%1 households; a grid has at least %2").arg(locale.toString(is), locale.toString(wanted));
    case TooLarge: return Words::tr("%1 households; a grid has at most %2").arg(locale.toString(is), locale.toString(wanted));
    case NoCommunityWorker: return Words::tr("No community worker; each grid has one");
    case NoGridWorker: return Words::tr("No full-time grid worker; each grid has one");
    case Vacancy: return Words::tr("%1: %2 of %3 filled").arg(role, locale.toString(is), locale.toString(wanted));
    case TermOver: return Words::tr("%1, %2: the term ended on %3").arg(who, role, since);
    }
    return {};
}

int GridReport::withProblems() const
{
    return int(std::count_if(grids.begin(), grids.end(), [](const GridState &state) { return !state.problems.isEmpty(); }));
}

QJsonObject GridReport::toJson() const
{
    QJsonArray rows;
    for (const GridState &state : grids) {
        QJsonArray codes, sentences;
        for (const GridProblem &problem : state.problems) {
            codes.append(problem.kind == GridProblem::Vacancy ? problem.code() + u": "_s + problem.role : problem.code());
            sentences.append(problem.sentence());
        }
        rows.append(QJsonObject{{u"name"_s, state.name}, {u"code"_s, state.code}, {u"households"_s, state.households}, {u"people"_s, state.people},
                                {u"buildings"_s, state.buildings}, {u"community_workers"_s, state.communityWorkers},
                                {u"grid_workers"_s, state.gridWorkers}, {u"problems"_s, codes}, {u"says"_s, sentences}});
    }
    return {{u"grids"_s, rows}, {u"households_in_none"_s, householdsInNone}, {u"doors_in_none"_s, doorsInNone}, {u"homeless"_s, homeless},
            {u"buildings_in_none"_s, QJsonArray::fromStringList(buildingsInNone)}, {u"in_two"_s, QJsonArray::fromStringList(inTwo)}};
}

Result<GridReport> GridChecks::read(const Database &db, QDate day, Key layerKey, Progress *progress)
{
    GridReport report;
    auto map = GridMap::read(db, day, layerKey);
    if (!map)
        return map.error();
    report.layer = map->layer();
    if (!report.layer)
        return report;
    auto seen = Store::read(db, GridLayer::entity(), report.layer);
    auto grids = Grids::list(db, report.layer, day);
    auto roles = Posts::roles(db);
    if (!seen || !grids || !roles)
        return (!seen ? seen.error() : !grids ? grids.error() : roles.error());
    const auto layer = seen->as<GridLayer>();
    report.smallest = layer.smallest.value_or(0);
    report.largest = layer.largest.value_or(0);
    QHash<Key, qsizetype> rows;
    for (const Grids::Entry &entry : std::as_const(*grids)) {
        rows.insert(entry.key, report.grids.size());
        GridState state;
        state.grid = entry.key;
        state.parent = entry.grid.parent;
        state.name = entry.grid.name;
        state.code = entry.grid.code;
        report.grids.append(state);
    }
    for (GridState &state : report.grids)
        if (!rows.contains(state.parent))
            state.parent = 0;
    auto census = GridCensus::read(db, day, false, progress);
    if (!census)
        return census.error();
    report.homeless = census->homeless;
    std::vector<Counted> counted(size_t(report.grids.size()));
    QSet<Key> emptyBuildings;
    Key lastGrid = 0, lastBuilding = 0, lastStairwell = 0;
    qsizetype lastRow = -1;
    for (const GridCensus::Door &door : census->doors) {
        const Key grid = map->ofDoor(door.key, door.stairwell, door.building, door.estate);
        if (grid != lastGrid || lastRow < 0) {
            lastRow = rows.value(grid, -1);
            lastGrid = grid;
            lastBuilding = lastStairwell = 0;
        }
        if (lastRow < 0) {
            ++report.doorsInNone;
            report.householdsInNone += door.households;
            if (door.building)
                emptyBuildings.insert(door.building);
            continue;
        }
        GridState &state = report.grids[lastRow];
        ++state.doors;
        state.households += door.households;
        state.people += door.people;
        if (door.building && door.building != lastBuilding)
            counted[size_t(lastRow)].buildings.insert(lastBuilding = door.building);
        if (door.stairwell && door.stairwell != lastStairwell)
            counted[size_t(lastRow)].stairwells.insert(lastStairwell = door.stairwell);
    }
    Staff staff;
    if (auto read = readStaff(db, *map, rows, report.grids, staff); !read)
        return read.error();
    for (qsizetype i = 0; i < report.grids.size(); ++i)
        report.grids[i].buildings = int(counted[size_t(i)].buildings.size());
    // Parts count in what they are part of, however deep; a circle that two desks made ends by itself.
    const QList<GridState> own = report.grids;
    for (qsizetype i = 0; i < own.size(); ++i) {
        Key up = own.at(i).parent;
        for (qsizetype steps = 0; up && up != own.at(i).grid && rows.contains(up) && steps < own.size(); ++steps) {
            GridState &whole = report.grids[rows.value(up)];
            whole.households += own.at(i).households;
            whole.people += own.at(i).people;
            whole.doors += own.at(i).doors;
            whole.buildings += own.at(i).buildings;
            up = whole.parent;
        }
    }
    for (qsizetype i = 0; i < report.grids.size(); ++i)
        judge(report.grids[i], layer, *roles, staff, counted[size_t(i)]);
    for (const Key building : std::as_const(emptyBuildings)) {
        if (report.buildingsInNone.size() == ShownPlaces)
            break;
        auto title = Grids::placeTitle(db, {GridPlace::Building, building});
        if (!title)
            return title.error();
        report.buildingsInNone << *title;
    }
    report.buildingsInNone.sort();
    for (const GridMap::Double &twice : map->doubles()) {
        auto title = Grids::placeTitle(db, twice.place);
        if (!title)
            return title.error();
        const auto name = [&](Key grid) { return rows.contains(grid) ? report.grids.at(rows.value(grid)).name : QString(); };
        report.inTwo << Words::tr("%1: %2 and %3").arg(*title, name(twice.counts), name(twice.other));
    }
    return report;
}

} // namespace Allpost
