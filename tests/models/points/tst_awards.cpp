// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/notices.h"
#include "models/store/integrity.h"
#include "tests/models/points/awardoffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestAwards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAwardGoesItsWay();
    void aRuleWithoutCheckAndNoticeIsEnteredAtOnce();
    void theTableOfStepsHolds_data();
    void theTableOfStepsHolds();
    void limitsAreSaidAndHeld_data();
    void limitsAreSaidAndHeld();
    void limitsCountAllVersionsPendingAndReversals();
    void limitsAreLookedAtOnceMoreAtTheEntry();
    void aSheetIsEnteredWholeOrNotAtAll();
    void nobodyIsCountedTwice();
    void aNoticeIsNotOverBeforeItsLastDay();
    void anObjectionUpheldStrikesItsLine();
    void ofHalfAnHourHalfThePoints();
    void deductionsOnlyWhereThePolicyAllows();
    void pointsGoWhereThePolicySays();
    void theOwnHouseholdNeedsASecondWorker();
    void anUnknownWorkerIsComparedByName();
    void largeSumsNeedASecondWorker();
    void whoAsksDoesNotCheck();
    void stateIsRebuiltAndChecked();
    void theNoticeListMasksNames_data();
    void theNoticeListMasksNames();
    void theNoticeListShowsWhatCounts();
    void threeHundredAtOnce();
};

void TestAwards::anAwardGoesItsWay()
{
    AwardOffice office;
    const QDate today = QDate::currentDate();
    const Key award = office.ask(office.rule(u"R06"_s), {office.wang, office.chen});
    const AwardStand stand = office.stand(award);
    QCOMPARE(stand.at, AwardAt::Asked);
    QCOMPARE(stand.points, 20);
    QCOMPARE(stand.lines, 2);
    QVERIFY(office.store().get<Award>(award)->number.contains(u"-S0001"_s));
    QCOMPARE(office.balance(office.home), 0);
    QCOMPARE(AwardLists::counts(office.db())->awards[AwardLists::Asked], 1);

    office.sit(office.sun);
    QVERIFY(office.take({award}, AwardDo::Check));
    QCOMPARE(office.stand(award).at, AwardAt::Checked);
    QCOMPARE(AwardLists::counts(office.db())->awards[AwardLists::Checked], 1);
    QVERIFY(!office.take({award}, AwardDo::Enter));
    auto hung = office.take({award}, AwardDo::Notice);
    QVERIFY(hung);
    const PointsNotice notice = *office.store().get<PointsNotice>(hung->notice);
    QCOMPARE(notice.untilOn, today.addDays(2).toString(Qt::ISODate)); // three calendar days, first and last counted
    QCOMPARE(AwardLists::counts(office.db())->awards[AwardLists::OnNotice], 1);
    QCOMPARE(AwardLists::counts(office.db(), today.addDays(3))->awards[AwardLists::Ripe], 1);
    auto entered = office.take({award}, AwardDo::Enter, today.addDays(3));
    QVERIFY(entered);
    QCOMPARE(entered->transfers, 2);
    QCOMPARE(entered->points, 20);
    QCOMPARE(office.balance(office.home), 10);
    QCOMPARE(office.balance(office.other), 10);
    auto card = AwardLists::card(office.db(), award);
    QVERIFY(card);
    QCOMPARE(card->events.size(), 4);
    QCOMPARE(card->lines.first().name, u"王秀兰"_s);
    QVERIFY(card->lines.first().transferKey);
    const auto transfer = office.store().get<PointsTransfer>(card->lines.first().transferKey);
    QCOMPARE(transfer->rule, card->award.rule);
    QCOMPARE(transfer->resident, office.wang);
    QCOMPARE(transfer->approver, office.sun);
    QVERIFY(Ledger::prove(office.db())->ok);
    // Once only.
    QVERIFY(!office.take({award}, AwardDo::Enter, today.addDays(3)));
    QCOMPARE(office.balance(office.home), 10);
}

void TestAwards::aRuleWithoutCheckAndNoticeIsEnteredAtOnce()
{
    AwardOffice office;
    const Key award = office.ask(office.ownRule(7), {office.wang});
    QCOMPARE(office.stand(award).at, AwardAt::Entered);
    QCOMPARE(office.balance(office.home), 7);
}

