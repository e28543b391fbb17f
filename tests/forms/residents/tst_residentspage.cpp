// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/language.h"
#include "forms/residents/residentpanel.h"
#include "forms/residents/residentspage.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/question.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/views/filterbar.h"
#include "forms/views/listdesk.h"
#include "models/residents/residents.h"
#include "models/views/recordlistmodel.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The list of residents as a worker uses it: keys, clicks and an input method on the real page over a real file.
class TestResidentsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<ResidentsPage> m_page;

    template <typename T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    Table *list() const { return child<Table>("list"); }
    RecordListModel &model() const { return m_page->model(); }
    LineEdit *condition() const { return child<FilterBar>("filter")->input(); }
    void give(QWidget *input, const QString &text, const QString &composing = {}) const
    {
        QInputMethodEvent event(composing, {});
        event.setCommitString(text);
        QCoreApplication::sendEvent(input, &event);
    }
    void settle() { QTRY_VERIFY(!model().isLoading()); }
    void open(const QVariant &what = {})
    {
        m_page = std::make_unique<ResidentsPage>(*m_work);
        m_page->resize(1198, 612);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->show(what);
        settle();
    }
    void type(const QString &text)
    {
        condition()->setFocus();
        give(condition(), text);
        QTest::keyClick(condition(), Qt::Key_Return);
        settle();
    }
    qint64 count(const QString &where) const { return m_work->key(u"SELECT count(*) FROM resident WHERE "_s + where); }
    /// Answers the next question by its deed number, after filling its input.
    void answer(const QString &button, const QString &input = {})
    {
        QTimer::singleShot(0, this, [button, input] {
            auto *ask = qobject_cast<Question *>(QApplication::activeModalWidget());
            QVERIFY(ask);
            if (!input.isEmpty())
                ask->findChild<LineEdit *>()->setText(input);
            for (Button *deed : ask->findChildren<Button *>())
                if (deed->text() == button) {
                    QTest::mouseClick(deed, Qt::LeftButton);
                    return;
                }
            ask->reject();
            QFAIL("no such deed");
        });
    }
    QStringList tabs() const
    {
        QStringList names;
        for (int i = 0; i < child<Tabs>("views")->QTabBar::count(); ++i)
            names << child<Tabs>("views")->tabText(i);
        return names;
    }

