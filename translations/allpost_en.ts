<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</TS>
