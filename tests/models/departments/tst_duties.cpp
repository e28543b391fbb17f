// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/dutyimport.h"
#include "models/exchange/sheetwriter.h"
#include "models/store/deeds.h"
#include "models/store/undo.h"
#include "tests/models/departments/departmentoffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestDuties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theExampleListIsWhole();
    void itemsFollowTheirDepartment();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void strikingKeepsWhatWasCited();
    void tasksFindItems_data();
    void tasksFindItems();
    void aListIsLookedAtThenWritten();
    void theSameListAgainChangesNothing();
    void aHeadingSaysWhichList();
    void hostileFilesChangeNothing_data();
    void hostileFilesChangeNothing();
    void hostileCellsStayText();
    void anItemChangedMeanwhileStopsTheWhole();

private:
    /// Writes rows as an .xlsx or .csv.
    static QString sheet(const DepartmentOffice &office, const QString &name, const QStringList &head, const QList<QStringList> &rows)
    {
        const QString path = office.file(name);
        auto writer = SheetWriter::create(path);
        QList<SheetColumn> columns;
        for (const QString &title : head)
            columns << SheetColumn{title};
        if (!writer || !(*writer)->addSheet(u"清单"_s, columns))
            qFatal("no sheet");
        for (const QStringList &row : rows)
            if (!(*writer)->addRow(row))
                qFatal("no row");
        if (!(*writer)->finish())
            qFatal("not written");
        return path;
    }
    static QString raw(const DepartmentOffice &office, const QString &name, const QByteArray &bytes)
    {
        QFile file(office.file(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(bytes);
        return file.fileName();
    }
    static qint64 deeds(const DepartmentOffice &office)
    {
        auto row = Query::run(office.db(), u"SELECT count(*) FROM op"_s);
        return row && row->next() ? row->number(0) : -1;
    }

    Progress m_progress;
};

void TestDuties::theExampleListIsWhole()
{
    DepartmentOffice office;
    const auto lines = Duties::list(office.db());
    QVERIFY(lines);
    QHash<QString, int> counts;
    QSet<QString> titles;
    for (const DutyLine &line : *lines) {
        ++counts[line.item.list];
        titles.insert(line.item.title);
        QVERIFY(line.item.example.value_or(false));
        QVERIFY2(!line.department.isEmpty(), qPrintable(line.item.title));
        QVERIFY2(Duties::check(office.db(), line.item, line.key).isEmpty(), qPrintable(line.item.title));
    }
    QCOMPARE(counts.value(u"own"_s), 40);
    QCOMPARE(counts.value(u"handed_down"_s), 40);
    QCOMPARE(counts.value(u"removed"_s), 22);
    QCOMPARE(titles.size(), 102);
    QCOMPARE(lines->first().cited(), u"own duties no. 1"_s);
    QCOMPARE(*Duties::addExamples(office.store()), 0);
    QVERIFY(!Deeds::isFelt(u"duty_item.examples"_s));
}

void TestDuties::itemsFollowTheirDepartment()
{
    DepartmentOffice office;
    const Key item = office.item(u"爱国卫生和病媒消杀动员"_s);
    Departments departments(office.store());
    QVERIFY(departments.rename(office.department(u"疾病预防控制中心"_s), u"疾控局"_s));
    QCOMPARE(Duties::line(office.db(), item)->department, u"疾控局"_s);
    QVERIFY(departments.merge(office.department(u"疾控局"_s), office.department(u"区卫生健康局"_s)));
    QCOMPARE(Duties::line(office.db(), item)->department, u"区卫生健康局"_s);
}

void TestDuties::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("code");
    QTest::newRow("fine") << u"登记流浪犬"_s << u"own"_s << u"2026-01-01"_s << QString() << QString();
    QTest::newRow("no words") << u" "_s << u"own"_s << QString() << QString() << u"required"_s;
    QTest::newRow("no list") << u"登记流浪犬"_s << QString() << QString() << QString() << u"required"_s;
    QTest::newRow("unknown list") << u"登记流浪犬"_s << u"moon"_s << QString() << QString() << u"required"_s;
    QTest::newRow("too long") << QString(201, u'长') << u"own"_s << QString() << QString() << u"too_long"_s;
    QTest::newRow("no date") << u"登记流浪犬"_s << u"own"_s << u"昨天"_s << QString() << u"date_unreadable"_s;
    QTest::newRow("ends before") << u"登记流浪犬"_s << u"own"_s << u"2026-02-01"_s << u"2026-01-01"_s << u"until_before_since"_s;
    QTest::newRow("there already") << u"居务 公开"_s << u"own"_s << QString() << QString() << u"title_taken"_s;
}

