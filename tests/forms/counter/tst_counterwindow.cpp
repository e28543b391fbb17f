// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/printpage.h"
#include "forms/counter/counterdesk.h"
#include "forms/counter/counterpage.h"
#include "forms/counter/hallview.h"
#include "forms/counter/matterpick.h"
#include "forms/counter/personview.h"
#include "forms/residents/residentspage.h"
#include "forms/search/searchbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/scanwatch.h"
#include "forms/shared/table.h"
#include "tests/forms/counter/counterdeskoffice.h"
#include "tests/support/cardreader.h"
#include "tests/support/officewindow.h"

#include <QInputMethodEvent>

using namespace Allpost;
using namespace Qt::StringLiterals;
using Stage = CounterDesk::Stage;

namespace {
const QString Id = u"230602194305130516"_s;
const QString OtherId = u"11010519491231002X"_s;
}

/// The counter in the whole window: a card reader wherever the focus is, F8 from other pages, keys counted.
class TestCounterWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aReaderIsHeardInAnotherPagesField();
    void aReaderLeavesSelectedTextAsItWas();
    void aReaderNeverFiresShortcuts();
    void digitsByHandFireShortcuts();
    void whatIsNoCardStaysTyped();
    void slowDigitsAndEnterAreNoScan();
    void aWrongCheckDigitIsSaid();
    void ourCodesAreRead();
    void theInputMethodIsKeptOut();
    void fromAScannedIdToANoticeInEightKeys();
    void f8ServesWhoStandsUnderTheCursor();

private:
    QWidget *focus() const { return office().window->focusWidget() ? office().window->focusWidget() : office().window.get(); }
    /// As a reader types: all at once, then Enter.
    void scan(const QString &text)
    {
        CardReader::scan(text, [this] { return focus(); });
    }
    CounterPage *counter() const { return qobject_cast<CounterPage *>(office().window->page()); }

    OfficeWindow &office() const { return *m_made; }

    std::unique_ptr<OfficeWindow> m_made;
    Key m_zhao = 0;
    Key m_own = 0;
};

void TestCounterWindow::init()
{
    m_made = std::make_unique<OfficeWindow>();
    office().open();
    const CounterSeed seed{office().store()};
    seed.matters();
    m_zhao = seed.person(u"赵德福"_s, Id);
    seed.person(u"钱多"_s, OtherId, u"101"_s);
    m_own = seed.ownMatter(u"敬老卡申领"_s, {u"居民身份证"_s, u"一寸近照"_s}, u"resident.name\nresident.bank_account"_s);
}

void TestCounterWindow::cleanup()
{
    m_made.reset();
}

void TestCounterWindow::aReaderIsHeardInAnotherPagesField()
{
    office().window->go({u"residents"_s, {}});
    auto *search = office().window->findChild<SearchBox *>();
    search->begin();
    typeInto(search, u"wang"_s);
    QTest::qWait(2 * ScanWatch::MostGapMs);
    scan(Id);
    QVERIFY(counter());
    QCOMPARE(counter()->desk()->stage(), Stage::Person);
    QCOMPARE(counter()->desk()->who().resident, m_zhao);
    // Nothing of the number stayed where the focus was.
    QCOMPARE(search->text(), u"wang"_s);
    // And with X at its end.
    scan(OtherId);
    QCOMPARE(counter()->desk()->who().resident, office().seat().finder().search(u"qianduo"_s, 1).hits.value(0).key);
}

void TestCounterWindow::aReaderLeavesSelectedTextAsItWas()
{
    office().window->go({u"residents"_s, {}});
    auto *search = office().window->findChild<SearchBox *>();
    search->begin();
    typeInto(search, u"王桂兰"_s);
    QTest::qWait(2 * ScanWatch::MostGapMs);
    search->setSelection(1, 2);
    scan(Id);
    QVERIFY(counter());
    QCOMPARE(search->text(), u"王桂兰"_s);
}

void TestCounterWindow::aReaderNeverFiresShortcuts()
{
    office().window->go({u"counter"_s, QVariantMap{{u"resident"_s, qlonglong(m_zhao)}}});
    QVERIFY(!focus()->inherits("QLineEdit"));
    // Digits start matters here; those of a card do not.
    scan(OtherId);
    QCOMPARE(counter()->desk()->stage(), Stage::Person);
    QVERIFY(counter()->desk()->who().resident != m_zhao);
    QTest::qWait(2 * ScanWatch::MostGapMs);
    QCOMPARE(counter()->desk()->stage(), Stage::Person);
    QVERIFY(counter()->desk()->asked().isEmpty());
}

void TestCounterWindow::digitsByHandFireShortcuts()
{
    office().window->go({u"counter"_s, QVariantMap{{u"resident"_s, qlonglong(m_zhao)}}});
    const QString first = counter()->person()->pick()->choices().first().name;
    QTest::keyClick(focus(), Qt::Key_1);
    QTRY_COMPARE(counter()->desk()->stage(), Stage::Matter);
    QCOMPARE(counter()->desk()->draft().handling.title, first);
}

