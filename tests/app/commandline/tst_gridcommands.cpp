// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// allpost grid, as scripts use it.
class TestGridCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run({u"sample"_s, u"--households"_s, u"620"_s, u"--office"_s, office()}).status, 0);
    }

    void checkNamesEachGridWithItsNumbers()
    {
        const auto done = grid({u"check"_s});
        QCOMPARE(done.status, 0);
        const QJsonArray grids = done.json[u"grids"_s].toArray();
        QCOMPARE(grids.size(), 3);
        int households = 0;
        for (const QJsonValue &one : grids) {
            QVERIFY(!one[u"name"_s].toString().isEmpty());
            households += one[u"households"_s].toInt();
            QCOMPARE(one[u"community_workers"_s].toInt(), 1);
            QVERIFY(one[u"problems"_s].isArray());
        }
        QCOMPARE(households, 620);
        QVERIFY(grids.last()[u"problems"_s].toArray().contains(u"no_grid_worker"_s));
        QCOMPARE(grids.last()[u"grid_workers"_s].toInt(), 0);
        QVERIFY(grids.first()[u"problems"_s].toArray().isEmpty());
        QCOMPARE(grid({u"list"_s}).json[u"grids"_s].toArray().size(), 3);
    }

    void balanceProposesAndAppliesOnlyWhenTold()
    {
        const QString digest = run({u"digest"_s, u"--office"_s, office()}).json[u"digest"_s].toString();
        const auto proposed = grid({u"balance"_s, u"--on"_s, u"2026-06-01"_s});
        QCOMPARE(proposed.status, 0);
        QCOMPARE(proposed.json[u"applied"_s].toBool(), false);
        QCOMPARE(run({u"digest"_s, u"--office"_s, office()}).json[u"digest"_s].toString(), digest);
        const auto applied = grid({u"balance"_s, u"--on"_s, u"2026-06-01"_s, u"--apply"_s});
        QCOMPARE(applied.json[u"applied"_s].toBool(), true);
        QVERIFY(applied.json[u"unevenness"_s].toDouble() < 0.2);
        QCOMPARE(applied.json[u"grids"_s].toArray().size(), 3);
    }

    void whatIsWrongIsSaidOnOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no such deed") << QStringList{u"split"_s} << 2;
        QTest::newRow("no date") << QStringList{u"check"_s, u"--on"_s, u"soon"_s} << 2;
        QTest::newRow("no such layer") << QStringList{u"check"_s, u"--layer"_s, u"没有"_s} << 2;
        QTest::newRow("before there were grids") << QStringList{u"balance"_s, u"--on"_s, u"1999-01-01"_s} << 2;
    }
    void whatIsWrongIsSaidOnOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const auto done = grid(arguments);
        QCOMPARE(done.status, status);
        QCOMPARE(done.err.count(u'\n'), 1);
    }

private:
    struct Done { int status = 0; QJsonObject json = {}; QString err = {}; };

    QString office() const { return m_folder.filePath(u"o.allpost"_s); }
    Done run(QStringList arguments) const
    {
        arguments << u"--json"_s;
        Done done;
        QString out;
        QTextStream outStream(&out), errStream(&done.err);
        done.status = CommandLine::run(QStringList{u"allpost"_s} + arguments, outStream, errStream);
        outStream.flush();
        errStream.flush();
        done.json = QJsonDocument::fromJson(out.toUtf8()).object();
        return done;
    }
    Done grid(const QStringList &arguments) const
    {
        QStringList all{u"grid"_s};
        return run(all + arguments + QStringList{u"--office"_s, office()});
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestGridCommands)
#include "tst_gridcommands.moc"
