// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// The pages of Party organisations and of appraisals as they are worked with: real keys on real pages, over a real office.
#include "forms/checkins/appraisalmodel.h"
#include "forms/checkins/appraisalspage.h"
#include "forms/checkins/partyorgspage.h"
#include "forms/checkins/partytreemodel.h"
#include "forms/checkins/partytreeview.h"
#include "forms/checkins/partyviews.h"
#include "forms/grids/gridform.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "models/checkins/activityrecords.h"
#include "models/checkins/feedbackletters.h"
#include "models/grids/grids.h"
#include "models/points/outsider.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTimer>
#include <QTreeView>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

template <typename PageType>
struct Desk
{
    TestWorkplace workplace;
    std::unique_ptr<PageType> page;

    void open(const QVariant &what = {})
    {
        Theme::apply(*qApp, Scheme::Light, 100);
        page = std::make_unique<PageType>(workplace);
        // In winter the year before would be in hand.
        if constexpr (std::is_same_v<PageType, AppraisalsPage>)
            page->setToday(QDate(QDate::currentDate().year(), 12, 1));
        page->resize(1150, 640);
        static_cast<QWidget *>(page.get())->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->show(what);
        QTRY_VERIFY(!workplace.isBusy());
    }
    Store &store() { return workplace.store(); }
    const Database &db() { return workplace.store().db(); }
    template <typename W> W *find(const char *name) const { return page->template findChild<W *>(QLatin1String(name)); }
    QAction *command(const char *id) { return workplace.commands().find(QLatin1String(id)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (QApplication::activeWindow() != page.get())
            page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key, modifiers);
        QTRY_VERIFY(!workplace.isBusy());
    }
    QString cell(const char *table, int row, int column = 0) { return find<Table>(table)->model()->index(row, column).data().toString(); }
    int rows(const char *table) { return find<Table>(table)->model()->rowCount(); }
    /// Fills the form that comes up next; what is left open is left by Esc.
    void answer(const std::function<void(GridForm &)> &fill)
    {
        auto *look = new QTimer(page.get());
        QObject::connect(look, &QTimer::timeout, page.get(), [look, fill] {
            auto *form = qobject_cast<GridForm *>(QApplication::activeModalWidget());
            if (!form)
                return;
            look->stop();
            look->deleteLater();
            form->activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), form);
            fill(*form);
            if (form->isVisible())
                form->reject();
        });
        look->start(10);
    }
    template <typename Record>
    Key add(const Record &record)
    {
        auto key = UnitOfWork::createOne(workplace.store(), {u"sample.fill"_s}, record);
        if (!key)
            qFatal("%s", qPrintable(key.error().detail));
        return *key;
    }
};

void type(GridForm &form, const char *field, const QString &text)
{
    auto *edit = form.findChild<QWidget *>(QLatin1String(field));
    QVERIFY(edit);
    edit->setFocus();
    if (auto *note = qobject_cast<NoteEdit *>(edit)) {
        note->setPlainText(text);
        return;
    }
    auto *line = qobject_cast<QLineEdit *>(edit);
    if (auto *combo = qobject_cast<QComboBox *>(edit))
        line = combo->lineEdit();
    QVERIFY(line);
    line->selectAll();
    line->insert(text);
    Q_EMIT line->textEdited(text);
}

void choose(GridForm &form, const char *field, const QString &code)
{
    auto *combo = form.findChild<CodeCombo *>(QLatin1String(field));
    QVERIFY(combo);
    combo->setCode(code);
    Q_EMIT combo->codeChanged(code);
}

} // namespace

class TestPartyOrgsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstOrganisationByKeys();
    void anOfficeIsFilledAndHandedOver();
    void refusalsStandBesideTheField();
    void aBranchOfTheGridsLeadsThere();
    void monthsAndAdoptionsByKeys();
    void aHouseholdAdoptsByKeys();
    void tabsGoByKeysAndPrint();
    void theTreeKeepsItsPromises();
    void aYearIsGradedByKeys();
    void lettersGoOutByOneKey();
    void lettersWaitForGrades();
    void cardsAskForWhom();
    void anEmptyYearSaysWhatToDo();
};

