// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/codelist.h"
#include "models/points/expiry.h"
#include "tests/models/points/awardoffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestPointsRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fortyRulesShipOnce();
    void everyExampleIsWellFormed();
    void aVersionHoldsFromItsDay();
    void aVersionMayNotBeginBeforeTheLast();
    void aRuleIsFoundByAFewKeys_data();
    void aRuleIsFoundByAFewKeys();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void thePolicyCountsTheLatest();
    void pointsExpireByLots();
    void expiryIsAnnouncedBefore();
    void expiryTakesTheLesserOfAnnouncedAndLeft();
    void expiryIsHarmlessTwice();
};

void TestPointsRules::fortyRulesShipOnce()
{
    AwardOffice office;
    QCOMPARE(PointsRules::list(office.db())->size(), 40);
    QVERIFY(PointsRules::addExamples(office.store()));
    QCOMPARE(PointsRules::list(office.db())->size(), 40);
    QCOMPARE(PointsRules::exampleMark(), u"example, check locally"_s);
}

void TestPointsRules::everyExampleIsWellFormed()
{
    AwardOffice office;
    const auto rules = PointsRules::list(office.db());
    int minus = 0;
    for (const RuleCard &card : *rules) {
        const QByteArray code = card.rule.code.toUtf8();
        QVERIFY2(card.isExample() && card.versions.size() == 1, code.constData());
        const Findings findings = PointsRules::check(office.db(), card.rule, card.versions.first().version, nullptr);
        for (const Finding &finding : findings)
            QVERIFY2(finding.field == "code"_L1 || finding.weight != Finding::Weight::HoldBack, (code + ' ' + finding.message.toUtf8()).constData());
        QVERIFY2(!card.versions.first().version.evidence.isEmpty() && !card.versions.first().version.unit.isEmpty() && !card.rule.category.isEmpty(), code.constData());
        for (const QString &kind : card.rule.who.split(u','))
            QVERIFY2(CodeList::find(u"account_kind")->display(kind, u"zh"_s) != kind, code.constData());
        minus += card.versions.first().version.points.value_or(0) < 0;
        QCOMPARE(card.versions.first().version.points.value_or(0) < 0, card.versions.first().version.deduct.value_or(false));
    }
    QCOMPARE(minus, 5);
}

void TestPointsRules::aVersionHoldsFromItsDay()
{
    AwardOffice office;
    const Key rule = office.rule(u"R06"_s);
    const Key given = office.ask(rule, {office.wang}, QDate(2026, 10, 1));
    auto card = PointsRules::card(office.db(), rule);
    PointsRuleVersion version = card->versions.first().version;
    version.fromOn = u"2026-11-01"_s;
    version.points = 20;
    QVERIFY(PointsRules(office.store()).addVersion(*card, version));
    card = PointsRules::card(office.db(), rule);
    QCOMPARE(card->on(QDate(2026, 10, 31))->version.points, 10);
    QCOMPARE(card->on(QDate(2026, 11, 1))->version.points, 20);
    QVERIFY(!card->on(QDate(2020, 1, 1)));
    QVERIFY(!card->isExample());
    // What was asked by the old one keeps it.
    QCOMPARE(AwardLists::card(office.db(), given)->version.points, 10);
    QCOMPARE(office.preview(office.asking(rule, {office.chen}, QDate(2026, 10, 30))).total, 10);
    QVERIFY(mustHoldBack(office.preview(office.asking(rule, {office.chen}, QDate(2020, 1, 1))).findings));
}

void TestPointsRules::aVersionMayNotBeginBeforeTheLast()
{
    AwardOffice office;
    auto card = PointsRules::card(office.db(), office.rule(u"R06"_s));
    PointsRuleVersion version = card->versions.first().version;
    version.points = 99;
    auto same = PointsRules(office.store()).addVersion(*card, version);
    QVERIFY(!same);
    QCOMPARE(same.error().detail, u"from_on"_s);
    QCOMPARE(PointsRules::card(office.db(), card->key)->versions.size(), 1);
}

