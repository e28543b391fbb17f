// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/commandmenu.h"
#include "app/shell/pages.h"
#include "forms/search/searchbox.h"
#include "forms/search/searchmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/nav.h"
#include "forms/shared/toast.h"
#include "forms/start/startpage.h"
#include "models/access/officeparticulars.h"
#include "models/access/readlog.h"
#include "models/access/workers.h"
#include "models/base/pinyin.h"
#include "models/store/backup.h"
#include "models/store/deeds.h"
#include "models/store/statement.h"
#include "tests/support/officewindow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QStackedWidget>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstStartAsksForNamesAndOpensTheOffice();
    void aRefusedFileSaysWhy_data();
    void aRefusedFileSaysWhy();
    void sampleIsMadeBesideTheWindow();
    void cancelledSampleLeavesNoFile();
    void altDigitsGoToPlaces();
    void searchBoxFindsAPersonByInitials();
    void searchBoxDoesACommand();
    void anotherWorkerSitsDown();
    void schemeChangesWhileRunning();
    void languageChangesWhileRunning();
    void menuHoldsEveryCommand();
    void undoNamesTheDeed();
    void showingInFullIsRecorded();
    void aReasonIsChosenOrTyped();
    void closingBacksUp();
    void closingIsNotHeldUpByAFailedBackup();

private:
    static bool rename(OfficeWindow &office, const QString &street);
};

bool TestWindow::rename(OfficeWindow &office, const QString &street)
{
    auto seen = OfficeParticulars::read(office.store());
    if (!seen)
        return false;
    Office now = seen->as<Office>();
    now.street = street;
    auto done = OfficeParticulars::change(office.store(), *seen, now);
    return done && *done;
}

void TestWindow::firstStartAsksForNamesAndOpensTheOffice()
{
    QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    OfficeWindow office;
    office.start();
    auto *community = office.find<LineEdit>("community");
    auto *worker = office.find<LineEdit>("worker");
    QCOMPARE(QApplication::focusWidget(), community);

    QTest::keyClick(community, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), worker);
    QTest::keyClick(worker, Qt::Key_Return);
    QVERIFY(!office.window->seat());
    QVERIFY2(QApplication::focusWidget() == community, "an empty name must be asked for");

    community->setText(u"长青社区"_s);
    worker->setText(u"刘敏"_s);
    QTest::keyClick(worker, Qt::Key_Return);
    QVERIFY(office.window->seat());
    QCOMPARE(office.store().office()->community, u"长青社区"_s);
    QCOMPARE(office.store().workerName(), u"刘敏"_s);
    QVERIFY(office.window->page() && office.window->page()->inherits("Allpost::TodayPage"));
    QVERIFY(office.window->windowTitle().contains(u"长青社区"_s));
    QCOMPARE(office.preferences.lastOffice(), office.store().path());
    QVERIFY(QFile::exists(home.filePath(u"Documents/长青社区.allpost"_s)));
}

void TestWindow::aRefusedFileSaysWhy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("not ours") << QByteArray("name,phone\n");
    QTest::newRow("foreign database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
}

void TestWindow::aRefusedFileSaysWhy()
{
    QFETCH(QByteArray, content);
    OfficeWindow office;
    office.start();
    const QString path = office.folder.filePath(u"x.allpost"_s);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QVERIFY(!office.window->openOffice(path));
    auto *problem = office.find<Banner>("problem");
    QVERIFY(problem->isVisible());
    QVERIFY(!problem->text().isEmpty());
    if (!content.isEmpty())
        QCOMPARE(QFileInfo(path).size(), content.size());
}

void TestWindow::sampleIsMadeBesideTheWindow()
{
    OfficeWindow office;
    office.start();
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { ++beats; });
    heart.start(5);
    Q_EMIT office.window->startPage()->sampleWanted(office.folder.filePath(u"sample.allpost"_s), 3000);
    QVERIFY(!office.window->seat());
    QVERIFY(!office.find<Card>("newCard")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(office.window->seat(), 60000);
    QVERIFY2(beats > 3, "the window must live while the sample is made");
    QVERIFY(office.window->page());
}

void TestWindow::cancelledSampleLeavesNoFile()
{
    OfficeWindow office;
    office.start();
    const QString path = office.folder.filePath(u"sample.allpost"_s);
    Q_EMIT office.window->startPage()->sampleWanted(path, 20000);
    Q_EMIT office.window->startPage()->cancelled();
    QTRY_VERIFY_WITH_TIMEOUT(office.find<Card>("newCard")->isEnabled(), 60000);
    QVERIFY(!office.window->seat());
    QVERIFY(!QFile::exists(path));
}

