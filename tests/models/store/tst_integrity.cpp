// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "models/store/unitofwork.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestIntegrity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::create(m_folder->filePath(u"a.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
        m_undo = std::make_unique<UndoStack>(*m_store);
        m_homes.clear();
        m_people.clear();
        m_gone.clear();
        m_ties.clear();
    }
    void cleanup()
    {
        m_undo.reset();
        m_store.reset();
    }

    void aNewOfficeIsSound()
    {
        QCOMPARE(problems(), QStringList());
        QCOMPARE(Integrity::digest(m_store->db())->size(), 64);
    }

    /// After any history the tables are what the journal says: rebuilding changes nothing.
    void anyHistoryCanBeRebuilt_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyHistoryCanBeRebuilt()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 60; ++i)
            QVERIFY2(step(random), qPrintable(m_error));
        QCOMPARE(problems(), QStringList());
        const QString digest = *Integrity::digest(m_store->db());
        const QStringList before = dump();
        QVERIFY(Integrity::rebuild(*m_store));
        QCOMPARE(dump(), before);
        QCOMPARE(*Integrity::digest(m_store->db()), digest);
        QCOMPARE(problems(), QStringList());
        // The desk goes on where it was.
        QVERIFY2(step(random), qPrintable(m_error));
        QCOMPARE(problems(), QStringList());
    }

    void digestTellsContentsOnly()
    {
        const QString empty = *Integrity::digest(m_store->db());
        const Key key = addPerson(u"王桂兰"_s);
        const QString one = *Integrity::digest(m_store->db());
        QVERIFY(one != empty);
        QVERIFY(m_store->setSetting(u"x"_s, u"y"_s));
        QCOMPARE(*Integrity::digest(m_store->db()), one);
        change(key, [](Resident &r) { r.phone = u"1"_s; });
        QVERIFY(*Integrity::digest(m_store->db()) != one);
        QVERIFY(m_undo->undo());
        QCOMPARE(*Integrity::digest(m_store->db()), one);
        {
            auto work = UnitOfWork::begin(*m_store, {u"mapping.save"_s});
            QVERIFY((*work)->create(ImportMapping{u"f"_s, u"{}"_s}));
            QVERIFY((*work)->commit());
        }
        QCOMPARE(*Integrity::digest(m_store->db()), one);
        m_undo.reset();
        const QString path = m_store->path();
        m_store.reset();
        m_store = std::move(*Store::open(path));
        QCOMPARE(*Integrity::digest(m_store->db()), one);
    }

    /// Each row is one way somebody could alter the file behind the program's back.
    void checkNamesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("a value") << u"UPDATE resident SET phone = '999' WHERE key = %1"_s << u"Phone"_s;
        QTest::newRow("a value cleared") << u"UPDATE resident SET name = NULL WHERE key = %1"_s << u"Name"_s;
        QTest::newRow("a row gone") << u"DELETE FROM resident WHERE key = %1"_s << u"not in its table"_s;
        QTest::newRow("a row too many") << u"INSERT INTO resident (key, name) VALUES (9999, 'x')"_s << u"not in the journal"_s;
        QTest::newRow("a link") << u"UPDATE membership SET household = 8888"_s << u"links to a record"_s;
        QTest::newRow("a head") << u"UPDATE head SET number = 1"_s << u"Who changed a field"_s;
        QTest::newRow("a touch") << u"DELETE FROM op_touch"_s << u"history of record"_s;
        QTest::newRow("a birth") << u"UPDATE record SET born = 1 WHERE key = %1"_s << u"identity"_s;
        QTest::newRow("who did it") << u"UPDATE op SET wall = wall + 1 WHERE number = 2"_s << u"Deed 2"_s;
        QTest::newRow("a deed gone") << u"DELETE FROM op WHERE number = 2"_s << u"hole"_s;
        QTest::newRow("a body") << u"UPDATE op_body SET body = (SELECT body FROM op_body WHERE op = 2) WHERE op = 3"_s << u"can no longer be read or was altered"_s;
        QTest::newRow("a body gone") << u"DELETE FROM op_body WHERE op = 3"_s << u"can no longer be read or was altered"_s;
        QTest::newRow("garbage in a body") << u"UPDATE op_body SET body = x'01020304' WHERE op = 3"_s << u"can no longer be read or was altered"_s;
        QTest::newRow("a removal") << u"DELETE FROM removal"_s << u"removal of record"_s;
        QTest::newRow("an index planted") << u"CREATE INDEX planted ON resident (phone)"_s << u"planted"_s;
    }
    void checkNamesWhatIsWrong()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        const Key key = addPerson(u"王桂兰"_s);
        change(key, [](Resident &r) { r.phone = u"1"_s; });
        addHome();
        tie(key, m_homes.last());
        const Key other = addPerson(u"李秀英"_s);
        QVERIFY(removePerson(other));
        QCOMPARE(problems(), QStringList());
        QCOMPARE(sqlite3_exec(m_store->db().native(), qPrintable(sql.contains(u'%') ? sql.arg(key) : sql), nullptr, nullptr, nullptr), SQLITE_OK);
        const QStringList found = problems();
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.join(u'\n').contains(named), qPrintable(found.join(u'\n')));
    }

    void rebuildMendsTheTables()
    {
        const Key key = addPerson(u"王桂兰"_s);
        change(key, [](Resident &r) { r.phone = u"1"_s; });
        addHome();
        tie(key, m_homes.last());
        const QStringList before = dump();
        for (const char *harm : {"UPDATE resident SET name = 'x'", "DELETE FROM membership", "INSERT INTO household (key, number) VALUES (777, 'x')", "DELETE FROM head",
                                 "DELETE FROM op_touch", "UPDATE record SET born = 1"})
            QCOMPARE(sqlite3_exec(m_store->db().native(), harm, nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(!problems().isEmpty());
        QVERIFY(Integrity::rebuild(*m_store));
        QCOMPARE(problems(), QStringList());
        QCOMPARE(dump(), before);
    }

    void rebuildIsRefusedOnABrokenJournal()
    {
        addPerson(u"王桂兰"_s);
        QCOMPARE(sqlite3_exec(m_store->db().native(), "UPDATE op_body SET body = x'00' WHERE op = 2", nullptr, nullptr, nullptr), SQLITE_OK);
        const QStringList before = dump();
        QCOMPARE(Integrity::rebuild(*m_store).error().code, ErrorCode::Unreadable);
        QCOMPARE(dump(), before);
    }

    void canBeCancelled()
    {
        Progress stopped;
        stopped.cancel();
        QCOMPARE(Integrity::check(m_store->db(), stopped).error().code, ErrorCode::Cancelled);
        QCOMPARE(Integrity::digest(m_store->db(), stopped).error().code, ErrorCode::Cancelled);
        QCOMPARE(Integrity::rebuild(*m_store, stopped).error().code, ErrorCode::Cancelled);
        QCOMPARE(problems(), QStringList());
    }

private:
    QStringList problems()
    {
        auto report = Integrity::check(m_store->db());
        return report ? report->problems : QStringList{report.error().detail};
    }

    /// Everything that a rebuild makes, as text.
    QStringList dump()
    {
        QStringList lines;
        QStringList tables{u"record"_s, u"head"_s, u"op_touch"_s, u"removal"_s};
        for (const Entity *entity : Dictionary::entities())
            tables << entity->name;
        for (const QString &table : tables) {
            Statement rows(m_store->db(), u"SELECT * FROM "_s + table);
            while (rows.step().value_or(false)) {
                QString line = table;
                for (int i = 0; i < rows.columns(); ++i)
                    line += u'|' + (rows.isNull(i) ? u"-"_s : QString::fromLatin1(rows.blob(i).toHex()));
                lines << line;
            }
        }
        lines.sort();
        return lines;
    }

    Key addPerson(const QString &name)
    {
        Resident r;
        r.name = name;
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        m_people << *(*work)->create(r);
        if (!(*work)->commit())
            qFatal("add");
        return m_people.last();
    }
    void addHome()
    {
        auto work = UnitOfWork::begin(*m_store, {u"household.add"_s});
        m_homes << *(*work)->create(Household{QString::number(m_homes.size()), u"family"_s, {}, {}});
        if (!(*work)->commit())
            qFatal("home");
    }
    void tie(Key person, Key home)
    {
        auto work = UnitOfWork::begin(*m_store, {u"membership.add"_s});
        m_ties << *(*work)->create(Membership{person, home, u"02"_s, {}, {}});
        if (!(*work)->commit())
            qFatal("tie");
    }
    template <typename Edit>
    bool change(Key key, Edit edit)
    {
        auto seen = m_store->read(Resident::entity(), key);
        if (!seen)
            return false;
        auto r = seen->as<Resident>();
        edit(r);
        auto work = UnitOfWork::begin(*m_store, {u"resident.change"_s});
        return (*work)->change(*seen, r) && (*work)->commit();
    }
    bool removePerson(Key key)
    {
        auto work = UnitOfWork::begin(*m_store, {u"resident.remove"_s});
        if (!(*work)->remove(Resident::entity(), key))
            return false;
        return bool((*work)->commit());
    }
    bool bulk(QRandomGenerator &random)
    {
        auto work = UnitOfWork::begin(*m_store, {u"import.resident"_s});
        QList<Key> people;
        const Key home = *(*work)->create(Household{u"b"_s, {}, {}, {}});
        for (int i = 0; i < 40; ++i) {
            Resident r;
            r.name = QString(random.bounded(1, 30), u'王');
            r.note = QString(random.bounded(0, 400), u'注');
            people << *(*work)->create(r);
            if (!(*work)->create(Membership{people.last(), home, u"02"_s, {}, {}}))
                return false;
            if (i % 7 == 0) {
                Resident other = r;
                other.phone = u"1"_s;
                if (!(*work)->change(Snapshot{&Resident::entity(), people.last(), valuesOf(r)}, other))
                    return false;
            }
            if (i % 11 == 0 && !(*work)->remove(Resident::entity(), people.takeLast()))
                return false;
        }
        m_people += people;
        return bool((*work)->commit());
    }

    /// One thing that a person might do, at random. What is refused (nothing to undo, built upon) is fine.
    bool step(QRandomGenerator &random)
    {
        auto any = [&](const QList<Key> &keys) { return keys.at(random.bounded(int(keys.size()))); };
        switch (random.bounded(12)) {
        case 0: addHome(); break;
        case 1:
        case 2: addPerson(u"居民%1"_s.arg(random.bounded(1000))); break;
        case 3:
            if (!m_people.isEmpty() && !m_homes.isEmpty())
                tie(any(m_people), any(m_homes));
            break;
        case 4:
        case 5:
            if (!m_people.isEmpty())
                change(any(m_people), [&](Resident &r) {
                    r.phone = QString::number(random.bounded(3));
                    r.note = random.bounded(2) ? QString() : u"\U00020BB7野家\U0001F600"_s;
                });
            break;
        case 6:
            if (!m_people.isEmpty())
                removePerson(any(m_people));
            break;
        case 7:
            if (!m_people.isEmpty()) {
                const Key key = any(m_people);
                if (m_store->read(Resident::entity(), key))
                    break;
                Resident r;
                r.name = u"回来"_s;
                auto work = UnitOfWork::begin(*m_store, {u"resident.restore"_s});
                auto back = (*work)->restore(Resident::entity(), key, valuesOf(r));
                auto done = back ? (*work)->commit() : Result<qint64>(0);
                m_error = !back ? back.error().detail : !done ? done.error().detail : QString();
                return back && done;
            }
            break;
        case 8:
        case 9: (void)m_undo->undo().has_value(); break;
        case 10: (void)m_undo->redo().has_value(); break;
        case 11: return bulk(random);
        }
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<UndoStack> m_undo;
    QList<Key> m_homes, m_people, m_gone, m_ties;
    QString m_error;
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
