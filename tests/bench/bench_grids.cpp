// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// The grids of a city: the checks of 810 grids over 230,000 households beside the plain SQL that counts them, and evening
// all of them out: time, progress, cancelling, and how far from equal it ends. Arguments: [households] [repeats] [grids].
#include "models/grids/gridbalance.h"
#include "models/grids/gridchecks.h"
#include "models/grids/gridmap.h"
#include "models/grids/grids.h"
#include "models/grids/posts.h"
#include "models/residents/sample.h"
#include "models/store/statement.h"
#include "models/store/unitofwork.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr double Allowed = 2.0;
constexpr double NearEqual = 0.1;
constexpr int JudgedFrom = 20000;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

/// What the checks need, as somebody would write it by hand: households and people of each grid through the ranges of
/// buildings, and the holders of posts.
struct Plain { qint64 grids = 0, households = 0, people = 0, posts = 0; };

Plain plain(const Database &db, Key layer, const QString &day)
{
    Plain sum;
    Statement sizes(db, u"SELECT g.key, count(*), sum(coalesce(n.people, 0)) FROM grid g JOIN grid_range gr ON gr.grid = g.key "
                        "JOIN dwelling d ON d.building = gr.building JOIN occupancy o ON o.dwelling = d.key "
                        "LEFT JOIN (SELECT household, count(*) AS people FROM membership WHERE (since IS NULL OR since <= ?2) AND (until IS NULL OR until > ?2) "
                        "GROUP BY household) n ON n.household = o.household WHERE g.layer = ?1 AND (gr.since IS NULL OR gr.since <= ?2) "
                        "AND (gr.until IS NULL OR gr.until > ?2) AND (o.since IS NULL OR o.since <= ?2) AND (o.until IS NULL OR o.until > ?2) GROUP BY g.key"_s);
    sizes.bind(1, layer);
    sizes.bind(2, day);
    while (must(sizes.step())) {
        ++sum.grids;
        sum.households += sizes.number(1);
        sum.people += sizes.number(2);
    }
    Statement posts(db, u"SELECT p.grid, p.role, count(*) FROM post p WHERE (p.since IS NULL OR p.since <= ?1) AND (p.until IS NULL OR p.until > ?1) GROUP BY p.grid, p.role"_s);
    posts.bind(1, day);
    while (must(posts.step()))
        sum.posts += posts.number(2);
    return sum;
}

void staff(Store &store, const QList<Grids::Entry> &grids)
{
    const auto roles = must(Posts::roles(store.db()));
    auto work = must(UnitOfWork::begin(store, {u"sample.fill"_s}));
    for (const Grids::Entry &entry : grids)
        for (int i = 0; i < 2; ++i) {
            Post post;
            post.role = roles.at(i).key;
            post.grid = entry.key;
            post.name = u"赵网"_s;
            must(work->create(post));
        }
    must(work->commit());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int households = argc > 1 ? atoi(argv[1]) : 230000;
    const int repeats = argc > 2 ? atoi(argv[2]) : 5;
    const int parts = argc > 3 ? atoi(argv[3]) : std::max(2, int(qint64(households) * 810 / 230000));
    QTemporaryDir folder;
    auto store = must(Store::create(folder.filePath(u"grids.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
    Progress progress;
    SampleOptions options;
    options.households = households;
    must(fillSample(*store, options, progress));
    if (!Grids::found(*store))
        qFatal("no layer");
    const Key layer = must(GridMap::mainLayer(store->db()));
    const QDate today = QDate::currentDate();
    const QString day = today.toString(Qt::ISODate);

    GridPlan laid = must(GridBalance::lay(store->db(), layer, parts, today));
    // As an office grown by chance has them: every third building went to the neighbour.
    for (size_t i = 0; i < laid.blocks.size(); i += 3)
        laid.blocks[i].part = std::min(laid.blocks[i].part + 1, int(laid.parts.size()) - 1);
    laid.count();
    must(GridBalance::apply(*store, laid));
    staff(*store, must(Grids::list(store->db(), layer, today)));

    GridReport report;
    Plain raw;
    std::vector<double> ours, theirs;
    for (int i = 0; i < repeats; ++i) {
        theirs.push_back(timed([&] { raw = plain(store->db(), layer, day); }));
        ours.push_back(timed([&] { report = must(GridChecks::read(store->db(), today, layer)); }));
    }
    qint64 counted = 0, people = 0;
    for (const GridState &state : report.grids) {
        counted += state.households;
        people += state.people;
    }
    const double ratio = median(ours) / median(theirs);
    std::printf("checks of %lld grids, %lld households: program %.0f ms · raw SQL %.0f ms · %.2f times\n", qlonglong(report.grids.size()), qlonglong(counted),
                median(ours), median(theirs), ratio);
    bool ok = counted == raw.households && people == raw.people && report.householdsInNone == 0;
    if (!ok)
        std::printf("raw: %lld households, %lld people; program %lld, %lld, in none %d\n", qlonglong(raw.households), qlonglong(raw.people), qlonglong(counted),
                    qlonglong(people), report.householdsInNone);

    int reports = 0;
    Progress told([&](qint64, qint64, const QString &) { ++reports; });
    GridPlan plan;
    const double proposing = timed([&] { plan = must(GridBalance::balance(store->db(), layer, today, &told)); });
    // Cancelled, nothing is written.
    const auto ranges = [&] { return must(Query::run(store->db(), u"SELECT count(*) FROM grid_range"_s)); };
    auto before = ranges();
    before.next();
    Progress stopped;
    stopped.cancel();
    ok = ok && !GridBalance::apply(*store, plan, GridPosts::Stay, &stopped);
    auto after = ranges();
    after.next();
    ok = ok && before.number(0) == after.number(0) && reports > 0;
    const double applying = timed([&] { must(GridBalance::apply(*store, plan, GridPosts::Stay, &told)); });
    report = must(GridChecks::read(store->db(), today, layer));
    const double mean = double(counted) / double(report.grids.size());
    int largest = 0;
    for (const GridBlock &block : plan.blocks)
        largest = std::max(largest, block.households);
    int beyond = 0, far = 0;
    for (const GridState &state : report.grids) {
        const double off = std::abs(state.households - mean);
        far += off > mean * NearEqual ? 1 : 0;
        // Nearer than half a building no cut between buildings can come.
        beyond += off > std::max(mean * NearEqual, largest / 2.0) ? 1 : 0;
    }
    std::printf("evening out %lld grids: proposed in %.0f ms, written in %.0f ms, %d reports; largest difference %.1f %% of %.0f, %d grids beyond 10 %%, %d beyond what "
                "buildings of up to %d households allow\n",
                qlonglong(report.grids.size()), proposing, applying, reports, plan.unevenness() * 100, mean, far, beyond, largest);
    return ok && (households < JudgedFrom || (ratio <= Allowed && beyond == 0)) ? 0 : 1;
}
