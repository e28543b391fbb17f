// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"
#include "models/views/filter.h"

#include <QObject>

#include <memory>

namespace Allpost {

class ListLoader;

/// The views an office saved for one list, in their order, with the number of records each shows.
class SavedViews : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        Key key = 0;
        SavedView view = {};
        qint64 count = -1; ///< -1: not counted yet, or its filter is no longer understood
    };

    /// Store and definition must outlive it.
    SavedViews(Store &store, const ListDefinition &definition, QObject *parent = nullptr);
    ~SavedViews() override;

    const QList<Entry> &entries() const { return m_entries; }
    /// Reads the views; counts follow on a worker.
    Status load();

    /// Adds a view at the end. Invalid when the name is empty or taken, or the filter is not understood.
    Result<Key> add(const SavedView &view);
    Status rename(Key key, const QString &name);
    /// New filter, columns and order under the same name.
    Status replace(Key key, const SavedView &view);
    Status remove(Key key);

Q_SIGNALS:
    void changed();
    void counted();
    void failed(const Allpost::Error &error);

private:
    void count();
    Result<QString> freeName(const QString &name, Key except) const;

    Store &m_store;
    const ListDefinition &m_definition;
    FilterLanguage m_language;
    QList<Entry> m_entries;
    std::unique_ptr<ListLoader> m_loader;
    quint64 m_token = 0;
};

} // namespace Allpost
