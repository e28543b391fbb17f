// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/papers/paperregister.h"

#include "models/dictionary/codelist.h"
#include "models/views/listreader.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaperRegister)
};

constexpr int DigitsOfNumber = 4;

QString moment(const QDateTime &at)
{
    return at.toString(u"yyyy-MM-ddTHH:mm"_s);
}

QString inPattern(QString pattern, const QHash<QString, QString> &parts)
{
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        pattern.replace(u'{' + it.key() + u'}', it.value());
    return pattern;
}

Result<PaperTemplateEntry> templateOf(const Database &db, const IssueRequest &request)
{
    return request.paperTemplate ? PaperTemplates::get(db, request.paperTemplate) : PaperTemplates::find(db, request.code);
}

Error unfilled(const QList<PaperGap> &gaps)
{
    QStringList labels, names;
    for (const PaperGap &gap : gaps) {
        labels << gap.label;
        names << gap.name;
    }
    return {ErrorCode::Invalid, Words::tr("The paper is not complete: %1.").arg(labels.join(Words::tr(", "))), names.join(u',')};
}

IssuedPaper recordOf(const IssueRequest &request, const PaperNumber &number, const QDateTime &at, Key worker)
{
    IssuedPaper record;
    record.number = number.text;
    record.seq = number.seq;
    record.year = number.year;
    record.month = at.date().month();
    record.desk = number.desk;
    record.issuedAt = moment(at);
    record.worker = worker;
    record.resident = request.resident;
    record.household = request.household;
    record.workOrder = request.workOrder;
    record.handling = request.handling;
    record.recipient = request.recipient.simplified();
    record.purpose = request.purpose.simplified();
    record.copies = std::max(qint64(1), request.copies);
    return record;
}

/// % and _ that were typed stand for themselves.
QString likeText(QString text)
{
    for (const QChar c : {u'\\', u'%', u'_'})
        text.replace(c, QString(u'\\') + c);
    return u'%' + text + u'%';
}

QString kindWord(const QString &stored)
{
    return CodeList::find(u"paper_kind")->display(stored, ListText::language());
}

} // namespace

Result<PaperNumber> PaperRegister::mint(UnitOfWork &work, const Store &store, const PaperTemplate &paper, QDate on)
{
    auto office = PaperWriter::office(work.db());
    if (!office)
        return office.error();
    PaperNumber number{{}, 0, on.year(), store.deskLetter()};
    auto last = Query::run(work.db(), u"SELECT max(seq) FROM issued_paper WHERE year = :year AND desk = :desk"_s,
                           {{u":year"_s, number.year}, {u":desk"_s, number.desk}});
    if (!last)
        return last.error();
    number.seq = last->next() ? last->number(0) + 1 : 1;
    const QString pattern = paper.numberPattern.isEmpty() || !PaperTemplates::check(paper).isEmpty() ? PaperTemplates::usualPattern() : paper.numberPattern;
    const QString series = paper.series.isEmpty() ? PaperTemplates::usualSeries(paper.kind) : paper.series;
    const QString seq = QString::number(number.seq).rightJustified(DigitsOfNumber, u'0');
    number.text = inPattern(pattern, {{u"year"_s, QString::number(number.year)}, {u"month"_s, QString::number(on.month())}, {u"series"_s, series},
                                      {u"kind"_s, series}, {u"desk"_s, number.desk}, {u"seq:04d"_s, seq}, {u"seq"_s, seq}, {u"n"_s, QString::number(number.seq)},
                                      {u"office"_s, office->community}, {u"office_short"_s, PaperWriter::shortName(office->community)}});
    return number;
}

Result<IssuedSheet> PaperRegister::issue(UnitOfWork &work, const Store &store, const IssueRequest &request)
{
    auto paper = templateOf(work.db(), request);
    if (!paper)
        return paper.error();
    if (const Findings wrong = PaperTemplates::check(paper->paper); !wrong.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("The template “%1” is not in order: %2").arg(paper->paper.title, wrong.first().message), wrong.first().field};
    const QDateTime at = request.at.isValid() ? request.at : QDateTime::currentDateTime();
    auto known = request.resident || request.household ? PaperWriter::standard(store, request.resident, request.household, PaperWriter::Show::InFull, at)
                                                       : PaperWriter::ofOffice(work.db(), store.worker(), at);
    if (!known)
        return known.error();
    PaperFacts facts = request.facts;
    facts.complete(*known);
    PaperWriter::addUsual(paper->paper, facts);
    QList<PaperGap> open = PaperWriter::gaps(paper->paper, facts);
    open.removeIf([](const PaperGap &gap) { return gap.optional; });
    if (!open.isEmpty())
        return unfilled(open);
    auto number = mint(work, store, paper->paper, at.date());
    if (!number)
        return number.error();
    facts.values.insert(u"number"_s, number->text);
    auto sheet = PaperWriter::compose(paper->paper, facts);
    if (!sheet)
        return sheet.error();
    sheet->issuedAt = moment(at);
    IssuedPaper record = recordOf(request, *number, at, store.worker());
    record.kind = paper->paper.kind;
    record.paperTemplate = paper->key;
    record.title = sheet->title;
    record.content = sheet->toText();
    if (record.recipient.isEmpty())
        record.recipient = facts.values.value(u"recipient"_s, facts.values.value(u"resident.name"_s));
    auto key = work.create(record);
    if (!key)
        return key.error();
    return IssuedSheet{*key, record, sheet->printout()};
}

