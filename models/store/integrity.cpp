// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/integrity.h"

#include "models/store/attachments.h"
#include "models/store/derivations.h"
#include "models/store/journalfold.h"
#include "models/store/officefile.h"
#include "models/store/statement.h"
#include "models/store/words.h"

#include <QThread>

#include <algorithm>
#include <cstring>

#include <sodium.h>
#include <sqlite3.h>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype NamedProblems = 100;

/// One view of the file while others go on writing.
class ReadView
{
public:
    explicit ReadView(const Database &db) : m_db(db.native())
    {
        m_own = sqlite3_get_autocommit(m_db) && sqlite3_exec(m_db, "BEGIN", nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    ~ReadView()
    {
        if (m_own)
            sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    ReadView(const ReadView &) = delete;
    ReadView &operator=(const ReadView &) = delete;

private:
    sqlite3 *m_db;
    bool m_own = false;
};

class Hasher
{
public:
    Hasher() { crypto_generichash_init(&m_state, nullptr, 0, 32); }
    void add(const char *data, qsizetype size)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(data), quint64(size));
    }
    QByteArray result()
    {
        QByteArray out(32, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(out.data()), 32);
        return out;
    }

private:
    crypto_generichash_state m_state;
};

/// Ids by key, for turning links into what leaves the file.
Result<std::vector<std::array<char, 16>>> idsByKey(const Database &db)
{
    std::vector<std::array<char, 16>> ids;
    Statement rows(db, u"SELECT key, id FROM record ORDER BY key"_s);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return ids;
        const std::string_view id = rows.utf8(1);
        const qint64 key = rows.number(0);
        if (key < 1 || key > (qint64(1) << 31) || id.size() != 16)
            continue;
        ids.resize(size_t(key) + 1);
        std::memcpy(ids[size_t(key)].data(), id.data(), 16);
    }
}

class Checker
{
public:
    Checker(const Database &db, Progress &progress) : m_db(db), m_progress(progress), m_fold(db, progress)
    {
        m_idOf = [this](Key key, char *id16) {
            const JournalFold::Record *record = m_fold.find(key);
            if (record)
                std::memcpy(id16, record->id.data(), 16);
            return record != nullptr;
        };
    }

    Result<Integrity::Report> run()
    {
        for (auto step : {&Checker::file, &Checker::journal, &Checker::records, &Checker::extraRows, &Checker::heads, &Checker::removals, &Checker::touches, &Checker::attachments, &Checker::derived}) {
            if (auto done = (this->*step)(); !done) {
                // A page that cannot be read is an answer, not a failure of the check.
                if (done.error().code != ErrorCode::Unreadable)
                    return done.error();
                problem(said(QT_TRANSLATE_NOOP("Store", "The file itself is damaged: %1")).arg(done.error().detail));
                break;
            }
        }
        if (m_count > NamedProblems)
            m_report.problems << said(QT_TRANSLATE_N_NOOP("Store", "… and %n more."), m_count - NamedProblems);
        return m_report;
    }

private:
    void problem(const QString &sentence)
    {
        if (++m_count <= NamedProblems)
            m_report.problems << sentence;
    }

    static QString named(const Entity &entity, Key key) { return entity.label() + u' ' + QString::number(key); }

    Status attachments()
    {
        return Attachments::check(m_db, [this](const QString &sentence) { problem(sentence); });
    }

    Status derived()
    {
        for (const Derivation *derivation : Derivations::all())
            if (auto checked = derivation->check(m_db, m_progress, [this](const QString &sentence) { problem(sentence); }); !checked)
                return checked;
        return {};
    }

    Status file()
    {
        m_progress.report(0, 0, said(QT_TRANSLATE_NOOP("Store", "Checking the file")));
        auto sound = Query::run(m_db, u"PRAGMA integrity_check(20)"_s);
        if (!sound)
            return sound.error();
        while (sound->next())
            if (sound->text(0) != "ok"_L1)
                problem(said(QT_TRANSLATE_NOOP("Store", "The file itself is damaged: %1")).arg(sound->text(0)));
        auto strange = OfficeFile::schemaDifferences(m_db);
        if (!strange)
            return strange.error();
        for (const QString &name : *strange)
            problem(said(QT_TRANSLATE_NOOP("Store", "Something foreign stands in the file: %1")).arg(name));
        return {};
    }

