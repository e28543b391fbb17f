// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/outsider.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &Outsider::entity()
{
    static const Entity entity{
        u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Person from outside"),
        {field<&Outsider::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name"), Text, Mask::Name).flag(FieldFlag::Required),
         field<&Outsider::sex>(u"sex"_s, QT_TRANSLATE_NOOP("Dictionary", "Sex"), Text, Mask::Public).code(u"sex"_s),
         field<&Outsider::phone>(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Phone"), Phone, Mask::Phone),
         field<&Outsider::idNumber>(u"id_number"_s, QT_TRANSLATE_NOOP("Dictionary", "ID number"), ResidentId, Mask::IdNumber),
         field<&Outsider::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of person"), Text, Mask::Public).code(u"outsider_kind"_s),
         field<&Outsider::employer>(u"employer"_s, QT_TRANSLATE_NOOP("Dictionary", "Employer"), Text, Mask::Public),
         field<&Outsider::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Is this resident"), Link, Mask::Public).to(u"resident"_s),
         field<&Outsider::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

} // namespace Allpost
