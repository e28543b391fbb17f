// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/gridbalance.h"

#include "models/grids/gridcensus.h"
#include "models/grids/gridranges.h"
#include "models/grids/grids.h"
#include "models/residents/address.h"
#include "models/store/statement.h"
#include "models/views/listreader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <optional>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Grids)
};

struct Named
{
    QString name = {};
    QByteArray order = {};
    Key above = 0;
};

/// Names, order and tree of one kind of place.
Result<QHash<Key, Named>> names(const Database &db, const QString &sql)
{
    QHash<Key, Named> found;
    Statement rows(db, sql);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return found;
        found.insert(rows.number(0), {rows.text(1), ListText::naturalKey(rows.text(1)), rows.number(2)});
    }
}

struct Sums
{
    int households = 0, people = 0, openVisits = 0;

    void add(const GridCensus::Door &door)
    {
        households += door.households;
        people += door.people;
        openVisits += door.openVisits;
    }
};

struct BuildingSums
{
    Sums all = {};
    Sums direct = {};             ///< doors without a stairwell
    bool hasDirect = false;
    bool isCut = false;           ///< stairwells or doors in it have ranges of their own
    std::map<Key, Sums> stairwells = {};
    std::vector<const GridCensus::Door *> own = {}; ///< doors with a range of their own
};

/// Cuts what is there into blocks in walking order.
class Blocks
{
public:
    Blocks(const Database &db, const GridMap &map, qint64 largest) : m_db(db), m_map(map), m_largest(largest) {}

