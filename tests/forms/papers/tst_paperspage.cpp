// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/pdf.h"
#include "app/printing/printpage.h"
#include "forms/households/personpick.h"
#include "forms/papers/papergaps.h"
#include "forms/papers/paperpreview.h"
#include "forms/papers/paperregisterview.h"
#include "forms/papers/paperspage.h"
#include "forms/papers/papertemplatesview.h"
#include "forms/papers/paperwriteview.h"
#include "forms/papers/registermodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/question.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "models/counter/matter.h"
#include "models/residents/household.h"
#include "models/residents/masking.h"
#include "models/residents/resident.h"
#include "tests/models/papers/paperprint.h"
#include "tests/support/officewindow.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QTimer>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {
const QString IdNumber = u"230604194508170027"_s;
} // namespace

/// The page of papers with real keys: writing, the register, the templates.
class TestPapersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }
    void init() { m_work = std::make_unique<TestWorkplace>(); }
    void cleanup()
    {
        m_page.reset();
        m_work.reset();
    }

    void aProofTakesSixKeysBesideItsWords();
    void digitsAndLettersChoose();
    void aLetterNeedsNobody();
    void whatIsMissingIsSaidBesideIt();
    void withoutAReasonNothingLeaves();
    void numbersAreMaskedUntilPrinted();
    void anotherPersonByF5();
    void unfinishedPapersWait();
    void theRegisterIsNarrowedAndPrintedAsShown();
    void aPaperIsPrintedAgain();
    void voidAsksForTheReason();
    void aNumberAlone();
    void templatesAreWrittenAndChecked();
    void templatesAreCopiedAndClosed();
    void exampleTemplatesAreOffered();
    void whatIsNotIssuedIsSaidAndWritten();

private:
    Key person(const QString &name);
    PapersPage *open(const QVariant &what = {});
    Key issue(const QString &subject, const QDate &on = QDate::currentDate().addDays(-1));
    template <typename W>
    W *find(const char *name) const { return m_page->findChild<W *>(QLatin1String(name)); }
    LineEdit *gap(const char *name) const { return find<LineEdit>((QByteArray("gap_") + name).constData()); }
    QString preview(QWidget *view) const { return view->findChild<PaperPreview *>()->text(); }
    qint64 papers() const { return m_work->key(u"SELECT count(*) FROM issued_paper"_s); }
    QAction *command(const char *id) const { return m_work->commands().find(QLatin1String(id)); }

    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<PapersPage> m_page;
};

Key TestPapersPage::person(const QString &name)
{
    auto work = UnitOfWork::begin(m_work->store(), {u"resident.add"_s});
    const Key estate = *(*work)->create(Estate{u"油城花园"_s});
    const Key building = *(*work)->create(Building{estate, u"3"_s});
    const Key stairwell = *(*work)->create(Stairwell{building, u"2"_s});
    const Key door = *(*work)->create(Dwelling{estate, building, stairwell, u"501"_s, {}});
    const Key household = *(*work)->create(Household{});
    Resident r;
    r.name = name;
    r.idNumber = IdNumber;
    r.birthDate = u"1945-08-17"_s;
    const Key resident = *(*work)->create(r);
    if (!(*work)->create(Occupancy{household, door, {}, {}}) || !(*work)->create(Membership{resident, household, u"02"_s, {}, {}}) || !(*work)->commit())
        qFatal("person");
    return resident;
}

PapersPage *TestPapersPage::open(const QVariant &what)
{
    m_page.reset();
    m_page = std::make_unique<PapersPage>(*m_work);
    m_page->resize(1198, 620);
    static_cast<QWidget *>(m_page.get())->show();
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        return nullptr;
    m_page->show(what);
    return m_page.get();
}

Key TestPapersPage::issue(const QString &subject, const QDate &on)
{
    IssueRequest request;
    request.code = u"free_letter"_s;
    request.facts.values = {{u"subject"_s, subject}, {u"to"_s, u"物业"_s}, {u"content"_s, u"请协助。"_s}};
    request.recipient = u"物业"_s;
    request.at = QDateTime(on, QTime(9, 0));
    auto issued = PaperRegister::issue(m_work->store(), request);
    return issued ? issued->key : 0;
}

