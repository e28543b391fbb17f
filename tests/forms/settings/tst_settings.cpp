// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/backupcard.h"
#include "forms/settings/readlogmodel.h"
#include "forms/settings/thispccard.h"
#include "forms/settings/workersmodel.h"
#include "forms/settings/yearview.h"
#include "forms/shared/button.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/fitcheck.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "models/store/backup.h"
#include "models/store/deeds.h"
#include "tests/support/officewindow.h"

#include <QAbstractItemModelTester>
#include <QScrollArea>
#include <QScrollBar>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void particularsAreSavedAndUndone();
    void aWrongCodeIsNamedBesideItsField();
    void goingAwaySavesWhatWasTyped();
    void workersAreAddedRenamedAndLeave();
    void theWorkerAtTheDeskCannotLeave();
    void workersComeIntoSight();
    void walkingTheCalendarKeepsTheDayInSight();
    void theFileIsChecked();
    void backsUpNowAndRestores();
    void theLogOfReadingIsShown();
    void timesAreSpoken_data();
    void timesAreSpoken();
    void modelsKeepTheirPromises();
    void everythingFits_data();
    void everythingFits();

private:
    static void settings(OfficeWindow &office, const QVariant &what = {})
    {
        office.open();
        office.window->go({u"settings"_s, what});
        // A page is laid out when it is first painted.
        QCoreApplication::processEvents();
    }
};

void TestSettings::particularsAreSavedAndUndone()
{
    OfficeWindow office;
    settings(office);
    auto *street = office.find<LineEdit>("street");
    QCOMPARE(office.find<LineEdit>("community")->text(), u"长青社区"_s);
    street->setText(u"  东风街道 "_s);
    office.find<LineEdit>("community")->setText(u"长庆社区"_s);
    office.find<LineEdit>("division")->setText(u"230604"_s);
    QVERIFY2(office.find<FieldBox>("divisionBox")->note().contains(u"让胡路"_s), qPrintable(office.find<FieldBox>("divisionBox")->note()));
    QTest::mouseClick(office.find<Button>("save"), Qt::LeftButton);
    QCOMPARE(office.store().office()->street, u"东风街道"_s);
    QCOMPARE(office.store().office()->division, u"230604"_s);
    QVERIFY(office.window->windowTitle().contains(u"长庆社区"_s));
    office.seat().undo();
    QCOMPARE(office.store().office()->street, QString());
    office.window->page()->refresh();
    QCOMPARE(street->text(), QString());
}

void TestSettings::aWrongCodeIsNamedBesideItsField()
{
    OfficeWindow office;
    settings(office);
    office.find<LineEdit>("division")->setText(u"2306"_s);
    QTest::mouseClick(office.find<Button>("save"), Qt::LeftButton);
    QVERIFY(!office.find<FieldBox>("divisionBox")->finding().isEmpty());
    QVERIFY(office.find<LineEdit>("division")->hasFocus());
    QCOMPARE(office.store().office()->division, QString());
    office.find<LineEdit>("division")->setText(u"230604"_s);
    QVERIFY(office.find<FieldBox>("divisionBox")->finding().isEmpty());

    office.find<LineEdit>("community")->clear();
    QTest::mouseClick(office.find<Button>("save"), Qt::LeftButton);
    QVERIFY(!office.find<FieldBox>("communityBox")->finding().isEmpty());
    QCOMPARE(office.store().office()->community, u"长青社区"_s);
}

void TestSettings::goingAwaySavesWhatWasTyped()
{
    OfficeWindow office;
    settings(office);
    office.find<LineEdit>("street")->setText(u"东风街道"_s);
    office.window->go({u"residents"_s, {}});
    QCOMPARE(office.store().office()->street, u"东风街道"_s);
    office.window->go({u"settings"_s, {}});
    office.find<LineEdit>("division")->setText(u"1"_s);
    office.window->go({u"residents"_s, {}});
    QVERIFY2(office.window->page()->inherits("Allpost::SettingsPage"), "what cannot be saved keeps the worker here");
}

