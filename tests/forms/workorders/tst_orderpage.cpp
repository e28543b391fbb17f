// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/pagedocument.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/table.h"
#include "forms/shared/timeline.h"
#include "forms/workorders/attendancemodel.h"
#include "forms/workorders/contestcard.h"
#include "forms/workorders/flowview.h"
#include "forms/workorders/orderchoicesmodel.h"
#include "forms/workorders/orderfilescard.h"
#include "forms/workorders/orderpage.h"
#include "forms/workorders/orderstepform.h"
#include "forms/workorders/whistlecard.h"
#include "models/papers/papertemplates.h"
#include "models/store/attachments.h"
#include "models/workorders/orderslips.h"
#include "models/workorders/orderwords.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The page of one order, moved on by keys from the report to the archive and along every side road.
class TestOrderPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }
    void init();
    void cleanup();

    void fromReportToArchiveByKeys();
    void eachStepOfTheListAsksWhatItNeeds_data();
    void eachStepOfTheListAsksWhatItNeeds();
    void greyStepsSayWhy();
    void whoAnsweredDoesNotCallBack();
    void waitingStandsInWords();
    void theLastStepIsTakenBack();
    void contestedIsShownAndSettled();
    void anUnappliedStepIsIssuedAgain();
    void mergedByTheEndOfItsNumber();
    void faultsStandBesideTheField();
    void typedWordsAreKept();
    void theFlowIsReadable();
    void aWhistleByKeys();
    void filesOfAWrongKindAreRefused();
    void slipsArePrinted();
    void theLifeLineStaysOnOnePage();
    void phonesAreMasked();
    void modelsAreSound();

private:
    OrderPage *open(Key order)
    {
        m_page = std::make_unique<OrderPage>(*m_work);
        m_page->resize(1198, 620);
        static_cast<QWidget *>(m_page.get())->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            return nullptr;
        m_page->show(qlonglong(order));
        return m_page.get();
    }
    /// A key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus && m_page->isAncestorOf(focus) ? focus : m_page.get(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    template <typename W>
    W *find(const char *name) const { return m_page->findChild<W *>(QLatin1String(name)); }
    OrderAt at() const { return m_page->card().stand().at; }
    void choose(const QString &field, const QString &code)
    {
        auto *combo = qobject_cast<CodeCombo *>(m_page->stepForm()->box(field)->input());
        QVERIFY(combo);
        combo->setCode(code);
    }

    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<OrdersOffice> m_office;
    std::unique_ptr<OrderPage> m_page;
};

void TestOrderPage::init()
{
    m_work = std::make_unique<TestWorkplace>();
    m_office = std::make_unique<OrdersOffice>(m_work->store());
}

void TestOrderPage::cleanup()
{
    m_page.reset();
    m_office.reset();
    m_work.reset();
}

void TestOrderPage::fromReportToArchiveByKeys()
{
    QVERIFY(open(m_office->report()));
    QCOMPARE(at(), OrderAt::Reported);
    press(Qt::Key_F9);
    QCOMPARE(at(), OrderAt::Accepted);
    press(Qt::Key_F9); // the usual department stands there: Enter past the receiver and the empty note
    QVERIFY(m_page->stepForm()->isVisible());
    QVERIFY(!find<Button>("next")->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"receiver"_s);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"note"_s);
    type(u"请到场"_s);
    press(Qt::Key_Return);
    QCOMPARE(at(), OrderAt::Dispatched);
    QCOMPARE(m_page->card().department, u"长青物业"_s);
    press(Qt::Key_F9);
    QCOMPARE(at(), OrderAt::Signed);
    press(Qt::Key_F10); // without a form F10 takes the next step too
    QCOMPARE(at(), OrderAt::Handling);
    press(Qt::Key_F9);
    type(u"灯已换"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(at(), OrderAt::Answered);
    press(Qt::Key_F9);
    choose(u"reached"_s, u"1"_s);
    choose(u"solved"_s, u"1"_s);
    choose(u"satisfaction"_s, u"satisfied"_s);
    press(Qt::Key_F10);
    QCOMPARE(at(), OrderAt::CalledBack);
    press(Qt::Key_F9);
    QCOMPARE(at(), OrderAt::Closed);
    press(Qt::Key_F9);
    QCOMPARE(at(), OrderAt::Archived);
    QVERIFY(!find<Button>("next")->isVisible());
    QVERIFY(m_work->complained.isEmpty());
    // The life line has every step, the latest first.
    const auto items = m_page->findChild<Timeline *>()->items();
    QCOMPARE(items.size(), 9);
    QCOMPARE(items.first().title, OrderFlow::words(OrderDo::Archive));
    QVERIFY(items.at(6).detail.contains(u"请到场"_s));
}

