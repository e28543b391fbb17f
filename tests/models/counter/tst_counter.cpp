// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/counterday.h"
#include "models/counter/countersample.h"
#include "models/counter/scannedtext.h"
#include "models/counter/skills.h"
#include "models/store/undo.h"
#include "tests/models/counter/counteroffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestCounter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVisitorWaitsAndIsCalled();
    void numbersCarryTheDesksLetter();
    void whoLeavesWasNotServed();
    void aVisitEndsWhenNothingHangs();
    void aStrangerIsRecognised();
    void whatIsOddOfAVisitorIsSaid();
    void itIsFoundAgain_data();
    void itIsFoundAgain();
    void whatIsOpenOfAPersonAndAHousehold();
    void whatAReaderTyped_data();
    void whatAReaderTyped();
    void theDayIsCounted();
    void aDayWithoutVisitsHasNoShare();
    void theSkillTable();
    void aSampleOfficeHasMonthsOfVisits();
};

void TestCounter::aVisitorWaitsAndIsCalled()
{
    CounterOffice office;
    Counter counter = office.counter();
    auto nobody = counter.callNext();
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);

    Arrival first;
    first.name = u" 孙　大妈 "_s;
    auto one = counter.arrive(first);
    office.wait(3);
    Arrival second;
    second.resident = office.resident(u"赵德福"_s);
    auto two = counter.arrive(second);
    office.wait(4);
    QVERIFY(one && two);
    auto waiting = counter.waiting();
    QCOMPARE(waiting->size(), 2);
    QCOMPARE(waiting->first().name, u"孙大妈"_s);
    QCOMPARE(waiting->first().waited, 7);
    QCOMPARE(waiting->last().visit.queue, 2);
    QVERIFY(!office.handlings().begin(*one, office.matter(u"legal_aid"_s)));

    auto called = counter.callNext();
    QVERIFY(called);
    QCOMPARE(*called, *one);
    QCOMPARE(office.store().get<CounterVisit>(*one)->worker, office.store().worker());
    QCOMPARE(counter.visit(*one)->waited, 7);
    QVERIFY(!counter.call(*one));
    QCOMPARE(counter.atDesk(office.store().worker())->size(), 1);
    QCOMPARE(counter.waiting()->size(), 1);
    auto zhao = office.store().get<CounterVisit>(*two);
    QCOMPARE(zhao->name, u"赵德福"_s);
    QCOMPARE(zhao->phone, u"13645678847"_s);
    QVERIFY(zhao->household);
    // Of yesterday nobody waits any more; the number of the day begins anew.
    office.wait(24 * 60);
    QVERIFY(counter.waiting()->isEmpty());
    QCOMPARE(counter.visit(*counter.arrive(first))->visit.queue, 1);
}

void TestCounter::numbersCarryTheDesksLetter()
{
    CounterOffice office;
    QCOMPARE(office.counter().visit(office.receive(0))->visit.number, u"2026-A-V0001"_s);
    UndoStack undo(office.store());
    const Key taken = office.receive(0);
    QCOMPARE(office.counter().visit(taken)->visit.number, u"2026-A-V0002"_s);
    QVERIFY(undo.undo());
    // A number that was given out is not given out twice.
    QCOMPARE(office.counter().visit(office.receive(0))->visit.number, u"2026-A-V0003"_s);
    office.alter<CounterVisit>(office.receive(0), [](CounterVisit &v) { v.number = u"2026-A-V12000"_s; });
    QCOMPARE(office.counter().visit(office.receive(0))->visit.number, u"2026-A-V12001"_s);
    office.now = QDateTime(QDate(2027, 1, 4), QTime(9, 0));
    const Key visit = office.receive(0);
    QCOMPARE(office.counter().visit(visit)->visit.number, u"2027-A-V0001"_s);
    QCOMPARE(office.handlings().beginOther(visit, u"问路"_s)->handling.receipt, u"2027-A-V0001-1"_s);
    QCOMPARE(office.handlings().beginOther(visit, u"借伞"_s)->handling.receipt, u"2027-A-V0001-2"_s);
}

