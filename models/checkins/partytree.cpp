// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/partytree.h"

#include "models/dictionary/codelist.h"
#include "models/grids/gridmap.h"
#include "models/grids/grids.h"
#include "models/residents/datetext.h"
#include "models/residents/secondrecords.h"
#include "models/store/layout.h"
#include "models/views/listreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartyOrgs)
};

Status refused(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

const QStringList Levels = u"community union estate grid building hub"_s.split(u' ');

/// Reads what hangs where; the tree is put together in order().
class Reader
{
public:
    Reader(const Database &db, QDate day) : m_db(db), m_day(day), m_iso(day.toString(Qt::ISODate)) {}

    Result<QList<PartyNode>> nodes(const HeldPosts &)
    {
        auto map = GridMap::read(m_db, m_day);
        if (!map)
            return map.error();
        m_map = *map;
        for (const auto step : {&Reader::readPlaces, &Reader::readRecords, &Reader::readBranches, &Reader::readHubs, &Reader::readHolders})
            if (auto done = (this->*step)(); !done)
                return done.error();
        for (qsizetype i = 0; i < m_nodes.size(); ++i)
            m_nodes[i].parent = above(int(i));
        cutCircles();
        return order();
    }

private:
    Status readPlaces()
    {
        auto buildings = Query::run(m_db, u"SELECT b.key, b.estate, e.name FROM building b LEFT JOIN estate e ON e.key = b.estate"_s);
        if (!buildings)
            return buildings.error();
        while (buildings->next()) {
            const Key building = buildings->number(0), estate = buildings->number(1);
            m_estateOf.insert(building, estate);
            m_estates.insert(estate, buildings->text(2));
            if (const Key grid = m_map.ofBuilding(building))
                m_estatesOfGrid[grid].insert(estate);
        }
        return {};
    }

    /// The building and door of a household today.
    Status locate(PartyNode &node)
    {
        auto home = Query::run(m_db,
                               u"SELECT o.dwelling, coalesce(d.building, s.building) FROM occupancy o JOIN dwelling d ON d.key = o.dwelling "
                               "LEFT JOIN stairwell s ON s.key = d.stairwell WHERE o.household = :household "
                               "AND (o.until IS NULL OR o.until > :day) ORDER BY o.key LIMIT 1"_s,
                               {{u":household"_s, node.household}, {u":day"_s, m_iso}});
        if (!home)
            return home.error();
        if (home->next()) {
            node.building = home->number(1);
            auto title = Grids::placeTitle(m_db, {GridPlace::Door, home->number(0)});
            if (!title)
                return title.error();
            node.place = *title;
        }
        return {};
    }

    Status placed(PartyNode &node)
    {
        if (node.household)
            return locate(node);
        if (node.building) {
            auto title = Grids::placeTitle(m_db, {GridPlace::Building, node.building});
            if (!title)
                return title.error();
            node.place = *title;
        } else if (node.grid) {
            node.place = m_gridNames.value(node.grid);
        } else if (node.estate) {
            node.place = m_estates.value(node.estate);
        }
        return {};
    }

    Status readRecords()
    {
        auto grids = Query::run(m_db, u"SELECT key, name, branch FROM grid"_s);
        if (!grids)
            return grids.error();
        while (grids->next()) {
            m_gridNames.insert(grids->number(0), grids->text(1));
            m_branches.insert(grids->number(0), grids->text(2));
        }
        auto rows = Query::run(m_db,
                               u"SELECT key, name, level, parent, estate, grid, building, household, since FROM party_org "
                               "WHERE (since IS NULL OR since <= :day) AND (until IS NULL OR until > :day) ORDER BY key"_s, {{u":day"_s, m_iso}});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            PartyNode node;
            node.record = rows->number(0);
            node.name = rows->text(1);
            node.level = rows->text(2);
            node.estate = rows->number(4);
            node.grid = rows->number(5);
            node.building = rows->number(6);
            node.household = rows->number(7);
            node.since = rows->text(8);
            if (node.level == "grid"_L1 && !m_branches.value(node.grid).isEmpty()) {
                node.name = m_branches.value(node.grid);
                node.fromGrids = true;
            }
            m_parents.insert(int(m_nodes.size()), rows->number(3));
            m_byRecord.insert(node.record, int(m_nodes.size()));
            if (auto done = placed(node); !done)
                return done;
            m_nodes << node;
        }
        return {};
    }

    Status readBranches()
    {
        if (!m_map.layer())
            return {};
        auto grids = Grids::list(m_db, m_map.layer(), m_day);
        if (!grids)
            return grids.error();
        QSet<Key> there;
        for (const PartyNode &node : std::as_const(m_nodes))
            if (node.level == "grid"_L1)
                there.insert(node.grid);
        for (const Grids::Entry &entry : std::as_const(*grids)) {
            if (entry.grid.branch.trimmed().isEmpty() || there.contains(entry.key))
                continue;
            PartyNode node;
            node.level = u"grid"_s;
            node.name = entry.grid.branch;
            node.grid = entry.key;
            node.place = entry.grid.name;
            node.fromGrids = true;
            m_nodes << node;
        }
        return {};
    }

    Status readHubs()
    {
        auto seconds = SecondRecords::load(m_db);
        if (!seconds)
            return seconds.error();
        QHash<Key, int> there;
        for (int i = 0; i < m_nodes.size(); ++i)
            if (m_nodes.at(i).level == "hub"_L1 && m_nodes.at(i).household)
                there.insert(m_nodes.at(i).household, i);
        auto rows = Query::run(m_db,
                               u"SELECT p.key, o.name, o.kind, p.household, coalesce(p.building, s.building), p.grid, coalesce(w.name, r.name, p.name), "
                               "coalesce(p.resident, w.resident), p.worker, p.since, p.term_until FROM post p JOIN post_role o ON o.key = p.role "
                               "LEFT JOIN stairwell s ON s.key = p.stairwell LEFT JOIN worker w ON w.key = p.worker LEFT JOIN resident r ON r.key = p.resident "
                               "WHERE o.kind IN ('hub', 'branch') AND (p.since IS NULL OR p.since <= :day) AND (p.until IS NULL OR p.until > :day) ORDER BY p.key"_s,
                               {{u":day"_s, m_iso}});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            OfficeHolder holder;
            holder.post = rows->number(0);
            holder.role = rows->text(1);
            holder.name = rows->text(6);
            holder.person = rows->number(7) ? seconds->root(rows->number(7)) : rows->number(8);
            holder.record.role = rows->text(2) == "hub"_L1 ? u"hub_head"_s : u"secretary"_s;
            holder.record.since = rows->text(9);
            holder.record.termUntil = rows->text(10);
            holder.term = PartyOffices::termOf(holder.record.termUntil, m_day);
            if (rows->text(2) == "branch"_L1) {
                if (rows->number(5))
                    m_branchHolders[rows->number(5)] << holder;
                continue;
            }
            PartyNode node;
            node.post = holder.post;
            node.level = u"hub"_s;
            node.household = rows->number(3);
            node.building = rows->number(4);
            node.grid = node.household || node.building ? 0 : rows->number(5);
            node.since = holder.record.since;
            node.fromGrids = true;
            if (const auto known = there.constFind(node.household); node.household && known != there.cend()) {
                m_nodes[*known].holders << holder;
                m_nodes[*known].post = holder.post;
                continue;
            }
            node.name = Words::tr("Hub household of %1").arg(holder.name);
            node.holders << holder;
            if (auto done = placed(node); !done)
                return done;
            m_nodes << node;
        }
        return {};
    }

    Status readHolders()
    {
        auto offices = PartyOffices::current(m_db, m_day);
        if (!offices)
            return offices.error();
        for (const OfficeHolder &holder : std::as_const(*offices))
            if (const auto at = m_byRecord.constFind(holder.record.partyOrg); at != m_byRecord.cend())
                m_nodes[*at].holders << holder;
        for (PartyNode &node : m_nodes) {
            if (node.level != "grid"_L1 || !node.grid)
                continue;
            // The same person in the same office on both sides is one.
            for (const OfficeHolder &post : m_branchHolders.value(node.grid)) {
                const bool said = std::any_of(node.holders.cbegin(), node.holders.cend(), [&](const OfficeHolder &h) {
                    return h.record.role == post.record.role && (post.person ? h.person == post.person : h.name == post.name);
                });
                if (!said)
                    node.holders.prepend(post);
            }
        }
        return {};
    }

    int first(const QString &level, const std::function<bool(const PartyNode &)> &fits) const
    {
        for (int i = 0; i < m_nodes.size(); ++i)
            if (m_nodes.at(i).level == level && fits(m_nodes.at(i)))
                return i;
        return -1;
    }

    int above(int at) const
    {
        const PartyNode &node = m_nodes.at(at);
        if (const auto named = m_byRecord.constFind(m_parents.value(at)); named != m_byRecord.cend() && *named != at)
            return *named;
        if (node.level == "community"_L1)
            return -1;
        const Key building = node.building;
        const Key grid = node.grid ? node.grid : building ? m_map.ofBuilding(building) : 0;
        Key estate = node.estate ? node.estate : building ? m_estateOf.value(building) : 0;
        if (!estate && grid && m_estatesOfGrid.value(grid).size() == 1)
            estate = *m_estatesOfGrid.value(grid).cbegin();
        if (node.level == "hub"_L1 && building)
            if (const int group = first(u"building"_s, [&](const PartyNode &n) { return n.building == building; }); group >= 0)
                return group;
        if ((node.level == "hub"_L1 || node.level == "building"_L1) && grid)
            if (const int branch = first(u"grid"_s, [&](const PartyNode &n) { return n.grid == grid; }); branch >= 0)
                return branch;
        if (node.level != "estate"_L1 && node.level != "union"_L1 && estate)
            if (const int branch = first(u"estate"_s, [&](const PartyNode &n) { return n.estate == estate; }); branch >= 0)
                return branch;
        return first(u"community"_s, [](const PartyNode &) { return true; });
    }

    /// Two desks can hang one under the other without knowing: the one met again stands at the top.
    void cutCircles()
    {
        for (int i = 0; i < m_nodes.size(); ++i) {
            QSet<int> passed{i};
            for (int up = m_nodes.at(i).parent; up >= 0; up = m_nodes.at(up).parent) {
                if (passed.contains(up)) {
                    m_nodes[i].parent = -1;
                    break;
                }
                passed.insert(up);
            }
        }
    }

    QList<PartyNode> order() const
    {
        QHash<int, QList<int>> below;
        for (int i = 0; i < m_nodes.size(); ++i)
            below[m_nodes.at(i).parent] << i;
        for (QList<int> &siblings : below)
            std::stable_sort(siblings.begin(), siblings.end(), [this](int a, int b) {
                const qsizetype levelA = Levels.indexOf(m_nodes.at(a).level), levelB = Levels.indexOf(m_nodes.at(b).level);
                return levelA != levelB ? levelA < levelB
                                        : ListText::naturalKey(m_nodes.at(a).place + m_nodes.at(a).name) < ListText::naturalKey(m_nodes.at(b).place + m_nodes.at(b).name);
            });
        QList<PartyNode> ordered;
        const std::function<void(int, int, int)> put = [&](int node, int parent, int depth) {
            for (const int child : below.value(node)) {
                PartyNode copy = m_nodes.at(child);
                copy.parent = parent;
                copy.depth = depth;
                ordered << copy;
                put(child, int(ordered.size()) - 1, depth + 1);
            }
        };
        put(-1, -1, 0);
        return ordered;
    }

    const Database &m_db;
    QDate m_day;
    QString m_iso;
    GridMap m_map;
    QList<PartyNode> m_nodes;
    QHash<int, Key> m_parents;
    QHash<Key, int> m_byRecord;
    QHash<Key, Key> m_estateOf;
    QHash<Key, QString> m_estates;
    QHash<Key, QSet<Key>> m_estatesOfGrid;
    QHash<Key, QString> m_gridNames;
    QHash<Key, QString> m_branches;
    QHash<Key, QList<OfficeHolder>> m_branchHolders;
};

} // namespace

