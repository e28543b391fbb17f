// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/counterpapers.h"

#include "models/counter/counter.h"
#include "models/counter/counterrows.h"
#include "models/counter/handlings.h"
#include "models/counter/scannedtext.h"
#include "models/residents/masking.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;
using Align = PrintColumn::Align;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Counter)
};

/// What every paper of one handling needs, read once.
struct Sheet
{
    HandlingDraft draft = {};
    CounterVisitLine visit = {};
    HandlingLine line = {};
    Office office = {};

    static Result<Sheet> read(Store &store, Key handling);
};

Result<Sheet> Sheet::read(Store &store, Key handling)
{
    Sheet sheet;
    auto draft = Handlings(store).open(handling);
    auto office = store.office();
    if (!draft || !office)
        return !draft ? draft.error() : office.error();
    sheet.draft = *draft;
    sheet.office = *office;
    const Counter counter(store);
    auto visit = counter.visit(draft->handling.visit);
    auto lines = counter.handlings(draft->handling.visit);
    if (!visit || !lines)
        return !visit ? visit.error() : lines.error();
    sheet.visit = *visit;
    for (const HandlingLine &line : std::as_const(*lines))
        if (line.key == handling)
            sheet.line = line;
    return sheet;
}

Printout paper(Store &store, const QString &title, const QString &number, const QString &office, bool inFull)
{
    Printout made;
    made.title = title;
    made.subtitle = number;
    made.office = office;
    made.worker = store.workerName();
    made.personal = inFull ? Printout::Personal::InFull : Printout::Personal::Masked;
    made.orientation = Printout::Orientation::Portrait;
    made.paper = Printout::Paper::A4;
    made.fileName = title + u' ' + number;
    return made;
}

PrintTable table(const QList<PrintColumn> &columns, const QList<QStringList> &rows)
{
    PrintTable made;
    made.columns = columns;
    made.rowCount = int(rows.size());
    made.row = [rows](int row) { return rows.at(row); };
    return made;
}

PrintColumn column(const QString &heading, double weight, Align align = Align::Left)
{
    PrintColumn made;
    made.heading = heading;
    made.align = align;
    made.weight = weight;
    return made;
}

/// A row to be signed by hand, one place a name.
PrintTable signatures(const QStringList &names)
{
    QList<PrintColumn> columns;
    QStringList blanks;
    for (const QString &name : names) {
        PrintColumn one = column(name, 1);
        one.fill = PrintColumn::Fill::Writing;
        columns << one;
        blanks << QString();
    }
    return table(columns, {blanks});
}

PrintText text(const QString &words, PrintText::Kind kind = PrintText::Kind::Body)
{
    return {words, kind};
}

QString phoneOf(const QString &phone, bool inFull)
{
    return inFull ? phone : maskPhone(phone);
}

/// Who asks and who came: the same head on every paper.
PrintFacts head(const Sheet &sheet, bool inFull)
{
    const CounterVisit &visit = sheet.visit.visit;
    PrintFacts facts;
    facts.facts.append({Words::tr("Matter"), sheet.draft.handling.title});
    facts.facts.append({Words::tr("Number"), sheet.draft.handling.receipt});
    facts.facts.append({Words::tr("Applicant"), sheet.line.name});
    facts.facts.append({Words::tr("Phone"), phoneOf(visit.phone, inFull)});
    if (!visit.agentName.isEmpty())
        facts.facts.append({Words::tr("Agent"), visit.agentRelation.isEmpty() ? visit.agentName : Words::tr("%1 (%2)").arg(visit.agentName, visit.agentRelation)});
    if (!visit.idNote.isEmpty())
        facts.facts.append({Words::tr("Papers shown"), inFull ? visit.idNote : maskTail(visit.idNote)});
    facts.facts.append({Words::tr("Asked on"), sheet.draft.handling.beganAt.left(10)});
    facts.facts.append({Words::tr("Handled by"), sheet.line.worker});
    return facts;
}

QString stateWords(const DraftMaterial &material)
{
    const QString state = CounterRows::label(u"material_state", material.state);
    if (material.state == "missing"_L1)
        return u"□ "_s + Words::tr("to be brought");
    return u"√ "_s + (material.note.isEmpty() ? state : Words::tr("%1 (%2)").arg(state, material.note));
}