void TestAwards::theTableOfStepsHolds_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QList<int>>("allowed");
    using enum AwardDo;
    QTest::newRow("asked") << int(AwardAt::Asked) << QList<int>{int(Check), int(Refuse), int(Withdraw)};
    QTest::newRow("checked") << int(AwardAt::Checked) << QList<int>{int(Notice), int(Enter), int(Refuse), int(Withdraw)};
    QTest::newRow("on notice") << int(AwardAt::OnNotice) << QList<int>{int(Enter), int(Object), int(Answer), int(Refuse), int(Withdraw)};
    QTest::newRow("entered") << int(AwardAt::Entered) << QList<int>{};
    QTest::newRow("refused") << int(AwardAt::Refused) << QList<int>{};
    QTest::newRow("withdrawn") << int(AwardAt::Withdrawn) << QList<int>{};
}

void TestAwards::theTableOfStepsHolds()
{
    QFETCH(int, at);
    QFETCH(QList<int>, allowed);
    for (int step = int(AwardDo::Check); step < int(AwardDo::Unknown); ++step)
        QVERIFY2((AwardFlow::find(AwardDo(step), AwardAt(at)) != nullptr) == allowed.contains(step), qPrintable(AwardFlow::code(AwardDo(step))));
    for (int step = 0; step < int(AwardDo::Unknown); ++step)
        QCOMPARE(AwardFlow::step(AwardFlow::code(AwardDo(step))), AwardDo(step));
    QVERIFY(!AwardFlow::words(AwardAt(at)).isEmpty());
}

void TestAwards::limitsAreSaidAndHeld_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("year");
    QTest::addColumn<QList<int>>("daysBefore"); ///< of deeds before, each 10 points
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("said");
    QTest::newRow("room for all") << 30 << 100 << 1000 << QList<int>{0} << 10 << QString();
    QTest::newRow("the day's limit") << 15 << 100 << 1000 << QList<int>{0} << 5 << u"15 a day"_s;
    QTest::newRow("yesterday does not count for the day") << 15 << 100 << 1000 << QList<int>{1} << 10 << QString();
    QTest::newRow("the month's limit") << 0 << 25 << 1000 << QList<int>{1, 2} << 5 << u"25 a month"_s;
    QTest::newRow("the month before does not count") << 0 << 25 << 1000 << QList<int>{20, 21} << 10 << QString();
    QTest::newRow("the year's limit") << 0 << 0 << 32 << QList<int>{1, 40, 80} << 2 << u"32 a year"_s;
    QTest::newRow("the year before does not count") << 0 << 0 << 32 << QList<int>{1, 200, 300} << 10 << QString();
    QTest::newRow("nothing left") << 10 << 0 << 0 << QList<int>{0} << 0 << u"10 a day"_s;
}

void TestAwards::limitsAreSaidAndHeld()
{
    QFETCH(int, day);
    QFETCH(int, month);
    QFETCH(int, year);
    QFETCH(QList<int>, daysBefore);
    QFETCH(int, left);
    QFETCH(QString, said);
    const auto cap = [](int n) { return n ? std::optional<qint64>(n) : std::nullopt; };
    AwardOffice office;
    const Key rule = office.ownRule(10, cap(day), cap(month), cap(year));
    const QDate on(2026, 6, 15);
    for (int before : daysBefore)
        office.ask(rule, {office.wang}, on.addDays(-before));
    const AwardPreview preview = office.preview(office.asking(rule, {office.wang}, on));
    QCOMPARE(preview.shares.first().points, left);
    QCOMPARE(preview.shares.first().wanted, 10);
    if (said.isEmpty())
        QVERIFY2(preview.shares.first().why.isEmpty(), qPrintable(preview.shares.first().why));
    else
        QVERIFY2(preview.shares.first().why.contains(said), qPrintable(preview.shares.first().why));
    QCOMPARE(mustHoldBack(preview.findings), left == 0);
    const qint64 before = office.balance(office.home);
    auto asked = Awards(office.store()).ask(office.asking(rule, {office.wang}, on));
    QCOMPARE(bool(asked), left > 0);
    QCOMPARE(office.balance(office.home), before + left);
    // Another person of the household has room of the own.
    QCOMPARE(office.preview(office.asking(rule, {office.zhao}, on)).shares.first().points, 10);
}

