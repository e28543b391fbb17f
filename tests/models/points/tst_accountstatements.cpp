// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/sheetwriter.h"
#include "models/points/accountcard.h"
#include "models/points/accountlist.h"
#include "models/points/accountopening.h"
#include "models/points/rankingpaper.h"
#include "models/points/reversalpair.h"
#include "models/points/statementpaper.h"
#include "models/points/yearpage.h"
#include "models/views/filter.h"
#include "models/views/listloader.h"
#include "tests/support/accountsoffice.h"

#include <QTemporaryDir>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// What is read of the ledger for people: statements, rankings, the year, slips, the list of accounts.
class TestAccountStatements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void paperHoldsEveryLineAndTheCode();
    void exportHoldsEveryLine();
    void reversalIsPrintedInAPair();
    void aRankingHangsOutMasked();
    void theYearAddsUp();
    void theYearSeesWhatDoesNotAddUp();
    void theListNamesTheHolder();
    void accountsAreFoundByPerson();
    void whoIsNoResidentIsRegisteredOnce();
    void anAccountWithPointsStaysOpen();

private:
    const Database &db() const { return m_store->db(); }
    QList<Key> filtered(const QString &condition) const
    {
        const FilterLanguage language(AccountList::definition());
        auto filter = language.parse(condition);
        if (!filter)
            qFatal("%s: %s", qPrintable(condition), qPrintable(filter.error().message));
        const std::atomic<bool> never = false;
        auto passed = ListLoader::passed(db(), AccountList::definition(), language.compile(*filter, QDate::currentDate()), QDate::currentDate(), never);
        if (!passed)
            qFatal("%s", qPrintable(passed.error().detail));
        QList<Key> keys;
        auto all = Query::run(db(), u"SELECT key FROM points_account ORDER BY key"_s);
        while (all && all->next())
            if (passed->contains(qint32(all->number(0))))
                keys << all->number(0);
        return keys;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<AccountsOffice> m_office;
};

void TestAccountStatements::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Store::create(m_folder->filePath(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
    QVERIFY(made);
    m_store = std::move(*made);
    m_office = std::make_unique<AccountsOffice>(*m_store);
}

void TestAccountStatements::cleanup()
{
    m_office.reset();
    m_store.reset();
    m_folder.reset();
}

void TestAccountStatements::paperHoldsEveryLineAndTheCode()
{
    for (int i = 1; i <= 12; ++i)
        m_office->award(m_office->wangAccount, i, u"2025-%1-10T09:00:00"_s.arg(i, 2, 10, QChar(u'0')));
    auto card = AccountCard::read(db(), m_office->wangAccount);
    QVERIFY(card);
    auto page = StatementPaper::page(db(), *card, QDate(2025, 4, 1), QDate(2025, 12, 31));
    QVERIFY(page);
    const PrintTable *table = nullptr;
    const PrintQr *code = nullptr;
    for (const PrintBlock &block : std::as_const(page->blocks)) {
        if (!table)
            table = std::get_if<PrintTable>(&block);
        if (!code)
            code = std::get_if<PrintQr>(&block);
    }
    QVERIFY(table && code);
    QCOMPARE(table->rowCount, 9);
    QCOMPARE(table->row(0).last(), u"10"_s);
    QCOMPARE(table->row(8).last(), u"78"_s);
    QVERIFY(code->text.endsWith(card->code));
    QVERIFY(page->subtitle.contains(u"王桂兰"_s));
}

void TestAccountStatements::exportHoldsEveryLine()
{
    m_office->award(m_office->wangAccount, 30, u"2025-10-05T09:00:00"_s, u"=1+1"_s);
    m_office->exchange(m_office->wangAccount, 20, u"2025-11-05T10:00:00"_s);
    auto card = AccountCard::read(db(), m_office->wangAccount);
    const QString path = m_folder->filePath(u"lines.csv"_s);
    auto rows = StatementPaper::exportTo(db(), *card, QDate(2025, 10, 1), QDate(2025, 12, 31), path);
    QVERIFY(rows);
    QCOMPARE(*rows, qint64(2));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).contains(u"2025-10-01"_s));
    QVERIFY(lines.at(2).contains(u",30,30,"_s));
    QVERIFY(lines.at(3).contains(u",-20,10,"_s));
}

