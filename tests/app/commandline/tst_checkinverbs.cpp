// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"
#include "tests/support/spreadsheets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// checkin import and checkin list as scripts use them.
class TestCheckinVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleListGivesItsExactNumbers()
    {
        QCOMPARE(run({u"new"_s, u"--community"_s, u"创新社区"_s}).status, 0);
        QCOMPARE(run({u"import"_s, u"resident"_s, path(u"roster_plain.xlsx"_s)}).status, 0);
        const Answer read = import();
        QCOMPARE(read.status, 0);
        QCOMPARE(read.json, (QJsonObject{{u"read"_s, 54}, {u"matched"_s, 46}, {u"unknown"_s, 8}}));
        const QJsonArray members = run({u"checkin"_s, u"list"_s}).json.value(u"members"_s).toArray();
        QCOMPARE(members.size(), 54);
        int residents = 0, notYet = 0;
        for (const QJsonValue &member : members) {
            residents += member[u"resident"_s].toBool();
            notYet += member[u"state"_s].toString() == "not_yet"_L1;
            QCOMPARE(member[u"unit"_s].toString(), Unit);
        }
        QCOMPARE(residents, 46);
        QCOMPARE(notYet, 54); // a list says who is to come, not who came

        const QString digest = run({u"digest"_s}).json.value(u"digest"_s).toString();
        QCOMPARE(import().json, read.json);
        QCOMPARE(run({u"digest"_s}).json.value(u"digest"_s).toString(), digest);
        QCOMPARE(run({u"check"_s}).json.value(u"ok"_s), true);
    }

    void whatIsAskedWronglyIsSaid()
    {
        QCOMPARE(run({u"new"_s, u"--community"_s, u"创新社区"_s}).status, 0);
        QCOMPARE(run({u"checkin"_s, u"import"_s, path(u"unit_members.xlsx"_s)}).status, 2); // whose list?
        QCOMPARE(run({u"checkin"_s, u"import"_s, u"--unit"_s, Unit}).status, 2);
        QCOMPARE(run({u"checkin"_s, u"nonsense"_s}).status, 2);
        QCOMPARE(run({u"checkin"_s, u"list"_s, u"--state"_s, u"asleep"_s}).status, 2);
        QCOMPARE(run({u"checkin"_s, u"list"_s, u"--unit"_s, u"没有的单位"_s}).status, 1);
        QCOMPARE(run({u"checkin"_s, u"import"_s, path(u"orders_12345.xlsx"_s), u"--unit"_s, Unit}).status, 1);
    }

    /// What is no list of members fails with one line, and the office stays as it was.
    void aFileThatIsNoListChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QByteArray many;
        for (int row = 2; row <= 100001; ++row)
            many += line(row, {"张" + QByteArray::number(row), {}, "139" + QByteArray::number(row).rightJustified(8, '0')});
        QFile sample(path(u"unit_members.xlsx"_s));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QTest::newRow("no spreadsheet") << QByteArray("\x89PNG no spreadsheet at all, but named so") << u"a.xlsx"_s;
        QTest::newRow("cut off") << sample.readAll().first(4000) << u"a.xlsx"_s;
        QTest::newRow("nothing in it") << QByteArray() << u"a.xlsx"_s;
        QTest::newRow("nothing in the csv") << QByteArray() << u"a.csv"_s;
        QTest::newRow("an empty sheet") << sheet({}) << u"a.xlsx"_s;
        QTest::newRow("headings alone") << sheet(line(1, Headings)) << u"a.xlsx"_s;
        QTest::newRow("other columns") << sheet(line(1, {"产品", "数量", "单价"}) + line(2, {"螺丝", "3", "1.5"})) << u"a.xlsx"_s;
        QTest::newRow("100,000 rows") << sheet(line(1, Headings) + many) << u"a.xlsx"_s;
        QTest::newRow("formulas that came to nothing") << sheet(line(1, Headings) + "<row r=\"2\"><c r=\"A2\" t=\"e\"><f>A9</f><v>#REF!</v></c><c r=\"C2\"><v>13912345678</v></c></row>") << u"a.xlsx"_s;
    }
    void aFileThatIsNoListChangesNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        QCOMPARE(run({u"new"_s, u"--community"_s, u"创新社区"_s}).status, 0);
        const QString before = run({u"digest"_s}).json.value(u"digest"_s).toString();
        const Answer answer = bring(content, name);
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.json.isEmpty());
        QCOMPARE(answer.err.trimmed().count(u'\n'), 0);
        QVERIFY(answer.err.trimmed().size() > 8);
        QCOMPARE(run({u"digest"_s}).json.value(u"digest"_s).toString(), before);
        QCOMPARE(run({u"checkin"_s, u"list"_s}).json.value(u"members"_s).toArray().size(), 0);
    }

    /// A row that cannot be trusted is said; the others come in, each person once.
    void aDoubtfulRowStopsNoOther()
    {
        QCOMPARE(run({u"new"_s, u"--community"_s, u"创新社区"_s}).status, 0);
        const QByteArray formula = "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>CONCATENATE(\"钱\",\"多多\")</f><v>钱多多</v></c><c r=\"C4\" t=\"e\"><f>NA()</f><v>#N/A</v></c></row>";
        const QByteArray rounded = "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>孙丽华</t></is></c><c r=\"B5\"><v>2.3060419800817E+17</v></c><c r=\"C5\"><v>1.3604590012E+10</v></c></row>";
        const Answer answer = bring(sheet(line(1, Headings) + line(2, {"赵启明", "230604198008170026", "13845904471"}) + line(3, {"赵启明", {}, "13845904471"}) + formula + rounded), u"a.xlsx"_s);
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json.value(u"read"_s).toInt(), 4);
        QStringList names;
        for (const QJsonValue &member : run({u"checkin"_s, u"list"_s}).json.value(u"members"_s).toArray())
            names << member[u"name"_s].toString();
        QCOMPARE(names, (QStringList{u"钱多多"_s, u"孙丽华"_s, u"赵启明"_s}));
        const QString digest = run({u"digest"_s}).json.value(u"digest"_s).toString();
        QCOMPARE(bring(sheet(line(1, Headings) + line(3, {"赵启明", {}, "13845904471"})), u"a.xlsx"_s).status, 0); // known by name and phone
        QCOMPARE(run({u"digest"_s}).json.value(u"digest"_s).toString(), digest);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_office = m_folder->filePath(u"o.allpost"_s);
    }

