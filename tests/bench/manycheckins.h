// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/activityrecords.h"
#include "models/checkins/partyrecords.h"
#include "models/checkins/unitrecords.h"
#include "models/checkins/volunteerrecords.h"
#include "models/grids/grid.h"
#include "models/grids/gridmap.h"
#include "models/points/outsider.h"
#include "models/residents/household.h"
#include "models/residents/officestart.h"
#include "models/residents/place.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"
#include "tests/bench/inventedpeople.h"

#include <QDate>

namespace Bench {

/// An office whose units send very many members: homes, grids, Party organisations, posts, wishes, volunteers, and activities
/// of which the last ones are still open.
class ManyCheckins
{
public:
    static constexpr int OnASheet = 40, LargeSheet = 80;

    ManyCheckins(const QString &path, int manyMembers, int manyUnits, int activities) : m_members(manyMembers), m_units(manyUnits), m_activities(activities), m_people(manyMembers)
    {
        using namespace Allpost;
        using namespace Qt::StringLiterals;
        auto made = Store::create(path, {u"长青社区"_s, u"刘敏"_s});
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        store = std::move(*made);
        if (!OfficeStart::addUsual(*store))
            qFatal("start");
        layer = *GridMap::mainLayer(store->db());
        for (auto step : {&ManyCheckins::places, &ManyCheckins::people, &ManyCheckins::services, &ManyCheckins::sheets}) {
            auto work = UnitOfWork::begin(*store, {u"sample.fill"_s});
            m_work = work->get();
            (this->*step)();
            if (auto done = m_work->commit(); !done)
                qFatal("%s", qPrintable(done.error().detail));
        }
    }

    std::unique_ptr<Allpost::Store> store = {};
    QList<Allpost::Key> units = {}, members = {}, residents = {}, posts = {}, open = {}; ///< open: activities whose sheet takes sign-ins
    Allpost::Key large = 0;         ///< one of them, with a list of 80
    Allpost::Key layer = 0;

private:
    template <typename Record>
    Allpost::Key keep(const Record &record)
    {
        auto key = m_work->create(record);
        if (!key)
            qFatal("%s", qPrintable(key.error().detail));
        return *key;
    }
    static QString day(int ago) { return QDate::currentDate().addDays(-ago).toString(Qt::ISODate); }

    void places()
    {
        using namespace Allpost;
        using namespace Qt::StringLiterals;
        const Key community = keep(PartyOrg{u"长青社区党委"_s, u"community"_s});
        const int homes = m_members / 2 + 1;
        Key estate = 0, building = 0, stairwell = 0, grid = 0, branch = 0, group = 0;
        for (int i = 0; i < homes; ++i) {
            if (i % 2880 == 0) {
                estate = keep(Estate{u"油城%1区"_s.arg(i / 2880 + 1)});
                branch = keep(PartyOrg{u"油城%1区党总支"_s.arg(i / 2880 + 1), u"estate"_s, community, estate});
            }
            if (i % 432 == 0) {
                Grid made;
                made.layer = layer;
                made.name = u"第%1网格"_s.arg(i / 432 + 1);
                made.branch = made.name + u"党支部"_s;
                grid = keep(made);
                grids << grid;
            }
            if (i % 144 == 0) {
                Building made;
                made.estate = estate;
                made.number = QString::number(i / 144 + 1);
                building = keep(made);
                keep(GridRange{grid, 0, building});
                group = keep(PartyOrg{made.number + u"号楼党小组"_s, u"building"_s, branch, 0, 0, building});
            }
            if (i % 24 == 0)
                stairwell = keep(Stairwell{building, QString::number(i / 24 % 6 + 1)});
            const Key dwelling = keep(Dwelling{estate, building, stairwell, QString::number((i / 2 % 12 + 1) * 100 + i % 2 + 1)});
            const Key household = keep(Household{QString::number(i + 1), u"family"_s});
            keep(Occupancy{household, dwelling});
            homesOf << household;
            gridOf << grid;
            if (i % 60 == 0)
                keep(PartyOrg{u"党员中心户%1"_s.arg(i / 60 + 1), u"hub"_s, group, 0, 0, 0, household});
        }
    }

    /// Nine of ten members live here.
    void people()
    {
        using namespace Allpost;
        using namespace Qt::StringLiterals;
        static const QStringList skills{u"医疗护理"_s, u"法律"_s, u"教师"_s, u"电工"_s, u"水暖"_s, u"调解"_s, u"驾驶"_s, u"理发"_s}, wanted{u"政策宣传岗"_s, u"环境监督岗"_s, u"治安巡逻岗"_s};
        for (int i = 0; i < m_units; ++i) {
            ServiceUnit unit;
            unit.name = u"第%1采油厂第%2作业区"_s.arg(i / 20 + 1).arg(i % 20 + 1);
            unit.kind = u"enterprise"_s;
            unit.partyOrg = unit.name + u"党支部"_s;
            unit.reportedOn = day(900);
            units << keep(unit);
        }
        for (int i = 0; i < m_members; ++i) {
            const Person person = m_people.next();
            PartyMember member;
            member.unit = units.at(i % m_units);
            if (i % 10) {
                Resident resident;
                resident.name = person.name;
                resident.sex = i % 2 ? u"1"_s : u"2"_s;
                resident.idNumber = person.idNumber;
                resident.birthDate = person.idNumber.mid(6, 4) + u'-' + person.idNumber.mid(10, 2) + u'-' + person.idNumber.mid(12, 2);
                resident.phone = person.phone;
                member.resident = keep(resident);
                residents << member.resident;
                keep(Membership{member.resident, homesOf.at(i / 2), i % 2 ? u"02"_s : u"10"_s});
                member.grid = gridOf.at(i / 2);
            } else {
                Outsider outsider;
                outsider.name = person.name;
                outsider.phone = person.phone;
                outsider.idNumber = person.idNumber;
                outsider.kind = u"unit_member"_s;
                member.outsider = keep(outsider);
                member.home = u"龙凤区某小区"_s;
            }
            member.duty = u"工程师"_s;
            member.joinedPartyOn = u"2010-07"_s;
            member.skills = skills.at(i % skills.size());
            member.wantedPosts = i % 3 ? QString() : wanted.at(i / 3 % wanted.size());
            member.serviceTime = u"周末上午"_s;
            if (i % 20 != 7) {
                member.reportedOn = day(400 + i % 300);
                member.receivedBy = store->worker();
            }
            if (i % 50 == 11)
                member.movedOn = day(30);
            members << keep(member);
            m_who.append({member.resident, member.outsider, member.unit});
        }
    }

