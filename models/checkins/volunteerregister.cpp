// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/volunteerregister.h"

#include "models/base/pinyin.h"
#include "models/checkins/checkinreading.h"
#include "models/dictionary/codelist.h"
#include "models/exchange/sheetwriter.h"
#include "models/residents/masking.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VolunteerRegister)
};

/// Who was a volunteer or in a team at some day of the year.
Result<QSet<Key>> volunteersOf(const Database &db, const SamePeople &same, int year)
{
    QSet<Key> known;
    const QString first = QDate(year, 1, 1).toString(Qt::ISODate), last = QDate(year, 12, 31).toString(Qt::ISODate);
    for (const QString &sql : {u"SELECT resident, outsider FROM volunteer WHERE registered_on <= ?2 AND (until IS NULL OR until > ?1)"_s,
                               u"SELECT resident, outsider FROM team_member WHERE since <= ?2 AND (until IS NULL OR until > ?1)"_s}) {
        Statement rows(db, sql);
        rows.bind(1, first);
        rows.bind(2, last);
        for (;;) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            known.insert(same.of(rows.number(0), rows.number(1)));
        }
    }
    return known;
}

QString sexOf(const QString &stored)
{
    return stored.isEmpty() ? QString() : CodeList::find(u"sex"_s)->label(stored, QLocale().name());
}

} // namespace

Result<VolunteerRegister> VolunteerRegister::of(const Database &db, int year, bool everybody)
{
    auto times = ServiceHours::list(db, {QDate(year, 1, 1), QDate(year, 12, 31), 0});
    auto same = SamePeople::load(db);
    if (!times || !same)
        return !times ? times.error() : same.error();
    auto volunteers = volunteersOf(db, *same, year);
    if (!volunteers)
        return volunteers.error();
    QHash<Key, QString> teamNames;
    Statement teams(db, u"SELECT key, name FROM volunteer_team"_s);
    for (;;) {
        auto more = teams.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        teamNames.insert(teams.number(0), teams.text(1));
    }
    VolunteerRegister whole;
    whole.year = year;
    QHash<Key, RegisterPerson> people;
    QHash<Key, Person> records;
    for (const ServedTime &time : std::as_const(*times)) {
        RegisterPerson &one = people[time.identity];
        one.identity = time.identity;
        one.isVolunteer = volunteers->contains(time.identity);
        one.minutes += time.minutes;
        one.activities += time.minutes > 0;
        one.last = std::max(one.last, time.day);
        const QString team = teamNames.value(time.team);
        if (!team.isEmpty() && !one.teams.contains(team))
            one.teams << team;
        records.insert(time.identity, time.person);
    }
    CheckinPeople reader(db);
    for (RegisterPerson &one : people) {
        if (one.minutes <= 0 || (!everybody && !one.isVolunteer))
            continue;
        // The record that counts: of a resident with two records the first one.
        const Person person = records.value(one.identity);
        auto who = reader.read(person.resident || one.identity != person.outsider ? Person{one.identity, 0} : person);
        if (!who && who.error().code != ErrorCode::NotFound)
            return who.error();
        if (who)
            one.who = *who;
        whole.minutes += one.minutes;
        whole.times += one.activities;
        whole.people.append(one);
    }
    std::sort(whole.people.begin(), whole.people.end(), [](const RegisterPerson &a, const RegisterPerson &b) { return a.identity < b.identity; });
    Checkins::sortAsRead(whole.people, [](const RegisterPerson &one) { return Pinyin::sortKey(one.who.name); });
    std::stable_sort(whole.people.begin(), whole.people.end(), [](const RegisterPerson &a, const RegisterPerson &b) { return a.minutes > b.minutes; });
    return whole;
}

Printout VolunteerRegister::page(const Store &store, bool inFull) const
{
    Printout page;
    const QLocale locale;
    page.title = Words::tr("Volunteers who served in %1").arg(year);
    page.subtitle = Words::tr("%1 people, %2 times, %3 hours").arg(locale.toString(people.size()), locale.toString(times), ServiceHours::hours(minutes));
    if (auto office = store.office())
        page.office = office->community;
    page.worker = store.workerName();
    page.fileName = page.title;
    page.personal = inFull ? Printout::Personal::InFull : Printout::Personal::Masked;
    using Align = PrintColumn::Align;
    PrintTable table;
    for (const auto &[heading, align, weight] : {std::tuple(Words::tr("No."), Align::Right, 0.5), {Words::tr("Name"), Align::Left, 1.1}, {Words::tr("Sex"), Align::Left, 0.5}, {Words::tr("Number"), Align::Left, 1.2},
                                                 {Words::tr("Phone"), Align::Left, 1.4}, {Words::tr("Unit or door"), Align::Left, 1.8}, {Words::tr("Teams"), Align::Left, 2.0},
                                                 {Words::tr("Activities"), Align::Right, 0.8}, {Words::tr("Hours"), Align::Right, 0.8}, {Words::tr("Last served"), Align::Left, 1.2}}) {
        PrintColumn column;
        column.heading = heading;
        column.align = align;
        column.weight = weight;
        table.columns.append(column);
    }
    table.rowCount = int(people.size());
    table.whenEmpty = Words::tr("Nobody served in this year, by the closed sheets");
    table.row = [people = people, inFull](int row) -> QStringList {
        const RegisterPerson &one = people.at(row);
        return {QString::number(row + 1), one.who.name, sexOf(one.who.sex), one.numberText(), inFull ? one.who.phone : maskPhone(one.who.phone), one.who.where(), one.teams.join(u"、"_s),
                QString::number(one.activities), ServiceHours::hours(one.minutes), one.last};
    };
    page.blocks.append(table);
    page.notes << Words::tr("Hours of closed sign-in sheets; nobody is counted twice at one activity. Who did not serve in the year is not listed.");
    return page;
}

Status VolunteerRegister::write(const QString &path, bool inFull) const
{
    auto writer = SheetWriter::create(path);
    if (!writer)
        return writer.error();
    using As = SheetColumn::As;
    if (auto sheet = (*writer)->addSheet(Words::tr("Volunteers %1").arg(year), {{Words::tr("No."), As::Number, 6}, {Words::tr("Name"), As::Text, 12}, {Words::tr("Sex"), As::Text, 6}, {Words::tr("Number"), As::Text, 12},
                                                                               {Words::tr("Phone"), As::Text, 16}, {Words::tr("Unit or door"), As::Text, 24}, {Words::tr("Teams"), As::Text, 30},
                                                                               {Words::tr("Activities"), As::Number, 8}, {Words::tr("Hours"), As::Number, 8}, {Words::tr("Last served"), As::Date, 12}}); !sheet)
        return sheet;
    int number = 0;
    for (const RegisterPerson &one : people)
        if (auto row = (*writer)->addRow(QStringList{QString::number(++number), one.who.name, sexOf(one.who.sex), one.numberText(), inFull ? one.who.phone : maskPhone(one.who.phone), one.who.where(),
                                          one.teams.join(u"、"_s), QString::number(one.activities), QString::number(double((one.minutes + 3) / 6) / 10.0), one.last}); !row)
            return row;
    return (*writer)->finish();
}

} // namespace Allpost
