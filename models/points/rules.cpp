// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/rules.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/counter/counterrows.h"
#include "models/dictionary/codelist.h"
#include "models/store/unitofwork.h"
#include "models/views/listreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PointsRules)
};

constexpr qint64 MostPoints = 1'000'000;
constexpr qint64 MostCap = 1'000'000'000;
constexpr qint64 MostNoticeDays = 365;
constexpr qint64 Whole = 100; ///< hundredths of one unit
constexpr int MinutesOfHour = 60;
constexpr int UsedDays = 90;
constexpr int NoMatch = 1000;

Status judged(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

PointsRule tidied(PointsRule rule)
{
    rule.code = rule.code.simplified();
    rule.deed = rule.deed.simplified();
    rule.category = rule.category.simplified();
    rule.note = rule.note.trimmed();
    return rule;
}

PointsRuleVersion tidied(PointsRuleVersion version)
{
    version.unit = version.unit.simplified();
    version.evidence = Text::tidiedLines(version.evidence);
    version.awarder = version.awarder.simplified();
    version.approval = version.approval.simplified();
    if (version.noticeDays == 0)
        version.noticeDays = std::nullopt;
    version.deduct = version.points.value_or(0) < 0 ? std::optional(true) : std::nullopt;
    return version;
}

/// Lower is better.
int rank(const QString &typed, const PointsRule &rule)
{
    const QString code = Text::folded(rule.code);
    const QString deed = Text::folded(rule.deed);
    if (typed == code)
        return 0;
    static const QRegularExpression letters(u"^[a-z]*0*"_s);
    QString digits = code;
    digits.remove(letters);
    if (typed == digits)
        return 1;
    if (deed.startsWith(typed) || code.startsWith(typed))
        return 2;
    const QString initials = Pinyin::initials(rule.deed).toLower().remove(u' ');
    if (initials.startsWith(typed))
        return 2;
    if (deed.contains(typed) || initials.contains(typed))
        return 3;
    if (typed.size() > 1 && Pinyin::full(rule.deed).toLower().remove(u' ').contains(typed))
        return 4;
    return NoMatch;
}

QJsonObject shipped()
{
    QFile file(u":/content/points_rules.json"_s);
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "resources/content", "points_rules.json");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList strings(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &one : array.toArray())
        all << one.toString();
    return all;
}

std::optional<qint64> count(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

Status giveVersions(const Database &db, QList<RuleCard> &cards, Key only = 0)
{
    // Two desks may give a rule a version of one day: the identity of the record decides, the same on every desk.
    auto rows = CounterRows::read<PointsRuleVersion>(db, u"JOIN record r ON r.key = t.key "_s + (only ? u"WHERE t.rule = ?1 "_s : QString()) + u"ORDER BY t.rule, t.from_on DESC, r.id DESC"_s,
                                                     only ? Values{only} : Values{});
    if (!rows)
        return rows.error();
    QHash<Key, qsizetype> places;
    for (qsizetype i = 0; i < cards.size(); ++i)
        places.insert(cards.at(i).key, i);
    for (const auto &[key, version] : *rows)
        if (const auto place = places.constFind(version.rule); place != places.cend())
            cards[*place].versions << RuleCard::Version{key, version};
    return {};
}

} // namespace

const RuleCard::Version *RuleCard::on(QDate day) const
{
    const QString iso = day.toString(Qt::ISODate);
    for (const Version &one : versions)
        if (one.version.fromOn <= iso)
            return &one;
    return nullptr;
}

const RuleCard::Version *RuleCard::find(Key version) const
{
    const auto found = std::find_if(versions.begin(), versions.end(), [&](const Version &one) { return one.key == version; });
    return found == versions.end() ? nullptr : &*found;
}

bool RuleCard::isFor(QStringView kind) const
{
    return rule.who.split(u',').contains(kind);
}

QString RuleWords::points(const PointsRuleVersion &version)
{
    return Words::tr("%1 a %2").arg(version.points.value_or(0)).arg(version.unit.isEmpty() ? Words::tr("time") : version.unit);
}