void TestCounter::whoLeavesWasNotServed()
{
    CounterOffice office;
    auto visit = office.counter().arrive({});
    QVERIFY(office.counter().left(*visit));
    QVERIFY(!office.counter().left(*visit));
    QVERIFY(!office.counter().end(*visit));
    QVERIFY(office.counter().waiting()->isEmpty());
    const Key served = office.receive(0);
    QVERIFY(office.handlings().beginOther(served, u"问路"_s));
    QVERIFY(!office.counter().left(served));
}

void TestCounter::aVisitEndsWhenNothingHangs()
{
    CounterOffice office;
    const Key visit = office.receive(office.resident(u"赵德福"_s));
    auto draft = office.handlings().beginOther(visit, u"借轮椅"_s);
    auto early = office.counter().end(visit);
    QVERIFY(!early);
    QVERIFY(early.error().message.contains(u"借轮椅"_s));
    QVERIFY(office.handlings().settle(*draft));
    office.wait(12);
    QVERIFY(office.counter().end(visit));
    auto kept = office.store().get<CounterVisit>(visit);
    QCOMPARE(kept->endedAt, u"2026-11-23T09:12"_s);
    QCOMPARE(kept->finishedHere, true);
    QVERIFY(!office.counter().end(visit));
    QVERIFY(!office.handlings().beginOther(visit, u"再问"_s));
    // Nothing was asked: it is not judged.
    const Key empty = office.receive(0);
    QVERIFY(office.counter().end(empty));
    QVERIFY(!office.store().get<CounterVisit>(empty)->finishedHere);
}

void TestCounter::aStrangerIsRecognised()
{
    CounterOffice office;
    const Key visit = office.receive(0, u"老赵"_s);
    auto draft = office.handlings().begin(visit, office.matter(u"high_age_allowance_apply"_s));
    QVERIFY(draft);
    const Key zhao = office.resident(u"赵德福"_s);
    UndoStack undo(office.store());
    QVERIFY(office.counter().identify(visit, zhao));
    QCOMPARE(office.store().get<CounterVisit>(visit)->name, u"赵德福"_s);
    auto again = office.handlings().open(draft->key);
    QCOMPARE(again->handling.resident, zhao);
    QVERIFY(undo.undo());
    QCOMPARE(office.store().get<Handling>(draft->key)->resident, 0);
    auto seen = office.store().read(CounterVisit::entity(), visit);
    CounterVisit now = seen->as<CounterVisit>();
    now.agentName = u"李素珍"_s;
    now.number = u"changed"_s;
    auto changed = office.counter().change(*seen, now);
    QVERIFY(changed && *changed);
    QCOMPARE(office.store().get<CounterVisit>(visit)->number, u"2026-A-V0001"_s);
}

void TestCounter::whatIsOddOfAVisitorIsSaid()
{
    Arrival arrival;
    QVERIFY(Counter::check(arrival).isEmpty());
    arrival.phone = u"1364567"_s;
    arrival.agentId = u"230602194305130515"_s;
    const Findings findings = Counter::check(arrival);
    QStringList fields;
    for (const Finding &finding : findings)
        fields << finding.field;
    QCOMPARE(fields, (QStringList{u"phone"_s, u"agent_id"_s, u"agent_name"_s}));
    QVERIFY(!mustHoldBack(findings));
    // Nobody is sent away for it.
    CounterOffice office;
    QVERIFY(office.counter().receive(arrival));
}

