// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/pageview.h"
#include "app/printing/printpreview.h"
#include "forms/shared/button.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/fitcheck.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/theme.h"
#include "tests/app/printing/sample.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QtTest>

#include <atomic>

using namespace Allpost;
using namespace Allpost::Printing;
using namespace Qt::StringLiterals;

namespace {

Printout slowPrintout(int rows, std::atomic<int> *asked)
{
    Printout printout = samplePrintout(rows);
    auto &table = std::get<PrintTable>(printout.blocks[0]);
    table.row = [row = table.row, asked](int n) {
        ++*asked;
        QThread::usleep(200);
        return row(n);
    };
    return printout;
}

} // namespace

class TestPrintingPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keysGoThroughThePages();
    void zoomKeepsThePage();
    void ctrlSWritesThePdf();
    void wrongPagesAreSaidBesideTheField();
    void aPlaceThatCannotBeWrittenIsSaid();
    void withoutAPrinterPrintingSaysWhy();
    void anotherPaperLaysOutAnew();
    void choicesComeBack();
    void aSheetBringsItsPaperAndLeavesTheChoiceAlone();
    void escapeStopsThenCloses();
    void rowsAreAskedByOneThreadAtATime();
    void goingAwayStopsTheWork();
    void everythingFits_data();
    void everythingFits();

private:
    void show(const Printout &printout);

    std::unique_ptr<PrintPreview> m_preview;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPrintingPreview::initTestCase()
{
    Theme::apply(*qApp, Scheme::Light);
}

void TestPrintingPreview::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_preview = std::make_unique<PrintPreview>();
    m_preview->setPrinters({u"HP 前台"_s, u"大厅"_s});
    m_preview->resize(1198, 612);
}

void TestPrintingPreview::cleanup()
{
    m_preview.reset();
    Theme::apply(*qApp, Scheme::Light);
}

void TestPrintingPreview::show(const Printout &printout)
{
    m_preview->setPrintout(printout);
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowActive(m_preview.get()));
    QTRY_VERIFY(m_preview->document() && m_preview->isIdle());
}

void TestPrintingPreview::keysGoThroughThePages()
{
    show(samplePrintout(400));
    PageView *view = m_preview->view();
    const int count = m_preview->document()->pageCount();
    QVERIFY(count > 3);
    QCOMPARE(view->currentPage(), 1);
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_PageDown);
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->currentPage(), 3);
    QTest::keyClick(view, Qt::Key_PageUp);
    QCOMPARE(view->currentPage(), 2);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->currentPage(), count);
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->currentPage(), count);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->currentPage(), 1);
    QVERIFY(view->accessibleDescription().contains(QString::number(count)));
}

void TestPrintingPreview::zoomKeepsThePage()
{
    show(samplePrintout(400));
    PageView *view = m_preview->view();
    view->goToPage(4);
    const qreal before = view->zoom();
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view->zoom() > before);
    QCOMPARE(view->currentPage(), 4);
    QTest::keyClick(view, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view->zoom() < before);
    QCOMPARE(view->currentPage(), 4);
    for (int i = 0; i < 40; ++i)
        view->zoomIn();
    QVERIFY(view->zoom() <= 4);
    QVERIFY(!view->grab().isNull());
}

