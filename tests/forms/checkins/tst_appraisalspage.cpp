// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// The year's appraisal as the secretary does it in December: units walked, grade and stars by single keys, letters to PDF,
// cards to cut out. Real keys on the real page.
#include "forms/checkins/appraisalmodel.h"
#include "forms/checkins/appraisalspage.h"
#include "forms/checkins/memberspage.h"
#include "forms/checkins/membersview.h"
#include "forms/checkins/stepsform.h"
#include "forms/checkins/volunteerspage.h"
#include "forms/checkins/volunteersview.h"
#include "forms/grids/gridform.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "models/checkins/activityrecords.h"
#include "models/checkins/volunteerrecords.h"
#include "models/papers/papertemplates.h"
#include "tests/app/printing/pdfwords.h"
#include "tests/support/nextform.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QThreadPool>
#include <QTimer>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

const int Year = QDate::currentDate().year();

QString on(int year, int month, int day)
{
    return QDate(year, month, day).toString(Qt::ISODate);
}

/// 市第一中学 with so many members, of whom some never came; 第三医院 with two. Who comes first in the list did most.
struct Desk
{
    TestWorkplace workplace;
    Key school = 0, hospital = 0;
    QList<Key> members;
    /// In winter the page opens on the year before.
    QDate today = QDate(Year, 12, 1);
    std::unique_ptr<Page> page;

    explicit Desk(int ofSchool = 4, int never = 1)
    {
        // The usual views came with the workplace, the papers not.
        if (!PaperTemplates::addShipped(workplace.store()))
            qFatal("no papers");
        auto work = UnitOfWork::begin(workplace.store(), {u"sample.fill"_s});
        school = *(*work)->create(ServiceUnit{.name = u"市第一中学"_s});
        hospital = *(*work)->create(ServiceUnit{.name = u"第三医院"_s});
        for (int i = 0; i < ofSchool + 2; ++i) {
            PartyMember member;
            member.unit = i < ofSchool ? school : hospital;
            member.outsider = *(*work)->create(Outsider{.name = u"党员%1"_s.arg(i + 1)});
            member.reportedOn = u"2020-03-01"_s;
            members << *(*work)->create(member);
            const bool came = i < ofSchool - never || i >= ofSchool;
            for (const int year : {Year, Year - 1})
                if (came && (year == Year || i == 0))
                    served(**work, member.outsider, on(year, 1, 5), 600 - i * 20);
        }
        if (!(*work)->commit())
            qFatal("no members");
    }
    static void served(UnitOfWork &work, Key outsider, const QString &day, int minutes)
    {
        Activity held;
        held.title = u"清雪"_s;
        held.startsAt = day + u"T08:00"_s;
        held.endsAt = day + u"T18:00"_s;
        held.closedAt = day + u"T18:00"_s;
        SignIn row;
        row.activity = *work.create(held);
        row.outsider = outsider;
        row.state = u"present"_s;
        row.minutes = minutes;
        if (!work.create(row))
            qFatal("no sign-in");
    }
    template <typename Screen>
    Screen *open(const QVariant &what = {})
    {
        auto made = std::make_unique<Screen>(workplace);
        Screen *screen = made.get();
        page = std::move(made);
        if constexpr (std::is_same_v<Screen, AppraisalsPage>)
            screen->setToday(today);
        page->resize(1150, 640);
        static_cast<QWidget *>(page.get())->show();
        page->activateWindow();
        // Page shortcuts and focus need an active window, which the offscreen platform grants late.
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no window");
        page->show(what);
        settle();
        return screen;
    }
    void settle() { QTRY_VERIFY(!workplace.isBusy()); }
    const Database &db() { return workplace.store().db(); }
    template <typename W> W *find(const char *name) const { return page->findChild<W *>(QLatin1String(name)); }
    QAction *command(const char *id) { return workplace.commands().find(QLatin1String(id)); }
    int keys = 0;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        // After a form the page is not in front at once.
        if (QApplication::activeWindow() != page.get())
            page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key, modifiers);
        ++keys;
        settle();
    }
    /// Fills the form that comes up next; what is left open is left by Esc.
    template <typename Form>
    void answer(const std::function<void(Form &)> &fill) { fillNextForm<Form>(page.get(), fill); }
    AppraisalYear year(int year = Year) { return *Appraisals::read(db(), year); }
    AppraisalMarks marks(int member) { return year().member(members.at(member))->marks(); }
    qint64 count(const QString &sql)
    {
        auto rows = Query::run(db(), sql);
        return rows && rows->next() ? rows->number(0) : -1;
    }
};

