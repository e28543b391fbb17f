// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/activitysample.h"

#include "models/checkins/activities.h"
#include "models/checkins/checkinreading.h"
#include "models/checkins/teams.h"
#include "models/points/outsider.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Plan
{
    const char16_t *title;
    const char16_t *place;
    const char16_t *content;
    const char16_t *outcome;
    int micro;   ///< which of the five labels
    int team;    ///< index of Founded, -1: none
    int start;   ///< minute of the day
    int length;  ///< minutes
};

const Plan Plans[] = {
    {u"楼道清洁日", u"各楼单元门前", u"清理楼道杂物和小广告，劝说停放电动车", u"清理 11 个单元，运走杂物 2 车，登记飞线 3 处", 2, 5, 8 * 60 + 30, 120},
    {u"会战故事进校园", u"创业小学礼堂", u"老会战讲创业史", u"三年级 86 名学生听讲，互动提问 14 次", 3, 0, 14 * 60, 90},
    {u"独居老人上门理发", u"各户家中", u"为行动不便的老人上门理发", u"理发 17 人，顺带检查燃气阀 17 户", 1, 2, 9 * 60, 150},
    {u"邻里纠纷调解日", u"社区调解室", u"集中调解漏水、噪声纠纷", u"调解 6 件，当场达成协议 5 件", 4, 1, 9 * 60, 180},
    {u"骑手带您认门牌", u"北门广场", u"骑手向新来同伴介绍小区道路和门牌", u"22 名骑手走完 4 条线路，更新门牌 9 处", 2, 3, 14 * 60 + 30, 60},
    {u"爱心车队送诊", u"社区门前集合", u"送老人去医院复查", u"出车 6 台次，送诊 11 人", 1, 4, 7 * 60 + 30, 240},
    {u"微心愿集中认领", u"党群服务中心", u"党员认领居民心愿", u"认领心愿 13 个，当场办成 4 个", 1, 5, 16 * 60, 60},
    {u"反诈微课堂", u"党群服务中心二楼", u"讲网购退款、冒充客服的骗局", u"听课 40 余人，帮 7 人装上反诈软件", 3, 5, 9 * 60 + 30, 60},
    {u"便民维修日", u"中心花园", u"磨刀、修锁、修小家电", u"修小家电 19 件，磨刀 34 把", 5, 2, 9 * 60, 180},
    {u"冬季清雪", u"小区主路", u"清扫主路和台阶积雪", u"清出主路 1.2 公里，台阶 26 处", 2, 5, 7 * 60, 120},
};

struct Founded { const char16_t *name; const char16_t *kind; const char16_t *direction; };
const Founded Teams_[] = {
    {u"创业老会战宣讲团", u"老会战宣讲团", u"讲会战传统"},   {u"老会战调解团", u"老会战调解团", u"调解邻里纠纷"}, {u"老会战帮帮团", u"老会战帮帮团", u"帮老人办小事"},
    {u"骑士志愿服务队", u"骑士志愿服务队", u"送餐路上报隐患"}, {u"爱心车队", u"爱心车队", u"接送看病、应急用车"}, {u"创业先锋党员服务队", u"党员志愿服务队", u"清洁、清雪、值守"},
};
const QStringList Skills{u"理发"_s, u"家电维修"_s, u"调解"_s, u"开车"_s, u"书法"_s, u"急救"_s, u"摄影"_s, u"会计"_s, u"教书"_s, u"水暖"_s};
const QStringList Riders{u"韩树军"_s, u"丁志伟"_s, u"乔文斌"_s, u"贺小龙"_s, u"施凯"_s, u"康永强"_s};

class ActivitySample
{
public:
    ActivitySample(Store &store, UnitOfWork &work, const ActivitySampleOptions &options) : m_store(store), m_work(work), m_options(options), m_random(options.seed + 4711) {}

    Status run(const Progress &progress)
    {
        if (auto done = read(); !done)
            return done;
        if (m_residents.size() < 30)
            return {};
        if (auto done = volunteers(); !done)
            return done;
        if (auto done = teams(); !done)
            return done;
        const int over = m_options.activities - 6;
        const QDate first = m_options.today.addMonths(-m_options.months);
        const int days = int(first.daysTo(m_options.today)) - 4;
        for (int i = 0; i < over; ++i) {
            if (progress.cancelled())
                return Checkins::cancelled();
            if (auto done = past(i, first.addDays(qint64(days) * i / over + below(3))); !done)
                return done;
        }
        return present();
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance(int percent) { return below(100) < percent; }

    Result<QList<Person>> people(const QString &sql, const QString &text = {})
    {
        Statement rows(m_store.db(), sql);
        if (!text.isEmpty())
            rows.bind(1, text);
        QList<Person> people;
        for (;;) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                return people;
            people.append({rows.number(0), rows.number(1)});
        }
    }