void TestDuties::whatIsWrongIsNamed()
{
    QFETCH(QString, title);
    QFETCH(QString, list);
    QFETCH(QString, since);
    QFETCH(QString, until);
    QFETCH(QString, code);
    DepartmentOffice office;
    const DutyItem item{.title = title, .list = list, .since = since, .until = until};
    const Findings findings = Duties::check(office.db(), item);
    QCOMPARE(findings.isEmpty() ? QString() : findings.first().code, code);
    QCOMPARE(Duties(office.store()).add(item).has_value(), !mustHoldBack(findings));
}

void TestDuties::strikingKeepsWhatWasCited()
{
    DepartmentOffice office;
    Duties duties(office.store());
    const Key item = office.item(u"通知疫苗接种"_s);
    const Key task = office.task(u"通知流感疫苗接种"_s, u"社区卫生服务中心"_s);
    QVERIFY(HandedTasks(office.store()).admit(task, item));
    QCOMPARE(duties.remove(item).error().code, ErrorCode::Refused);
    QVERIFY(duties.end(item, QDate(2026, 11, 1)));
    QCOMPARE(Duties::list(office.db(), u"handed_down"_s)->size(), 39);
    QCOMPARE(Duties::list(office.db(), u"handed_down"_s, QDate(2026, 10, 1))->size(), 40);
    QCOMPARE(HandedTasks::line(office.db(), task)->itemTitle, u"通知疫苗接种"_s);
    QVERIFY(duties.remove(office.item(u"悬挂光荣牌"_s)));
    UndoStack undo(office.store());
    QVERIFY(duties.end(office.item(u"普法宣传"_s), QDate(2026, 11, 1)));
    QVERIFY(undo.undo());
    QVERIFY(office.item(u"普法宣传"_s));
}

void TestDuties::tasksFindItems_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("first");
    QTest::newRow("the words themselves") << u"通知老年人体检"_s << u"通知老年人体检"_s;
    QTest::newRow("in other order") << u"关于做好老年人免费体检通知工作的函"_s << u"通知老年人体检"_s;
    QTest::newRow("struck ones too") << u"请对辖区食品经营单位开展日常检查"_s << u"食品经营单位的日常检查"_s;
    QTest::newRow("only common words") << u"协助开展工作"_s << QString();
    QTest::newRow("nothing shared") << u"统计无人机数量"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestDuties::tasksFindItems()
{
    QFETCH(QString, title);
    QFETCH(QString, first);
    DepartmentOffice office;
    const auto found = Duties::suggest(office.db(), title);
    QVERIFY(found);
    if (first.isEmpty()) {
        QVERIFY2(found->isEmpty() || found->first().weight < 60, found->isEmpty() ? "" : qPrintable(found->first().line.item.title));
        return;
    }
    QCOMPARE(found->first().line.item.title, first);
    QVERIFY(!found->first().shared.isEmpty());
    for (const QString &run : found->first().shared)
        QVERIFY2(title.contains(run) && first.contains(run), qPrintable(run));
}