    Status journal()
    {
        if (auto read = m_fold.read([this](const QString &sentence) { problem(sentence); }); !read)
            return read;
        return m_fold.fold([this](const JournalFold::Record &record, const Layout &layout, QByteArrayView canonical) { return compare(record, layout, canonical); });
    }

    /// One row of a table against the journal.
    Status compare(const JournalFold::Record &record, const Layout &layout, QByteArrayView canonical)
    {
        auto &select = m_selects[&layout];
        if (!select)
            select = std::make_unique<Statement>(m_db, layout.select);
        select->bind(1, record.key);
        auto found = select->step();
        if (!found)
            return found.error();
        if (!*found) {
            problem(said(QT_TRANSLATE_NOOP("Store", "%1 stands in the journal but not in its table.")).arg(named(*layout.entity, record.key)));
            return {};
        }
        m_row.resize(0);
        const bool linked = layout.encodeRow(m_row, record.id.data(), *select, 0, m_idOf);
        select->reset();
        if (!linked || QByteArrayView(m_row) != canonical)
            nameFields(record, layout, canonical, linked);
        return {};
    }

    void nameFields(const JournalFold::Record &record, const Layout &layout, QByteArrayView canonical, bool linked)
    {
        PartView told, stands;
        QStringList fields;
        if (linked && told.parse(canonical) && stands.parse(m_row)) {
            std::map<QByteArrayView, std::pair<QByteArrayView, QByteArrayView>> values;
            for (const PartView::Item &item : told.items)
                values[item.name].first = item.after;
            for (const PartView::Item &item : stands.items)
                values[item.name].second = item.after;
            for (const auto &[name, pair] : values)
                if (pair.first != pair.second)
                    if (const int i = layout.indexOf(name); i >= 0)
                        fields << layout.entity->fields[size_t(i)].title();
        }
        if (!linked)
            problem(said(QT_TRANSLATE_NOOP("Store", "%1 links to a record that does not exist.")).arg(named(*layout.entity, record.key)));
        else
            problem(said(QT_TRANSLATE_NOOP("Store", "%1 is not what the journal says: %2.")).arg(named(*layout.entity, record.key), fields.join(u", "_s)));
    }

    /// Table record: every record told by the journal, under its kind and birth, and no other.
    Status records()
    {
        std::map<qint64, QString> kinds;
        auto names = Query::run(m_db, u"SELECT number, name FROM entity_name"_s);
        if (!names)
            return names.error();
        while (names->next())
            kinds[names->number(0)] = names->text(1);
        for (const JournalFold::Record &record : m_fold.records()) {
            const Entity *entity = record.entity < 0 ? nullptr : Dictionary::entities()[size_t(record.entity)];
            const qint64 born = record.birth < 0 ? 0 : m_fold.heads()[size_t(record.birth)].key;
            if (entity && (record.tableEntity == 0 || kinds[record.tableEntity] != entity->name || record.tableBorn != born))
                problem(said(QT_TRANSLATE_NOOP("Store", "The identity of %1 is not what the journal says.")).arg(named(*entity, record.key)));
            else if (!entity && Dictionary::find(kinds[record.tableEntity]))
                problem(said(QT_TRANSLATE_NOOP("Store", "Record %1 has an identity but no deed in the journal.")).arg(record.key));
        }
        return {};
    }

    Status extraRows()
    {
        const auto &all = Dictionary::entities();
        for (size_t i = 0; i < all.size(); ++i) {
            auto count = Query::run(m_db, u"SELECT count(*) FROM "_s + all[i]->name);
            if (!count)
                return count.error();
            if (count->next() && count->number(0) == m_fold.visible(int(i)))
                continue;
            Statement keys(m_db, u"SELECT key FROM "_s + all[i]->name);
            while (true) {
                auto more = keys.step();
                if (!more)
                    return more.error();
                if (!*more)
                    break;
                const JournalFold::Record *record = m_fold.find(keys.number(0));
                if (!record || record->entity != int(i) || !record->visible)
                    problem(said(QT_TRANSLATE_NOOP("Store", "%1 stands in its table but not in the journal.")).arg(named(*all[i], keys.number(0))));
            }
        }
        return {};
    }