void TestOrderPage::eachStepOfTheListAsksWhatItNeeds_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("to");
    const auto row = [](const char *name, OrderAt from, OrderDo step, const QString &field, const QString &code, OrderAt to) { QTest::newRow(name) << int(from) << int(step) << field << code << int(to); };
    row("refuse", OrderAt::Reported, OrderDo::Refuse, u"reason"_s, u"place"_s, OrderAt::Refused);
    row("return", OrderAt::Signed, OrderDo::Return, u"reason"_s, u"duty"_s, OrderAt::Accepted);
    row("wait", OrderAt::Handling, OrderDo::Wait, u"reason"_s, u"parts"_s, OrderAt::Handling);
    row("ask", OrderAt::Handling, OrderDo::AskExtension, {}, {}, OrderAt::Handling);
    row("urge", OrderAt::Dispatched, OrderDo::Urge, u"grade"_s, u"red"_s, OrderAt::Dispatched);
    row("transfer", OrderAt::Handling, OrderDo::Transfer, u"receiver"_s, u"power"_s, OrderAt::Dispatched);
    row("escalate", OrderAt::Handling, OrderDo::Escalate, u"level"_s, u"street"_s, OrderAt::Handling);
    row("reopen", OrderAt::Closed, OrderDo::Reopen, u"reason"_s, u"again"_s, OrderAt::Handling);
    row("withdraw", OrderAt::Accepted, OrderDo::Withdraw, {}, {}, OrderAt::Withdrawn);
    row("close without call", OrderAt::Answered, OrderDo::Close, u"reason"_s, u"anonymous"_s, OrderAt::Closed);
    row("note", OrderAt::Closed, OrderDo::Note, {}, {}, OrderAt::Closed);
    row("exclude", OrderAt::Closed, OrderDo::Exclude, u"reason"_s, u"repeated"_s, OrderAt::Closed);
}

void TestOrderPage::eachStepOfTheListAsksWhatItNeeds()
{
    QFETCH(int, from);
    QFETCH(int, step);
    QFETCH(QString, field);
    QFETCH(QString, code);
    QFETCH(int, to);
    QVERIFY(open(m_office->at(OrderAt(from))));
    const int before = m_page->card().stand().events;
    press(Qt::Key_D, Qt::ControlModifier);
    auto *steps = find<Table>("steps");
    QVERIFY(steps->hasFocus());
    const auto *model = static_cast<OrderChoicesModel *>(steps->model());
    int row = 0;
    while (model->rowAt(row) && model->rowAt(row)->id != step)
        ++row;
    QVERIFY(model->rowAt(row));
    QVERIFY2(model->rowAt(row)->whyNot.isEmpty(), qPrintable(model->rowAt(row)->whyNot));
    steps->setCurrentIndex(model->index(row, 0));
    press(Qt::Key_Return);
    OrderStepForm *form = m_page->stepForm();
    QVERIFY(form->isVisible());
    press(Qt::Key_F10); // nothing answered: told beside a field, nothing taken
    if (OrderDo(step) != OrderDo::Urge) {
        const auto boxes = form->findChildren<FieldBox *>();
        QVERIFY(std::any_of(boxes.begin(), boxes.end(), [](FieldBox *box) { return !box->finding().isEmpty(); }));
        QCOMPARE(m_page->card().stand().events, before);
        if (!field.isEmpty())
            choose(field, code == "power"_L1 ? u'd' + QString::number(m_office->power) : code);
        if (FieldBox *until = form->box(u"until"_s))
            static_cast<QLineEdit *>(until->input())->setText(QDate::currentDate().addDays(4).toString(Qt::ISODate));
        if (FieldBox *days = form->box(u"days"_s))
            static_cast<QLineEdit *>(days->input())->setText(u"2"_s);
        if (FieldBox *note = form->box(u"note"_s)) {
            note->input()->setFocus();
            type(u"说明"_s);
        }
        press(Qt::Key_F10);
    }
    QVERIFY2(!form->isVisible(), qPrintable(OrderFlow::code(OrderDo(step))));
    QCOMPARE(m_page->card().stand().events, before + 1);
    QCOMPARE(at(), OrderAt(to));
}

