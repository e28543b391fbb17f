// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/grids.h"

#include "models/grids/gridranges.h"
#include "models/residents/address.h"
#include "models/residents/datetext.h"
#include "models/store/layout.h"
#include "models/views/listreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Grids)
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Finding of(const QString &field, Finding finding)
{
    finding.field = field;
    return finding;
}

/// Two dates as typed: readable, and in order.
void checkDates(Findings &findings, const QString &since, const QString &until)
{
    for (const auto &[field, text] : {std::pair{u"since"_s, since}, {u"until"_s, until}})
        if (!text.isEmpty() && datePrecision(text) == DatePrecision::None)
            findings.append(of(field, Finding::holdBack(u"date_unreadable"_s, Words::tr("This is no date. Write it as 2026-05-01."))));
    if (findings.isEmpty() && !since.isEmpty() && !until.isEmpty() && until < since)
        findings.append(of(u"until"_s, Finding::holdBack(u"date_order"_s, Words::tr("The end lies before the beginning."))));
}

/// The first finding that holds back, as an error of the deed.
Status refused(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

template <typename Record>
Result<QList<std::pair<Key, Record>>> all(const Database &db, const QString &where, std::initializer_list<Value> values)
{
    const Entity &entity = Record::entity();
    Statement rows(db, u"SELECT key, %1 FROM %2 WHERE %3"_s.arg(Layout::of(entity).columns, entity.name, where));
    int at = 0;
    for (const Value &value : values)
        rows.bind(++at, value);
    QList<std::pair<Key, Record>> found;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return found;
        Values read;
        for (int i = 1; i < rows.columns(); ++i)
            read.push_back(rows.value(i));
        found.append({rows.number(0), recordFrom<Record>(read)});
    }
}

Result<qint64> count(const Database &db, const QString &sql, const Query::Bindings &bindings)
{
    auto row = Query::run(db, sql, bindings);
    if (!row)
        return row.error();
    return row->next() ? row->number(0) : 0;
}

const QString InForce = u"(since IS NULL OR since <= ?2) AND (until IS NULL OR until > ?2)"_s;

Result<Key> created(Store &store, const QString &action, auto &&record)
{
    return UnitOfWork::createOne(store, {action}, record);
}

template <typename Record>
Result<bool> changed(Store &store, const QString &action, const Snapshot &seen, const Record &now)
{
    auto work = UnitOfWork::begin(store, {action});
    if (!work)
        return work.error();
    if (auto done = (*work)->change(seen, now); !done)
        return done;
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

/// Households that live behind a door of the grid on that day.
Result<qint64> householdsIn(const Database &db, Key grid, QDate on)
{
    auto record = Grids::read(db, grid);
    if (!record)
        return record.error();
    auto map = GridMap::read(db, on, record->layer);
    if (!map)
        return map.error();
    auto homes = map->households(db);
    if (!homes)
        return homes.error();
    qint64 found = 0;
    for (Key household = 1; household < homes->end(); ++household)
        found += homes->value(household) == grid ? 1 : 0;
    return found;
}

} // namespace

