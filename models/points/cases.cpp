// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/cases.h"

#include "models/calendar/moment.h"
#include "models/points/casepostings.h"
#include "models/points/ledger.h"
#include "models/points/pointsbalances.h"
#include "models/points/settledtwice.h"
#include "models/points/shoprecords.h"
#include "models/points/stock.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Points)
};

/// So many vouchers a sentence names.
constexpr int MostNamed = 4;

struct Who
{
    QString number = {};
    QString worker = {};
    Key slip = 0;
    QString desk = {};
};

Result<Who> who(const Database &db, Key transfer)
{
    Statement find(db, u"SELECT t.desk, t.seq, w.name, t.slip FROM points_transfer t LEFT JOIN worker w ON w.key = t.worker WHERE t.key = ?"_s);
    find.bind(1, transfer);
    auto found = find.step();
    if (!found)
        return found.error();
    return *found ? Who{Ledger::number(find.text(0), find.number(1)), find.text(2), find.number(3), find.text(0)} : Who{};
}

Status tell(const Database &db, PointsCase &one)
{
    auto late = who(db, one.transfer);
    auto early = who(db, one.before);
    if (!late || !early)
        return !late ? late.error() : early.error();
    one.number = late->number;
    one.worker = late->worker;
    one.slip = late->slip;
    one.beforeNumber = early->number;
    one.beforeWorker = early->worker;
    return {};
}

/// The debit before it, of another desk where there is one: the slip that gave away the same points.
Result<Key> rival(const Database &db, Key account, Key transfer)
{
    Statement rows(db, PointsBalances::ordered());
    rows.bind(1, account);
    rows.bind(2, account);
    auto own = who(db, transfer);
    if (!own)
        return own.error();
    Key last = 0, elsewhere = 0;
    Statement desk(db, u"SELECT desk FROM points_transfer WHERE key = ?"_s);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more || rows.number(0) == transfer)
            break;
        if (rows.number(1) != account)
            continue;
        last = rows.number(0);
        desk.bind(1, last);
        auto found = desk.step();
        if (!found)
            return found.error();
        if (*found && desk.text(0) != own->desk)
            elsewhere = last;
        desk.reset();
    }
    return elsewhere ? elsewhere : last;
}

/// Points that open cases of this merchant explain: its account may lie so far below zero for no other reason.
Result<qint64> paidOver(const Database &db, Key merchant)
{
    auto all = merchant ? SettledTwice::all(db, merchant) : Result<QList<PaidOver>>(QList<PaidOver>());
    if (!all)
        return all.error();
    qint64 points = 0;
    for (const PaidOver &one : std::as_const(*all))
        points += one.step.isEmpty() ? one.points : 0;
    return points;
}

Status overdrawn(const Database &db, Key only, QList<PointsCase> &cases)
{
    auto rows = Query::run(db, u"SELECT b.account, a.number, a.merchant FROM points_balance b JOIN points_account a ON a.key = b.account WHERE b.under IS NOT NULL ORDER BY a.number"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const Key account = rows->number(0);
        if (only && account != only)
            continue;
        auto drafts = PointsBalances::overdrafts(db, account);
        auto over = paidOver(db, rows->number(2));
        if (!drafts || !over)
            return !drafts ? drafts.error() : over.error();
        for (const PointsBalances::Overdraft &draft : std::as_const(*drafts)) {
            if (draft.settled || -draft.after <= *over)
                continue;
            PointsCase one;
            one.kind = u"overdrawn"_s;
            one.account = account;
            one.transfer = draft.transfer;
            one.points = -draft.after;
            auto before = rival(db, account, draft.transfer);
            if (!before)
                return before.error();
            one.before = *before;
            if (auto told = tell(db, one); !told)
                return told;
            one.sentence = one.before ? Words::tr("Account %1 is overdrawn by %2: %3 came after %4 had taken the points.").arg(rows->text(1)).arg(one.points).arg(one.number, one.beforeNumber)
                                      : Words::tr("Account %1 is overdrawn by %2: %3.").arg(rows->text(1)).arg(one.points).arg(one.number);
            cases << one;
        }
    }
    return {};
}

