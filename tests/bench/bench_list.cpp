// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// The list of residents in the program's own table beside QSqlTableModel on the same file, in one run: first paint, a jump
// beside a bare repaint, another order that is kept ready, and the memory of each model.
//   bench_list [households, 230000] [repeats, 9] [FILE.allpost to keep and use again]
// Exit status 1 when a number aimed at is missed, from 20,000 households on.
#include "forms/shared/celldelegate.h"
#include "forms/shared/table.h"
#include "forms/shared/theme.h"
#include "models/residents/residentlist.h"
#include "models/residents/sample.h"
#include "models/views/recordlistmodel.h"
#include "tests/bench/timing.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSqlTableModel>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

#include <malloc.h>
#include <sqlite3.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

double elapsed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Memory taken and not given back, in MB.
double inUse()
{
    const auto all = mallinfo2();
    return double(all.uordblks + all.hblkhd) / 1048576;
}

/// What SQLite keeps of the file for a connection, in MB: no part of a model.
double pageCache(const Database &db)
{
    int now = 0;
    int most = 0;
    sqlite3_db_status(db.native(), SQLITE_DBSTATUS_CACHE_USED, &now, &most, 0);
    return double(now) / 1048576;
}

void settle(RecordListModel &model)
{
    while (model.isLoading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

void paint(Table &table)
{
    table.viewport()->repaint();
}

std::unique_ptr<Table> shownTable()
{
    auto table = std::make_unique<Table>();
    table->setItemDelegate(new CellDelegate(table.get()));
    table->resize(1180, 620);
    table->show();
    QCoreApplication::processEvents();
    return table;
}

void setSqlModel(QSqlTableModel &model)
{
    model.setTable(u"resident"_s);
    model.select();
}

class Bench
{
public:
    Bench(Store &store, int repeats) : m_store(store), m_repeats(repeats) {}

    bool run(bool judged)
    {
        memory();
        firstPaint();
        jumps();
        std::printf("%-28s %10s %10s %8s %8s\n", "", "ours", "beside", "ratio", "aim");
        bool good = true;
        for (const Line &line : m_lines) {
            const double ratio = line.ours / line.beside;
            const bool met = ratio <= line.aim;
            good = good && met;
            std::printf("%-28s %10.2f %10.2f %8.2f %8.2f  %s (%s)\n", line.name, line.ours, line.beside, ratio, line.aim, met ? "" : "missed", line.what);
        }
        return good || !judged;
    }

private:
    struct Line { const char *name; double ours; double beside; double aim; const char *what; };

    void memory()
    {
        // Once for what is loaded for good: pinyin, code lists, fonts.
        { RecordListModel warm(m_store, ResidentList::definition()); warm.sortBy(u"name"_s); warm.load(); settle(warm); }
        const double before = inUse() - pageCache(m_store.db());
        double ours = 0;
        {
            RecordListModel model(m_store, ResidentList::definition());
            model.load();
            settle(model);
            model.sortBy(u"name"_s);
            settle(model);
            QRandomGenerator random(1);
            for (int i = 0; i < 500; ++i)
                model.text(random.bounded(model.rowCount()), 0, false);
            ours = inUse() - pageCache(m_store.db()) - before;
        }
        const double between = inUse() - pageCache(m_store.db());
        double theirs = 0;
        {
            QSqlTableModel model(nullptr, m_store.db().handle());
            setSqlModel(model);
            while (model.canFetchMore())
                model.fetchMore();
            theirs = inUse() - pageCache(m_store.db()) - between;
        }
        m_lines.push_back({"memory, all rows (MB)", ours, theirs, 0.1, "QSqlTableModel with all rows"});
    }

    void firstPaint()
    {
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int i = 0; i < m_repeats; ++i) {
            {
                auto table = shownTable();
                std::unique_ptr<RecordListModel> model;
                ours.push_back(timed([&] {
                    model = std::make_unique<RecordListModel>(m_store, ResidentList::definition());
                    model->load();
                    table->setModel(model.get());
                    paint(*table);
                }));
                settle(*model);
                table->setModel(nullptr);
            }
            {
                auto table = shownTable();
                std::unique_ptr<QSqlTableModel> model;
                theirs.push_back(timed([&] {
                    model = std::make_unique<QSqlTableModel>(nullptr, m_store.db().handle());
                    setSqlModel(*model);
                    table->setModel(model.get());
                    paint(*table);
                }));
                table->setModel(nullptr);
            }
        }
        m_lines.push_back({"first paint (ms)", median(ours), median(theirs), 1.0, "QSqlTableModel, its first 256 rows"});
    }

    void jumps()
    {
        RecordListModel model(m_store, ResidentList::definition());
        auto table = shownTable();
        table->setModel(&model);
        const double reachable = elapsed([&] {
            model.load();
            settle(model);
        });
        QRandomGenerator random(2);
        std::vector<double> jump;
        std::vector<double> repaint;
        table->scrollToBottom(); // lays out what was inserted
        const int last = table->verticalScrollBar()->maximum();
        for (int i = 0; i < 20 * m_repeats; ++i) {
            jump.push_back(timed([&] {
                table->verticalScrollBar()->setValue(i % 5 == 0 ? last : random.bounded(last + 1));
                paint(*table);
            }));
            repaint.push_back(timed([&] { paint(*table); }));
        }
        m_lines.push_back({"jump (ms)", median(jump), median(repaint), 1.5, "bare repaint"});

        std::vector<double> reading;
        for (int i = 0; i < 20 * m_repeats; ++i) {
            const int row = random.bounded(std::max(1, model.rowCount() - 17));
            reading.push_back(timed([&] {
                for (int k = 0; k < 17; ++k)
                    model.text(row + k, 0, false);
            }));
        }
        std::printf("of a jump, reading 17 rows: %.2f ms\n", median(reading));
        const double build = elapsed([&] {
            model.sortBy(u"name"_s);
            settle(model);
            paint(*table);
        });
        std::vector<double> sorted;
        for (int i = 0; i < 4 * m_repeats; ++i)
            sorted.push_back(timed([&] {
                model.sortBy(i % 2 ? QString(u"name"_s) : QString(), i % 3 ? Qt::AscendingOrder : Qt::DescendingOrder);
                paint(*table);
            }));
        m_lines.push_back({"order kept ready (ms)", median(sorted), median(repaint), 3.0, "bare repaint"});
        const double doors = elapsed([&] {
            model.sortBy(u"door"_s);
            settle(model);
        });
        const FilterLanguage language(ResidentList::definition());
        const double filter = elapsed([&] {
            model.setFilter(language.read(u"年龄 >= 80 且 人员类别 含 低保"_s).filter);
            settle(model);
            paint(*table);
        });
        const int filtered = model.rowCount();
        model.setFilter({});
        const double estate = elapsed([&] {
            model.setFilter(language.read(u"住址 含 3号楼2单元 或 户内人数 > 5"_s).filter);
            settle(model);
        });
        std::printf("filter by ties %.0f ms (%d rows)\n", estate, model.rowCount());
        std::printf("%d people; all keys there after %.0f ms, order built by name in %.0f ms, by door in %.0f ms, filter of two conditions %.0f ms (%d rows)\n",
                    int(model.total()), reachable, build, doors, filter, filtered);
        table->setModel(nullptr);
    }

    Store &m_store;
    int m_repeats;
    std::vector<Line> m_lines;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const int households = argc > 1 ? QByteArray(argv[1]).toInt() : 230000;
    const int repeats = argc > 2 ? QByteArray(argv[2]).toInt() : 9;
    QTemporaryDir folder;
    const QString path = argc > 3 ? QString::fromLocal8Bit(argv[3]) : folder.filePath(u"office.allpost"_s);
    const bool isNew = !QFile::exists(path);
    auto store = isNew ? Store::create(path, {u"长青社区"_s, u"刘敏"_s}) : Store::open(path);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    if (isNew) {
        Progress progress;
        SampleOptions options;
        options.households = households;
        if (auto made = fillSample(**store, options, progress); !made)
            qFatal("%s", qPrintable(made.error().message));
    }
    return Bench(**store, repeats).run(households >= 20000) ? 0 : 1;
}
