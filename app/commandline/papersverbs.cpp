// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/areaverbs.h"

#include "models/dictionary/codelist.h"
#include "models/papers/paperregister.h"
#include "models/views/listreader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<RegisterQuestion> questionOf(CommandCall &call)
{
    RegisterQuestion question;
    question.limit = 1000000;
    if (call.has(u"month"_s)) {
        const QDate month = QDate::fromString(call.value(u"month"_s) + u"-01"_s, Qt::ISODate);
        if (!month.isValid())
            return Error{ErrorCode::Invalid, Words::tr("--%1 takes a month as 2026-03.").arg(u"month"_s), {}};
        question.year = month.year();
        question.month = month.month();
    }
    if (call.has(u"kind"_s)) {
        const CodeList *kinds = CodeList::find(u"paper_kind");
        question.kind = kinds->codeOf(call.value(u"kind"_s)).code;
        if (question.kind.isEmpty()) {
            QStringList known;
            for (const Code &code : kinds->items())
                known << code.code;
            return Error{ErrorCode::Invalid, Words::tr("There is no such kind of paper. There are: %1.").arg(known.join(Words::tr(", "))), {}};
        }
    }
    return question;
}

Result<int> runPapers(CommandCall &call)
{
    if (call.arguments().first() != "list"_L1)
        return Error{ErrorCode::Invalid, Words::tr("There is: papers list."), {}};
    auto question = questionOf(call);
    if (!question)
        return question.error();
    auto store = call.office(false);
    if (!store)
        return store.error();
    auto lines = PaperRegister::lines((*store)->db(), *question);
    if (!lines)
        return lines.error();
    QJsonArray rows;
    for (const RegisterLine &line : std::as_const(*lines)) {
        const IssuedPaper &paper = line.paper;
        auto id = (*store)->idOf(line.key);
        if (!id)
            return id.error();
        const QString whom = paper.recipient.isEmpty() ? line.resident : paper.recipient;
        rows.append(QJsonObject{{u"id"_s, id->toString(QUuid::WithoutBraces)},
                                {u"number"_s, paper.number},
                                {u"seq"_s, paper.seq},
                                {u"year"_s, paper.year},
                                {u"desk"_s, paper.desk},
                                {u"kind"_s, paper.kind},
                                {u"title"_s, paper.title},
                                {u"issued_at"_s, paper.issuedAt},
                                {u"worker"_s, orNull(line.worker)},
                                {u"recipient"_s, orNull(whom)},
                                {u"purpose"_s, orNull(paper.purpose)},
                                {u"copies"_s, paper.copies.value_or(1)},
                                {u"outside"_s, paper.outside.value_or(false)},
                                {u"voided_on"_s, orNull(paper.voidedOn)},
                                {u"void_reason"_s, orNull(paper.voidReason)}});
        call.line(QStringList{paper.number, paper.issuedAt.left(10), CodeList::find(u"paper_kind")->display(paper.kind, ListText::language()), paper.title,
                              whom.isEmpty() ? u"—"_s : whom, line.isVoid() ? Words::tr("void") : QString()}
                      .join(u'\t')
                      .trimmed());
    }
    call.answer({{u"papers"_s, rows}}, Words::tr("%n papers", nullptr, int(lines->size())));
    return 0;
}

} // namespace

Verb papersVerb()
{
    return {u"papers"_s, Words::tr("papers list: the register of papers, the latest first"), {u"WHAT"_s},
            {officeOption(),
             {u"month"_s, Words::tr("Only papers of this month."), u"YYYY-MM"_s},
             {u"kind"_s, Words::tr("Only this kind: proof, letter, notice, invitation, slip, record, bulletin, other."), u"KIND"_s}},
            runPapers};
}

} // namespace Allpost