void TestAwards::limitsCountAllVersionsPendingAndReversals()
{
    AwardOffice office;
    const QDate today = QDate::currentDate();
    const Key rule = office.ownRule(10, {}, {}, 25, u"社工核实"_s);
    const Key asked = office.ask(rule, {office.wang}); // pending
    QCOMPARE(office.preview(office.asking(rule, {office.wang}, today, 200)).shares.first().points, 15);
    office.sit(office.sun);
    QVERIFY(office.take({asked}, AwardDo::Check));
    QVERIFY(office.take({asked}, AwardDo::Enter));
    QCOMPARE(office.preview(office.asking(rule, {office.wang}, today, 200)).shares.first().points, 15);
    // A new version counts what the old one gave.
    auto card = PointsRules::card(office.db(), rule);
    PointsRuleVersion version = card->versions.first().version;
    version.fromOn = today.toString(Qt::ISODate);
    version.points = 20;
    QVERIFY(PointsRules(office.store()).addVersion(*card, version));
    QCOMPARE(office.preview(office.asking(rule, {office.wang})).shares.first().points, 15);
    // What is reversed has room again.
    auto entered = AwardLists::card(office.db(), asked);
    QVERIFY(Ledger(office.store()).reverse(entered->lines.first().transferKey, u"误报"_s));
    QCOMPARE(office.preview(office.asking(rule, {office.wang})).shares.first().points, 20);
    // And what is refused.
    const Key second = office.ask(rule, {office.wang});
    QCOMPARE(office.preview(office.asking(rule, {office.wang})).shares.first().points, 5);
    AwardMove move;
    move.note = u"查无此事"_s;
    QVERIFY(office.take({second}, AwardDo::Refuse, today, move));
    QCOMPARE(office.preview(office.asking(rule, {office.wang})).shares.first().points, 20);
}

void TestAwards::limitsAreLookedAtOnceMoreAtTheEntry()
{
    AwardOffice office;
    const Key rule = office.ownRule(10, {}, {}, 15, u"社工核实"_s);
    const Key asked = office.ask(rule, {office.wang});
    office.sit(office.sun);
    QVERIFY(office.take({asked}, AwardDo::Check));
    // Meanwhile another desk entered ten by hand.
    PointsTransfer transfer;
    transfer.kind = u"award"_s;
    transfer.fromAccount = *Accounts::system(office.db(), u"source"_s);
    transfer.toAccount = *Accounts::of(office.db(), AccountHolder::ofHousehold(office.home));
    transfer.amount = 10;
    transfer.rule = AwardLists::card(office.db(), asked)->award.rule;
    transfer.deedOn = QDate::currentDate().toString(Qt::ISODate);
    transfer.resident = office.wang;
    QVERIFY(Ledger(office.store()).post(transfer));
    auto entered = office.take({asked}, AwardDo::Enter);
    QVERIFY(entered);
    QCOMPARE(entered->lessened, 1);
    QCOMPARE(entered->points, 5);
    QCOMPARE(office.balance(office.home), 15);
}

void TestAwards::aSheetIsEnteredWholeOrNotAtAll()
{
    AwardOffice office;
    const QDate today = QDate::currentDate();
    const Key rule = office.ownRule(10, {}, {}, {}, u"社工核实"_s);
    const Key a = office.ask(rule, {office.wang});
    const Key b = office.ask(rule, {office.chen});
    office.sit(office.sun);
    QVERIFY(office.take({a}, AwardDo::Check));
    // One of them is not checked: nothing is entered.
    auto entered = office.take({a, b}, AwardDo::Enter, today);
    QVERIFY(!entered);
    QVERIFY(entered.error().message.contains(office.store().get<Award>(b)->number));
    QCOMPARE(office.balance(office.home), 0);
    QCOMPARE(office.stand(a).at, AwardAt::Checked);
    QVERIFY(office.take({b}, AwardDo::Check));
    QCOMPARE(office.take({a, b}, AwardDo::Enter, today)->transfers, 2);
}

void TestAwards::nobodyIsCountedTwice()
{
    AwardOffice office;
    const AwardPreview twice = office.preview(office.asking(office.rule(u"R02"_s), {office.wang, office.wang}));
    QVERIFY(twice.shares.at(1).barred);
    QCOMPARE(twice.total, 5);
    // A rule for households only: the household did it once.
    const AwardPreview household = office.preview(office.asking(office.rule(u"R21"_s), {office.wang, office.zhao}));
    QVERIFY(household.shares.at(1).barred);
    QCOMPARE(household.total, 100);
    // Nobody of a rule for couriers.
    const AwardPreview courier = office.preview(office.asking(office.rule(u"C02"_s), {office.wang}));
    QVERIFY(courier.shares.first().barred);
    QVERIFY(mustHoldBack(courier.findings));
}

