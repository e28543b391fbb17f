// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/filtersets.h"

#include "models/store/statement.h"
#include "models/views/listloader.h"

#include <QRegularExpression>

#include <functional>
#include <set>

namespace Allpost {

using namespace Qt::StringLiterals;
using Kind = ListColumn::Kind;
using Op = FilterOperator;

namespace {

const Error stopped{ErrorCode::Cancelled, {}, {}};

/// A condition that shall stand beside others in one statement: its values come after those before it.
template <typename DayParameter>
QString beside(const FilterSql &sql, int before, DayParameter dayParameter)
{
    static const QRegularExpression number(u"\\?([0-9]+)"_s);
    QString text = u"CASE WHEN "_s;
    qsizetype at = 0;
    for (auto found = number.globalMatch(sql.where); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text += QStringView(sql.where).sliced(at, match.capturedStart() - at);
        const int n = match.capturedView(1).toInt();
        text += u'?' + QString::number(n < SqlValues::First ? dayParameter() : n + before);
        at = match.capturedEnd();
    }
    return text + sql.where.sliced(at) + u" THEN 1 ELSE 0 END"_s;
}

template <typename Each>
Status forEachRow(Statement &statement, const std::atomic<bool> &cancelled, Each each)
{
    for (;;) {
        auto more = statement.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (cancelled.load(std::memory_order_relaxed))
            return stopped;
        each(statement);
    }
}

Filter only(const FilterNode &node)
{
    return {std::make_shared<FilterNode>(node)};
}

/// Asking one record costs about as much as so many in passing.
constexpr qint64 FewerThan = 12;

} // namespace

FilterSets::FilterSets(const ListDefinition &definition) : m_definition(definition), m_language(definition) {}

void FilterSets::add(const Filter &filter, QDate day)
{
    m_filters.push_back(filter.isEmpty() ? Part{FilterNode::Kind::And} : part(*filter.root, day));
}

FilterSets::Part FilterSets::part(const FilterNode &node, QDate day)
{
    Part made{node.kind};
    for (const auto &inner : node.parts)
        made.parts.push_back(part(*inner, day));
    if (node.kind != FilterNode::Kind::Test)
        return made;
    if (node.op == Op::Empty) {
        // Those who have it are looked for: of what comes by ties they are often few, and all else is not read.
        FilterNode filled = node;
        filled.op = Op::NotEmpty;
        return Part{FilterNode::Kind::Not, {part(filled, day)}};
    }
    made.leaf = leaf(node, day);
    if (FilterLanguage::canBeUnknown(node)) {
        FilterNode filled = node;
        filled.op = Op::NotEmpty;
        filled.values.clear();
        made.filled = leaf(filled, day);
    }
    return made;
}

int FilterSets::leaf(const FilterNode &node, QDate day)
{
    const FilterSql sql = m_language.compile(only(node), day);
    QStringList asked{sql.where};
    for (const Value &value : sql.values)
        asked << (value.isNumber() ? u"#"_s + QString::number(value.number()) : value.text());
    if (sql.isTied || sql.where.contains("?1"_L1))
        asked << day.toString(Qt::ISODate);
    int &number = m_known[asked.join(QChar(u'\x1f'))];
    if (!number) {
        m_leaves.push_back({node, day});
        number = int(m_leaves.size());
    }
    return number - 1;
}

/// It looks at the record alone.
bool FilterSets::isOwn(const Leaf &leaf)
{
    const ListColumn &column = *leaf.node.column;
    return column.kind != Kind::Many && column.path.isEmpty() && column.joins.isEmpty();
}

/// It asks which codes the record has, and nothing else.
bool FilterSets::isOfMany(const Leaf &leaf)
{
    const auto isEmpty = [](const FilterValue &value) { return value.kind == FilterValue::Kind::Empty; };
    return leaf.node.column->kind == Kind::Many && leaf.node.op != Op::Empty && std::none_of(leaf.node.values.begin(), leaf.node.values.end(), isEmpty);
}

Status FilterSets::readOwn(const Database &db, const std::atomic<bool> &cancelled, std::vector<KeySet> &sets) const
{
    QStringList texts{u"r.key"_s};
    std::vector<Value> values;
    QHash<QDate, int> days;
    std::vector<size_t> numbers;
    for (size_t i = 0; i < m_leaves.size(); ++i) {
        const Leaf &leaf = m_leaves[i];
        if (!isOwn(leaf))
            continue;
        const FilterSql sql = m_language.compile(only(leaf.node), leaf.day);
        const int before = int(values.size());
        values.insert(values.end(), sql.values.begin(), sql.values.end());
        texts << beside(sql, before, [&] {
            int &parameter = days[leaf.day];
            if (!parameter) {
                values.push_back(Value(leaf.day.toString(Qt::ISODate)));
                parameter = SqlValues::First + int(values.size()) - 1;
            }
            return parameter;
        });
        numbers.push_back(i);
    }
    if (numbers.empty())
        return {};
    Statement select(db, u"SELECT "_s + texts.join(u", "_s) + u" FROM "_s + m_definition.from({}));
    for (size_t i = 0; i < values.size(); ++i)
        select.bind(SqlValues::First + int(i), values[i]);
    return forEachRow(select, cancelled, [&](Statement &s) {
        const auto key = qint32(s.number(0));
        for (size_t i = 0; i < numbers.size(); ++i)
            if (s.number(int(i) + 1))
                sets[numbers[i]].insert(key);
    });
}

/// The codes that stand in the file are few: which of them a comparison means is asked once for each.
Status FilterSets::readMany(const Database &db, const std::atomic<bool> &cancelled, std::vector<KeySet> &sets) const
{
    std::set<std::pair<const ListColumn *, QDate>> passes;
    for (const Leaf &leaf : m_leaves)
        if (isOfMany(leaf))
            passes.insert({leaf.node.column, leaf.day});
    for (const auto &[column, day] : passes) {
        QHash<QString, KeySet> byCode;
        Statement pairs(db, column->pairsSql);
        pairs.bind(1, day.toString(Qt::ISODate));
        if (auto done = forEachRow(pairs, cancelled, [&](Statement &s) { byCode[s.text(1)].insert(qint32(s.number(0))); }); !done)
            return done;
        ListColumn alone = *column;
        alone.hasSql = u"%1"_s;
        alone.codeExpression = u"c.code"_s;
        for (size_t i = 0; i < m_leaves.size(); ++i) {
            const Leaf &leaf = m_leaves[i];
            if (!isOfMany(leaf) || leaf.node.column != column || leaf.day != day)
                continue;
            FilterNode node = leaf.node;
            node.column = &alone;
            const FilterSql sql = m_language.compile(only(node), day);
            const int parameter = SqlValues::First + int(sql.values.size());
            Statement means(db, u"SELECT 1 FROM (SELECT ?%1 AS code) c WHERE "_s.arg(parameter) + sql.where);
            for (size_t v = 0; v < sql.values.size(); ++v)
                means.bind(SqlValues::First + int(v), sql.values[v]);
            for (auto code = byCode.cbegin(); code != byCode.cend(); ++code) {
                means.bind(parameter, code.key());
                auto holds = means.step();
                if (!holds)
                    return holds.error();
                if (*holds)
                    sets[i].unite(*code);
                means.reset();
            }
        }
    }
    return {};
}

/// needed: the records for which a comparison decides anything. Of few it is asked record by record, of many at once.
Status FilterSets::readTied(const Database &db, const std::atomic<bool> &cancelled, const std::vector<KeySet> &needed, qint64 total, std::vector<KeySet> &sets) const
{
    for (size_t i = 0; i < m_leaves.size(); ++i) {
        const Leaf &leaf = m_leaves[i];
        const qint64 count = isOwn(leaf) || isOfMany(leaf) ? 0 : needed[i].count();
        if (count == 0)
            continue;
        if (count > total / FewerThan) {
            auto passed = ListLoader::passed(db, m_definition, m_language.compile(only(leaf.node), leaf.day), leaf.day, cancelled);
            if (!passed)
                return passed.error();
            sets[i] = std::move(*passed);
            continue;
        }
        const FilterSql sql = m_language.compile(only(leaf.node), leaf.day, FilterLanguage::For::One);
        const int parameter = SqlValues::First + int(sql.values.size());
        Statement holds(db, u"SELECT 1 FROM "_s + m_definition.from(sql.joins) + u" WHERE r.key = ?"_s + QString::number(parameter) + u" AND "_s + sql.where);
        holds.bind(1, leaf.day.toString(Qt::ISODate));
        for (size_t v = 0; v < sql.values.size(); ++v)
            holds.bind(SqlValues::First + int(v), sql.values[v]);
        for (const qint32 key : needed[i].toKeys()) {
            if (cancelled.load(std::memory_order_relaxed))
                return stopped;
            holds.bind(parameter, qint64(key));
            auto found = holds.step();
            if (!found)
                return found.error();
            if (*found)
                sets[i].insert(key);
            holds.reset();
        }
    }
    return {};
}

FilterSets::Sets FilterSets::combined(const Part &part, const std::vector<KeySet> &sets, const KeySet &all, bool tiedToo) const
{
    if (part.kind == FilterNode::Kind::Test) {
        if (!tiedToo && !isOwn(m_leaves[size_t(part.leaf)]) && !isOfMany(m_leaves[size_t(part.leaf)]))
            return {{}, all};
        Sets found{sets[size_t(part.leaf)], sets[size_t(part.leaf)]};
        if (part.filled >= 0) {
            KeySet empty = all;
            empty.subtract(sets[size_t(part.filled)]);
            found.perhaps.unite(empty);
        }
        return found;
    }
    if (part.kind == FilterNode::Kind::Not) {
        const Sets inner = combined(part.parts.front(), sets, all, tiedToo);
        Sets turned{all, all};
        turned.yes.subtract(inner.perhaps);
        turned.perhaps.subtract(inner.yes);
        return turned;
    }
    const bool isAnd = part.kind == FilterNode::Kind::And;
    Sets joined = isAnd ? Sets{all, all} : Sets{};
    for (const Part &one : part.parts) {
        const Sets inner = combined(one, sets, all, tiedToo);
        if (isAnd) {
            joined.yes.intersect(inner.yes);
            joined.perhaps.intersect(inner.perhaps);
        } else {
            joined.yes.unite(inner.yes);
            joined.perhaps.unite(inner.perhaps);
        }
    }
    return joined;
}

void FilterSets::need(const Part &part, const KeySet &keys, std::vector<KeySet> &needed) const
{
    for (const Part &one : part.parts)
        need(one, keys, needed);
    for (const int leaf : {part.leaf, part.filled})
        if (leaf >= 0)
            needed[size_t(leaf)].unite(keys);
}

Result<std::vector<FilterSets::Answer>> FilterSets::all(const Database &db, const std::atomic<bool> &cancelled) const
{
    auto everybody = ListLoader::order(db, m_definition, {}, {}, cancelled);
    if (!everybody)
        return everybody.error();
    const KeySet all = KeySet::of(everybody->keys);
    std::vector<KeySet> sets(m_leaves.size());
    for (const auto read : {&FilterSets::readOwn, &FilterSets::readMany})
        if (auto done = (this->*read)(db, cancelled, sets); !done)
            return done.error();
    // What the ties say matters only where the rest leaves it open.
    std::vector<KeySet> open;
    std::vector<KeySet> needed(m_leaves.size());
    for (const Part &filter : m_filters) {
        open.push_back(combined(filter, sets, all, false).perhaps);
        open.back().intersect(all);
        need(filter, open.back(), needed);
    }
    if (auto done = readTied(db, cancelled, needed, qint64(everybody->keys.size()), sets); !done)
        return done.error();
    std::vector<Answer> answers;
    for (size_t i = 0; i < m_filters.size(); ++i) {
        Sets found = combined(m_filters[i], sets, all, true);
        found.perhaps.subtract(found.yes);
        found.yes.intersect(open[i]);
        found.perhaps.intersect(open[i]);
        answers.push_back({std::move(found.yes), std::move(found.perhaps)});
    }
    return answers;
}

Result<std::vector<FilterSets::Truth>> FilterSets::one(const Database &db, Key key) const
{
    std::vector<char> holds(m_leaves.size(), 0);
    QMap<QDate, std::vector<size_t>> byDay;
    for (size_t i = 0; i < m_leaves.size(); ++i)
        byDay[m_leaves[i].day].push_back(i);
    auto belongs = ListLoader::count(db, m_definition, {}, {}, key);
    if (!belongs)
        return belongs.error();
    if (*belongs == 0)
        return std::vector<Truth>(m_filters.size(), Truth::No);
    for (auto day = byDay.cbegin(); day != byDay.cend(); ++day) {
        FilterSql together;
        QStringList texts;
        // The day stays ?1, since the joins ask for it.
        for (const size_t i : *day) {
            const FilterSql sql = m_language.compile(only(m_leaves[i].node), day.key(), FilterLanguage::For::One);
            texts << beside(sql, int(together.values.size()), [] { return 1; });
            together.values.insert(together.values.end(), sql.values.begin(), sql.values.end());
            together.joins << sql.joins;
        }
        const int parameter = SqlValues::First + int(together.values.size());
        Statement select(db, u"SELECT "_s + texts.join(u", "_s) + u" FROM "_s + m_definition.from(together.joins) + u" WHERE r.key = ?"_s + QString::number(parameter));
        select.bind(1, day.key().toString(Qt::ISODate));
        for (size_t i = 0; i < together.values.size(); ++i)
            select.bind(SqlValues::First + int(i), together.values[i]);
        select.bind(parameter, key);
        auto found = select.step();
        if (!found)
            return found.error();
        for (size_t i = 0; *found && i < day->size(); ++i)
            holds[day->at(i)] = char(select.number(int(i)));
    }
    const std::function<Truth(const Part &)> truth = [&](const Part &part) {
        if (part.kind == FilterNode::Kind::Test) {
            if (part.filled >= 0 && !holds[size_t(part.filled)])
                return Truth::Unknown;
            return holds[size_t(part.leaf)] ? Truth::Yes : Truth::No;
        }
        if (part.kind == FilterNode::Kind::Not) {
            const Truth inner = truth(part.parts.front());
            return inner == Truth::Unknown ? inner : inner == Truth::Yes ? Truth::No : Truth::Yes;
        }
        const Truth decides = part.kind == FilterNode::Kind::And ? Truth::No : Truth::Yes;
        bool isKnown = true;
        for (const Part &one : part.parts) {
            const Truth inner = truth(one);
            if (inner == decides)
                return decides;
            isKnown = isKnown && inner != Truth::Unknown;
        }
        return !isKnown ? Truth::Unknown : decides == Truth::No ? Truth::Yes : Truth::No;
    };
    std::vector<Truth> answers;
    for (const Part &filter : m_filters)
        answers.push_back(truth(filter));
    return answers;
}

} // namespace Allpost