void TestOrderPage::greyStepsSayWhy()
{
    QVERIFY(open(m_office->at(OrderAt::Accepted)));
    press(Qt::Key_D, Qt::ControlModifier);
    const auto *model = static_cast<OrderChoicesModel *>(find<Table>("steps")->model());
    QVERIFY(model->rowCount() > 20);
    bool sawClosed = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        const bool isOpen = model->rowAt(row)->whyNot.isEmpty();
        QVERIFY2(!(isOpen && sawClosed), "what can be taken stands above");
        sawClosed = sawClosed || !isOpen;
        QVERIFY(!model->index(row, OrderChoicesModel::Why).data().toString().isEmpty());
    }
    QVERIFY(sawClosed);
    // Choosing a grey one says the sentence and takes nothing.
    m_page->openStep(OrderDo::CallBack);
    QVERIFY(!m_page->stepForm()->isVisible());
    QVERIFY(m_page->findChild<ActionBar *>()->message().contains(OrderFlow::words(OrderAt::Answered)));
    press(Qt::Key_Escape);
    QCOMPARE(m_work->backs, 0);
    press(Qt::Key_Escape);
    QCOMPARE(m_work->backs, 1);
}

void TestOrderPage::whoAnsweredDoesNotCallBack()
{
    const Key order = m_office->at(OrderAt::Accepted);
    m_office->take(order, OrderDo::Dispatch, {.assignee = m_office->liu});
    m_office->take(order, OrderDo::Sign);
    m_office->take(order, OrderDo::Answer, {.note = u"我换的灯"_s});
    QVERIFY(open(order));
    auto *next = find<Button>("next");
    QVERIFY(next->isVisible());
    QVERIFY(!next->isEnabled());
    QVERIFY(!next->refusal().isEmpty());
    QCOMPARE(m_page->findChild<ActionBar *>()->message(), next->refusal()); // in sight without a mouse
    press(Qt::Key_F9);
    QVERIFY(!m_page->stepForm()->isVisible());
    m_office->seat(m_office->he);
    m_page->refresh();
    QVERIFY(next->isEnabled());
}

void TestOrderPage::waitingStandsInWords()
{
    QVERIFY(open(m_office->waiting()));
    QVERIFY2(find<Label>("left")->text().startsWith(u"The clock stands still: waits for parts"_s), qPrintable(find<Label>("left")->text()));
    QCOMPARE(m_page->card().nextStep(), OrderDo::Resume);
    press(Qt::Key_F9);
    QVERIFY(!m_page->card().stand().waiting);
    QVERIFY(find<Label>("left")->text().contains(u"left"_s));
}

void TestOrderPage::theLastStepIsTakenBack()
{
    QVERIFY(open(m_office->at(OrderAt::Dispatched)));
    press(Qt::Key_F9);
    QCOMPARE(at(), OrderAt::Signed);
    QVERIFY(m_work->offered.act);
    m_work->offered.act();
    QVERIFY(m_page->stepForm()->isVisible());
    press(Qt::Key_F10);
    QVERIFY(!m_page->stepForm()->box(u"note"_s)->finding().isEmpty());
    m_page->stepForm()->box(u"note"_s)->input()->setFocus();
    type(u"还没签收"_s);
    press(Qt::Key_Return);
    QCOMPARE(at(), OrderAt::Dispatched);
    const auto items = m_page->findChild<Timeline *>()->items();
    QVERIFY(items.at(1).struck);
    QVERIFY(items.first().detail.contains(u"还没签收"_s));
}

