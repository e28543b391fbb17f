// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/settledtwice.h"

#include <map>
#include <tuple>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// SQL: the points of statement %1 were taken back, so that it paid nothing.
QString withdrawn(const QString &settlement)
{
    return u"EXISTS (SELECT 1 FROM points_transfer t JOIN points_transfer b ON b.reverses = t.key WHERE t.settlement = %1 AND t.kind = 'settle')"_s.arg(settlement);
}

/// How doubled vouchers were settled, the first decision first.
using Steps = std::map<std::tuple<Key, Key, Key>, QStringList>;

Result<Steps> steps(const Database &db)
{
    auto rows = Query::run(db, u"SELECT c.transfer, coalesce(c.slip, 0), coalesce(c.goods, 0), c.step FROM points_case_event c JOIN record r ON r.key = c.key JOIN op o ON o.key = r.born "
                               "JOIN desk d ON d.number = o.desk WHERE c.kind = 'settled_over' ORDER BY o.epoch, o.time, o.tick, d.id, c.key"_s);
    if (!rows)
        return rows.error();
    Steps all;
    while (rows->next())
        all[{rows->number(0), rows->number(1), rows->number(2)}] << rows->text(3);
    return all;
}

} // namespace

Result<int> SettledTwice::due(const Database &db, Key voucher, Key merchant)
{
    auto rows = Query::run(db, u"SELECT coalesce(a.merchant, 0), (SELECT count(*) FROM points_case_event c WHERE c.transfer = t.key AND c.kind = 'twice_redeemed' AND c.step = 'allow') "
                               "FROM points_transfer t JOIN points_account a ON a.key = t.to_account JOIN record r ON r.key = t.key JOIN op o ON o.key = r.born JOIN desk d ON d.number = o.desk "
                               "WHERE t.voucher = :voucher AND t.kind = 'redeem' AND NOT EXISTS (SELECT 1 FROM points_transfer b WHERE b.reverses = t.key) "
                               "ORDER BY o.epoch, o.time, o.tick, d.id, t.key"_s, {{u":voucher"_s, voucher}});
    if (!rows)
        return rows.error();
    int due = 0;
    for (bool first = true; rows->next(); first = false)
        due += rows->number(0) == merchant && (first || rows->number(1)) ? 1 : 0;
    return due;
}

Result<int> SettledTwice::paid(const Database &db, Key voucher, Key merchant)
{
    auto rows = Query::run(db, u"SELECT count(*) FROM voucher_event x WHERE x.voucher = :voucher AND x.merchant = :merchant AND x.step = 'settle' AND NOT "_s + withdrawn(u"x.settlement"_s),
                           {{u":voucher"_s, voucher}, {u":merchant"_s, merchant}});
    if (!rows)
        return rows.error();
    return rows->next() ? int(rows->number(0)) : 0;
}

Result<bool> SettledTwice::isOwed(const Database &db, Key voucher, Key merchant)
{
    auto wanted = due(db, voucher, merchant);
    auto given = paid(db, voucher, merchant);
    if (!wanted || !given)
        return !wanted ? wanted.error() : given.error();
    return *given < *wanted;
}

