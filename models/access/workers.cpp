// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/workers.h"

#include "models/access/rights.h"
#include "models/store/statement.h"
#include "models/store/unitofwork.h"
#include "models/store/words.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

Status checkName(const Store &store, const QString &name, Key self)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, said(QT_TRANSLATE_NOOP("Store", "Enter the worker's name.")), {}};
    auto all = Workers::list(store.db());
    if (!all)
        return all.error();
    for (const Workers::Entry &entry : *all)
        if (entry.key != self && !entry.isInactive() && entry.worker.name == name.trimmed())
            return Error{ErrorCode::Invalid, said(QT_TRANSLATE_NOOP("Store", "There is already a worker of this name. Add something that tells the two apart.")), {}};
    return {};
}

template <typename Edit>
Status change(Store &store, Key key, const QString &action, Edit edit)
{
    auto seen = store.read(Worker::entity(), key);
    if (!seen)
        return seen.error();
    auto worker = seen->as<Worker>();
    edit(worker);
    auto work = UnitOfWork::begin(store, {action});
    if (!work)
        return work.error();
    if (auto changed = (*work)->change(*seen, worker); !changed)
        return changed.error();
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

} // namespace

Result<QList<Workers::Entry>> Workers::list(const Database &db)
{
    const Layout &layout = Layout::of(Worker::entity());
    Statement rows(db, u"SELECT key, "_s + layout.columns + u" FROM worker ORDER BY coalesce(inactive, 0), key"_s);
    QList<Entry> all;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        Values values;
        for (int i = 1; i < rows.columns(); ++i)
            values.push_back(rows.value(i));
        all.append({rows.number(0), recordFrom<Worker>(values)});
    }
}

Result<Key> Workers::add(Store &store, const QString &name, const QString &role)
{
    if (auto fit = checkName(store, name, 0); !fit)
        return fit.error();
    return UnitOfWork::createOne(store, {u"worker.add"_s}, Worker{name.trimmed(), role.trimmed(), {}});
}

Status Workers::rename(Store &store, Key worker, const QString &name)
{
    if (auto fit = checkName(store, name, worker); !fit)
        return fit;
    return change(store, worker, u"worker.rename"_s, [&](Worker &w) { w.name = name.trimmed(); });
}

Status Workers::setRole(Store &store, Key worker, const QString &role)
{
    return change(store, worker, u"worker.change"_s, [&](Worker &w) { w.role = role.trimmed(); });
}

Status Workers::leave(Store &store, Key worker)
{
    if (worker == store.worker())
        return Error{ErrorCode::Refused, said(QT_TRANSLATE_NOOP("Store", "This worker is at the desk now. Switch to another one first.")), {}};
    return change(store, worker, u"worker.leave"_s, [](Worker &w) { w.inactive = true; });
}

Status Workers::comeBack(Store &store, Key worker)
{
    auto self = store.get<Worker>(worker);
    if (!self)
        return self.error();
    if (auto fit = checkName(store, self->name, worker); !fit)
        return fit;
    return change(store, worker, u"worker.return"_s, [](Worker &w) { w.inactive.reset(); });
}

Status Workers::switchTo(Store &store, Key worker)
{
    auto found = store.get<Worker>(worker);
    if (!found)
        return found.error();
    if (found->inactive.value_or(false))
        return Error{ErrorCode::Refused, said(QT_TRANSLATE_NOOP("Store", "This worker has left the office.")), {}};
    // What lists leave out is written beside a running import only after it: until then the next one would see too much.
    auto unseen = Rights::unseenGroups(store, worker);
    if (!unseen)
        return unseen.error();
    if (store.isWriting() && !unseen->isEmpty())
        return Error{ErrorCode::Busy, said(QT_TRANSLATE_NOOP("Store", "Something is being saved just now. Switch when it has ended.")), {}};
    // First what lists leave out, then who sits here: whoever hears of the change reads the lists of the new one.
    if (auto narrowed = Rights::updateUnseen(store, worker); !narrowed)
        return narrowed;
    return store.setWorker(worker);
}

WorkerModel::WorkerModel(Store &store, QObject *parent) : QAbstractListModel(parent), m_store(store)
{
    reload();
    connect(&store, &Store::committed, this, [this](const ChangeSet &changes) {
        const bool concerned = changes.bulk || std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &c) { return c.entity == &Worker::entity(); });
        if (concerned)
            reload();
    });
    connect(&store, &Store::workerChanged, this, [this] {
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1), {CurrentRole});
    });
}

void WorkerModel::reload()
{
    auto all = Workers::list(m_store.db());
    beginResetModel();
    m_entries.clear();
    if (all)
        for (const Workers::Entry &entry : *all)
            if (!entry.isInactive())
                m_entries.append(entry);
    endResetModel();
}

int WorkerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant WorkerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Workers::Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.worker.name;
    case KeyRole: return entry.key;
    case RoleRole: return entry.worker.role;
    case CurrentRole: return entry.key == m_store.worker();
    default: return {};
    }
}

QHash<int, QByteArray> WorkerModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({{KeyRole, "key"}, {RoleRole, "role"}, {CurrentRole, "current"}});
    return names;
}

} // namespace Allpost
