// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// From a start to a usable window: the list of residents painted with its first rows, on an empty office and on a large
// one in the same run. Prints the medians and their ratio (aim: 1.5).
#include "app/shell/mainwindow.h"
#include "app/shell/preferences.h"
#include "forms/residents/residentspage.h"
#include "models/residents/sample.h"
#include "models/views/recordlistmodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

double start(const QString &folder, const QString &office, bool rowsWanted)
{
    Preferences preferences(folder + u"/preferences.ini"_s);
    QElapsedTimer timer;
    timer.start();
    MainWindow window(preferences);
    window.resize(1366, 696);
    window.openOffice(office);
    window.go({u"residents"_s, {}});
    window.show();
    auto *page = qobject_cast<ResidentsPage *>(window.page());
    do
        QCoreApplication::processEvents();
    while (page && rowsWanted && page->model().rowCount() == 0 && timer.elapsed() < 60000);
    window.grab();
    const double took = double(timer.nsecsElapsed()) / 1e6;
    window.closeOffice();
    return took;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Theme::apply(app, Scheme::Light, 100);
    const int households = argc > 1 ? std::atoi(argv[1]) : 230000;
    QTemporaryDir folder;
    Progress progress;
    const QString small = folder.filePath(u"small.allpost"_s), large = folder.filePath(u"large.allpost"_s);
    for (const QString &path : {small, large}) {
        auto store = Store::create(path, {u"长青社区"_s, u"刘敏"_s});
        SampleOptions options;
        options.households = households;
        if (!store || (path == large && !fillSample(**store, options, progress)))
            return 1;
    }
    std::vector<double> empty, full;
    start(folder.path(), small, false);
    for (int i = 0; i < 9; ++i) {
        empty.push_back(start(folder.path(), small, false));
        full.push_back(start(folder.path(), large, true));
    }
    std::printf("start to a usable window, %d households: empty %.1f ms, large %.1f ms, ratio %.2f (aim 1.50)\n", households, median(empty),
                median(full), median(full) / median(empty));
    return 0;
}
