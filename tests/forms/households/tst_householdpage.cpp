// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/language.h"
#include "forms/households/homecard.h"
#include "forms/households/householdpage.h"
#include "forms/households/steppanel.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/table.h"
#include "forms/shared/timeline.h"
#include "models/access/rights.h"
#include "models/store/unitofwork.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The household card as a worker uses it: real keys on the real page over a real file, keys counted.
class TestHouseholdPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<HouseholdPage> m_page;
    int m_keys = 0;
    Key m_home = 0, m_above = 0, m_father = 0, m_mother = 0, m_son = 0, m_wife = 0, m_other = 0;

    template <typename T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    Table *members() const { return child<Table>("members"); }
    StepPanel *panel() const { return child<StepPanel>("step"); }
    template <typename T>
    T *inputOf(const QString &field) const
    {
        return qobject_cast<T *>(panel()->form()->box(field)->input());
    }
    /// One key, where the focus is; counted.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QWidget *at = QApplication::activePopupWidget();
        if (!at)
            at = QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get();
        QTest::keyClick(at, Qt::Key(key), modifiers);
    }
    /// Names and dates are typed beyond the keys that are counted.
    void type(const QString &text)
    {
        QWidget *at = QApplication::focusWidget();
        QVERIFY(at);
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(at, &event);
    }
    void pick(const QString &code)
    {
        auto *combo = qobject_cast<CodeCombo *>(QApplication::focusWidget());
        if (!combo)
            combo = qobject_cast<CodeCombo *>(QApplication::focusWidget()->parentWidget());
        QVERIFY(combo);
        combo->setCode(code);
    }
    Key person(UnitOfWork &work, const QString &name, const QString &sex, const QString &birth, Key household, const QString &relation)
    {
        Resident r;
        r.name = name;
        r.sex = sex;
        r.birthDate = birth;
        const Key key = *work.create(r);
        if (!work.create(Membership{key, household, relation}))
            qFatal("seed");
        return key;
    }
    void open(const QVariantMap &more = {})
    {
        m_page = std::make_unique<HouseholdPage>(*m_work);
        m_page->resize(1198, 612);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QVariantMap what{{u"household"_s, qlonglong(m_home)}};
        what.insert(more);
        m_page->show(what);
        m_keys = 0;
    }
    QString relationOf(Key resident) const
    {
        const auto card = HouseholdCard::read(m_work->store(), m_home);
        for (const CardMember &member : card->members)
            if (member.resident == resident)
                return member.tie.relation;
        return {};
    }
    QStringList names() const
    {
        QStringList all;
        for (const CardMember &member : m_page->card().members)
            all << member.person.name;
        return all;
    }
    qint64 count(const QString &sql) const { return m_work->key(u"SELECT count(*) FROM "_s + sql); }

