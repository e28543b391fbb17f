// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Two desks that worked without each other hold the same after each took in the other's operations, in whatever order:
// the tables need nothing more than the journal. The taking in is done here by hand, as exchange will do it.
#include "models/store/backup.h"
#include "models/store/history.h"
#include "models/store/integrity.h"
#include "tests/support/officeseed.h"
#include "tests/support/twodesks.h"

#include <QTemporaryDir>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        makeSeed(path(u"seed.allpost"_s), 12);
        QVERIFY(Backup::restore(path(u"seed.allpost"_s), path(u"a.allpost"_s)));
        QVERIFY(Backup::restore(path(u"seed.allpost"_s), path(u"b.allpost"_s)));
        auto a = Store::open(path(u"a.allpost"_s));
        auto b = Store::open(path(u"b.allpost"_s));
        QVERIFY(a && b);
        QVERIFY((*a)->deskId() != (*b)->deskId());
        m_both = keyOf(**a, u"居民1"_s);
        m_apart = keyOf(**a, u"居民2"_s);
        m_removed = keyOf(**a, u"居民3"_s);
        m_disputed = keyOf(**a, u"居民4"_s);
        change(**a, m_both, [](Resident &r) { r.phone = u"1380000000A"_s; });
        change(**b, m_both, [](Resident &r) { r.phone = u"1380000000B"_s; });
        change(**b, m_both, [](Resident &r) { r.phone = u"1380000000C"_s; });
        change(**a, m_apart, [](Resident &r) { r.phone = u"1"_s; });
        change(**b, m_apart, [](Resident &r) { r.employer = u"油田"_s; });
        remove(**a, m_removed);
        remove(**b, m_removed);
        remove(**a, m_disputed);
        change(**b, m_disputed, [](Resident &r) { r.employer = u"油田"_s; });
        QVERIFY(addGroup(**a, u"甲"_s, 3));
        QVERIFY(addGroup(**b, u"乙"_s, 4));
    }

    void bothWaysGiveTheSame()
    {
        takeIn(u"a.allpost"_s, u"b.allpost"_s, u"ab.allpost"_s);
        takeIn(u"b.allpost"_s, u"a.allpost"_s, u"ba.allpost"_s);
        auto ab = Store::open(path(u"ab.allpost"_s));
        auto ba = Store::open(path(u"ba.allpost"_s));
        QVERIFY(ab && ba);
        for (auto *store : {&*ab, &*ba}) {
            QVERIFY(Integrity::rebuild(**store));
            const auto report = Integrity::check((*store)->db());
            QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
        }
        QCOMPARE(*Integrity::digest((*ab)->db()), *Integrity::digest((*ba)->db()));

        for (const auto *store : {&*ab, &*ba}) {
            const Database &db = (*store)->db();
            // Changed on both desks without the other's value seen: the later one shows, the other stays for a person to settle.
            QCOMPARE((*store)->get<Resident>(keyOf(**store, u"居民1"_s))->phone, u"1380000000C"_s);
            QCOMPARE(countOf(db, u"SELECT count(*) FROM head h JOIN resident r ON r.key = h.record WHERE r.name = '居民1' AND h.field = 'phone'"_s), 2);
            // Different fields: both.
            const auto apart = (*store)->get<Resident>(keyOf(**store, u"居民2"_s));
            QCOMPARE(apart->phone, u"1"_s);
            QCOMPARE(apart->employer, u"油田"_s);
            // Removed on both: gone. Removed on one and changed on the other unseen: stays.
            QCOMPARE(countOf(db, u"SELECT count(*) FROM resident WHERE name = '居民3'"_s), 0);
            QCOMPARE(countOf(db, u"SELECT count(*) FROM resident WHERE name = '居民4'"_s), 1);
            QCOMPARE(countOf(db, u"SELECT count(*) FROM resident WHERE name IN ('甲', '乙')"_s), 7);
            QCOMPARE(countOf(db, u"SELECT count(*) FROM membership m JOIN household h ON h.key = m.household WHERE h.number IN ('甲', '乙')"_s), 7);
        }
    }

    /// Deciding names the value that was shown; the other desk's stays open until it is named too.
    void workGoesOnAfterwards()
    {
        takeIn(u"a.allpost"_s, u"b.allpost"_s, u"on.allpost"_s);
        auto store = Store::open(path(u"on.allpost"_s));
        QVERIFY(Integrity::rebuild(**store));
        const Key key = keyOf(**store, u"居民1"_s);
        change(**store, key, [](Resident &r) { r.phone = u"13900000000"_s; });
        QCOMPARE(countOf((*store)->db(), u"SELECT count(*) FROM head WHERE field = 'phone' AND record = %1"_s.arg(key)), 2);
        QVERIFY(addGroup(**store, u"丙"_s, 2));
        const QString digest = *Integrity::digest((*store)->db());
        const auto report = Integrity::check((*store)->db());
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
        QVERIFY(Integrity::rebuild(**store));
        QCOMPARE(*Integrity::digest((*store)->db()), digest);
        QVERIFY(History::of((*store)->db(), Resident::entity(), key)->size() >= 4);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static Key keyOf(const Store &store, const QString &name)
    {
        return countOf(store.db(), u"SELECT key FROM resident WHERE name = '%1'"_s.arg(name));
    }
    template <typename Edit>
    static void change(Store &store, Key key, Edit edit)
    {
        const auto seen = store.read(Resident::entity(), key);
        auto r = seen->as<Resident>();
        edit(r);
        auto work = UnitOfWork::begin(store, {u"resident.change"_s});
        if (!(*work)->change(*seen, r) || !(*work)->commit())
            qFatal("change");
    }
    static void remove(Store &store, Key key)
    {
        auto work = UnitOfWork::begin(store, {u"resident.remove"_s});
        if (!(*work)->remove(Resident::entity(), key) || !(*work)->commit())
            qFatal("remove");
    }

    void takeIn(const QString &own, const QString &other, const QString &result) const { Allpost::takeIn(path(own), path(other), path(result)); }

    QTemporaryDir m_folder;
    Key m_both = 0, m_apart = 0, m_removed = 0, m_disputed = 0;
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