void TestOrderPage::contestedIsShownAndSettled()
{
    QVERIFY(open(m_office->contested()));
    auto *banner = find<Banner>("contested");
    QVERIFY(banner->isVisible());
    QVERIFY(m_page->findChild<ContestCard *>()->isVisible());
    QTest::mouseClick(banner->button(), Qt::LeftButton);
    QVERIFY(m_page->stepForm()->isVisible());
    type(u"以撤诉为准"_s);
    press(Qt::Key_Return);
    QVERIFY(!banner->isVisible());
    QVERIFY(!m_page->findChild<ContestCard *>()->isVisible());
    QCOMPARE(m_page->card().stand().contested, 0);
}

void TestOrderPage::anUnappliedStepIsIssuedAgain()
{
    const Key order = m_office->contested();
    QVERIFY(open(order));
    auto *again = find<Button>("again");
    QVERIFY(again);
    // Withdrawn: the answer cannot be given now, and the sentence says so.
    const auto items = m_page->findChild<Timeline *>()->items();
    QVERIFY(std::any_of(items.begin(), items.end(), [](const TimelineItem &item) { return item.struck && item.detail.contains(u"not applied"_s); }));
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(!m_page->stepForm()->isVisible());
    m_office->take(order, OrderDo::Reopen, {.reason = u"unsolved"_s});
    m_office->take(order, OrderDo::Dispatch, {.department = m_office->property});
    m_office->take(order, OrderDo::Sign);
    const OrderCard &card = m_page->card();
    const OrderCardEvent *unapplied = nullptr;
    for (const OrderCardEvent &event : card.events)
        if (!event.notApplied.isEmpty())
            unapplied = &event;
    QVERIFY(unapplied);
    const QString words = unapplied->event.note;
    again = find<Button>("again");
    QVERIFY(again);
    if (unapplied->step == OrderDo::Answer) {
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(m_page->stepForm()->isVisible());
        press(Qt::Key_F10);
        QCOMPARE(at(), OrderAt::Answered);
        QCOMPARE(m_page->card().last(OrderDo::Answer)->event.note, words);
    }
}

void TestOrderPage::mergedByTheEndOfItsNumber()
{
    const Key other = m_office->report(u"同一盏灯"_s);
    QVERIFY(open(m_office->at(OrderAt::Accepted)));
    m_page->openStep(OrderDo::Merge);
    type(u"999"_s);
    press(Qt::Key_F10);
    QVERIFY(!m_page->stepForm()->box(u"into"_s)->finding().isEmpty());
    auto *into = static_cast<QLineEdit *>(m_page->stepForm()->box(u"into"_s)->input());
    into->setText(QString::number(m_office->number(other).section(u'-', -1).toInt()));
    QVERIFY(m_page->stepForm()->box(u"into"_s)->note().contains(u"同一盏灯"_s));
    press(Qt::Key_F10);
    QCOMPARE(at(), OrderAt::Merged);
    QCOMPARE(m_page->card().into, m_office->number(other));
    m_page->show(qlonglong(other));
    QCOMPARE(m_page->card().askers(), 2);
}

void TestOrderPage::faultsStandBesideTheField()
{
    QVERIFY(open(m_office->at(OrderAt::Handling)));
    m_page->openStep(OrderDo::Wait);
    choose(u"reason"_s, u"parts"_s);
    static_cast<QLineEdit *>(m_page->stepForm()->box(u"until"_s)->input())->setText(u"2020-01-01"_s);
    press(Qt::Key_F10);
    QVERIFY(!m_page->stepForm()->box(u"until"_s)->finding().isEmpty());
    QCOMPARE(m_page->stepForm()->box(u"reason"_s)->finding(), QString());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"until"_s);
    QVERIFY(!m_page->card().stand().waiting);
}

void TestOrderPage::typedWordsAreKept()
{
    const Key order = m_office->at(OrderAt::Handling);
    QVERIFY(open(order));
    press(Qt::Key_F9);
    type(u"已联系厂家"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_page->stepForm()->isVisible());
    QVERIFY(m_page->leave());
    m_page->show(qlonglong(m_office->report()));
    m_page->show(qlonglong(order));
    press(Qt::Key_F9);
    QCOMPARE(static_cast<QPlainTextEdit *>(m_page->stepForm()->box(u"note"_s)->input())->toPlainText(), u"已联系厂家"_s);
}