void TestPointsRules::aRuleIsFoundByAFewKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"R06"_s << u"R06"_s;
    QTest::newRow("small letters") << u"r06"_s << u"R06"_s;
    QTest::newRow("number") << u"6"_s << u"R06"_s;
    QTest::newRow("two digits") << u"28"_s << u"R28"_s;
    QTest::newRow("words") << u"居民会议"_s << u"R01"_s;
    QTest::newRow("initials") << u"hjzz"_s << u"R06"_s;
    QTest::newRow("pinyin") << u"xunluo"_s << u"R11"_s;
    QTest::newRow("courier") << u"捎带手"_s << u"C02"_s;
}

void TestPointsRules::aRuleIsFoundByAFewKeys()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    AwardOffice office;
    auto found = PointsRules::search(office.db(), typed, QDate::currentDate());
    QVERIFY(found && !found->isEmpty());
    QCOMPARE(found->first().rule.code, code);
}

void TestPointsRules::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("field");
    QTest::newRow("fine") << u"扫雪"_s << u"resident"_s << 5 << u"2026-01-01"_s << QString();
    QTest::newRow("no deed") << QString() << u"resident"_s << 5 << u"2026-01-01"_s << u"deed"_s;
    QTest::newRow("for nobody") << u"扫雪"_s << QString() << 5 << u"2026-01-01"_s << u"who"_s;
    QTest::newRow("no points") << u"扫雪"_s << u"resident"_s << 0 << u"2026-01-01"_s << u"points"_s;
    QTest::newRow("too many") << u"扫雪"_s << u"resident"_s << 2000000 << u"2026-01-01"_s << u"points"_s;
    QTest::newRow("no day") << u"扫雪"_s << u"resident"_s << 5 << QString() << u"from_on"_s;
}

void TestPointsRules::whatIsWrongIsNamed()
{
    QFETCH(QString, deed);
    QFETCH(QString, who);
    QFETCH(int, points);
    QFETCH(QString, from);
    QFETCH(QString, field);
    AwardOffice office;
    PointsRule rule;
    rule.deed = deed;
    rule.who = who;
    PointsRuleVersion version;
    version.points = points;
    version.fromOn = from;
    auto made = PointsRules(office.store()).add(rule, version);
    QCOMPARE(bool(made), field.isEmpty());
    if (!made)
        QCOMPARE(made.error().detail, field);
}

void TestPointsRules::thePolicyCountsTheLatest()
{
    AwardOffice office;
    QCOMPARE(PointsPolicies::expires(*PointsPolicies::read(office.db())), PointsPolicies::Expires::Never);
    PointsPolicy wrong;
    wrong.mode = u"months"_s;
    auto refused = PointsPolicies::set(office.store(), wrong);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"months"_s);
    office.setPolicy(u"months"_s, 12, 30, true, 100);
    office.setPolicy(u"year_end"_s, {}, 20);
    auto policy = PointsPolicies::read(office.db());
    QCOMPARE(PointsPolicies::expires(*policy), PointsPolicies::Expires::YearEnd);
    QVERIFY(!PointsPolicies::mayDeduct(*policy));
    auto same = PointsPolicies::set(office.store(), *policy);
    QVERIFY(same && !*same);
}

void TestPointsRules::pointsExpireByLots()
{
    AwardOffice office;
    const QDate today = QDate::currentDate();
    office.setPolicy(u"months"_s, 12, 10);
    auto post = [&](qint64 amount, const QString &at, const QString &kind = u"award"_s) {
        const Key source = *Accounts::system(office.db(), kind == "award"_L1 ? u"source"_s : u"store"_s);
        Key account = *Accounts::of(office.db(), AccountHolder::ofHousehold(office.home));
        if (!account)
            account = *Accounts::open(office.store(), AccountHolder::ofHousehold(office.home));
        PointsTransfer transfer;
        transfer.kind = kind;
        transfer.fromAccount = kind == "award"_L1 ? source : account;
        transfer.toAccount = kind == "award"_L1 ? account : source;
        transfer.amount = amount;
        transfer.enteredAt = at + u"T10:00:00"_s;
        transfer.deedOn = at;
        return *Ledger(office.store()).post(transfer);
    };
    post(30, u"2024-01-10"_s);
    post(20, u"2024-06-10"_s);
    post(15, u"2024-07-01"_s, u"exchange"_s); // takes the oldest first
    const Key wrong = post(50, u"2024-07-02"_s);
    QVERIFY(Ledger(office.store()).reverse(wrong, u"误录"_s)); // no history at all
    Progress progress;
    auto plan = Expiry::plan(office.db(), today.addDays(10), QDate(2024, 3, 1), progress);
    QVERIFY(plan);
    QCOMPARE(plan->points, 15); // of the first lot 15 are left
    plan = Expiry::plan(office.db(), today.addDays(10), QDate(2025, 1, 1), progress);
    QCOMPARE(plan->points, 35);
    QCOMPARE(plan->due.first().name, u"王秀兰"_s);
}

