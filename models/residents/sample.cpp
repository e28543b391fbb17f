// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/sample.h"

#include "models/checkins/activitysample.h"
#include "models/checkins/membersample.h"
#include "models/checkins/organisationsample.h"
#include "models/counter/countersample.h"
#include "models/departments/departmentsample.h"
#include "models/grids/gridsample.h"
#include "models/papers/papersample.h"
#include "models/points/awardsample.h"
#include "models/points/shopsample.h"
#include "models/residents/datetext.h"
#include "models/residents/household.h"
#include "models/residents/idnumber.h"
#include "models/residents/resident.h"
#include "models/residents/samplecommunity.h"
#include "models/store/unitofwork.h"
#include "models/workorders/ordersample.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

const QStringList Surnames = u"王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 "
                              "苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 "
                              "邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 单 仇 解 查 区 盖 翟 乐 欧阳 尉迟 上官 司马"_s.split(u' ');
const QString MenGiven = u"伟强磊军洋勇杰涛超明刚平辉鹏华飞鑫波斌宇浩凯健俊帆旭宁龙林国建志海峰亮成东德福生春贵忠祥瑞轩泽晨博文"_s;
const QString WomenGiven = u"芳娜敏静丽艳娟霞秀英玲桂兰红梅燕萍雪琴云莲真环凤洁慧莹婷欣怡佳璐倩颖琳雯淑珍玉香月爱妍梓涵诗"_s;
const QStringList Estates = u"油城花园 创业小区 学府嘉园 阳光家园 祥和里 银浪新城 庆新佳苑 湖畔名居 友谊小区 东风新村 绿园小区 登峰家园 怡园小区 乘风小区 龙岗花园 北湖御景"_s.split(u' ');
const QStringList Regions{u"230604"_s, u"230602"_s, u"230603"_s, u"230605"_s, u"230606"_s, u"230204"_s, u"230903"_s, u"150602"_s};
const QStringList Jobs = u"企业职工 采油工 教师 护士 公务员 个体经营 快递员 网约车司机 退休 务农 医生 自由职业"_s.split(u' ');

/// Draws the people of one community from a seed.
class Draw
{
public:
    explicit Draw(const SampleOptions &options) : m_random(options.seed), m_today(options.today) {}

    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    auto pick(const List &list) { return list.at(below(int(list.size()))); }

    QString surname() { return Surnames.at(qMin(below(int(Surnames.size())), below(int(Surnames.size())))); }
    QString given(bool man)
    {
        const QString &letters = man ? MenGiven : WomenGiven;
        QString name(pick(letters));
        if (!chance(18))
            name += pick(letters);
        return name;
    }
    QDate birthday(int age) { return m_today.addYears(-age).addDays(-below(365)); }
    QString idNumber(QDate birth, bool man)
    {
        const int order = below(496) * 2 + (man ? 1 : 2);
        const QString body = pick(Regions) + birth.toString(u"yyyyMMdd") + QString::number(order).rightJustified(3, u'0');
        return body + idCheckCharacter(body);
    }
    QString phone()
    {
        static const QStringList heads{u"138"_s, u"139"_s, u"136"_s, u"150"_s, u"151"_s, u"177"_s, u"186"_s, u"187"_s, u"199"_s};
        return pick(heads) + QString::number(10000000 + below(90000000));
    }

