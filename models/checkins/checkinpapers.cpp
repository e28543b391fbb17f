// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/checkinpapers.h"

#include "models/checkins/checkinreading.h"
#include "models/checkins/serviceposts.h"
#include "models/checkins/units.h"
#include "models/checkins/wishes.h"
#include "models/residents/masking.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace Checkins;
using Align = PrintColumn::Align;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckinPapers)
};

PrintColumn column(const QString &heading, double weight, Align align = Align::Auto)
{
    PrintColumn made;
    made.heading = heading;
    made.weight = weight;
    made.align = align;
    return made;
}

PrintTable tableOf(const QList<PrintColumn> &columns, const QList<QStringList> &rows)
{
    PrintTable table;
    table.columns = columns;
    table.rowCount = int(rows.size());
    table.row = [rows](int row) { return rows.at(row); };
    return table;
}

Status sign(const Store &store, Printout &printout)
{
    auto office = store.office();
    if (!office)
        return office.error();
    printout.office = office->community;
    printout.worker = store.workerName();
    return {};
}

QString phoneOf(const MemberLine &line, bool inFull)
{
    return inFull ? line.phone : maskPhone(line.phone);
}

/// The door of a resident stands in the register; of anybody else it is what the list says.
QString homeOf(const Store &store, const MemberLine &line, bool inFull)
{
    QString home = line.member.home;
    if (line.resident)
        if (auto registered = Members::homeOf(store.db(), line.resident); registered && !registered->door.isEmpty())
            home = registered->door;
    return inFull ? home : home.isEmpty() ? QString() : u"***"_s;
}

QString joined(const QString &text)
{
    return linesOf(text).join(Words::tr(", "));
}

Printout::Personal personal(bool inFull)
{
    return inFull ? Printout::Personal::InFull : Printout::Personal::Masked;
}

} // namespace

Result<Printout> CheckinPapers::slip(const Store &store, Key member, bool inFull)
{
    auto line = Members::read(store.db(), member);
    auto claims = ServicePosts::claims(store.db(), 0, member);
    if (!line || !claims)
        return !line ? line.error() : claims.error();
    const PartyMember &m = line->member;
    Printout printout;
    printout.title = Words::tr("Report slip of a Party member");
    if (auto done = sign(store, printout); !done)
        return done.error();
    PrintFacts facts;
    facts.facts = {{Words::tr("Name"), line->name},
                   {Words::tr("Sex"), word(u"sex"_s, line->sex)},
                   {Words::tr("ID number"), inFull ? line->idNumber : maskIdTail(line->idNumber)},
                   {Words::tr("Phone"), phoneOf(*line, inFull)},
                   {Words::tr("Unit"), line->unit},
                   {Words::tr("Duty"), m.duty},
                   {Words::tr("Joined the Party on"), m.joinedPartyOn},
                   {Words::tr("Party branch"), m.partyBranch},
                   {Words::tr("Home"), homeOf(store, *line, inFull)},
                   {Words::tr("Grid"), line->grid},
                   {Words::tr("Skills"), joined(m.skills)},
                   {Words::tr("Posts wanted"), joined(m.wantedPosts)},
                   {Words::tr("Time for service"), m.serviceTime},
                   {Words::tr("Reported on"), m.reportedOn},
                   {Words::tr("Received by"), line->receivedBy}};
    printout.blocks.append(facts);
    QList<QStringList> rows;
    for (const ClaimLine &claim : std::as_const(*claims))
        if (claim.isOpen())
            rows << QStringList{claim.post, claim.claim.since, QString(claim.claim.promise).replace(u'\n', u' ')};
    if (!rows.isEmpty()) {
        printout.blocks.append(PrintText{Words::tr("Posts and promise"), PrintText::Kind::Heading});
        printout.blocks.append(tableOf({column(Words::tr("Post"), 2, Align::Left), column(Words::tr("Since"), 1, Align::Left), column(Words::tr("Promise"), 5, Align::Left)}, rows));
    }
    PrintFacts signatures;
    signatures.facts = {{Words::tr("Signature of the member"), u" "_s}, {Words::tr("Signature of who receives"), u" "_s}, {Words::tr("Party organisation of the unit (seal)"), u" "_s}, {Words::tr("Date"), u" "_s}};
    printout.blocks.append(PrintText{Words::tr("Signatures"), PrintText::Kind::Heading});
    printout.blocks.append(signatures);
    printout.personal = personal(inFull);
    printout.paper = Printout::Paper::A4;
    printout.orientation = Printout::Orientation::Portrait;
    return printout;
}

Result<Printout> CheckinPapers::registerSheet(const Store &store, const Members::Question &question, bool inFull)
{
    auto lines = Members::list(store.db(), question);
    if (!lines)
        return lines.error();
    QList<QStringList> rows;
    for (const MemberLine &line : std::as_const(*lines))
        rows << QStringList{QString::number(rows.size() + 1), line.name, word(u"sex"_s, line.sex), line.unit, line.member.duty, line.grid, phoneOf(line, inFull), joined(line.member.skills),
                            line.posts.join(Words::tr(", ")), line.member.reportedOn, line.receivedBy, QString()};
    PrintColumn signature = column(Words::tr("Signature"), 1.4);
    signature.fill = PrintColumn::Fill::Writing;
    PrintTable table = tableOf({column(Words::tr("No."), 0.6, Align::Right), column(Words::tr("Name"), 1.2, Align::Left), column(Words::tr("Sex"), 0.7, Align::Center), column(Words::tr("Unit"), 2.2, Align::Left),
                                column(Words::tr("Duty"), 1.2, Align::Left), column(Words::tr("Grid"), 1.2, Align::Left), column(Words::tr("Phone"), 1.7, Align::Left), column(Words::tr("Skills"), 1.4, Align::Left),
                                column(Words::tr("Posts"), 1.8, Align::Left), column(Words::tr("Reported on"), 1.5, Align::Left), column(Words::tr("Received by"), 1.1, Align::Left), signature},
                               rows);
    table.whenEmpty = Words::tr("Nobody is on this list.");
    Printout printout = Printout::list(Words::tr("Register of Party members who reported"), std::move(table));
    printout.subtitle = Words::tr("%n members", nullptr, int(rows.size()));
    printout.orientation = Printout::Orientation::Landscape;
    printout.personal = personal(inFull);
    if (auto done = sign(store, printout); !done)
        return done.error();
    return printout;
}