/// Every reversal beside the first one, in the order on every desk.
Status twiceReversed(const Database &db, Key only, QList<PointsCase> &cases)
{
    auto rows = Query::run(db, u"SELECT v.reverses, v.key, v.to_account, a.number FROM points_transfer v JOIN record r ON r.key = v.key JOIN op o ON o.key = r.born JOIN desk d ON d.number = o.desk "
                               "LEFT JOIN points_account a ON a.key = v.to_account WHERE v.reverses IN (SELECT reverses FROM points_transfer WHERE reverses IS NOT NULL GROUP BY reverses "
                               "HAVING count(*) > 1) ORDER BY v.reverses, o.epoch, o.time, o.tick, d.id, v.key"_s);
    if (!rows)
        return rows.error();
    Key source = 0, first = 0;
    while (rows->next()) {
        if (rows->number(0) != source) {
            source = rows->number(0);
            first = rows->number(1);
            continue;
        }
        auto settled = Query::run(db, u"SELECT key FROM points_case_event WHERE transfer = :transfer AND kind = 'twice_reversed'"_s, {{u":transfer"_s, rows->number(1)}});
        if (!settled)
            return settled.error();
        auto contrary = Store::read(db, PointsTransfer::entity(), rows->number(1));
        if (!contrary)
            return contrary.error();
        const auto record = contrary->as<PointsTransfer>();
        if (settled->next() || (only && only != record.fromAccount && only != record.toAccount))
            continue;
        PointsCase one;
        one.kind = u"twice_reversed"_s;
        one.account = record.toAccount;
        one.transfer = rows->number(1);
        one.before = first;
        one.points = record.amount.value_or(0);
        if (auto told = tell(db, one); !told)
            return told;
        auto of = who(db, source);
        if (!of)
            return of.error();
        one.sentence = Words::tr("%1 was reversed twice: by %2 and by %3.").arg(of->number, one.beforeNumber, one.number);
        cases << one;
    }
    return {};
}

Status twoAccounts(const Database &db, Key only, QList<PointsCase> &cases)
{
    for (const QString &link : {u"household"_s, u"resident"_s, u"outsider"_s, u"merchant"_s}) {
        auto rows = Query::run(db, u"SELECT a.%1, a.kind, a.key, a.number FROM points_account a JOIN (SELECT %1 AS holder, kind FROM points_account WHERE %1 IS NOT NULL AND closed_on IS NULL "
                                   "GROUP BY %1, kind HAVING count(*) > 1) t ON t.holder = a.%1 AND t.kind = a.kind WHERE a.closed_on IS NULL ORDER BY a.%1, a.kind, a.opened_on, a.code"_s.arg(link));
        if (!rows)
            return rows.error();
        Key holder = 0, first = 0;
        QString kind, number;
        while (rows->next()) {
            if (rows->number(0) != holder || rows->text(1) != kind) {
                holder = rows->number(0);
                kind = rows->text(1);
                first = rows->number(2);
                number = rows->text(3);
                continue;
            }
            PointsCase one;
            one.kind = u"two_accounts"_s;
            one.account = first;
            one.other = rows->number(2);
            one.number = rows->text(3);
            one.beforeNumber = number;
            if (only && only != one.account && only != one.other)
                continue;
            auto settled = Query::run(db, u"SELECT key FROM points_case_event WHERE account = :account AND kind = 'two_accounts'"_s, {{u":account"_s, one.other}});
            if (!settled)
                return settled.error();
            if (settled->next())
                continue;
            one.sentence = Words::tr("One holder has two accounts: %1 and %2.").arg(number, one.number);
            cases << one;
        }
    }
    return {};
}

Result<QString> slipNumber(const Database &db, Key slip)
{
    auto found = Query::run(db, u"SELECT number FROM points_slip WHERE key = :slip"_s, {{u":slip"_s, slip}});
    if (!found)
        return found.error();
    return found->next() ? found->text(0) : QString();
}

