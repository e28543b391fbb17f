// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/ordercategories.h"

#include "models/base/text.h"
#include "models/departments/departments.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderCategories)
};

constexpr int MinutesOfHour = 60;

using Limit = std::optional<qint64> OrderCategory::*;
struct LimitField { Limit limit; const char *field; const char *json; bool urgent; };
constexpr LimitField Limits[] = {{&OrderCategory::limitAccept, "limit_accept", "accept", false},   {&OrderCategory::limitSign, "limit_sign", "sign", false},
                                 {&OrderCategory::limitHandle, "limit_handle", "handle", false},   {&OrderCategory::limitCallback, "limit_callback", "callback", false},
                                 {&OrderCategory::urgentAccept, "urgent_accept", "accept", true},  {&OrderCategory::urgentSign, "urgent_sign", "sign", true},
                                 {&OrderCategory::urgentHandle, "urgent_handle", "handle", true},  {&OrderCategory::urgentCallback, "urgent_callback", "callback", true}};

OrderCategory tidied(OrderCategory category)
{
    category.name = category.name.simplified();
    category.code = category.code.simplified();
    category.checklist = Text::tidiedLines(category.checklist);
    category.note = category.note.trimmed();
    return category;
}

Status refused(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

QJsonObject content()
{
    QFile file(u":/content/order_categories.json"_s);
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "resources/content", "order_categories.json");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList strings(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &one : array.toArray())
        all << one.toString();
    return all;
}

/// One record changed as a deed of its own.
Status changed(Store &store, const Snapshot &seen, const OrderCategory &now)
{
    auto changed = UnitOfWork::changeOne(store, {u"order_category.change"_s}, seen, now);
    return changed ? Status() : Status(changed.error());
}

OrderCategory exampleLeaf(const QJsonObject &item, const DepartmentBook &departments)
{
    OrderCategory leaf;
    leaf.code = item.value("code"_L1).toString();
    leaf.name = item.value("name"_L1).toString();
    leaf.department = departments.resolve(item.value("department"_L1).toString()).key;
    for (const LimitField &limit : Limits) {
        const QJsonObject of = item.value(limit.urgent ? "urgent"_L1 : "limits"_L1).toObject();
        if (const QJsonValue minutes = of.value(QLatin1String(limit.json)); minutes.isDouble())
            leaf.*limit.limit = minutes.toInteger();
    }
    leaf.checklist = strings(item.value("checklist"_L1)).join(u'\n');
    leaf.note = item.value("note"_L1).toString();
    leaf.example = true;
    return leaf;
}

} // namespace

bool OrderCategoryEntry::hasUrgentTrack() const
{
    return std::any_of(std::begin(Limits), std::end(Limits), [this](const LimitField &limit) { return limit.urgent && category.*limit.limit; });
}

Result<OrderCategoryBook> OrderCategoryBook::read(const Database &db)
{
    auto departments = DepartmentBook::read(db);
    if (!departments)
        return departments.error();
    auto rows = Query::run(db, u"SELECT key FROM order_category ORDER BY CASE WHEN position IS NULL THEN 1 ELSE 0 END, position, key"_s);
    if (!rows)
        return rows.error();
    QList<OrderCategoryEntry> all;
    while (rows->next()) {
        auto seen = Store::read(db, OrderCategory::entity(), rows->number(0));
        if (!seen)
            return seen.error();
        OrderCategoryEntry entry{seen->key, seen->as<OrderCategory>(), {}};
        if (entry.category.department)
            entry.department = departments->name(departments->survivor(entry.category.department));
        all << entry;
    }
    OrderCategoryBook book;
    QSet<Key> classes;
    for (const OrderCategoryEntry &entry : std::as_const(all))
        if (entry.isClass())
            classes.insert(entry.key);
    auto put = [&book](const OrderCategoryEntry &entry) {
        book.m_index.insert(entry.key, book.m_entries.size());
        book.m_entries << entry;
    };
    for (const OrderCategoryEntry &entry : std::as_const(all)) {
        if (!entry.isClass())
            continue;
        put(entry);
        for (const OrderCategoryEntry &leaf : std::as_const(all))
            if (leaf.category.parent == entry.key)
                put(leaf);
    }
    // A leaf whose class another desk took away stays to be seen.
    for (const OrderCategoryEntry &entry : std::as_const(all))
        if (!entry.isClass() && !classes.contains(entry.category.parent))
            put(entry);
    return book;
}

