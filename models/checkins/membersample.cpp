// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/membersample.h"

#include "models/checkins/checkinreading.h"
#include "models/checkins/members.h"
#include "models/checkins/serviceposts.h"
#include "models/checkins/wishes.h"
#include "models/points/outsider.h"
#include "models/store/unitofwork.h"

#include <QRandomGenerator>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace Checkins;

namespace {

constexpr int MembersOfUnit = 8;
constexpr int OutsidersOfUnit = 1; ///< in most units; every third has two

struct SampleUnit { const char16_t *name; const char16_t *kind; const char16_t *tie; const char16_t *address; };

constexpr SampleUnit SampleUnits[] = {
    {u"区自然资源局", u"organ", u"paired", u"创业大街12号"},
    {u"第三采油厂第五作业区", u"enterprise", u"business", u"采油三厂院内"},
    {u"市第二十八中学", u"institution", u"resident_unit", u"学府街8号"},
    {u"区人民医院", u"institution", u"resident_unit", u"中原路101号"},
    {u"区税务局第二税务所", u"organ", u"paired", u"创业大街30号"},
    {u"供电公司城区供电所", u"enterprise", u"business", u"建设路5号"},
    {u"启明物业服务有限公司", u"new_org", u"resident_unit", u"油城花园南门"},
    {u"建行创业支行", u"enterprise", u"paired", u"创业大街56号"},
};

const QStringList Duties{u"科员"_s, u"工程师"_s, u"主任"_s, u"教师"_s, u"医生"_s, u"护士"_s, u"会计"_s, u"班长"_s, u"队长"_s, u"经理"_s};
const QStringList Surnames = u"赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨"_s.split(u' ');
const QStringList Given = u"志强 丽华 建平 晓燕 立新 玉梅 海波 秀云 永刚 春玲 国栋 文静"_s.split(u' ');
const QStringList Skills{u"医疗护理"_s, u"法律"_s, u"教师"_s, u"会计财务"_s, u"电工"_s, u"水暖"_s, u"电脑手机"_s, u"写作宣传"_s, u"书法绘画"_s, u"调解"_s, u"驾驶"_s, u"心理咨询"_s, u"体育"_s, u"理发"_s};
const QStringList Times{u"工作日晚"_s, u"周末上午"_s, u"周末下午"_s, u"节假日"_s, u"随叫随到"_s};

struct SampleWish { const char16_t *title; const char16_t *text; const char16_t *skill; bool need; };

constexpr SampleWish SampleWishes[] = {
    {u"想有一辆旧轮椅，能下楼晒太阳", u"腿脚不便三年，子女在外地", u"", false},
    {u"厨房水龙头漏水，想请人修一修", u"独居，物业说不属于公共部分", u"水暖", false},
    {u"想学会用智能手机视频通话", u"女儿在外地工作，想常常看看外孙", u"电脑手机", false},
    {u"孩子数学跟不上，想有人辅导", u"单亲家庭，母亲上夜班", u"教师", false},
    {u"家里插座打火，想请电工看看", u"老房子线路没换过", u"电工", false},
    {u"想有人陪着去医院复查", u"每月一次，需要半天", u"驾驶", true},
    {u"想理个发，出不了门", u"卧床", u"理发", true},
    {u"想问问遗产怎么过户", u"老伴去世一年，房产证没改", u"法律", true},
    {u"想要一副老花镜", u"度数250", u"", false},
    {u"想有人每周来量一次血压", u"高血压，自己不会用血压计", u"医疗护理", true},
    {u"想换一盏亮一点的楼道灯", u"晚上回家看不清台阶", u"电工", true},
    {u"想学写春联", u"退休在家，想有点事做", u"书法绘画", false},
    {u"孩子想要一套课外书", u"低保家庭，三年级", u"", false},
    {u"想有人一起下棋说说话", u"独居，耳朵有点背", u"", false},
};

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

class Filling
{
public:
    Filling(UnitOfWork &work, Key worker, quint32 seed, QDate today) : m_work(work), m_worker(worker), m_random(seed ^ 0x0010u), m_today(today) {}