/// Goods of which more went out than lay there: both slips that gave them away.
Status stock(const Database &db, Key only, QList<PointsCase> &cases)
{
    auto all = only ? Result<QList<OverdrawnStock>>(QList<OverdrawnStock>()) : Stock::overdrawn(db);
    if (!all)
        return all.error();
    for (const OverdrawnStock &goods : std::as_const(*all)) {
        PointsCase one;
        one.kind = u"stock"_s;
        one.goods = goods.goods;
        one.place = goods.place;
        one.points = -goods.quantity;
        one.slip = goods.slips.value(goods.slips.size() - 1);
        one.beforeSlip = goods.slips.size() > 1 ? goods.slips.first() : 0;
        auto settled = Query::run(db, u"SELECT key FROM points_case_event WHERE kind = 'stock' AND goods = :goods AND place = :place AND step = 'allow' AND coalesce(slip, 0) = :slip"_s,
                                  {{u":goods"_s, one.goods}, {u":place"_s, one.place}, {u":slip"_s, one.slip}});
        if (!settled)
            return settled.error();
        if (settled->next())
            continue;
        QStringList numbers;
        for (Key slip : goods.slips) {
            auto number = slipNumber(db, slip);
            if (!number)
                return number.error();
            numbers << *number;
        }
        one.number = numbers.value(numbers.size() - 1);
        one.beforeNumber = numbers.size() > 1 ? numbers.first() : QString();
        one.sentence = numbers.isEmpty() ? Words::tr("%1 at desk %2 is %3 below zero.").arg(goods.name, one.place).arg(one.points)
                                         : Words::tr("%1 at desk %2 is %3 below zero: slips %4.").arg(goods.name, one.place).arg(one.points).arg(numbers.join(Words::tr(", ")));
        cases << one;
    }
    return {};
}

/// Every redemption of a voucher beside the first one, in the order on every desk. What the office itself gives moves no points.
Status twiceRedeemed(const Database &db, Key only, QList<PointsCase> &cases)
{
    auto rows = Query::run(db, u"SELECT e.voucher, coalesce(t.key, 0), coalesce(t.to_account, v.account), v.points, v.number, v.slip, v.goods, e.at, w.name, d.letter FROM voucher_event e JOIN voucher v ON v.key = e.voucher "
                               "JOIN record r ON r.key = e.key JOIN op o ON o.key = r.born JOIN desk d ON d.number = o.desk LEFT JOIN worker w ON w.key = e.worker LEFT JOIN points_transfer t ON t.voucher = e.voucher "
                               "AND t.kind = 'redeem' AND EXISTS (SELECT 1 FROM record q WHERE q.key = t.key AND q.born = r.born) WHERE e.step = 'redeem' AND e.voucher IN "
                               "(SELECT voucher FROM voucher_event WHERE step = 'redeem' GROUP BY voucher HAVING count(*) > 1) AND NOT EXISTS (SELECT 1 FROM points_transfer b WHERE b.reverses = t.key) "
                               "ORDER BY e.voucher, o.epoch, o.time, o.tick, d.id, e.key"_s);
    if (!rows)
        return rows.error();
    PointsCase first;
    std::map<std::pair<Key, Key>, int> seen;
    while (rows->next()) {
        PointsCase one;
        one.kind = u"twice_redeemed"_s;
        one.voucher = rows->number(0);
        one.transfer = rows->number(1);
        one.account = rows->number(2);
        one.points = rows->number(3);
        one.at = rows->text(7);
        one.worker = rows->text(8);
        one.number = Words::tr("%1 at desk %2").arg(rows->text(4), rows->text(9));
        if (one.voucher != first.voucher) {
            first = one;
            continue;
        }
        one.before = first.transfer;
        one.beforeAt = first.at;
        one.beforeWorker = first.worker;
        one.beforeNumber = first.number;
        if (!one.transfer) {
            one.slip = rows->number(5);
            one.goods = rows->number(6);
        }
        auto settled = Query::run(db, u"SELECT count(*) FROM points_case_event WHERE kind = 'twice_redeemed' AND coalesce(transfer, 0) = :transfer AND coalesce(slip, 0) = :slip AND coalesce(goods, 0) = :goods"_s,
                                  {{u":transfer"_s, one.transfer}, {u":slip"_s, one.slip}, {u":goods"_s, one.goods}});
        if (!settled)
            return settled.error();
        // Vouchers of one slip for the same thing are told apart by their number only: as many are settled as were decided.
        const int nth = one.transfer ? 1 : ++seen[{one.slip, one.goods}];
        if ((settled->next() && settled->number(0) >= nth) || (only && only != one.account))
            continue;
        if (one.transfer && one.before)
            if (auto told = tell(db, one); !told)
                return told;
        one.sentence = Words::tr("Voucher %1 was redeemed twice: by %2 and by %3.").arg(rows->text(4), one.beforeNumber, one.number);
        cases << one;
    }
    return {};
}

