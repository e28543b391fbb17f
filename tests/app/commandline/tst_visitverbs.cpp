// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"
#include "models/grids/grid.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"
#include "models/visits/visits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// allpost visits due, as scripts use it.
class TestVisitVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void dueIsOneObjectWithTheWholeRow();
    void aVisitMovesTheDay();
    void oneGridAlone();
    void plainTextIsOneLineEach();
    void wrongCalls_data();
    void wrongCalls();

private:
    struct Answer { int status = 0; QString out; QString err; QJsonObject json; };

    Answer call(const QStringList &arguments) const
    {
        Answer answer;
        QTextStream out(&answer.out), err(&answer.err);
        answer.status = CommandLine::run(QStringList{u"allpost"_s, u"visits"_s} + arguments + QStringList{u"--office"_s, m_office}, out, err);
        out.flush();
        err.flush();
        answer.json = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        return answer;
    }
    QJsonArray due(const QStringList &arguments) const { return call(QStringList{u"due"_s, u"--json"_s} + arguments).json.value(u"due"_s).toArray(); }

    QTemporaryDir m_folder;
    QString m_office;
    QString m_wang, m_home;
};

void TestVisitVerbs::initTestCase()
{
    m_office = m_folder.filePath(u"o.allpost"_s);
    auto store = std::move(*Store::create(m_office, {u"长青社区"_s, u"刘敏"_s}));
    auto work = UnitOfWork::begin(*store, {u"import.resident"_s});
    const Key estate = *(*work)->create(Estate{u"油城花园"_s});
    Resident r;
    QList<Key> people, homes;
    const Key layer = *(*work)->create(GridLayer{u"社区网格"_s, {}, {}, {}, true, {}});
    for (const QString &name : {u"王桂兰"_s, u"李德"_s}) {
        const Key building = *(*work)->create(Building{estate, people.isEmpty() ? u"3"_s : u"5"_s});
        const Key stairwell = *(*work)->create(Stairwell{building, u"2"_s});
        homes << *(*work)->create(Household{});
        QVERIFY((*work)->create(Occupancy{homes.last(), *(*work)->create(Dwelling{estate, building, stairwell, u"501"_s, {}}), {}, {}}));
        r.name = name;
        people << *(*work)->create(r);
        QVERIFY((*work)->create(Membership{people.last(), homes.last(), u"02"_s, {}, {}}));
        QVERIFY((*work)->create(Care{people.last(), 0, u"living_alone_old"_s, {}, {}, {}}));
        Grid grid;
        grid.layer = layer;
        grid.name = people.size() == 1 ? u"第1网格"_s : u"第2网格"_s;
        QVERIFY((*work)->create(GridRange{*(*work)->create(grid), 0, building, 0, 0, {}, {}}));
    }
    QVERIFY((*work)->create(Care{people.first(), 0, u"severe_mental_disorder"_s, {}, {}, {}}));
    QVERIFY((*work)->commit());
    work->reset();
    Visit visit;
    visit.resident = people.first();
    visit.visitedOn = u"2026-03-01"_s;
    visit.outcome = u"met"_s;
    visit.worker = store->worker();
    QVERIFY(Visits(*store).add(visit));
    m_wang = store->idOf(people.first())->toString(QUuid::WithoutBraces);
    m_home = store->idOf(homes.first())->toString(QUuid::WithoutBraces);
}

void TestVisitVerbs::dueIsOneObjectWithTheWholeRow()
{
    const Answer answer = call({u"due"_s, u"--json"_s, u"--on"_s, u"2026-03-10"_s});
    QCOMPARE(answer.status, 0);
    const QJsonArray rows = answer.json.value(u"due"_s).toArray();
    QCOMPARE(rows.size(), 2);
    const QJsonObject wang = rows.first().toObject();
    QCOMPARE(wang.value(u"name"_s).toString(), u"王桂兰"_s);
    QCOMPARE(wang.value(u"resident"_s).toString(), m_wang);
    QCOMPARE(wang.value(u"household"_s).toString(), m_home);
    QCOMPARE(wang.value(u"door"_s).toString(), u"油城花园3号楼2单元501室"_s);
    QCOMPARE(wang.value(u"last"_s).toString(), u"2026-03-01"_s);
    QCOMPARE(wang.value(u"due"_s).toString(), u"2026-03-08"_s);
    QCOMPARE(wang.value(u"overdue_days"_s).toInt(), 2);
    // The restricted group asks for visits, but does not leave the program by name.
    QCOMPARE(wang.value(u"groups"_s).toArray().size(), 1);
    const QJsonObject li = rows.last().toObject();
    QVERIFY(li.value(u"last"_s).isNull());
    QCOMPARE(li.value(u"due"_s).toString(), u"2026-03-10"_s);
    QCOMPARE(li.value(u"overdue_days"_s).toInt(), 0);
}

void TestVisitVerbs::aVisitMovesTheDay()
{
    QCOMPARE(due({u"--on"_s, u"2026-03-05"_s}).size(), 1);
    QCOMPARE(due({u"--on"_s, u"2026-03-05"_s, u"--until"_s, u"2026-03-09"_s}).size(), 2);
}

void TestVisitVerbs::oneGridAlone()
{
    const QJsonArray rows = due({u"--on"_s, u"2026-03-10"_s, u"--grid"_s, u"第1网格"_s});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().toObject().value(u"name"_s).toString(), u"王桂兰"_s);
    const Answer unknown = call({u"due"_s, u"--grid"_s, u"第9网格"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.err.contains(u"第9网格"_s));
}

void TestVisitVerbs::plainTextIsOneLineEach()
{
    const Answer answer = call({u"due"_s, u"--on"_s, u"2026-03-10"_s});
    QCOMPARE(answer.status, 0);
    const QStringList lines = answer.out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().contains(u"王桂兰"_s));
    QVERIFY(lines.first().contains(u"2026-03-01"_s));
}

void TestVisitVerbs::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no word") << QStringList{};
    QTest::newRow("another word") << QStringList{u"list"_s};
    QTest::newRow("no date") << QStringList{u"due"_s, u"--on"_s, u"tomorrow"_s};
}

void TestVisitVerbs::wrongCalls()
{
    QFETCH(QStringList, arguments);
    const Answer answer = call(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY(!answer.err.trimmed().isEmpty());
}

QTEST_MAIN(TestVisitVerbs)
#include "tst_visitverbs.moc"
