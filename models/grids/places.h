// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/residents/place.h"
#include "models/store/unitofwork.h"

#include <QDate>

#include <optional>

namespace Allpost {

/// A building as it is put down in one step: its facts, its shape, its stairwells.
struct BuildingDraft
{
    struct Entrance
    {
        Key key = 0; ///< 0: a new one
        Stairwell stairwell = {};
    };

    Building building = {};
    QList<Entrance> entrances = {};
    bool makesDoors = false; ///< records for all described doors now; else each when somebody is registered there

    QList<Stairwell> stairwells() const;
};

/// What a merge would do, to be shown before it.
struct PlaceMerge
{
    int buildings = 0;       ///< moved as they are
    int stairwells = 0;
    int doors = 0;
    int joined = 0;          ///< doors both had: they become one
    QStringList crowded = {}; ///< doors behind which then live households of both
};

/// The address tree and its deeds: estate, building, stairwell, door. Every deed is one unit of work; what a place was
/// called before stays in place_name with the day until which it was so. Numbers are kept plain ("3", not "3号楼").
///
/// Two buildings of one number in two estates are two buildings; in one estate they are a mistake and refused. What an
/// import or another desk brought nevertheless is found by check().
class Places
{
public:
    explicit Places(Store &store) : m_store(store) {}

    /// What is wrong with a place as typed, by the fields of its entity (Estate, Building, Stairwell, Dwelling);
    /// HoldBack refuses saving. self is the record that is changed, 0 for a new one.
    Findings check(const Entity &entity, const Values &values, Key self = 0) const;
    template <typename Record>
    Findings check(const Record &record, Key self = 0) const { return check(Record::entity(), Record::entity().valuesOf(&record), self); }
    /// The number or name as it is kept: 3号楼 → 3, 2单元 → 2, 501室 → 501; full width and blanks aside.
    static QString tidied(const Entity &entity, const QString &typed);

    /// A new place; Invalid with the first finding that refuses it.
    Result<Key> add(const Entity &entity, const Values &values);
    template <typename Record>
    Result<Key> add(const Record &record) { return add(Record::entity(), Record::entity().valuesOf(&record)); }
    /// Changes a place; another name, number or code is so from on, and the old one stays findable. False when nothing
    /// differs. Invalid as add(), or when on is after today or before the name began; Conflict as UnitOfWork::change.
    Result<bool> change(const Snapshot &seen, const Values &now, QDate on = QDate::currentDate());
    template <typename Record>
    Result<bool> change(const Snapshot &seen, const Record &now, QDate on = QDate::currentDate()) { return change(seen, Record::entity().valuesOf(&now), on); }

    /// A building with its stairwells, and its doors when asked: one deed.
    Result<Key> addBuilding(const BuildingDraft &draft);
    /// The same for one that stands. Stairwells that are no longer named are removed; Refused when people live there.
    Result<bool> changeBuilding(const Snapshot &seen, const BuildingDraft &now, QDate on = QDate::currentDate());
    /// The building and its stairwells as they stand, to be changed.
    Result<BuildingDraft> draftOf(Key building) const;
    /// The record of a described door, made when it is needed. An existing one is given back.
    Result<Key> doorAt(Key building, Key stairwell, const QString &room);

    /// Takes a place away that was never more than a mistake. Refused with what stands in the way: a household lives or
    /// lived there, it was visited, an estate has buildings.
    Status remove(const Entity &entity, Key key);
    /// It is no longer there from a day on (pulled down, renumbered away); its history stays. Refused while people live there.
    Status close(const Entity &entity, Key key, QDate on);
    Status reopen(const Entity &entity, Key key);

    /// Another estate for a building, with its doors. Refused when that estate has a building of the number already.
    Status moveBuilding(Key building, Key estate, QDate on = QDate::currentDate());
    /// Two records of one place (estate, building, stairwell or door) become one: what stood under gone stands under kept,
    /// equal numbers become one, empty facts are filled, gone's name still leads there. One deed, taken back as one.
    Status merge(const Entity &entity, Key gone, Key kept, QDate on = QDate::currentDate());
    Result<PlaceMerge> mergePreview(const Entity &entity, Key gone, Key kept) const;

    /// Names above the estates (levels city, district, street, community): the present one first, then the former.
    Result<QList<PlaceName>> upperNames(const QString &level) const;
    /// The level is called so from a day on; street and community are the office's particulars as well.
    Status renameUpper(const QString &level, const QString &name, const QString &code, QDate on);
    /// What a place was called before, the latest first.
    Result<QList<PlaceName>> formerNames(const Entity &entity, Key key) const;

    /// What is wrong in the tree of a whole office: two of one name among siblings, a door whose stairwell belongs to
    /// another building, a building whose estate is gone, a place under itself. In sentences, by building.
    static Result<Findings> checkTree(const Database &db);

private:
    Store &m_store;
};

} // namespace Allpost