Result<QList<PaidOver>> SettledTwice::all(const Database &db, Key merchant)
{
    auto rows = Query::run(db, u"SELECT x.voucher, x.merchant, x.settlement, s.number, w.name, (SELECT max(t.key) FROM points_transfer t WHERE t.settlement = s.key AND t.kind = 'settle'), v.number, v.slip, v.goods, "
                               "v.points, v.face_value FROM voucher_event x JOIN voucher v ON v.key = x.voucher JOIN merchant_settlement s ON s.key = x.settlement LEFT JOIN worker w ON w.key = s.worker "
                               "JOIN record r ON r.key = s.key JOIN op o ON o.key = r.born JOIN desk d ON d.number = o.desk WHERE x.step = 'settle' AND (:merchant = 0 OR x.merchant = :merchant) "
                               "AND x.voucher IN (SELECT voucher FROM voucher_event WHERE step = 'settle' GROUP BY voucher, merchant HAVING count(*) > 1) AND NOT "_s + withdrawn(u"x.settlement"_s)
                               + u" ORDER BY x.merchant, x.voucher, o.epoch, o.time, o.tick, d.id, s.key"_s, {{u":merchant"_s, merchant}});
    auto settled = steps(db);
    if (!rows || !settled)
        return !rows ? rows.error() : settled.error();
    QList<PaidOver> all;
    PaidOver first;
    int place = 0, due = 0;
    while (rows->next()) {
        PaidOver one;
        one.voucher = rows->number(0);
        one.merchant = rows->number(1);
        one.settlement = rows->number(2);
        one.number = rows->text(3);
        one.worker = rows->text(4);
        one.transfer = rows->number(5);
        one.voucherNumber = rows->text(6);
        one.slip = rows->number(7);
        one.goods = rows->number(8);
        one.points = rows->number(9);
        one.value = rows->number(10);
        if (one.voucher != first.voucher || one.merchant != first.merchant) {
            auto often = SettledTwice::due(db, one.voucher, one.merchant);
            if (!often)
                return often.error();
            // Even of a redemption that was reversed the first statement paid nothing twice.
            due = qMax(1, *often);
            place = 0;
            first = one;
        }
        if (++place <= due)
            continue;
        one.before = first.settlement;
        one.beforeNumber = first.number;
        one.beforeWorker = first.worker;
        QStringList &decided = (*settled)[{one.transfer, one.slip, one.goods}];
        if (!decided.isEmpty())
            one.step = decided.takeFirst();
        all << one;
    }
    return all;
}

Result<Deduction> SettledTwice::outstanding(const Database &db, Key merchant)
{
    auto over = all(db, merchant);
    if (!over)
        return over.error();
    Deduction left;
    for (const PaidOver &one : std::as_const(*over))
        if (one.step == "compensate"_L1) {
            left.points += one.points;
            left.value += one.value;
        }
    // A statement says what was paid; its vouchers say what they are worth.
    auto taken = Query::run(db, u"SELECT coalesce(sum(g.points - s.points), 0), coalesce(sum(g.value - s.value), 0) FROM merchant_settlement s JOIN (SELECT e.settlement, sum(coalesce(v.points, 0)) AS points, "
                                "sum(coalesce(v.face_value, 0)) AS value FROM voucher_event e JOIN voucher v ON v.key = e.voucher WHERE e.step = 'settle' AND e.merchant = :merchant GROUP BY e.settlement) g "
                                "ON g.settlement = s.key WHERE s.merchant = :merchant AND NOT "_s + withdrawn(u"s.key"_s), {{u":merchant"_s, merchant}});
    if (!taken)
        return taken.error();
    if (taken->next()) {
        left.points -= taken->number(0);
        left.value -= taken->number(1);
    }
    return left;
}

QString SettledTwice::waiting()
{
    const QString settled = u"SELECT 1 FROM voucher_event x WHERE x.voucher = e.voucher AND x.step = 'settle'"_s;
    const QString again = u"EXISTS (SELECT 1 FROM voucher_event n WHERE n.voucher = e.voucher AND n.step = 'redeem' AND n.key <> e.key)"_s;
    return u"SELECT DISTINCT e.voucher, e.merchant, CASE WHEN EXISTS (%1) OR %2 OR EXISTS (SELECT 1 FROM points_transfer t JOIN points_transfer b ON b.reverses = t.key WHERE t.voucher = e.voucher AND t.kind = 'redeem') "
           "THEN 1 ELSE 0 END AS closer FROM voucher_event e WHERE e.step = 'redeem' AND e.merchant IS NOT NULL AND (NOT EXISTS (%1) OR %2 OR EXISTS (%1 AND %3))"_s
        .arg(settled, again, withdrawn(u"x.settlement"_s));
}

} // namespace Allpost
