// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/pageview.h"
#include "app/printing/printpage.h"
#include "app/shell/mainwindow.h"
#include "app/shell/seat.h"
#include "forms/shared/theme.h"
#include "models/store/store.h"
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