void TestAwards::aNoticeIsNotOverBeforeItsLastDay()
{
    AwardOffice office;
    const QDate today = QDate::currentDate();
    const Key award = office.ask(office.ownRule(10, {}, {}, {}, {}, 3), {office.wang});
    QCOMPARE(office.stand(award).at, AwardAt::Checked); // no approval asked for
    AwardMove move;
    move.untilOn = today.addDays(1).toString(Qt::ISODate);
    QVERIFY(!office.take({award}, AwardDo::Notice, today, move)); // shorter than the rule asks
    move.untilOn.clear();
    move.fromOn = today.addDays(-3).toString(Qt::ISODate);
    QVERIFY(!office.take({award}, AwardDo::Notice, today, move)); // not into the past
    QVERIFY(office.take({award}, AwardDo::Notice, today));
    for (int day = 0; day < 3; ++day)
        QVERIFY(!office.take({award}, AwardDo::Enter, today.addDays(day)));
    QVERIFY(office.take({award}, AwardDo::Enter, today.addDays(3)));
}

void TestAwards::anObjectionUpheldStrikesItsLine()
{
    AwardOffice office;
    const QDate today = QDate::currentDate();
    const Key award = office.ask(office.ownRule(10, {}, {}, {}, {}, 3), {office.wang, office.chen});
    QVERIFY(office.take({award}, AwardDo::Notice, today));
    AwardMove move;
    move.line = AwardLists::card(office.db(), award)->lines.first().key;
    QVERIFY(!office.take({award}, AwardDo::Object, today, move)); // needs words
    move.note = u"当天不在场"_s;
    move.objector = u"匿名邻居"_s;
    QVERIFY(office.take({award}, AwardDo::Object, today, move));
    QCOMPARE(office.stand(award).objections, 1);
    QVERIFY(!office.take({award}, AwardDo::Enter, today.addDays(3))); // not answered yet
    move.upheld = true;
    move.note = u"核实属实"_s;
    QVERIFY(office.take({award}, AwardDo::Answer, today, move));
    const AwardStand stand = office.stand(award);
    QCOMPARE(stand.objections, 0);
    QCOMPARE(stand.lines, 1);
    QCOMPARE(stand.points, 10);
    QVERIFY(office.take({award}, AwardDo::Enter, today.addDays(3)));
    QCOMPARE(office.balance(office.home), 0);
    QCOMPARE(office.balance(office.other), 10);
    // An objection to all of it, upheld: nothing is left.
    const Key all = office.ask(office.ownRule(10, {}, {}, {}, {}, 3), {office.wang});
    QVERIFY(office.take({all}, AwardDo::Notice, today));
    move.line = 0;
    QVERIFY(office.take({all}, AwardDo::Object, today, move));
    QVERIFY(office.take({all}, AwardDo::Answer, today, move));
    QCOMPARE(office.stand(all).at, AwardAt::Refused);
}

void TestAwards::ofHalfAnHourHalfThePoints()
{
    QCOMPARE(PointsRules::quantityOf(u"小时"_s, 90), 150);
    QCOMPARE(PointsRules::quantityOf(u"2小时"_s, 90), 75);
    QCOMPARE(PointsRules::quantityOf(u"次"_s, 90), 100);
    AwardOffice office;
    const Key rule = office.ownRule(5, {}, {}, {}, {}, 0, u"小时"_s);
    QCOMPARE(office.preview(office.asking(rule, {office.wang}, QDate::currentDate(), 150)).total, 7); // 7.5 down
    QVERIFY(mustHoldBack(office.preview(office.asking(rule, {office.wang}, QDate::currentDate(), 10)).findings));
}

void TestAwards::deductionsOnlyWhereThePolicyAllows()
{
    AwardOffice office;
    office.ask(office.ownRule(6), {office.wang});
    const Key rule = office.ownRule(-10);
    QVERIFY(!Awards(office.store()).ask(office.asking(rule, {office.wang})));
    QCOMPARE(office.balance(office.home), 6);
    office.setPolicy(u"never"_s, {}, {}, true);
    office.ask(rule, {office.wang});
    QCOMPARE(office.balance(office.home), 0); // not below zero
    QVERIFY(Ledger::prove(office.db())->ok);
}

