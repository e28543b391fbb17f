// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "../views/people.h"

#include "models/dictionary/jsonentities.h"
#include "models/grids/grid.h"
#include "models/residents/datetext.h"
#include "models/residents/residentlist.h"
#include "models/views/filter.h"
#include "models/views/listloader.h"
#include "models/views/listreader.h"
#include "models/visits/visit.h"

#include <set>

using namespace Allpost;
using namespace Allpost::People;
using namespace Qt::StringLiterals;

/// The columns that come to a person by visits, the spouse, the dwelling, the grid and the care groups: what is shown of
/// one is what is asked of all.
class TestResidentTies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_store = newOffice(m_folder);
        m_world = fill(*m_store, 600, 5);
        QRandomGenerator random(17);
        auto begun = UnitOfWork::begin(*m_store, {u"import.resident"_s});
        QVERIFY(begun);
        UnitOfWork &work = **begun;
        const auto pick = [&](const QStringList &from) { return from[random.bounded(int(from.size()))]; };
        const auto day = [&](int from, int to) { return Today.addDays(random.bounded(from, to)).toString(Qt::ISODate); };
        for (const auto &[household, home] : m_world.homes) {
            for (int i = random.bounded(4); i > 0; --i)
                QVERIFY(work.create(Visit{household, 0, 0, day(-200, 1), 0, {}, pick({u"met"_s, u"family"_s, u"phone"_s, u"not_home"_s, u"met~本人"_s}), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}));
        }
        for (const Person &person : m_world.people) {
            if (random.bounded(5) == 0) {
                Visit visit;
                visit.household = person.household;
                visit.resident = person.key;
                visit.visitedOn = day(-100, 0);
                visit.outcome = u"met"_s;
                visit.difficulty = random.bounded(2) == 0;
                QVERIFY(work.create(visit));
            }
            if (random.bounded(6) == 0) {
                auto snapshot = m_store->read(Resident::entity(), person.key);
                Resident changed = snapshot->as<Resident>();
                changed.arrivedOn = pick({day(-400, 0), u"2026-05"_s, u"2025"_s});
                QVERIFY(work.change(*snapshot, changed));
            }
            if (random.bounded(8) == 0)
                addCare(work, person.key, 0, u"disabled"_s, {{u"grade"_s, Value(pick({u"1"_s, u"2"_s, u"3"_s}))}, {u"valid_until"_s, Value(day(-300, 300))}}, random.bounded(5) ? QString() : u"2021-01-01"_s);
            if (random.bounded(12) == 0 && person.household)
                addCare(work, 0, person.household, u"low_income"_s, {{u"next_review_on"_s, Value(day(-30, 90))}, {u"monthly_amount"_s, Value(random.bounded(100000))}}, {});
        }
        // A couple of the second kind stands in three households of a hundred anyway; grids cover some of the doors.
        auto layer = work.create(GridLayer{u"社区网格"_s, {}, 100, 300, true, 1});
        auto red = work.create(GridLayer{u"红色网格"_s, {}, {}, {}, {}, 2});
        auto first = work.create(Grid{*layer, u"第1网格"_s, {}, 0, {}, {}, {}, {}, {}});
        auto second = work.create(Grid{*layer, u"第2网格"_s, {}, 0, {}, {}, {}, {}, {}});
        auto other = work.create(Grid{*red, u"红色1"_s, {}, 0, {}, {}, {}, {}, {}});
        QVERIFY(layer && red && first && second && other);
        const auto keys = [&](const QString &sql) {
            QList<Key> found;
            auto query = Query::run(m_store->db(), sql);
            while (query && query->next())
                found << query->number(0);
            return found;
        };
        const QList<Key> estates = keys(u"SELECT key FROM estate ORDER BY key"_s);
        const QList<Key> buildings = keys(u"SELECT key FROM building ORDER BY key"_s);
        QVERIFY(work.create(GridRange{*first, estates[0], 0, 0, 0, {}, {}}));
        QVERIFY(work.create(GridRange{*second, 0, buildings[1], 0, 0, {}, {}}));
        QVERIFY(work.create(GridRange{*second, 0, buildings[5], 0, 0, {}, u"2020-01-01"_s}));
        QVERIFY(work.create(GridRange{*other, estates[1], 0, 0, 0, {}, {}}));
        QVERIFY(work.commit());
    }

    void whatIsShownIsWhatIsAsked_data()
    {
        QTest::addColumn<QString>("column");
        for (const QString &name : {u"last_visited_on"_s, u"days_since_visit"_s, u"last_visit_difficulty"_s, u"spouse_age"_s, u"grid"_s, u"dwelling_tenure"_s, u"dwelling_state"_s,
                                    u"household_verified_on"_s, u"household_count"_s, u"moved_away_on"_s, u"household_group"_s, u"age_days"_s, u"days_since_arrival"_s, u"next_birthday"_s,
                                    u"disabled.grade"_s, u"disabled.valid_until"_s, u"low_income.next_review_on"_s, u"low_income.monthly_amount"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void whatIsShownIsWhatIsAsked()
    {
        QFETCH(QString, column);
        const ListDefinition &list = ResidentList::definition();
        const FilterLanguage language(list);
        QVERIFY(list.find(column));
        ListReader reader(m_store->db(), list, {column}, Today);
        std::map<QString, std::set<Key>> byText;
        std::set<Key> filled;
        std::set<Key> empty;
        for (const Person &person : m_world.people) {
            auto row = reader.read(person.key);
            QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
            const QString text = ListText::full(list.at(column), reader.raw(*row, 0), u"zh", Today);
            (text.isEmpty() ? empty : filled).insert(person.key);
            byText[text].insert(person.key);
        }
        QCOMPARE(asked(language, column + u" is not empty"_s), filled);
        QCOMPARE(asked(language, column + u" is empty"_s), empty);
        if (list.at(column).kind == ListColumn::Kind::Many || filled.empty())
            return;
        int tried = 0;
        for (const auto &[text, keys] : byText) {
            if (text.isEmpty() || ++tried > 6)
                continue;
            const bool isYesNo = list.at(column).kind == ListColumn::Kind::YesNo;
            QCOMPARE(asked(language, u"%1 = %2"_s.arg(column, isYesNo ? (text == "yes"_L1 ? u"yes"_s : u"no"_s) : text)), keys);
            if (!list.at(column).isNumber())
                continue;
            std::set<Key> more;
            for (const auto &[other, those] : byText)
                if (!other.isEmpty() && other.toDouble() >= text.toDouble())
                    more.insert(those.begin(), those.end());
            QCOMPARE(asked(language, u"%1 >= %2"_s.arg(column, text)), more);
        }
        // Orders by it hold the same people.
        const std::atomic<bool> never = false;
        auto order = ListLoader::order(m_store->db(), list, column, Today, never);
        QVERIFY(order);
        QCOMPARE(order->keys.size(), m_world.people.size());
        QCOMPARE(size_t(order->empties), empty.size());
    }

    void eachColumnIsWrittenAndReadInBothLanguages()
    {
        const ListDefinition &list = ResidentList::definition();
        const FilterLanguage language(list);
        QSet<QString> names;
        for (const ListColumn &column : list.columns) {
            QVERIFY2(!names.contains(column.name), qPrintable(column.name));
            names.insert(column.name);
            QVERIFY2(!column.title().isEmpty(), qPrintable(column.name));
            QVERIFY2(column.mask != Mask::Undecided, qPrintable(column.name));
            const FilterReading reading = language.read(column.name + u" is empty"_s);
            QVERIFY2(!reading.problem, qPrintable(column.name));
            for (const QStringView in : {u"zh", u"en"}) {
                const QString text = language.format(reading.filter, in);
                const FilterReading again = language.read(text);
                QVERIFY2(!again.problem && again.filter.root->column == &column, qPrintable(text));
            }
            QVERIFY2(!asked(language, column.name + u" is empty or "_s + column.name + u" is not empty"_s).empty(), qPrintable(column.name));
        }
        QVERIFY(names.contains(u"disabled.valid_until"_s) && names.contains(u"special_family.kind"_s));
    }

    void restrictedGroupsNeedTheRight()
    {
        const ListDefinition &list = ResidentList::definition();
        QCOMPARE(list.at(u"severe_mental_disorder.level").right, (std::pair{u"care.see"_s, u"severe_mental_disorder"_s}));
        QVERIFY(list.at(u"disabled.grade").right.first.isEmpty());
    }

    void whatWasEnteredIsFound()
    {
        // One household with everything known, beside the invented ones.
        auto begun = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        UnitOfWork &work = **begun;
        Resident old;
        old.name = u"周老"_s;
        old.birthDate = u"1940-03-01"_s;
        Resident wife = old;
        wife.name = u"周妻"_s;
        wife.birthDate = u"1950-03-01"_s;
        Resident gone = old;
        gone.name = u"周走"_s;
        gone.birthDate = u"1990-01-01"_s;
        const Key head = *work.create(old);
        const Key spouse = *work.create(wife);
        const Key away = *work.create(gone);
        Household home;
        home.verifiedOn = u"2026-10-01"_s;
        const Key household = *work.create(home);
        const Key other = *work.create(Household{});
        QVERIFY(work.create(Membership{head, household, u"02"_s, {}, {}}));
        QVERIFY(work.create(Membership{spouse, household, u"12"_s, {}, {}}));
        QVERIFY(work.create(Membership{spouse, other, u"02"_s, {}, {}}));
        Membership left{away, household, u"20"_s, {}, u"2026-06-01"_s};
        left.untilReason = u"moved_out"_s;
        QVERIFY(work.create(left));
        Dwelling flat;
        flat.address = u"平房1号"_s;
        flat.tenure = u"rented"_s;
        const Key door = *work.create(flat);
        QVERIFY(work.create(Occupancy{household, door, {}, {}}));
        Visit visit;
        visit.household = household;
        visit.visitedOn = Today.addDays(-10).toString(Qt::ISODate);
        visit.outcome = u"family"_s;
        QVERIFY(work.create(visit));
        visit.visitedOn = Today.addDays(-2).toString(Qt::ISODate);
        visit.outcome = u"not_home"_s;
        QVERIFY(work.create(visit));
        addCare(work, head, 0, u"disabled"_s, {{u"grade"_s, Value(u"1"_s)}}, {});
        QVERIFY(work.commit());
        const FilterLanguage language(ResidentList::definition());
        const QString mine = u" and name starts with 周 and (name = 周老 or name = 周妻 or name = 周走)"_s;
        const std::set<Key> both{head, spouse};
        QCOMPARE(asked(language, u"未走访天数 = 10"_s + mine, false), both); // nobody was met two days ago
        QCOMPARE(asked(language, u"days_since_visit < 10"_s + mine, false), std::set<Key>());
        QCOMPARE(asked(language, u"spouse.age >= 80"_s + mine, false), std::set<Key>{spouse});
        QCOMPARE(asked(language, u"配偶年龄 = 76"_s + mine, false), std::set<Key>{head});
        QCOMPARE(asked(language, u"dwelling.tenure = 租住"_s + mine, false), both);
        QCOMPARE(asked(language, u"household_count >= 2"_s + mine, false), std::set<Key>{spouse});
        QCOMPARE(asked(language, u"household.verified_on < 2026-11-01"_s + mine, false), both);
        QCOMPARE(asked(language, u"迁出日期 = 2026-06-01"_s + mine, false), std::set<Key>{away});
        QCOMPARE(asked(language, u"household_group has 残疾 and not group has 残疾"_s + mine, false), std::set<Key>{spouse});
        // Born on the first of March: the next one is in the coming year; on the day itself it is a year away.
        QCOMPARE(asked(language, u"next_birthday = 2027-03-01"_s + mine, false), both);
        QCOMPARE(asked(language, u"next_birthday <= today"_s + mine, false), std::set<Key>());
        QCOMPARE(asked(language, u"残疾.残疾等级 = 一级"_s + mine, false), std::set<Key>{head});
    }

private:
    void addCare(UnitOfWork &work, Key resident, Key household, const QString &group, const QMap<QString, Value> &own, const QString &until)
    {
        auto care = work.create(Care{resident, household, group, {}, until, {}});
        QVERIFY(care);
        const Entity *entity = Dictionary::find(u"care_"_s + group);
        QVERIFY(entity);
        Values values(entity->fields.size());
        values[0] = Value(*care);
        for (auto one = own.begin(); one != own.end(); ++one)
            values[size_t(entity->indexOf(one.key()))] = one.value();
        QVERIFY(work.create(*entity, values));
    }

    std::set<Key> asked(const FilterLanguage &language, const QString &text, bool onlyInvented = true) const
    {
        const FilterReading reading = language.read(text);
        if (reading.problem)
            qFatal("%s: %s", qPrintable(text), qPrintable(reading.problem->message));
        std::set<Key> found[2];
        for (const auto records : {FilterLanguage::For::All, FilterLanguage::For::One}) {
            const std::atomic<bool> never = false;
            auto passed = ListLoader::passed(m_store->db(), ResidentList::definition(), language.compile(reading.filter, Today, records), Today, never);
            if (!passed)
                qFatal("%s: %s", qPrintable(text), qPrintable(passed.error().detail));
            for (const qint32 key : passed->toKeys())
                if (!onlyInvented || key <= m_world.people.back().key)
                    found[size_t(records)].insert(key);
        }
        if (found[0] != found[1])
            qFatal("for all and for one differ: %s", qPrintable(text));
        return found[0];
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    World m_world;
};

QTEST_GUILESS_MAIN(TestResidentTies)
#include "tst_residentties.moc"
