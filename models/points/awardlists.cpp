// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/awardlists.h"

#include "models/access/worker.h"
#include "models/counter/counterrows.h"
#include "models/points/awardentry.h"
#include "models/store/words.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AwardLists)
};

constexpr int NamesShown = 3;

/// ?1 is today. A rule without notice is ripe as soon as it is checked.
const QString IsRipe = u"((s.state = 'on_notice' AND s.open_objections = 0 AND s.notice_until < ?1) OR (s.state = 'checked' AND coalesce(v.notice_days, 0) = 0))"_s;

QString conditionOf(AwardLists::Tab tab)
{
    switch (tab) {
    case AwardLists::Asked: return u"s.state = 'asked'"_s;
    case AwardLists::Checked: return u"s.state = 'checked' AND coalesce(v.notice_days, 0) > 0"_s;
    case AwardLists::OnNotice: return u"s.state = 'on_notice' AND NOT "_s + IsRipe;
    case AwardLists::Ripe: return u"s.state IN ('checked', 'on_notice') AND "_s + IsRipe;
    case AwardLists::Entered: return u"s.state = 'entered'"_s;
    default: return u"s.state IN ('refused', 'withdrawn')"_s;
    }
}

const QString Listed = u"SELECT a.key, a.number, r.code, r.deed, a.deed_on, s.lines, s.points, s.state, s.open_objections, s.notice_until, s.since, w.name, a.activity, CASE WHEN "_s + IsRipe
    + u" THEN 1 ELSE 0 END FROM award_state s JOIN award a ON a.key = s.award LEFT JOIN points_rule_version v ON v.key = a.rule "
      "LEFT JOIN points_rule r ON r.key = v.rule LEFT JOIN worker w ON w.key = a.worker "_s;

Result<QList<AwardListed>> read(const Database &db, const QString &rest, QDate today, const Values &values)
{
    Statement select(db, Listed + rest);
    select.bind(1, today.toString(Qt::ISODate));
    for (int i = 0; i < int(values.size()); ++i)
        select.bind(i + 2, values[size_t(i)]);
    QList<AwardListed> all;
    for (auto more = select.step();; more = select.step()) {
        if (!more)
            return more.error();
        if (!*more)
            break;
        AwardListed one;
        one.award = select.number(0);
        one.number = select.text(1);
        one.code = select.text(2);
        one.deed = select.text(3);
        one.deedOn = select.text(4);
        one.lines = int(select.number(5));
        one.points = select.number(6);
        one.at = AwardFlow::at(select.text(7));
        one.objections = int(select.number(8));
        one.noticeUntil = select.text(9);
        one.since = select.text(10);
        one.asker = select.text(11);
        one.activity = select.number(12);
        one.ripe = select.number(13) != 0;
        all << one;
    }
    Statement names(db, u"SELECT l.resident, l.outsider, l.account, c.household FROM award_line l LEFT JOIN points_account c ON c.key = l.account WHERE l.award = ?1 ORDER BY l.key LIMIT ?2"_s);
    for (AwardListed &one : all) {
        names.bind(1, one.award);
        names.bind(2, qint64(NamesShown));
        QStringList first;
        for (auto more = names.step();; more = names.step()) {
            if (!more)
                return more.error();
            if (!*more)
                break;
            auto name = AwardEntry::nameOf(db, {names.number(0), names.number(1)}, names.number(2), names.number(3));
            if (!name)
                return name.error();
            first << name->name;
        }
        names.reset();
        // Many are said by the first one: the panel beside the list has them all.
        one.people = one.lines > first.size() && !first.isEmpty() ? Words::tr("%1 and others (%n)", nullptr, one.lines).arg(first.first()) : first.join(Words::tr(", "));
    }
    return all;
}

