// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/journal.h"
#include "models/store/statement.h"
#include "models/store/store.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace Allpost {

/// Who does what and why: opens a unit of work.
struct Deed
{
    QString action;                 ///< "resident.change", "import.resident" …; deeds.h puts it in words
    QJsonObject detail = {};        ///< arguments of those words; no personal data
    std::optional<DeedRef> undone = {};
};

/// The one way to write. Inserts, changes and removes records, then writes the rows and the journal's deed in one
/// SQLite transaction. Not committed: nothing happened. One at a time in a process; begin() answers Busy at once while
/// another runs. May live on any thread; off the store's thread it opens a connection of its own.
class UnitOfWork
{
public:
    static Result<std::unique_ptr<UnitOfWork>> begin(Store &store, const Deed &deed);
    ~UnitOfWork();

    /// A new record. Values in the order of the entity's fields; links are keys.
    Result<Key> create(const Entity &entity, const Values &values);
    template <typename Record>
    Result<Key> create(const Record &record) { return create(Record::entity(), record.entity().valuesOf(&record)); }

    /// Saves what differs between seen and now. Conflict when one of those fields changed since seen was read; Conflict
    /// names the fields in Error::detail. True when something changed.
    Result<bool> change(const Snapshot &seen, const Values &now);
    template <typename Record>
    Result<bool> change(const Snapshot &seen, const Record &now) { return change(seen, Record::entity().valuesOf(&now)); }

    /// Removes a record; its history stays.
    Status remove(const Entity &entity, Key key);
    /// Brings a removed record back under its old identity, with these values.
    Status restore(const Entity &entity, Key key, const Values &values);

    /// Adds to the deed's arguments before the commit (numbers known only at the end).
    void setDetail(const QString &name, const QJsonValue &value) { m_deed.detail.insert(name, value); }

    /// Writes the deed. 0 when nothing was changed: then no deed exists. Afterwards the unit is over.
    Result<qint64> commit();

    /// The connection of this transaction; sees what was written so far.
    const Database &db() const { return *m_db; }
    qint64 op() const { return m_op; }

private:
    UnitOfWork(Store &store, const Deed &deed, std::unique_lock<std::mutex> lock);
    Status start();
    Statement &insertInto(const Entity &entity);
    Result<JournalValue> outside(const Field &field, const Value &value);
    Result<RecordId> idOf(Key key);
    Result<QList<DeedRef>> seenHeads(Key key, const QString &field);
    Status touch(Key key);
    Status setHead(Key key, const QString &field);
    Status addPart(const Part &part);
    void note(const Entity &entity, Key key, RecordChange::Kind kind);
    Result<qint64> entityNumber(const Entity &entity);

    Store &m_store;
    Deed m_deed;
    std::unique_lock<std::mutex> m_lock;
    std::unique_ptr<Database> m_own;
    const Database *m_db = nullptr;
    std::optional<Transaction> m_scope;
    std::unique_ptr<BodyWriter> m_body;
    DeedHead m_head;
    qint64 m_op = 0;
    Key m_firstKey = 0;
    Key m_lastKey = 0;
    std::vector<RecordId> m_newIds;
    QHash<const Entity *, Statement *> m_inserts;
    std::vector<std::unique_ptr<Statement>> m_owned;
    QHash<const Entity *, qint64> m_entityNumbers;
    Statement m_insertRecord;
    Statement m_selectId;
    QHash<Key, RecordId> m_knownIds;
    QByteArray m_buffer;
    ChangeSet m_changes;
    bool m_over = false;
};

} // namespace Allpost
