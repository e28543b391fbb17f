// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Units, members, posts and wishes as they are worked with, and a unit's list brought in: real keys on the real pages.
#include "forms/checkins/memberimportmodel.h"
#include "forms/checkins/memberimportpage.h"
#include "forms/checkins/memberspage.h"
#include "forms/checkins/membersview.h"
#include "forms/checkins/postsview.h"
#include "forms/checkins/unitsview.h"
#include "forms/checkins/wishesview.h"
#include "forms/grids/gridform.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/fitcheck.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "models/points/outsider.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "tests/support/nextform.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

template <typename Screen>
struct Desk
{
    TestWorkplace workplace;
    Key wang = 0, zhou = 0;
    std::unique_ptr<Screen> page;

    Desk()
    {
        auto work = UnitOfWork::begin(workplace.store(), {u"resident.add"_s});
        for (const auto &[name, phone, key] : {std::tuple{u"王桂兰"_s, u"13812344471"_s, &wang}, {u"周建国"_s, u"13900005555"_s, &zhou}}) {
            Resident resident;
            resident.name = name;
            resident.phone = phone;
            resident.birthDate = u"1970-01-01"_s;
            const Key home = *(*work)->create(Household{});
            *key = *(*work)->create(resident);
            if (!(*work)->create(Membership{*key, home, u"02"_s, {}, {}}))
                qFatal("no household");
        }
        if (!(*work)->commit())
            qFatal("no residents");
    }
    void open(const QVariant &what)
    {
        Theme::apply(*qApp, Scheme::Light, 100);
        page = std::make_unique<Screen>(workplace);
        page->resize(1150, 640);
        static_cast<QWidget *>(page.get())->show();
        page->activateWindow();
        // Page shortcuts and focus need an active window, which the offscreen platform grants late.
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->show(what);
        settle();
    }
    void settle() { QTRY_VERIFY(!workplace.isBusy()); }
    const Database &db() { return workplace.store().db(); }
    template <typename W> W *find(const char *name) const { return page->template findChild<W *>(QLatin1String(name)); }
    QAction *command(const char *id) { return workplace.commands().find(QLatin1String(id)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        // After a form the page is not in front at once.
        if (QApplication::activeWindow() != page.get())
            page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key, modifiers);
        settle(); // lists are read beside the window
    }
    QString cell(const char *table, int row, int column = 0) { return find<Table>(table)->model()->index(row, column).data().toString(); }
    int rows(const char *table) { return find<Table>(table)->model()->rowCount(); }
    /// Fills the form that comes up next; what is left open is left by Esc.
    void answer(const std::function<void(GridForm &)> &fill) { fillNextForm<GridForm>(page.get(), fill); }
    Key unit(const QString &name) { return *Units(workplace.store()).add({.name = name}); }
};

/// Letters and digits as keys; Chinese as an input method hands it over.
void type(GridForm &form, const char *field, const QString &text)
{
    auto *edit = form.findChild<QLineEdit *>(QLatin1String(field));
    QVERIFY(edit);
    edit->setFocus();
    edit->clear();
    for (const QChar c : text)
        if (c.unicode() < 128)
            QTest::keyClick(edit, c.toLatin1());
        else
            edit->insert(QString(c));
}

} // namespace

class TestMembersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aUnitIsAddedAndItsMembersShown()
    {
        Desk<MembersPage> desk;
        desk.open(u"units"_s);
        desk.answer([](GridForm &form) {
            QTest::keyClick(&form, Qt::Key_F10); // nothing typed: refused beside the field
            QVERIFY(form.isVisible());
            type(form, "name", u"区人民医院"_s);
            QTest::keyClick(&form, Qt::Key_F10);
        });
        desk.key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.rows("unitList"), 1);
        QCOMPARE(desk.cell("unitList", 0), u"区人民医院"_s);
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page->members()->unit(), desk.page->units()->current());
        desk.key(Qt::Key_Escape); // all units again
        QCOMPARE(desk.page->members()->unit(), Key(0));
        QCOMPARE(desk.workplace.backs, 0);
    }

    void whoIsFoundByLettersComesAndTakesAPost()
    {
        Desk<MembersPage> desk;
        const Key unit = desk.unit(u"区人民医院"_s);
        desk.open(u"members"_s);
        QAbstractItemModelTester tester(desk.find<Table>("memberList")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.answer([&](GridForm &form) {
            type(form, "resident", u"zjg"_s);
            QTest::keyClick(form.findChild<QLineEdit *>(u"resident"_s), Qt::Key_Return);
            form.findChild<CodeCombo *>(u"unit"_s)->setCode(QString::number(unit));
            QTest::keyClick(&form, Qt::Key_F10);
        });
        desk.key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.rows("memberList"), 1);
        const MemberLine *line = desk.page->members()->member();
        QVERIFY(line);
        QCOMPARE(line->resident, desk.zhou);
        QCOMPARE(line->state, MemberState::NotYet);

        desk.key(Qt::Key_F10); // stands before the desk
        QCOMPARE(desk.page->members()->member()->state, MemberState::Reported);
        QVERIFY(!desk.command("members.act")->isEnabled());

        desk.answer([](GridForm &form) {
            const auto boxes = form.findChildren<QCheckBox *>();
            QCOMPARE(boxes.size(), 20);
            boxes.first()->setFocus();
            QTest::keyClick(boxes.first(), Qt::Key_Space);
            QTest::keyClick(&form, Qt::Key_F10);
        });
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.page->members()->member()->state, MemberState::OnDuty);
        QCOMPARE(desk.page->members()->member()->posts.size(), 1);
        desk.workplace.undo();
        desk.settle();
        QCOMPARE(desk.page->members()->member()->state, MemberState::Reported);

        desk.key(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(desk.workplace.printed.size(), 1);
        QVERIFY(desk.workplace.complained.isEmpty());
    }

    void whoIsNoResidentNeedsAPhone()
    {
        Desk<MembersPage> desk;
        const Key unit = desk.unit(u"区人民医院"_s);
        desk.open(u"members"_s);
        desk.answer([&](GridForm &form) {
            type(form, "resident", u"外来人"_s);
            form.findChild<CodeCombo *>(u"unit"_s)->setCode(QString::number(unit));
            QTest::keyClick(&form, Qt::Key_F10);
            QVERIFY(form.isVisible());
            type(form, "phone", u"13611112222"_s);
            QTest::keyClick(&form, Qt::Key_F10);
        });
        desk.key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.rows("memberList"), 1);
        QCOMPARE(desk.page->members()->member()->name, u"外来人"_s);
        QVERIFY(!desk.page->members()->member()->isResident());
    }

    void aWishNamesNobodyAndComesTrue()
    {
        Desk<MembersPage> desk;
        desk.open(u"wishes"_s);
        desk.answer([](GridForm &form) {
            type(form, "resident", u"wgl"_s);
            QTest::keyClick(form.findChild<QLineEdit *>(u"resident"_s), Qt::Key_Return);
            type(form, "title", u"王桂兰想要老花镜"_s);
            QTest::keyClick(&form, Qt::Key_F10);
            QVERIFY(form.isVisible()); // outsiders would read the name
            type(form, "title", u"想要一副老花镜"_s);
            QTest::keyClick(&form, Qt::Key_F10);
        });
        desk.key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.rows("wishList"), 1);
        desk.answer([](GridForm &form) {
            type(form, "resident", u"zjg"_s);
            QTest::keyClick(form.findChild<QLineEdit *>(u"resident"_s), Qt::Key_Return);
            QTest::keyClick(&form, Qt::Key_F10);
        });
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page->wishes()->wish()->state, WishState::Taken);
        desk.answer([](GridForm &form) { QTest::keyClick(&form, Qt::Key_F10); });
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.rows("wishList"), 0); // done ones leave the list
        desk.key(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(desk.workplace.printed.size(), 1);
    }

    void aWishMayBeAHouseholds()
    {
        Desk<MembersPage> desk;
        desk.open(u"wishes"_s);
        desk.answer([](GridForm &form) {
            type(form, "resident", u"wgl"_s);
            auto *who = form.findChild<QLineEdit *>(u"resident"_s);
            QTest::keyClick(who, Qt::Key_Down); // behind the person her household
            QTest::keyClick(who, Qt::Key_Return);
            QVERIFY2(who->text().contains(u"王桂兰"_s) && who->text() != u"王桂兰"_s, qPrintable(who->text()));
            type(form, "title", u"想要一盏楼道灯"_s);
            QTest::keyClick(&form, Qt::Key_F10);
        });
        desk.key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.rows("wishList"), 1);
        const Wish wish = desk.page->wishes()->wish()->wish;
        QVERIFY(wish.household && !wish.resident);
        QCOMPARE(desk.cell("wishList", 0, 1), u"王桂兰"_s);
        // Looked at again it stands as it was.
        desk.answer([](GridForm &form) {
            QVERIFY(form.findChild<QLineEdit *>(u"resident"_s)->text().contains(u"王桂兰"_s));
            type(form, "skill", u"电工"_s);
            QTest::keyClick(&form, Qt::Key_F10);
        });
        desk.key(Qt::Key_F2);
        QCOMPARE(desk.page->wishes()->wish()->wish.household, wish.household);
    }

    void aPostIsGivenToWhomLettersMean()
    {
        Desk<MembersPage> desk;
        const Key unit = desk.unit(u"区税务局"_s);
        Members members(desk.workplace.store());
        for (Key resident : {desk.wang, desk.zhou}) {
            PartyMember member;
            member.unit = unit;
            member.resident = resident;
            QVERIFY(members.add(member));
        }
        desk.open(u"posts"_s);
        desk.answer([&desk](GridForm &form) {
            auto *who = form.findChild<CodeCombo *>(u"party_member"_s);
            QVERIFY(who);
            QCOMPARE(who->choices().size(), 2);
            who->lineEdit()->setText(u"zjg"_s);
            Q_EMIT who->lineEdit()->textEdited(u"zjg"_s);
            QCOMPARE(who->choices().size(), 1);
            desk.answer([](GridForm &promise) { QTest::keyClick(&promise, Qt::Key_F10); });
            form.accept();
        });
        desk.key(Qt::Key_F10);
        auto held = Members::list(desk.db(), {});
        QVERIFY(held);
        for (const MemberLine &line : std::as_const(*held))
            QCOMPARE(line.posts.size(), line.name == u"周建国" ? 1 : 0);
    }

    /// Lines are read when they come on the screen: the last of many stands there as whole as the first.
    void aLongListIsReadWhereItIsShown()
    {
        Desk<MembersPage> desk;
        const Key unit = desk.unit(u"区税务局"_s);
        constexpr int Many = 300;
        auto work = UnitOfWork::begin(desk.workplace.store(), {u"sample.fill"_s});
        for (int i = 0; i < Many; ++i) {
            Outsider person;
            person.name = u"王%1"_s.arg(i, 3, 10, QChar(u'0'));
            PartyMember member;
            member.unit = unit;
            member.outsider = *(*work)->create(person);
            member.duty = u"职务%1"_s.arg(i);
            QVERIFY((*work)->create(member));
        }
        QVERIFY((*work)->commit());
        desk.open(u"members"_s);
        auto *model = desk.find<Table>("memberList")->model();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(desk.rows("memberList"), Many);
        // What the window leaves a page on a screen of 1366 px: the head says how many have not come, whole.
        desk.page->resize(1190, 640);
        QTest::qWait(0);
        const QList<FitProblem> cut = checkFit(desk.page.get(), desk.page->size());
        QVERIFY2(std::none_of(cut.begin(), cut.end(), [](const FitProblem &one) { return one.widget.contains(u"PageHead"); }),
                 qPrintable(cut.isEmpty() ? QString() : cut.first().sentence()));
        for (int row : {Many - 1, 0, 150, 64, 63}) {
            QCOMPARE(desk.cell("memberList", row), u"王%1"_s.arg(row, 3, 10, QChar(u'0')));
            QCOMPARE(model->index(row, 0).data(SubTextRole).toString(), u"职务%1"_s.arg(row));
        }
        auto *filter = desk.find<QLineEdit>("memberListFilter");
        filter->setText(u"王29"_s);
        QCOMPARE(desk.rows("memberList"), 10);
        QCOMPARE(desk.cell("memberList", 9), u"王299"_s);
        const Key last = desk.page->members()->list()->model()->keyAt(9);
        filter->clear();
        // Chosen while the lists are read anew, he is stood on as soon as he is there.
        desk.page->refresh();
        desk.page->members()->choose(last);
        desk.settle();
        QVERIFY(desk.find<Table>("memberList")->hasFocus());
        QCOMPARE(desk.page->members()->member()->member.duty, u"职务299"_s);
        desk.key(Qt::Key_F10); // has come
        QCOMPARE(desk.page->members()->member()->state, MemberState::Reported);
        QVERIFY(!desk.cell("memberList", Many - 1, 5).isEmpty());
    }

    /// Narrowed or read anew, the lines that are still there stay marked; who was not marked is not.
    void marksOutliveAFilter()
    {
        Desk<MembersPage> desk;
        const Key unit = desk.unit(u"区税务局"_s);
        QList<Key> members;
        auto work = UnitOfWork::begin(desk.workplace.store(), {u"sample.fill"_s});
        for (const QString &name : {u"陈玉梅"_s, u"李春燕"_s, u"李志远"_s, u"王文静"_s}) {
            Outsider person;
            person.name = name;
            PartyMember member;
            member.unit = unit;
            member.outsider = *(*work)->create(person);
            members << *(*work)->create(member);
        }
        QVERIFY((*work)->commit());
        desk.open(u"members"_s);
        auto *view = desk.page->members();
        auto *table = desk.find<Table>("memberList");
        const auto named = [&](const QList<Key> &keys) {
            QStringList names;
            for (const Key key : keys)
                names << desk.cell("memberList", view->list()->model()->rowOf(key));
            names.sort();
            return names.join(u' ');
        };
        // 李春燕 and two others are marked, the cursor is taken to one that is not.
        view->choose(members.at(1));
        const auto toggle = [&](Key key) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, table->visualRect(view->list()->model()->index(view->list()->model()->rowOf(key), 0)).center());
        };
        toggle(members.at(2));
        toggle(members.at(3));
        toggle(members.at(0));
        toggle(members.at(0)); // marked and unmarked: the cursor stays there
        QCOMPARE(view->current(), members.at(0));
        const QString all = named({members.at(1), members.at(2), members.at(3)});
        QCOMPARE(named(view->marked()), all);
        desk.page->refresh();
        desk.settle();
        QCOMPARE(named(view->marked()), all);
        QCOMPARE(view->current(), members.at(0));
        auto *filter = desk.find<QLineEdit>("memberListFilter");
        filter->setText(u"李"_s);
        QCOMPARE(desk.rows("memberList"), 2);
        QCOMPARE(view->marked().size(), 2);
        QVERIFY(view->marked().contains(view->current())); // his line went: on to one of the marked
        filter->clear();
        QCOMPARE(named(view->marked()), named({members.at(1), members.at(2)}));
        // Without several marks there is one, the line stood on.
        filter->setText(u"陈"_s);
        QCOMPARE(view->marked(), QList<Key>{members.at(0)});
        filter->clear();
        QCOMPARE(view->marked(), QList<Key>{members.at(0)});
        QCOMPARE(view->current(), members.at(0));
    }

    void aListIsLookedAtConfirmedAndTakenBack()
    {
        Desk<MemberImportPage> desk;
        const QString path = desk.workplace.folder() + u"/list.csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"填报单位：市政公司\n姓名,手机,职务\n周建国,13900005555,科员\n外来人,13611112222,主任\n,13611113333,\n"_s.toUtf8());
        file.close();
        desk.open({});
        QVERIFY(!desk.command("memberimport.go")->isEnabled());
        desk.page->openFile(path);
        desk.settle();
        auto *table = desk.find<Table>("memberRows");
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(desk.find<CodeCombo>("unit")->currentText(), u"市政公司"_s); // as the list says
        auto *model = qobject_cast<MemberImportModel *>(table->model());
        int perhaps = -1;
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->at(row)->match == MemberImportRow::Match::Perhaps)
                perhaps = row;
        QVERIFY(perhaps >= 0);
        table->setCurrentIndex(model->index(perhaps, 0));
        desk.key(Qt::Key_F9);
        QCOMPARE(model->at(perhaps)->match, MemberImportRow::Match::Confirmed);
        desk.key(Qt::Key_F10);
        desk.settle();
        QCOMPARE(Members::list(desk.db(), {})->size(), 2);
        QCOMPARE(desk.workplace.places.last().page, u"members"_s);
        desk.workplace.undo();
        QCOMPARE(Members::list(desk.db(), {})->size(), 0);
        QVERIFY(desk.workplace.complained.isEmpty());
    }
};

QTEST_MAIN(TestMembersPage)
#include "tst_memberspage.moc"
