// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/partyrecords.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &PartyOrg::entity()
{
    static const Entity entity{
        u"party_org"_s, QT_TRANSLATE_NOOP("Dictionary", "Party organisation"),
        {field<&PartyOrg::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the Party organisation"), Text, Mask::Public).flag(FieldFlag::Required),
         field<&PartyOrg::level>(u"level"_s, QT_TRANSLATE_NOOP("Dictionary", "Level of the Party organisation"), Code, Mask::Public).code(u"party_org_level"_s),
         field<&PartyOrg::parent>(u"parent"_s, QT_TRANSLATE_NOOP("Dictionary", "Party organisation above"), Link, Mask::Public).to(u"party_org"_s),
         field<&PartyOrg::estate>(u"estate"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate"), Link, Mask::Public).to(u"estate"_s),
         field<&PartyOrg::grid>(u"grid"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid"), Link, Mask::Public).to(u"grid"_s),
         field<&PartyOrg::building>(u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"), Link, Mask::Public).to(u"building"_s),
         field<&PartyOrg::household>(u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"), Link, Mask::Public).to(u"household"_s),
         field<&PartyOrg::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&PartyOrg::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&PartyOrg::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &PartyOffice::entity()
{
    static const Entity entity{
        u"party_office"_s, QT_TRANSLATE_NOOP("Dictionary", "Office in a Party organisation"),
        {field<&PartyOffice::partyOrg>(u"party_org"_s, QT_TRANSLATE_NOOP("Dictionary", "Party organisation"), Link, Mask::Public).to(u"party_org"_s),
         field<&PartyOffice::role>(u"role"_s, QT_TRANSLATE_NOOP("Dictionary", "Party office"), Code, Mask::Public).code(u"party_role"_s),
         field<&PartyOffice::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&PartyOffice::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Non-resident"), Link, Mask::Public).to(u"outsider"_s),
         field<&PartyOffice::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Worker"), Link, Mask::Public).to(u"worker"_s),
         field<&PartyOffice::unit>(u"unit"_s, QT_TRANSLATE_NOOP("Dictionary", "Unit that reports"), Link, Mask::Public).to(u"service_unit"_s),
         field<&PartyOffice::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&PartyOffice::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&PartyOffice::termUntil>(u"term_until"_s, QT_TRANSLATE_NOOP("Dictionary", "End of the term"), Date, Mask::Public),
         field<&PartyOffice::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &Adoption::entity()
{
    static const Entity entity{
        u"adoption"_s, QT_TRANSLATE_NOOP("Dictionary", "Adoption"),
        {field<&Adoption::thing>(u"thing"_s, QT_TRANSLATE_NOOP("Dictionary", "What is taken care of"), Text, Mask::Public).flag(FieldFlag::Required),
         field<&Adoption::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of adoption"), Code, Mask::Public).code(u"adoption_kind"_s),
         field<&Adoption::place>(u"place"_s, QT_TRANSLATE_NOOP("Dictionary", "Place"), Text, Mask::Public),
         field<&Adoption::building>(u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"), Link, Mask::Public).to(u"building"_s),
         field<&Adoption::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&Adoption::household>(u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"), Link, Mask::Public).to(u"household"_s),
         field<&Adoption::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Non-resident"), Link, Mask::Public).to(u"outsider"_s),
         field<&Adoption::duty>(u"duty"_s, QT_TRANSLATE_NOOP("Dictionary", "Duties of the adopter"), Note, Mask::Public),
         field<&Adoption::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&Adoption::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&Adoption::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

} // namespace Allpost
