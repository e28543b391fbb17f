// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/grid.h"
#include "models/grids/papers.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"

#include <QTemporaryDir>
#include <QTest>

namespace Allpost {

/// A small office with what the paper of a grid shows: 油城花园 with building 3 (two entrances, six floors, first grid) and
/// building 12 (one entrance; its upper doors in the second grid), people, groups, posts, visits.
class PaperOffice
{
public:
    PaperOffice()
    {
        auto made = Store::create(m_folder.filePath(QStringLiteral("office.allpost")), {QStringLiteral("长青社区"), QStringLiteral("刘敏")});
        if (!made)
            qFatal("no office: %s", qPrintable(made.error().detail));
        m_store = std::move(*made);
        fill();
    }

    Store &store() { return *m_store; }

    template <typename Record>
    Key add(const Record &record)
    {
        auto work = UnitOfWork::begin(*m_store, {QStringLiteral("seed.add")});
        if (!work)
            qFatal("busy: %s", qPrintable(work.error().detail));
        auto key = (*work)->create(record);
        if (!key || !(*work)->commit())
            qFatal("not saved");
        return *key;
    }
    Key household(Key building, Key stairwell, const QString &room)
    {
        Dwelling door;
        door.estate = estate;
        door.building = building;
        door.stairwell = stairwell;
        door.room = room;
        lastDoor = add(door);
        const Key key = add(Household{});
        add(Occupancy{key, lastDoor, {}, {}});
        return key;
    }
    Key person(Key household, const QString &name, const QString &relation, int born, const QString &phone = {}, const QString &sex = QStringLiteral("1"))
    {
        Resident resident;
        resident.name = name;
        resident.sex = sex;
        resident.birthDate = QStringLiteral("%1-03-04").arg(born);
        resident.idNumber = QStringLiteral("230604") + QString::number(born) + QStringLiteral("0304") + QString::number(1000 + m_people++);
        resident.phone = phone;
        const Key key = add(resident);
        add(Membership{key, household, relation, {}, {}});
        return key;
    }
    Key care(Key resident, Key household, const QString &group)
    {
        Care record;
        record.resident = resident;
        record.household = household;
        record.group = group;
        return add(record);
    }