/// Vouchers of one statement that another one had paid, before the two desks met.
Status settledOver(const Database &db, Key only, QList<PointsCase> &cases)
{
    auto all = SettledTwice::all(db);
    if (!all)
        return all.error();
    std::map<Key, QList<PaidOver>> statements;
    for (const PaidOver &one : std::as_const(*all))
        if (one.step.isEmpty())
            statements[one.transfer] << one;
    for (const auto &[transfer, over] : statements) {
        auto paid = Store::read(db, PointsTransfer::entity(), transfer);
        if (!paid)
            return paid.error();
        PointsCase one;
        one.kind = u"settled_over"_s;
        one.account = paid->as<PointsTransfer>().fromAccount;
        if (only && only != one.account)
            continue;
        one.transfer = transfer;
        one.settlement = over.first().settlement;
        one.beforeSettlement = over.first().before;
        one.number = over.first().number;
        one.worker = over.first().worker;
        one.beforeWorker = over.first().beforeWorker;
        QStringList vouchers, before;
        for (const PaidOver &voucher : over) {
            one.points += voucher.points;
            vouchers << voucher.voucherNumber;
            if (!before.contains(voucher.beforeNumber))
                before << voucher.beforeNumber;
        }
        one.beforeNumber = before.join(Words::tr(", "));
        one.sentence = vouchers.size() == 1 ? Words::tr("Voucher %1 was settled twice: in statement %2 and in %3.").arg(vouchers.first(), one.beforeNumber, one.number)
                       : vouchers.size() <= MostNamed ? Words::tr("Vouchers %1 were settled twice: in statement %2 and in %3.").arg(vouchers.join(Words::tr(", ")), one.beforeNumber, one.number)
                                                      : Words::tr("%1 vouchers were settled twice, %2 among them: in statement %3 and in %4.").arg(vouchers.size()).arg(vouchers.first(), one.beforeNumber, one.number);
        cases << one;
    }
    return {};
}

/// Points given to settle what was settled already.
Status twiceSettled(const Database &db, Key only, QList<PointsCase> &cases)
{
    auto all = CasePostings::excess(db);
    if (!all)
        return all.error();
    for (const ExcessPosting &excess : std::as_const(*all)) {
        if (only && only != excess.account)
            continue;
        PointsCase one;
        one.kind = u"twice_settled"_s;
        one.account = excess.account;
        one.transfer = excess.transfer;
        one.before = excess.before;
        one.points = excess.points;
        if (auto told = tell(db, one); !told)
            return told;
        one.sentence = one.before ? Words::tr("One case was settled twice: by %1, and by %2 with %3 points too many.").arg(one.beforeNumber, one.number).arg(one.points)
                                  : Words::tr("One case was settled otherwise before %1: %2 points too many.").arg(one.number).arg(one.points);
        cases << one;
    }
    return {};
}

/// All of the transfer is taken back by a reversal, a part of it by a transfer of its own.
QString whyNotTwiceSettled(const Database &db, const PointsCase &one, const QString &step)
{
    auto posted = Store::read(db, PointsTransfer::entity(), one.transfer);
    if (!posted)
        return posted.error().message;
    const bool isWhole = posted->as<PointsTransfer>().amount == one.points;
    if (step == "compensate"_L1)
        return isWhole ? Words::tr("All of it is too many: reverse it.") : QString();
    return isWhole ? Ledger::whyNotReverse(db, one.transfer) : Words::tr("%1 settled something else too, which stands: take back what is too many.").arg(one.number);
}

/// The vouchers of such a case that are not settled yet.
Result<QList<PaidOver>> openOf(const Database &db, const PointsCase &one)
{
    auto all = SettledTwice::all(db);
    if (!all)
        return all;
    QList<PaidOver> open;
    for (const PaidOver &voucher : std::as_const(*all))
        if (voucher.transfer == one.transfer && voucher.step.isEmpty())
            open << voucher;
    return open;
}

