// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/organisationsample.h"

#include "models/checkins/appraisals.h"
#include "models/checkins/partyrecords.h"
#include "models/grids/grid.h"
#include "models/grids/gridmap.h"
#include "models/grids/grids.h"
#include "models/grids/posts.h"
#include "models/papers/paperwriter.h"
#include "models/points/outsider.h"

#include <QRandomGenerator>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

const QStringList Surnames = u"赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨"_s.split(u' ');
const QStringList Given = u"志远 建华 明辉 海涛 丽君 国栋 文静 立新 卫东 晓峰"_s.split(u' ');
const QStringList Duties = u"党委副书记 党总支书记 党支部书记 办公室主任 工会主席"_s.split(u' ');
const QStringList Results = u"走访困难家庭12户，协调解决漏水1起。|牵头召开共建联席会，落实停车位改造资金。|组织党员义务清雪两次，参加46人次。|帮助社区建立网格例会制度，培训网格员8人。|"
                            "入户排查消防隐患，整改楼道堆物15处。|对接医院开展义诊，服务老人80余人。"_s.split(u'|');

struct Thing
{
    const char16_t *thing;
    const char16_t *kind;
    const char16_t *place;
    const char16_t *duty;
};

constexpr Thing Things[] = {
    {u"红色果园1号海棠树", u"tree", u"原垃圾堆放点北侧", u"浇水、修枝、看护"},
    {u"红色果园2号李子树", u"tree", u"原垃圾堆放点北侧", u"浇水、修枝、看护"},
    {u"红色果园3号苹果树", u"tree", u"原垃圾堆放点南侧", u"浇水、修枝、看护"},
    {u"楼前绿地", u"green", u"楼前", u"除草、捡拾垃圾"},
    {u"健身广场花坛", u"green", u"健身广场", u"补种、浇水"},
    {u"1单元楼道", u"stairwell", u"1单元", u"每周清扫一次，提醒不堆杂物"},
    {u"2单元楼道", u"stairwell", u"2单元", u"每周清扫一次，检查楼道灯"},
    {u"宣传栏", u"other", u"小区东门", u"每月更换内容"},
};

Result<QList<Key>> keys(const Database &db, const QString &sql)
{
    auto rows = Query::run(db, sql);
    if (!rows)
        return rows.error();
    QList<Key> found;
    while (rows->next())
        found.append(rows->number(0));
    return found;
}

class Organisation
{
public:
    Organisation(Store &store, UnitOfWork &work, quint32 seed, QDate today) : m_store(store), m_work(work), m_random(seed ^ 0x0f1ceu), m_today(today) {}

    Status fill()
    {
        for (const auto step : {&Organisation::look, &Organisation::trees, &Organisation::hubs, &Organisation::partTime, &Organisation::cadres, &Organisation::adoptions})
            if (auto done = (this->*step)(); !done)
                return done;
        return {};
    }

private:
    QString ago(int days) const { return m_today.addDays(-days).toString(Qt::ISODate); }
    QString later(int days) const { return m_today.addDays(days).toString(Qt::ISODate); }

    Status look()
    {
        auto people = keys(m_work.db(), u"SELECT r.key FROM resident r JOIN membership m ON m.resident = r.key WHERE m.relation = '02' AND m.until IS NULL AND r.died_on IS NULL "
                                        "AND r.political_status = '01' ORDER BY r.key"_s);
        auto heads = keys(m_work.db(), u"SELECT r.key FROM resident r JOIN membership m ON m.resident = r.key WHERE m.relation = '02' AND m.until IS NULL AND r.died_on IS NULL ORDER BY r.key LIMIT 400"_s);
        auto units = keys(m_work.db(), u"SELECT key FROM service_unit WHERE ended_on IS NULL ORDER BY key"_s);
        auto buildings = keys(m_work.db(), u"SELECT key FROM building ORDER BY key"_s);
        if (!people || !heads || !units || !buildings)
            return !people ? people.error() : !heads ? heads.error() : !units ? units.error() : buildings.error();
        m_people = people->size() >= 12 ? *people : *people + *heads;
        m_units = *units;
        m_buildings = *buildings;
        return {};
    }

    Key person() { return m_people.isEmpty() ? 0 : m_people.at(m_next++ % m_people.size()); }

