// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/papers/paperregister.h"
#include "models/store/deeds.h"
#include "models/store/undo.h"
#include "tests/models/departments/departmentoffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestHandedTasks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aTaskIsAnsweredOnce();
    void anExceptionNamesWhoAgreed();
    void aRefusalCitesTheList();
    void aRefusalTakesANumber();
    void anAnswerIsTakenBack();
    void openOnesStandFirst();
    void countsFollowTheDepartment();
    void unknownDepartmentsStayText();
    void figuresAddUpAndRank();
    void pointsAreGivenOnceAQuarter();
    void theScoreSheetIsRanked();
    void quartersAreRead_data();
    void quartersAreRead();
};

void TestHandedTasks::whatIsWrongIsNamed_data()
{
    QTest::addColumn<HandedTask>("task");
    QTest::addColumn<QString>("field");
    const HandedTask fine{.receivedOn = u"2026-11-02"_s, .departmentText = u"区民政局"_s, .title = u"统计空巢老人"_s, .dueOn = u"2026-11-20"_s};
    const auto with = [&](auto change) {
        HandedTask task = fine;
        change(task);
        return task;
    };
    QTest::newRow("no day") << with([](HandedTask &t) { t.receivedOn.clear(); }) << u"received_on"_s;
    QTest::newRow("after today") << with([](HandedTask &t) { t.receivedOn = QDate::currentDate().addDays(1).toString(Qt::ISODate); t.dueOn.clear(); }) << u"received_on"_s;
    QTest::newRow("no title") << with([](HandedTask &t) { t.title = u"　"_s; }) << u"title"_s;
    QTest::newRow("long title") << with([](HandedTask &t) { t.title = QString(201, u'长'); }) << u"title"_s;
    QTest::newRow("nobody") << with([](HandedTask &t) { t.departmentText.clear(); }) << u"department"_s;
    QTest::newRow("gone") << with([](HandedTask &t) { t.department = 987654; }) << u"department"_s;
    QTest::newRow("due before") << with([](HandedTask &t) { t.dueOn = u"2026-11-01"_s; }) << u"due_on"_s;
    QTest::newRow("no date") << with([](HandedTask &t) { t.dueOn = u"月底"_s; }) << u"due_on"_s;
}

void TestHandedTasks::whatIsWrongIsNamed()
{
    QFETCH(HandedTask, task);
    QFETCH(QString, field);
    DepartmentOffice office;
    const auto key = HandedTasks(office.store()).receive(task);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Invalid);
    QCOMPARE(key.error().detail, field);
}

void TestHandedTasks::aTaskIsAnsweredOnce()
{
    DepartmentOffice office;
    HandedTasks tasks(office.store());
    const Key task = office.task(u"通知65岁以上老年人体检"_s, u"社区卫生服务中心"_s, u"2026-11-02"_s, u"2026-11-30"_s);
    QCOMPARE(HandedTasks::line(office.db(), task)->task.answer, u"open"_s);
    // A struck item is no reason to admit, one that ended neither.
    QCOMPARE(tasks.admit(task, office.item(u"拆除违法建设"_s)).error().code, ErrorCode::Refused);
    const Key item = office.item(u"通知老年人体检"_s);
    QVERIFY(tasks.admit(task, item));
    const auto line = HandedTasks::line(office.db(), task);
    QCOMPARE(line->task.answer, u"admitted"_s);
    QCOMPARE(line->task.answeredOn, QDate::currentDate().toString(Qt::ISODate));
    QCOMPARE(line->worker, u"刘敏"_s);
    QCOMPARE(line->itemTitle, u"通知老年人体检"_s);
    QVERIFY(line->item.contains(u"32"_s));
    for (const Status &again : {tasks.admit(task, item), tasks.refuse(task), tasks.admitByException(task, u"急"_s, u"书记"_s)})
        QCOMPARE(again.error().code, ErrorCode::Refused);
    QCOMPARE(tasks.remove(task).error().code, ErrorCode::Refused);
    QCOMPARE(Deeds::words(u"handed_task.admit"_s, {}), u"Task from above admitted"_s);
}

