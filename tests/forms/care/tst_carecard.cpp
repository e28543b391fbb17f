// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/language.h"
#include "forms/care/carecard.h"
#include "forms/care/careeditor.h"
#include "forms/care/carerow.h"
#include "forms/care/caretexts.h"
#include "forms/residents/residentpage.h"
#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/fitcheck.h"
#include "models/access/rights.h"
#include "models/access/workers.h"
#include "models/residents/residents.h"
#include "tests/support/testworkplace.h"

#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Care records on the real card of a person, key by key over a real file.
class TestCareCard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<ResidentPage> m_page;
    Key m_wang = 0;
    Key m_colleague = 0;

    CareCard *card() const { return m_page->findChild<CareCard *>(); }
    QList<CareRow *> rows() const
    {
        QList<CareRow *> shown;
        for (CareRow *row : card()->findChildren<CareRow *>())
            if (row->isVisibleTo(card()))
                shown << row;
        return shown;
    }
    template <typename T>
    T *child(const char *name) const
    {
        return card()->findChild<T *>(QLatin1String(name));
    }
    /// A list that has dropped down gets the key first, as on a screen.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *at = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : focus();
        QTest::keyClick(at ? at : m_page.get(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : focus(), c.toLatin1());
    }
    /// Where the focus stands in the page, whichever window the platform takes for the active one.
    QWidget *focus() const
    {
        QWidget *now = QApplication::focusWidget();
        return now && m_page->isAncestorOf(now) ? now : m_page->focusWidget();
    }
    void open()
    {
        m_page = std::make_unique<ResidentPage>(*m_work);
        m_page->resize(Theme::textPercent() > 100 ? QSize(1752, 996) : QSize(1198, 612));
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->show(qlonglong(m_wang));
    }
    void note(const QString &group, const QString &since = {}, const QString &field = {}, const Value &value = {})
    {
        CareEntry entry;
        entry.care.resident = m_wang;
        entry.care.group = group;
        entry.care.since = since;
        if (const Entity *own = Dictionary::find(QString(u"care_"_s + group))) {
            entry.own.resize(own->fields.size());
            if (!field.isEmpty())
                entry.own[size_t(own->indexOf(field))] = value;
        }
        auto made = CareRecords(m_work->store()).begin(entry);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    }
    static QString allText(QWidget *of)
    {
        QStringList texts;
        for (const QLabel *label : of->findChildren<QLabel *>())
            if (label->isVisibleTo(of))
                texts << label->text();
        for (const ChipRow *chips : of->findChildren<ChipRow *>())
            for (const ChipText &chip : chips->chips())
                texts << chip.text;
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { useLanguage(u"en"_s); }
    void init()
    {
        m_work = std::make_unique<TestWorkplace>();
        Resident person;
        person.name = u"王桂兰"_s;
        person.birthDate = u"1945-08-17"_s;
        ResidentHome home;
        home.address = readAddress(u"油城花园3-2-501"_s).address;
        m_wang = *Residents(m_work->store()).add(person, home);
        m_colleague = *Workers::add(m_work->store(), u"陈波"_s);
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_work.reset();
    }

    /// Two letters of the group, Enter, the day, Enter.
    void addedWithFewKeys()
    {
        press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(child<CodeCombo>("group") && focus() == child<CodeCombo>("group"));
        type(u"ve"_s);
        press(Qt::Key_Return);
        QCOMPARE(child<CodeCombo>("group")->code(), u"veteran"_s);
        QTRY_COMPARE(focus(), child<DateEdit>("since"));
        type(u"1968"_s);
        press(Qt::Key_Return);
        QCOMPARE(rows().size(), 1);
        QVERIFY(!card()->isEditing());
        QVERIFY(m_page->focusWidget() == rows().first() || focus() == rows().first());
        QCOMPARE(m_work->key(u"SELECT count(*) FROM care WHERE care_group = 'veteran' AND since = '1968'"_s), 1);
        m_work->offered.act();
        QTRY_COMPARE(rows().size(), 0);
    }

    /// The own fields of the group appear with it and are kept as typed, money in cents.
    void itsOwnFields()
    {
        press(Qt::Key_G, Qt::ControlModifier);
        child<CodeCombo>("group")->setCode(u"disabled"_s);
        Q_EMIT child<CodeCombo>("group")->codeChanged(u"disabled"_s);
        auto *grade = child<CodeCombo>("grade");
        QVERIFY(grade);
        grade->setCode(u"2"_s);
        child<QLineEdit>("certificate_no")->setText(u"23060419450817002742"_s);
        for (QCheckBox *tick : child<QWidget>("rehab_need")->findChildren<QCheckBox *>())
            tick->setChecked(tick->text().contains(u"aids"_s) || tick->text() == u"medical"_s);
        child<QLineEdit>("every")->setText(u"soon"_s);
        child<Button>("save")->click();
        QVERIFY(card()->isEditing());
        QVERIFY(!child<FieldBox>("everyBox")->finding().isEmpty());
        child<QLineEdit>("every")->setText(u"45"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!card()->isEditing());
        QCOMPARE(m_work->key(u"SELECT count(*) FROM care_disabled WHERE grade = '2' AND rehab_need = 'medical,aids'"_s), 1);
        QCOMPARE(m_work->key(u"SELECT visit_every FROM care"_s), 45);
        const QString shown = allText(rows().first());
        QVERIFY2(shown.contains(u"visit every 45 days"_s), qPrintable(shown));
        QVERIFY(shown.contains(u"grade 2"_s));
        QVERIFY2(!shown.contains(u"230604194508"_s), "personal values are masked");
        m_work->setRevealed(true, {}, 0);
        QVERIFY(allText(rows().first()).contains(u"23060419450817002742"_s));
    }

    void whatCannotBeStaysBesideTheField()
    {
        press(Qt::Key_G, Qt::ControlModifier);
        child<CodeCombo>("group")->setCode(u"veteran"_s);
        Q_EMIT child<CodeCombo>("group")->codeChanged(u"veteran"_s);
        child<DateEdit>("since")->setText(u"1940-01-01"_s);
        child<QLineEdit>("note")->setText(u"kept"_s);
        child<Button>("save")->click();
        QVERIFY(card()->isEditing());
        QVERIFY(child<FieldBox>("sinceBox")->finding().contains(u"birth"_s));
        QCOMPARE(focus(), child<DateEdit>("since"));
        // What others save meanwhile takes nothing away.
        note(u"disabled"_s);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(child<QLineEdit>("note")->text(), u"kept"_s);
        press(Qt::Key_Escape);
        QVERIFY(!card()->isEditing());
        QCOMPARE(m_work->backs, 0);
    }

    void changedInPlaceAndEnded()
    {
        note(u"disabled"_s, u"2020"_s, u"grade"_s, Value(u"2"_s));
        QCOMPARE(rows().size(), 1);
        rows().first()->setFocus();
        press(Qt::Key_Return);
        QVERIFY(card()->isEditing());
        QCOMPARE(child<CodeCombo>("grade")->code(), u"2"_s);
        child<CodeCombo>("grade")->setCode(u"3"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!card()->isEditing());
        QCOMPARE(m_work->key(u"SELECT count(*) FROM care_disabled WHERE grade = '3'"_s), 1);
        QCOMPARE(focus(), rows().first());

        press(Qt::Key_Delete);
        auto *ending = card()->findChild<CareEnd *>();
        QVERIFY(ending);
        auto *until = ending->findChild<DateEdit *>(u"until"_s);
        QCOMPARE(focus(), until);
        press(Qt::Key_Return);
        type(u"certificate cancelled"_s);
        press(Qt::Key_Escape); // the list of ready reasons
        press(Qt::Key_Return);
        QTRY_VERIFY(!card()->isEditing());
        QCOMPARE(m_work->key(u"SELECT count(*) FROM care WHERE until_reason = 'certificate cancelled'"_s), 1);
        // Past records are folded.
        QCOMPARE(rows().size(), 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        auto *fold = child<Button>("pastCare");
        QVERIFY(fold && fold->isVisible());
        fold->click();
        QCOMPARE(rows().size(), 1);
        QVERIFY(allText(rows().first()).contains(u"certificate cancelled"_s));
    }

    /// A group of the whole household, chosen on the card of one of them.
    void forTheWholeHousehold()
    {
        press(Qt::Key_G, Qt::ControlModifier);
        child<CodeCombo>("group")->setCode(u"low_income"_s);
        Q_EMIT child<CodeCombo>("group")->codeChanged(u"low_income"_s);
        QVERIFY(child<FieldBox>("groupBox")->note().contains(u"household"_s));
        child<QLineEdit>("monthly_amount")->setText(u"1,280.50"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM care WHERE household IS NOT NULL AND resident IS NULL"_s), 1);
        QCOMPARE(m_work->key(u"SELECT monthly_amount FROM care_low_income"_s), 128050);
        QVERIFY(allText(rows().first()).contains(u"1280.50 yuan"_s));
    }

    /// Its name for those who may, what it says on demand, each noted; nothing at all for the others.
    void restrictedOnes()
    {
        note(u"community_correction"_s, u"2024"_s, u"kind"_s, Value(u"parole"_s));
        QCOMPARE(rows().size(), 1);
        QVERIFY(!allText(rows().first()).contains(u"parole"_s));
        QCOMPARE(m_work->key(u"SELECT count(*) FROM read_log"_s), 1);
        card()->refresh();
        QCOMPARE(m_work->key(u"SELECT count(*) FROM read_log"_s), 1);
        m_work->setRevealed(true, {}, 0);
        QVERIFY(allText(rows().first()).contains(u"parole"_s));
        QCOMPARE(m_work->key(u"SELECT count(*) FROM read_log"_s), 2);
        QVERIFY(Workers::switchTo(m_work->store(), m_colleague));
        Q_EMIT m_work->workerChanged();
        QCOMPARE(rows().size(), 0);
        press(Qt::Key_G, Qt::ControlModifier);
        for (const Choice &choice : child<CodeCombo>("group")->choices())
            QVERIFY(choice.code != "community_correction"_L1);
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("whole") << u"680"_s << true << qint64(68000);
        QTest::newRow("cents") << u" 1,280.5 元"_s << true << qint64(128050);
        QTest::newRow("three digits") << u"1.005"_s << false << qint64(0);
        QTest::newRow("negative") << u"-5"_s << false << qint64(0);
        QTest::newRow("words") << u"many"_s << false << qint64(0);
    }
    void amounts()
    {
        QFETCH(QString, typed);
        QFETCH(bool, readable);
        QFETCH(qint64, cents);
        const auto read = CareTexts::readMoney(typed);
        QCOMPARE(read.has_value(), readable);
        if (readable)
            QCOMPARE(read->number(), cents);
    }

    void fits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("scene");
        for (const auto &scene : {u"rows"_s, u"add"_s, u"end"_s}) {
            QTest::newRow(qPrintable(scene + u"-zh"_s)) << u"zh_CN"_s << false << 100 << scene;
            QTest::newRow(qPrintable(scene + u"-zh-dark"_s)) << u"zh_CN"_s << true << 100 << scene;
            QTest::newRow(qPrintable(scene + u"-en"_s)) << u"en"_s << false << 100 << scene;
            QTest::newRow(qPrintable(scene + u"-zh-130"_s)) << u"zh_CN"_s << false << 130 << scene;
        }
    }
    void fits()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, percent);
        QFETCH(QString, scene);
        m_page.reset();
        useLanguage(language);
        Theme::apply(*qApp, dark ? Scheme::Dark : Scheme::Light, percent);
        const auto back = qScopeGuard([] {
            useLanguage(u"en"_s);
            Theme::apply(*qApp, Scheme::Light, 100);
        });
        note(u"living_alone_old"_s, u"2021-05-01"_s, u"emergency_contact"_s, Value(u"孙丽华"_s));
        note(u"disabled"_s, u"2019"_s, u"grade"_s, Value(u"2"_s));
        note(u"community_correction"_s, u"2024-03"_s, u"kind"_s, Value(u"parole"_s));
        open();
        if (scene == "add"_L1) {
            press(Qt::Key_G, Qt::ControlModifier);
            child<CodeCombo>("group")->setCode(u"veteran"_s);
            Q_EMIT child<CodeCombo>("group")->codeChanged(u"veteran"_s);
        } else if (scene == "end"_L1) {
            rows().last()->setFocus();
            press(Qt::Key_Delete);
        } else {
            rows().first()->setFocus();
        }
        QTest::qWait(80);
        const QString folder = qEnvironmentVariable("ALLPOST_LOOK_DIR");
        if (!folder.isEmpty())
            QVERIFY(m_page->grab().save(folder + u"/care-%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag()))));
        QStringList problems;
        for (const FitProblem &problem : checkFit(m_page.get(), m_page->size()))
            problems << problem.sentence();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestCareCard)
#include "tst_carecard.moc"