QString RuleWords::limits(const PointsRuleVersion &version)
{
    QStringList parts;
    if (version.capDay)
        parts << Words::tr("%1 a day").arg(*version.capDay);
    if (version.capMonth)
        parts << Words::tr("%1 a month").arg(*version.capMonth);
    if (version.capYear)
        parts << Words::tr("%1 a year").arg(*version.capYear);
    return parts.isEmpty() ? Words::tr("no limit") : parts.join(Words::tr(", "));
}

QString RuleWords::caps(const PointsRuleVersion &version)
{
    const bool any = version.capDay || version.capMonth || version.capYear;
    return any ? Words::tr("at most %1").arg(limits(version)) : limits(version);
}

QString RuleWords::way(const PointsRuleVersion &version)
{
    QStringList parts;
    if (!version.approval.isEmpty())
        parts << Words::tr("check (%1)").arg(version.approval);
    if (version.noticeDays.value_or(0) > 0)
        parts << Words::tr("notice of %n day(s)", nullptr, int(*version.noticeDays));
    parts << Words::tr("entry");
    return parts.join(u" → "_s);
}

QString RuleWords::who(const PointsRule &rule)
{
    QStringList words;
    for (const QString &kind : rule.who.split(u',', Qt::SkipEmptyParts))
        words << CounterRows::label(u"account_kind", kind);
    return words.join(Words::tr(", "));
}

Result<QList<RuleCard>> PointsRules::list(const Database &db, bool alsoInactive)
{
    auto rows = CounterRows::read<PointsRule>(db, (alsoInactive ? QString() : u"WHERE coalesce(t.inactive, 0) = 0 "_s) + u"ORDER BY coalesce(t.position, 1000000), t.key"_s);
    if (!rows)
        return rows.error();
    QList<RuleCard> cards;
    for (const auto &[key, rule] : *rows)
        cards.append({key, rule, {}});
    if (auto given = giveVersions(db, cards); !given)
        return given.error();
    return cards;
}

Result<RuleCard> PointsRules::card(const Database &db, Key rule)
{
    auto rows = CounterRows::read<PointsRule>(db, u"WHERE t.key = ?1"_s, {rule});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("This rule is no longer in the file."), {}};
    QList<RuleCard> cards{{rule, rows->first().second, {}}};
    if (auto given = giveVersions(db, cards, rule); !given)
        return given.error();
    return cards.first();
}

Result<Key> PointsRules::ofCode(const Database &db, const QString &code)
{
    return CounterRows::number(db, u"SELECT key FROM points_rule WHERE code = ?1 AND coalesce(inactive, 0) = 0 ORDER BY position, key LIMIT 1"_s, {code});
}

Result<RuleCard> PointsRules::ofVersion(const Database &db, Key version)
{
    auto rule = CounterRows::number(db, u"SELECT rule FROM points_rule_version WHERE key = ?1"_s, {version});
    if (!rule)
        return rule.error();
    return card(db, *rule);
}

