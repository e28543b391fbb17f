// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/department.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &Department::entity()
{
    static const Entity entity{
        u"department"_s, QT_TRANSLATE_NOOP("Dictionary", "Department"),
        {field<&Department::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the department"), Text, Mask::Public)
             .flag(FieldFlag::Required).also({u"部门"_s, u"部门名称"_s, u"单位名称"_s}),
         field<&Department::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of department"), Code, Mask::Public)
             .code(u"department_kind"_s),
         field<&Department::level>(u"level"_s, QT_TRANSLATE_NOOP("Dictionary", "Level of the department"), Code, Mask::Public)
             .code(u"department_level"_s),
         field<&Department::contact>(u"contact"_s, QT_TRANSLATE_NOOP("Dictionary", "Contact"), Text, Mask::Public)
             .also({u"联系人"_s}),
         field<&Department::phone>(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Call number"), Text, Mask::Public)
             .also({u"联系电话"_s}),
         field<&Department::duties>(u"duties"_s, QT_TRANSLATE_NOOP("Dictionary", "Duties"), Note, Mask::Public),
         field<&Department::aliases>(u"aliases"_s, QT_TRANSLATE_NOOP("Dictionary", "Also called"), Note, Mask::Public),
         field<&Department::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&Department::mergedInto>(u"merged_into"_s, QT_TRANSLATE_NOOP("Dictionary", "Merged into"), Link, Mask::Public)
             .to(u"department"_s),
         field<&Department::closedOn>(u"closed_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Closed on"), Date, Mask::Public),
         field<&Department::enterprise>(u"enterprise"_s, QT_TRANSLATE_NOOP("Dictionary", "Enterprise grid force"), YesNo, Mask::Public),
         field<&Department::example>(u"example"_s, QT_TRANSLATE_NOOP("Dictionary", "Example"), YesNo, Mask::Public),
         field<&Department::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public),
         field<&Department::source>(u"source"_s, QT_TRANSLATE_NOOP("Dictionary", "Began as example"), Text, Mask::Public)
             .flag(FieldFlag::Internal)}};
    return entity;
}

const Entity &DepartmentName::entity()
{
    static const Entity entity{
        u"department_name"_s, QT_TRANSLATE_NOOP("Dictionary", "Former name of a department"),
        {field<&DepartmentName::department>(u"department"_s, QT_TRANSLATE_NOOP("Dictionary", "Department"), Link, Mask::Public)
             .to(u"department"_s),
         field<&DepartmentName::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the department"), Text, Mask::Public),
         field<&DepartmentName::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&DepartmentName::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public)}};
    return entity;
}

const Entity &DutyItem::entity()
{
    static const Entity entity{
        u"duty_item"_s, QT_TRANSLATE_NOOP("Dictionary", "Duty list item"),
        {field<&DutyItem::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Number on the list"), Text, Mask::Public)
             .also({u"序号"_s, u"编号"_s}),
         field<&DutyItem::title>(u"title"_s, QT_TRANSLATE_NOOP("Dictionary", "Duty"), Text, Mask::Public)
             .flag(FieldFlag::Required).also({u"事项"_s, u"事项名称"_s, u"工作事项"_s}),
         field<&DutyItem::list>(u"list"_s, QT_TRANSLATE_NOOP("Dictionary", "List"), Code, Mask::Public)
             .code(u"duty_list"_s),
         field<&DutyItem::department>(u"department"_s, QT_TRANSLATE_NOOP("Dictionary", "Lead department"), Link, Mask::Public)
             .to(u"department"_s).also({u"牵头部门"_s, u"责任部门"_s, u"下派部门"_s}),
         field<&DutyItem::departmentText>(u"department_text"_s, QT_TRANSLATE_NOOP("Dictionary", "Department as written"), Text, Mask::Public),
         field<&DutyItem::basis>(u"basis"_s, QT_TRANSLATE_NOOP("Dictionary", "Basis"), Note, Mask::Public)
             .also({u"依据"_s, u"法定依据"_s, u"设定依据"_s}),
         field<&DutyItem::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&DutyItem::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&DutyItem::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)
             .also({u"备注"_s}),
         field<&DutyItem::example>(u"example"_s, QT_TRANSLATE_NOOP("Dictionary", "Example"), YesNo, Mask::Public),
         field<&DutyItem::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public),
         field<&DutyItem::source>(u"source"_s, QT_TRANSLATE_NOOP("Dictionary", "Began as example"), Text, Mask::Public)
             .flag(FieldFlag::Internal)}};
    return entity;
}

