// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/partyfields.h"

#include "forms/shared/workplace.h"
#include "models/checkins/partytree.h"
#include "models/dictionary/codelist.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartyForms)
};

} // namespace

LineEdit *PartyFields::line(const QString &text)
{
    auto *edit = new LineEdit;
    edit->setText(text);
    return edit;
}

NoteEdit *PartyFields::note(const QString &text, int lines)
{
    auto *edit = new NoteEdit;
    edit->setLines(lines);
    edit->setPlainText(text);
    return edit;
}

DateEdit *PartyFields::date(const QString &iso)
{
    auto *edit = new DateEdit;
    edit->setPartialAllowed(true);
    edit->setIso(iso);
    return edit;
}

CodeCombo *PartyFields::codes(const QString &list, const QString &code)
{
    auto *combo = new CodeCombo;
    QList<Choice> choices;
    if (const CodeList *known = CodeList::find(list))
        for (const Code &item : known->items())
            choices.append({item.code, known->label(item.code, QLocale().name())});
    combo->setChoices(choices);
    combo->setCode(code);
    return combo;
}

Result<QDate> PartyFields::dayOf(const DateEdit &edit, const QString &field)
{
    if (const QDate day = edit.date(); day.isValid())
        return day;
    return Error{ErrorCode::Invalid, edit.problem().isEmpty() ? Words::tr("From which day on? Write it as 2026-05-01.") : edit.problem(), field};
}

Result<QList<Choice>> PartyFields::unitChoices(const Database &db)
{
    auto units = PartyOffices::units(db);
    if (!units)
        return units.error();
    QList<Choice> choices;
    for (const auto &[key, name] : std::as_const(*units))
        choices.append({QString::number(key), name});
    return choices;
}

bool PartyFields::failed(Workplace &workplace, const Error &error)
{
    workplace.complain(error);
    return false;
}

} // namespace Allpost