PrintTable materials(const QList<DraftMaterial> &list)
{
    QList<QStringList> rows;
    for (int i = 0; i < list.size(); ++i)
        rows << QStringList{QString::number(i + 1), list.at(i).name, list.at(i).howMany(), stateWords(list.at(i)), list.at(i).isThere() ? QString() : list.at(i).advice};
    PrintTable made = table({column(Words::tr("No."), 0.7, Align::Center), column(Words::tr("Material"), 4), column(Words::tr("How"), 2.6),
                             column(Words::tr("State"), 2.2), column(Words::tr("Note"), 4)},
                            rows);
    made.whenEmpty = Words::tr("No material is asked for.");
    return made;
}

/// The office's counter in words, and whom to call.
QString where(const Office &office)
{
    return Words::tr("Counter of %1").arg(office.community);
}

void addMark(Printout &made, const MatterCard &card)
{
    if (card.matter.example.value_or(false))
        made.notes << Matters::exampleMark();
}

PrintQr code(const QString &number)
{
    return {ScannedText::code(number), Words::tr("%1\nScan it at the counter or say the number.").arg(number), 24};
}

} // namespace

Result<Printout> CounterPapers::notice(Store &store, Key handling, bool inFull)
{
    auto sheet = Sheet::read(store, handling);
    if (!sheet)
        return sheet.error();
    const Handling &asked = sheet->draft.handling;
    if (asked.state != "lacking"_L1)
        return Error{ErrorCode::Refused, Words::tr("There is no notice for this matter: nothing is waited for."), {}};
    Printout made = paper(store, Words::tr("One-time notice"), asked.receipt, sheet->office.community, inFull);
    made.blocks << head(*sheet, inFull);
    const int missing = int(sheet->draft.missingMaterials().size());
    made.blocks << text(Words::tr("For “%1” %n thing(s) are still to be brought, marked □ below. Please bring them by %2.", nullptr, missing + int(sheet->draft.gaps().size()))
                            .arg(asked.title, asked.noticeUntil));
    made.blocks << materials(sheet->draft.materials);
    QStringList gaps;
    for (const FormField &field : sheet->draft.gaps())
        gaps << field.label;
    if (!gaps.isEmpty())
        made.blocks << text(Words::tr("Still to be said: %1.").arg(gaps.join(Words::tr(", "))));
    PrintFacts back;
    back.facts.append({Words::tr("Come back by"), asked.noticeUntil});
    back.facts.append({Words::tr("Where"), where(sheet->office)});
    if (!sheet->office.phone.isEmpty())
        back.facts.append({Words::tr("Phone to ask"), sheet->office.phone});
    back.facts.append({Words::tr("Ask for"), sheet->line.worker});
    if (const QString limit = sheet->draft.matter.limit(); !limit.isEmpty())
        back.facts.append({Words::tr("Limit once complete"), limit});
    if (!sheet->draft.matter.matter.decidedBy.isEmpty())
        back.facts.append({Words::tr("Decided by"), sheet->draft.matter.matter.decidedBy});
    if (!sheet->draft.matter.matter.result.isEmpty())
        back.facts.append({Words::tr("Result"), sheet->draft.matter.matter.result});
    if (!sheet->draft.matter.matter.basis.isEmpty())
        back.facts.append({Words::tr("Basis"), sheet->draft.matter.matter.basis});
    made.blocks << back << code(asked.receipt) << signatures({Words::tr("Given by"), Words::tr("Received by"), Words::tr("Date")});
    addMark(made, sheet->draft.matter);
    return made;
}

