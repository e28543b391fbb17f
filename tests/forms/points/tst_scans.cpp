// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// What a reader types in the whole window, wherever the worker happens to be: a voucher leads to redeeming it, a slip to the
// goods that wait or to the account, goods to their row, a card to the person. While something is asked it answers nothing.
#include "forms/checkins/volunteerspage.h"
#include "forms/points/accountpanel.h"
#include "forms/points/accountspage.h"
#include "forms/points/awardentrypage.h"
#include "forms/points/awardform.h"
#include "forms/points/exchangebasket.h"
#include "forms/points/goodspage.h"
#include "forms/points/pointspage.h"
#include "forms/points/reasoncard.h"
#include "forms/search/searchbox.h"
#include "forms/shared/question.h"
#include "forms/shared/scanwatch.h"
#include "forms/shared/toast.h"
#include "models/checkins/volunteers.h"
#include "models/counter/scannedtext.h"
#include "models/points/goodslist.h"
#include "models/points/shoppapers.h"
#include "models/points/slips.h"
#include "models/points/stock.h"
#include "models/points/vouchers.h"
#include "tests/support/accountsoffice.h"
#include "tests/support/cardreader.h"
#include "tests/support/officewindow.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

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
    void cleanup();

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
    void aSecondVoucherLeavesTheFirstUnanswered_data() { codes(); }
    void aSecondVoucherLeavesTheFirstUnanswered();
    void aReaderThatEndsWithTwoEntersAnswersNothing();
    void aQuestionIsAnsweredByAPersonOnly_data() { codes(); }
    void aQuestionIsAnsweredByAPersonOnly();
    void aFormWithADefaultButtonIsLeftOpen_data() { codes(); }
    void aFormWithADefaultButtonIsLeftOpen();
    void aMenuChoosesNothing();
    void theFormForAVoucherTakesItsNumber();
    void aReasonIsNeitherGivenNorLeftByAReader();

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
    /// What a reader may read while something is asked; empty: another voucher. isOurs: it is taken out of an input again.
    static void codes()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("another voucher") << QString() << true;
        QTest::newRow("an ID card") << IdOfZhao << true;
        QTest::newRow("one read wrongly") << u"230602194305130517"_s << true;
        QTest::newRow("goods") << Bar << false;
        QTest::newRow("a bar code nobody knows") << u"1234567890"_s << false;
        QTest::newRow("an address") << u"https://example.org/y?n=1"_s << false;
    }
    OfficeWindow &office() const { return *m_made; }
    Store &store() const { return office().store(); }
    QWidget *focus() const { return office().window->focusWidget() ? office().window->focusWidget() : office().window.get(); }
    static QWidget *focusIn(QWidget *window) { return window->focusWidget() ? window->focusWidget() : window; }
    void scan(const QString &text)
    {
        CardReader::scan(text, [this] { return focus(); });
    }
    static void scanInto(QWidget *window, const QString &text)
    {
        CardReader::scan(text, [window] { return focusIn(window); });
    }
    void stand(const QString &page, bool inSearch)
    {
        office().window->go({page, {}});
        QVERIFY(office().window->page());
        if (inSearch)
            office().window->findChild<SearchBox *>()->begin();
    }
    /// What happens in the next question, once; it is left afterwards.
    void whenAsked(std::function<void(Question *)> then)
    {
        m_asked.clear();
        m_wait = std::make_unique<QTimer>();
        m_wait->start(5);
        connect(m_wait.get(), &QTimer::timeout, this, [this, then] {
            const QPointer<Question> ask = qobject_cast<Question *>(QApplication::activeModalWidget());
            if (!ask || QApplication::activeWindow() != ask)
                return;
            m_wait->stop();
            m_asked = ask->windowTitle();
            then(ask);
            if (ask && ask->isVisible())
                ask->reject();
        });
    }
    /// What the next question says; the worker presses this key in it.
    void press(Qt::Key key)
    {
        whenAsked([key](Question *ask) { QTest::keyClick(focusIn(ask), key); });
    }
    PointsPage *points() const { return qobject_cast<PointsPage *>(office().window->page()); }
    /// What the window says just now.
    QString toast() const
    {
        const auto *said = office().window->findChild<Toast *>();
        return said->isVisible() ? said->text() : QString();
    }
    VoucherCard voucher() const { return card(m_voucher); }
    VoucherCard card(const QString &number) const { return *Vouchers::card(store().db(), *Vouchers::numbered(store().db(), number)); }
    void open();
    QString newVoucher()
    {
        const auto slip = Slips::exchange(store(), {m_wangAccount, 0, 0, {{m_hair, 1}}});
        if (!slip)
            qFatal("%s", qPrintable(slip.error().message));
        return Slips::card(store().db(), *slip)->vouchers.first();
    }

    std::unique_ptr<OfficeWindow> m_made;
    std::unique_ptr<QTimer> m_wait;
    QString m_voucher, m_asked;
    Key m_rice = 0, m_hair = 0, m_zhao = 0, m_zhaoAccount = 0, m_wangAccount = 0, m_award = 0;
};