    Resident person(const QString &surname, bool man, int age)
    {
        Resident r;
        const QDate birth = birthday(age);
        r.name = surname + given(man);
        r.sex = man ? u"1"_s : u"2"_s;
        r.birthDate = birth.toString(Qt::ISODate);
        // A few have no number yet or it was never brought: every office has such people.
        if (!chance(1))
            r.idNumber = idNumber(birth, man);
        r.ethnicity = chance(90) ? u"01"_s : chance(60) ? u"11"_s : chance(50) ? u"02"_s : u"03"_s;
        r.politicalStatus = age >= 20 && chance(14) ? u"01"_s : age >= 14 && age < 28 && chance(40) ? u"03"_s : u"13"_s;
        r.education = age < 7 ? QString() : age < 13 ? u"80"_s : age < 16 ? u"70"_s : chance(30) ? u"20"_s : chance(40) ? u"30"_s : chance(50) ? u"60"_s : u"70"_s;
        if (age >= 15 && !(age > 75 && chance(15)))
            r.phone = phone();
        if (age < 23)
            r.maritalStatus = u"10"_s;
        r.occupation = age < 7 ? QString() : age < 19 ? u"学生"_s : age >= 60 ? u"退休"_s : pick(Jobs);
        r.residence = chance(92) ? u"registered"_s : u"floating"_s;
        fillFurther(r, birth, age);
        return r;
    }

private:
    /// What follows from age and a day of birth without drawing, so that a seed keeps its people.
    void fillFurther(Resident &r, QDate birth, int age) const
    {
        const int turn = birth.dayOfYear();
        r.employment = age < 7 ? QString() : age < 19 ? u"student"_s : age >= 60 ? u"retired"_s : turn % 17 == 0 ? u"unemployed"_s : turn % 6 == 0 ? u"flexible"_s : u"employed"_s;
        if (r.employment == "unemployed"_L1)
            r.unemployedOn = m_today.addDays(-20 - turn).toString(Qt::ISODate);
        if (age >= 16) {
            r.pensionInsurance = turn % 5 == 0 ? u"resident"_s : u"worker"_s;
            r.pensionDrawing = age >= 60 && turn % 9 != 0;
            r.idIssued = true;
            r.idValidUntil = age >= 46 && turn % 3 ? QString() : m_today.addDays(turn * 10 - 30).toString(Qt::ISODate);
        }
        r.medicalInsured = turn % 23 != 0;
        if (age >= 65 && turn % 4)
            r.lastHealthCheck = m_today.addDays(-turn * 2).toString(Qt::ISODate);
        if (r.politicalStatus == "01"_L1)
            r.partyJoinedOn = birth.addYears(19).addDays(turn).toString(Qt::ISODate);
        if (r.residence == "floating"_L1) {
            r.arrivedOn = m_today.addDays(-turn * 4).toString(Qt::ISODate);
            if (turn % 3)
                r.permitUntil = m_today.addDays(turn - 20).toString(Qt::ISODate);
        }
    }

    QRandomGenerator m_random;
    QDate m_today;
};

struct Member
{
    Resident person;
    QString relation; ///< GB/T 4761
};

QList<Member> family(Draw &draw)
{
    const QString name = draw.surname();
    const int age = 24 + draw.below(40) + draw.below(30);
    const bool man = draw.chance(78);
    QList<Member> members{{draw.person(name, man, age), u"02"_s}};
    const bool alone = draw.chance(age > 70 ? 30 : 12);
    if (alone) {
        members[0].person.maritalStatus = age > 70 ? u"30"_s : draw.chance(30) ? u"40"_s : u"10"_s;
        return members;
    }
    members[0].person.maritalStatus = u"20"_s;
    Member spouse{draw.person(draw.surname(), !man, qMax(22, age - 4 + draw.below(7))), man ? u"12"_s : u"11"_s};
    spouse.person.maritalStatus = u"20"_s;
    members.append(spouse);
    const int children = draw.chance(16) ? 0 : draw.chance(62) ? 1 : 2;
    for (int i = 0; i < children; ++i) {
        const int childAge = age - 23 - draw.below(8) - 3 * i;
        // Grown children mostly live elsewhere.
        if (childAge < 0 || (childAge > 26 && !draw.chance(40)))
            continue;
        const bool son = draw.chance(52);
        members.append({draw.person(name, son, childAge), son ? u"20"_s : u"30"_s});
    }
    if (age < 62 && draw.chance(12))
        members.append({draw.person(man && draw.chance(50) ? name : draw.surname(), draw.chance(35), qMin(98, age + 22 + draw.below(9))),
                        members.last().person.sex == u"1" ? u"51"_s : u"52"_s});
    if (members.last().relation == "51"_L1 || members.last().relation == "52"_L1)
        members.last().relation = members.last().person.sex == "1"_L1 ? u"51"_s : u"52"_s;
    return members;
}

