// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/savedviews.h"

#include "models/store/statement.h"
#include "models/store/unitofwork.h"
#include "models/views/listloader.h"

namespace Allpost {

using namespace Qt::StringLiterals;

SavedViews::SavedViews(Store &store, const ListDefinition &definition, QObject *parent)
    : QObject(parent), m_store(store), m_definition(definition), m_language(definition), m_loader(std::make_unique<ListLoader>(store, *this))
{
    connect(&store, &Store::committed, this, [this](const ChangeSet &changes) {
        const auto has = [&](const auto &wanted) { return changes.bulk || std::any_of(changes.changes.begin(), changes.changes.end(), wanted); };
        if (has([](const RecordChange &c) { return c.entity == &SavedView::entity(); })) {
            if (auto loaded = load(); !loaded)
                Q_EMIT failed(loaded.error());
        } else if (has([&](const RecordChange &c) { return m_definition.entities.contains(c.entity) || c.entity == m_definition.leavesOut; })) {
            count();
        }
    });
}

SavedViews::~SavedViews() = default;

Status SavedViews::load()
{
    QStringList columns{u"key"_s};
    for (const Field &field : SavedView::entity().fields)
        columns << field.name;
    Statement select(m_store.db(), u"SELECT "_s + columns.join(u", "_s) + u" FROM saved_view WHERE list = ? ORDER BY position, key"_s);
    select.bind(1, m_definition.name);
    QList<Entry> entries;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        Values values;
        for (int i = 1; i < int(columns.size()); ++i)
            values.push_back(select.value(i));
        Entry entry{select.number(0), recordFrom<SavedView>(values)};
        for (const Entry &old : std::as_const(m_entries))
            if (old.key == entry.key && old.view.filter == entry.view.filter)
                entry.count = old.count;
        entries << entry;
    }
    m_entries = entries;
    Q_EMIT changed();
    count();
    return {};
}

void SavedViews::count()
{
    struct Wanted { Key key; FilterSql filter; };
    std::vector<Wanted> wanted;
    const QDate today = QDate::currentDate();
    for (const Entry &entry : std::as_const(m_entries))
        if (const FilterReading reading = m_language.read(entry.view.filter); !reading.problem)
            wanted.push_back({entry.key, m_language.compile(reading.filter, today)});
    if (wanted.empty())
        return;
    const quint64 token = ++m_token;
    m_loader->run(
        [this, token, today, wanted, definition = &m_definition](const Database &db, const std::atomic<bool> &cancelled) -> ListLoader::Done {
            QHash<Key, qint64> counts;
            for (const Wanted &one : wanted) {
                if (cancelled)
                    return {};
                auto found = ListLoader::count(db, *definition, one.filter, today);
                if (!found)
                    return [this, error = found.error()] { Q_EMIT failed(error); };
                counts.insert(one.key, *found);
            }
            return [this, token, counts] {
                if (token != m_token)
                    return;
                for (Entry &entry : m_entries)
                    entry.count = counts.value(entry.key, -1);
                Q_EMIT counted();
            };
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

Result<QString> SavedViews::freeName(const QString &name, Key except) const
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return Error{ErrorCode::Invalid, tr("Give the view a name."), {}};
    for (const Entry &entry : m_entries)
        if (entry.key != except && entry.view.name == wanted)
            return Error{ErrorCode::Invalid, tr("There is a view “%1” already. Give this one another name.").arg(wanted), {}};
    return wanted;
}

Result<Key> SavedViews::add(const SavedView &view)
{
    auto name = freeName(view.name, 0);
    if (!name)
        return name.error();
    if (auto parsed = m_language.parse(view.filter); !parsed)
        return parsed.error();
    SavedView fresh = view;
    fresh.list = m_definition.name;
    fresh.name = *name;
    qint64 last = 0;
    for (const Entry &entry : std::as_const(m_entries))
        last = std::max(last, entry.view.position.value_or(0));
    fresh.position = last + 1;
    auto work = UnitOfWork::begin(m_store, {u"view.add"_s});
    if (!work)
        return work.error();
    auto key = (*work)->create(fresh);
    if (!key)
        return key.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return *key;
}

Status SavedViews::rename(Key key, const QString &name)
{
    auto seen = m_store.get<SavedView>(key);
    if (!seen)
        return seen.error();
    SavedView view = *seen;
    view.name = name;
    return replace(key, view);
}

Status SavedViews::replace(Key key, const SavedView &view)
{
    auto name = freeName(view.name, key);
    if (!name)
        return name.error();
    if (auto parsed = m_language.parse(view.filter); !parsed)
        return parsed.error();
    auto seen = m_store.read(SavedView::entity(), key);
    if (!seen)
        return seen.error();
    SavedView now = seen->as<SavedView>();
    now.name = *name;
    now.filter = view.filter;
    now.columns = view.columns;
    now.sort = view.sort;
    auto changed = UnitOfWork::changeOne(m_store, {u"view.change"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status SavedViews::remove(Key key)
{
    auto work = UnitOfWork::begin(m_store, {u"view.remove"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->remove(SavedView::entity(), key); !done)
        return done;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

} // namespace Allpost
