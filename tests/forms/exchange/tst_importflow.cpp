// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/language.h"
#include "forms/exchange/importcolumns.h"
#include "forms/exchange/importmodels.h"
#include "forms/exchange/mappingmodels.h"
#include "forms/exchange/pastmodel.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/theme.h"
#include "tests/forms/exchange/importdesk.h"
#include "tests/support/rosters.h"

#include <QAbstractItemModelTester>

using namespace Allpost;
using namespace AllpostTest;
using namespace Qt::StringLiterals;

/// An import as a person does it: files dropped, keys pressed, and what the office holds afterwards.
class TestImportFlow : public QObject
{
    Q_OBJECT

private:
    static void watchModels(ImportDesk &desk)
    {
        for (auto *model : desk.page.findChildren<QAbstractItemModel *>())
            if (qobject_cast<MappingModel *>(model) || qobject_cast<SheetsModel *>(model) || qobject_cast<KeptModel *>(model) || qobject_cast<PreviewModel *>(model)
                || qobject_cast<DifferenceModel *>(model) || qobject_cast<MissingModel *>(model) || qobject_cast<FindingGroupModel *>(model) || qobject_cast<PastModel *>(model))
                new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    }
    static QString manyPeople(int rows)
    {
        QString text = u"姓名,身份证号,地址\n"_s;
        for (int i = 0; i < rows; ++i)
            text += u"王%1%2,%3,油城花园%4号楼%5单元%6室\n"_s.arg(QChar(char16_t(0x5e00 + i % 900))).arg(QChar(char16_t(0x6000 + i / 900)))
                        .arg(idOf(QDate(1940, 1, 1).addDays(i % 20000).toString(u"yyyyMMdd"_s), 1 + i / 20000)).arg(1 + i / 480).arg(1 + i / 120 % 4).arg(100 * (1 + i / 20 % 6) + 1 + i % 20 / 4);
        return text;
    }
    static void bring(ImportDesk &desk, const QString &file)
    {
        QVERIFY(desk.open(file));
        QCOMPARE(desk.page.step(), ImportPage::Columns);
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Check);
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Done);
    }

