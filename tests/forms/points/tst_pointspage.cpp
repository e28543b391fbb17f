// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// The exchange as it is worked with: real keys on the real page over a real office; the frequent deeds counted in keys.
#include "forms/counter/shortlist.h"
#include "forms/points/accounthall.h"
#include "forms/points/basketview.h"
#include "forms/points/countview.h"
#include "forms/points/exchangebasket.h"
#include "forms/points/goodspage.h"
#include "forms/points/pointspage.h"
#include "forms/points/pointsstrip.h"
#include "forms/points/stockview.h"
#include "forms/departments/linesmodel.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/question.h"
#include "forms/shared/table.h"
#include "forms/workorders/pickline.h"
#include "models/counter/scannedtext.h"
#include "models/points/accounts.h"
#include "models/points/slips.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTimer>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

template <typename Screen>
struct Desk
{
    TestWorkplace workplace{60};
    std::unique_ptr<Screen> page;
    int keys = 0;

    explicit Desk(const QVariant &what = {})
    {
        Theme::apply(*qApp, Scheme::Light, 100);
        page = std::make_unique<Screen>(workplace);
        page->resize(1150, 640);
        static_cast<QWidget *>(page.get())->show();
        page->activateWindow();
        // Page shortcuts and focus need an active window, which the offscreen platform grants late.
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->show(what);
    }
    const Database &db() { return workplace.store().db(); }
    template <typename W> W *find(const char *name) const { return page->template findChild<W *>(QLatin1String(name)); }
    QAction *command(const char *id) { return workplace.commands().find(QLatin1String(id)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (QApplication::activeWindow() != page.get())
            page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        ++keys;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key, modifiers);
    }
    QString text(const char *name) { return find<Label>(name)->text(); }
    /// The account with most points, whose goods are here.
    Key rich() { return workplace.key(u"SELECT a.key FROM points_account a JOIN points_balance b ON b.account = a.key WHERE a.kind = 'household' ORDER BY b.balance - b.reserved DESC, a.key LIMIT 1"_s); }
    Key poor() { return workplace.key(u"SELECT a.key FROM points_account a JOIN points_balance b ON b.account = a.key WHERE a.kind = 'household' ORDER BY b.balance - b.reserved, a.key LIMIT 1"_s); }
    qint64 available(Key account) { return Ledger::balance(db(), account)->available(); }
    QString codeOf(Key account) { return Accounts::describe(db(), account)->code; }
    bool scan(const QString &code) { return page->takeScan(ScannedText::read(code)); }
    /// Answers the question that comes up next.
    void answer(const std::function<void(QDialog &)> &act)
    {
        QTimer::singleShot(0, page.get(), [act] {
            auto *ask = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(ask);
            ask->activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), ask);
            act(*ask);
            if (ask->isVisible())
                ask->reject();
        });
    }
};

} // namespace

class TestPointsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScanADigitAndF10AreAnExchange();
    void lettersAndAmountsAndTakingOut();
    void missingPointsAreSaidAndTheButtonStaysOff();
    void fiveGoodsAreSeenOnASmallScreen();
    void minusAndPlusInTheRowAreClicked();
    void aSlipIsReservedAndHandedOver();
    void anAccountIsFoundByName();
    void aSlipIsReversedWithItsReason();
    void barCodesOfGoodsAreHeard();
    void theRowOfPagesLeadsOn();
    void countedNumbersAreTypedDownTheList();
    void twentyKindsAreCountedWithOneKeyEach();
    void theStockPageTellsWhatIsLow();
};

void TestPointsPage::aScanADigitAndF10AreAnExchange()
{
    Desk<PointsPage> desk;
    const Key account = desk.rich();
    const qint64 before = desk.available(account);
    QVERIFY(desk.scan(u"ALLPOST:"_s + desk.codeOf(account)));
    ++desk.keys;
    QCOMPARE(desk.page->basket()->account(), account);
    QVERIFY(desk.page->view()->table()->hasFocus());
    desk.key(Qt::Key_1);
    QCOMPARE(desk.page->basket()->lines().size(), 1);
    const qint64 price = desk.page->basket()->favourites().first().price();
    QCOMPARE(desk.text("balanceAfter").remove(u','), QString::number(before - price));
    desk.key(Qt::Key_F10);
    QCOMPARE(desk.keys, 3);
    QCOMPARE(desk.available(account), before - price);
    QCOMPARE(desk.workplace.printed.size(), 1);
    QCOMPARE(desk.workplace.complained, QStringList());
    QVERIFY(!desk.page->basket()->isOpen());
    QVERIFY(desk.page->hall()->search()->hasFocus());
    QVERIFY(desk.workplace.said.last().contains(QString::number(price)));
}

