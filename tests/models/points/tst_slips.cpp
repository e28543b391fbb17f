// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Exchange of points: both legs in one deed, reserved and done, reversed in a pair, vouchers redeemed once, the daily close.
#include "tests/support/shopoffice.h"

#include "models/points/accountcard.h"
#include "models/points/accountoffers.h"
#include "models/points/lastlines.h"
#include "models/points/reversalpair.h"
#include "models/points/statements.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Printout &page)
{
    QStringList all{page.title, page.number, page.subtitle};
    for (const PrintBlock &block : page.blocks) {
        if (const auto *text = std::get_if<PrintText>(&block))
            all << text->text;
        if (const auto *facts = std::get_if<PrintFacts>(&block))
            for (const auto &[name, value] : facts->facts)
                all << name + u": "_s + value;
        if (const auto *code = std::get_if<PrintQr>(&block))
            all << code->text;
        if (const auto *table = std::get_if<PrintTable>(&block))
            for (int row = 0; row < table->rowCount; ++row)
                all << table->row(row).join(u'|');
    }
    return (all + page.notes).join(u'\n');
}

} // namespace

class TestSlips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shipsThirtyExamplesOnce();
    void exchangeMovesPointsAndGoodsInOneDeed();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void aReservationHoldsBothUntilDoneOrCancelled();
    void aSlipIsReversedOnceAndPrintedInAPair();
    void aVoucherIsRedeemedOnceAndSettledOnce();
    void aRedeemedVoucherKeepsItsSlip();
    void theDayIsClosedOnce();
    void numbersRunOn();
    void theCodeFindsTheAccount();
    void theLastLinesEndWithTheBalance();
    void whyIsSaidWhenRead();
};

void TestSlips::shipsThirtyExamplesOnce()
{
    ShopOffice office;
    QCOMPARE(GoodsList::all(office.db())->size(), 30);
    QVERIFY(GoodsList::addShipped(*office.store));
    QCOMPARE(GoodsList::all(office.db())->size(), 30);
    const auto all = *GoodsList::all(office.db());
    QCOMPARE(GoodsList::matching(all, u"dm"_s).first().goods.name, u"大米（5kg）"_s);
    QCOMPARE(GoodsList::matching(all, u"抽"_s).first().goods.name, u"抽纸（10包）"_s);
    QVERIFY(GoodsList::matching(all, u"没有"_s).isEmpty());
}

void TestSlips::exchangeMovesPointsAndGoodsInOneDeed()
{
    ShopOffice office;
    office.receive(u"大米"_s, 10);
    auto before = Query::run(office.db(), u"SELECT max(key) FROM op"_s);
    QVERIFY(before && before->next());
    auto slip = Slips::exchange(*office.store, office.basket({{u"大米"_s, 2}, {u"理发"_s, 1}}));
    QVERIFY2(slip, slip ? "" : qPrintable(slip.error().message));
    auto after = Query::run(office.db(), u"SELECT max(key) FROM op"_s);
    QVERIFY(after && after->next());
    QCOMPARE(after->number(0), before->number(0) + 1);
    QCOMPARE(office.balance().balance, 500 - 230);
    QCOMPARE(office.level(u"大米"_s).quantity, 8);
    const SlipCard card = *Slips::card(office.db(), *slip);
    QCOMPARE(card.at, SlipAt::Done);
    QCOMPARE(card.total(), 230);
    QCOMPARE(card.slip.number, office.store->deskLetter() + u"-0001"_s);
    QCOMPARE(card.vouchers.size(), 1);
    QCOMPARE(card.transfers.size(), 2);
    QCOMPARE(card.person, u"王桂兰"_s);
    QVERIFY(Ledger::prove(office.db())->ok);
    QVERIFY(office.isSound());
    const QString page = textOf(*ShopPapers::slip(*office.store, *slip));
    QVERIFY2(page.contains(u"大米（5kg）|2|袋|100|200"_s), qPrintable(page));
    QVERIFY(page.contains(u"ALLPOST:"_s + card.accountCode));
}

void TestSlips::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QString>("goods");
    QTest::addColumn<int>("quantity");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("stock") << u"大米"_s << 3 << u"only 2"_s;
    QTest::newRow("none at all") << u"雨伞"_s << 1 << u"only 0"_s;
    QTest::newRow("points") << u"家政"_s << 2 << u"40 points are missing"_s;
    QTest::newRow("amount") << u"大米"_s << 0 << u"amount"_s;
    QTest::newRow("too many") << u"理发"_s << 1000 << u"amount"_s;
}

