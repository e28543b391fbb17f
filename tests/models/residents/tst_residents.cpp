// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/office.h"
#include "models/residents/household.h"
#include "models/residents/residentlist.h"
#include "models/residents/residents.h"
#include "models/store/undo.h"
#include "models/views/filter.h"
#include "models/views/savedviews.h"

#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The deeds on people, on a real file.
class TestResidents : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

    qint64 count(const QString &table) const
    {
        Statement select(m_store->db(), u"SELECT count(*) FROM "_s + table);
        auto more = select.step();
        return more && *more ? select.number(0) : -1;
    }
    static Resident person(const QString &name, const QString &number = {})
    {
        Resident made;
        made.name = name;
        made.idNumber = number;
        return made;
    }
    static ResidentHome at(const QString &address, Key household = 0, const QString &relation = {}, const QStringList &groups = {})
    {
        return {readAddress(address).address, household, relation, groups};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Store::create(m_folder->filePath(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_store = std::move(*made);
    }
    void cleanup() { m_store.reset(); }

    void addTiesHouseholdDoorAndGroups()
    {
        Residents residents(*m_store);
        auto head = residents.add(person(u"王桂兰"_s, u"230604194508170027"_s), at(u"油城花园3-2-501"_s, 0, {}, {u"living_alone_old"_s}));
        QVERIFY2(head, head ? "" : qPrintable(head.error().message));
        auto ties = residents.ties(*head);
        QVERIFY(ties);
        QVERIFY(ties->household);
        QCOMPARE(ties->relation, u"02"_s);
        QCOMPARE(ties->address.longText(), u"油城花园3号楼2单元501室"_s);
        QCOMPARE(ties->groups.size(), 1);
        QCOMPARE(ties->groups.first().code, u"living_alone_old"_s);

        auto choices = residents.householdsAt(readAddress(u"油城花园3号楼2单元501"_s).address);
        QVERIFY(choices);
        QCOMPARE(choices->size(), 1);
        QCOMPARE(choices->first().head, u"王桂兰"_s);
        QCOMPARE(choices->first().members, 1);

        auto daughter = residents.add(person(u"孙丽华"_s), at(u"油城花园3-2-501"_s, choices->first().household, u"30"_s));
        QVERIFY(daughter);
        auto members = residents.members(choices->first().household);
        QVERIFY(members);
        QCOMPARE(members->size(), 2);
        QCOMPARE(members->first().name, u"王桂兰"_s);
        QCOMPARE(members->last().relation, u"30"_s);
        QCOMPARE(count(u"dwelling"_s), 1);
        QCOMPARE(count(u"household"_s), 1);
        QCOMPARE(*Residents::householdCount(m_store->db()), 1);
    }

    void valuesAreTidied()
    {
        Resident typed = person(u" 王 桂兰 "_s, u"２３０６０４１９４５０８１７００２７"_s);
        typed.phone = u"138-0000-4471"_s;
        const Resident tidy = Residents::tidied(typed);
        QCOMPARE(tidy.name, u"王桂兰"_s);
        QCOMPARE(tidy.idNumber, u"230604194508170027"_s);
        QCOMPARE(tidy.phone, u"13800004471"_s);
        QCOMPARE(tidy.birthDate, u"1945-08-17"_s);
        QCOMPARE(tidy.sex, u"2"_s);
        // What was typed on purpose is not replaced by what the number says.
        typed.birthDate = u"1945"_s;
        QCOMPARE(Residents::tidied(typed).birthDate, u"1945"_s);
    }

    void check_data()
    {
        QTest::addColumn<Resident>("typed");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("refused");
        QTest::newRow("no name") << person({}) << u"name"_s << true;
        QTest::newRow("no number") << person(u"王桂兰"_s) << u"id_number"_s << false;
        QTest::newRow("bad check digit") << person(u"王桂兰"_s, u"230604194508170026"_s) << u"id_number"_s << true;
        QTest::newRow("no such day") << person(u"王桂兰"_s, u"230604194513170027"_s) << u"id_number"_s << true;
    }
    void check()
    {
        QFETCH(Resident, typed);
        QFETCH(QString, field);
        QFETCH(bool, refused);
        const Findings findings = Residents::check(typed);
        const auto at = std::find_if(findings.begin(), findings.end(), [&](const Finding &f) { return f.field == field; });
        QVERIFY(at != findings.end());
        QCOMPARE(at->weight == Finding::Weight::HoldBack, refused);
        QVERIFY(!at->message.isEmpty());
    }

    void anotherWithTheNumberIsFound()
    {
        Residents residents(*m_store);
        auto first = residents.add(person(u"王桂兰"_s, u"230604194508170027"_s), {});
        QVERIFY(first);
        QCOMPARE(*residents.others(u"230604194508170027"_s, 0), QList<Key>{*first});
        QVERIFY(residents.others(u"230604194508170027"_s, *first)->isEmpty());
        QCOMPARE(*residents.namesakes(u"王桂兰"_s, u"1945-08-17"_s, 0), QList<Key>{*first});
        QVERIFY(residents.namesakes(u"王桂兰"_s, {}, 0)->isEmpty());
    }

    void undoOfAddingTakesPersonAndTiesAway()
    {
        Residents residents(*m_store);
        UndoStack undo(*m_store);
        auto added = residents.add(person(u"王桂兰"_s, u"230604194508170027"_s), at(u"油城花园3-2-501"_s, 0, {}, {u"living_alone_old"_s}));
        QVERIFY(added);
        for (const QString &table : {u"resident"_s, u"membership"_s, u"household"_s, u"occupancy"_s, u"care"_s})
            QCOMPARE(count(table), 1);
        auto done = undo.undo();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        for (const QString &table : {u"resident"_s, u"membership"_s, u"household"_s, u"occupancy"_s, u"care"_s})
            QCOMPARE(count(table), 0);
        QVERIFY(undo.redo());
        auto ties = residents.ties(*added);
        QVERIFY(ties && ties->household);
        QCOMPARE(ties->groups.size(), 1);
    }

    void movingEndsTheOldTieAndKeepsIt()
    {
        Residents residents(*m_store);
        auto added = residents.add(person(u"王桂兰"_s), at(u"油城花园3-2-501"_s, 0, {}, {u"living_alone_old"_s}));
        QVERIFY(added);
        auto seen = m_store->read(Resident::entity(), *added);
        auto before = residents.ties(*added);
        auto changed = residents.change(*seen, seen->as<Resident>(), *before, at(u"油城花园5-1-102"_s, 0, u"02"_s, {u"disabled"_s}));
        QVERIFY2(changed && *changed, changed ? "nothing changed" : qPrintable(changed.error().message));
        auto after = residents.ties(*added);
        QCOMPARE(after->address.longText(), u"油城花园5号楼1单元102室"_s);
        QVERIFY(after->household != before->household);
        QCOMPARE(after->groups.size(), 1);
        QCOMPARE(after->groups.first().code, u"disabled"_s);
        // What was stays in the file, ended.
        QCOMPARE(count(u"membership"_s), 2);
        QCOMPARE(count(u"membership WHERE until IS NOT NULL"_s), 1);
        QCOMPARE(count(u"care WHERE until IS NOT NULL"_s), 1);
    }

    void nothingDifferentIsNoDeed()
    {
        Residents residents(*m_store);
        auto added = residents.add(person(u"王桂兰"_s), at(u"油城花园3-2-501"_s));
        const qint64 deeds = count(u"op"_s);
        auto seen = m_store->read(Resident::entity(), *added);
        auto ties = residents.ties(*added);
        auto changed = residents.change(*seen, seen->as<Resident>(), *ties, {ties->address, ties->household, ties->relation, {}});
        QVERIFY(changed);
        QVERIFY(!*changed);
        QCOMPARE(count(u"op"_s), deeds);
    }

    void aConflictNamesTheField()
    {
        Residents residents(*m_store);
        auto added = residents.add(person(u"王桂兰"_s), {});
        auto seen = m_store->read(Resident::entity(), *added);
        Resident mine = seen->as<Resident>();
        Resident other = mine;
        other.phone = u"13900000002"_s;
        QVERIFY(residents.change(*seen, other, {}, {}));
        mine.phone = u"13800000001"_s;
        auto refused = residents.change(*seen, mine, {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().detail, u"phone"_s);
        QCOMPARE(m_store->get<Resident>(*added)->phone, u"13900000002"_s);
    }

    void groupsOfManyPeopleAreOneDeed()
    {
        Residents residents(*m_store);
        QList<Key> people;
        for (const QString &name : {u"王桂兰"_s, u"孙丽华"_s, u"赵德福"_s})
            people << *residents.add(person(name), {});
        QVERIFY(residents.setGroup({people.first()}, u"disabled"_s, true));
        QCOMPARE(*residents.countForGroup(people, u"disabled"_s, true), 2);
        const qint64 deeds = count(u"op"_s);
        QCOMPARE(*residents.setGroup(people, u"disabled"_s, true), 2);
        QCOMPARE(count(u"op"_s), deeds + 1);
        QCOMPARE(count(u"care"_s), 3);
        QCOMPARE(*residents.countForGroup(people, u"disabled"_s, false), 3);
        QCOMPARE(*residents.setGroup({people.last()}, u"disabled"_s, false), 1);
        QVERIFY(residents.ties(people.last())->groups.isEmpty());
    }

    void usualViewsAreUnderstood()
    {
        QVERIFY(ResidentList::addUsualViews(*m_store));
        const FilterLanguage language(ResidentList::definition());
        Statement select(m_store->db(), u"SELECT name, filter FROM saved_view ORDER BY position"_s);
        QStringList names;
        for (auto more = select.step(); more && *more; more = select.step()) {
            names << select.text(0);
            const FilterReading reading = language.read(select.text(1));
            QVERIFY2(!reading.problem && !reading.filter.isEmpty(), qPrintable(select.text(1)));
        }
        QCOMPARE(names.size(), 4);
        // The allowance is the household's; its people are found through it.
        Residents residents(*m_store);
        auto head = residents.add(person(u"王桂兰"_s), at(u"油城花园3-2-501"_s));
        auto unit = UnitOfWork::begin(*m_store, {u"care.add"_s});
        QVERIFY((*unit)->create(Care{0, residents.ties(*head)->household, u"low_income"_s, {}, {}, {}}));
        QVERIFY((*unit)->commit());
        SavedViews views(*m_store, ResidentList::definition());
        QVERIFY(views.load());
        QTRY_COMPARE_WITH_TIMEOUT(views.entries().at(1).count, 1, 5000);
        QCOMPARE(views.entries().at(0).count, 0);
        QCOMPARE(views.entries().at(3).count, 1);
    }
};

QTEST_GUILESS_MAIN(TestResidents)
#include "tst_residents.moc"
