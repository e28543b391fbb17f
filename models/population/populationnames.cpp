// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/population/populationnames.h"

namespace Allpost {

using namespace Qt::StringLiterals;

PopulationNames::PopulationNames(const Database &db)
    : m_person(db, u"SELECT name, sex, birth_date FROM resident WHERE key = ?"_s),
      m_household(db, u"SELECT household FROM membership WHERE resident = ? AND household IS NOT NULL ORDER BY until IS NOT NULL, until DESC, key LIMIT 1"_s),
      m_door(db, u"SELECT e.name, b.number, s.number, d.room, d.address FROM occupancy o JOIN dwelling d ON d.key = o.dwelling "
                 "LEFT JOIN stairwell s ON s.key = d.stairwell LEFT JOIN building b ON b.key = coalesce(d.building, s.building) "
                 "LEFT JOIN estate e ON e.key = coalesce(d.estate, b.estate) WHERE o.household = ? ORDER BY o.until IS NOT NULL, o.until DESC, o.key LIMIT 1"_s)
{
}

Result<PopulationName> PopulationNames::read(Key resident, Key household)
{
    PopulationName found;
    found.resident = resident;
    m_person.bind(1, resident);
    auto person = m_person.step();
    if (!person)
        return person.error();
    if (*person) {
        found.name = m_person.text(0);
        found.sex = m_person.text(1);
        found.birth = m_person.text(2);
    }
    m_person.reset();
    if (!household) {
        m_household.bind(1, resident);
        auto own = m_household.step();
        if (!own)
            return own.error();
        household = *own ? m_household.number(0) : 0;
        m_household.reset();
    }
    m_door.bind(1, household);
    auto door = m_door.step();
    if (!door)
        return door.error();
    if (*door) {
        found.door.estate = m_door.text(0);
        found.door.building = m_door.text(1);
        found.door.stairwell = m_door.text(2);
        found.door.room = m_door.text(3);
        found.door.rest = m_door.text(4);
    }
    m_door.reset();
    return found;
}

} // namespace Allpost