QString PartyNode::heads() const
{
    QStringList names;
    for (const OfficeHolder &holder : holders)
        if (holder.record.role == "secretary"_L1 || holder.record.role == "group_head"_L1 || holder.record.role == "hub_head"_L1)
            names << holder.name;
    return names.join(Words::tr(", "));
}

QString PartyNode::nextElection() const
{
    QString next;
    for (const OfficeHolder &holder : holders)
        if (!holder.record.termUntil.isEmpty() && (next.isEmpty() || holder.record.termUntil < next))
            next = holder.record.termUntil;
    return next;
}

OfficeTerm PartyNode::term() const
{
    OfficeTerm worst = OfficeTerm::None;
    for (const OfficeHolder &holder : holders)
        worst = std::max(worst, holder.term);
    return worst;
}

Result<PartyTree> PartyTree::read(const Database &db, QDate day)
{
    PartyTree tree;
    tree.m_day = day;
    auto held = HeldPosts::read(db, day);
    if (!held)
        return held.error();
    tree.m_held = *held;
    auto nodes = Reader(db, day).nodes(tree.m_held);
    if (!nodes)
        return nodes.error();
    tree.m_nodes = *nodes;
    return tree;
}

QList<int> PartyTree::childrenOf(int node) const
{
    QList<int> found;
    for (int i = 0; i < m_nodes.size(); ++i)
        if (m_nodes.at(i).parent == node)
            found << i;
    return found;
}

