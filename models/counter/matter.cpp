// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/matter.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &Matter::entity()
{
    static const Entity entity{
        u"matter"_s, QT_TRANSLATE_NOOP("Dictionary", "Matter"),
        {field<&Matter::code>(u"code"_s, QT_TRANSLATE_NOOP("Dictionary", "Code"), Text, Mask::Public).also({u"事项编码"_s}),
         field<&Matter::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the matter"), Text, Mask::Public)
             .flag(FieldFlag::Required).also({u"事项"_s, u"事项名称"_s}),
         field<&Matter::also>(u"also"_s, QT_TRANSLATE_NOOP("Dictionary", "Also called"), Text, Mask::Public).also({u"俗称"_s}),
         field<&Matter::area>(u"area"_s, QT_TRANSLATE_NOOP("Dictionary", "Area of work"), Code, Mask::Public)
             .code(u"matter_area"_s).also({u"条线"_s}),
         field<&Matter::basis>(u"basis"_s, QT_TRANSLATE_NOOP("Dictionary", "Basis"), Note, Mask::Public).also({u"依据"_s}),
         field<&Matter::whoMayApply>(u"who_may_apply"_s, QT_TRANSLATE_NOOP("Dictionary", "Who may apply"), Note, Mask::Public)
             .also({u"申请对象"_s}),
         field<&Matter::condition>(u"condition"_s, QT_TRANSLATE_NOOP("Dictionary", "Condition in the data"), Text, Mask::Public),
         field<&Matter::steps>(u"steps"_s, QT_TRANSLATE_NOOP("Dictionary", "Steps"), Note, Mask::Public).also({u"办理流程"_s}),
         field<&Matter::limitDays>(u"limit_days"_s, QT_TRANSLATE_NOOP("Dictionary", "Limit in working days"), Integer, Mask::Public)
             .also({u"办理时限"_s}),
         field<&Matter::limitNote>(u"limit_note"_s, QT_TRANSLATE_NOOP("Dictionary", "On the limit"), Text, Mask::Public),
         field<&Matter::atCounter>(u"at_counter"_s, QT_TRANSLATE_NOOP("Dictionary", "At the counter"), YesNo, Mask::Public),
         field<&Matter::online>(u"online"_s, QT_TRANSLATE_NOOP("Dictionary", "Online"), YesNo, Mask::Public),
         field<&Matter::byAgent>(u"by_agent"_s, QT_TRANSLATE_NOOP("Dictionary", "By agent"), YesNo, Mask::Public),
         field<&Matter::decidedBy>(u"decided_by"_s, QT_TRANSLATE_NOOP("Dictionary", "Decided by"), Text, Mask::Public),
         field<&Matter::formFields>(u"form_fields"_s, QT_TRANSLATE_NOOP("Dictionary", "Fields of the form"), Note, Mask::Public),
         field<&Matter::result>(u"result"_s, QT_TRANSLATE_NOOP("Dictionary", "Result"), Text, Mask::Public),
         field<&Matter::say>(u"say"_s, QT_TRANSLATE_NOOP("Dictionary", "What to say"), Note, Mask::Public),
         field<&Matter::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&Matter::goesOut>(u"goes_out"_s, QT_TRANSLATE_NOOP("Dictionary", "Decided elsewhere"), YesNo, Mask::Public),
         field<&Matter::orderCategory>(u"order_category"_s, QT_TRANSLATE_NOOP("Dictionary", "Category of the work order"), Link, Mask::Public)
             .to(u"order_category"_s),
         field<&Matter::paper>(u"paper"_s, QT_TRANSLATE_NOOP("Dictionary", "Paper it issues"), Text, Mask::Public),
         field<&Matter::certainty>(u"certainty"_s, QT_TRANSLATE_NOOP("Dictionary", "How sure"), Note, Mask::Public),
         field<&Matter::example>(u"example"_s, QT_TRANSLATE_NOOP("Dictionary", "Example"), YesNo, Mask::Public),
         field<&Matter::inactive>(u"inactive"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer offered"), YesNo, Mask::Public),
         field<&Matter::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public)
             .flag(FieldFlag::Internal)}};
    return entity;
}

