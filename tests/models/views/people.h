// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

/// An office of invented people whose every fact the test knows beside the file.
namespace Allpost::People {

using namespace Qt::StringLiterals;

inline const QDate Today(2026, 11, 22);

struct Person
{
    Key key = 0;
    Resident resident = {};
    Key household = 0; ///< the current one that was entered first
    QString relation = {};
    QStringList groups = {}; ///< present ones, the household's too
};

struct Home
{
    QString head = {};
    QString number = {};
    QString kind = {};
    int size = 0;
    QString estate = {};
    QString building = {};
    QString stairwell = {};
    QString room = {};
    QString address = {};
};

struct World
{
    std::vector<Person> people = {};
    std::map<Key, Home> homes = {};

    const Home &homeOf(const Person &person) const
    {
        static const Home none;
        const auto found = homes.find(person.household);
        return found == homes.end() ? none : found->second;
    }
};

class Maker
{
public:
    Maker(UnitOfWork &work, quint32 seed) : m_work(work), m_random(seed) {}

    World make(int count)
    {
        makeDoors();
        while (int(m_world.people.size()) < count)
            makeHousehold(std::min(1 + m_random.bounded(5), count - int(m_world.people.size())));
        return std::move(m_world);
    }

private:
    template <typename Record>
    Key add(const Record &record)
    {
        auto key = m_work.create(record);
        if (!key)
            qFatal("%s", qPrintable(key.error().detail));
        return *key;
    }
    QString pick(const QStringList &from) { return from[m_random.bounded(int(from.size()))]; }
    QString maybe(int percent, const QString &text) { return m_random.bounded(100) < percent ? text : QString(); }

    void makeDoors()
    {
        for (const QString &estate : {u"油城花园"_s, u"阳光小区"_s, u"Garden 3"_s}) {
            const Key estateKey = add(Estate{estate});
            for (const QString &number : {u"1"_s, u"2"_s, u"10"_s, u"A座"_s}) {
                const Key building = add(Building{estateKey, number});
                for (const QString &stair : {u"1"_s, u"2"_s}) {
                    const Key stairwell = add(Stairwell{building, stair});
                    for (const QString &room : {u"101"_s, u"102"_s, u"201"_s, u"1001"_s})
                        m_doors.push_back({add(Dwelling{estateKey, building, stairwell, room, {}}), {{}, {}, {}, 0, estate, number, stair, room, {}}});
                }
            }
        }
        m_doors.push_back({add(Dwelling{0, 0, 0, {}, u"铁路桥头第三排东户"_s}), {{}, {}, {}, 0, {}, {}, {}, {}, u"铁路桥头第三排东户"_s}});
    }

    Resident randomResident()
    {
        static const QStringList surnames{u"王"_s, u"李"_s, u"单"_s, u"欧阳"_s, u"张"_s, u"阿依古丽·"_s, u"Anna "_s, u"=SUM(1)"_s};
        static const QStringList given{u"建国"_s, u"秀英"_s, u"伟"_s, u"芳"_s, u"买买提"_s, u"Smith"_s, u"_%x"_s};
        Resident r;
        r.name = pick(surnames) + pick(given);
        r.formerName = maybe(5, pick(surnames) + pick(given));
        r.sex = pick({u"1"_s, u"2"_s, u"1"_s, u"2"_s, u"9"_s, {}});
        r.idNumber = maybe(90, u"2306041946%1%2"_s.arg(m_random.bounded(1000, 9999)).arg(m_random.bounded(1000, 9999)));
        const QDate birth = QDate(1925, 1, 1).addDays(m_random.bounded(37000));
        r.birthDate = birth.toString(m_random.bounded(10) ? u"yyyy-MM-dd"_s : m_random.bounded(2) ? u"yyyy"_s : u"yyyy-MM"_s);
        r.birthDate = maybe(93, r.birthDate);
        r.ethnicity = maybe(80, pick({u"01"_s, u"02"_s, u"03"_s}));
        r.politicalStatus = maybe(70, pick({u"01"_s, u"02"_s, u"03"_s, u"13"_s, u"13~普通群众"_s, u"~老同志"_s}));
        r.education = maybe(70, pick({u"10"_s, u"20"_s, u"60"_s, u"90~文盲"_s, u"90"_s, u"~自学"_s}));
        r.maritalStatus = maybe(60, pick({u"10"_s, u"20"_s, u"21"_s, u"30"_s}));
        r.phone = maybe(70, u"138%1"_s.arg(m_random.bounded(10000000, 99999999)));
        r.occupation = maybe(40, pick({u"Driver"_s, u"driver"_s, u"教师"_s, u"钳工"_s, u"100%"_s, u"a_b"_s}));
        r.residence = maybe(80, pick({u"registered"_s, u"floating"_s, u"unregistered"_s}));
        r.diedOn = maybe(8, Today.addDays(-m_random.bounded(900)).toString(Qt::ISODate));
        r.note = maybe(10, u"多年未归"_s);
        return r;
    }