/// Doors in the order they are built: estates of up to 24 buildings, 3 stairwells each, 6 floors of 2 doors.
class Doors
{
public:
    Doors(UnitOfWork &work, quint32 seed) : m_work(work), m_random(seed ^ 0xd005u) {}

    Result<Key> next(bool empty)
    {
        constexpr int Floors = 6, OnFloor = 2, Stairwells = 3, Buildings = 24;
        const int inStairwell = m_count % (Floors * OnFloor);
        const int stairwell = m_count / (Floors * OnFloor) % Stairwells;
        const int building = m_count / (Floors * OnFloor * Stairwells) % Buildings;
        const int estate = m_count / (Floors * OnFloor * Stairwells * Buildings);
        ++m_count;
        if (inStairwell == 0) {
            if (stairwell == 0) {
                if (building == 0) {
                    const int phase = estate / int(Estates.size());
                    auto made = m_work.create(SampleCommunity::estate(Estates.at(estate % Estates.size()) + (phase ? u"%1区"_s.arg(phase + 1) : QString()), estate));
                    if (!made)
                        return made;
                    m_estate = *made;
                }
                Building one{m_estate, QString::number(building + 1)};
                one.use = u"home"_s;
                one.lowest = 1;
                one.floors = Floors;
                one.doorsPerFloor = OnFloor;
                auto made = m_work.create(one);
                if (!made)
                    return made;
                m_building = *made;
            }
            auto made = m_work.create(Stairwell{m_building, QString::number(stairwell + 1)});
            if (!made)
                return made;
            m_stairwell = *made;
        }
        const QString room = QString::number((inStairwell / OnFloor + 1) * 100 + inStairwell % OnFloor + 1);
        Dwelling door = SampleCommunity::dwelling({m_estate, m_building, m_stairwell, room, {}}, m_random);
        if (empty)
            door.state = u"vacant"_s;
        return m_work.create(door);
    }

private:
    UnitOfWork &m_work;
    QRandomGenerator m_random;
    int m_count = 0;
    Key m_estate = 0, m_building = 0, m_stairwell = 0;
};

QStringList groupsOf(Draw &draw, const QList<Member> &members, const Member &member, QDate today)
{
    QStringList groups;
    const int age = int(QDate::fromString(member.person.birthDate, Qt::ISODate).daysTo(today) / 365);
    if (age >= 65 && members.size() == 1)
        groups << u"living_alone_old"_s;
    else if (age >= 65 && members.size() == 2 && member.relation == "02"_L1)
        groups << u"empty_nest_old"_s;
    if (age >= 80 && draw.chance(70))
        groups << u"high_age_allowance"_s;
    if (draw.chance(age > 60 ? 7 : 2))
        groups << u"disabled"_s;
    if (member.person.sex == "1"_L1 && age > 25 && draw.chance(6))
        groups << u"veteran"_s;
    return groups;
}

/// How a household came here and who of it died, in the months looked back on; drawn apart from the people, so that a
/// seed gives the same people whatever the months.
class Past
{
public:
    Past(quint32 seed, QDate today, int months) : m_random(seed ^ 0x9a57u), m_today(today), m_days(months * 30) {}

    /// In a thousand households, so many a month.
    bool happens(int perMille) { return m_days && int(m_random.bounded(1000)) < perMille * m_days / 30; }
    QString day() { return m_today.addDays(-1 - int(m_random.bounded(m_days))).toString(Qt::ISODate); }
    /// Some are told of later.
    QString entered(const QString &happened)
    {
        return std::min(m_today, QDate::fromString(happened, Qt::ISODate).addDays(m_random.bounded(4) ? 0 : int(m_random.bounded(12)))).toString(Qt::ISODate);
    }
    QString elsewhere() { return Elsewhere.at(m_random.bounded(Elsewhere.size())); }
    QString since() const { return m_today.addDays(-m_days).toString(Qt::ISODate); }

private:
    static inline const QStringList Elsewhere = u"哈尔滨市 齐齐哈尔市 安达市 肇州县 萨尔图区 沈阳市"_s.split(u' ');

