<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Allpost::IdNumber</name>
    <message numerus="yes">
        <source>An ID number has 18 characters, this one has %n. Compare it with the document.</source>
        <translation><numerusform>An ID number has 18 characters, this one has %n. Compare it with the document.</numerusform><numerusform>An ID number has 18 characters, this one has %n. Compare it with the document.</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::ImportCheck</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation><numerusform>%n kind</numerusform><numerusform>%n kinds</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::ImportColumns</name>
    <message numerus="yes">
        <source>%n hidden sheet(s)</source>
        <translation><numerusform>%n hidden sheet</numerusform><numerusform>%n hidden sheets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s)</source>
        <translation><numerusform>%n hidden row</numerusform><numerusform>%n hidden rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n rows are shown here.</source>
        <translation><numerusform>Only the first %n row are shown here.</numerusform><numerusform>Only the first %n rows are shown here.</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::ImportPage</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation><numerusform>%n sheet</numerusform><numerusform>%n sheets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) go where they went last time. Look them over and go on.</source>
        <translation><numerusform>%n column goes where it went last time. Look it over and go on.</numerusform><numerusform>%n columns go where they went last time. Look them over and go on.</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::KeysPage</name>
    <message numerus="yes">
        <source>%n verbs</source>
        <translation><numerusform>%n verb</numerusform><numerusform>%n verbs</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::ListDesk</name>
    <message numerus="yes">
        <source>%n rows copied in full</source>
        <translation><numerusform>%n row copied in full</numerusform><numerusform>%n rows copied in full</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied, numbers masked</source>
        <translation><numerusform>%n row copied, numbers masked</numerusform><numerusform>%n rows copied, numbers masked</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported in full</source>
        <translation><numerusform>%n row exported in full</numerusform><numerusform>%n rows exported in full</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported, numbers masked</source>
        <translation><numerusform>%n row exported, numbers masked</numerusform><numerusform>%n rows exported, numbers masked</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::Phone</name>
    <message numerus="yes">
        <source>A phone number with %n digits cannot be right. Have a look.</source>
        <translation><numerusform>A phone number with %n digit cannot be right. Have a look.</numerusform><numerusform>A phone number with %n digits cannot be right. Have a look.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers stood in one cell and are kept apart.</source>
        <translation><numerusform>%n phone numbers stood in one cell and are kept apart.</numerusform><numerusform>%n phone numbers stood in one cell and are kept apart.</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::Printing::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation><numerusform>%n page</numerusform><numerusform>%n pages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are longer than a page and end with …</source>
        <translation><numerusform>%n cell is longer than a page and ends with …</numerusform><numerusform>%n cells are longer than a page and end with …</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::ProgressCard</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation><numerusform>about %n second</numerusform><numerusform>about %n seconds</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation><numerusform>about %n minute</numerusform><numerusform>about %n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentEditor</name>
    <message numerus="yes">
        <source>Household of %n</source>
        <translation><numerusform>Household of %n</numerusform><numerusform>Household of %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation><numerusform>%1, %n person</numerusform><numerusform>%1, %n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n years, from the ID number</source>
        <translation><numerusform>%n year, from the ID number</numerusform><numerusform>%n years, from the ID number</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n person</numerusform><numerusform>%n people</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentPanel</name>
    <message numerus="yes">
        <source>%n in the household</source>
        <translation><numerusform>%n in the household</numerusform><numerusform>%n in the household</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentsPage</name>
    <message numerus="yes">
        <source>Add %n people to “%1”?</source>
        <translation><numerusform>Add %n person to “%1”?</numerusform><numerusform>Add %n people to “%1”?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Take %n people out of “%1”?</source>
        <translation><numerusform>Take %n person out of “%1”?</numerusform><numerusform>Take %n people out of “%1”?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed for %n people</source>
        <translation><numerusform>Changed for %n person</numerusform><numerusform>Changed for %n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected are so already and stay as they are.</source>
        <translation><numerusform>%n of the selected are so already and stay as they are.</numerusform><numerusform>%n of the selected are so already and stay as they are.</numerusform></translation>
    </message>
</context>
<context>
    <name>Allpost::SearchModel</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation><numerusform>%n year</numerusform><numerusform>%n years</numerusform></translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>%n day ago</numerusform><numerusform>%n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>in %n day</numerusform><numerusform>in %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>A condition takes no more than %n values.</source>
        <translation><numerusform>A condition takes no more than %n value.</numerusform><numerusform>A condition takes no more than %n values.</numerusform></translation>
    </message>
</context>
<context>
    <name>ResidentTexts</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation><numerusform>%n year</numerusform><numerusform>%n years</numerusform></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation><numerusform>… and %n more.</numerusform><numerusform>… and %n more.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Not undone: something was built on it since, in %n place(s) (%1, “%2”, %3). Undo that first.</source>
        <translation><numerusform>Not undone: something was built on it since, in %n place (%1, “%2”, %3). Undo that first.</numerusform><numerusform>Not undone: something was built on it since, in %n places (%1, “%2”, %3). Undo that first.</numerusform></translation>
    </message>
</context>
</TS>