Result<IssuedSheet> PaperRegister::issue(Store &store, const IssueRequest &request)
{
    auto work = UnitOfWork::begin(store, {u"issued_paper.issue"_s});
    if (!work)
        return work.error();
    auto issued = issue(**work, store, request);
    if (!issued)
        return issued;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return issued;
}

Result<IssuedSheet> PaperRegister::addOutside(Store &store, const OutsidePaper &paper)
{
    const QDate on = paper.on.isValid() ? paper.on : QDate::currentDate();
    if (paper.title.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say what the letter is about."), u"title"_s};
    if (on > QDate::currentDate())
        return Error{ErrorCode::Invalid, Words::tr("The day lies after today. Take the number on the day it goes out."), u"issued_at"_s};
    auto work = UnitOfWork::begin(store, {u"issued_paper.outside"_s});
    if (!work)
        return work.error();
    PaperTemplate form;
    form.kind = paper.kind;
    auto number = mint(**work, store, form, on);
    if (!number)
        return number.error();
    IssueRequest request;
    request.recipient = paper.recipient;
    request.purpose = paper.purpose;
    request.copies = paper.copies;
    const QDateTime at = on == QDate::currentDate() ? QDateTime::currentDateTime() : QDateTime(on, QTime(12, 0));
    IssuedPaper record = recordOf(request, *number, at, store.worker());
    record.kind = paper.kind;
    record.title = paper.title.simplified();
    record.note = paper.note.trimmed();
    record.outside = true;
    auto key = (*work)->create(record);
    if (!key)
        return key.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return IssuedSheet{*key, record, {}};
}

Status PaperRegister::makeVoid(Store &store, Key paper, const QString &reason, QDate on)
{
    auto seen = store.read(IssuedPaper::entity(), paper);
    if (!seen)
        return seen.error();
    IssuedPaper now = seen->as<IssuedPaper>();
    if (!now.voidedOn.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This paper is void since %1.").arg(now.voidedOn), {}};
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say why the paper is void."), u"void_reason"_s};
    now.voidedOn = on.toString(Qt::ISODate);
    now.voidReason = reason.simplified();
    auto changed = UnitOfWork::changeOne(store, {u"issued_paper.void"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Result<PaperSheet> PaperRegister::sheet(const Database &db, Key paper)
{
    auto seen = Store::read(db, IssuedPaper::entity(), paper);
    if (!seen)
        return seen.error();
    const auto record = seen->as<IssuedPaper>();
    if (record.outside.value_or(false))
        return Error{ErrorCode::Refused, Words::tr("Only the number of this letter is kept here; it was written elsewhere."), {}};
    return PaperSheet::fromText(record.content);
}

Result<Printout> PaperRegister::printAgain(const Database &db, Key paper)
{
    auto kept = sheet(db, paper);
    if (!kept)
        return kept.error();
    Printout page = kept->printout();
    auto seen = Store::read(db, IssuedPaper::entity(), paper);
    if (!seen)
        return seen.error();
    if (const auto record = seen->as<IssuedPaper>(); !record.voidedOn.isEmpty())
        page.notes << Words::tr("Void since %1: %2").arg(record.voidedOn, record.voidReason);
    return page;
}

Result<QList<RegisterLine>> PaperRegister::lines(const Database &db, const RegisterQuestion &question)
{
    QStringList which;
    Query::Bindings bindings{{u":limit"_s, question.limit}};
    const auto ask = [&](bool asked, const QString &condition, const QString &name, const QVariant &value) {
        if (!asked)
            return;
        which << condition;
        bindings.append({name, value});
    };
    ask(question.year > 0, u"p.year = :year"_s, u":year"_s, question.year);
    ask(question.month > 0, u"p.month = :month"_s, u":month"_s, question.month);
    ask(!question.kind.isEmpty(), u"p.kind = :kind"_s, u":kind"_s, question.kind);
    ask(question.worker != 0, u"p.worker = :worker"_s, u":worker"_s, question.worker);
    ask(question.resident != 0, u"p.resident = :resident"_s, u":resident"_s, question.resident);
    const QString text = question.text.simplified();
    ask(!text.isEmpty(),
        u"(p.number LIKE :text ESCAPE '\\' OR p.title LIKE :text ESCAPE '\\' OR p.recipient LIKE :text ESCAPE '\\' OR p.purpose LIKE :text ESCAPE '\\' "
        "OR r.name LIKE :text ESCAPE '\\')"_s, u":text"_s, likeText(text));
    const QString where = which.isEmpty() ? QString() : u"WHERE "_s + which.join(u" AND "_s) + u' ';
    auto rows = Query::run(db,
                           u"SELECT p.key, p.number, p.seq, p.year, p.month, p.desk, p.kind, p.template, p.title, p.issued_at, p.worker, p.resident, "
                           "p.household, p.work_order, p.handling, p.recipient, p.purpose, p.copies, p.outside, p.voided_on, p.void_reason, p.note, r.name, w.name "
                           "FROM issued_paper p LEFT JOIN resident r ON r.key = p.resident LEFT JOIN worker w ON w.key = p.worker "_s
                               + where + u"ORDER BY p.year DESC, p.issued_at DESC, p.desk, p.seq DESC LIMIT :limit"_s,
                           bindings);
    if (!rows)
        return rows.error();
    QList<RegisterLine> all;
    while (rows->next()) {
        RegisterLine line{rows->number(0)};
        IssuedPaper &p = line.paper;
        p.number = rows->text(1);
        p.seq = rows->number(2);
        p.year = rows->number(3);
        p.month = rows->number(4);
        p.desk = rows->text(5);
        p.kind = rows->text(6);
        p.paperTemplate = rows->number(7);
        p.title = rows->text(8);
        p.issuedAt = rows->text(9);
        p.worker = rows->number(10);
        p.resident = rows->number(11);
        p.household = rows->number(12);
        p.workOrder = rows->number(13);
        p.handling = rows->number(14);
        p.recipient = rows->text(15);
        p.purpose = rows->text(16);
        p.copies = rows->number(17);
        if (rows->number(18))
            p.outside = true;
        p.voidedOn = rows->text(19);
        p.voidReason = rows->text(20);
        p.note = rows->text(21);
        line.resident = rows->text(22);
        line.worker = rows->text(23);
        all << line;
    }
    return all;
}

Printout PaperRegister::list(const QList<RegisterLine> &lines, const QString &filter)
{
    PrintTable table;
    const auto column = [](const QString &heading, double weight, PrintColumn::Align align = PrintColumn::Align::Left) {
        PrintColumn made;
        made.heading = heading;
        made.weight = weight;
        made.align = align;
        return made;
    };
    table.columns = {column(Words::tr("Number"), 20), column(Words::tr("Day"), 10),      column(Words::tr("Kind"), 9),
                     column(Words::tr("Paper"), 20),  column(Words::tr("For"), 12),      column(Words::tr("Purpose"), 14),
                     column(Words::tr("Copies"), 5, PrintColumn::Align::Right),          column(Words::tr("Issued by"), 8),
                     column(Words::tr("Remark"), 14)};
    QList<QStringList> rows;
    for (const RegisterLine &line : lines) {
        const IssuedPaper &p = line.paper;
        QStringList remarks;
        if (line.isVoid())
            remarks << Words::tr("Void: %1").arg(p.voidReason);
        if (p.outside.value_or(false))
            remarks << Words::tr("Written elsewhere");
        if (!p.note.isEmpty())
            remarks << p.note.simplified();
        rows << QStringList{p.number, p.issuedAt.left(10), kindWord(p.kind), p.title, p.recipient.isEmpty() ? line.resident : p.recipient, p.purpose,
                            QString::number(p.copies.value_or(1)), line.worker, remarks.join(Words::tr("; "))};
    }
    table.rowCount = int(rows.size());
    table.row = [rows](int row) { return rows.at(row); };
    table.whenEmpty = Words::tr("No paper stands in the register here.");
    Printout printout = Printout::list(Words::tr("Register of papers"), table);
    const QString count = Words::tr("%n papers", nullptr, int(lines.size()));
    printout.subtitle = filter.isEmpty() ? count : filter + u" · "_s + count;
    return printout;
}

Result<QStringList> PaperRegister::months(const Database &db)
{
    auto rows = Query::run(db, u"SELECT DISTINCT year, month FROM issued_paper WHERE year IS NOT NULL AND month IS NOT NULL ORDER BY year DESC, month DESC"_s);
    if (!rows)
        return rows.error();
    QStringList all;
    while (rows->next())
        all << u"%1-%2"_s.arg(rows->number(0)).arg(rows->number(1), 2, 10, QLatin1Char('0'));
    return all;
}

} // namespace Allpost
