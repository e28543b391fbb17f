// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/ranking.h"

#include "models/grids/gridmap.h"
#include "models/residents/address.h"
#include "models/store/statement.h"

#include <algorithm>
#include <unordered_map>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// The points of each account that can have a place; earned points of the months asked for.
QString pointsOf(Ranking::Of of)
{
    return of == Ranking::Of::Balance
        ? u"SELECT account, balance AS points FROM points_balance"_s
        : u"SELECT account, sum(earned) AS points FROM points_month WHERE month >= ?1 AND month <= ?2 GROUP BY account"_s;
}

void bindMonths(Statement &rows, const Ranking::Question &question)
{
    if (question.of == Ranking::Of::Balance)
        return;
    rows.bind(1, question.fromMonth.isEmpty() ? u"0000-00"_s : question.fromMonth);
    rows.bind(2, question.untilMonth.isEmpty() ? u"9999-99"_s : question.untilMonth);
}

constexpr auto WithPlace = "a.kind IN ('household', 'resident', 'volunteer', 'new_group') AND a.closed_on IS NULL"_L1;

void number(QList<RankingLine> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].place = i && lines[i].points == lines[i - 1].points ? lines[i - 1].place : int(i) + 1;
}

/// Names and doors of many households; each statement is prepared once.
class Homes
{
public:
    Homes(const Database &db, QDate day)
        : m_head(db, u"SELECT r.name FROM membership m JOIN resident r ON r.key = m.resident WHERE m.household = ? AND m.until IS NULL "
                     "ORDER BY coalesce(m.relation, '') NOT IN ('01', '02'), m.key LIMIT 1"_s),
          m_of(db, u"SELECT household FROM membership WHERE resident = ? AND until IS NULL ORDER BY key LIMIT 1"_s),
          m_door(db, u"SELECT e.name, b.number, s.number, d.room, d.address FROM occupancy o JOIN dwelling d ON d.key = o.dwelling LEFT JOIN estate e ON e.key = d.estate "
                     "LEFT JOIN building b ON b.key = d.building LEFT JOIN stairwell s ON s.key = d.stairwell "
                     "WHERE o.household = ? AND (o.since IS NULL OR o.since <= ?) AND (o.until IS NULL OR o.until > ?) ORDER BY o.key LIMIT 1"_s),
          m_day(day.toString(Qt::ISODate))
    {
    }

    Result<QString> head(Key household)
    {
        m_head.bind(1, household);
        auto found = m_head.step();
        if (!found)
            return found.error();
        const QString name = *found ? m_head.text(0) : QString();
        m_head.reset();
        return name;
    }
    Result<Key> of(Key resident)
    {
        m_of.bind(1, resident);
        auto found = m_of.step();
        if (!found)
            return found.error();
        const Key household = *found ? m_of.number(0) : 0;
        m_of.reset();
        return household;
    }
    Result<QString> door(Key household)
    {
        m_door.bind(1, household);
        m_door.bind(2, m_day);
        m_door.bind(3, m_day);
        auto found = m_door.step();
        if (!found)
            return found.error();
        Address address;
        if (*found) {
            address.estate = m_door.text(0);
            address.building = m_door.text(1);
            address.stairwell = m_door.text(2);
            address.room = m_door.text(3);
            address.rest = m_door.text(4);
        }
        m_door.reset();
        return address.longText();
    }

private:
    Statement m_head;
    Statement m_of;
    Statement m_door;
    QString m_day;
};

Result<QList<RankingLine>> accounts(const Database &db, const Ranking::Question &question)
{
    QList<RankingLine> lines;
    Homes homes(db, question.day);
    Statement rows(db, u"SELECT t.account, t.points, t.household, t.resident, coalesce(r.name, o.name) FROM (SELECT p.account, p.points, a.household, a.resident, a.outsider FROM (%1) p "
                       "JOIN points_account a ON a.key = p.account WHERE %2 AND p.points > 0 ORDER BY p.points DESC, p.account LIMIT %3) t "
                       "LEFT JOIN resident r ON r.key = t.resident LEFT JOIN outsider o ON o.key = t.outsider ORDER BY t.points DESC, t.account"_s
                           .arg(pointsOf(question.of), WithPlace).arg(question.limit));
    bindMonths(rows, question);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return lines;
        RankingLine line{0, rows.number(0), rows.text(4), {}, rows.number(1), 1};
        auto home = rows.isNull(3) ? Result<Key>(rows.number(2)) : homes.of(rows.number(3));
        if (!home)
            return home.error();
        if (*home) {
            auto head = rows.isNull(3) ? homes.head(*home) : Result<QString>(line.name);
            auto door = homes.door(*home);
            if (!head || !door)
                return !head ? head.error() : door.error();
            line.name = *head;
            line.where = *door;
        }
        lines << line;
    }
}

