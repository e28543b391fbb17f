// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/language.h"
#include "forms/care/hintcard.h"
#include "forms/care/hintruleeditor.h"
#include "forms/care/hintsmodel.h"
#include "forms/care/hintspage.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/question.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/views/filterbar.h"
#include "models/access/worker.h"
#include "models/care/hints.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"
#include "models/views/recordlistmodel.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The rules and the people they speak of, as a worker uses them: keys and clicks on the real page over a real file.
class TestHintsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<HintsPage> m_page;
    Key m_old = 0;
    Key m_pension = 0;
    QList<Key> m_people;

    template <typename T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    void key(const char *command) const { m_work->commands().find(QLatin1String(command))->trigger(); }
    void settle() { QTRY_VERIFY(!m_page->counts().isCounting() && !m_page->people().isLoading()); }
    void open()
    {
        m_page = std::make_unique<HintsPage>(*m_work);
        m_page->resize(1198, 612);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->show(qlonglong(m_old));
        settle();
    }
    template <typename Record>
    Key create(const Record &record)
    {
        auto work = UnitOfWork::begin(m_work->store(), {u"resident.add"_s});
        if (!work)
            qFatal("%s", qPrintable(work.error().message));
        auto made = (*work)->create(record);
        if (!made || !(*work)->commit())
            qFatal("not made");
        return *made;
    }
    Key addRule(const HintRule &rule)
    {
        auto made = HintRules::add(m_work->store(), rule);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_page->people().rowCount(); ++row)
            names << m_page->people().text(row, 0, true);
        names.sort();
        return names;
    }
    QString shownCount(Key rule, int column) const
    {
        const HintsModel &rules = m_page->rules();
        return rules.data(rules.index(rules.rowOf(rule), column), Qt::DisplayRole).toString();
    }
    /// Chooses the entry of the next menu by its text.
    void choose(const QString &text)
    {
        QTimer::singleShot(0, this, [text] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *action : menu->actions())
                if (action->text() == text) {
                    menu->setActiveAction(action);
                    QTest::keyClick(menu, Qt::Key_Return);
                    return;
                }
            menu->close();
        });
    }
    void answer(const QString &button)
    {
        QTimer::singleShot(0, this, [button] {
            auto *ask = qobject_cast<Question *>(QApplication::activeModalWidget());
            QVERIFY(ask);
            for (Button *deed : ask->findChildren<Button *>())
                if (deed->text() == button)
                    return QTest::mouseClick(deed, Qt::LeftButton);
            ask->reject();
        });
    }

