// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/households/householddraft.h"
#include "models/households/householdlookup.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Households)
};

} // namespace

Result<Key> HouseholdDraft::door(Key dwelling, const Address &address, bool makeDoor)
{
    if (dwelling) {
        auto known = Store::read(m_db, Dwelling::entity(), dwelling);
        if (!known)
            return known.error();
        return dwelling;
    }
    if (address.isEmpty()) {
        find(u"door"_s, Finding::holdBack(u"required"_s, Words::tr("Say behind which door.")));
        return 0;
    }
    auto found = HouseholdLookup::doors(m_db, address);
    if (!found)
        return found.error();
    if (found->size() == 1)
        return found->first();
    if (!found->isEmpty()) {
        find(u"door"_s, Finding::holdBack(u"door_unclear"_s, Words::tr("Several estates have this door. Write the estate too.")));
        return 0;
    }
    if (!address.isDoor()) {
        find(u"door"_s, Finding::holdBack(u"door_unreadable"_s, Words::tr("This is not read as a door. Write estate, building, stairwell and room.")));
        return 0;
    }
    if (!makeDoor) {
        find(u"door"_s, Finding::holdBack(u"door_unknown"_s, Words::tr("The office has no such door. Check the number, or let the door be added.")));
        return 0;
    }
    m_plan.edits.append({&Dwelling::entity(), m_next, {}, {}, address});
    return m_next--;
}

QString HouseholdDraft::doorText(Key dwelling) const
{
    for (const StepEdit &edit : m_plan.edits)
        if (edit.entity == &Dwelling::entity() && edit.key == dwelling)
            return edit.door.longText();
    return HouseholdLookup::doorText(m_db, dwelling);
}

Status HouseholdDraft::occupy(Key household, Key dwelling)
{
    Occupancy tie;
    tie.household = household;
    tie.dwelling = dwelling;
    tie.since = m_day;
    make(tie);
    if (dwelling < 0)
        return {};
    auto ties = records(m_db, Occupancy::entity(), u"dwelling"_s, dwelling);
    if (!ties)
        return ties.error();
    for (const Snapshot &seen : std::as_const(*ties))
        if (const auto other = seen.as<Occupancy>(); other.until.isEmpty() && other.household != household && other.household != m_plan.household)
            find(u"door"_s, Finding::note(u"door_taken"_s, Words::tr("Another household lives behind this door.")));
    return {};
}

Status HouseholdDraft::moveDoors(DraftHome &home, Key dwelling)
{
    QStringList before;
    for (const Snapshot &seen : std::as_const(home.doors)) {
        const auto tie = seen.as<Occupancy>();
        before << doorText(tie.dwelling);
        if (tie.dwelling == dwelling)
            find(u"door"_s, Finding::holdBack(u"same_door"_s, Words::tr("The household lives behind this door already.")));
        if (tie.since > m_day)
            find(u"on"_s, Finding::holdBack(u"date_before_tie"_s, Words::tr("The household lives behind its present door only since %1. Take that day or a later one.").arg(tie.since)));
        set(seen, u"until", std::max(m_day, tie.since));
    }
    say({StepLine::What::Door, 0, homeName(home), home.key, before.join(u' '), doorText(dwelling), before.join(u' '), doorText(dwelling), false, {}});
    return occupy(home.key, dwelling);
}

} // namespace Allpost
