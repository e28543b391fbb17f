// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/workers.h"
#include "models/points/awardlists.h"
#include "models/points/ledger.h"
#include "models/points/policy.h"
#include "tests/models/visits/visitoffice.h"

namespace Allpost {

/// An office with the shipped rules and the office's own accounts, two households and two workers.
class AwardOffice : public VisitOffice
{
public:
    AwardOffice()
    {
        if (!Accounts::addOffice(store()) || !PointsRules::addExamples(store()))
            qFatal("no rules");
        home = household(QStringLiteral("3-2-501"));
        wang = person(QStringLiteral("王秀兰"), home);
        zhao = person(QStringLiteral("赵启明"), home, QStringLiteral("20"), QStringLiteral("1970-01-01"));
        other = household(QStringLiteral("3-2-502"));
        chen = person(QStringLiteral("陈玉芳"), other);
        liu = store().worker();
        sun = *Workers::add(store(), QStringLiteral("孙丽"));
    }

    Key rule(const QString &code) const { return *PointsRules::ofCode(db(), code); }
    /// A rule of the office's own: so many points, neither check nor notice unless given.
    Key ownRule(qint64 points, std::optional<qint64> day = {}, std::optional<qint64> month = {}, std::optional<qint64> year = {}, const QString &approval = {}, qint64 notice = 0,
                const QString &unit = QStringLiteral("次"))
    {
        PointsRule rule;
        rule.code = QStringLiteral("Z%1").arg(++m_rules);
        rule.deed = QStringLiteral("规则%1").arg(m_rules);
        rule.who = QStringLiteral("resident,household");
        PointsRuleVersion version;
        version.fromOn = QStringLiteral("2020-01-01");
        version.points = points;
        version.unit = unit;
        version.capDay = day;
        version.capMonth = month;
        version.capYear = year;
        version.approval = approval;
        version.noticeDays = notice;
        auto made = PointsRules(store()).add(rule, version);
        if (!made)
            qFatal("no rule: %s", qPrintable(made.error().message));
        return *made;
    }
    AwardAsk asking(Key rule, const QList<Key> &residents, QDate on = QDate::currentDate(), qint64 quantity = 100) const
    {
        AwardAsk ask;
        ask.rule = rule;
        for (Key resident : residents)
            ask.people.append({{resident, 0}, 0, 0});
        ask.deedOn = on.toString(Qt::ISODate);
        ask.quantity = quantity;
        ask.evidence = QStringLiteral("签到表");
        return ask;
    }
    Key ask(Key rule, const QList<Key> &residents, QDate on = QDate::currentDate(), qint64 quantity = 100)
    {
        auto made = Awards(store()).ask(asking(rule, residents, on, quantity));
        if (!made)
            qFatal("not asked: %s", qPrintable(made.error().message));
        return *made;
    }
    AwardPreview preview(const AwardAsk &ask)
    {
        auto made = Awards::preview(store(), ask);
        if (!made)
            qFatal("no preview: %s", qPrintable(made.error().message));
        return *made;
    }
    Result<AwardDone> take(const QList<Key> &awards, AwardDo step, QDate today = QDate::currentDate(), const AwardMove &more = {})
    {
        AwardMove move = more;
        move.step = step;
        return Awards(store()).take(awards, move, today);
    }
    void sit(Key worker)
    {
        if (!Workers::switchTo(store(), worker))
            qFatal("no worker");
    }
    AwardStand stand(Key award) const { return AwardStates::life(db(), award)->stand; }
    qint64 balance(Key household) const
    {
        auto account = Accounts::of(db(), AccountHolder::ofHousehold(household));
        return account && *account ? Ledger::balance(db(), *account)->balance : 0;
    }
    void setPolicy(const QString &mode, std::optional<qint64> months = {}, std::optional<qint64> notice = {}, bool deductions = false, std::optional<qint64> largest = {})
    {
        PointsPolicy policy;
        policy.mode = mode;
        policy.months = months;
        policy.noticeDays = notice;
        policy.deductions = deductions;
        policy.largestManual = largest;
        if (!PointsPolicies::set(store(), policy))
            qFatal("no policy");
    }
    void tie(Key worker, Key resident)
    {
        alter<Worker>(worker, [&](Worker &w) { w.resident = resident; });
    }

    Key home = 0, wang = 0, zhao = 0, other = 0, chen = 0, liu = 0, sun = 0;

private:
    int m_rules = 0;
};

} // namespace Allpost