void TestPointsPage::lettersAndAmountsAndTakingOut()
{
    Desk<PointsPage> desk;
    desk.page->choose({desk.rich(), 0, 0});
    for (QTableView *table : desk.page->findChildren<QTableView *>())
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, table);
    desk.key(Qt::Key_D);
    QVERIFY(desk.page->view()->input()->hasFocus());
    desk.key(Qt::Key_M);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.page->basket()->lines().size(), 1);
    QCOMPARE(desk.page->basket()->lines().first().goods.goods.name, u"大米（5kg）"_s);
    QVERIFY(desk.page->view()->table()->hasFocus());
    desk.key(Qt::Key_Plus);
    QCOMPARE(desk.page->basket()->lines().first().quantity, 2);
    desk.key(Qt::Key_Equal);
    desk.key(Qt::Key_Minus);
    QCOMPARE(desk.page->basket()->pieces(), 2);
    desk.key(Qt::Key_2);
    QCOMPARE(desk.page->basket()->lines().size() + desk.page->basket()->pieces() >= 4, true);
    desk.key(Qt::Key_Delete);
    desk.key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(desk.page->basket()->lines().isEmpty());
    desk.key(Qt::Key_Escape);
    QVERIFY(!desk.page->basket()->isOpen());
}

void TestPointsPage::missingPointsAreSaidAndTheButtonStaysOff()
{
    Desk<PointsPage> desk;
    const Key account = desk.poor();
    const qint64 there = desk.available(account);
    desk.page->choose({account, 0, 0});
    const auto all = *GoodsList::all(desk.db());
    const auto voucher = std::find_if(all.cbegin(), all.cend(), [](const GoodsEntry &one) { return one.goods.name.contains(u"家政"_s); });
    QVERIFY(!desk.find<Button>("finishButton")->isEnabled());
    desk.page->basket()->add(voucher->key, there / voucher->price() + 1);
    const qint64 missing = (there / voucher->price() + 1) * voucher->price() - there;
    QCOMPARE(desk.page->basket()->missing(), missing);
    QCOMPARE(desk.text("balanceAfter").remove(u','), QString::number(missing));
    QVERIFY2(desk.text("whyNot").contains(QString::number(missing)), qPrintable(desk.text("whyNot")));
    QVERIFY(!desk.find<Button>("finishButton")->isEnabled());
    desk.key(Qt::Key_F10);
    QCOMPARE(desk.available(account), there);
    desk.key(Qt::Key_Minus);
    QVERIFY(desk.find<Button>("finishButton")->isEnabled() == !desk.page->basket()->lines().isEmpty());
}

void TestPointsPage::fiveGoodsAreSeenOnASmallScreen()
{
    Desk<PointsPage> desk;
    // What a maximised window leaves to the page on a PC of 1366×768.
    desk.page->resize(1198, 612);
    desk.page->choose({desk.rich(), 0, 0});
    QAbstractItemView *table = desk.page->view()->table();
    const auto right = [table](int column) { return table->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight; };
    const int before = right(1);
    QVERIFY2(before, "heads of figures stand to the right before there are any");
    QVERIFY(desk.page->basket()->favourites().size() >= 7);
    for (int i = 0; i < 7; ++i)
        desk.key(Qt::Key(Qt::Key_1 + i));
    QCOMPARE(table->model()->rowCount(), 7);
    QCOMPARE(right(1), before);
    const QRect seen = table->viewport()->rect();
    const auto shown = [&] {
        int whole = 0;
        for (int row = 0; row < 7; ++row)
            whole += seen.contains(table->visualRect(table->model()->index(row, 1)));
        return whole;
    };
    QTRY_VERIFY2(shown() >= 5, qPrintable(QString::number(seen.height())));
    // The one just added is among them.
    QTRY_VERIFY(seen.contains(table->visualRect(table->model()->index(6, 1))));
}

