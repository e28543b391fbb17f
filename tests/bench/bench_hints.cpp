// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// All example rules for everybody, beside one SQL statement for each rule and each of the two answers, in one run; one
// person's hints; the list of people with its second records left out, beside counting the table.
//   bench_hints [households, 230000] [repeats, 3] [FILE.allpost to keep and use again]
// Exit status 1 when a number aimed at is missed, from 20,000 households on; always when the two ways disagree.
#include "models/care/hints.h"
#include "models/residents/residentlist.h"
#include "models/residents/sample.h"
#include "models/store/statement.h"
#include "models/store/unitofwork.h"
#include "models/views/listloader.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>


using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

double best(int repeats, const std::function<void()> &work)
{
    double least = timed(work);
    for (int i = 1; i < repeats; ++i)
        least = std::min(least, timed(work));
    return least;
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

/// A list without its second records costs what counting the table costs.
double countTable(const Store &store, int repeats)
{
    return best(repeats, [&] {
        Statement count(store.db(), u"SELECT count(*) FROM resident"_s);
        need(count.step());
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int households = arguments.size() > 1 ? arguments[1].toInt() : 230000;
    const int repeats = arguments.size() > 2 ? arguments[2].toInt() : 3;
    QTemporaryDir folder;
    const QString path = arguments.size() > 3 ? arguments[3] : folder.filePath(u"office.allpost"_s);
    std::unique_ptr<Store> store;
    if (QFile::exists(path)) {
        store = need(Store::open(path));
    } else {
        store = need(Store::create(path, {u"Bench"_s, u"Worker"_s}));
        SampleOptions options;
        options.households = households;
        Progress progress;
        need(fillSample(*store, options, progress));
    }
    if (auto rules = Hints::addExampleRules(*store); !rules)
        qFatal("%s", qPrintable(rules.error().message));
    // A month in which every rule of the year speaks.
    const QDate today(2026, 9, 15);
    const std::atomic<bool> never = false;
    const double reading = best(repeats, [&] { need(Hints::open(*store, today)); });
    const Hints hints = need(Hints::open(*store, today));

    std::vector<Hints::Answer> answers;
    const double ours = best(repeats, [&] { answers = need(hints.community(store->db(), never)); });

    // The same questions put one by one.
    const FilterLanguage language(ResidentList::definition());
    bool agrees = true;
    qint64 people = 0;
    qint64 asked = 0;
    int rules = 0;
    const double beside = timed([&] {
        for (size_t i = 0; i < answers.size(); ++i) {
            if (!answers[i].isShown)
                continue;
            const HintRuleEntry &entry = hints.rules()[int(i)];
            const auto count = [&](FilterLanguage::Answer answer) {
                return need(ListLoader::passed(store->db(), ResidentList::definition(),
                                               language.compile(entry.filter, entry.day(today), FilterLanguage::For::All, answer), entry.day(today), never)).count();
            };
            const qint64 yes = count(FilterLanguage::Answer::Surely);
            const qint64 ask = count(FilterLanguage::Answer::Unknown);
            agrees = agrees && yes == answers[i].yes.count() && ask == answers[i].ask.count();
            people += yes;
            asked += ask;
            ++rules;
        }
    });
    double slowest = 0;
    for (qint32 key = 5; key < 5000; key += 997)
        slowest = std::max(slowest, best(repeats, [&] { need(hints.ofResident(store->db(), key)); }));
    const double total = best(repeats, [&] { need(ListLoader::count(store->db(), ResidentList::definition(), {}, today)); });
    const double bare = countTable(*store, repeats);

    std::printf("%d rules, %lld hints, %lld to ask\n", rules, static_cast<long long>(people), static_cast<long long>(asked));
    std::printf("%-44s %10.1f ms\n", "rules read and understood", reading);
    std::printf("%-44s %10.1f ms\n", "all rules for everybody", ours);
    std::printf("%-44s %10.1f ms  (ours: %.2f of it)\n", "one statement for each rule and answer", beside, ours / beside);
    std::printf("%-44s %10.1f ms\n", "the hints of one person", slowest);
    std::printf("%-44s %10.2f ms  beside %.2f ms for the bare table\n", "the list counted without second records", total, bare);
    if (!agrees)
        std::printf("the two ways do not agree\n");
    const bool judged = households >= 20000;
    return !agrees || (judged && (ours > beside / 2 || total > 2 * bare + 1)) ? 1 : 0;
}