const Entity &MatterMaterial::entity()
{
    static const Entity entity{
        u"matter_material"_s, QT_TRANSLATE_NOOP("Dictionary", "Material of a matter"),
        {field<&MatterMaterial::matter>(u"matter"_s, QT_TRANSLATE_NOOP("Dictionary", "Matter"), Link, Mask::Public).to(u"matter"_s),
         field<&MatterMaterial::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public)
             .flag(FieldFlag::Internal),
         field<&MatterMaterial::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Material"), Text, Mask::Public)
             .flag(FieldFlag::Required).also({u"材料名称"_s}),
         field<&MatterMaterial::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "How it is handed in"), Code, Mask::Public)
             .code(u"material_kind"_s),
         field<&MatterMaterial::copies>(u"copies"_s, QT_TRANSLATE_NOOP("Dictionary", "Copies"), Integer, Mask::Public).also({u"份数"_s}),
         field<&MatterMaterial::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&MatterMaterial::dataKnown>(u"data_known"_s, QT_TRANSLATE_NOOP("Dictionary", "The data answers it"), YesNo, Mask::Public),
         field<&MatterMaterial::originalNeeded>(u"original_needed"_s, QT_TRANSLATE_NOOP("Dictionary", "Must be shown"), YesNo,
                                                Mask::Public),
         field<&MatterMaterial::onlyAgent>(u"only_agent"_s, QT_TRANSLATE_NOOP("Dictionary", "Only of an agent"), YesNo, Mask::Public)}};
    return entity;
}

const Entity &RefusedPaper::entity()
{
    static const Entity entity{
        u"refused_paper"_s, QT_TRANSLATE_NOOP("Dictionary", "Paper not to be issued"),
        {field<&RefusedPaper::code>(u"code"_s, QT_TRANSLATE_NOOP("Dictionary", "Code"), Text, Mask::Public),
         field<&RefusedPaper::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the paper"), Text, Mask::Public)
             .flag(FieldFlag::Required).also({u"证明名称"_s}),
         field<&RefusedPaper::covers>(u"covers"_s, QT_TRANSLATE_NOOP("Dictionary", "Also covers"), Text, Mask::Public),
         field<&RefusedPaper::goTo>(u"go_to"_s, QT_TRANSLATE_NOOP("Dictionary", "Where to go instead"), Note, Mask::Public)
             .also({u"去处"_s}),
         field<&RefusedPaper::reply>(u"reply"_s, QT_TRANSLATE_NOOP("Dictionary", "What to answer"), Note, Mask::Public),
         field<&RefusedPaper::basis>(u"basis"_s, QT_TRANSLATE_NOOP("Dictionary", "Basis"), Note, Mask::Public).also({u"依据"_s}),
         field<&RefusedPaper::batch>(u"batch"_s, QT_TRANSLATE_NOOP("Dictionary", "On which list"), Text, Mask::Public),
         field<&RefusedPaper::certainty>(u"certainty"_s, QT_TRANSLATE_NOOP("Dictionary", "How sure"), Note, Mask::Public),
         field<&RefusedPaper::example>(u"example"_s, QT_TRANSLATE_NOOP("Dictionary", "Example"), YesNo, Mask::Public),
         field<&RefusedPaper::inactive>(u"inactive"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer offered"), YesNo, Mask::Public),
         field<&RefusedPaper::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public)
             .flag(FieldFlag::Internal)}};
    return entity;
}

const Entity &Skill::entity()
{
    static const Entity entity{
        u"skill"_s, QT_TRANSLATE_NOOP("Dictionary", "Skill"),
        {field<&Skill::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Worker"), Link, Mask::Public).to(u"worker"_s),
         field<&Skill::area>(u"area"_s, QT_TRANSLATE_NOOP("Dictionary", "Area of work"), Code, Mask::Public).code(u"matter_area"_s),
         field<&Skill::matter>(u"matter"_s, QT_TRANSLATE_NOOP("Dictionary", "Matter"), Link, Mask::Public).to(u"matter"_s),
         field<&Skill::level>(u"level"_s, QT_TRANSLATE_NOOP("Dictionary", "Level"), Code, Mask::Public).code(u"skill_level"_s),
         field<&Skill::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public)}};
    return entity;
}

} // namespace Allpost
