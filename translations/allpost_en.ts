<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Activities</name>
    <message numerus="yes">
        <source>%n people are signed in already; take that back first.</source>
        <translation>
            <numerusform>%n person is signed in already; take that back first.</numerusform>
            <numerusform>%n people are signed in already; take that back first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityForms</name>
    <message numerus="yes">
        <source>%n chosen: %1</source>
        <translation>
            <numerusform>%n chosen: %1</numerusform>
            <numerusform>%n chosen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityNumbers</name>
    <message numerus="yes">
        <source>%n activities of this time are not closed and not counted.</source>
        <translation>
            <numerusform>%n activity of this time is not closed and not counted.</numerusform>
            <numerusform>%n activities of this time are not closed and not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities were cancelled.</source>
        <translation>
            <numerusform>%n activity was cancelled.</numerusform>
            <numerusform>%n activities were cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::AccountPanel</name>
    <message numerus="yes">
        <source>%n lines exported</source>
        <translation>
            <numerusform>%n line exported</numerusform>
            <numerusform>%n lines exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::AccountsPage</name>
    <message numerus="yes">
        <source>%n things that two desks did apart are to be settled</source>
        <translation>
            <numerusform>%n thing that two desks did apart is to be settled</numerusform>
            <numerusform>%n things that two desks did apart are to be settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ActivitiesPage</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be closed</source>
        <translation>
            <numerusform>%n to be closed</numerusform>
            <numerusform>%n to be closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people put on the list</source>
        <translation>
            <numerusform>%n person put on the list</numerusform>
            <numerusform>%n people put on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ActivitiesView</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::AppraisalModel</name>
    <message numerus="yes">
        <source>%n to appraise</source>
        <translation>
            <numerusform>%n to appraise</numerusform>
            <numerusform>%n to appraise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::AppraisalsPage</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n served</source>
        <translation>
            <numerusform>%n served</numerusform>
            <numerusform>%n served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n letters</source>
        <translation>
            <numerusform>Write %n letter</numerusform>
            <numerusform>Write %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members who served have no grade or stars yet. F9 takes the suggestions.</source>
        <translation>
            <numerusform>%n member who served has no grade or stars yet. F9 takes the suggestions.</numerusform>
            <numerusform>%n members who served have no grade or stars yet. F9 takes the suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members got what was suggested</source>
        <translation>
            <numerusform>%n member got what was suggested</numerusform>
            <numerusform>%n members got what was suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters written; their numbers stand in the register</source>
        <translation>
            <numerusform>%n letter written; its number stands in the register</numerusform>
            <numerusform>%n letters written; their numbers stand in the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters written; left out: %1</source>
        <translation>
            <numerusform>%n letter written; left out: %1</numerusform>
            <numerusform>%n letters written; left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::AttendanceModel</name>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::AwardEntryPage</name>
    <message numerus="yes">
        <source>%n get %1 points in all, entered at once</source>
        <translation>
            <numerusform>%n gets %1 points in all, entered at once</numerusform>
            <numerusform>%n get %1 points in all, entered at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get %1 points in all, after: %2</source>
        <translation>
            <numerusform>%n gets %1 points in all, after: %2</numerusform>
            <numerusform>%n get %1 points in all, after: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::AwardForm</name>
    <message numerus="yes">
        <source>%1 · %n were there</source>
        <translation>
            <numerusform>%1 · %n was there</numerusform>
            <numerusform>%1 · %n were there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::AwardPanel</name>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, %1 points</source>
        <translation>
            <numerusform>%n person, %1 points</numerusform>
            <numerusform>%n people, %1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the print</source>
        <translation>
            <numerusform>%n more: see the print</numerusform>
            <numerusform>%n more: see the print</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::AwardStepForm</name>
    <message numerus="yes">
        <source>calendar days, first and last counted: %n day(s) at least</source>
        <translation>
            <numerusform>calendar days, first and last counted: %n day at least</numerusform>
            <numerusform>calendar days, first and last counted: %n days at least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, %1 points</source>
        <translation>
            <numerusform>%n person, %1 points</numerusform>
            <numerusform>%n people, %1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awards: %1</source>
        <translation>
            <numerusform>%n award: %1</numerusform>
            <numerusform>%n awards: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::AwardsPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s), %1 points are entered</source>
        <translation>
            <numerusform>%n transfer, %1 points are entered</numerusform>
            <numerusform>%n transfers, %1 points are entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less than asked: the limit was used up meanwhile</source>
        <translation>
            <numerusform>%n less than asked: the limit was used up meanwhile</numerusform>
            <numerusform>%n less than asked: the limit was used up meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n award(s)</source>
        <translation>
            <numerusform>Noted for %n award</numerusform>
            <numerusform>Noted for %n awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered this month</source>
        <translation>
            <numerusform>%n entered this month</numerusform>
            <numerusform>%n entered this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open objections: %n</source>
        <translation>
            <numerusform>open objections: %n</numerusform>
            <numerusform>open objections: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::BasketView</name>
    <message numerus="yes">
        <source>voucher, %n days</source>
        <translation>
            <numerusform>voucher, %n day</numerusform>
            <numerusform>voucher, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::BuildingsPage</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors lit</source>
        <translation>
            <numerusform>%n door lit</numerusform>
            <numerusform>%n doors lit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors</source>
        <translation>
            <numerusform>%n door</numerusform>
            <numerusform>%n doors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CadresView</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CalendarCard</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by the office</source>
        <translation>
            <numerusform>%n set by the office</numerusform>
            <numerusform>%n set by the office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) read in</source>
        <translation>
            <numerusform>%n year read in</numerusform>
            <numerusform>%n years read in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CareCard</name>
    <message numerus="yes">
        <source>%n past records</source>
        <translation>
            <numerusform>%n past record</numerusform>
            <numerusform>%n past records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CareGroupsCard</name>
    <message numerus="yes">
        <source>%n records end today; no visits are due for them any more. The group is no longer offered.</source>
        <translation>
            <numerusform>%n record ends today; no visits are due for it any more. The group is no longer offered.</numerusform>
            <numerusform>%n records end today; no visits are due for them any more. The group is no longer offered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CareGroupsModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CasesView</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CatalogueView</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CategoryPage</name>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are filed under it, so it stays. It can be closed.</source>
        <translation>
            <numerusform>%n order is filed under it, so it stays. It can be closed.</numerusform>
            <numerusform>%n orders are filed under it, so it stays. It can be closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CloseView</name>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted absent</source>
        <translation>
            <numerusform>%n noted absent</numerusform>
            <numerusform>%n noted absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CommitteeView</name>
    <message numerus="yes">
        <source>%n times excused</source>
        <translation>
            <numerusform>%n time excused</numerusform>
            <numerusform>%n times excused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CounterPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) in this visit; one receipt for all</source>
        <translation>
            <numerusform>%n matter in this visit; one receipt for all</numerusform>
            <numerusform>%n matters in this visit; one receipt for all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CounterSide</name>
    <message numerus="yes">
        <source>lacks %n · %1</source>
        <translation>
            <numerusform>lacks %n · %1</numerusform>
            <numerusform>lacks %n · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::DayCloseView</name>
    <message numerus="yes">
        <source>%n vouchers</source>
        <translation>
            <numerusform>%n voucher</numerusform>
            <numerusform>%n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reversed</source>
        <translation>
            <numerusform>%n reversed</numerusform>
            <numerusform>%n reversed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservations will be cancelled</source>
        <translation>
            <numerusform>%n reservation will be cancelled</numerusform>
            <numerusform>%n reservations will be cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::DayView</name>
    <message numerus="yes">
        <source>half waited up to %n min</source>
        <translation>
            <numerusform>half waited up to %n min</numerusform>
            <numerusform>half waited up to %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::DepartmentsPage</name>
    <message numerus="yes">
        <source>%n tasks open</source>
        <translation>
            <numerusform>%n task open</numerusform>
            <numerusform>%n tasks open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <translation>
            <numerusform>Bring in %n item</numerusform>
            <numerusform>Bring in %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::DepartmentsView</name>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::DonationsView</name>
    <message numerus="yes">
        <source>%n donations</source>
        <translation>
            <numerusform>%n donation</numerusform>
            <numerusform>%n donations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::DoneView</name>
    <message numerus="yes">
        <source>No visit in the last %n days</source>
        <translation>
            <numerusform>No visit in the last %n day</numerusform>
            <numerusform>No visit in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::DoorPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::DueModel</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::DueView</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits noted</source>
        <translation>
            <numerusform>%n visit noted</numerusform>
            <numerusform>%n visits noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ; homes, groups and visits stay</source>
        <translation>
            <numerusform>%n field differs; homes, groups and visits stay</numerusform>
            <numerusform>%n fields differ; homes, groups and visits stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::DutyView</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of the duty list brought in</source>
        <translation>
            <numerusform>%n item of the duty list brought in</numerusform>
            <numerusform>%n items of the duty list brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::GiversView</name>
    <message numerus="yes">
        <source>%n donations</source>
        <translation>
            <numerusform>%n donation</numerusform>
            <numerusform>%n donations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::GoodsPage</name>
    <message numerus="yes">
        <source>Desk %1 · %n kinds are low</source>
        <translation>
            <numerusform>Desk %1 · %n kind is low</numerusform>
            <numerusform>Desk %1 · %n kinds are low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>%n more waits.</numerusform>
            <numerusform>%n more wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservations that nobody fetched are cancelled.</source>
        <translation>
            <numerusform>%n reservation that nobody fetched is cancelled.</numerusform>
            <numerusform>%n reservations that nobody fetched are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds taken over</source>
        <translation>
            <numerusform>%n kind taken over</numerusform>
            <numerusform>%n kinds taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::GridPlanPanel</name>
    <message numerus="yes">
        <source>%n buildings move</source>
        <translation>
            <numerusform>%n building moves</numerusform>
            <numerusform>%n buildings move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open visits</source>
        <translation>
            <numerusform>%n open visit</numerusform>
            <numerusform>%n open visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::GridsPage</name>
    <message numerus="yes">
        <source>%n grids</source>
        <translation>
            <numerusform>%n grid</numerusform>
            <numerusform>%n grids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to see to</source>
        <translation>
            <numerusform>%n to see to</numerusform>
            <numerusform>%n to see to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households are in no grid.</source>
        <translation>
            <numerusform>%n household is in no grid.</numerusform>
            <numerusform>%n households are in no grid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buildings now belong to %1</source>
        <translation>
            <numerusform>%n building now belongs to %1</numerusform>
            <numerusform>%n buildings now belong to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buildings</source>
        <translation>
            <numerusform>%n building</numerusform>
            <numerusform>%n buildings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buildings taken out of the grid</source>
        <translation>
            <numerusform>%n building taken out of the grid</numerusform>
            <numerusform>%n buildings taken out of the grid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buildings taken along; choose the grid and press Ctrl+V</source>
        <translation>
            <numerusform>%n building taken along; choose the grid and press Ctrl+V</numerusform>
            <numerusform>%n buildings taken along; choose the grid and press Ctrl+V</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grids exported</source>
        <translation>
            <numerusform>%n grid exported</numerusform>
            <numerusform>%n grids exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::HallView</name>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>waits %n min</numerusform>
            <numerusform>waits %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · lacks %n</source>
        <translation>
            <numerusform>%1 · lacks %n</numerusform>
            <numerusform>%1 · lacks %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::HintCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::HintRuleEditor</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to ask, since a field is empty</source>
        <translation>
            <numerusform>%n to ask, since a field is empty</numerusform>
            <numerusform>%n to ask, since a field is empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::HintsModel</name>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>%n day ahead</numerusform>
            <numerusform>%n days ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::HintsPage</name>
    <message numerus="yes">
        <source>%n rules added</source>
        <translation>
            <numerusform>%n rule added</numerusform>
            <numerusform>%n rules added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules in use</source>
        <translation>
            <numerusform>%n rule in use</numerusform>
            <numerusform>%n rules in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hints for %n people</source>
        <translation>
            <numerusform>hints for %n person</numerusform>
            <numerusform>hints for %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::HouseholdPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n living here</source>
        <translation>
            <numerusform>%n living here</numerusform>
            <numerusform>%n living here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before: %n</source>
        <translation>
            <numerusform>Before: %n</numerusform>
            <numerusform>Before: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::IdNumber</name>
    <message numerus="yes">
        <source>An ID number has 18 characters, this one has %n. Compare it with the document.</source>
        <translation>
            <numerusform>An ID number has 18 characters, this one has %n. Compare it with the document.</numerusform>
            <numerusform>An ID number has 18 characters, this one has %n. Compare it with the document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ImportCheck</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ImportColumns</name>
    <message numerus="yes">
        <source>%n hidden sheet(s)</source>
        <translation>
            <numerusform>%n hidden sheet</numerusform>
            <numerusform>%n hidden sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s)</source>
        <translation>
            <numerusform>%n hidden row</numerusform>
            <numerusform>%n hidden rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n rows are shown here.</source>
        <translation>
            <numerusform>Only the first %n row are shown here.</numerusform>
            <numerusform>Only the first %n rows are shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ImportPage</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) go where they went last time. Look them over and go on.</source>
        <translation>
            <numerusform>%n column goes where it went last time. Look it over and go on.</numerusform>
            <numerusform>%n columns go where they went last time. Look them over and go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::KeysPage</name>
    <message numerus="yes">
        <source>%n verbs</source>
        <translation>
            <numerusform>%n verb</numerusform>
            <numerusform>%n verbs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ListDesk</name>
    <message numerus="yes">
        <source>%n rows copied in full</source>
        <translation>
            <numerusform>%n row copied in full</numerusform>
            <numerusform>%n rows copied in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied, numbers masked</source>
        <translation>
            <numerusform>%n row copied, numbers masked</numerusform>
            <numerusform>%n rows copied, numbers masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported in full</source>
        <translation>
            <numerusform>%n row exported in full</numerusform>
            <numerusform>%n rows exported in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported, numbers masked</source>
        <translation>
            <numerusform>%n row exported, numbers masked</numerusform>
            <numerusform>%n rows exported, numbers masked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::MarkView</name>
    <message numerus="yes">
        <source>%n people read so: go on with Enter, mark with Space</source>
        <translation>
            <numerusform>%n person reads so: go on with Enter, mark with Space</numerusform>
            <numerusform>%n people read so: go on with Enter, mark with Space</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::MatterEditor</name>
    <message numerus="yes">
        <source>%n fields are asked</source>
        <translation>
            <numerusform>%n field is asked</numerusform>
            <numerusform>%n fields are asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::MatterPick</name>
    <message numerus="yes">
        <source>%n found; Enter takes the first</source>
        <translation>
            <numerusform>%n found; Enter takes the first</numerusform>
            <numerusform>%n found; Enter takes the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::MattersPage</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::MemberImportPage</name>
    <message numerus="yes">
        <source>%1 · %n rows</source>
        <translation>
            <numerusform>%1 · %n row</numerusform>
            <numerusform>%1 · %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members came in</source>
        <translation>
            <numerusform>%n member came in</numerusform>
            <numerusform>%n members came in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::MembersPage</name>
    <message numerus="yes">
        <source>All %n members have come</source>
        <translation>
            <numerusform>The one member has come</numerusform>
            <numerusform>All %n members have come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n not yet</numerusform>
            <numerusform>%n not yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards for %n</source>
        <translation>
            <numerusform>Cards for %n</numerusform>
            <numerusform>Cards for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::MembersView</name>
    <message numerus="yes">
        <source>%1: %n members</source>
        <translation>
            <numerusform>%1: %n member</numerusform>
            <numerusform>%1: %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n places left)</source>
        <translation>
            <numerusform>%1 (%n place left)</numerusform>
            <numerusform>%1 (%n places left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::NoticePanel</name>
    <message numerus="yes">
        <source>%1: %n exception(s) of the office stay.</source>
        <translation>
            <numerusform>%1: %n exception of the office stays.</numerusform>
            <numerusform>%1: %n exceptions of the office stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a look before it is read in. %n other year(s) of the file hold already.</source>
        <translation>
            <numerusform>%1: a look before it is read in. %n other year of the file holds already.</numerusform>
            <numerusform>%1: a look before it is read in. %n other years of the file hold already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n year(s) in</source>
        <translation>
            <numerusform>Read %n year in</numerusform>
            <numerusform>Read %n years in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::NumbersView</name>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities of this month are not closed and not counted yet.</source>
        <translation>
            <numerusform>%n activity of this month is not closed and not counted yet.</numerusform>
            <numerusform>%n activities of this month are not closed and not counted yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::OrderBoard</name>
    <message numerus="yes">
        <source>%1 · %n callers</source>
        <translation>
            <numerusform>%1 · %n caller</numerusform>
            <numerusform>%1 · %n callers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::OrderBoardModel</name>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <translation>
            <numerusform>%1, %n order</numerusform>
            <numerusform>%1, %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers</source>
        <translation>
            <numerusform>%n caller</numerusform>
            <numerusform>%n callers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::OrderEntryPage</name>
    <message numerus="yes">
        <source>Added to %1: %n people ask for it now</source>
        <translation>
            <numerusform>Added to %1: %n person asks for it now</numerusform>
            <numerusform>Added to %1: %n people ask for it now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::OrderFiguresPage</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::OrderImportPage</name>
    <message numerus="yes">
        <source>%n orders came in</source>
        <translation>
            <numerusform>%n order came in</numerusform>
            <numerusform>%n orders came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers saved</source>
        <translation>
            <numerusform>%n answer saved</numerusform>
            <numerusform>%n answers saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::OrderMonthModel</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting of %n ends</source>
        <translation>
            <numerusform>waiting of %n ends</numerusform>
            <numerusform>waiting of %n ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::OrderPage</name>
    <message numerus="yes">
        <source>%n times done again</source>
        <translation>
            <numerusform>%n time done again</numerusform>
            <numerusform>%n times done again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times returned</source>
        <translation>
            <numerusform>%n time returned</numerusform>
            <numerusform>%n times returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls reached nobody</source>
        <translation>
            <numerusform>%n call reached nobody</numerusform>
            <numerusform>%n calls reached nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ask</source>
        <translation>
            <numerusform>%n person asks</numerusform>
            <numerusform>%n people ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::OrderPanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier steps</source>
        <translation>
            <numerusform>%n earlier step</numerusform>
            <numerusform>%n earlier steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::OrdersPage</name>
    <message numerus="yes">
        <source>%n red cards</source>
        <translation>
            <numerusform>%n red card</numerusform>
            <numerusform>%n red cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two desks contradict each other in %n orders: %1</source>
        <translation>
            <numerusform>Two desks contradict each other in %n order: %1</numerusform>
            <numerusform>Two desks contradict each other in %n orders: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n orders?</source>
        <translation>
            <numerusform>Accept %n order?</numerusform>
            <numerusform>Accept %n orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders accepted</source>
        <translation>
            <numerusform>%n order accepted</numerusform>
            <numerusform>%n orders accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n orders?</source>
        <translation>
            <numerusform>Archive %n order?</numerusform>
            <numerusform>Archive %n orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders archived</source>
        <translation>
            <numerusform>%n order archived</numerusform>
            <numerusform>%n orders archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Urge %n orders?</source>
        <translation>
            <numerusform>Urge %n order?</numerusform>
            <numerusform>Urge %n orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders urged: %1</source>
        <translation>
            <numerusform>%n order urged: %1</numerusform>
            <numerusform>%n orders urged: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::PapersPage</name>
    <message numerus="yes">
        <source>%n papers in the register</source>
        <translation>
            <numerusform>%n paper in the register</numerusform>
            <numerusform>%n papers in the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::PartyOrgsPage</name>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hub households</source>
        <translation>
            <numerusform>%n hub household</numerusform>
            <numerusform>%n hub households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms over</source>
        <translation>
            <numerusform>%n term over</numerusform>
            <numerusform>%n terms over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms end soon</source>
        <translation>
            <numerusform>%n term ends soon</numerusform>
            <numerusform>%n terms end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people hold three posts and more</source>
        <translation>
            <numerusform>%n person holds three posts and more</numerusform>
            <numerusform>%n people hold three posts and more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::PartyTreeView</name>
    <message numerus="yes">
        <source>all %n in one</source>
        <translation>
            <numerusform>all %n in one</numerusform>
            <numerusform>all %n in one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::Phone</name>
    <message numerus="yes">
        <source>A phone number with %n digits cannot be right. Have a look.</source>
        <translation>
            <numerusform>A phone number with %n digit cannot be right. Have a look.</numerusform>
            <numerusform>A phone number with %n digits cannot be right. Have a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers stood in one cell and are kept apart.</source>
        <translation>
            <numerusform>%n phone numbers stood in one cell and are kept apart.</numerusform>
            <numerusform>%n phone numbers stood in one cell and are kept apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::PlaceEditor</name>
    <message numerus="yes">
        <source>Makes %n doors, as the plan shows.</source>
        <translation>
            <numerusform>Makes %n door, as the plan shows.</numerusform>
            <numerusform>Makes %n doors, as the plan shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::PlaceTree</name>
    <message numerus="yes">
        <source>%n buildings</source>
        <translation>
            <numerusform>%n building</numerusform>
            <numerusform>%n buildings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::PlanModel</name>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>people behind a door, as short as can be</comment>
        <translation>
            <numerusform>%n p.</numerusform>
            <numerusform>%n p.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::PointsPage</name>
    <message numerus="yes">
        <source>%n reserved</source>
        <translation>
            <numerusform>%n reserved</numerusform>
            <numerusform>%n reserved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::PointsToday</name>
    <message numerus="yes">
        <source>%n accounts or stocks below zero</source>
        <translation>
            <numerusform>%n account or stock below zero</numerusform>
            <numerusform>%n accounts or stocks below zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections to answer</source>
        <translation>
            <numerusform>%n objection to answer</numerusform>
            <numerusform>%n objections to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awards to enter, notice is over</source>
        <translation>
            <numerusform>%n award to enter, notice is over</numerusform>
            <numerusform>%n awards to enter, notice is over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awards to check</source>
        <translation>
            <numerusform>%n award to check</numerusform>
            <numerusform>%n awards to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goods run low</source>
        <translation>
            <numerusform>%n goods run low</numerusform>
            <numerusform>%n goods run low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baskets put aside</source>
        <translation>
            <numerusform>%n basket put aside</numerusform>
            <numerusform>%n baskets put aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::PolicyView</name>
    <message numerus="yes">
        <source>%n account(s), %1 points still to end</source>
        <translation>
            <numerusform>%n account, %1 points still to end</numerusform>
            <numerusform>%n accounts, %1 points still to end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would be announced: %n account(s), %1 points</source>
        <translation>
            <numerusform>Would be announced: %n account, %1 points</numerusform>
            <numerusform>Would be announced: %n accounts, %1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) lose what is left of what was announced. The transfers are made at once; each can be reversed, never deleted.</source>
        <translation>
            <numerusform>%n account loses what is left of what was announced. The transfer is made at once; it can be reversed, never deleted.</numerusform>
            <numerusform>%n accounts lose what is left of what was announced. The transfers are made at once; each can be reversed, never deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s): %1 points expired</source>
        <translation>
            <numerusform>%n transfer: %1 points expired</numerusform>
            <numerusform>%n transfers: %1 points expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::PostsView</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::Printing::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are longer than a page and end with …</source>
        <translation>
            <numerusform>%n cell is longer than a page and ends with …</numerusform>
            <numerusform>%n cells are longer than a page and end with …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ProgressCard</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ProofLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentEditor</name>
    <message numerus="yes">
        <source>Household of %n</source>
        <translation>
            <numerusform>Household of %n</numerusform>
            <numerusform>Household of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years, from the ID number</source>
        <translation>
            <numerusform>%n year, from the ID number</numerusform>
            <numerusform>%n years, from the ID number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentPanel</name>
    <message numerus="yes">
        <source>%n in the household</source>
        <translation>
            <numerusform>%n in the household</numerusform>
            <numerusform>%n in the household</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentsPage</name>
    <message numerus="yes">
        <source>Add %n people to “%1”?</source>
        <translation>
            <numerusform>Add %n person to “%1”?</numerusform>
            <numerusform>Add %n people to “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n people out of “%1”?</source>
        <translation>
            <numerusform>Take %n person out of “%1”?</numerusform>
            <numerusform>Take %n people out of “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed for %n people</source>
        <translation>
            <numerusform>Changed for %n person</numerusform>
            <numerusform>Changed for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected are so already and stay as they are.</source>
        <translation>
            <numerusform>%n of the selected are so already and stay as they are.</numerusform>
            <numerusform>%n of the selected are so already and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::RulesPage</name>
    <message numerus="yes">
        <source>%n example(s) to check</source>
        <translation>
            <numerusform>%n example to check</numerusform>
            <numerusform>%n examples to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::SearchModel</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::SignInPage</name>
    <message numerus="yes">
        <source>Write %n sign-ins</source>
        <translation>
            <numerusform>Write %n sign-in</numerusform>
            <numerusform>Write %n sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came by the sheet</source>
        <translation>
            <numerusform>%n person came by the sheet</numerusform>
            <numerusform>%n people came by the sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::SimilarPanel</name>
    <message numerus="yes">
        <source>%n ask</source>
        <translation>
            <numerusform>%n asks</numerusform>
            <numerusform>%n ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::SkillsModel</name>
    <message numerus="yes">
        <source>%n handled</source>
        <translation>
            <numerusform>%n handled</numerusform>
            <numerusform>%n handled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own</source>
        <translation>
            <numerusform>%n own</numerusform>
            <numerusform>%n own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::StaffModel</name>
    <message numerus="yes">
        <source>%1: %n to be filled</source>
        <translation>
            <numerusform>%1: %n to be filled</numerusform>
            <numerusform>%1: %n to be filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::StepForm</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::StepsForm</name>
    <message numerus="yes">
        <source>%n stars from hours</source>
        <translation>
            <numerusform>%n star from hours</numerusform>
            <numerusform>%n stars from hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::StockView</name>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low</source>
        <translation>
            <numerusform>%n low</numerusform>
            <numerusform>%n low</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::TasksView</name>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::TodayPage</name>
    <message numerus="yes">
        <source>up to %n days over</source>
        <translation>
            <numerusform>up to %n day over</numerusform>
            <numerusform>up to %n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n grids</source>
        <translation>
            <numerusform>of %n grid</numerusform>
            <numerusform>of %n grids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limits and what is asked, %n in all</source>
        <translation>
            <numerusform>limits and what is asked, %n in all</numerusform>
            <numerusform>limits and what is asked, %n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::UnitsView</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::VisitPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::VisitsPage</name>
    <message numerus="yes">
        <source>%n visits due</source>
        <translation>
            <numerusform>%n visit due</numerusform>
            <numerusform>%n visits due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::VolunteersPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards for %n</source>
        <translation>
            <numerusform>Cards for %n</numerusform>
            <numerusform>Cards for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::VolunteersView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::WhistleCard</name>
    <message numerus="yes">
        <source>%n departments called</source>
        <translation>
            <numerusform>%n department called</numerusform>
            <numerusform>%n departments called</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::WishesView</name>
    <message numerus="yes">
        <source>%n days open</source>
        <translation>
            <numerusform>%n day open</numerusform>
            <numerusform>%n days open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppraisalSteps</name>
    <message numerus="yes">
        <source>More than the %1 that bring %n stars.</source>
        <translation>
            <numerusform>More than the %1 that bring %n star.</numerusform>
            <numerusform>More than the %1 that bring %n stars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars, %1: from %2 hours or %3 activities on</source>
        <translation>
            <numerusform>%n star, %1: from %2 hours or %3 activities on</numerusform>
            <numerusform>%n stars, %1: from %2 hours or %3 activities on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars, %1: from %2 hours on</source>
        <translation>
            <numerusform>%n star, %1: from %2 hours on</numerusform>
            <numerusform>%n stars, %1: from %2 hours on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars, %1: from %2 activities on</source>
        <translation>
            <numerusform>%n star, %1: from %2 activities on</numerusform>
            <numerusform>%n stars, %1: from %2 activities on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars, %1: from one activity on</source>
        <translation>
            <numerusform>%n star, %1: from one activity on</numerusform>
            <numerusform>%n stars, %1: from one activity on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardLists</name>
    <message numerus="yes">
        <source>%1 and others (%n)</source>
        <translation>
            <numerusform>%1 and others (%n)</numerusform>
            <numerusform>%1 and others (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardNotices</name>
    <message numerus="yes">
        <source>%n entries, %1 points in all</source>
        <translation>
            <numerusform>%n entry, %1 points in all</numerusform>
            <numerusform>%n entries, %1 points in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n calendar days)</source>
        <translation>
            <numerusform>%1 to %2 (%n calendar days)</numerusform>
            <numerusform>%1 to %2 (%n calendar days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Awards</name>
    <message numerus="yes">
        <source>The rules ask for %n day(s): until %1 at least.</source>
        <translation>
            <numerusform>The rules ask for %n day: until %1 at least.</numerusform>
            <numerusform>The rules ask for %n days: until %1 at least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its rule asks for a notice of %n day(s) first.</source>
        <translation>
            <numerusform>Its rule asks for a notice of %n day first.</numerusform>
            <numerusform>Its rule asks for a notice of %n days first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) are not answered yet.</source>
        <translation>
            <numerusform>%n objection is not answered yet.</numerusform>
            <numerusform>%n objections are not answered yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message numerus="yes">
        <source>%1: only %n free day(s); a whole year has about 28. Is the file complete?</source>
        <translation>
            <numerusform>%1: only %n free day; a whole year has about 28. Is the file complete?</numerusform>
            <numerusform>%1: only %n free days; a whole year has about 28. Is the file complete?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareTexts</name>
    <message numerus="yes">
        <source>visit every %n days</source>
        <translation>
            <numerusform>visit every %n day</numerusform>
            <numerusform>visit every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visit overdue by %n days</source>
        <translation>
            <numerusform>visit overdue by %n day</numerusform>
            <numerusform>visit overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visit due in %n days</source>
        <translation>
            <numerusform>visit due in %n day</numerusform>
            <numerusform>visit due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckinForms</name>
    <message numerus="yes">
        <source>%1, %n places left</source>
        <translation>
            <numerusform>%1, %n place left</numerusform>
            <numerusform>%1, %n places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckinPapers</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits due</source>
        <translation>
            <numerusform>%n visit due</numerusform>
            <numerusform>%n visits due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matters</source>
        <translation>
            <numerusform>%n matter</numerusform>
            <numerusform>%n matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks from above</source>
        <translation>
            <numerusform>%n task from above</numerusform>
            <numerusform>%n tasks from above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are missing.</source>
        <translation>
            <numerusform>%n point is missing.</numerusform>
            <numerusform>%n points are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message numerus="yes">
        <source>%n digit(s) short; a card has 16 to 19.</source>
        <translation>
            <numerusform>%n digit short; a card has 16 to 19.</numerusform>
            <numerusform>%n digits short; a card has 16 to 19.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For “%1” %n thing(s) are still to be brought, marked □ below. Please bring them by %2.</source>
        <translation>
            <numerusform>For “%1” %n thing is still to be brought, marked □ below. Please bring it by %2.</numerusform>
            <numerusform>For “%1” %n things are still to be brought, marked □ below. Please bring them by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>original and %n copies</source>
        <translation>
            <numerusform>original and %n copy</numerusform>
            <numerusform>original and %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of information</source>
        <translation>
            <numerusform>%n piece of information</numerusform>
            <numerusform>%n pieces of information</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterTexts</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartmentPapers</name>
    <message numerus="yes">
        <source>%n departments of which nothing is known in this quarter are left out.</source>
        <translation>
            <numerusform>%n department of which nothing is known in this quarter is left out.</numerusform>
            <numerusform>%n departments of which nothing is known in this quarter are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message numerus="yes">
        <source>%n records name this department. It can be closed or merged, but not removed.</source>
        <translation>
            <numerusform>%n record names this department. It can be closed or merged, but not removed.</numerusform>
            <numerusform>%n records name this department. It can be closed or merged, but not removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message numerus="yes">
        <source>A duty has %n characters at most.</source>
        <translation>
            <numerusform>A duty has %n character at most.</numerusform>
            <numerusform>A duty has %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks cite this item. It can be struck from a day on, but not removed.</source>
        <translation>
            <numerusform>%n task cites this item. It can be struck from a day on, but not removed.</numerusform>
            <numerusform>%n tasks cite this item. It can be struck from a day on, but not removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n characters stand here.</source>
        <translation>
            <numerusform>More than %n character stands here.</numerusform>
            <numerusform>More than %n characters stand here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message numerus="yes">
        <source>It is announced %n day(s) before: the earliest day is %1.</source>
        <translation>
            <numerusform>It is announced %n day before: the earliest day is %1.</numerusform>
            <numerusform>It is announced %n days before: the earliest day is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), %1 points in all</source>
        <translation>
            <numerusform>%n account, %1 points in all</numerusform>
            <numerusform>%n accounts, %1 points in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackLetters</name>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members who served have no grade or stars yet</source>
        <translation>
            <numerusform>%n member who served has no grade or stars yet</numerusform>
            <numerusform>%n members who served have no grade or stars yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them served</source>
        <translation>
            <numerusform>%n of them served</numerusform>
            <numerusform>%n of them served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A condition takes no more than %n values.</source>
        <translation>
            <numerusform>A condition takes no more than %n value.</numerusform>
            <numerusform>A condition takes no more than %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Givers</name>
    <message numerus="yes">
        <source>%n donations</source>
        <translation>
            <numerusform>%n donation</numerusform>
            <numerusform>%n donations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grids</name>
    <message numerus="yes">
        <source>%1 has %n buildings; it cannot be split into so many grids.</source>
        <translation>
            <numerusform>%1 has %n building; it cannot be split into so many grids.</numerusform>
            <numerusform>%1 has %n buildings; it cannot be split into so many grids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households live in %1. Give its buildings to another grid first.</source>
        <translation>
            <numerusform>%n household lives in %1. Give its buildings to another grid first.</numerusform>
            <numerusform>%n households live in %1. Give its buildings to another grid first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedTasks</name>
    <message numerus="yes">
        <source>A title has %n characters at most. The rest goes into what is asked.</source>
        <translation>
            <numerusform>A title has %n character at most. The rest goes into what is asked.</numerusform>
            <numerusform>A title has %n characters at most. The rest goes into what is asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdPaper</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n living apart from where registered</source>
        <translation>
            <numerusform>%n living apart from where registered</numerusform>
            <numerusform>%n living apart from where registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records, one person</source>
        <translation>
            <numerusform>%n record, one person</numerusform>
            <numerusform>%n records, one person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Household of %1, %n people</source>
        <translation>
            <numerusform>Household of %1, %n person</numerusform>
            <numerusform>Household of %1, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message numerus="yes">
        <source>%n care records</source>
        <translation>
            <numerusform>%n care record</numerusform>
            <numerusform>%n care records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberImport</name>
    <message numerus="yes">
        <source>The list has more than %n rows: import it in parts.</source>
        <translation>
            <numerusform>The list has more than %n row: import it in parts.</numerusform>
            <numerusform>The list has more than %n rows: import it in parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderCategories</name>
    <message numerus="yes">
        <source>%n orders are filed under it, so it stays. Close it: then it is no longer offered.</source>
        <translation>
            <numerusform>%n order is filed under it, so it stays. Close it: then it is no longer offered.</numerusform>
            <numerusform>%n orders are filed under it, so it stays. Close it: then it is no longer offered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n categories. Remove or move them first, or close the class.</source>
        <translation>
            <numerusform>It has %n category. Remove or move it first, or close the class.</numerusform>
            <numerusform>It has %n categories. Remove or move them first, or close the class.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message numerus="yes">
        <source>The list has more than %n rows: import it in parts.</source>
        <translation>
            <numerusform>The list has more than %n row: import it in parts.</numerusform>
            <numerusform>The list has more than %n rows: import it in parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLimits</name>
    <message numerus="yes">
        <source>%n minutes, day and night</source>
        <translation>
            <numerusform>%n minute, day and night</numerusform>
            <numerusform>%n minutes, day and night</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours, day and night</source>
        <translation>
            <numerusform>%n hour, day and night</numerusform>
            <numerusform>%n hours, day and night</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderRemaining</name>
    <message numerus="yes">
        <source>%n minutes over</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours over</source>
        <translation>
            <numerusform>%n hour over</numerusform>
            <numerusform>%n hours over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n minutes</source>
        <translation>
            <numerusform>waits %n min</numerusform>
            <numerusform>waits %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n hours</source>
        <translation>
            <numerusform>waits %n hour</numerusform>
            <numerusform>waits %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n days</source>
        <translation>
            <numerusform>waits %n day</numerusform>
            <numerusform>waits %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderSlips</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps left out</source>
        <translation>
            <numerusform>%n step left out</numerusform>
            <numerusform>%n steps left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps were left out so that the life line stays on one page; the program shows all of them.</source>
        <translation>
            <numerusform>%n step was left out so that the life line stays on one page; the program shows all of them.</numerusform>
            <numerusform>%n steps were left out so that the life line stays on one page; the program shows all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message numerus="yes">
        <source>%n free day(s)</source>
        <translation>
            <numerusform>%n free day</numerusform>
            <numerusform>%n free days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperRegister</name>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>people behind a door, in a cell of a printed plan</comment>
        <translation>
            <numerusform>%n p.</numerusform>
            <numerusform>%n p.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyPapers</name>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hub households</source>
        <translation>
            <numerusform>%n hub household</numerusform>
            <numerusform>%n hub households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the term is over in %n of them</source>
        <translation>
            <numerusform>the term is over in %n of them</numerusform>
            <numerusform>the term is over in %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cadres</source>
        <translation>
            <numerusform>%n cadre</numerusform>
            <numerusform>%n cadres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adoptions</source>
        <translation>
            <numerusform>%n adoption</numerusform>
            <numerusform>%n adoptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>Stairwell %1 has %n doors; merge or remove them first.</source>
        <translation>
            <numerusform>Stairwell %1 has %n door; merge or remove it first.</numerusform>
            <numerusform>Stairwell %1 has %n doors; merge or remove them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This estate has %n buildings. Move or remove them first.</source>
        <translation>
            <numerusform>This estate has %n building. Move or remove it first.</numerusform>
            <numerusform>This estate has %n buildings. Move or remove them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households still live here. Let them move first.</source>
        <translation>
            <numerusform>%n household still lives here. Let it move first.</numerusform>
            <numerusform>%n households still live here. Let them move first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors of building %1 hang on a stairwell of building %2.</source>
        <translation>
            <numerusform>%n door of building %1 hangs on a stairwell of building %2.</numerusform>
            <numerusform>%n doors of building %1 hang on a stairwell of building %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors of building %1 are noted under another estate.</source>
        <translation>
            <numerusform>%n door of building %1 is noted under another estate.</numerusform>
            <numerusform>%n doors of building %1 are noted under another estate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message numerus="yes">
        <source>This account still holds %n point(s). Move or exchange them first.</source>
        <translation>
            <numerusform>This account still holds %n point. Move or exchange them first.</numerusform>
            <numerusform>This account still holds %n points. Move or exchange them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are missing.</source>
        <translation>
            <numerusform>%n point is missing.</numerusform>
            <numerusform>%n points are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n point(s): a second worker confirms by name.</source>
        <translation>
            <numerusform>More than %n point: a second worker confirms by name.</numerusform>
            <numerusform>More than %n points: a second worker confirms by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n line(s): choose a shorter period.</source>
        <translation>
            <numerusform>More than %n line: choose a shorter period.</numerusform>
            <numerusform>More than %n lines: choose a shorter period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsPolicies</name>
    <message numerus="yes">
        <source>points expire at the end of the year, announced %n day(s) before</source>
        <translation>
            <numerusform>points expire at the end of the year, announced %n day before</numerusform>
            <numerusform>points expire at the end of the year, announced %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>points expire after %n month(s)</source>
        <translation>
            <numerusform>points expire after %n month</numerusform>
            <numerusform>points expire after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>announced %n day(s) before</source>
        <translation>
            <numerusform>announced %n day before</numerusform>
            <numerusform>announced %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two workers above %n point(s)</source>
        <translation>
            <numerusform>two workers above %n point</numerusform>
            <numerusform>two workers above %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsRules</name>
    <message numerus="yes">
        <source>notice of %n day(s)</source>
        <translation>
            <numerusform>notice of %n day</numerusform>
            <numerusform>notice of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsYear</name>
    <message numerus="yes">
        <source>%n transfers</source>
        <translation>
            <numerusform>%n transfer</numerusform>
            <numerusform>%n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reversals</source>
        <translation>
            <numerusform>%n reversal</numerusform>
            <numerusform>%n reversals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more goods</source>
        <translation>
            <numerusform>%n more goods</numerusform>
            <numerusform>%n more goods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidentTexts</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicePosts</name>
    <message numerus="yes">
        <source>No place is left at “%1”: all %n are taken.</source>
        <translation>
            <numerusform>No place is left at “%1”: the only one is taken.</numerusform>
            <numerusform>No place is left at “%1”: all %n are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settlements</name>
    <message numerus="yes">
        <source>%n point(s) are to be deducted, more than these vouchers are worth: settle when %1 has redeemed more.</source>
        <translation>
            <numerusform>%n point is to be deducted, more than these vouchers are worth: settle when %1 has redeemed more.</numerusform>
            <numerusform>%n points are to be deducted, more than these vouchers are worth: settle when %1 has redeemed more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopForms</name>
    <message numerus="yes">
        <source>%n vouchers are open. The statement is printed for both to sign.</source>
        <translation>
            <numerusform>%n voucher is open. The statement is printed for both to sign.</numerusform>
            <numerusform>%n vouchers are open. The statement is printed for both to sign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were paid twice before and are deducted.</source>
        <translation>
            <numerusform>%n point was paid twice before and is deducted.</numerusform>
            <numerusform>%n points were paid twice before and are deducted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopPapers</name>
    <message numerus="yes">
        <source>%n donations</source>
        <translation>
            <numerusform>%n donation</numerusform>
            <numerusform>%n donations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPaper</name>
    <message numerus="yes">
        <source>%n people on the list. Who is not on it writes name, phone and unit into a free line.</source>
        <translation>
            <numerusform>%n person on the list. Who is not on it writes name, phone and unit into a free line.</numerusform>
            <numerusform>%n people on the list. Who is not on it writes name, phone and unit into a free line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message numerus="yes">
        <source>Note %n away</source>
        <translation>
            <numerusform>Note %n away</numerusform>
            <numerusform>Note %n away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people out</source>
        <translation>
            <numerusform>Move %n person out</numerusform>
            <numerusform>Move %n people out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are noted as away</source>
        <translation>
            <numerusform>%n person is noted as away</numerusform>
            <numerusform>%n people are noted as away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved out</source>
        <translation>
            <numerusform>%n person moved out</numerusform>
            <numerusform>%n people moved out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off %n people</source>
        <translation>
            <numerusform>Split off %n person</numerusform>
            <numerusform>Split off %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not undone: something was built on it since, in %n place(s) (%1, “%2”, %3). Undo that first.</source>
        <translation>
            <numerusform>Not undone: something was built on it since, in %n place (%1, “%2”, %3). Undo that first.</numerusform>
            <numerusform>Not undone: something was built on it since, in %n places (%1, “%2”, %3). Undo that first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states of work orders belong to no order.</source>
        <translation>
            <numerusform>%n state of a work order belongs to no order.</numerusform>
            <numerusform>%n states of work orders belong to no order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) of points name an account that is not in the file.</source>
        <translation>
            <numerusform>%n transfer of points names an account that is not in the file.</numerusform>
            <numerusform>%n transfers of points name an account that is not in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>A name has %n characters at most.</source>
        <translation>
            <numerusform>A name has %n character at most.</numerusform>
            <numerusform>A name has %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitTexts</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message numerus="yes">
        <source>%n characters at most; the rest goes behind it.</source>
        <translation>
            <numerusform>%n character at most; the rest goes behind it.</numerusform>
            <numerusform>%n characters at most; the rest goes behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkingTime</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