void TestCounterWindow::whatIsNoCardStaysTyped()
{
    office().window->go({u"counter"_s, {}});
    QLineEdit *search = counter()->hall()->search();
    QCOMPARE(focus(), static_cast<QWidget *>(search));
    // Fast, but no number of a card: a phone.
    CardReader::type(u"13645678847"_s, [=] { return search; });
    QCOMPARE(search->text(), u"13645678847"_s);
    QTest::keyClick(search, Qt::Key_Return);
    // It found somebody, as the search does.
    QVERIFY(counter()->desk()->who().resident);
}

void TestCounterWindow::slowDigitsAndEnterAreNoScan()
{
    office().window->go({u"residents"_s, {}});
    auto *search = office().window->findChild<SearchBox *>();
    search->begin();
    QTest::keyClicks(search, Id, {}, 2 * ScanWatch::MostGapMs);
    QCOMPARE(search->text(), Id);
    QVERIFY(!counter());
}

void TestCounterWindow::aWrongCheckDigitIsSaid()
{
    office().window->go({u"residents"_s, {}});
    auto *search = office().window->findChild<SearchBox *>();
    search->begin();
    scan(u"230602194305130511"_s);
    QCOMPARE(search->text(), QString());
    QVERIFY(counter());
    QCOMPARE(counter()->desk()->stage(), Stage::Hall);
}

void TestCounterWindow::ourCodesAreRead()
{
    office().window->go({u"counter"_s, QVariantMap{{u"resident"_s, qlonglong(m_zhao)}}});
    QVERIFY(counter()->desk()->begin(m_own).has_value());
    const QString receipt = counter()->desk()->draft().handling.receipt;
    QVERIFY(counter()->desk()->notice({}).has_value());
    QVERIFY(counter()->desk()->end().has_value());
    office().window->go({u"today"_s, {}});
    scan(u"ALLPOST:"_s + receipt);
    QVERIFY(counter());
    QCOMPARE(counter()->desk()->stage(), Stage::Matter);
    QCOMPARE(counter()->desk()->draft().handling.receipt, receipt);
}

void TestCounterWindow::theInputMethodIsKeptOut()
{
    office().window->go({u"counter"_s, {}});
    QLineEdit *search = counter()->hall()->search();
    QVERIFY(search->testAttribute(Qt::WA_InputMethodEnabled));
    CardReader::type(Id.left(5), [=] { return search; });
    // A reader's X would be composed: from its third key on the input method does not see it.
    QVERIFY(!search->testAttribute(Qt::WA_InputMethodEnabled));
    QTRY_VERIFY(search->testAttribute(Qt::WA_InputMethodEnabled));
    search->clear();
    // What an input method commits as fast counts as typed.
    QTest::qWait(2 * ScanWatch::MostGapMs);
    for (const QChar c : Id) {
        QInputMethodEvent commit;
        commit.setCommitString(c);
        QCoreApplication::sendEvent(search, &commit);
    }
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(counter()->desk()->who().resident, m_zhao);
}

void TestCounterWindow::fromAScannedIdToANoticeInEightKeys()
{
    office().window->go({u"today"_s, {}});
    int keys = 0;
    auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        ++keys;
        QTest::keyClick(focus(), key, modifiers);
    };
    // The reader's burst ends with the one Enter that counts.
    for (const QChar c : Id)
        QTest::keyClick(focus(), c.toLatin1());
    press(Qt::Key_Return);
    QVERIFY(counter());
    // Three letters and Enter find the matter.
    for (const Qt::Key letter : {Qt::Key_J, Qt::Key_L, Qt::Key_K})
        press(letter);
    QCOMPARE(counter()->person()->pick()->choices().first().matter, m_own);
    press(Qt::Key_Return);
    QCOMPARE(counter()->desk()->stage(), Stage::Matter);
    press(Qt::Key_1);
    QTRY_VERIFY(counter()->desk()->draft().materials.at(0).isThere());
    press(Qt::Key_F9);
    QVERIFY(qobject_cast<PrintPage *>(office().window->page()));
    press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY2(keys <= 8, qPrintable(QString::number(keys)));
    QCOMPARE(keys, 8);
}

void TestCounterWindow::f8ServesWhoStandsUnderTheCursor()
{
    office().window->go({u"resident"_s, qlonglong(m_zhao)});
    QTest::keyClick(focus(), Qt::Key_F8);
    QVERIFY(counter());
    QCOMPARE(counter()->desk()->who().resident, m_zhao);
    // From the search box, the row under the cursor.
    counter()->desk()->leave();
    office().window->go({u"today"_s, {}});
    auto *search = office().window->findChild<SearchBox *>();
    search->begin();
    typeInto(search, u"qianduo"_s);
    QTest::keyClick(search, Qt::Key_F8);
    QVERIFY(counter());
    QCOMPARE(counter()->desk()->stage(), Stage::Person);
    QVERIFY(counter()->desk()->who().resident != m_zhao);
    // F5 and Ctrl+K are the counter's own here, and the window's again elsewhere.
    QTest::keyClick(focus(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(counter()->desk()->stage(), Stage::Hall);
    office().window->go({u"today"_s, {}});
    QTest::keyClick(focus(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
}

QTEST_MAIN(TestCounterWindow)
#include "tst_counterwindow.moc"
