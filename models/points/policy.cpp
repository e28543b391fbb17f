// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/policy.h"

#include "models/counter/counterrows.h"
#include "models/points/ledger.h"
#include "models/store/unitofwork.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PointsPolicies)
};

constexpr qint64 MostMonths = 120;
constexpr qint64 MostDays = 365;

} // namespace

Result<PointsPolicy> PointsPolicies::read(const Database &db)
{
    // The latest by the stamp of its deed: the same on every desk.
    auto rows = CounterRows::read<PointsPolicy>(db, u"JOIN record r ON r.key = t.key JOIN op o ON o.key = r.born ORDER BY o.epoch DESC, o.time DESC, o.tick DESC, r.id DESC LIMIT 1"_s);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? PointsPolicy() : rows->first().second;
}

Findings PointsPolicies::check(const PointsPolicy &policy)
{
    Findings findings;
    const Expires mode = expires(policy);
    if (mode == Expires::Months && (policy.months.value_or(0) < 1 || *policy.months > MostMonths))
        findings << Finding::held(u"months"_s, u"policy_months"_s, Words::tr("After how many months? A number from 1 to 120."));
    if (mode != Expires::Never && (policy.noticeDays.value_or(0) < 1 || *policy.noticeDays > MostDays))
        findings << Finding::held(u"notice_days"_s, u"policy_notice"_s, Words::tr("How many days before is it announced? A number from 1 to 365."));
    if (policy.largestManual && *policy.largestManual < 1)
        findings << Finding::held(u"largest_manual"_s, u"policy_largest"_s, Words::tr("At least 1 point; leave it empty for no limit."));
    else if (policy.largestManual && *policy.largestManual > Ledger::Most)
        findings << Finding::held(u"largest_manual"_s, u"policy_largest_most"_s, Words::tr("No movement is above %1 points: leave it empty for no limit.").arg(Ledger::Most));
    return findings;
}

Result<bool> PointsPolicies::set(Store &store, const PointsPolicy &policy)
{
    for (const Finding &finding : check(policy))
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    auto seen = read(store.db());
    if (!seen)
        return seen.error();
    PointsPolicy now = policy;
    now.since = seen->since;
    if (expires(now) != Expires::Months)
        now.months = std::nullopt;
    if (valuesOf(now) == valuesOf(*seen))
        return false;
    now.since = QDate::currentDate().toString(Qt::ISODate);
    auto made = UnitOfWork::createOne(store, {u"points_policy.set"_s}, now);
    return made ? Result<bool>(true) : Result<bool>(made.error());
}

PointsPolicies::Expires PointsPolicies::expires(const PointsPolicy &policy)
{
    return policy.mode == "year_end"_L1 ? Expires::YearEnd : policy.mode == "months"_L1 ? Expires::Months : Expires::Never;
}

QString PointsPolicies::code(Expires mode)
{
    return mode == Expires::YearEnd ? u"year_end"_s : mode == Expires::Months ? u"months"_s : u"never"_s;
}

QString PointsPolicies::sentence(const PointsPolicy &policy)
{
    QStringList parts;
    switch (expires(policy)) {
    case Expires::Never: parts << Words::tr("points do not expire"); break;
    case Expires::YearEnd: parts << Words::tr("points expire at the end of the year, announced %n day(s) before", nullptr, int(policy.noticeDays.value_or(0))); break;
    case Expires::Months:
        parts << Words::tr("points expire after %n month(s)", nullptr, int(policy.months.value_or(0))) << Words::tr("announced %n day(s) before", nullptr, int(policy.noticeDays.value_or(0)));
        break;
    }
    parts << (mayDeduct(policy) ? Words::tr("points may be taken away") : Words::tr("nothing is taken away"));
    parts << (toHousehold(policy) ? Words::tr("a resident's points go to the household") : Words::tr("a resident's points go to an account of the resident's own"));
    if (policy.largestManual)
        parts << Words::tr("two workers above %n point(s)", nullptr, int(*policy.largestManual));
    return parts.join(Words::tr("; "));
}

} // namespace Allpost