void TestPartyOrgsPage::theFirstOrganisationByKeys()
{
    Desk<PartyOrgsPage> desk;
    desk.open();
    QVERIFY(desk.command("partyorgs.next")->property("refusal").toString().size() > 0);
    desk.answer([](GridForm &form) {
        type(form, "name", u"长青社区党委"_s);
        form.accept();
    });
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(desk.page->tree()->tree().nodes().size(), 1);
    QCOMPARE(desk.page->tree()->node()->level, u"community"_s);
    QVERIFY(desk.workplace.complained.isEmpty());
    QVERIFY(!desk.workplace.said.isEmpty());
    desk.workplace.undo();
    QCOMPARE(desk.page->tree()->tree().nodes().size(), 0);
}

void TestPartyOrgsPage::anOfficeIsFilledAndHandedOver()
{
    Desk<PartyOrgsPage> desk;
    desk.add(PartyOrg{u"长青社区党委"_s, u"community"_s});
    desk.open();
    QVERIFY(desk.find<QTreeView>("partyTree")->hasFocus());
    desk.answer([](GridForm &form) {
        type(form, "person", u"赵秀芳"_s);
        form.accept();
    });
    desk.key(Qt::Key_F9);
    QCOMPARE(desk.rows("officeList"), 1);
    QCOMPARE(desk.cell("officeList", 0, 1), u"赵秀芳"_s);
    QCOMPARE(desk.page->tree()->node()->heads(), u"赵秀芳"_s);
    desk.answer([](GridForm &form) {
        type(form, "person", u"钱志强"_s);
        type(form, "term_until", u"2099-01-01"_s);
        form.accept();
    });
    desk.key(Qt::Key_F10);
    QCOMPARE(desk.page->tree()->node()->heads(), u"钱志强"_s);
    QCOMPARE(desk.page->tree()->node()->nextElection(), u"2099-01-01"_s);
    QCOMPARE(desk.rows("officeList"), 1);
    desk.find<QAbstractButton>("formerOffices")->click();
    QCOMPARE(desk.rows("officeList"), 2);
    QCOMPARE(desk.cell("officeList", 1, 1), u"赵秀芳"_s);
}

void TestPartyOrgsPage::refusalsStandBesideTheField()
{
    Desk<PartyOrgsPage> desk;
    desk.add(PartyOrg{u"长青社区党委"_s, u"community"_s});
    desk.open();
    desk.answer([](GridForm &form) {
        form.accept();
        auto *box = form.findChild<FieldBox *>(u"personBox"_s);
        QVERIFY(!box->finding().isEmpty());
    });
    desk.key(Qt::Key_F9);
    QCOMPARE(desk.rows("officeList"), 0);
    desk.answer([](GridForm &form) {
        choose(form, "level", u"grid"_s);
        type(form, "name", u"第一网格党支部"_s);
        form.accept();
        QVERIFY(!form.findChild<FieldBox *>(u"gridBox"_s)->finding().isEmpty());
    });
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(desk.page->tree()->tree().nodes().size(), 1);
}

void TestPartyOrgsPage::aBranchOfTheGridsLeadsThere()
{
    Desk<PartyOrgsPage> desk;
    QVERIFY(Grids::found(desk.store()));
    const Key layer = *GridMap::mainLayer(desk.db());
    Grid grid;
    grid.layer = layer;
    grid.name = u"第一网格"_s;
    grid.branch = u"第一网格党支部"_s;
    const Key key = desk.add(grid);
    desk.open();
    QCOMPARE(desk.page->tree()->node()->name, u"第一网格党支部"_s);
    QVERIFY(!desk.command("partyorgs.change")->isEnabled() || !desk.command("partyorgs.change")->property("refusal").toString().isEmpty());
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.workplace.places.size(), 1);
    QCOMPARE(desk.workplace.places.first().page, u"grids"_s);
    QCOMPARE(desk.workplace.places.first().what.toLongLong(), key);
    // Its first office here makes the record, and the name stays the grid's.
    desk.answer([](GridForm &form) {
        choose(form, "role", u"deputy"_s);
        type(form, "person", u"周海波"_s);
        form.accept();
    });
    desk.key(Qt::Key_F9);
    QVERIFY(desk.page->tree()->node()->record != 0);
    QCOMPARE(desk.page->tree()->node()->name, u"第一网格党支部"_s);
}

