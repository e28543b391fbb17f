// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/office.h"
#include "models/grids/buildingplan.h"
#include "models/grids/grid.h"
#include "models/grids/places.h"
#include "models/store/deeds.h"
#include "models/store/undo.h"
#include "models/visits/visit.h"
#include "tests/support/buildingseed.h"

#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The address tree is changed step by step on a real file.
class TestPlaces : public QObject
{
    Q_OBJECT

private:
    const QDate m_day = QDate::currentDate();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<BuildingSeed> m_seed;
    std::unique_ptr<UndoStack> m_undo;
    Key m_estate = 0;

    qint64 count(const QString &from) const
    {
        Statement select(m_store->db(), u"SELECT count(*) FROM "_s + from);
        auto more = select.step();
        return more && *more ? select.number(0) : -1;
    }
    Places places() { return Places(*m_store); }
    Snapshot snapshot(const Entity &entity, Key key) const { return *m_store->read(entity, key); }
    template <typename Record>
    Result<bool> rename(Key key, const QString &name, QDate on = QDate::currentDate())
    {
        const Snapshot seen = snapshot(Record::entity(), key);
        Record now = seen.as<Record>();
        if constexpr (std::is_same_v<Record, Estate>)
            now.name = name;
        else if constexpr (std::is_same_v<Record, Dwelling>)
            now.room = name;
        else
            now.number = name;
        return places().change(seen, now, on);
    }
    void undo()
    {
        auto done = m_undo->undo();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    }
    static QStringList codes(const Findings &findings)
    {
        QStringList all;
        for (const Finding &finding : findings)
            all << finding.code;
        all.sort();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Store::create(m_folder->filePath(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s, {}, u"创业城街道"_s});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_store = std::move(*made);
        m_seed = std::make_unique<BuildingSeed>(*m_store);
        m_undo = std::make_unique<UndoStack>(*m_store);
        m_estate = m_seed->make(Estate{u"油城花园"_s});
    }
    void cleanup()
    {
        m_undo.reset();
        m_store.reset();
    }

    void numbersAreKeptPlain()
    {
        QCOMPARE(Places::tidied(Building::entity(), u" ３号楼 "_s), u"3"_s);
        QCOMPARE(Places::tidied(Building::entity(), u"A座"_s), u"A"_s);
        QCOMPARE(Places::tidied(Stairwell::entity(), u"2单元"_s), u"2"_s);
        QCOMPARE(Places::tidied(Dwelling::entity(), u"501室"_s), u"501"_s);
        QCOMPARE(Places::tidied(Dwelling::entity(), u"地下室"_s), u"地下室"_s);
        QCOMPARE(Places::tidied(Estate::entity(), u" 油城  花园 "_s), u"油城 花园"_s);
    }