private Q_SLOTS:
    void initTestCase()
    {
        useLanguage(u"en"_s);
        Theme::apply(*qApp, Scheme::Light, 100);
    }

    void theRosterAsKept()
    {
        ImportDesk desk;
        watchModels(desk);
        QVERIFY(desk.drop(ImportDesk::data(u"roster_as_kept.xlsx"_s)));
        QCOMPARE(desk.page.step(), ImportPage::Columns);
        auto *kept = desk.child<QTableView>("kept");
        QVERIFY(kept->model()->rowCount() > 5);
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Check);
        QVERIFY(desk.primary());
        QCOMPARE(desk.primary()->text(), u"Bring in 2,332 rows, hold back 27"_s);
        QCOMPARE(desk.residents(), 0);
        // From finding to finding: each stop is a cell with a sentence in it.
        auto *rows = desk.child<QTableView>("rows");
        const QModelIndex before = rows->currentIndex();
        QVERIFY(!before.data(SubTextRole).toString().isEmpty());
        desk.key(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(rows->currentIndex() != before);
        QVERIFY(!rows->currentIndex().data(SubTextRole).toString().isEmpty());
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Done);
        QCOMPARE(desk.residents(), 2332);
        QVERIFY(desk.child<QWidget>("outcome")->property("title").toString().contains(u"2,332"_s));
        QCOMPARE(desk.work.complained, QStringList());
    }

    void aCellIsMendedInPlace()
    {
        ImportDesk desk;
        QVERIFY(desk.open(ImportDesk::data(u"roster_as_kept.xlsx"_s)));
        desk.key(Qt::Key_F10);
        auto *rows = desk.child<QTableView>("rows");
        QVERIFY(rows->hasFocus());
        QCOMPARE(rows->currentIndex().data(WashRole).toInt(), int(Meaning::Bad));
        desk.type(idOf(u"19800101"_s, 11));
        desk.key(Qt::Key_Return);
        QTRY_COMPARE(desk.primary()->text(), u"Bring in 2,333 rows, hold back 26"_s);
        // Taken back by its key, and typed again.
        rows->setFocus();
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.primary()->text(), u"Bring in 2,332 rows, hold back 27"_s);
        desk.type(idOf(u"19800101"_s, 11));
        desk.key(Qt::Key_Return);
        QTRY_COMPARE(desk.primary()->text(), u"Bring in 2,333 rows, hold back 26"_s);
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Done);
        QCOMPARE(desk.residents(), 2333);
        QCOMPARE(desk.count(u"SELECT count(*) FROM resident WHERE id_number = '%1'"_s.arg(idOf(u"19800101"_s, 11))), 1);
    }

    void theSameFileAgainThenThePlainOne()
    {
        ImportDesk desk;
        bring(desk, ImportDesk::data(u"roster_as_kept.xlsx"_s));
        const QString before = desk.digest();
        QVERIFY(desk.open(ImportDesk::data(u"roster_as_kept.xlsx"_s)));
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Check);
        QVERIFY(!desk.primary()->isEnabled());
        QVERIFY(!desk.primary()->refusal().isEmpty());
        QCOMPARE(desk.child<ActionBar>("bar")->message(), desk.primary()->refusal());
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Check);
        QCOMPARE(desk.digest(), before);
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.page.step(), ImportPage::Columns);
        bring(desk, ImportDesk::data(u"roster_plain.xlsx"_s));
        QCOMPARE(desk.residents(), 2332 + 27);
    }

    void whatIsTickedIsTaken()
    {
        ImportDesk desk;
        const QString head = u"姓名,身份证号,电话,地址\n"_s;
        const QString first = u"张三,%1,%2,油城花园3-2-501\n"_s;
        const QString second = u"李四,%1,%2,油城花园3-2-502\n"_s;
        bring(desk, desk.csv(u"a.csv"_s, head + first.arg(idOf(u"19800101"_s, 11), u"13800000001"_s) + second.arg(idOf(u"19800102"_s, 11), u"13800000002"_s)));
        QVERIFY(desk.open(desk.csv(u"b.csv"_s, head + first.arg(idOf(u"19800101"_s, 11), u"13900000001"_s) + second.arg(idOf(u"19800102"_s, 11), u"13900000002"_s))));
        desk.key(Qt::Key_F10);
        auto *differences = desk.child<QTableView>("differences");
        QCOMPARE(differences->model()->rowCount(), 2);
        QVERIFY(!desk.primary()->isEnabled());
        desk.child<QTabBar>("views")->setCurrentIndex(2);
        differences->setFocus();
        differences->setCurrentIndex(differences->model()->index(1, 0));
        desk.key(Qt::Key_Space);
        QVERIFY(desk.primary()->isEnabled());
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Done);
        QCOMPARE(desk.count(u"SELECT count(*) FROM resident WHERE phone = '13800000001'"_s), 1);
        QCOMPARE(desk.count(u"SELECT count(*) FROM resident WHERE phone = '13900000002'"_s), 1);
    }

    void aWithdrawnColumnIsSaid()
    {
        ImportDesk desk;
        QVERIFY(desk.open(desk.csv(u"a.csv"_s, u"姓名,身份证号,备注\n张三,%1,李四\n"_s.arg(idOf(u"19800101"_s, 11)))));
        MappingModel *mapping = desk.page.findChild<ImportColumns *>()->mapping();
        QVERIFY(desk.primary()->isEnabled());
        mapping->setTarget(2, u"name"_s);
        QCOMPARE(mapping->index(0, MappingModel::Target).data(MappingModel::TargetNameRole).toString(), QString());
        QVERIFY(mapping->index(0, MappingModel::Target).data(SubTextRole).toString().contains(u'C'));
        mapping->setTarget(2, QString());
        QVERIFY(!desk.primary()->isEnabled()); // no column of names
    }

    void theRowsHeldBackAreSavedAndOpenAgain()
    {
        ImportDesk desk;
        QVERIFY(desk.open(ImportDesk::data(u"roster_as_kept.xlsx"_s)));
        desk.key(Qt::Key_F10);
        const QString path = desk.path(u"roster_as_kept-to-mend.xlsx"_s); // as it is proposed
        ImportDesk::whenAsked([path](QWidget *asking) {
            auto *dialog = qobject_cast<QFileDialog *>(asking);
            QVERIFY(dialog);
            dialog->setDirectory(QFileInfo(path).path());
            QMetaObject::invokeMethod(dialog, "accept");
        });
        desk.key(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(desk.work.complained, QStringList());
        QVERIFY(QFile::exists(path));
        QCOMPARE(desk.work.reads.size(), 1); // people's numbers left the office
        QCOMPARE(desk.work.reads.first().rows, 27);
        desk.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.page));
        QVERIFY(desk.drop(path));
        QCOMPARE(desk.page.step(), ImportPage::Columns);
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Check);
        QCOMPARE(desk.page.import()->rowCount(), 27);
        QCOMPARE(desk.child<QTableView>("rows")->model()->rowCount(), 27);
        QVERIFY(!desk.primary()->isEnabled());
    }

    void aCorrectedMappingIsRememberedAndSaid()
    {
        ImportDesk desk;
        const QString head = u"姓名,身份证号,其他甲\n"_s;
        QVERIFY(desk.open(desk.csv(u"a.csv"_s, head + u"张三,%1,油田\n"_s.arg(idOf(u"19800101"_s, 11)))));
        MappingModel *mapping = desk.page.findChild<ImportColumns *>()->mapping();
        mapping->setTarget(2, u"employer"_s);
        desk.key(Qt::Key_F10);
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Done);
        QVERIFY(desk.open(desk.csv(u"b.csv"_s, head + u"李四,%1,油田\n"_s.arg(idOf(u"19800102"_s, 11)))));
        QCOMPARE(mapping->index(2, MappingModel::Target).data(MappingModel::TargetNameRole).toString(), u"employer"_s);
        QVERIFY(mapping->remembered() > 0);
        QVERIFY(desk.child<ActionBar>("bar")->message().contains(u"last time"_s));
    }

    void headingRowsAreCorrected()
    {
        ImportDesk desk;
        QVERIFY(desk.open(desk.csv(u"a.csv"_s, u"姓名,身份证号\n张三,%1\n李四,%2\n王五,%3\n"_s.arg(idOf(u"19800101"_s, 11), idOf(u"19800102"_s, 11), idOf(u"19800103"_s, 11)))));
        auto *kept = desk.child<QTableView>("kept");
        QCOMPARE(kept->model()->index(0, 1).data().toString(), u"张三"_s);
        desk.child<QSpinBox>("firstRow")->setValue(3);
        QCOMPARE(kept->model()->index(0, 1).data().toString(), u"李四"_s);
        desk.key(Qt::Key_F10);
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Done);
        QCOMPARE(desk.residents(), 2);
    }

    void escLeavesTheOfficeAsItWas()
    {
        ImportDesk desk;
        const QString before = desk.digest();
        QVERIFY(desk.open(desk.csv(u"many.csv"_s, manyPeople(20000))));
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Check);
        QTest::keyClick(&desk.page, Qt::Key_F10);
        QVERIFY(desk.page.isRunning());
        QTest::keyClick(&desk.page, Qt::Key_Escape);
        QVERIFY(desk.settle());
        QCOMPARE(desk.page.step(), ImportPage::Check);
        QCOMPARE(desk.residents(), 0);
        QCOMPARE(desk.digest(), before);
        // And it can be done after all.
        QTRY_VERIFY(desk.primary()->isEnabled());
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Done);
        QCOMPARE(desk.residents(), 20000);
    }

    void theWholeImportIsTakenBack()
    {
        ImportDesk desk;
        bring(desk, ImportDesk::data(u"roster_as_kept.xlsx"_s));
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.page.step(), ImportPage::Choose);
        auto *past = desk.page.findChild<PastModel *>();
        QTRY_COMPARE(past->rowCount(), 1);
        QCOMPARE(past->refusal(0), QString());
        QCOMPARE(past->at(0)->added, 2332);
        ImportDesk::answer(Qt::Key_F10);
        auto *table = desk.child<QTableView>("past");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(desk.work.complained, QStringList());
        QCOMPARE(desk.residents(), 0);
        QTRY_VERIFY(!past->refusal(0).isEmpty());
        QVERIFY(past->at(0)->isTakenBack);
    }

    void theWindowLivesWhileALargeFileComesIn()
    {
        ImportDesk desk;
        const QString file = desk.csv(u"many.csv"_s, manyPeople(60000));
        QTimer beat;
        QElapsedTimer since;
        qint64 largest = 0;
        int beats = 0;
        beat.setInterval(5);
        connect(&beat, &QTimer::timeout, this, [&] {
            largest = qMax(largest, since.restart());
            beats += desk.page.isRunning() ? 1 : 0;
        });
        since.start();
        beat.start();
        QVERIFY(desk.open(file));
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Check);
        desk.page.hide(); // another page is in front; the import goes on
        QMetaObject::invokeMethod(desk.work.commands().find(u"import.go"_s), "trigger");
        QVERIFY(desk.settle(120000));
        QCOMPARE(desk.page.step(), ImportPage::Done);
        QCOMPARE(desk.residents(), 60000);
        QVERIFY(beats > 10);
        QVERIFY(!desk.work.said.isEmpty());
        qInfo("largest gap of the event loop while 60,000 rows came in: %lld ms", largest);
    }
};

QTEST_MAIN(TestImportFlow)
#include "tst_importflow.moc"