struct Sum
{
    qint64 points = 0;
    qint64 accounts = 0;
};

/// Points by household: those of its account and of its members' own accounts.
Result<std::unordered_map<Key, Sum>> households(const Database &db, const Ranking::Question &question)
{
    std::unordered_map<Key, Sum> sums;
    Statement rows(db, u"SELECT coalesce(a.household, (SELECT m.household FROM membership m WHERE m.resident = a.resident AND m.until IS NULL ORDER BY m.key LIMIT 1)) AS home, "
                       "sum(p.points), count(*) FROM (%1) p JOIN points_account a ON a.key = p.account WHERE %2 GROUP BY home"_s.arg(pointsOf(question.of), WithPlace));
    bindMonths(rows, question);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return sums;
        if (rows.number(0) && rows.number(1) > 0)
            sums[rows.number(0)] = {rows.number(1), rows.number(2)};
    }
}

QList<RankingLine> best(const std::unordered_map<Key, Sum> &sums, int limit)
{
    QList<RankingLine> lines;
    for (const auto &[key, sum] : sums)
        lines << RankingLine{0, key, {}, {}, sum.points, sum.accounts};
    const auto more = [](const RankingLine &a, const RankingLine &b) { return a.points != b.points ? a.points > b.points : a.key < b.key; };
    const auto kept = std::min<qsizetype>(limit, lines.size());
    std::partial_sort(lines.begin(), lines.begin() + kept, lines.end(), more);
    lines.resize(kept);
    return lines;
}

QString textOf(const Database &db, const QString &sql, Key key)
{
    auto row = Query::run(db, sql, {{u":key"_s, key}});
    return row && row->next() ? row->text(0) : QString();
}

} // namespace

Result<QList<RankingLine>> Ranking::read(const Database &db, const Question &question)
{
    if (question.by == By::Account) {
        auto lines = accounts(db, question);
        if (lines)
            number(*lines);
        return lines;
    }
    auto homes = households(db, question);
    if (!homes)
        return homes.error();
    std::unordered_map<Key, Sum> sums;
    const QString day = question.day.toString(Qt::ISODate);
    if (question.by == By::Household) {
        sums = std::move(*homes);
    } else if (question.by == By::Grid) {
        auto map = GridMap::read(db, question.day);
        if (!map)
            return map.error();
        auto grids = map->households(db);
        if (!grids)
            return grids.error();
        for (const auto &[home, sum] : *homes)
            if (const Key grid = grids->value(home)) {
                sums[grid].points += sum.points;
                sums[grid].accounts += sum.accounts;
            }
    } else {
        std::unordered_map<Key, Key> buildings;
        Statement rows(db, u"SELECT o.household, coalesce(d.building, s.building) FROM occupancy o JOIN dwelling d ON d.key = o.dwelling LEFT JOIN stairwell s ON s.key = d.stairwell "
                           "WHERE (o.since IS NULL OR o.since <= ?1) AND (o.until IS NULL OR o.until > ?1) ORDER BY o.key DESC"_s);
        rows.bind(1, day);
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            buildings[rows.number(0)] = rows.number(1);
        }
        for (const auto &[home, sum] : *homes)
            if (const auto building = buildings.find(home); building != buildings.end() && building->second) {
                sums[building->second].points += sum.points;
                sums[building->second].accounts += sum.accounts;
            }
    }
    QList<RankingLine> lines = best(sums, question.limit);
    Homes names(db, question.day);
    for (RankingLine &line : lines) {
        if (question.by == By::Grid) {
            line.name = textOf(db, u"SELECT name FROM grid WHERE key = :key"_s, line.key);
        } else if (question.by == By::Building) {
            line.name = textOf(db, u"SELECT coalesce(e.name, '') || b.number FROM building b LEFT JOIN estate e ON e.key = b.estate WHERE b.key = :key"_s, line.key);
            line.where = textOf(db, u"SELECT e.name FROM building b JOIN estate e ON e.key = b.estate WHERE b.key = :key"_s, line.key);
        } else {
            auto head = names.head(line.key);
            auto door = names.door(line.key);
            if (!head || !door)
                return !head ? head.error() : door.error();
            line.name = *head;
            line.where = *door;
        }
    }
    number(lines);
    return lines;
}

} // namespace Allpost