    Result<Key> outsider(const QString &employer)
    {
        Outsider made;
        made.name = Surnames.at(m_random.bounded(Surnames.size())) + Given.at(m_random.bounded(Given.size()));
        made.kind = u"unit_member"_s;
        made.employer = employer;
        return m_work.create(made);
    }

    Result<Key> org(const QString &name, const QString &level, Key parent, Key estate = 0, Key building = 0)
    {
        PartyOrg made;
        made.name = name;
        made.level = level;
        made.parent = parent;
        made.estate = estate;
        made.building = building;
        made.since = ago(900);
        return m_work.create(made);
    }

    Status office(Key at, const QString &role, Key resident, const QString &term, Key worker = 0)
    {
        if (!resident && !worker)
            return {};
        PartyOffice made;
        made.partyOrg = at;
        made.role = role;
        made.resident = worker ? 0 : resident;
        made.worker = worker;
        made.since = ago(700);
        made.termUntil = term;
        auto key = m_work.create(made);
        return key ? Status() : Status(key.error());
    }

    Status trees()
    {
        auto info = m_store.office();
        if (!info)
            return info.error();
        const QString name = PaperWriter::shortName(info->community);
        auto community = org(name + u"社区党委"_s, u"community"_s, 0);
        if (!community)
            return community.error();
        m_community = *community;
        if (auto done = office(m_community, u"secretary"_s, 0, later(400), m_store.worker()); !done)
            return done;
        for (const QString &role : {u"deputy"_s, u"committee"_s, u"committee"_s})
            if (auto done = office(m_community, role, person(), later(400)); !done)
                return done;
        auto joined = org(name + u"片区党建联合体"_s, u"union"_s, m_community);
        if (!joined)
            return joined.error();
        auto estates = Query::run(m_work.db(), u"SELECT e.key, e.name, min(b.key) FROM estate e LEFT JOIN building b ON b.estate = e.key GROUP BY e.key, e.name ORDER BY e.key"_s);
        if (!estates)
            return estates.error();
        for (int i = 0; estates->next(); ++i) {
            const Key estate = estates->number(0);
            auto branch = org(estates->text(1) + u"党支部"_s, u"estate"_s, m_community, estate);
            if (!branch)
                return branch.error();
            // One term is over, one ends soon; the first secretary also heads a group and a building.
            const Key secretary = i == 0 ? shouldered(estates->number(2)) : person();
            if (auto done = office(*branch, u"secretary"_s, secretary, i == 1 ? ago(30) : i == 2 ? later(45) : later(500)); !done)
                return done;
            if (i == 0) {
                PartyOffice former;
                former.partyOrg = *branch;
                former.role = u"secretary"_s;
                former.resident = person();
                former.since = ago(1800);
                former.until = ago(700);
                if (auto done = m_work.create(former); !done)
                    return done.error();
            }
            if (!estates->number(2) || i > 2)
                continue;
            auto group = org(estates->text(1) + u"1号楼党小组"_s, u"building"_s, 0, 0, estates->number(2));
            if (!group)
                return group.error();
            if (auto done = office(*group, u"group_head"_s, i == 0 ? secretary : person(), {}); !done)
                return done;
        }
        return {};
    }

    /// Who heads a building already, so that one person comes to three posts.
    Key shouldered(Key building)
    {
        auto head = Query::run(m_work.db(), u"SELECT p.resident FROM post p JOIN post_role o ON o.key = p.role WHERE o.kind = 'building_head' AND p.building = :building AND p.resident IS NOT NULL"_s,
                               {{u":building"_s, building}});
        return head && head->next() ? head->number(0) : person();
    }

    Status hubs()
    {
        auto roles = Posts::roles(m_work.db());
        if (!roles)
            return roles.error();
        for (const Posts::Role &role : std::as_const(*roles)) {
            if (role.role.kind != "hub"_L1 || role.role.level != "household"_L1)
                continue;
            for (int i = 0; i < 4 && !m_people.isEmpty(); ++i) {
                Post post;
                post.role = role.key;
                post.resident = m_people.at((i * 7 + 3) % m_people.size());
                auto home = Query::run(m_work.db(), u"SELECT household FROM membership WHERE resident = :resident AND until IS NULL ORDER BY key LIMIT 1"_s, {{u":resident"_s, post.resident}});
                if (!home)
                    return home.error();
                if (!home->next())
                    continue;
                post.household = home->number(0);
                post.since = ago(400);
                if (auto made = m_work.create(post); !made)
                    return made.error();
            }
        }
        return {};
    }

