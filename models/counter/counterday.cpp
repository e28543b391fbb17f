// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/counterday.h"

#include "models/counter/counterrows.h"
#include "models/counter/handling.h"

#include <QCoreApplication>
#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Counter)
};

void count(CounterFigure &figure, Key handling)
{
    ++figure.value;
    figure.handlings << handling;
}

void countVisit(CounterFigure &figure, Key visit)
{
    ++figure.value;
    figure.visits << visit;
}

CounterShare &shareOf(QList<CounterShare> &shares, Key key, const QString &name)
{
    for (CounterShare &share : shares)
        if (share.key == key)
            return share;
    shares.append({key, name});
    return shares.last();
}

bool isSettled(const QString &state)
{
    return state == "accepted"_L1 || state == "passed_on"_L1 || state == "done"_L1 || state == "refused"_L1;
}

void countIn(CounterShare &share, Key key, const Handling &handling)
{
    count(share.count, key);
    if (isSettled(handling.state))
        count(share.settled, key);
    if (handling.state == "lacking"_L1)
        count(share.lacking, key);
    share.minutes += handling.minutes.value_or(0);
}

Status readVisits(const Database &db, CounterDay &day, const Values &span)
{
    Statement select(db, u"SELECT t.key, t.state, t.worker, w.name, t.arrived_at, t.began_at, t.finished_here FROM counter_visit t LEFT JOIN worker w ON w.key = t.worker "
                         "WHERE t.arrived_at >= ?1 AND t.arrived_at < ?2 ORDER BY t.arrived_at, t.key"_s);
    select.bind(1, span[0]);
    select.bind(2, span[1]);
    std::vector<qint64> waits;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const Key key = select.number(0);
        const QString state = select.text(1);
        countVisit(day.came, key);
        if (state == "left"_L1)
            countVisit(day.left, key);
        else if (state == "waiting"_L1)
            countVisit(day.waiting, key);
        else
            countVisit(day.served, key);
        if (!select.text(5).isEmpty()) {
            waits.push_back(CounterRows::minutes(select.text(4), select.text(5)));
            if (waits.back() > day.waitedMost || day.waitedMostOf.visits.isEmpty()) {
                day.waitedMost = waits.back();
                day.waitedMostOf = {1, {key}, {}};
            }
        }
        CounterShare *worker = select.number(2) ? &shareOf(day.workers, select.number(2), select.text(3)) : nullptr;
        if (worker)
            ++worker->visits;
        if (select.isNull(6))
            continue;
        countVisit(day.judged, key);
        if (select.number(6)) {
            countVisit(day.inOneGo, key);
            if (worker)
                ++worker->inOneGo;
        }
    }
    if (!waits.empty()) {
        std::nth_element(waits.begin(), waits.begin() + std::ptrdiff_t(waits.size() / 2), waits.end());
        day.waitedMedian = waits[waits.size() / 2];
    }
    return {};
}

Status readHandlings(const Database &db, CounterDay &day, const Values &span)
{
    Statement select(db, u"SELECT t.key, t.state, t.minutes, t.worker, w.name, t.matter, m.name, t.title FROM handling t LEFT JOIN worker w ON w.key = t.worker "
                         "LEFT JOIN matter m ON m.key = t.matter WHERE (t.began_at >= ?1 AND t.began_at < ?2) "
                         "OR t.continued_in IN (SELECT v.key FROM counter_visit v WHERE v.arrived_at >= ?1 AND v.arrived_at < ?2) ORDER BY t.began_at, t.key"_s);
    select.bind(1, span[0]);
    select.bind(2, span[1]);
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const Key key = select.number(0);
        Handling handling;
        handling.state = select.text(1);
        handling.minutes = select.number(2);
        count(day.handlings, key);
        day.minutes += select.number(2);
        if (handling.state == "lacking"_L1)
            count(day.notices, key);
        if (handling.state == "refused"_L1)
            count(day.refused, key);
        countIn(shareOf(day.workers, select.number(3), select.text(4)), key, handling);
        const QString matter = select.number(5) ? select.text(6) : handling.state == "refused"_L1 ? Words::tr("Papers not issued") : Words::tr("Outside the catalogue");
        // Outside the catalogue the key is 0, of papers not issued -1.
        countIn(shareOf(day.matters, select.number(5) ? select.number(5) : handling.state == "refused"_L1 ? -1 : 0, matter), key, handling);
    }
}

} // namespace

std::optional<double> CounterDay::shareInOneGo() const
{
    if (!judged.value)
        return std::nullopt;
    return 100.0 * double(inOneGo.value) / double(judged.value);
}

Result<CounterDay> CounterDay::read(const Database &db, QDate from, QDate to)
{
    CounterDay day;
    day.from = from;
    day.to = to;
    const Values span{from.toString(Qt::ISODate), to.addDays(1).toString(Qt::ISODate)};
    if (auto done = readVisits(db, day, span); !done)
        return done.error();
    if (auto done = readHandlings(db, day, span); !done)
        return done.error();
    const auto more = [](const CounterShare &a, const CounterShare &b) { return a.count.value > b.count.value; };
    std::stable_sort(day.workers.begin(), day.workers.end(), more);
    std::stable_sort(day.matters.begin(), day.matters.end(), more);
    return day;
}

} // namespace Allpost