    QRandomGenerator m_random;
    QDate m_today;
    int m_days;
};

/// Makes the households one by one and remembers what the rest is laid around.
class Households
{
public:
    Households(UnitOfWork &work, const SampleOptions &options)
        : m_work(work), m_today(options.today), m_draw(options), m_doors(work, options.seed), m_past(options.seed, options.today, options.months)
    {
    }

    int people() const { return m_people; }
    std::vector<SampleHome> &homes() { return m_homes; }

    Status add(int number)
    {
        auto door = m_doors.next(false);
        if (!door)
            return door.error();
        // Some doors stand empty.
        if (m_draw.chance(3)) {
            door = m_doors.next(false);
            if (!door)
                return door.error();
        }
        const bool movedIn = m_past.happens(4);
        const QString since = movedIn ? m_past.day() : QString();
        const QList<Member> members = family(m_draw);
        auto household = home(number, *door, since, {});
        if (!household)
            return household.error();
        m_homes.push_back({*household, *door});
        for (const Member &member : members)
            if (auto done = addMember(*household, member, members, since); !done)
                return done;
        if (m_past.happens(3))
            if (auto done = addDeceased(*household); !done)
                return done;
        if (members.size() > 1 && ageOn(members.first().person.birthDate, m_today).value_or(0) < 42 && m_past.happens(9))
            if (auto done = addNewborn(*household, members, since); !done)
                return done;
        if (movedIn && m_past.happens(100))
            if (auto done = addFormer(*door, since); !done)
                return done;
        if (number % 150 == 149)
            if (auto done = addAgain(members.first().person, number); !done)
                return done;
        if (m_draw.chance(4))
            return care(0, *household, u"low_income"_s, 0);
        return {};
    }

private:
    Result<Key> home(int number, Key door, const QString &since, const QString &until)
    {
        Household household{number ? QString::number(number).rightJustified(6, u'0') : QString(), {}, {}, {}};
        household.endedOn = until;
        auto made = m_work.create(household);
        if (!made)
            return made;
        if (auto tie = m_work.create(Occupancy{*made, door, since, until}); !tie)
            return tie.error();
        return made;
    }

    Status addMember(Key household, const Member &member, const QList<Member> &members, const QString &since)
    {
        auto resident = m_work.create(member.person);
        if (!resident)
            return resident.error();
        ++m_people;
        Membership tie{*resident, household, member.relation, since, {}};
        if (!member.person.birthDate.isEmpty() && member.person.birthDate >= m_past.since() && member.person.birthDate >= since) {
            tie.since = member.person.birthDate;
            tie.sinceReason = u"birth"_s;
        } else if (!since.isEmpty()) {
            tie.sinceReason = u"moved_in"_s;
            tie.cameFrom = m_past.elsewhere();
        }
        if (!tie.since.isEmpty())
            tie.sinceEntered = m_past.entered(tie.since);
        if (auto made = m_work.create(tie); !made)
            return made.error();
        const int age = ageOn(member.person.birthDate, m_today).value_or(0);
        m_homes.back().people.push_back(*resident);
        for (const QString &group : groupsOf(m_draw, members, member, m_today))
            if (auto done = care(*resident, 0, group, age); !done)
                return done;
        return {};
    }

    Status care(Key resident, Key household, const QString &group, int age)
    {
        auto made = m_work.create(Care{resident, household, group, {}, {}, {}});
        if (!made)
            return made.error();
        m_homes.back().care.push_back({*made, group, resident, age});
        return {};
    }

    Status addNewborn(Key household, const QList<Member> &members, const QString &since)
    {
        const bool son = m_draw.chance(51);
        Member child{m_draw.person(members.first().person.name.first(1), son, 0), son ? u"20"_s : u"30"_s};
        child.person.birthDate = std::max(m_past.day(), since);
        // The number comes with the registration, a few weeks later.
        child.person.idNumber.clear();
        child.person.idMissingReason = u"新生儿，尚未落户"_s;
        return addMember(household, child, members, since);
    }