int PartyTree::indexOf(Key record) const
{
    for (int i = 0; i < m_nodes.size(); ++i)
        if (record && m_nodes.at(i).record == record)
            return i;
    return -1;
}

PartyTree::Counts PartyTree::counts() const
{
    constexpr int Shoulders = 3;
    Counts counts;
    for (const PartyNode &node : m_nodes) {
        (node.level == "hub"_L1 ? counts.hubs : counts.organisations) += 1;
        counts.over += node.term() == OfficeTerm::Over;
        counts.soon += node.term() == OfficeTerm::Soon;
    }
    counts.withThree = int(m_held.withAtLeast(Shoulders).size());
    return counts;
}

Findings PartyOrgs::check(const PartyOrg &org, Key self) const
{
    Findings findings;
    if (org.name.trimmed().isEmpty())
        findings << Finding::held(u"name"_s, u"required"_s, Words::tr("The organisation needs a name."));
    if (!CodeList::find(u"party_org_level")->at(org.level)) {
        findings << Finding::held(u"level"_s, u"required"_s, Words::tr("Say where it stands: community, estate, grid, building, hub household or union."));
        return findings;
    }
    const struct { QLatin1StringView level; Key place; QString field; QString sentence; } places[] = {
        {"estate"_L1, org.estate, u"estate"_s, Words::tr("Choose the estate.")},
        {"grid"_L1, org.grid, u"grid"_s, Words::tr("Choose the grid.")},
        {"building"_L1, org.building, u"building"_s, Words::tr("Choose the building.")},
        {"hub"_L1, org.household, u"household"_s, Words::tr("Choose the household.")}};
    for (const auto &[level, place, field, sentence] : places)
        if (org.level == level && !place)
            findings << Finding::held(field, u"required"_s, sentence);
    for (const auto &[field, text] : {std::pair{u"since"_s, org.since}, {u"until"_s, org.until}})
        if (!text.isEmpty() && datePrecision(text) == DatePrecision::None)
            findings << Finding::held(field, u"date_unreadable"_s, Words::tr("This is no date. Write it as 2026-05-01."));
    if (!org.until.isEmpty() && !org.since.isEmpty() && org.until < org.since)
        findings << Finding::held(u"until"_s, u"date_order"_s, Words::tr("The end lies before the beginning."));
    QSet<Key> passed{self};
    for (Key up = org.parent; up;) {
        if (passed.contains(up)) {
            findings << Finding::held(u"parent"_s, u"circle"_s, Words::tr("It cannot hang under itself."));
            break;
        }
        passed.insert(up);
        auto above = m_store.get<PartyOrg>(up);
        up = above ? above->parent : 0;
    }
    auto twin = Query::run(m_store.db(),
                           u"SELECT name FROM party_org WHERE until IS NULL AND key <> :self AND level = :level AND ((level = 'grid' AND grid = :grid) "
                           "OR (level = 'building' AND building = :building) OR (level = 'hub' AND household = :household) OR (level NOT IN ('grid', 'building', 'hub') AND name = :name))"_s,
                           {{u":self"_s, self}, {u":level"_s, org.level}, {u":grid"_s, org.grid}, {u":building"_s, org.building}, {u":household"_s, org.household}, {u":name"_s, org.name.simplified()}});
    if (org.until.isEmpty() && twin && twin->next())
        findings << Finding::held(u"name"_s, u"repeated"_s, Words::tr("%1 stands there already.").arg(twin->text(0)));
    return findings;
}

