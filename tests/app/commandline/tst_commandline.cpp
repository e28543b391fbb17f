// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"
#include "models/store/store.h"
#include "models/store/unitofwork.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The command line as scripts use it: arguments in, one JSON object out, the exit status.
class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_office = m_folder->filePath(u"o.allpost"_s);
    }

    void theSampleRostersGiveTheirExactNumbers()
    {
        QCOMPARE(run({u"new"_s, u"--community"_s, u"创新社区"_s}).status, 0);
        const auto kept = import(u"roster_as_kept.xlsx"_s);
        QCOMPARE(kept.value(u"read"_s), 2372);
        QCOMPARE(kept.value(u"added"_s), 2332);
        QCOMPARE(kept.value(u"held_back"_s), 27);
        QCOMPARE(kept.value(u"unchanged"_s), 13);
        QCOMPARE(kept.value(u"updated"_s), 0);
        QCOMPARE(kept.value(u"households_added"_s), 900);
        const QJsonObject truth = QJsonDocument::fromJson(read(u"truth.json"_s)).object();
        QMap<int, QString> wanted, found;
        for (const QJsonValue &row : truth.value(u"faulty_rows"_s).toArray())
            wanted.insert(row[u"row"_s].toInt(), row[u"fate"_s].toString());
        int repeated = 0;
        for (const QJsonValue &finding : kept.value(u"findings"_s).toArray()) {
            const QString code = finding[u"code"_s].toString();
            repeated += code == "repeated"_L1 ? 1 : 0;
            if (code == "id_lost_to_float"_L1 || code == "id_bad_date"_L1 || code == "id_bad_checksum"_L1)
                found.insert(finding[u"row"_s].toInt(), code);
        }
        QCOMPARE(found, wanted);
        QCOMPARE(repeated, 13);

        const QString digest = run({u"digest"_s}).json.value(u"digest"_s).toString();
        const auto again = import(u"roster_as_kept.xlsx"_s);
        QCOMPARE(again.value(u"added"_s), 0);
        QCOMPARE(again.value(u"updated"_s), 0);
        QCOMPARE(run({u"digest"_s}).json.value(u"digest"_s).toString(), digest);

        const auto plain = import(u"roster_plain.xlsx"_s);
        QCOMPARE(plain.value(u"added"_s), 27);
        QCOMPARE(plain.value(u"households_added"_s), 0);
        QCOMPARE(plain.value(u"held_back"_s), 0);
        const auto csv = import(u"roster_gb18030.csv"_s);
        QCOMPARE(csv.value(u"added"_s), 0);
        QCOMPARE(run({u"check"_s}).json.value(u"ok"_s), true);
    }

    void exportComesBackAsTheSame()
    {
        QCOMPARE(run({u"new"_s, u"--community"_s, u"创新社区"_s}).status, 0);
        import(u"roster_plain.xlsx"_s);
        const QString digest = run({u"digest"_s}).json.value(u"digest"_s).toString();
        for (const QString &name : {u"x.xlsx"_s, u"x.csv"_s}) {
            const QString out = m_folder->filePath(name);
            QCOMPARE(run({u"export"_s, u"resident"_s, u"--out"_s, out}).json.value(u"rows"_s), 2359);
            const Answer back = run({u"import"_s, u"resident"_s, out});
            QCOMPARE(back.json.value(u"unchanged"_s), 2359);
            QCOMPARE(back.json.value(u"added"_s), 0);
            QCOMPARE(back.json.value(u"updated"_s), 0);
            QCOMPARE(run({u"digest"_s}).json.value(u"digest"_s).toString(), digest);
        }
    }

    void csvKeepsLongNumbersFromSpreadsheets()
    {
        QCOMPARE(run({u"new"_s, u"--community"_s, u"创新社区"_s}).status, 0);
        import(u"roster_plain.xlsx"_s);
        const QString out = m_folder->filePath(u"x.csv"_s);
        QCOMPARE(run({u"export"_s, u"resident"_s, u"--out"_s, out}).status, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(",\t230204197904158697,"));
    }

    void findsByInitialsAndDoor()
    {
        QCOMPARE(run({u"new"_s, u"--community"_s, u"创新社区"_s}).status, 0);
        import(u"roster_plain.xlsx"_s);
        const QJsonObject byName = run({u"find"_s, u"mkq"_s}).json;
        QVERIFY(byName.value(u"total"_s).toInt() >= 1);
        const QJsonObject first = run({u"find"_s, u"马凯强"_s}).json.value(u"results"_s)[0].toObject();
        QCOMPARE(first.value(u"name"_s), u"马凯强"_s);
        QCOMPARE(first.value(u"household"_s), u"马凯强"_s);
        QCOMPARE(first.value(u"address"_s), u"油城花园1号楼1单元102室"_s);
        QVERIFY(first.value(u"matched"_s).toArray().contains(u"name"_s));
        QCOMPARE(run({u"find"_s, u"油城花园1-1-102"_s}).json.value(u"total"_s), 3);
    }

    void backupRestoresToANewFileAndNeverOverOne()
    {
        QCOMPARE(run({u"sample"_s, u"--households"_s, u"30"_s}).status, 0);
        const QString digest = run({u"digest"_s}).json.value(u"digest"_s).toString();
        const Answer kept = run({u"backup"_s, u"--out"_s, m_folder->filePath(u"backups"_s)});
        QCOMPARE(kept.status, 0);
        const QString copy = kept.json.value(u"backup"_s).toString();
        const QString original = std::exchange(m_office, m_folder->filePath(u"restored.allpost"_s));
        QCOMPARE(run({u"restore"_s, copy}).status, 0);
        QCOMPARE(run({u"digest"_s}).json.value(u"digest"_s).toString(), digest);
        QCOMPARE(run({u"restore"_s, copy}).status, 1);
        QCOMPARE(run({u"rebuild"_s}).json.value(u"digest"_s).toString(), digest);
        m_office = original;
        QCOMPARE(run({u"digest"_s}).json.value(u"digest"_s).toString(), digest);
    }

    void checkNamesWhatIsWrong()
    {
        QCOMPARE(run({u"sample"_s, u"--households"_s, u"10"_s}).status, 0);
        {
            auto db = Database::open(m_office, Database::Mode::Write);
            QVERIFY(db);
            QVERIFY(Query::run(*db, u"UPDATE resident SET phone = '1' WHERE key = (SELECT min(key) FROM resident)"_s));
        }
        const Answer answer = run({u"check"_s});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.json.value(u"ok"_s), false);
        QVERIFY(!answer.json.value(u"problems"_s).toArray().isEmpty());
        QCOMPARE(run({u"rebuild"_s}).status, 0);
        QCOMPARE(run({u"check"_s}).status, 0);
    }

    void wrongCallsExitWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such verb") << QStringList{u"fly"_s};
        QTest::newRow("no office") << QStringList{u"find"_s, u"王"_s};
        QTest::newRow("no text") << QStringList{u"find"_s};
        QTest::newRow("unknown option") << QStringList{u"digest"_s, u"--far"_s};
        QTest::newRow("no number") << QStringList{u"sample"_s, u"--office"_s, u"/nowhere/x"_s, u"--households"_s, u"many"_s};
        QTest::newRow("no such list") << QStringList{u"export"_s, u"cats"_s, u"--out"_s, u"x.xlsx"_s, u"--office"_s, u"x"_s};
    }
    void wrongCallsExitWithTwo()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = call(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(!answer.err.trimmed().isEmpty());
        QVERIFY(answer.out.isEmpty());
    }

    void failuresExitWithOneAndOneClearLine()
    {
        m_office = m_folder->filePath(u"missing.allpost"_s);
        const Answer answer = run({u"digest"_s});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.err.trimmed().count(u'\n'), 0);
        QVERIFY(answer.out.isEmpty());
    }

    void aWrongFilterSaysWhere()
    {
        QCOMPARE(run({u"sample"_s, u"--households"_s, u"5"_s}).status, 0);
        const Answer answer = run({u"export"_s, u"resident"_s, u"--out"_s, m_folder->filePath(u"x.csv"_s), u"--filter"_s, u"年令 >= 80"_s});
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.err.contains(u"年令"_s));
    }

    void everyVerbHelps()
    {
        for (const Verb &verb : CommandLine::verbs()) {
            const Answer answer = call({verb.name, u"--help"_s});
            QCOMPARE(answer.status, 0);
            for (const QCommandLineOption &option : verb.options)
                QVERIFY2(answer.out.contains(u"--"_s + option.names().first()), qPrintable(verb.name));
        }
    }

private:
    struct Answer { int status = 0; QString out; QString err; QJsonObject json; };

    static Answer call(const QStringList &arguments)
    {
        Answer answer;
        QTextStream out(&answer.out), err(&answer.err);
        answer.status = CommandLine::run(QStringList{u"allpost"_s} + arguments, out, err);
        out.flush();
        err.flush();
        answer.json = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        return answer;
    }
    Answer run(const QStringList &arguments) const { return call(arguments + QStringList{u"--office"_s, m_office, u"--json"_s}); }
    QJsonObject import(const QString &file) const { return run({u"import"_s, u"resident"_s, path(file)}).json; }
    static QString path(const QString &file) { return qEnvironmentVariable("ALLPOST_TEST_DATA") + u'/' + file; }
    static QByteArray read(const QString &file)
    {
        QFile in(path(file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_office;
};

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