private Q_SLOTS:
    void initTestCase() { useLanguage(u"en"_s); }
    void init() { m_work = std::make_unique<TestWorkplace>(60); }
    void cleanup()
    {
        m_page.reset();
        m_work.reset();
    }

    void beginsInTheListWithTheFirstPersonBesideIt()
    {
        open();
        QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(QApplication::focusWidget(), list());
        QCOMPARE(list()->currentIndex().row(), 0);
        QCOMPARE(child<ResidentPanel>("panel")->resident(), model().keyAt(0));
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(child<ResidentPanel>("panel")->resident(), model().keyAt(1));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_work->places.last().page, u"resident"_s);
        QCOMPARE(m_work->places.last().what.toMap().value(u"key"_s).toLongLong(), model().keyAt(1));
        QTest::keyClick(list(), Qt::Key_F2);
        QVERIFY(m_work->places.last().what.toMap().value(u"edit"_s).toBool());
        QTest::keyClick(list(), Qt::Key_F3);
        QCOMPARE(m_work->places.last().page, u"household"_s);
        QCOMPARE(m_work->places.last().what.toMap().value(u"resident"_s).toLongLong(), model().keyAt(1));
    }

    void aHeadingSorts()
    {
        open();
        const int age = int(model().columns().indexOf(u"age"_s));
        QHeaderView *head = list()->horizontalHeader();
        const QPoint at(head->sectionViewportPosition(age) + head->sectionSize(age) / 2, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
        settle();
        QCOMPARE(model().sortColumn(), u"age"_s);
        QCOMPARE(model().sortOrder(), Qt::AscendingOrder);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
        settle();
        QCOMPARE(model().sortOrder(), Qt::DescendingOrder);
        QVERIFY(model().text(0, age, false).toInt() > model().text(model().rowCount() - 1, age, false).toInt());
    }

    void conditionsBecomeChips()
    {
        open();
        type(u"age >= 60"_s);
        const qint64 old = model().rowCount();
        QVERIFY(old > 0 && old < model().total());
        type(u"sex = 女"_s);
        QCOMPARE(qint64(model().rowCount()), m_work->key(u"SELECT count(*) FROM resident WHERE sex = '2' AND birth_date <= '%1'"_s.arg(QDate::currentDate().addYears(-60).toString(Qt::ISODate))));
        auto chips = child<FilterBar>("filter")->findChildren<ConditionChip *>();
        QCOMPARE(chips.size(), 2);
        QVERIFY(child<Label>("count")->text().contains(QLocale().toString(model().rowCount())));
        // A click brings the text back to be changed; Esc leaves the condition as it was.
        QTest::mouseClick(chips.first(), Qt::LeftButton, {}, {10, 10});
        QVERIFY(condition()->text().contains(u"60"_s));
        QTest::keyClick(condition(), Qt::Key_Escape);
        QCOMPARE(child<FilterBar>("filter")->filter().conditions().size(), 2);
        // Its cross takes it out.
        QTRY_COMPARE(child<FilterBar>("filter")->findChildren<ConditionChip *>().size(), 2);
        ConditionChip *last = nullptr;
        for (ConditionChip *chip : child<FilterBar>("filter")->findChildren<ConditionChip *>())
            if (!last || chip->x() > last->x())
                last = chip;
        QTest::mouseClick(last, Qt::LeftButton, {}, {last->width() - 10, 10});
        settle();
        QCOMPARE(qint64(model().rowCount()), old);
        QTest::mouseClick(child<Button>("clear"), Qt::LeftButton);
        settle();
        QCOMPARE(qint64(model().rowCount()), model().total());
    }

    void aWrongConditionIsExplainedAndKept()
    {
        open();
        type(u"年龄 大约 80"_s);
        QVERIFY(!child<FilterBar>("filter")->problem().isEmpty());
        QCOMPARE(condition()->text(), u"年龄 大约 80"_s);
        QCOMPARE(QApplication::focusWidget(), condition());
        QCOMPARE(qint64(model().rowCount()), model().total());
        QTest::keyClicks(condition(), u" "_s);
        QVERIFY(child<FilterBar>("filter")->problem().isEmpty());
    }

    void completionIsOfferedWhileTyping()
    {
        open();
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), condition());
        QTest::keyClicks(condition(), u"ag"_s);
        auto *completer = child<FilterBar>("filter")->findChild<QCompleter *>();
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QVERIFY2(condition()->text().startsWith(u"age"_s), qPrintable(condition()->text()));
    }

    void typingNarrowsTheList()
    {
        open();
        const QString name = model().text(5, 0, false);
        for (const QChar c : name)
            give(list(), QString(c));
        settle();
        QVERIFY(model().rowCount() >= 1 && model().rowCount() < model().total());
        for (int row = 0; row < model().rowCount(); ++row)
            QVERIFY(model().text(row, 0, false).contains(name));
        QVERIFY(child<Label>("narrow")->isVisible());
        QTest::keyClick(list(), Qt::Key_Escape);
        settle();
        QCOMPARE(qint64(model().rowCount()), model().total());
        // Letters too, until nobody is left; Backspace brings people back although the list is hidden.
        QTest::keyClicks(list(), u"qqqqqq"_s);
        QTRY_COMPARE(model().rowCount(), 0);
        QVERIFY(child<EmptyState>("none")->isVisible());
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(qint64(model().rowCount()), model().total());
        QCOMPARE(QApplication::focusWidget(), list());
    }

    void keysBelongToTheInputMethodWhileItComposes()
    {
        open();
        QTRY_VERIFY(list()->testAttribute(Qt::WA_InputMethodEnabled));
        give(list(), {}, u"wang"_s);
        const auto selected = list()->selectionModel()->selectedRows().size();
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(list()->selectionModel()->selectedRows().size(), selected);
        give(list(), u"王"_s);
        settle();
        for (int row = 0; row < model().rowCount(); ++row)
            QVERIFY(!model().text(row, 0, false).isEmpty());
        QVERIFY(child<Label>("narrow")->text().contains(u"王"_s));
    }

    void columnsAreRememberedForTheWorker()
    {
        open();
        m_page->desk().setColumns({u"name"_s, u"birth_date"_s});
        open();
        QVERIFY(model().columns() != QStringList({u"name"_s, u"birth_date"_s}));
        QTimer::singleShot(0, this, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *action : menu->actions())
                if (action->text() == u"Education"_s)
                    action->trigger();
            menu->close();
        });
        const QStringList before = model().columns();
        Q_EMIT list()->columnsRequested(list()->mapToGlobal(QPoint(20, 20)));
        QCOMPARE(model().columns(), before.contains(u"education"_s) ? before : before + QStringList{u"education"_s});
        open();
        QCOMPARE(model().columns(), before + QStringList{u"education"_s});
    }

    void viewsAreKeptRenamedAndRemoved()
    {
        open();
        QCOMPARE(tabs().size(), 5);
        type(u"sex = 女"_s);
        answer(u"Save as view"_s, u"女居民"_s);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(tabs().last(), u"女居民"_s);
        auto *views = child<Tabs>("views");
        QTRY_COMPARE(views->count(5), QLocale().toString(count(u"sex = '2'"_s)));
        QCOMPARE(views->currentIndex(), 5);
        answer(u"Rename the view"_s, u"妇女"_s);
        Q_EMIT views->tabBarDoubleClicked(5);
        QTRY_COMPARE(tabs().last(), u"妇女"_s);
        // Ctrl+Tab walks; a view brings its conditions.
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_page.get(), Qt::Key_Tab, Qt::ControlModifier);
        settle();
        QCOMPARE(qint64(model().rowCount()), model().total());
        views->setCurrentIndex(5);
        settle();
        QCOMPARE(qint64(model().rowCount()), count(u"sex = '2'"_s));
        QTimer::singleShot(0, this, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            menu->actions().last()->trigger();
            menu->close();
        });
        Q_EMIT views->customContextMenuRequested(views->tabRect(5).center());
        QTRY_COMPARE(tabs().size(), 5);
        m_work->offered.act();
        QTRY_COMPARE(tabs().size(), 6);
    }

    void copyIsMaskedUnlessShownInFull()
    {
        open();
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.trimmed().split(u'\n').size(), 3);
        QVERIFY(m_work->asked.isEmpty());
        QString phone;
        for (const Key key : model().keysOf(list()->selectionModel()->selection()))
            if (phone.isEmpty())
                phone = m_work->store().get<Resident>(key)->phone;
        QVERIFY(!phone.isEmpty() && !text.contains(phone));
        m_work->setRevealed(true, {}, 0);
        // Without a reason nothing leaves.
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_work->asked.size(), 1);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        m_work->reason = u"counter"_s;
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(phone));
        QCOMPARE(m_work->reads.last().what, u"copy"_s);
        QCOMPARE(m_work->reads.last().rows, 2);
        QCOMPARE(m_work->reads.last().reason, u"counter"_s);
    }

    void exportAndPrintTakeWhatIsShown()
    {
        open();
        type(u"sex = 女"_s);
        const QString path = m_work->folder() + u"/list.csv"_s;
        m_page->desk().exportTo(path);
        QTRY_VERIFY(!m_work->isBusy());
        QTRY_VERIFY(!m_work->said.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(qint64(QString::fromUtf8(file.readAll()).trimmed().split(u'\n').size()), count(u"sex = '2'"_s) + 1);
        QTest::keyClick(list(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_work->printed.size(), 1);
        QCOMPARE(m_work->printed.first().personal, Printout::Personal::Masked);
        QVERIFY(!m_work->printed.first().subtitle.isEmpty());
    }

    void aGroupForManyIsAskedFirst()
    {
        open();
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(list(), Qt::Key_Space);
        const QList<Key> people = model().keysOf(list()->selectionModel()->selection());
        QCOMPARE(people.size(), 2);
        auto choose = [this](const QString &button) {
            QTimer::singleShot(0, this, [this, button] {
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                QVERIFY(menu);
                answer(button);
                for (QAction *action : menu->actions())
                    if (action->data().toString() == u"public_post"_s) {
                        menu->setActiveAction(action);
                        QTest::keyClick(menu, Qt::Key_Return);
                        return;
                    }
                QFAIL("no such group");
            });
            m_work->commands().find(u"residents.group"_s)->trigger();
        };
        choose(u"Leave as it is"_s);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM care WHERE care_group = 'public_post'"_s), 0);
        choose(u"Add them"_s);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM care WHERE care_group = 'public_post'"_s), 2);
        m_work->offered.act();
        QCOMPARE(m_work->key(u"SELECT count(*) FROM care WHERE care_group = 'public_post'"_s), 0);
    }

    void anEmptyOfficeSaysWhatToDo()
    {
        m_work = std::make_unique<TestWorkplace>(0);
        open();
        auto *none = child<EmptyState>("none");
        QTRY_VERIFY(none->isVisible());
        QCOMPARE(none->kind(), EmptyState::Fresh);
        QTest::mouseClick(none->button(), Qt::LeftButton);
        QCOMPARE(m_work->places.last().page, u"import"_s);
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_work->places.last().what.toString(), u"new"_s);
    }

    void nobodyFitsOffersTheWayBack()
    {
        open(u"age >= 119"_s);
        auto *none = child<EmptyState>("none");
        QTRY_VERIFY(none->isVisible());
        QCOMPARE(none->kind(), EmptyState::NotFound);
        QCOMPARE(child<ResidentPanel>("panel")->resident(), 0);
        QTest::mouseClick(none->button(), Qt::LeftButton);
        settle();
        QTRY_COMPARE(child<ResidentPanel>("panel")->resident(), model().keyAt(list()->currentIndex().row()));
        QCOMPARE(qint64(model().rowCount()), model().total());
    }
};

QTEST_MAIN(TestResidentsPage)
#include "tst_residentspage.moc"
