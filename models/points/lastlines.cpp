// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/lastlines.h"

#include "models/points/ledger.h"
#include "models/points/shoprows.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

Result<LastLines> LastLines::of(const Database &db, Key account, int count, QDate today)
{
    auto balance = Ledger::balance(db, account);
    if (!balance)
        return balance.error();
    // Each side by its own index, then the later of both.
    QList<std::pair<Key, PointsTransfer>> rows;
    for (const QString &side : {u"from_account"_s, u"to_account"_s}) {
        auto found = ShopRows::all<PointsTransfer>(db, u"WHERE t.%1 = ? ORDER BY t.entered_at DESC, t.key DESC LIMIT ?"_s.arg(side), {account, qint64(count)});
        if (!found)
            return found.error();
        rows += *found;
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return std::tie(a.second.enteredAt, a.first) > std::tie(b.second.enteredAt, b.first); });
    LastLines last;
    Statement names(db, u"SELECT w.name, s.number, o.desk, o.seq, (SELECT count(*) FROM points_transfer r WHERE r.reverses = t.key) FROM points_transfer t LEFT JOIN worker w ON w.key = t.worker "
                        "LEFT JOIN points_slip s ON s.key = t.slip LEFT JOIN points_transfer o ON o.key = t.reverses WHERE t.key = ?"_s);
    qint64 after = balance->balance;
    for (const auto &[key, transfer] : std::as_const(rows)) {
        if (last.lines.size() >= count)
            break;
        LastLine line{key, transfer};
        line.change = transfer.toAccount == account ? transfer.amount.value_or(0) : -transfer.amount.value_or(0);
        line.after = after;
        after -= line.change;
        names.bind(1, key);
        auto found = names.step();
        if (!found)
            return found.error();
        if (*found) {
            line.worker = names.text(0);
            line.slip = names.text(1);
            if (!names.isNull(3))
                line.reverses = Ledger::number(names.text(2), names.number(3));
            line.isReversed = names.number(4) > 0;
        }
        names.reset();
        last.lines << line;
    }
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    auto months = Query::run(db, u"SELECT coalesce(sum(received), 0), coalesce(sum(spent), 0) FROM points_month WHERE account = :account AND month >= :from"_s,
                             {{u":account"_s, account}, {u":from"_s, quarter.toString(u"yyyy-MM"_s)}});
    if (!months)
        return months.error();
    if (months->next()) {
        last.received = months->number(0);
        last.spent = months->number(1);
    }
    return last;
}

} // namespace Allpost
