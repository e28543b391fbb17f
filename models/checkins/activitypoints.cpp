// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/activitypoints.h"

#include "models/points/awards.h"
#include "models/points/pointsrecords.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActivityPoints)
};

Result<AwardAsk> askOf(const Database &db, const Activity &activity, Key key, const ClosingPreview &preview)
{
    const QDate day = Moments::day(Moments::parse(activity.startsAt));
    auto rule = PointsRules::card(db, activity.rule);
    if (!rule)
        return rule.error();
    const RuleCard::Version *version = rule->on(day);
    AwardAsk ask;
    ask.rule = activity.rule;
    ask.activity = key;
    ask.deedOn = day.toString(Qt::ISODate);
    ask.evidence = Words::tr("Sign-in sheet %1").arg(activity.number);
    ask.note = activity.title;
    for (const ClosingLine &line : preview.lines) {
        const qint64 quantity = version ? PointsRules::quantityOf(version->version.unit, line.minutes) : 0;
        if (quantity > 0)
            ask.people.append({line.person, 0, quantity});
    }
    return ask;
}

} // namespace

Status ActivityPoints::preview(const Store &store, const Activity &activity, Key key, ClosingPreview &preview)
{
    if (!activity.rule)
        return {};
    auto ask = askOf(store.db(), activity, key, preview);
    if (!ask)
        return ask.error();
    auto shares = Awards::preview(store, *ask);
    if (!shares)
        return shares.error();
    preview.rule = shares->rule.rule.deed;
    preview.second = shares->second;
    for (const Finding &finding : std::as_const(shares->findings))
        if (finding.weight == Finding::Weight::HoldBack && preview.noPoints.isEmpty())
            preview.noPoints = finding.message;
    if (!preview.noPoints.isEmpty())
        return {};
    preview.points = shares->total;
    qsizetype next = 0;
    for (ClosingLine &line : preview.lines) {
        if (next >= shares->shares.size() || !(shares->shares.at(next).asked.person.resident == line.person.resident && shares->shares.at(next).asked.person.outsider == line.person.outsider))
            continue;
        line.points = shares->shares.at(next).points;
        line.cap = shares->shares.at(next).why;
        ++next;
    }
    return {};
}

Status ActivityPoints::ask(UnitOfWork &work, const Store &store, const Activity &activity, Key key, const ClosingPreview &preview, Key second)
{
    if (!activity.rule || !preview.noPoints.isEmpty())
        return {};
    auto ask = askOf(work.db(), activity, key, preview);
    if (!ask)
        return ask.error();
    if (ask->people.isEmpty())
        return {};
    auto asked = Awards::askForActivity(work, store, *ask, second);
    return asked ? Status() : Status(asked.error());
}

Status ActivityPoints::withdraw(UnitOfWork &work, const Store &store, Key activity, const QString &why)
{
    Statement rows(work.db(), u"SELECT key FROM award WHERE activity = ?1 ORDER BY key"_s);
    rows.bind(1, activity);
    QList<Key> awards;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        awards << rows.number(0);
    }
    for (Key award : std::as_const(awards)) {
        auto life = AwardStates::life(work.db(), award);
        if (!life)
            return life.error();
        if (life->stand.at == AwardAt::Entered)
            return Error{ErrorCode::Refused, Words::tr("The points of this activity are entered. Reverse them first, then the sheet can be opened."), {}};
        if (AwardFlow::isOver(life->stand.at))
            continue;
        AwardEvent event;
        event.award = award;
        event.step = AwardFlow::code(AwardDo::Withdraw);
        event.at = Moments::text(Moments::now());
        event.worker = store.worker();
        event.note = why;
        if (auto made = work.create(event); !made)
            return made.error();
    }
    return {};
}

} // namespace Allpost
