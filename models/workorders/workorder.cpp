// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/workorder.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &OrderCategory::entity()
{
    static const Entity entity{
        u"order_category"_s, QT_TRANSLATE_NOOP("Dictionary", "Order category"),
        {field<&OrderCategory::parent>(u"parent"_s, QT_TRANSLATE_NOOP("Dictionary", "Class"), Link, Mask::Public).to(u"order_category"_s),
         field<&OrderCategory::code>(u"code"_s, QT_TRANSLATE_NOOP("Dictionary", "Category code"), Text, Mask::Public),
         field<&OrderCategory::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Category name"), Text, Mask::Public).flag(FieldFlag::Required),
         field<&OrderCategory::department>(u"department"_s, QT_TRANSLATE_NOOP("Dictionary", "Default department"), Link, Mask::Public).to(u"department"_s),
         field<&OrderCategory::limitAccept>(u"limit_accept"_s, QT_TRANSLATE_NOOP("Dictionary", "Limit to accept"), Integer, Mask::Public),
         field<&OrderCategory::limitSign>(u"limit_sign"_s, QT_TRANSLATE_NOOP("Dictionary", "Limit to sign for"), Integer, Mask::Public),
         field<&OrderCategory::limitHandle>(u"limit_handle"_s, QT_TRANSLATE_NOOP("Dictionary", "Limit to handle"), Integer, Mask::Public),
         field<&OrderCategory::limitCallback>(u"limit_callback"_s, QT_TRANSLATE_NOOP("Dictionary", "Limit to call back"), Integer, Mask::Public),
         field<&OrderCategory::urgentAccept>(u"urgent_accept"_s, QT_TRANSLATE_NOOP("Dictionary", "Urgent: limit to accept"), Integer, Mask::Public),
         field<&OrderCategory::urgentSign>(u"urgent_sign"_s, QT_TRANSLATE_NOOP("Dictionary", "Urgent: limit to sign for"), Integer, Mask::Public),
         field<&OrderCategory::urgentHandle>(u"urgent_handle"_s, QT_TRANSLATE_NOOP("Dictionary", "Urgent: limit to handle"), Integer, Mask::Public),
         field<&OrderCategory::urgentCallback>(u"urgent_callback"_s, QT_TRANSLATE_NOOP("Dictionary", "Urgent: limit to call back"), Integer, Mask::Public),
         field<&OrderCategory::checklist>(u"checklist"_s, QT_TRANSLATE_NOOP("Dictionary", "Checklist"), Note, Mask::Public),
         field<&OrderCategory::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&OrderCategory::example>(u"example"_s, QT_TRANSLATE_NOOP("Dictionary", "Example"), YesNo, Mask::Public),
         field<&OrderCategory::inactive>(u"inactive"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer used"), YesNo, Mask::Public),
         field<&OrderCategory::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public)}};
    return entity;
}

