// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/activitiespage.h"
#include "forms/checkins/activitiesview.h"
#include "forms/checkins/closeview.h"
#include "forms/checkins/markview.h"
#include "forms/checkins/numbersview.h"
#include "forms/checkins/signinhits.h"
#include "forms/checkins/signinpage.h"
#include "forms/checkins/signinview.h"
#include "forms/checkins/volunteerspage.h"
#include "forms/checkins/volunteersview.h"
#include "forms/departments/linesmodel.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/scanwatch.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "models/base/pinyin.h"
#include "models/checkins/activityclosing.h"
#include "models/checkins/teams.h"
#include "models/residents/resident.h"
#include "tests/support/cardreader.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QLabel>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

/// Names as a neighbourhood has them: few surnames, many given names, letters that repeat.
QString nameOf(int i)
{
    static const QString surnames = u"王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗"_s;
    static const QString first = u"建国秀英志桂晓海红文玉金春明永丽伟淑"_s;
    static const QString second = u"强兰华军梅芳涛平霞峰杰敏静宇琴生"_s;
    return QString(surnames.at((i * 7) % surnames.size())) + first.at((i * 5 + i / 20) % first.size()) + second.at((i * 3 + i / 16) % second.size());
}

/// A page in front with one activity that runs now and so many people on its list.
struct Desk
{
    TestWorkplace place;
    Key activity = 0;
    QList<Key> people;
    std::unique_ptr<SignInPage> page;

    explicit Desk(int count, bool enrolled = true)
    {
        {
            auto work = UnitOfWork::begin(place.store(), {u"sample.fill"_s});
            for (int i = 0; i < count; ++i) {
                Resident r;
                r.name = nameOf(i);
                r.phone = u"139459%1"_s.arg(10000 + i * 37);
                r.idNumber = i == 0 ? u"230604194508170027"_s : QString();
                people << *(*work)->create(r);
            }
            if (!(*work)->commit())
                qFatal("no people");
        }
        Activity a;
        a.title = u"冬季清雪志愿服务"_s;
        a.startsAt = Moments::text(Moments::now() - 20);
        a.endsAt = Moments::text(Moments::now() + 100);
        QList<Enrolment> list;
        for (Key key : std::as_const(people))
            list.append({{key, 0}, 0, 0});
        auto made = Activities(place.store()).add(a, enrolled ? list : QList<Enrolment>());
        if (!made)
            qFatal("no activity: %s", qPrintable(made.error().message));
        activity = *made;
        page = std::make_unique<SignInPage>(place);
        page->resize(1160, 640);
        page->show(qlonglong(activity));
        static_cast<QWidget *>(page.get())->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no window");
        page->work()->begin();
    }
    ~Desk() { page.reset(); }

    LineEdit *input() const { return page->work()->input(); }
    const QList<SignInHit> &hits() const { return page->work()->hits()->hits(); }
    SheetCounts counts() const { return SignIns::counts(*SignIns::sheet(const_cast<Desk *>(this)->place.store().db(), activity)); }
    int hitOf(Key person) const
    {
        for (int i = 0; i < hits().size(); ++i)
            if (hits().at(i).who.person.resident == person)
                return i;
        return -1;
    }
    /// Signs a person in as a worker would: letters until he is in sight, then Enter or his digit. Gives the keys.
    int byName(Key person, const QString &name)
    {
        const QString letters = Pinyin::initials(name);
        int keys = 0;
        for (int i = 0; i < letters.size(); ++i) {
            QTest::keyClick(input(), Qt::Key(Qt::Key_A + (letters.at(i).unicode() - u'a')));
            ++keys;
            if (i == 0)
                continue; // nobody reads nine lines after one letter
            const int at = hitOf(person);
            if (at < 0)
                continue;
            QTest::keyClick(input(), at == page->work()->hits()->firstToCome() ? Qt::Key_Return : Qt::Key(Qt::Key_1 + at));
            return keys + 1;
        }
        return 99;
    }
};

} // namespace

class TestSignInPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }
    void eightyPeopleAtMostFourKeys();
    void oneScanByCard();
    void oneScanByTheNumberOfAVolunteer();
    void aScanThatNobodyKnowsSaysSo();
    void whoIsHereIsOnlyTold();
    void digitsAreSearchedEnterTakes();
    void ctrlZTakesTheLastBack();
    void ctrlNAddsAStranger();
    void aStrangerWithoutANameIsRefusedBesideTheField();
    void escLeavesTheStrangersLinesAsTheyWere();
    void excusedByCtrlJ();
    void tabsCount();
    void theSheetTypedIn();
    void f10ClosesWithItsHours();
    void hoursForEachAreAsked();
    void withoutAnActivityItAsksWhich();
    void hitsModelHoldsItsContract();
    void activitiesInTheirTabs();
    void numbersWalkTheMonths();
    void volunteersTeamsAndTheYear();
};