const OrderCategoryEntry *OrderCategoryBook::find(Key key) const
{
    const auto at = m_index.constFind(key);
    return at == m_index.cend() ? nullptr : &m_entries.at(*at);
}

Key OrderCategoryBook::classOf(Key key) const
{
    const OrderCategoryEntry *entry = find(key);
    return entry && entry->category.parent && find(entry->category.parent) ? entry->category.parent : key;
}

QString OrderCategoryBook::path(Key key) const
{
    const OrderCategoryEntry *entry = find(key);
    if (!entry)
        return {};
    const OrderCategoryEntry *above = find(entry->category.parent);
    return above ? above->category.name + u" · "_s + entry->category.name : entry->category.name;
}

bool OrderCategoryBook::isChoice(Key key) const
{
    const OrderCategoryEntry *entry = find(key);
    if (!entry || !entry->isOpen())
        return false;
    if (!entry->isClass()) {
        const OrderCategoryEntry *above = find(entry->category.parent);
        return !above || above->isOpen();
    }
    return std::none_of(m_entries.cbegin(), m_entries.cend(), [key](const OrderCategoryEntry &leaf) { return leaf.category.parent == key && leaf.isOpen(); });
}

QList<Key> OrderCategoryBook::choices() const
{
    QList<Key> keys;
    for (const OrderCategoryEntry &entry : m_entries)
        if (isChoice(entry.key))
            keys << entry.key;
    return keys;
}

