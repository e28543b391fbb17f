// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/rights.h"
#include "models/access/workers.h"
#include "models/grids/grid.h"
#include "models/households/householdcard.h"
#include "models/store/undo.h"
#include "models/store/unitofwork.h"
#include "models/visits/visit.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 22);

/// A three-storey office: two doors of one stairwell with the 赵 family, their tenants and a family above.
struct Neighbourhood
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    Key estate = 0, building = 0, stairwell = 0, door = 0, above = 0;
    Key home = 0, tenants = 0, others = 0;
    Key father = 0, mother = 0, son = 0, gone = 0, tenant = 0;

    Neighbourhood()
    {
        auto made = Store::create(folder.filePath(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        store = std::move(*made);
        deed(u"import.resident"_s, [&](UnitOfWork &work) {
            estate = *work.create(Estate{u"油城花园"_s});
            building = *work.create(Building{estate, u"3"_s});
            stairwell = *work.create(Stairwell{building, u"2"_s});
            door = *work.create(Dwelling{estate, building, stairwell, u"302"_s});
            above = *work.create(Dwelling{estate, building, stairwell, u"402"_s});
            home = *work.create(Household{u"000387"_s});
            tenants = *work.create(Household{u"000388"_s});
            others = *work.create(Household{u"000389"_s});
            check(work.create(Occupancy{home, door}));
            check(work.create(Occupancy{tenants, door, u"2026-05-01"_s}));
            check(work.create(Occupancy{others, above}));
            father = person(work, u"赵德福"_s, u"1"_s, u"1943-05-01"_s, home, u"02"_s);
            mother = person(work, u"李素珍"_s, u"2"_s, u"1944-02-03"_s, home, u"12"_s);
            son = person(work, u"赵明远"_s, u"1"_s, u"1969-07-08"_s, home, u"20"_s);
            gone = person(work, u"赵一诺"_s, u"2"_s, u"2002-01-01"_s, 0, {});
            check(work.create(Membership{gone, home, u"42"_s, {}, u"2025-09-01"_s, {}, u"moved_out"_s, {}, u"2025-09-03"_s, {}, u"哈尔滨"_s}));
            tenant = person(work, u"王租客"_s, u"1"_s, u"1990-01-01"_s, tenants, u"02"_s);
            check(work.create(Membership{person(work, u"孙楼上"_s, u"1"_s, u"1980-01-01"_s, 0, {}), others, u"02"_s}));
        });
    }
    template <typename T>
    static void check(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
    }
    static void check(const Result<Key> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
    }
    void deed(const QString &action, const std::function<void(UnitOfWork &)> &write)
    {
        auto work = UnitOfWork::begin(*store, {action});
        check(work);
        write(**work);
        check((*work)->commit());
    }
    Key person(UnitOfWork &work, const QString &name, const QString &sex, const QString &birth, Key household, const QString &relation)
    {
        Resident r;
        r.name = name;
        r.sex = sex;
        r.birthDate = birth;
        const Key key = *work.create(r);
        if (household)
            check(work.create(Membership{key, household, relation}));
        return key;
    }
    HouseholdCard card(QDate day = Today) const
    {
        auto read = HouseholdCard::read(*store, home, {day, true});
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }
};

QStringList names(const QList<CardMember> &members)
{
    QStringList all;
    for (const CardMember &member : members)
        all << member.person.name;
    return all;
}

} // namespace