    void services()
    {
        using namespace Allpost;
        using namespace Qt::StringLiterals;
        for (int i = 0; i < 60; ++i) {
            ServicePost post;
            post.name = u"%1岗%2"_s.arg(QStringList{u"政策宣传"_s, u"环境监督"_s, u"治安巡逻"_s, u"文体服务"_s}.at(i % 4)).arg(i + 1);
            post.skills = QStringList{u"写作宣传"_s, u"电工"_s, u"驾驶"_s, u"书法绘画"_s}.at(i % 4);
            post.wanted = m_members / 40 + 2;
            post.position = 100 + i;
            posts << keep(post);
        }
        for (int i = 0; i < m_members; ++i)
            if (i % 3 == 0 && i % 20 != 7)
                keep(PostClaim{posts.at(i / 3 % posts.size()), members.at(i), day(200), {}, u"亮身份、办实事"_s});
        for (int i = 0; i < m_members / 20; ++i) {
            Wish wish;
            wish.kind = i % 4 ? u"wish"_s : u"need"_s;
            wish.title = u"想请人修一修水龙头"_s;
            wish.skill = i % 2 ? u"水暖"_s : u"电工"_s;
            wish.resident = residents.at(i * 7 % residents.size());
            wish.wanted = 1;
            wish.openedOn = day(i % 300);
            const Key key = keep(wish);
            if (i % 5)
                keep(WishClaim{key, residents.at(i * 11 % residents.size()), 0, day(i % 300), i % 5 > 1 ? day(i % 300) : QString()});
        }
        for (int i = 0; i < 30; ++i)
            teams << keep(VolunteerTeam{u"第%1志愿服务队"_s.arg(i + 1), u"党员志愿服务队"_s});
        for (int i = 0; i < m_members / 5; ++i) {
            const Who &who = m_who.at(i * 5 + 1);
            keep(Volunteer{who.resident, who.outsider, u"V-A-%1"_s.arg(i + 1, 4, 10, QChar(u'0')), day(700), u"理发"_s});
            keep(TeamMember{teams.at(i % teams.size()), who.resident, who.outsider, {}, day(700)});
        }
    }

    void sheets()
    {
        using namespace Allpost;
        using namespace Qt::StringLiterals;
        auto labels = Query::run(m_work->db(), u"SELECT key FROM five_micro ORDER BY key"_s);
        auto rules = Query::run(m_work->db(), u"SELECT key, deed FROM points_rule"_s);
        QList<Key> micros;
        while (labels->next())
            micros << labels->number(0);
        Key rule = 0;
        while (rules->next())
            if (!rule && rules->text(1).contains(u"志愿"))
                rule = rules->number(0);
        constexpr int Open = 12;
        const int first = m_activities - Open;
        for (int i = 0; i < m_activities; ++i) {
            const bool isOpen = i >= first;
            const QString on = isOpen ? day(0) : day(1 + (first - i) * 360 / std::max(1, first));
            Activity activity;
            activity.number = u"2026-A-H%1"_s.arg(i + 1, 4, 10, QChar(u'0'));
            activity.title = u"楼道清洁日"_s;
            activity.fiveMicro = micros.isEmpty() ? 0 : micros.at(i % micros.size());
            activity.startsAt = on + u"T09:00"_s;
            activity.endsAt = on + u"T11:00"_s;
            activity.team = teams.at(i % teams.size());
            activity.rule = i % 2 ? rule : 0;
            if (!isOpen)
                activity.closedAt = on + u"T11:30"_s;
            const Key key = keep(activity);
            const bool isLarge = i + 1 == m_activities;
            for (int row = 0; row < (isLarge ? LargeSheet : OnASheet); ++row) {
                const Who &who = m_who.at(int((qint64(i) * 37 + qint64(row) * 499) % m_who.size()));
                SignIn sign;
                sign.activity = key;
                sign.resident = who.resident;
                sign.outsider = who.outsider;
                sign.unit = who.unit;
                sign.state = isOpen ? u"enrolled"_s : row % 10 == 3 ? u"absent"_s : u"present"_s;
                if (sign.state == u"present") {
                    sign.inAt = on + u"T09:0%1"_s.arg(row % 10);
                    sign.outAt = on + u"T11:00"_s;
                    sign.minutes = 110 + row % 10;
                }
                sign.way = u"list"_s;
                keep(sign);
            }
            if (isLarge)
                large = key;
            else if (isOpen)
                open << key;
        }
    }

    struct Who { Allpost::Key resident = 0, outsider = 0, unit = 0; };

    int m_members, m_units, m_activities;
    People m_people;
    Allpost::UnitOfWork *m_work = nullptr;
    QList<Who> m_who;
    QList<Allpost::Key> homesOf, gridOf, grids, teams;
};

} // namespace Bench