    /// group: the grid a block counts for, of the grid it lies in; nothing: leave it out.
    Result<std::vector<GridBlock>> read(const std::function<std::optional<Key>(Key)> &group, Progress *progress)
    {
        auto estates = names(m_db, u"SELECT key, name, 0 FROM estate"_s);
        auto buildings = names(m_db, u"SELECT key, number, estate FROM building"_s);
        auto stairwells = names(m_db, u"SELECT key, number, building FROM stairwell"_s);
        auto census = GridCensus::read(m_db, m_map.day(), true, progress);
        if (!estates || !buildings || !stairwells)
            return (!estates ? estates : !buildings ? buildings : stairwells).error();
        if (!census)
            return census.error();
        m_estates = std::move(*estates);
        m_buildings = std::move(*buildings);
        m_stairwells = std::move(*stairwells);
        m_group = group;
        m_census = std::move(*census);
        gather();
        for (auto &[estate, sums] : m_inEstates)
            add({GridPlace::Estate, estate}, estate, 0, 0, sums, {});
        for (auto it = m_buildings.constBegin(); it != m_buildings.constEnd(); ++it)
            addBuilding(it.key(), m_sums[it.key()]);
        for (const GridCensus::Door *door : m_loose)
            addDoor(*door);
        std::sort(m_found.begin(), m_found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<GridBlock> blocks;
        blocks.reserve(m_found.size());
        for (auto &[order, block] : m_found)
            blocks.push_back(std::move(block));
        return blocks;
    }

private:
    void gather()
    {
        for (auto it = m_stairwells.constBegin(); it != m_stairwells.constEnd(); ++it)
            if (m_map.own(it.key()))
                m_sums[it->above].isCut = true;
        for (const GridCensus::Door &door : m_census.doors) {
            const bool own = m_map.own(door.key);
            if (!door.building) {
                if (own)
                    m_loose.push_back(&door);
                else if (door.estate)
                    m_inEstates[door.estate].add(door);
                continue;
            }
            BuildingSums &sums = m_sums[door.building];
            sums.all.add(door);
            if (own) {
                sums.isCut = true;
                sums.own.push_back(&door);
            } else if (door.stairwell) {
                sums.stairwells[door.stairwell].add(door);
            } else {
                sums.hasDirect = true;
                sums.direct.add(door);
            }
        }
    }

    void addBuilding(Key building, const BuildingSums &sums)
    {
        const Key estate = m_buildings.value(building).above;
        const bool tooLarge = m_largest > 0 && sums.all.households > m_largest && sums.stairwells.size() > 1;
        if (!sums.isCut && !tooLarge) {
            add({GridPlace::Building, building}, estate, building, 0, sums.all, {});
            return;
        }
        if (sums.hasDirect || sums.stairwells.empty())
            add({GridPlace::Building, building}, estate, building, 0, sums.direct, {});
        for (const auto &[stairwell, of] : sums.stairwells)
            add({GridPlace::Stairwell, stairwell}, estate, building, stairwell, of, {});
        for (const GridCensus::Door *door : sums.own)
            addDoor(*door);
    }

    void addDoor(const GridCensus::Door &door)
    {
        Sums sums;
        sums.add(door);
        auto row = Query::run(m_db, u"SELECT room, address FROM dwelling WHERE key = :key"_s, {{u":key"_s, door.key}});
        const QString room = row && row->next() ? (row->text(0).isEmpty() ? row->text(1) : row->text(0)) : QString();
        add({GridPlace::Door, door.key}, door.estate, door.building, door.stairwell, sums, room);
    }

    void add(const GridPlace &place, Key estate, Key building, Key stairwell, const Sums &sums, const QString &room)
    {
        GridBlock block;
        block.exactly = m_map.of(place);
        const auto group = m_group(block.exactly);
        if (!group)
            return;
        block.grid = *group;
        block.place = place;
        block.estate = estate;
        block.building = building;
        block.households = sums.households;
        block.people = sums.people;
        block.openVisits = sums.openVisits;
        const Named e = m_estates.value(estate), b = m_buildings.value(building), s = m_stairwells.value(stairwell);
        Address address;
        address.estate = e.name;
        address.building = b.name;
        address.stairwell = s.name;
        address.room = room;
        block.title = address.longText();
        block.estateName = e.name;
        address.estate.clear();
        block.shortTitle = address.isEmpty() ? Words::tr("houses without a building") : address.longText();
        const QByteArray order = e.order + '\0' + QByteArray::number(estate).rightJustified(12, '0') + '\0' + b.order + '\0'
            + QByteArray::number(building).rightJustified(12, '0') + '\0' + s.order + '\0' + ListText::naturalKey(room) + QByteArray::number(place.key).rightJustified(12, '0');
        m_found.emplace_back(order, std::move(block));
    }

    const Database &m_db;
    const GridMap &m_map;
    qint64 m_largest;
    std::function<std::optional<Key>(Key)> m_group;
    QHash<Key, Named> m_estates, m_buildings, m_stairwells;
    std::map<Key, BuildingSums> m_sums;
    std::map<Key, Sums> m_inEstates;
    std::vector<const GridCensus::Door *> m_loose;
    GridCensus m_census;
    std::vector<std::pair<QByteArray, GridBlock>> m_found;
};

/// The layer as it stands on the day the plan begins.
struct Base
{
    GridMap map = {};
    GridLayer layer = {};
    QList<Grids::Entry> grids = {};
    QHash<Key, Key> parents = {};

    static Result<Base> read(const Database &db, Key layer, QDate from)
    {
        Base base;
        auto map = GridMap::read(db, from, layer);
        if (!map)
            return map.error();
        base.map = std::move(*map);
        auto seen = Store::read(db, GridLayer::entity(), base.map.layer());
        auto grids = Grids::list(db, base.map.layer(), from);
        if (!seen || !grids)
            return !seen ? seen.error() : grids.error();
        base.layer = seen->as<GridLayer>();
        base.grids = *grids;
        for (const Grids::Entry &entry : std::as_const(base.grids))
            base.parents.insert(entry.key, entry.grid.parent);
        return base;
    }
    /// One of these grids that grid is or is part of; 0: none.
    Key within(Key grid, const QSet<Key> &wanted) const
    {
        for (qsizetype steps = 0; grid && steps <= parents.size(); ++steps) {
            if (wanted.contains(grid))
                return grid;
            grid = parents.value(grid);
        }
        return 0;
    }
    QString name(Key grid) const
    {
        const auto at = std::find_if(grids.begin(), grids.end(), [grid](const Grids::Entry &entry) { return entry.key == grid; });
        return at == grids.end() ? QString() : at->grid.name;
    }
    bool hasName(const QString &name) const
    {
        return std::any_of(grids.begin(), grids.end(), [&](const Grids::Entry &entry) { return entry.grid.name == name; });
    }
    GridPlan plan(GridPlan::Kind kind) const
    {
        GridPlan plan;
        plan.kind = kind;
        plan.layer = map.layer();
        plan.from = map.day();
        plan.smallest = layer.smallest.value_or(0);
        plan.largest = layer.largest.value_or(0);
        for (const Grids::Entry &entry : grids)
            plan.names.insert(entry.key, entry.grid.name);
        return plan;
    }
};

Error cancelled()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
}