// In the real window, from the card of somebody found to the printed proof: Shift+F8, 1, Enter, Enter, F10, F10.
void TestPapersPage::aProofTakesSixKeysBesideItsWords()
{
    m_work.reset();
    OfficeWindow office;
    office.open(12);
    QVERIFY(PaperTemplates::addShipped(office.store()));
    auto found = Query::run(office.store().db(), u"SELECT r.key FROM resident r JOIN membership m ON m.resident = r.key WHERE m.until IS NULL "
                                                 "AND r.id_number IS NOT NULL AND m.relation = '02' ORDER BY r.key LIMIT 1"_s);
    QVERIFY(found && found->next());
    const Key resident = found->number(0);
    office.window->go({u"resident"_s, qlonglong(resident)});
    int keys = 0;
    const auto press = [&](int key, Qt::KeyboardModifiers with = {}) {
        ++keys;
        QWidget *at = QApplication::focusWidget() ? QApplication::focusWidget() : office.window.get();
        QTest::keyClick(at, Qt::Key(key), with);
        QCoreApplication::processEvents();
    };
    const auto type = [](const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); };
    press(Qt::Key_F8, Qt::ShiftModifier);
    auto *page = qobject_cast<PapersPage *>(office.window->page());
    QVERIFY(page);
    press(Qt::Key_1);
    QTRY_VERIFY(page->writing()->chosen());
    QCOMPARE(page->writing()->chosen()->code, u"living_note"_s);
    type(u"Housing"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"2016"_s);
    bool asked = false;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *question = qobject_cast<Question *>(QApplication::activeModalWidget());
        if (!question || !question->isActiveWindow())
            return;
        keys += asked ? 0 : 1;
        asked = true;
        QTest::keyClick(question, Qt::Key_F10);
    });
    answer.start(20);
    press(Qt::Key_F10);
    QVERIFY(asked);
    QTRY_VERIFY(qobject_cast<PrintPage *>(office.window->page()));
    QCOMPARE(keys, 6);
    auto lines = PaperRegister::lines(office.store().db(), {});
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().paper.resident, resident);
    QVERIFY(lines->first().paper.number.contains(u"证A0001"_s));
    auto reads = Query::run(office.store().db(), u"SELECT count(*) FROM read_log WHERE what = 'print'"_s);
    QVERIFY(reads && reads->next());
    QCOMPARE(reads->number(0), 1);
}

void TestPapersPage::digitsAndLettersChoose()
{
    auto *page = open(u"write"_s);
    QVERIFY(page);
    auto *list = find<Table>("templates");
    QTRY_VERIFY(list->hasFocus());
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!command("papers.commit")->isEnabled() || !command("papers.commit")->property("refusal").toString().isEmpty());
    const QString first = find<Label>("description")->text();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(find<Label>("description")->text() != first); // what each is for, before it is taken
    QTest::keyClick(list, Qt::Key_3);
    QCOMPARE(page->writing()->chosen()->code, u"intro_letter"_s);
    QTRY_VERIFY(gap("to")->hasFocus());
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QVERIFY(!page->writing()->chosen());
    QTRY_VERIFY(list->hasFocus());
    // Letters of the pinyin: 会议通知 hytz.
    QTest::keyClicks(list, u"h"_s);
    QTRY_VERIFY(find<LineEdit>("search")->hasFocus());
    QTest::keyClicks(find<LineEdit>("search"), u"ytz"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(find<LineEdit>("search"), Qt::Key_Return);
    QCOMPARE(page->writing()->chosen()->code, u"meeting_invitation"_s);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(m_work->backs, 1);
    // Nothing of that name.
    QTest::keyClicks(list, u"q"_s);
    QTest::keyClicks(find<LineEdit>("search"), u"qqq"_s);
    QCOMPARE(list->model()->rowCount(), 0);
}

