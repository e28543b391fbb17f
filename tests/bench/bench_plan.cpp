// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// The plan of a building of 6 stairwells and 34 floors painted whole, beside a bare repaint of as many cells (a frame and
// one text each) in the same run, and read beside the rows of its people alone.
//   bench_plan [stairwells, 6] [floors, 34] [repeats, 15]
// Exit status 1 when painting takes more than two frames of 16 ms, from 200 doors on.
#include "forms/grids/planview.h"
#include "forms/shared/theme.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"
#include "tests/bench/timing.h"

#include <QApplication>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr double TwoFrames = 32;

double repeated(int repeats, const std::function<void()> &work)
{
    std::vector<double> all;
    for (int i = 0; i < repeats; ++i)
        all.push_back(timed(work));
    return median(all);
}

/// As many cells of the same size, each a filled frame and one text.
class Bare : public QWidget
{
public:
    Bare(int rows, int columns, QSize cell) : m_rows(rows), m_columns(columns), m_cell(cell) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::c().surface);
        painter.setFont(Theme::font(Theme::Type::Strong));
        for (int row = 0; row < m_rows; ++row)
            for (int column = 0; column < m_columns; ++column) {
                const QRect cell(QPoint(column * (m_cell.width() + 6), row * (m_cell.height() + 6)), m_cell);
                painter.setPen(Theme::c().edge);
                painter.setBrush(Theme::c().okSoft);
                painter.drawRect(cell);
                painter.setPen(Theme::c().ink);
                painter.drawText(cell.left() + 14, cell.top() + 24, QString::number(row * 100 + column));
            }
    }

private:
    int m_rows, m_columns;
    QSize m_cell;
};

Key makeBuilding(Store &store, int stairwells, int floors)
{
    const QString names = u"王桂兰李淑珍张德福刘洋陈志强杨柳赵建国黄敏周海涛吴桐"_s;
    auto work = UnitOfWork::begin(store, {u"sample.fill"_s});
    if (!work)
        qFatal("%s", qPrintable(work.error().detail));
    Building shape{0, u"3"_s};
    shape.floors = floors;
    shape.doorsPerFloor = 2;
    const Key building = *(*work)->create(shape);
    int n = 0;
    for (int s = 1; s <= stairwells; ++s) {
        const Key stairwell = *(*work)->create(Stairwell{building, QString::number(s)});
        for (int floor = 1; floor <= floors; ++floor)
            for (int place = 1; place <= 2; ++place, ++n) {
                const Key door = *(*work)->create(Dwelling{0, building, stairwell, u"%1%2"_s.arg(floor).arg(place, 2, 10, QChar(u'0'))});
                if (n % 11 == 10)
                    continue;
                const Key home = *(*work)->create(Household{});
                if (!(*work)->create(Occupancy{home, door, {}, {}}))
                    qFatal("no home");
                for (int i = 0; i <= n % 3; ++i) {
                    Resident person;
                    person.name = names.mid((n * 3 + i) % (names.size() - 3), 2 + n % 2);
                    person.birthDate = u"%1-03-0%2"_s.arg(1935 + (n * 7 + i * 29) % 85).arg(1 + i);
                    person.politicalStatus = n % 7 ? u"13"_s : u"01"_s;
                    const Key resident = *(*work)->create(person);
                    if (!(*work)->create(Membership{resident, home, i ? u"20"_s : u"02"_s, {}, {}}))
                        qFatal("no member");
                    if (n % 5 == 0 && !(*work)->create(Care{resident, 0, u"disabled"_s, {}, {}, {}}))
                        qFatal("no care");
                }
            }
    }
    if (!(*work)->commit())
        qFatal("not kept");
    return building;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Theme::apply(app, Scheme::Light);
    const int stairwells = argc > 1 ? std::max(1, atoi(argv[1])) : 6;
    const int floors = argc > 2 ? std::max(1, atoi(argv[2])) : 34;
    const int repeats = argc > 3 ? std::max(1, atoi(argv[3])) : 15;
    QTemporaryDir folder;
    auto store = Store::create(folder.filePath(u"bench.allpost"_s), {u"社区"_s, u"刘敏"_s});
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    const Key building = makeBuilding(**store, stairwells, floors);

    auto plan = BuildingPlan::load(**store, building);
    if (!plan || plan->doors().size() != stairwells * floors * 2)
        qFatal("no plan");
    const double read = repeated(repeats, [&] { plan = BuildingPlan::load(**store, building); });
    const double raw = repeated(repeats, [&] {
        auto rows = Query::run((*store)->db(),
                               u"SELECT d.key, o.household, r.key, r.name, r.birth_date, m.relation FROM dwelling d LEFT JOIN occupancy o ON o.dwelling = d.key "
                               "LEFT JOIN membership m ON m.household = o.household LEFT JOIN resident r ON r.key = m.resident WHERE d.building = :building"_s,
                               {{u":building"_s, building}});
        qint64 all = 0;
        while (rows->next())
            all += rows->text(3).size() + rows->text(4).size();
        if (all == 0)
            qFatal("nobody");
    });

    PlanModel model;
    PlanView view;
    view.setModel(&model);
    model.setPlan(*plan);
    // High and wide enough that every door is on the screen.
    view.resize(stairwells * 2 * 84 + stairwells * 16 + 60, floors * 46 + 60);
    view.show();
    QCoreApplication::processEvents();
    model.setPlan(*plan);
    QCoreApplication::processEvents();
    const double first = repeated(repeats, [&] {
        model.setColouring(PlanColouring::LivedIn); // forgets what was laid out
        view.viewport()->repaint();
    });
    const double again = repeated(repeats, [&] { view.viewport()->repaint(); });
    model.setLit(QSet<Key>{});
    const double faded = repeated(repeats, [&] { view.viewport()->repaint(); });
    Bare bare(floors, stairwells * 2, QSize(78, 40));
    bare.resize(view.size());
    bare.show();
    QCoreApplication::processEvents();
    const double beside = repeated(repeats, [&] { bare.repaint(); });

    const int doors = stairwells * floors * 2;
    std::printf("%d doors\n%-34s %8.2f ms\n%-34s %8.2f ms  (%.1f x)\n%-34s %8.2f ms\n%-34s %8.2f ms\n%-34s %8.2f ms\n%-34s %8.2f ms  (%.1f x)\n", doors, "bare repaint of as many cells", beside,
                "plan repainted", again, again / beside, "plan repainted, faded", faded, "plan painted with new texts", first, "its people as raw rows", raw, "plan read", read, read / raw);
    if (doors < 200)
        return 0;
    const bool isGood = again <= TwoFrames && first <= TwoFrames;
    std::printf("%s: two frames are %.0f ms\n", isGood ? "good" : "MISSED", TwoFrames);
    return isGood ? 0 : 1;
}
