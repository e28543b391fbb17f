// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/fitcheck.h"
#include "forms/shared/lineedit.h"
#include "forms/start/startpage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesAreAskedForBesideTheirFields();
    void aFileNameIsFreeAndSafe_data();
    void aFileNameIsFreeAndSafe();
    void theLastFileIsOffered();
    void theOtherWaysAreOffered();
    void waysRestWhileSomethingIsMade();
    void everythingFits_data();
    void everythingFits();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StartPage> m_page;

    template <typename W>
    W *find(const char *name) { return m_page->findChild<W *>(QLatin1String(name)); }
};

void TestStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Theme::apply(*qApp, Scheme::Light, 100);
    m_page = std::make_unique<StartPage>(m_folder->path());
    m_page->resize(1366, 696);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestStart::namesAreAskedForBesideTheirFields()
{
    QSignalSpy wanted(m_page.get(), &StartPage::officeWanted);
    QTest::mouseClick(find<Button>("make"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(!find<FieldBox>("communityBox")->finding().isEmpty());
    QVERIFY(!find<FieldBox>("workerBox")->finding().isEmpty());
    QTest::keyClicks(find<LineEdit>("community"), u"Changqing"_s);
    QVERIFY(find<FieldBox>("communityBox")->finding().isEmpty());
    QTest::keyClicks(find<LineEdit>("worker"), u" Liu "_s);
    QTest::keyClick(find<LineEdit>("worker"), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toString(), u"Changqing"_s);
    QCOMPARE(wanted.first().at(2).toString(), u"Liu"_s);
}

void TestStart::aFileNameIsFreeAndSafe_data()
{
    QTest::addColumn<QString>("community");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"长青社区"_s << QString() << u"长青社区.allpost"_s;
    QTest::newRow("taken") << u"长青社区"_s << u"长青社区.allpost"_s << u"长青社区-2.allpost"_s;
    QTest::newRow("signs") << u"长青/东:社区?"_s << QString() << u"长青东社区.allpost"_s;
}

void TestStart::aFileNameIsFreeAndSafe()
{
    QFETCH(QString, community);
    QFETCH(QString, taken);
    QFETCH(QString, file);
    if (!taken.isEmpty()) {
        QFile other(m_folder->filePath(taken));
        QVERIFY(other.open(QIODevice::WriteOnly));
    }
    QSignalSpy wanted(m_page.get(), &StartPage::officeWanted);
    find<LineEdit>("community")->setText(community);
    find<LineEdit>("worker")->setText(u"刘敏"_s);
    QTest::mouseClick(find<Button>("make"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), m_folder->filePath(file));
}

void TestStart::theLastFileIsOffered()
{
    QVERIFY(!find<Button>("openLast")->isVisible());
    m_page->setLast(u"/home/u/长青社区.allpost"_s);
    QVERIFY(find<Button>("openLast")->isVisible());
    QSignalSpy wanted(m_page.get(), &StartPage::fileWanted);
    QTest::mouseClick(find<Button>("openLast"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"/home/u/长青社区.allpost"_s);
}

void TestStart::theOtherWaysAreOffered()
{
    QVERIFY(find<Button>("choose")->isVisible());
    QSignalSpy wanted(m_page.get(), &StartPage::sampleWanted);
    find<Button>("sample")->setFocus();
    QTest::keyClick(find<Button>("sample"), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toInt(), 900);
    m_page->setProblem(u"This file is damaged."_s);
    QVERIFY(find<Banner>("problem")->isVisible());
    m_page->setProblem({});
    QVERIFY(!find<Banner>("problem")->isVisible());
}

void TestStart::waysRestWhileSomethingIsMade()
{
    m_page->setBusy(true);
    m_page->setProgress(3, 10);
    QVERIFY(!find<Button>("make")->isEnabled());
    auto *progress = find<QWidget>("progress");
    QTRY_VERIFY(progress->isVisible());
    QSignalSpy cancelled(m_page.get(), &StartPage::cancelled);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    m_page->setBusy(false);
    QVERIFY(find<Button>("make")->isEnabled());
    QVERIFY(!progress->isVisible());
}

void TestStart::everythingFits_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100") << 100;
    QTest::newRow("115") << 115;
    QTest::newRow("130") << 130;
}

void TestStart::everythingFits()
{
    QFETCH(int, percent);
    Theme::apply(*qApp, Scheme::Light, percent);
    m_page->setProblem(u"This file was made by a newer program. Bring this PC up to date, or open the file where it was made."_s);
    m_page->setLast(u"/home/u/长青社区.allpost"_s);
    QTest::qWait(50);
    QStringList problems;
    for (const FitProblem &problem : checkFit(m_page.get(), QSize(1366, 696)))
        problems << problem.sentence();
    Theme::apply(*qApp, Scheme::Light, 100);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    // The head of a card stands above what is in it.
    QVERIFY(find<FieldBox>("communityBox")->y() >= Height::cardHead - Space::s);
}

QTEST_MAIN(TestStart)
#include "tst_start.moc"