/// Gives the blocks to the parts in their order.
Status spread(GridPlan &plan, Progress *progress)
{
    std::vector<int> weights;
    weights.reserve(plan.blocks.size());
    for (const GridBlock &block : plan.blocks)
        weights.push_back(block.households);
    const auto of = GridBalance::partition(weights, int(plan.parts.size()), progress);
    if (progress && progress->cancelled())
        return cancelled();
    for (size_t i = 0; i < of.size(); ++i)
        plan.blocks[i].part = of[i];
    plan.count();
    return {};
}

} // namespace

Result<GridPlan> GridBalance::asItIs(const Database &db, Key layer, QDate day, Progress *progress)
{
    auto base = Base::read(db, layer, day);
    if (!base)
        return base.error();
    auto blocks = Blocks(db, base->map, 0).read([](Key lies) { return std::optional(lies); }, progress);
    if (!blocks)
        return blocks.error();
    GridPlan plan = base->plan(GridPlan::Balance);
    plan.blocks = std::move(*blocks);
    QHash<Key, int> parts;
    for (const Grids::Entry &entry : std::as_const(base->grids)) {
        parts.insert(entry.key, int(plan.parts.size()));
        plan.parts.push_back({entry.key, entry.grid.name, 0, 0, 0, 0, 0});
    }
    for (GridBlock &block : plan.blocks)
        block.part = parts.value(block.grid, -1);
    plan.count();
    return plan;
}

Result<GridPlan> GridBalance::split(const Database &db, Key grid, int parts, QDate from)
{
    auto record = Grids::read(db, grid);
    if (!record)
        return record.error();
    auto base = Base::read(db, record->layer, from);
    if (!base)
        return base.error();
    auto blocks = Blocks(db, base->map, base->layer.largest.value_or(0)).read([&](Key lies) -> std::optional<Key> {
        return base->within(lies, {grid}) ? std::optional(grid) : std::nullopt;
    }, nullptr);
    if (!blocks)
        return blocks.error();
    if (parts < 2 || int(blocks->size()) < parts)
        return Error{ErrorCode::Invalid, Words::tr("%1 has %n buildings; it cannot be split into so many grids.", nullptr, int(blocks->size())).arg(record->name), {}};
    GridPlan plan = base->plan(GridPlan::Split);
    plan.blocks = std::move(*blocks);
    plan.parts.push_back({grid, record->name, 0, 0, 0, 0, 0});
    for (int number = 2; int(plan.parts.size()) < parts; ++number)
        if (const QString name = u"%1-%2"_s.arg(record->name).arg(number); !base->hasName(name))
            plan.parts.push_back({0, name, 0, 0, 0, 0, 0});
    if (auto done = spread(plan, nullptr); !done)
        return done.error();
    return plan;
}

