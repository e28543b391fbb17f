// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/place.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &Estate::entity()
{
    static const Entity entity{
        u"estate"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate"),
        {field<&Estate::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate name"), Text, Mask::Public),
         field<&Estate::code>(u"code"_s, QT_TRANSLATE_NOOP("Dictionary", "Code"), Text, Mask::Public)
             .also({u"小区代码"_s}),
         field<&Estate::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of estate"), Code, Mask::Public)
             .code(u"estate_kind"_s).also({u"小区类型"_s}),
         field<&Estate::closure>(u"closure"_s, QT_TRANSLATE_NOOP("Dictionary", "Closure"), Code, Mask::Public)
             .code(u"closure"_s).also({u"封闭情况"_s}),
         field<&Estate::propertyMode>(u"property_mode"_s, QT_TRANSLATE_NOOP("Dictionary", "Property management"), Code, Mask::Public)
             .code(u"property_mode"_s).also({u"物业管理方式"_s}),
         field<&Estate::propertyFirm>(u"property_firm"_s, QT_TRANSLATE_NOOP("Dictionary", "Property firm"), Text, Mask::Public)
             .also({u"物业公司"_s}),
         field<&Estate::propertyPhone>(u"property_phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Phone of the property firm"), Phone, Mask::Public)
             .also({u"物业电话"_s}),
         field<&Estate::contractSince>(u"contract_since"_s, QT_TRANSLATE_NOOP("Dictionary", "Property contract since"), Date, Mask::Public),
         field<&Estate::contractUntil>(u"contract_until"_s, QT_TRANSLATE_NOOP("Dictionary", "Property contract until"), Date, Mask::Public)
             .also({u"物业合同到期"_s}),
         field<&Estate::committeeHead>(u"committee_head"_s, QT_TRANSLATE_NOOP("Dictionary", "Head of the owners' committee"), Text, Mask::Name)
             .also({u"业委会主任"_s}),
         field<&Estate::committeePhone>(u"committee_phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Phone of the owners' committee"), Phone, Mask::Phone)
             .also({u"业委会电话"_s}),
         field<&Estate::committeeSince>(u"committee_since"_s, QT_TRANSLATE_NOOP("Dictionary", "Owners' committee since"), Date, Mask::Public)
             .also({u"业委会成立日期"_s}),
         field<&Estate::committeeUntil>(u"committee_until"_s, QT_TRANSLATE_NOOP("Dictionary", "Term of the owners' committee ends"), Date, Mask::Public)
             .also({u"业委会届满"_s}),
         field<&Estate::builtYear>(u"built_year"_s, QT_TRANSLATE_NOOP("Dictionary", "Built in"), Text, Mask::Public)
             .also({u"建成年"_s}),
         field<&Estate::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&Estate::closedOn>(u"closed_on"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer there since"), Date, Mask::Public)}};
    return entity;
}

const Entity &Building::entity()
{
    static const Entity entity{
        u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"),
        {field<&Building::estate>(u"estate"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate"), Link, Mask::Public)
             .to(u"estate"_s),
         field<&Building::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Building number"), Text, Mask::Public),
         field<&Building::code>(u"code"_s, QT_TRANSLATE_NOOP("Dictionary", "Code"), Text, Mask::Public),
         field<&Building::use>(u"use"_s, QT_TRANSLATE_NOOP("Dictionary", "Use"), Code, Mask::Public)
             .code(u"dwelling_use"_s),
         field<&Building::lowest>(u"lowest"_s, QT_TRANSLATE_NOOP("Dictionary", "Lowest floor"), Integer, Mask::Public),
         field<&Building::floors>(u"floors"_s, QT_TRANSLATE_NOOP("Dictionary", "Highest floor"), Integer, Mask::Public)
             .also({u"层数"_s}),
         field<&Building::doorsPerFloor>(u"doors_per_floor"_s, QT_TRANSLATE_NOOP("Dictionary", "Doors on a floor"), Integer, Mask::Public),
         field<&Building::shopFloors>(u"shop_floors"_s, QT_TRANSLATE_NOOP("Dictionary", "Floors of shops"), Integer, Mask::Public),
         field<&Building::missing>(u"missing"_s, QT_TRANSLATE_NOOP("Dictionary", "Doors that do not exist"), Text, Mask::Public),
         field<&Building::extra>(u"extra"_s, QT_TRANSLATE_NOOP("Dictionary", "Further doors"), Text, Mask::Public),
         field<&Building::builtYear>(u"built_year"_s, QT_TRANSLATE_NOOP("Dictionary", "Built in"), Text, Mask::Public),
         field<&Building::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&Building::closedOn>(u"closed_on"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer there since"), Date, Mask::Public)}};
    return entity;
}

const Entity &Stairwell::entity()
{
    static const Entity entity{
        u"stairwell"_s, QT_TRANSLATE_NOOP("Dictionary", "Stairwell"),
        {field<&Stairwell::building>(u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"), Link, Mask::Public)
             .to(u"building"_s),
         field<&Stairwell::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Stairwell number"), Text, Mask::Public),
         field<&Stairwell::floors>(u"floors"_s, QT_TRANSLATE_NOOP("Dictionary", "Highest floor"), Integer, Mask::Public),
         field<&Stairwell::doorsPerFloor>(u"doors_per_floor"_s, QT_TRANSLATE_NOOP("Dictionary", "Doors on a floor"), Integer, Mask::Public),
         field<&Stairwell::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&Stairwell::closedOn>(u"closed_on"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer there since"), Date, Mask::Public)}};
    return entity;
}

const Entity &Dwelling::entity()
{
    static const Entity entity{
        u"dwelling"_s, QT_TRANSLATE_NOOP("Dictionary", "Dwelling"),
        {field<&Dwelling::estate>(u"estate"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate"), Link, Mask::Public)
             .to(u"estate"_s),
         field<&Dwelling::building>(u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"), Link, Mask::Public)
             .to(u"building"_s),
         field<&Dwelling::stairwell>(u"stairwell"_s, QT_TRANSLATE_NOOP("Dictionary", "Stairwell"), Link, Mask::Public)
             .to(u"stairwell"_s),
         field<&Dwelling::room>(u"room"_s, QT_TRANSLATE_NOOP("Dictionary", "Room"), Text, Mask::Public),
         field<&Dwelling::address>(u"address"_s, QT_TRANSLATE_NOOP("Dictionary", "Address as written"), Text, Mask::Address),
         field<&Dwelling::code>(u"code"_s, QT_TRANSLATE_NOOP("Dictionary", "Code"), Text, Mask::Public),
         field<&Dwelling::floor>(u"floor"_s, QT_TRANSLATE_NOOP("Dictionary", "Floor"), Integer, Mask::Public)
             .also({u"楼层"_s}),
         field<&Dwelling::use>(u"use"_s, QT_TRANSLATE_NOOP("Dictionary", "Use"), Code, Mask::Public)
             .code(u"dwelling_use"_s).also({u"房屋用途"_s}),
         field<&Dwelling::state>(u"state"_s, QT_TRANSLATE_NOOP("Dictionary", "How it is lived in"), Code, Mask::Public)
             .code(u"dwelling_state"_s).also({u"居住情况"_s}),
         field<&Dwelling::tenure>(u"tenure"_s, QT_TRANSLATE_NOOP("Dictionary", "Tenure"), Code, Mask::Public)
             .code(u"tenure"_s).also({u"产权"_s}),
         field<&Dwelling::heating>(u"heating"_s, QT_TRANSLATE_NOOP("Dictionary", "Heating"), Code, Mask::Public)
             .code(u"heating"_s).also({u"供热方式"_s}),
         field<&Dwelling::layout>(u"layout"_s, QT_TRANSLATE_NOOP("Dictionary", "Layout"), Text, Mask::Public)
             .also({u"户型"_s}),
         field<&Dwelling::area>(u"area"_s, QT_TRANSLATE_NOOP("Dictionary", "Area (m²)"), Integer, Mask::Public)
             .also({u"面积"_s, u"建筑面积"_s}),
         field<&Dwelling::builtYear>(u"built_year"_s, QT_TRANSLATE_NOOP("Dictionary", "Built in"), Text, Mask::Public),
         field<&Dwelling::ownerName>(u"owner_name"_s, QT_TRANSLATE_NOOP("Dictionary", "Owner"), Text, Mask::Name)
             .also({u"房主"_s, u"业主"_s}),
         field<&Dwelling::ownerPhone>(u"owner_phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Phone of the owner"), Phone, Mask::Phone)
             .also({u"房主电话"_s, u"业主电话"_s}),
         field<&Dwelling::hazard>(u"hazard"_s, QT_TRANSLATE_NOOP("Dictionary", "Hazard"), Text, Mask::Public)
             .also({u"隐患"_s}),
         field<&Dwelling::hazardOn>(u"hazard_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Hazard checked on"), Date, Mask::Public),
         field<&Dwelling::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden),
         field<&Dwelling::closedOn>(u"closed_on"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer there since"), Date, Mask::Public)}};
    return entity;
}

const Entity &PlaceName::entity()
{
    static const Entity entity{
        u"place_name"_s, QT_TRANSLATE_NOOP("Dictionary", "Former name of a place"),
        {field<&PlaceName::level>(u"level"_s, QT_TRANSLATE_NOOP("Dictionary", "Level of the place"), Code, Mask::Public)
             .code(u"place_level"_s),
         field<&PlaceName::estate>(u"estate"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate"), Link, Mask::Public)
             .to(u"estate"_s),
         field<&PlaceName::building>(u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"), Link, Mask::Public)
             .to(u"building"_s),
         field<&PlaceName::stairwell>(u"stairwell"_s, QT_TRANSLATE_NOOP("Dictionary", "Stairwell"), Link, Mask::Public)
             .to(u"stairwell"_s),
         field<&PlaceName::dwelling>(u"dwelling"_s, QT_TRANSLATE_NOOP("Dictionary", "Dwelling"), Link, Mask::Public)
             .to(u"dwelling"_s),
         field<&PlaceName::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the place"), Text, Mask::Public),
         field<&PlaceName::code>(u"code"_s, QT_TRANSLATE_NOOP("Dictionary", "Code"), Text, Mask::Public),
         field<&PlaceName::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&PlaceName::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public)}};
    return entity;
}

} // namespace Allpost
