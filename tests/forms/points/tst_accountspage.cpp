// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/households/personpick.h"
#include "forms/points/accountform.h"
#include "forms/points/accountlistview.h"
#include "forms/points/accountpanel.h"
#include "forms/points/accountspage.h"
#include "forms/points/periodbox.h"
#include "forms/points/pointscard.h"
#include "forms/points/pointstoday.h"
#include "forms/points/pointsyearview.h"
#include "forms/points/proofline.h"
#include "forms/points/rankingview.h"
#include "forms/points/reasoncard.h"
#include "forms/points/statementmodel.h"
#include "forms/points/statementview.h"
#include "forms/residents/residentpage.h"
#include "forms/search/searchmodel.h"
#include "forms/shared/button.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "models/access/workers.h"
#include "models/counter/scannedtext.h"
#include "models/points/reversalpair.h"
#include "models/views/recordlistmodel.h"
#include "tests/support/accountsoffice.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The page of points accounts under the keys of a worker.
class TestAccountsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }
    void init();
    void cleanup();

    void theStatementStandsBesideTheAccount();
    void aNameFindsTheAccount();
    void keysWalkThroughThePeriods();
    void aReversalAsksWhyAndIsPrintedInAPair();
    void aLargeAmountNeedsASecondWorker();
    void aCourierGetsAnAccountOnce();
    void anEmptyAccountIsClosed();
    void phonesOfOutsidersAreMasked();
    void theProofIsGreenOrRed();
    void theRankingOpensTheAccount();
    void theYearIsPrinted();
    void aScanOpensTheAccount();
    void theSearchFindsNumbersAndOutsiders();
    void theCardOfAPersonShowsThePoints();
    void theDaySaysWhatWaits();
    void longStatementsAreReadInPages();

private:
    AccountsPage *open(const QVariant &what = {})
    {
        auto *page = new AccountsPage(*m_work);
        m_page.reset(page);
        page->resize(1198, 640);
        static_cast<QWidget *>(page)->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page))
            return nullptr;
        page->show(what);
        return page;
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_work->isBusy(), 10000);
        QTest::qWait(60);
    }
    /// A moment of this quarter that is over.
    static QString recently(int daysAgo = 0) { return QDate::currentDate().addDays(-daysAgo).toString(Qt::ISODate) + u"T08:00:00"_s; }

    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<AccountsOffice> m_office;
    std::unique_ptr<Page> m_page;
};

void TestAccountsPage::init()
{
    m_work = std::make_unique<TestWorkplace>(0);
    m_office = std::make_unique<AccountsOffice>(m_work->store());
}

void TestAccountsPage::cleanup()
{
    m_page.reset();
    m_office.reset();
    m_work.reset();
}

void TestAccountsPage::theStatementStandsBesideTheAccount()
{
    m_office->award(m_office->wangAccount, 20, recently());
    m_office->exchange(m_office->wangAccount, 5, recently());
    AccountsPage *page = open(qlonglong(m_office->wangAccount));
    QVERIFY(page);
    settle();
    QCOMPARE(page->panel()->account(), m_office->wangAccount);
    const StatementModel *model = page->panel()->statement()->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, StatementModel::Change).data().toString(), u"−5"_s);
    QCOMPARE(model->index(0, StatementModel::Balance).data().toString(), u"15"_s);
    QAbstractItemModelTester tester(page->panel()->statement()->model());
    QTest::keyClick(page, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 1);
    QVERIFY(std::any_of(m_work->printed.first().blocks.begin(), m_work->printed.first().blocks.end(), [](const PrintBlock &block) { return std::holds_alternative<PrintQr>(block); }));
    QVERIFY(m_work->complained.isEmpty());
}