void TestPrintingPreview::ctrlSWritesThePdf()
{
    const QString path = m_dir->filePath(u"名册"_s);
    QString proposed;
    m_preview->setAskPath([&](const QString &name) {
        proposed = name;
        return path;
    });
    Printout printout = samplePrintout(100);
    printout.title = u"居民名册 3/4 网格"_s;
    show(printout);
    QSignalSpy said(m_preview.get(), &PrintPreview::said);
    QTest::keyClick(m_preview->view(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(u"名册.pdf"_s));
    QVERIFY(proposed.endsWith(u"/居民名册 34 网格.pdf"_s));
    QFile file(path + u".pdf"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QCOMPARE(m_preview->choices().folder, QFileInfo(path).absolutePath());
}

void TestPrintingPreview::wrongPagesAreSaidBesideTheField()
{
    bool asked = false;
    m_preview->setAskPath([&](const QString &) {
        asked = true;
        return QString();
    });
    show(samplePrintout(100));
    auto *pages = m_preview->findChild<LineEdit *>(u"pages"_s);
    pages->setText(u"2-99"_s);
    QTest::keyClick(m_preview->view(), Qt::Key_S, Qt::ControlModifier);
    auto *field = qobject_cast<FieldBox *>(pages->parentWidget());
    QVERIFY(field);
    QVERIFY(!field->finding().isEmpty());
    QVERIFY(!asked);
    pages->setText(u"2"_s);
    QVERIFY(field->finding().isEmpty());
    QTest::keyClick(m_preview->view(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(asked);
}

void TestPrintingPreview::aPlaceThatCannotBeWrittenIsSaid()
{
    m_preview->setAskPath([this](const QString &) { return m_dir->filePath(u"none/x.pdf"_s); });
    show(samplePrintout(10));
    QSignalSpy complained(m_preview.get(), &PrintPreview::complained);
    QTest::keyClick(m_preview->view(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(complained.size(), 1);
    QVERIFY(complained[0][0].value<Error>().message.contains(u"none"_s));
    QVERIFY(m_preview->document()); // still shown, ready for another place
}

void TestPrintingPreview::withoutAPrinterPrintingSaysWhy()
{
    m_preview->setPrinters({});
    show(samplePrintout(10));
    auto *print = m_preview->findChild<Button *>(u"print"_s);
    QVERIFY(!print->refusal().isEmpty());
    QTest::keyClick(m_preview->view(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_preview->isIdle());
    QVERIFY(m_preview->findChild<Button *>(u"save"_s)->refusal().isEmpty());
}

void TestPrintingPreview::anotherPaperLaysOutAnew()
{
    show(samplePrintout(400));
    const int before = m_preview->document()->pageCount();
    QSignalSpy changed(m_preview.get(), &PrintPreview::choicesChanged);
    auto *paper = m_preview->findChild<QComboBox *>(u"paper"_s);
    paper->setCurrentIndex(paper->findData(int(QPageSize::A3)));
    QTRY_VERIFY(m_preview->isIdle() && m_preview->document()->pageCount() < before);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_preview->choices().setup.paper, QPageSize::A3);
    auto *orientation = m_preview->findChild<QComboBox *>(u"orientation"_s);
    orientation->setCurrentIndex(orientation->findData(int(Printout::Orientation::Landscape)));
    QTRY_VERIFY(m_preview->document()->isLandscape());
}

void TestPrintingPreview::choicesComeBack()
{
    PrintChoices choices;
    choices.printer = u"大厅"_s;
    choices.setup.paper = QPageSize::A3;
    choices.setup.textSize = 1.15;
    choices.bothSides = true;
    choices.folder = m_dir->path();
    m_preview->setChoices(choices);
    QVERIFY(m_preview->choices() == choices);
    show(samplePrintout(5));
    QCOMPARE(qRound(m_preview->document()->pageSize().width() / mm(1)), 297);
    choices.printer = u"gone"_s; // no longer installed: the first stands in
    m_preview->setChoices(choices);
    QCOMPARE(m_preview->choices().printer, u"HP 前台"_s);
}

// A wall board is meant for A3; the list printed after it comes on the paper the person chose before.
void TestPrintingPreview::aSheetBringsItsPaperAndLeavesTheChoiceAlone()
{
    const auto width = [this] { return qRound(m_preview->document()->pageSize().width() / mm(1)); };
    auto *paper = m_preview->findChild<QComboBox *>(u"paper"_s);
    QVERIFY(paper);
    PrintChoices choices;
    choices.setup.paper = QPageSize::A4;
    m_preview->setChoices(choices);

    Printout board = samplePrintout(5);
    board.paper = Printout::Paper::A3;
    show(board);
    QCOMPARE(width(), 297);
    QCOMPARE(paper->currentText(), u"A3"_s);
    QCOMPARE(*m_preview->choices().setup.paper, QPageSize::A4);
    m_preview->findChild<QComboBox *>(u"size"_s)->setCurrentIndex(1); // another choice does not drag the paper along
    QTRY_VERIFY(m_preview->isIdle());
    QCOMPARE(*m_preview->choices().setup.paper, QPageSize::A4);
    show(samplePrintout(5));
    QCOMPARE(width(), 210);

    show(board);
    paper->setCurrentIndex(0); // no A3 printer here
    QTRY_VERIFY(m_preview->isIdle() && width() == 210);
    QCOMPARE(*m_preview->choices().setup.paper, QPageSize::A4);
}

void TestPrintingPreview::escapeStopsThenCloses()
{
    std::atomic<int> asked = 0;
    QSignalSpy closed(m_preview.get(), &PrintPreview::closed);
    QSignalSpy complained(m_preview.get(), &PrintPreview::complained);
    m_preview->setPrintout(slowPrintout(50000, &asked));
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowActive(m_preview.get()));
    QTRY_VERIFY(asked > 300);
    QTest::keyClick(m_preview->view(), Qt::Key_Escape);
    QTRY_VERIFY(m_preview->isIdle());
    QTRY_COMPARE(complained.size(), 1);
    QCOMPARE(complained[0][0].value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(asked < 20000);
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(m_preview->view(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestPrintingPreview::rowsAreAskedByOneThreadAtATime()
{
    std::atomic<int> inside = 0;
    std::atomic<bool> together = false;
    Printout printout = samplePrintout(3000);
    auto &table = std::get<PrintTable>(printout.blocks[0]);
    table.row = [row = table.row, &inside, &together](int n) {
        if (++inside > 1)
            together = true;
        QStringList cells = row(n);
        --inside;
        return cells;
    };
    m_preview->setAskPath([this](const QString &) { return m_dir->filePath(u"x.pdf"_s); });
    show(printout);
    QSignalSpy said(m_preview.get(), &PrintPreview::said);
    m_preview->savePdf();
    for (int page = 1; said.isEmpty() && page < 2000; ++page) {
        m_preview->view()->goToPage(1 + page % m_preview->document()->pageCount());
        m_preview->view()->grab();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!together);
}

void TestPrintingPreview::goingAwayStopsTheWork()
{
    constexpr int rows = 100000;
    std::atomic<int> asked = 0;
    m_preview->setPrintout(slowPrintout(rows, &asked));
    QTRY_VERIFY(asked > 100);
    m_preview.reset();
    const int then = asked;
    QVERIFY2(then < rows / 2, qPrintable(QString::number(then)));
    QTest::qWait(50);
    QCOMPARE(int(asked), then);
}

void TestPrintingPreview::everythingFits_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366x696 without the frame") << Scheme::Light << QSize(1198, 612);
    QTest::newRow("1920x1080 without the frame, dark") << Scheme::Dark << QSize(1752, 996);
}

void TestPrintingPreview::everythingFits()
{
    QFETCH(Scheme, scheme);
    QFETCH(QSize, size);
    Theme::apply(*qApp, scheme);
    Printout printout = samplePrintout(13500);
    printout.personal = Printout::Personal::InFull;
    printout.face = Printout::Face::Document; // says which font stands in
    m_preview->resize(size);
    show(printout);
    m_preview->view()->goToPage(300);
    QTest::qWait(20);
    QStringList problems;
    for (const FitProblem &problem : checkFit(m_preview.get(), size))
        problems << problem.sentence();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_MAIN(TestPrintingPreview)
#include "tst_printing_preview.moc"
