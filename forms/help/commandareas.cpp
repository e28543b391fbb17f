// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/help/commandareas.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Area
{
    QLatin1String id;
    const char *title;
};

constexpr std::array<Area, 15> Areas{{
    {"go"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Go to")},
    {"residents"_L1, QT_TRANSLATE_NOOP("CommandAreas", "List of residents")},
    {"resident"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Resident")},
    {"household"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Household")},
    {"counter"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Counter")},
    {"matters"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Matters of the counter")},
    {"grids"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Grids")},
    {"activities"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Activities")},
    {"signin"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Sign-in")},
    {"volunteers"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Volunteers")},
    {"papers"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Papers")},
    {"import"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Import")},
    {"shell"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Everywhere")},
    {"office"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Office")},
    {"help"_L1, QT_TRANSLATE_NOOP("CommandAreas", "Help")},
}};

const Area *find(const QString &area)
{
    const auto at = std::find_if(Areas.begin(), Areas.end(), [&](const Area &a) { return a.id == area; });
    return at == Areas.end() ? nullptr : at;
}

} // namespace

QString CommandAreas::title(const QString &area)
{
    const Area *known = find(area);
    return known ? QCoreApplication::translate("CommandAreas", known->title) : QCoreApplication::translate("CommandAreas", "More");
}

int CommandAreas::order(const QString &area)
{
    const Area *known = find(area);
    return known ? int(known - Areas.data()) : int(Areas.size());
}

} // namespace Allpost
