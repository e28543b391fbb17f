// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/ledgerrecords.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

namespace {

/// Several codes of one list in a field.
Field codesField(Field field, const QString &list)
{
    field.codes = list;
    return field;
}

} // namespace

const Entity &PointsAccount::entity()
{
    static const Entity entity{
        u"points_account"_s, QT_TRANSLATE_NOOP("Dictionary", "Points account"),
        {field<&PointsAccount::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of account"), Text, Mask::Public).code(u"account_kind"_s),
         field<&PointsAccount::household>(u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"), Link, Mask::Public).to(u"household"_s),
         field<&PointsAccount::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&PointsAccount::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Person from outside"), Link, Mask::Public).to(u"outsider"_s),
         field<&PointsAccount::merchant>(u"merchant"_s, QT_TRANSLATE_NOOP("Dictionary", "Merchant"), Link, Mask::Public).to(u"merchant"_s),
         field<&PointsAccount::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Account name"), Text, Mask::Public),
         field<&PointsAccount::code>(u"code"_s, QT_TRANSLATE_NOOP("Dictionary", "Account code"), Text, Mask::Public),
         field<&PointsAccount::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Account number"), Text, Mask::Public),
         field<&PointsAccount::desk>(u"desk"_s, QT_TRANSLATE_NOOP("Dictionary", "Desk"), Text, Mask::Public).flag(FieldFlag::Internal),
         field<&PointsAccount::seq>(u"seq"_s, QT_TRANSLATE_NOOP("Dictionary", "Running number"), Integer, Mask::Public).flag(FieldFlag::Internal),
         field<&PointsAccount::openedOn>(u"opened_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Opened on"), Date, Mask::Public),
         field<&PointsAccount::closedOn>(u"closed_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Closed on"), Date, Mask::Public),
         field<&PointsAccount::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)},
        Inverse::Reversal};
    return entity;
}

