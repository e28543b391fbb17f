// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/duplicates.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/homemarker.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "models/store/unitofwork.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;
using Pair = DuplicatePair;

class TestDuplicates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        HomeMarker::setFolder(m_folder->filePath(u"home"_s));
        m_store = std::move(*Store::create(m_folder->filePath(u"a.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
    }
    void cleanup()
    {
        m_store.reset();
        HomeMarker::setFolder({});
    }

    void isFoundFor_data()
    {
        QTest::addColumn<Resident>("one");
        QTest::addColumn<Resident>("other");
        QTest::addColumn<bool>("sameDoor");
        QTest::addColumn<int>("reasons");
        const auto person = [](const QString &name, const QString &number = {}, const QString &birth = {}, const QString &phone = {}, const QString &other = {}) {
            Resident r;
            r.name = name;
            r.idNumber = number;
            r.birthDate = birth;
            r.phone = phone;
            r.otherPhone = other;
            return r;
        };
        const QString number = u"230604195001010010"_s;
        QTest::newRow("one number, another name") << person(u"王芳"_s, number) << person(u"王方"_s, number) << false << int(Pair::SameNumber);
        QTest::newRow("old and new form of a number") << person(u"王芳"_s, number) << person(u"王芳"_s, u"230604500101001"_s) << false << int(Pair::SameNumber);
        QTest::newRow("name and birth date") << person(u"王芳"_s, {}, u"1950-01-01"_s) << person(u"王 芳"_s, number, u"1950-01-01"_s) << false << int(Pair::SameBirth);
        QTest::newRow("only a year") << person(u"王芳"_s, {}, u"1950"_s) << person(u"王芳"_s, {}, u"1950"_s) << false << 0;
        QTest::newRow("name and phone, kept otherwise") << person(u"王芳"_s, {}, {}, u"13845904471"_s) << person(u"王芳"_s, {}, {}, {}, u"13845904471"_s) << false
                                                        << int(Pair::SamePhone);
        QTest::newRow("name and door") << person(u"王芳"_s) << person(u"王芳"_s) << true << int(Pair::SameDoor);
        QTest::newRow("a name alone") << person(u"王芳"_s) << person(u"王芳"_s) << false << 0;
        QTest::newRow("another name behind the door") << person(u"王芳"_s) << person(u"王红"_s) << true << 0;
        QTest::newRow("namesakes born the same day with numbers of their own")
            << person(u"王芳"_s, number, u"1950-01-01"_s) << person(u"王芳"_s, u"230602195001010087"_s, u"1950-01-01"_s) << false << 0;
        QTest::newRow("a slip in the number") << person(u"王芳"_s, number, u"1950-01-01"_s) << person(u"王芳"_s, u"230604195001010019"_s, u"1950-01-01"_s) << false
                                              << int(Pair::SameBirth | Pair::NumbersAlike);
    }
    void isFoundFor()
    {
        QFETCH(Resident, one);
        QFETCH(Resident, other);
        QFETCH(bool, sameDoor);
        QFETCH(int, reasons);
        const Key first = add(one), second = add(other);
        if (sameDoor) {
            const Key door = add(Dwelling{0, 0, 0, u"101"_s, {}});
            for (const Key person : {first, second}) {
                const Key home = add(Household{});
                add(Occupancy{home, door, {}, {}});
                add(Membership{person, home, u"02"_s, {}, {}});
            }
        }
        Progress progress;
        const auto all = Duplicates::find(m_store->db(), progress);
        QVERIFY(all);
        QCOMPARE(all->size(), reasons ? 1 : 0);
        if (reasons) {
            QCOMPARE(all->first().one, first);
            QCOMPARE(all->first().other, second);
            QCOMPARE(int(all->first().reasons), reasons);
        }
        // Asked of one person the answer is the same, but for names that are written differently.
        if (one.name == other.name || (reasons & Pair::SameNumber)) {
            const auto own = Duplicates::of(m_store->db(), second);
            QVERIFY(own);
            QCOMPARE(own->size(), all->size());
        }
    }

    void theSurestComesFirst()
    {
        Resident weak, strong;
        weak.name = u"李强"_s;
        weak.phone = u"13900000001"_s;
        strong.name = u"王芳"_s;
        strong.idNumber = u"230604195001010010"_s;
        for (const Resident &r : {weak, weak, strong, strong})
            add(r);
        Progress progress;
        const auto all = *Duplicates::find(m_store->db(), progress);
        QCOMPARE(all.size(), 2);
        QVERIFY(all.first().reasons & Pair::SameNumber);
    }

    void linkedAsOneAndTakenApart()
    {
        const auto [first, second] = pair();
        const QString before = *Integrity::digest(m_store->db());
        Duplicates duplicates(*m_store);
        const auto seen = *m_store->read(Resident::entity(), first);
        const auto link = duplicates.link(second, seen, {{u"phone"_s, Value(u"13900000002"_s)}});
        QVERIFY(link);
        QCOMPARE(m_store->get<Resident>(first)->phone, u"13900000002"_s);
        QCOMPARE(m_store->get<Resident>(second)->phone, u"13900000002"_s);
        QVERIFY(found().isEmpty());
        QCOMPARE(Duplicates::links(m_store->db(), second)->size(), 1);
        QVERIFY(Integrity::check(m_store->db())->ok());
        // Taken apart: found again, the chosen value stays.
        QVERIFY(duplicates.takeApart(*link));
        QCOMPARE(found().size(), 1);
        QCOMPARE(m_store->get<Resident>(first)->phone, u"13900000002"_s);
        QVERIFY(*Integrity::digest(m_store->db()) != before);
    }

    void undoneTheLinkLeavesNothing()
    {
        const auto [first, second] = pair();
        const QString before = *Integrity::digest(m_store->db());
        QVERIFY(Duplicates(*m_store).link(second, *m_store->read(Resident::entity(), first), {{u"phone"_s, Value(u"13900000002"_s)}}));
        auto last = Query::run(m_store->db(), u"SELECT max(key) FROM op"_s);
        QVERIFY(last->next());
        QVERIFY(Undo::deed(*m_store, last->number(0)));
        QCOMPARE(*Integrity::digest(m_store->db()), before);
    }

    void whoIsOneAlreadyIsNotLinkedAgain()
    {
        const auto [first, second] = pair();
        Duplicates duplicates(*m_store);
        QVERIFY(duplicates.link(second, *m_store->read(Resident::entity(), first), {}));
        for (const auto &[a, b] : {std::pair{first, second}, {second, first}, {first, first}}) {
            const auto again = duplicates.link(a, *m_store->read(Resident::entity(), b), {});
            QVERIFY(!again);
            QCOMPARE(again.error().code, ErrorCode::Invalid);
        }
    }

    void aRecordChangedMeanwhileIsNotOverwritten()
    {
        const auto [first, second] = pair();
        const Snapshot seen = *m_store->read(Resident::entity(), first);
        Resident now = seen.as<Resident>();
        now.phone = u"13700000000"_s;
        auto work = UnitOfWork::begin(*m_store, {u"resident.change"_s});
        QVERIFY((*work)->change(seen, now));
        QVERIFY((*work)->commit());
        work->reset();
        const auto link = Duplicates(*m_store).link(second, seen, {{u"phone"_s, Value(u"13900000002"_s)}});
        QVERIFY(!link);
        QCOMPARE(link.error().code, ErrorCode::Conflict);
        QCOMPARE(m_store->get<Resident>(first)->phone, u"13700000000"_s);
        QCOMPARE(Duplicates::links(m_store->db(), first)->size(), 0);
    }

    void twoPeopleForGood()
    {
        const auto [first, second] = pair();
        Duplicates duplicates(*m_store);
        const auto mark = duplicates.different(second, first);
        QVERIFY(mark);
        QVERIFY(found().isEmpty());
        QVERIFY(Duplicates::of(m_store->db(), first)->isEmpty());
        QVERIFY(duplicates.maybeTheSame(*mark));
        QCOMPARE(found().size(), 1);
    }

    /// Two desks may link A to B and B to A without knowing.
    void aCircleHarmsNobody()
    {
        const Key a = add(named(u"甲"_s)), b = add(named(u"甲"_s)), c = add(named(u"甲"_s));
        add(SamePerson{a, b, {}});
        add(SamePerson{b, a, {}});
        add(SamePerson{c, b, {}});
        const auto second = SecondRecords::load(m_store->db());
        QVERIFY(second);
        QCOMPARE(second->root(a), a);
        QCOMPARE(second->root(b), a);
        QCOMPARE(second->root(c), a);
        QCOMPARE(second->records(c), (QList<Key>{a, b, c}));
    }

    void aWordUsedAsANameMakesNoCrowd()
    {
        for (int i = 0; i < 60; ++i) {
            Resident r = named(u"不详"_s);
            r.phone = u"13900000009"_s;
            add(r);
        }
        QCOMPARE(found().size(), 59);
    }

private:
    template <typename Record>
    Key add(const Record &record)
    {
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        auto key = (*work)->create(record);
        if (!key || !(*work)->commit())
            qFatal("not written");
        return *key;
    }
    static Resident named(const QString &name)
    {
        Resident r;
        r.name = name;
        return r;
    }
    std::pair<Key, Key> pair()
    {
        Resident r = named(u"王芳"_s);
        r.birthDate = u"1950-01-01"_s;
        r.phone = u"13900000001"_s;
        const Key first = add(r);
        r.phone = u"13900000002"_s;
        return {first, add(r)};
    }
    QList<DuplicatePair> found()
    {
        Progress progress;
        return *Duplicates::find(m_store->db(), progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