private Q_SLOTS:
    void initTestCase() { useLanguage(u"en"_s); }
    void init()
    {
        m_work = std::make_unique<TestWorkplace>();
        auto work = UnitOfWork::begin(m_work->store(), {u"import.resident"_s});
        const Key estate = *(*work)->create(Estate{u"油城花园"_s});
        const Key building = *(*work)->create(Building{estate, u"3"_s});
        const Key stairwell = *(*work)->create(Stairwell{building, u"2"_s});
        const Key door = *(*work)->create(Dwelling{estate, building, stairwell, u"302"_s});
        const Key high = *(*work)->create(Dwelling{estate, building, stairwell, u"402"_s});
        m_home = *(*work)->create(Household{u"000387"_s});
        m_above = *(*work)->create(Household{u"000388"_s});
        QVERIFY((*work)->create(Occupancy{m_home, door}));
        QVERIFY((*work)->create(Occupancy{m_above, high}));
        m_father = person(**work, u"赵德福"_s, u"1"_s, u"1953-05-01"_s, m_home, u"02"_s);
        m_mother = person(**work, u"李素珍"_s, u"2"_s, u"1954-02-03"_s, m_home, u"12"_s);
        m_son = person(**work, u"赵明远"_s, u"1"_s, u"1989-07-08"_s, m_home, u"20"_s);
        m_wife = person(**work, u"孙晓梅"_s, u"2"_s, u"1991-01-01"_s, m_home, u"38"_s);
        m_other = person(**work, u"钱楼上"_s, u"1"_s, u"1980-01-01"_s, m_above, u"02"_s);
        QVERIFY((*work)->commit());
    }
    void cleanup()
    {
        m_page.reset();
        m_work.reset();
    }

    void showsTheHouseholdAtAGlance()
    {
        open();
        QAbstractItemModelTester tester(members()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(child<PageHead>("head")->title().contains(u"302"_s));
        QVERIFY(child<PageHead>("head")->title().contains(u"赵德福"_s));
        QCOMPARE(QApplication::focusWidget(), members());
        QCOMPARE(members()->model()->rowCount(), 4);
        QCOMPARE(members()->model()->index(0, 1).data().toString(), u"赵德福"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_work->places.last().page, u"resident"_s);
        QCOMPARE(m_work->places.last().what.toMap().value(u"key"_s).toLongLong(), m_father);
        press(Qt::Key_F2);
        QVERIFY(m_work->places.last().what.toMap().value(u"edit"_s).toBool());
        press(Qt::Key_F7);
        QCOMPARE(m_work->places.last().page, u"visit"_s);
        press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_work->printed.size(), 1);
        press(Qt::Key_Escape);
        QCOMPARE(m_work->backs, 1);
    }

    void opensByPersonAndByDoor()
    {
        open();
        m_page->show(QVariantMap{{u"resident"_s, qlonglong(m_other)}});
        QCOMPARE(m_page->card().key, m_above);
        m_page->show(QVariantMap{{u"dwelling"_s, m_work->key(u"SELECT key FROM dwelling WHERE room = '302'"_s)}});
        QCOMPARE(m_page->card().key, m_home);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_page->card().key, m_above);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_page->card().key, m_home);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_page->card().key, m_home);
    }

    void aNewHeadInFourKeys()
    {
        open();
        press(Qt::Key_4);
        QVERIFY(m_page->isInStep());
        const auto *preview = panel()->findChild<Table *>(u"preview"_s);
        QVERIFY(preview->model()->rowCount() >= 4);
        const QString first = panel()->plan().lines.first().name;
        press(Qt::Key_Down);
        QVERIFY(panel()->plan().isReady());
        QVERIFY(panel()->plan().lines.first().name != first || panel()->plan().newHead == m_son);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QVERIFY2(m_keys <= 4, qPrintable(QString::number(m_keys)));
        QVERIFY(!m_page->isInStep());
        QCOMPARE(relationOf(m_son), u"02"_s);
        QCOMPARE(relationOf(m_father).left(1), u"5"_s);
        QCOMPARE(m_page->card().headName(), u"赵明远"_s);
        QCOMPARE(m_work->said.last(), u"The household has another head"_s);
        m_work->offered.act();
        QCOMPARE(relationOf(m_father), u"02"_s);
        QCOMPARE(m_page->card().headName(), u"赵德福"_s);
        QVERIFY(m_work->complained.isEmpty());
    }

    void aNewbornInEightKeys()
    {
        open();
        press(Qt::Key_8);
        type(u"赵小宝"_s);
        press(Qt::Key_Return);
        press(Qt::Key_1);
        press(Qt::Key_Return);
        if (inputOf<CodeCombo>(u"sex"_s)->hasFocus())
            press(Qt::Key_Return);
        QCOMPARE(inputOf<CodeCombo>(u"sex"_s)->code(), u"1"_s);
        auto *day = qobject_cast<DateEdit *>(QApplication::focusWidget());
        QVERIFY(day);
        day->setIso(QDate::currentDate().addDays(-9).toString(Qt::ISODate));
        press(Qt::Key_Return);
        QCOMPARE(inputOf<CodeCombo>(u"parent"_s)->code().toLongLong(), m_wife);
        press(Qt::Key_Return);
        if (m_page->isInStep())
            press(Qt::Key_Return);
        QVERIFY2(!m_page->isInStep(), qPrintable(panel()->plan().findings.value(0).message));
        QVERIFY2(m_keys <= 8, qPrintable(QString::number(m_keys)));
        const Key child = m_work->key(u"SELECT key FROM resident WHERE name = '赵小宝'"_s);
        QVERIFY(child);
        const auto born = m_work->store().get<Resident>(child);
        QCOMPARE(born->birthDate, QDate::currentDate().addDays(-9).toString(Qt::ISODate));
        QCOMPARE(born->sex, u"1"_s);
        // Child of the son's wife: a grandson of the head.
        QCOMPARE(relationOf(child).left(1), u"4"_s);
        QVERIFY(names().contains(u"赵小宝"_s));
        m_work->offered.act();
        QVERIFY(!names().contains(u"赵小宝"_s));
    }

    void movingOutAsksWhoAndWhere()
    {
        open();
        press(Qt::Key_2);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QCOMPARE(panel()->goButton()->text(), u"Move 2 people out"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(u"哈尔滨"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QVERIFY(!m_page->isInStep());
        QCOMPARE(names(), QStringList({u"赵德福"_s, u"李素珍"_s}));
        QCOMPARE(m_page->card().former.size(), 2);
        QCOMPARE(m_page->card().former.first().tie.wentTo, u"哈尔滨"_s);
        // They are still found, below the others, when asked for.
        QTest::mouseClick(child<QWidget>("membersCard")->findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(members()->model()->rowCount(), 4);
    }

    void aDeathShowsWhoHeadsTheHouseholdThen()
    {
        open();
        press(Qt::Key_3);
        QVERIFY(!panel()->form()->box(u"newHead"_s)->isHidden());
        QCOMPARE(panel()->plan().newHead, m_mother);
        QVERIFY(panel()->goButton()->text().contains(u"change the head"_s));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QVERIFY(!m_page->isInStep());
        QCOMPARE(relationOf(m_mother), u"02"_s);
        QVERIFY(!m_work->store().get<Resident>(m_father)->diedOn.isEmpty());
        m_work->offered.act();
        QVERIFY(m_work->store().get<Resident>(m_father)->diedOn.isEmpty());
        QCOMPARE(relationOf(m_father), u"02"_s);
    }

    void splittingOffTheYoungCouple()
    {
        open();
        press(Qt::Key_5);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QCOMPARE(panel()->goButton()->text(), u"Split off 2 people"_s);
        press(Qt::Key_Return);
        type(u"油城花园3号楼2单元502室"_s);
        panel()->apply();
        QVERIFY2(!m_page->isInStep(), qPrintable(panel()->plan().findings.value(0).message));
        QCOMPARE(names(), QStringList({u"赵德福"_s, u"李素珍"_s}));
        const Key theirs = *HouseholdCard::ofResident(m_work->store(), m_son);
        QVERIFY(theirs && theirs != m_home);
        const auto card = HouseholdCard::read(m_work->store(), theirs);
        QCOMPARE(card->members.size(), 2);
        QCOMPARE(card->address.room, u"502"_s);
    }

    void joiningLeadsToTheOtherHousehold()
    {
        open();
        press(Qt::Key_6);
        type(u"钱楼上"_s);
        press(Qt::Key_Return);
        pick(u"51"_s);
        panel()->apply();
        QVERIFY2(!m_page->isInStep(), qPrintable(panel()->plan().findings.value(0).message));
        QCOMPARE(m_page->card().key, m_above);
        QCOMPARE(m_page->card().members.size(), 5);
        QVERIFY(!m_work->store().get<Household>(m_home)->endedOn.isEmpty());
        m_work->undo();
        QCOMPARE(m_page->card().members.size(), 1);
    }

    void movingHome()
    {
        open();
        press(Qt::Key_7);
        // The estate goes without saying.
        type(u"3-2-502"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QVERIFY2(!m_page->isInStep(), qPrintable(panel()->plan().findings.value(0).message));
        QCOMPARE(m_page->card().address.longText(), u"油城花园3号楼2单元502室"_s);
        const auto before = HouseholdCard::read(m_work->store(), m_home, {QDate::currentDate().addDays(-1), false});
        QCOMPARE(before->address.room, u"302"_s);
    }

    void addingSomebodyAndNotingWhoIsBack()
    {
        open();
        press(Qt::Key_1);
        type(u"钱楼上"_s);
        press(Qt::Key_Return);
        pick(u"99"_s);
        // He lives above: that is said beside the field, and he leaves it when told so.
        panel()->apply();
        QVERIFY(m_page->isInStep());
        QVERIFY(!panel()->form()->box(u"resident"_s)->finding().isEmpty());
        panel()->form()->findChild<QCheckBox *>()->click();
        panel()->apply();
        QVERIFY2(!m_page->isInStep(), qPrintable(panel()->plan().findings.value(0).message));
        QVERIFY(names().contains(u"钱楼上"_s));
        QCOMPARE(*HouseholdCard::ofResident(m_work->store(), m_other), m_home);
    }

    void verifiedUnchangedInTwoKeys()
    {
        open();
        press(Qt::Key_9);
        press(Qt::Key_Return);
        QVERIFY(!m_page->isInStep());
        QCOMPARE(m_keys, 2);
        QCOMPARE(m_page->card().household.verifiedOn, QDate::currentDate().toString(Qt::ISODate));
    }

    void whatIsWrongStandsBesideItsField()
    {
        open();
        press(Qt::Key_8);
        QVERIFY(panel()->form()->box(u"sex"_s)->finding().isEmpty());
        panel()->apply();
        QVERIFY(m_page->isInStep());
        QVERIFY(!panel()->form()->box(u"sex"_s)->finding().isEmpty());
        QVERIFY(panel()->form()->box(u"sex"_s)->isAncestorOf(QApplication::focusWidget()));
        inputOf<CodeCombo>(u"sex"_s)->setCode(u"2"_s);
        inputOf<DateEdit>(u"on"_s)->setFocus();
        inputOf<DateEdit>(u"on"_s)->setIso(QDate::currentDate().addDays(3).toString(Qt::ISODate));
        panel()->apply();
        QVERIFY(!panel()->form()->box(u"on"_s)->finding().isEmpty());
        QCOMPARE(count(u"resident"_s), 5);
    }

    void leavingKeepsWhatWasTyped()
    {
        open();
        press(Qt::Key_8);
        type(u"赵小宝"_s);
        press(Qt::Key_Escape);
        QVERIFY(!m_page->isInStep());
        QCOMPARE(QApplication::focusWidget(), members());
        QCOMPARE(count(u"resident"_s), 5);
        press(Qt::Key_8);
        QCOMPARE(inputOf<LineEdit>(u"name"_s)->text(), u"赵小宝"_s);
        // A digit in an input is a digit.
        inputOf<LineEdit>(u"idNumber"_s)->setFocus();
        press(Qt::Key_4);
        QCOMPARE(inputOf<LineEdit>(u"idNumber"_s)->text(), u"4"_s);
        QCOMPARE(panel()->form()->kind(), StepForm::Kind::Birth);
    }

    void somebodyElseChangedItMeanwhile()
    {
        open();
        press(Qt::Key_4);
        HouseholdSteps steps(m_work->store());
        NewHead other;
        other.household = m_home;
        other.newHead = m_wife;
        QVERIFY(steps.apply(other));
        panel()->apply();
        // Planned anew from what stands now: the mother heads the household after the wife did.
        QTRY_VERIFY(!m_page->isInStep() || panel()->plan().isReady() || !panel()->plan().findings.isEmpty());
        QCOMPARE(HouseholdCard::read(m_work->store(), m_home)->members.size(), 4);
        QVERIFY(HouseholdCard::read(m_work->store(), m_home)->head());
    }

    void readingARestrictedGroupIsNoted()
    {
        Rights::restrict(u"care.see"_s, [](const Database &, QStringView group) { return group == "corrections"_L1; });
        auto work = UnitOfWork::begin(m_work->store(), {u"care.add"_s});
        const Key care = *(*work)->create(Care{m_son, 0, u"corrections"_s, u"2026-01-01"_s});
        QVERIFY((*work)->commit());
        work->reset();
        open();
        m_page->refresh();
        const auto noted = std::count_if(m_work->reads.begin(), m_work->reads.end(), [&](const TestWorkplace::Read &r) { return r.record == care; });
        QCOMPARE(noted, 1);
    }

    void anEarlierDayIsLookedAtNotChanged()
    {
        open();
        HouseholdSteps steps(m_work->store());
        MoveOut out;
        out.household = m_home;
        out.residents = {m_son};
        out.place = u"北京"_s;
        out.on = QDate::currentDate().addDays(-30);
        QVERIFY(steps.apply(out));
        QCOMPARE(names().size(), 3);
        press(Qt::Key_D, Qt::ControlModifier);
        auto *day = child<DateEdit>("day");
        QCOMPARE(QApplication::focusWidget(), day);
        type(QDate::currentDate().addDays(-40).toString(Qt::ISODate));
        press(Qt::Key_Return);
        QVERIFY(names().contains(u"赵明远"_s));
        QVERIFY(child<Banner>("asOf")->isVisible());
        press(Qt::Key_4);
        QVERIFY(!m_page->isInStep());
        press(Qt::Key_Escape);
        QVERIFY(!names().contains(u"赵明远"_s));
        QCOMPARE(m_work->backs, 0);
    }

    void dwellingAndHouseholdAreChangedInPlace()
    {
        open();
        QTest::mouseClick(child<Button>("changeHome"), Qt::LeftButton);
        QVERIFY(m_page->isEditing());
        auto *form = child<HomeCard>("homeEditor");
        type(u"两室一厅"_s);
        form->findChild<LineEdit *>(u"area"_s)->setText(u"六十"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_page->isEditing());
        QVERIFY(!form->findChild<FieldBox *>(u"areaBox"_s)->finding().isEmpty());
        form->findChild<LineEdit *>(u"area"_s)->setText(u"62"_s);
        form->findChild<LineEdit *>(u"number"_s)->setText(u"000999"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_page->isEditing());
        QCOMPARE(m_page->card().dwelling.layout, u"两室一厅"_s);
        QCOMPARE(m_page->card().dwelling.area.value_or(0), 62);
        QCOMPARE(m_page->card().household.previousNumber, u"000387"_s);
        QVERIFY(child<PageHead>("head")->isVisible());
        m_work->offered.act();
        QVERIFY(!m_page->card().dwelling.area);
        QCOMPARE(m_page->card().household.number, u"000387"_s);
    }
};

QTEST_MAIN(TestHouseholdPage)
#include "tst_householdpage.moc"