/// One office for all rows; each has a voucher of its own, and begins on the page of today with nothing open.
void TestScans::init()
{
    if (!m_made)
        open();
    m_voucher = newVoucher();
    office().window->go({u"points"_s, {}});
    office().window->go({u"today"_s, {}});
    office().window->findChild<SearchBox *>()->clear();
    office().window->findChild<Toast *>()->dismiss();
    office().window->setFocus();
    QVERIFY(!QApplication::activeModalWidget());
}

/// What a row that failed left behind is nothing to the next one.
void TestScans::cleanup()
{
    m_wait.reset();
    if (QTest::currentTestFailed())
        m_made.reset();
}

void TestScans::open()
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
    m_award = seed.award(m_zhaoAccount, 20, QDate::currentDate().toString(Qt::ISODate) + u"T08:00:00"_s);
    for (int i = 0; i < 10; ++i)
        seed.award(m_wangAccount, 500, QDate::currentDate().toString(Qt::ISODate) + u"T08:00:0%1"_s.arg(i));
    if (GoodsList::all(store().db(), true)->isEmpty())
        QVERIFY(GoodsList::addShipped(store()));
    const auto all = *GoodsList::all(store().db(), true);
    m_rice = m_hair = 0;
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
    QVERIFY(Stock::enter(store(), {m_rice, 50, u"bought"_s, {}, 0, {}, {}, {}}));
    QVERIFY(Volunteers(store()).addAll({{m_zhao, 0}}, u"2026-01-01"_s));
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
    press(Qt::Key_Return);
    CardReader::byHand(m_voucher, [search] { return search; });
    QTRY_COMPARE(voucher().at, VoucherAt::Redeemed);
    stand(u"residents"_s, true);
    scan(Bar); // into an input a bar code is text, and leads on all the same
    QTRY_VERIFY(qobject_cast<GoodsPage *>(office().window->page()));
}

void TestScans::whileAwardingAnUnknownCardLeadsNowhere()
{
    stand(u"award-entry"_s, false);
    auto *page = qobject_cast<AwardEntryPage *>(office().window->page());
    QVERIFY(page);
    const auto before = page->form()->ask().people.size();
    scan(u"11010519491231002X"_s);
    QCOMPARE(office().window->page(), page);
    QCOMPARE(page->form()->ask().people.size(), before);
    scan(IdOfZhao);
    QCOMPARE(office().window->page(), page);
    QCOMPARE(page->form()->ask().people.size(), before + 1);
}

void TestScans::aSecondVoucherLeavesTheFirstUnanswered()
{
    QFETCH(QString, code);
    const QString other = newVoucher();
    bool isOpen = false;
    QString told;
    whenAsked([&](Question *ask) {
        scanInto(ask, code.isEmpty() ? ScannedText::code(other) : code);
        // The reader may well be pulled twice over the same paper.
        scanInto(ask, ScannedText::code(m_voucher));
        scanInto(ask, code.isEmpty() ? ScannedText::code(other) : code);
        isOpen = ask->isVisible();
        told = ask->told();
    });
    scan(ScannedText::code(m_voucher));
    QTRY_VERIFY2(m_asked.contains(m_voucher), qPrintable(m_asked));
    QVERIFY(isOpen);
    QVERIFY2(told.contains(u"Finish this first"_s) && (!code.isEmpty() || told.contains(other)), qPrintable(told));
    QVERIFY(!told.contains(IdOfZhao));
    QCOMPARE(voucher().at, VoucherAt::Open);
    QCOMPARE(card(other).at, VoucherAt::Open);
    // The worker's own Enter redeems, also after a reader was heard in between.
    whenAsked([&](Question *ask) {
        scanInto(ask, ScannedText::code(other));
        CardReader::byHand({}, [ask] { return focusIn(ask); });
    });
    scan(ScannedText::code(m_voucher));
    QTRY_COMPARE(voucher().at, VoucherAt::Redeemed);
    QCOMPARE(card(other).at, VoucherAt::Open);
}

void TestScans::aReaderThatEndsWithTwoEntersAnswersNothing()
{
    whenAsked([&](Question *ask) { CardReader::secondEnter(focusIn(ask)); });
    scan(ScannedText::code(m_voucher));
    QTRY_VERIFY2(m_asked.contains(m_voucher), qPrintable(m_asked));
    QCOMPARE(voucher().at, VoucherAt::Open);
}