void TestOrderPage::theFlowIsReadable()
{
    QVERIFY(open(m_office->at(OrderAt::Handling)));
    press(Qt::Key_T, Qt::ControlModifier);
    auto *flow = m_page->findChild<FlowView *>();
    QVERIFY(flow->isVisible());
    const QString said = flow->accessibleDescription();
    for (const OrderRule &rule : OrderFlow::table())
        for (const OrderAt from : rule.from)
            if (from != OrderAt::Nowhere)
                QVERIFY2(said.contains(OrderFlow::words(from)) && said.contains(OrderFlow::words(rule.step)), qPrintable(OrderFlow::code(rule.step)));
    for (const OrderRule &rule : OrderFlow::table())
        if (rule.taker == OrderTaker::NotHandler)
            QVERIFY(FlowView::rule(rule).contains(u"not by who gave the answer"_s));
    press(Qt::Key_Escape);
    QVERIFY(!flow->isVisible());
}

void TestOrderPage::aWhistleByKeys()
{
    const Key order = m_office->at(OrderAt::Accepted);
    QVERIFY(open(order));
    press(Qt::Key_W, Qt::ControlModifier);
    auto *department = find<CodeCombo>("whistleDepartment");
    QVERIFY(department->isVisible());
    press(Qt::Key_F10); // nobody chosen
    QVERIFY(m_page->card().attendances.isEmpty());
    for (const QString &name : {u"长青物业"_s, u"城区供电所"_s}) {
        department->setFocus();
        type(name);
        press(Qt::Key_Return);
        QTRY_VERIFY(department->code().isEmpty() && department->hasFocus());
    }
    find<LineEdit>("whistleNeed")->setText(u"线路和灯都要看"_s);
    press(Qt::Key_F10);
    QCOMPARE(m_page->card().attendances.size(), 2);
    auto *table = find<Table>("attendances");
    QVERIFY(table->isVisible());
    QTRY_VERIFY(table->hasFocus());
    // Space signs only who has come; the sentence stands below.
    press(Qt::Key_Space);
    QVERIFY(!m_page->card().attendances.first().attendance.hasSigned.value_or(false));
    table->setCurrentIndex(table->model()->index(0, AttendanceModel::Arrived));
    press(Qt::Key_Return);
    QWidget *editor = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(editor));
    static_cast<QLineEdit *>(editor)->setText(u"."_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!m_page->card().attendances.first().attendance.arrivedAt.isEmpty());
    table->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(m_page->card().attendances.first().attendance.hasSigned.value_or(false));
    auto *model = static_cast<AttendanceModel *>(table->model());
    QVERIFY(model->setData(model->index(0, AttendanceModel::Person), u"陈经理 13900001111"_s, Qt::EditRole));
    QCOMPARE(m_page->card().attendances.first().attendance.person, u"陈经理"_s);
    QCOMPARE(m_page->card().attendances.first().attendance.phone, u"13900001111"_s);
    QVERIFY(model->index(0, AttendanceModel::Person).data(SubTextRole).toString().contains(u'*'));
    QVERIFY(model->setData(model->index(0, AttendanceModel::Task), u"换灯"_s, Qt::EditRole));
    QVERIFY(!model->setData(model->index(0, AttendanceModel::Arrived), u"上午"_s, Qt::EditRole));
    // What was settled, and the order that follows.
    m_page->whistle()->startResolution();
    find<NoteEdit>("resolution")->setPlainText(u"物业换灯，供电所查线"_s);
    press(Qt::Key_F10);
    QVERIFY(m_page->card().last(OrderDo::Resolution));
    QVERIFY(m_page->card().last(OrderDo::Resolution)->event.note.contains(u"2026-A-"_s) || m_page->card().last(OrderDo::Resolution)->event.note.contains(u"-A-"_s));
    QCOMPARE(m_work->key(u"SELECT count(*) FROM work_order WHERE kind = 'task'"_s), 1);
}