    /// Rows of a table in the order of the expected ones; both run side by side.
    template <typename Row, typename Read, typename Less>
    Status sideBySide(const QString &sql, const std::vector<Row> &expected, Read read, Less less, const char *sentence)
    {
        Statement rows(m_db, sql);
        auto at = expected.begin();
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            const Row row = read(rows);
            while (at != expected.end() && less(*at, row))
                problem(said(sentence).arg((at++)->record));
            if (at == expected.end() || !(*at == row))
                problem(said(sentence).arg(row.record));
            if (at != expected.end() && !less(row, *at))
                ++at;
        }
        for (; at != expected.end(); ++at)
            problem(said(sentence).arg(at->record));
        return {};
    }

    Status heads()
    {
        using Row = JournalFold::HeadRow;
        return sideBySide(
            u"SELECT record, field, desk, number, shown, overtaken, value FROM head ORDER BY record, field, desk, number"_s, m_fold.headRows(),
            [](Statement &s) { return Row{s.number(0), s.blob(1), s.number(2), s.number(3), s.number(4) != 0, s.number(5) != 0, s.blob(6)}; },
            [](const Row &a, const Row &b) { return a.order() < b.order(); },
            QT_TRANSLATE_NOOP("Store", "Who changed a field of record %1 last is not what the journal says."));
    }

    Status removals()
    {
        using Row = JournalFold::RemovalRow;
        return sideBySide(
            u"SELECT record, desk, number, covers FROM removal ORDER BY record, desk, number"_s, m_fold.removalRows(),
            [](Statement &s) { return Row{s.number(0), s.number(1), s.number(2), s.blob(3)}; },
            [](const Row &a, const Row &b) { return a.order() < b.order(); }, QT_TRANSLATE_NOOP("Store", "The removal of record %1 is not what the journal says."));
    }

    Status touches()
    {
        using Row = JournalFold::Touch;
        return sideBySide(
            u"SELECT record, op FROM op_touch ORDER BY record, op"_s, m_fold.touches(), [](Statement &s) { return Row{s.number(0), s.number(1)}; },
            [](const Row &a, const Row &b) { return a < b; }, QT_TRANSLATE_NOOP("Store", "The history of record %1 is not what the journal says."));
    }

    const Database &m_db;
    Progress &m_progress;
    JournalFold m_fold;
    Layout::IdOf m_idOf;
    std::map<const Layout *, std::unique_ptr<Statement>> m_selects;
    QByteArray m_row;
    Integrity::Report m_report;
    qint64 m_count = 0;
};

/// Writes what a fold gives.
class Rebuilder
{
public:
    Rebuilder(const Database &db, Progress &progress) : m_db(db), m_progress(progress), m_fold(db, progress) {}

