// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"
#include "models/counter/counter.h"
#include "models/counter/handlings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// allpost counter day, as scripts use it.
class TestCounterVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDayIsOneObject();
    void wrongCalls_data();
    void wrongCalls();

private:
    struct Answer { int status = 0; QString out; QString err; QJsonObject json; };

    static Answer call(const QStringList &arguments)
    {
        Answer answer;
        QTextStream out(&answer.out), err(&answer.err);
        answer.status = CommandLine::run(QStringList{u"allpost"_s, u"counter"_s} + arguments, out, err);
        out.flush();
        err.flush();
        answer.json = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        return answer;
    }

    QTemporaryDir m_folder;
};

void TestCounterVerbs::theDayIsOneObject()
{
    const QString file = m_folder.filePath(u"o.allpost"_s);
    {
        auto store = std::move(*Store::create(file, {u"长青社区"_s, u"刘敏"_s}));
        QDateTime now(QDate(2026, 11, 23), QTime(9, 0));
        const auto clock = [&now] { return now; };
        Counter counter(*store, clock);
        Handlings handlings(*store, clock);
        const Key visit = *counter.receive({});
        auto draft = handlings.beginOther(visit, u"借轮椅"_s);
        now = now.addSecs(7 * 60);
        QVERIFY(handlings.settle(*draft));
        QVERIFY(counter.end(visit));
        QVERIFY(counter.arrive({}));
    }
    const Answer day = call({u"day"_s, u"--json"_s, u"--on"_s, u"2026-11-23"_s, u"--office"_s, file});
    QCOMPARE(day.status, 0);
    QCOMPARE(day.json.value(u"came"_s).toInt(), 2);
    QCOMPARE(day.json.value(u"waiting"_s).toInt(), 1);
    QCOMPARE(day.json.value(u"minutes"_s).toInt(), 7);
    QCOMPARE(day.json.value(u"share_in_one_go"_s).toDouble(), 100.0);
    const QJsonObject worker = day.json.value(u"workers"_s).toArray().first().toObject();
    QCOMPARE(worker.value(u"name"_s).toString(), u"刘敏"_s);
    QCOMPARE(worker.value(u"settled"_s).toInt(), 1);
    const Answer none = call({u"day"_s, u"--json"_s, u"--on"_s, u"2026-11-01"_s, u"--until"_s, u"2026-11-22"_s, u"--office"_s, file});
    QVERIFY(none.json.value(u"share_in_one_go"_s).isNull());
    QCOMPARE(none.json.value(u"came"_s).toInt(), 0);
    const Answer plain = call({u"day"_s, u"--on"_s, u"2026-11-23"_s, u"--office"_s, file});
    QVERIFY(plain.out.contains(u"刘敏"_s));
}

void TestCounterVerbs::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("what") << QStringList{u"night"_s, u"--office"_s, u"x.allpost"_s};
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("day") << QStringList{u"day"_s, u"--on"_s, u"yesterday"_s, u"--office"_s, u"x.allpost"_s};
}

void TestCounterVerbs::wrongCalls()
{
    QFETCH(QStringList, arguments);
    const Answer answer = call(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(answer.out.isEmpty());
}

QTEST_MAIN(TestCounterVerbs)
#include "tst_counterverbs.moc"
