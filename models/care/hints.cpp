// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/care/hints.h"

#include "models/residents/datetext.h"
#include "models/residents/residentlist.h"
#include "models/store/statement.h"
#include "models/store/unitofwork.h"
#include "models/views/filterrights.h"
#include "models/views/listreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Allpost {

using namespace Qt::StringLiterals;
using Kind = ListColumn::Kind;
using Op = FilterOperator;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hints)
};

QString dayText(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    //: How a day is written inside a sentence.
    return day.isValid() ? day.toString(Words::tr("d MMMM yyyy")) : iso;
}

/// A birthday tells the birth date: without showing numbers in full only its month is said.
QString birthdayText(QDate day, bool inFull)
{
    if (!day.isValid())
        return {};
    //: A month inside a sentence.
    return inFull ? dayText(day.toString(Qt::ISODate)) : day.toString(Words::tr("MMMM yyyy"));
}

/// The first condition all of the rule hangs on that is about a day: an age, a number of days, a date.
const FilterNode *dayTest(const FilterNode &node)
{
    if (node.kind == FilterNode::Kind::And) {
        for (const auto &part : node.parts)
            if (const FilterNode *found = dayTest(*part))
                return found;
        return nullptr;
    }
    if (node.kind != FilterNode::Kind::Test || node.values.size() != 1)
        return nullptr;
    const bool isFrom = node.op == Op::GreaterEqual || node.op == Op::Greater;
    const bool isUntil = node.op == Op::LessEqual || node.op == Op::Less;
    if ((node.column->kind == Kind::Age || node.column->kind == Kind::Days) && isFrom)
        return &node;
    return node.column->kind == Kind::Date && isUntil && node.values.front().kind == FilterValue::Kind::Today ? &node : nullptr;
}

/// The day the condition begins to hold for a record with this value.
QDate dueDay(const FilterNode &test, const QString &value)
{
    const qint64 number = test.values.front().number + (test.op == Op::Greater);
    if (test.column->kind == Kind::Age)
        return turnsOn(value, int(std::clamp<qint64>(number, 0, 1000)));
    const QDate from = firstDay(value);
    if (!from.isValid())
        return {};
    if (test.column->kind == Kind::Days)
        return from.addDays(number);
    // A card that ends within 90 days is about its end; a check 30 days back is due 30 days after.
    return test.values.front().number < 0 ? from.addDays(-test.values.front().number) : from;
}

void collectColumns(const FilterNode &node, QStringList &names, bool onlyUnknown)
{
    for (const auto &part : node.parts)
        collectColumns(*part, names, onlyUnknown);
    if (node.column && (!onlyUnknown || FilterLanguage::canBeUnknown(node)) && !names.contains(node.column->name))
        names << node.column->name;
}

const QRegularExpression &places()
{
    static const QRegularExpression places(u"\\{([^{}]+)\\}"_s);
    return places;
}

/// [将于|已于]: the first before the day, the second on it and after.
QString withFitting(const QString &sentence, bool isPast)
{
    static const QRegularExpression choice(u"\\[([^\\[\\]|]*)\\|([^\\[\\]|]*)\\]"_s);
    return QString(sentence).replace(choice, isPast ? u"\\2"_s : u"\\1"_s);
}

bool hasChoice(const QString &sentence)
{
    return withFitting(sentence, false) != withFitting(sentence, true);
}

/// What comes, the next first; what is past, the latest first; what knows no day; what is to ask.
bool earlier(const Hint &a, const Hint &b)
{
    if (a.toAsk != b.toAsk)
        return b.toAsk;
    if (a.when != b.when)
        return int(b.when == Hint::When::Any) * 2 + int(b.when == Hint::When::Past) > int(a.when == Hint::When::Any) * 2 + int(a.when == Hint::When::Past);
    return a.when == Hint::When::Coming ? a.due < b.due : b.due < a.due;
}

} // namespace

Result<Hints> Hints::open(const Store &store, QDate today)
{
    auto rules = HintRules::read(store.db());
    if (!rules)
        return rules.error();
    Hints hints;
    hints.m_today = today;
    hints.m_rules = std::move(*rules);
    for (const HintRuleEntry &entry : std::as_const(hints.m_rules)) {
        if (entry.filter.isEmpty() || FilterRights::needed(store.db(), entry.filter).isEmpty())
            continue;
        hints.m_restricted.insert(entry.key);
        if (!FilterRights::require(store, entry.filter))
            hints.m_forbidden.insert(entry.key);
    }
    return hints;
}

const HintRuleEntry *Hints::find(Key rule) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const HintRuleEntry &entry) { return entry.key == rule; });
    return found == m_rules.end() ? nullptr : &*found;
}

