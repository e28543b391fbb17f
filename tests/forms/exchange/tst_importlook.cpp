// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/language.h"
#include "forms/exchange/importcolumns.h"
#include "forms/shared/fitcheck.h"
#include "forms/shared/theme.h"
#include "tests/forms/exchange/importdesk.h"

using namespace Allpost;
using namespace AllpostTest;
using namespace Qt::StringLiterals;

/// Every step of an import fits its window, in both languages, at 100 and 130 % text. With ALLPOST_LOOK_DIR set the
/// pictures are kept there.
class TestImportLook : public QObject
{
    Q_OBJECT

private:
    static QString workbook(const ImportDesk &desk)
    {
        const QString path = desk.path(u"各楼花名册.xlsx"_s);
        auto writer = SheetWriter::create(path);
        if (!writer)
            return {};
        for (const QString &sheet : {u"3号楼"_s, u"油城花园4号楼"_s}) {
            QList<SheetColumn> columns;
            for (const QString &heading : {u"姓名"_s, u"身份证号"_s, u"单元"_s, u"室"_s, u"电话"_s, u"与户主关系"_s})
                columns.append({heading});
            if (!(*writer)->addSheet(sheet, columns))
                return {};
            for (int i = 1; i <= 9; ++i)
                (void)(*writer)->addRow(QStringList{u"王"_s + QChar(char16_t(0x5efa + i)), {}, u"1"_s, QString::number(i * 100 + 1), u"1380000000%1"_s.arg(i), u"户主"_s});
        }
        return (*writer)->finish() ? path : QString();
    }

    static void bring(ImportDesk &desk, const QString &scene)
    {
        if (scene == "choose"_L1)
            return;
        if (scene == "sheets"_L1) {
            QVERIFY(desk.open(workbook(desk)));
            return;
        }
        if (scene == "encoding"_L1) {
            QVERIFY(desk.open(ImportDesk::data(u"roster_gb18030.csv"_s)));
            return;
        }
        QVERIFY(desk.open(ImportDesk::data(u"roster_as_kept.xlsx"_s)));
        if (scene == "columns"_L1)
            return;
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Check);
        if (scene == "findings"_L1)
            return;
        if (scene == "all"_L1) {
            desk.child<QTabBar>("views")->setCurrentIndex(1);
            return;
        }
        desk.key(Qt::Key_F10);
        QCOMPARE(desk.page.step(), ImportPage::Done);
        if (scene == "done"_L1)
            return;
        if (scene == "past"_L1) {
            desk.key(Qt::Key_Escape);
            return;
        }
        const QString newer = desk.csv(u"新花名册.csv"_s, u"姓名,身份证号,电话,地址\n"_s + changedPeople(desk));
        QVERIFY(desk.open(newer));
        desk.key(Qt::Key_F10);
        desk.child<QTabBar>("views")->setCurrentIndex(scene == "differences"_L1 ? 2 : 3);
    }

    /// Some people of the office, with other phones, without their families.
    static QString changedPeople(const ImportDesk &desk)
    {
        QString lines;
        auto found = Query::run(const_cast<TestWorkplace &>(desk.work).store().db(), u"SELECT name, id_number FROM resident WHERE id_number IS NOT NULL AND phone IS NOT NULL ORDER BY key LIMIT 12"_s);
        for (int i = 10; found && found->next(); ++i)
            lines += u"%1,%2,1370000%3,油城花园3号楼2单元501室\n"_s.arg(found->text(0), found->text(1)).arg(i * 7 + 1000);
        return lines;
    }

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("percent");
        for (const QString &scene : {u"choose"_s, u"sheets"_s, u"encoding"_s, u"columns"_s, u"findings"_s, u"all"_s, u"done"_s, u"past"_s, u"differences"_s, u"missing"_s}) {
            QTest::addRow("%s zh", qPrintable(scene)) << scene << u"zh_CN"_s << QSize(1198, 612) << false << 100;
            QTest::addRow("%s zh wide dark", qPrintable(scene)) << scene << u"zh_CN"_s << QSize(1752, 996) << true << 100;
            QTest::addRow("%s en", qPrintable(scene)) << scene << u"en"_s << QSize(1166, 612) << false << 100;
            QTest::addRow("%s zh 130", qPrintable(scene)) << scene << u"zh_CN"_s << QSize(1130, 600) << true << 130;
        }
    }

    void fits()
    {
        QFETCH(QString, scene);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(int, percent);
        useLanguage(language);
        Theme::apply(*qApp, dark ? Scheme::Dark : Scheme::Light, percent);
        ImportDesk desk(size);
        bring(desk, scene);
        QTest::qWait(30);
        const QString folder = qEnvironmentVariable("ALLPOST_LOOK_DIR");
        if (!folder.isEmpty())
            desk.page.grab().save(u"%1/import-%2.png"_s.arg(folder, QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-')));
        QCOMPARE(desk.work.complained, QStringList());
        QStringList problems;
        for (const FitProblem &problem : checkFit(&desk.page, size))
            problems << problem.sentence();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestImportLook)
#include "tst_importlook.moc"