Result<QList<RuleCard>> PointsRules::search(const Database &db, const QString &typed, QDate day, int limit)
{
    auto all = list(db);
    if (!all)
        return all;
    const QString wanted = Text::folded(typed).remove(u' ');
    QHash<Key, qint64> used;
    if (wanted.isEmpty()) {
        Statement select(db, u"SELECT v.rule, count(*) FROM award a JOIN points_rule_version v ON v.key = a.rule WHERE a.deed_on >= ?1 GROUP BY v.rule"_s);
        select.bind(1, day.addDays(-UsedDays).toString(Qt::ISODate));
        for (auto more = select.step();; more = select.step()) {
            if (!more)
                return more.error();
            if (!*more)
                break;
            used.insert(select.number(0), select.number(1));
        }
    }
    std::vector<std::pair<qint64, RuleCard>> ranked;
    for (const RuleCard &card : *all) {
        const qint64 at = wanted.isEmpty() ? -used.value(card.key) : rank(wanted, card.rule);
        if (at < NoMatch && card.on(day))
            ranked.emplace_back(at, card);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<RuleCard> best;
    for (const auto &[at, card] : ranked)
        if (best.size() < limit)
            best << card;
    return best;
}

Findings PointsRules::checkRule(const Database &db, const PointsRule &given, Key key)
{
    const PointsRule rule = tidied(given);
    Findings findings;
    if (rule.deed.isEmpty())
        findings << Finding::held(u"deed"_s, u"rule_without_deed"_s, Words::tr("What is it given for?"));
    if (rule.who.isEmpty())
        findings << Finding::held(u"who"_s, u"rule_for_nobody"_s, Words::tr("Whose accounts is it for?"));
    if (!rule.code.isEmpty()) {
        auto same = CounterRows::number(db, u"SELECT key FROM points_rule WHERE code = ?1 AND key <> ?2 AND coalesce(inactive, 0) = 0"_s, {rule.code, key});
        if (same && *same)
            findings << Finding::held(u"code"_s, u"rule_twice"_s, Words::tr("Another rule has this code."));
    }
    return findings;
}

Findings PointsRules::check(const Database &db, const PointsRule &rule, const PointsRuleVersion &version, const RuleCard *seen)
{
    Findings findings = checkRule(db, rule, seen ? seen->key : 0);
    const qint64 points = version.points.value_or(0);
    if (points == 0)
        findings << Finding::held(u"points"_s, u"rule_without_points"_s, Words::tr("How many points? Below 0 takes points away."));
    else if (points > MostPoints || points < -MostPoints)
        findings << Finding::held(u"points"_s, u"rule_points"_s, Words::tr("At most 1,000,000 points at once."));
    const QDate from = QDate::fromString(version.fromOn, Qt::ISODate);
    if (!from.isValid())
        findings << Finding::held(u"from_on"_s, u"rule_from"_s, Words::tr("From which day does it hold?"));
    else if (seen && !seen->versions.isEmpty() && version.fromOn <= seen->versions.first().version.fromOn)
        findings << Finding::held(u"from_on"_s, u"rule_from_before"_s, Words::tr("The version before holds from %1: choose a later day. What it gave stays.").arg(seen->versions.first().version.fromOn));
    const struct { const char *name; std::optional<qint64> cap; } caps[] = {{"cap_day", version.capDay}, {"cap_month", version.capMonth}, {"cap_year", version.capYear}};
    for (const auto &[name, cap] : caps)
        if (cap && *cap <= 0)
            findings << Finding::held(QLatin1String(name), u"rule_cap"_s, Words::tr("A limit is at least 1 point; leave it empty for none."));
        else if (cap && *cap > MostCap)
            findings << Finding::held(QLatin1String(name), u"rule_cap_most"_s, Words::tr("At most 1,000,000,000 points; leave it empty for no limit."));
        else if (cap && *cap < qAbs(points))
            findings << Finding::warned(QLatin1String(name), u"rule_cap_small"_s, Words::tr("Less than one deed gives."));
    if (version.noticeDays && (*version.noticeDays < 0 || *version.noticeDays > MostNoticeDays))
        findings << Finding::held(u"notice_days"_s, u"rule_notice"_s, Words::tr("A number of days up to 365."));
    return findings;
}

Result<Key> PointsRules::add(const PointsRule &given, const PointsRuleVersion &first)
{
    PointsRule rule = tidied(given);
    PointsRuleVersion version = tidied(first);
    if (auto fine = judged(check(m_store.db(), rule, version, nullptr)); !fine)
        return fine.error();
    if (!rule.position) {
        auto last = CounterRows::number(m_store.db(), u"SELECT coalesce(max(position), 0) FROM points_rule"_s);
        if (!last)
            return last.error();
        rule.position = *last + 1;
    }
    auto work = UnitOfWork::begin(m_store, {u"points_rule.add"_s});
    if (!work)
        return work.error();
    auto key = (*work)->create(rule);
    if (!key)
        return key;
    version.rule = *key;
    if (auto made = (*work)->create(version); !made)
        return made;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return key;
}

Result<bool> PointsRules::change(const RuleCard &seen, const PointsRule &given)
{
    PointsRule now = tidied(given);
    if (auto fine = judged(checkRule(m_store.db(), now, seen.key)); !fine)
        return fine.error();
    if (valuesOf(now) == valuesOf(seen.rule))
        return false;
    now.example = std::nullopt;
    return UnitOfWork::changeOne(m_store, {u"points_rule.change"_s}, CounterRows::snapshot(seen.key, seen.rule), now);
}

Result<Key> PointsRules::addVersion(const RuleCard &seen, const PointsRuleVersion &given)
{
    PointsRuleVersion version = tidied(given);
    version.rule = seen.key;
    if (auto fine = judged(check(m_store.db(), seen.rule, version, &seen)); !fine)
        return fine.error();
    auto work = UnitOfWork::begin(m_store, {u"points_rule.version"_s});
    if (!work)
        return work.error();
    auto made = (*work)->create(version);
    if (!made)
        return made;
    if (seen.isExample()) {
        // Whoever sets values of the office's own has compared it.
        PointsRule rule = seen.rule;
        rule.example = std::nullopt;
        if (auto changed = (*work)->change(CounterRows::snapshot(seen.key, seen.rule), rule); !changed)
            return changed.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return made;
}

Status PointsRules::alter(Key rule, const QString &action, void (*set)(PointsRule &))
{
    auto seen = m_store.read(PointsRule::entity(), rule);
    if (!seen)
        return seen.error();
    PointsRule now = seen->as<PointsRule>();
    set(now);
    auto changed = UnitOfWork::changeOne(m_store, {action}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status PointsRules::close(Key rule)
{
    return alter(rule, u"points_rule.close"_s, [](PointsRule &r) { r.inactive = true; });
}

Status PointsRules::reopen(Key rule)
{
    return alter(rule, u"points_rule.reopen"_s, [](PointsRule &r) { r.inactive = std::nullopt; });
}

Status PointsRules::markChecked(Key rule)
{
    return alter(rule, u"points_rule.checked"_s, [](PointsRule &r) { r.example = std::nullopt; });
}

Status PointsRules::addExamples(Store &store)
{
    auto any = CounterRows::number(store.db(), u"SELECT count(*) FROM points_rule"_s);
    if (!any)
        return any.error();
    if (*any)
        return {};
    const QJsonObject content = shipped();
    auto work = UnitOfWork::begin(store, {u"points_rule.examples"_s});
    if (!work)
        return work.error();
    qint64 position = 0;
    for (const QJsonValue &value : content["items"_L1].toArray()) {
        const QJsonObject json = value.toObject();
        PointsRule rule;
        rule.code = json["code"_L1].toString();
        rule.deed = json["deed"_L1].toString();
        rule.who = strings(json["who"_L1]).join(u',');
        rule.category = json["category"_L1].toString();
        rule.note = json["note"_L1].toString();
        rule.example = true;
        rule.position = ++position;
        auto key = (*work)->create(rule);
        if (!key)
            return key.error();
        PointsRuleVersion version;
        version.rule = *key;
        version.fromOn = content["from"_L1].toString();
        version.points = json["points"_L1].toInteger();
        version.unit = json["unit"_L1].toString();
        version.capDay = count(json["cap_day"_L1]);
        version.capMonth = count(json["cap_month"_L1]);
        version.capYear = count(json["cap_year"_L1]);
        version.evidence = strings(json["evidence"_L1]).join(u'\n');
        version.approval = json["approval"_L1].toString();
        version.noticeDays = count(json["notice_days"_L1]);
        if (auto made = (*work)->create(tidied(version)); !made)
            return made.error();
    }
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

QString PointsRules::exampleMark()
{
    return shipped()[ListText::language() == "zh"_L1 ? "mark_zh"_L1 : "mark_en"_L1].toString();
}

qint64 PointsRules::quantityOf(const QString &unit, qint64 minutes)
{
    if (!countsTime(unit))
        return Whole;
    static const QRegularExpression hours(u"^(\\d+)\\s*小时"_s);
    const QRegularExpressionMatch match = hours.match(unit);
    const qint64 each = (match.hasMatch() ? match.captured(1).toLongLong() : 1) * MinutesOfHour;
    return each > 0 ? qMax<qint64>(0, minutes) * Whole / each : 0;
}

qint64 PointsRules::pointsFor(const PointsRuleVersion &version, qint64 quantity)
{
    return version.points.value_or(0) * quantity / Whole;
}

} // namespace Allpost