void TestHandedTasks::anExceptionNamesWhoAgreed()
{
    DepartmentOffice office;
    HandedTasks tasks(office.store());
    const Key task = office.task(u"协助拍摄宣传片"_s, u"区民政局"_s);
    QCOMPARE(tasks.admitByException(task, u" "_s, u"书记"_s).error().detail, u"reason"_s);
    QCOMPARE(tasks.admitByException(task, u"区里统一安排"_s, QString()).error().detail, u"agreed_by"_s);
    QVERIFY(tasks.admitByException(task, u"区里统一安排"_s, u"街道党工委 王书记"_s));
    const auto line = HandedTasks::line(office.db(), task);
    QCOMPARE(line->task.answer, u"admitted_exception"_s);
    QCOMPARE(line->task.agreedBy, u"街道党工委 王书记"_s);
    QCOMPARE(line->item, QString());
}

void TestHandedTasks::aRefusalCitesTheList()
{
    DepartmentOffice office;
    HandedTasks tasks(office.store());
    const Key market = office.department(u"区市场监督管理局"_s);
    const Key task = office.task(u"对食品经营单位开展日常检查"_s, u"区市场监督管理局"_s);
    QVERIFY(!HandedTasks::refusal(office.store(), task));
    QVERIFY(tasks.refuse(task, u"执法须由有资格的人员进行。"_s));
    const QString letter = DepartmentOffice::textOf(*HandedTasks::refusal(office.store(), task));
    for (const QString &part : {u"区市场监督管理局"_s, u"对食品经营单位开展日常检查"_s, u"40"_s, u"食品经营单位的日常检查"_s, u"执法须由有资格的人员进行。"_s, u"长青社区"_s, u"刘敏"_s, u"November 2, 2026"_s})
        QVERIFY2(letter.contains(part), qPrintable(part + u"\n"_s + letter));
    // The letter stays the one that went out, whatever the department is called later.
    QVERIFY(Departments(office.store()).merge(market, office.department(u"区应急管理局"_s)));
    QCOMPARE(DepartmentOffice::textOf(*HandedTasks::refusal(office.store(), task)), letter);
    QCOMPARE(HandedTasks::line(office.db(), task)->department, u"区应急管理局"_s);

    const Key other = office.task(u"统计无人机数量"_s, u"区应急管理局"_s);
    QVERIFY(tasks.refuse(other));
    QVERIFY(!DepartmentOffice::textOf(*HandedTasks::refusal(office.store(), other)).contains(u"struck"_s));
}

void TestHandedTasks::aRefusalTakesANumber()
{
    DepartmentOffice office;
    QVERIFY(PaperTemplates::addShipped(office.store()));
    HandedTasks tasks(office.store());
    const Key task = office.task(u"对食品经营单位开展日常检查"_s, u"区市场监督管理局"_s);
    auto before = Query::run(office.db(), u"SELECT count(*) FROM op"_s);
    QVERIFY(before && before->next());
    QVERIFY(tasks.refuse(task, u"执法须由有资格的人员进行。"_s));
    auto after = Query::run(office.db(), u"SELECT count(*) FROM op"_s);
    QVERIFY(after && after->next());
    QCOMPARE(after->number(0), before->number(0) + 1);
    const Key paper = HandedTasks::line(office.db(), task)->task.paper;
    const auto issued = office.store().get<IssuedPaper>(paper);
    QVERIFY(issued);
    QCOMPARE(issued->recipient, u"区市场监督管理局"_s);
    QCOMPARE(issued->purpose, u"对食品经营单位开展日常检查"_s);
    QVERIFY2(issued->number.contains(office.store().deskLetter() + u"0001"_s), qPrintable(issued->number));
    const QString letter = PaperRegister::sheet(office.db(), paper)->lines().join(u'\n');
    for (const QString &part : {u"区市场监督管理局："_s, u"你单位于2026年11月2日交来的“对食品经营单位开展日常检查”收悉。"_s, u"未列入《社区工作事项清单》（职责清单40项、下沉事项40项，截至"_s,
                                u"清单中相近的“食品经营单位的日常检查”已经精简。"_s, u"执法须由有资格的人员进行。"_s, issued->number})
        QVERIFY2(letter.contains(part), qPrintable(part + u"\n"_s + letter));
    QVERIFY(!letter.contains(u'{') && !letter.contains(u'【'));
    // Printed again as it was, also after the department is called otherwise.
    const QString printed = DepartmentOffice::textOf(*HandedTasks::refusal(office.store(), task));
    QVERIFY(Departments(office.store()).rename(office.department(u"区市场监督管理局"_s), u"区市场局"_s));
    QCOMPARE(DepartmentOffice::textOf(*HandedTasks::refusal(office.store(), task)), printed);

    // Nothing beside what must be said.
    const Key plain = office.task(u"统计无人机数量"_s, u"区应急管理局"_s);
    QVERIFY(tasks.refuse(plain));
    const QString short_ = PaperRegister::sheet(office.db(), HandedTasks::line(office.db(), plain)->task.paper)->lines().join(u'\n');
    QVERIFY2(!short_.contains(u"精简"_s) && !short_.contains(u"\n\n"_s), qPrintable(short_));

    // What went out with a number stays, until the paper is void.
    QCOMPARE(tasks.takeBack(task).error().code, ErrorCode::Refused);
    QVERIFY(tasks.takeBack(task).error().message.contains(issued->number));
    QVERIFY(PaperRegister::makeVoid(office.store(), paper, u"发错部门"_s));
    QVERIFY(tasks.takeBack(task));
    QVERIFY(HandedTasks::line(office.db(), task)->isOpen());
    QVERIFY(tasks.refuse(task));
    QVERIFY(HandedTasks::line(office.db(), task)->task.paper != paper);
}

