// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/care/hintrules.h"

#include "models/residents/residentlist.h"
#include "models/store/statement.h"
#include "models/store/unitofwork.h"
#include "models/views/listreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hints)
};

const FilterLanguage &language()
{
    static const FilterLanguage language(ResidentList::definition());
    return language;
}

bool asksAbout(const FilterNode &node, const QStringList &columns)
{
    return (node.column && columns.contains(node.column->name))
        || std::any_of(node.parts.begin(), node.parts.end(), [&](const auto &part) { return asksAbout(*part, columns); });
}

/// A rule speaks of people who live and are here, unless it asks about the others.
Filter amongThoseHere(Filter filter)
{
    static const Filter alive = language().read(u"not deceased"_s).filter;
    static const Filter here = language().read(u"moved_away_on is empty"_s).filter;
    const FilterNode root = *filter.root;
    if (!asksAbout(root, {u"deceased"_s, u"died_on"_s}))
        filter = Filter::both(filter, alive);
    if (!asksAbout(root, {u"moved_away_on"_s, u"deceased"_s, u"died_on"_s}))
        filter = Filter::both(filter, here);
    return filter;
}

QJsonObject shipped()
{
    QFile file(u":/content/hint_rules.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "resources/content", "hint_rules.json");
    return QJsonDocument::fromJson(open ? file.readAll() : QByteArray()).object();
}

Error firstOf(const Findings &findings)
{
    return {ErrorCode::Invalid, findings.first().message, findings.first().field};
}

Finding finding(const QString &field, const QString &code, const QString &message)
{
    Finding made = Finding::holdBack(code, message);
    made.field = field;
    return made;
}

} // namespace

bool HintRuleEntry::isInSeason(QDate today) const
{
    const QList<int> months = HintRules::months(rule.months);
    return months.isEmpty() || months.contains(today.month());
}

Result<QList<HintRuleEntry>> HintRules::read(const Database &db)
{
    QStringList columns{u"key"_s};
    for (const Field &field : HintRule::entity().fields)
        columns << field.name;
    Statement select(db, u"SELECT "_s + columns.join(u", "_s) + u" FROM hint_rule ORDER BY position, key"_s);
    QList<HintRuleEntry> rules;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return rules;
        Values values;
        for (int i = 1; i < int(columns.size()); ++i)
            values.push_back(select.value(i));
        rules << entry(select.number(0), recordFrom<HintRule>(values));
    }
}

HintRuleEntry HintRules::entry(Key key, const HintRule &rule)
{
    HintRuleEntry made{key, rule};
    const FilterReading reading = language().read(rule.filter);
    if (reading.problem)
        made.problem = reading.problem->message;
    else if (!reading.filter.isEmpty())
        made.filter = amongThoseHere(reading.filter);
    return made;
}

Findings HintRules::check(const HintRule &rule)
{
    Findings findings;
    if (rule.name.trimmed().isEmpty())
        findings << finding(u"name"_s, u"rule_without_name"_s, Words::tr("Give the rule a name."));
    const FilterReading reading = language().read(rule.filter);
    if (reading.problem)
        findings << finding(u"filter"_s, u"rule_condition"_s, reading.problem->message);
    else if (reading.filter.isEmpty())
        findings << finding(u"filter"_s, u"rule_without_condition"_s, Words::tr("Say for whom the hint is, such as: age >= 80."));
    if (rule.leadDays.value_or(0) < 0 || rule.leadDays.value_or(0) > MostDaysAhead)
        findings << finding(u"lead_days"_s, u"rule_lead"_s, Words::tr("Days ahead are a number from 0 to %1.").arg(MostDaysAhead));
    if (!rule.months.trimmed().isEmpty() && months(rule.months).isEmpty())
        findings << finding(u"months"_s, u"rule_months"_s, Words::tr("Months are numbers from 1 to 12 with commas between them, such as 9, 10, 11."));
    if (rule.suggestion.trimmed().isEmpty())
        findings << finding(u"suggestion"_s, u"rule_without_sentence"_s, Words::tr("Write what shall be said, such as: {name} will be 80 on {birthday}."));
    return findings;
}

QString HintRules::canonical(const QString &filter)
{
    const FilterReading reading = language().read(filter);
    return reading.problem ? filter : language().format(reading.filter, u"zh");
}