void TestOrderPage::filesOfAWrongKindAreRefused()
{
    QVERIFY(open(m_office->report()));
    auto *files = m_page->findChild<OrderFilesCard *>();
    const auto write = [&](const QString &name, const QByteArray &content) {
        const QString path = m_work->folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return path;
    };
    auto *finding = find<Label>("fileFinding");
    QVERIFY(!files->add(write(u"灯.exe"_s, "MZ\x90")));
    QVERIFY(finding->isVisible() && !finding->text().isEmpty());
    QVERIFY(!files->add(write(u"灯.pdf"_s, QByteArray("MZ") + QByteArray(100, 'x'))));
    QVERIFY(!files->add(write(u"large.pdf"_s, QByteArray(int(Attachments::Largest) + 1, 'x'))));
    QVERIFY(finding->isVisible());
    QVERIFY(m_page->card().files.isEmpty());
    QVERIFY(files->add(write(u"照片说明.txt"_s, "灯不亮")));
    QVERIFY(!finding->isVisible());
    QCOMPARE(m_page->card().files.size(), 1);
    OrderFile program = m_page->card().files.first().file;
    program.kind = u"exe"_s;
    QVERIFY(!files->open(program));
    QVERIFY(finding->isVisible());
    for (const auto &kind : {u"bat"_s, u"lnk"_s, u"sh"_s, u"js"_s, u"desktop"_s, QString()})
        QVERIFY(!OrderFilesCard::mayOpen(kind));
}

void TestOrderPage::slipsArePrinted()
{
    if (!PaperTemplates::list(m_work->store().db())->size())
        QVERIFY(PaperTemplates::addShipped(m_work->store()));
    QVERIFY(open(m_office->at(OrderAt::Dispatched)));
    press(Qt::Key_P, Qt::ControlModifier);
    auto *slips = find<Table>("slips");
    QVERIFY(slips->hasFocus());
    const auto *model = static_cast<OrderChoicesModel *>(slips->model());
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->rowAt(row)->id == int(OrderSlip::Dispatch))
            slips->setCurrentIndex(model->index(row, 0));
    press(Qt::Key_Return);
    QCOMPARE(m_work->printed.size(), 1);
    QVERIFY(!m_work->printed.first().number.isEmpty());
    // What cannot be printed is not.
    slips->setCurrentIndex(model->index(model->rowCount() - 1, 0));
    press(Qt::Key_Return);
    QCOMPARE(m_work->printed.size(), 1);
}

void TestOrderPage::theLifeLineStaysOnOnePage()
{
    const Key order = m_office->at(OrderAt::Handling, QString(120, u'长'));
    const auto pages = [&] {
        auto card = OrderCard::read(m_work->store(), order);
        Progress progress;
        auto page = OrderSlips::page(m_work->store(), *card, OrderSlip::Lifeline);
        auto laid = Printing::PagedDocument::make(*page, {}, progress);
        return laid ? (*laid)->pageCount() : -1;
    };
    QCOMPARE(pages(), 1);
    for (int i = 0; i < 60; ++i)
        m_office->take(order, OrderDo::Note, {.note = QString(400, u'注')});
    for (int i = 0; i < 6; ++i)
        m_office->take(order, OrderDo::Transfer, {.department = i % 2 ? m_office->property : m_office->power, .note = QString(200, u'转')});
    m_office->whistle(order);
    QCOMPARE(pages(), 1);
}

void TestOrderPage::phonesAreMasked()
{
    QVERIFY(open(m_office->report()));
    const auto shows = [&](const QString &text) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY(shows(u"138****4471"_s));
    QVERIFY(!shows(u"13812344471"_s));
    m_work->setRevealed(true, u"order"_s, 0);
    QTRY_VERIFY(shows(u"13812344471"_s));
    QCOMPARE(m_work->reads.size(), 1);
}

void TestOrderPage::modelsAreSound()
{
    QVERIFY(open(m_office->whistle()));
    new QAbstractItemModelTester(find<Table>("steps")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    new QAbstractItemModelTester(find<Table>("slips")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    new QAbstractItemModelTester(find<Table>("attendances")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_P, Qt::ControlModifier);
    m_page->show(qlonglong(m_office->report()));
    m_page->show(qlonglong(m_office->whistle()));
    m_page->refresh();
}

QTEST_MAIN(TestOrderPage)
#include "tst_orderpage.moc"