private Q_SLOTS:
    void initTestCase() { useLanguage(u"en"_s); }
    void init()
    {
        m_work = std::make_unique<TestWorkplace>();
        // The office's own rules alone, so that the test knows every count.
        auto rules = HintRules::read(m_work->store().db());
        for (const HintRuleEntry &entry : *rules)
            QVERIFY(HintRules::remove(m_work->store(), entry.key));
        m_old = addRule({u"Over 80"_s, u"check"_s, u"age >= 80"_s, 0, {}, u"{name} is {age}."_s, u"Practice"_s, true, {}, {}});
        m_pension = addRule({u"Pension"_s, u"start"_s, u"age >= 60 and pension_insurance = 城乡居民"_s, 60, u"1,2,3,4,5,6,7,8,9,10,11,12"_s, u"{name}: apply."_s, {}, true, {}, {}});
        m_people.clear();
        const auto person = [&](const QString &name, int age, const QString &pension) {
            Resident r;
            r.name = name;
            r.sex = u"2"_s;
            r.birthDate = QDate::currentDate().addYears(-age).addDays(-5).toString(Qt::ISODate);
            r.pensionInsurance = pension;
            m_people << create(r);
        };
        person(u"周一"_s, 85, u"resident"_s);
        person(u"周二"_s, 90, {});
        person(u"周三"_s, 65, u"worker"_s);
        person(u"周四"_s, 20, {});
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_work.reset();
    }

    void rulesStandWithTheirCounts()
    {
        QAbstractItemModelTester tester(&m_page->rules(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shownCount(m_old, HintsModel::Yes), u"2"_s);
        QCOMPARE(shownCount(m_old, HintsModel::Ask), u"0"_s);
        QCOMPARE(shownCount(m_pension, HintsModel::Yes), u"1"_s);
        QCOMPARE(shownCount(m_pension, HintsModel::Ask), u"1"_s);
        QCOMPARE(names(), (QStringList{u"周一"_s, u"周二"_s}));
        // The next rule by the arrow key, its people beside it.
        QTest::keyClick(child<Table>("rules"), Qt::Key_Down);
        settle();
        QCOMPARE(names(), QStringList{u"周一"_s});
        QVERIFY(m_page->people().columns().contains(u"pension_insurance"_s));
        child<Tabs>("which")->step(1);
        QCOMPARE(names(), QStringList{u"周二"_s});
        QVERIFY(child<Label>("missing")->text().contains(u"Pension insurance"_s));
    }

    void thePersonUnderTheCursorIsSpokenOf()
    {
        Table *list = child<Table>("list");
        QTest::keyClick(child<Table>("rules"), Qt::Key_Return);
        QTRY_VERIFY(list->hasFocus());
        const QString name = m_page->people().text(list->currentIndex().row(), 0, true);
        QCOMPARE(child<Label>("sentence")->text(), name == u"周一"_s ? u"周一 is 85."_s : u"周二 is 90."_s);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_work->places.last().page, u"resident"_s);
        QCOMPARE(m_work->places.last().what.toMap().value(u"key"_s).toLongLong(), m_page->people().keyAt(list->currentIndex().row()));
        key("hints.visit");
        QCOMPARE(m_work->places.last().page, u"visit"_s);
        QCOMPARE(m_work->places.last().what.toMap().value(u"resident"_s).toLongLong(), m_page->people().keyAt(list->currentIndex().row()));
        key("hints.household");
        QCOMPARE(m_work->places.last().page, u"household"_s);
        // Esc goes back to the rules, then away.
        key("hints.leave");
        QVERIFY(child<Table>("rules")->hasFocus());
        key("hints.leave");
        QCOMPARE(m_work->backs, 1);
    }

    void settledPeopleGoAndComeBackByUndo()
    {
        child<Table>("list")->setFocus();
        choose(u"Done, for good"_s);
        key("hints.settle");
        QTRY_COMPARE(shownCount(m_old, HintsModel::Yes), u"1"_s);
        QCOMPARE(names().size(), 1);
        QVERIFY(m_work->complained.isEmpty());
        m_work->undo();
        QTRY_COMPARE(shownCount(m_old, HintsModel::Yes), u"2"_s);
        choose(u"Ask again in a month"_s);
        key("hints.settle");
        QTRY_COMPARE(shownCount(m_old, HintsModel::Yes), u"1"_s);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM hint_answer WHERE until IS NOT NULL"_s), 1);
    }

    void aRuleIsWrittenAndCountedWhileItIsTyped()
    {
        key("hints.new");
        auto *editor = child<HintRuleEditor>("editor");
        QVERIFY(editor->isVisible());
        auto *name = editor->findChild<LineEdit *>(u"name"_s);
        QVERIFY(name->hasFocus());
        // Nothing typed: what is missing stands under each field.
        key("hints.save");
        QVERIFY(!editor->findChild<FieldBox *>(u"nameBox"_s)->finding().isEmpty());
        QVERIFY(!editor->findChild<FieldBox *>(u"sentenceBox"_s)->finding().isEmpty());
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Sixty and more"_s);
        auto *condition = editor->findChild<FilterBar *>(u"condition"_s);
        QTest::keyClicks(condition->input(), u"age >= 60"_s);
        QTest::keyClick(condition->input(), Qt::Key_Return);
        QTRY_COMPARE(editor->findChild<Label *>(u"conditionNote"_s)->text(), u"3 people"_s);
        // A wrong word is named and nothing is lost.
        QTest::keyClicks(condition->input(), u"no such thing"_s);
        key("hints.save");
        QVERIFY(!condition->problem().isEmpty());
        QCOMPARE(condition->typed(), u"no such thing"_s);
        condition->input()->clear();
        QTest::keyClicks(condition->input(), u"sex = female"_s);
        editor->findChild<NoteEdit *>(u"sentence"_s)->setPlainText(u"{name}!"_s);
        QTest::keyClicks(editor->findChild<LineEdit *>(u"lead"_s), u"soon"_s);
        key("hints.save");
        QVERIFY(!editor->findChild<FieldBox *>(u"leadBox"_s)->finding().isEmpty());
        editor->findChild<LineEdit *>(u"lead"_s)->clear();
        key("hints.save");
        QVERIFY(!editor->isVisible());
        settle();
        auto made = Query::run(m_work->store().db(), u"SELECT key, filter FROM hint_rule WHERE name = 'Sixty and more'"_s);
        QVERIFY(made->next());
        QCOMPARE(made->text(1), u"年龄 >= 60 且 性别 = 女"_s);
        QCOMPARE(shownCount(made->number(0), HintsModel::Yes), u"3"_s);
        // The new rule is the one shown.
        QCOMPARE(child<Label>("ruleName")->text(), u"Sixty and more"_s);
        QCOMPARE(names().size(), 3);
    }

    void whatWasTypedIsNotLostByEsc()
    {
        key("hints.change");
        auto *editor = child<HintRuleEditor>("editor");
        QTest::keyClicks(editor->findChild<LineEdit *>(u"name"_s), u"Another name"_s);
        answer(u"Go on writing"_s);
        key("hints.leave");
        QVERIFY(editor->isVisible());
        answer(u"Leave it"_s);
        key("hints.leave");
        QVERIFY(!editor->isVisible());
        QCOMPARE(m_work->store().get<HintRule>(m_old)->name, u"Over 80"_s);
        // Untouched it closes at once.
        key("hints.change");
        key("hints.leave");
        QVERIFY(!editor->isVisible());
    }

    void rulesAreSwitchedOffAndRemoved()
    {
        key("hints.switch");
        QTRY_COMPARE(shownCount(m_old, HintsModel::Yes), u"—"_s);
        QCOMPARE(m_page->rules().rowOf(m_old), 1); // behind those that speak
        QVERIFY(names().isEmpty());
        QVERIFY(child<EmptyState>("none")->isVisible());
        key("hints.switch");
        QTRY_COMPARE(shownCount(m_old, HintsModel::Yes), u"2"_s);
        answer(u"Remove it"_s);
        key("hints.remove");
        QCOMPARE(m_page->rules().rowCount(), 1);
        m_work->undo();
        QCOMPARE(m_page->rules().rowCount(), 2);
        key("hints.examples");
        QCOMPARE(m_page->rules().rowCount(), 2 + int(HintRules::examples().size()));
    }

    void readingOfRestrictedGroupsIsRecorded()
    {
        create(Care{m_people[0], 0, u"serious_illness"_s, {}, {}, {}});
        const Key rule = addRule({u"Ill"_s, u"start"_s, u"group has 重病患者"_s, 0, {}, u"{name}"_s, {}, true, {}, {}});
        QTRY_COMPARE(shownCount(rule, HintsModel::Yes), u"1"_s);
        QVERIFY(m_work->reads.isEmpty());
        child<Table>("rules")->setCurrentIndex(m_page->rules().index(m_page->rules().rowOf(rule), 0));
        settle();
        QCOMPARE(names(), QStringList{u"周一"_s});
        QCOMPARE(m_work->reads.size(), 1);
        HintCard card;
        card.setWorkplace(m_work.get());
        card.setResident(m_people[0]);
        QTRY_COMPARE(card.hints().size(), 3);
        QCOMPARE(m_work->reads.size(), 2);
        QCOMPARE(m_work->reads.last().record, m_people[0]);
        // Somebody without the right is told that there is such a rule, and nothing of whom it speaks.
        const Key other = create(Worker{u"赵新"_s, {}, {}});
        QVERIFY(m_work->store().setWorker(other));
        QTRY_VERIFY(names().isEmpty());
        QCOMPARE(shownCount(rule, HintsModel::Yes), u"—"_s);
        QTRY_VERIFY(child<EmptyState>("none")->help().contains(u"right"_s));
        Q_EMIT m_work->workerChanged();
        QTRY_COMPARE(card.hints().size(), 2);
    }

    void printsWhatIsShown()
    {
        key("hints.print");
        QCOMPARE(m_work->printed.size(), 1);
        QCOMPARE(m_work->printed.last().title, u"Over 80"_s);
        QVERIFY(m_work->printed.last().subtitle.contains(u"80"_s));
        const auto &table = std::get<PrintTable>(m_work->printed.last().blocks.first());
        QCOMPARE(table.rowCount, 2);
    }

    void theCardSaysItOfOnePerson()
    {
        HintCard card;
        card.setWorkplace(m_work.get());
        card.setResident(m_people[0]);
        QTRY_COMPARE(card.hints().size(), 2);
        QVERIFY(!card.isHidden());
        QCOMPARE(card.findChildren<Label *>(u"sentence"_s).size(), 2);
        card.setResident(m_people[1]);
        QTRY_VERIFY(card.findChild<Label *>(u"ask"_s) && !card.hints().isEmpty());
        QVERIFY(card.findChild<Label *>(u"ask"_s)->text().contains(u"Pension insurance"_s));
        card.setResident(m_people[3]);
        QTRY_VERIFY(card.isHidden());
        // A household says it of all who live there.
        const Key household = create(Household{});
        create(Membership{m_people[0], household, u"02"_s, {}, {}});
        create(Membership{m_people[2], household, u"10"_s, {}, {}});
        card.setHousehold(household);
        QTRY_COMPARE(card.hints().size(), 2);
        QVERIFY(HintRules::setEnabled(m_work->store(), m_old, false));
        QTRY_COMPARE(card.hints().size(), 1);
    }
};

QTEST_MAIN(TestHintsPage)
#include "tst_hintspage.moc"
