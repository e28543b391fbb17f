// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// The card of a household in a large office: reading it, and having it painted on the page, each beside the bare statements
// it needs, run one after another on the driver's own handle. Households all over the file, another one each time.
//   bench_household [households, 230000] [cards, 200]
// Exit status 1 when the totals differ, or, from 20,000 households on, when reading the card takes more than three times the
// bare statements. What stands on the screen is printed beside it: laying out and painting the page is most of that.
#include "app/shell/tasks.h"
#include "forms/households/householdpage.h"
#include "forms/shared/theme.h"
#include "models/households/householdcard.h"
#include "models/residents/finder.h"
#include "models/residents/sample.h"
#include "models/store/statement.h"
#include "tests/bench/timing.h"
#include "tests/support/testworkplace.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr double Allowed = 3.0;
constexpr int JudgedFrom = 20000;

/// What the card needs, statement by statement; ?1 the household, ?2 the day, ?3 the door, ?4 building, ?5 stairwell, ?6 estate.
const QStringList Bare{
    u"SELECT * FROM household WHERE key = ?1"_s,
    u"SELECT o.*, e.name, b.number, s.number, d.* FROM occupancy o JOIN dwelling d ON d.key = o.dwelling LEFT JOIN estate e ON e.key = d.estate "
    "LEFT JOIN building b ON b.key = d.building LEFT JOIN stairwell s ON s.key = d.stairwell WHERE o.household = ?1"_s,
    u"SELECT m.*, r.* FROM membership m JOIN resident r ON r.key = m.resident WHERE m.household = ?1"_s,
    u"SELECT s.* FROM same_person s WHERE s.resident IN (SELECT resident FROM membership WHERE household = ?1) "
    "OR s.same_as IN (SELECT resident FROM membership WHERE household = ?1)"_s,
    u"SELECT m.*, d.* FROM membership x JOIN membership m ON m.resident = x.resident AND m.household <> x.household LEFT JOIN occupancy o ON o.household = m.household "
    "LEFT JOIN dwelling d ON d.key = o.dwelling WHERE x.household = ?1"_s,
    u"SELECT o.household, r.name FROM occupancy o JOIN membership m ON m.household = o.household JOIN resident r ON r.key = m.resident WHERE o.dwelling = ?3 AND o.household <> ?1"_s,
    u"SELECT x.*, g.*, l.* FROM (SELECT * FROM grid_range WHERE building = ?4 UNION ALL SELECT * FROM grid_range WHERE building IS NULL "
    "AND (dwelling = ?3 OR stairwell = ?5 OR estate = ?6)) x JOIN grid g ON g.key = x.grid JOIN grid_layer l ON l.key = g.layer"_s,
    u"SELECT p.*, t.* FROM post p JOIN post_role t ON t.key = p.role WHERE p.building = ?4 UNION SELECT p.*, t.* FROM post p JOIN post_role t ON t.key = p.role "
    "WHERE p.stairwell = ?5 UNION SELECT p.*, t.* FROM post p JOIN post_role t ON t.key = p.role WHERE p.resident IN (SELECT resident FROM membership WHERE household = ?1)"_s,
    u"SELECT c.* FROM care c WHERE c.household = ?1 UNION SELECT c.* FROM care c WHERE c.resident IN (SELECT resident FROM membership WHERE household = ?1)"_s,
    u"SELECT v.* FROM visit v WHERE v.household = ?1 ORDER BY v.visited_on DESC"_s,
    u"WITH mine AS (SELECT key, born FROM record WHERE key = ?1 OR key = ?3 OR key IN (SELECT resident FROM membership WHERE household = ?1)) "
    "SELECT o.*, w.name FROM op o LEFT JOIN worker w ON w.key = o.account WHERE o.key IN (SELECT born FROM mine UNION SELECT t.op FROM mine m JOIN op_touch t ON t.record = m.key)"_s,
    u"SELECT o.household, s.number, d.floor, d.room FROM dwelling d LEFT JOIN stairwell s ON s.key = d.stairwell JOIN occupancy o ON o.dwelling = d.key WHERE d.building = ?4"_s};

struct Home { Key household = 0, door = 0, building = 0, stairwell = 0, estate = 0; };

/// Rows of all statements; every column is read.
qint64 bare(const Database &db, const Home &home, const QString &day, qint64 *people)
{
    qint64 rows = 0;
    for (qsizetype i = 0; i < Bare.size(); ++i) {
        Statement statement(db, Bare.at(i));
        const Value values[] = {home.household, day, home.door, home.building, home.stairwell, home.estate};
        for (int at = 1; at <= 6; ++at)
            if (Bare.at(i).contains(u"?%1"_s.arg(at)))
                statement.bind(at, values[at - 1]);
        while (*statement.step()) {
            for (int column = 0; column < statement.columns(); ++column)
                (void)statement.value(column);
            ++rows;
            if (i == 2)
                ++*people;
        }
    }
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Theme::apply(app, Scheme::Light, 100);
    const int households = argc > 1 ? atoi(argv[1]) : 230000;
    const int cards = argc > 2 ? atoi(argv[2]) : 200;
    TestWorkplace work(households);
    const Store &store = work.store();
    std::vector<Home> homes;
    {
        Statement all(store.db(), u"SELECT o.household, d.key, d.building, d.stairwell, d.estate FROM occupancy o JOIN dwelling d ON d.key = o.dwelling WHERE o.until IS NULL"_s);
        while (*all.step())
            homes.push_back({all.number(0), all.number(1), all.number(2), all.number(3), all.number(4)});
    }
    HouseholdPage page(work);
    page.resize(1198, 612);
    page.QWidget::show();
    page.show(qlonglong(homes.front().household));
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    std::vector<double> raw, read, shown;
    qint64 rows = 0, people = 0, members = 0;
    for (int i = 0; i < cards; ++i) {
        const Home &home = homes[size_t(i) * 7919 % homes.size()];
        raw.push_back(timed([&] { rows += bare(store.db(), home, day, &people); }));
        read.push_back(timed([&] {
            auto card = HouseholdCard::read(store, home.household);
            if (!card)
                qFatal("%s", qPrintable(card.error().detail));
            members += card->members.size() + card->former.size();
        }));
        shown.push_back(timed([&] {
            page.show(qlonglong(home.household));
            app.sendPostedEvents();
            page.repaint();
        }));
    }
    const double ratio = median(read) / median(raw);
    std::printf("card of a household among %d: bare statements %.2f ms (%lld rows) · read %.2f ms (%.2f times) · on screen %.2f ms (%.2f times)\n", households, median(raw),
                qlonglong(rows / cards), median(read), ratio, median(shown), median(shown) / median(raw));
    if (members > people || members * 10 < people * 8) {
        std::printf("members: %lld by the card, %lld in the table\n", qlonglong(members), qlonglong(people));
        return 1;
    }
    return households >= JudgedFrom && ratio > Allowed ? 1 : 0;
}