    Status fill()
    {
        for (auto step : {&Filling::readPeople, &Filling::addUnits, &Filling::addWishes})
            if (auto done = (this->*step)(); !done)
                return done;
        return {};
    }

private:
    QString daysAgo(int days) const { return m_today.addDays(-days).toString(Qt::ISODate); }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <typename List>
    auto one(const List &list) { return list.at(m_random.bounded(int(list.size()))); }
    template <typename Record>
    Result<Key> keep(const Record &record) { return m_work.create(record); }

    /// Party members of working age, and old people who have wishes.
    Status readPeople()
    {
        const int year = m_today.year();
        for (const auto &[list, from, to, politics] : {std::tuple{&m_party, year - 58, year - 24, true}, {&m_old, year - 95, year - 66, false}}) {
            auto rows = Query::run(m_work.db(), u"SELECT r.key FROM resident r JOIN membership m ON m.resident = r.key AND m.until IS NULL WHERE r.died_on IS NULL AND r.birth_date >= :from "
                                                "AND r.birth_date < :to AND (:any = 1 OR substr(r.political_status, 1, 2) = '01') ORDER BY r.key"_s,
                                   {{u":from"_s, QString::number(from)}, {u":to"_s, QString::number(to)}, {u":any"_s, politics ? 0 : 1}});
            if (!rows)
                return rows.error();
            while (rows->next())
                list->append(rows->number(0));
        }
        auto posts = ServicePosts::list(m_work.db());
        auto labels = FiveMicros::list(m_work.db());
        if (!posts || !labels)
            return !posts ? posts.error() : labels.error();
        m_posts = *posts;
        for (const FiveMicros::Entry &entry : std::as_const(*labels))
            m_labels << entry.key;
        // Spread over the community instead of neighbours in one stairwell.
        std::shuffle(m_party.begin(), m_party.end(), m_random);
        std::shuffle(m_old.begin(), m_old.end(), m_random);
        return {};
    }

    Status addUnits()
    {
        int number = 0;
        for (const SampleUnit &sample : SampleUnits) {
            ++number;
            ServiceUnit unit;
            unit.name = text(sample.name);
            unit.kind = text(sample.kind);
            unit.tie = text(sample.tie);
            unit.address = text(sample.address);
            unit.partyOrg = unit.name + u"党支部"_s;
            unit.secretary = one(Surnames) + one(Given);
            unit.contact = one(Surnames) + one(Given);
            unit.phone = u"0459-66%1"_s.arg(10000 + number * 137);
            unit.membersTotal = MembersOfUnit + m_random.bounded(30);
            unit.reportedOn = daysAgo(700 - number * 20);
            unit.agreement = u"GJ-%1-%2"_s.arg(m_today.year() - 1).arg(number, 2, 10, QChar(u'0'));
            auto key = keep(unit);
            if (!key)
                return key.error();
            const int away = OutsidersOfUnit + (number % 3 == 0);
            for (int i = 0; i < MembersOfUnit - away; ++i)
                if (auto added = addMember(*key, unit, i, 0); !added)
                    return added;
            for (int i = 0; i < away; ++i) {
                Outsider person;
                person.name = one(Surnames) + one(Given);
                person.sex = chance(50) ? u"1"_s : u"2"_s;
                person.phone = u"139459%1"_s.arg(20000 + number * 100 + i);
                person.kind = u"unit_member"_s;
                person.employer = unit.name;
                auto made = keep(person);
                if (!made)
                    return made.error();
                if (auto added = addMember(*key, unit, MembersOfUnit - away + i, *made); !added)
                    return added;
            }
        }
        return {};
    }