Result<Printout> CounterPapers::receipt(Store &store, Key visit, bool inFull)
{
    const Counter counter(store);
    const Handlings handlings(store);
    auto came = counter.visit(visit);
    auto asked = counter.handlings(visit);
    auto office = store.office();
    if (!came || !asked || !office)
        return !came ? came.error() : !asked ? asked.error() : office.error();
    QList<QStringList> rows;
    bool hasExample = false;
    for (const HandlingLine &line : std::as_const(*asked)) {
        if (line.handling.state == "dropped"_L1)
            continue;
        auto draft = handlings.open(line.key);
        if (!draft)
            return draft.error();
        hasExample |= draft->matter.matter.example.value_or(false);
        QStringList there;
        for (const DraftMaterial &material : std::as_const(draft->materials))
            if (material.state == "brought"_L1)
                there << material.name;
        const QString until = !line.handling.noticeUntil.isEmpty() ? Words::tr("come back by %1").arg(line.handling.noticeUntil)
                            : !line.handling.dueOn.isEmpty()       ? Words::tr("by %1 (%2)").arg(line.handling.dueOn, draft->matter.limit())
                                                                   : draft->matter.limit();
        rows << QStringList{QString::number(rows.size() + 1), line.handling.title, line.handling.receipt, CounterRows::label(u"handling_state", line.handling.state), until,
                            there.join(Words::tr(", "))};
    }
    if (rows.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("Nothing was handled in this visit: there is no receipt."), {}};
    Printout made = paper(store, Words::tr("Receipt"), came->visit.number, office->community, inFull);
    PrintFacts facts;
    facts.facts = {{Words::tr("Visitor"), came->name}, {Words::tr("Phone"), phoneOf(came->visit.phone, inFull)}, {Words::tr("Came at"), QString(came->visit.arrivedAt).replace(u'T', u' ')},
                   {Words::tr("Handled by"), came->worker}, {Words::tr("Where"), where(*office)}};
    if (!office->phone.isEmpty())
        facts.facts.append({Words::tr("Phone to ask"), office->phone});
    if (!came->visit.agentName.isEmpty())
        facts.facts.append({Words::tr("Agent"), came->visit.agentName});
    made.blocks << facts
                << table({column(Words::tr("No."), 0.7, Align::Center), column(Words::tr("Matter"), 3.4), column(Words::tr("Number"), 2.6), column(Words::tr("State"), 1.4),
                          column(Words::tr("Limit"), 2.6), column(Words::tr("Materials taken"), 4)},
                         rows)
                << text(Words::tr("Ask how it stands with the number of this receipt.")) << code(came->visit.number)
                << signatures({Words::tr("Handled by"), Words::tr("Visitor"), Words::tr("Date")});
    if (hasExample)
        made.notes << Matters::exampleMark();
    return made;
}

Result<Printout> CounterPapers::handOver(Store &store, Key handling, bool inFull)
{
    auto sheet = Sheet::read(store, handling);
    if (!sheet)
        return sheet.error();
    const Handling &asked = sheet->draft.handling;
    if (!asked.handedTo)
        return Error{ErrorCode::Refused, Words::tr("This matter was handed to nobody."), {}};
    Printout made = paper(store, Words::tr("Hand-over slip"), asked.receipt, sheet->office.community, inFull);
    made.blocks << head(*sheet, inFull);
    PrintFacts over;
    over.facts = {{Words::tr("From"), sheet->line.worker}, {Words::tr("To"), sheet->line.handedTo}, {Words::tr("State"), CounterRows::label(u"handling_state", asked.state)},
                  {Words::tr("Come back by"), asked.noticeUntil}};
    made.blocks << over;
    if (!asked.handedNote.isEmpty())
        made.blocks << text(Words::tr("What to know"), PrintText::Kind::Heading) << text(asked.handedNote);
    made.blocks << text(Words::tr("Materials"), PrintText::Kind::Heading) << materials(sheet->draft.materials);
    if (const QString missing = sheet->draft.whatIsMissing(); sheet->draft.isOpen() && !missing.isEmpty())
        made.blocks << text(missing);
    if (const QStringList steps = sheet->draft.matter.steps(); !steps.isEmpty())
        made.blocks << text(Words::tr("Steps"), PrintText::Kind::Heading) << text(steps.join(u" → "_s));
    made.blocks << code(asked.receipt) << signatures({Words::tr("Handed over by"), Words::tr("Taken by"), Words::tr("Date")});
    addMark(made, sheet->draft.matter);
    return made;
}

