// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/derivations.h"
#include "models/store/journal.h"
#include "models/store/layout.h"
#include "models/store/statement.h"
#include "models/store/store.h"

#include <QHash>
#include <QJsonObject>

#include <array>
#include <deque>
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
///
/// After a write failed (full disk, medium gone) the unit is over: everything after answers with the same error, so that
/// nothing can be half-done.
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

    /// One new record, or the change of one, as a deed of its own.
    template <typename Record>
    static Result<Key> createOne(Store &store, const Deed &deed, const Record &record);
    template <typename Now>
    static Result<bool> changeOne(Store &store, const Deed &deed, const Snapshot &seen, const Now &now);

    /// Removes a record; its history stays.
    Status remove(const Entity &entity, Key key);
    /// Removes it only if it still is what canonical says (a birth as the journal has it); false when it is not. For undo.
    Result<bool> removeUnchanged(const Entity &entity, Key key, QByteArrayView canonical);
    /// Brings a removed record back under its old identity, with these values.
    Status restore(const Entity &entity, Key key, const Values &values);
    /// The same with exactly the values it had when it was removed: nothing is set anew. For undo.
    Status revive(const Entity &entity, Key key, const Values &values);

    /// Thousands of new records will come (an import): indexes that they would fill in random order are set aside until the
    /// commit makes them anew. From here on searching this connection by text goes through whole tables.
    Status expectMany();

    /// Adds to the deed's arguments before the commit (numbers known only at the end).
    void setDetail(const QString &name, const QJsonValue &value) { m_deed.detail.insert(name, value); }

    /// Names the deed one that takes another back.
    void setUndone(const QString &action, const DeedRef &undone) { m_deed.action = action; m_deed.undone = undone; }

    /// Writes the deed. 0 when nothing was changed: then no deed exists. Afterwards the unit is over.
    Result<qint64> commit();

    /// The connection of this transaction; sees what was written so far.
    const Database &db();
    qint64 op() const { return m_op; }

private:
    /// Rows to a statement: enough that opening a table and its indexes no longer counts.
    static constexpr int RowsAtOnce = 32;

    using RawId = std::array<char, 16>;
    /// Rows on their way into one table, written many to a statement: opening the table and its indexes anew for each
    /// row costs as much as the row. Texts lie one after another in text.
    struct Pending
    {
        struct Cell { enum Kind : quint8 { Null, Number, Text, Bytes } kind = Null; qint64 number = 0; qsizetype at = 0; };

        QString table;
        QString columns; ///< with key
        int width = 0;
        std::vector<Cell> cells = {};
        QByteArray text = {};
        Statement *many = nullptr;
        Statement *one = nullptr;

        void number(qint64 n) { cells.push_back({Cell::Number, n, 0}); }
        void null() { cells.push_back({}); }
        void bytes(QByteArrayView b, Cell::Kind kind)
        {
            cells.push_back({kind, b.size(), text.size()});
            text.append(b);
        }
    };
    struct Table
    {
        const Entity *entity = nullptr;
        const Layout *layout = nullptr;
        qint64 number = 0;
        Pending rows = {};
        Statement *select = nullptr;
        Statement *erase = nullptr;
        struct Feed { size_t derivation; int field; }; ///< field: OfItself, OfAll, or the link's index
        std::vector<Feed> feeds = {};
    };
    static constexpr int OfItself = -1;
    static constexpr int OfAll = -2;
    /// Records whose derived rows this unit of work must make anew.
    struct Touched { std::vector<Key> records = {}; bool all = false; };

    UnitOfWork(Store &store, const Deed &deed);
    Status start();
    Status ready();
    template <typename T> Result<T> done(Result<T> result);
    Result<Key> doCreate(const Entity &entity, const Values &values);
    Result<bool> doChange(const Snapshot &seen, const Values &now);
    Result<bool> doRemove(const Entity &entity, Key key, QByteArrayView canonical);
    Status doRestore(const Entity &entity, Key key, const Values &values, bool revived);

    Result<Table *> table(const Entity &entity);
    Result<qint64> entityNumber(const Entity &entity);
    Statement &prepared(const QString &sql);
    Status insertRow(Table &table, Key key, const Values &values, const char *encoded);
    Status flush(Pending &rows);
    Status flushAll();
    bool rawId(Key key, char *id16);
    Error noSuchLink(Key key) const;
    static Error onlyAdded(const Entity &entity);
    Result<RecordId> idOf(Key key);
    Result<JournalValue> outside(const Field &field, const Value &value);
    Result<Snapshot> current(const Entity &entity, Key key);
    Result<QList<DeedRef>> seenHeads(Key key, const QString &field);
    Status touch(Key key);
    Status touchLinks(const Layout &layout, const Values &values);
    Status setHead(Key key, const QString &field);
    Status addPart(const Part &part);
    Result<QByteArray> covers();
    static std::vector<Table::Feed> feedsOf(const Entity &entity);
    void feed(const Table &table, Key key, const Values &values);
    Status derive();
    void note(const Entity &entity, Key key, RecordChange::Kind kind);
    void growBulk();
    Status restoreIndexes();
    Status writeHead(const QByteArray &previousChain);
    bool isWritten() const;
    void close();

    Store &m_store;
    Deed m_deed;
    std::unique_ptr<Database> m_own;
    const Database *m_db = nullptr;
    std::optional<Transaction> m_scope;
    std::unique_ptr<BodyWriter> m_body;
    DeedHead m_head;
    qint64 m_op = 0;
    Key m_firstKey = 0;
    Key m_lastKey = 0;
    std::deque<RawId> m_newIds; ///< no growing in one piece: an import makes two millions
    std::vector<std::unique_ptr<Table>> m_tables;
    std::vector<Layout::Span> m_spans;
    Layout::IdOf m_rawIdOf;
    std::vector<bool> m_touched;
    StatementCache m_prepared;
    QStringList m_setAside; ///< indexes to make anew, as SQL
    Pending m_records;
    Statement m_selectId;
    QHash<Key, RawId> m_knownIds;
    std::vector<Touched> m_derived;
    QByteArray m_covers;
    QByteArray m_canonical;
    ChangeSet m_changes;
    std::optional<Error> m_failed;
    std::optional<Error> m_lookupFailed;
    QStringList m_changedFields; ///< of the only record changed, for the words of the deed
    const Entity *m_changedEntity = nullptr;
    bool m_wrote = false;
    bool m_over = false;
    bool m_bulk = false;
    bool m_open = true;
};

template <typename Record>
Result<Key> UnitOfWork::createOne(Store &store, const Deed &deed, const Record &record)
{
    auto work = begin(store, deed);
    if (!work)
        return work.error();
    auto made = (*work)->create(record);
    if (!made)
        return made;
    auto done = (*work)->commit();
    return done ? made : Result<Key>(done.error());
}

template <typename Now>
Result<bool> UnitOfWork::changeOne(Store &store, const Deed &deed, const Snapshot &seen, const Now &now)
{
    auto work = begin(store, deed);
    if (!work)
        return work.error();
    auto changed = (*work)->change(seen, now);
    if (!changed)
        return changed;
    auto done = (*work)->commit();
    return done ? changed : Result<bool>(done.error());
}

} // namespace Allpost