    Status run()
    {
        QStringList broken;
        if (auto read = m_fold.read([&](const QString &sentence) { broken << sentence; }); !read)
            return read;
        // Tables made from a journal with holes would be less than the tables that stand.
        if (!broken.isEmpty())
            return Error{ErrorCode::Unreadable,
                         said(QT_TRANSLATE_NOOP("Store", "The tables were not rebuilt: the journal itself is damaged. Restore the last good backup to a new file.")), broken.join(u' ')};
        auto guards = setGuardsAside();
        if (!guards)
            return guards.error();
        for (const Entity *entity : Dictionary::entities())
            if (auto emptied = Query::run(m_db, u"DELETE FROM "_s + entity->name); !emptied)
                return emptied.error();
        for (const auto &table : {u"head"_s, u"op_touch"_s, u"removal"_s})
            if (auto emptied = Query::run(m_db, u"DELETE FROM "_s + table); !emptied)
                return emptied.error();
        auto folded = m_fold.fold([this](const JournalFold::Record &record, const Layout &layout, QByteArrayView canonical) { return insert(record, layout, canonical); });
        if (!folded)
            return folded;
        for (auto step : {&Rebuilder::records, &Rebuilder::heads, &Rebuilder::removals, &Rebuilder::touches})
            if (auto done = (this->*step)(); !done)
                return done;
        for (const Derivation *derivation : Derivations::all())
            if (auto made = derivation->make(m_db, m_progress); !made)
                return made;
        for (const QString &guard : *guards)
            if (auto made = Query::run(m_db, guard); !made)
                return made.error();
        return {};
    }

private:
    /// Triggers that keep what is only ever added from being removed stand in the way of making it anew; gives their SQL.
    Result<QStringList> setGuardsAside()
    {
        QStringList names, guards;
        {
            auto found = Query::run(m_db, u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"_s);
            if (!found)
                return found.error();
            while (found->next()) {
                names << found->text(0);
                guards << found->text(1);
            }
        }
        for (const QString &name : names)
            if (auto dropped = Query::run(m_db, u"DROP TRIGGER "_s + name); !dropped)
                return dropped.error();
        return guards;
    }

    Status insert(const JournalFold::Record &record, const Layout &layout, QByteArrayView canonical)
    {
        auto &statement = m_inserts[&layout];
        if (!statement)
            statement = std::make_unique<Statement>(m_db, layout.insert);
        if (!m_part.parse(canonical))
            return Error{ErrorCode::Internal, {}, u"canonical"_s};
        m_column.assign(layout.entity->fields.size(), 0);
        for (int i = 0; i < int(layout.stored.size()); ++i) {
            m_column[size_t(layout.stored[size_t(i)])] = i + 2;
            statement->bindNull(i + 2);
        }
        statement->bind(1, record.key);
        for (const PartView::Item &item : m_part.items) {
            const int field = layout.indexOf(item.name);
            JournalValue value;
            if (field < 0)
                continue; // of a newer program
            const int column = m_column[size_t(field)];
            if (const QByteArrayView id = PartView::link(item.after); !id.isEmpty()) {
                const JournalFold::Record *linked = m_fold.find(id.data());
                linked ? statement->bind(column, linked->key) : statement->bindNull(column);
            } else if (PartView::value(item.after, value)) {
                statement->bind(column, value.plain);
            }
        }
        return statement->run();
    }

    Status records()
    {
        std::vector<qint64> numbers;
        for (const Entity *entity : Dictionary::entities()) {
            auto made = Query::run(m_db, u"INSERT INTO entity_name (name) SELECT :name WHERE NOT EXISTS (SELECT 1 FROM entity_name WHERE name = :again)"_s,
                                   {{u":name"_s, entity->name}, {u":again"_s, entity->name}});
            auto number = Query::run(m_db, u"SELECT number FROM entity_name WHERE name = :name"_s, {{u":name"_s, entity->name}});
            if (!made || !number)
                return !made ? made.error() : number.error();
            numbers.push_back(number->next() ? number->number(0) : 0);
        }
        Statement update(m_db, u"UPDATE record SET entity = ?, born = ? WHERE key = ?"_s);
        Statement add(m_db, u"INSERT INTO record (entity, born, key, id) VALUES (?, ?, ?, ?)"_s);
        Statement drop(m_db, u"DELETE FROM record WHERE key = ?"_s);
        for (const JournalFold::Record &record : m_fold.records()) {
            if (record.entity < 0) {
                auto kind = Query::run(m_db, u"SELECT name FROM entity_name WHERE number = :number"_s, {{u":number"_s, record.tableEntity}});
                if (!kind)
                    return kind.error();
                if (kind->next() && !Dictionary::find(kind->text(0)))
                    continue; // of a newer program
                drop.bind(1, record.key);
                if (auto done = drop.run(); !done)
                    return done;
                continue;
            }
            const qint64 entity = numbers[size_t(record.entity)];
            const qint64 born = record.birth < 0 ? 0 : m_fold.heads()[size_t(record.birth)].key;
            if (record.tableEntity == entity && record.tableBorn == born)
                continue;
            Statement &into = record.tableEntity == 0 ? add : update;
            into.bind(1, entity);
            into.bind(2, born);
            into.bind(3, record.key);
            if (record.tableEntity == 0)
                into.bindBytes(4, QByteArrayView(record.id.data(), 16));
            if (auto done = into.run(); !done)
                return done;
        }
        return {};
    }

    Status heads()
    {
        Statement add(m_db, u"INSERT INTO head (record, field, desk, number, shown, overtaken, value) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        for (const JournalFold::HeadRow &row : m_fold.headRows()) {
            add.bind(1, row.record);
            add.bindText(2, row.field);
            add.bind(3, row.desk);
            add.bind(4, row.number);
            add.bind(5, qint64(row.shown));
            add.bind(6, qint64(row.overtaken));
            row.value.isEmpty() ? add.bindNull(7) : add.bindBytes(7, row.value);
            if (auto done = add.run(); !done)
                return done;
        }
        return {};
    }

    Status removals()
    {
        Statement add(m_db, u"INSERT INTO removal (record, desk, number, covers) VALUES (?, ?, ?, ?)"_s);
        for (const JournalFold::RemovalRow &row : m_fold.removalRows()) {
            add.bind(1, row.record);
            add.bind(2, row.desk);
            add.bind(3, row.number);
            add.bindBytes(4, row.covers);
            if (auto done = add.run(); !done)
                return done;
        }
        return {};
    }

    Status touches()
    {
        Statement add(m_db, u"INSERT INTO op_touch (record, op) VALUES (?, ?)"_s);
        for (const JournalFold::Touch &row : m_fold.touches()) {
            add.bind(1, row.record);
            add.bind(2, row.op);
            if (auto done = add.run(); !done)
                return done;
        }
        return {};
    }

    const Database &m_db;
    Progress &m_progress;
    JournalFold m_fold;
    PartView m_part;
    std::vector<int> m_column;
    std::map<const Layout *, std::unique_ptr<Statement>> m_inserts;
};

} // namespace