void TestPartyOrgsPage::monthsAndAdoptionsByKeys()
{
    Desk<PartyOrgsPage> desk;
    desk.open(u"cadres"_s);
    desk.answer([](GridForm &form) {
        type(form, "person", u"杨淑珍"_s);
        type(form, "since", QDate::currentDate().addMonths(-2).toString(Qt::ISODate));
        type(form, "targets", u"规范组织生活"_s);
        form.accept();
    });
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(desk.rows("cadreList"), 1);
    QCOMPARE(desk.rows("cadreMonths"), 3);
    const QString first = desk.page->cadres()->month();
    QCOMPARE(first, QDate::currentDate().addMonths(-2).toString(u"yyyy-MM"_s));
    desk.answer([](GridForm &form) {
        type(form, "result", u"走访12户"_s);
        form.accept();
    });
    desk.key(Qt::Key_F9);
    QCOMPARE(desk.cell("cadreMonths", 2, 1), u"走访12户"_s);
    QVERIFY(desk.page->cadres()->month() != first);
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.workplace.printed.size(), 1);
    QVERIFY(desk.workplace.printed.first().title.contains(u"杨淑珍"_s));

    desk.key(Qt::Key_Tab, Qt::ControlModifier);
    desk.answer([](GridForm &form) {
        type(form, "thing", u"海棠树"_s);
        type(form, "person", u"沈雪琴"_s);
        form.accept();
    });
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(desk.rows("adoptionList"), 1);
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(std::holds_alternative<PrintCards>(desk.workplace.printed.last().blocks.first()));
    desk.answer([](GridForm &form) { form.accept(); });
    desk.key(Qt::Key_Delete);
    QVERIFY(!desk.page->adoptions()->lines().first().isOpen);
}

void TestPartyOrgsPage::aHouseholdAdoptsByKeys()
{
    Desk<PartyOrgsPage> desk;
    const Key home = desk.add(Household{u"0101"_s, u"family"_s});
    Resident head;
    head.name = u"王桂兰"_s;
    head.phone = u"13812344471"_s;
    const Key resident = desk.add(head);
    desk.add(Membership{resident, home, u"02"_s});
    desk.workplace.finder().wait();
    desk.open(u"adoptions"_s);
    desk.answer([](GridForm &form) {
        type(form, "thing", u"3号楼单元门"_s);
        type(form, "person", u"王桂兰"_s);
        const QList<Choice> offered = form.findChild<CodeCombo *>(u"person"_s)->choices();
        QCOMPARE(offered.size(), 2); // she, and her household
        QVERIFY(offered.first().code.startsWith(u'r'));
        choose(form, "person", offered.last().code);
        form.accept();
    });
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(desk.rows("adoptionList"), 1);
    const Adoption kept = desk.page->adoptions()->lines().first().adoption;
    QCOMPARE(kept.household, home);
    QVERIFY(!kept.resident && !kept.outsider);
    QVERIFY(desk.cell("adoptionList", 0, 2).contains(u"王桂兰"_s));
    // It is the household that stands in the form again, and may give way to the person.
    desk.answer([resident](GridForm &form) {
        QCOMPARE(form.findChild<CodeCombo *>(u"person"_s)->code().at(0), u'h');
        type(form, "person", u"王桂兰"_s);
        choose(form, "person", u"r%1"_s.arg(resident));
        form.accept();
    });
    desk.key(Qt::Key_F2);
    QCOMPARE(desk.page->adoptions()->lines().first().adoption.household, Key(0));
    QCOMPARE(desk.page->adoptions()->lines().first().adoption.resident, resident);
}