void TestAccountStatements::reversalIsPrintedInAPair()
{
    const Key wrong = m_office->award(m_office->wangAccount, 20, u"2025-10-27T09:00:00"_s);
    auto before = ReversalPair::read(db(), wrong);
    QVERIFY(before && !before->reversal);
    const Key back = m_office->reverse(wrong, u"重复登记"_s);
    auto ofOriginal = ReversalPair::read(db(), wrong);
    auto ofReversal = ReversalPair::read(db(), back);
    QVERIFY(ofOriginal && ofReversal && ofOriginal->reversal && ofReversal->reversal);
    QCOMPARE(ofReversal->original.key, wrong);
    QCOMPARE(ofOriginal->reversal->key, back);
    QCOMPARE(ofOriginal->original.amount, ofOriginal->reversal->amount);
    QCOMPARE(ofOriginal->original.toAccount, ofOriginal->reversal->fromAccount);
    const Printout page = ofOriginal->paper();
    const auto *table = std::get_if<PrintTable>(&page.blocks.first());
    QVERIFY(table);
    QCOMPARE(table->columns.size(), 3);
    QStringList all;
    for (int row = 0; row < table->rowCount; ++row)
        all << table->row(row).join(u'|');
    QVERIFY(all.join(u'\n').contains(u"重复登记"_s));
    QVERIFY(all.join(u'\n').contains(ofOriginal->original.number + u'|' + ofOriginal->reversal->number));
    QVERIFY(!ReversalPair::read(db(), m_office->wang));
}

void TestAccountStatements::aRankingHangsOutMasked()
{
    m_office->award(m_office->wangAccount, 30, u"2025-10-05T09:00:00"_s);
    const Key wrong = m_office->award(m_office->zhaoAccount, 90, u"2025-10-06T09:00:00"_s);
    m_office->award(m_office->zhaoAccount, 10, u"2025-10-07T09:00:00"_s);
    m_office->reverse(wrong);
    Ranking::Question question;
    question.by = Ranking::By::Household;
    question.of = Ranking::Of::Balance;
    auto lines = Ranking::read(db(), question);
    QVERIFY(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->first().key, m_office->wangHome);
    QCOMPARE(lines->first().points, qint64(30));
    for (const bool inFull : {false, true}) {
        const Printout page = RankingPaper::page(*lines, question, u"2025"_s, inFull);
        const auto *table = std::get_if<PrintTable>(&page.blocks.first());
        QVERIFY(table);
        QCOMPARE(table->rowCount, 2);
        QCOMPARE(table->row(0).contains(u"王桂兰"_s), inFull);
        QVERIFY(table->row(0).at(1).startsWith(u"王"_s));
        QCOMPARE(page.personal, inFull ? Printout::Personal::InFull : Printout::Personal::Masked);
    }
}

void TestAccountStatements::theYearAddsUp()
{
    m_office->award(m_office->wangAccount, 100, u"2024-12-05T09:00:00"_s);
    m_office->award(m_office->wangAccount, 30, u"2025-01-05T09:00:00"_s);
    m_office->award(m_office->zhaoAccount, 50, u"2025-03-05T09:00:00"_s);
    m_office->exchange(m_office->wangAccount, 60, u"2025-03-06T09:00:00"_s);
    m_office->move(u"expire"_s, m_office->wangAccount, m_office->expiry, 10, u"2025-12-31T18:00:00"_s, u"到期"_s);
    m_office->move(u"move"_s, m_office->zhaoAccount, m_office->wangAccount, 5, u"2025-12-31T19:00:00"_s, u"并户"_s);
    Progress progress;
    auto page = PointsYear::read(db(), 2025, progress);
    QVERIFY(page);
    QCOMPARE(page->opening, qint64(100));
    QCOMPARE(page->sum[PointsYear::Issued], qint64(80));
    QCOMPARE(page->sum[PointsYear::Exchanged], qint64(-60));
    QCOMPARE(page->sum[PointsYear::Expired], qint64(-10));
    QCOMPARE(page->sum[PointsYear::Other], qint64(0));
    QCOMPARE(page->closing(), qint64(110));
    QCOMPARE(page->kept, qint64(110));
    QVERIFY(page->addsUp());
    QCOMPARE(page->months.size(), 12);
    QCOMPARE(page->months.at(2).end, qint64(120));
    QCOMPARE(page->months.at(11).end, qint64(110));
    QCOMPARE(page->transfers, qint64(5));
    QCOMPARE(page->categories.size(), 1);
    QCOMPARE(page->categories.first().name, u"志愿服务"_s);
    QCOMPARE(page->categories.first().points, qint64(80));
    QCOMPARE(page->categories.first().accounts, qint64(2));
    qint64 all = 0;
    for (const PointsYear::AccountKind &kind : page->accounts)
        all += kind.balance;
    QCOMPARE(all, qint64(0));
    QVERIFY(!page->paper().blocks.isEmpty());
    auto years = PointsYear::years(db());
    QVERIFY(years && years->contains(2024) && years->contains(2025) && years->contains(QDate::currentDate().year()));
}

void TestAccountStatements::theYearSeesWhatDoesNotAddUp()
{
    m_office->award(m_office->wangAccount, 30, u"2025-01-05T09:00:00"_s);
    QVERIFY(Query::run(db(), u"UPDATE points_month SET received = received + 7 WHERE account = :a"_s, {{u":a"_s, m_office->wangAccount}}));
    Progress progress;
    auto page = PointsYear::read(db(), 2025, progress);
    QVERIFY(page);
    QVERIFY(!page->addsUp());
    QVERIFY(page->checkSentence().contains(u"37"_s));
}

