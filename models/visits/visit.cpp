// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/visits/visit.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &Visit::entity()
{
    static const Entity entity{
        u"visit"_s, QT_TRANSLATE_NOOP("Dictionary", "Visit"),
        {field<&Visit::household>(u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"), Link, Mask::Public)
             .to(u"household"_s),
         field<&Visit::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public)
             .to(u"resident"_s),
         field<&Visit::dwelling>(u"dwelling"_s, QT_TRANSLATE_NOOP("Dictionary", "Dwelling"), Link, Mask::Public)
             .to(u"dwelling"_s),
         field<&Visit::visitedOn>(u"visited_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Visited on"), Date, Mask::Public)
             .also({u"走访日期"_s}),
         field<&Visit::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Visited by"), Link, Mask::Public)
             .to(u"worker"_s).also({u"走访人"_s}),
         field<&Visit::visitor>(u"visitor"_s, QT_TRANSLATE_NOOP("Dictionary", "Visitor"), Text, Mask::Public),
         field<&Visit::outcome>(u"outcome"_s, QT_TRANSLATE_NOOP("Dictionary", "Outcome"), Code, Mask::Public)
             .code(u"visit_outcome"_s).also({u"走访结果"_s}),
         field<&Visit::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "What it was about"), Code, Mask::Public)
             .code(u"visit_kind"_s).also({u"走访事项"_s}),
         field<&Visit::found>(u"found"_s, QT_TRANSLATE_NOOP("Dictionary", "What was found"), Note, Mask::Hidden)
             .also({u"走访情况"_s}),
         field<&Visit::need>(u"need"_s, QT_TRANSLATE_NOOP("Dictionary", "Need"), Note, Mask::Hidden)
             .also({u"需求"_s}),
         field<&Visit::hazard>(u"hazard"_s, QT_TRANSLATE_NOOP("Dictionary", "Hazard"), Note, Mask::Public)
             .also({u"隐患"_s}),
         field<&Visit::difficulty>(u"difficulty"_s, QT_TRANSLATE_NOOP("Dictionary", "Needs help in daily life"), YesNo, Mask::Public)
             .also({u"生活自理有困难"_s}),
         field<&Visit::followUp>(u"follow_up"_s, QT_TRANSLATE_NOOP("Dictionary", "Follow-up"), Note, Mask::Hidden)
             .also({u"跟进事项"_s}),
         field<&Visit::followUpBy>(u"follow_up_by"_s, QT_TRANSLATE_NOOP("Dictionary", "Follow-up by"), Date, Mask::Public)
             .also({u"跟进期限"_s}),
         field<&Visit::answeredOn>(u"answered_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Answered on"), Date, Mask::Public),
         field<&Visit::answer>(u"answer"_s, QT_TRANSLATE_NOOP("Dictionary", "Answer"), Note, Mask::Hidden),
         field<&Visit::photo>(u"photo"_s, QT_TRANSLATE_NOOP("Dictionary", "Photo"), Attachment, Mask::Hidden)}};
    return entity;
}

} // namespace Allpost