void TestPointsRules::expiryIsAnnouncedBefore()
{
    AwardOffice office;
    const QDate today = QDate::currentDate();
    office.ask(office.ownRule(10), {office.wang});
    Progress progress;
    QVERIFY(!Expiry::announce(office.store(), today.addDays(40), today.addDays(1), progress)); // never
    office.setPolicy(u"year_end"_s, {}, 30);
    QVERIFY(!Expiry::announce(office.store(), today.addDays(29), today.addDays(1), progress)); // too short before
    auto run = Expiry::announce(office.store(), today.addDays(30), today.addDays(1), progress);
    QVERIFY(run);
    QCOMPARE(Expiry::run(office.db(), *run)->record.points, 10);
    auto early = Expiry::carryOut(office.store(), *run, today.addDays(29));
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::Refused);
    QCOMPARE(office.balance(office.home), 10);
    QVERIFY(Expiry::carryOut(office.store(), *run, today.addDays(30)));
    QCOMPARE(office.balance(office.home), 0);
    QVERIFY(Ledger::prove(office.db())->ok);
    const auto suggested = Expiry::suggested(*PointsPolicies::read(office.db()), QDate(2026, 11, 22));
    QCOMPARE(suggested.first, QDate(2026, 12, 31));
    QCOMPARE(Expiry::suggested(*PointsPolicies::read(office.db()), QDate(2026, 12, 22)).first, QDate(2027, 12, 31));
}

void TestPointsRules::expiryTakesTheLesserOfAnnouncedAndLeft()
{
    AwardOffice office;
    const QDate today = QDate::currentDate();
    office.setPolicy(u"year_end"_s, {}, 5);
    office.ask(office.ownRule(10), {office.wang, office.chen});
    Progress progress;
    auto run = Expiry::announce(office.store(), today.addDays(5), today.addDays(6), progress);
    QVERIFY(run);
    // One uses some of them, the other gets more: neither loses more than was announced and left.
    PointsTransfer spent;
    spent.kind = u"exchange"_s;
    spent.fromAccount = *Accounts::of(office.db(), AccountHolder::ofHousehold(office.home));
    spent.toAccount = *Accounts::system(office.db(), u"store"_s);
    spent.amount = 4;
    QVERIFY(Ledger(office.store()).post(spent));
    office.ask(office.ownRule(7), {office.chen});
    auto before = Expiry::before(office.db(), *run);
    QCOMPARE(before->points, 16);
    auto done = Expiry::carryOut(office.store(), *run, today.addDays(5));
    QVERIFY(done);
    QCOMPARE(done->points, 16);
    QCOMPARE(office.balance(office.home), 0);
    QCOMPARE(office.balance(office.other), 7);
}

void TestPointsRules::expiryIsHarmlessTwice()
{
    AwardOffice office;
    const QDate today = QDate::currentDate();
    office.setPolicy(u"year_end"_s, {}, 5);
    office.ask(office.ownRule(10), {office.wang});
    Progress progress;
    auto run = Expiry::announce(office.store(), today.addDays(5), today.addDays(6), progress);
    QVERIFY(Expiry::carryOut(office.store(), *run, today.addDays(5)));
    office.ask(office.ownRule(8), {office.wang});
    auto again = Expiry::carryOut(office.store(), *run, today.addDays(6));
    QVERIFY(again);
    QCOMPARE(again->transfers, 0);
    QCOMPARE(office.balance(office.home), 8);
    QVERIFY(Expiry::printout(office.store(), *run));
}

QTEST_GUILESS_MAIN(TestPointsRules)
#include "tst_pointsrules.moc"