Status Grids::found(Store &store)
{
    auto layers = count(store.db(), u"SELECT count(*) FROM grid_layer"_s, {});
    if (!layers || *layers)
        return layers ? Status() : Status(layers.error());
    auto work = UnitOfWork::begin(store, {u"grid.found"_s});
    if (!work)
        return work.error();
    GridLayer layer;
    layer.name = Words::tr("General grids");
    layer.kind = u"general"_s;
    layer.smallest = 100;
    layer.largest = 300;
    layer.main = true;
    layer.position = 1;
    if (auto made = (*work)->create(layer); !made)
        return made.error();
    struct Usual { QString name; const char *kind; const char *level; int wanted; };
    const Usual usual[] = {{Words::tr("Community worker"), "community_worker", "grid", 1},
                           {Words::tr("Full-time grid worker"), "grid_worker", "grid", 1},
                           {Words::tr("Part-time grid worker"), "part_time", "grid", 0},
                           {Words::tr("Branch secretary"), "branch", "grid", 0},
                           {Words::tr("Building head"), "building_head", "building", 0},
                           {Words::tr("Unit head"), "unit_head", "stairwell", 0},
                           {Words::tr("Hub household"), "hub", "household", 0}};
    qint64 position = 0;
    for (const Usual &role : usual) {
        PostRole record{role.name, QString::fromLatin1(role.kind), QString::fromLatin1(role.level), {}, ++position, {}};
        if (role.wanted)
            record.wanted = role.wanted;
        if (auto made = (*work)->create(record); !made)
            return made.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Result<QList<Grids::Layer>> Grids::layers(const Database &db, QDate day)
{
    auto rows = all<GridLayer>(db, u"until IS NULL OR until > ?1 ORDER BY coalesce(main, 0) DESC, coalesce(position, 0), key"_s, {Value(iso(day))});
    if (!rows)
        return rows.error();
    QList<Layer> found;
    for (const auto &[key, layer] : std::as_const(*rows))
        found.append({key, layer});
    return found;
}

Result<QList<Grids::Entry>> Grids::list(const Database &db, Key layer, QDate day)
{
    auto rows = all<Grid>(db, u"layer = ?1 AND "_s + InForce, {Value(layer), Value(iso(day))});
    if (!rows)
        return rows.error();
    std::vector<std::pair<QByteArray, qsizetype>> order;
    for (qsizetype i = 0; i < rows->size(); ++i)
        order.emplace_back(ListText::naturalKey(rows->at(i).second.name), i);
    std::sort(order.begin(), order.end());
    QList<Entry> found;
    for (const auto &[name, i] : order)
        found.append({rows->at(i).first, rows->at(i).second});
    return found;
}

Result<Grid> Grids::read(const Database &db, Key grid)
{
    auto seen = Store::read(db, Grid::entity(), grid);
    if (!seen)
        return seen.error();
    return seen->as<Grid>();
}

Findings Grids::check(const GridLayer &layer, Key self) const
{
    Findings findings;
    const QString name = layer.name.simplified();
    if (name.isEmpty())
        findings.append(of(u"name"_s, Finding::holdBack(u"required"_s, Words::tr("The layer needs a name."))));
    if (layer.smallest.value_or(0) < 0 || layer.largest.value_or(0) < 0)
        findings.append(of(u"smallest"_s, Finding::holdBack(u"negative"_s, Words::tr("A count of households is not below nought."))));
    if (layer.smallest && layer.largest && *layer.largest < *layer.smallest)
        findings.append(of(u"largest"_s, Finding::holdBack(u"order"_s, Words::tr("The most households are fewer than the least."))));
    checkDates(findings, {}, layer.until);
    auto known = layers(m_store.db(), QDate::currentDate());
    for (const Layer &other : known ? *known : QList<Layer>())
        if (other.key != self && other.layer.name == name)
            findings.append(of(u"name"_s, Finding::holdBack(u"repeated"_s, Words::tr("There is already a layer of this name."))));
    return findings;
}

Result<Key> Grids::addLayer(const GridLayer &layer)
{
    if (auto fit = refused(check(layer)); !fit)
        return fit.error();
    auto known = layers(m_store.db(), QDate::currentDate());
    if (!known)
        return known.error();
    GridLayer record = layer;
    record.name = layer.name.simplified();
    if (!record.position)
        record.position = known->size() + 1;
    if (known->isEmpty())
        record.main = true;
    return created(m_store, u"grid_layer.add"_s, record);
}

Result<bool> Grids::changeLayer(const Snapshot &seen, const GridLayer &now)
{
    if (auto fit = refused(check(now, seen.key)); !fit)
        return fit.error();
    return changed(m_store, u"grid_layer.change"_s, seen, now);
}

Status Grids::closeLayer(Key layer, QDate on)
{
    auto seen = m_store.read(GridLayer::entity(), layer);
    if (!seen)
        return seen.error();
    auto now = seen->as<GridLayer>();
    if (now.main.value_or(false))
        return Error{ErrorCode::Refused, Words::tr("A person's grid is taken from this layer. Make another one the main layer first."), {}};
    auto grids = all<Grid>(m_store.db(), u"layer = ?1 AND (until IS NULL OR until > ?2)"_s, {Value(layer), Value(iso(on))});
    if (!grids)
        return grids.error();
    auto work = UnitOfWork::begin(m_store, {u"grid_layer.close"_s});
    if (!work)
        return work.error();
    for (const auto &[key, grid] : std::as_const(*grids))
        if (auto ended = endGrid(**work, key, on); !ended)
            return ended;
    now.until = iso(on);
    if (auto done = (*work)->change(*seen, now); !done)
        return done.error();
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Findings Grids::check(const Grid &grid, Key self) const
{
    Findings findings;
    const QString name = grid.name.simplified();
    if (name.isEmpty())
        findings.append(of(u"name"_s, Finding::holdBack(u"required"_s, Words::tr("The grid needs a name."))));
    checkDates(findings, grid.since, grid.until);
    auto others = list(m_store.db(), grid.layer, QDate::currentDate());
    QHash<Key, Key> above;
    for (const Entry &other : others ? *others : QList<Entry>()) {
        above.insert(other.key, other.grid.parent);
        if (other.key == self)
            continue;
        if (!name.isEmpty() && other.grid.name == name)
            findings.append(of(u"name"_s, Finding::holdBack(u"repeated"_s, Words::tr("There is already a grid of this name in the layer."))));
        if (!grid.code.isEmpty() && other.grid.code == grid.code)
            findings.append(of(u"code"_s, Finding::warning(u"repeated"_s, Words::tr("Another grid has this code: %1").arg(other.grid.name))));
    }
    if (!grid.parent)
        return findings;
    if (!above.contains(grid.parent)) {
        findings.append(of(u"parent"_s, Finding::holdBack(u"parent_elsewhere"_s, Words::tr("A grid is part of a grid of its own layer."))));
        return findings;
    }
    above.insert(self, grid.parent);
    Key up = grid.parent;
    for (qsizetype steps = 0; up && steps <= above.size(); ++steps) {
        if (self && up == self) {
            findings.append(of(u"parent"_s, Finding::holdBack(u"circle"_s, Words::tr("The grid would be part of itself. Choose another grid."))));
            break;
        }
        up = above.value(up);
    }
    return findings;
}

Result<Key> Grids::add(const Grid &grid)
{
    if (auto fit = refused(check(grid)); !fit)
        return fit.error();
    Grid record = grid;
    record.name = grid.name.simplified();
    return created(m_store, u"grid.add"_s, record);
}

Result<bool> Grids::change(const Snapshot &seen, const Grid &now)
{
    if (auto fit = refused(check(now, seen.key)); !fit)
        return fit.error();
    return changed(m_store, u"grid.change"_s, seen, now);
}

Findings Grids::checkClose(Key grid, QDate on) const
{
    Findings findings;
    auto record = read(m_store.db(), grid);
    auto people = householdsIn(m_store.db(), grid, on);
    if (!record || !people)
        return {Finding::holdBack(u"unreadable"_s, (!record ? record.error() : people.error()).message)};
    if (!record->since.isEmpty() && record->since > iso(on))
        findings.append(of(u"until"_s, Finding::holdBack(u"date_order"_s, Words::tr("The end lies before the beginning."))));
    if (*people)
        findings.append(of(u"range"_s, Finding::holdBack(u"people"_s, Words::tr("%n households live in %1. Give its buildings to another grid first.", nullptr, int(*people)).arg(record->name))));
    auto parts = all<Grid>(m_store.db(), u"parent = ?1 AND "_s + InForce, {Value(grid), Value(iso(on))});
    if (parts && !parts->isEmpty())
        findings.append(of(u"parent"_s, Finding::holdBack(u"parts"_s, Words::tr("%1 is part of this grid. End it first, or make it part of another one.").arg(parts->first().second.name))));
    return findings;
}

Status Grids::endPosts(UnitOfWork &work, Key grid, QDate on, Key to)
{
    const QString still = u"grid = ?1 AND (until IS NULL OR until > ?2)"_s;
    auto posts = all<Post>(work.db(), still, {Value(grid), Value(iso(on))});
    auto there = to ? all<Post>(work.db(), still, {Value(to), Value(iso(on))}) : Result<QList<std::pair<Key, Post>>>(QList<std::pair<Key, Post>>{});
    if (!posts || !there)
        return (!posts ? posts : there).error();
    for (const auto &[key, post] : std::as_const(*posts)) {
        auto seen = Store::read(work.db(), Post::entity(), key);
        if (!seen)
            return seen.error();
        Post ended = post;
        ended.until = iso(on);
        if (!post.since.isEmpty() && post.since > ended.until) {
            if (auto gone = work.remove(Post::entity(), key); !gone)
                return gone;
        } else if (auto done = work.change(*seen, ended); !done) {
            return done.error();
        }
        const bool known = std::any_of(there->begin(), there->end(), [&p = post](const auto &other) {
            return other.second.role == p.role && other.second.worker == p.worker && other.second.resident == p.resident && other.second.name == p.name;
        });
        if (!to || known)
            continue;
        Post next = post;
        next.grid = to;
        next.since = iso(on);
        if (auto made = work.create(next); !made)
            return made.error();
    }
    return {};
}

Status Grids::endGrid(UnitOfWork &work, Key grid, QDate on)
{
    auto seen = Store::read(work.db(), Grid::entity(), grid);
    if (!seen)
        return seen.error();
    auto now = seen->as<Grid>();
    auto map = GridMap::read(work.db(), on, now.layer);
    if (!map)
        return map.error();
    GridRanges ranges(work, std::move(*map));
    if (auto ended = ranges.giveAll(grid, 0); !ended)
        return ended;
    if (auto ended = endPosts(work, grid, on); !ended)
        return ended;
    now.until = iso(on);
    auto done = work.change(*seen, now);
    return done ? Status() : Status(done.error());
}

Status Grids::close(Key grid, QDate on)
{
    if (auto free = refused(checkClose(grid, on)); !free)
        return Error{ErrorCode::Refused, free.error().message, free.error().detail};
    auto work = UnitOfWork::begin(m_store, {u"grid.close"_s});
    if (!work)
        return work.error();
    if (auto ended = endGrid(**work, grid, on); !ended)
        return ended;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Status Grids::remove(Key grid)
{
    auto used = count(m_store.db(),
                      u"SELECT (SELECT count(*) FROM grid_range WHERE grid = :grid) + (SELECT count(*) FROM post WHERE grid = :grid) "
                      "+ (SELECT count(*) FROM grid WHERE parent = :grid)"_s, {{u":grid"_s, grid}});
    if (!used)
        return used.error();
    if (*used)
        return Error{ErrorCode::Refused, Words::tr("This grid has buildings, posts or parts in its history. End it from a day on instead; its history stays."), {}};
    auto work = UnitOfWork::begin(m_store, {u"grid.remove"_s});
    if (!work)
        return work.error();
    if (auto gone = (*work)->remove(Grid::entity(), grid); !gone)
        return gone;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Result<int> Grids::give(const QList<GridPlace> &places, Key grid, QDate from)
{
    auto to = read(m_store.db(), grid);
    if (!to)
        return to.error();
    if ((!to->since.isEmpty() && to->since > iso(from)) || (!to->until.isEmpty() && to->until <= iso(from)))
        return Error{ErrorCode::Invalid, Words::tr("%1 does not exist on %2.").arg(to->name, iso(from)), u"since"_s};
    auto map = GridMap::read(m_store.db(), from, to->layer);
    if (!map)
        return map.error();
    auto work = UnitOfWork::begin(m_store, {u"grid_range.give"_s});
    if (!work)
        return work.error();
    GridRanges ranges(**work, std::move(*map));
    for (const GridPlace &place : places)
        if (auto given = ranges.give(place, grid); !given)
            return given.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return ranges.changes();
}

Result<int> Grids::take(const QList<GridPlace> &places, Key layer, QDate from)
{
    auto map = GridMap::read(m_store.db(), from, layer);
    if (!map)
        return map.error();
    auto work = UnitOfWork::begin(m_store, {u"grid_range.take"_s});
    if (!work)
        return work.error();
    GridRanges ranges(**work, std::move(*map));
    for (const GridPlace &place : places)
        if (auto taken = ranges.take(place); !taken)
            return taken.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return ranges.changes();
}

Result<QString> Grids::placeTitle(const Database &db, const GridPlace &place)
{
    const QString name = GridRanges::column(place.level);
    auto row = Query::run(db,
                          u"SELECT e.name, b.number, s.number, d.room FROM (SELECT %1 AS key) k "
                          "LEFT JOIN dwelling d ON d.key = %2 LEFT JOIN stairwell s ON s.key = %3 LEFT JOIN building b ON b.key = %4 "
                          "LEFT JOIN estate e ON e.key = %5"_s
                              .arg(u":place"_s, name == "dwelling"_L1 ? u"k.key"_s : u"0"_s,
                                   name == "stairwell"_L1 ? u"k.key"_s : u"d.stairwell"_s,
                                   name == "building"_L1 ? u"k.key"_s : u"coalesce(d.building, s.building)"_s,
                                   name == "estate"_L1 ? u"k.key"_s : u"coalesce(d.estate, b.estate)"_s),
                          {{u":place"_s, place.key}});
    if (!row)
        return row.error();
    Address address;
    if (row->next()) {
        address.estate = row->text(0);
        address.building = row->text(1);
        address.stairwell = row->text(2);
        address.room = row->text(3);
    }
    return address.longText();
}

Result<QList<Grids::Past>> Grids::history(const Database &db, Key grid)
{
    auto rows = all<GridRange>(db, u"grid = ?1"_s, {Value(grid)});
    if (!rows)
        return rows.error();
    QList<Past> found;
    for (const auto &[key, range] : std::as_const(*rows)) {
        const GridPlace place = GridRanges::placeOf(range);
        auto title = placeTitle(db, place);
        if (!title)
            return title.error();
        found.append({place, *title, range.since, range.until});
    }
    std::stable_sort(found.begin(), found.end(), [](const Past &a, const Past &b) {
        return std::pair(qMax(a.since, a.until), b.title) > std::pair(qMax(b.since, b.until), a.title);
    });
    return found;
}

} // namespace Allpost
