// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
// How many questions a second clocks in working time answer, on one core. A check of 100,000 orders a second asks five times an order.
#include "models/calendar/calendartable.h"
#include "models/calendar/workingtime.h"
#include "tests/bench/timing.h"

#include <QRandomGenerator>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Allpost;

namespace {

constexpr int Questions = 1'000'000;

struct Asked
{
    Moment from = 0;
    qint64 minutes = 0;
};

/// Millions a second, the middle one of the rounds.
double speed(int rounds, const std::vector<Asked> &asked, const std::function<qint64(const Asked &)> &answer)
{
    std::vector<double> times;
    qint64 sum = 0;
    for (int round = 0; round < rounds; ++round)
        times.push_back(timed([&] {
            for (const Asked &question : asked)
                sum += answer(question);
        }));
    if (sum == 42)
        std::puts("");
    return double(asked.size()) / median(times) / 1e3;
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 7;
    const WorkingTime time = WorkingTime::usual();
    QRandomGenerator random(1);
    std::vector<Asked> asked;
    const Moment first = Moments::parse(u"2025-01-01");
    for (int i = 0; i < Questions; ++i)
        asked.push_back({first + qint64(random.bounded(2 * 365 * 1440)), random.bounded(1, 20 * 480)});
    std::vector<std::array<char, 16>> texts;
    for (const Asked &question : asked) {
        const QByteArray text = Moments::text(question.from).toLatin1();
        std::array<char, 16> kept = {};
        std::copy_n(text.constData(), 16, kept.begin());
        texts.push_back(kept);
    }

    const double table = timed([] { (void)WorkingTime::of(OwnCalendar()); });
    const double between = speed(rounds, asked, [&](const Asked &q) { return time.between(q.from, q.from + q.minutes * 3); });
    const double after = speed(rounds, asked, [&](const Asked &q) { return time.after(q.from, q.minutes); });
    const double days = speed(rounds, asked, [&](const Asked &q) { return time.afterDays(q.from, int(q.minutes / 480)); });
    size_t at = 0;
    const double parse = speed(rounds, asked, [&](const Asked &) {
        const std::array<char, 16> &text = texts[at++ % texts.size()];
        return Moments::parseUtf8({text.data(), text.size()});
    });
    std::printf("working time, million calls a second: between %.1f, after %.1f, afterDays %.1f, a moment read %.1f (the calendar laid out in %.2f ms)\n",
                between, after, days, parse, table);
    for (const Asked &q : asked) {
        if (time.between(q.from, time.after(q.from, q.minutes)) != q.minutes) {
            std::puts("wrong: between and after disagree");
            return 1;
        }
    }
    return 0;
}