const Entity &PointsTransfer::entity()
{
    static const Entity entity{
        u"points_transfer"_s, QT_TRANSLATE_NOOP("Dictionary", "Points transfer"),
        {field<&PointsTransfer::desk>(u"desk"_s, QT_TRANSLATE_NOOP("Dictionary", "Desk"), Text, Mask::Public),
         field<&PointsTransfer::seq>(u"seq"_s, QT_TRANSLATE_NOOP("Dictionary", "Running number"), Integer, Mask::Public),
         field<&PointsTransfer::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of transfer"), Text, Mask::Public).code(u"transfer_kind"_s),
         field<&PointsTransfer::fromAccount>(u"from_account"_s, QT_TRANSLATE_NOOP("Dictionary", "From account"), Link, Mask::Public).to(u"points_account"_s),
         field<&PointsTransfer::toAccount>(u"to_account"_s, QT_TRANSLATE_NOOP("Dictionary", "To account"), Link, Mask::Public).to(u"points_account"_s),
         field<&PointsTransfer::amount>(u"amount"_s, QT_TRANSLATE_NOOP("Dictionary", "Points"), Points, Mask::Public),
         field<&PointsTransfer::rule>(u"rule"_s, QT_TRANSLATE_NOOP("Dictionary", "Rule"), Link, Mask::Public).to(u"points_rule_version"_s),
         field<&PointsTransfer::reason>(u"reason"_s, QT_TRANSLATE_NOOP("Dictionary", "Reason"), Text, Mask::Public),
         field<&PointsTransfer::deedOn>(u"deed_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Day of the deed"), Date, Mask::Public),
         field<&PointsTransfer::enteredAt>(u"entered_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Entered at"), Time, Mask::Public),
         field<&PointsTransfer::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&PointsTransfer::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Person from outside"), Link, Mask::Public).to(u"outsider"_s),
         field<&PointsTransfer::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Entered by"), Link, Mask::Public).to(u"worker"_s),
         field<&PointsTransfer::approver>(u"approver"_s, QT_TRANSLATE_NOOP("Dictionary", "Approved by"), Link, Mask::Public).to(u"worker"_s),
         field<&PointsTransfer::awardLine>(u"award_line"_s, QT_TRANSLATE_NOOP("Dictionary", "Line of the award"), Link, Mask::Public).to(u"award_line"_s),
         field<&PointsTransfer::slip>(u"slip"_s, QT_TRANSLATE_NOOP("Dictionary", "Slip"), Link, Mask::Public).to(u"points_slip"_s),
         field<&PointsTransfer::voucher>(u"voucher"_s, QT_TRANSLATE_NOOP("Dictionary", "Voucher"), Link, Mask::Public).to(u"voucher"_s),
         field<&PointsTransfer::settlement>(u"settlement"_s, QT_TRANSLATE_NOOP("Dictionary", "Settlement"), Link, Mask::Public).to(u"merchant_settlement"_s),
         field<&PointsTransfer::expiryRun>(u"expiry_run"_s, QT_TRANSLATE_NOOP("Dictionary", "Expiry"), Link, Mask::Public).to(u"expiry_run"_s),
         field<&PointsTransfer::activity>(u"activity"_s, QT_TRANSLATE_NOOP("Dictionary", "Activity"), Link, Mask::Public).to(u"activity"_s),
         field<&PointsTransfer::reverses>(u"reverses"_s, QT_TRANSLATE_NOOP("Dictionary", "Reverses"), Link, Mask::Public).to(u"points_transfer"_s)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &PointsRule::entity()
{
    static const Entity entity{
        u"points_rule"_s, QT_TRANSLATE_NOOP("Dictionary", "Points rule"),
        {field<&PointsRule::code>(u"code"_s, QT_TRANSLATE_NOOP("Dictionary", "Rule code"), Text, Mask::Public),
         field<&PointsRule::deed>(u"deed"_s, QT_TRANSLATE_NOOP("Dictionary", "Deed"), Text, Mask::Public).flag(FieldFlag::Required),
         codesField(field<&PointsRule::who>(u"who"_s, QT_TRANSLATE_NOOP("Dictionary", "For whom"), Codes, Mask::Public), u"account_kind"_s),
         field<&PointsRule::category>(u"category"_s, QT_TRANSLATE_NOOP("Dictionary", "Category"), Text, Mask::Public),
         field<&PointsRule::inactive>(u"inactive"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer used"), YesNo, Mask::Public),
         field<&PointsRule::example>(u"example"_s, QT_TRANSLATE_NOOP("Dictionary", "Example"), YesNo, Mask::Public),
         field<&PointsRule::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public),
         field<&PointsRule::fiveMicro>(u"five_micro"_s, QT_TRANSLATE_NOOP("Dictionary", "Five micro kind"), Link, Mask::Public).to(u"five_micro"_s),
         field<&PointsRule::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &PointsRuleVersion::entity()
{
    static const Entity entity{
        u"points_rule_version"_s, QT_TRANSLATE_NOOP("Dictionary", "Version of a points rule"),
        {field<&PointsRuleVersion::rule>(u"rule"_s, QT_TRANSLATE_NOOP("Dictionary", "Points rule"), Link, Mask::Public).to(u"points_rule"_s),
         field<&PointsRuleVersion::fromOn>(u"from_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Holds from"), Date, Mask::Public),
         field<&PointsRuleVersion::points>(u"points"_s, QT_TRANSLATE_NOOP("Dictionary", "Points"), Points, Mask::Public),
         field<&PointsRuleVersion::unit>(u"unit"_s, QT_TRANSLATE_NOOP("Dictionary", "Unit"), Text, Mask::Public),
         field<&PointsRuleVersion::capDay>(u"cap_day"_s, QT_TRANSLATE_NOOP("Dictionary", "Most a day"), Points, Mask::Public),
         field<&PointsRuleVersion::capMonth>(u"cap_month"_s, QT_TRANSLATE_NOOP("Dictionary", "Most a month"), Points, Mask::Public),
         field<&PointsRuleVersion::capYear>(u"cap_year"_s, QT_TRANSLATE_NOOP("Dictionary", "Most a year"), Points, Mask::Public),
         field<&PointsRuleVersion::evidence>(u"evidence"_s, QT_TRANSLATE_NOOP("Dictionary", "Evidence"), Note, Mask::Public),
         field<&PointsRuleVersion::awarder>(u"awarder"_s, QT_TRANSLATE_NOOP("Dictionary", "Who may award"), Text, Mask::Public),
         field<&PointsRuleVersion::approval>(u"approval"_s, QT_TRANSLATE_NOOP("Dictionary", "Approval"), Text, Mask::Public),
         field<&PointsRuleVersion::noticeDays>(u"notice_days"_s, QT_TRANSLATE_NOOP("Dictionary", "Days of public notice"), Integer, Mask::Public),
         field<&PointsRuleVersion::deduct>(u"deduct"_s, QT_TRANSLATE_NOOP("Dictionary", "Deducts"), YesNo, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &Award::entity()
{
    static const Entity entity{
        u"award"_s, QT_TRANSLATE_NOOP("Dictionary", "Award of points"),
        {field<&Award::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Award number"), Text, Mask::Public),
         field<&Award::rule>(u"rule"_s, QT_TRANSLATE_NOOP("Dictionary", "Rule"), Link, Mask::Public).to(u"points_rule_version"_s),
         field<&Award::activity>(u"activity"_s, QT_TRANSLATE_NOOP("Dictionary", "Activity"), Link, Mask::Public).to(u"activity"_s),
         field<&Award::deedOn>(u"deed_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Day of the deed"), Date, Mask::Public),
         field<&Award::evidence>(u"evidence"_s, QT_TRANSLATE_NOOP("Dictionary", "Evidence"), Note, Mask::Public),
         field<&Award::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&Award::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Asked by"), Link, Mask::Public).to(u"worker"_s),
         field<&Award::askedAt>(u"asked_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Asked at"), Time, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &AwardLine::entity()
{
    static const Entity entity{
        u"award_line"_s, QT_TRANSLATE_NOOP("Dictionary", "Line of an award"),
        {field<&AwardLine::award>(u"award"_s, QT_TRANSLATE_NOOP("Dictionary", "Award of points"), Link, Mask::Public).to(u"award"_s),
         field<&AwardLine::account>(u"account"_s, QT_TRANSLATE_NOOP("Dictionary", "Points account"), Link, Mask::Public).to(u"points_account"_s),
         field<&AwardLine::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&AwardLine::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Person from outside"), Link, Mask::Public).to(u"outsider"_s),
         field<&AwardLine::quantity>(u"quantity"_s, QT_TRANSLATE_NOOP("Dictionary", "Quantity in hundredths"), Integer, Mask::Public),
         field<&AwardLine::asked>(u"asked"_s, QT_TRANSLATE_NOOP("Dictionary", "Points asked"), Points, Mask::Public),
         field<&AwardLine::points>(u"points"_s, QT_TRANSLATE_NOOP("Dictionary", "Points"), Points, Mask::Public),
         field<&AwardLine::cap>(u"cap"_s, QT_TRANSLATE_NOOP("Dictionary", "Why less"), Text, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &AwardEvent::entity()
{
    static const Entity entity{
        u"award_event"_s, QT_TRANSLATE_NOOP("Dictionary", "Step of an award"),
        {field<&AwardEvent::award>(u"award"_s, QT_TRANSLATE_NOOP("Dictionary", "Award of points"), Link, Mask::Public).to(u"award"_s),
         field<&AwardEvent::awardLine>(u"award_line"_s, QT_TRANSLATE_NOOP("Dictionary", "Line of the award"), Link, Mask::Public).to(u"award_line"_s),
         field<&AwardEvent::step>(u"step"_s, QT_TRANSLATE_NOOP("Dictionary", "Step"), Text, Mask::Public).code(u"award_step"_s),
         field<&AwardEvent::at>(u"at"_s, QT_TRANSLATE_NOOP("Dictionary", "When"), Time, Mask::Public),
         field<&AwardEvent::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Taken by"), Link, Mask::Public).to(u"worker"_s),
         field<&AwardEvent::second>(u"second"_s, QT_TRANSLATE_NOOP("Dictionary", "Confirmed by"), Link, Mask::Public).to(u"worker"_s),
         field<&AwardEvent::notice>(u"notice"_s, QT_TRANSLATE_NOOP("Dictionary", "Public notice"), Link, Mask::Public).to(u"points_notice"_s),
         field<&AwardEvent::objector>(u"objector"_s, QT_TRANSLATE_NOOP("Dictionary", "Who objects"), Text, Mask::Name),
         field<&AwardEvent::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&AwardEvent::upheld>(u"upheld"_s, QT_TRANSLATE_NOOP("Dictionary", "Objection upheld"), YesNo, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &PointsNotice::entity()
{
    static const Entity entity{
        u"points_notice"_s, QT_TRANSLATE_NOOP("Dictionary", "Public notice of points"),
        {field<&PointsNotice::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Notice number"), Text, Mask::Public),
         field<&PointsNotice::fromOn>(u"from_on"_s, QT_TRANSLATE_NOOP("Dictionary", "From"), Date, Mask::Public),
         field<&PointsNotice::untilOn>(u"until_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&PointsNotice::place>(u"place"_s, QT_TRANSLATE_NOOP("Dictionary", "Place"), Text, Mask::Public),
         field<&PointsNotice::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Put up by"), Link, Mask::Public).to(u"worker"_s)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &PointsPolicy::entity()
{
    static const Entity entity{
        u"points_policy"_s, QT_TRANSLATE_NOOP("Dictionary", "Points policy"),
        {field<&PointsPolicy::mode>(u"mode"_s, QT_TRANSLATE_NOOP("Dictionary", "How points end"), Text, Mask::Public).code(u"points_expiry"_s),
         field<&PointsPolicy::months>(u"months"_s, QT_TRANSLATE_NOOP("Dictionary", "Months they last"), Integer, Mask::Public),
         field<&PointsPolicy::noticeDays>(u"notice_days"_s, QT_TRANSLATE_NOOP("Dictionary", "Days announced before"), Integer, Mask::Public),
         field<&PointsPolicy::deductions>(u"deductions"_s, QT_TRANSLATE_NOOP("Dictionary", "Deductions allowed"), YesNo, Mask::Public),
         field<&PointsPolicy::ownLimit>(u"own_limit"_s, QT_TRANSLATE_NOOP("Dictionary", "Limit without the other desks"), Points, Mask::Public),
         field<&PointsPolicy::awardTo>(u"award_to"_s, QT_TRANSLATE_NOOP("Dictionary", "Points of a person go to"), Text, Mask::Public).code(u"award_to"_s),
         field<&PointsPolicy::largestManual>(u"largest_manual"_s, QT_TRANSLATE_NOOP("Dictionary", "Two workers above"), Points, Mask::Public),
         field<&PointsPolicy::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&PointsPolicy::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Set by"), Link, Mask::Public).to(u"worker"_s)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &ExpiryRun::entity()
{
    static const Entity entity{
        u"expiry_run"_s, QT_TRANSLATE_NOOP("Dictionary", "Expiry of points"),
        {field<&ExpiryRun::announcedOn>(u"announced_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Announced on"), Date, Mask::Public),
         field<&ExpiryRun::effectiveOn>(u"effective_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Takes effect on"), Date, Mask::Public),
         field<&ExpiryRun::beforeOn>(u"before_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Points entered before"), Date, Mask::Public),
         field<&ExpiryRun::accounts>(u"accounts"_s, QT_TRANSLATE_NOOP("Dictionary", "Accounts"), Integer, Mask::Public),
         field<&ExpiryRun::points>(u"points"_s, QT_TRANSLATE_NOOP("Dictionary", "Points"), Points, Mask::Public),
         field<&ExpiryRun::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Announced by"), Link, Mask::Public).to(u"worker"_s)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &ExpiryLine::entity()
{
    static const Entity entity{
        u"expiry_line"_s, QT_TRANSLATE_NOOP("Dictionary", "Line of an expiry"),
        {field<&ExpiryLine::expiryRun>(u"expiry_run"_s, QT_TRANSLATE_NOOP("Dictionary", "Expiry of points"), Link, Mask::Public).to(u"expiry_run"_s),
         field<&ExpiryLine::account>(u"account"_s, QT_TRANSLATE_NOOP("Dictionary", "Points account"), Link, Mask::Public).to(u"points_account"_s),
         field<&ExpiryLine::points>(u"points"_s, QT_TRANSLATE_NOOP("Dictionary", "Points"), Points, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &PointsCaseEvent::entity()
{
    static const Entity entity{
        u"points_case_event"_s, QT_TRANSLATE_NOOP("Dictionary", "Settling of a points case"),
        {field<&PointsCaseEvent::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of case"), Text, Mask::Public).code(u"points_case"_s),
         field<&PointsCaseEvent::account>(u"account"_s, QT_TRANSLATE_NOOP("Dictionary", "Points account"), Link, Mask::Public).to(u"points_account"_s),
         field<&PointsCaseEvent::goods>(u"goods"_s, QT_TRANSLATE_NOOP("Dictionary", "Goods"), Link, Mask::Public).to(u"goods"_s),
         field<&PointsCaseEvent::place>(u"place"_s, QT_TRANSLATE_NOOP("Dictionary", "Place"), Text, Mask::Public),
         field<&PointsCaseEvent::transfer>(u"transfer"_s, QT_TRANSLATE_NOOP("Dictionary", "Points transfer"), Link, Mask::Public).to(u"points_transfer"_s),
         field<&PointsCaseEvent::slip>(u"slip"_s, QT_TRANSLATE_NOOP("Dictionary", "Slip"), Link, Mask::Public).to(u"points_slip"_s),
         field<&PointsCaseEvent::step>(u"step"_s, QT_TRANSLATE_NOOP("Dictionary", "How settled"), Text, Mask::Public).code(u"case_step"_s),
         field<&PointsCaseEvent::at>(u"at"_s, QT_TRANSLATE_NOOP("Dictionary", "When"), Time, Mask::Public),
         field<&PointsCaseEvent::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Taken by"), Link, Mask::Public).to(u"worker"_s),
         field<&PointsCaseEvent::second>(u"second"_s, QT_TRANSLATE_NOOP("Dictionary", "Confirmed by"), Link, Mask::Public).to(u"worker"_s),
         field<&PointsCaseEvent::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

} // namespace Allpost