/// The only thread for jobs is kept busy until it is let go, so that nothing depends on who is faster.
class BusyJobs
{
public:
    BusyJobs()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.start([this] { m_go.acquire(); });
    }
    ~BusyJobs() { letGo(); }
    void letGo()
    {
        if (std::exchange(m_gone, true))
            return;
        m_go.release();
        m_pool.waitForDone();
        m_pool.setMaxThreadCount(m_threads);
    }

private:
    QThreadPool &m_pool = *QThreadPool::globalInstance();
    const int m_threads = m_pool.maxThreadCount();
    QSemaphore m_go;
    bool m_gone = false;
};

void type(QWidget &form, const QString &field, const QString &text)
{
    auto *edit = form.findChild<QLineEdit *>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else
        QTest::keyClicks(edit, text);
}

/// What the PDF of it says, page by page.
Words printed(const Printout &printout)
{
    Progress progress;
    auto document = Printing::PagedDocument::make(printout, {}, progress);
    if (!document)
        qFatal("no pages");
    return wordsOf(**document);
}

} // namespace

class TestAppraisalsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }
    void yearsAndUnitsAreWalked();
    void januaryBelongsToTheYearBefore();
    void starsAndGradesAreSingleKeys();
    void enterTakesTheSuggestionAndGoesOn();
    void aWholeUnitTakesItsSuggestions();
    void twentyMembersAndAllLettersInFewKeys();
    void lettersGoToPdf();
    void escStopsTheLetters();
    void suggestionsOfAYearDoNotHoldTheWindow();
    void aLargeUnitDoesNotHoldTheWindow();
    void stepsAreSetBesideTheList();
    void cardsFromTheListOfMembers();
    void cardsOfVolunteers();
    void theModelHoldsItsContract();
};