    /// A parent who died in these months.
    Status addDeceased(Key household)
    {
        const QString day = m_past.day();
        const bool man = m_draw.chance(50);
        Resident person = m_draw.person(m_draw.surname(), man, 78 + m_draw.below(18));
        person.diedOn = day;
        auto resident = m_work.create(person);
        if (!resident)
            return resident.error();
        Membership tie{*resident, household, man ? u"51"_s : u"52"_s, {}, day};
        tie.untilReason = u"death"_s;
        tie.untilEntered = m_past.entered(day);
        auto made = m_work.create(tie);
        if (!made)
            return made.error();
        return {};
    }

    /// Somebody was entered a second time, with a slip or with less known, as happens in every office.
    Status addAgain(const Resident &person, int number)
    {
        Resident again;
        again.name = person.name;
        again.sex = person.sex;
        again.birthDate = person.birthDate;
        if (number % 2)
            again.phone = person.phone;
        else
            again.idNumber = person.idNumber;
        again.occupation = u"灵活就业"_s;
        auto resident = m_work.create(again);
        if (!resident)
            return resident.error();
        return {};
    }

    /// Who lived behind a door until others moved in.
    Status addFormer(Key door, const QString &until)
    {
        auto household = home(0, door, {}, until);
        if (!household)
            return household.error();
        const QString place = m_past.elsewhere();
        for (const Member &member : family(m_draw)) {
            auto resident = m_work.create(member.person);
            if (!resident)
                return resident.error();
            Membership tie{*resident, *household, member.relation, {}, until};
            tie.untilReason = u"moved_out"_s;
            tie.untilEntered = m_past.entered(until);
            tie.wentTo = place;
            if (auto made = m_work.create(tie); !made)
                return made.error();
        }
        return {};
    }

    UnitOfWork &m_work;
    QDate m_today;
    Draw m_draw;
    Doors m_doors;
    Past m_past;
    std::vector<SampleHome> m_homes;
    int m_people = 0;
};

} // namespace

Result<int> fillSample(Store &store, const SampleOptions &options, Progress &progress)
{
    auto work = UnitOfWork::begin(store, {u"sample.fill"_s, {{u"households"_s, options.households}}});
    if (!work)
        return work.error();
    if (options.households > 2000)
        if (auto ready = (*work)->expectMany(); !ready)
            return ready.error();
    Households households(**work, options);
    for (int i = 0; i < options.households; ++i) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
        if (i % 500 == 0)
            progress.report(i, options.households, QCoreApplication::translate("Sample", "Making the sample office"));
        if (auto made = households.add(i + 1); !made)
            return made.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    work->reset();
    if (auto grids = addSampleGrids(store, options.today); !grids)
        return grids.error();
    if (auto done = SampleCommunity::furnish(store, households.homes(), options.seed, options.today, options.months, progress); !done)
        return done.error();
    if (auto done = fillPapers(store, options.today, std::max(1, options.months), options.seed); !done)
        return done.error();
    if (options.orders)
        if (auto done = fillOrders(store, {options.orders, options.months, options.seed}, progress); !done)
            return done.error();
    const CounterSampleOptions counter{options.seed, options.today, qMin(options.months, 3), qBound(1, options.households / 50, 6)};
    if (auto done = fillCounter(store, counter, progress); !done)
        return done.error();
    if (auto done = fillDepartments(store, options.seed, options.today); !done)
        return done.error();
    if (auto done = fillMembers(store, options.seed, options.today); !done)
        return done.error();
    const AwardSampleOptions awards{options.seed, options.today, qMin(options.months, 3), qBound(2, options.households / 40, 12)};
    if (auto done = fillAwards(store, awards, progress); !done)
        return done.error();
    if (auto done = fillActivities(store, {options.seed, options.today, std::max(1, options.months)}, progress); !done)
        return done.error();
    if (auto done = fillShop(store, options.today, options.seed); !done)
        return done.error();
    if (auto done = fillOrganisation(store, options.seed, options.today); !done)
        return done.error();
    return households.people();
}

} // namespace Allpost