void TestCounter::itIsFoundAgain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");
    QTest::newRow("number") << u"2026-A-V0002"_s << 1;
    QTest::newRow("small letters") << u"2026-a-v0002"_s << 1;
    QTest::newRow("short number") << u"V0002"_s << 1;
    QTest::newRow("shorter") << u"2"_s << 1;
    QTest::newRow("number of a receipt") << u"2026-A-V0002-1"_s << 1;
    QTest::newRow("scanned") << u"ALLPOST:2026-A-V0002-1"_s << 1;
    QTest::newRow("name") << u"赵德福"_s << 1;
    QTest::newRow("part of a name with blanks") << u"德 福"_s << 1;
    QTest::newRow("agent") << u"李素珍"_s << 1;
    QTest::newRow("phone") << u"8847"_s << 1;
    QTest::newRow("nothing") << u" "_s << 0;
    QTest::newRow("nobody") << u"周杰"_s << 0;
}

void TestCounter::itIsFoundAgain()
{
    QFETCH(QString, typed);
    QFETCH(int, found);
    CounterOffice office;
    office.receive(0, u"孙大妈"_s);
    Arrival arrival;
    arrival.resident = office.resident(u"赵德福"_s);
    arrival.agentName = u"李素珍"_s;
    const Key visit = *office.counter().receive(arrival);
    auto draft = office.handlings().beginOther(visit, u"借轮椅"_s);
    auto lines = Counter::find(office.db(), typed);
    QVERIFY(lines);
    QCOMPARE(lines->size(), found);
    if (found) {
        QCOMPARE(lines->first().key, visit);
        QCOMPARE(lines->first().titles, QStringList{u"借轮椅"_s});
    }
    QCOMPARE(*Counter::ofReceipt(office.db(), u"ALLPOST:2026-A-V0002-1"_s), draft->key);
    QCOMPARE(*Counter::ofReceipt(office.db(), u"2026-A-V0009-1"_s), 0);
}

void TestCounter::whatIsOpenOfAPersonAndAHousehold()
{
    CounterOffice office;
    const Key zhao = office.resident(u"赵德福"_s);
    const Key household = *Visits::householdOf(office.db(), zhao, office.now.date());
    const Key wife = office.person(u"李素珍"_s, household, u"12"_s, u"1944-02-02"_s);
    const Key visit = office.receive(zhao);
    auto settled = office.handlings().beginOther(visit, u"借轮椅"_s);
    QVERIFY(office.handlings().settle(*settled));
    auto lacking = office.handlings().begin(visit, office.matter(u"legal_aid"_s));
    QVERIFY(office.handlings().notice(*lacking));
    QVERIFY(office.counter().end(visit));
    office.wait(30);
    auto open = Counter::openOf(office.db(), zhao);
    QVERIFY(open);
    QCOMPARE(open->open.size(), 1);
    QCOMPARE(open->open.first().handling.title, u"法律援助申请指引"_s);
    QCOMPARE(open->notices.size(), 1);
    QVERIFY(open->lastVisit);
    QCOMPARE(open->lastVisit->titles.size(), 2);
    QVERIFY(Counter::openOf(office.db(), wife)->open.isEmpty());
    auto theirs = office.handlings().begin(office.receive(wife), office.matter(u"elder_transit_card"_s));
    QVERIFY(theirs);
    QCOMPARE(Counter::openOfHousehold(office.db(), household)->open.size(), 2);
    QCOMPARE(Counter::between(office.db(), office.now.date(), office.now.date())->size(), 2);
}

