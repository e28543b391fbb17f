// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/partypapers.h"

#include "models/dictionary/codelist.h"
#include "models/views/listreader.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartyPapers)
};

using Align = PrintColumn::Align;

PrintColumn column(const QString &heading, double weight, Align align = Align::Left)
{
    PrintColumn made;
    made.heading = heading;
    made.weight = weight;
    made.align = align;
    return made;
}

PrintTable tableOf(const QList<PrintColumn> &columns, const QList<QStringList> &rows, const QString &whenEmpty)
{
    PrintTable table;
    table.columns = columns;
    table.rowCount = int(rows.size());
    table.row = [rows](int row) { return rows.at(row); };
    table.whenEmpty = whenEmpty;
    return table;
}

void sign(Printout &printout, const Store &store)
{
    if (auto office = store.office())
        printout.office = office->community;
    printout.worker = store.workerName();
}

QString levelWord(const QString &code)
{
    return CodeList::find(u"party_org_level")->display(code, ListText::language());
}

QString between(const QString &since, const QString &until)
{
    return until.isEmpty() ? (since.isEmpty() ? QString() : Words::tr("since %1").arg(since)) : Words::tr("%1 to %2").arg(since, until);
}

} // namespace

QString PartyPapers::termText(const QString &termUntil, OfficeTerm term)
{
    switch (term) {
    case OfficeTerm::Over: return Words::tr("%1 (over)").arg(termUntil);
    case OfficeTerm::Soon: return Words::tr("%1 (soon)").arg(termUntil);
    default: return termUntil;
    }
}

Printout PartyPapers::tree(const Store &store, const PartyTree &tree)
{
    QList<QStringList> rows;
    for (const PartyNode &node : tree.nodes()) {
        QStringList others;
        for (const OfficeHolder &holder : node.holders)
            if (!node.heads().split(Words::tr(", ")).contains(holder.name))
                others << Words::tr("%1 %2").arg(holder.role, holder.name);
        // What the level above carries is drawn with strokes: a blank printer font keeps them in line.
        const QString name = node.depth ? QString(node.depth - 1, u'　') + u"└ "_s + node.name : node.name;
        rows << QStringList{name, levelWord(node.level), node.place, node.heads(), others.join(Words::tr("; ")), termText(node.nextElection(), node.term())};
    }
    Printout printout = Printout::list(Words::tr("Party organisations"),
                                       tableOf({column(Words::tr("Organisation"), 30), column(Words::tr("Level"), 12), column(Words::tr("Place"), 20),
                                                column(Words::tr("Secretary or head"), 14), column(Words::tr("Others in office"), 26), column(Words::tr("Term until"), 15)},
                                               rows, Words::tr("No Party organisation is kept here yet.")));
    const PartyTree::Counts counts = tree.counts();
    QStringList facts{tree.day().toString(Qt::ISODate), Words::tr("%n organisations", nullptr, counts.organisations), Words::tr("%n hub households", nullptr, counts.hubs)};
    if (counts.over)
        facts << Words::tr("the term is over in %n of them", nullptr, counts.over);
    printout.subtitle = facts.join(u" · "_s);
    QList<QStringList> many;
    for (const HeldPosts::Many &one : tree.held().withAtLeast(3))
        many << QStringList{one.name, QString::number(one.posts.size()), one.posts.join(Words::tr("; "))};
    if (!many.isEmpty()) {
        printout.blocks.append(PrintText{Words::tr("Three posts and more in one person"), PrintText::Kind::Heading});
        printout.blocks.append(tableOf({column(Words::tr("Name"), 14), column(Words::tr("How many"), 8, Align::Right), column(Words::tr("Offices and posts"), 70)}, many, {}));
    }
    sign(printout, store);
    return printout;
}

Printout PartyPapers::committee(const Store &store, const QList<CommitteeMember> &members, QDate from, QDate to)
{
    QList<QStringList> rows;
    for (const CommitteeMember &m : members)
        rows << QStringList{m.holder.name, m.holder.unit, m.unitPost, m.organisation, m.holder.role, between(m.holder.record.since, {}),
                            termText(m.holder.record.termUntil, m.holder.term), m.rate(), m.lastOn};
    Printout printout = Printout::list(Words::tr("Part-time members of the committees"),
                                       tableOf({column(Words::tr("Name"), 10), column(Words::tr("Unit"), 22), column(Words::tr("Post in the unit"), 13), column(Words::tr("Organisation"), 20),
                                                column(Words::tr("Party office"), 11), column(Words::tr("In office"), 13), column(Words::tr("Term until"), 14),
                                                column(Words::tr("Attendance"), 12, Align::Right), column(Words::tr("Last present"), 11)},
                                               rows, Words::tr("Nobody sits on a committee beside a post in a unit.")));
    printout.subtitle = Words::tr("%n members", nullptr, int(members.size())) + u" · "_s + Words::tr("attendance %1 to %2, by the sign-ins").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
    printout.orientation = Printout::Orientation::Landscape;
    sign(printout, store);
    return printout;
}