void TestPapersPage::aLetterNeedsNobody()
{
    auto *page = open(QVariantMap{{u"template"_s, u"free_letter"_s}});
    QTRY_VERIFY(gap("subject")->hasFocus());
    QTest::keyClicks(gap("subject"), u"Water"_s);
    QTest::keyClick(gap("subject"), Qt::Key_Return);
    QTRY_VERIFY(gap("to")->hasFocus());
    QTest::keyClicks(gap("to"), u"Estate firm"_s);
    QTest::keyClick(gap("to"), Qt::Key_Return);
    auto *text = find<NoteEdit>("gap_content");
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"First."_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"Second {resident.name}."_s);
    const QString shown = preview(page->writing());
    QVERIFY2(shown.contains(u"关于Water的函"_s) && shown.contains(u"Second {resident.name}."_s), qPrintable(shown));
    QCOMPARE(papers(), 0); // the number is given when it is issued
    QTest::keyClick(m_page.get(), Qt::Key_F10);
    QCOMPARE(m_work->complained, QStringList());
    QCOMPARE(papers(), 1);
    QCOMPARE(m_work->printed.size(), 1);
    const QString printed = printedText(m_work->printed.first());
    QVERIFY(printed.contains(u"First."_s) && printed.contains(m_work->printed.first().number));
    QCOMPARE(m_work->asked, QStringList());
    QVERIFY(m_work->said.last().contains(m_work->printed.first().number));
    // The page is ready for the next one.
    QVERIFY(!page->writing()->chosen());
    QVERIFY(!page->writing()->isModified());
    // It lays out as a page.
    Progress progress;
    const QString pdf = m_work->folder() + u"/letter.pdf"_s;
    QVERIFY(Printing::writePdf(m_work->printed.first(), {}, pdf, progress));
    QVERIFY(QFileInfo(pdf).size() > 1000);
}

void TestPapersPage::whatIsMissingIsSaidBesideIt()
{
    auto *page = open(QVariantMap{{u"template"_s, u"intro_letter"_s}});
    QVERIFY(page->writing()->chosen());
    QTest::keyClick(m_page.get(), Qt::Key_F10);
    QCOMPARE(papers(), 0);
    QVERIFY(gap("to")->hasFocus());
    auto *box = qobject_cast<FieldBox *>(gap("to")->parentWidget());
    QVERIFY(box && !box->finding().isEmpty());
    QTest::keyClicks(gap("to"), u"x"_s);
    QVERIFY(box->finding().isEmpty());
    // A wrong number of copies.
    QTest::keyClicks(gap("person"), u"Liu"_s);
    QTest::keyClicks(gap("matter"), u"y"_s);
    find<LineEdit>("copies")->setText(u"many"_s);
    QTest::keyClick(m_page.get(), Qt::Key_F10);
    QCOMPARE(papers(), 0);
    QVERIFY(find<LineEdit>("copies")->hasFocus());
    // A proof without a person says so on the button, and asks when it is pressed.
    open(QVariantMap{{u"template"_s, u"living_note"_s}});
    QVERIFY(!command("papers.commit")->property("refusal").toString().isEmpty());
    QVERIFY(find<LineEdit>("personSearch")->hasFocus());
}

void TestPapersPage::withoutAReasonNothingLeaves()
{
    const Key resident = person(u"王建国"_s);
    auto *page = open(QVariantMap{{u"resident"_s, qlonglong(resident)}, {u"template"_s, u"living_note"_s},
                                  {u"words"_s, QVariantMap{{u"asked_by"_s, u"区住房保障中心"_s}, {u"since"_s, u"2016年"_s}}}});
    QVERIFY(page);
    m_work->reason = std::nullopt;
    QTest::keyClick(m_page.get(), Qt::Key_F10);
    QCOMPARE(m_work->asked.size(), 1);
    QCOMPARE(papers(), 0);
    QVERIFY(m_work->printed.isEmpty() && m_work->reads.isEmpty());
    QCOMPARE(gap("asked_by")->text(), u"区住房保障中心"_s); // nothing typed is lost
    m_work->reason = u"办理公租房"_s;
    QTest::keyClick(m_page.get(), Qt::Key_F10);
    QCOMPARE(papers(), 1);
    QCOMPARE(m_work->reads.size(), 1);
    QCOMPARE(m_work->reads.first().record, resident);
    QCOMPARE(m_work->reads.first().reason, u"办理公租房"_s);
}