void TestAwards::pointsGoWhereThePolicySays()
{
    AwardOffice office;
    QCOMPARE(office.preview(office.asking(office.rule(u"R02"_s), {office.wang})).shares.first().holder.kind, u"household"_s);
    QCOMPARE(office.preview(office.asking(office.rule(u"R24"_s), {office.wang})).shares.first().holder.kind, u"volunteer"_s);
    PointsPolicy policy;
    policy.mode = u"never"_s;
    policy.awardTo = u"resident"_s;
    QVERIFY(PointsPolicies::set(office.store(), policy));
    QCOMPARE(office.preview(office.asking(office.rule(u"R02"_s), {office.wang})).shares.first().holder.kind, u"resident"_s);
    QCOMPARE(office.preview(office.asking(office.rule(u"R21"_s), {office.wang})).shares.first().holder.kind, u"household"_s);
    Outsider courier;
    courier.name = u"周骑手"_s;
    courier.kind = u"courier"_s;
    AwardAsk ask = office.asking(office.rule(u"C02"_s), {});
    ask.people.append({{0, office.add(courier)}, 0, 0});
    QCOMPARE(office.preview(ask).shares.first().holder.kind, u"new_group"_s);
    QCOMPARE(office.preview(ask).total, 10);
}

void TestAwards::theOwnHouseholdNeedsASecondWorker()
{
    AwardOffice office;
    office.tie(office.liu, office.zhao);
    const Key rule = office.ownRule(10);
    const AwardAsk own = office.asking(rule, {office.wang}); // of the same household
    QVERIFY(!office.preview(own).second.isEmpty());
    auto alone = Awards(office.store()).ask(own);
    QVERIFY(!alone);
    QCOMPARE(alone.error().code, ErrorCode::Refused);
    QCOMPARE(alone.error().detail, u"second"_s);
    QVERIFY(!Awards(office.store()).ask(own, office.liu)); // oneself
    office.tie(office.sun, office.wang);
    QVERIFY(!Awards(office.store()).ask(own, office.sun)); // of that household too
    office.tie(office.sun, office.chen);
    QCOMPARE(office.balance(office.home), 0);
    auto made = Awards(office.store()).ask(own, office.sun);
    QVERIFY(made);
    QCOMPARE(office.balance(office.home), 10);
    QCOMPARE(AwardLists::card(office.db(), *made)->events.first().second, u"孙丽"_s);
    QVERIFY(office.preview(office.asking(rule, {office.chen})).second.isEmpty());
    // Through the account alone, nobody named.
    AwardAsk byAccount = office.asking(rule, {});
    byAccount.people.append({{}, *Accounts::of(office.db(), AccountHolder::ofHousehold(office.home)), 0});
    QVERIFY(!office.preview(byAccount).second.isEmpty());
    // A worker who left confirms nothing.
    QVERIFY(Workers::leave(office.store(), office.sun));
    QVERIFY(!Awards(office.store()).ask(own, office.sun));
}

void TestAwards::anUnknownWorkerIsComparedByName()
{
    AwardOffice office;
    const Key rule = office.ownRule(10);
    QVERIFY(office.preview(office.asking(rule, {office.wang})).second.isEmpty());
    office.person(u"刘敏"_s, office.home, u"20"_s); // the worker's name
    QVERIFY(!office.preview(office.asking(rule, {office.wang})).second.isEmpty());
    QVERIFY(!Awards(office.store()).ask(office.asking(rule, {office.wang})));
    QVERIFY(Awards(office.store()).ask(office.asking(rule, {office.wang}), office.sun));
    // Once it is known that the worker is somebody else, nobody asks.
    office.tie(office.liu, office.chen);
    QVERIFY(office.preview(office.asking(rule, {office.wang})).second.isEmpty());
}

void TestAwards::largeSumsNeedASecondWorker()
{
    AwardOffice office;
    office.setPolicy(u"never"_s, {}, {}, false, 50);
    const Key rule = office.ownRule(60);
    QVERIFY(!Awards(office.store()).ask(office.asking(rule, {office.wang})));
    QVERIFY(Awards(office.store()).ask(office.asking(rule, {office.wang}), office.sun));
}