void TestPointsPage::minusAndPlusInTheRowAreClicked()
{
    Desk<PointsPage> desk;
    desk.page->choose({desk.rich(), 0, 0});
    desk.key(Qt::Key_1);
    QAbstractItemView *table = desk.page->view()->table();
    const auto click = [table](bool more) {
        const QRect cell = table->visualRect(table->model()->index(0, 2));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, more ? QPoint(cell.right() - 12, cell.center().y()) : QPoint(cell.center().x() - 8, cell.center().y()));
    };
    click(true);
    QTRY_COMPARE(desk.page->basket()->pieces(), 2);
    click(false);
    QTRY_COMPARE(desk.page->basket()->pieces(), 1);
}

void TestPointsPage::aSlipIsReservedAndHandedOver()
{
    Desk<PointsPage> desk;
    const Key account = desk.rich();
    const qint64 before = desk.available(account);
    const auto openBefore = Slips::open(desk.db(), desk.workplace.store().deskLetter())->size();
    desk.page->choose({account, 0, 0});
    desk.key(Qt::Key_1);
    const qint64 price = desk.page->basket()->total();
    desk.key(Qt::Key_F9);
    QCOMPARE(desk.available(account), before - price);
    QCOMPARE(Ledger::balance(desk.db(), account)->balance, before);
    const auto open = *Slips::open(desk.db(), desk.workplace.store().deskLetter());
    QCOMPARE(open.size(), openBefore + 1);
    QCOMPARE(desk.workplace.printed.size(), 1);
    desk.answer([](QDialog &ask) { QTest::keyClick(&ask, Qt::Key_F10); });
    desk.page->askSlip(open.last().key);
    QCOMPARE(Slips::card(desk.db(), open.last().key)->at, SlipAt::Done);
    QCOMPARE(Ledger::balance(desk.db(), account)->balance, before - price);
    QCOMPARE(desk.workplace.complained, QStringList());
}

void TestPointsPage::anAccountIsFoundByName()
{
    Desk<PointsPage> desk;
    const Key account = desk.rich();
    const QString number = Accounts::describe(desk.db(), account)->number;
    QVERIFY(desk.page->hall()->search()->hasFocus());
    QTest::keyClicks(desk.page->hall()->search(), number);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.page->basket()->account(), account);
    // Ctrl+K: another one.
    desk.key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!desk.page->basket()->isOpen());
    QTest::keyClicks(desk.page->hall()->search(), u"zzzzzz"_s);
    QCOMPARE(desk.find<Table>("accountHits")->model()->rowCount(), 0);
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.page->hall()->search()->text().isEmpty());
}

void TestPointsPage::aSlipIsReversedWithItsReason()
{
    Desk<PointsPage> desk;
    const auto day = *Slips::ofDay(desk.db(), desk.workplace.store().deskLetter(), QDate::currentDate());
    const auto done = std::find_if(day.cbegin(), day.cend(), [](const SlipCard &card) { return card.at == SlipAt::Done && card.vouchers.isEmpty(); });
    QVERIFY(done != day.cend());
    desk.answer([&desk](QDialog &ask) {
        desk.answer([](QDialog &why) {
            QTest::keyClicks(why.findChild<QLineEdit *>(), u"wrong bag"_s);
            QTest::keyClick(&why, Qt::Key_F10);
        });
        QTest::keyClick(&ask, Qt::Key_F10);
    });
    desk.page->askSlip(done->key);
    const SlipCard card = *Slips::card(desk.db(), done->key);
    QCOMPARE(card.at, SlipAt::Reversed);
    QCOMPARE(card.reason, u"wrong bag"_s);
    QCOMPARE(desk.workplace.printed.size(), 1);
}

void TestPointsPage::barCodesOfGoodsAreHeard()
{
    Desk<PointsPage> desk;
    const auto all = *GoodsList::all(desk.db());
    const QString code = all.first().goods.barcode;
    QCOMPARE(ScannedText::read(code).kind, ScannedText::Kind::Barcode);
    QVERIFY(desk.scan(code));
    QVERIFY(!desk.page->basket()->isOpen());
    desk.page->choose({desk.rich(), 0, 0});
    QVERIFY(desk.scan(code));
    QVERIFY(desk.scan(code));
    QCOMPARE(desk.page->basket()->lines().size(), 1);
    QCOMPARE(desk.page->basket()->lines().first().quantity, 2);
    // A reader that is no reader: the whole code with Enter in the line does the same.
    desk.page->view()->input()->setFocus();
    QTest::keyClicks(desk.page->view()->input(), code);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.page->basket()->lines().first().quantity, 3);
    QVERIFY(desk.scan(u"12345670"_s));
    QVERIFY(desk.workplace.said.last().contains(u"12345670"_s));
}