/// A statement is taken back as a whole, and only while none of its vouchers would go unpaid by it.
QString whyNotSettledOver(const Database &db, const PointsCase &one, const QString &step)
{
    auto open = openOf(db, one);
    QList<PointsCase> redeemed;
    if (auto found = twiceRedeemed(db, one.account, redeemed); !found || !open)
        return !found ? found.error().message : open.error().message;
    for (const PointsCase &other : std::as_const(redeemed)) {
        for (const PaidOver &voucher : std::as_const(*open))
            if (other.voucher == voucher.voucher)
                return Words::tr("Voucher %1 was redeemed twice as well: settle that first.").arg(voucher.voucherNumber);
    }
    if (step != "reverse"_L1)
        return {};
    auto held = Query::run(db, u"SELECT count(*) FROM voucher_event WHERE settlement = :settlement AND step = 'settle'"_s, {{u":settlement"_s, one.settlement}});
    if (!held)
        return held.error().message;
    if (held->next() && held->number(0) != open->size())
        return Words::tr("Statement %1 holds other vouchers too, which would go unpaid: deduct what was paid twice.").arg(one.number);
    return Ledger::whyNotReverse(db, one.transfer);
}

/// Notes each voucher as settled, and that the account lies below zero for no other reason.
Status noteSettledOver(UnitOfWork &work, const Store &store, const PointsCase &one, PointsCaseEvent event)
{
    auto open = openOf(store.db(), one);
    auto drafts = PointsBalances::overdrafts(store.db(), one.account);
    if (!open || !drafts)
        return !open ? open.error() : drafts.error();
    for (const PaidOver &voucher : std::as_const(*open)) {
        event.slip = voucher.slip;
        event.goods = voucher.goods;
        if (auto noted = work.create(event); !noted)
            return noted.error();
    }
    event.kind = u"overdrawn"_s;
    event.slip = 0;
    event.goods = 0;
    for (const PointsBalances::Overdraft &draft : std::as_const(*drafts)) {
        event.transfer = draft.transfer;
        if (draft.settled || -draft.after > one.points)
            continue;
        if (auto noted = work.create(event); !noted)
            return noted.error();
    }
    return {};
}

} // namespace

Result<QList<PointsCase>> PointsCases::open(const Database &db, Key account)
{
    QList<PointsCase> cases;
    for (auto find : {&overdrawn, &twiceReversed, &twoAccounts, &stock, &twiceRedeemed, &settledOver, &twiceSettled})
        if (auto done = find(db, account, cases); !done)
            return done.error();
    return cases;
}

Result<int> PointsCases::count(const Database &db)
{
    auto cases = open(db);
    return cases ? Result<int>(int(cases->size())) : Result<int>(cases.error());
}

QString PointsCases::whyNot(const Database &db, const PointsCase &one, const QString &step)
{
    if (one.kind == "settled_over"_L1)
        return whyNotSettledOver(db, one, step);
    if (step == "allow"_L1)
        return {};
    if (one.kind == "twice_settled"_L1)
        return whyNotTwiceSettled(db, one, step);
    if (one.kind == "twice_redeemed"_L1 && !one.transfer)
        return Words::tr("No points moved for it: the office itself gave it. Allow it, with the reason.");
    if (step == "compensate"_L1)
        return one.kind == "twice_redeemed"_L1 ? Words::tr("The merchant has the points already: reverse the second one, or allow it.") : QString();
    if (one.kind == "stock"_L1 || (one.kind == "overdrawn"_L1 && one.slip))
        return Words::tr("Goods were given for it: reverse the slip at the counter, so that the goods come back too.");
    if (step != "reverse"_L1 || (one.kind != "overdrawn"_L1 && one.kind != "twice_redeemed"_L1))
        return Words::tr("This cannot be settled by a reversal.");
    return Ledger::whyNotReverse(db, one.transfer);
}

namespace {

/// Settled meanwhile, points or goods that moved for it again would belong to no case.
Result<bool> standsOpen(const Database &db, const PointsCase &one)
{
    auto all = PointsCases::open(db, one.account);
    if (!all)
        return all.error();
    return std::any_of(all->begin(), all->end(), [&one](const PointsCase &now) {
        return now.kind == one.kind && now.account == one.account && now.other == one.other && now.transfer == one.transfer && now.slip == one.slip
            && now.goods == one.goods && now.place == one.place && now.points == one.points;
    });
}

} // namespace