void TestHandedTasks::anAnswerIsTakenBack()
{
    DepartmentOffice office;
    HandedTasks tasks(office.store());
    const Key task = office.task(u"统计无人机数量"_s, u"区应急管理局"_s);
    UndoStack undo(office.store());
    QVERIFY(tasks.refuse(task, u"不在清单"_s));
    QVERIFY(tasks.takeBack(task));
    const auto line = HandedTasks::line(office.db(), task);
    QVERIFY(line->isOpen());
    QVERIFY(line->task.reason.isEmpty() && line->task.answeredOn.isEmpty() && !line->task.worker);
    QVERIFY(undo.undo());
    QCOMPARE(HandedTasks::line(office.db(), task)->task.answer, u"refused"_s);
}

void TestHandedTasks::openOnesStandFirst()
{
    DepartmentOffice office;
    HandedTasks tasks(office.store());
    const Key answered = office.task(u"甲"_s, u"区民政局"_s, u"2026-11-01"_s, u"2026-11-02"_s);
    const Key late = office.task(u"乙"_s, u"区民政局"_s, u"2026-11-01"_s, u"2026-11-05"_s);
    const Key never = office.task(u"丙"_s, u"区教育局"_s, u"2026-11-01"_s);
    const Key soon = office.task(u"丁"_s, u"区民政局"_s, u"2026-11-03"_s, u"2026-11-04"_s);
    QVERIFY(tasks.refuse(answered));
    QList<Key> keys;
    const auto all = HandedTasks::list(office.db(), {});
    for (const HandedTaskLine &line : *all)
        keys << line.key;
    QCOMPARE(keys, (QList<Key>{soon, late, never, answered}));
    QVERIFY(all->at(1).isOverdue(QDate(2026, 11, 6)));
    QVERIFY(!all->at(1).isOverdue(QDate(2026, 11, 5)));
    QVERIFY(!all->at(3).isOverdue(QDate(2026, 12, 1)));
    HandedTasks::Question question;
    question.onlyOpen = true;
    question.department = office.department(u"区民政局"_s);
    QCOMPARE(HandedTasks::list(office.db(), question)->size(), 2);
    question = {};
    question.from = QDate(2026, 11, 3);
    question.to = QDate(2026, 11, 3);
    QCOMPARE(HandedTasks::list(office.db(), question)->size(), 1);
}

