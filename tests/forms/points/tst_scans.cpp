// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// What a reader types in the whole window, wherever the worker happens to be: a voucher leads to redeeming it, a slip to the
// goods that wait or to the account, goods to their row, a card to the person.
#include "forms/checkins/volunteerspage.h"
#include "forms/points/accountspage.h"
#include "forms/points/awardentrypage.h"
#include "forms/points/awardform.h"
#include "forms/points/exchangebasket.h"
#include "forms/points/goodspage.h"
#include "forms/points/pointspage.h"
#include "forms/search/searchbox.h"
#include "forms/shared/question.h"
#include "forms/shared/scanwatch.h"
#include "models/checkins/volunteers.h"
#include "models/counter/scannedtext.h"
#include "models/points/goodslist.h"
#include "models/points/shoppapers.h"
#include "models/points/slips.h"
#include "models/points/stock.h"
#include "models/points/vouchers.h"
#include "tests/support/accountsoffice.h"
#include "tests/support/officewindow.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {
const QString IdOfZhao = u"230602194305130516"_s;
const QString Bar = u"6901234567892"_s;
}

class TestScans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_made.reset(); }

    void aVoucherIsRedeemedFromEveryPage_data() { everyPage(); }
    void aVoucherIsRedeemedFromEveryPage();
    void aVoucherThatIsGoneSaysWhy();
    void aSlipLeadsToWhatWaitsAndThenToTheAccount_data() { somePages(); }
    void aSlipLeadsToWhatWaitsAndThenToTheAccount();
    void theCodeOfAnAccountIsReadEverywhere_data() { somePages(); }
    void theCodeOfAnAccountIsReadEverywhere();
    void goodsAreFoundByTheirBarCode();
    void aCardOfAVolunteerFindsThePerson();
    void aNumberTypedIntoTheSearchLeadsOn();
    void whileAwardingAnUnknownCardLeadsNowhere();

private:
    static void rows(const QList<const char *> &pages)
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("inSearch");
        for (const char *page : pages)
            QTest::newRow(page) << QString::fromLatin1(page) << false;
        QTest::newRow("search") << u"residents"_s << true;
    }
    static void everyPage() { rows({"today", "counter", "residents", "orders", "points", "accounts", "goods", "awards", "award-entry", "points-rules", "activities", "papers", "settings"}); }
    /// Those that do something of their own with a reading, and one that does not.
    static void somePages() { rows({"today", "counter", "points", "accounts", "goods", "award-entry"}); }
    OfficeWindow &office() const { return *m_made; }
    Store &store() const { return office().store(); }
    QWidget *focus() const { return office().window->focusWidget() ? office().window->focusWidget() : office().window.get(); }
    void scan(const QString &text)
    {
        QTest::qWait(2 * ScanWatch::MostGapMs);
        for (const QChar c : text)
            QTest::keyClick(focus(), c.toLatin1());
        QTest::keyClick(focus(), Qt::Key_Return);
    }
    void stand(const QString &page, bool inSearch)
    {
        office().window->go({page, {}});
        QVERIFY(office().window->page());
        if (inSearch)
            office().window->findChild<SearchBox *>()->begin();
    }
    /// What the next question says; the worker presses this key in it.
    void press(Qt::Key key)
    {
        m_asked.clear();
        auto *wait = new QTimer(this);
        wait->start(5);
        connect(wait, &QTimer::timeout, this, [this, wait, key] {
            auto *ask = qobject_cast<Question *>(QApplication::activeModalWidget());
            if (!ask || QApplication::activeWindow() != ask)
                return;
            wait->deleteLater();
            m_asked = ask->windowTitle();
            QTest::keyClick(ask->focusWidget() ? ask->focusWidget() : ask, key);
            if (ask->isVisible())
                ask->reject();
        });
    }
    PointsPage *points() const { return qobject_cast<PointsPage *>(office().window->page()); }
    VoucherCard voucher() const { return *Vouchers::card(store().db(), *Vouchers::numbered(store().db(), m_voucher)); }

    std::unique_ptr<OfficeWindow> m_made;
    QString m_voucher, m_asked;
    Key m_rice = 0, m_hair = 0, m_zhao = 0, m_zhaoAccount = 0, m_wangAccount = 0;
};

void TestScans::init()
{
    m_made = std::make_unique<OfficeWindow>();
    office().open();
    AccountsOffice seed(store());
    m_zhao = seed.zhao;
    m_zhaoAccount = seed.zhaoAccount;
    m_wangAccount = seed.wangAccount;
    auto seen = store().read(Resident::entity(), m_zhao);
    auto zhao = seen->as<Resident>();
    zhao.idNumber = IdOfZhao;
    QVERIFY(UnitOfWork::changeOne(store(), {u"seed.add"_s}, *seen, zhao));
    seed.award(m_wangAccount, 500, QDate::currentDate().toString(Qt::ISODate) + u"T08:00:00"_s);
    if (GoodsList::all(store().db(), true)->isEmpty())
        QVERIFY(GoodsList::addShipped(store()));
    const auto all = *GoodsList::all(store().db(), true);
    for (const GoodsEntry &one : all) {
        if (one.goods.name.contains(u"大米"_s))
            m_rice = one.key;
        if (one.goods.name.contains(u"理发"_s))
            m_hair = one.key;
    }
    QVERIFY(m_rice && m_hair);
    Goods rice = GoodsList::get(store().db(), m_rice)->goods;
    rice.barcode = Bar;
    QVERIFY(GoodsList::change(store(), m_rice, rice));
    QVERIFY(Stock::enter(store(), {m_rice, 5, u"bought"_s, {}, 0, {}, {}, {}}));
    const auto slip = Slips::exchange(store(), {m_wangAccount, 0, 0, {{m_hair, 1}}});
    QVERIFY2(slip, slip ? "" : qPrintable(slip.error().message));
    m_voucher = Slips::card(store().db(), *slip)->vouchers.first();
    office().seat().finder().wait();
}

