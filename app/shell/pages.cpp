// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/pages.h"

#include "app/printing/printpage.h"
#include "app/shell/seat.h"
#include "forms/care/hintspage.h"
#include "forms/checkins/activitiespage.h"
#include "forms/checkins/memberimportpage.h"
#include "forms/checkins/memberspage.h"
#include "forms/checkins/signinpage.h"
#include "forms/checkins/volunteerspage.h"
#include "forms/checkins/appraisalspage.h"
#include "forms/checkins/partyorgspage.h"
#include "forms/counter/counterpage.h"
#include "forms/counter/matterspage.h"
#include "forms/departments/departmentspage.h"
#include "forms/exchange/importpage.h"
#include "forms/grids/buildingspage.h"
#include "forms/grids/gridspage.h"
#include "forms/help/keyspage.h"
#include "forms/households/householdpage.h"
#include "forms/papers/paperspage.h"
#include "forms/points/accountspage.h"
#include "forms/points/goodspage.h"
#include "forms/points/awardentrypage.h"
#include "forms/points/awardspage.h"
#include "forms/points/pointspage.h"
#include "forms/points/rulespage.h"
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

template <typename Screen>
Page *made(Workplace &workplace)
{
    return new Screen(workplace);
}

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
            {u"points"_s, u"coins"_s, Words::tr("Points"), {}, Meaning::Neutral, false},
            {u"activities"_s, u"calendar-check"_s, Words::tr("Check-in"), {}, Meaning::Neutral, false},
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
        {u"matters"_s, u"counter"_s},        {u"keys"_s, u"settings"_s},
        {u"signin"_s, u"activities"_s},      {u"members"_s, u"activities"_s},     {u"member-import"_s, u"activities"_s},
        {u"volunteers"_s, u"activities"_s},  {u"party-orgs"_s, u"activities"_s},  {u"appraisals"_s, u"activities"_s},
        {u"awards"_s, u"points"_s},          {u"award-entry"_s, u"points"_s},
        {u"goods"_s, u"points"_s},           {u"accounts"_s, u"points"_s},
        {u"points-rules"_s, u"points"_s}};
    return under.value(page, page);
}

Page *Pages::make(const QString &page, Workplace &workplace)
{
    static const QHash<QString, Page *(*)(Workplace &)> makers{
        {u"print"_s, &made<PrintPage>},
        {u"today"_s, &made<TodayPage>},
        {u"counter"_s, &made<CounterPage>},
        {u"matters"_s, &made<MattersPage>},
        {u"visits"_s, &made<VisitsPage>},
        {u"orders"_s, &made<OrdersPage>},
        {u"order-figures"_s, &made<OrderFiguresPage>},
        {u"visit"_s, &made<VisitPage>},
        {u"papers"_s, &made<PapersPage>},
        {u"points"_s, &made<PointsPage>},
        {u"goods"_s, &made<GoodsPage>},
        {u"accounts"_s, &made<AccountsPage>},
        {u"awards"_s, &made<AwardsPage>},
        {u"award-entry"_s, &made<AwardEntryPage>},
        {u"points-rules"_s, &made<RulesPage>},
        {u"activities"_s, &made<ActivitiesPage>},
        {u"members"_s, &made<MembersPage>},
        {u"member-import"_s, &made<MemberImportPage>},
        {u"signin"_s, &made<SignInPage>},
        {u"volunteers"_s, &made<VolunteersPage>},
        {u"departments"_s, &made<DepartmentsPage>},
        {u"order-entry"_s, &made<OrderEntryPage>},
        {u"categories"_s, &made<CategoryPage>},
        {u"residents"_s, &made<ResidentsPage>},
        {u"duplicates"_s, &made<DuplicatesPage>},
        {u"resident"_s, &made<ResidentPage>},
        {u"population"_s, &made<PopulationPage>},
        {u"household"_s, &made<HouseholdPage>},
        {u"hints"_s, &made<HintsPage>},
        {u"buildings"_s, &made<BuildingsPage>},
        {u"grids"_s, &made<GridsPage>},
        {u"order"_s, &made<OrderPage>},
        {u"import"_s, &made<ImportPage>},
        {u"order-import"_s, &made<OrderImportPage>},
        {u"keys"_s, &made<KeysPage>},
        {u"party-orgs"_s, &made<PartyOrgsPage>},
        {u"appraisals"_s, &made<AppraisalsPage>},
    };
    if (page == "settings"_L1)
        if (auto *seat = qobject_cast<Seat *>(&workplace))
            return new SettingsPage(workplace, seat->housekeeping());
    const auto maker = makers.value(page);
    return maker ? maker(workplace) : nullptr;
}

} // namespace Allpost