Result<QString> Integrity::digest(const Database &db)
{
    Progress progress;
    return digest(db, progress);
}

Result<QString> Integrity::digest(const Database &db, Progress &progress)
{
    const ReadView view(db);
    auto ids = idsByKey(db);
    if (!ids)
        return ids.error();
    const Layout::IdOf idOf = [&](Key key, char *id16) {
        if (key < 1 || size_t(key) >= ids->size())
            return false;
        std::memcpy(id16, (*ids)[size_t(key)].data(), 16);
        return true;
    };
    auto entities = Dictionary::entities();
    std::sort(entities.begin(), entities.end(), [](const Entity *a, const Entity *b) { return a->name < b->name; });
    Hasher whole;
    qint64 done = 0;
    for (const Entity *entity : entities) {
        if (entity == &ImportMapping::entity())
            continue;
        const Layout &layout = Layout::of(*entity);
        // Each record's hash with its id: rows are read as they lie, and put in order here.
        struct Line { std::array<char, 16> id; std::array<char, 32> hash; };
        std::vector<Line> lines;
        QByteArray row;
        Statement rows(db, u"SELECT key, "_s + layout.columns + u" FROM "_s + entity->name + u" ORDER BY key"_s);
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            Line line;
            row.resize(0);
            if (!idOf(rows.number(0), line.id.data()) || !layout.encodeRow(row, line.id.data(), rows, 1, idOf))
                return Error{ErrorCode::Unreadable, said(QT_TRANSLATE_NOOP("Store", "The tables of this office file are damaged. Run the check, then rebuild them from the journal.")), entity->name};
            crypto_generichash(reinterpret_cast<unsigned char *>(line.hash.data()), 32, reinterpret_cast<const unsigned char *>(row.constData()), quint64(row.size()), nullptr, 0);
            lines.push_back(line);
            if (++done % 4096 == 0)
                progress.report(done, qint64(ids->size()), said(QT_TRANSLATE_NOOP("Store", "Reading the records")));
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, said(QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed.")), {}};
        }
        if (lines.empty())
            continue; // a kind that a newer program adds changes nothing until it is used
        std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return std::memcmp(a.id.data(), b.id.data(), 16) < 0; });
        const QByteArray head = entity->name.toUtf8() + '\0' + QByteArray::number(qint64(lines.size())) + '\0';
        whole.add(head.constData(), head.size());
        for (const Line &line : lines)
            whole.add(line.hash.data(), 32);
    }
    return QString::fromLatin1(whole.result().toHex());
}

Result<Integrity::Report> Integrity::check(const Database &db)
{
    Progress progress;
    return check(db, progress);
}

Result<Integrity::Report> Integrity::check(const Database &db, Progress &progress)
{
    const ReadView view(db);
    return Checker(db, progress).run();
}

Status Integrity::rebuild(Store &store)
{
    Progress progress;
    return rebuild(store, progress);
}

Status Integrity::rebuild(Store &store, Progress &progress)
{
    return store.rewrite([&](const Database &db) { return Rebuilder(db, progress).run(); });
}

} // namespace Allpost