private:
    struct Answer { int status = 0; QJsonObject json = {}; QString err = {}; };
    static inline const QList<QByteArray> Headings{"姓名", "身份证号", "手机"};

    /// A row of texts.
    static QByteArray line(int row, const QList<QByteArray> &cells)
    {
        QByteArray xml = "<row r=\"" + QByteArray::number(row) + "\">";
        for (int i = 0; i < cells.size(); ++i)
            if (!cells.at(i).isEmpty())
                xml += "<c r=\"" + QByteArray(1, char('A' + i)) + QByteArray::number(row) + "\" t=\"inlineStr\"><is><t>" + cells.at(i) + "</t></is></c>";
        return xml + "</row>";
    }
    static QByteArray sheet(const QByteArray &rows)
    {
        AllpostTest::Workbook book;
        book.sheet = rows;
        return book.bytes();
    }
    Answer bring(const QByteArray &content, const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        file.close();
        return run({u"checkin"_s, u"import"_s, file.fileName(), u"--unit"_s, Unit});
    }

    static QString path(const QString &file) { return qEnvironmentVariable("ALLPOST_TEST_DATA") + u'/' + file; }
    Answer import() const { return run({u"checkin"_s, u"import"_s, path(u"unit_members.xlsx"_s), u"--unit"_s, Unit}); }
    Answer run(QStringList arguments) const
    {
        arguments.prepend(u"allpost"_s);
        arguments << u"--office"_s << m_office << u"--json"_s;
        QString out, err;
        QTextStream outStream(&out), errStream(&err);
        const int status = CommandLine::run(arguments, outStream, errStream);
        return {status, QJsonDocument::fromJson(out.toUtf8()).object(), err};
    }

    static inline const QString Unit = u"大庆某采油厂"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_office;
};

QTEST_MAIN(TestCheckinVerbs)
#include "tst_checkinverbs.moc"
