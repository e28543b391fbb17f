// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/unitrecords.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &ServiceUnit::entity()
{
    static const Entity entity{
        u"service_unit"_s, QT_TRANSLATE_NOOP("Dictionary", "Unit that reports"),
        {field<&ServiceUnit::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the unit"), Text, Mask::Public).flag(FieldFlag::Required).also({u"单位"_s, u"报到单位"_s}),
         field<&ServiceUnit::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of unit"), Code, Mask::Public).code(u"unit_kind"_s).also({u"单位性质"_s}),
         field<&ServiceUnit::tie>(u"tie"_s, QT_TRANSLATE_NOOP("Dictionary", "Tie with the community"), Code, Mask::Public).code(u"unit_tie"_s).also({u"关系类别"_s}),
         field<&ServiceUnit::partyOrg>(u"party_org"_s, QT_TRANSLATE_NOOP("Dictionary", "Party organisation of the unit"), Text, Mask::Public).also({u"党组织"_s, u"党组织名称"_s}),
         field<&ServiceUnit::secretary>(u"secretary"_s, QT_TRANSLATE_NOOP("Dictionary", "Secretary"), Text, Mask::Name).also({u"党组织书记"_s}),
         field<&ServiceUnit::contact>(u"contact"_s, QT_TRANSLATE_NOOP("Dictionary", "Contact"), Text, Mask::Name),
         field<&ServiceUnit::phone>(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Call number"), Phone, Mask::Phone),
         field<&ServiceUnit::address>(u"address"_s, QT_TRANSLATE_NOOP("Dictionary", "Address of the unit"), Text, Mask::Public),
         field<&ServiceUnit::membersTotal>(u"members_total"_s, QT_TRANSLATE_NOOP("Dictionary", "Party members in all"), Integer, Mask::Public).also({u"在职党员数"_s}),
         field<&ServiceUnit::reportedOn>(u"reported_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Reported on"), Date, Mask::Public).also({u"报到时间"_s}),
         field<&ServiceUnit::agreement>(u"agreement"_s, QT_TRANSLATE_NOOP("Dictionary", "Agreement number"), Text, Mask::Public).also({u"协议号"_s}),
         field<&ServiceUnit::endedOn>(u"ended_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Ended on"), Date, Mask::Public),
         field<&ServiceUnit::department>(u"department"_s, QT_TRANSLATE_NOOP("Dictionary", "Department"), Link, Mask::Public).to(u"department"_s),
         field<&ServiceUnit::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &PartyMember::entity()
{
    static const Entity entity{
        u"party_member"_s, QT_TRANSLATE_NOOP("Dictionary", "Reporting Party member"),
        {field<&PartyMember::unit>(u"unit"_s, QT_TRANSLATE_NOOP("Dictionary", "Unit that reports"), Link, Mask::Public).to(u"service_unit"_s),
         field<&PartyMember::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&PartyMember::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Non-resident"), Link, Mask::Public).to(u"outsider"_s),
         field<&PartyMember::duty>(u"duty"_s, QT_TRANSLATE_NOOP("Dictionary", "Duty"), Text, Mask::Public).also({u"职务"_s, u"岗位职务"_s}),
         field<&PartyMember::joinedPartyOn>(u"joined_party_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Joined the Party on"), Date, Mask::Public).also({u"入党时间"_s}),
         field<&PartyMember::partyBranch>(u"party_branch"_s, QT_TRANSLATE_NOOP("Dictionary", "Party branch he belongs to"), Text, Mask::Public).also({u"组织关系所在党支部"_s, u"所在党支部"_s, u"党支部"_s}),
         field<&PartyMember::home>(u"home"_s, QT_TRANSLATE_NOOP("Dictionary", "Home as written"), Text, Mask::Address).also({u"家庭住址"_s, u"住址"_s, u"现住址"_s, u"居住小区"_s}),
         field<&PartyMember::grid>(u"grid"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid"), Link, Mask::Public).to(u"grid"_s),
         field<&PartyMember::skills>(u"skills"_s, QT_TRANSLATE_NOOP("Dictionary", "Skills"), Note, Mask::Public).also({u"业务特长"_s, u"专长"_s}),
         field<&PartyMember::wantedPosts>(u"wanted_posts"_s, QT_TRANSLATE_NOOP("Dictionary", "Posts wanted"), Note, Mask::Public).also({u"意向"_s, u"认领意向"_s}),
         field<&PartyMember::serviceTime>(u"service_time"_s, QT_TRANSLATE_NOOP("Dictionary", "Time for service"), Text, Mask::Public),
         field<&PartyMember::reportedOn>(u"reported_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Reported on"), Date, Mask::Public),
         field<&PartyMember::receivedBy>(u"received_by"_s, QT_TRANSLATE_NOOP("Dictionary", "Received by"), Link, Mask::Public).to(u"worker"_s),
         field<&PartyMember::movedOn>(u"moved_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Moved on"), Date, Mask::Public),
         field<&PartyMember::movedTo>(u"moved_to"_s, QT_TRANSLATE_NOOP("Dictionary", "Moved to"), Text, Mask::Public),
         field<&PartyMember::endedOn>(u"ended_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Ended on"), Date, Mask::Public),
         field<&PartyMember::endReason>(u"end_reason"_s, QT_TRANSLATE_NOOP("Dictionary", "Why it ended"), Text, Mask::Public),
         field<&PartyMember::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &CadreStay::entity()
{
    static const Entity entity{
        u"cadre_stay"_s, QT_TRANSLATE_NOOP("Dictionary", "Cadre stationed for a time"),
        {field<&CadreStay::member>(u"member"_s, QT_TRANSLATE_NOOP("Dictionary", "Reporting Party member"), Link, Mask::Public).to(u"party_member"_s),
         field<&CadreStay::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&CadreStay::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Non-resident"), Link, Mask::Public).to(u"outsider"_s),
         field<&CadreStay::unit>(u"unit"_s, QT_TRANSLATE_NOOP("Dictionary", "Unit that reports"), Link, Mask::Public).to(u"service_unit"_s),
         field<&CadreStay::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&CadreStay::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&CadreStay::targets>(u"targets"_s, QT_TRANSLATE_NOOP("Dictionary", "Targets"), Note, Mask::Public),
         field<&CadreStay::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &CadreMonth::entity()
{
    static const Entity entity{
        u"cadre_month"_s, QT_TRANSLATE_NOOP("Dictionary", "Month of a stationed cadre"),
        {field<&CadreMonth::cadreStay>(u"cadre_stay"_s, QT_TRANSLATE_NOOP("Dictionary", "Cadre stationed for a time"), Link, Mask::Public).to(u"cadre_stay"_s),
         field<&CadreMonth::month>(u"month"_s, QT_TRANSLATE_NOOP("Dictionary", "Month"), Text, Mask::Public),
         field<&CadreMonth::result>(u"result"_s, QT_TRANSLATE_NOOP("Dictionary", "Result of the month"), Note, Mask::Public),
         field<&CadreMonth::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Entered by"), Link, Mask::Public).to(u"worker"_s)}};
    return entity;
}

const Entity &ServicePost::entity()
{
    static const Entity entity{
        u"service_post"_s, QT_TRANSLATE_NOOP("Dictionary", "Service post"),
        {field<&ServicePost::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the service post"), Text, Mask::Public).flag(FieldFlag::Required),
         field<&ServicePost::duty>(u"duty"_s, QT_TRANSLATE_NOOP("Dictionary", "What is to be done"), Note, Mask::Public),
         field<&ServicePost::wanted>(u"wanted"_s, QT_TRANSLATE_NOOP("Dictionary", "People wanted"), Integer, Mask::Public),
         field<&ServicePost::skills>(u"skills"_s, QT_TRANSLATE_NOOP("Dictionary", "Skills wanted"), Note, Mask::Public),
         field<&ServicePost::hours>(u"hours"_s, QT_TRANSLATE_NOOP("Dictionary", "Time of service"), Text, Mask::Public),
         field<&ServicePost::fiveMicro>(u"five_micro"_s, QT_TRANSLATE_NOOP("Dictionary", "Five micro kind"), Link, Mask::Public).to(u"five_micro"_s),
         field<&ServicePost::inactive>(u"inactive"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer used"), YesNo, Mask::Public),
         field<&ServicePost::example>(u"example"_s, QT_TRANSLATE_NOOP("Dictionary", "Example"), YesNo, Mask::Public),
         field<&ServicePost::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public)}};
    return entity;
}

const Entity &PostClaim::entity()
{
    static const Entity entity{
        u"post_claim"_s, QT_TRANSLATE_NOOP("Dictionary", "Claim of a post"),
        {field<&PostClaim::servicePost>(u"service_post"_s, QT_TRANSLATE_NOOP("Dictionary", "Service post"), Link, Mask::Public).to(u"service_post"_s),
         field<&PostClaim::partyMember>(u"party_member"_s, QT_TRANSLATE_NOOP("Dictionary", "Reporting Party member"), Link, Mask::Public).to(u"party_member"_s),
         field<&PostClaim::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&PostClaim::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&PostClaim::promise>(u"promise"_s, QT_TRANSLATE_NOOP("Dictionary", "Promise"), Note, Mask::Public)}};
    return entity;
}

const Entity &Appraisal::entity()
{
    static const Entity entity{
        u"appraisal"_s, QT_TRANSLATE_NOOP("Dictionary", "Appraisal of a member"),
        {field<&Appraisal::partyMember>(u"party_member"_s, QT_TRANSLATE_NOOP("Dictionary", "Reporting Party member"), Link, Mask::Public).to(u"party_member"_s).flag(FieldFlag::Required),
         field<&Appraisal::year>(u"year"_s, QT_TRANSLATE_NOOP("Dictionary", "Year"), Integer, Mask::Public),
         field<&Appraisal::grade>(u"grade"_s, QT_TRANSLATE_NOOP("Dictionary", "Grade of the appraisal"), Code, Mask::Public).code(u"appraisal_grade"_s),
         field<&Appraisal::stars>(u"stars"_s, QT_TRANSLATE_NOOP("Dictionary", "Stars"), Integer, Mask::Public),
         field<&Appraisal::text>(u"text"_s, QT_TRANSLATE_NOOP("Dictionary", "Words of the appraisal"), Note, Mask::Public),
         field<&Appraisal::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Entered by"), Link, Mask::Public).to(u"worker"_s),
         field<&Appraisal::paper>(u"paper"_s, QT_TRANSLATE_NOOP("Dictionary", "Issued paper"), Link, Mask::Public).to(u"issued_paper"_s)}};
    return entity;
}

const Entity &AppraisalStepRecord::entity()
{
    static const Entity entity{
        u"appraisal_step"_s, QT_TRANSLATE_NOOP("Dictionary", "Step of appraisals"),
        {field<&AppraisalStepRecord::fromYear>(u"from_year"_s, QT_TRANSLATE_NOOP("Dictionary", "From this year on"), Integer, Mask::Public).flag(FieldFlag::Required),
         field<&AppraisalStepRecord::stars>(u"stars"_s, QT_TRANSLATE_NOOP("Dictionary", "Stars"), Integer, Mask::Public).flag(FieldFlag::Required),
         field<&AppraisalStepRecord::grade>(u"grade"_s, QT_TRANSLATE_NOOP("Dictionary", "Grade of the appraisal"), Code, Mask::Public).code(u"appraisal_grade"_s).flag(FieldFlag::Required),
         field<&AppraisalStepRecord::hours>(u"hours"_s, QT_TRANSLATE_NOOP("Dictionary", "Hours from which it holds"), Integer, Mask::Public),
         field<&AppraisalStepRecord::activities>(u"activities"_s, QT_TRANSLATE_NOOP("Dictionary", "Activities from which it holds"), Integer, Mask::Public)}};
    return entity;
}

} // namespace Allpost