Result<GridPlan> GridBalance::merge(const Database &db, const QList<Key> &grids, QDate from)
{
    if (QSet<Key>(grids.begin(), grids.end()).size() < 2)
        return Error{ErrorCode::Invalid, Words::tr("Choose at least two grids to merge."), {}};
    auto record = Grids::read(db, grids.first());
    if (!record)
        return record.error();
    auto base = Base::read(db, record->layer, from);
    if (!base)
        return base.error();
    for (const Key grid : grids)
        if (!base->parents.contains(grid))
            return Error{ErrorCode::Invalid, Words::tr("Only grids of one layer that exist on that day can be merged."), {}};
    for (const Key grid : grids.mid(1))
        if (base->within(base->parents.value(grids.first()), {grid}))
            return Error{ErrorCode::Invalid, Words::tr("%1 is part of this grid. End it first, or make it part of another one.").arg(record->name), {}};
    const QSet<Key> wanted(grids.begin(), grids.end());
    auto blocks = Blocks(db, base->map, 0).read([&](Key lies) -> std::optional<Key> {
        const Key grid = base->within(lies, wanted);
        return grid ? std::optional(grid) : std::nullopt;
    }, nullptr);
    if (!blocks)
        return blocks.error();
    GridPlan plan = base->plan(GridPlan::Merge);
    plan.blocks = std::move(*blocks);
    plan.parts.push_back({grids.first(), record->name, 0, 0, 0, 0, 0});
    for (const Key grid : grids.mid(1))
        if (!plan.ends.contains(grid) && grid != grids.first())
            plan.ends.append(grid);
    for (GridBlock &block : plan.blocks)
        block.part = 0;
    plan.count();
    return plan;
}

Result<GridPlan> GridBalance::balance(const Database &db, Key layer, QDate from, Progress *progress, const QList<Key> &onlyThese)
{
    auto base = Base::read(db, layer, from);
    if (!base)
        return base.error();
    QSet<Key> wanted(onlyThese.begin(), onlyThese.end());
    for (const Grids::Entry &entry : std::as_const(base->grids))
        if (onlyThese.isEmpty() && !base->parents.contains(entry.grid.parent))
            wanted.insert(entry.key);
    if (wanted.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("There is no grid in this layer yet."), {}};
    if (progress)
        progress->report(0, 0, Words::tr("Counting the households of each building"));
    auto blocks = Blocks(db, base->map, base->layer.largest.value_or(0)).read([&](Key lies) -> std::optional<Key> {
        const Key grid = base->within(lies, wanted);
        return grid || (!lies && onlyThese.isEmpty()) ? std::optional(grid) : std::nullopt;
    }, progress);
    if (!blocks)
        return blocks.error();
    GridPlan plan = base->plan(GridPlan::Balance);
    plan.blocks = std::move(*blocks);
    // Each grid keeps its place in the walk: the mean place of its households today.
    QHash<Key, std::pair<double, double>> places;
    for (size_t i = 0; i < plan.blocks.size(); ++i) {
        auto &[sum, weight] = places[plan.blocks[i].grid];
        sum += double(i) * (plan.blocks[i].households + 1);
        weight += plan.blocks[i].households + 1;
    }
    std::vector<std::pair<double, Grids::Entry>> order;
    for (const Grids::Entry &entry : std::as_const(base->grids)) {
        const auto [sum, weight] = places.value(entry.key);
        if (wanted.contains(entry.key))
            order.emplace_back(weight > 0 ? sum / weight : std::numeric_limits<double>::max(), entry);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[place, entry] : order)
        plan.parts.push_back({entry.key, entry.grid.name, 0, 0, 0, 0, 0});
    if (auto done = spread(plan, progress); !done)
        return done.error();
    return plan;
}

Result<GridPlan> GridBalance::lay(const Database &db, Key layer, int parts, QDate from)
{
    auto base = Base::read(db, layer, from);
    if (!base)
        return base.error();
    auto blocks = Blocks(db, base->map, base->layer.largest.value_or(0)).read([](Key lies) { return lies ? std::nullopt : std::optional<Key>(0); }, nullptr);
    if (!blocks)
        return blocks.error();
    GridPlan plan = base->plan(GridPlan::Balance);
    plan.blocks = std::move(*blocks);
    const int wanted = std::min(parts, int(plan.blocks.size()));
    for (int number = 1; int(plan.parts.size()) < wanted; ++number)
        if (const QString name = Words::tr("Grid %1").arg(number); !base->hasName(name))
            plan.parts.push_back({0, name, 0, 0, 0, 0, 0});
    if (auto done = spread(plan, nullptr); !done)
        return done.error();
    return plan;
}

} // namespace Allpost