void TestDuties::aListIsLookedAtThenWritten()
{
    DepartmentOffice office;
    const QString path = sheet(office, u"清单.xlsx"_s, {u"序号"_s, u"事项"_s, u"牵头部门"_s, u"依据"_s},
                               {{u"1"_s, u"协助农村厕所改造摸底"_s, u"区农业农村局"_s, u"乡村振兴促进法"_s},
                                {u"2"_s, u"通知疫苗接种"_s, u"市卫健委"_s, QString()},
                                {u"3"_s, u"协助 农村厕所改造摸底"_s, QString(), QString()},
                                {u"4"_s, QString(), u"区教育局"_s, QString()},
                                {u"5"_s, QString(201, u'长'), QString(), QString()},
                                {u"6"_s, u"通知犬只免疫"_s, u"街道综治办"_s, QString()}});
    const qint64 before = deeds(office);
    const auto plan = DutyImport::read(office.db(), path, u"handed_down"_s, m_progress);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(deeds(office), before);
    QCOMPARE(plan->file, u"清单.xlsx"_s);
    QCOMPARE(plan->rows.size(), 6);
    using Fate = DutyImportRow::Fate;
    QCOMPARE(plan->count(Fate::Add), 1);
    QCOMPARE(plan->count(Fate::Change), 2);
    QCOMPARE(plan->count(Fate::HeldBack), 3);
    QCOMPARE(plan->rows.at(0).row, 2);
    QCOMPARE(plan->rows.at(0).department, u"区农业农村局"_s);
    // A department nobody knows stays as it was written, with a finding beside its field.
    QCOMPARE(plan->rows.at(1).item.department, 0);
    QCOMPARE(plan->rows.at(1).item.departmentText, u"市卫健委"_s);
    QCOMPARE(plan->rows.at(1).findings.first().field, u"department"_s);
    QCOMPARE(plan->rows.at(1).findings.first().row, 3);
    QCOMPARE(plan->rows.at(2).findings.first().code, u"repeated"_s);
    QCOMPARE(plan->rows.at(3).findings.first().code, u"required"_s);
    QCOMPARE(plan->rows.at(4).findings.first().code, u"too_long"_s);
    QCOMPARE(plan->rows.at(5).findings.first().code, u"department_guessed"_s);

    UndoStack undo(office.store());
    const auto written = DutyImport::write(office.store(), *plan);
    QVERIFY(written);
    QCOMPARE(*written, 3);
    QCOMPARE(deeds(office), before + 1);
    QCOMPARE(Duties::list(office.db(), u"handed_down"_s)->size(), 41);
    QCOMPARE(Duties::line(office.db(), office.item(u"通知疫苗接种"_s))->department, u"市卫健委"_s);
    QCOMPARE(Duties::line(office.db(), office.item(u"协助农村厕所改造摸底"_s))->item.basis, u"乡村振兴促进法"_s);
    QCOMPARE(Duties::list(office.db(), u"handed_down"_s)->last().item.title, u"协助农村厕所改造摸底"_s);
    QVERIFY(undo.undo());
    QCOMPARE(Duties::list(office.db(), u"handed_down"_s)->size(), 40);
    QCOMPARE(Duties::line(office.db(), office.item(u"通知疫苗接种"_s))->department, u"社区卫生服务中心"_s);
}

void TestDuties::theSameListAgainChangesNothing()
{
    DepartmentOffice office;
    const QString path = sheet(office, u"清单.csv"_s, {u"编号"_s, u"事项名称"_s, u"责任部门"_s, u"法定依据"_s}, {{u"甲1"_s, u"登记无人机"_s, u"派出所"_s, u"条例"_s}});
    const auto first = DutyImport::read(office.db(), path, u"own"_s, m_progress);
    QVERIFY(first && *DutyImport::write(office.store(), *first) == 1);
    const qint64 before = deeds(office);
    const auto again = DutyImport::read(office.db(), path, u"own"_s, m_progress);
    QCOMPARE(again->count(DutyImportRow::Fate::Same), 1);
    QCOMPARE(*DutyImport::write(office.store(), *again), 0);
    QCOMPARE(deeds(office), before);
}

