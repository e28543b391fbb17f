// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/householdchoices.h"

#include "models/households/householdlookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

namespace {

constexpr int MostHouseholds = 4;

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HouseholdChoices)
};

} // namespace

QString householdName(const QString &head)
{
    return Words::tr("Household of %1").arg(head);
}

QList<HomeChoice> householdChoices(const Store &store, const QList<FoundResident> &people)
{
    QList<HomeChoice> homes;
    for (const FoundResident &person : people) {
        if (homes.size() >= MostHouseholds)
            break;
        // Who belongs to no household, or to several, is chosen as a person.
        auto home = HouseholdLookup::householdOf(store, person.key, QDate::currentDate());
        if (!home || std::any_of(homes.cbegin(), homes.cend(), [&](const HomeChoice &one) { return one.key == *home; }))
            continue;
        homes.append({*home, householdName(person.household.isEmpty() ? person.name : person.household), person.address});
    }
    return homes;
}

} // namespace Allpost