void TestPapersPage::numbersAreMaskedUntilPrinted()
{
    const Key resident = person(u"王建国"_s);
    auto *page = open(QVariantMap{{u"resident"_s, qlonglong(resident)}, {u"template"_s, u"living_note"_s},
                                  {u"words"_s, QVariantMap{{u"asked_by"_s, u"区住房保障中心"_s}, {u"since"_s, u"2016年"_s}}}});
    QString shown = preview(page->writing());
    QVERIFY2(!shown.contains(IdNumber) && shown.contains(u"0027"_s) && shown.contains(u"油城花园3号楼2单元501室"_s), qPrintable(shown));
    m_work->setRevealed(true, {}, 0);
    QVERIFY(preview(page->writing()).contains(IdNumber));
    m_work->setRevealed(false, {}, 0);
    QVERIFY(!preview(page->writing()).contains(IdNumber));
    QCOMPARE(gap("asked_by")->text(), u"区住房保障中心"_s);
    m_work->reason = u"办事"_s;
    QTest::keyClick(m_page.get(), Qt::Key_F10);
    QCOMPARE(m_work->printed.size(), 1);
    QVERIFY(printedText(m_work->printed.last()).contains(IdNumber));
    // Beside the register it is masked again.
    m_page->show(u"register"_s);
    shown = preview(page->registered());
    QVERIFY2(!shown.contains(IdNumber) && shown.contains(u"0027"_s), qPrintable(shown));
    QCOMPARE(PaperPreview::masked(u"电话13845904471，证件"_s + IdNumber), u"电话138****4471，证件"_s + maskIdTail(IdNumber));
}

void TestPapersPage::anotherPersonByF5()
{
    const Key resident = person(u"王建国"_s);
    auto *page = open(qlonglong(resident));
    QCOMPARE(page->writing()->resident(), resident);
    QCOMPARE(page->visitSubject().resident, resident);
    QTest::keyClick(find<Table>("templates"), Qt::Key_1);
    page->refresh(); // F5
    QCOMPARE(page->writing()->resident(), 0);
    auto *search = find<LineEdit>("personSearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"wjg"_s);
    QTRY_VERIFY(page->writing()->findChild<PersonPick *>()->chosen());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(page->writing()->resident(), resident);
    QTRY_VERIFY(gap("asked_by")->hasFocus());
}

void TestPapersPage::unfinishedPapersWait()
{
    auto *page = open(QVariantMap{{u"template"_s, u"intro_letter"_s}});
    QTest::keyClicks(gap("to"), u"Bureau"_s);
    QVERIFY(page->writing()->isModified());
    QVERIFY(page->leave());
    QVERIFY(!m_work->said.isEmpty());
    page = open(u"write"_s);
    page->writing()->begin(0);
    auto *banner = find<Banner>("draft");
    QVERIFY(banner->isVisible());
    Q_EMIT banner->acted();
    QCOMPARE(page->writing()->chosen()->code, u"intro_letter"_s);
    QCOMPARE(gap("to")->text(), u"Bureau"_s);
}

void TestPapersPage::theRegisterIsNarrowedAndPrintedAsShown()
{
    QVERIFY(issue(u"一月的事"_s, QDate(2026, 1, 5)) && issue(u"二月的事"_s, QDate(2026, 2, 5)) && issue(u"三月的事"_s, QDate(2026, 3, 5)));
    auto *page = open(u"register"_s);
    auto *list = find<Table>("registerList");
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->model()->rowCount(), 3);
    RegisterQuestion question;
    question.year = 2026;
    question.month = 2;
    page->registered()->setQuestion(question);
    QCOMPARE(page->registered()->question(), question);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(preview(page->registered()).contains(u"二月的事"_s));
    page->registered()->setQuestion({});
    QTest::keyClicks(find<LineEdit>("text"), u"A000"_s);
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::keyClicks(find<LineEdit>("text"), u"3"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 1);
    const auto *table = std::get_if<PrintTable>(&m_work->printed.first().blocks.first());
    QVERIFY(table);
    QCOMPARE(table->rowCount, 1);
    QCOMPARE(table->row(0).first(), list->model()->index(0, RegisterModel::Number).data().toString());
    QVERIFY(m_work->printed.first().subtitle.contains(u"A0003"_s));
    // Nothing fits.
    QTest::keyClicks(find<LineEdit>("text"), u"none"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!command("papers.again")->property("refusal").toString().isEmpty());
}

void TestPapersPage::aPaperIsPrintedAgain()
{
    const Key key = issue(u"停水"_s);
    QVERIFY(key);
    auto *page = open(u"register"_s);
    QTest::keyClick(find<Table>("registerList"), Qt::Key_Return);
    QCOMPARE(m_work->printed.size(), 1);
    QCOMPARE(printedBytes(m_work->printed.first()), printedBytes(*PaperRegister::printAgain(m_work->store().db(), key)));
    QCOMPARE(m_work->reads.size(), 1);
    QCOMPARE(m_work->reads.first().record, key);
    QCOMPARE(m_work->asked, QStringList());
    QVERIFY(page->registered()->againRefusal().isEmpty());
    // One with full numbers asks for what.
    const Key resident = person(u"王建国"_s);
    IssueRequest request;
    request.code = u"living_note"_s;
    request.resident = resident;
    request.facts.values = {{u"asked_by"_s, u"区住房保障中心"_s}, {u"since"_s, u"2016年"_s}};
    QVERIFY(PaperRegister::issue(m_work->store(), request));
    auto *list = find<Table>("registerList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_work->asked.size(), 1);
    QCOMPARE(m_work->printed.size(), 1);
    m_work->reason = u"存档"_s;
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_work->printed.size(), 2);
    QCOMPARE(m_work->reads.last().reason, u"存档"_s);
}

