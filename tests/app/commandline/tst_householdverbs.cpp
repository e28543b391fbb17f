// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"
#include "models/residents/idnumber.h"
#include "tests/models/households/homes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// allpost household …, as a script calls it.
class TestHouseholdVerbs : public QObject
{
    Q_OBJECT

private:
    struct Answer { int status = 0; QString out; QString err; QJsonObject json; };

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_office;
    QHash<QString, QString> m_ids; ///< by name
    QString m_number;              ///< ID number of 王建国

    Answer call(const QStringList &arguments, bool json = true) const
    {
        Answer answer;
        QTextStream out(&answer.out), err(&answer.err);
        answer.status = CommandLine::run(QStringList{u"allpost"_s, u"household"_s} + arguments + QStringList{u"--office"_s, m_office}
                                             + (json ? QStringList{u"--json"_s} : QStringList{}), out, err);
        out.flush();
        err.flush();
        answer.json = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        return answer;
    }
    QString id(const QString &name) const { return m_ids.value(name); }
    /// "02 王建国, 12 李芳" of a household on a day.
    QString shown(const QString &household, const QString &day = u"2026-06-01"_s) const
    {
        const Answer answer = call({u"show"_s, u"--household"_s, household, u"--on"_s, day});
        QStringList members;
        for (const QJsonValue &row : answer.json.value("members"_L1).toArray())
            members << row["relation"_L1].toString() + u' ' + row["name"_L1].toString();
        return answer.status ? answer.err : members.join(u", "_s);
    }
    QString digest() const
    {
        Answer answer;
        QTextStream out(&answer.out), err(&answer.err);
        CommandLine::run({u"allpost"_s, u"digest"_s, u"--office"_s, m_office}, out, err);
        out.flush();
        return answer.out;
    }
    static QJsonObject change(const Answer &answer, const QString &resident)
    {
        for (const QJsonValue &row : answer.json.value("changed"_L1).toArray())
            if (row["resident"_L1].toString() == resident)
                return row.toObject();
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_office = m_folder->filePath(u"office.allpost"_s);
        auto store = Store::create(m_office, {u"长青社区"_s, u"刘敏"_s});
        QVERIFY(store);
        auto work = UnitOfWork::begin(**store, {u"resident.add"_s});
        Estate estate;
        estate.name = u"油城花园"_s;
        Building building;
        building.estate = *(*work)->create(estate);
        building.number = u"3"_s;
        Stairwell stairwell;
        stairwell.building = *(*work)->create(building);
        stairwell.number = u"2"_s;
        const Key well = *(*work)->create(stairwell);
        struct One { const char16_t *name; const char16_t *sex; const char16_t *birth; const char16_t *relation; int home; };
        const One people[] = {{u"王建国", u"1", u"1950-02-01", u"02", 0}, {u"李芳", u"2", u"1952-07-03", u"12", 0}, {u"王强", u"1", u"1975-01-01", u"21", 0},
                              {u"赵敏", u"2", u"1977-01-01", u"38", 0}, {u"赵刚", u"1", u"1948-01-01", u"02", 1}};
        QHash<QString, Key> keys;
        QList<Key> homes;
        for (int i = 0; i < 2; ++i) {
            Household household;
            household.number = u"000%1"_s.arg(i + 1);
            homes << *(*work)->create(household);
            Dwelling dwelling;
            dwelling.estate = building.estate;
            dwelling.building = stairwell.building;
            dwelling.stairwell = well;
            dwelling.room = i ? u"602"_s : u"501"_s;
            Occupancy occupancy;
            occupancy.household = homes.last();
            occupancy.dwelling = *(*work)->create(dwelling);
            QVERIFY((*work)->create(occupancy));
        }
        const QString stem = u"23060419500201001"_s;
        m_number = stem + idCheckCharacter(stem);
        for (const One &one : people) {
            Resident resident;
            resident.name = QString::fromUtf16(one.name);
            resident.sex = QString::fromUtf16(one.sex);
            resident.birthDate = QString::fromUtf16(one.birth);
            if (resident.name == u"王建国"_s)
                resident.idNumber = m_number;
            Membership tie;
            tie.resident = keys[resident.name] = *(*work)->create(resident);
            tie.household = homes.at(one.home);
            tie.relation = QString::fromUtf16(one.relation);
            QVERIFY((*work)->create(tie));
        }
        QVERIFY((*work)->commit());
        work->reset();
        for (auto it = keys.cbegin(); it != keys.cend(); ++it)
            m_ids[it.key()] = (*store)->idOf(it.value())->toString(QUuid::WithoutBraces);
    }