void TestAccountStatements::theListNamesTheHolder()
{
    m_office->award(m_office->wangAccount, 130, u"2025-01-05T09:00:00"_s);
    const Key courier = m_office->add(Outsider{.name = u"陈小哥"_s, .phone = u"13900001111"_s, .kind = u"courier"_s, .employer = u"顺丰"_s});
    const Key couriers = m_office->account(AccountHolder::ofOutsider(courier));
    QCOMPARE(filtered(u"balance >= 100"_s), QList<Key>{m_office->wangAccount});
    QCOMPARE(filtered(u"holder has 陈小"_s), QList<Key>{couriers});
    QCOMPARE(filtered(u"kind = new_group"_s), QList<Key>{couriers});
    QCOMPARE(filtered(u"door = 3-502"_s), QList<Key>{m_office->zhaoAccount});
    QCOMPARE(filtered(u"system"_s).size(), 3);
    QCOMPARE(filtered(u"not system"_s).size(), 3);
    auto card = AccountCard::read(db(), m_office->wangAccount);
    QVERIFY(card);
    QCOMPARE(card->holder, u"王桂兰"_s);
    QCOMPARE(card->door, u"3-501"_s);
    QCOMPARE(card->balance, qint64(130));
    QVERIFY(!card->code.isEmpty() && !card->number.isEmpty());
}

void TestAccountStatements::accountsAreFoundByPerson()
{
    const Key own = m_office->account(AccountHolder::ofResident(m_office->wang));
    QCOMPARE(AccountCard::ofResident(db(), m_office->wang).value_or(QList<Key>()), (QList<Key>{own, m_office->wangAccount}));
    QCOMPARE(AccountCard::ofHousehold(db(), m_office->wangHome).value_or(QList<Key>()), (QList<Key>{m_office->wangAccount, own}));
    QCOMPARE(AccountCard::ofResidents(db(), {m_office->wang, m_office->zhao}).value_or(QList<Key>()).size(), 3);
    m_office->award(own, 10, u"2025-02-05T09:00:00"_s);
    m_office->award(m_office->wangAccount, 20, u"2025-02-06T09:00:00"_s);
    auto latest = AccountMovement::latest(db(), {own, m_office->wangAccount}, 5);
    QVERIFY(latest);
    QCOMPARE(latest->size(), 2);
    QCOMPARE(latest->first().change, qint64(20));
    QCOMPARE(latest->first().cause, u"楼道值守"_s);
}

void TestAccountStatements::whoIsNoResidentIsRegisteredOnce()
{
    AccountOpening opening;
    opening.kind = u"new_group"_s;
    opening.isOutsider = true;
    QVERIFY(!opening.check().isEmpty());
    opening.fresh = Outsider{.name = u"陈小哥"_s, .phone = u"13900001111"_s, .kind = u"courier"_s, .employer = u"顺丰"_s};
    auto first = opening.open(*m_store);
    QVERIFY(first);
    QVERIFY(first->isNew);
    auto again = opening.open(*m_store);
    QVERIFY(again);
    QVERIFY(!again->isNew);
    QCOMPARE(again->account, first->account);
    auto rows = Query::run(db(), u"SELECT count(*) FROM outsider"_s);
    QVERIFY(rows && rows->next());
    QCOMPARE(rows->number(0), qint64(1));
    AccountOpening home;
    home.kind = u"household"_s;
    home.resident = m_office->wang;
    auto there = home.open(*m_store);
    QVERIFY(there);
    QCOMPARE(there->account, m_office->wangAccount);
}

void TestAccountStatements::anAccountWithPointsStaysOpen()
{
    m_office->award(m_office->wangAccount, 10, u"2025-02-05T09:00:00"_s);
    QVERIFY(!AccountOpening::whyNotClosed(db(), m_office->wangAccount).isEmpty());
    QVERIFY(!Accounts::close(*m_store, m_office->wangAccount, u"搬走"_s));
    QVERIFY(!AccountOpening::whyNotClosed(db(), m_office->source).isEmpty());
    QCOMPARE(AccountOpening::whyNotClosed(db(), m_office->zhaoAccount), QString());
    QVERIFY(Accounts::close(*m_store, m_office->zhaoAccount, u"搬走"_s));
    QVERIFY(!AccountOpening::whyNotClosed(db(), m_office->zhaoAccount).isEmpty());
    QCOMPARE(filtered(u"closed"_s), QList<Key>{m_office->zhaoAccount});
}

QTEST_GUILESS_MAIN(TestAccountStatements)
#include "tst_accountstatements.moc"