bool Hints::isAsked(const HintRuleEntry &entry) const
{
    return entry.isUsable() && entry.isInSeason(m_today) && !m_forbidden.contains(entry.key);
}

Result<QSet<std::pair<Key, Key>>> Hints::settled(const Database &db, Key resident) const
{
    const QString sql = u"SELECT resident, rule FROM hint_answer WHERE resident IS NOT NULL AND (until IS NULL OR until > ?1)"_s;
    Statement select(db, resident ? sql + u" AND resident = ?2"_s : sql);
    select.bind(1, m_today.toString(Qt::ISODate));
    if (resident)
        select.bind(2, resident);
    QSet<std::pair<Key, Key>> found;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return found;
        found.insert({select.number(0), select.number(1)});
    }
}

Result<std::vector<Hints::Answer>> Hints::community(const Database &db, const std::atomic<bool> &cancelled) const
{
    FilterSets sets(ResidentList::definition());
    std::vector<Answer> answers;
    std::vector<size_t> asked;
    for (const HintRuleEntry &entry : m_rules) {
        answers.push_back({entry.key, {}, {}, isAsked(entry), m_forbidden.contains(entry.key)});
        if (!isAsked(entry))
            continue;
        asked.push_back(answers.size() - 1);
        sets.add(entry.filter, entry.day(m_today));
    }
    auto found = sets.all(db, cancelled);
    if (!found)
        return found.error();
    QHash<Key, size_t> places;
    for (size_t i = 0; i < asked.size(); ++i) {
        answers[asked[i]].yes = std::move((*found)[i].yes);
        answers[asked[i]].ask = std::move((*found)[i].unknown);
        places.insert(answers[asked[i]].rule, asked[i]);
    }
    auto quiet = settled(db, 0);
    if (!quiet)
        return quiet.error();
    for (const auto &[resident, rule] : std::as_const(*quiet)) {
        if (!places.contains(rule))
            continue;
        Answer &answer = answers[places.value(rule)];
        answer.yes.remove(qint32(resident));
        answer.ask.remove(qint32(resident));
    }
    return answers;
}

Result<QList<Hint>> Hints::ofResident(const Database &db, Key resident, bool inFull) const
{
    FilterSets sets(ResidentList::definition());
    QList<const HintRuleEntry *> asked;
    for (const HintRuleEntry &entry : m_rules) {
        if (!isAsked(entry))
            continue;
        asked << &entry;
        sets.add(entry.filter, entry.day(m_today));
    }
    auto truths = sets.one(db, resident);
    if (!truths)
        return truths.error();
    auto quiet = settled(db, resident);
    if (!quiet)
        return quiet.error();
    QList<Hint> hints;
    for (int i = 0; i < int(asked.size()); ++i) {
        const FilterSets::Truth truth = (*truths)[size_t(i)];
        if (truth == FilterSets::Truth::No || quiet->contains({resident, asked[i]->key}))
            continue;
        auto hint = made(db, *asked[i], resident, truth == FilterSets::Truth::Unknown, inFull);
        if (!hint)
            return hint.error();
        hints << *hint;
    }
    std::stable_sort(hints.begin(), hints.end(), earlier);
    return hints;
}

Result<QList<Hint>> Hints::ofHousehold(const Database &db, Key household, bool inFull) const
{
    Statement members(db, u"SELECT m.resident FROM membership m WHERE m.household = ?1 AND m.resident IS NOT NULL AND (m.until IS NULL OR m.until > ?2) ORDER BY m.key"_s);
    members.bind(1, household);
    members.bind(2, m_today.toString(Qt::ISODate));
    QList<Key> keys;
    for (;;) {
        auto more = members.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (!keys.contains(members.number(0)))
            keys << members.number(0);
    }
    QList<Hint> hints;
    for (const Key key : std::as_const(keys)) {
        auto of = ofResident(db, key, inFull);
        if (!of)
            return of.error();
        hints << *of;
    }
    std::stable_sort(hints.begin(), hints.end(), earlier);
    return hints;
}

Result<Hint> Hints::say(const Database &db, Key rule, Key resident, bool toAsk, bool inFull) const
{
    const HintRuleEntry *entry = find(rule);
    if (!entry || entry->filter.isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("This rule is no longer there."), {}};
    return made(db, *entry, resident, toAsk, inFull);
}

