// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/posts.h"

#include "models/dictionary/codelist.h"
#include "models/grids/grids.h"
#include "models/residents/datetext.h"
#include "models/store/layout.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Grids)
};

Finding at(const QString &field, Finding finding)
{
    finding.field = field;
    return finding;
}

Status refused(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

/// Posts with the words of their holders.
Result<QList<Posts::Entry>> entries(const Database &db, const QString &where, std::initializer_list<Value> values, const QString &order)
{
    QStringList columns;
    for (const Field &field : Post::entity().fields)
        columns << u"p."_s + field.name;
    Statement rows(db, u"SELECT p.key, coalesce(w.name, r.name, p.name), coalesce(p.phone, r.phone), p.resident IS NOT NULL, o.name, o.kind, o.level, %1 "
                       "FROM post p LEFT JOIN post_role o ON o.key = p.role LEFT JOIN worker w ON w.key = p.worker "
                       "LEFT JOIN resident r ON r.key = p.resident WHERE %2 ORDER BY %3"_s.arg(columns.join(u", "_s), where, order));
    int at = 0;
    for (const Value &value : values)
        rows.bind(++at, value);
    QList<Posts::Entry> found;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return found;
        Posts::Entry entry;
        entry.key = rows.number(0);
        entry.holder = rows.text(1);
        entry.phone = rows.text(2);
        entry.isResident = rows.number(3) != 0;
        entry.role = rows.text(4);
        entry.kind = rows.text(5);
        entry.level = rows.text(6);
        Values read;
        for (int i = 7; i < rows.columns(); ++i)
            read.push_back(rows.value(i));
        entry.post = recordFrom<Post>(read);
        found.append(entry);
    }
}

Status namePlaces(const Database &db, QList<Posts::Entry> &found)
{
    for (Posts::Entry &entry : found) {
        const GridPlace place = entry.post.stairwell ? GridPlace{GridPlace::Stairwell, entry.post.stairwell}
                                                     : GridPlace{entry.post.building ? GridPlace::Building : GridPlace::Nowhere, entry.post.building};
        if (!place.key)
            continue;
        auto title = Grids::placeTitle(db, place);
        if (!title)
            return title.error();
        entry.place = *title;
    }
    return {};
}

const QString Order = u"coalesce(o.position, 9999), o.key, coalesce(p.since, ''), p.key"_s;

} // namespace

Result<QList<Posts::Role>> Posts::roles(const Database &db, bool withInactive)
{
    Statement rows(db, u"SELECT key, %1 FROM post_role WHERE ?1 = 1 OR coalesce(inactive, 0) = 0 ORDER BY coalesce(position, 9999), key"_s.arg(Layout::of(PostRole::entity()).columns));
    rows.bind(1, qint64(withInactive ? 1 : 0));
    QList<Role> found;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return found;
        Values read;
        for (int i = 1; i < rows.columns(); ++i)
            read.push_back(rows.value(i));
        found.append({rows.number(0), recordFrom<PostRole>(read)});
    }
}

Findings Posts::check(const PostRole &role, Key self) const
{
    Findings findings;
    const QString name = role.name.simplified();
    if (name.isEmpty())
        findings.append(at(u"name"_s, Finding::holdBack(u"required"_s, Words::tr("The post needs a name."))));
    const CodeList *levels = CodeList::find(u"post_level");
    if (!levels || !levels->at(role.level))
        findings.append(at(u"level"_s, Finding::holdBack(u"required"_s, Words::tr("Say where the post stands: grid, building, stairwell or household."))));
    if (role.wanted.value_or(0) < 0)
        findings.append(at(u"wanted"_s, Finding::holdBack(u"negative"_s, Words::tr("How many are wanted is not below nought."))));
    auto known = roles(m_store.db());
    for (const Role &other : known ? *known : QList<Role>())
        if (other.key != self && other.role.name == name)
            findings.append(at(u"name"_s, Finding::holdBack(u"repeated"_s, Words::tr("There is already a post of this name."))));
    return findings;
}

Result<Key> Posts::addRole(const PostRole &role)
{
    if (auto fit = refused(check(role)); !fit)
        return fit.error();
    auto known = roles(m_store.db(), true);
    if (!known)
        return known.error();
    PostRole record = role;
    record.name = role.name.simplified();
    if (record.kind.isEmpty())
        record.kind = u"other"_s;
    if (!record.position)
        record.position = known->size() + 1;
    return UnitOfWork::createOne(m_store, {u"post_role.add"_s}, record);
}