Result<Key> PartyOrgs::add(const PartyOrg &org)
{
    if (auto fit = refused(check(org)); !fit)
        return fit.error();
    PartyOrg record = org;
    record.name = org.name.simplified();
    return UnitOfWork::createOne(m_store, {u"party_org.add"_s}, record);
}

Result<bool> PartyOrgs::change(const Snapshot &seen, const PartyOrg &now)
{
    if (auto fit = refused(check(now, seen.key)); !fit)
        return fit.error();
    return UnitOfWork::changeOne(m_store, {u"party_org.change"_s}, seen, now);
}

Status PartyOrgs::close(Key org, QDate on)
{
    auto seen = m_store.read(PartyOrg::entity(), org);
    if (!seen)
        return seen.error();
    auto now = seen->as<PartyOrg>();
    now.until = on.toString(Qt::ISODate);
    if (auto fit = refused(check(now, org)); !fit)
        return fit;
    auto inside = Query::run(m_store.db(), u"SELECT name FROM party_org WHERE parent = :org AND until IS NULL ORDER BY key"_s, {{u":org"_s, org}});
    if (!inside)
        return inside.error();
    if (inside->next())
        return Error{ErrorCode::Refused, Words::tr("%1 hangs under it. Close that one or hang it elsewhere first.").arg(inside->text(0)), u"until"_s};
    auto offices = Query::run(m_store.db(), u"SELECT key FROM party_office WHERE party_org = :org AND until IS NULL ORDER BY key"_s, {{u":org"_s, org}});
    if (!offices)
        return offices.error();
    auto work = UnitOfWork::begin(m_store, {u"party_org.close"_s});
    if (!work)
        return work.error();
    while (offices->next()) {
        auto office = Store::read((*work)->db(), PartyOffice::entity(), offices->number(0));
        if (!office)
            return office.error();
        auto ended = office->as<PartyOffice>();
        ended.until = now.until;
        if (auto done = (*work)->change(*office, ended); !done)
            return done.error();
    }
    if (auto done = (*work)->change(*seen, now); !done)
        return done.error();
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Result<Key> PartyOrgs::fill(const PartyNode &node, const PartyOffice &office, const QString &newcomer)
{
    auto work = UnitOfWork::begin(m_store, {u"party_office.assign"_s});
    if (!work)
        return work.error();
    PartyOffice record = office;
    record.partyOrg = node.record;
    if (!node.record) {
        PartyOrg org;
        org.name = node.name;
        org.level = node.level;
        org.grid = node.level == "grid"_L1 ? node.grid : 0;
        org.building = node.level == "building"_L1 ? node.building : 0;
        org.household = node.level == "hub"_L1 ? node.household : 0;
        if (auto fit = refused(check(org)); !fit)
            return fit.error();
        auto made = (*work)->create(org);
        if (!made)
            return made;
        record.partyOrg = *made;
    }
    auto key = PartyOffices(m_store).assign(**work, record, newcomer);
    if (!key)
        return key;
    auto done = (*work)->commit();
    return done ? key : Result<Key>(done.error());
}

} // namespace Allpost
