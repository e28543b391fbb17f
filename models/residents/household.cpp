// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/household.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

namespace {

template <auto Member>
Field sinceField()
{
    return field<Member>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public);
}

template <auto Member>
Field untilField()
{
    return field<Member>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public);
}

} // namespace

const Entity &Household::entity()
{
    static const Entity entity{
        u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"),
        {field<&Household::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Household number"), Text, Mask::Public),
         field<&Household::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Household kind"), Code, Mask::Public).code(u"household_kind"_s),
         field<&Household::pendingHead>(u"pending_head"_s, QT_TRANSLATE_NOOP("Dictionary", "Head still missing"), Text, Mask::Name),
         field<&Household::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden),
         field<&Household::previousNumber>(u"previous_number"_s, QT_TRANSLATE_NOOP("Dictionary", "Previous household number"), Text, Mask::Public)
             .also({u"原户号"_s}),
         field<&Household::vehicles>(u"vehicles"_s, QT_TRANSLATE_NOOP("Dictionary", "Vehicles"), Text, Mask::Public)
             .also({u"车辆"_s}),
         field<&Household::pets>(u"pets"_s, QT_TRANSLATE_NOOP("Dictionary", "Pets"), Text, Mask::Public)
             .also({u"宠物"_s}),
         field<&Household::verifiedOn>(u"verified_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Verified on"), Date, Mask::Public)
             .also({u"核实日期"_s}),
         field<&Household::endedOn>(u"ended_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Household ended on"), Date, Mask::Public)
             .also({u"销户日期"_s}),
         field<&Household::joinedInto>(u"joined_into"_s, QT_TRANSLATE_NOOP("Dictionary", "Joined into"), Link, Mask::Public)
             .to(u"household"_s)}};
    return entity;
}