void TestPapersPage::voidAsksForTheReason()
{
    const Key key = issue(u"停水"_s);
    auto *page = open(u"register"_s);
    QVERIFY(page->registered()->voidRefusal().isEmpty());
    bool refused = false;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *question = qobject_cast<Question *>(QApplication::activeModalWidget());
        if (!question || !question->isActiveWindow())
            return;
        auto *reason = question->findChild<LineEdit *>(u"voidReason"_s);
        if (reason->text().isEmpty())
            refused = !question->goButton()->refusal().isEmpty();
        reason->setText(u"wrong name"_s);
        QTest::keyClick(question, Qt::Key_F10);
    });
    answer.start(20);
    command("papers.void")->trigger();
    QVERIFY(refused);
    QCOMPARE(m_work->store().get<IssuedPaper>(key)->voidReason, u"wrong name"_s);
    QVERIFY(!page->registered()->voidRefusal().isEmpty());
    QVERIFY(find<Table>("registerList")->model()->index(0, RegisterModel::Paper).data(SubTextRole).toString().contains(u"wrong name"_s));
}

void TestPapersPage::aNumberAlone()
{
    QVERIFY(issue(u"停水"_s));
    auto *page = open(u"write"_s);
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(page->registered()->isAskingNumber());
    QVERIFY(!find<Button>("papers.commitButton")->isVisible()); // one primary on the screen
    auto *title = page->registered()->findChild<LineEdit *>(u"title"_s);
    QTRY_VERIFY(title->hasFocus());
    QTest::keyClick(m_page.get(), Qt::Key_F10);
    QCOMPARE(papers(), 1);
    QVERIFY(title->hasFocus());
    QTest::keyClicks(title, u"Invitation to the street"_s);
    page->registered()->findChild<LineEdit *>(u"on"_s)->setText(QDate::currentDate().addDays(2).toString(Qt::ISODate));
    QTest::keyClick(m_page.get(), Qt::Key_F10);
    QCOMPARE(papers(), 1); // a day to come
    page->registered()->findChild<LineEdit *>(u"on"_s)->setText(QDate::currentDate().toString(Qt::ISODate));
    QTest::keyClick(m_page.get(), Qt::Key_F10);
    QCOMPARE(papers(), 2);
    QVERIFY(!page->registered()->isAskingNumber());
    QVERIFY(m_work->said.last().contains(u"A0002"_s));
    auto *list = find<Table>("registerList");
    QVERIFY(list->currentIndex().siblingAtColumn(RegisterModel::Number).data().toString().contains(u"A0002"_s));
    QVERIFY(!page->registered()->againRefusal().isEmpty());
    // Esc gives it up.
    command("papers.new")->trigger();
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QVERIFY(!page->registered()->isAskingNumber());
}