    Status partTime()
    {
        for (qsizetype i = 0; i < std::min<qsizetype>(6, m_units.size()); ++i) {
            // Somebody of the unit's own list, else somebody not on it.
            auto members = Query::run(m_work.db(), u"SELECT resident, outsider FROM party_member WHERE unit = :unit AND reported_on IS NOT NULL AND ended_on IS NULL ORDER BY key LIMIT 1"_s,
                                      {{u":unit"_s, m_units.at(i)}});
            if (!members)
                return members.error();
            PartyOffice made;
            made.partyOrg = m_community;
            made.role = u"part_time"_s;
            made.unit = m_units.at(i);
            made.since = ago(500);
            made.termUntil = i == 1 ? later(60) : i == 3 ? ago(12) : later(600);
            if (members->next()) {
                made.resident = members->number(0);
                made.outsider = members->number(1);
            } else {
                auto who = outsider(Duties.at(i % Duties.size()));
                if (!who)
                    return who.error();
                made.outsider = *who;
            }
            if (auto key = m_work.create(made); !key)
                return key.error();
        }
        return {};
    }

    Status cadres()
    {
        for (int i = 0; i < 2; ++i) {
            auto who = outsider(i == 0 ? u"区委组织部"_s : u"市第三医院"_s);
            if (!who)
                return who.error();
            CadreStay stay;
            stay.outsider = *who;
            stay.unit = m_units.value(i);
            stay.since = QDate(m_today.year(), m_today.month(), 1).addMonths(i == 0 ? -8 : -14).toString(Qt::ISODate);
            stay.until = i == 0 ? QString() : QDate(m_today.year(), m_today.month(), 1).addMonths(-3).toString(Qt::ISODate);
            stay.targets = u"帮助规范党支部组织生活\n协调解决老旧小区停车难\n每月走访困难党员、群众不少于10户"_s;
            auto key = m_work.create(stay);
            if (!key)
                return key.error();
            for (int back = i == 0 ? 8 : 14; back > (i == 0 ? 0 : 3); --back) {
                if (i == 0 && (back == 4 || back == 1))
                    continue;
                const CadreMonth month{*key, m_today.addMonths(-back).toString(u"yyyy-MM"_s), Results.at(back % Results.size()), m_store.worker()};
                if (auto made = m_work.create(month); !made)
                    return made.error();
            }
        }
        return {};
    }

    Status adoptions()
    {
        for (int i = 0; i < int(std::size(Things)); ++i) {
            Adoption made;
            made.thing = QString::fromUtf16(Things[i].thing);
            made.kind = QString::fromUtf16(Things[i].kind);
            made.place = QString::fromUtf16(Things[i].place);
            made.duty = QString::fromUtf16(Things[i].duty);
            made.building = made.kind == "stairwell"_L1 && !m_buildings.isEmpty() ? m_buildings.at(i % m_buildings.size()) : 0;
            made.resident = person();
            if (!made.resident)
                return {};
            made.since = ago(60 + i * 40);
            made.until = i == 2 ? ago(20) : QString();
            if (auto key = m_work.create(made); !key)
                return key.error();
        }
        return {};
    }

    Store &m_store;
    UnitOfWork &m_work;
    QRandomGenerator m_random;
    QDate m_today;
    QList<Key> m_people;
    QList<Key> m_units;
    QList<Key> m_buildings;
    Key m_community = 0;
    qsizetype m_next = 0;
};

} // namespace

Status fillOrganisation(Store &store, quint32 seed, QDate today)
{
    auto there = keys(store.db(), u"SELECT key FROM party_org LIMIT 1"_s);
    if (!there)
        return there.error();
    if (!there->isEmpty())
        return {};
    auto work = UnitOfWork::begin(store, {u"sample.fill"_s});
    if (!work)
        return work.error();
    if (auto done = Organisation(store, **work, seed, today).fill(); !done)
        return done;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    work->reset();
    auto whole = Appraisals::read(store.db(), today.year());
    if (!whole)
        return whole.error();
    // The first half of the units is graded, the second waits for it.
    QList<MemberYear> graded;
    for (qsizetype i = 0; i < (whole->units.size() + 1) / 2; ++i)
        graded << whole->units.at(i).members;
    Progress unheard;
    auto given = Appraisals(store).takeSuggestions(whole->year, graded, unheard);
    return given ? Status() : Status(given.error());
}

} // namespace Allpost