void TestWindow::altDigitsGoToPlaces()
{
    OfficeWindow office;
    office.open();
    const auto places = Pages::navigation();
    // Alt+1 … Alt+9, then Alt+0; what stands below has no key.
    for (int i = std::min(10, int(places.size())); i-- > 0;) {
        QTest::keyClick(office.window.get(), i == 9 ? Qt::Key_0 : Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(office.find<Nav>()->current(), places.at(i).id);
    }
}

void TestWindow::searchBoxFindsAPersonByInitials()
{
    OfficeWindow office;
    office.open(40);
    auto found = office.seat().finder().search(u"1"_s, 1);
    QVERIFY(!found.hits.isEmpty());
    auto lines = office.seat().finder().lines(found.hits);
    QVERIFY(lines && !lines->isEmpty());
    const QString initials = Pinyin::initials(lines->first().name);

    QTest::keyClick(office.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *box = office.find<SearchBox>();
    QVERIFY(box->hasFocus());
    const QAbstractItemModelTester tester(&box->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::keyClicks(box, initials);
    QVERIFY(box->popup()->isVisible());
    QVERIFY(box->model().total() > 0);
    const Key chosen = box->model().resident(0);
    QVERIFY(chosen);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!box->popup()->isVisible());
    QVERIFY(office.window->page()->inherits("Allpost::ResidentPage"));
}

void TestWindow::searchBoxDoesACommand()
{
    OfficeWindow office;
    office.open();
    QTest::keyClick(office.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *box = office.find<SearchBox>();
    QTest::keyClicks(box, u"All keys"_s);
    QVERIFY(box->model().command(0));
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(office.window->page()->inherits("Allpost::KeysPage"));

    box->begin();
    QTest::keyClicks(box, u"zzzzzz"_s);
    QCOMPARE(box->model().rowCount(), 0);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(office.window->page()->inherits("Allpost::KeysPage"));
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(box->text().isEmpty() && !box->hasFocus());
}

void TestWindow::anotherWorkerSitsDown()
{
    OfficeWindow office;
    office.open();
    auto other = Workers::add(office.store(), u"王建国"_s, u"前台"_s);
    QVERIFY(other);
    QTest::keyClick(office.window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(office.window->page()->inherits("Allpost::SettingsPage"));
    QWidget *list = QApplication::focusWidget();
    QVERIFY(list && list->inherits("Allpost::Table"));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(office.store().worker(), *other);
    const auto buttons = office.window->findChildren<Button *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const Button *b) { return b->text() == u"王建国"_s; }));

    QVERIFY(rename(office, u"东风街道"_s));
    Statement last(office.store().db(), u"SELECT max(key) FROM op"_s);
    QVERIFY(*last.step());
    QCOMPARE(Deeds::load(office.store().db(), last.number(0))->account, *other);
}

void TestWindow::schemeChangesWhileRunning()
{
    OfficeWindow office;
    office.open();
    office.window->go({u"settings"_s, {}});
    Page *page = office.window->page();
    const QColor light = office.window->grab().toImage().pixelColor(700, 690);
    office.command("shell.scheme")->trigger();
    QCOMPARE(Theme::scheme(), Scheme::Dark);
    QCOMPARE(office.window->page(), page);
    QVERIFY(office.window->grab().toImage().pixelColor(700, 690) != light);
    QCOMPARE(Preferences(office.preferences.folder() + u"/p.ini"_s).scheme(), Scheme::Dark);
    QVERIFY(office.find<QAbstractButton>("dark")->isChecked());

    office.find<QAbstractButton>("size130")->click();
    QCOMPARE(Theme::textPercent(), 130);
    QCOMPARE(Preferences(office.preferences.folder() + u"/p.ini"_s).textPercent(), 130);
    office.find<QAbstractButton>("light")->click();
    QCOMPARE(Theme::scheme(), Scheme::Light);
    Theme::apply(*qApp, Scheme::Light, 100);
}

void TestWindow::languageChangesWhileRunning()
{
    OfficeWindow office;
    office.preferences.setLanguage(u"en"_s);
    office.open();
    office.window->go({u"settings"_s, {}});
    Seat *seat = &office.seat();
    const int commands = seat->commands().rowCount();
    const QAbstractItemModelTester tester(&seat->commands(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    office.find<QAbstractButton>("chinese")->click();
    QCOMPARE(office.preferences.language(), u"zh_CN"_s);
    QCoreApplication::processEvents();
    QCOMPARE(&office.seat(), seat);
    QVERIFY(office.window->page()->inherits("Allpost::SettingsPage"));
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    QSet<QString> ids;
    for (int row = 0; row < seat->commands().rowCount(); ++row)
        ids << seat->commands().at(row)->objectName();
    QCOMPARE(ids.size(), seat->commands().rowCount());
    QVERIFY(ids.size() <= commands);
    office.find<QAbstractButton>("english")->click();
    QCoreApplication::processEvents();
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestWindow::menuHoldsEveryCommand()
{
    OfficeWindow office;
    office.open();
    office.window->go({u"import"_s, {}});
    CommandMenu *menu = office.window->menu();
    menu->build();
    menu->build();
    QStringList shown;
    for (const QMenu *area : menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
        QVERIFY(!area->title().isEmpty());
        for (const QAction *action : area->actions())
            shown << action->objectName();
    }
    shown.sort();
    QStringList all;
    for (int row = 0; row < office.seat().commands().rowCount(); ++row)
        if (const QAction *action = office.seat().commands().at(row); action->isVisible() && !action->text().isEmpty())
            all << action->objectName();
    all.sort();
    QCOMPARE(shown, all);

    // A command of a page that is not in front keeps its key to itself although the menu has it.
    office.window->go({u"settings"_s, {}});
    QTest::keyClick(office.window.get(), Qt::Key_Alt);
    QTRY_VERIFY(menu->isVisible());
    menu->close();
}

void TestWindow::undoNamesTheDeed()
{
    OfficeWindow office;
    office.open();
    QAction *undo = office.command("shell.undo");
    QVERIFY(!undo->isEnabled());
    QVERIFY(rename(office, u"东风街道"_s));
    QVERIFY(undo->isEnabled());
    QVERIFY2(undo->text().size() > QStringLiteral("Undo").size(), qPrintable(undo->text()));
    QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(office.store().office()->street, QString());
    QVERIFY(!office.window->toast()->text().isEmpty());
    QAction *redo = office.command("shell.redo");
    QVERIFY(redo->isEnabled());
    redo->trigger();
    QCOMPARE(office.store().office()->street, u"东风街道"_s);
}

void TestWindow::showingInFullIsRecorded()
{
    OfficeWindow office;
    office.open();
    QVERIFY(ReadLog::list(office.store().db())->isEmpty());
    QTest::keyClick(office.window.get(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(office.seat().revealed());
    QTest::keyClick(office.window.get(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!office.seat().revealed());
    office.seat().recordRead(u"export"_s, 0, {u"phone"_s}, 7, u"street"_s);
    const auto log = ReadLog::list(office.store().db());
    QCOMPARE(log->size(), 2);
    QCOMPARE(log->at(0).rows, 7);
    QCOMPARE(log->at(1).what, u"reveal"_s);
    QCOMPARE(log->at(1).worker, u"刘敏"_s);
}

void TestWindow::aReasonIsChosenOrTyped()
{
    OfficeWindow office;
    office.open();
    const auto answer = [&](const QString &typed, bool go) {
        QTimer::singleShot(0, &office.seat(), [=] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            if (!typed.isNull())
                dialog->findChild<QComboBox *>()->setEditText(typed);
            for (Button *button : dialog->findChildren<Button *>())
                if (go && button->kind() == Button::Primary)
                    button->click();
            if (dialog->isVisible())
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
        return office.seat().askReason(u"Export in full"_s);
    };
    QVERIFY(answer({}, true).has_value());
    QCOMPARE(answer(u" for the census "_s, true), std::optional(u"for the census"_s));
    QVERIFY2(!answer(u""_s, true).has_value(), "no reason, no full numbers");
    QVERIFY(!answer({}, false).has_value());
}

void TestWindow::closingBacksUp()
{
    OfficeWindow office;
    office.open();
    const QString backups = office.folder.filePath(u"kept"_s);
    QVERIFY(QDir().mkpath(backups));
    QVERIFY(office.seat().housekeeping().setBackupFolder(backups));
    QVERIFY(rename(office, u"东风街道"_s));
    office.window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!office.window->isVisible(), 30000);
    const auto kept = Backup::list(office.file(), backups);
    QCOMPARE(kept.size(), 1);
    const QString restored = office.folder.filePath(u"restored.allpost"_s);
    QVERIFY(Backup::restore(kept.first().path, restored));
    QCOMPARE((*Store::open(restored))->office()->street, u"东风街道"_s);

    // Nothing was saved since: closing again makes no other one.
    office.start();
    QVERIFY(office.window->openOffice(office.file()));
    QVERIFY(office.seat().housekeeping().backup().last.isValid());
    const auto labels = office.window->findChildren<QLabel *>();
    QVERIFY2(std::any_of(labels.begin(), labels.end(), [](const QLabel *l) { return l->isVisible() && l->text().startsWith(u"Backup today"_s); }),
             "the status line says when the last backup was made");
    office.window->close();
    QTRY_VERIFY(!office.window->isVisible());
    QCOMPARE(Backup::list(office.file(), backups).size(), 1);
}

void TestWindow::closingIsNotHeldUpByAFailedBackup()
{
    OfficeWindow office;
    office.open();
    const QString backups = office.folder.filePath(u"gone"_s);
    QVERIFY(QDir().mkpath(backups));
    QVERIFY(office.seat().housekeeping().setBackupFolder(backups));
    QVERIFY(rename(office, u"东风街道"_s));
    QVERIFY(QDir(backups).removeRecursively());
    QFile inTheWay(backups);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    office.window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!office.window->isVisible(), 30000);

    office.start();
    QVERIFY(office.window->openOffice(office.file()));
    QVERIFY(!office.seat().housekeeping().backup().problem.isEmpty());
    QVERIFY(office.window->toast()->stays());
    QVERIFY(office.window->toast()->text().contains(office.seat().housekeeping().problem()));
    QCOMPARE(office.store().office()->street, u"东风街道"_s);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