    void oneNumberInOneEstateOnly()
    {
        auto first = places().add(Building{m_estate, u"3号楼"_s});
        QVERIFY(first);
        QCOMPARE(m_store->get<Building>(*first)->number, u"3"_s);
        auto again = places().add(Building{m_estate, u"３"_s});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Invalid);
        QCOMPARE(again.error().detail, u"number"_s);
        const Key other = m_seed->make(Estate{u"创业小区"_s});
        QVERIFY(places().add(Building{other, u"3"_s}));
        QVERIFY(!places().add(Estate{u" 油城花园"_s}));
        QVERIFY(!places().add(Estate{}));
        QVERIFY(places().checkTree(m_store->db())->isEmpty());
    }

    void oldNameStaysFindableWithItsDays()
    {
        auto renamed = rename<Estate>(m_estate, u"油城新居"_s, QDate(2020, 5, 1));
        QVERIFY2(renamed, renamed ? "" : qPrintable(renamed.error().message));
        QVERIFY(*renamed);
        QVERIFY(rename<Estate>(m_estate, u"油城府"_s, QDate(2024, 1, 1)));
        auto names = places().formerNames(Estate::entity(), m_estate);
        QVERIFY(names);
        QCOMPARE(names->size(), 2);
        QCOMPARE(names->at(0).name, u"油城新居"_s);
        QCOMPARE(names->at(0).since, u"2020-05-01"_s);
        QCOMPARE(names->at(0).until, u"2024-01-01"_s);
        QCOMPARE(names->at(1).name, u"油城花园"_s);
        QCOMPARE(names->at(1).since, QString());
        // Not before the last name began, not in the future.
        QVERIFY(!rename<Estate>(m_estate, u"又一个"_s, QDate(2021, 1, 1)));
        QVERIFY(!rename<Estate>(m_estate, u"又一个"_s, m_day.addDays(1)));
        // A fact that is no name leaves no name behind.
        const Snapshot seen = snapshot(Estate::entity(), m_estate);
        Estate now = seen.as<Estate>();
        now.propertyFirm = u"红管家物业"_s;
        QVERIFY(places().change(seen, now));
        QCOMPARE(places().formerNames(Estate::entity(), m_estate)->size(), 2);
    }

    void doorIsRenumbered()
    {
        const Key building = m_seed->building(m_estate, u"3"_s, 1);
        const Key door = m_seed->door(m_estate, building, m_seed->stairwells[0], u"501"_s);
        m_seed->door(m_estate, building, m_seed->stairwells[0], u"502"_s);
        m_seed->household(door, {{u"王桂兰"_s, 81}}, m_day);
        auto taken = rename<Dwelling>(door, u"502室"_s);
        QVERIFY(!taken);
        QCOMPARE(taken.error().detail, u"room"_s);
        QVERIFY(rename<Dwelling>(door, u"503"_s));
        auto plan = BuildingPlan::load(*m_store, building, m_day);
        const auto [row, column] = plan->find(u"503"_s);
        QCOMPARE(plan->at(row, column)->headName(), u"王桂兰"_s);
        QCOMPARE(places().formerNames(Dwelling::entity(), door)->first().name, u"501"_s);
        undo();
        QCOMPARE(m_store->get<Dwelling>(door)->room, u"501"_s);
        QVERIFY(places().formerNames(Dwelling::entity(), door)->isEmpty());
    }

    void datesOfContractAndTerm()
    {
        Estate estate{u"湖畔名居"_s};
        estate.contractSince = u"2026-01-01"_s;
        estate.contractUntil = u"2025-01-01"_s;
        estate.committeeSince = u"20260101"_s;
        QStringList fields;
        for (const Finding &finding : places().check(estate))
            fields << finding.field;
        QCOMPARE(fields, (QStringList{u"committee_since"_s, u"contract_until"_s}));
        estate.contractUntil = u"2030-12-31"_s;
        estate.committeeSince = u"2024-05"_s;
        QVERIFY(places().check(estate).isEmpty());
    }

    void buildingDescribedOnce()
    {
        BuildingDraft draft;
        draft.building.estate = m_estate;
        draft.building.number = u"8号楼"_s;
        draft.building.floors = 6;
        draft.building.doorsPerFloor = 2;
        draft.building.missing = u"1-601"_s;
        for (int i = 1; i <= 2; ++i)
            draft.entrances.append({0, Stairwell{0, u"%1单元"_s.arg(i)}});
        auto building = places().addBuilding(draft);
        QVERIFY2(building, building ? "" : qPrintable(building.error().message));
        QCOMPARE(count(u"dwelling"_s), 0);
        QCOMPARE(BuildingPlan::load(*m_store, *building)->doors().size(), 23);
        // One of them gets its record when it is needed, and keeps it.
        auto stairwells = places().draftOf(*building)->entrances;
        QCOMPARE(stairwells.size(), 2);
        auto door = places().doorAt(*building, stairwells[1].key, u"301"_s);
        QVERIFY(door);
        QCOMPARE(*places().doorAt(*building, stairwells[1].key, u"301"_s), *door);
        QCOMPARE(m_store->get<Dwelling>(*door)->estate, m_estate);
        QCOMPARE(BuildingPlan::load(*m_store, *building)->doors().size(), 23);
        // Later all.
        const Snapshot seen = snapshot(Building::entity(), *building);
        auto again = *places().draftOf(*building);
        again.makesDoors = true;
        again.building.floors = 7;
        auto changed = places().changeBuilding(seen, again);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
        QCOMPARE(count(u"dwelling"_s), 27);
        undo();
        QCOMPARE(count(u"dwelling"_s), 1);
        // A stairwell with doors is not lost by leaving it out.
        again = *places().draftOf(*building);
        again.entrances.removeLast();
        auto lost = places().changeBuilding(snapshot(Building::entity(), *building), again);
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::Refused);
        // The same number twice among them.
        again = *places().draftOf(*building);
        again.entrances.append({0, Stairwell{0, u"2"_s}});
        QVERIFY(!places().changeBuilding(snapshot(Building::entity(), *building), again));
    }

    void whatIsInUseIsNotRemoved()
    {
        const Key building = m_seed->building(m_estate, u"3"_s, 1);
        const Key door = m_seed->door(m_estate, building, m_seed->stairwells[0], u"501"_s);
        const Key home = m_seed->household(door, {{u"王桂兰"_s, 81}}, m_day);
        for (const auto &[entity, key] : {std::pair{&Dwelling::entity(), door}, {&Stairwell::entity(), m_seed->stairwells[0]}, {&Building::entity(), building}, {&Estate::entity(), m_estate}}) {
            auto gone = places().remove(*entity, key);
            QVERIFY(!gone);
            QCOMPARE(gone.error().code, ErrorCode::Refused);
            auto closed = places().close(*entity, key, m_day);
            QVERIFY(!closed);
        }
        // They have moved: it can be closed, its history keeps it from being removed.
        Statement tie(m_store->db(), u"SELECT key FROM occupancy WHERE household = ?"_s);
        tie.bind(1, home);
        QVERIFY(*tie.step());
        m_seed->change<Occupancy>(tie.number(0), [&](Occupancy &o) { o.until = m_day.addDays(-1).toString(Qt::ISODate); });
        QVERIFY(!places().remove(Dwelling::entity(), door));
        QVERIFY(places().close(Dwelling::entity(), door, m_day));
        QVERIFY(BuildingPlan::load(*m_store, building)->doors().isEmpty());
        QVERIFY(places().reopen(Dwelling::entity(), door));
        QCOMPARE(BuildingPlan::load(*m_store, building)->doors().size(), 1);
    }

    void mistakeIsRemovedWhole()
    {
        const Key building = m_seed->building(m_estate, u"99"_s, 2);
        m_seed->door(m_estate, building, m_seed->stairwells[0], u"101"_s);
        m_seed->make(GridRange{m_seed->make(Grid{0, u"第一网格"_s}), 0, building});
        QVERIFY(places().remove(Building::entity(), building));
        QCOMPARE(count(u"building"_s) + count(u"stairwell"_s) + count(u"dwelling"_s) + count(u"grid_range"_s), 0);
        undo();
        QCOMPARE(count(u"building"_s) + count(u"stairwell"_s) + count(u"dwelling"_s) + count(u"grid_range"_s), 5);
        QVERIFY(places().remove(Building::entity(), building));
        QVERIFY(places().remove(Estate::entity(), m_estate));
    }

    void buildingGoesToAnotherEstate()
    {
        const Key building = m_seed->building(m_estate, u"3"_s, 1);
        m_seed->door(m_estate, building, m_seed->stairwells[0], u"101"_s);
        const Key other = m_seed->make(Estate{u"创业小区"_s});
        m_seed->building(other, u"4"_s, 1);
        QVERIFY(places().moveBuilding(building, other));
        QCOMPARE(m_store->get<Building>(building)->estate, other);
        QCOMPARE(count(u"dwelling WHERE estate = %1"_s.arg(other)), 1);
        QCOMPARE(places().formerNames(Building::entity(), building)->first().name, u"油城花园3号楼"_s);
        undo();
        QCOMPARE(m_store->get<Building>(building)->estate, m_estate);
        QCOMPARE(count(u"dwelling WHERE estate = %1"_s.arg(m_estate)), 1);
        m_seed->building(other, u"3"_s, 1);
        auto refused = places().moveBuilding(building, other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }

    void twoEstatesBecomeOne()
    {
        const Key building = m_seed->building(m_estate, u"3"_s, 1);
        const Key door = m_seed->door(m_estate, building, m_seed->stairwells[0], u"101"_s);
        const Key home = m_seed->household(door, {{u"王桂兰"_s, 81}}, m_day);
        // The same estate under the name an old roster used.
        const Key twin = m_seed->make(Estate{u"油城小区"_s, u"B07"_s});
        const Key sameBuilding = m_seed->building(twin, u"3号楼"_s, 2);
        const Key sameStairs = m_seed->stairwells[0];
        const Key twinDoor = m_seed->door(twin, sameBuilding, sameStairs, u"101"_s);
        m_seed->door(twin, sameBuilding, m_seed->stairwells[1], u"201"_s);
        const Key secondHome = m_seed->household(twinDoor, {{u"高峰"_s, 30}}, m_day);
        m_seed->make(Occupancy{home, twinDoor, {}, {}});
        m_seed->building(twin, u"9"_s, 1);
        const Key range = m_seed->make(GridRange{m_seed->make(Grid{0, u"第一网格"_s}), 0, sameBuilding});
        Visit visit;
        visit.household = secondHome;
        visit.dwelling = twinDoor;
        const Key visited = m_seed->make(visit);

        auto preview = places().mergePreview(Estate::entity(), twin, m_estate);
        QVERIFY(preview);
        QCOMPARE(preview->buildings, 1);
        QCOMPARE(preview->stairwells, 1);
        QCOMPARE(preview->joined, 1);
        QCOMPARE(preview->crowded, QStringList{u"101"_s});
        auto merged = places().merge(Estate::entity(), twin, m_estate);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message));
        QCOMPARE(count(u"estate"_s), 1);
        QCOMPARE(count(u"building"_s), 2);
        QCOMPARE(count(u"stairwell"_s), 3);
        QCOMPARE(count(u"dwelling"_s), 2);
        QCOMPARE(count(u"occupancy WHERE dwelling = %1"_s.arg(door)), 2);
        QCOMPARE(m_store->get<Estate>(m_estate)->code, u"B07"_s);
        QCOMPARE(m_store->get<GridRange>(range)->building, building);
        QCOMPARE(m_store->get<Visit>(visited)->dwelling, door);
        QCOMPARE(places().formerNames(Estate::entity(), m_estate)->first().name, u"油城小区"_s);
        QVERIFY(places().checkTree(m_store->db())->isEmpty());
        auto plan = BuildingPlan::load(*m_store, building, m_day);
        QCOMPARE(plan->doors().size(), 2);
        QCOMPARE(plan->households(), 2);
        undo();
        QCOMPARE(count(u"estate"_s), 2);
        QCOMPARE(count(u"dwelling"_s), 3);
        QCOMPARE(m_store->get<Visit>(visited)->dwelling, twinDoor);
    }

    void nothingStandsUnderItself()
    {
        const Key building = m_seed->building(m_estate, u"3"_s, 1);
        auto itself = places().merge(Estate::entity(), m_estate, m_estate);
        QVERIFY(!itself);
        QCOMPARE(itself.error().code, ErrorCode::Refused);
        QVERIFY(!places().merge(Building::entity(), building, 4711));
        const Key other = m_seed->building(m_estate, u"4"_s, 1);
        Dwelling door{m_estate, building, m_seed->stairwells[0], u"101"_s};
        auto crossed = places().add(door);
        QVERIFY(!crossed);
        QCOMPARE(crossed.error().detail, u"stairwell"_s);
        door.building = other;
        QVERIFY(places().add(door));
    }

    void whatAnImportLeftHalfDoneIsFound()
    {
        const Key three = m_seed->building(m_estate, u"3"_s, 1);
        const Key stairs = m_seed->stairwells[0];
        const Key four = m_seed->building(m_estate, u"4"_s, 0);
        const Key door = m_seed->door(m_estate, three, stairs, u"101"_s);
        m_seed->door(m_estate, three, stairs, u"101"_s);
        m_seed->change<Stairwell>(stairs, [&](Stairwell &s) { s.building = four; });
        m_seed->make(Building{m_estate, u"3号楼"_s});
        m_seed->make(Estate{u"油城 花园"_s});
        const Key gone = m_seed->make(Estate{u"祥和里"_s});
        m_seed->building(gone, u"1"_s, 0);
        m_seed->change<Dwelling>(door, [&](Dwelling &d) { d.estate = gone; });
        auto work = UnitOfWork::begin(*m_store, {u"seed.remove"_s});
        QVERIFY((*work)->remove(Estate::entity(), gone) && (*work)->commit());
        auto found = Places::checkTree(m_store->db());
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(codes(*found), (QStringList{u"building_twice"_s, u"door_twice"_s, u"estate_gone"_s, u"estate_twice"_s, u"half_moved"_s, u"other_estate"_s}));
    }

    void upperNamesAreDated()
    {
        auto names = places().upperNames(u"community"_s);
        QVERIFY(names);
        QCOMPARE(names->size(), 1);
        QCOMPARE(names->first().name, u"长青社区"_s);
        QVERIFY(places().renameUpper(u"community"_s, u"新华社区"_s, u"230603003011"_s, QDate(2026, 1, 1)));
        QCOMPARE(m_store->office()->community, u"新华社区"_s);
        QVERIFY(places().renameUpper(u"community"_s, u"黎明社区"_s, u"230603003012"_s, QDate(2026, 3, 1)));
        names = places().upperNames(u"community"_s);
        QCOMPARE(names->size(), 3);
        QCOMPARE(names->at(0).name, u"黎明社区"_s);
        QCOMPARE(names->at(1).name, u"新华社区"_s);
        QCOMPARE(names->at(1).since, u"2026-01-01"_s);
        QCOMPARE(names->at(1).until, u"2026-03-01"_s);
        QCOMPARE(names->at(2).name, u"长青社区"_s);
        QVERIFY(!places().renameUpper(u"community"_s, u"又名"_s, {}, QDate(2026, 2, 1)));
        QVERIFY(!places().renameUpper(u"planet"_s, u"又名"_s, {}, QDate(2026, 4, 1)));
        QVERIFY(places().renameUpper(u"city"_s, u"大庆市"_s, u"230600"_s, QDate(2026, 1, 1)));
        QCOMPARE(places().upperNames(u"city"_s)->size(), 1);
        undo();
        undo();
        QCOMPARE(m_store->office()->community, u"新华社区"_s);
    }

    void deedsHaveWords()
    {
        for (const char *action : {"estate.merge", "building.move", "door.rename", "place.rename"})
            QVERIFY2(!Deeds::words(QString::fromLatin1(action), {}).contains(QLatin1String(action)), action);
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