const Entity &Membership::entity()
{
    static const Entity entity{
        u"membership"_s, QT_TRANSLATE_NOOP("Dictionary", "Household membership"),
        {field<&Membership::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&Membership::household>(u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"), Link, Mask::Public).to(u"household"_s),
         field<&Membership::relation>(u"relation"_s, QT_TRANSLATE_NOOP("Dictionary", "Relation to the head"), Code, Mask::Public)
             .code(u"relation"_s).also({u"与户主关系"_s, u"家庭关系"_s, u"关系"_s}),
         sinceField<&Membership::since>(), untilField<&Membership::until>(),
         field<&Membership::sinceReason>(u"since_reason"_s, QT_TRANSLATE_NOOP("Dictionary", "How it began"), Code, Mask::Public)
             .code(u"membership_start"_s).also({u"在户起因"_s}),
         field<&Membership::untilReason>(u"until_reason"_s, QT_TRANSLATE_NOOP("Dictionary", "How it ended"), Code, Mask::Public)
             .code(u"membership_end"_s).also({u"离户原因"_s}),
         field<&Membership::sinceEntered>(u"since_entered"_s, QT_TRANSLATE_NOOP("Dictionary", "Beginning entered on"), Date, Mask::Public),
         field<&Membership::untilEntered>(u"until_entered"_s, QT_TRANSLATE_NOOP("Dictionary", "End entered on"), Date, Mask::Public),
         field<&Membership::cameFrom>(u"came_from"_s, QT_TRANSLATE_NOOP("Dictionary", "Came from"), Text, Mask::Address)
             .also({u"迁入地"_s, u"来自"_s}),
         field<&Membership::wentTo>(u"went_to"_s, QT_TRANSLATE_NOOP("Dictionary", "Went to"), Text, Mask::Address)
             .also({u"迁往地"_s, u"迁往"_s})}};
    return entity;
}

const Entity &Occupancy::entity()
{
    static const Entity entity{
        u"occupancy"_s, QT_TRANSLATE_NOOP("Dictionary", "Occupancy"),
        {field<&Occupancy::household>(u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"), Link, Mask::Public).to(u"household"_s),
         field<&Occupancy::dwelling>(u"dwelling"_s, QT_TRANSLATE_NOOP("Dictionary", "Dwelling"), Link, Mask::Public).to(u"dwelling"_s),
         sinceField<&Occupancy::since>(), untilField<&Occupancy::until>()}};
    return entity;
}

const Entity &Care::entity()
{
    static const Entity entity{
        u"care"_s, QT_TRANSLATE_NOOP("Dictionary", "Care record"),
        {field<&Care::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&Care::household>(u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"), Link, Mask::Public).to(u"household"_s),
         field<&Care::group>(u"care_group"_s, QT_TRANSLATE_NOOP("Dictionary", "Care group"), Code, Mask::Public)
             .code(u"care_group"_s).also({u"人员类别"_s, u"类别"_s, u"特殊人群"_s}),
         sinceField<&Care::since>(), untilField<&Care::until>(),
         field<&Care::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden),
         field<&Care::untilReason>(u"until_reason"_s, QT_TRANSLATE_NOOP("Dictionary", "Reason of the end"), Text, Mask::Public)
             .also({u"注销原因"_s}),
         field<&Care::attention>(u"attention"_s, QT_TRANSLATE_NOOP("Dictionary", "Attention"), Code, Mask::Public)
             .code(u"attention"_s).also({u"关注程度"_s}),
         field<&Care::responsible>(u"responsible"_s, QT_TRANSLATE_NOOP("Dictionary", "Responsible worker"), Link, Mask::Public)
             .to(u"worker"_s).also({u"责任人"_s}),
         field<&Care::visitEvery>(u"visit_every"_s, QT_TRANSLATE_NOOP("Dictionary", "Visit every (days)"), Integer, Mask::Public)
             .also({u"走访周期"_s}),
         field<&Care::sinceEntered>(u"since_entered"_s, QT_TRANSLATE_NOOP("Dictionary", "Beginning entered on"), Date, Mask::Public),
         field<&Care::untilEntered>(u"until_entered"_s, QT_TRANSLATE_NOOP("Dictionary", "End entered on"), Date, Mask::Public)}};
    return entity;
}

const Entity &CareGroup::entity()
{
    static const Entity entity{
        u"care_group"_s, QT_TRANSLATE_NOOP("Dictionary", "Care group of the office"),
        {field<&CareGroup::group>(u"care_group"_s, QT_TRANSLATE_NOOP("Dictionary", "Care group"), Code, Mask::Public)
             .code(u"care_group"_s).also({u"人员类别"_s}),
         field<&CareGroup::level>(u"level"_s, QT_TRANSLATE_NOOP("Dictionary", "For a person or a household"), Text, Mask::Public),
         field<&CareGroup::attention>(u"attention"_s, QT_TRANSLATE_NOOP("Dictionary", "Attention"), Code, Mask::Public)
             .code(u"attention"_s),
         field<&CareGroup::visitEvery>(u"visit_every"_s, QT_TRANSLATE_NOOP("Dictionary", "Visit every (days)"), Integer, Mask::Public),
         field<&CareGroup::restricted>(u"restricted"_s, QT_TRANSLATE_NOOP("Dictionary", "Restricted"), YesNo, Mask::Public),
         field<&CareGroup::inactive>(u"inactive"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer offered"), YesNo, Mask::Public),
         field<&CareGroup::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &SamePerson::entity()
{
    static const Entity entity{
        u"same_person"_s, QT_TRANSLATE_NOOP("Dictionary", "Second record of one person"),
        {field<&SamePerson::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Second record"), Link, Mask::Public)
             .to(u"resident"_s),
         field<&SamePerson::sameAs>(u"same_as"_s, QT_TRANSLATE_NOOP("Dictionary", "Record that counts"), Link, Mask::Public)
             .to(u"resident"_s),
         field<&SamePerson::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden)}};
    return entity;
}

const Entity &DifferentPeople::entity()
{
    static const Entity entity{
        u"different_people"_s, QT_TRANSLATE_NOOP("Dictionary", "Two different people"),
        {field<&DifferentPeople::one>(u"one"_s, QT_TRANSLATE_NOOP("Dictionary", "The one"), Link, Mask::Public)
             .to(u"resident"_s),
         field<&DifferentPeople::other>(u"other"_s, QT_TRANSLATE_NOOP("Dictionary", "The other"), Link, Mask::Public)
             .to(u"resident"_s),
         field<&DifferentPeople::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden)}};
    return entity;
}

const Entity &HintRule::entity()
{
    static const Entity entity{
        u"hint_rule"_s, QT_TRANSLATE_NOOP("Dictionary", "Hint rule"),
        {field<&HintRule::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the rule"), Text, Mask::Public),
         field<&HintRule::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of hint"), Code, Mask::Public)
             .code(u"hint_kind"_s),
         field<&HintRule::filter>(u"filter"_s, QT_TRANSLATE_NOOP("Dictionary", "Condition"), Text, Mask::Public),
         field<&HintRule::leadDays>(u"lead_days"_s, QT_TRANSLATE_NOOP("Dictionary", "Days ahead"), Integer, Mask::Public),
         field<&HintRule::months>(u"months"_s, QT_TRANSLATE_NOOP("Dictionary", "Months"), Text, Mask::Public),
         field<&HintRule::suggestion>(u"suggestion"_s, QT_TRANSLATE_NOOP("Dictionary", "Suggestion"), Text, Mask::Public),
         field<&HintRule::basis>(u"basis"_s, QT_TRANSLATE_NOOP("Dictionary", "Basis"), Text, Mask::Public),
         field<&HintRule::enabled>(u"enabled"_s, QT_TRANSLATE_NOOP("Dictionary", "In use"), YesNo, Mask::Public),
         field<&HintRule::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public),
         field<&HintRule::source>(u"source"_s, QT_TRANSLATE_NOOP("Dictionary", "Example it came from"), Text, Mask::Public)}};
    return entity;
}

const Entity &HintAnswer::entity()
{
    static const Entity entity{
        u"hint_answer"_s, QT_TRANSLATE_NOOP("Dictionary", "Answered hint"),
        {field<&HintAnswer::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public)
             .to(u"resident"_s),
         field<&HintAnswer::rule>(u"rule"_s, QT_TRANSLATE_NOOP("Dictionary", "Hint rule"), Link, Mask::Public)
             .to(u"hint_rule"_s),
         field<&HintAnswer::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Quiet until"), Date, Mask::Public),
         field<&HintAnswer::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden)}};
    return entity;
}

} // namespace Allpost
