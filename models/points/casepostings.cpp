// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/casepostings.h"

#include "models/points/settledtwice.h"

#include <map>
#include <tuple>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// What was decided on: kind of case, transfer, and of a voucher paid twice the slip and goods that name it.
using Subject = std::tuple<QString, Key, Key, Key>;

/// One deed that settled a case.
struct Decision
{
    Key op = 0;
    Key account = 0;
    QList<Subject> subjects = {};
};

struct PointsMoved
{
    Key transfer = 0;
    qint64 points = 0;
    bool isSettled = false;
};

Result<QList<Decision>> decisions(const Database &db)
{
    auto rows = Query::run(db, u"SELECT r.born, c.kind, c.transfer, coalesce(c.slip, 0), coalesce(c.goods, 0), c.account FROM points_case_event c JOIN record r ON r.key = c.key JOIN op o ON o.key = r.born "
                               "JOIN desk d ON d.number = o.desk WHERE c.transfer IS NOT NULL AND c.kind IN ('overdrawn', 'twice_reversed', 'settled_over', 'twice_settled') "
                               "ORDER BY o.epoch, o.time, o.tick, d.id, c.key"_s);
    if (!rows)
        return rows.error();
    QList<Decision> all;
    while (rows->next()) {
        if (all.isEmpty() || all.last().op != rows->number(0))
            all.append({rows->number(0), 0, {}});
        Decision &one = all.last();
        const QString kind = rows->text(1);
        // Beside another kind it is noted that the account lies below zero for that reason: no decision of its own.
        if (!one.subjects.isEmpty() && kind == "overdrawn"_L1 && std::get<0>(one.subjects.first()) != kind)
            continue;
        if (!one.subjects.isEmpty() && kind != "overdrawn"_L1 && std::get<0>(one.subjects.first()) == "overdrawn"_L1)
            one.subjects.clear();
        const bool isPaidOver = kind == "settled_over"_L1;
        one.account = rows->number(5);
        // Only vouchers share a transfer: elsewhere what else the event names is no part of it.
        one.subjects.append({kind, rows->number(2), isPaidOver ? rows->number(3) : 0, isPaidOver ? rows->number(4) : 0});
    }
    return all;
}

/// The points of the office that moved in this deed, unless they were taken back or settled since.
Result<PointsMoved> posting(const Database &db, const Decision &decision)
{
    auto rows = Query::run(db, u"SELECT t.key, t.amount, CASE WHEN EXISTS (SELECT 1 FROM points_transfer b WHERE b.reverses = t.key) OR EXISTS (SELECT 1 FROM points_case_event c WHERE c.transfer = t.key "
                               "AND c.kind = 'twice_settled') THEN 1 ELSE 0 END FROM points_transfer t JOIN record q ON q.key = t.key WHERE t.key IN (SELECT key FROM points_transfer WHERE to_account = :account "
                               "UNION SELECT key FROM points_transfer WHERE from_account = :account) AND t.kind = 'allow' AND q.born = :op"_s,
                           {{u":account"_s, decision.account}, {u":op"_s, decision.op}});
    if (!rows)
        return rows.error();
    return rows->next() ? PointsMoved{rows->number(0), rows->number(1), rows->number(2) != 0} : PointsMoved{};
}

} // namespace

Result<QList<ExcessPosting>> CasePostings::excess(const Database &db)
{
    auto all = decisions(db);
    if (!all || all->isEmpty())
        return all ? Result<QList<ExcessPosting>>(QList<ExcessPosting>()) : Result<QList<ExcessPosting>>(all.error());
    auto over = SettledTwice::all(db);
    auto reversed = Query::run(db, u"SELECT c.transfer, max(b.key) FROM points_case_event c JOIN points_transfer b ON b.reverses = c.transfer WHERE c.kind = 'overdrawn' OR c.kind = 'twice_settled' GROUP BY c.transfer"_s);
    if (!over || !reversed)
        return !over ? over.error() : reversed.error();
    std::map<Key, Key> reversals;
    while (reversed->next())
        reversals[reversed->number(0)] = reversed->number(1);
    // How often each may be decided: a voucher for each time it was paid over, anything else once, what was reversed never.
    std::map<Subject, int> due;
    std::map<Subject, qint64> worth;
    for (const PaidOver &one : std::as_const(*over)) {
        const Subject subject{u"settled_over"_s, one.transfer, one.slip, one.goods};
        ++due[subject];
        worth[subject] = one.points;
    }
    QList<ExcessPosting> found;
    std::map<Subject, Key> first;
    for (const Decision &decision : std::as_const(*all)) {
        auto moved = posting(db, decision);
        if (!moved)
            return moved.error();
        ExcessPosting one{moved->transfer, decision.account, 0, true, 0};
        for (const Subject &subject : decision.subjects) {
            const auto &[kind, transfer, slip, goods] = subject;
            const auto reversal = reversals.find(transfer);
            const bool isReversed = kind != "settled_over"_L1 && reversal != reversals.end();
            int &left = due.try_emplace(subject, kind == "settled_over"_L1 || isReversed ? 0 : 1).first->second;
            if (left > 0) {
                --left;
                first.try_emplace(subject, moved->transfer);
                one.whole = false;
                continue;
            }
            one.points += worth[subject];
            if (!one.before)
                one.before = isReversed ? reversal->second : first[subject];
        }
        if (one.whole)
            one.points = moved->points;
        if (moved->transfer && !moved->isSettled && one.points && one.transfer != one.before)
            found << one;
    }
    return found;
}

} // namespace Allpost