void TestAppraisalsPage::yearsAndUnitsAreWalked()
{
    Desk desk;
    auto *page = desk.open<AppraisalsPage>();
    AppraisalModel &list = page->list();
    auto *table = desk.find<Table>("appraisalList");
    QVERIFY(table->hasFocus());
    QCOMPARE(list.year().year, Year);
    QCOMPARE(list.rowCount(), 8); // two units and six members
    // The first member has the cursor; Ctrl with the arrows goes from unit to unit.
    QVERIFY(list.memberAt(table->currentIndex().row()));
    const Key first = list.unitAt(table->currentIndex().row())->unit;
    desk.key(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(list.isUnit(table->currentIndex().row()));
    QVERIFY(list.unitAt(table->currentIndex().row())->unit != first);
    desk.key(Qt::Key_Down, Qt::ControlModifier); // the last one
    QVERIFY(list.isUnit(table->currentIndex().row()));
    desk.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(list.unitAt(table->currentIndex().row())->unit, first);

    desk.key(Qt::Key_PageDown, Qt::ControlModifier); // has not begun
    QCOMPARE(list.year().year, Year);
    desk.key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(list.year().year, Year - 1);
    const MemberYear *served = list.year().member(desk.members.first());
    QVERIFY(served && served->hasServed());
    QVERIFY(!list.year().member(desk.members.at(1))->hasServed());
    desk.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(list.year().year, Year);

    desk.key(Qt::Key_F, Qt::ControlModifier);
    auto *filter = desk.find<LineEdit>("appraisalFilter");
    QVERIFY(filter->hasFocus());
    filter->insert(u"党员2"_s); // as an input method hands it over
    QCOMPARE(list.rowCount(), 2);
    desk.key(Qt::Key_Return);
    QCOMPARE(list.memberAt(table->currentIndex().row())->member, desk.members.at(1));
    desk.key(Qt::Key_Escape);
    QCOMPARE(list.rowCount(), 8);
    QVERIFY(desk.workplace.complained.isEmpty());
}

void TestAppraisalsPage::januaryBelongsToTheYearBefore()
{
    Desk desk;
    desk.today = QDate(Year, 1, 15);
    auto *page = desk.open<AppraisalsPage>();
    AppraisalModel &list = page->list();
    QCOMPARE(list.year().year, Year - 1);
    // The new year is one key away, and one comes back to where one was.
    desk.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(list.year().year, Year);
    desk.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(list.year().year, Year);
    page->show({});
    desk.settle();
    QCOMPARE(list.year().year, Year);
    desk.key(Qt::Key_PageUp, Qt::ControlModifier);
    desk.key(Qt::Key_F9);
    QCOMPARE(list.year().member(desk.members.first())->marks(), list.year().member(desk.members.first())->suggested);
    desk.key(Qt::Key_F10);
    QTRY_COMPARE(desk.workplace.printed.size(), 1);
    desk.settle();
    // The letters are out: from now on it opens on the year that runs, and as it was asked for.
    desk.page.reset();
    page = desk.open<AppraisalsPage>();
    QCOMPARE(page->list().year().year, Year);
    desk.page.reset();
    page = desk.open<AppraisalsPage>(Year - 1);
    QCOMPARE(page->list().year().year, Year - 1);
    QVERIFY(desk.workplace.complained.isEmpty());
}

void TestAppraisalsPage::starsAndGradesAreSingleKeys()
{
    Desk desk;
    desk.open<AppraisalsPage>(QVariantMap{{u"member"_s, qlonglong(desk.members.at(0))}});
    desk.key(Qt::Key_4); // the grade that four stars have
    QCOMPARE(desk.marks(0), (AppraisalMarks{u"good"_s, 4}));
    desk.key(Qt::Key_3);
    QCOMPARE(desk.marks(0), (AppraisalMarks{u"fairly_good"_s, 3}));
    desk.key(Qt::Key_D); // chosen by letter: it stays, whatever stars follow
    desk.key(Qt::Key_5);
    QCOMPARE(desk.marks(0), (AppraisalMarks{u"poor"_s, 5}));
    desk.workplace.undo();
    desk.settle();
    QCOMPARE(desk.marks(0), (AppraisalMarks{u"poor"_s, 3}));
    desk.answer<GridForm>([](GridForm &form) {
        form.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"随叫随到"_s);
        QTest::keyClick(&form, Qt::Key_F10);
    });
    desk.key(Qt::Key_F2);
    QCOMPARE(desk.year().member(desk.members.at(0))->given.text, u"随叫随到"_s);
    QVERIFY(desk.workplace.complained.isEmpty());
}

void TestAppraisalsPage::enterTakesTheSuggestionAndGoesOn()
{
    Desk desk(5, 2);
    auto *page = desk.open<AppraisalsPage>(QVariantMap{{u"member"_s, qlonglong(desk.members.at(0))}});
    AppraisalModel &list = page->list();
    auto *table = desk.find<Table>("appraisalList");
    desk.key(Qt::Key_5);
    desk.key(Qt::Key_Return); // what is given stays
    QCOMPARE(desk.marks(0), (AppraisalMarks{u"good"_s, 5}));
    QCOMPARE(list.memberAt(table->currentIndex().row())->member, desk.members.at(1));
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.marks(1), list.year().member(desk.members.at(1))->suggested);
    desk.key(Qt::Key_Return);
    // The two who never came cost no key: the other unit is next.
    QCOMPARE(list.unitAt(table->currentIndex().row())->unit, desk.hospital);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.count(u"SELECT count(*) FROM appraisal"_s), 5);
    QVERIFY(!list.year().member(desk.members.at(3))->appraisal);
    // Everybody is done: the letters are offered.
    QCOMPARE(desk.workplace.offered.key, u"F10"_s);
    QCOMPARE(list.chosen().size(), 2);
}