Printout PartyPapers::cadres(const Store &store, const QList<CadreLine> &lines)
{
    QList<QStringList> rows;
    for (const CadreLine &line : lines)
        rows << QStringList{line.name, line.unit, line.duty, between(line.stay.since, line.stay.until), QString(line.stay.targets).replace(u'\n', Words::tr("; ")),
                            QString::number(line.written()), line.missing().join(Words::tr(", "))};
    Printout printout = Printout::list(Words::tr("Cadres stationed with the community"),
                                       tableOf({column(Words::tr("Name"), 10), column(Words::tr("Unit"), 20), column(Words::tr("Post in the unit"), 12), column(Words::tr("Stationed"), 18),
                                                column(Words::tr("Targets"), 34), column(Words::tr("Months written"), 9, Align::Right), column(Words::tr("Months missing"), 18)},
                                               rows, Words::tr("No cadre is stationed here.")));
    printout.subtitle = Words::tr("%n cadres", nullptr, int(lines.size()));
    printout.orientation = Printout::Orientation::Landscape;
    sign(printout, store);
    return printout;
}

Printout PartyPapers::cadre(const Store &store, const CadreLine &line)
{
    QList<QStringList> rows;
    for (const CadreLine::Month &month : line.months)
        rows << QStringList{month.month, month.result.isEmpty() ? Words::tr("nothing written yet") : month.result, month.worker};
    Printout printout;
    printout.title = Words::tr("Stationed cadre: %1").arg(line.name);
    printout.blocks.append(PrintFacts{{{Words::tr("Name"), line.name}, {Words::tr("Unit"), line.unit}, {Words::tr("Post in the unit"), line.duty},
                                       {Words::tr("Stationed"), between(line.stay.since, line.stay.until)}, {Words::tr("Targets"), QString(line.stay.targets).replace(u'\n', Words::tr("; "))}}, 2});
    printout.blocks.append(tableOf({column(Words::tr("Month"), 10), column(Words::tr("What was done"), 70), column(Words::tr("Written by"), 12)}, rows, Words::tr("No month has begun yet.")));
    printout.blocks.append(PrintFacts{{{Words::tr("Community committee (seal)"), QString()}, {Words::tr("Cadre (signature)"), QString()}}, 2});
    sign(printout, store);
    return printout;
}

Printout PartyPapers::adoptions(const Store &store, const QList<AdoptionLine> &lines)
{
    QList<QStringList> rows;
    for (const AdoptionLine &line : lines)
        rows << QStringList{QString::number(rows.size() + 1), line.adoption.thing, line.kind, line.place(), line.adopter, line.adoption.duty, between(line.adoption.since, line.adoption.until)};
    Printout printout = Printout::list(Words::tr("Adopted trees, greens and stairwells"),
                                       tableOf({column(Words::tr("No."), 5, Align::Right), column(Words::tr("Adopted thing"), 20), column(Words::tr("Kind"), 9), column(Words::tr("Place"), 24),
                                                column(Words::tr("Adopted by"), 18), column(Words::tr("Duty"), 30), column(Words::tr("When"), 22)},
                                               rows, Words::tr("Nothing is adopted yet.")));
    printout.subtitle = Words::tr("%n adoptions", nullptr, int(lines.size()));
    sign(printout, store);
    return printout;
}

Printout PartyPapers::adoptionPlates(const Store &store, const QList<AdoptionLine> &lines)
{
    PrintCards plates;
    plates.style = PrintCards::Style::Plate;
    auto office = store.office();
    for (const AdoptionLine &line : lines) {
        if (!line.isOpen)
            continue;
        PrintCards::Card plate;
        plate.head = office ? office->community : QString();
        plate.title = line.adoption.thing;
        plate.name = Words::tr("Adopted by %1").arg(line.adopter);
        if (!line.place().isEmpty())
            plate.facts.append({QString(), line.place()});
        if (!line.adoption.duty.isEmpty())
            plate.texts << line.adoption.duty;
        plate.foot = between(line.adoption.since, line.adoption.until);
        plates.cards << plate;
    }
    Printout printout;
    printout.title = Words::tr("Plates of adoptions");
    printout.paper = Printout::Paper::A4;
    printout.orientation = Printout::Orientation::Portrait;
    printout.blocks.append(plates);
    sign(printout, store);
    return printout;
}

} // namespace Allpost