void TestHandedTasks::countsFollowTheDepartment()
{
    DepartmentOffice office;
    HandedTasks tasks(office.store());
    const Key civil = office.department(u"区民政局"_s);
    const Key school = office.department(u"区教育局"_s);
    QVERIFY(tasks.admit(office.task(u"甲"_s, u"区民政局"_s), office.item(u"摸底困境儿童情况"_s)));
    QVERIFY(tasks.refuse(office.task(u"乙"_s, u"区民政局"_s)));
    QVERIFY(tasks.admitByException(office.task(u"丙"_s, u"区教育局"_s), u"急"_s, u"书记"_s));
    office.task(u"丁"_s, u"区教育局"_s, u"2026-11-02"_s, u"2026-11-10"_s);
    office.task(u"戊"_s, u"区民政局"_s, u"2026-10-31"_s);
    const auto november = [&] { return *HandedTasks::counts(office.db(), QDate(2026, 11, 1), QDate(2026, 11, 30), QDate(2026, 11, 11)); };
    QCOMPARE(november().size(), 2);
    QVERIFY(Departments(office.store()).merge(school, civil, QDate(2026, 11, 5)));
    const QList<HandedTaskCount> counts = november();
    QCOMPARE(counts.size(), 1);
    const HandedTaskCount &c = counts.first();
    QCOMPARE(c.department, civil);
    QCOMPARE(c.received, 4);
    QCOMPARE(c.admitted, 1);
    QCOMPARE(c.byException, 1);
    QCOMPARE(c.refused, 1);
    QCOMPARE(c.open, 1);
    QCOMPARE(c.overdue, 1);
    // The task itself keeps what it said.
    HandedTasks::Question question;
    question.department = civil;
    QCOMPARE(HandedTasks::list(office.db(), question)->size(), 5);
    question.department = school;
    QCOMPARE(HandedTasks::list(office.db(), question)->first().task.department, school);
    const QString sheet = DepartmentOffice::textOf(*HandedTasks::countSheet(office.store(), QDate(2026, 11, 1), QDate(2026, 11, 30)));
    QVERIFY2(sheet.contains(u"区民政局|4|1|1|1|1|"_s), qPrintable(sheet));
}

void TestHandedTasks::unknownDepartmentsStayText()
{
    DepartmentOffice office;
    HandedTasks tasks(office.store());
    const auto key = tasks.receive(HandedTask{.receivedOn = u"2026-11-02"_s, .departmentText = u" 海事局 "_s, .title = u"统计渔船"_s});
    QVERIFY(key);
    QCOMPARE(HandedTasks::line(office.db(), *key)->department, u"海事局"_s);
    const auto counts = HandedTasks::counts(office.db(), QDate(2026, 11, 1), QDate(2026, 11, 30));
    QCOMPARE(counts->first().department, 0);
    QCOMPARE(counts->first().received, 1);
    QVERIFY(tasks.refuse(*key));
    QVERIFY(DepartmentOffice::textOf(*HandedTasks::refusal(office.store(), *key)).contains(u"海事局"_s));
}

void TestHandedTasks::figuresAddUpAndRank()
{
    DepartmentOffice office;
    const Key water = office.department(u"供水公司"_s);
    const Key drains = office.department(u"排水公司"_s);
    const Key power = office.department(u"供电公司"_s);
    QVERIFY(Departments(office.store()).merge(drains, water));
    QList<DepartmentFigures> figures{{water, 10, 8, 5, 4, 2, 1, 0, 0}, {drains, 10, 10, 9, 0, 0, 0, 2, 1}, {power, 4, 4, 4, 4, 4, 4, 1, 1}};
    const auto lines = DepartmentScores::list(office.db(), u"2026Q3"_s, figures);
    QCOMPARE(lines->at(0).department, power);
    QCOMPARE(lines->at(0).rank, 1);
    QCOMPARE(*lines->at(0).total(), 100.0);
    const DepartmentScoreLine &second = lines->at(1);
    QCOMPARE(second.department, water);
    QCOMPARE(second.figures.received, 20);
    // 18/20, 14/20, 2/4, 1/4, 1/2
    QCOMPARE(*second.figures.points(), (90.0 + 70 + 50 + 25 + 50) / 5);
    QCOMPARE(second.rank, 2);
    QCOMPARE(lines->at(2).rank, 0);
    QVERIFY(!lines->at(2).total());
    QVERIFY(!DepartmentFigures{}.points());
}