void TestSignInPage::eightyPeopleAtMostFourKeys()
{
    Desk desk(80);
    int sum = 0, most = 0;
    for (int i = 0; i < 80; ++i) {
        QVERIFY(desk.input()->hasFocus());
        QVERIFY(desk.input()->text().isEmpty());
        const int keys = desk.byName(desk.people.at(i), nameOf(i));
        QVERIFY2(keys <= 4, qPrintable(u"%1 needs %2 keys"_s.arg(nameOf(i)).arg(keys)));
        sum += keys;
        most = std::max(most, keys);
    }
    QCOMPARE(desk.counts().present, 80);
    qInfo("keys for 80 people: %.2f on average, %d at most", double(sum) / 80, most);
    QVERIFY(desk.place.complained.isEmpty());
}

void TestSignInPage::oneScanByCard()
{
    Desk desk(3);
    ScanWatch watch(desk.page.get());
    connect(&watch, &ScanWatch::scanned, desk.page.get(), [&](const ScannedText &scan) { QVERIFY(desk.page->takeScan(scan)); });
    CardReader::scan(u"230604194508170027"_s, [&] { return desk.input(); });
    QCOMPARE(desk.counts().present, 1);
    QVERIFY(desk.input()->text().isEmpty());
    auto sheet = SignIns::sheet(desk.place.store().db(), desk.activity);
    const auto row = std::find_if(sheet->begin(), sheet->end(), [](const SheetRow &one) { return one.isPresent(); });
    QCOMPARE(row->sign.way, u"scan"_s);
    QCOMPARE(row->who.person.resident, desk.people.at(0));
    // The same card once more at once was read once.
    QVERIFY(desk.page->takeScan(ScannedText::read(u"230604194508170027")));
    QVERIFY(SignIns::sheet(desk.place.store().db(), desk.activity)->at(row - sheet->begin()).sign.outAt.isEmpty());
}

void TestSignInPage::oneScanByTheNumberOfAVolunteer()
{
    Desk desk(3);
    Volunteer v;
    v.resident = desk.people.at(1);
    v.registeredOn = u"2026-01-05"_s;
    auto made = Volunteers(desk.place.store()).add(v);
    QVERIFY(made);
    const QString number = desk.place.store().get<Volunteer>(*made)->number;
    QVERIFY(desk.page->takeScan(ScannedText::read(ScannedText::code(number))));
    QCOMPARE(desk.counts().present, 1);
}

void TestSignInPage::aScanThatNobodyKnowsSaysSo()
{
    Desk desk(1);
    QVERIFY(desk.page->takeScan(ScannedText::read(ScannedText::code(u"V-Z-9999"_s))));
    QCOMPARE(desk.counts().present, 0);
    auto *word = desk.page->findChild<QLabel *>(u"signInWord"_s);
    QVERIFY(word && !word->text().isEmpty());
    QVERIFY(desk.input()->hasFocus());
}

void TestSignInPage::whoIsHereIsOnlyTold()
{
    Desk desk(1);
    QVERIFY(desk.byName(desk.people.at(0), nameOf(0)) <= 4);
    QCOMPARE(desk.byName(desk.people.at(0), nameOf(0)), 3);
    auto sheet = SignIns::sheet(desk.place.store().db(), desk.activity);
    QVERIFY(sheet->first().isPresent() && sheet->first().sign.outAt.isEmpty());
    QVERIFY(desk.page->findChild<QLabel *>(u"signInWord"_s)->text().contains(sheet->first().sign.inAt.mid(11, 5)));
}

void TestSignInPage::digitsAreSearchedEnterTakes()
{
    Desk desk(5);
    QTest::keyClicks(desk.input(), u"10074"_s); // 13945910074
    QCOMPARE(desk.hits().size(), 1);
    QTest::keyClick(desk.input(), Qt::Key_Return);
    QCOMPARE(desk.counts().present, 1);
    auto sheet = SignIns::sheet(desk.place.store().db(), desk.activity);
    for (const SheetRow &row : std::as_const(*sheet))
        QCOMPARE(row.isPresent(), row.who.person.resident == desk.people.at(2));
}