void TestCounter::whatAReaderTyped_data()
{
    using Kind = ScannedText::Kind;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ScannedText::Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("account") << u"ALLPOST:7K3M9QXW2A"_s << Kind::Account << u"7K3M9QXW2A"_s;
    QTest::newRow("account, small letters") << u"allpost:7k3m9qxw2a"_s << Kind::Account << u"7K3M9QXW2A"_s;
    QTest::newRow("letters no account has") << u"ALLPOST:7K3M9QXWIO"_s << Kind::Number << u"7K3M9QXWIO"_s;
    QTest::newRow("ten letters of somebody's") << u"7K3M9QXW2A"_s << Kind::Nothing << u"7K3M9QXW2A"_s;
    QTest::newRow("ID") << u"230602194305130516"_s << Kind::IdNumber << u"230602194305130516"_s;
    QTest::newRow("ID with a line end") << u"230602194305130516\r\n"_s << Kind::IdNumber << u"230602194305130516"_s;
    QTest::newRow("ID full width") << u"２３０６０２１９４３０５１３０５１６"_s << Kind::IdNumber << u"230602194305130516"_s;
    QTest::newRow("small x") << u"11010519491231002x"_s << Kind::IdNumber << u"11010519491231002X"_s;
    QTest::newRow("wrong check digit") << u"230602194305130515"_s << Kind::BadId << u"230602194305130515"_s;
    QTest::newRow("no such day") << u"230602194313130510"_s << Kind::BadId << u"230602194313130510"_s;
    QTest::newRow("visit") << u"2026-A-V0031"_s << Kind::Visit << u"2026-A-V0031"_s;
    QTest::newRow("our code") << u"ALLPOST:2026-B-V0031-2"_s << Kind::Handling << u"2026-B-V0031-2"_s;
    QTest::newRow("order") << u"allpost:2026-A-0031"_s << Kind::Number << u"2026-A-0031"_s;
    QTest::newRow("account") << u"ALLPOST:7K3M9QXW2A"_s << Kind::Account << u"7K3M9QXW2A"_s;
    QTest::newRow("account, small letters") << u"allpost:7k3m9qxw2a"_s << Kind::Account << u"7K3M9QXW2A"_s;
    QTest::newRow("letters no account has") << u"ALLPOST:7K3M9QXWIO"_s << Kind::Number << u"7K3M9QXWIO"_s;
    QTest::newRow("ten letters of somebody's") << u"7K3M9QXW2A"_s << Kind::Nothing << u"7K3M9QXW2A"_s;
    QTest::newRow("name") << u"赵德福"_s << Kind::Nothing << u"赵德福"_s;
    QTest::newRow("door") << u"3-2-501"_s << Kind::Nothing << u"3-2-501"_s;
    QTest::newRow("phone") << u"13645678847"_s << Kind::Nothing << u"13645678847"_s;
    QTest::newRow("a day") << u"2026-11-23"_s << Kind::Nothing << u"2026-11-23"_s;
    QTest::newRow("nothing") << QString() << Kind::Nothing << QString();
}

void TestCounter::whatAReaderTyped()
{
    QFETCH(QString, typed);
    QFETCH(ScannedText::Kind, kind);
    QFETCH(QString, text);
    const ScannedText scanned = ScannedText::read(typed);
    QCOMPARE(scanned.kind, kind);
    QCOMPARE(scanned.text, text);
    QCOMPARE(ScannedText::read(ScannedText::code(u"2026-A-V0031"_s)).kind, ScannedText::Kind::Visit);
}