    Status read()
    {
        auto residents = people(u"SELECT r.key, 0 FROM resident r JOIN membership m ON m.resident = r.key AND m.until IS NULL WHERE r.died_on IS NULL AND r.phone IS NOT NULL "
                                "AND r.birth_date < ?1 AND NOT EXISTS (SELECT 1 FROM same_person p WHERE p.resident = r.key) ORDER BY r.key LIMIT 1200"_s, m_options.today.addYears(-18).toString(Qt::ISODate));
        auto members = people(u"SELECT resident, outsider FROM party_member WHERE moved_on IS NULL AND ended_on IS NULL AND reported_on IS NOT NULL ORDER BY key"_s);
        auto labels = Activities::fiveMicros(m_store.db());
        auto units = Activities::units(m_store.db());
        auto rules = Activities::rules(m_store.db());
        if (!residents || !members)
            return !residents ? residents.error() : members.error();
        if (!labels || !units || !rules)
            return !labels ? labels.error() : !units ? units.error() : rules.error();
        m_residents = *residents;
        m_members = *members;
        m_labels = *labels;
        m_units = *units;
        for (const ActivityChoice &rule : std::as_const(*rules))
            if (!m_rule && rule.name.contains(u"志愿"))
                m_rule = rule.key;
        std::shuffle(m_residents.begin(), m_residents.end(), m_random);
        return {};
    }

    Status volunteers()
    {
        int number = 0;
        const auto enter = [&](const Person &person, const QString &since) -> Status {
            QString skills = chance(70) ? Skills.at(below(int(Skills.size()))) : QString();
            if (!skills.isEmpty() && chance(25))
                skills += u'\n' + Skills.at(below(int(Skills.size())));
            const Volunteer volunteer{person.resident, person.outsider, u"V-%1-%2"_s.arg(m_store.deskLetter(), QString::number(++number).rightJustified(4, u'0')), since, skills, {}, {}};
            m_volunteers.append(person);
            auto made = m_work.create(volunteer);
            return made ? Status() : Status(made.error());
        };
        const int many = std::clamp(int(m_residents.size()) / 6, 18, 60);
        for (int i = 0; i < many; ++i)
            if (auto done = enter(m_residents.at(i), m_options.today.addDays(-200 - below(900)).toString(Qt::ISODate)); !done)
                return done;
        for (int i = 0; i < Riders.size(); ++i) {
            Outsider rider;
            rider.name = Riders.at(i);
            rider.sex = u"1"_s;
            rider.phone = u"1884590%1"_s.arg(4100 + i * 137);
            rider.kind = u"rider"_s;
            rider.employer = i % 2 ? u"闪送站创业路点"_s : u"外卖站让胡路点"_s;
            auto made = m_work.create(rider);
            if (!made)
                return made.error();
            if (auto done = enter({0, *made}, m_options.today.addDays(-60 - below(200)).toString(Qt::ISODate)); !done)
                return done;
        }
        return {};
    }

    Status teams()
    {
        for (int i = 0; i < int(std::size(Teams_)); ++i) {
            const bool isRiders = i == 3;
            QList<Person> pool = isRiders ? m_volunteers.mid(m_volunteers.size() - Riders.size()) : m_volunteers.mid(0, m_volunteers.size() - Riders.size());
            if (i == 5)
                pool = m_members.isEmpty() ? pool : m_members;
            QList<Person> chosen;
            const int size = isRiders ? int(pool.size()) : 5 + below(5);
            for (int j = 0; j < size && j < pool.size(); ++j)
                chosen.append(pool.at((i * 7 + j) % pool.size()));
            const QDate since = m_options.today.addDays(-300 - below(500));
            const VolunteerTeam team{QString::fromUtf16(Teams_[i].name), QString::fromUtf16(Teams_[i].kind), QString::fromUtf16(Teams_[i].direction), {}, chosen.isEmpty() ? 0 : chosen.first().resident,
                                     chosen.isEmpty() ? 0 : chosen.first().outsider, {}, 0, since.toString(Qt::ISODate), {}, {}};
            auto made = m_work.create(team);
            if (!made)
                return made.error();
            m_teams.append(*made);
            m_teamPeople.append(chosen);
            for (int j = 0; j < chosen.size(); ++j) {
                const TeamMember member{*made, chosen.at(j).resident, chosen.at(j).outsider, j == 0 ? u"队长"_s : QString(), since.addDays(below(120)).toString(Qt::ISODate), {}};
                if (auto joined = m_work.create(member); !joined)
                    return joined.error();
            }
        }
        return {};
    }

