// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/officefile.h"
#include "models/store/unitofwork.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestUnitOfWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Store::create(m_folder->filePath(u"a.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_store = std::move(*made);
    }
    void cleanup() { m_store.reset(); }

    void keepsWhatWasCommitted()
    {
        Resident r;
        r.name = u"王桂兰"_s;
        const Key key = add(r);
        m_store.reset();
        auto again = Store::open(m_folder->filePath(u"a.allpost"_s));
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE((*again)->get<Resident>(key)->name, u"王桂兰"_s);
        QCOMPARE((*again)->workerName(), u"刘敏"_s);
        QCOMPARE((*again)->office()->community, u"长青社区"_s);
    }

    void leavesNothingOfWhatWasNot()
    {
        {
            auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
            QVERIFY(work);
            Resident r;
            r.name = u"王桂兰"_s;
            QVERIFY((*work)->create(r));
        }
        auto count = Query::run(m_store->db(), u"SELECT (SELECT count(*) FROM resident) + (SELECT count(*) FROM op_body WHERE op > 1)"_s);
        QVERIFY(count && count->next());
        QCOMPARE(count->number(0), 0);
    }

    void refusesAStaleCopy()
    {
        Resident r;
        r.name = u"王桂兰"_s;
        r.phone = u"13800000001"_s;
        const Key key = add(r);
        const Snapshot mine = *m_store->read(Resident::entity(), key);
        save(mine, [](Resident &x) { x.phone = u"13800000002"_s; });

        Resident late = mine.as<Resident>();
        late.phone = u"13800000003"_s;
        auto work = UnitOfWork::begin(*m_store, {u"resident.change"_s});
        auto changed = (*work)->change(mine, late);
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::Conflict);
        QCOMPARE(changed.error().detail, u"phone"_s);
    }

    void laterChangesOfOtherFieldsDoNotConflict()
    {
        Resident r;
        r.name = u"王桂兰"_s;
        const Key key = add(r);
        const Snapshot mine = *m_store->read(Resident::entity(), key);
        save(mine, [](Resident &x) { x.phone = u"13800000002"_s; });
        save(mine, [](Resident &x) { x.employer = u"油田"_s; });
        QCOMPARE(m_store->get<Resident>(key)->phone, u"13800000002"_s);
        QCOMPARE(m_store->get<Resident>(key)->employer, u"油田"_s);
    }

    void everyDeedContinuesTheChain()
    {
        Resident r;
        r.name = u"王桂兰"_s;
        add(r);
        add(r);
        auto ops = Query::run(m_store->db(), u"SELECT number, chain, body_hash, key FROM op ORDER BY number"_s);
        QVERIFY(ops);
        int n = 0;
        QSet<QByteArray> chains;
        while (ops->next()) {
            QCOMPARE(ops->number(0), ++n);
            chains.insert(ops->value(1).toByteArray());
            QCOMPARE(*BodyReader::hash(m_store->db(), ops->number(3)), ops->value(2).toByteArray());
        }
        QCOMPARE(n, 3);
        QCOMPARE(chains.size(), 3);
    }

    void theBodyTellsWhatWasSeen()
    {
        Resident r;
        r.name = u"王桂兰"_s;
        r.phone = u"13800000001"_s;
        const Key key = add(r);
        save(*m_store->read(Resident::entity(), key), [](Resident &x) { x.phone = u"13800000002"_s; });
        save(*m_store->read(Resident::entity(), key), [](Resident &x) { x.phone = u"13800000003"_s; });
        QList<Part> parts;
        QVERIFY(BodyReader::read(m_store->db(), 4, [&](const Part &p) { parts << p; return Status(); }));
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts[0].fields.size(), 1);
        QCOMPARE(parts[0].fields[0].before.plain.text(), u"13800000002"_s);
        QCOMPARE(parts[0].fields[0].after.plain.text(), u"13800000003"_s);
        QCOMPARE(parts[0].fields[0].seen, (QList<DeedRef>{{m_store->deskId(), 3}}));
    }

    void aRemovedRecordComesBackUnderItsIdentity()
    {
        Resident r;
        r.name = u"王桂兰"_s;
        const Key key = add(r);
        const RecordId id = *m_store->idOf(key);
        {
            auto work = UnitOfWork::begin(*m_store, {u"resident.remove"_s});
            QVERIFY((*work)->remove(Resident::entity(), key));
            QVERIFY((*work)->commit());
        }
        QCOMPARE(m_store->read(Resident::entity(), key).error().code, ErrorCode::NotFound);
        {
            auto work = UnitOfWork::begin(*m_store, {u"resident.restore"_s});
            QVERIFY((*work)->restore(Resident::entity(), key, valuesOf(r)));
            QVERIFY((*work)->commit());
        }
        QCOMPARE(m_store->get<Resident>(key)->name, r.name);
        QCOMPARE(*m_store->idOf(key), id);
    }

    void onlyOneWritesAtATime()
    {
        auto first = UnitOfWork::begin(*m_store, {u"a"_s});
        QVERIFY(first);
        auto second = UnitOfWork::begin(*m_store, {u"b"_s});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
    }

    void aLiveFileIsHeld()
    {
        auto second = Store::open(m_store->path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
    }

    void schemaIsWhatTheDictionarySays()
    {
        for (const Entity *entity : Dictionary::entities()) {
            auto columns = Query::run(m_store->db(), u"SELECT name, type FROM pragma_table_info('%1') WHERE name <> 'key'"_s.arg(entity->name));
            QVERIFY(columns);
            QStringList found, wanted;
            while (columns->next())
                found << columns->text(0) + u' ' + columns->text(1);
            for (const Field &f : entity->fields)
                if (f.isStored())
                    wanted << f.name + (f.isNumber() ? u" INTEGER"_s : u" TEXT"_s);
            QCOMPARE(found, wanted);
        }
    }

    void everyPersonalFieldIsDecided()
    {
        for (const Entity *entity : Dictionary::entities())
            for (const Field &f : entity->fields)
                QVERIFY2(f.mask != Mask::Undecided, qPrintable(entity->name + u'.' + f.name));
    }

private:
    Key add(const Resident &r)
    {
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        const Key key = *(*work)->create(r);
        if (!(*work)->commit())
            qFatal("commit");
        return key;
    }
    template <typename Edit>
    void save(const Snapshot &seen, Edit edit)
    {
        Resident r = seen.as<Resident>();
        edit(r);
        auto work = UnitOfWork::begin(*m_store, {u"resident.change"_s});
        auto changed = (*work)->change(seen, r);
        if (!changed || !(*work)->commit())
            qFatal("save");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestUnitOfWork)
#include "tst_unitofwork.moc"