void TestAccountsPage::aNameFindsTheAccount()
{
    AccountsPage *page = open(u"all"_s);
    QVERIFY(page);
    settle();
    QTRY_COMPARE(page->list()->model().rowCount(), 2);
    QTest::keyClick(page, Qt::Key_F3);
    QVERIFY(page->list()->search()->hasFocus());
    QTest::keyClicks(page->list()->search(), u"zdf"_s);
    QTRY_COMPARE(page->list()->model().rowCount(), 1);
    QTRY_COMPARE(page->panel()->account(), m_office->zhaoAccount);
    QTest::keyClick(page->list()->search(), Qt::Key_Return);
    QTest::keyClick(page, Qt::Key_F3);
    page->list()->search()->clear();
    QTest::keyClicks(page->list()->search(), u"nobody"_s);
    QTRY_COMPARE(page->list()->model().rowCount(), 0);
    QTest::keyClick(page->list()->search(), Qt::Key_Return);
    QVERIFY(page->panel()->isAsking());
    QCOMPARE(page->panel()->form()->input(u"name"_s)->text(), u"nobody"_s);
}

void TestAccountsPage::keysWalkThroughThePeriods()
{
    const QDate quarter = QDate(QDate::currentDate().year(), (QDate::currentDate().month() - 1) / 3 * 3 + 1, 1);
    m_office->award(m_office->wangAccount, 20, quarter.addDays(-3).toString(Qt::ISODate) + u"T08:00:00"_s);
    m_office->award(m_office->wangAccount, 7, recently());
    AccountsPage *page = open(qlonglong(m_office->wangAccount));
    QVERIFY(page);
    settle();
    const StatementModel *model = page->panel()->statement()->model();
    QCOMPARE(model->sums().opening, qint64(20));
    QCOMPARE(model->sums().closing(), qint64(27));
    QTest::keyClick(page, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(page->panel()->statement()->period()->from(), quarter.addMonths(-3));
    QCOMPARE(model->sums().opening, qint64(0));
    QCOMPARE(model->sums().closing(), qint64(20));
    QTest::keyClick(page, Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(page, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(page->panel()->statement()->period()->from(), quarter);
}

void TestAccountsPage::aReversalAsksWhyAndIsPrintedInAPair()
{
    const Key wrong = m_office->award(m_office->wangAccount, 20, recently());
    AccountsPage *page = open(qlonglong(m_office->wangAccount));
    QVERIFY(page);
    settle();
    QTest::keyClick(page, Qt::Key_R, Qt::ControlModifier);
    ReasonCard *card = page->panel()->reasons();
    QVERIFY(page->panel()->isAsking() && card->isVisible());
    QTRY_VERIFY(card->reason()->hasFocus());
    QTest::keyClick(page, Qt::Key_F10);
    QVERIFY(!card->reasonBox()->finding().isEmpty());
    QVERIFY(m_work->printed.isEmpty());
    QTest::keyClicks(card->reason(), u"twice"_s);
    QTest::keyClick(page, Qt::Key_F10);
    QVERIFY(!page->panel()->isAsking());
    QCOMPARE(m_work->printed.size(), 1);
    // The sheet shows both beside each other: numbers, amounts, accounts the other way round, and why.
    const auto pair = *ReversalPair::read(m_work->store().db(), wrong);
    QVERIFY(pair.reversal);
    const auto *sheet = std::get_if<PrintTable>(&m_work->printed.first().blocks.first());
    QVERIFY(sheet);
    QCOMPARE(sheet->columns.size(), 3);
    QList<QStringList> rows;
    for (int row = 0; row < sheet->rowCount; ++row)
        rows << sheet->row(row).mid(1);
    for (const QStringList &both : {QStringList{pair.original.number, pair.reversal->number}, {pair.original.from, pair.reversal->from}, {pair.reversal->from, pair.original.from}, {u"20"_s, u"\u221220"_s}})
        QVERIFY2(rows.contains(both), qPrintable(both.join(u" | "_s)));
    QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const QStringList &row) { return row.last() == "twice"_L1; }));
    QVERIFY(m_work->printed.first().subtitle.contains(pair.original.number) && m_work->printed.first().subtitle.contains(pair.reversal->number));
    QCOMPARE(Ledger::balance(m_work->store().db(), m_office->wangAccount)->balance, qint64(0));
    const StatementModel *model = page->panel()->statement()->model();
    QTRY_COMPARE(model->rowCount(), 2);
    QCOMPARE(model->line(0)->reverses, wrong);
    QCOMPARE(model->index(0, StatementModel::Change).data(MeaningRole).toInt(), int(Meaning::Bad));
    QCOMPARE(model->index(1, StatementModel::Change).data(MeaningRole).toInt(), int(Meaning::Faint));
    // Once: neither the line nor its reversal can be reversed again.
    for (const int row : {0, 1}) {
        page->panel()->statement()->table()->setCurrentIndex(model->index(row, 0));
        m_work->said.clear();
        QTest::keyClick(page, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!page->panel()->isAsking());
        QCOMPARE(m_work->said.size(), 1);
    }
}