void TestPapersPage::templatesAreWrittenAndChecked()
{
    auto *page = open(u"templates"_s);
    auto *view = page->templates();
    const auto line = [&](const char *name) { return view->findChild<LineEdit *>(QLatin1String(name)); };
    const auto note = [&](const char *name) { return view->findChild<NoteEdit *>(QLatin1String(name)); };
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(line("title")->hasFocus());
    QTest::keyClicks(line("title"), u"Notice"_s);
    note("body")->setFocus();
    QTest::keyClicks(note("body"), u"Dear {name"_s);
    QTest::keyClick(m_page.get(), Qt::Key_F10);
    auto *box = view->findChild<FieldBox *>(u"bodyBox"_s);
    QVERIFY(!box->finding().isEmpty());
    QTRY_VERIFY(note("body")->hasFocus());
    const qsizetype before = PaperTemplates::list(m_work->store().db(), true)->size();
    QTest::keyClicks(note("body"), u"}, from "_s);
    QVERIFY(box->finding().isEmpty());
    // The chooser puts a placeholder where the cursor stood.
    auto *words = view->findChild<CodeCombo *>(u"word"_s);
    words->setCode(u"office.community"_s);
    Q_EMIT words->codeChanged(u"office.community"_s);
    QCOMPARE(note("body")->toPlainText(), u"Dear {name}, from {office.community}"_s);
    note("fields")->setPlainText(u"name=Whom=all"_s);
    QVERIFY(preview(view).contains(u"长青社区"_s));
    QTest::keyClick(m_page.get(), Qt::Key_F10);
    QCOMPARE(m_work->complained, QStringList());
    QCOMPARE(PaperTemplates::list(m_work->store().db(), true)->size(), before + 1);
    // A change, given up and made.
    note("body")->setPlainText(u"Other"_s);
    QVERIFY(view->isModified());
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QVERIFY(note("body")->toPlainText().startsWith(u"Dear"_s));
    line("numberPattern")->setText(u"{year}{seq}"_s);
    QVERIFY(!view->save());
    QVERIFY(!view->findChild<FieldBox *>(u"number_patternBox"_s)->finding().isEmpty());
    line("numberPattern")->clear();
    note("body")->setPlainText(u"Other"_s);
    QVERIFY(view->save());
    QCOMPARE(PaperTemplates::get(m_work->store().db(), view->current())->paper.body, u"Other"_s);
    // 100 KB does not hang the screen and is not kept.
    note("body")->setPlainText(QString(100 * 1024, u'{'));
    QVERIFY(!view->save());
}

void TestPapersPage::templatesAreCopiedAndClosed()
{
    auto *page = open(u"templates"_s);
    const Key first = page->templates()->current();
    QVERIFY(first);
    command("papers.copy")->trigger();
    const Key copied = page->templates()->current();
    QVERIFY(copied != first);
    command("papers.close")->trigger();
    QVERIFY(page->templates()->isInactive());
    QCOMPARE(m_work->store().get<PaperTemplate>(copied)->inactive, std::optional(true));
    command("papers.close")->trigger();
    QVERIFY(!page->templates()->isInactive());
    const QAbstractItemModelTester tester(find<Table>("templateList")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPapersPage::exampleTemplatesAreOffered()
{
    auto all = PaperTemplates::list(m_work->store().db(), true);
    auto work = UnitOfWork::begin(m_work->store(), {u"paper_template.change"_s});
    for (const PaperTemplateEntry &entry : std::as_const(*all))
        QVERIFY((*work)->remove(PaperTemplate::entity(), entry.key));
    QVERIFY((*work)->commit());
    work->reset();
    auto *page = open(u"templates"_s);
    QVERIFY(page);
    auto *none = page->templates()->findChild<EmptyState *>(u"none"_s);
    QVERIFY(none->isVisible());
    Q_EMIT none->acted();
    QTRY_VERIFY(!none->isVisible());
    QCOMPARE(PaperTemplates::list(m_work->store().db())->size(), PaperTemplates::shipped().size());
}

void TestPapersPage::whatIsNotIssuedIsSaidAndWritten()
{
    auto work = UnitOfWork::begin(m_work->store(), {u"refused_paper.add"_s});
    for (const QString &name : {u"某甲证明"_s, u"某乙证明"_s}) {
        RefusedPaper paper;
        paper.name = name;
        paper.reply = u"由单位自行核实。"_s;
        paper.goTo = u"公证处\n派出所"_s;
        paper.basis = u"民发〔2020〕20号"_s;
        paper.position = -1; // before those that ship
        QVERIFY((*work)->create(paper));
    }
    QVERIFY((*work)->commit());
    work->reset();
    auto *page = open(u"refused"_s);
    auto *search = find<LineEdit>("refusedSearch");
    QTRY_VERIFY(search->hasFocus());
    search->setText(u"某乙"_s);
    Q_EMIT search->textEdited(u"某乙"_s);
    auto *list = find<Table>("refusedList");
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(find<Label>("reply")->text(), u"由单位自行核实。"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(page->writing()->chosen());
    QCOMPARE(page->writing()->chosen()->code, u"refuse_note"_s);
    QCOMPARE(gap("paper_asked")->text(), u"某乙证明"_s);
    QCOMPARE(gap("go_to")->text(), u"公证处、派出所"_s);
}

QTEST_MAIN(TestPapersPage)
#include "tst_paperspage.moc"