void TestDuties::aHeadingSaysWhichList()
{
    DepartmentOffice office;
    const QString path = sheet(office, u"清单.xlsx"_s, {u"序号"_s, u"清单类别"_s, u"工作事项"_s, u"备注"_s},
                               {{u"1"_s, u"已精简"_s, u"通知犬只免疫"_s, u"2026年起"_s}, {u"2"_s, u"月亮清单"_s, u"看月亮"_s, QString()}});
    const auto plan = DutyImport::read(office.db(), path, u"handed_down"_s, m_progress);
    QVERIFY(plan);
    QCOMPARE(plan->rows.at(0).fate, DutyImportRow::Fate::Change);
    QCOMPARE(plan->rows.at(0).item.list, u"removed"_s);
    QCOMPARE(plan->rows.at(1).findings.first().code, u"code_unknown"_s);
    QVERIFY(DutyImport::write(office.store(), *plan));
    const auto line = Duties::line(office.db(), office.item(u"通知犬只免疫"_s));
    QCOMPARE(line->item.list, u"removed"_s);
    QCOMPARE(line->item.note, u"2026年起"_s);
    QVERIFY(!line->item.example);
}

void TestDuties::hostileFilesChangeNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QByteArray many = "序号,事项\n";
    for (int i = 0; i < DutyImport::MostRows + 10; ++i)
        many += QByteArray::number(i) + ",事" + QByteArray::number(i) + "\n";
    QTest::newRow("no spreadsheet") << u"a.xlsx"_s << QByteArray("\x89PNG\r\n");
    QTest::newRow("web page") << u"a.xls"_s << QByteArray("<html><table><tr><td>事项</td></tr></table></html>");
    QTest::newRow("empty") << u"a.csv"_s << QByteArray();
    QTest::newRow("broken zip") << u"a.xlsx"_s << QByteArray("PK\x03\x04").append(200, 'x');
    QTest::newRow("no column of duties") << u"a.csv"_s << QByteArray("姓名,身份证号码\n王某,1\n");
    QTest::newRow("no end") << u"a.csv"_s << many;
    QTest::newRow("unclosed quote") << u"a.csv"_s << QByteArray("序号,事项\n1,\"没有结尾\n2,乙\n");
}

void TestDuties::hostileFilesChangeNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    DepartmentOffice office;
    const qint64 before = deeds(office);
    const auto plan = DutyImport::read(office.db(), raw(office, name, bytes), u"own"_s, m_progress);
    QVERIFY(!plan);
    QVERIFY(!plan.error().message.isEmpty());
    QCOMPARE(deeds(office), before);
}

void TestDuties::hostileCellsStayText()
{
    DepartmentOffice office;
    const QString path = raw(office, u"a.csv"_s, "序号,事项,牵头部门,依据\n"
                                                 "1,=HYPERLINK(\"http://x\"),区民政局'; DROP TABLE department;--,\"多\n行\"\n"
                                                 "2,<b>加粗</b>,%1 %2,:key\n");
    const auto plan = DutyImport::read(office.db(), path, u"own"_s, m_progress);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(plan->count(DutyImportRow::Fate::Add), 2);
    QVERIFY(DutyImport::write(office.store(), *plan));
    QCOMPARE(Departments::list(office.db())->size(), 70);
    QVERIFY(office.item(u"<b>加粗</b>"_s));
    QCOMPARE(Duties::line(office.db(), office.item(u"<b>加粗</b>"_s))->department, u"%1 %2"_s);
    for (const DutyImportRow &row : plan->rows)
        for (const Finding &finding : row.findings)
            QVERIFY(!finding.message.contains(u"%2 %2"_s));
}

void TestDuties::anItemChangedMeanwhileStopsTheWhole()
{
    DepartmentOffice office;
    const QString path = sheet(office, u"清单.xlsx"_s, {u"序号"_s, u"事项"_s, u"依据"_s}, {{u"7"_s, u"看月亮"_s, QString()}, {u"99"_s, u"通知犬只免疫"_s, u"防疫法"_s}});
    const auto plan = DutyImport::read(office.db(), path, u"handed_down"_s, m_progress);
    QVERIFY(plan);
    const Key item = office.item(u"通知犬只免疫"_s);
    auto seen = office.store().read(DutyItem::entity(), item);
    auto now = seen->as<DutyItem>();
    now.basis = u"另一部法"_s;
    QVERIFY(Duties(office.store()).change(*seen, now));
    const auto written = DutyImport::write(office.store(), *plan);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Conflict);
    QCOMPARE(Duties::list(office.db(), u"handed_down"_s)->size(), 40);
}

QTEST_MAIN(TestDuties)
#include "tst_duties.moc"