void TestSlips::refusesWhatIsNotThere()
{
    QFETCH(QString, goods);
    QFETCH(int, quantity);
    QFETCH(QString, sentence);
    ShopOffice office(200);
    office.receive(u"大米"_s, 2);
    const Basket basket = office.basket({{goods, quantity}});
    const QString why = *Slips::whyNot(*office.store, basket);
    QVERIFY2(why.contains(sentence), qPrintable(why));
    for (const auto act : {&Slips::exchange, &Slips::reserve}) {
        const auto done = act(*office.store, basket);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(sentence));
    }
    QCOMPARE(office.balance().balance, 200);
    QCOMPARE(office.level(u"大米"_s).quantity, 2);
    QVERIFY(!Slips::exchange(*office.store, {office.account, 0, 0, {}}));
}

void TestSlips::aReservationHoldsBothUntilDoneOrCancelled()
{
    ShopOffice office(250);
    office.receive(u"大米"_s, 2);
    const Key first = *Slips::reserve(*office.store, office.basket({{u"大米"_s, 2}}));
    QCOMPARE(office.level(u"大米"_s).reserved, 2);
    QCOMPARE(office.level(u"大米"_s).quantity, 2);
    QCOMPARE(office.balance().reserved, 200);
    QCOMPARE(office.balance().available(), 50);
    // Neither the goods nor the points are there for a second one.
    QVERIFY(!Slips::reserve(*office.store, office.basket({{u"大米"_s, 1}})));
    QVERIFY(Slips::whyNot(*office.store, office.basket({{u"家政"_s, 1}}))->contains(u"70 points are missing"_s));
    QVERIFY(office.isSound());
    QCOMPARE(Slips::open(office.db(), office.store->deskLetter())->size(), 1);
    QVERIFY(Slips::finish(*office.store, first));
    QCOMPARE(office.level(u"大米"_s).quantity, 0);
    QCOMPARE(office.level(u"大米"_s).reserved, 0);
    QCOMPARE(office.balance().balance, 50);
    QCOMPARE(office.balance().reserved, 0);
    QVERIFY(!Slips::finish(*office.store, first));
    QVERIFY(!Slips::cancel(*office.store, first, u"晚了"_s));
    office.receive(u"香皂"_s, 3);
    const Key second = *Slips::reserve(*office.store, office.basket({{u"香皂"_s, 1}}));
    QVERIFY(Slips::cancel(*office.store, second, u"不要了"_s));
    QCOMPARE(office.level(u"香皂"_s).available(), 3);
    QCOMPARE(office.balance().available(), 50);
    QCOMPARE(Slips::card(office.db(), second)->at, SlipAt::Cancelled);
    QVERIFY(!Slips::finish(*office.store, second));
    QVERIFY(office.isSound());
}

void TestSlips::aSlipIsReversedOnceAndPrintedInAPair()
{
    ShopOffice office;
    office.receive(u"大米"_s, 5);
    const Key slip = *Slips::exchange(*office.store, office.basket({{u"大米"_s, 1}, {u"洗车"_s, 1}}));
    QVERIFY(!Slips::reverse(*office.store, slip, u"  "_s));
    QVERIFY(Slips::reverse(*office.store, slip, u"拿错了"_s));
    QCOMPARE(office.balance().balance, 500);
    QCOMPARE(office.level(u"大米"_s).quantity, 5);
    const SlipCard card = *Slips::card(office.db(), slip);
    QCOMPARE(card.at, SlipAt::Reversed);
    QCOMPARE(card.reversals.size(), 2);
    QVERIFY(!Slips::reverse(*office.store, slip, u"再来"_s));
    const Key voucher = *Vouchers::numbered(office.db(), card.vouchers.first());
    QCOMPARE(Vouchers::card(office.db(), voucher)->at, VoucherAt::Cancelled);
    QVERIFY(!Vouchers::redeem(*office.store, voucher));
    const QString page = textOf(*ShopPapers::slip(*office.store, slip));
    QVERIFY(page.contains(u"Reversal of slip"_s) && page.contains(u"拿错了"_s) && page.contains(u"大米（5kg）|1|袋|100|100"_s) && page.contains(u"大米（5kg）|−1|袋|100|−100"_s));
    QVERIFY(office.isSound());
    QVERIFY(Ledger::prove(office.db())->ok);
}

