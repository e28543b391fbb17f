// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/households/householdpaper.h"

#include "forms/households/householdtexts.h"
#include "forms/residents/residenttexts.h"
#include "models/visits/duevisits.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HouseholdPaper)
};

constexpr qsizetype mostVisits = 8;
constexpr qsizetype mostEvents = 8;

enum class Last { AsItComes, TakesTheRest };

/// A table of what is in memory, without the columns in which nothing stands; no table when there is nothing at all.
void addTable(Printout &printout, const QString &heading, const QStringList &headings, const QList<QStringList> &rows, Last last = Last::AsItComes)
{
    if (rows.isEmpty())
        return;
    PrintTable table;
    QList<int> filled;
    for (int i = 0; i < headings.size(); ++i) {
        if (std::all_of(rows.begin(), rows.end(), [i](const QStringList &row) { return row.value(i).isEmpty(); }))
            continue;
        filled << i;
        PrintColumn column;
        column.heading = headings.at(i);
        column.align = PrintColumn::Align::Left;
        column.weight = last == Last::TakesTheRest && i == headings.size() - 1 ? 1 : 0;
        table.columns.append(column);
    }
    table.rowCount = int(rows.size());
    table.row = [rows, filled](int row) {
        QStringList cells;
        for (const int i : filled)
            cells << rows.at(row).value(i);
        return cells;
    };
    if (!heading.isEmpty())
        printout.blocks.append(PrintText{heading, PrintText::Kind::Heading});
    printout.blocks.append(table);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

Result<Printout> HouseholdPaper::card(const Store &store, const HouseholdCard &card, bool inFull)
{
    auto intervals = VisitIntervals::of(store);
    if (!intervals)
        return intervals.error();
    const auto named = [&](const QString &group) {
        const VisitIntervals::Group known = intervals->group(group);
        return known.restricted || known.hidden ? QString() : ResidentTexts::word(u"care_group"_s, group);
    };

    Printout printout;
    printout.title = HouseholdTexts::title(card);
    printout.subtitle = HouseholdTexts::subtitle(card);
    printout.personal = inFull ? Printout::Personal::InFull : Printout::Personal::Masked;

    QList<QStringList> members;
    for (const CardMember &member : card.members) {
        QStringList groups;
        for (const QString &group : member.groups)
            groups << named(group);
        members.append({ResidentTexts::word(u"relation"_s, member.tie.relation), member.person.name,
                        ResidentTexts::sexAndAge(member.person.sex, member.person.birthDate), ResidentTexts::idNumber(member.person.idNumber, inFull),
                        ResidentTexts::phone(member.person.phone, inFull), joined(groups + member.posts),
                        HouseholdTexts::presence(member, card.day).first});
    }
    addTable(printout, {}, {Words::tr("Relation"), Words::tr("Full name"), Words::tr("Sex and age"), Words::tr("ID number"), Words::tr("Phone"),
                            Words::tr("Groups and posts"), Words::tr("Now")}, members);

    if (const auto facts = HouseholdTexts::facts(card, inFull); !facts.isEmpty()) {
        printout.blocks.append(PrintText{Words::tr("Dwelling"), PrintText::Kind::Heading});
        printout.blocks.append(PrintFacts{facts, 2});
    }

    QList<QStringList> care;
    for (const CardCare &record : card.care) {
        if (const QString group = named(record.group); !group.isEmpty())
            care.append({record.resident ? record.person : Words::tr("The household"), group, record.since, record.responsible,
                         record.visitEvery > 0 ? Words::tr("%n days", nullptr, int(record.visitEvery)) : QString()});
    }
    addTable(printout, Words::tr("Care"), {Words::tr("Who"), Words::tr("Group"), Words::tr("Since"), Words::tr("In charge"), Words::tr("To be visited every")}, care);

    QList<QStringList> open;
    for (const CardVisit &visit : card.followUps())
        open.append({HouseholdTexts::day(visit.visitedOn, card.day), visit.followUp, HouseholdTexts::day(visit.followUpBy, card.day)});
    addTable(printout, Words::tr("Waiting for an answer"), {Words::tr("Found on"), Words::tr("To be done"), Words::tr("By")}, open);

    QList<QStringList> visits;
    for (const CardVisit &visit : card.visits.mid(0, mostVisits))
        visits.append({HouseholdTexts::day(visit.visitedOn, card.day), visit.visitor, visit.person, ResidentTexts::word(u"visit_outcome"_s, visit.outcome),
                       joined({visit.found, visit.need, visit.hazard})});
    addTable(printout, Words::tr("Last visits"), {Words::tr("Day"), Words::tr("Visitor"), Words::tr("Whom"), Words::tr("Outcome"), Words::tr("Found")}, visits, Last::TakesTheRest);

    QList<QStringList> serving;
    for (const CardPost &post : card.posts)
        serving.append({post.role, post.name, ResidentTexts::phone(post.phone, inFull)});
    addTable(printout, Words::tr("Who serves this door"), {Words::tr("Post"), Words::tr("Full name"), Words::tr("Phone")}, serving);

    QList<QStringList> events;
    for (const CardEvent &event : card.timeline) {
        const bool moved = event.kind == CardEvent::Kind::Began || event.kind == CardEvent::Kind::Ended || event.kind == CardEvent::Kind::Home;
        if (!moved || events.size() >= mostEvents)
            continue;
        const TimelineItem item = HouseholdTexts::item(event, card.day);
        events.append({event.on.isEmpty() ? item.when : event.on, joined({item.title, QString(item.detail).replace(u'\n', u' ')})});
    }
    addTable(printout, Words::tr("What happened"), {Words::tr("Day"), Words::tr("What")}, events, Last::TakesTheRest);
    return printout;
}

} // namespace Allpost
