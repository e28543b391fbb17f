// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/worker.h"
#include "models/store/store.h"

#include <QAbstractListModel>

namespace Allpost {

/// The workers of the office: each change is a deed. A worker who left stays in the history and cannot be switched to.
class Workers
{
public:
    struct Entry { Key key = 0; Worker worker = {}; bool isInactive() const { return worker.inactive.value_or(false); } };

    /// Active ones first, in the order they came.
    static Result<QList<Entry>> list(const Database &db);
    /// Refused when the name is empty or an active worker has it.
    static Result<Key> add(Store &store, const QString &name, const QString &role = {});
    static Status rename(Store &store, Key worker, const QString &name);
    static Status setRole(Store &store, Key worker, const QString &role);
    /// Refused for the worker at the desk now and for the last active one.
    static Status leave(Store &store, Key worker);
    static Status comeBack(Store &store, Key worker);
    /// Who works at this desk from now on; Refused for one who left.
    static Status switchTo(Store &store, Key worker);
};

/// The active workers, for the menu that switches; follows the store.
class WorkerModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, RoleRole, CurrentRole };

    explicit WorkerModel(Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    Key keyAt(int row) const { return m_entries.at(row).key; }
    /// Reads again; by itself after each deed.
    void reload();

private:
    Store &m_store;
    QList<Workers::Entry> m_entries;
};

} // namespace Allpost