const Entity &WorkOrder::entity()
{
    static const Entity entity{
        u"work_order"_s, QT_TRANSLATE_NOOP("Dictionary", "Work order"),
        {field<&WorkOrder::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Order number"), Text, Mask::Public).also({u"工单编号"_s, u"工单号"_s}),
         field<&WorkOrder::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of order"), Text, Mask::Public).code(u"order_kind"_s),
         field<&WorkOrder::title>(u"title"_s, QT_TRANSLATE_NOOP("Dictionary", "What is the matter"), Text, Mask::Public)
             .flag(FieldFlag::Required).also({u"诉求标题"_s, u"标题"_s}),
         field<&WorkOrder::text>(u"text"_s, QT_TRANSLATE_NOOP("Dictionary", "In the caller's words"), Note, Mask::Public).also({u"诉求内容"_s, u"内容"_s}),
         field<&WorkOrder::channel>(u"channel"_s, QT_TRANSLATE_NOOP("Dictionary", "Channel"), Text, Mask::Public).code(u"order_channel"_s).also({u"来源"_s}),
         field<&WorkOrder::urgency>(u"urgency"_s, QT_TRANSLATE_NOOP("Dictionary", "Urgency"), Text, Mask::Public).code(u"order_urgency"_s),
         field<&WorkOrder::category>(u"category"_s, QT_TRANSLATE_NOOP("Dictionary", "Category"), Link, Mask::Public).to(u"order_category"_s).also({u"诉求类型"_s}),
         field<&WorkOrder::callerKind>(u"caller_kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of caller"), Text, Mask::Public).code(u"caller_kind"_s),
         field<&WorkOrder::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Caller (resident)"), Link, Mask::Public).to(u"resident"_s),
         field<&WorkOrder::household>(u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"), Link, Mask::Public).to(u"household"_s),
         field<&WorkOrder::caller>(u"caller"_s, QT_TRANSLATE_NOOP("Dictionary", "Caller"), Text, Mask::Name).also({u"来电人"_s, u"诉求人"_s, u"报事人"_s}),
         field<&WorkOrder::phone>(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Caller's phone"), Phone, Mask::Phone).also({u"来电号码"_s}),
         field<&WorkOrder::place>(u"place"_s, QT_TRANSLATE_NOOP("Dictionary", "Place"), Text, Mask::Address).also({u"事发地址"_s, u"地点"_s}),
         field<&WorkOrder::estate>(u"estate"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate"), Link, Mask::Public).to(u"estate"_s),
         field<&WorkOrder::building>(u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"), Link, Mask::Public).to(u"building"_s),
         field<&WorkOrder::stairwell>(u"stairwell"_s, QT_TRANSLATE_NOOP("Dictionary", "Stairwell"), Link, Mask::Public).to(u"stairwell"_s),
         field<&WorkOrder::dwelling>(u"dwelling"_s, QT_TRANSLATE_NOOP("Dictionary", "Dwelling"), Link, Mask::Public).to(u"dwelling"_s),
         field<&WorkOrder::grid>(u"grid"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid"), Link, Mask::Public).to(u"grid"_s),
         field<&WorkOrder::reportedAt>(u"reported_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Reported at"), Time, Mask::Public).also({u"来电时间"_s, u"受理时间"_s}),
         field<&WorkOrder::limitAccept>(u"limit_accept"_s, QT_TRANSLATE_NOOP("Dictionary", "Limit to accept"), Integer, Mask::Public),
         field<&WorkOrder::limitSign>(u"limit_sign"_s, QT_TRANSLATE_NOOP("Dictionary", "Limit to sign for"), Integer, Mask::Public),
         field<&WorkOrder::limitHandle>(u"limit_handle"_s, QT_TRANSLATE_NOOP("Dictionary", "Limit to handle"), Integer, Mask::Public),
         field<&WorkOrder::limitCallback>(u"limit_callback"_s, QT_TRANSLATE_NOOP("Dictionary", "Limit to call back"), Integer, Mask::Public),
         field<&WorkOrder::aroundClock>(u"around_clock"_s, QT_TRANSLATE_NOOP("Dictionary", "Around the clock"), YesNo, Mask::Public),
         field<&WorkOrder::force>(u"force"_s, QT_TRANSLATE_NOOP("Dictionary", "Force"), Text, Mask::Public).code(u"order_force"_s),
         field<&WorkOrder::partnerGrid>(u"partner_grid"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid of the enterprise"), Link, Mask::Public).to(u"grid"_s),
         field<&WorkOrder::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Registered by"), Link, Mask::Public).to(u"worker"_s),
         field<&WorkOrder::visit>(u"visit"_s, QT_TRANSLATE_NOOP("Dictionary", "Visit"), Link, Mask::Public).to(u"visit"_s),
         field<&WorkOrder::handling>(u"handling"_s, QT_TRANSLATE_NOOP("Dictionary", "Matter at the counter"), Link, Mask::Public).to(u"handling"_s),
         field<&WorkOrder::externalSource>(u"external_source"_s, QT_TRANSLATE_NOOP("Dictionary", "Other system"), Text, Mask::Public),
         field<&WorkOrder::externalNumber>(u"external_number"_s, QT_TRANSLATE_NOOP("Dictionary", "Number there"), Text, Mask::Public),
         field<&WorkOrder::externalDue>(u"external_due"_s, QT_TRANSLATE_NOOP("Dictionary", "Deadline there"), Time, Mask::Public).also({u"要求办结时间"_s}),
         field<&WorkOrder::externalState>(u"external_state"_s, QT_TRANSLATE_NOOP("Dictionary", "State there"), Text, Mask::Public),
         field<&WorkOrder::checklist>(u"checklist"_s, QT_TRANSLATE_NOOP("Dictionary", "Checklist"), Note, Mask::Public)}};
    return entity;
}

const Entity &OrderCaller::entity()
{
    static const Entity entity{
        u"order_caller"_s, QT_TRANSLATE_NOOP("Dictionary", "One more caller"),
        {field<&OrderCaller::workOrder>(u"work_order"_s, QT_TRANSLATE_NOOP("Dictionary", "Work order"), Link, Mask::Public).to(u"work_order"_s),
         field<&OrderCaller::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Caller (resident)"), Link, Mask::Public).to(u"resident"_s),
         field<&OrderCaller::caller>(u"caller"_s, QT_TRANSLATE_NOOP("Dictionary", "Caller"), Text, Mask::Name),
         field<&OrderCaller::phone>(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Caller's phone"), Phone, Mask::Phone),
         field<&OrderCaller::channel>(u"channel"_s, QT_TRANSLATE_NOOP("Dictionary", "Channel"), Text, Mask::Public).code(u"order_channel"_s),
         field<&OrderCaller::calledAt>(u"called_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Asked at"), Time, Mask::Public),
         field<&OrderCaller::text>(u"text"_s, QT_TRANSLATE_NOOP("Dictionary", "In the caller's words"), Note, Mask::Public),
         field<&OrderCaller::externalNumber>(u"external_number"_s, QT_TRANSLATE_NOOP("Dictionary", "Number there"), Text, Mask::Public),
         field<&OrderCaller::externalDue>(u"external_due"_s, QT_TRANSLATE_NOOP("Dictionary", "Deadline there"), Time, Mask::Public),
         field<&OrderCaller::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Registered by"), Link, Mask::Public).to(u"worker"_s)}};
    return entity;
}

const Entity &OrderEvent::entity()
{
    static const Entity entity{
        u"order_event"_s, QT_TRANSLATE_NOOP("Dictionary", "Step of an order"),
        {field<&OrderEvent::workOrder>(u"work_order"_s, QT_TRANSLATE_NOOP("Dictionary", "Work order"), Link, Mask::Public).to(u"work_order"_s),
         field<&OrderEvent::step>(u"step"_s, QT_TRANSLATE_NOOP("Dictionary", "Step"), Text, Mask::Public).code(u"order_step"_s),
         field<&OrderEvent::at>(u"at"_s, QT_TRANSLATE_NOOP("Dictionary", "When"), Time, Mask::Public),
         field<&OrderEvent::depth>(u"depth"_s, QT_TRANSLATE_NOOP("Dictionary", "Depth"), Integer, Mask::Public).flag(FieldFlag::Internal),
         field<&OrderEvent::seen>(u"seen"_s, QT_TRANSLATE_NOOP("Dictionary", "Seen"), Integer, Mask::Public).flag(FieldFlag::Internal),
         field<&OrderEvent::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Taken by"), Link, Mask::Public).to(u"worker"_s),
         field<&OrderEvent::department>(u"department"_s, QT_TRANSLATE_NOOP("Dictionary", "Department"), Link, Mask::Public).to(u"department"_s),
         field<&OrderEvent::assignee>(u"assignee"_s, QT_TRANSLATE_NOOP("Dictionary", "Worker in charge"), Link, Mask::Public).to(u"worker"_s),
         field<&OrderEvent::reason>(u"reason"_s, QT_TRANSLATE_NOOP("Dictionary", "Reason"), Text, Mask::Public),
         field<&OrderEvent::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&OrderEvent::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&OrderEvent::days>(u"days"_s, QT_TRANSLATE_NOOP("Dictionary", "Working days"), Integer, Mask::Public),
         field<&OrderEvent::grade>(u"grade"_s, QT_TRANSLATE_NOOP("Dictionary", "Grade of urging"), Text, Mask::Public).code(u"urge_grade"_s),
         field<&OrderEvent::level>(u"level"_s, QT_TRANSLATE_NOOP("Dictionary", "Level"), Text, Mask::Public).code(u"order_level"_s),
         field<&OrderEvent::reached>(u"reached"_s, QT_TRANSLATE_NOOP("Dictionary", "Caller reached"), YesNo, Mask::Public),
         field<&OrderEvent::solved>(u"solved"_s, QT_TRANSLATE_NOOP("Dictionary", "Solved"), YesNo, Mask::Public),
         field<&OrderEvent::satisfaction>(u"satisfaction"_s, QT_TRANSLATE_NOOP("Dictionary", "Satisfaction"), Text, Mask::Public).code(u"satisfaction"_s),
         field<&OrderEvent::opinion>(u"opinion"_s, QT_TRANSLATE_NOOP("Dictionary", "Words of the caller"), Text, Mask::Public).code(u"opinion"_s),
         field<&OrderEvent::target>(u"target"_s, QT_TRANSLATE_NOOP("Dictionary", "Step meant"), Link, Mask::Public).to(u"order_event"_s),
         field<&OrderEvent::into>(u"into_order"_s, QT_TRANSLATE_NOOP("Dictionary", "Merged into"), Link, Mask::Public).to(u"work_order"_s)},
        Inverse::Reversal};
    return entity;
}

const Entity &OrderFile::entity()
{
    static const Entity entity{
        u"order_file"_s, QT_TRANSLATE_NOOP("Dictionary", "File of an order"),
        {field<&OrderFile::workOrder>(u"work_order"_s, QT_TRANSLATE_NOOP("Dictionary", "Work order"), Link, Mask::Public).to(u"work_order"_s),
         field<&OrderFile::event>(u"event"_s, QT_TRANSLATE_NOOP("Dictionary", "Step"), Link, Mask::Public).to(u"order_event"_s),
         field<&OrderFile::content>(u"content"_s, QT_TRANSLATE_NOOP("Dictionary", "Content"), Attachment, Mask::Hidden),
         field<&OrderFile::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "File name"), Text, Mask::Public),
         field<&OrderFile::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of file"), Text, Mask::Public),
         field<&OrderFile::bytes>(u"bytes"_s, QT_TRANSLATE_NOOP("Dictionary", "Size"), Integer, Mask::Public),
         field<&OrderFile::addedAt>(u"added_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Added at"), Time, Mask::Public),
         field<&OrderFile::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Added by"), Link, Mask::Public).to(u"worker"_s),
         field<&OrderFile::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &Attendance::entity()
{
    static const Entity entity{
        u"attendance"_s, QT_TRANSLATE_NOOP("Dictionary", "Attendance"),
        {field<&Attendance::workOrder>(u"work_order"_s, QT_TRANSLATE_NOOP("Dictionary", "Work order"), Link, Mask::Public).to(u"work_order"_s),
         field<&Attendance::department>(u"department"_s, QT_TRANSLATE_NOOP("Dictionary", "Department"), Link, Mask::Public).to(u"department"_s),
         field<&Attendance::calledAt>(u"called_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Called at"), Time, Mask::Public),
         field<&Attendance::arriveBy>(u"arrive_by"_s, QT_TRANSLATE_NOOP("Dictionary", "To be there by"), Time, Mask::Public),
         field<&Attendance::answer>(u"answer"_s, QT_TRANSLATE_NOOP("Dictionary", "Answer"), Text, Mask::Public).code(u"attendance_answer"_s),
         field<&Attendance::answeredAt>(u"answered_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Answered at"), Time, Mask::Public),
         field<&Attendance::arrivedAt>(u"arrived_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Arrived at"), Time, Mask::Public),
         field<&Attendance::person>(u"person"_s, QT_TRANSLATE_NOOP("Dictionary", "Who came"), Text, Mask::Name),
         field<&Attendance::phone>(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Phone"), Phone, Mask::Phone),
         field<&Attendance::hasSigned>(u"signed"_s, QT_TRANSLATE_NOOP("Dictionary", "Signed on site"), YesNo, Mask::Public),
         field<&Attendance::finding>(u"finding"_s, QT_TRANSLATE_NOOP("Dictionary", "Finding"), Note, Mask::Public),
         field<&Attendance::task>(u"task"_s, QT_TRANSLATE_NOOP("Dictionary", "Takes on"), Note, Mask::Public),
         field<&Attendance::taskDue>(u"task_due"_s, QT_TRANSLATE_NOOP("Dictionary", "To be done by"), Date, Mask::Public)}};
    return entity;
}

} // namespace Allpost