void TestAccountsPage::aLargeAmountNeedsASecondWorker()
{
    const auto he = Workers::add(m_work->store(), u"何静"_s);
    QVERIFY(he);
    const Key large = m_office->award(m_office->wangAccount, 80, recently());
    m_office->add(PointsPolicy{.largestManual = 50, .since = u"2020-01-01"_s});
    AccountsPage *page = open(qlonglong(m_office->wangAccount));
    QVERIFY(page);
    settle();
    QTest::keyClick(page, Qt::Key_R, Qt::ControlModifier);
    ReasonCard *card = page->panel()->reasons();
    QTest::keyClicks(card->reason(), u"twice"_s);
    QTest::keyClick(page, Qt::Key_F10);
    QVERIFY(page->panel()->isAsking());
    QVERIFY(!card->secondBox()->finding().isEmpty());
    // The one at the desk is not offered.
    QCOMPARE(card->second()->choices().size(), 1);
    card->second()->setCode(QString::number(*he));
    QTest::keyClick(page, Qt::Key_F10);
    QVERIFY(!page->panel()->isAsking());
    const Key back = *Ledger::reversalOf(m_work->store().db(), large);
    QVERIFY(back);
    QCOMPARE(m_work->store().get<PointsTransfer>(back)->approver, *he);
}

void TestAccountsPage::aCourierGetsAnAccountOnce()
{
    AccountsPage *page = open(u"all"_s);
    QVERIFY(page);
    settle();
    for (const bool first : {true, false}) {
        QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
        AccountForm *form = page->panel()->form();
        QVERIFY(page->panel()->isAsking() && form->isVisible());
        form->kind()->setCode(u"new_group"_s);
        Q_EMIT form->kind()->codeChanged(form->kind()->code());
        QVERIFY(form->input(u"phone"_s)->isVisible());
        if (first) {
            QTest::keyClick(page, Qt::Key_F10);
            QVERIFY(!form->box(u"name"_s)->finding().isEmpty());
        }
        QTest::keyClicks(form->input(u"name"_s), u"Chen"_s);
        QTest::keyClicks(form->input(u"phone"_s), u"13900001111"_s);
        QTest::keyClick(page, Qt::Key_F10);
        QVERIFY(!page->panel()->isAsking());
        settle();
        QTRY_COMPARE(page->list()->model().rowCount(), 3);
        QCOMPARE(page->panel()->card()->holder, u"Chen"_s);
    }
    QCOMPARE(m_work->key(u"SELECT count(*) FROM outsider"_s), Key(1));
    QVERIFY(m_work->complained.isEmpty());
}

