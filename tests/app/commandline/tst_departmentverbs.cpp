// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"
#include "models/departments/departments.h"
#include "models/departments/handedtasks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// allpost departments list and tasks, as scripts use them.
class TestDepartmentVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listIsOneObject();
    void tasksComeWithTheirCounts();
    void wrongCalls_data();
    void wrongCalls();

private:
    struct Answer { int status = 0; QString out; QString err; QJsonObject json; };

    Answer call(const QStringList &arguments) const
    {
        Answer answer;
        QTextStream out(&answer.out), err(&answer.err);
        answer.status = CommandLine::run(QStringList{u"allpost"_s, u"departments"_s} + arguments + QStringList{u"--office"_s, m_office}, out, err);
        out.flush();
        err.flush();
        answer.json = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        return answer;
    }

    QTemporaryDir m_folder;
    QString m_office;
};

void TestDepartmentVerbs::initTestCase()
{
    m_office = m_folder.filePath(u"o.allpost"_s);
    auto store = std::move(*Store::create(m_office, {u"长青社区"_s, u"刘敏"_s}));
    QVERIFY(Departments::found(*store));
    const auto key = [&](const QString &name) { return Departments::resolve(store->db(), name)->key; };
    Departments departments(*store);
    QVERIFY(departments.rename(key(u"供热公司"_s), u"庆城热力"_s, QDate(2026, 1, 1)));
    QVERIFY(departments.merge(key(u"排水公司"_s), key(u"供水公司"_s), QDate(2026, 1, 1)));
    HandedTasks tasks(*store);
    QVERIFY(tasks.receive({.receivedOn = u"2026-02-01"_s, .department = key(u"庆城热力"_s), .title = u"甲"_s, .dueOn = u"2026-02-05"_s}));
    const auto refused = tasks.receive({.receivedOn = u"2026-03-01"_s, .departmentText = u"海事局"_s, .title = u"乙"_s});
    QVERIFY(refused && tasks.refuse(*refused, u"无海"_s));
}

void TestDepartmentVerbs::listIsOneObject()
{
    const Answer answer = call({u"list"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    const QJsonArray rows = answer.json.value(u"departments"_s).toArray();
    QCOMPARE(rows.size(), 69);
    bool found = false;
    for (const QJsonValue &row : rows)
        if (row[u"name"_s].toString() == u"庆城热力"_s) {
            found = true;
            QCOMPARE(row[u"former_names"_s].toArray().first()[u"name"_s].toString(), u"供热公司"_s);
            QVERIFY(row[u"example"_s].toBool());
        }
    QVERIFY(found);
    const QJsonArray all = call({u"list"_s, u"--all"_s, u"--json"_s}).json.value(u"departments"_s).toArray();
    QCOMPARE(all.size(), 70);
    QCOMPARE(all.last()[u"merged_into"_s].toString(), u"供水公司"_s);
    QCOMPARE(call({u"list"_s}).out.count(u'\n'), 70);
}

void TestDepartmentVerbs::tasksComeWithTheirCounts()
{
    const Answer answer = call({u"tasks"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    const QJsonArray rows = answer.json.value(u"tasks"_s).toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)[u"department"_s].toString(), u"庆城热力"_s);
    QVERIFY(rows.at(0)[u"overdue"_s].toBool());
    QCOMPARE(rows.at(1)[u"answer"_s].toString(), u"refused"_s);
    const QJsonArray counts = answer.json.value(u"departments"_s).toArray();
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts.at(0)[u"open"_s].toInt(), 1);
    QCOMPARE(counts.at(1)[u"refused"_s].toInt(), 1);
    QCOMPARE(call({u"tasks"_s, u"--from"_s, u"2026-02-15"_s, u"--to"_s, u"2026-12-31"_s, u"--json"_s}).json.value(u"tasks"_s).toArray().size(), 1);
}

void TestDepartmentVerbs::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("another word") << QStringList{u"sing"_s};
    QTest::newRow("no word") << QStringList{};
    QTest::newRow("no date") << QStringList{u"tasks"_s, u"--from"_s, u"gestern"_s};
}

void TestDepartmentVerbs::wrongCalls()
{
    QFETCH(QStringList, arguments);
    const Answer answer = call(arguments);
    QVERIFY(answer.status != 0);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(answer.out.isEmpty());
}

QTEST_MAIN(TestDepartmentVerbs)
#include "tst_departmentverbs.moc"
