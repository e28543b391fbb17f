// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/duplicatemodels.h"
#include "forms/residents/duplicatespage.h"
#include "forms/residents/twinbanner.h"
#include "forms/shared/button.h"
#include "forms/shared/table.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Deciding who is who with the keys alone.
class TestDuplicatesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }
    void init()
    {
        m_work = std::make_unique<TestWorkplace>();
        m_first = add(u"王芳"_s, u"230604195001010010"_s, u"1950-01-01"_s, {}, u"教师"_s);
        m_second = add(u"王芳"_s, {}, u"1950-01-01"_s, u"13845904471"_s, u"退休"_s);
        add(u"李强"_s, {}, u"1960-02-02"_s, {}, {});
        add(u"李强"_s, {}, u"1960-02-02"_s, {}, {});
        m_page = std::make_unique<DuplicatesPage>(*m_work);
        m_page->resize(1198, 612);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_work.reset();
    }

    void modelsAreSound()
    {
        QAbstractItemModelTester pairsTester(m_page->findChild<DuplicatePairs *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester fieldsTester(fields(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        open();
        QTest::keyClick(m_page.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_page.get(), Qt::Key_F10);
        QTest::keyClick(m_page.get(), Qt::Key_D);
        QCOMPARE(pairs()->rowCount(), 0);
    }

    /// What only one knows is kept; where both differ the chosen value is; two keys decide.
    void linkedWithTheValuesChosen()
    {
        open(m_second);
        QCOMPARE(pairs()->rowCount(), 2);
        QTest::keyClick(m_page.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_page.get(), Qt::Key_F10);
        QCOMPARE(pairs()->rowCount(), 1);
        const Resident counts = *m_work->store().get<Resident>(m_first);
        QCOMPARE(counts.idNumber, QString());
        QCOMPARE(counts.occupation, u"退休"_s);
        QCOMPARE(m_work->key(u"SELECT same_as FROM same_person"_s), m_first);
        QVERIFY(m_work->said.last().size() > 0);
        m_work->undo();
        QTRY_VERIFY(!m_page->isSearching());
        QCOMPARE(pairs()->rowCount(), 2);
        QCOMPARE(m_work->store().get<Resident>(m_first)->occupation, u"教师"_s);
    }

    void whatOneAloneKnowsIsKeptByItself()
    {
        open(m_second);
        QTest::keyClick(m_page.get(), Qt::Key_F10);
        const Resident counts = *m_work->store().get<Resident>(m_first);
        QCOMPARE(counts.idNumber, u"230604195001010010"_s);
        QCOMPARE(counts.phone, u"13845904471"_s);
        QCOMPARE(counts.occupation, u"教师"_s);
    }

    void oneFieldByItsNumber()
    {
        open(m_second);
        auto *table = m_page->findChild<Table *>(u"fields"_s);
        for (int row = 0; row < fields()->rowCount(); ++row)
            if (fields()->index(row, DuplicateFields::Counts).data().toString() == u"教师"_s)
                table->setCurrentIndex(fields()->index(row, DuplicateFields::Counts));
        QTest::keyClick(m_page.get(), Qt::Key_2);
        QTest::keyClick(m_page.get(), Qt::Key_F10);
        QCOMPARE(m_work->store().get<Resident>(m_first)->occupation, u"退休"_s);
        QCOMPARE(m_work->store().get<Resident>(m_first)->idNumber, u"230604195001010010"_s);
    }

    void twoPeopleByOneKey()
    {
        open();
        QTest::keyClick(m_page.get(), Qt::Key_D);
        QCOMPARE(pairs()->rowCount(), 1);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM different_people"_s), 1);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM same_person"_s), 0);
    }

    void numbersAreMaskedAndStillSaidToDiffer()
    {
        add(u"赵敏"_s, u"230604195001010220"_s, u"1970-01-01"_s, {}, {});
        const Key other = add(u"赵敏"_s, u"230604195101010220"_s, u"1970-01-01"_s, {}, {});
        open(other);
        QStringList shown;
        for (int row = 0; row < fields()->rowCount(); ++row)
            shown << fields()->index(row, DuplicateFields::Counts).data().toString() << fields()->index(row, DuplicateFields::Second).data().toString();
        QVERIFY(shown.filter(u"230604195001010220"_s).isEmpty());
        QCOMPARE(shown.filter(QRegularExpression(u"\\(.*\\)|（.*）"_s)).size(), 1);
        m_work->setRevealed(true, {}, 0);
        shown.clear();
        for (int row = 0; row < fields()->rowCount(); ++row)
            shown << fields()->index(row, DuplicateFields::Counts).data().toString();
        QCOMPARE(shown.filter(u"230604195"_s).size(), 1);
        QCOMPARE(m_work->reads.size(), 1);
    }

    void theCardSaysSoAndLeadsThere()
    {
        TwinBanner banner(m_page.get());
        banner.setWorkplace(m_work.get());
        banner.setResident(m_first);
        QVERIFY(!banner.isHidden());
        QTest::mouseClick(banner.button(), Qt::LeftButton);
        QCOMPARE(m_work->places.last().page, u"duplicates"_s);
        open(m_second);
        QTest::keyClick(m_page.get(), Qt::Key_F10);
        banner.setResident(m_second);
        QTest::mouseClick(banner.button(), Qt::LeftButton);
        QCOMPARE(m_work->places.last().what.toLongLong(), m_first);
        QVERIFY(banner.takeApart());
        QCOMPARE(m_work->key(u"SELECT count(*) FROM same_person"_s), 0);
        banner.setResident(m_work->key(u"SELECT min(key) FROM resident WHERE name = '王芳'"_s));
        QVERIFY(!banner.takeApart());
    }

    void searchFindsBothAndSaysWhichCounts()
    {
        open(m_second);
        QTest::keyClick(m_page.get(), Qt::Key_F10);
        const auto lines = m_work->finder().lines(QList<Key>{m_first, m_second});
        QVERIFY(lines);
        QVERIFY(lines->at(0).hasSecond && !lines->at(0).isSecond);
        QVERIFY(lines->at(1).isSecond && !lines->at(1).hasSecond);
    }

    void nobodyLeftSaysSo()
    {
        open();
        QTest::keyClick(m_page.get(), Qt::Key_D);
        QTest::keyClick(m_page.get(), Qt::Key_D);
        QVERIFY(m_page->findChild<QWidget *>(u"nothing"_s)->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_F10);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM same_person"_s), 0);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(m_work->backs, 1);
    }

private:
    Key add(const QString &name, const QString &number, const QString &birth, const QString &phone, const QString &occupation)
    {
        Resident r;
        r.name = name;
        r.idNumber = number;
        r.birthDate = birth;
        r.phone = phone;
        r.occupation = occupation;
        auto work = UnitOfWork::begin(m_work->store(), {u"resident.add"_s});
        auto key = (*work)->create(r);
        if (!key || !(*work)->commit())
            qFatal("not written");
        return *key;
    }
    void open(Key about = 0)
    {
        m_page->show(qlonglong(about));
        QTRY_VERIFY(!m_page->isSearching());
    }
    DuplicatePairs *pairs() const { return m_page->findChild<DuplicatePairs *>(); }
    DuplicateFields *fields() const { return m_page->findChild<DuplicateFields *>(); }

    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<DuplicatesPage> m_page;
    Key m_first = 0;
    Key m_second = 0;
};

QTEST_MAIN(TestDuplicatesPage)
#include "tst_duplicatespage.moc"