void TestCounter::theDayIsCounted()
{
    CounterOffice office;
    const Key liu = office.store().worker();
    const Key zhao = office.worker(u"赵强"_s);
    Counter counter = office.counter();
    // Liu: one visit with two matters settled in one go, after four minutes of waiting.
    Arrival arrival;
    arrival.name = u"甲"_s;
    auto first = counter.arrive(arrival);
    office.wait(4);
    QVERIFY(counter.call(*first));
    auto a = office.handlings().begin(*first, office.matter(u"legal_aid"_s));
    office.wait(6);
    CounterOffice::complete(*a);
    QVERIFY(office.handlings().accept(*a));
    auto found = Matters::search(office.db(), u"qsgx"_s);
    auto refused = office.handlings().refuse(*first, found->first().refused);
    QVERIFY(counter.end(*first));
    // Liu: one put off.
    const Key second = office.receive(0, u"乙"_s);
    auto b = office.handlings().begin(second, office.matter(u"legal_aid"_s));
    office.wait(3);
    QVERIFY(office.handlings().notice(*b));
    QVERIFY(counter.end(second));
    // Zhao: one outside the catalogue, and somebody who left; one still waits.
    office.sit(zhao);
    const Key third = office.receive(0, u"丙"_s);
    auto c = office.handlings().beginOther(third, u"借轮椅"_s);
    office.wait(2);
    QVERIFY(office.handlings().settle(*c));
    QVERIFY(counter.end(third));
    auto gone = counter.arrive({});
    QVERIFY(counter.left(*gone));
    auto waits = counter.arrive({});

    const QDate today = office.now.date();
    auto day = CounterDay::read(office.db(), today, today);
    QVERIFY(day);
    QCOMPARE(day->came.value, 5);
    QCOMPARE(day->served.value, 3);
    QCOMPARE(day->left.visits, QList<Key>{*gone});
    QCOMPARE(day->waiting.visits, QList<Key>{*waits});
    QCOMPARE(day->handlings.value, 4);
    QCOMPARE(day->notices.handlings, QList<Key>{b->key});
    QCOMPARE(day->refused.handlings, QList<Key>{*refused});
    QCOMPARE(day->judged.value, 3);
    QCOMPARE(day->inOneGo.visits, (QList<Key>{*first, third}));
    QCOMPARE(qRound(*day->shareInOneGo()), 67);
    QCOMPARE(day->minutes, 11);
    QCOMPARE(day->waitedMost, 4);
    QCOMPARE(day->waitedMostOf.visits, QList<Key>{*first});
    QCOMPARE(day->waitedMedian, 0);
    QCOMPARE(day->workers.size(), 2);
    QCOMPARE(day->workers.first().key, liu);
    QCOMPARE(day->workers.first().count.value, 3);
    QCOMPARE(day->workers.first().visits, 2);
    QCOMPARE(day->workers.first().inOneGo, 1);
    QCOMPARE(day->workers.first().minutes, 9);
    QCOMPARE(day->workers.first().lacking.value, 1);
    QCOMPARE(day->matters.first().key, office.matter(u"legal_aid"_s));
    QCOMPARE(day->matters.first().count.handlings, (QList<Key>{a->key, b->key}));
    QCOMPARE(day->matters.size(), 3);
    // Every figure has as many records behind it as it says.
    for (const CounterFigure &figure : {day->came, day->served, day->left, day->waiting, day->handlings, day->notices, day->refused, day->inOneGo, day->judged})
        QCOMPARE(figure.visits.size() + figure.handlings.size(), figure.value);
    QCOMPARE(CounterDay::read(office.db(), today.addDays(1), today.addDays(1))->came.value, 0);
    // Going on with it on another day counts on that day as well.
    office.wait(24 * 60);
    QVERIFY(office.handlings().resume(office.receive(0, u"乙"_s), b->key));
    QCOMPARE(CounterDay::read(office.db(), today.addDays(1), today.addDays(1))->handlings.handlings, QList<Key>{b->key});
}

void TestCounter::aDayWithoutVisitsHasNoShare()
{
    CounterOffice office;
    auto day = CounterDay::read(office.db(), QDate(2026, 1, 1), QDate(2026, 1, 1));
    QVERIFY(day);
    QVERIFY(!day->shareInOneGo());
    QCOMPARE(day->minutes, 0);
}