void TestPartyOrgsPage::tabsGoByKeysAndPrint()
{
    Desk<PartyOrgsPage> desk;
    desk.add(PartyOrg{u"长青社区党委"_s, u"community"_s});
    desk.open();
    for (int tab = 0; tab < 4; ++tab) {
        QCOMPARE(desk.find<Tabs>("tabs")->currentIndex(), tab);
        desk.key(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(desk.workplace.printed.size(), tab + 1);
        desk.key(Qt::Key_Tab, Qt::ControlModifier);
    }
    QCOMPARE(desk.find<Tabs>("tabs")->currentIndex(), 0);
    QVERIFY(desk.workplace.complained.isEmpty());
}

void TestPartyOrgsPage::theTreeKeepsItsPromises()
{
    Desk<PartyOrgsPage> desk;
    const Key top = desk.add(PartyOrg{u"长青社区党委"_s, u"community"_s});
    for (int i = 0; i < 3; ++i)
        desk.add(PartyOrg{u"支部%1"_s.arg(i), u"union"_s, i ? top : Key(0)});
    PartyTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto tree = PartyTree::read(desk.db(), QDate::currentDate());
    QVERIFY(tree);
    model.setTree(*tree);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 3);
    for (int node = 0; node < tree->nodes().size(); ++node)
        for (int column = 0; column < PartyTreeModel::ColumnCount; ++column)
            QVERIFY(!model.indexOf(node, column).data().toString().isEmpty());
    model.setTree({});
    AppraisalModel appraisals;
    QAbstractItemModelTester second(&appraisals, QAbstractItemModelTester::FailureReportingMode::Fatal);
    AppraisalYear year;
    year.year = 2026;
    year.units = {{1, u"市第一中学"_s, {{.member = 11, .unit = 1, .name = u"王建国"_s, .activities = 2}, {.member = 12, .unit = 1, .name = u"李春燕"_s}}, 0, {}}};
    appraisals.setYear(year);
    QCOMPARE(appraisals.rowCount(), 3);
    appraisals.setGiven(11, 21, {u"good"_s, 5});
    appraisals.setFilter(u"李"_s);
    QCOMPARE(appraisals.rowCount(), 2);
    appraisals.setFilter(u"中学"_s);
    QCOMPARE(appraisals.rowCount(), 3);
}

namespace {

/// A school with three members, two of whom served, and a page of their year.
struct YearDesk : Desk<AppraisalsPage>
{
    Key school = 0;
    QList<Key> members;

    explicit YearDesk(bool served = true)
    {
        ServiceUnit unit;
        unit.name = u"市第一中学"_s;
        school = add(unit);
        const QString day = QDate(QDate::currentDate().year(), 1, 10).toString(Qt::ISODate);
        Activity activity;
        activity.title = u"清雪"_s;
        activity.startsAt = day + u"T09:00"_s;
        activity.endsAt = day + u"T12:00"_s;
        activity.closedAt = day + u"T12:00"_s;
        const Key held = add(activity);
        int hours = 30;
        for (const QString &name : {u"王建国"_s, u"李春燕"_s, u"赵志远"_s}) {
            Outsider who;
            who.name = name;
            const Key outsider = add(who);
            PartyMember member;
            member.unit = school;
            member.outsider = outsider;
            member.reportedOn = u"2020-03-01"_s;
            members << add(member);
            if (!served || name == u"赵志远"_s)
                continue;
            SignIn row;
            row.activity = held;
            row.outsider = outsider;
            row.state = u"present"_s;
            row.minutes = hours * 60;
            hours -= 20;
            add(row);
        }
        open();
        QTRY_COMPARE(page->list().rowCount(), 4);
    }
    MemberYear member(int i) { return *page->list().year().member(members.at(i)); }
    AppraisalMarks kept(int i)
    {
        const auto year = Appraisals::read(db(), QDate::currentDate().year());
        return year->member(members.at(i))->marks();
    }
};

} // namespace

void TestPartyOrgsPage::aYearIsGradedByKeys()
{
    YearDesk desk;
    auto *table = desk.find<Table>("appraisalList");
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().row(), 1);
    // What is suggested stands there before it is given; one Enter takes it and goes on.
    QCOMPARE(desk.member(0).suggested, (AppraisalMarks{u"good"_s, 4}));
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.kept(0), (AppraisalMarks{u"good"_s, 4}));
    QCOMPARE(table->currentIndex().row(), 2);
    desk.key(Qt::Key_5);
    desk.key(Qt::Key_B);
    QCOMPARE(desk.kept(1), (AppraisalMarks{u"fairly_good"_s, 5}));
    QCOMPARE(table->currentIndex().row(), 2);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.kept(1), (AppraisalMarks{u"fairly_good"_s, 5}));
    // Nobody is open any more: Enter stays. Who did not serve gets nothing by it.
    QCOMPARE(table->currentIndex().row(), 2);
    desk.key(Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 3);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.kept(2), AppraisalMarks());
    table->setCurrentIndex(table->model()->index(1, 0));
    desk.answer([](GridForm &form) {
        type(form, "text", u"热心"_s);
        form.accept();
    });
    desk.key(Qt::Key_F2);
    QCOMPARE(desk.member(0).given.text, u"热心"_s);
    // Taking back shows at once.
    desk.workplace.undo();
    QTRY_VERIFY(desk.member(0).given.text.isEmpty());
    QVERIFY(desk.workplace.complained.isEmpty());
}