void TestSettings::workersAreAddedRenamedAndLeave()
{
    OfficeWindow office;
    settings(office, u"workers"_s);
    auto *card = office.find<QWidget>("workers");
    auto *list = card->findChild<Table *>();
    auto *name = card->findChild<LineEdit *>(u"name"_s);
    QTest::mouseClick(card->findChild<Button *>(u"add"_s), Qt::LeftButton);
    QVERIFY(!card->findChild<FieldBox *>(u"nameBox"_s)->finding().isEmpty());
    QTest::keyClicks(name, u"Wang"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto *role = card->findChild<LineEdit *>(u"role"_s);
    QVERIFY(role->hasFocus());
    QTest::keyClicks(role, u"grid"_s);
    QTest::keyClick(role, Qt::Key_Return);
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(name->text().isEmpty());
    QCOMPARE(list->currentIndex().row(), 1);

    list->setCurrentIndex(list->model()->index(1, WorkersModel::Name));
    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = list->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"王建国"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(Workers::list(office.store().db())->at(1).worker.name, u"王建国"_s);
    QCOMPARE(Workers::list(office.store().db())->at(1).worker.role, u"grid"_s);

    QTest::mouseClick(card->findChild<Button *>(u"leave"_s), Qt::LeftButton);
    QVERIFY(Workers::list(office.store().db())->at(1).isInactive());
    QVERIFY2(!card->findChild<Button *>(u"switchTo"_s)->isEnabled(), "who left cannot sit down");
    QVERIFY(!card->findChild<Button *>(u"switchTo"_s)->refusal().isEmpty());
    QTest::mouseClick(card->findChild<Button *>(u"leave"_s), Qt::LeftButton);
    QVERIFY(!Workers::list(office.store().db())->at(1).isInactive());
}

void TestSettings::theWorkerAtTheDeskCannotLeave()
{
    OfficeWindow office;
    settings(office, u"workers"_s);
    auto *card = office.find<QWidget>("workers");
    QVERIFY(!card->findChild<Button *>(u"leave"_s)->isEnabled());
    QVERIFY(!card->findChild<Button *>(u"leave"_s)->refusal().isEmpty());
    QVERIFY(!card->findChild<Button *>(u"switchTo"_s)->isEnabled());
}

void TestSettings::workersComeIntoSight()
{
    OfficeWindow office;
    settings(office, u"readlog"_s);
    QCoreApplication::processEvents();
    auto *scroll = office.find<QScrollArea>("scroll");
    auto *log = office.find<QWidget>("readlog");
    QVERIFY(scroll->verticalScrollBar()->value() > 0);
    QVERIFY(!log->visibleRegion().isEmpty());
    office.window->go({u"settings"_s, u"workers"_s});
    QCoreApplication::processEvents();
    QVERIFY(office.find<QWidget>("workers")->findChild<Table *>()->hasFocus());
    QVERIFY(!office.find<QWidget>("workers")->visibleRegion().isEmpty());
}

void TestSettings::walkingTheCalendarKeepsTheDayInSight()
{
    OfficeWindow office;
    settings(office, u"calendar"_s);
    QCoreApplication::processEvents();
    auto *days = office.find<YearView>("days");
    QVERIFY(days->hasFocus());
    const int year = days->current().year();
    for (const int month : {1, 12}) {
        while (days->current().month() != month)
            QTest::keyClick(days, month == 1 ? Qt::Key_Up : Qt::Key_Down);
        QCOMPARE(days->current().year(), year);
        QVERIFY2(days->visibleRegion().contains(days->cellRect(days->current()).center()), "the day walked onto is in sight");
    }
}

void TestSettings::theFileIsChecked()
{
    OfficeWindow office;
    settings(office);
    auto *result = office.find<Label>("result");
    QVERIFY(!result->isVisibleTo(office.window->page()));
    QTest::mouseClick(office.find<Button>("check"), Qt::LeftButton);
    QVERIFY(!office.find<Button>("check")->isEnabled());
    QTRY_VERIFY(result->isVisibleTo(office.window->page()));
    QCOMPARE(result->tone(), Tone::Ok);
    QVERIFY(office.find<Button>("check")->isEnabled());
    QCOMPARE(office.find<Label>("desk")->text(), office.store().deskLetter());
    QCOMPARE(office.find<Label>("file")->text(), office.file());
}

void TestSettings::backsUpNowAndRestores()
{
    OfficeWindow office;
    settings(office);
    const QString folder = office.folder.filePath(u"备份"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(office.seat().housekeeping().setBackupFolder(folder));
    QVERIFY(office.find<Label>("folder")->text().contains(folder));
    QSignalSpy changed(&office.seat().housekeeping(), &LocalSettings::backupChanged);
    QTest::mouseClick(office.find<Button>("now"), Qt::LeftButton);
    QVERIFY(!office.find<Button>("now")->isEnabled());
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(office.find<Button>("now")->isEnabled());
    QCOMPARE(office.find<Label>("state")->tone(), Tone::Ok);
    const auto kept = Backup::list(office.file(), folder);
    QCOMPARE(kept.size(), 1);

    const QString fresh = office.folder.filePath(u"fresh.allpost"_s);
    auto *card = office.find<BackupCard>();
    card->restore(kept.first().path, fresh);
    QTRY_VERIFY(QFile::exists(fresh));
    QTRY_VERIFY(office.find<Button>("restore")->isEnabled());
    QCOMPARE((*Store::open(fresh))->office()->community, u"长青社区"_s);
    // Never over a file that is there.
    const QByteArray before = QFileInfo(fresh).lastModified().toString(Qt::ISODateWithMs).toUtf8();
    card->restore(kept.first().path, fresh);
    QTRY_VERIFY(office.find<Button>("restore")->isEnabled());
    QCOMPARE(QFileInfo(fresh).lastModified().toString(Qt::ISODateWithMs).toUtf8(), before);
}

void TestSettings::theLogOfReadingIsShown()
{
    OfficeWindow office;
    settings(office);
    auto *log = office.find<QWidget>("readlog");
    QVERIFY(!log->findChild<Table *>()->isVisibleTo(log));
    for (int i = 0; i < ReadLogModel::MostEntries + 5; ++i)
        QVERIFY(ReadLog::note(office.store(), {u"export"_s, 0, {u"phone"_s}, u"street"_s, 1204}));
    office.window->page()->refresh();
    auto *list = log->findChild<Table *>();
    QVERIFY(list->isVisibleTo(log));
    QCOMPARE(list->model()->rowCount(), ReadLogModel::MostEntries);
    QCOMPARE(list->model()->index(0, ReadLogModel::Who).data().toString(), u"刘敏"_s);
    QVERIFY(list->model()->index(0, ReadLogModel::What).data().toString().contains(u"1,204"_s));
    QCOMPARE(list->model()->index(0, ReadLogModel::Why).data().toString(), u"street"_s);
}

void TestSettings::timesAreSpoken_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("today") << u"2026-11-22T07:55:00"_s << u"today 07:55"_s;
    QTest::newRow("yesterday") << u"2026-11-21T23:59:00"_s << u"yesterday 23:59"_s;
    QTest::newRow("before") << u"2026-11-20T17:30:00"_s << u"2026-11-20 17:30"_s;
}

void TestSettings::timesAreSpoken()
{
    QFETCH(QString, time);
    QFETCH(QString, spoken);
    const auto now = QDateTime::fromString(u"2026-11-22T10:00:00"_s, Qt::ISODate);
    QCOMPARE(spokenTime(QDateTime::fromString(time, Qt::ISODate), now), spoken);
}

void TestSettings::modelsKeepTheirPromises()
{
    OfficeWindow office;
    office.open();
    WorkersModel workers(office.store());
    ReadLogModel log(office.store());
    const QAbstractItemModelTester first(&workers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(Workers::add(office.store(), u"王建国"_s));
    QCOMPARE(workers.rowCount(), 2);
    QSignalSpy refused(&workers, &WorkersModel::refused);
    QVERIFY(!workers.setData(workers.index(1, WorkersModel::Name), u"刘敏"_s, Qt::EditRole));
    QCOMPARE(refused.size(), 1);
    QVERIFY(workers.setData(workers.index(1, WorkersModel::Duty), u"前台"_s, Qt::EditRole));
    QCOMPARE(workers.index(1, WorkersModel::Duty).data().toString(), u"前台"_s);
    QVERIFY(ReadLog::note(office.store(), {u"reveal"_s}));
    log.load();
    QCOMPARE(log.rowCount(), 1);
}

void TestSettings::everythingFits_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100") << 100;
    QTest::newRow("130") << 130;
}

void TestSettings::everythingFits()
{
    QFETCH(int, percent);
    OfficeWindow office;
    office.open();
    QVERIFY(Workers::add(office.store(), u"王建国"_s, u"前台"_s));
    QVERIFY(ReadLog::note(office.store(), {u"export"_s, 0, {u"phone"_s}, u"A request of the street or a department"_s, 1204}));
    Theme::apply(*qApp, Scheme::Light, percent);
    for (const QString &page : {u"settings"_s, u"keys"_s}) {
        office.window->go({page, {}});
        QTest::qWait(100);
        QStringList problems;
        for (const FitProblem &problem : checkFit(office.window->page(), QSize(1366, 696)))
            problems << problem.sentence();
        Theme::apply(*qApp, Scheme::Light, percent);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
    Theme::apply(*qApp, Scheme::Light, 100);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
