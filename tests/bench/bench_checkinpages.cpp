// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// How long the pages of check-ins hold the window of a large office, beside the same office a tenth as large.
//   bench_checkinpages [members, 20000] [rounds, 3]
#include "app/shell/mainwindow.h"
#include "app/shell/preferences.h"
#include "app/shell/seat.h"
#include "forms/checkins/memberspage.h"
#include "forms/checkins/membersview.h"
#include "forms/shared/lineedit.h"
#include "models/checkins/members.h"
#include "tests/bench/manycheckins.h"
#include "tests/bench/timing.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

struct Step
{
    const char *name;
    std::function<void(MainWindow &)> act;
};

/// Until nothing runs for this window and everything is painted.
void settle(MainWindow &window)
{
    do {
        QEventLoop loop; // waiting costs no processor time
        QTimer::singleShot(30, &loop, &QEventLoop::quit);
        loop.exec();
    } while (window.seat() && (window.seat()->tasks().isBusy() || !window.seat()->finder().isReady()));
}

std::vector<Step> steps(Key activity)
{
    const auto to = [](const QString &page, const QVariant &what) { return [=](MainWindow &window) { window.go({page, what}); }; };
    const auto typed = [](const QString &letters) {
        return [letters](MainWindow &window) {
            if (auto *page = qobject_cast<MembersPage *>(window.page()))
                page->findChild<QLineEdit *>(u"memberListFilter"_s)->setText(letters);
        };
    };
    return {
        {"members, opened", to(u"members"_s, u"members"_s)},
        {"members, a letter typed", typed(u"w"_s)},
        {"members, two letters typed", typed(u"wj"_s)},
        {"members, all again", typed({})},
        {"members, one has come",
         [](MainWindow &window) {
             auto row = Query::run(window.seat()->store().db(), u"SELECT key FROM party_member WHERE reported_on IS NULL ORDER BY key LIMIT 1"_s);
             if (row && row->next() && !Members(window.seat()->store()).receive({row->number(0)}))
                 qFatal("receive");
         }},
        {"units", to(u"members"_s, u"units"_s)},
        {"posts", to(u"members"_s, u"posts"_s)},
        {"wishes", to(u"members"_s, u"wishes"_s)},
        {"activities", to(u"activities"_s, u"past"_s)},
        {"the month's numbers", to(u"activities"_s, u"numbers"_s)},
        {"sign-in", to(u"signin"_s, QVariantMap{{u"activity"_s, qlonglong(activity)}})},
        {"volunteers", to(u"volunteers"_s, u"list"_s)},
        {"Party organisations", to(u"party-orgs"_s, u"tree"_s)},
        {"appraisals", to(u"appraisals"_s, {})},
    };
}

/// Milliseconds the UI thread works for each step, each in a window of its own order.
std::vector<std::vector<double>> measured(const QString &file, Key activity, int rounds)
{
    std::vector<std::vector<double>> times(steps(activity).size());
    for (int round = 0; round < rounds; ++round) {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"preferences.ini"_s));
        MainWindow window(preferences);
        window.resize(1366, 696);
        window.show();
        if (!window.openOffice(file))
            qFatal("open");
        settle(window);
        size_t at = 0;
        for (const Step &step : steps(activity))
            times[at++].push_back(timed([&] {
                step.act(window);
                settle(window);
            }));
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const int members = argc > 1 ? atoi(argv[1]) : 20000;
    const int rounds = std::max(1, argc > 2 ? atoi(argv[2]) : 3);
    QTemporaryDir folder;
    std::vector<std::vector<std::vector<double>>> all;
    Key large = 0;
    for (const int of : {members / 10, members}) {
        const QString file = folder.filePath(u"%1.allpost"_s.arg(of));
        large = Bench::ManyCheckins(file, of, std::max(2, of * 3 / 200), std::max(14, of * 3 / 100)).large;
        all.push_back(measured(file, large, rounds));
    }
    std::printf("%d members; processor time of the UI thread until the page stands, medians of %d\n%-32s %10s %10s %8s\n", members, rounds, "", "few, ms", "many, ms", "growth");
    size_t at = 0;
    for (const Step &step : steps(large)) {
        const double few = median(all[0][at]), many = median(all[1][at]);
        std::printf("%-32s %10.1f %10.1f %8.1f%s\n", step.name, few, many, many / std::max(few, 0.01), many > 100 ? "   above 100 ms" : "");
        ++at;
    }
    return 0;
}
