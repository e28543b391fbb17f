// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/language.h"
#include "forms/settings/calendarcard.h"
#include "forms/settings/hoursmodel.h"
#include "forms/settings/hourspanel.h"
#include "forms/settings/noticepanel.h"
#include "forms/settings/yearview.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/fitcheck.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Calendar and hours under Settings, over a real file, by keys.
class TestCalendarCard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<CalendarCard> m_card;

    template <typename T>
    T *child(const char *name) const
    {
        return m_card->findChild<T *>(QLatin1String(name));
    }
    YearView *view() const { return child<YearView>("days"); }
    Button *hoursButton(const char *name) const { return m_card->findChild<HoursPanel *>()->findChild<Button *>(QLatin1String(name)); }
    WorkingTime time() const { return *WorkingTime::of(m_work->store().db()); }
    void open(int width = 1118)
    {
        m_card = std::make_unique<CalendarCard>(*m_work);
        m_card->resize(width, m_card->sizeHint().height());
        m_card->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    }
    void onto(QDate day)
    {
        m_card->begin();
        while (view()->year().year < day.year())
            QTest::keyClick(view(), Qt::Key_PageDown);
        while (view()->year().year > day.year())
            QTest::keyClick(view(), Qt::Key_PageUp);
        view()->setCurrent(day);
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_work->folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
        return file.fileName();
    }
    static QByteArray notice()
    {
        QByteArray text = "日期,类型,名称\n2097-02-10,班,春节\n2097-02-30,休,春节\n";
        for (int day = 11; day <= 22; ++day)
            text += "2097-02-" + QByteArray::number(day) + ",休,春节\n";
        return text;
    }