Result<bool> Posts::changeRole(const Snapshot &seen, const PostRole &now)
{
    if (auto fit = refused(check(now, seen.key)); !fit)
        return fit.error();
    auto work = UnitOfWork::begin(m_store, {u"post_role.change"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->change(seen, now); !done)
        return done;
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

Result<QList<Posts::Entry>> Posts::of(const Database &db, Key grid, QDate day, const QSet<Key> &places)
{
    const QString holds = u"(p.since IS NULL OR p.since <= ?2) AND (p.until IS NULL OR p.until > ?2)"_s;
    auto found = entries(db, u"p.grid = ?1 AND "_s + holds, {Value(grid), Value(day.toString(Qt::ISODate))}, Order);
    if (!found || places.isEmpty())
        return found;
    // Heads of buildings are hundreds in a city: all are read and those of these places kept.
    auto others = entries(db, u"p.grid IS NULL AND ?1 > 0 AND "_s + holds, {Value(grid), Value(day.toString(Qt::ISODate))}, Order);
    if (!others)
        return others;
    for (const Entry &entry : std::as_const(*others))
        if (places.contains(entry.post.building) || places.contains(entry.post.stairwell) || places.contains(entry.post.household))
            found->append(entry);
    if (auto named = namePlaces(db, *found); !named)
        return named.error();
    return found;
}

Result<QList<Posts::Entry>> Posts::history(const Database &db, Key grid)
{
    return entries(db, u"p.grid = ?1"_s, {Value(grid)}, u"coalesce(p.until, '9999') DESC, coalesce(p.since, '') DESC, p.key DESC"_s);
}

Findings Posts::check(const Post &post) const
{
    Findings findings;
    auto role = m_store.get<PostRole>(post.role);
    if (!role) {
        findings.append(at(u"role"_s, Finding::holdBack(u"required"_s, Words::tr("Choose which post."))));
        return findings;
    }
    const int holders = (post.worker ? 1 : 0) + (post.resident ? 1 : 0) + (post.name.trimmed().isEmpty() ? 0 : 1);
    if (holders == 0)
        findings.append(at(u"name"_s, Finding::holdBack(u"required"_s, Words::tr("Choose a worker or a resident, or write a name."))));
    else if (holders > 1)
        findings.append(at(u"name"_s, Finding::holdBack(u"two_holders"_s, Words::tr("One person holds a post: a worker, a resident or a name."))));
    const struct { const char *level; Key place; const char *field; } places[] = {
        {"grid", post.grid, "grid"}, {"building", post.building, "building"}, {"stairwell", post.stairwell, "stairwell"}, {"household", post.household, "household"}};
    for (const auto &[level, place, field] : places)
        if ((role->level == QLatin1StringView(level)) != (place != 0)) {
            findings.append(at(QString::fromLatin1(field), Finding::holdBack(u"place"_s, Words::tr("%1 is a post for another kind of place.").arg(role->name))));
            break;
        }
    for (const auto &[field, text] : {std::pair{u"since"_s, post.since}, {u"until"_s, post.until}, {u"term_until"_s, post.termUntil}})
        if (!text.isEmpty() && datePrecision(text) == DatePrecision::None)
            findings.append(at(field, Finding::holdBack(u"date_unreadable"_s, Words::tr("This is no date. Write it as 2026-05-01."))));
    for (const auto &[field, text] : {std::pair{u"until"_s, post.until}, {u"term_until"_s, post.termUntil}})
        if (!text.isEmpty() && !post.since.isEmpty() && text < post.since)
            findings.append(at(field, Finding::holdBack(u"date_order"_s, Words::tr("The end lies before the beginning."))));
    return findings;
}

Result<Key> Posts::assign(const Post &post)
{
    if (auto fit = refused(check(post)); !fit)
        return fit.error();
    return UnitOfWork::createOne(m_store, {u"post.add"_s}, post);
}

Result<bool> Posts::change(const Snapshot &seen, const Post &now)
{
    if (auto fit = refused(check(now)); !fit)
        return fit.error();
    auto work = UnitOfWork::begin(m_store, {u"post.change"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->change(seen, now); !done)
        return done;
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

Status Posts::end(Key post, QDate on)
{
    auto seen = m_store.read(Post::entity(), post);
    if (!seen)
        return seen.error();
    auto now = seen->as<Post>();
    now.until = on.toString(Qt::ISODate);
    if (auto fit = refused(check(now)); !fit)
        return fit;
    auto work = UnitOfWork::begin(m_store, {u"post.end"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->change(*seen, now); !done)
        return done.error();
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Result<Key> Posts::succeed(Key before, const Post &next, QDate from)
{
    auto seen = m_store.read(Post::entity(), before);
    if (!seen)
        return seen.error();
    auto ended = seen->as<Post>();
    Post begins = next;
    begins.role = ended.role;
    begins.grid = ended.grid;
    begins.building = ended.building;
    begins.stairwell = ended.stairwell;
    begins.household = ended.household;
    begins.since = from.toString(Qt::ISODate);
    ended.until = begins.since;
    for (const Post &post : {ended, begins})
        if (auto fit = refused(check(post)); !fit)
            return fit.error();
    auto work = UnitOfWork::begin(m_store, {u"post.succeed"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->change(*seen, ended); !done)
        return done.error();
    auto key = (*work)->create(begins);
    if (!key)
        return key;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return key;
}

} // namespace Allpost