void TestSlips::aVoucherIsRedeemedOnceAndSettledOnce()
{
    ShopOffice office;
    const Key shop = *Merchants::add(*office.store, {.name = u"阿英理发店"_s});
    Goods goods = GoodsList::get(office.db(), office.goods(u"理发"_s))->goods;
    goods.merchant = shop;
    QVERIFY(GoodsList::change(*office.store, office.goods(u"理发"_s), goods));
    const Key slip = *Slips::exchange(*office.store, office.basket({{u"理发"_s, 2}}));
    const QStringList numbers = Slips::card(office.db(), slip)->vouchers;
    QCOMPARE(numbers.size(), 2);
    const Key voucher = *Vouchers::numbered(office.db(), numbers.first().toLower());
    QVERIFY(voucher);
    QVERIFY(Vouchers::redeem(*office.store, voucher));
    const auto again = Vouchers::redeem(*office.store, voucher);
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(u"阿英理发店"_s) && again.error().message.contains(QDate::currentDate().toString(Qt::ISODate)), qPrintable(again.error().message));
    const Key account = *Accounts::of(office.db(), AccountHolder::ofMerchant(shop));
    QCOMPARE(Ledger::balance(office.db(), account)->balance, 30);
    const QDate today = QDate::currentDate();
    QVERIFY(!Settlements::settle(*office.store, shop, today.addDays(-40), today.addDays(-1)));
    const Key settlement = *Settlements::settle(*office.store, shop, today.addDays(-3), today);
    QCOMPARE(Ledger::balance(office.db(), account)->balance, 0);
    QCOMPARE(Settlements::card(office.db(), settlement)->vouchers.size(), 1);
    QCOMPARE(Settlements::card(office.db(), settlement)->settlement.value, 3000);
    QVERIFY(!Settlements::settle(*office.store, shop, today.addDays(-3), today));
    QVERIFY(textOf(*ShopPapers::settlement(*office.store, *Settlements::card(office.db(), settlement))).contains(numbers.first()));
    // Long ago it would have been too late.
    QCOMPARE(Vouchers::card(office.db(), *Vouchers::numbered(office.db(), numbers.last()), today.addDays(31))->at, VoucherAt::Lapsed);
    QVERIFY(Ledger::prove(office.db())->ok);
    QVERIFY(office.isSound());
}

void TestSlips::aRedeemedVoucherKeepsItsSlip()
{
    ShopOffice office;
    const Key slip = *Slips::exchange(*office.store, office.basket({{u"理发"_s, 1}}));
    QVERIFY(Vouchers::redeem(*office.store, *Vouchers::numbered(office.db(), Slips::card(office.db(), slip)->vouchers.first())));
    QVERIFY(!Slips::reverse(*office.store, slip, u"后悔"_s));
    QCOMPARE(office.balance().balance, 470);
    QCOMPARE(Slips::card(office.db(), slip)->at, SlipAt::Done);
}

void TestSlips::theDayIsClosedOnce()
{
    ShopOffice office;
    office.receive(u"大米"_s, 5);
    const Key slip = *Slips::exchange(*office.store, office.basket({{u"大米"_s, 2}}));
    const Key open = *Slips::reserve(*office.store, office.basket({{u"大米"_s, 1}}));
    const Key close = *DayCloses::close(*office.store);
    QCOMPARE(Slips::card(office.db(), open)->at, SlipAt::Cancelled);
    QCOMPARE(office.level(u"大米"_s).reserved, 0);
    const DayCard card = *DayCloses::card(office.db(), close);
    QCOMPARE(card.close.slips, 1);
    QCOMPARE(card.close.points, 200);
    QCOMPARE(card.close.goods, 2);
    QCOMPARE(card.goods.size(), 1);
    QCOMPARE(card.goods.first().came, 5);
    QCOMPARE(card.goods.first().left, 3);
    QCOMPARE(card.close.head.size(), 16);
    const auto again = DayCloses::close(*office.store);
    QVERIFY(!again && again.error().code == ErrorCode::Refused);
    // What comes after stands on the next one, once.
    QVERIFY(Slips::reverse(*office.store, slip, u"拿错了"_s));
    const Key next = *DayCloses::close(*office.store, QDate::currentDate().addDays(1));
    QCOMPARE(DayCloses::card(office.db(), next)->close.points, -200);
    QCOMPARE(DayCloses::card(office.db(), next)->slips.size(), 0);
    QCOMPARE(DayCloses::card(office.db(), close)->close.points, 200);
    const QString page = textOf(*ShopPapers::dayClose(*office.store, card));
    QVERIFY(page.contains(card.close.head) && page.contains(u"大米（5kg）|2|0|5|0|0|3"_s));
    QVERIFY(office.isSound());
}

void TestSlips::numbersRunOn()
{
    ShopOffice office;
    office.receive(u"香皂"_s, 50);
    for (int i = 1; i <= 12; ++i) {
        const Key slip = *Slips::exchange(*office.store, office.basket({{u"香皂"_s, 1}}));
        QCOMPARE(Slips::card(office.db(), slip)->slip.number, u"%1-%2"_s.arg(office.store->deskLetter()).arg(i, 4, 10, QChar(u'0')));
    }
    QCOMPARE(*Slips::numbered(office.db(), office.store->deskLetter().toLower() + u"-0012"_s), Slips::ofDay(office.db(), office.store->deskLetter(), QDate::currentDate())->first().key);
    const SlipsToday today = *Slips::today(office.db(), office.store->deskLetter());
    QCOMPARE(today.slips, 12);
    QCOMPARE(today.points, 96);
}

