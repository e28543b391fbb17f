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

const Entity &Estate::entity()
{
    static const Entity entity{
        u"estate"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate"),
        {field<&Estate::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate name"), Text, Mask::Public)}};
    return entity;
}

const Entity &Building::entity()
{
    static const Entity entity{
        u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"),
        {field<&Building::estate>(u"estate"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate"), Link, Mask::Public).to(u"estate"_s),
         field<&Building::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Building number"), Text, Mask::Public)}};
    return entity;
}

const Entity &Stairwell::entity()
{
    static const Entity entity{
        u"stairwell"_s, QT_TRANSLATE_NOOP("Dictionary", "Stairwell"),
        {field<&Stairwell::building>(u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"), Link, Mask::Public).to(u"building"_s),
         field<&Stairwell::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Stairwell number"), Text, Mask::Public)}};
    return entity;
}

const Entity &Dwelling::entity()
{
    static const Entity entity{
        u"dwelling"_s, QT_TRANSLATE_NOOP("Dictionary", "Dwelling"),
        {field<&Dwelling::estate>(u"estate"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate"), Link, Mask::Public).to(u"estate"_s),
         field<&Dwelling::building>(u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"), Link, Mask::Public).to(u"building"_s),
         field<&Dwelling::stairwell>(u"stairwell"_s, QT_TRANSLATE_NOOP("Dictionary", "Stairwell"), Link, Mask::Public).to(u"stairwell"_s),
         field<&Dwelling::room>(u"room"_s, QT_TRANSLATE_NOOP("Dictionary", "Room"), Text, Mask::Public),
         field<&Dwelling::address>(u"address"_s, QT_TRANSLATE_NOOP("Dictionary", "Address as written"), Text, Mask::Address)}};
    return entity;
}

const Entity &Household::entity()
{
    static const Entity entity{
        u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"),
        {field<&Household::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Household number"), Text, Mask::Public),
         field<&Household::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Household kind"), Code, Mask::Public).code(u"household_kind"_s),
         field<&Household::pendingHead>(u"pending_head"_s, QT_TRANSLATE_NOOP("Dictionary", "Head still missing"), Text, Mask::Name),
         field<&Household::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden)}};
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
         sinceField<&Membership::since>(), untilField<&Membership::until>()}};
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
         field<&Care::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden)}};
    return entity;
}

} // namespace Allpost
