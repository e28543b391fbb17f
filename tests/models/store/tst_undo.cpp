// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/worker.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/history.h"
#include "models/store/undo.h"
#include "models/store/unitofwork.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::create(m_folder->filePath(u"a.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
        m_undo = std::make_unique<UndoStack>(*m_store);
    }
    void cleanup()
    {
        m_undo.reset();
        m_store.reset();
    }

    void takesBackTheLastThingByName()
    {
        QVERIFY(m_undo->undoText().isEmpty());
        QCOMPARE(m_undo->undo().error().code, ErrorCode::NotFound);
        const Key key = add(u"王桂兰"_s, u"13800000001"_s);
        change(key, [](Resident &r) { r.phone = u"13800000002"_s; });
        QCOMPARE(m_undo->undoText(), u"Undo: change of phone"_s);

        QVERIFY(m_undo->undo());
        QCOMPARE(get(key).phone, u"13800000001"_s);
        QCOMPARE(m_undo->redoText(), u"Redo: change of phone"_s);
        QCOMPARE(m_undo->undoText(), u"Undo: resident registered"_s);
        QVERIFY(m_undo->redo());
        QCOMPARE(get(key).phone, u"13800000002"_s);
        QVERIFY(m_undo->redoText().isEmpty());
        QCOMPARE(m_undo->undoText(), u"Undo: change of phone"_s);

        QVERIFY(m_undo->undo());
        QVERIFY(m_undo->undo());
        QVERIFY(!m_store->read(Resident::entity(), key));
        QVERIFY(m_undo->undoText().isEmpty());
        QVERIFY(m_undo->redo());
        QVERIFY(m_undo->redo());
        QCOMPARE(get(key).phone, u"13800000002"_s);
        QCOMPARE(get(key).name, u"王桂兰"_s);
    }

    void somethingNewEndsRedo()
    {
        const Key key = add(u"王桂兰"_s, u"1"_s);
        change(key, [](Resident &r) { r.phone = u"2"_s; });
        QVERIFY(m_undo->undo());
        QVERIFY(m_undo->nextRedo());
        QSignalSpy changed(m_undo.get(), &UndoStack::changed);
        change(key, [](Resident &r) { r.phone = u"3"_s; });
        QVERIFY(!m_undo->nextRedo());
        QCOMPARE(changed.size(), 1);
    }

    void aRemovedRecordComesBack()
    {
        const Key key = add(u"王桂兰"_s, u"13800000001"_s);
        change(key, [](Resident &r) { r.phone.clear(); });
        {
            auto work = UnitOfWork::begin(*m_store, {u"resident.remove"_s});
            QVERIFY((*work)->remove(Resident::entity(), key));
            QVERIFY((*work)->commit());
        }
        QVERIFY(m_undo->undo());
        QCOMPARE(get(key).name, u"王桂兰"_s);
        QVERIFY(get(key).phone.isEmpty());
    }

    void onlyOnesOwnDeeds()
    {
        add(u"王桂兰"_s, u"1"_s);
        QVERIFY(m_undo->nextUndo());
        Key other = 0;
        {
            auto work = UnitOfWork::begin(*m_store, {u"worker.add"_s});
            other = *(*work)->create(Worker{u"陈静"_s, {}, {}});
            QVERIFY((*work)->commit());
        }
        QVERIFY(m_store->setWorker(other));
        QVERIFY(!m_undo->nextUndo());
    }

    void refusesWhatWasBuiltOn()
    {
        const Key key = add(u"王桂兰"_s, u"1"_s);
        const qint64 added = m_undo->nextUndo();
        change(key, [](Resident &r) { r.phone = u"2"_s; });
        const qint64 changed = m_undo->nextUndo();
        change(key, [](Resident &r) { r.phone = u"3"_s; });

        auto refused = Undo::deed(*m_store, changed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(u"Change of phone"_s), qPrintable(refused.error().message));
        QCOMPARE(refused.error().detail, u"resident:%1"_s.arg(key));
        QCOMPARE(Undo::deed(*m_store, added).error().code, ErrorCode::Refused);
        QCOMPARE(get(key).phone, u"3"_s);
    }

    void refusesWhenLaterRecordsLinkToIt()
    {
        const Key key = add(u"王桂兰"_s, u"1"_s);
        const qint64 added = m_undo->nextUndo();
        const Key home = *addHousehold(key, u"膝下"_s);
        Q_UNUSED(home);
        auto refused = Undo::deed(*m_store, added);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(u"Household added"_s), qPrintable(refused.error().message));
        QVERIFY(m_store->get<Resident>(key));
        // Once that is taken back, it goes.
        QVERIFY(m_undo->undo());
        QVERIFY(Undo::deed(*m_store, added));
        QCOMPARE(Undo::deed(*m_store, added).error().code, ErrorCode::Refused);
    }

    void aRecordChangedWithinItsDeedIsTakenBack()
    {
        auto work = UnitOfWork::begin(*m_store, {u"household.add"_s});
        const Key home = *(*work)->create(Household{u"1"_s, u"family"_s, u"王建国"_s, {}});
        const Snapshot seen{&Household::entity(), home, valuesOf(Household{u"1"_s, u"family"_s, u"王建国"_s, {}})};
        QVERIFY((*work)->change(seen, Household{u"1"_s, u"family"_s, {}, {}}));
        QVERIFY((*work)->commit());
        QVERIFY(m_undo->undo());
        QVERIFY(!m_store->read(Household::entity(), home));
        QVERIFY(m_undo->redo());
        QVERIFY(m_store->get<Household>(home)->pendingHead.isEmpty());
    }

    void aWholeImportWithinSevenDays()
    {
        auto work = UnitOfWork::begin(*m_store, {u"import.resident"_s});
        QList<Key> keys;
        const Key home = *(*work)->create(Household{u"1"_s, u"collective"_s, {}, {}});
        for (int i = 0; i < 3000; ++i) {
            Resident r;
            r.name = u"居民%1"_s.arg(i);
            keys << *(*work)->create(r);
            QVERIFY((*work)->create(Membership{keys.last(), home, u"02"_s, {}, {}}));
        }
        (*work)->setDetail(u"added"_s, 3000);
        const qint64 op = *(*work)->commit();
        QVERIFY(m_undo->isLarge(op));
        QCOMPARE(m_undo->undoText(), u"Undo: import of 3,000 residents"_s);

        Progress stopped;
        stopped.cancel();
        QCOMPARE(Undo::deed(*m_store, op, stopped).error().code, ErrorCode::Cancelled);
        QCOMPARE(count(u"resident"_s), 3000);

        qint64 steps = 0;
        Progress progress([&](qint64 done, qint64 total, const QString &) { QVERIFY(done <= total); ++steps; });
        QVERIFY(Undo::deed(*m_store, op, progress));
        QVERIFY(steps > 0);
        QCOMPARE(count(u"resident"_s), 0);
        QCOMPARE(count(u"membership"_s), 0);
        QVERIFY(m_undo->redo());
        QCOMPARE(count(u"resident"_s), 3000);
        QCOMPARE(get(keys.last()).name, u"居民2999"_s);
    }

    void notAfterSevenDays()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        m_undo.reset();
        m_store.reset();
        // The clock floor of the program lies a few days back only, so today is moved instead of the deed.
        Store::Options later;
        qint64 wall = now - 8 * 24 * 3600 * 1000LL;
        later.wall = [&wall] { return wall; };
        auto store = Store::create(m_folder->filePath(u"b.allpost"_s), {u"长青社区"_s, u"刘敏"_s}, later);
        if (!store)
            QSKIP("the clock stands near the day the program was built");
        auto work = UnitOfWork::begin(**store, {u"resident.add"_s});
        Resident r;
        r.name = u"王桂兰"_s;
        QVERIFY((*work)->create(r));
        const qint64 op = *(*work)->commit();
        const auto refused = Undo::deed(**store, op);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }

    void historyTellsWhoOldAndNew()
    {
        const Key key = add(u"王桂兰"_s, u"1"_s);
        change(key, [](Resident &r) { r.phone = u"2"_s; r.sex = u"2"_s; });
        QVERIFY(addHousehold(key, u"0001"_s));
        auto events = History::of(m_store->db(), Resident::entity(), key);
        QVERIFY(events);
        QCOMPARE(events->size(), 3);
        QCOMPARE(events->at(0).entity, &Membership::entity());
        QCOMPARE(events->at(0).kind, HistoryEvent::Kind::Born);
        QStringList tie;
        for (const FieldChange &f : events->at(0).fields)
            tie << f.field->name + u'=' + f.after;
        QVERIFY2(tie.contains(u"household=0001"_s), qPrintable(tie.join(u' ')));
        QCOMPARE(events->at(1).kind, HistoryEvent::Kind::Changed);
        QCOMPARE(events->at(1).worker, u"刘敏"_s);
        QCOMPARE(events->at(1).fields.size(), 2);
        QCOMPARE(events->at(1).fields.at(0).field->name, u"sex"_s);
        QCOMPARE(events->at(1).fields.at(0).after, u"女"_s);
        QCOMPARE(events->at(1).fields.at(1).before, u"1"_s);
        QCOMPARE(events->at(1).fields.at(1).after, u"2"_s);
        QCOMPARE(events->at(2).kind, HistoryEvent::Kind::Born);
        QCOMPARE(events->at(2).action, u"Resident registered"_s);
    }

    void historyOfAnImportedPersonSaysImported()
    {
        auto work = UnitOfWork::begin(*m_store, {u"import.resident"_s});
        Key key = 0;
        for (int i = 0; i < 2500; ++i) {
            Resident r;
            r.name = u"居民%1"_s.arg(i);
            key = *(*work)->create(r);
        }
        QVERIFY((*work)->commit());
        change(key, [](Resident &r) { r.phone = u"2"_s; });
        auto events = History::of(m_store->db(), Resident::entity(), key);
        QVERIFY(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->last().kind, HistoryEvent::Kind::Imported);
        QVERIFY(m_undo->undo());
        events = History::of(m_store->db(), Resident::entity(), key);
        QCOMPARE(events->first().action, u"Undo: change of phone"_s);
    }

    void unknownActionsAreShownDecently()
    {
        QCOMPARE(Deeds::words(u"future.thing"_s, {}), u"Another change"_s);
        QCOMPARE(Deeds::words(u"dwelling.add"_s, {}), u"Dwelling: added"_s);
        QCOMPARE(Deeds::words(u"undo"_s, {{u"of"_s, u"resident.add"_s}}), u"Undo: resident registered"_s);
    }

