// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// kill -9 at 60 instants inside an award for everybody, exchanges and the year's end, each by the functions that the pages
// call: the sum stays zero, and no award, no slip, no voucher and no expiry is there by half.
#include "models/access/workers.h"
#include "models/points/awards.h"
#include "models/points/expiry.h"
#include "models/points/slips.h"
#include "models/points/vouchers.h"
#include "models/store/integrity.h"
#include "tests/support/killing.h"
#include "tests/support/pointsoffice.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 60;
constexpr int Lives = 3;
constexpr int KillsOnOneFile = 10;
constexpr int Homes = 100;
constexpr int NoticeDays = 3;
constexpr int DaysBefore = 5;

/// What an office does with points, over and over in this order.
enum Step { Ask, Check, Hang, Enter, Exchange, Reserve, HandOver, Redeem, Announce, Expire, Steps };

const QStringList Actions{u"award.ask"_s, u"award.check"_s, u"award.notice"_s, u"award.enter"_s, u"slip.exchange"_s, u"slip.reserve"_s, u"slip.done"_s, u"voucher.redeem"_s, u"points_expiry.announce"_s, u"points_expiry.run"_s};

/// Households, a rule with check and notice, rice on the shelf, a voucher that a shop takes, and points that end with the year.
void makeOffice(const QString &path)
{
    PointsOffice office = PointsOffice::make(path, Homes);
    Store &store = *office.store;
    PointsRule rule;
    rule.code = u"Z1"_s;
    rule.deed = u"庭院整洁"_s;
    rule.who = u"household"_s;
    PointsRuleVersion version;
    version.fromOn = u"2020-01-01"_s;
    version.points = 20;
    version.unit = u"次"_s;
    version.approval = u"社工核实"_s;
    version.noticeDays = NoticeDays;
    Merchant merchant;
    merchant.name = u"平价超市"_s;
    const auto shop = Merchants::add(store, merchant);
    Goods rice;
    rice.name = u"大米"_s;
    rice.kind = u"goods"_s;
    rice.price = 5;
    Goods haircut;
    haircut.name = u"理发券"_s;
    haircut.kind = u"voucher"_s;
    haircut.price = 3;
    haircut.validDays = 30;
    haircut.merchant = shop ? *shop : 0;
    const auto goods = GoodsList::add(store, rice);
    PointsPolicy policy;
    policy.mode = u"year_end"_s;
    policy.noticeDays = DaysBefore;
    if (!shop || !goods || !GoodsList::add(store, haircut) || !PointsRules(store).add(rule, version) || !Workers::add(store, u"孙丽"_s) || !PointsPolicies::set(store, policy)
        || !Stock::enter(store, {*goods, 10'000, u"bought"_s, {}, 0, {}, {}, {}}))
        qFatal("no office");
}

/// One step on the one award that is not over; a colleague confirms, since the worker asked for it.
bool take(Store &store, AwardDo step, int days = 0)
{
    AwardMove move;
    move.step = step;
    move.second = step == AwardDo::Check ? Awards::workerNamed(store.db(), u"孙丽"_s) : 0;
    return bool(Awards(store).take({countOf(store.db(), u"SELECT max(key) FROM award"_s)}, move, QDate::currentDate().addDays(days)));
}

bool ask(Store &store)
{
    AwardAsk ask;
    ask.rule = *PointsRules::ofCode(store.db(), u"Z1"_s);
    ask.deedOn = QDate::currentDate().toString(Qt::ISODate);
    ask.evidence = u"检查表"_s;
    auto heads = Query::run(store.db(), u"SELECT resident FROM membership ORDER BY key"_s);
    while (heads && heads->next())
        ask.people.append({{heads->number(0), 0}, 0, 0});
    return bool(Awards(store).ask(ask));
}

/// A bag of rice and a voucher for whoever has points left.
Basket basket(const Database &db)
{
    const Key account = countOf(db, u"SELECT b.account FROM points_balance b JOIN points_account a ON a.key = b.account WHERE a.kind = 'household' AND b.balance - b.reserved >= 8 ORDER BY b.account LIMIT 1"_s);
    return {account, 0, 0, {{countOf(db, u"SELECT min(key) FROM goods"_s), 1}, {countOf(db, u"SELECT max(key) FROM goods"_s), 1}}};
}

/// Every other slip is not fetched but cancelled.
bool handOver(Store &store)
{
    const Key slip = countOf(store.db(), u"SELECT max(key) FROM points_slip"_s);
    const bool isFetched = countOf(store.db(), u"SELECT count(*) FROM points_slip"_s) % 4 != 0;
    return bool(isFetched ? Slips::finish(store, slip) : Slips::cancel(store, slip, u"未领取"_s));
}

bool announce(Store &store)
{
    const QDate today = QDate::currentDate();
    Progress silent;
    return bool(Expiry::announce(store, today.addDays(DaysBefore), today.addDays(DaysBefore + 1), silent, today));
}

bool done(Store &store, Step step)
{
    switch (step) {
    case Ask: return ask(store);
    case Check: return take(store, AwardDo::Check);
    case Hang: return take(store, AwardDo::Notice);
    case Enter: return take(store, AwardDo::Enter, NoticeDays);
    case Exchange: return bool(Slips::exchange(store, basket(store.db())));
    case Reserve: return bool(Slips::reserve(store, basket(store.db())));
    case HandOver: return handOver(store);
    case Redeem: return bool(Vouchers::redeem(store, countOf(store.db(), u"SELECT max(key) FROM voucher"_s)));
    case Announce: return announce(store);
    case Expire: return bool(Expiry::carryOut(store, countOf(store.db(), u"SELECT max(key) FROM expiry_run"_s), QDate::currentDate().addDays(DaysBefore)));
    case Steps: break;
    }
    return false;
}

/// Goes on after the deed that is the last in the file.
int workForever(const QString &path, Killing::Deeds deeds)
{
    auto store = Store::open(path);
    if (!store)
        return 10;
    auto last = Query::run((*store)->db(), u"SELECT action FROM op ORDER BY key DESC LIMIT 1"_s);
    if (!last || !last->next())
        return 11;
    const QString action = last->text(0) == "slip.cancel"_L1 ? u"slip.done"_s : last->text(0);
    for (int step = int(Actions.indexOf(action) + 1) % Steps;; step = (step + 1) % Steps) {
        deeds.begin(step);
        if (!done(**store, Step(step)))
            return 20 + step;
        deeds.end(countOf((*store)->db(), u"SELECT max(key) FROM op"_s));
    }
}

/// Each names a thing that is there by half: counted without the program's own sums.
const QStringList Halves{
    // An award has a line for everybody; entered it has a transfer for each, else none; a notice has its award.
    u"SELECT count(*) FROM award a WHERE (SELECT count(*) FROM award_line l WHERE l.award = a.key) <> %1 OR NOT EXISTS (SELECT 1 FROM award_event e WHERE e.award = a.key AND e.step = 'ask') "
    "OR (SELECT count(*) FROM points_transfer t JOIN award_line l ON l.key = t.award_line WHERE l.award = a.key) <> %1 * (SELECT count(*) FROM award_event e WHERE e.award = a.key AND e.step = 'enter')"_s.arg(Homes),
    u"SELECT count(*) FROM points_notice n WHERE NOT EXISTS (SELECT 1 FROM award_event e WHERE e.notice = n.key)"_s,
    // A slip has its two lines; done it has its goods, its voucher and the points for both, else nothing of it.
    u"SELECT count(*) FROM (SELECT s.key AS slip, (SELECT count(*) FROM slip_event e WHERE e.slip = s.key) AS events, (SELECT count(*) FROM slip_event e WHERE e.slip = s.key AND e.step = 'done') AS done FROM points_slip s) x "
    "WHERE x.events = 0 OR x.done > 1 OR (SELECT count(*) FROM slip_line l WHERE l.slip = x.slip) <> 2 OR (SELECT coalesce(sum(m.quantity), 0) FROM stock_movement m WHERE m.slip = x.slip) <> -x.done "
    "OR (SELECT count(*) FROM voucher v WHERE v.slip = x.slip) <> x.done OR (SELECT coalesce(sum(t.amount), 0) FROM points_transfer t WHERE t.slip = x.slip AND t.kind IN ('exchange', 'voucher')) <> 8 * x.done"_s,
    // A voucher belongs to a slip that is done and is paid for; redeemed, its points are the merchant's.
    u"SELECT count(*) FROM voucher v WHERE NOT EXISTS (SELECT 1 FROM slip_event e WHERE e.slip = v.slip AND e.step = 'done') OR (SELECT count(*) FROM points_transfer t WHERE t.voucher = v.key) "
    "<> 1 + (SELECT count(*) FROM voucher_event e WHERE e.voucher = v.key AND e.step = 'redeem')"_s,
    // What is promised to open slips is what balances and shelf say, and the shelf holds what came and went.
    u"SELECT count(*) FROM points_balance b WHERE b.reserved <> (SELECT coalesce(sum(s.total), 0) FROM points_slip s WHERE s.account = b.account AND NOT EXISTS (SELECT 1 FROM slip_event e WHERE e.slip = s.key AND e.step <> 'reserve'))"_s,
    u"SELECT count(*) FROM stock_state k WHERE k.quantity <> (SELECT sum(m.quantity) FROM stock_movement m WHERE m.goods = k.goods) OR k.reserved <> (SELECT coalesce(sum(l.quantity), 0) FROM slip_line l WHERE l.goods = k.goods "
    "AND NOT EXISTS (SELECT 1 FROM slip_event e WHERE e.slip = l.slip AND e.step <> 'reserve'))"_s,
    // The end of a year is announced to as many as it says, and comes for all of them or for nobody; then nobody has points left.
    u"SELECT count(*) FROM expiry_run r WHERE (SELECT count(*) FROM expiry_line l WHERE l.expiry_run = r.key) <> r.accounts OR (SELECT count(*) FROM points_transfer t WHERE t.expiry_run = r.key) NOT IN (0, r.accounts)"_s,
    u"SELECT count(*) FROM points_balance b JOIN points_transfer t ON t.key = b.latest WHERE t.kind = 'expire' AND b.account = t.from_account AND b.balance <> 0"_s,
};

} // namespace

class TestPointsKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDeedIsWholeOrNothing()
    {
        const QString seed = m_folder.filePath(u"seed.allpost"_s), file = m_folder.filePath(u"x.allpost"_s);
        makeOffice(seed);
        Killing killing(7, Kills, Lives, Steps);
        int lost = 0, half = 0, unsound = 0;
        qint64 transfers = 0, vouchers = 0;
        while (killing.goesOn()) {
            if (killing.kills() % KillsOnOneFile == 0) {
                freshCopy(seed, file);
                killing.forget();
            }
            const auto trouble = killing.strike([&](Killing::Deeds deeds) { return workForever(file, deeds); });
            QVERIFY2(!trouble, qPrintable(trouble.value_or(QString())));

            auto store = Store::open(file);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            const Database &db = (*store)->db();
            lost += countOf(db, u"SELECT max(key) FROM op"_s) < killing.acknowledged() ? 1 : 0;
            for (const QString &sql : Halves)
                if (const qint64 found = countOf(db, sql); found != 0) {
                    ++half;
                    qWarning("%lld: %s", found, qPrintable(sql));
                }
            const auto proof = Ledger::prove(db);
            const auto report = Integrity::check(db);
            const bool isSound = proof && proof->ok && proof->sum == 0 && countOf(db, u"SELECT sum(balance) FROM points_balance"_s) == 0 && report && report->ok();
            unsound += isSound ? 0 : 1;
            transfers = std::max(transfers, proof ? proof->transfers : 0);
            vouchers = std::max(vouchers, countOf(db, u"SELECT count(*) FROM voucher"_s));
        }
        qInfo("%s, %d lost, %d half, %d unsound; up to %lld transfers and %lld vouchers in a file", qPrintable(killing.inWords()), lost, half, unsound, transfers, vouchers);
        QCOMPARE(lost, 0);
        QCOMPARE(half, 0);
        QCOMPARE(unsound, 0);
        QVERIFY2(killing.hitEnough(), qPrintable(killing.inWords()));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPointsKill)
#include "tst_pointskill.moc"
