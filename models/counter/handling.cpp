// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/handling.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &CounterVisit::entity()
{
    static const Entity entity{
        u"counter_visit"_s, QT_TRANSLATE_NOOP("Dictionary", "Visit at the counter"),
        {field<&CounterVisit::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Visit number"), Text, Mask::Public).also({u"来访编号"_s}),
         field<&CounterVisit::arrivedAt>(u"arrived_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Came at"), Time, Mask::Public).also({u"来访时间"_s}),
         field<&CounterVisit::beganAt>(u"began_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Served from"), Time, Mask::Public),
         field<&CounterVisit::endedAt>(u"ended_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Served until"), Time, Mask::Public),
         field<&CounterVisit::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Served by"), Link, Mask::Public)
             .to(u"worker"_s).also({u"接待人"_s}),
         field<&CounterVisit::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&CounterVisit::household>(u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"), Link, Mask::Public)
             .to(u"household"_s),
         field<&CounterVisit::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Visitor"), Text, Mask::Name).also({u"来访人"_s}),
         field<&CounterVisit::phone>(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Phone"), Phone, Mask::Phone),
         field<&CounterVisit::idNote>(u"id_note"_s, QT_TRANSLATE_NOOP("Dictionary", "Papers shown"), Text, Mask::Hidden),
         field<&CounterVisit::agentName>(u"agent_name"_s, QT_TRANSLATE_NOOP("Dictionary", "Agent"), Text, Mask::Name).also({u"代办人"_s}),
         field<&CounterVisit::agentRelation>(u"agent_relation"_s, QT_TRANSLATE_NOOP("Dictionary", "Agent’s relation"), Text, Mask::Public),
         field<&CounterVisit::agentId>(u"agent_id"_s, QT_TRANSLATE_NOOP("Dictionary", "Agent’s ID number"), Text, Mask::IdNumber),
         field<&CounterVisit::state>(u"state"_s, QT_TRANSLATE_NOOP("Dictionary", "State"), Code, Mask::Public).code(u"counter_state"_s),
         field<&CounterVisit::queue>(u"queue"_s, QT_TRANSLATE_NOOP("Dictionary", "Number of the day"), Integer, Mask::Public),
         field<&CounterVisit::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden),
         field<&CounterVisit::finishedHere>(u"finished_here"_s, QT_TRANSLATE_NOOP("Dictionary", "In one go"), YesNo, Mask::Public)}};
    return entity;
}

const Entity &Handling::entity()
{
    static const Entity entity{
        u"handling"_s, QT_TRANSLATE_NOOP("Dictionary", "Handling"),
        {field<&Handling::visit>(u"visit"_s, QT_TRANSLATE_NOOP("Dictionary", "Visit at the counter"), Link, Mask::Public)
             .to(u"counter_visit"_s),
         field<&Handling::continuedIn>(u"continued_in"_s, QT_TRANSLATE_NOOP("Dictionary", "Went on in"), Link, Mask::Public)
             .to(u"counter_visit"_s),
         field<&Handling::matter>(u"matter"_s, QT_TRANSLATE_NOOP("Dictionary", "Matter"), Link, Mask::Public).to(u"matter"_s),
         field<&Handling::refusedPaper>(u"refused_paper"_s, QT_TRANSLATE_NOOP("Dictionary", "Paper not to be issued"), Link, Mask::Public)
             .to(u"refused_paper"_s),
         field<&Handling::title>(u"title"_s, QT_TRANSLATE_NOOP("Dictionary", "What was asked"), Text, Mask::Public).also({u"办理事项"_s}),
         field<&Handling::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&Handling::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Handled by"), Link, Mask::Public)
             .to(u"worker"_s).also({u"经办人"_s}),
         field<&Handling::state>(u"state"_s, QT_TRANSLATE_NOOP("Dictionary", "State"), Code, Mask::Public).code(u"handling_state"_s),
         field<&Handling::beganAt>(u"began_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Begun at"), Time, Mask::Public),
         field<&Handling::endedAt>(u"ended_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Ended at"), Time, Mask::Public),
         field<&Handling::minutes>(u"minutes"_s, QT_TRANSLATE_NOOP("Dictionary", "Minutes"), Integer, Mask::Public),
         field<&Handling::form>(u"form"_s, QT_TRANSLATE_NOOP("Dictionary", "Form"), Note, Mask::Hidden).flag(FieldFlag::Internal),
         field<&Handling::noticeUntil>(u"notice_until"_s, QT_TRANSLATE_NOOP("Dictionary", "To come back by"), Date, Mask::Public),
         field<&Handling::dueOn>(u"due_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Due on"), Date, Mask::Public),
         field<&Handling::workOrder>(u"work_order"_s, QT_TRANSLATE_NOOP("Dictionary", "Work order"), Link, Mask::Public)
             .to(u"work_order"_s),
         field<&Handling::paper>(u"paper"_s, QT_TRANSLATE_NOOP("Dictionary", "Issued paper"), Link, Mask::Public).to(u"issued_paper"_s),
         field<&Handling::handedTo>(u"handed_to"_s, QT_TRANSLATE_NOOP("Dictionary", "Handed to"), Link, Mask::Public).to(u"worker"_s),
         field<&Handling::handedNote>(u"handed_note"_s, QT_TRANSLATE_NOOP("Dictionary", "Words to the colleague"), Note, Mask::Hidden),
         field<&Handling::receipt>(u"receipt"_s, QT_TRANSLATE_NOOP("Dictionary", "Receipt number"), Text, Mask::Public).also({u"受理编号"_s}),
         field<&Handling::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden)}};
    return entity;
}

const Entity &HandlingMaterial::entity()
{
    static const Entity entity{
        u"handling_material"_s, QT_TRANSLATE_NOOP("Dictionary", "Material of a handling"),
        {field<&HandlingMaterial::handling>(u"handling"_s, QT_TRANSLATE_NOOP("Dictionary", "Handling"), Link, Mask::Public)
             .to(u"handling"_s),
         field<&HandlingMaterial::material>(u"material"_s, QT_TRANSLATE_NOOP("Dictionary", "Material of a matter"), Link, Mask::Public)
             .to(u"matter_material"_s),
         field<&HandlingMaterial::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Material"), Text, Mask::Public),
         field<&HandlingMaterial::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public)
             .flag(FieldFlag::Internal),
         field<&HandlingMaterial::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "How it is handed in"), Code, Mask::Public)
             .code(u"material_kind"_s),
         field<&HandlingMaterial::copies>(u"copies"_s, QT_TRANSLATE_NOOP("Dictionary", "Copies"), Integer, Mask::Public),
         field<&HandlingMaterial::originalNeeded>(u"original_needed"_s, QT_TRANSLATE_NOOP("Dictionary", "Must be shown"), YesNo,
                                                  Mask::Public),
         field<&HandlingMaterial::state>(u"state"_s, QT_TRANSLATE_NOOP("Dictionary", "State"), Code, Mask::Public)
             .code(u"material_state"_s),
         field<&HandlingMaterial::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden)}};
    return entity;
}

} // namespace Allpost