void TestAccountsPage::anEmptyAccountIsClosed()
{
    AccountsPage *page = open(qlonglong(m_office->zhaoAccount));
    QVERIFY(page);
    settle();
    m_work->commands().find(u"accounts.close"_s)->trigger();
    ReasonCard *card = page->panel()->reasons();
    QVERIFY(page->panel()->isAsking());
    QVERIFY(!card->secondBox()->isVisible());
    QTest::keyClicks(card->reason(), u"moved"_s);
    QTest::keyClick(card->reason(), Qt::Key_Return);
    QVERIFY(!page->panel()->isAsking());
    QVERIFY(page->panel()->card()->isClosed());
    m_office->award(m_office->wangAccount, 20, recently());
    page->panel()->setAccount(m_office->wangAccount);
    QTRY_COMPARE(page->panel()->card() ? page->panel()->card()->key : 0, m_office->wangAccount);
    m_work->said.clear();
    m_work->commands().find(u"accounts.close"_s)->trigger();
    QVERIFY(!page->panel()->isAsking());
    QCOMPARE(m_work->said.size(), 1);
}

void TestAccountsPage::phonesOfOutsidersAreMasked()
{
    const Key courier = m_office->add(Outsider{.name = u"陈小哥"_s, .phone = u"13900001111"_s, .kind = u"courier"_s});
    const Key account = m_office->account(AccountHolder::ofOutsider(courier));
    AccountsPage *page = open(qlonglong(account));
    QVERIFY(page);
    settle();
    const auto shown = [&] {
        QStringList texts;
        for (const QLabel *label : page->panel()->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    QVERIFY(!shown().contains(u"13900001111"_s));
    QVERIFY(shown().contains(u"1111"_s));
    m_work->setRevealed(true, {}, 0);
    QTRY_VERIFY(shown().contains(u"13900001111"_s));
}

void TestAccountsPage::theProofIsGreenOrRed()
{
    m_office->award(m_office->wangAccount, 20, recently());
    AccountsPage *page = open(u"all"_s);
    QVERIFY(page);
    QTRY_VERIFY(page->proof()->proof().has_value());
    QVERIFY2(page->proof()->proof()->ok, qPrintable(page->proof()->proof()->findings.join(u'\n')));
    QCOMPARE(page->proof()->proof()->transfers, qint64(1));
    QVERIFY(page->proof()->text().contains(u"sum 0"_s));
    QVERIFY(Query::run(m_work->store().db(), u"UPDATE points_balance SET balance = balance + 3 WHERE account = :a"_s, {{u":a"_s, m_office->wangAccount}}));
    QTest::keyClick(page, Qt::Key_F9);
    QTRY_VERIFY(!page->proof()->proof()->ok);
    QVERIFY(!page->proof()->text().contains(u"chain intact"_s));
    QTest::keyClick(page, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_work->printed.size(), 1);
}

void TestAccountsPage::theRankingOpensTheAccount()
{
    m_office->award(m_office->wangAccount, 20, recently());
    m_office->award(m_office->zhaoAccount, 60, recently());
    AccountsPage *page = open(u"ranking"_s);
    QVERIFY(page);
    settle();
    QTRY_VERIFY(page->ranking()->isRead());
    QCOMPARE(page->ranking()->table()->model()->rowCount(), 2);
    QVERIFY(!page->panel()->isVisible());
    QTest::keyClick(page, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 1);
    QCOMPARE(m_work->printed.first().personal, Printout::Personal::Masked);
    QTest::keyClick(page->ranking()->table(), Qt::Key_Return);
    QTRY_COMPARE(page->panel()->account(), m_office->zhaoAccount);
    QVERIFY(page->panel()->isVisible());
}

void TestAccountsPage::theYearIsPrinted()
{
    m_office->award(m_office->wangAccount, 20, recently());
    AccountsPage *page = open(u"year"_s);
    QVERIFY(page);
    QTRY_VERIFY(page->year()->page().has_value());
    QCOMPARE(page->year()->page()->year, QDate::currentDate().year());
    QVERIFY(page->year()->page()->addsUp());
    QTest::keyClick(page, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 1);
    QTest::keyClick(page, Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(page->year()->page()->year, QDate::currentDate().year() - 1);
}

void TestAccountsPage::aScanOpensTheAccount()
{
    AccountsPage *page = open(u"year"_s);
    QVERIFY(page);
    settle();
    const QString code = AccountCard::read(m_work->store().db(), m_office->zhaoAccount)->code;
    QVERIFY(page->takeScan(ScannedText::read(ScannedText::code(code))));
    QTRY_COMPARE(page->panel()->account(), m_office->zhaoAccount);
    QVERIFY(!page->takeScan(ScannedText::read(u"230602194305130516"_s)));
    m_work->said.clear();
    QVERIFY(page->takeScan(ScannedText::read(u"ALLPOST:0000000000"_s)));
    QCOMPARE(m_work->said.size(), 1);
}

void TestAccountsPage::theSearchFindsNumbersAndOutsiders()
{
    const Key courier = m_office->add(Outsider{.name = u"陈小哥"_s, .phone = u"13900001111"_s, .kind = u"courier"_s});
    const Key account = m_office->account(AccountHolder::ofOutsider(courier));
    SearchModel model(*m_work);
    model.search(u"陈小"_s);
    QCOMPARE(model.account(0), account);
    QVERIFY(!model.index(0, SearchModel::Numbers).data().toString().contains(u"13900001111"_s));
    const AccountCard card = *AccountCard::read(m_work->store().db(), m_office->wangAccount);
    model.search(card.number);
    QCOMPARE(model.account(0), m_office->wangAccount);
    model.search(u"ALLPOST:"_s + card.code);
    QCOMPARE(model.account(0), m_office->wangAccount);
    // A resident is found as a person, not a second time as an account.
    model.search(u"王桂兰"_s);
    QCOMPARE(model.resident(0), m_office->wang);
    QCOMPARE(model.account(1), Key(0));
}

void TestAccountsPage::theCardOfAPersonShowsThePoints()
{
    m_office->award(m_office->wangAccount, 20, recently());
    auto *page = new ResidentPage(*m_work);
    m_page.reset(page);
    page->resize(1198, 640);
    static_cast<QWidget *>(page)->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
    page->show(qlonglong(m_office->wang));
    auto *card = page->findChild<PointsCard *>();
    QVERIFY(card && card->isVisible());
    QCOMPARE(card->balance(), qint64(20));
    QCOMPARE(card->lines()->rowCount(), 1);
    QTest::keyClick(page, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_work->places.last().page, u"points"_s);
    QCOMPARE(m_work->places.last().what.toMap().value(u"account"_s).toLongLong(), m_office->wangAccount);
    m_office->exchange(m_office->wangAccount, 5, recently());
    QTRY_COMPARE(card->balance(), qint64(15));
}

void TestAccountsPage::theDaySaysWhatWaits()
{
    PointsToday card(*m_work);
    card.setCounts({});
    QVERIFY(card.isHidden());
    card.setCounts({.accounts = 2, .toCheck = 3, .low = 1, .overdrawn = 1});
    QVERIFY(!card.isHidden());
    QCOMPARE(card.list()->model()->rowCount(), 3);
    card.list()->setCurrentIndex(card.list()->model()->index(0, 0));
    QTest::keyClick(card.list(), Qt::Key_Return);
    QCOMPARE(m_work->places.last().page, u"accounts"_s);
    QCOMPARE(m_work->places.last().what.toString(), u"cases"_s);
    auto counts = PointsCounts::read(m_work->store().db());
    QVERIFY(counts);
    QCOMPARE(counts->accounts, qint64(2));
    QVERIFY(counts->nothing());
}

void TestAccountsPage::longStatementsAreReadInPages()
{
    for (int i = 0; i < StatementModel::PageLines + 30; ++i)
        m_office->award(m_office->wangAccount, 1, recently());
    // Without the tester, which fetches by itself.
    StatementModel model;
    QVERIFY(model.read(m_work->store().db(), m_office->wangAccount, QDate::currentDate().addDays(-1), QDate::currentDate()));
    QCOMPARE(model.rowCount(), StatementModel::PageLines);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), StatementModel::PageLines + 30);
    QCOMPARE(model.line(model.rowCount() - 1)->after, qint64(1));
    QVERIFY(!model.canFetchMore({}));
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