    Activity planned(const Plan &plan, QDate day)
    {
        Activity activity;
        activity.title = QString::fromUtf16(plan.title);
        const Moment starts = Moments::of(day) + plan.start;
        activity.startsAt = Moments::text(starts);
        activity.endsAt = Moments::text(starts + plan.length);
        activity.place = QString::fromUtf16(plan.place);
        activity.content = QString::fromUtf16(plan.content);
        activity.fiveMicro = m_labels.isEmpty() ? 0 : m_labels.at((plan.micro - 1) % m_labels.size()).key;
        activity.team = plan.team >= 0 ? m_teams.at(plan.team) : 0;
        activity.rule = m_rule;
        const QList<Person> led = plan.team >= 0 ? m_teamPeople.at(plan.team) : QList<Person>();
        if (!led.isEmpty())
            activity.leader = People::nameOf(m_work.db(), led.first());
        activity.worker = m_store.worker();
        return activity;
    }

    Result<Key> keep(Activity activity)
    {
        const int year = Moments::day(Moments::parse(activity.startsAt)).year();
        activity.number = u"%1-%2-H%3"_s.arg(year).arg(m_store.deskLetter(), QString::number(++m_numbers[year]).rightJustified(4, u'0'));
        return m_work.create(activity);
    }

    /// Who comes: the team, members of some units, volunteers and a few neighbours.
    QList<Enrolment> crowd(const Plan &plan, int size)
    {
        QList<Enrolment> people;
        QSet<Key> there;
        const auto add = [&](const Person &person, Key team) {
            const Key key = person.resident ? person.resident : person.outsider;
            if (people.size() < size && !there.contains(key)) {
                there.insert(key);
                people.append({person, 0, team});
            }
        };
        if (plan.team >= 0)
            for (const Person &person : m_teamPeople.at(plan.team))
                add(person, m_teams.at(plan.team));
        const int fromUnits = m_members.isEmpty() ? 0 : size / 2;
        for (int i = 0; i < fromUnits; ++i)
            add(m_members.at((m_turn + i) % m_members.size()), 0);
        m_turn += fromUnits;
        for (int i = 0; i < size / 3; ++i)
            add(m_volunteers.at(below(int(m_volunteers.size()))), 0);
        for (int i = 0; i < size * 2; ++i)
            add(m_residents.at((m_turn * 3 + i) % m_residents.size()), 0);
        return people;
    }

    struct Listed { Key key = 0; SignIn sign = {}; };
    Result<QList<Listed>> listed(Key activity)
    {
        QList<Listed> rows;
        Statement keys(m_work.db(), u"SELECT key FROM sign_in WHERE activity = ?1 ORDER BY key"_s);
        keys.bind(1, activity);
        QList<Key> all;
        for (;;) {
            auto more = keys.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            all << keys.number(0);
        }
        for (Key key : std::as_const(all)) {
            auto read = Store::read(m_work.db(), SignIn::entity(), key);
            if (!read)
                return read.error();
            rows.append({key, read->as<SignIn>()});
        }
        return rows;
    }