void TestHandedTasks::pointsAreGivenOnceAQuarter()
{
    DepartmentOffice office;
    DepartmentScores scores(office.store());
    const Key power = office.department(u"供电公司"_s);
    QVERIFY(scores.give(power, u"2026Q3"_s, {.response = 90, .result = 80, .manner = {}, .remark = u" 到场快 "_s}));
    QVERIFY(scores.give(power, u"2026Q3"_s, {.response = 70, .result = 80, .manner = 90, .remark = u"到场快"_s}));
    QVERIFY(scores.give(power, u"2026Q2"_s, {.response = 10, .result = {}, .manner = {}}));
    const auto lines = DepartmentScores::list(office.db(), u"2026Q3"_s, {});
    QCOMPARE(lines->first().department, power);
    QCOMPARE(*lines->first().byHand(), 80.0);
    QCOMPARE(*lines->first().total(), 80.0);
    QCOMPARE(lines->first().given.remark, u"到场快"_s);
    QCOMPARE(lines->first().given.worker, office.store().worker());
    auto rows = Query::run(office.db(), u"SELECT count(*) FROM department_score"_s);
    QVERIFY(rows && rows->next());
    QCOMPARE(rows->number(0), 2);
    QCOMPARE(scores.give(power, u"2026Q3"_s, {.response = 101}).error().detail, u"response"_s);
    QCOMPARE(scores.give(power, u"2026Q3"_s, {.manner = -1}).error().detail, u"manner"_s);
    QCOMPARE(scores.give(power, u"2026Q5"_s, {}).error().detail, u"period"_s);
    QCOMPARE(scores.give(power, DepartmentScores::stepped(DepartmentScores::periodOf(QDate::currentDate()), 1), {}).error().detail, u"period"_s);
    QCOMPARE(scores.give(987654, u"2026Q3"_s, {.response = 1}).error().code, ErrorCode::NotFound);
}

void TestHandedTasks::theScoreSheetIsRanked()
{
    DepartmentOffice office;
    DepartmentScores scores(office.store());
    const Key power = office.department(u"供电公司"_s);
    const Key water = office.department(u"供水公司"_s);
    const Key gas = office.department(u"燃气公司"_s);
    QVERIFY(scores.give(power, u"2026Q3"_s, {.response = 90, .result = 90, .manner = 90}));
    QVERIFY(scores.give(gas, u"2026Q3"_s, {.response = 90, .result = 90, .manner = 90}));
    QVERIFY(scores.give(water, u"2026Q3"_s, {.response = 60, .result = 60, .manner = 60, .remark = u"抢修慢"_s}));
    const auto sheet = DepartmentScores::sheet(office.store(), u"2026Q3"_s, {{water, 4, 3, 2, 2, 1, 1, 0, 0}});
    QVERIFY(sheet);
    const QString text = DepartmentOffice::textOf(*sheet);
    QVERIFY2(text.contains(u"1|供电公司|—|—"_s), qPrintable(text));
    QVERIFY2(text.contains(u"1|燃气公司|"_s), qPrintable(text));
    QVERIFY2(text.contains(u"3|供水公司|4|75.0% (3/4)|50.0% (2/4)|50.0% (1/2)|50.0% (1/2)|—|60|60|60|58.1|抢修慢"_s), qPrintable(text));
    QVERIFY2(text.contains(u"67"_s), qPrintable(text));
    QVERIFY(!text.contains(u"区民政局"_s));
}

void TestHandedTasks::quartersAreRead_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("first") << u"2026Q1"_s << QDate(2026, 1, 1) << QDate(2026, 3, 31);
    QTest::newRow("last") << u"2024Q4"_s << QDate(2024, 10, 1) << QDate(2024, 12, 31);
    QTest::newRow("five") << u"2026Q5"_s << QDate() << QDate();
    QTest::newRow("words") << u"今年"_s << QDate() << QDate();
    QTest::newRow("empty") << QString() << QDate() << QDate();
}

void TestHandedTasks::quartersAreRead()
{
    QFETCH(QString, period);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QCOMPARE(DepartmentScores::daysOf(period).first, first);
    QCOMPARE(DepartmentScores::daysOf(period).second, last);
    if (first.isValid()) {
        QCOMPARE(DepartmentScores::periodOf(first), period);
        QCOMPARE(DepartmentScores::periodOf(last), period);
        QCOMPARE(DepartmentScores::stepped(DepartmentScores::stepped(period, 5), -5), period);
    }
}

QTEST_MAIN(TestHandedTasks)
#include "tst_handedtasks.moc"