Result<Printout> CheckinPapers::notCome(const Store &store, Key unit, bool inFull)
{
    Members::Question question;
    question.unit = unit;
    question.state = MemberState::NotYet;
    auto lines = Members::list(store.db(), question);
    auto units = Units::list(store.db(), true);
    if (!lines || !units)
        return !lines ? lines.error() : units.error();
    Printout printout;
    printout.title = Words::tr("Members who have not reported yet");
    printout.subtitle = Words::tr("%n members", nullptr, int(lines->size()));
    printout.personal = personal(inFull);
    if (auto done = sign(store, printout); !done)
        return done.error();
    for (const UnitLine &one : std::as_const(*units)) {
        QList<QStringList> rows;
        for (const MemberLine &line : std::as_const(*lines))
            if (line.member.unit == one.key)
                rows << QStringList{QString::number(rows.size() + 1), line.name, line.member.duty, phoneOf(line, inFull), line.grid, line.isResident() ? QString() : Words::tr("no resident here")};
        if (rows.isEmpty())
            continue;
        printout.blocks.append(PrintText{Words::tr("%1: %2 of %3 have not come").arg(one.unit.name).arg(rows.size()).arg(one.members), PrintText::Kind::Heading});
        if (!one.unit.contact.isEmpty() || !one.unit.phone.isEmpty())
            printout.blocks.append(PrintText{Words::tr("To call there: %1 %2").arg(one.unit.contact, one.unit.phone), PrintText::Kind::Note});
        printout.blocks.append(tableOf({column(Words::tr("No."), 0.6, Align::Right), column(Words::tr("Name"), 1.4, Align::Left), column(Words::tr("Duty"), 1.6, Align::Left),
                                        column(Words::tr("Phone"), 2, Align::Left), column(Words::tr("Grid"), 1.6, Align::Left), column(Words::tr("Remark"), 1.6, Align::Left)}, rows));
    }
    if (lines->isEmpty())
        printout.blocks.append(PrintText{Words::tr("All of them have come."), PrintText::Kind::Body});
    return printout;
}

Result<Printout> CheckinPapers::posts(const Store &store)
{
    auto posts = ServicePosts::list(store.db());
    if (!posts)
        return posts.error();
    QList<QStringList> rows;
    for (const ServicePostLine &line : std::as_const(*posts))
        rows << QStringList{QString::number(rows.size() + 1), line.post.name, QString(line.post.duty).replace(u'\n', u' '), joined(line.post.skills), line.fiveMicro, line.post.hours,
                            line.post.wanted ? QString::number(*line.post.wanted) : Words::tr("no limit"), QString::number(line.taken), line.left() ? QString::number(std::max(0, *line.left())) : Words::tr("no limit")};
    PrintTable table = tableOf({column(Words::tr("No."), 0.6, Align::Right), column(Words::tr("Post"), 1.8, Align::Left), column(Words::tr("What is to be done"), 3, Align::Left), column(Words::tr("Skills wanted"), 1.8, Align::Left),
                                column(Words::tr("Five micro"), 1.1, Align::Left), column(Words::tr("Hours"), 1.2, Align::Left), column(Words::tr("Wanted"), 0.8, Align::Right), column(Words::tr("Taken"), 0.8, Align::Right),
                                column(Words::tr("Left"), 0.8, Align::Right)}, rows);
    table.whenEmpty = Words::tr("There is no post yet.");
    Printout printout = Printout::list(Words::tr("Service posts to be claimed"), std::move(table));
    printout.orientation = Printout::Orientation::Landscape;
    if (auto done = sign(store, printout); !done)
        return done.error();
    return printout;
}

Result<Printout> CheckinPapers::wishesOutside(const Store &store)
{
    auto wishes = Wishes::openTo(store.db());
    if (!wishes)
        return wishes.error();
    QList<QStringList> rows;
    for (const PublicWish &wish : std::as_const(*wishes))
        rows << QStringList{wish.number, word(u"wish_kind"_s, wish.kind), wish.title, wish.skill, wish.fiveMicro, wish.openedOn, QString::number(wish.placesLeft), QString()};
    PrintColumn writing = column(Words::tr("Who takes it on, phone"), 2.4);
    writing.fill = PrintColumn::Fill::Writing;
    PrintTable table = tableOf({column(Words::tr("Number"), 0.9, Align::Left), column(Words::tr("Kind"), 1, Align::Left), column(Words::tr("What is wished for"), 3.4, Align::Left), column(Words::tr("Skill"), 1.2, Align::Left),
                                column(Words::tr("Five micro"), 1.1, Align::Left), column(Words::tr("Since"), 1.3, Align::Left), column(Words::tr("Wanted"), 0.8, Align::Right), writing}, rows);
    table.whenEmpty = Words::tr("No wish is open.");
    Printout printout = Printout::list(Words::tr("Wishes to make come true"), std::move(table));
    printout.subtitle = Words::tr("Ask at the community for the number; it knows whose wish it is.");
    printout.orientation = Printout::Orientation::Landscape;
    if (auto done = sign(store, printout); !done)
        return done.error();
    return printout;
}

} // namespace Allpost