void TestAwards::whoAsksDoesNotCheck()
{
    AwardOffice office;
    const Key award = office.ask(office.rule(u"R06"_s), {office.wang});
    auto alone = office.take({award}, AwardDo::Check);
    QVERIFY(!alone);
    QCOMPARE(alone.error().detail, u"second"_s);
    AwardMove move;
    move.second = office.sun;
    QVERIFY(office.take({award}, AwardDo::Check, QDate::currentDate(), move));
    // Alone in the office there is nobody else.
    const Key more = office.ask(office.rule(u"R06"_s), {office.chen});
    QVERIFY(Workers::leave(office.store(), office.sun));
    QVERIFY(office.take({more}, AwardDo::Check));
}

void TestAwards::stateIsRebuiltAndChecked()
{
    AwardOffice office;
    const Key straight = office.ownRule(3);
    for (int i = 0; i < 5; ++i)
        office.ask(i % 2 ? office.rule(u"R06"_s) : straight, {i % 2 ? office.wang : office.chen}, QDate::currentDate().addDays(-i));
    auto report = Integrity::check(office.db());
    QVERIFY(report);
    QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
    QVERIFY(Integrity::rebuild(office.store()));
    QCOMPARE(AwardLists::counts(office.db())->awards[AwardLists::Asked], 2);
}

void TestAwards::theNoticeListMasksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("masked");
    QTest::newRow("three") << u"王秀兰"_s << u"王*兰"_s;
    QTest::newRow("two") << u"王兰"_s << u"王*"_s;
    QTest::newRow("four") << u"欧阳小红"_s << u"欧**红"_s;
    QTest::newRow("one") << u"王"_s << u"王"_s;
    QTest::newRow("household") << u"王秀兰's household"_s << u"王*兰's household"_s;
}

void TestAwards::theNoticeListMasksNames()
{
    QFETCH(QString, name);
    QFETCH(QString, masked);
    QCOMPARE(AwardNotices::masked(name), masked);
}

void TestAwards::theNoticeListShowsWhatCounts()
{
    AwardOffice office;
    const Key award = office.ask(office.ownRule(10, {}, {}, {}, {}, 3), {office.wang, office.chen});
    const Key more = office.ask(office.ownRule(20, {}, {}, {}, {}, 5), {office.zhao});
    auto hung = office.take({award, more}, AwardDo::Notice);
    QVERIFY(hung);
    QCOMPARE(AwardNotices::awards(office.db(), hung->notice)->size(), 2);
    QCOMPARE(office.store().get<PointsNotice>(hung->notice)->untilOn, QDate::currentDate().addDays(4).toString(Qt::ISODate)); // the longest
    auto printout = AwardNotices::printout(office.store(), hung->notice);
    QVERIFY(printout);
    const auto *table = std::get_if<PrintTable>(&printout->blocks.at(1));
    QVERIFY(table);
    QCOMPARE(table->rowCount, 3);
    QString all;
    for (int row = 0; row < table->rowCount; ++row)
        all += table->row(row).join(u' ');
    QVERIFY(all.contains(u"王*兰"_s) && !all.contains(u"王秀兰"_s));
    QVERIFY(AwardNotices::record(office.store(), award));
}

void TestAwards::threeHundredAtOnce()
{
    AwardOffice office;
    QList<Key> people;
    {
        auto work = UnitOfWork::begin(office.store(), {u"resident.add"_s});
        for (int i = 0; i < 300; ++i) {
            Resident resident;
            resident.name = u"居民%1"_s.arg(i);
            const Key home = *(*work)->create(Household{});
            people << *(*work)->create(resident);
            QVERIFY((*work)->create(Membership{people.last(), home, u"02"_s, {}, {}}));
        }
        QVERIFY((*work)->commit());
    }
    const Key award = office.ask(office.ownRule(10, 10, {}, {}, {}, 1), people);
    QVERIFY(office.take({award}, AwardDo::Notice));
    auto entered = office.take({award}, AwardDo::Enter, QDate::currentDate().addDays(1));
    QVERIFY(entered);
    QCOMPARE(entered->transfers, 300);
    auto proof = Ledger::prove(office.db());
    QVERIFY(proof->ok);
    QCOMPARE(proof->transfers, 300);
    // All of it in one deed.
    Statement deeds(office.db(), u"SELECT count(DISTINCT r.born) FROM points_transfer t JOIN record r ON r.key = t.key"_s);
    QVERIFY(*deeds.step());
    QCOMPARE(deeds.number(0), 1);
}

QTEST_GUILESS_MAIN(TestAwards)
#include "tst_awards.moc"
