// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/visits/birthdays.h"

#include "models/residents/address.h"
#include "models/store/database.h"

#include <algorithm>
#include <map>

namespace Allpost {

using namespace Qt::StringLiterals;

Result<QList<RoundBirthday>> roundBirthdays(const Database &db, QDate from, int days)
{
    std::map<QString, std::pair<QDate, int>> born;
    for (int i = 0; i < days; ++i) {
        const QDate day = from.addDays(i);
        for (const int age : {80, 90, 100}) {
            const int year = day.year() - age;
            if (QDate::isValid(year, day.month(), day.day()))
                born.insert({QDate(year, day.month(), day.day()).toString(Qt::ISODate), {day, age}});
            if (day.month() == 3 && day.day() == 1 && QDate::isLeapYear(year) && !QDate::isLeapYear(day.year()))
                born.insert({QDate(year, 2, 29).toString(Qt::ISODate), {day, age}});
        }
    }
    QStringList marks;
    Query::Bindings bindings{{u":today"_s, from.toString(Qt::ISODate)}};
    for (const auto &[birth, turns] : born) {
        marks << u":b%1"_s.arg(marks.size());
        bindings.append({marks.last(), birth});
    }
    auto rows = Query::run(db,
                           u"SELECT r.key, r.name, r.birth_date, b.number, s.number, d.room, d.address FROM resident r "
                           "JOIN membership m ON m.key = (SELECT min(n.key) FROM membership n WHERE n.resident = r.key AND (n.until IS NULL OR n.until > :today)) "
                           "LEFT JOIN occupancy o ON o.key = (SELECT min(y.key) FROM occupancy y WHERE y.household = m.household AND (y.until IS NULL OR y.until > :today)) "
                           "LEFT JOIN dwelling d ON d.key = o.dwelling LEFT JOIN building b ON b.key = d.building LEFT JOIN stairwell s ON s.key = d.stairwell "
                           "WHERE r.died_on IS NULL AND r.birth_date IN ("_s + marks.join(u", "_s) + u") "
                           "AND NOT EXISTS (SELECT 1 FROM same_person p WHERE p.resident = r.key)"_s,
                           bindings);
    if (!rows)
        return rows.error();
    QList<RoundBirthday> found;
    while (rows->next()) {
        const auto &[day, age] = born.at(rows->text(2));
        Address address;
        address.building = rows->text(3);
        address.stairwell = rows->text(4);
        address.room = rows->text(5);
        address.rest = rows->text(6);
        found.append({rows->number(0), rows->text(1), day, age, address.room.isEmpty() ? address.rest : address.shortText()});
    }
    std::sort(found.begin(), found.end(), [](const RoundBirthday &a, const RoundBirthday &b) { return std::tuple(a.day, -a.age, a.name) < std::tuple(b.day, -b.age, b.name); });
    return found;
}

} // namespace Allpost