void TestPartyOrgsPage::lettersGoOutByOneKey()
{
    YearDesk desk;
    QVERIFY(PaperTemplates::addShipped(desk.store()));
    QVERIFY(desk.page->list().chosen().isEmpty());
    desk.key(Qt::Key_F9);
    QTRY_COMPARE(desk.kept(1), (AppraisalMarks{u"fair"_s, 2}));
    QTRY_VERIFY(!desk.page->isLoading());
    QTRY_COMPARE(desk.page->list().chosen(), QList<Key>{desk.school});
    desk.key(Qt::Key_F10);
    QVERIFY2(desk.workplace.complained.isEmpty(), qPrintable(desk.workplace.complained.join(u'|')));
    QCOMPARE(desk.workplace.printed.size(), 1);
    QTRY_VERIFY(desk.page->list().year().unit(desk.school)->paper != 0);
    QTRY_VERIFY(desk.page->list().chosen().isEmpty());
    QVERIFY(!desk.command("appraisals.letters")->property("refusal").toString().isEmpty());
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.workplace.printed.size(), 2);
    QCOMPARE(desk.workplace.printed.at(1).number, desk.workplace.printed.at(0).number);
    desk.key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(desk.workplace.printed.size(), 3);
    desk.key(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(desk.workplace.printed.size(), 4);
}

void TestPartyOrgsPage::lettersWaitForGrades()
{
    YearDesk desk;
    QVERIFY(!desk.command("appraisals.letters")->property("refusal").toString().isEmpty());
    desk.key(Qt::Key_Space);
    QVERIFY(desk.page->list().chosen().isEmpty());
    QVERIFY(desk.workplace.said.last().contains(u"市第一中学"_s));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.page->list().chosen().isEmpty());
    // The last grade of a unit ticks it.
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.page->list().chosen(), QList<Key>{desk.school});
    desk.key(Qt::Key_Space);
    QVERIFY(desk.page->list().chosen().isEmpty());
}

void TestPartyOrgsPage::cardsAskForWhom()
{
    YearDesk desk;
    desk.answer([](GridForm &form) {
        choose(form, "what", u"badge"_s);
        choose(form, "whom", u"1"_s); // after the member himself: the unit
        form.accept();
    });
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.workplace.printed.size(), 1);
    const auto &badges = std::get<PrintCards>(desk.workplace.printed.first().blocks.first());
    QCOMPARE(badges.style, PrintCards::Style::Badge);
    QCOMPARE(badges.cards.size(), 3);
    desk.answer([](GridForm &form) {
        choose(form, "what", u"plate"_s);
        type(form, "title", u"党员模范之家"_s);
        form.accept();
    });
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    const auto &plates = std::get<PrintCards>(desk.workplace.printed.last().blocks.first());
    QCOMPARE(plates.cards.size(), 1);
    QCOMPARE(plates.cards.first().title, u"党员模范之家"_s);
    // The words are remembered at this desk.
    desk.answer([](GridForm &form) { QCOMPARE(form.findChild<QLineEdit *>(u"title"_s)->text(), u"党员模范之家"_s); });
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
}

void TestPartyOrgsPage::anEmptyYearSaysWhatToDo()
{
    Desk<AppraisalsPage> desk;
    desk.open();
    QTRY_VERIFY(!desk.page->isLoading());
    QVERIFY(!desk.find<Table>("appraisalList")->isVisible());
    QVERIFY(!desk.command("appraisals.letters")->isEnabled() || !desk.command("appraisals.letters")->property("refusal").toString().isEmpty());
    desk.key(Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(desk.page->list().year().year, QDate::currentDate().year() - 1);
}

QTEST_MAIN(TestPartyOrgsPage)
#include "tst_partyorgspage.moc"
