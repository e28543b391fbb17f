// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/worker.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &Worker::entity()
{
    static const Entity entity{
        u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Worker"),
        {field<&Worker::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Worker name"), Text, Mask::Public).flag(FieldFlag::Required),
         field<&Worker::role>(u"role"_s, QT_TRANSLATE_NOOP("Dictionary", "Duty"), Text, Mask::Public),
         field<&Worker::inactive>(u"inactive"_s, QT_TRANSLATE_NOOP("Dictionary", "Has left"), YesNo, Mask::Public),
         field<&Worker::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Is this resident"), Link, Mask::Public).to(u"resident"_s)}};
    return entity;
}

} // namespace Allpost