const Entity &HandedTask::entity()
{
    static const Entity entity{
        u"handed_task"_s, QT_TRANSLATE_NOOP("Dictionary", "Task from above"),
        {field<&HandedTask::receivedOn>(u"received_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Received on"), Date, Mask::Public),
         field<&HandedTask::department>(u"department"_s, QT_TRANSLATE_NOOP("Dictionary", "Department"), Link, Mask::Public)
             .to(u"department"_s),
         field<&HandedTask::departmentText>(u"department_text"_s, QT_TRANSLATE_NOOP("Dictionary", "Department as written"), Text, Mask::Public),
         field<&HandedTask::title>(u"title"_s, QT_TRANSLATE_NOOP("Dictionary", "Task"), Text, Mask::Public)
             .flag(FieldFlag::Required),
         field<&HandedTask::text>(u"text"_s, QT_TRANSLATE_NOOP("Dictionary", "What is asked"), Note, Mask::Public),
         field<&HandedTask::dueOn>(u"due_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Due"), Date, Mask::Public),
         field<&HandedTask::dutyItem>(u"duty_item"_s, QT_TRANSLATE_NOOP("Dictionary", "Duty list item"), Link, Mask::Public)
             .to(u"duty_item"_s),
         field<&HandedTask::answer>(u"answer"_s, QT_TRANSLATE_NOOP("Dictionary", "Answer"), Code, Mask::Public)
             .code(u"task_answer"_s),
         field<&HandedTask::answeredOn>(u"answered_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Answered on"), Date, Mask::Public),
         field<&HandedTask::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Answered by"), Link, Mask::Public)
             .to(u"worker"_s),
         field<&HandedTask::reason>(u"reason"_s, QT_TRANSLATE_NOOP("Dictionary", "Reason"), Note, Mask::Public),
         field<&HandedTask::agreedBy>(u"agreed_by"_s, QT_TRANSLATE_NOOP("Dictionary", "Agreed by"), Text, Mask::Public),
         field<&HandedTask::paper>(u"paper"_s, QT_TRANSLATE_NOOP("Dictionary", "Paper"), Link, Mask::Public)
             .to(u"issued_paper"_s),
         field<&HandedTask::workOrder>(u"work_order"_s, QT_TRANSLATE_NOOP("Dictionary", "Work order"), Link, Mask::Public)
             .to(u"work_order"_s)}};
    return entity;
}

const Entity &DepartmentScore::entity()
{
    static const Entity entity{
        u"department_score"_s, QT_TRANSLATE_NOOP("Dictionary", "Score of a department"),
        {field<&DepartmentScore::department>(u"department"_s, QT_TRANSLATE_NOOP("Dictionary", "Department"), Link, Mask::Public)
             .to(u"department"_s),
         field<&DepartmentScore::period>(u"period"_s, QT_TRANSLATE_NOOP("Dictionary", "Quarter"), Text, Mask::Public),
         field<&DepartmentScore::response>(u"response"_s, QT_TRANSLATE_NOOP("Dictionary", "Response"), Integer, Mask::Public),
         field<&DepartmentScore::result>(u"result"_s, QT_TRANSLATE_NOOP("Dictionary", "Result"), Integer, Mask::Public),
         field<&DepartmentScore::manner>(u"manner"_s, QT_TRANSLATE_NOOP("Dictionary", "Manner"), Integer, Mask::Public),
         field<&DepartmentScore::remark>(u"remark"_s, QT_TRANSLATE_NOOP("Dictionary", "Remark"), Note, Mask::Public),
         field<&DepartmentScore::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Given by"), Link, Mask::Public)
             .to(u"worker"_s)}};
    return entity;
}

} // namespace Allpost