Status PointsCases::settle(Store &store, const PointsCase &one, const QString &step, Key second, const QString &note)
{
    if (!second || second == store.worker())
        return Error{ErrorCode::Refused, Words::tr("A second worker confirms by name."), u"second"_s};
    if (one.kind == "stock"_L1 && step == "compensate"_L1 && one.place != store.deskLetter())
        return Error{ErrorCode::Refused, Words::tr("The goods lie at desk %1: they are counted there.").arg(one.place), u"step"_s};
    if (const QString why = whyNot(store.db(), one, step); !why.isEmpty())
        return Error{ErrorCode::Refused, why, u"step"_s};
    if (auto open = standsOpen(store.db(), one); !open || !*open)
        return !open ? open.error() : Error{ErrorCode::Refused, Words::tr("This case is no longer as it was: look at it again."), u"step"_s};
    auto work = UnitOfWork::begin(store, {u"points.settle"_s, {{u"kind"_s, one.kind}, {u"step"_s, step}}});
    if (!work)
        return work.error();
    // Without words of the worker the case itself is said when it is read: see TransferWords.
    const QString reason = note.trimmed();
    PointsCaseEvent event;
    event.kind = one.kind;
    event.account = one.kind == "two_accounts"_L1 ? one.other : one.account;
    event.goods = one.goods;
    event.place = one.place;
    event.transfer = one.transfer;
    event.slip = one.slip;
    event.step = step;
    event.at = Moments::text(Moments::now());
    event.worker = store.worker();
    event.second = second;
    event.note = note.trimmed();
    // Before the points move: a statement that is taken back holds nothing any more.
    if (one.kind == "settled_over"_L1)
        if (auto noted = noteSettledOver(**work, store, one, event); !noted)
            return noted;
    Key made = 0;
    if (step == "reverse"_L1) {
        auto reversed = Ledger::reverse(**work, store, one.transfer, reason, second);
        if (!reversed)
            return reversed.error();
        made = *reversed;
    } else if (step == "compensate"_L1 && one.kind == "two_accounts"_L1) {
        if (auto moved = Accounts::moveAll(**work, store, one.other, one.account, reason, second); !moved)
            return moved.error();
    } else if (step == "compensate"_L1 && one.kind == "stock"_L1) {
        StockMovement found;
        found.goods = one.goods;
        found.place = one.place;
        found.kind = u"counted"_s;
        found.quantity = one.points;
        found.note = reason;
        if (auto moved = Stock::move(**work, store, found); !moved)
            return moved.error();
    } else if (one.kind == "settled_over"_L1 ? step == "allow"_L1 : step == "compensate"_L1) {
        auto seen = store.get<PointsTransfer>(one.transfer);
        if (!seen)
            return seen.error();
        PointsTransfer good;
        good.kind = u"allow"_s;
        good.reason = reason;
        good.approver = second;
        if (one.kind == "twice_reversed"_L1 || one.kind == "twice_settled"_L1) {
            good.fromAccount = seen->toAccount;
            good.toAccount = seen->fromAccount;
            good.amount = one.points;
        } else {
            auto source = Accounts::needSystem(**work, store, u"source"_s);
            if (!source)
                return source.error();
            good.fromAccount = *source;
            good.toAccount = one.account;
            good.amount = std::min(one.points, Ledger::Most);
        }
        // Several movements below zero are several cases of one debt.
        if (one.kind == "overdrawn"_L1) {
            auto now = Ledger::balance(store.db(), one.account);
            if (!now)
                return now.error();
            good.amount = std::min(*good.amount, -now->balance);
        }
        if (*good.amount > 0) {
            auto posted = Ledger::post(**work, store, good);
            if (!posted)
                return posted.error();
            made = *posted;
        }
    }
    if (one.kind != "settled_over"_L1)
        if (auto noted = (*work)->create(event); !noted)
            return noted.error();
    // Where the first decision left the account below zero, taking the second one back is no case again.
    if (one.kind == "twice_settled"_L1 && made) {
        event.kind = u"overdrawn"_s;
        event.transfer = made;
        if (auto noted = (*work)->create(event); !noted)
            return noted.error();
    }
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

} // namespace Allpost