Status readLines(const Database &db, AwardCard &card)
{
    Statement transfers(db, u"SELECT t.key, t.desk, t.seq, EXISTS (SELECT 1 FROM points_transfer x WHERE x.reverses = t.key) FROM points_transfer t WHERE t.award_line = ? AND t.reverses IS NULL ORDER BY t.key"_s);
    auto rows = CounterRows::read<AwardLine>(db, u"WHERE t.award = ?1 ORDER BY t.key"_s, {card.key});
    if (!rows)
        return rows.error();
    for (const auto &[key, line] : *rows) {
        AwardCard::Line one;
        one.key = key;
        one.line = line;
        auto account = Store::read(db, PointsAccount::entity(), line.account);
        const PointsAccount known = account ? account->as<PointsAccount>() : PointsAccount();
        one.account = known.number;
        auto name = AwardEntry::nameOf(db, {line.resident, line.outsider}, line.account, known.household);
        if (!name)
            return name.error();
        one.name = name->name;
        one.place = name->place;
        one.struck = card.life.stand.struck.contains(key);
        one.objected = card.life.stand.objected.contains(key);
        transfers.bind(1, key);
        auto there = transfers.step();
        if (!there)
            return there.error();
        if (*there) {
            one.transferKey = transfers.number(0);
            one.transfer = u"%1-J%2"_s.arg(transfers.text(1)).arg(transfers.number(2));
            one.reversed = transfers.number(3) != 0;
        }
        transfers.reset();
        card.lines << one;
    }
    return {};
}

Status readEvents(const Database &db, AwardCard &card)
{
    auto rows = CounterRows::read<AwardEvent>(db, u"WHERE t.award = ?1"_s, {card.key});
    if (!rows)
        return rows.error();
    QHash<Key, AwardEvent> byKey;
    for (const auto &[key, event] : *rows)
        byKey.insert(key, event);
    const auto workerName = [&](Key worker) {
        auto found = worker ? Store::read(db, Worker::entity(), worker) : Result<Snapshot>(Error{});
        return found ? found->as<Worker>().name : QString();
    };
    // In the order of the fold.
    for (const AwardFact &fact : card.life.facts) {
        AwardCard::Event one;
        one.event = byKey.value(fact.key);
        one.step = fact.step;
        one.worker = workerName(one.event.worker);
        one.second = workerName(one.event.second);
        for (const AwardCard::Line &line : card.lines)
            if (line.key == fact.line)
                one.line = line.name;
        if (one.event.notice) {
            card.notice = one.event.notice;
            if (auto notice = Store::read(db, PointsNotice::entity(), one.event.notice))
                one.notice = notice->as<PointsNotice>();
        }
        card.events << one;
    }
    return {};
}

} // namespace

AwardDo AwardCard::next() const
{
    if (ripe)
        return AwardDo::Enter;
    switch (life.stand.at) {
    case AwardAt::Asked: return AwardDo::Check;
    case AwardAt::Checked: return AwardDo::Notice;
    case AwardAt::OnNotice: return life.stand.objections > 0 ? AwardDo::Answer : AwardDo::Unknown;
    default: return AwardDo::Unknown;
    }
}

Result<AwardLists::Counts> AwardLists::counts(const Database &db, QDate today)
{
    Counts counts;
    const QString iso = today.toString(Qt::ISODate);
    for (int tab = 0; tab < TabCount; ++tab) {
        // ?1 may not stand in the condition: it is named by coalescing with itself.
        auto count = CounterRows::number(db, u"SELECT count(*) FROM award_state s JOIN award a ON a.key = s.award LEFT JOIN points_rule_version v ON v.key = a.rule WHERE ?1 IS NOT NULL AND "_s
                                                 + conditionOf(Tab(tab)),
                                         {iso});
        if (!count)
            return count.error();
        counts.awards[size_t(tab)] = int(*count);
    }
    auto objections = CounterRows::number(db, u"SELECT coalesce(sum(open_objections), 0) FROM award_state WHERE state = 'on_notice'"_s);
    const QString month = QDate(today.year(), today.month(), 1).toString(Qt::ISODate);
    auto entered = CounterRows::number(db, u"SELECT count(*) FROM award_state WHERE state = 'entered' AND since >= ?1"_s, {month});
    auto points = CounterRows::number(db, u"SELECT coalesce(sum(points), 0) FROM award_state WHERE state = 'entered' AND since >= ?1"_s, {month});
    if (!objections || !entered || !points)
        return !objections ? objections.error() : !entered ? entered.error() : points.error();
    counts.objections = int(*objections);
    counts.enteredThisMonth = int(*entered);
    counts.pointsThisMonth = *points;
    return counts;
}