private:
    Key add(const QString &name, const QString &phone)
    {
        Resident r;
        r.name = name;
        r.phone = phone;
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        const Key key = *(*work)->create(r);
        if (!(*work)->commit())
            qFatal("commit");
        return key;
    }
    Result<Key> addHousehold(Key person, const QString &number)
    {
        auto work = UnitOfWork::begin(*m_store, {u"household.add"_s});
        const Key home = *(*work)->create(Household{number, u"family"_s, {}, {}});
        auto tie = (*work)->create(Membership{person, home, u"02"_s, {}, {}});
        auto done = (*work)->commit();
        if (!tie || !done)
            return !tie ? tie.error() : done.error();
        return home;
    }
    template <typename Edit>
    void change(Key key, Edit edit)
    {
        const Snapshot seen = *m_store->read(Resident::entity(), key);
        Resident r = seen.as<Resident>();
        edit(r);
        auto work = UnitOfWork::begin(*m_store, {u"resident.change"_s});
        if (!(*work)->change(seen, r) || !(*work)->commit())
            qFatal("change");
    }
    Resident get(Key key) { return *m_store->get<Resident>(key); }
    qint64 count(const QString &table)
    {
        auto row = Query::run(m_store->db(), u"SELECT count(*) FROM "_s + table);
        row->next();
        return row->number(0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<UndoStack> m_undo;
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
