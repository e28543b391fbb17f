// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/pages.h"

#include "app/printing/printpage.h"
#include "app/shell/seat.h"
#include "forms/care/hintspage.h"
#include "forms/counter/counterpage.h"
#include "forms/counter/matterspage.h"
#include "forms/departments/departmentspage.h"
#include "forms/exchange/importpage.h"
#include "forms/grids/buildingspage.h"
#include "forms/grids/gridspage.h"
#include "forms/help/keyspage.h"
#include "forms/households/householdpage.h"
#include "forms/papers/paperspage.h"
#include "forms/population/populationpage.h"
#include "forms/residents/duplicatespage.h"
#include "forms/residents/residentpage.h"
#include "forms/residents/residentspage.h"
#include "forms/settings/settingspage.h"
#include "forms/shared/workplace.h"
#include "forms/visits/todaypage.h"
#include "forms/visits/visitpage.h"
#include "forms/visits/visitspage.h"
#include "forms/workorders/orderfigures.h"
#include "forms/workorders/orderspage.h"
#include "forms/workorders/orderpage.h"
#include "forms/workorders/orderimportpage.h"
#include "forms/workorders/categorypage.h"
#include "forms/workorders/orderentry.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

} // namespace

QList<NavEntry> Pages::navigation()
{
    return {{u"today"_s, u"sun"_s, Words::tr("Today"), {}, Meaning::Neutral, false},
            {u"counter"_s, u"concierge-bell"_s, Words::tr("Counter"), {}, Meaning::Neutral, false},
            {u"residents"_s, u"users"_s, Words::tr("Residents"), {}, Meaning::Neutral, false},
            {u"buildings"_s, u"building-2"_s, Words::tr("Buildings"), {}, Meaning::Neutral, false},
            {u"grids"_s, u"layers"_s, Words::tr("Grids"), {}, Meaning::Neutral, false},
            {u"visits"_s, u"footprints"_s, Words::tr("Visits"), {}, Meaning::Neutral, false},
            {u"orders"_s, u"clipboard-list"_s, Words::tr("Work orders"), {}, Meaning::Neutral, false},
            {u"papers"_s, u"file-text"_s, Words::tr("Papers"), {}, Meaning::Neutral, false},
            {u"departments"_s, u"briefcase"_s, Words::tr("Departments"), {}, Meaning::Neutral, false},
            {u"population"_s, u"chart-column"_s, Words::tr("Population"), {}, Meaning::Neutral, false},
            {u"hints"_s, u"bell"_s, Words::tr("Hints"), {}, Meaning::Neutral, false},
            {u"import"_s, u"file-spreadsheet"_s, Words::tr("Import"), {}, Meaning::Neutral, false},
            {u"settings"_s, u"settings"_s, Words::tr("Settings"), {}, Meaning::Neutral, true}};
}

QString Pages::entryOf(const QString &page)
{
    static const QHash<QString, QString> under{
        {u"resident"_s, u"residents"_s},     {u"household"_s, u"residents"_s},    {u"duplicates"_s, u"residents"_s},
        {u"visit"_s, u"visits"_s},           {u"order"_s, u"orders"_s},           {u"order-entry"_s, u"orders"_s},
        {u"order-import"_s, u"orders"_s},    {u"order-figures"_s, u"orders"_s},   {u"categories"_s, u"orders"_s},
        {u"matters"_s, u"counter"_s},        {u"keys"_s, u"settings"_s}};
    return under.value(page, page);
}

Page *Pages::make(const QString &page, Workplace &workplace)
{
    if (page == "print"_L1)
        return new PrintPage(workplace);
    if (page == "today"_L1)
        return new TodayPage(workplace);
    if (page == "counter"_L1)
        return new CounterPage(workplace);
    if (page == "matters"_L1)
        return new MattersPage(workplace);
    if (page == "visits"_L1)
        return new VisitsPage(workplace);
    if (page == "orders"_L1)
        return new OrdersPage(workplace);
    if (page == "order-figures"_L1)
        return new OrderFiguresPage(workplace);
    if (page == "visit"_L1)
        return new VisitPage(workplace);
    if (page == "papers"_L1)
        return new PapersPage(workplace);
    if (page == "departments"_L1)
        return new DepartmentsPage(workplace);
    if (page == "order-entry"_L1)
        return new OrderEntryPage(workplace);
    if (page == "categories"_L1)
        return new CategoryPage(workplace);
    if (page == "residents"_L1)
        return new ResidentsPage(workplace);
    if (page == "duplicates"_L1)
        return new DuplicatesPage(workplace);
    if (page == "resident"_L1)
        return new ResidentPage(workplace);
    if (page == "population"_L1)
        return new PopulationPage(workplace);
    if (page == "household"_L1)
        return new HouseholdPage(workplace);
    if (page == "hints"_L1)
        return new HintsPage(workplace);
    if (page == "buildings"_L1)
        return new BuildingsPage(workplace);
    if (page == "grids"_L1)
        return new GridsPage(workplace);
    if (page == "order"_L1)
        return new OrderPage(workplace);
    if (page == "import"_L1)
        return new ImportPage(workplace);
    if (page == "order-import"_L1)
        return new OrderImportPage(workplace);
    if (page == "keys"_L1)
        return new KeysPage(workplace);
    if (page == "settings"_L1)
        if (auto *seat = qobject_cast<Seat *>(&workplace))
            return new SettingsPage(workplace, seat->housekeeping());
    return nullptr;
}

} // namespace Allpost