void TestSlips::theCodeFindsTheAccount()
{
    ShopOffice office;
    const AccountLine line = *Accounts::describe(office.db(), office.account);
    QCOMPARE(AccountOffers::scanned(office.db(), line.code)->account, office.account);
    const OfferedAccount byCard = *AccountOffers::scanned(office.db(), u"230604194508170027"_s);
    QCOMPARE(byCard.account, office.account);
    QCOMPARE(byCard.resident, office.resident);
    QCOMPARE(byCard.available, 500);
    QCOMPARE(AccountOffers::scanned(office.db(), u"230604194508170999"_s)->account, Key(0));
    QCOMPARE(AccountOffers::find(office.db(), line.number, {}, 9)->first().account, office.account);
    QCOMPARE(AccountOffers::find(office.db(), u"王"_s, {office.resident}, 9)->first().person, u"王桂兰"_s);
}

void TestSlips::theLastLinesEndWithTheBalance()
{
    ShopOffice office;
    office.receive(u"香皂"_s, 50);
    Key slip = 0;
    for (int i = 0; i < 4; ++i)
        slip = *Slips::exchange(*office.store, office.basket({{u"香皂"_s, 1}}));
    QVERIFY(Slips::reverse(*office.store, slip, u"退回"_s));
    const LastLines last = *LastLines::of(office.db(), office.account, 5);
    QCOMPARE(last.lines.size(), 5);
    QCOMPARE(last.lines.first().after, office.balance().balance);
    for (int i = 0; i + 1 < last.lines.size(); ++i)
        QCOMPARE(last.lines.at(i).after - last.lines.at(i).change, last.lines.at(i + 1).after);
    QCOMPARE(last.received, 508);
    QCOMPARE(last.spent, 32);
}

/// Nothing in the language of the desk is kept for what the program wrote; words that older files keep still show.
void TestSlips::whyIsSaidWhenRead()
{
    ShopOffice office;
    office.receive(u"大米"_s, 5);
    const Key shop = *Merchants::add(*office.store, {.name = u"阿英理发店"_s});
    Goods goods = GoodsList::get(office.db(), office.goods(u"理发"_s))->goods;
    goods.merchant = shop;
    QVERIFY(GoodsList::change(*office.store, office.goods(u"理发"_s), goods));
    const Key slip = *Slips::exchange(*office.store, office.basket({{u"大米"_s, 2}, {u"理发"_s, 1}}));
    const QString number = Slips::card(office.db(), slip)->vouchers.first();
    QVERIFY(Vouchers::redeem(*office.store, *Vouchers::numbered(office.db(), number)));
    const QDate today = QDate::currentDate();
    const Key settlement = *Settlements::settle(*office.store, shop, today, today);
    auto kept = Query::run(office.db(), u"SELECT count(*) FROM points_transfer WHERE reason IS NOT NULL AND kind <> 'opening'"_s);
    QVERIFY(kept && kept->next());
    QCOMPARE(kept->number(0), 0);
    const auto said = [&](Key account) {
        QStringList all;
        const auto movements = *AccountMovement::latest(office.db(), {account}, 9);
        for (const AccountMovement &line : movements) {
            all << line.cause;
            // The slip of the movement and the statement say the same.
            if (TransferSlip::read(office.db(), line.transfer)->cause != line.cause)
                all << u"other on paper"_s;
        }
        return all;
    };
    QCOMPARE(said(office.account), (QStringList{u"Exchanged: "_s + goods.name, u"Exchanged: 大米（5kg） 2"_s, u"上年转入"_s}));
    const Key account = *Accounts::of(office.db(), AccountHolder::ofMerchant(shop));
    QCOMPARE(said(account), (QStringList{u"Settled with 阿英理发店: "_s + Settlements::card(office.db(), settlement)->settlement.number, u"Voucher %1: %2"_s.arg(number, goods.name)}));
    // A file of before: its words stay.
    PointsTransfer old = *office.store->get<PointsTransfer>(AccountMovement::latest(office.db(), {office.account}, 1)->first().transfer);
    old.reason = u"兑换：理发"_s;
    const auto posted = Ledger(*office.store).post(old);
    QVERIFY2(posted, posted ? "" : qPrintable(posted.error().message));
    QCOMPARE(said(office.account).first(), u"兑换：理发"_s);
    QCOMPARE(Statements::all(office.db(), office.account, {today, today})->last().reason, u"兑换：理发"_s);
}

QTEST_GUILESS_MAIN(TestSlips)
#include "tst_slips.moc"
