// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/gridsample.h"

#include "models/grids/gridbalance.h"
#include "models/grids/grids.h"
#include "models/grids/posts.h"

#include <functional>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int HouseholdsInGrid = 200;
constexpr int BuildingsToAHead = 3;

const QStringList Names = u"赵秀芳 钱志强 孙立新 李春燕 周海波 吴桂兰 郑建国 王丽娟 冯晓东 陈玉梅 褚卫民 卫红霞 蒋德福 沈雪琴 韩永贵 杨淑珍"_s.split(u' ');
const QStringList Firms = u"顺丰速运 美团配送 京东物流 滴滴出行"_s.split(u' ');

QString phone(int i)
{
    return u"139%1"_s.arg(45900000 + i * 137);
}

Result<QList<Key>> keys(const Database &db, const QString &sql)
{
    auto rows = Query::run(db, sql);
    if (!rows)
        return rows.error();
    QList<Key> found;
    while (rows->next())
        found.append(rows->number(0));
    return found;
}

/// Writes the posts of one sample; remembers who comes next.
class Staffing
{
public:
    Staffing(UnitOfWork &work, const QList<Posts::Role> &roles, QDate today) : m_work(work), m_roles(roles), m_today(today) {}

    Status fill(const QString &kind, const Post &place, const std::function<void(Post &)> &more = {})
    {
        Post post = place;
        post.role = role(kind);
        if (!post.role)
            return {};
        if (!post.worker && !post.resident) {
            post.name = Names.at(m_next % Names.size());
            post.phone = phone(m_next++);
        }
        post.since = m_today.addYears(-2).toString(Qt::ISODate);
        if (more)
            more(post);
        auto made = m_work.create(post);
        return made ? Status() : Status(made.error());
    }

private:
    Key role(const QString &kind) const
    {
        for (const Posts::Role &role : m_roles)
            if (role.role.kind == kind)
                return role.key;
        return 0;
    }

    UnitOfWork &m_work;
    const QList<Posts::Role> &m_roles;
    QDate m_today;
    int m_next = 0;
};

Status staff(UnitOfWork &work, const QList<Grids::Entry> &grids, Key worker, QDate today)
{
    auto roles = Posts::roles(work.db());
    if (!roles)
        return roles.error();
    Staffing staffing(work, *roles, today);
    const QString over = today.addDays(-40).toString(Qt::ISODate);
    for (qsizetype i = 0; i < grids.size(); ++i) {
        Post post;
        post.grid = grids.at(i).key;
        Post first = post;
        first.worker = i == 0 ? worker : 0;
        if (auto done = staffing.fill(u"community_worker"_s, first); !done)
            return done;
        // The last grid looks for a grid worker; in the second the branch has to be elected anew.
        if (grids.size() == 1 || i + 1 < grids.size())
            if (auto done = staffing.fill(u"grid_worker"_s, post); !done)
                return done;
        const auto courier = [&](Post &p) {
            p.employer = Firms.at(i % Firms.size());
            p.duties = u"社情民意信息员"_s;
        };
        if (auto done = staffing.fill(u"part_time"_s, post, courier); !done)
            return done;
        const auto term = [&](Post &p) { p.termUntil = i == 1 ? over : today.addYears(1).toString(Qt::ISODate); };
        if (auto done = staffing.fill(u"branch"_s, post, term); !done)
            return done;
    }
    auto heads = Query::run(work.db(),
                            u"SELECT b.key, min(m.resident) FROM building b JOIN dwelling d ON d.building = b.key JOIN occupancy o ON o.dwelling = d.key "
                            "JOIN membership m ON m.household = o.household WHERE m.relation = '02' GROUP BY b.key ORDER BY b.key"_s);
    if (!heads)
        return heads.error();
    for (int i = 0; heads->next(); ++i) {
        Post post;
        post.building = heads->number(0);
        post.resident = heads->number(1);
        if (i % BuildingsToAHead == 0)
            if (auto done = staffing.fill(u"building_head"_s, post); !done)
                return done;
    }
    return {};
}

/// 企业红色网格: one grid an estate, over the first two.
Status enterprise(UnitOfWork &work, QDate today)
{
    auto estates = keys(work.db(), u"SELECT key FROM estate ORDER BY key LIMIT 2"_s);
    if (!estates)
        return estates.error();
    GridLayer layer;
    layer.name = u"采油一厂红色网格"_s;
    layer.kind = u"enterprise"_s;
    layer.position = 2;
    auto made = work.create(layer);
    if (!made)
        return made.error();
    int number = 0;
    for (const Key estate : std::as_const(*estates)) {
        Grid grid;
        grid.layer = *made;
        grid.name = u"红色网格%1"_s.arg(++number);
        grid.since = today.addYears(-1).toString(Qt::ISODate);
        grid.station = u"作业区值班室"_s;
        auto key = work.create(grid);
        if (!key)
            return key.error();
        GridRange range;
        range.grid = *key;
        range.estate = estate;
        range.since = grid.since;
        if (auto given = work.create(range); !given)
            return given.error();
    }
    return {};
}

} // namespace

Status addSampleGrids(Store &store, QDate today)
{
    // The sample is made off the window's thread as well.
    auto reading = store.connect();
    if (!reading)
        return reading.error();
    const Database &db = *reading;
    const QDate since = today.addYears(-3);
    auto layer = GridMap::mainLayer(db);
    if (!layer || !*layer)
        return layer ? Status() : Status(layer.error());
    auto grids = Grids::list(db, *layer, today);
    auto households = keys(db, u"SELECT count(*) FROM household"_s);
    if (!grids || !households)
        return !grids ? grids.error() : households.error();
    if (!grids->isEmpty())
        return {};
    const int parts = qMax(1, int(households->value(0) + HouseholdsInGrid / 2) / HouseholdsInGrid);
    auto plan = GridBalance::lay(db, *layer, parts, today);
    if (!plan)
        return plan.error();
    if (plan->parts.empty())
        return {};
    plan->from = since;
    if (auto done = GridBalance::apply(store, *plan); !done)
        return done.error();
    grids = Grids::list(db, *layer, today);
    if (!grids)
        return grids.error();
    auto work = UnitOfWork::begin(store, {u"sample.fill"_s});
    if (!work)
        return work.error();
    for (qsizetype i = 0; i < grids->size(); ++i) {
        auto seen = Store::read((*work)->db(), Grid::entity(), grids->at(i).key);
        if (!seen)
            return seen.error();
        auto grid = seen->as<Grid>();
        grid.code = u"WG%1"_s.arg(i + 1, 3, 10, QChar(u'0'));
        grid.branch = u"%1党支部"_s.arg(grid.name);
        grid.station = u"社区服务站%1号窗口，工作日 8:30–17:00"_s.arg(i + 1);
        if (auto done = (*work)->change(*seen, grid); !done)
            return done.error();
    }
    if (auto done = staff(**work, *grids, store.worker(), today); !done)
        return done;
    if (auto done = enterprise(**work, today); !done)
        return done;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

} // namespace Allpost