    void makeHousehold(int size)
    {
        static const QString past = u"2020-01-01"_s;
        static const QString future = u"2030-01-01"_s;
        const auto &[door, home] = m_doors[size_t(m_random.bounded(int(m_doors.size())))];
        Household household{maybe(70, QString::number(m_random.bounded(1, 3000))), maybe(70, u"family"_s), {}, {}};
        const bool hasHead = m_random.bounded(10) > 0;
        if (!hasHead)
            household.pendingHead = u"赵待补"_s;
        const Key key = add(household);
        Home facts = home;
        facts.number = household.number;
        facts.kind = household.kind;
        facts.head = household.pendingHead;
        const int dwells = m_random.bounded(10);
        if (dwells > 0)
            add(Occupancy{key, door, {}, dwells > 8 ? future : QString()});
        else
            add(Occupancy{key, door, {}, past});
        if (dwells == 0)
            facts.estate = facts.building = facts.stairwell = facts.room = facts.address = QString();
        std::vector<size_t> members;
        for (int i = 0; i < size; ++i) {
            Person person;
            person.resident = randomResident();
            person.key = add(person.resident);
            if (m_random.bounded(20) > 0) {
                person.relation = i == 0 && hasHead ? u"02"_s : maybe(85, pick({u"10"_s, u"12"_s, u"20"_s, u"22"_s, u"30"_s, u"~保姆"_s}));
                person.household = key;
                add(Membership{person.key, key, person.relation, {}, maybe(10, future)});
                if (person.relation == "02"_L1)
                    facts.head = person.resident.name;
                ++facts.size;
                members.push_back(m_world.people.size());
            }
            if (m_random.bounded(10) == 0 && !m_world.homes.empty())
                add(Membership{person.key, m_world.homes.rbegin()->first, u"80"_s, {}, past});
            makeCare(person);
            m_world.people.push_back(person);
        }
        m_world.homes[key] = facts;
        if (m_random.bounded(8) == 0) {
            add(Care{0, key, u"low_income"_s, {}, {}, {}});
            for (const size_t i : members)
                if (!m_world.people[i].groups.contains(u"low_income"_s))
                    m_world.people[i].groups << u"low_income"_s;
        }
    }

    void makeCare(Person &person)
    {
        if (m_random.bounded(4) > 0)
            return;
        const QString group = pick({u"living_alone_old"_s, u"empty_nest_old"_s, u"disabled"_s, u"low_income"_s, u"~外来务工"_s});
        const bool ended = m_random.bounded(5) == 0;
        add(Care{person.key, 0, group, {}, ended ? u"2021-05-01"_s : QString(), {}});
        if (!ended)
            person.groups << group;
    }

    UnitOfWork &m_work;
    QRandomGenerator m_random;
    World m_world;
    std::vector<std::pair<Key, Home>> m_doors;
};

inline std::unique_ptr<Store> newOffice(const QTemporaryDir &folder)
{
    auto made = Store::create(folder.filePath(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return std::move(*made);
}

/// People in the file as one deed.
inline World fill(Store &store, int count, quint32 seed)
{
    auto work = UnitOfWork::begin(store, {u"import.resident"_s});
    if (!work)
        qFatal("%s", qPrintable(work.error().message));
    World world = Maker(**work, seed).make(count);
    if (auto done = (*work)->commit(); !done)
        qFatal("%s", qPrintable(done.error().message));
    return world;
}

} // namespace Allpost::People