QList<Key> OrderCategoryBook::search(const QString &typed, int limit) const
{
    constexpr int None = 100;
    const QString folded = Text::foldedName(typed);
    QString letters = folded;
    letters.remove(u' ');
    if (!std::all_of(letters.cbegin(), letters.cend(), [](QChar c) { return Text::isLatin(c.unicode()); }))
        letters.clear();
    auto rank = [&](const QString &text, int worse) {
        const QString name = Text::foldedName(text);
        if (name == folded)
            return worse;
        if (name.startsWith(folded))
            return worse + 1;
        if (!letters.isEmpty() && readsAs(name, letters, true))
            return worse + 2;
        if (name.contains(folded))
            return worse + 4;
        return !letters.isEmpty() && readsAs(name, letters) ? worse + 6 : None;
    };
    QList<std::pair<int, Key>> found;
    for (const Key key : choices()) {
        const OrderCategoryEntry &entry = *find(key);
        int best = folded.isEmpty() ? 0 : std::min(rank(entry.category.name, 0), entry.category.code == folded ? 0 : None);
        if (const OrderCategoryEntry *above = find(entry.category.parent); above && best == None)
            best = rank(above->category.name, 20);
        if (best < None)
            found.append({best, key});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Key> keys;
    for (const auto &[_, key] : std::as_const(found).mid(0, limit))
        keys << key;
    return keys;
}

Findings OrderCategories::check(const Database &db, const OrderCategory &category, Key self)
{
    Findings findings;
    const QString name = Text::foldedName(category.name);
    if (name.isEmpty())
        findings << Finding::held(u"name"_s, u"required"_s, Words::tr("The name is missing."));
    else if (name.size() > LongestName)
        findings << Finding::held(u"name"_s, u"too_long"_s, Words::tr("A name has %1 characters at most.").arg(LongestName));
    for (const LimitField &limit : Limits)
        if (const auto minutes = category.*limit.limit; minutes && (*minutes < 1 || *minutes > MostMinutes))
            findings << Finding::held(QLatin1String(limit.field), u"limit"_s, Words::tr("A limit is more than 0 and at most %1 hours.").arg(MostMinutes / MinutesOfHour));
    auto book = OrderCategoryBook::read(db);
    if (!book)
        return findings;
    const OrderCategoryEntry *above = book->find(category.parent);
    if (category.parent && (!above || !above->isClass() || category.parent == self))
        findings << Finding::held(u"parent"_s, u"no_class"_s, Words::tr("A category stands in a class; there are two levels only."));
    for (const OrderCategoryEntry &other : book->entries()) {
        if (self && category.parent && other.category.parent == self)
            findings << Finding::held(u"parent"_s, u"has_leaves"_s, Words::tr("%1 has categories of its own, so it stays a class.").arg(category.name.simplified()));
        if (other.key == self || other.category.parent != category.parent || Text::foldedName(other.category.name) != name || name.isEmpty())
            continue;
        findings << Finding::held(u"name"_s, u"name_taken"_s,
                         other.isOpen() ? Words::tr("There is %1 already.").arg(other.category.name)
                                        : Words::tr("There was %1 already; it is closed. Open it again instead.").arg(other.category.name));
        break;
    }
    return findings;
}

Result<qint64> OrderCategories::uses(const Database &db, Key category)
{
    auto row = Query::run(db, u"SELECT count(*) FROM work_order WHERE category = :key OR category IN (SELECT key FROM order_category WHERE parent = :key)"_s, {{u":key"_s, category}});
    if (!row)
        return row.error();
    return row->next() ? row->number(0) : 0;
}

Result<Key> OrderCategories::add(OrderCategory category)
{
    category = tidied(category);
    if (auto fits = refused(check(m_store.db(), category)); !fits)
        return fits.error();
    if (!category.position) {
        auto last = Query::run(m_store.db(), u"SELECT coalesce(max(position), 0) FROM order_category"_s);
        if (!last)
            return last.error();
        category.position = last->next() ? last->number(0) + 1 : 1;
    }
    return UnitOfWork::createOne(m_store, {u"order_category.add"_s}, category);
}

Result<bool> OrderCategories::change(const Snapshot &seen, OrderCategory now)
{
    now = tidied(now);
    if (auto fits = refused(check(m_store.db(), now, seen.key)); !fits)
        return fits.error();
    if (OrderCategory::entity().valuesOf(&now) == seen.values)
        return false;
    now.example.reset();
    if (auto done = changed(m_store, seen, now); !done)
        return done.error();
    return true;
}

Result<bool> OrderCategories::move(Key category, int by)
{
    auto book = OrderCategoryBook::read(m_store.db());
    if (!book)
        return book.error();
    const OrderCategoryEntry *moved = book->find(category);
    if (!moved)
        return Error{ErrorCode::NotFound, Words::tr("This category is no longer in the file."), {}};
    QList<Key> siblings;
    for (const OrderCategoryEntry &entry : book->entries())
        if (entry.category.parent == moved->category.parent)
            siblings << entry.key;
    const qsizetype from = siblings.indexOf(category);
    const qsizetype to = from + by;
    if (to < 0 || to >= siblings.size() || to == from)
        return false;
    siblings.move(from, to);
    auto work = UnitOfWork::begin(m_store, {u"order_category.change"_s});
    if (!work)
        return work.error();
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        auto seen = Store::read((*work)->db(), OrderCategory::entity(), siblings.at(i));
        if (!seen)
            return seen.error();
        auto now = seen->as<OrderCategory>();
        now.position = i + 1;
        if (auto done = (*work)->change(*seen, now); !done)
            return done.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return true;
}

Status OrderCategories::set(Key category, bool inactive)
{
    auto seen = m_store.read(OrderCategory::entity(), category);
    if (!seen)
        return seen.error();
    auto now = seen->as<OrderCategory>();
    now.inactive = inactive ? std::optional(true) : std::nullopt;
    return changed(m_store, *seen, now);
}

Status OrderCategories::close(Key category)
{
    return set(category, true);
}

Status OrderCategories::reopen(Key category)
{
    return set(category, false);
}

Status OrderCategories::remove(Key category)
{
    auto used = uses(m_store.db(), category);
    if (!used)
        return used.error();
    if (*used > 0)
        return Error{ErrorCode::Refused, Words::tr("%n orders are filed under it, so it stays. Close it: then it is no longer offered.", nullptr, int(*used)), {}};
    auto leaves = Query::run(m_store.db(), u"SELECT count(*) FROM order_category WHERE parent = :key"_s, {{u":key"_s, category}});
    if (!leaves)
        return leaves.error();
    if (leaves->next() && leaves->number(0) > 0)
        return Error{ErrorCode::Refused, Words::tr("It has %n categories. Remove or move them first, or close the class.", nullptr, int(leaves->number(0))), {}};
    auto work = UnitOfWork::begin(m_store, {u"order_category.remove"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->remove(OrderCategory::entity(), category); !done)
        return done;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Result<int> OrderCategories::addExamples(Store &store)
{
    auto departments = DepartmentBook::read(store.db());
    if (!departments)
        return departments.error();
    auto rows = Query::run(store.db(), u"SELECT code, key FROM order_category WHERE code IS NOT NULL"_s);
    if (!rows)
        return rows.error();
    QHash<QString, Key> had;
    while (rows->next())
        had.insert(rows->text(0), rows->number(1));
    auto work = UnitOfWork::begin(store, {u"order_category.examples"_s});
    if (!work)
        return work.error();
    int added = 0, position = 0;
    auto put = [&](const OrderCategory &category) -> Result<Key> {
        if (const Key key = had.value(category.code))
            return key;
        ++added;
        return (*work)->create(category);
    };
    for (const QJsonValue &value : content().value("classes"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        OrderCategory above;
        above.code = item.value("code"_L1).toString();
        above.name = item.value("name"_L1).toString();
        above.example = true;
        above.position = ++position;
        auto parent = put(above);
        if (!parent)
            return parent.error();
        for (const QJsonValue &leafValue : item.value("leaves"_L1).toArray()) {
            OrderCategory leaf = exampleLeaf(leafValue.toObject(), *departments);
            leaf.parent = *parent;
            leaf.position = ++position;
            if (auto made = put(leaf); !made)
                return made.error();
        }
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return added;
}

Status OrderCategories::found(Store &store)
{
    if (auto added = addExamples(store); !added)
        return added.error();
    return {};
}

QString OrderCategories::exampleMark()
{
    return Words::tr("Example, to be checked against local rules before use");
}

const QHash<QString, QStringList> &OrderCategories::shippedWords()
{
    static const QHash<QString, QStringList> words = [] {
        QHash<QString, QStringList> all;
        for (const QJsonValue &above : content().value("classes"_L1).toArray())
            for (const QJsonValue &leaf : above.toObject().value("leaves"_L1).toArray())
                all.insert(leaf.toObject().value("code"_L1).toString(), strings(leaf.toObject().value("words"_L1)));
        return all;
    }();
    return words;
}

Result<std::optional<qint64>> OrderCategories::minutes(const QString &hours)
{
    const QString typed = Text::folded(hours).remove(u' ');
    if (typed.isEmpty())
        return std::optional<qint64>();
    bool isNumber = false;
    const double number = QLocale::c().toDouble(typed, &isNumber);
    const qint64 minutes = isNumber ? qRound64(number * MinutesOfHour) : 0;
    if (!isNumber || minutes < 1 || minutes > MostMinutes)
        return Error{ErrorCode::Invalid, Words::tr("Write hours as a number, for example 0.5 or 24; at most %1.").arg(MostMinutes / MinutesOfHour), {}};
    return std::optional(minutes);
}

QString OrderCategories::hours(const std::optional<qint64> &minutes)
{
    return minutes ? QString::number(double(*minutes) / MinutesOfHour, 'g', 6) : QString();
}

} // namespace Allpost