    void aNewHead()
    {
        const QString before = digest();
        const Answer preview = call({u"head"_s, u"--household"_s, u"0001"_s, u"--head"_s, id(u"李芳"_s), u"--on"_s, u"2026-03-01"_s, u"--preview"_s});
        QCOMPARE(preview.status, 0);
        QCOMPARE(preview.json.value("done"_L1).toBool(true), false);
        QCOMPARE(preview.json.value("ready"_L1).toBool(), true);
        QCOMPARE(digest(), before);
        const Answer done = call({u"head"_s, u"--head"_s, id(u"李芳"_s), u"--on"_s, u"2026-03-01"_s});
        QCOMPARE(done.status, 0);
        QCOMPARE(done.json.value("changed"_L1), preview.json.value("changed"_L1));
        QCOMPARE(change(done, id(u"王建国"_s)).value("from"_L1).toString(), u"02"_s);
        QCOMPARE(change(done, id(u"王建国"_s)).value("to"_L1).toString(), u"11"_s);
        QVERIFY(!change(done, id(u"王建国"_s)).value("household"_L1).toString().isEmpty());
        QVERIFY(change(done, id(u"王强"_s)).isEmpty()); // stays the only son
        QCOMPARE(shown(u"0001"_s), u"02 李芳, 21 王强, 38 赵敏, 11 王建国"_s);
        QCOMPARE(shown(u"0001"_s, u"2026-02-28"_s), u"02 王建国, 12 李芳, 21 王强, 38 赵敏"_s);
    }

    void peopleByNumberAndHouseholdsByDoor()
    {
        const Answer done = call({u"move"_s, u"--resident"_s, m_number, u"--to"_s, u"油城花园3-2-602"_s, u"--relation"_s, u"兄"_s, u"--on"_s, u"2026-03-01"_s});
        QVERIFY2(done.status == 0, qPrintable(done.err));
        QCOMPARE(shown(u"油城花园3号楼2单元602室"_s), u"02 赵刚, 71 王建国"_s);
        QCOMPARE(shown(u"3-2-501"_s), u"02 李芳, 21 王强, 38 赵敏"_s);
    }

    void awayForGoodAndBack()
    {
        QCOMPARE(call({u"move"_s, u"--resident"_s, id(u"王强"_s) + u',' + id(u"赵敏"_s), u"--place"_s, u"哈尔滨"_s, u"--on"_s, u"2026-03-01"_s}).status, 0);
        QCOMPARE(shown(u"0001"_s), u"02 王建国, 12 李芳"_s);
        QCOMPARE(call({u"back"_s, u"--resident"_s, id(u"王强"_s), u"--on"_s, u"2026-05-01"_s}).status, 0);
        QCOMPARE(shown(u"0001"_s), u"02 王建国, 12 李芳, 21 王强"_s);
    }

    void splitAndJoin()
    {
        const Answer split = call({u"split"_s, u"--resident"_s, id(u"王强"_s) + u',' + id(u"赵敏"_s), u"--number"_s, u"0009"_s, u"--door"_s, u"油城花园3-2-701"_s,
                                   u"--new-door"_s, u"--on"_s, u"2026-03-01"_s});
        QVERIFY2(split.status == 0, qPrintable(split.err));
        QCOMPARE(shown(u"0009"_s), u"02 王强, 12 赵敏"_s);
        QCOMPARE(shown(split.json.value("household"_L1).toString()), u"02 王强, 12 赵敏"_s);
        QCOMPARE(shown(u"3-2-701"_s), u"02 王强, 12 赵敏"_s);
        const Answer join = call({u"join"_s, u"--household"_s, u"0009"_s, u"--to"_s, u"0001"_s, u"--relation"_s, u"子"_s, u"--on"_s, u"2026-04-01"_s});
        QVERIFY2(join.status == 0, qPrintable(join.err));
        QCOMPARE(shown(u"0001"_s), u"02 王建国, 12 李芳, 20 王强, 38 赵敏"_s);
        QCOMPARE(shown(u"0009"_s), QString());
    }