void TestCounter::theSkillTable()
{
    CounterOffice office;
    Store &store = office.store();
    const Key liu = store.worker();
    const Key zhao = office.worker(u"赵强"_s);
    const int before = int(Skills::gaps(office.db())->size());
    QCOMPARE(before, 90);
    auto set = Skills::set(store, liu, u"elderly"_s, 0, u"master"_s, QDate(2025, 3, 1));
    QVERIFY(set && *set);
    QVERIFY(!*Skills::set(store, liu, u"elderly"_s, 0, u"master"_s));
    QVERIFY(*Skills::set(store, zhao, {}, office.matter(u"legal_aid"_s), u"able"_s));
    QVERIFY(!Skills::set(store, zhao, u"elderly"_s, 0, u"wizard"_s));
    QVERIFY(!Skills::set(store, zhao, {}, 0, u"able"_s));
    QCOMPARE(*Skills::level(office.db(), liu, office.matter(u"elder_meal"_s)), u"master"_s);
    QCOMPARE(*Skills::level(office.db(), zhao, office.matter(u"elder_meal"_s)), QString());
    // A level of its own stands above that of the area.
    QVERIFY(*Skills::set(store, liu, {}, office.matter(u"elder_meal"_s), u"learning"_s));
    QCOMPARE(*Skills::level(office.db(), liu, office.matter(u"elder_meal"_s)), u"learning"_s);

    auto table = Skills::table(office.db());
    QVERIFY(table);
    QCOMPARE(table->areas.size(), 13);
    QCOMPARE(table->workers.size(), 2);
    QCOMPARE(table->cell(liu, u"elderly")->level, u"master"_s);
    QCOMPARE(table->cell(liu, u"elderly")->since, u"2025-03-01"_s);
    QCOMPARE(table->cell(liu, u"elderly")->matters, 1);
    QCOMPARE(table->cell(zhao, u"elderly")->level, QString());

    auto gaps = Skills::gaps(office.db());
    int elderly = 0;
    for (const SkillGap &gap : *gaps) {
        elderly += gap.area == "elderly"_L1;
        if (gap.matter == office.matter(u"legal_aid"_s))
            QCOMPARE(gap.able, QStringList{u"赵强"_s});
    }
    QCOMPARE(elderly, 1); // 助餐, which Liu only learns
    QVERIFY(*Skills::set(store, liu, u"elderly"_s, 0, {}));
    QVERIFY(Skills::table(office.db())->cell(liu, u"elderly")->level.isEmpty());
}

void TestCounter::aSampleOfficeHasMonthsOfVisits()
{
    CounterOffice office;
    const QDate today(2026, 11, 22);
    Progress progress;
    CounterSampleOptions options;
    options.today = today;
    // Without people there is nobody to come.
    QVERIFY(fillCounter(office.store(), options, progress));
    QVERIFY(Counter::between(office.db(), today.addMonths(-4), today)->isEmpty());
    office.resident(u"赵德福"_s);
    office.resident(u"钱进"_s, u"1980-02-03"_s, u"3-2-301"_s);
    office.worker(u"赵强"_s);
    QVERIFY(fillCounter(office.store(), options, progress));
    auto all = Counter::between(office.db(), today.addMonths(-4), today);
    QVERIFY(all->size() > 250);
    QSet<QString> numbers;
    for (const CounterVisitLine &line : *all)
        numbers << line.visit.number;
    QCOMPARE(numbers.size(), all->size());
    auto day = CounterDay::read(office.db(), today, today);
    QCOMPARE(day->waiting.value, 2);
    QVERIFY(day->handlings.value >= 5);
    QCOMPARE(office.counter().handedTo(office.store().worker())->size(), 1);
    auto months = CounterDay::read(office.db(), today.addMonths(-4), today);
    QVERIFY(*months->shareInOneGo() > 50 && *months->shareInOneGo() < 100);
    QVERIFY(!office.counter().openNotices()->isEmpty());
    QVERIFY(Skills::gaps(office.db())->size() < 90);
    // The next real visitor gets the next number; a second filling adds nothing.
    QVERIFY(fillCounter(office.store(), options, progress));
    QCOMPARE(Counter::between(office.db(), today.addMonths(-4), today)->size(), all->size());
    const QString next = office.counter().visit(office.receive(0))->visit.number;
    QVERIFY(!numbers.contains(next));
}

QTEST_GUILESS_MAIN(TestCounter)
#include "tst_counter.moc"
