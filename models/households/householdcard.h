// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/address.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// Somebody of the household. Two records of one person (同一人) that both belong to it are one member.
struct CardMember
{
    Key membership = 0;
    Key resident = 0;
    Resident person = {};
    Membership tie = {};
    QStringList groups = {};    ///< stored codes of the person's own care groups, those the worker may see
    QStringList posts = {};     ///< what the person does for the community: 单元长, 楼长
    QStringList alsoIn = {};    ///< doors of other households the person belongs to on the day
    int records = 1;            ///< how many records stand for this person
    bool isHead() const;
};

/// Another household behind the same door, with the people in it on the day.
struct CardNeighbour
{
    Key household = 0;
    QString head = {};
    QStringList people = {};
    QString since = {};
};

/// Who serves the door: in a grid, a building, a stairwell or the household itself.
struct CardPost
{
    Key grid = 0;      ///< 0: of building, stairwell or household
    QString role = {}; ///< as the office calls it
    QString kind = {}; ///< code list post_kind
    QString name = {};
    QString phone = {};
};

/// The grid of one layer the door lies in.
struct CardGrid
{
    Key grid = 0;
    QString layer = {};
    QString name = {};
    bool main = false;
};

struct CardVisit
{
    Key key = 0;
    Key resident = 0;
    QString person = {};
    QString visitedOn = {};
    QString visitor = {};
    QString outcome = {};
    QString kind = {};
    QString found = {};
    QString need = {};
    QString hazard = {};
    QString followUp = {};
    QString followUpBy = {};
    QString answeredOn = {};
    QString answer = {};
    bool isOpen() const { return !followUp.isEmpty() && answeredOn.isEmpty(); }
};

/// A care record of the household or of one of its people, with the group's own interval where it has none.
struct CardCare
{
    Key care = 0;
    Key resident = 0;  ///< 0: of the household
    QString person = {};
    QString group = {};
    QString since = {};
    QString until = {};
    QString attention = {};
    QString responsible = {};
    qint64 visitEvery = 0; ///< days; 0: no interval
};

/// Somebody of the household is to be visited by a day.
struct CardDue
{
    Key resident = 0;  ///< 0: the household
    QString person = {};
    QString group = {};
    QDate on = {};
};

/// Something that happened. on: the day it happened; entered: the day it was written here, both ISO.
struct CardEvent
{
    enum class Kind { Began, Ended, Visit, Care, Home, Points, Change };

    Kind kind = Kind::Change;
    QString on = {};
    QString entered = {};
    QString time = {};        ///< "hh:mm" of the entry, of deeds
    QString reason = {};      ///< stored code of membership_start or membership_end; action of a deed
    QString title = {};       ///< words of a deed, group of a care record, door of a move, what points were for
    QStringList people = {};
    QString detail = {};
    QString worker = {};
    bool began = true;        ///< of care records and homes
    bool open = false;        ///< a follow-up waits
    qint64 points = 0;        ///< that came or, below zero, went
};

/// Everything the household card shows, read in one go with one query for each kind of thing. All of it is as of a day:
/// a tie counts when since <= day < until, an empty since is always, an empty until not yet.
class HouseholdCard
{
public:
    struct Options
    {
        QDate day = QDate::currentDate();
        bool timeline = true;
    };

    Key key = 0;
    QDate day = {};
    Household household = {};
    Key dwellingKey = 0;
    Dwelling dwelling = {};
    Occupancy occupancy = {};
    Address address = {};
    QList<CardMember> members = {};      ///< the head first
    QList<CardMember> former = {};       ///< lived here before the day, last gone first
    QList<CardNeighbour> neighbours = {};
    QList<CardGrid> grids = {};          ///< the main layer first
    QList<CardPost> posts = {};
    QList<CardCare> care = {};           ///< current ones the worker may see
    QList<CardVisit> visits = {};        ///< newest first
    QList<CardDue> due = {};             ///< soonest first, also those in the past
    QList<CardEvent> timeline = {};      ///< newest first
    QString joinedInto = {};             ///< number of the household it joined

    const CardMember *head() const;
    /// 李建国户: the head's name, the pending head's, or empty.
    QString headName() const;
    /// Members alive.
    qsizetype present() const;
    QList<CardVisit> followUps() const;  ///< open ones, the soonest first
    QList<CardPost> postsOf(Key grid) const;

    /// Reads the card; NotFound when the household is gone. Care groups the worker at the desk may not see are left out.
    static Result<HouseholdCard> read(const Store &store, Key household, const Options &options);
    static Result<HouseholdCard> read(const Store &store, Key household) { return read(store, household, Options()); }

    /// The household of a person, or the first one behind a door, on a day; 0 when there is none.
    static Result<Key> ofResident(const Store &store, Key resident, QDate day = QDate::currentDate());
    /// The same, or the last household of somebody who has left.
    static Result<Key> lastOfResident(const Store &store, Key resident, QDate day = QDate::currentDate());
    static Result<Key> ofDwelling(const Store &store, Key dwelling, QDate day = QDate::currentDate());
    /// Households of the building the door stands in, in the order one walks: stairwell, floor, door. A door without a
    /// building is alone.
    static Result<QList<Key>> inBuilding(const Store &store, Key dwelling, QDate day = QDate::currentDate());

    /// Keeps what was changed of the household (number, note, vehicles, pets) and of its door as one deed; a number that
    /// changes is kept as the previous one. door without a key: the household alone. False when nothing differs.
    static Result<bool> change(Store &store, const Snapshot &seen, const Household &now, const Snapshot &doorSeen, const Dwelling &doorNow);
};

} // namespace Allpost