    void birthAndDeath()
    {
        const Answer born = call({u"birth"_s, u"--parent"_s, id(u"赵敏"_s), u"--name"_s, u"王小贝"_s, u"--sex"_s, u"女"_s, u"--on"_s, u"2026-03-01"_s});
        QVERIFY2(born.status == 0, qPrintable(born.err));
        const QString child = born.json.value("resident"_L1).toString();
        QCOMPARE(change(born, child).value("to"_L1).toString(), u"42"_s);
        const Answer dead = call({u"death"_s, u"--resident"_s, m_number, u"--on"_s, u"2026-04-01"_s});
        QVERIFY2(dead.status == 0, qPrintable(dead.err));
        QCOMPARE(shown(u"0001"_s), u"02 李芳, 21 王强, 38 赵敏, 42 王小贝"_s);
    }

    void whatStandsAgainstItIsOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("after today") << QStringList{u"death"_s, u"--resident"_s, u"王建国"_s, u"--on"_s, u"2999-01-01"_s} << 1;
        QTest::newRow("no such person") << QStringList{u"death"_s, u"--resident"_s, u"230604199001011234"_s} << 1;
        QTest::newRow("no such household") << QStringList{u"verify"_s, u"--household"_s, u"9999"_s} << 1;
        QTest::newRow("no such step") << QStringList{u"dance"_s} << 2;
        QTest::newRow("no day") << QStringList{u"verify"_s, u"--household"_s, u"0001"_s, u"--on"_s, u"yesterday"_s} << 2;
        QTest::newRow("nobody named") << QStringList{u"death"_s} << 2;
        QTest::newRow("no such relation") << QStringList{u"join"_s, u"--household"_s, u"0002"_s, u"--to"_s, u"0001"_s, u"--relation"_s, u"太上皇"_s} << 2;
        QTest::newRow("with itself") << QStringList{u"join"_s, u"--household"_s, u"0001"_s, u"--to"_s, u"0001"_s, u"--relation"_s, u"51"_s} << 1;
        QTest::newRow("door unknown") << QStringList{u"move"_s, u"--household"_s, u"0001"_s, u"--door"_s, u"油城花园9-9-999"_s} << 1;
    }
    void whatStandsAgainstItIsOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        for (QString &argument : arguments)
            if (argument == u"王建国"_s)
                argument = id(argument);
        const QString before = digest();
        const Answer answer = call(arguments);
        QCOMPARE(answer.status, status);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.err.trimmed().isEmpty());
        QCOMPARE(answer.err.trimmed().count(u'\n'), 0);
        QCOMPARE(digest(), before);
    }

    void aPreviewSaysWhatStandsAgainstIt()
    {
        const Answer answer = call({u"move"_s, u"--resident"_s, id(u"李芳"_s), u"--to"_s, u"0002"_s, u"--on"_s, u"2026-03-01"_s, u"--preview"_s});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json.value("ready"_L1).toBool(true), false);
        QCOMPARE(answer.json.value("findings"_L1)[0]["code"_L1].toString(), u"relation_missing"_s);
        QVERIFY(answer.json.value("findings"_L1)[0]["holds_back"_L1].toBool());
    }

    void spokenAnswers()
    {
        const Answer answer = call({u"head"_s, u"--head"_s, id(u"李芳"_s), u"--on"_s, u"2026-03-01"_s}, false);
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains(u"李芳"_s));
        QVERIFY(answer.out.contains(u"→"_s));
    }
};

QTEST_MAIN(TestHouseholdVerbs)
#include "tst_householdverbs.moc"
