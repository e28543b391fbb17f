// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/volunteerrecords.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &Volunteer::entity()
{
    static const Entity entity{
        u"volunteer"_s, QT_TRANSLATE_NOOP("Dictionary", "Volunteer"),
        {field<&Volunteer::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&Volunteer::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Non-resident"), Link, Mask::Public).to(u"outsider"_s),
         field<&Volunteer::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Volunteer number"), Text, Mask::Public),
         field<&Volunteer::registeredOn>(u"registered_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Registered on"), Date, Mask::Public),
         field<&Volunteer::skills>(u"skills"_s, QT_TRANSLATE_NOOP("Dictionary", "Skills"), Note, Mask::Public),
         field<&Volunteer::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&Volunteer::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &VolunteerTeam::entity()
{
    static const Entity entity{
        u"volunteer_team"_s, QT_TRANSLATE_NOOP("Dictionary", "Volunteer team"),
        {field<&VolunteerTeam::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the team"), Text, Mask::Public).flag(FieldFlag::Required),
         field<&VolunteerTeam::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of team"), Text, Mask::Public),
         field<&VolunteerTeam::direction>(u"direction"_s, QT_TRANSLATE_NOOP("Dictionary", "What it serves for"), Text, Mask::Public),
         field<&VolunteerTeam::leader>(u"leader"_s, QT_TRANSLATE_NOOP("Dictionary", "Leader"), Text, Mask::Name),
         field<&VolunteerTeam::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Leader (resident)"), Link, Mask::Public).to(u"resident"_s),
         field<&VolunteerTeam::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Leader (non-resident)"), Link, Mask::Public).to(u"outsider"_s),
         field<&VolunteerTeam::phone>(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Call number"), Phone, Mask::Phone),
         field<&VolunteerTeam::grid>(u"grid"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid"), Link, Mask::Public).to(u"grid"_s),
         field<&VolunteerTeam::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&VolunteerTeam::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&VolunteerTeam::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &TeamMember::entity()
{
    static const Entity entity{
        u"team_member"_s, QT_TRANSLATE_NOOP("Dictionary", "Member of a team"),
        {field<&TeamMember::volunteerTeam>(u"volunteer_team"_s, QT_TRANSLATE_NOOP("Dictionary", "Volunteer team"), Link, Mask::Public).to(u"volunteer_team"_s),
         field<&TeamMember::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&TeamMember::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Non-resident"), Link, Mask::Public).to(u"outsider"_s),
         field<&TeamMember::role>(u"role"_s, QT_TRANSLATE_NOOP("Dictionary", "Role in the team"), Text, Mask::Public),
         field<&TeamMember::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&TeamMember::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public)}};
    return entity;
}

} // namespace Allpost
