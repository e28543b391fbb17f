// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// What two desks did apart, as a worker settles it by keys.
#include "forms/points/accountspage.h"
#include "forms/points/casesview.h"
#include "forms/points/reasoncard.h"
#include "forms/shared/button.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "models/access/workers.h"
#include "models/points/casesample.h"
#include "models/points/settledtwice.h"
#include "models/points/slips.h"
#include "models/points/vouchers.h"
#include "models/store/integrity.h"
#include "tests/support/accountsoffice.h"
#include "tests/support/testworkplace.h"

#include <QLayout>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestCasesView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }

    /// Another desk settled the same voucher before: its statement, event and points as they come in by an exchange.
    void aVoucherSettledTwiceIsDeductedByKeys()
    {
        TestWorkplace work(0);
        AccountsOffice office(work.store());
        Store &store = work.store();
        const Key he = *Workers::add(store, u"何静"_s);
        const Key merchant = *Merchants::add(store, {.name = u"阿英理发店"_s});
        office.award(office.wangAccount, 80, QDate::currentDate().toString(Qt::ISODate) + u"T08:00:00"_s);
        auto all = *GoodsList::all(store.db(), true);
        const auto hair = std::find_if(all.cbegin(), all.cend(), [](const GoodsEntry &one) { return one.goods.name.contains(u"理发"_s); });
        QVERIFY(hair != all.cend());
        Goods goods = hair->goods;
        goods.merchant = merchant;
        QVERIFY(GoodsList::change(store, hair->key, goods));
        const auto slip = Slips::exchange(store, {office.wangAccount, 0, 0, {{hair->key, 1}}});
        QVERIFY2(slip, slip ? "" : qPrintable(slip.error().message));
        const QString number = Slips::card(store.db(), *slip)->vouchers.first();
        const Key voucher = *Vouchers::numbered(store.db(), number);
        QVERIFY(Vouchers::redeem(store, voucher));
        const auto first = Settlements::settle(store, merchant, QDate::currentDate(), QDate::currentDate());
        QVERIFY(first);
        {
            auto unit = UnitOfWork::begin(store, {u"merchant.settle"_s});
            auto statement = Settlements::card(store.db(), *first)->settlement;
            statement.number = u"B-S0001"_s;
            const Key second = *(*unit)->create(statement);
            VoucherEvent event;
            event.voucher = voucher;
            event.step = u"settle"_s;
            event.merchant = merchant;
            event.settlement = second;
            QVERIFY((*unit)->create(event));
            PointsTransfer points;
            points.kind = u"settle"_s;
            points.fromAccount = *Accounts::of(store.db(), AccountHolder::ofMerchant(merchant));
            points.toAccount = *Accounts::system(store.db(), u"source"_s);
            points.amount = statement.points;
            points.desk = u"B"_s;
            points.seq = 1;
            points.deedOn = QDate::currentDate().toString(Qt::ISODate);
            points.enteredAt = points.deedOn + u"T09:00:00"_s;
            points.settlement = second;
            QVERIFY((*unit)->create(points));
            QVERIFY((*unit)->commit());
        }
        AccountsPage page(work);
        page.resize(1198, 640);
        static_cast<QWidget &>(page).show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.show(u"cases"_s);
        auto *cases = page.findChild<CasesView *>();
        QVERIFY(cases);
        QTRY_COMPARE(cases->cases().size(), 1);
        QCOMPARE(cases->cases().first().kind, u"settled_over"_s);
        // Both statements stand beside each other, with what can be done in words of this case.
        const auto says = [&](const QString &words) {
            const auto labels = cases->findChildren<Label *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) { return label->isVisible() && label->text().contains(words); });
        };
        for (const QString &words : {u"B-S0001"_s, Settlements::card(store.db(), *first)->settlement.number, number})
            QTRY_VERIFY2(says(words), qPrintable(words));
        QCOMPARE(cases->findChild<Button *>(u"compensate"_s)->text(), u"Deduct it"_s);
        QCOMPARE(cases->findChild<Button *>(u"reverse"_s)->text(), u"Withdraw it"_s);
        cases->table()->setFocus();
        QTest::keyClick(cases->table(), Qt::Key_2);
        QVERIFY(cases->isAsking());
        QTest::keyClicks(cases->reasons()->reason(), u"twice"_s);
        QTest::keyClick(&page, Qt::Key_F10);
        QVERIFY(cases->isAsking()); // nobody confirmed it yet
        cases->reasons()->second()->setCode(QString::number(he));
        QTest::keyClick(&page, Qt::Key_F10);
        QVERIFY(!cases->isAsking());
        QVERIFY(cases->cases().isEmpty());
        QCOMPARE(SettledTwice::outstanding(store.db(), merchant)->points, 30);
    }

    /// What is drawn and tried: one case of each kind, in an office that stays sound.
    void oneOfEachKindStandsThere()
    {
        TestWorkplace work(60);
        Store &store = work.store();
        QVERIFY(fillCases(store));
        const auto open = *PointsCases::open(store.db());
        QStringList kinds;
        for (const PointsCase &one : open)
            kinds << one.kind;
        kinds.sort();
        QCOMPARE(kinds, QStringList({u"overdrawn"_s, u"settled_over"_s, u"stock"_s, u"twice_redeemed"_s, u"twice_reversed"_s, u"twice_settled"_s, u"two_accounts"_s}));
        const auto report = Integrity::check(store.db());
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
        QVERIFY(Ledger::prove(store.db())->ok);
        QVERIFY(fillCases(store));
        QCOMPARE(PointsCases::open(store.db())->size(), open.size());
        // While a reason is asked for, the reason has room also on a low screen, and the facts stay in sight.
        AccountsPage page(work);
        page.resize(1198, 612);
        static_cast<QWidget &>(page).show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.show(u"cases"_s);
        auto *cases = page.findChild<CasesView *>();
        QTRY_COMPARE(cases->cases().size(), open.size());
        cases->table()->setFocus();
        QTest::keyClick(cases->table(), Qt::Key_3);
        QTRY_VERIFY(cases->isAsking());
        const auto fits = [](const QWidget *widget) { return widget->isVisible() && widget->height() >= widget->minimumSizeHint().height() && widget->visibleRegion().boundingRect().height() == widget->height(); };
        QTRY_VERIFY(fits(cases->reasons()->reason()) && fits(cases->reasons()->second()));
        QTRY_VERIFY(cases->reasons()->height() >= cases->reasons()->layout()->minimumHeightForWidth(cases->reasons()->width()));
    }
};

QTEST_MAIN(TestCasesView)
#include "tst_casesview.moc"