void TestScans::aVoucherIsRedeemedFromEveryPage()
{
    QFETCH(QString, page);
    QFETCH(bool, inSearch);
    stand(page, inSearch);
    press(Qt::Key_Return);
    scan(ScannedText::code(m_voucher));
    QTRY_VERIFY2(m_asked.contains(m_voucher), qPrintable(m_asked));
    QTRY_COMPARE(voucher().at, VoucherAt::Redeemed);
    QVERIFY(office().window->findChild<SearchBox *>()->text().isEmpty());
}

void TestScans::aVoucherThatIsGoneSaysWhy()
{
    QVERIFY(Vouchers::redeem(store(), *Vouchers::numbered(store().db(), m_voucher)));
    stand(u"today"_s, false);
    press(Qt::Key_F10);
    scan(ScannedText::code(m_voucher));
    QTRY_VERIFY2(m_asked.contains(m_voucher) && m_asked.contains(u"cannot"_s), qPrintable(m_asked));
    QCOMPARE(voucher().at, VoucherAt::Redeemed);
}

void TestScans::aSlipLeadsToWhatWaitsAndThenToTheAccount()
{
    QFETCH(QString, page);
    QFETCH(bool, inSearch);
    const Key slip = *Slips::reserve(store(), {m_wangAccount, 0, 0, {{m_rice, 1}}});
    // What is printed is what is read.
    const auto paper = *ShopPapers::slip(store(), slip);
    QString code;
    for (const PrintBlock &block : paper.blocks)
        if (const auto *qr = std::get_if<PrintQr>(&block))
            code = qr->text;
    stand(page, inSearch);
    press(Qt::Key_F10);
    scan(code);
    QTRY_VERIFY(!m_asked.isEmpty());
    QTRY_COMPARE(Slips::card(store().db(), slip)->at, SlipAt::Done);
    QVERIFY(points());
    // The same paper at the next visit.
    stand(page, inSearch);
    scan(code);
    QTRY_VERIFY(points() && points()->basket()->isOpen());
    QCOMPARE(points()->basket()->account(), m_wangAccount);
}

void TestScans::theCodeOfAnAccountIsReadEverywhere()
{
    QFETCH(QString, page);
    QFETCH(bool, inSearch);
    stand(page, inSearch);
    const QString code = Accounts::describe(store().db(), m_wangAccount)->code;
    scan(ScannedText::code(code));
    if (page == "accounts"_L1) {
        QVERIFY(qobject_cast<AccountsPage *>(office().window->page()));
        return;
    }
    if (page == "award-entry"_L1) {
        QVERIFY(qobject_cast<AwardEntryPage *>(office().window->page()));
        return;
    }
    QTRY_VERIFY(points() && points()->basket()->isOpen());
    QCOMPARE(points()->basket()->account(), m_wangAccount);
}

void TestScans::goodsAreFoundByTheirBarCode()
{
    // Where no input has the focus a reader of bar codes is heard too.
    office().window->go({u"papers"_s, {}});
    office().window->setFocus();
    scan(Bar);
    QTRY_VERIFY(qobject_cast<GoodsPage *>(office().window->page()));
    // At the exchange it falls into the basket.
    office().window->go({u"points"_s, QVariantMap{{u"account"_s, qlonglong(m_wangAccount)}}});
    scan(Bar);
    QCOMPARE(points()->basket()->lines().size(), 1);
    QCOMPARE(points()->basket()->lines().first().goods.key, m_rice);
}

void TestScans::aCardOfAVolunteerFindsThePerson()
{
    QVERIFY(Volunteers(store()).addAll({{m_zhao, 0}}, u"2026-01-01"_s));
    const QString number = Volunteers::list(store().db(), QDate::currentDate().year())->first().volunteer.number;
    stand(u"residents"_s, false);
    scan(ScannedText::code(number));
    QTRY_VERIFY(qobject_cast<VolunteersPage *>(office().window->page()));
    // On the page of points it is the account that is wanted: of his household.
    office().window->go({u"points"_s, {}});
    scan(ScannedText::code(number));
    QTRY_VERIFY(points() && points()->basket()->isOpen());
    QCOMPARE(points()->basket()->account(), m_zhaoAccount);
}

void TestScans::aNumberTypedIntoTheSearchLeadsOn()
{
    stand(u"residents"_s, true);
    auto *search = office().window->findChild<SearchBox *>();
    // By hand: slowly, and without what stands before it in the code.
    for (const QChar c : m_voucher)
        QTest::keyClick(search, c.toLatin1(), {}, 2 * ScanWatch::MostGapMs);
    press(Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_Return, {}, 2 * ScanWatch::MostGapMs);
    QTRY_COMPARE(voucher().at, VoucherAt::Redeemed);
    stand(u"residents"_s, true);
    scan(Bar); // into an input a bar code is text, and leads on all the same
    QTRY_VERIFY(qobject_cast<GoodsPage *>(office().window->page()));
}

void TestScans::whileAwardingAnUnknownCardLeadsNowhere()
{
    stand(u"award-entry"_s, false);
    scan(u"11010519491231002X"_s);
    QVERIFY(qobject_cast<AwardEntryPage *>(office().window->page()));
    scan(IdOfZhao);
    auto *page = qobject_cast<AwardEntryPage *>(office().window->page());
    QVERIFY(page);
    QCOMPARE(page->form()->ask().people.size(), 1);
}

QTEST_MAIN(TestScans)
#include "tst_scans.moc"