    const QDate day{2026, 11, 22};
    Key estate = 0, three = 0, twelve = 0, firstStairs = 0, secondStairs = 0, stairsOfTwelve = 0;
    Key firstGrid = 0, secondGrid = 0;
    Key wang = 0, zhou = 0, quiet = 0; ///< people: alone and 81; head of a family; in a restricted group
    Key wangHome = 0, zhouHome = 0, quietHome = 0;
    Key lastDoor = 0;

private:
    void fill()
    {
        using namespace Qt::StringLiterals;
        estate = add(Estate{u"油城花园"_s});
        Building building;
        building.estate = estate;
        building.number = u"3"_s;
        building.floors = 6;
        building.doorsPerFloor = 2;
        three = add(building);
        firstStairs = add(Stairwell{three, u"1"_s});
        secondStairs = add(Stairwell{three, u"2"_s});
        twelve = add(Building{estate, u"12"_s});
        stairsOfTwelve = add(Stairwell{twelve, u"1"_s});

        wangHome = household(three, secondStairs, u"501"_s);
        wang = person(wangHome, u"王桂兰"_s, u"02"_s, 1945, u"13812344471"_s, u"2"_s);
        care(wang, 0, u"living_alone_old"_s);
        care(0, wangHome, u"low_income"_s);
        zhouHome = household(three, firstStairs, u"102"_s);
        zhou = person(zhouHome, u"周建国"_s, u"02"_s, 1970, u"13900005555"_s);
        person(zhouHome, u"孙晓东"_s, u"12"_s, 1972, {}, u"2"_s);
        person(zhouHome, u"周小宝"_s, u"20"_s, 2016);
        quietHome = household(three, firstStairs, u"201"_s);
        quiet = person(quietHome, u"何平"_s, u"02"_s, 1988, u"13700001111"_s);
        care(quiet, 0, u"community_correction"_s);
        const Key upper = household(twelve, stairsOfTwelve, u"301"_s);
        person(upper, u"马志刚"_s, u"02"_s, 1960, u"13600002222"_s);
        const Key upperDoor = lastDoor;
        const Key lower = household(twelve, stairsOfTwelve, u"101"_s);
        person(lower, u"罗静"_s, u"02"_s, 1980, u"13500003333"_s, u"2"_s);
        Dwelling vacant;
        vacant.estate = estate;
        vacant.building = three;
        vacant.stairwell = secondStairs;
        vacant.room = u"302"_s;
        vacant.state = u"vacant"_s;
        add(vacant);

        const Key layer = add(GridLayer{u"综合网格"_s, {}, 100, 300, true, 1});
        Grid grid;
        grid.layer = layer;
        grid.name = u"第一网格"_s;
        grid.branch = u"第一网格党支部"_s;
        grid.station = u"3号楼西侧，周一至周五 8:30—17:30"_s;
        firstGrid = add(grid);
        grid.name = u"第二网格"_s;
        grid.branch = grid.station = QString();
        secondGrid = add(grid);
        GridRange range;
        range.grid = firstGrid;
        range.estate = estate;
        add(range);
        range = GridRange{};
        range.grid = secondGrid;
        range.dwelling = upperDoor; // the door before the estate
        add(range);

        const Key community = add(PostRole{u"社区工作者"_s, u"community_worker"_s, u"grid"_s, 1, 1});
        const Key full = add(PostRole{u"专职网格员"_s, u"grid_worker"_s, u"grid"_s, 1, 2});
        const Key part = add(PostRole{u"兼职网格员"_s, u"part_time"_s, u"grid"_s, {}, 3});
        const Key head = add(PostRole{u"楼长"_s, u"building_head"_s, u"building"_s, 1, 4});
        Post post;
        post.grid = firstGrid;
        post.role = community;
        post.worker = m_store->worker();
        post.phone = u"0459-5501001"_s;
        add(post);
        post.role = full;
        post.worker = 0;
        post.name = u"高玉海"_s;
        post.phone = u"13800100002"_s;
        add(post);
        post.role = part;
        post.name = u"欧阳雪"_s;
        post.phone = u"13800100003"_s;
        post.employer = u"油城物业"_s;
        add(post);
        post.role = full;
        post.name = u"前任网格员"_s;
        post.employer = QString();
        post.until = u"2026-01-01"_s; // no longer
        add(post);
        post = Post{};
        post.building = three;
        post.role = head;
        post.resident = zhou; // his own phone is not the post's
        add(post);

        Visit visit;
        visit.household = zhouHome;
        visit.visitedOn = u"2026-10-09"_s;
        visit.outcome = u"met"_s;
        visit.worker = m_store->worker();
        add(visit);
        visit.visitedOn = u"2026-11-02"_s;
        visit.outcome = u"not_home"_s;
        add(visit);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    int m_people = 0;
};

/// All words of a printout in the order they stand on paper, a line each.
inline QStringList wordsOf(const Printout &printout)
{
    QStringList words{printout.title, printout.subtitle};
    for (const PrintBlock &block : printout.blocks) {
        if (const auto *text = std::get_if<PrintText>(&block)) {
            words << text->text;
        } else if (const auto *table = std::get_if<PrintTable>(&block)) {
            for (int row = 0; row < table->rowCount; ++row)
                words << table->row(row).join(u'|');
        } else if (const auto *facts = std::get_if<PrintFacts>(&block)) {
            for (const auto &[name, value] : facts->facts)
                words << name + u'|' + value;
        } else if (const auto *notice = std::get_if<PrintNotice>(&block)) {
            words << notice->title << notice->subtitle << notice->texts;
            for (const PrintNotice::Line &line : notice->lines)
                words << QStringList{line.role, line.name, line.phone}.join(u'|');
            for (const PrintQr &code : notice->codes)
                words << code.text << code.caption;
        } else if (const auto *plan = std::get_if<PrintPlan>(&block)) {
            for (const PrintStairwell &stairwell : plan->stairwells) {
                words << stairwell.name + u'|' + stairwell.head;
                for (const QList<PrintDoor> &floor : stairwell.floors)
                    for (const PrintDoor &door : floor)
                        words << (QStringList{door.door, door.beside} + door.lines).join(u'|');
            }
        }
    }
    return words + printout.notes;
}

} // namespace Allpost