Result<Printout> CounterPapers::refusal(Store &store, Key handling, bool inFull)
{
    auto sheet = Sheet::read(store, handling);
    if (!sheet)
        return sheet.error();
    if (!sheet->draft.handling.refusedPaper)
        return Error{ErrorCode::Refused, Words::tr("No paper was refused here."), {}};
    auto refused = store.get<RefusedPaper>(sheet->draft.handling.refusedPaper);
    if (!refused)
        return refused.error();
    Printout made = paper(store, Words::tr("Note that a paper is not issued"), sheet->draft.handling.receipt, sheet->office.community, inFull);
    made.blocks << head(*sheet, inFull) << text(Words::tr("You asked for “%1”. Residents’ committees do not issue it.").arg(sheet->draft.handling.title)) << text(refused->reply);
    if (const QStringList places = CounterRows::lines(refused->goTo); !places.isEmpty())
        made.blocks << text(Words::tr("Where to go: %1").arg(places.join(Words::tr(", "))), PrintText::Kind::Heading);
    if (!refused->basis.isEmpty())
        made.blocks << text(Words::tr("Basis: %1").arg(refused->basis), PrintText::Kind::Note);
    made.blocks << signatures({Words::tr("Given by"), Words::tr("Date")});
    if (refused->example.value_or(false))
        made.notes << Matters::exampleMark();
    return made;
}

Result<Printout> CounterPapers::guide(Store &store, Key matter)
{
    auto card = Matters::card(store.db(), matter);
    auto office = store.office();
    if (!card || !office)
        return !card ? card.error() : office.error();
    Printout made = paper(store, card->matter.name, Words::tr("Guide"), office->community, false);
    made.personal = Printout::Personal::None;
    PrintFacts facts;
    facts.pairsInRow = 1;
    for (const auto &[name, value] : {std::pair{Words::tr("Who may apply"), card->matter.whoMayApply}, {Words::tr("Where"), where(*office)}, {Words::tr("Ways to apply"), card->channels()},
                                      {Words::tr("Decided by"), card->matter.decidedBy}, {Words::tr("Limit"), card->limit()}, {Words::tr("Result"), card->matter.result},
                                      {Words::tr("Basis"), card->matter.basis}, {Words::tr("Phone to ask"), office->phone}})
        if (!value.isEmpty())
            facts.facts.append({name, value});
    made.blocks << facts << text(Words::tr("What to bring"), PrintText::Kind::Heading);
    QList<QStringList> rows;
    for (const MatterMaterial &material : std::as_const(card->materials)) {
        const DraftMaterial one{0, 0, material.name, material.kind, int(material.copies.value_or(1)), material.originalNeeded.value_or(false)};
        rows << QStringList{QString::number(rows.size() + 1), material.name, one.howMany(), material.note};
    }
    PrintTable bring = table({column(Words::tr("No."), 0.7, Align::Center), column(Words::tr("Material"), 4), column(Words::tr("How"), 2.6), column(Words::tr("Note"), 5)}, rows);
    bring.whenEmpty = Words::tr("No material is asked for.");
    made.blocks << bring;
    if (const QStringList steps = card->steps(); !steps.isEmpty()) {
        made.blocks << text(Words::tr("Steps"), PrintText::Kind::Heading);
        QStringList numbered;
        for (int i = 0; i < steps.size(); ++i)
            numbered << u"%1. %2"_s.arg(i + 1).arg(steps.at(i));
        made.blocks << text(numbered.join(u'\n'));
    }
    if (!card->matter.note.isEmpty())
        made.notes << card->matter.note;
    addMark(made, *card);
    return made;
}

Result<Printout> CounterPapers::form(Store &store, Key handling, bool inFull)
{
    auto sheet = Sheet::read(store, handling);
    if (!sheet)
        return sheet.error();
    Printout made = paper(store, Words::tr("Form: %1").arg(sheet->draft.handling.title), sheet->draft.handling.receipt, sheet->office.community, inFull);
    PrintFacts facts;
    PrintFacts wide;
    wide.pairsInRow = 1;
    for (const FormField &field : std::as_const(sheet->draft.fields))
        (field.type == FieldType::Note || field.mask == Mask::Address ? wide : facts).facts.append({field.label, field.shown(inFull)});
    if (facts.facts.isEmpty() && wide.facts.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This matter has no form."), {}};
    made.blocks << facts;
    if (!wide.facts.isEmpty())
        made.blocks << wide;
    made.blocks << text(Words::tr("What stands above is right. I answer for it."), PrintText::Kind::Note)
                << signatures({Words::tr("Applicant"), Words::tr("Handled by"), Words::tr("Date")});
    addMark(made, sheet->draft.matter);
    return made;
}

} // namespace Allpost