void TestAppraisalsPage::aWholeUnitTakesItsSuggestions()
{
    Desk desk;
    auto *page = desk.open<AppraisalsPage>();
    AppraisalModel &list = page->list();
    auto *table = desk.find<Table>("appraisalList");
    const qint64 deeds = desk.count(u"SELECT count(*) FROM op"_s);
    table->setCurrentIndex(list.index(list.rowOfUnit(desk.school), 0));
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.count(u"SELECT count(*) FROM op"_s), deeds + 1);
    QVERIFY(!list.year().unit(desk.school)->open());
    QVERIFY(list.year().unit(desk.hospital)->open());
    QCOMPARE(list.chosen(), QList<Key>{desk.school});
    desk.workplace.undo();
    desk.settle();
    QCOMPARE(list.year().unit(desk.school)->open(), 3);
    QVERIFY(list.chosen().isEmpty());
    QVERIFY(!desk.command("appraisals.letters")->isEnabled());
    desk.key(Qt::Key_F9); // all of them
    QVERIFY(!list.year().unit(desk.hospital)->open());
    QCOMPARE(list.chosen().size(), 2);
    // A unit that is left out by Space stays out.
    table->setCurrentIndex(list.index(list.rowOfUnit(desk.hospital), 0));
    desk.key(Qt::Key_Space);
    QCOMPARE(list.chosen(), QList<Key>{desk.school});
}

void TestAppraisalsPage::twentyMembersAndAllLettersInFewKeys()
{
    Desk desk(20, 4);
    auto *page = desk.open<AppraisalsPage>(QVariantMap{{u"member"_s, qlonglong(desk.members.at(0))}});
    desk.keys = 0;
    // One by one: a look at each who served, three of them given something else than suggested.
    for (int member = 0; member < 16; ++member) {
        QCOMPARE(page->list().memberAt(desk.find<Table>("appraisalList")->currentIndex().row())->member, desk.members.at(member));
        if (member % 6 == 2)
            desk.key(Qt::Key_5);
        desk.key(Qt::Key_Return);
    }
    QVERIFY(!page->list().year().unit(desk.school)->open());
    desk.key(Qt::Key_F10);
    QTRY_COMPARE(desk.workplace.printed.size(), 1);
    QCOMPARE(desk.keys, 16 + 3 + 1);
    // The whole year unseen: two keys.
    Desk quick(20, 4);
    quick.open<AppraisalsPage>();
    quick.keys = 0;
    quick.key(Qt::Key_F9);
    quick.key(Qt::Key_F10);
    QTRY_COMPARE(quick.workplace.printed.size(), 1);
    QCOMPARE(quick.keys, 2);
    QCOMPARE(quick.count(u"SELECT count(*) FROM issued_paper"_s), 2);
}

void TestAppraisalsPage::lettersGoToPdf()
{
    Desk desk;
    auto *page = desk.open<AppraisalsPage>();
    desk.key(Qt::Key_F9);
    desk.key(Qt::Key_F10);
    QTRY_COMPARE(desk.workplace.printed.size(), 1);
    QVERIFY(!page->isWriting());
    QVERIFY2(desk.workplace.complained.isEmpty(), qPrintable(desk.workplace.complained.join(u' ')));
    const Words words = printed(desk.workplace.printed.first());
    QCOMPARE(words.pages.size(), 2);
    const QString text = words.all();
    QVERIFY(text.contains(u"市第一中学"_s));
    QVERIFY(text.contains(u"第三医院"_s));
    QVERIFY(text.contains(u"党员1"_s));
    // Nothing stands beyond the page.
    for (const Word &word : words.words)
        QVERIFY2(QRectF({}, words.pages.at(word.page)).contains(word.rect), qPrintable(word.text));
    // Every unit has its letter now, and gets the same one again.
    desk.settle();
    QVERIFY(!desk.command("appraisals.letters")->isEnabled());
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.workplace.printed.size(), 2);
    QCOMPARE(printed(desk.workplace.printed.last()).pages.size(), 2);
    // On the line of one unit that one alone.
    desk.find<Table>("appraisalList")->setCurrentIndex(page->list().index(page->list().rowOfUnit(desk.hospital), 0));
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.workplace.printed.size(), 3);
    QCOMPARE(printed(desk.workplace.printed.last()).pages.size(), 1);
    desk.key(Qt::Key_R, Qt::ControlModifier); // no member on a unit's line
    QCOMPARE(desk.workplace.printed.size(), 3);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(desk.workplace.printed.size(), 4);
}