private Q_SLOTS:
    void initTestCase() { useLanguage(u"en"_s); }
    void init()
    {
        m_work = std::make_unique<TestWorkplace>();
        open();
    }
    void cleanup()
    {
        m_card.reset();
        m_work.reset();
    }

    void aDayIsToggledByKeys()
    {
        onto(QDate(2026, 11, 23));
        QVERIFY(view()->hasFocus());
        QVERIFY(!child<Button>("takeBack")->isEnabled());
        QTest::keyClick(view(), Qt::Key_Space);
        QVERIFY(!time().isWorkingDay(QDate(2026, 11, 23)));
        QCOMPARE(view()->current(), QDate(2026, 11, 23));
        QVERIFY(child<Button>("takeBack")->isEnabled());
        QVERIFY(child<Label>("summary")->text().contains(u"247"_s));
        QVERIFY(child<Label>("day")->text().contains(u"set by the office"_s));
        auto *name = child<QLineEdit>("name");
        QVERIFY(name->isVisible());
        name->setFocus();
        QTest::keyClicks(name, u"Sports day"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(time().dayName(QDate(2026, 11, 23)), u"Sports day"_s);
        QVERIFY(view()->hasFocus());
        QTest::keyClick(view(), Qt::Key_Delete);
        QVERIFY(time().isWorkingDay(QDate(2026, 11, 23)));
        QVERIFY(!name->isVisible());
        QTest::keyClick(view(), Qt::Key_Space);
        QTest::keyClick(view(), Qt::Key_Space);
        QVERIFY(time().isWorkingDay(QDate(2026, 11, 23)));
        m_work->undo();
        QVERIFY(!time().isWorkingDay(QDate(2026, 11, 23)));
        QVERIFY2(view()->year().exceptions == 1, "the card follows what undo did");
    }

    void keysWalkOverTheDays_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QDate>("day");
        QTest::newRow("left") << int(Qt::Key_Left) << QDate(2026, 3, 30);
        QTest::newRow("right") << int(Qt::Key_Right) << QDate(2026, 4, 1);
        QTest::newRow("up") << int(Qt::Key_Up) << QDate(2026, 2, 28);
        QTest::newRow("down") << int(Qt::Key_Down) << QDate(2026, 4, 30);
        QTest::newRow("home") << int(Qt::Key_Home) << QDate(2026, 3, 1);
        QTest::newRow("end") << int(Qt::Key_End) << QDate(2026, 3, 31);
        QTest::newRow("page up") << int(Qt::Key_PageUp) << QDate(2025, 3, 31);
        QTest::newRow("page down") << int(Qt::Key_PageDown) << QDate(2027, 3, 31);
    }
    void keysWalkOverTheDays()
    {
        QFETCH(int, key);
        QFETCH(QDate, day);
        onto(QDate(2026, 3, 31));
        QTest::keyClick(view(), Qt::Key(key));
        QCOMPARE(view()->current(), day);
        QCOMPARE(view()->year().year, day.year());
        QVERIFY(view()->accessibleName().contains(day.toString(Qt::ISODate)));
    }

    void walkingEndsWithTheCalendar()
    {
        onto(QDate(2100, 12, 31));
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(view()->year().year, 2100);
        QVERIFY(!child<Button>("next")->isEnabled());
    }

    void aClickChoosesADoubleClickToggles()
    {
        onto(QDate(2026, 1, 1));
        for (const QDate day : {QDate(2026, 11, 23), QDate(2026, 2, 1), QDate(2026, 8, 31)}) {
            QTest::mouseClick(view(), Qt::LeftButton, {}, view()->cellRect(day).center());
            QCOMPARE(view()->current(), day);
        }
        QTest::mouseDClick(view(), Qt::LeftButton, {}, view()->cellRect(QDate(2026, 11, 24)).center());
        QVERIFY(!time().isWorkingDay(QDate(2026, 11, 24)));
    }

    void aYearIsConfirmedAndTakenOut()
    {
        onto(QDate(2098, 5, 1));
        QVERIFY(child<Button>("confirm")->isVisible());
        QVERIFY(!child<Button>("forget")->isVisible());
        QTest::mouseClick(child<Button>("confirm"), Qt::LeftButton);
        QVERIFY(time().isKnown(2098));
        QVERIFY(!child<Button>("confirm")->isVisible());
        QTest::mouseClick(child<Button>("forget"), Qt::LeftButton);
        QVERIFY(!time().isKnown(2098));
        onto(QDate(2026, 5, 1));
        QVERIFY(!child<Button>("confirm")->isVisible());
        QVERIFY(!child<Button>("forget")->isVisible());
    }

    void theMissingYearIsTold()
    {
        const QString missing = Calendars::missingSentence(Calendars::missingYears(time()));
        auto *banner = child<Banner>("missing");
        QCOMPARE(banner->isVisible(), !missing.isEmpty());
        for (const int year : Calendars::missingYears(time()))
            QVERIFY(Calendars(m_work->store()).confirmYear(year));
        QVERIFY(!banner->isVisible());
    }

    void aNoticeIsLookedAtAndReadIn()
    {
        auto *panel = child<NoticePanel>("preview");
        QVERIFY(!panel->isVisible());
        m_card->readNotice(write(u"2097.csv"_s, notice()));
        QTRY_VERIFY(panel->isVisible());
        const QAbstractItemModelTester tester(panel->findChild<Table *>()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(panel->findChild<Label *>(u"findings"_s)->text().contains(u"2097-02-30"_s));
        QVERIFY(!time().isKnown(2097));
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(!time().isKnown(2097));

        m_card->readNotice(write(u"2097.csv"_s, notice()));
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(panel->findChild<Button *>(u"take"_s)->hasFocus());
        QTest::keyClick(panel->findChild<Button *>(u"take"_s), Qt::Key_F10);
        QVERIFY(!panel->isVisible());
        QVERIFY(time().isKnown(2097));
        QVERIFY(!time().isWorkingDay(QDate(2097, 2, 12)));
        QCOMPARE(view()->year().year, 2097);
        QVERIFY(child<Label>("summary")->text().contains(u"2097.csv"_s));

        m_card->readNotice(write(u"2097.csv"_s, notice()));
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!panel->findChild<Button *>(u"take"_s)->isEnabled());
        QVERIFY(!panel->findChild<Label *>(u"why"_s)->text().isEmpty());
    }

    void aWrongFileIsRefused()
    {
        m_card->readNotice(write(u"page.xls"_s, "<html><body>2027</body></html>"));
        QTRY_VERIFY(!child<Label>("message")->isHidden() && !child<Label>("message")->text().isEmpty());
        QVERIFY(!child<NoticePanel>("preview")->isVisible());
    }

    void hoursAreAddedChangedAndEnded()
    {
        auto *panel = m_card->findChild<HoursPanel *>();
        auto *list = panel->findChild<Table *>();
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!panel->findChild<QWidget *>(u"form"_s)->isVisible());
        QTest::mouseClick(hoursButton("add"), Qt::LeftButton);
        auto *since = panel->findChild<DateEdit *>(u"since"_s);
        QVERIFY(since->hasFocus());
        QTest::keyClicks(since, u"20260601"_s);
        QTest::keyClick(since, Qt::Key_Return);
        auto *until = panel->findChild<DateEdit *>(u"until"_s);
        QVERIFY(until->hasFocus());
        QTest::keyClicks(until, u"20260930"_s);
        QTest::keyClick(until, Qt::Key_Return);
        auto *morning = panel->findChild<QLineEdit *>(u"morningFrom"_s);
        QVERIFY(morning->hasFocus());
        morning->selectAll();
        QTest::keyClicks(morning, u"1300"_s);
        QTest::mouseClick(hoursButton("save"), Qt::LeftButton);
        QCOMPARE(morning->text(), u"13:00"_s);
        QVERIFY(!panel->findChild<FieldBox *>(u"morningToBox"_s)->finding().isEmpty());
        QVERIFY(panel->findChild<QLineEdit *>(u"morningTo"_s)->hasFocus());
        morning->setText(u"9"_s);
        QTest::mouseClick(hoursButton("save"), Qt::LeftButton);
        QCOMPARE(Calendars::hours(m_work->store().db())->size(), 1);
        QCOMPARE(time().minutesOn(QDate(2026, 7, 1)), 420);
        QCOMPARE(time().minutesOn(QDate(2026, 10, 9)), 480);
        QCOMPARE(list->currentIndex().row(), 1);

        until->setIso(u"2026-06-30"_s);
        panel->findChild<QCheckBox *>(u"day6"_s)->setChecked(true);
        QTest::mouseClick(hoursButton("save"), Qt::LeftButton);
        QCOMPARE(time().minutesOn(QDate(2026, 7, 1)), 480);
        QVERIFY(time().isWorkingDay(QDate(2026, 6, 27)));
        for (int day = 1; day <= 7; ++day)
            panel->findChild<QCheckBox *>(u"day%1"_s.arg(day))->setChecked(false);
        QTest::mouseClick(hoursButton("save"), Qt::LeftButton);
        QVERIFY(!panel->findChild<Label *>(u"message"_s)->text().isEmpty());
        QTest::mouseClick(hoursButton("remove"), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 1);
        m_work->undo();
        QCOMPARE(list->model()->rowCount(), 2);
    }

    void hoursEndToday()
    {
        auto *panel = m_card->findChild<HoursPanel *>();
        QVERIFY(!hoursButton("end")->isVisible());
        QTest::mouseClick(hoursButton("add"), Qt::LeftButton);
        QTest::mouseClick(hoursButton("save"), Qt::LeftButton);
        QVERIFY(hoursButton("end")->isVisible());
        QTest::mouseClick(hoursButton("end"), Qt::LeftButton);
        QCOMPARE(panel->findChild<DateEdit *>(u"until"_s)->date(), QDate::currentDate());
        QVERIFY(!hoursButton("end")->isVisible());
        m_work->undo();
        QVERIFY(hoursButton("end")->isVisible());
    }

    void whatIsTypedForNewHoursStays()
    {
        auto *panel = m_card->findChild<HoursPanel *>();
        QTest::mouseClick(hoursButton("add"), Qt::LeftButton);
        panel->findChild<QLineEdit *>(u"note"_s)->setText(u"夏季"_s);
        QVERIFY(Calendars(m_work->store()).toggle(QDate(2026, 11, 23)));
        QCOMPARE(panel->findChild<QLineEdit *>(u"note"_s)->text(), u"夏季"_s);
        QVERIFY(panel->findChild<QWidget *>(u"form"_s)->isVisible());
    }

    void fits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("width");
        QTest::newRow("zh") << u"zh_CN"_s << false << 100 << 1118;
        QTest::newRow("zh-dark") << u"zh_CN"_s << true << 100 << 1118;
        QTest::newRow("zh-1920") << u"zh_CN"_s << false << 100 << 1672;
        QTest::newRow("en") << u"en"_s << false << 100 << 1086;
        QTest::newRow("en-dark-1920") << u"en"_s << true << 100 << 1640;
        QTest::newRow("en-130") << u"en"_s << false << 130 << 1086;
        QTest::newRow("zh-130") << u"zh_CN"_s << false << 130 << 1118;
    }
    void fits()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, percent);
        QFETCH(int, width);
        m_card.reset();
        useLanguage(language);
        Theme::apply(*qApp, dark ? Scheme::Dark : Scheme::Light, percent);
        const auto back = qScopeGuard([] {
            useLanguage(u"en"_s);
            Theme::apply(*qApp, Scheme::Light, 100);
        });
        Calendars calendars(m_work->store());
        QVERIFY(calendars.setDay(QDate(2026, 11, 20), false, u"区运动会"_s));
        QVERIFY(calendars.setDay(QDate(2026, 10, 5), true, u"防汛值班"_s));
        OfficeHours summer = OfficeHours::usual();
        summer.since = u"2026-06-01"_s;
        summer.until = u"2026-09-30"_s;
        summer.afternoonFrom = u"14:30"_s;
        summer.note = u"夏季作息"_s;
        QVERIFY(calendars.addHours(summer));
        open(width);
        onto(QDate(2026, 11, 20));
        m_card->readNotice(write(u"2097年放假安排.csv"_s, notice()));
        QTRY_VERIFY(child<NoticePanel>("preview")->isVisible());
        m_card->findChild<HoursPanel *>()->findChild<Table *>()->setCurrentIndex(m_card->findChild<HoursPanel *>()->findChild<Table *>()->model()->index(1, 0));
        view()->setFocus();
        m_card->resize(width, m_card->sizeHint().height());
        QTest::qWait(50);
        const QString folder = qEnvironmentVariable("ALLPOST_LOOK_DIR");
        if (!folder.isEmpty())
            QVERIFY(m_card->grab().save(folder + u"/calendar-%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag()))));
        QVERIFY2(m_card->minimumSizeHint().width() <= width, qPrintable(u"needs %1 of %2"_s.arg(m_card->minimumSizeHint().width()).arg(width)));
        QStringList problems;
        for (const FitProblem &problem : checkFit(m_card.get(), m_card->size()))
            problems << problem.sentence();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestCalendarCard)
#include "tst_calendarcard.moc"
