// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// A witness that the program does not control: SQLite's session extension notes every cell of the office's tables that a
// deed changed, and each must stand in a part of that same deed.
#include "models/store/undo.h"
#include "tests/support/officeseed.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestWitness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::create(m_folder->filePath(u"a.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
        m_undo = std::make_unique<UndoStack>(*m_store);
        m_seen = 0;
    }
    void cleanup()
    {
        m_undo.reset();
        m_store.reset();
    }

    void everyChangedCellStandsInTheDeed()
    {
        QRandomGenerator random(3);
        QList<Key> people;
        for (int i = 0; i < 80; ++i) {
            begin();
            switch (random.bounded(6)) {
            case 0:
            case 1: {
                auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
                Resident r;
                r.name = u"居民"_s;
                r.phone = QString::number(i);
                people << *(*work)->create(r);
                QVERIFY((*work)->create(Membership{people.last(), 1, u"02"_s, {}, {}}));
                QVERIFY((*work)->commit());
                break;
            }
            case 2:
            case 3:
                if (!people.isEmpty()) {
                    auto seen = m_store->read(Resident::entity(), people.at(random.bounded(int(people.size()))));
                    if (!seen)
                        break;
                    auto r = seen->as<Resident>();
                    r.note = QString::number(i);
                    r.phone = random.bounded(2) ? QString() : r.phone;
                    auto work = UnitOfWork::begin(*m_store, {u"resident.change"_s});
                    QVERIFY((*work)->change(*seen, r) && (*work)->commit());
                }
                break;
            case 4:
                if (!people.isEmpty()) {
                    auto work = UnitOfWork::begin(*m_store, {u"resident.remove"_s});
                    if ((*work)->remove(Resident::entity(), people.at(random.bounded(int(people.size())))))
                        QVERIFY((*work)->commit());
                }
                break;
            case 5: (void)(random.bounded(2) ? m_undo->undo() : m_undo->redo()).has_value(); break;
            }
            QVERIFY2(judge(), qPrintable(m_why));
        }
        QVERIFY2(m_seen > 60, qPrintable(QString::number(m_seen)));
    }

    void theWitnessBites()
    {
        {
            auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
            Resident r;
            r.name = u"居民"_s;
            QVERIFY((*work)->create(r) && (*work)->commit());
        }
        begin();
        QCOMPARE(sqlite3_exec(m_store->db().native(), "UPDATE resident SET phone = '1'", nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(!judge());
    }

private:
    void begin()
    {
        m_lastOp = countOf(m_store->db(), u"SELECT max(key) FROM op"_s);
        sqlite3session_create(m_store->db().native(), "main", &m_session);
        for (const Entity *entity : Dictionary::entities())
            sqlite3session_attach(m_session, qPrintable(entity->name));
    }

    /// Every cell of the changeset against the parts of the deeds since begin().
    bool judge()
    {
        int size = 0;
        void *bytes = nullptr;
        sqlite3session_changeset(m_session, &size, &bytes);
        sqlite3session_delete(m_session);
        QSet<QString> told;
        for (qint64 op = m_lastOp + 1; op <= countOf(m_store->db(), u"SELECT max(key) FROM op"_s); ++op) {
            auto read = BodyReader::read(m_store->db(), op, [&](const Part &part) {
                const QString record = part.entity + u' ' + QString::number(m_store->keyOf(part.record).value_or(0)) + u' ';
                // A removal ends every field; a birth and a coming back set those that are named.
                told.insert(record + (part.kind == Part::Kind::Removed ? u"-"_s : part.kind == Part::Kind::Born || part.fields.isEmpty() ? u"+"_s : u"~"_s));
                for (const FieldDeed &field : part.fields)
                    told.insert(record + field.field);
                return Status();
            });
            if (!read)
                return false;
        }
        sqlite3_changeset_iter *changes = nullptr;
        sqlite3changeset_start(&changes, size, bytes);
        bool fine = true;
        while (sqlite3changeset_next(changes) == SQLITE_ROW) {
            const char *table = nullptr;
            int columns = 0, kind = 0;
            sqlite3changeset_op(changes, &table, &columns, &kind, nullptr);
            sqlite3_value *key = nullptr;
            (kind == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old)(changes, 0, &key);
            const QString record = QString::fromLatin1(table) + u' ' + QString::number(sqlite3_value_int64(key)) + u' ';
            const Layout &layout = Layout::of(*Dictionary::find(QString::fromLatin1(table)));
            ++m_seen;
            if (kind == SQLITE_DELETE) {
                fine = fine && told.contains(record + u'-');
            } else {
                const bool whole = told.contains(record + u'+');
                for (int i = 1; i < columns; ++i) {
                    sqlite3_value *value = nullptr;
                    sqlite3changeset_new(changes, i, &value);
                    if (!value || (kind == SQLITE_INSERT && (whole || sqlite3_value_type(value) == SQLITE_NULL)))
                        continue;
                    const QString name = layout.entity->fields[size_t(layout.stored[size_t(i - 1)])].name;
                    fine = fine && told.contains(record + name);
                }
            }
            if (!fine) {
                m_why = record;
                break;
            }
        }
        sqlite3changeset_finalize(changes);
        sqlite3_free(bytes);
        return fine;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<UndoStack> m_undo;
    sqlite3_session *m_session = nullptr;
    qint64 m_lastOp = 0;
    int m_seen = 0;
    QString m_why;
};

QTEST_GUILESS_MAIN(TestWitness)
#include "tst_witness.moc"