void TestAppraisalsPage::escStopsTheLetters()
{
    Desk desk;
    auto *page = desk.open<AppraisalsPage>();
    desk.key(Qt::Key_F9);
    const qint64 deeds = desk.count(u"SELECT count(*) FROM op"_s);
    BusyJobs busy;
    QTest::keyClick(desk.find<Table>("appraisalList"), Qt::Key_F10);
    QVERIFY(page->isWriting());
    QVERIFY(!desk.command("appraisals.letters")->isEnabled()); // no second time
    QVERIFY(!desk.command("appraisals.suggest")->isEnabled());
    QTest::keyClick(desk.find<Table>("appraisalList"), Qt::Key_1); // what the letters say is not changed under them
    QTest::keyClick(desk.find<Table>("appraisalList"), Qt::Key_Escape);
    busy.letGo();
    desk.settle();
    QVERIFY(!page->isWriting());
    QCOMPARE(desk.count(u"SELECT count(*) FROM op"_s), deeds);
    QCOMPARE(desk.count(u"SELECT count(*) FROM issued_paper"_s), 0);
    QVERIFY(desk.workplace.printed.isEmpty());
    QVERIFY(desk.command("appraisals.letters")->isEnabled());
    QVERIFY(desk.workplace.complained.isEmpty());
    QCOMPARE(desk.workplace.backs, 0);
}

void TestAppraisalsPage::suggestionsOfAYearDoNotHoldTheWindow()
{
    Desk desk;
    auto *page = desk.open<AppraisalsPage>();
    const qint64 deeds = desk.count(u"SELECT count(*) FROM op"_s);
    const auto f9 = [&](bool stopped) {
        BusyJobs busy;
        QTest::keyClick(desk.find<Table>("appraisalList"), Qt::Key_F9);
        const bool writing = page->isWriting() && !desk.command("appraisals.suggest")->isEnabled() && !desk.command("appraisals.letters")->isEnabled();
        QTest::keyClick(desk.find<Table>("appraisalList"), Qt::Key_5); // what is suggested is not changed under it
        desk.find<Table>("appraisalList")->setCurrentIndex(page->list().index(page->list().rowOfUnit(desk.hospital), 0));
        QTest::keyClick(desk.find<Table>("appraisalList"), Qt::Key_Return);
        if (stopped)
            QTest::keyClick(desk.find<Table>("appraisalList"), Qt::Key_Escape);
        busy.letGo();
        desk.settle();
        return writing && !page->isWriting();
    };
    QVERIFY(f9(true));
    QCOMPARE(desk.count(u"SELECT count(*) FROM op"_s), deeds);
    QCOMPARE(desk.count(u"SELECT count(*) FROM appraisal"_s), 0);
    QVERIFY(desk.command("appraisals.suggest")->isEnabled());
    QVERIFY(f9(false));
    QCOMPARE(desk.count(u"SELECT count(*) FROM op"_s), deeds + 1);
    QCOMPARE(desk.count(u"SELECT count(*) FROM appraisal"_s), 5);
    for (const Key member : {desk.members.first(), desk.members.last()})
        QCOMPARE(page->list().year().member(member)->marks(), page->list().year().member(member)->suggested);
    QCOMPARE(desk.workplace.offered.key, u"Ctrl+Z"_s);
    desk.workplace.undo();
    desk.settle();
    QVERIFY(!page->list().year().member(desk.members.first())->isGiven());
    QVERIFY(desk.workplace.complained.isEmpty());
}

