// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"
#include "tests/support/pointsoffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// allpost points, as scripts use it.
class TestPointsVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        PointsOffice office = PointsOffice::make(file());
        m_code = Accounts::describe(office.store->db(), office.accounts[0])->code;
    }

    void aScriptKeepsPoints()
    {
        const Answer made = call({u"post"_s, u"--from"_s, u"source"_s, u"--to"_s, u"A-10004"_s, u"--amount"_s, u"120"_s, u"--reason"_s, u"清扫楼道"_s});
        QCOMPARE(made.status, 0);
        QCOMPARE(made.json.value(u"transfer"_s).toString(), u"J-A1"_s);
        QCOMPARE(made.json.value(u"to_balance"_s).toInt(), 120);
        QCOMPARE(call({u"post"_s, u"--from"_s, m_code, u"--to"_s, u"store"_s, u"--amount"_s, u"50"_s, u"--reason"_s, u"大米"_s}).json.value(u"from_balance"_s).toInt(), 70);
        QCOMPARE(call({u"balance"_s, u"--code"_s, m_code}).json.value(u"balance"_s).toInt(), 70);
        QCOMPARE(call({u"balance"_s, u"--number"_s, u"a10004"_s}).json.value(u"available"_s).toInt(), 70);
        QCOMPARE(call({u"balance"_s, u"--household"_s, u"1"_s}).json.value(u"account"_s).toString(), u"A-10004"_s);
        // More than there are.
        const Answer refused = call({u"post"_s, u"--from"_s, m_code, u"--to"_s, u"store"_s, u"--amount"_s, u"71"_s, u"--reason"_s, u"大米"_s});
        QCOMPARE(refused.status, 1);
        QCOMPARE(call({u"post"_s, u"--from"_s, m_code, u"--to"_s, u"A-10005"_s, u"--amount"_s, u"71"_s, u"--reason"_s, u"转"_s}).status, 1);
        QCOMPARE(call({u"reverse"_s, u"--transfer"_s, u"J-A2"_s, u"--reason"_s, u"录错"_s}).json.value(u"amount"_s).toInt(), 50);
        QCOMPARE(call({u"reverse"_s, u"--transfer"_s, u"J-A2"_s, u"--reason"_s, u"录错"_s}).status, 1);
        const Answer statement = call({u"statement"_s, u"--code"_s, m_code});
        QCOMPARE(statement.json.value(u"closing"_s).toInt(), 120);
        QCOMPARE(statement.json.value(u"lines"_s).toArray().size(), 3);
        QCOMPARE(statement.json.value(u"lines"_s).toArray().at(1).toObject().value(u"reversed_by"_s).toString(), u"J-A3"_s);
        const Answer proof = call({u"prove"_s});
        QCOMPARE(proof.status, 0);
        QCOMPARE(proof.json.value(u"ok"_s).toBool(), true);
        QCOMPARE(proof.json.value(u"transfers"_s).toInt(), 3);
        QCOMPARE(proof.json.value(u"sum"_s).toInt(), 0);
        QCOMPARE(proof.json.value(u"accounts"_s).toInt(), 7);
        QVERIFY(proof.json.value(u"mismatches"_s).isDouble());
    }

    void wrongCalls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("what") << QStringList{u"give"_s} << 2;
        QTest::newRow("no amount") << QStringList{u"post"_s, u"--from"_s, u"source"_s, u"--to"_s, u"A-10004"_s, u"--reason"_s, u"x"_s} << 2;
        QTest::newRow("no number") << QStringList{u"post"_s, u"--from"_s, u"source"_s, u"--to"_s, u"A-10004"_s, u"--amount"_s, u"1.5"_s, u"--reason"_s, u"x"_s} << 2;
        QTest::newRow("too many") << QStringList{u"post"_s, u"--from"_s, u"source"_s, u"--to"_s, u"A-10004"_s, u"--amount"_s, u"9223372036854775807"_s, u"--reason"_s, u"x"_s} << 2;
        QTest::newRow("no reason") << QStringList{u"post"_s, u"--from"_s, u"source"_s, u"--to"_s, u"A-10004"_s, u"--amount"_s, u"1"_s} << 2;
        QTest::newRow("no account") << QStringList{u"balance"_s} << 2;
        QTest::newRow("unknown") << QStringList{u"balance"_s, u"--number"_s, u"A-99999"_s} << 1;
    }
    void wrongCalls()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Answer answer = call(arguments);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.err.isEmpty());
    }

private:
    struct Answer { int status = 0; QString out; QString err; QJsonObject json; };

    QString file() const { return m_folder.filePath(u"o.allpost"_s); }
    Answer call(const QStringList &arguments) const
    {
        Answer answer;
        QTextStream out(&answer.out), err(&answer.err);
        answer.status = CommandLine::run(QStringList{u"allpost"_s, u"points"_s} + arguments + QStringList{u"--json"_s, u"--office"_s, file()}, out, err);
        out.flush();
        err.flush();
        answer.json = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        return answer;
    }

    QTemporaryDir m_folder;
    QString m_code;
};

QTEST_MAIN(TestPointsVerbs)
#include "tst_pointsverbs.moc"
