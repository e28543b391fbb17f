// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Photos and papers of an activity: added by the key, shown, opened as a copy, taken away and brought back. Real clicks
// and keys on the real page.
#include "forms/checkins/activitiespage.h"
#include "forms/checkins/activitiesview.h"
#include "forms/departments/linesmodel.h"
#include "forms/shared/button.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "models/calendar/moment.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    TestWorkplace workplace;
    Key cleaning = 0, other = 0;
    std::unique_ptr<ActivitiesPage> page;

    Desk()
    {
        cleaning = add(u"冬季清雪"_s, 0);
        other = add(u"义诊"_s, 1);
        Theme::apply(*qApp, Scheme::Light, 100);
        page = std::make_unique<ActivitiesPage>(workplace);
        page->resize(1160, 640);
        static_cast<QWidget *>(page.get())->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no window");
        page->show(qlonglong(cleaning));
    }
    Key add(const QString &title, int later)
    {
        Activity activity;
        activity.title = title;
        activity.startsAt = Moments::text(Moments::now() - 20 + later);
        activity.endsAt = Moments::text(Moments::now() + 100);
        auto made = Activities(workplace.store()).add(activity);
        if (!made)
            qFatal("no activity: %s", qPrintable(made.error().message));
        return *made;
    }
    QString picture(const QString &name, const QColor &color, QSize size = {3000, 2000})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        const QString path = workplace.folder() + u'/' + name;
        if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !image.save(path))
            qFatal("no picture");
        return path;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (QApplication::activeWindow() != page.get())
            page->activateWindow();
        if (!page->isActiveWindow())
            QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key, modifiers);
    }
    /// Ctrl+O, the file's name typed into the dialog of the system, Enter.
    void addByKey(const QString &path)
    {
        // The dialog is to come up by the key that follows, not while the page waits to be in front again.
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTimer::singleShot(0, page.get(), [path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            QVERIFY(name);
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
            if (dialog->isVisible())
                dialog->reject();
        });
        key(Qt::Key_O, Qt::ControlModifier);
    }
    QList<std::pair<Key, ActivityFile>> files(Key activity) { return *Activities::files(workplace.store().db(), activity); }
    QList<Button *> buttons(const char *name) const { return page->list()->panel()->body()->findChildren<Button *>(QLatin1String(name)); }
    QList<QLabel *> photos() const
    {
        QList<QLabel *> shown;
        for (QLabel *label : page->list()->panel()->body()->findChildren<QLabel *>())
            if (!label->pixmap(Qt::ReturnByValue).isNull() && label->isVisible())
                shown << label;
        return shown;
    }
};

/// Stands in for the PC's own program.
class Viewer : public QObject
{
    Q_OBJECT
public:
    Viewer() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Viewer() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

} // namespace

class TestActivityPhotos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // The dialog of Qt, which keys of the test reach on every desktop.
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void addedByKeyAndShown();
    void openedAsACopy();
    void takenAwayAndBroughtBack();
    void whatIsNoPhotoIsRefused();
};

void TestActivityPhotos::addedByKeyAndShown()
{
    Desk desk;
    QAbstractItemModelTester tester(desk.page->list()->list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(desk.photos().isEmpty());
    desk.addByKey(desk.picture(u"清雪现场.png"_s, Qt::blue));
    QCOMPARE(desk.files(desk.cleaning).size(), 1);
    const ActivityFile kept = desk.files(desk.cleaning).first().second;
    QCOMPARE(kept.kind, u"jpg"_s); // scaled down for the exchange
    QCOMPARE(desk.photos().size(), 1);
    const QImage shown = desk.photos().first()->pixmap(Qt::ReturnByValue).toImage();
    QVERIFY(shown.width() <= 48 && shown.height() <= 48);
    QVERIFY(shown.pixelColor(shown.rect().center()).blue() > 200);
    QCOMPARE(desk.buttons("openFile").size(), 1);
    desk.addByKey(desk.picture(u"合影.jpg"_s, Qt::red));
    QCOMPARE(desk.photos().size(), 2);
    // The other activity has none of them.
    desk.page->list()->choose(desk.other);
    QVERIFY(desk.photos().isEmpty());
    desk.page->list()->choose(desk.cleaning);
    QCOMPARE(desk.photos().size(), 2);
    QVERIFY(desk.workplace.complained.isEmpty());
}

void TestActivityPhotos::openedAsACopy()
{
    Desk desk;
    Viewer viewer;
    // Two photos of one name, as every camera makes them.
    QVERIFY(desk.page->list()->addFile(desk.picture(u"a/IMG_0001.jpg"_s, Qt::blue)));
    QVERIFY(desk.page->list()->addFile(desk.picture(u"b/IMG_0001.jpg"_s, Qt::red)));
    const auto buttons = desk.buttons("openFile");
    QCOMPARE(buttons.size(), 2);
    for (Button *button : buttons)
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(viewer.opened.size(), 2);
    QVERIFY(viewer.opened.at(0) != viewer.opened.at(1));
    const QImage first(viewer.opened.at(0).toLocalFile()), second(viewer.opened.at(1).toLocalFile());
    QVERIFY(first.pixelColor(5, 5).blue() > 200);
    QVERIFY(second.pixelColor(5, 5).red() > 200);
    QVERIFY(desk.workplace.complained.isEmpty());
}

void TestActivityPhotos::takenAwayAndBroughtBack()
{
    Desk desk;
    QVERIFY(desk.page->list()->addFile(desk.picture(u"one.jpg"_s, Qt::blue)));
    QVERIFY(desk.page->list()->addFile(desk.picture(u"two.jpg"_s, Qt::red)));
    QCOMPARE(desk.photos().size(), 2);
    QTest::mouseClick(desk.buttons("removeFile").first(), Qt::LeftButton);
    QTRY_COMPARE(desk.files(desk.cleaning).size(), 1);
    QCOMPARE(desk.files(desk.cleaning).first().second.name, u"two.jpg"_s);
    QTRY_COMPARE(desk.photos().size(), 1);
    desk.workplace.undo();
    QCOMPARE(desk.files(desk.cleaning).size(), 2);
    QTRY_COMPARE(desk.photos().size(), 2); // with its picture
    // Adding is taken back the same way.
    desk.addByKey(desk.picture(u"three.jpg"_s, Qt::green));
    QCOMPARE(desk.photos().size(), 3);
    desk.workplace.undo();
    QTRY_COMPARE(desk.photos().size(), 2);
    QVERIFY(desk.workplace.complained.isEmpty());
}

void TestActivityPhotos::whatIsNoPhotoIsRefused()
{
    Desk desk;
    const QString path = desk.workplace.folder() + u"/program.exe"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("MZ") == 2);
    file.close();
    desk.addByKey(path);
    QVERIFY(desk.files(desk.cleaning).isEmpty());
    QVERIFY(desk.buttons("openFile").isEmpty());
    QCOMPARE(desk.workplace.complained.size(), 1);
    QVERIFY2(desk.workplace.complained.first().contains(u"program.exe"_s), qPrintable(desk.workplace.complained.first()));
}

QTEST_MAIN(TestActivityPhotos)
#include "tst_activityphotos.moc"