void TestSignInPage::ctrlZTakesTheLastBack()
{
    Desk desk(2);
    desk.byName(desk.people.at(1), nameOf(1));
    QCOMPARE(desk.counts().present, 1);
    QVERIFY(desk.place.offered.act);
    desk.place.offered.act();
    QCOMPARE(desk.counts().present, 0);
    QVERIFY(desk.page->work()->list().counts().present == 0);
}

void TestSignInPage::ctrlNAddsAStranger()
{
    Desk desk(1);
    desk.input()->setText(u"贺小龙"_s);
    QTest::keyClick(desk.page.get(), Qt::Key_N, Qt::ControlModifier);
    auto *phone = desk.page->findChild<LineEdit *>(u"strangerPhone"_s);
    QVERIFY(phone->hasFocus());
    QCOMPARE(desk.page->findChild<LineEdit *>(u"strangerName"_s)->text(), u"贺小龙"_s);
    QTest::keyClicks(phone, u"18845904100"_s);
    QTest::keyClick(phone, Qt::Key_Return);
    QTest::keyClick(desk.page->findChild<CodeCombo *>(u"strangerUnit"_s), Qt::Key_Return);
    QCOMPARE(desk.counts().present, 1);
    QCOMPARE(desk.counts().all, 2);
    QVERIFY(desk.input()->hasFocus());
    // From now on letters find him.
    QTest::keyClicks(desk.input(), u"hx"_s);
    QVERIFY(!desk.hits().isEmpty());
    QCOMPARE(desk.hits().first().state, SignInHit::State::Here);
}

void TestSignInPage::aStrangerWithoutANameIsRefusedBesideTheField()
{
    Desk desk(1);
    QTest::keyClick(desk.page.get(), Qt::Key_N, Qt::ControlModifier);
    auto *name = desk.page->findChild<LineEdit *>(u"strangerName"_s);
    QVERIFY(name->hasFocus());
    QVERIFY(!desk.page->work()->saveStranger());
    QVERIFY(name->hasError());
    QCOMPARE(desk.counts().all, 1);
    QTest::keyClick(desk.page.get(), Qt::Key_Escape);
    QVERIFY(!name->isVisible());
    QVERIFY(desk.input()->hasFocus());
}

