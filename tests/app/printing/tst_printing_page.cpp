// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/pageview.h"
#include "app/printing/printpage.h"
#include "app/shell/mainwindow.h"
#include "app/shell/seat.h"
#include "forms/shared/theme.h"
#include "models/residents/residentlist.h"
#include "models/residents/sample.h"
#include "models/store/store.h"
#include "models/views/filter.h"
#include "models/views/listrows.h"
#include "tests/app/printing/sample.h"

#include <QComboBox>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace Allpost;
using namespace Allpost::Printing;
using namespace Qt::StringLiterals;

/// Printing from a screen of the real window: request, preview, PDF, back.
class TestPrintingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aScreenAsksAndThePreviewComes();
    void theListOfARealOffice();
    void choicesAreRemembered();
};

void TestPrintingPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void TestPrintingPage::aScreenAsksAndThePreviewComes()
{
    QTemporaryDir dir;
    const QString office = dir.filePath(u"o.allpost"_s);
    QVERIFY(Store::create(office, {u"油城社区"_s, u"李晓梅"_s}).has_value());
    Preferences preferences(dir.filePath(u"preferences.ini"_s));
    MainWindow window(preferences);
    window.resize(1366, 696);
    window.show();
    QVERIFY(window.openOffice(office));

    Printout printout = samplePrintout(80);
    printout.office.clear();
    printout.worker.clear();
    window.seat()->print(printout);
    auto *page = qobject_cast<PrintPage *>(window.page());
    QVERIFY(page);
    QVERIFY(page->title().contains(u"居民名册"_s));
    QTRY_VERIFY(page->preview()->document() && page->preview()->isIdle());
    QCOMPARE(page->preview()->document()->printout().office, u"油城社区"_s);
    QCOMPARE(page->preview()->document()->printout().worker, u"李晓梅"_s);

    const QString pdf = dir.filePath(u"x.pdf"_s);
    page->preview()->setAskPath([pdf](const QString &) { return pdf; });
    page->preview()->savePdf();
    QTRY_VERIFY(page->preview()->isIdle() && QFileInfo::exists(pdf));

    // The same page again with another matter: nothing of the first is left.
    window.seat()->print(samplePrintout(0));
    QCOMPARE(window.page(), page);
    QTRY_VERIFY(page->preview()->document() && page->preview()->document()->pageCount() == 1);
}

// Rows come from the file, through connections of the threads that lay out, paint and write.
void TestPrintingPage::theListOfARealOffice()
{
    QTemporaryDir dir;
    const QString office = dir.filePath(u"o.allpost"_s);
    Progress progress;
    {
        auto store = Store::create(office, {u"油城社区"_s, u"李晓梅"_s});
        QVERIFY(store.has_value());
        QVERIFY(fillSample(**store, {300, 1, QDate(2026, 11, 22)}, progress).has_value());
    }
    Preferences preferences(dir.filePath(u"preferences.ini"_s));
    MainWindow window(preferences);
    window.resize(1366, 696);
    window.show();
    QVERIFY(window.openOffice(office));
    const ListDefinition &list = ResidentList::definition();
    const auto rows = ListRows::all(window.seat()->store(), list, list.usualColumns, {}, false);
    QVERIFY(rows.has_value());
    Printout printout = Printout::list(u"居民名册"_s, ListRows::printTable(*rows));
    printout.personal = Printout::Personal::Masked;
    window.seat()->print(printout);
    auto *page = qobject_cast<PrintPage *>(window.page());
    QVERIFY(page);
    QTRY_VERIFY(page->preview()->document() && page->preview()->isIdle());

    const QString pdf = dir.filePath(u"x.pdf"_s);
    page->preview()->setAskPath([pdf](const QString &) { return pdf; });
    page->preview()->savePdf();
    for (int i = 0; !page->preview()->isIdle(); ++i) { // looking through the pages meanwhile
        page->preview()->view()->goToPage(1 + i % page->preview()->document()->pageCount());
        page->preview()->view()->grab();
        QCoreApplication::processEvents();
    }
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    int names = 0;
    const int nameColumn = int(list.usualColumns.indexOf(u"name"_s));
    QVERIFY(nameColumn >= 0);
    for (int i = 0; i < (*rows)->rowCount(); ++i)
        names += text.contains((*rows)->row(i)->at(nameColumn));
    QCOMPARE(names, (*rows)->rowCount());
    static const QRegularExpression whole(u"[1-9]\\d{16}[0-9X]"_s);
    QVERIFY(!text.contains(whole));
}

void TestPrintingPage::choicesAreRemembered()
{
    QTemporaryDir dir;
    const QString office = dir.filePath(u"o.allpost"_s);
    QVERIFY(Store::create(office, {u"油城社区"_s, u"李晓梅"_s}).has_value());
    for (const bool first : {true, false}) {
        Preferences preferences(dir.filePath(u"preferences.ini"_s));
        MainWindow window(preferences);
        QVERIFY(window.openOffice(office));
        window.seat()->print(samplePrintout(3));
        auto *page = qobject_cast<PrintPage *>(window.page());
        QVERIFY(page);
        auto *paper = page->preview()->findChild<QComboBox *>(u"paper"_s);
        if (first)
            paper->setCurrentIndex(paper->findData(int(QPageSize::A3)));
        QCOMPARE(page->preview()->choices().setup.paper, QPageSize::A3);
        QTRY_VERIFY(page->preview()->isIdle());
    }
    Preferences own;
    own.setPrintPaper(u"A4"_s);
}

QTEST_MAIN(TestPrintingPage)
#include "tst_printing_page.moc"
