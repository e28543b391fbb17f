// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/counterdesk.h"
#include "forms/counter/counterpage.h"
#include "forms/counter/counterside.h"
#include "forms/counter/dayview.h"
#include "forms/counter/gapform.h"
#include "forms/counter/hallview.h"
#include "forms/counter/handlingview.h"
#include "forms/counter/materialsmodel.h"
#include "forms/counter/matterpick.h"
#include "forms/counter/personview.h"
#include "forms/shared/button.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/question.h"
#include "forms/shared/table.h"
#include "models/access/drafts.h"
#include "models/views/roles.h"
#include "models/workorders/workorder.h"
#include "tests/forms/counter/counterdeskoffice.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Allpost;
using namespace Qt::StringLiterals;
using Stage = CounterDesk::Stage;

namespace {
const QString Id = u"230602194305130516"_s;
}

/// The counter's screen with real keys: who is it, which matter, what is missing, accept or give the notice.
class TestCounterPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }
    void init();
    void cleanup();

    void whoIsFoundByTyping();
    void aStrangerIsServedByName();
    void anUnknownNumberAsksTheName();
    void peopleWaitAndAreCalled();
    void lookingAtSomebodyLeavesNoTrace();
    void digitsStartWhatIsHandledMost();
    void lettersFindMattersAndRefusedPapers();
    void aPaperNotIssuedIsAnsweredWithASlip();
    void nothingIsAcceptedWhileSomethingIsMissing();
    void whatIsWrongStandsBesideTheField();
    void aNoticeIsPrintedAndContinuedLater();
    void severalMattersHaveOneReceipt();
    void whatAnotherDecidesBecomesAWorkOrder();
    void anAgentShowsTheirOwnPapers();
    void aColleagueTakesOver();
    void aMaterialIsWaivedWithAReason();
    void whoIsNotAtHomeIsGuided();
    void whatWasTypedSurvives();
    void numbersOfTheDayOpenTheirLists();
    void goingBackBeginsNothingAnew();

private:
    void open(const QVariant &what = {});
    QWidget *focus() const { return m_page->focusWidget() ? m_page->focusWidget() : m_page.get(); }
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), k, modifiers); }
    void type(const QString &text) { typeInto(focus(), text); }
    QAction *command(const char *id) const { return m_work->commands().find(QLatin1String(id)); }
    Table *table(const char *name) const { return m_page->findChild<Table *>(QLatin1String(name)); }
    Button *button(const char *name) const { return m_page->findChild<Button *>(QLatin1String(name)); }
    QString bar() const { return m_page->findChild<ActionBar *>(u"bar"_s)->message(); }
    CounterDesk *desk() const { return m_page->desk(); }
    /// The next question gets these words in its first input and is agreed to.
    void answerQuestion(const QString &words);

    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<CounterPage> m_page;
    Key m_zhao = 0;
    Key m_own = 0;
};

void TestCounterPage::init()
{
    m_work = std::make_unique<TestWorkplace>();
    const CounterSeed seed{m_work->store()};
    seed.matters();
    m_zhao = seed.person(u"赵德福"_s, Id);
    m_own = seed.ownMatter(u"敬老卡申领"_s, {u"居民身份证"_s, u"一寸近照"_s}, u"resident.name\nresident.bank_account"_s);
}

void TestCounterPage::cleanup()
{
    m_page.reset();
    m_work.reset();
}

void TestCounterPage::open(const QVariant &what)
{
    m_page = std::make_unique<CounterPage>(*m_work);
    m_page->resize(1198, 640);
    static_cast<QWidget *>(m_page.get())->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->show(what);
}

void TestCounterPage::answerQuestion(const QString &words)
{
    QTimer::singleShot(0, this, [words] {
        auto *ask = qobject_cast<Question *>(QApplication::activeModalWidget());
        if (!ask)
            return;
        const auto inputs = ask->findChildren<QLineEdit *>();
        for (QLineEdit *input : inputs)
            if (qobject_cast<LineEdit *>(input)) {
                typeInto(input, words);
                break;
            }
        ask->goButton()->click();
    });
}