void TestSignInPage::escLeavesTheStrangersLinesAsTheyWere()
{
    Desk desk(1);
    QTest::keyClick(desk.page.get(), Qt::Key_N, Qt::ControlModifier);
    auto *name = desk.page->findChild<LineEdit *>(u"strangerName"_s);
    auto *phone = desk.page->findChild<LineEdit *>(u"strangerPhone"_s);
    name->setText(u"贺小龙"_s);
    QTest::keyClicks(phone, u"1884590"_s);
    QTest::keyClick(desk.page.get(), Qt::Key_Escape);
    QVERIFY(!name->isVisible());
    QTest::keyClick(desk.page.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(name->text(), u"贺小龙"_s);
    QCOMPARE(phone->text(), u"1884590"_s);
    QTest::keyClicks(phone, u"4100"_s);
    // Without the keyboard, too.
    QTest::mouseClick(desk.page->findChild<QAbstractButton *>(u"strangerEnter"_s), Qt::LeftButton);
    QCOMPARE(desk.counts().present, 1);
    QTest::keyClick(desk.page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY2(name->text().isEmpty(), "the next one is somebody else");
}

void TestSignInPage::excusedByCtrlJ()
{
    Desk desk(2);
    QTest::keyClicks(desk.input(), Pinyin::initials(nameOf(0)).left(2));
    QTest::keyClick(desk.page.get(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(desk.counts().leave, 1);
    QVERIFY(desk.input()->text().isEmpty());
}

void TestSignInPage::tabsCount()
{
    Desk desk(4);
    desk.byName(desk.people.at(0), nameOf(0));
    auto *tabs = desk.page->work()->findChild<Tabs *>();
    QCOMPARE(tabs->count(SignInView::All), u"4"_s);
    QCOMPARE(tabs->count(SignInView::Present), u"1"_s);
    QCOMPARE(tabs->count(SignInView::Absent), u"3"_s);
    desk.page->work()->setFilter(SignInView::Present);
    QCOMPARE(desk.page->work()->sheet()->model()->rowCount(), 1);
}

void TestSignInPage::theSheetTypedIn()
{
    Desk desk(6);
    QTest::keyClick(desk.page.get(), Qt::Key_F9);
    QCOMPARE(desk.page->stage(), SignInPage::Mark);
    auto *input = desk.page->mark()->input();
    QVERIFY(input->hasFocus());
    QTest::keyClicks(input, u"3"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QTest::keyClicks(input, u"5"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QTest::keyClicks(input, u"5"_s);
    QTest::keyClick(input, Qt::Key_Return); // taken back
    QCOMPARE(desk.page->mark()->coming(), 5);
    QCOMPARE(desk.counts().present, 0); // nothing is written yet
    QTest::keyClick(desk.page.get(), Qt::Key_F10);
    QCOMPARE(desk.page->stage(), SignInPage::Work);
    QCOMPARE(desk.counts().present, 5);
    QCOMPARE(desk.counts().absent, 1);
}

void TestSignInPage::f10ClosesWithItsHours()
{
    Desk desk(3);
    desk.byName(desk.people.at(0), nameOf(0));
    desk.byName(desk.people.at(1), nameOf(1));
    QTest::keyClick(desk.page.get(), Qt::Key_F10);
    QCOMPARE(desk.page->stage(), SignInPage::Close);
    QCOMPARE(desk.page->close()->preview().people(), 2);
    QCOMPARE(desk.page->close()->preview().absent, 1);
    auto *how = desk.page->close()->findChild<CodeCombo *>(u"closeHow"_s);
    how->setCode(u"length"_s);
    Q_EMIT how->codeChanged(u"length"_s);
    QCOMPARE(desk.page->close()->preview().minutes, 240);
    QTest::keyClicks(desk.page->close()->findChild<NoteEdit *>(u"closeOutcome"_s), u"done"_s);
    QTest::keyClick(desk.page.get(), Qt::Key_F10);
    QCOMPARE(desk.page->stage(), SignInPage::Work);
    auto line = Activities::line(desk.place.store().db(), desk.activity);
    QCOMPARE(line->at, ActivityAt::Closed);
    QCOMPARE(line->minutes, 240);
    QCOMPARE(line->activity.outcome, u"done"_s);
    QVERIFY(!desk.place.commands().find(u"signin.finish"_s)->isEnabled());
    QVERIFY(desk.place.commands().find(u"signin.reopen"_s)->isEnabled());
}

void TestSignInPage::hoursForEachAreAsked()
{
    Desk desk(1);
    desk.byName(desk.people.at(0), nameOf(0));
    QTest::keyClick(desk.page.get(), Qt::Key_F10);
    desk.page->close()->findChild<CodeCombo *>(u"closeHow"_s)->setCode(u"same"_s);
    QTest::keyClick(desk.page.get(), Qt::Key_F10);
    QCOMPARE(desk.page->stage(), SignInPage::Close);
    auto *hours = desk.page->close()->findChild<LineEdit *>(u"closeHours"_s);
    QVERIFY(hours->hasError());
    hours->setText(u"1.5"_s);
    QTest::keyClick(desk.page.get(), Qt::Key_F10);
    QCOMPARE(Activities::line(desk.place.store().db(), desk.activity)->minutes, 90);
}

void TestSignInPage::withoutAnActivityItAsksWhich()
{
    TestWorkplace place;
    SignInPage page(place);
    page.show(QVariant());
    QCOMPARE(page.stage(), SignInPage::Choose);
    QVERIFY(!page.takeScan(ScannedText::read(u"230604194508170027")));
    QVERIFY(!place.commands().find(u"signin.finish"_s)->isEnabled());
}

void TestSignInPage::hitsModelHoldsItsContract()
{
    Desk desk(30);
    const QAbstractItemModelTester tester(desk.page->work()->hits(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester sheet(desk.page->work()->sheet()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &typed : {u"w"_s, u"wj"_s, u"l"_s})
        QTest::keyClicks(desk.input(), typed);
    desk.input()->setText({});
    desk.byName(desk.people.at(4), nameOf(4));
    QCOMPARE(desk.counts().present, 1);
}

void TestSignInPage::activitiesInTheirTabs()
{
    Desk desk(3);
    ActivitiesPage page(desk.place);
    page.resize(1160, 640);
    page.show(QVariant());
    static_cast<QWidget &>(page).show();
    QCOMPARE(page.tab(), ActivitiesPage::Running);
    QCOMPARE(page.list()->current(), desk.activity);
    QVERIFY(page.list()->line()->counts.all == 3);
    desk.place.commands().find(u"activities.signin"_s)->trigger();
    QCOMPARE(desk.place.places.last().page, u"signin"_s);
    QCOMPARE(desk.place.places.last().what.toLongLong(), desk.activity);
    QVERIFY(Activities(desk.place.store()).repeat(desk.activity, true));
    page.show(u"coming"_s);
    QCOMPARE(page.list()->list()->model()->rowCount(), 1);
    page.list()->filter()->setText(u"qingxue"_s);
    QCOMPARE(page.list()->list()->model()->rowCount(), 0);
    page.list()->filter()->setText(u"djqx"_s);
    QCOMPARE(page.list()->list()->model()->rowCount(), 1);
    const QAbstractItemModelTester tester(page.list()->list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.place.commands().find(u"activities.print"_s)->trigger();
    QCOMPARE(desk.place.printed.size(), 1);
    QVERIFY(desk.place.complained.isEmpty());
}

void TestSignInPage::numbersWalkTheMonths()
{
    Desk desk(3);
    desk.byName(desk.people.at(0), nameOf(0));
    ClosingWish wish;
    wish.hours = ClosingWish::Hours::Length;
    QVERIFY(ActivityClosing(desk.place.store()).close(desk.activity, wish));
    ActivitiesPage page(desk.place);
    page.show(u"numbers"_s);
    QCOMPARE(page.numbers()->numbers().all.minutes, 120);
    page.numbers()->step(1); // the future has no numbers
    QCOMPARE(page.numbers()->numbers().all.minutes, 120);
    page.numbers()->step(-1);
    QCOMPARE(page.numbers()->numbers().all.times, 0);
    desk.place.commands().find(u"activities.print"_s)->trigger();
    QCOMPARE(desk.place.printed.size(), 1);
}

void TestSignInPage::volunteersTeamsAndTheYear()
{
    Desk desk(4);
    const QString on = QDate::currentDate().addDays(-9).toString(Qt::ISODate);
    QVERIFY(Volunteers(desk.place.store()).addAll({{desk.people.at(0), 0}, {desk.people.at(1), 0}}, on));
    VolunteerTeam t;
    t.name = u"骑士志愿服务队"_s;
    auto team = Teams(desk.place.store()).add(t);
    QVERIFY(Teams(desk.place.store()).join(*team, {desk.people.at(1), 0}, u"队长"_s, on));
    desk.byName(desk.people.at(1), nameOf(1));
    ClosingWish wish;
    wish.hours = ClosingWish::Hours::Length;
    QVERIFY(ActivityClosing(desk.place.store()).close(desk.activity, wish));
    VolunteersPage page(desk.place);
    page.show(u"list"_s);
    QTRY_VERIFY(!desk.place.isBusy());
    QCOMPARE(page.volunteers()->line()->volunteer.resident, desk.people.at(0));
    page.show(QVariantMap{{u"team"_s, qlonglong(*team)}});
    QCOMPARE(page.tab(), VolunteersPage::TeamTab);
    QCOMPARE(page.teams()->line()->members, 1);
    page.show(u"register"_s);
    QCOMPARE(page.yearly().people.size(), 1);
    QCOMPARE(page.yearly().people.first().who.name, nameOf(1));
    // Somebody who is registered just now is stood on as soon as the register is read again.
    page.show(u"list"_s);
    Volunteer late;
    late.resident = desk.people.at(3);
    late.registeredOn = on;
    auto made = Volunteers(desk.place.store()).add(late);
    QVERIFY(made);
    page.refresh();
    page.volunteers()->choose(*made);
    QTRY_VERIFY(!desk.place.isBusy());
    QCOMPARE(page.volunteers()->current(), *made);
    page.show(u"register"_s);
    QTRY_VERIFY(!desk.place.isBusy());
    desk.place.commands().find(u"volunteers.print"_s)->trigger();
    QCOMPARE(desk.place.printed.size(), 1);
    const QString path = desk.place.folder() + u"/register.xlsx"_s;
    QVERIFY(page.exportTo(path, false));
    QVERIFY(QFileInfo(path).size() > 0);
    desk.place.commands().find(u"volunteers.previousyear"_s)->trigger();
    QTRY_VERIFY(!desk.place.isBusy());
    QCOMPARE(page.yearly().people.size(), 0);
    QVERIFY(desk.place.complained.isEmpty());
}

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