/// The household card: who lives where and lived there on a day, who serves the door, what is due, what happened when.
class TestHouseholdCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoLivesHereTheHeadFirst()
    {
        Neighbourhood office;
        const HouseholdCard card = office.card();
        QCOMPARE(names(card.members), QStringList({u"赵德福"_s, u"李素珍"_s, u"赵明远"_s}));
        QVERIFY(card.members.first().isHead());
        QCOMPARE(card.headName(), u"赵德福"_s);
        QCOMPARE(card.address.longText(), u"油城花园3号楼2单元302室"_s);
        QCOMPARE(names(card.former), QStringList{u"赵一诺"_s});
        QCOMPARE(card.former.first().tie.wentTo, u"哈尔滨"_s);
        QCOMPARE(card.neighbours.size(), 1);
        QCOMPARE(card.neighbours.first().head, u"王租客"_s);
        QVERIFY(!HouseholdCard::read(*office.store, 999999));
    }

    void whoLivedHereOnADay()
    {
        Neighbourhood office;
        const HouseholdCard before = office.card({2025, 8, 31});
        QVERIFY(names(before.members).contains(u"赵一诺"_s));
        QVERIFY(before.former.isEmpty());
        QVERIFY(before.neighbours.isEmpty());
        // On the day itself she no longer belongs; the tenants come on the first of May.
        QVERIFY(!names(office.card({2025, 9, 1}).members).contains(u"赵一诺"_s));
        QVERIFY(office.card({2026, 4, 30}).neighbours.isEmpty());
        QCOMPARE(office.card({2026, 5, 1}).neighbours.first().people, QStringList{u"王租客"_s});
    }

    void aChangeOfRelationIsNoLeaving()
    {
        Neighbourhood office;
        office.deed(u"household.head"_s, [&](UnitOfWork &work) {
            auto rows = Query::run(work.db(), u"SELECT key FROM membership WHERE resident = :r"_s, {{u":r"_s, office.mother}});
            QVERIFY(rows && rows->next());
            auto seen = Store::read(work.db(), Membership::entity(), rows->number(0));
            Membership tie = seen->as<Membership>();
            tie.until = u"2026-10-01"_s;
            tie.untilReason = u"relation"_s;
            Neighbourhood::check(work.change(*seen, tie));
            Neighbourhood::check(work.create(Membership{office.mother, office.home, u"02"_s, u"2026-10-01"_s, {}, u"relation"_s}));
        });
        const HouseholdCard card = office.card();
        QCOMPARE(card.members.size(), 3);
        QCOMPARE(names(card.former), QStringList{u"赵一诺"_s});
        QVERIFY(std::none_of(card.timeline.begin(), card.timeline.end(), [](const CardEvent &e) { return e.kind != CardEvent::Kind::Change && e.people.contains(u"李素珍"_s); }));
        QVERIFY(std::any_of(card.timeline.begin(), card.timeline.end(), [](const CardEvent &e) { return e.reason == "household.head"_L1; }));
    }

    void secondRecordsCountOnce()
    {
        Neighbourhood office;
        Key second = 0;
        office.deed(u"resident.add"_s, [&](UnitOfWork &work) {
            second = office.person(work, u"赵德福"_s, u"1"_s, u"1943-05-01"_s, office.home, u"99"_s);
            Neighbourhood::check(work.create(SamePerson{office.father, second}));
        });
        const HouseholdCard card = office.card();
        QCOMPARE(card.members.size(), 3);
        QCOMPARE(card.present(), 3);
        const CardMember &head = card.members.first();
        QCOMPARE(head.resident, second);
        QCOMPARE(head.records, 2);
        QVERIFY(head.isHead());
    }

    void aPersonInTwoHouseholdsIsSaid()
    {
        Neighbourhood office;
        office.deed(u"resident.change"_s, [&](UnitOfWork &work) { Neighbourhood::check(work.create(Membership{office.son, office.others, u"99"_s})); });
        const HouseholdCard card = office.card();
        QCOMPARE(card.members.last().alsoIn, QStringList{u"油城花园3号楼2单元402室"_s});
    }

    void theMostSpecialGridOfALayerCounts()
    {
        Neighbourhood office;
        Key own = 0;
        office.deed(u"grid.add"_s, [&](UnitOfWork &work) {
            const Key layer = *work.create(GridLayer{u"社区网格"_s, {}, 100, 300, true, 1});
            const Key red = *work.create(GridLayer{u"红色网格"_s, {}, {}, {}, {}, 2});
            const Key wide = *work.create(Grid{layer, u"1 网格"_s});
            own = *work.create(Grid{layer, u"3 网格"_s});
            const Key firm = *work.create(Grid{red, u"油田一网格"_s});
            Neighbourhood::check(work.create(GridRange{wide, office.estate}));
            Neighbourhood::check(work.create(GridRange{own, 0, office.building, 0, 0, u"2026-01-01"_s}));
            Neighbourhood::check(work.create(GridRange{firm, office.estate}));
            const Key worker = *work.create(PostRole{u"网格员"_s, u"grid_worker"_s, u"grid"_s, 1, 1});
            const Key head = *work.create(PostRole{u"单元长"_s, u"unit_head"_s, u"stairwell"_s, {}, 2});
            Post post;
            post.role = worker;
            post.grid = own;
            post.name = u"马晓东"_s;
            post.phone = u"13800001111"_s;
            Neighbourhood::check(work.create(post));
            Post unit;
            unit.role = head;
            unit.stairwell = office.stairwell;
            unit.resident = office.mother;
            Neighbourhood::check(work.create(unit));
            unit.resident = office.father;
            unit.until = u"2026-01-01"_s;
            Neighbourhood::check(work.create(unit));
        });
        const HouseholdCard card = office.card();
        QCOMPARE(card.grids.size(), 2);
        QCOMPARE(card.grids.first().grid, own);
        QVERIFY(card.grids.first().main);
        QCOMPARE(card.grids.last().name, u"油田一网格"_s);
        QCOMPARE(card.postsOf(own).size(), 1);
        QCOMPARE(card.postsOf(own).first().phone, u"13800001111"_s);
        QCOMPARE(card.postsOf(0).size(), 1);
        QCOMPARE(card.postsOf(0).first().name, u"李素珍"_s);
        QCOMPARE(card.members.at(1).posts, QStringList{u"单元长"_s});
        QVERIFY(card.members.at(0).posts.isEmpty());
        // Before the building went to the grid, the estate's grid counts.
        QCOMPARE(office.card({2025, 12, 31}).grids.first().name, u"1 网格"_s);
    }

    void visitsDueAndOpen()
    {
        Neighbourhood office;
        office.deed(u"visit.add"_s, [&](UnitOfWork &work) {
            Care care{office.father, 0, u"disabled"_s, u"2026-01-01"_s};
            care.visitEvery = 30;
            Neighbourhood::check(work.create(care));
            Visit met{office.home, office.father, office.door, u"2026-11-01"_s, 0, u"马晓东"_s, u"met"_s};
            met.followUp = u"装扶手"_s;
            met.followUpBy = u"2026-11-20"_s;
            Neighbourhood::check(work.create(met));
            Visit nobody{office.home, 0, office.door, u"2026-11-17"_s, 0, u"马晓东"_s, u"not_home"_s};
            Neighbourhood::check(work.create(nobody));
        });
        HouseholdCard card = office.card();
        QCOMPARE(card.visits.size(), 2);
        QCOMPARE(card.visits.first().visitedOn, u"2026-11-17"_s);
        QCOMPARE(card.followUps().size(), 1);
        QCOMPARE(card.followUps().first().followUp, u"装扶手"_s);
        // Nobody at home is an attempt: the last visit that counts is the first one.
        QCOMPARE(card.due.size(), 1);
        QCOMPARE(card.due.first().on, QDate(2026, 12, 1));
        QCOMPARE(card.members.first().groups, QStringList{u"disabled"_s});
        office.deed(u"visit.answer"_s, [&](UnitOfWork &work) {
            auto seen = Store::read(work.db(), Visit::entity(), card.visits.last().key);
            Visit answered = seen->as<Visit>();
            answered.answeredOn = u"2026-11-21"_s;
            Neighbourhood::check(work.change(*seen, answered));
        });
        QVERIFY(office.card().followUps().isEmpty());
    }

    void theTimelineTellsBothDays()
    {
        Neighbourhood office;
        const HouseholdCard card = office.card();
        const auto left = std::find_if(card.timeline.begin(), card.timeline.end(), [](const CardEvent &e) { return e.kind == CardEvent::Kind::Ended; });
        QVERIFY(left != card.timeline.end());
        QCOMPARE(left->on, u"2025-09-01"_s);
        QCOMPARE(left->entered, u"2025-09-03"_s);
        QCOMPARE(left->people, QStringList{u"赵一诺"_s});
        QVERIFY(std::is_sorted(card.timeline.begin(), card.timeline.end(), [](const CardEvent &a, const CardEvent &b) { return a.on > b.on; }));
        UndoStack undo(*office.store);
        auto seen = office.store->read(Household::entity(), office.home);
        auto door = office.store->read(Dwelling::entity(), office.door);
        QVERIFY(seen && door);
        Household now = seen->as<Household>();
        now.number = u"000999"_s;
        now.pets = u"一只狗"_s;
        Dwelling room = door->as<Dwelling>();
        room.layout = u"两室一厅"_s;
        QVERIFY(HouseholdCard::change(*office.store, *seen, now, *door, room).value_or(false));
        const HouseholdCard after = office.card(QDate::currentDate());
        QCOMPARE(after.household.previousNumber, u"000387"_s);
        QCOMPARE(after.dwelling.layout, u"两室一厅"_s);
        const auto change = std::find_if(after.timeline.begin(), after.timeline.end(), [](const CardEvent &e) { return e.reason == "household.change"_L1; });
        QVERIFY(change != after.timeline.end());
        QVERIFY2(change->detail.contains(Household::entity().find(u"pets")->title()), qPrintable(change->detail));
        QVERIFY(!change->detail.contains(u"狗"_s));
        // Nothing differs: no deed.
        auto again = office.store->read(Household::entity(), office.home);
        auto same = office.store->read(Dwelling::entity(), office.door);
        QCOMPARE(HouseholdCard::change(*office.store, *again, again->as<Household>(), *same, same->as<Dwelling>()).value_or(true), false);
        QVERIFY(undo.undo());
        QCOMPARE(office.card(QDate::currentDate()).household.number, u"000387"_s);
    }

    void restrictedGroupsAreKeptFromOthers()
    {
        Neighbourhood office;
        Rights::restrict(u"care.see"_s, [](const Database &, QStringView group) { return group == "corrections"_L1; });
        office.deed(u"care.add"_s, [&](UnitOfWork &work) {
            Neighbourhood::check(work.create(Care{office.son, 0, u"corrections"_s, u"2026-01-01"_s}));
            Neighbourhood::check(work.create(Care{office.son, 0, u"veteran"_s}));
        });
        QCOMPARE(office.card().care.size(), 2);
        auto other = Workers::add(*office.store, u"马晓东"_s);
        QVERIFY(other);
        QVERIFY(office.store->setWorker(*other));
        const HouseholdCard card = office.card();
        QCOMPARE(card.care.size(), 1);
        QCOMPARE(card.members.last().groups, QStringList{u"veteran"_s});
        QVERIFY(std::none_of(card.timeline.begin(), card.timeline.end(), [](const CardEvent &e) { return e.title == "corrections"_L1; }));
    }

    void householdsOfTheBuildingInWalkingOrder()
    {
        Neighbourhood office;
        Key high = 0, first = 0;
        office.deed(u"import.resident"_s, [&](UnitOfWork &work) {
            const Key one = *work.create(Stairwell{office.building, u"1"_s});
            first = *work.create(Household{u"1"_s});
            Neighbourhood::check(work.create(Occupancy{first, *work.create(Dwelling{office.estate, office.building, one, u"601"_s})}));
            high = *work.create(Household{u"2"_s});
            Neighbourhood::check(work.create(Occupancy{high, *work.create(Dwelling{office.estate, office.building, office.stairwell, u"1002"_s})}));
        });
        QCOMPARE(*HouseholdCard::inBuilding(*office.store, office.door, Today), QList<Key>({first, office.home, office.tenants, office.others, high}));
        QCOMPARE(*HouseholdCard::ofResident(*office.store, office.son), office.home);
        QCOMPARE(*HouseholdCard::ofResident(*office.store, office.gone), Key(0));
        QCOMPARE(*HouseholdCard::lastOfResident(*office.store, office.gone), office.home);
        QCOMPARE(*HouseholdCard::ofDwelling(*office.store, office.above), office.others);
    }
};

QTEST_GUILESS_MAIN(TestHouseholdCard)
#include "tst_householdcard.moc"