    Status addMember(Key unit, const ServiceUnit &of, int number, Key outsider)
    {
        PartyMember member;
        member.unit = unit;
        member.outsider = outsider;
        if (!outsider) {
            if (m_party.isEmpty())
                return {};
            member.resident = m_party.takeLast();
            auto home = Members::homeOf(m_work.db(), member.resident, m_today);
            if (!home)
                return home.error();
            member.grid = home->grid;
        } else {
            member.home = u"龙凤区某小区"_s;
        }
        member.duty = one(Duties);
        member.joinedPartyOn = u"%1-07"_s.arg(m_today.year() - 2 - m_random.bounded(18));
        member.partyBranch = of.partyOrg;
        if (chance(80))
            member.skills = one(Skills);
        if (chance(60) && !m_posts.isEmpty())
            member.wantedPosts = one(m_posts).post.name;
        member.serviceTime = one(Times);
        const bool came = number < 6 || chance(30);
        if (came) {
            member.reportedOn = daysAgo(20 + m_random.bounded(500));
            member.receivedBy = m_worker;
        }
        if (came && number == 5 && chance(40)) {
            member.movedOn = daysAgo(m_random.bounded(15));
            member.movedTo = u"育才社区"_s;
        }
        auto key = keep(member);
        if (!key)
            return key.error();
        if (!came || !member.movedOn.isEmpty() || !chance(70))
            return {};
        static const QStringList promises = ServicePosts::promises();
        const int claims = m_posts.isEmpty() ? 0 : chance(25) ? 2 : 1;
        QList<Key> held;
        for (int i = 0; i < claims; ++i) {
            const ServicePostLine &post = m_posts.at(m_random.bounded(int(m_posts.size())));
            if (held.contains(post.key) || m_taken.value(post.key) >= post.post.wanted.value_or(1))
                continue;
            held << post.key;
            ++m_taken[post.key];
            if (auto claim = keep(PostClaim{post.key, *key, std::max(member.reportedOn, daysAgo(120)), {}, promises.isEmpty() ? QString() : one(promises)}); !claim)
                return claim.error();
        }
        if (!outsider)
            m_helpers << member.resident;
        return {};
    }

    Status addWishes()
    {
        int number = 0;
        for (const SampleWish &sample : SampleWishes) {
            if (m_old.isEmpty())
                return {};
            Wish wish;
            wish.kind = sample.need ? u"need"_s : u"wish"_s;
            wish.title = text(sample.title);
            wish.text = text(sample.text);
            wish.skill = text(sample.skill);
            wish.resident = m_old.takeLast();
            wish.wanted = 1;
            wish.fiveMicro = m_labels.isEmpty() ? 0 : m_labels.at(sample.need ? std::min<qsizetype>(1, m_labels.size() - 1) : 0);
            const int days = 3 + m_random.bounded(60);
            wish.openedOn = daysAgo(days);
            wish.worker = m_worker;
            auto key = keep(wish);
            if (!key)
                return key.error();
            ++number;
            if (number % 3 || m_helpers.isEmpty())
                continue;
            WishClaim claim;
            claim.wish = *key;
            claim.resident = one(m_helpers);
            claim.claimedOn = daysAgo(days - 1);
            if (number % 2)
                claim.doneOn = daysAgo(std::max(0, days - 3));
            if (auto made = keep(claim); !made)
                return made.error();
        }
        return {};
    }

    UnitOfWork &m_work;
    Key m_worker;
    QRandomGenerator m_random;
    QDate m_today;
    QList<Key> m_party, m_old, m_helpers, m_labels;
    QList<ServicePostLine> m_posts;
    QHash<Key, int> m_taken;
};

} // namespace

Status fillMembers(Store &store, quint32 seed, QDate today)
{
    auto units = Query::run(store.db(), u"SELECT count(*) FROM service_unit"_s);
    if (!units)
        return units.error();
    if (units->next() && units->number(0))
        return {};
    auto work = UnitOfWork::begin(store, {u"sample.fill"_s});
    if (!work)
        return work.error();
    if (auto filled = Filling(**work, store.worker(), seed, today).fill(); !filled)
        return filled;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

} // namespace Allpost
