// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/buildingshape.h"
#include "models/store/store.h"
#include "models/views/roles.h"

#include <QDate>
#include <QSet>

#include <optional>
#include <vector>

namespace Allpost {

struct Filter;

/// Somebody behind a door, as far as a plan needs.
struct PlanPerson
{
    Key resident = 0;
    QString name = {};
    QString sex = {};       ///< stored code
    QString birthDate = {}; ///< ISO, maybe partial
    int age = -1;           ///< whole years on the plan's day; -1: not known
    QString phone = {};
    QString relation = {};  ///< stored code
    bool isHead = false;
    bool isAway = false;    ///< registered here, lives elsewhere
    bool isParty = false;
    bool isFloating = false;
};

/// A care group somebody behind the door belongs to; restricted ones only when the worker may see them.
struct PlanCare
{
    Key resident = 0;       ///< 0: the household
    QString group = {};     ///< stored code
    QString attention = {}; ///< normal, raised, high: the record's own, else the group's
    bool isRestricted = false; ///< never written into a plan, which hangs on walls and stands open on desks
};

struct PlanHousehold
{
    Key household = 0;
    QString number = {};
    Key head = 0;           ///< resident; 0: not in the file
    QString headName = {};
    QString lastVisit = {}; ///< ISO day of the last visit at which somebody was met or spoken to
    bool hasFollowUp = false; ///< something found at a visit waits for an answer
    QList<PlanPerson> people = {};
    QList<PlanCare> care = {};

    int living() const;     ///< people who live here
};

/// How a door is lived in: the first that fits.
enum class DoorLife { Alone, EmptyNest, Rented, Business, Empty, Unregistered, Plain };

struct PlanDoor
{
    Key dwelling = 0;       ///< 0: described, nobody was registered there yet
    Key stairwell = 0;      ///< 0: under the building itself
    QString stairwellNumber = {};
    QString room = {};
    std::optional<int> floor = {};
    int place = 0;
    QString use = {};       ///< stored code, as state and tenure
    QString state = {};
    QString tenure = {};
    bool isDescribed = false; ///< the building's description has it
    QList<PlanHousehold> households = {};
    DoorLife life = DoorLife::Plain;
    QString attention = {}; ///< highest of all care records: normal, raised, high; empty: none
    std::optional<int> daysSinceVisit = {}; ///< of the household visited longest ago; none: one was never visited
    QList<ChipValue> marks = {}; ///< in few characters, the most pressing first

    bool isLivedIn() const { return !households.isEmpty(); }
    int living() const;
    bool hasFollowUp() const;
    /// The oldest of those who live here; null when nobody's age is known.
    const PlanPerson *oldest() const;
    const PlanPerson *head() const; ///< of the first household
    QString headName() const;       ///< of the first household, also one who is not in the file
};

struct PlanStairwell
{
    Key stairwell = 0;      ///< 0: doors under the building itself
    QString number = {};
    QString head = {};      ///< unit head; empty: nobody
    int first = 0;          ///< its columns in the plan: first, first + 1 … first + width - 1
    int width = 0;
};

/// A row of the plan, from the top down.
struct PlanFloor
{
    std::optional<int> floor = {}; ///< none: doors whose floor is not known, or a further row of a one-storey building
    QString label = {};
};

/// What the colour of a door means.
enum class PlanColouring { LivedIn, Care, LastVisit };

/// What is written in a door besides its number.
enum class DoorSays { HeadAndAge, HeadAndPeople, NumberOnly };

/// Tells areas apart without colour.
enum class PlanHatch { Plain, Diagonal, Cross, Dots, Horizontal, Vertical };

/// One entry of the legend.
struct PlanKind
{
    QString label = {};
    Meaning tone = Meaning::Plain;
    PlanHatch hatch = PlanHatch::Plain;
    int doors = 0;
};

/// A count of the building: "80 and older: 15 people behind 12 doors".
struct PlanCount
{
    enum class What { Old, AloneOld, NotVisited, Party, Floating, FollowUp };

    What what = What::Old;
    QString label = {};
    int people = 0;         ///< 0 where doors are counted
    int doors = 0;
    QString filter = {};    ///< the people of it in the filter language of residents; empty: doors alone
};

/// 楼栋图: a building as it is drawn on the wall: stairwells side by side, floors from the top down, in each door what
/// is known today of who lives there. A value: read once by a handful of queries, then asked.
class BuildingPlan
{
public:
    static constexpr int OldFrom = 80, ElderlyFrom = 60, VisitWithinDays = 60;

    /// The plan of a building on a day. Care groups the worker at the desk may not see are left out. NotFound when the
    /// building is gone.
    static Result<BuildingPlan> load(const Store &store, Key building, QDate day = QDate::currentDate());
    /// The doors that a description makes and nothing else, to look at before it is saved. Stairwells without a key.
    static BuildingPlan described(const Building &building, const QList<Stairwell> &stairwells);
    /// This building as it would be with another description: the same doors and people, the described doors anew.
    BuildingPlan reshaped(const Building &building, const QList<Stairwell> &stairwells, const QList<Key> &keys) const;
    /// People of the building who fit the condition, all at once: doors with one of them are lit. Refused when it asks for
    /// what the worker at the desk may not see.
    static Result<QSet<Key>> peopleWhere(const Store &store, Key building, const Filter &filter, QDate day = QDate::currentDate());

    Key key() const { return m_key; }
    const Building &building() const { return m_building; }
    QString estateName() const { return m_estateName; }
    /// 3号楼, A座.
    QString name() const;
    /// 楼长; empty: nobody.
    QString head() const { return m_head; }
    QDate day() const { return m_day; }
    int households() const;
    int people() const;    ///< who live here

    const QList<PlanStairwell> &stairwells() const { return m_stairwells; }
    const QList<PlanFloor> &floors() const { return m_floors; }
    const QList<PlanDoor> &doors() const { return m_doors; }
    int rows() const { return int(m_floors.size()); }
    int columns() const { return m_columns; }
    /// The door in this place; null where there is none.
    const PlanDoor *at(int row, int column) const;
    /// Row and column of a door by the number on it ("501", "2-501", "-101"); {-1, -1} when there is none. Without a
    /// stairwell the one of the column near comes first.
    std::pair<int, int> find(const QString &typed, int near = 0) const;
    std::pair<int, int> find(Key dwelling) const;
    /// Index into stairwells() of a column, -1 outside.
    int stairwellOf(int column) const;
    /// 3-2-501: as a worker says the door.
    QString shortName(const PlanDoor &door) const;

    /// Kinds in the order of the legend, with the number of doors of each.
    QList<PlanKind> legend(PlanColouring by) const;
    /// Index into legend() of a door.
    static int kindOf(const PlanDoor &door, PlanColouring by);
    /// What is worth counting about this building.
    QList<PlanCount> counts() const;
    static bool counts(const PlanDoor &door, PlanCount::What what);
    static bool isLit(const PlanDoor &door, const QSet<Key> &people);

private:
    void readShape(const QList<Stairwell> &stairwells, const QList<Key> &keys);
    void guessFloors();
    void arrange(const QHash<Key, QString> &unitHeads);
    void finish();

    Key m_key = 0;
    Building m_building;
    QString m_estateName;
    QString m_head;
    QDate m_day;
    QList<PlanStairwell> m_stairwells;
    QList<PlanFloor> m_floors;
    QList<PlanDoor> m_doors;
    int m_columns = 0;
    std::vector<int> m_cells; ///< index into m_doors by row and column, -1: none
};

} // namespace Allpost