Result<Hint> Hints::made(const Database &db, const HintRuleEntry &entry, Key resident, bool toAsk, bool inFull) const
{
    const ListDefinition &list = ResidentList::definition();
    const FilterNode *test = hasChoice(entry.rule.suggestion) ? dayTest(*entry.filter.root) : nullptr;
    QStringList unknown;
    collectColumns(*entry.filter.root, unknown, true);
    QStringList columns{u"name"_s, u"birth_date"_s};
    if (test)
        columns << test->column->name;
    for (auto found = places().globalMatch(entry.rule.suggestion); found.hasNext();)
        columns << found.next().captured(1);
    columns << unknown;
    columns.removeIf([&](const QString &name) { return !list.find(name); });
    columns.removeDuplicates();
    ListReader reader(db, list, columns, m_today);
    auto row = reader.read(resident);
    if (!row)
        return row.error();
    if (!row->key)
        return Error{ErrorCode::NotFound, Words::tr("This person is no longer there."), {}};
    const auto raw = [&](const QString &name) { return reader.raw(*row, int(columns.indexOf(name))); };

    Hint hint{entry.key, resident};
    hint.name = reader.text(*row, 0, true);
    hint.title = entry.rule.name;
    hint.kind = entry.rule.kind;
    hint.toAsk = toAsk;
    if (test) {
        hint.due = dueDay(*test, raw(test->column->name).front().text());
        if (hint.due.isValid())
            hint.when = hint.due > m_today ? Hint::When::Coming : Hint::When::Past;
    }
    for (const QString &name : std::as_const(unknown)) {
        const auto values = raw(name);
        if (toAsk && std::all_of(values.begin(), values.end(), [](const Value &value) { return value.isNull(); }))
            hint.missing << list.at(name).title();
    }
    const QString template_ = withFitting(entry.rule.suggestion, hint.when == Hint::When::Past);
    qsizetype at = 0;
    for (auto found = places().globalMatch(template_); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString name = match.captured(1);
        QString text;
        if (name == "birthday"_L1) {
            text = birthdayText(hint.due, inFull);
        } else if (const int column = int(columns.indexOf(name)); column >= 0) {
            const ListColumn &c = list.at(name);
            text = c.kind == Kind::Date && (inFull || c.mask == Mask::Public) ? dayText(raw(name).front().text()) : reader.text(*row, column, inFull);
        } else {
            text = match.captured(0);
        }
        hint.sentence += QStringView(template_).sliced(at, match.capturedStart() - at);
        hint.sentence += text.isEmpty() ? u"…"_s : text;
        at = match.capturedEnd();
    }
    hint.sentence += QStringView(template_).sliced(at);
    return hint;
}

Status Hints::settle(Store &store, Key resident, Key rule, const QString &until, const QString &note)
{
    if (!until.isEmpty() && datePrecision(until) != DatePrecision::Day)
        return Error{ErrorCode::Invalid, Words::tr("Say until which day, such as 2026-12-31."), u"until"_s};
    auto before = Query::run(store.db(), u"SELECT key FROM hint_answer WHERE resident = :resident AND rule = :rule ORDER BY key"_s,
                             {{u":resident"_s, resident}, {u":rule"_s, rule}});
    if (!before)
        return before.error();
    const HintAnswer answer{resident, rule, until, note};
    const Key key = before->next() ? before->number(0) : 0;
    auto work = UnitOfWork::begin(store, {u"hint_answer.settle"_s});
    if (!work)
        return work.error();
    if (key) {
        auto seen = store.read(HintAnswer::entity(), key);
        if (!seen)
            return seen.error();
        if (auto changed = (*work)->change(*seen, answer); !changed)
            return changed.error();
    } else if (auto made = (*work)->create(answer); !made) {
        return made.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Status Hints::unsettle(Store &store, Key resident, Key rule)
{
    auto before = Query::run(store.db(), u"SELECT key FROM hint_answer WHERE resident = :resident AND rule = :rule"_s,
                             {{u":resident"_s, resident}, {u":rule"_s, rule}});
    if (!before)
        return before.error();
    QList<Key> keys;
    while (before->next())
        keys << before->number(0);
    if (keys.isEmpty())
        return {};
    auto work = UnitOfWork::begin(store, {u"hint_answer.ask"_s});
    if (!work)
        return work.error();
    for (const Key key : std::as_const(keys))
        if (auto gone = (*work)->remove(HintAnswer::entity(), key); !gone)
            return gone;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Status Hints::addExampleRules(Store &store)
{
    auto added = HintRules::addExamples(store);
    if (!added)
        return added.error();
    return {};
}

QStringList Hints::columnsOf(const Filter &filter)
{
    QStringList names;
    if (!filter.isEmpty())
        collectColumns(*filter.root, names, false);
    const QStringList usual = ResidentList::definition().usualColumns;
    names.removeIf([&](const QString &name) {
        const ListColumn *column = ResidentList::definition().find(name);
        return usual.contains(name) || name == "deceased"_L1 || name == "moved_away_on"_L1
            || (column && (column->isRestricted || column->mask == Mask::BirthDate));
    });
    return names;
}

} // namespace Allpost