void TestPointsPage::theRowOfPagesLeadsOn()
{
    Desk<PointsPage> desk;
    desk.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(desk.workplace.places.last().page, u"goods"_s);
    QCOMPARE(desk.find<PointsStrip>("pointsStrip")->currentIndex(), 0);
    desk.find<PointsStrip>("pointsStrip")->setCurrentIndex(1);
    QCOMPARE(desk.workplace.places.last().page, u"awards"_s);
    QCOMPARE(desk.find<PointsStrip>("pointsStrip")->currentIndex(), 0);
}

void TestPointsPage::countedNumbersAreTypedDownTheList()
{
    Desk<GoodsPage> desk(u"count"_s);
    CountModel *model = desk.page->count()->model();
    new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    QVERIFY(desk.page->count()->table()->hasFocus());
    const qint64 first = model->rows().at(0).booked;
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_7);
    desk.key(Qt::Key_Return);
    QCOMPARE(model->rows().at(0).counted, std::optional(first));
    QCOMPARE(model->rows().at(1).counted, std::optional<qint64>(17));
    QCOMPARE(desk.page->count()->table()->currentIndex().row(), 2);
    const Key second = model->rows().at(1).goods.key;
    desk.key(Qt::Key_F10);
    QCOMPARE(desk.workplace.complained, QStringList());
    QCOMPARE(Stock::level(desk.db(), second, desk.workplace.store().deskLetter())->quantity, 17);
    QVERIFY(!desk.page->count()->isTouched());
    QCOMPARE(desk.keys, 5);
}

void TestPointsPage::twentyKindsAreCountedWithOneKeyEach()
{
    Desk<GoodsPage> desk(u"count"_s);
    CountModel *model = desk.page->count()->model();
    QVERIFY(model->rowCount() >= 20);
    for (int i = 0; i < 20; ++i)
        desk.key(Qt::Key_Return);
    QCOMPARE(desk.page->count()->table()->currentIndex().row(), std::min(20, model->rowCount() - 1));
    // Somebody looks something up meanwhile: what was counted is still there.
    desk.page->show(u"stock"_s);
    desk.page->show(u"count"_s);
    QVERIFY(model->rows().at(19).counted.has_value());
    QVERIFY(desk.page->count()->table()->hasFocus());
    desk.key(Qt::Key_F10);
    QCOMPARE(desk.keys, 21);
    QCOMPARE(desk.workplace.complained, QStringList());
    QVERIFY2(desk.workplace.said.last().contains(u"20"_s), qPrintable(desk.workplace.said.last()));
}

void TestPointsPage::theStockPageTellsWhatIsLow()
{
    Desk<GoodsPage> desk;
    StockView *stock = desk.page->stock();
    new QAbstractItemModelTester(stock->list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, stock->list());
    QVERIFY(stock->list()->model()->rowCount() >= 30);
    QVERIFY(stock->history()->model()->rowCount() > 0);
    const Key goods = stock->current();
    const qint64 before = Stock::level(desk.db(), goods, desk.workplace.store().deskLetter())->quantity;
    desk.answer([](QDialog &form) {
        QTest::keyClicks(form.findChild<QLineEdit *>(u"quantity"_s), u"12"_s);
        auto *donor = form.findChild<QLineEdit *>(u"donor"_s);
        donor->setText(u"老街粮油店"_s);
        QTest::keyClick(&form, Qt::Key_F10);
    });
    desk.key(Qt::Key_F10);
    QCOMPARE(Stock::level(desk.db(), goods, desk.workplace.store().deskLetter())->quantity, before + 12);
    for (const char *part : {"merchants", "vouchers", "donations", "close"}) {
        desk.page->show(QLatin1String(part));
        QCOMPARE(desk.workplace.complained, QStringList());
        if (desk.command("goods.print")->isEnabled()) {
            const auto printed = desk.workplace.printed.size();
            desk.key(Qt::Key_P, Qt::ControlModifier);
            QCOMPARE(desk.workplace.printed.size(), printed + 1);
        }
    }
    // The day is closed once.
    desk.answer([](QDialog &ask) { QTest::keyClick(&ask, Qt::Key_F10); });
    desk.key(Qt::Key_F10);
    QVERIFY(desk.workplace.said.last().contains(u"-D0002"_s));
    QVERIFY(!desk.command("goods.finish")->isEnabled());
}

QTEST_MAIN(TestPointsPage)
#include "tst_pointspage.moc"