void TestScans::aQuestionIsAnsweredByAPersonOnly()
{
    QFETCH(QString, code);
    for (const bool goes : {false, true}) {
        Question ask(u"Close without saving?"_s, u"What you typed stays as a draft."_s, office().window.get());
        ask.setDeeds(u"Go on"_s, u"Close"_s);
        if (goes)
            ask.goButton()->setFocus();
        ask.open();
        QVERIFY(QTest::qWaitForWindowActive(&ask));
        scanInto(&ask, code.isEmpty() ? ScannedText::code(m_voucher) : code);
        QVERIFY(ask.isVisible());
        QVERIFY2(!ask.told().isEmpty(), qPrintable(ask.told()));
        CardReader::byHand({}, [&ask] { return focusIn(&ask); });
        QVERIFY(!ask.isVisible());
        QCOMPARE(ask.result(), int(goes ? QDialog::Accepted : QDialog::Rejected));
    }
    QCOMPARE(voucher().at, VoucherAt::Open);
}

void TestScans::aFormWithADefaultButtonIsLeftOpen()
{
    QFETCH(QString, code);
    QFETCH(bool, isOurs);
    QDialog form(office().window.get());
    auto *line = new QLineEdit(u"before"_s);
    auto *save = new QPushButton(u"Save"_s);
    auto *column = new QVBoxLayout(&form);
    column->addWidget(line);
    column->addWidget(save);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, &form, &QDialog::accept);
    form.open();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    line->setFocus();
    line->setCursorPosition(int(line->text().size()));
    const QString read = code.isEmpty() ? ScannedText::code(m_voucher) : code;
    scanInto(&form, read);
    QVERIFY(form.isVisible());
    // What is none of ours may be what the field is for; nothing is pressed all the same.
    QCOMPARE(line->text(), isOurs ? u"before"_s : u"before"_s + read);
    QCOMPARE(toast().contains(u"Finish this first"_s), isOurs);
    line->clear();
    CardReader::byHand(u"typed by a person"_s, [line] { return line; });
    QVERIFY(!form.isVisible());
    QCOMPARE(line->text(), u"typed by a person"_s);
    QCOMPARE(form.result(), int(QDialog::Accepted));
}

void TestScans::aMenuChoosesNothing()
{
    QMenu menu(office().window.get());
    bool chosen = false;
    QAction *action = menu.addAction(u"&Leave the list"_s, this, [&chosen] { chosen = true; });
    menu.popup(office().window->mapToGlobal(QPoint(20, 20)));
    menu.setActiveAction(action);
    scanInto(&menu, ScannedText::code(m_voucher));
    QVERIFY(!chosen && menu.isVisible());
    QVERIFY2(toast().contains(m_voucher), qPrintable(toast()));
    menu.close();
}

void TestScans::theFormForAVoucherTakesItsNumber()
{
    office().window->go({u"points"_s, {}});
    QString number, note;
    bool isOpen = false;
    whenAsked([&](Question *ask) {
        auto *noteLine = ask->findChild<QLineEdit *>(u"note"_s);
        noteLine->setFocus();
        scanInto(ask, ScannedText::code(m_voucher));
        number = ask->findChild<QLineEdit *>(u"number"_s)->text();
        note = noteLine->text();
        isOpen = ask->isVisible() && voucher().at == VoucherAt::Open;
        QTest::keyClick(focusIn(ask), Qt::Key_F10);
    });
    office().command("points.voucher")->trigger();
    QTRY_COMPARE(voucher().at, VoucherAt::Redeemed);
    QVERIFY(isOpen);
    QCOMPARE(number, m_voucher);
    QCOMPARE(note, QString());
}

void TestScans::aReasonIsNeitherGivenNorLeftByAReader()
{
    office().window->go({u"accounts"_s, qlonglong(m_zhaoAccount)});
    auto *page = qobject_cast<AccountsPage *>(office().window->page());
    QVERIFY(page);
    page->panel()->beginReversal(m_award);
    auto *card = page->panel()->findChild<ReasonCard *>();
    QVERIFY(card && card->isVisible());
    auto *reason = card->findChild<QLineEdit *>(u"reason"_s);
    reason->setFocus();
    int decided = 0;
    connect(card, &ReasonCard::decided, card, [&decided] { ++decided; });
    scan(Bar);
    QCOMPARE(decided, 0);
    QCOMPARE(reason->text(), Bar);
    scan(ScannedText::code(m_voucher));
    QCOMPARE(office().window->page(), page);
    QVERIFY(card->isVisible());
    QCOMPARE(reason->text(), Bar);
    QVERIFY2(toast().contains(m_voucher), qPrintable(toast()));
    QCOMPARE(voucher().at, VoucherAt::Open);
    card->left();
}

QTEST_MAIN(TestScans)
#include "tst_scans.moc"