QList<int> HintRules::months(const QString &kept)
{
    QString text = kept;
    for (const QChar other : {u'，', u'、', u' ', u';'})
        text.replace(other, u',');
    QList<int> months;
    for (QString part : text.split(u',', Qt::SkipEmptyParts)) {
        part.remove(u'月');
        bool ok = false;
        const int month = part.toInt(&ok);
        if (!ok || month < 1 || month > 12)
            return {};
        if (!months.contains(month))
            months << month;
    }
    return months;
}

namespace {

HintRule cleaned(HintRule rule)
{
    rule.name = rule.name.simplified();
    rule.filter = HintRules::canonical(rule.filter);
    rule.suggestion = rule.suggestion.simplified();
    QStringList months;
    for (const int month : HintRules::months(rule.months))
        months << QString::number(month);
    rule.months = months.join(u',');
    return rule;
}

} // namespace

Result<Key> HintRules::add(Store &store, const HintRule &rule)
{
    if (const Findings findings = check(rule); !findings.isEmpty())
        return firstOf(findings);
    HintRule made = cleaned(rule);
    if (!made.position) {
        auto last = Query::run(store.db(), u"SELECT max(position) FROM hint_rule"_s);
        if (!last)
            return last.error();
        made.position = last->next() ? last->number(0) + 1 : 1;
    }
    auto work = UnitOfWork::begin(store, {u"hint_rule.add"_s});
    if (!work)
        return work.error();
    auto key = (*work)->create(made);
    if (!key)
        return key.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return *key;
}

Status HintRules::change(Store &store, Key key, const HintRule &rule)
{
    if (const Findings findings = check(rule); !findings.isEmpty())
        return firstOf(findings);
    auto seen = store.read(HintRule::entity(), key);
    if (!seen)
        return seen.error();
    auto changed = UnitOfWork::changeOne(store, {u"hint_rule.change"_s}, *seen, cleaned(rule));
    return changed ? Status() : Status(changed.error());
}

Status HintRules::setEnabled(Store &store, Key key, bool enabled)
{
    auto seen = store.read(HintRule::entity(), key);
    if (!seen)
        return seen.error();
    HintRule rule = seen->as<HintRule>();
    rule.enabled = enabled;
    return change(store, key, rule);
}

Status HintRules::remove(Store &store, Key key)
{
    auto work = UnitOfWork::begin(store, {u"hint_rule.remove"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->remove(HintRule::entity(), key); !done)
        return done;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

QList<HintRule> HintRules::examples()
{
    const QString suffix = ListText::language() == "zh"_L1 ? u"_zh"_s : u"_en"_s;
    QList<HintRule> rules;
    for (const QJsonValue &value : shipped()["rules"_L1].toArray()) {
        const QJsonObject json = value.toObject();
        HintRule rule;
        rule.name = json[u"name"_s + suffix].toString();
        rule.kind = json["kind"_L1].toString();
        rule.filter = json["filter"_L1].toString();
        rule.leadDays = json["lead_days"_L1].toInteger();
        QStringList months;
        for (const QJsonValue &month : json["months"_L1].toArray())
            months << QString::number(month.toInt());
        rule.months = months.join(u',');
        rule.suggestion = json[u"suggestion"_s + suffix].toString();
        rule.basis = json[u"basis"_s + suffix].toString();
        rule.enabled = json["enabled"_L1].toBool();
        rule.position = rules.size() + 1;
        rule.source = json["id"_L1].toString();
        rules << rule;
    }
    return rules;
}

QString HintRules::exampleMark()
{
    return shipped()[ListText::language() == "zh"_L1 ? "mark_zh"_L1 : "mark_en"_L1].toString();
}

Result<int> HintRules::addExamples(Store &store)
{
    QSet<QString> had;
    auto sources = Query::run(store.db(), u"SELECT source FROM hint_rule WHERE source IS NOT NULL"_s);
    if (!sources)
        return sources.error();
    while (sources->next())
        had.insert(sources->text(0));
    auto work = UnitOfWork::begin(store, {u"hint_rule.examples"_s});
    if (!work)
        return work.error();
    int added = 0;
    for (const HintRule &rule : examples()) {
        if (had.contains(rule.source))
            continue;
        if (const Findings findings = check(rule); !findings.isEmpty())
            return firstOf(findings);
        if (auto made = (*work)->create(cleaned(rule)); !made)
            return made.error();
        ++added;
    }
    if (added == 0)
        return 0;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return added;
}

} // namespace Allpost