    /// percent of them come, some are excused; minutes are set when the sheet is closed.
    Status attend(Key activity, const Activity &what, int percent, int excused, bool isClosed)
    {
        auto rows = listed(activity);
        if (!rows)
            return rows.error();
        const Moment starts = Moments::parse(what.startsAt), ends = Moments::parse(what.endsAt);
        for (const Listed &row : std::as_const(*rows)) {
            auto read = Store::read(m_work.db(), SignIn::entity(), row.key);
            if (!read)
                return read.error();
            SignIn sign = row.sign;
            const int dice = below(100);
            if (dice < percent) {
                sign.state = u"present"_s;
                sign.way = chance(40) ? u"scan"_s : chance(70) ? u"name"_s : u"sheet"_s;
                const Moment in = sign.way == u"sheet" ? starts : starts - 12 + below(25);
                sign.inAt = Moments::text(in);
                if (isClosed) {
                    const Moment out = chance(85) ? ends : ends - 15 - below(30);
                    sign.outAt = Moments::text(out);
                    sign.minutes = std::max<qint64>(0, out - in);
                } else if (chance(6)) {
                    sign.outAt = Moments::text(in + 40);
                }
            } else if (dice < percent + excused) {
                sign.state = u"leave"_s;
            } else if (isClosed) {
                sign.state = u"absent"_s;
            }
            if (auto changed = m_work.change(*read, sign); !changed)
                return changed.error();
        }
        return {};
    }

    Status past(int index, QDate day)
    {
        const Plan &plan = Plans[(index * 3 + index / 10) % std::size(Plans)];
        Activity activity = planned(plan, day);
        const bool isCancelled = index == 9;
        if (isCancelled) {
            activity.cancelledOn = day.addDays(-1).toString(Qt::ISODate);
            activity.outcome = u"大风预警，改期"_s;
        } else {
            activity.outcome = QString::fromUtf16(plan.outcome);
            activity.closedAt = Moments::text(Moments::parse(activity.endsAt) + 10);
        }
        if (index % 4 == 0 && !m_units.isEmpty()) {
            activity.team = 0;
            activity.unit = m_units.at(index % m_units.size()).key;
        }
        auto made = keep(activity);
        if (!made)
            return made.error();
        auto added = SignIns::enrol(m_work, m_store, *made, crowd(plan, 9 + below(16)));
        if (!added || isCancelled)
            return added ? Status() : Status(added.error());
        return attend(*made, activity, 84, 5, true);
    }

    /// What is not over: one to be closed, one that runs, some planned.
    Status present()
    {
        const QDate today = m_options.today;
        const Plan &waits = Plans[7];
        const Activity unclosed = planned(waits, today.addDays(-2));
        auto made = keep(unclosed);
        if (!made)
            return made.error();
        if (auto added = SignIns::enrol(m_work, m_store, *made, crowd(waits, 16)); !added)
            return added.error();
        if (auto done = attend(*made, unclosed, 70, 6, false); !done)
            return done;
        Plan big = Plans[9];
        big.title = u"冬季清雪志愿服务";
        big.place = u"北门广场";
        big.start = 8 * 60 + 30;
        big.length = 9 * 60;
        Activity running = planned(big, today);
        running.wanted = 80;
        made = keep(running);
        if (!made)
            return made.error();
        if (auto added = SignIns::enrol(m_work, m_store, *made, crowd(big, 80)); !added)
            return added.error();
        if (auto done = attend(*made, running, 56, 4, false); !done)
            return done;
        for (int i = 0; i < 4; ++i) {
            const Plan &plan = Plans[(i * 3 + 1) % std::size(Plans)];
            Activity coming = planned(plan, today.addDays(2 + i * 4));
            coming.wanted = 20 + i * 5;
            made = keep(coming);
            if (!made)
                return made.error();
            if (auto added = SignIns::enrol(m_work, m_store, *made, crowd(plan, i < 2 ? 12 : 0)); !added)
                return added.error();
        }
        return {};
    }

    Store &m_store;
    UnitOfWork &m_work;
    ActivitySampleOptions m_options;
    QRandomGenerator m_random;
    QList<Person> m_residents, m_members, m_volunteers;
    QList<ActivityChoice> m_labels, m_units;
    Key m_rule = 0;
    QList<Key> m_teams;
    QList<QList<Person>> m_teamPeople;
    QHash<int, int> m_numbers;
    int m_turn = 0;
};

} // namespace

Status fillActivities(Store &store, const ActivitySampleOptions &options, Progress &progress)
{
    auto there = Activities::list(store.db());
    if (!there)
        return there.error();
    if (!there->isEmpty())
        return {};
    auto work = UnitOfWork::begin(store, {u"sample.fill"_s});
    if (!work)
        return work.error();
    ActivitySample sample(store, **work, options);
    if (auto done = sample.run(progress); !done)
        return done;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

} // namespace Allpost