void TestCounterPage::whoIsFoundByTyping()
{
    open();
    QCOMPARE(focus(), static_cast<QWidget *>(m_page->hall()->search()));
    const QAbstractItemModelTester tester(table("counterHits")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    type(u"zdf"_s);
    QCOMPARE(table("counterHits")->model()->rowCount(), 2);
    QCOMPARE(table("counterHits")->model()->index(0, 0).data().toString(), u"赵德福"_s);
    // The number is never shown in full.
    QVERIFY(!table("counterHits")->model()->index(0, 0).data(SubTextRole).toString().contains(Id));
    key(Qt::Key_Return);
    QCOMPARE(desk()->stage(), Stage::Person);
    QCOMPARE(desk()->who().resident, m_zhao);
    QCOMPARE(m_page->findChild<Label *>(u"personName"_s)->text(), u"赵德福"_s);
    key(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(desk()->stage(), Stage::Hall);
    QCOMPARE(m_page->hall()->search()->text(), QString());
}

void TestCounterPage::aStrangerIsServedByName()
{
    open();
    type(u"阿依古丽"_s);
    QCOMPARE(table("counterHits")->model()->rowCount(), 1);
    key(Qt::Key_Return);
    QCOMPARE(desk()->stage(), Stage::Person);
    QVERIFY(!desk()->who().resident);
    QVERIFY(!desk()->begin(m_own).has_value() == false);
    QCOMPARE(m_work->key(u"SELECT count(*) FROM counter_visit WHERE name = '阿依古丽' AND resident IS NULL"_s), 1);
    // Recognised later: visit and matter are theirs.
    QVERIFY(desk()->identify(m_zhao).has_value());
    QCOMPARE(m_work->key(u"SELECT resident FROM handling"_s), m_zhao);
}

void TestCounterPage::anUnknownNumberAsksTheName()
{
    open(QVariantMap{{u"scan"_s, u"11010519491231002X"_s}, {u"at"_s, 1}});
    QCOMPARE(desk()->stage(), Stage::Hall);
    type(u"外地人"_s);
    key(Qt::Key_Return);
    QCOMPARE(desk()->who().name, u"外地人"_s);
    QCOMPARE(desk()->who().idNote, u"11010519491231002X"_s);
}

void TestCounterPage::peopleWaitAndAreCalled()
{
    open();
    QVERIFY(!command("counter.next")->isEnabled());
    type(u"赵德福"_s);
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(table("waitingList")->model()->rowCount(), 1);
    type(u"李四"_s);
    key(Qt::Key_Down);
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(table("waitingList")->model()->rowCount(), 2);
    const QAbstractItemModelTester tester(table("waitingList")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(command("counter.next")->isEnabled());
    // Went away again.
    table("waitingList")->setFocus();
    table("waitingList")->setCurrentIndex(table("waitingList")->model()->index(1, 0));
    key(Qt::Key_Delete);
    QTRY_COMPARE(table("waitingList")->model()->rowCount(), 1);
    key(Qt::Key_F9);
    QCOMPARE(desk()->stage(), Stage::Person);
    QCOMPARE(desk()->who().resident, m_zhao);
    QVERIFY(desk()->visit());
}

void TestCounterPage::lookingAtSomebodyLeavesNoTrace()
{
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    QCOMPARE(desk()->stage(), Stage::Person);
    key(Qt::Key_F10);
    QCOMPARE(desk()->stage(), Stage::Hall);
    QCOMPARE(m_work->key(u"SELECT count(*) FROM counter_visit"_s), 0);
    QVERIFY(m_work->printed.isEmpty());
}

void TestCounterPage::digitsStartWhatIsHandledMost()
{
    {
        // Handled before: it moves to the front.
        Counter counter(m_work->store());
        Handlings handlings(m_work->store());
        const Key other = CounterSeed{m_work->store()}.person(u"钱多"_s, {}, u"101"_s);
        Arrival who;
        who.resident = other;
        const Key visit = *counter.receive(who);
        QVERIFY(handlings.begin(visit, m_own).has_value());
    }
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    const QAbstractItemModelTester tester(table("matterList")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table("matterList")->model()->rowCount(), 9);
    QCOMPARE(table("matterList")->model()->index(0, 0).data().toString(), u"敬老卡申领"_s);
    QCOMPARE(table("matterList")->model()->index(8, 0).data(KeyRole).toString(), u"9"_s);
    key(Qt::Key_1);
    QCOMPARE(desk()->stage(), Stage::Matter);
    QCOMPARE(desk()->draft().handling.title, u"敬老卡申领"_s);
    QCOMPARE(m_work->key(u"SELECT count(*) FROM counter_visit WHERE state = 'open'"_s), 2);
    key(Qt::Key_F5);
    QCOMPARE(desk()->stage(), Stage::Person);
    QCOMPARE(table("askedList")->model()->rowCount(), 1);
}

void TestCounterPage::lettersFindMattersAndRefusedPapers()
{
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    type(u"jlksl"_s);
    QCOMPARE(focus(), static_cast<QWidget *>(m_page->person()->pick()->input()));
    QCOMPARE(m_page->person()->pick()->input()->text(), u"jlksl"_s);
    QCOMPARE(table("matterList")->model()->index(0, 0).data().toString(), u"敬老卡申领"_s);
    key(Qt::Key_Return);
    QCOMPARE(desk()->draft().handling.title, u"敬老卡申领"_s);
    key(Qt::Key_Escape);
    // What no catalogue has is taken in under its own name.
    type(u"qqqq"_s);
    QCOMPARE(table("matterList")->model()->rowCount(), 1);
    key(Qt::Key_Return);
    QCOMPARE(desk()->draft().handling.title, u"qqqq"_s);
}

void TestCounterPage::aPaperNotIssuedIsAnsweredWithASlip()
{
    const auto papers = Matters::refusedPapers(m_work->store().db());
    QVERIFY(papers && !papers->isEmpty());
    const RefusedPaper first = papers->first().second;
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    m_page->person()->pick()->input()->setFocus();
    type(first.name);
    QVERIFY(m_page->person()->pick()->choices().first().isRefused());
    key(Qt::Key_Return);
    QVERIFY(m_page->person()->isAnswering());
    QVERIFY(m_page->findChild<Label *>(u"refusalAnswer"_s)->text().contains(first.reply));
    key(Qt::Key_F9);
    QCOMPARE(m_work->printed.size(), 1);
    QCOMPARE(m_work->key(u"SELECT count(*) FROM handling WHERE state = 'refused'"_s), 1);
    QVERIFY(!m_page->person()->isAnswering());
}

void TestCounterPage::nothingIsAcceptedWhileSomethingIsMissing()
{
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    QVERIFY(desk()->begin(m_own).has_value());
    const QAbstractItemModelTester tester(table("materials")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(focus(), static_cast<QWidget *>(table("materials")));
    QVERIFY(!command("counter.finish")->isEnabled());
    QCOMPARE(bar(), desk()->draft().whatIsMissing());
    QCOMPARE(command("counter.finish")->toolTip(), desk()->draft().whatIsMissing());
    QCOMPARE(button("barNext")->kind(), Button::Primary);
    key(Qt::Key_F10);
    QVERIFY(desk()->draft().isOpen());
    key(Qt::Key_1);
    QVERIFY(desk()->draft().materials.at(0).isThere());
    key(Qt::Key_1);
    QVERIFY(!desk()->draft().materials.at(0).isThere());
    key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(desk()->draft().missingMaterials().isEmpty());
    QVERIFY(!command("counter.finish")->isEnabled());
    // The focus went to the first gap.
    type(u"6217991288345503"_s);
    key(Qt::Key_Return);
    QVERIFY(desk()->draft().isComplete());
    QVERIFY(command("counter.finish")->isEnabled());
    QVERIFY(!command("counter.next")->isEnabled());
    QCOMPARE(button("barFinish")->kind(), Button::Primary);
    key(Qt::Key_F10);
    QCOMPARE(desk()->draft().handling.state, u"accepted"_s);
    QCOMPARE(m_work->printed.size(), 1);
    QVERIFY(!desk()->draft().handling.dueOn.isEmpty());
    // Over and printed: the visit ends without a second receipt.
    key(Qt::Key_F10);
    QCOMPARE(desk()->stage(), Stage::Hall);
    QCOMPARE(m_work->printed.size(), 1);
    QCOMPARE(m_work->key(u"SELECT count(*) FROM counter_visit WHERE state = 'finished' AND finished_here = 1"_s), 1);
}

void TestCounterPage::whatIsWrongStandsBesideTheField()
{
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    QVERIFY(desk()->begin(m_own).has_value());
    key(Qt::Key_Return);
    FieldBox *box = m_page->matter()->gaps()->box(u"resident.bank_account"_s);
    QVERIFY(box);
    // The name is known and not asked.
    QVERIFY(!m_page->matter()->gaps()->box(u"resident.name"_s));
    QCOMPARE(focus(), box->input());
    type(u"62179912"_s);
    QVERIFY(box->finding().isEmpty());
    key(Qt::Key_Return);
    QVERIFY(!box->finding().isEmpty());
    QVERIFY(!desk()->draft().isComplete());
    box->input()->setFocus();
    type(u"88345503"_s);
    QVERIFY(box->finding().isEmpty());
    // Digits in an input are digits: no material was ticked by them.
    QCOMPARE(desk()->draft().missingMaterials().size(), 2);
}

void TestCounterPage::aNoticeIsPrintedAndContinuedLater()
{
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    QVERIFY(desk()->begin(m_own).has_value());
    QVERIFY(m_page->findChild<Label *>(u"sentence"_s)->text().contains(u"居民身份证"_s));
    key(Qt::Key_1);
    key(Qt::Key_F9);
    QCOMPARE(m_work->printed.size(), 1);
    QCOMPARE(desk()->draft().handling.state, u"lacking"_s);
    const QString receipt = desk()->draft().handling.receipt;
    key(Qt::Key_F10);
    QVERIFY(desk()->stage() == Stage::Matter);
    key(Qt::Key_F5);
    key(Qt::Key_F10);
    QCOMPARE(desk()->stage(), Stage::Hall);
    QCOMPARE(m_work->printed.size(), 1);
    QTRY_COMPARE(table("noticeList")->model()->rowCount(), 1);
    // Back with the sheet: its code goes on with the same handling, the tick is still there.
    m_page->show(QVariantMap{{u"scan"_s, u"ALLPOST:"_s + receipt}, {u"at"_s, 2}});
    QCOMPARE(desk()->stage(), Stage::Matter);
    QCOMPARE(desk()->draft().handling.receipt, receipt);
    QVERIFY(desk()->draft().materials.at(0).isThere());
    QCOMPARE(m_work->key(u"SELECT count(*) FROM handling"_s), 1);
    QCOMPARE(m_work->key(u"SELECT count(*) FROM counter_visit"_s), 2);
}

void TestCounterPage::severalMattersHaveOneReceipt()
{
    const Key second = CounterSeed{m_work->store()}.ownMatter(u"乘车卡"_s, {}, {});
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    QVERIFY(desk()->begin(second).has_value());
    QVERIFY(desk()->draft().isComplete());
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk()->draft().handling.state, u"done"_s);
    key(Qt::Key_F5);
    QVERIFY(desk()->begin(m_own).has_value());
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_F9);
    m_work->printed.clear();
    key(Qt::Key_F5);
    QCOMPARE(table("askedList")->model()->rowCount(), 2);
    key(Qt::Key_F10);
    QCOMPARE(m_work->printed.size(), 1);
    QCOMPARE(desk()->stage(), Stage::Hall);
}

void TestCounterPage::whatAnotherDecidesBecomesAWorkOrder()
{
    const Key outside = CounterSeed{m_work->store()}.ownMatter(u"高龄津贴"_s, {u"居民身份证"_s}, u"resident.name"_s, true);
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    QVERIFY(desk()->begin(outside).has_value());
    QVERIFY(!command("counter.pass")->isEnabled());
    key(Qt::Key_1);
    QVERIFY(command("counter.pass")->isEnabled());
    key(Qt::Key_F10);
    QCOMPARE(m_work->complained, QStringList());
    QCOMPARE(desk()->draft().handling.state, u"passed_on"_s);
    const Key order = m_work->key(u"SELECT key FROM work_order WHERE handling = (SELECT key FROM handling)"_s);
    QVERIFY(order);
    const WorkOrder made = *m_work->store().get<WorkOrder>(order);
    QCOMPARE(made.resident, m_zhao);
    QVERIFY(made.text.contains(u"居民身份证"_s));
    QCOMPARE(m_work->printed.size(), 1);
}

void TestCounterPage::anAgentShowsTheirOwnPapers()
{
    MatterCard card;
    card.matter.name = u"代办件"_s;
    card.matter.area = u"elderly"_s;
    MatterMaterial agent;
    agent.name = u"代办人身份证"_s;
    agent.kind = u"original"_s;
    agent.onlyAgent = true;
    card.materials << agent;
    card.materialKeys << 0;
    const Key matter = *Matters(m_work->store()).add(card);
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    QVERIFY(desk()->begin(matter).has_value());
    QVERIFY(desk()->draft().isComplete());
    answerQuestion(u"李素珍"_s);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(desk()->who().agentName, u"李素珍"_s);
    QCOMPARE(desk()->draft().missingMaterials().size(), 1);
    QCOMPARE(m_work->key(u"SELECT count(*) FROM counter_visit WHERE agent_name = '李素珍'"_s), 1);
}

void TestCounterPage::aColleagueTakesOver()
{
    const Key colleague = *Workers::add(m_work->store(), u"陈波"_s);
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    QVERIFY(desk()->begin(m_own).has_value());
    answerQuestion(u"差照片"_s);
    command("counter.hand")->trigger();
    QCOMPARE(m_work->complained, QStringList());
    QCOMPARE(desk()->draft().handling.handedTo, colleague);
    QCOMPARE(m_work->printed.size(), 1);
    // The colleague finds it on the list and goes on with it.
    QVERIFY(Workers::switchTo(m_work->store(), colleague).has_value());
    Q_EMIT m_work->workerChanged();
    m_page->refresh();
    QTRY_COMPARE(table("handedList")->model()->rowCount(), 1);
    table("handedList")->setCurrentIndex(table("handedList")->model()->index(0, 0));
    QTest::keyClick(table("handedList"), Qt::Key_Return);
    QCOMPARE(desk()->stage(), Stage::Matter);
    QCOMPARE(desk()->draft().handling.worker, colleague);
    QVERIFY(!desk()->draft().handling.handedTo);
}

void TestCounterPage::aMaterialIsWaivedWithAReason()
{
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    QVERIFY(desk()->begin(m_own).has_value());
    answerQuestion(u"已电话核实"_s);
    command("counter.waive")->trigger();
    QCOMPARE(desk()->draft().materials.at(0).state, u"waived"_s);
    QCOMPARE(desk()->draft().materials.at(0).note, u"已电话核实"_s);
    QVERIFY(table("materials")->model()->index(0, MaterialsModel::State).data(SubTextRole).toString().contains(u"已电话核实"_s));
}

void TestCounterPage::whoIsNotAtHomeIsGuided()
{
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    QVERIFY(desk()->begin(m_own).has_value());
    QVERIFY(m_page->matter()->isGuideShown());
    // The whole guide, then none.
    key(Qt::Key_F1);
    QVERIFY(m_page->matter()->isGuideShown());
    key(Qt::Key_F1);
    QVERIFY(!m_page->matter()->isGuideShown());
    // Nothing is refused to who is guided.
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"6217991288345503"_s);
    key(Qt::Key_Return);
    QVERIFY(command("counter.finish")->isEnabled());
}

void TestCounterPage::whatWasTypedSurvives()
{
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    QVERIFY(desk()->begin(m_own).has_value());
    const Key handling = desk()->draft().key;
    // As a crash leaves it: the draft is in the file, nothing was saved.
    key(Qt::Key_2);
    key(Qt::Key_Return);
    type(u"6217"_s);
    m_page.reset();
    QCOMPARE(m_work->key(u"SELECT count(*) FROM handling_material WHERE state = 'brought'"_s), 0);
    open(QVariantMap{{u"handling"_s, qlonglong(handling)}});
    QVERIFY(desk()->wasRecovered());
    QVERIFY(desk()->draft().materials.at(1).isThere());
    QCOMPARE(desk()->draft().fields.at(1).value, u"6217"_s);
    // Leaving the matter keeps it.
    key(Qt::Key_F5);
    QCOMPARE(m_work->key(u"SELECT count(*) FROM handling_material WHERE state = 'brought'"_s), 1);
    QTRY_VERIFY(!Drafts(m_work->store()).find(u"counter:%1"_s.arg(handling)));
}

void TestCounterPage::numbersOfTheDayOpenTheirLists()
{
    open(QVariantMap{{u"resident"_s, qlonglong(m_zhao)}});
    QVERIFY(desk()->begin(m_own).has_value());
    key(Qt::Key_F9);
    QVERIFY(desk()->end().has_value());
    m_page->show(u"day"_s);
    QTRY_COMPARE(m_page->day()->day().came.value, 1);
    QTRY_COMPARE(table("dayWorkers")->model()->rowCount(), 1);
    const QAbstractItemModelTester tester(table("dayWorkers")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table("dayWorkers")->model()->index(0, 0).data().toString(), u"刘敏"_s);
    QCOMPARE(table("dayMatters")->model()->index(0, 0).data().toString(), u"敬老卡申领"_s);
    m_page->findChild<QAbstractButton *>(u"dayFigure3"_s)->click();
    QCOMPARE(table("dayBehind")->model()->rowCount(), 1);
    QTest::keyClick(table("dayBehind"), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 2);
    QTest::keyClick(table("dayBehind"), Qt::Key_Return);
    QCOMPARE(desk()->stage(), Stage::Matter);
}

void TestCounterPage::goingBackBeginsNothingAnew()
{
    const QVariantMap scan{{u"scan"_s, Id}, {u"at"_s, 1}};
    open(scan);
    QCOMPARE(desk()->who().resident, m_zhao);
    QVERIFY(desk()->begin(m_own).has_value());
    // Back from the preview the same place is shown again.
    m_page->show(scan);
    QCOMPARE(desk()->stage(), Stage::Matter);
    // Their card read while the matter is in front ticks it.
    m_page->show(QVariantMap{{u"scan"_s, Id}, {u"at"_s, 2}});
    QCOMPARE(desk()->stage(), Stage::Matter);
    QVERIFY(desk()->draft().materials.at(0).isThere());
}

QTEST_MAIN(TestCounterPage)
#include "tst_counterpage.moc"