Result<QList<AwardListed>> AwardLists::list(const Database &db, Tab tab, QDate today, int limit, int from)
{
    const QString order = tab == Entered || tab == Over ? u"ORDER BY s.since DESC, a.key DESC"_s : tab == OnNotice ? u"ORDER BY s.notice_until, a.key"_s : u"ORDER BY s.since, a.key"_s;
    return read(db, u"WHERE ?1 IS NOT NULL AND "_s + conditionOf(tab) + u' ' + order + u" LIMIT ?2 OFFSET ?3"_s, today, {qint64(limit), qint64(from)});
}

Result<QList<AwardListed>> AwardLists::find(const Database &db, const QString &typed, QDate today, int limit)
{
    const QString wanted = typed.simplified();
    if (wanted.isEmpty())
        return QList<AwardListed>();
    return read(db,
                u"WHERE ?1 IS NOT NULL AND (a.number LIKE ?2 OR r.deed LIKE ?2 OR EXISTS (SELECT 1 FROM award_event e JOIN points_notice n ON n.key = e.notice WHERE e.award = a.key AND n.number LIKE ?2) "
                "OR EXISTS (SELECT 1 FROM award_line l JOIN resident p ON p.key = l.resident WHERE l.award = a.key AND p.name LIKE ?2) "
                "OR EXISTS (SELECT 1 FROM award_line l JOIN outsider p ON p.key = l.outsider WHERE l.award = a.key AND p.name LIKE ?2)) ORDER BY a.key DESC LIMIT ?3"_s,
                today, {u'%' + wanted + u'%', qint64(limit)});
}

Result<AwardCard> AwardLists::card(const Database &db, Key award, QDate today)
{
    AwardCard card;
    card.key = award;
    auto record = Store::read(db, Award::entity(), award);
    if (!record)
        return record.error();
    card.award = record->as<Award>();
    auto life = AwardStates::life(db, award);
    auto rule = PointsRules::ofVersion(db, card.award.rule);
    if (!life || !rule)
        return !life ? life.error() : rule.error();
    card.life = *life;
    card.rule = *rule;
    if (const RuleCard::Version *version = rule->find(card.award.rule))
        card.version = version->version;
    card.ripe = Awards::isRipe(card.life.base, card.life.stand, today);
    if (auto lines = readLines(db, card); !lines)
        return lines.error();
    if (auto events = readEvents(db, card); !events)
        return events.error();
    return card;
}

Result<QList<AwardLists::Double>> AwardLists::enteredTwice(const Database &db)
{
    // Later by the identity of the transfer: every desk names the same one.
    Statement select(db, u"SELECT a.key, a.number, l.key, t.key, t.amount FROM points_transfer t JOIN award_line l ON l.key = t.award_line JOIN award a ON a.key = l.award JOIN record x ON x.key = t.key "
                         "WHERE a.key IN (SELECT award FROM award_event WHERE step = 'enter' GROUP BY award HAVING count(*) > 1) AND t.kind IN ('award', 'deduct') AND NOT EXISTS (SELECT 1 FROM points_transfer r WHERE r.reverses = t.key) "
                         "AND EXISTS (SELECT 1 FROM points_transfer o JOIN record y ON y.key = o.key WHERE o.award_line = t.award_line AND o.kind = t.kind AND y.id < x.id "
                         "AND NOT EXISTS (SELECT 1 FROM points_transfer r WHERE r.reverses = o.key)) ORDER BY a.key, l.key"_s);
    QList<Double> all;
    for (auto more = select.step();; more = select.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all.append({select.number(0), select.text(1), select.number(2), select.number(3), select.number(4)});
    }
}

} // namespace Allpost
