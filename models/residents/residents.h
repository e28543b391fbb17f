// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/residents/address.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"

namespace Allpost {

/// What a person hangs on today: household, door, groups.
struct ResidentTies
{
    Key membership = 0;
    Key household = 0;
    QString relation = {};     ///< stored code
    Key dwelling = 0;
    Address address = {};
    struct Group { Key care = 0; QString code = {}; bool ofHousehold = false; };
    QList<Group> groups = {};
};

struct HouseholdMember
{
    Key resident = 0;
    QString name = {};
    QString relation = {};
    QString sex = {};
    QString birthDate = {};
    QString presence = {};
    bool died = false;
};

/// A household behind a door, to choose from.
struct HouseholdChoice
{
    Key household = 0;
    QString head = {};
    int members = 0;
};

/// What the editor hands over besides the person: where and with whom.
struct ResidentHome
{
    Address address = {};      ///< empty: no home is known
    Key household = 0;         ///< an existing one; 0: a new one at the address
    QString relation = {};     ///< stored code; the head of a new household when empty
    QStringList groups = {};   ///< codes of the person's own groups
};

/// The deeds on people, each one unit of work. Rules that reach across fields stand here; what a field alone may hold
/// stands in idnumber.h, phone.h, datetext.h.
class Residents
{
public:
    explicit Residents(Store &store) : m_store(store) {}

    /// What is wrong with the values as typed; HoldBack refuses saving. Field names as in the dictionary.
    static Findings check(const Resident &person, QDate today = QDate::currentDate());
    /// The same person as others will compare it: name, numbers and phones tidied; birth date and sex from the number
    /// where they are empty.
    static Resident tidied(Resident person);

    /// A new person with household, door and groups: one deed resident.add.
    Result<Key> add(const Resident &person, const ResidentHome &home);
    /// What differs: one deed resident.change. Conflict as UnitOfWork::change. False when nothing differs.
    Result<bool> change(const Snapshot &seen, const Resident &now, const ResidentTies &before, const ResidentHome &home);
    /// Adds these people to a group or takes them out: one deed for all. Gives how many it concerned.
    Result<int> setGroup(const QList<Key> &people, const QString &group, bool member);
    /// How many of these people setGroup would concern.
    Result<int> countForGroup(const QList<Key> &people, const QString &group, bool member) const;

    Result<ResidentTies> ties(Key resident) const;
    Result<QList<HouseholdMember>> members(Key household) const;
    /// Households that live behind this door today.
    Result<QList<HouseholdChoice>> householdsAt(const Address &address) const;
    /// Others with this ID number, or with this name and birth date.
    Result<QList<Key>> others(const QString &idNumber, Key except) const;
    Result<QList<Key>> namesakes(const QString &name, const QString &birthDate, Key except) const;
    /// The door of an address, 0 when the file has none; and the same made with its estate, building and stairwell.
    static Result<Key> findDoor(const Database &db, const Address &address);
    static Result<Key> doorOf(UnitOfWork &work, const Address &address);
    /// Households in all, for the head line of the list; of a large office off the UI thread, with its own connection.
    static Result<qint64> householdCount(const Database &db);

private:
    Status settle(UnitOfWork &work, Key resident, const ResidentTies &before, const ResidentHome &home);
    Status endTie(UnitOfWork &work, const Entity &entity, Key key, int untilField);

    Store &m_store;
};

} // namespace Allpost
