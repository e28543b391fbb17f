// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/gridcensus.h"

#include "models/store/statement.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookEvery = 4096;

/// Calls row for each row; looks at progress now and then.
template <typename Row>
Status each(Statement &rows, Progress *progress, Row row)
{
    for (int i = 1;; ++i) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (progress && i % LookEvery == 0 && progress->cancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
        row();
    }
}

const QString Holds = u"(since IS NULL OR since <= ?1) AND (until IS NULL OR until > ?1)"_s;

} // namespace

Result<GridCensus> GridCensus::read(const Database &db, QDate day, bool withVisits, Progress *progress)
{
    GridCensus census;
    const QString iso = day.toString(Qt::ISODate);
    KeyTable above, places, homes;
    Statement tree(db, u"SELECT key, estate FROM building UNION ALL SELECT key, building FROM stairwell"_s);
    if (auto read = each(tree, progress, [&] { above.set(tree.number(0), tree.number(1)); }); !read)
        return read.error();
    Statement doors(db, u"SELECT key, estate, building, stairwell FROM dwelling"_s);
    const auto takeDoor = [&] {
        Door door{doors.number(0), doors.number(1), doors.number(2), doors.number(3), 0, 0, 0};
        if (!door.building)
            door.building = above.value(door.stairwell);
        if (!door.estate)
            door.estate = above.value(door.building);
        census.doors.push_back(door);
        places.set(door.key, Key(census.doors.size()));
    };
    if (auto read = each(doors, progress, takeDoor); !read)
        return read.error();
    Statement ties(db, u"SELECT household, dwelling FROM occupancy WHERE "_s + Holds + u" ORDER BY key"_s);
    ties.bind(1, iso);
    const auto takeHome = [&] {
        const Key household = ties.number(0);
        const Key at = places.value(ties.number(1));
        if (!at || homes.value(household))
            return;
        homes.set(household, at);
        ++census.doors[size_t(at - 1)].households;
    };
    if (auto read = each(ties, progress, takeHome); !read)
        return read.error();
    KeyTable away;
    Statement members(db, u"SELECT household FROM membership WHERE "_s + Holds);
    members.bind(1, iso);
    const auto takeMember = [&] {
        const Key household = members.number(0);
        if (const Key at = homes.value(household)) {
            ++census.doors[size_t(at - 1)].people;
        } else if (household && !away.value(household)) {
            away.set(household, 1);
            ++census.homeless;
        }
    };
    if (auto read = each(members, progress, takeMember); !read)
        return read.error();
    if (!withVisits)
        return census;
    Statement visits(db, u"SELECT household FROM visit WHERE follow_up IS NOT NULL AND answered_on IS NULL"_s);
    const auto takeVisit = [&] {
        if (const Key at = homes.value(visits.number(0)))
            ++census.doors[size_t(at - 1)].openVisits;
    };
    if (auto read = each(visits, progress, takeVisit); !read)
        return read.error();
    return census;
}

} // namespace Allpost