void TestAppraisalsPage::aLargeUnitDoesNotHoldTheWindow()
{
    Desk desk(300, 10);
    auto *page = desk.open<AppraisalsPage>();
    auto *table = desk.find<Table>("appraisalList");
    table->setCurrentIndex(page->list().index(page->list().rowOfUnit(desk.school), 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(page->isWriting());
    desk.settle();
    QCOMPARE(desk.count(u"SELECT count(*) FROM appraisal"_s), 290);
    QVERIFY(page->list().year().unit(desk.hospital)->open());
    QVERIFY(desk.workplace.complained.isEmpty());
}

void TestAppraisalsPage::stepsAreSetBesideTheList()
{
    Desk desk;
    auto *page = desk.open<AppraisalsPage>(QVariantMap{{u"member"_s, qlonglong(desk.members.at(0))}});
    const auto suggested = [&] { return page->list().year().member(desk.members.at(0))->suggested; };
    QCOMPARE(suggested(), (AppraisalMarks{u"fair"_s, 2})); // ten hours
    desk.answer<StepsForm>([](StepsForm &form) {
        QCOMPARE(form.steps(), AppraisalSteps::usual());
        type(form, u"hours4"_s, u"50"_s); // more than five stars want
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(form.isVisible());
        QVERIFY(!form.findChild<FieldBox *>(u"hours5Box"_s)->finding().isEmpty());
        QCOMPARE(QApplication::focusWidget(), form.findChild<QWidget *>(u"hours5"_s));
        type(form, u"hours4"_s, u"24"_s);
        type(form, u"activities3"_s, u"viele"_s);
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(form.isVisible());
        QVERIFY(form.findChild<FieldBox *>(u"hours5Box"_s)->finding().isEmpty());
        QVERIFY(!form.findChild<FieldBox *>(u"activities3Box"_s)->finding().isEmpty());
        type(form, u"activities3"_s, {});
        type(form, u"hours3"_s, u"10"_s);
        QTest::keyClick(&form, Qt::Key_F10);
    });
    desk.key(Qt::Key_T, Qt::ControlModifier);
    desk.settle();
    QCOMPARE(suggested(), (AppraisalMarks{u"fairly_good"_s, 3})); // at once
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.marks(0), (AppraisalMarks{u"fairly_good"_s, 3}));
    // Esc leaves them as they are.
    const qint64 deeds = desk.count(u"SELECT count(*) FROM op"_s);
    desk.answer<StepsForm>([](StepsForm &form) {
        type(form, u"hours3"_s, u"11"_s);
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    desk.key(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(desk.count(u"SELECT count(*) FROM op"_s), deeds);
    QCOMPARE(desk.count(u"SELECT count(*) FROM appraisal_step WHERE from_year = %1"_s.arg(Year)), 5);
    desk.workplace.undo(); // the grade
    desk.workplace.undo(); // the steps
    desk.settle();
    QCOMPARE(suggested(), (AppraisalMarks{u"fair"_s, 2}));
    QVERIFY(desk.workplace.complained.isEmpty());
}

void TestAppraisalsPage::cardsFromTheListOfMembers()
{
    Desk desk;
    auto *page = desk.open<MembersPage>(u"members"_s);
    auto *table = desk.find<Table>("memberList");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page->members()->choose(desk.members.at(1));
    QString choices;
    const auto card = [&](const QString &kind) {
        desk.answer<GridForm>([&choices, kind](GridForm &form) {
            choices = form.findChild<CodeCombo *>(u"whom"_s)->currentText();
            form.findChild<CodeCombo *>(u"what"_s)->setCode(kind);
            QTest::keyClick(&form, Qt::Key_F10);
        });
        desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    };
    card(u"card"_s);
    QTRY_COMPARE(desk.workplace.printed.size(), 1);
    QCOMPARE(choices, u"党员2 (1)"_s);
    // Shift marks those below; they are what is offered first.
    page->members()->choose(desk.members.at(0));
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page->members()->marked().size(), 3);
    card(u"badge"_s);
    QTRY_COMPARE(desk.workplace.printed.size(), 2);
    QVERIFY2(choices.contains(u"(3)"_s), qPrintable(choices));
    QCOMPARE(std::get<PrintCards>(desk.workplace.printed.last().blocks.first()).cards.size(), 3);
    card(u"plate"_s);
    QTRY_COMPARE(desk.workplace.printed.size(), 3);
    const Words plates = printed(desk.workplace.printed.last());
    QVERIFY(plates.pages.size() >= 2); // two to a sheet
    for (const Words &words : {printed(desk.workplace.printed.at(0)), printed(desk.workplace.printed.at(1)), plates})
        for (const Word &word : words.words)
            QVERIFY2(QRectF({}, words.pages.at(word.page)).contains(word.rect), qPrintable(word.text));
    // From the line of a unit: all of it.
    page->show(u"units"_s);
    page->show(QVariantMap{{u"unit"_s, qlonglong(desk.hospital)}});
    card(u"card"_s);
    QTRY_COMPARE(desk.workplace.printed.size(), 4);
    QCOMPARE(choices, u"第三医院 (2)"_s);
    QVERIFY(desk.workplace.complained.isEmpty());
}

void TestAppraisalsPage::cardsOfVolunteers()
{
    Desk desk;
    QList<Key> volunteers;
    {
        auto work = UnitOfWork::begin(desk.workplace.store(), {u"sample.fill"_s});
        for (int i = 0; i < 3; ++i) {
            Volunteer one;
            one.outsider = *(*work)->create(Outsider{.name = u"志愿者%1"_s.arg(i + 1)});
            one.number = u"V-A-000%1"_s.arg(i + 1);
            one.registeredOn = u"2024-01-01"_s;
            volunteers << *(*work)->create(one);
        }
        QVERIFY((*work)->commit());
    }
    auto *page = desk.open<VolunteersPage>(QVariantMap{{u"volunteer"_s, qlonglong(volunteers.first())}});
    desk.find<Table>("volunteerList")->setFocus();
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    // Read anew, as another worker's deed brings about, both stay marked.
    page->refresh();
    desk.settle();
    desk.answer<GridForm>([](GridForm &form) {
        QCOMPARE(form.findChild<CodeCombo *>(u"what"_s)->choices().size(), 2); // a volunteer has no plate
        QTest::keyClick(&form, Qt::Key_F10);
    });
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.workplace.printed.size(), 1);
    const auto cards = std::get<PrintCards>(desk.workplace.printed.first().blocks.first()).cards;
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.first().code, u"ALLPOST:V-A-0001"_s);
    // In the menu of the line too.
    bool offered = false;
    QTimer::singleShot(0, page, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        offered = menu->actions().contains(desk.command("volunteers.cards"));
        menu->close();
    });
    auto *table = desk.find<Table>("volunteerList");
    const QPoint at = table->visualRect(table->currentIndex()).center();
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, at, table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table, &wanted);
    QVERIFY(offered);
}

void TestAppraisalsPage::theModelHoldsItsContract()
{
    Desk desk;
    AppraisalModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setYear(desk.year());
    QCOMPARE(model.nextOpen(-1), model.nextMember(-1));
    model.setFilter(u"第三"_s);
    QCOMPARE(model.rowCount(), 3);
    model.setFilter({});
    const Key wang = desk.members.first();
    model.setGiven(wang, 1, {u"good"_s, 4});
    model.setRemark(wang, 1, u"热心"_s);
    QCOMPARE(model.index(model.rowOf(wang), AppraisalModel::Remark).data().toString(), u"热心"_s);
    model.setChosen(desk.hospital, true);
    model.setFilter(u"nobody"_s);
    QCOMPARE(model.nextOpen(-1), -1);
    QCOMPARE(model.nextUnit(-1, true), -1);
    model.setYear(desk.year(Year - 1));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QVERIFY(model.rowCount() > 0);
}

QTEST_MAIN(TestAppraisalsPage)
#include "tst_appraisalspage.moc"
