// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/lineedit.h"
#include "models/base/result.h"
#include "models/store/database.h"

#include <QDate>

namespace Allpost {

class Workplace;

/// What the small forms of this area are put together from.
namespace PartyFields {

LineEdit *line(const QString &text);
NoteEdit *note(const QString &text, int lines);
DateEdit *date(const QString &iso);
CodeCombo *codes(const QString &list, const QString &code);
/// The day a change holds from; an error beside the field when there is none.
Result<QDate> dayOf(const DateEdit &edit, const QString &field);
/// Units that have not ended, by name.
Result<QList<Choice>> unitChoices(const Database &db);
/// Complains and gives false.
bool failed(Workplace &workplace, const Error &error);

template <typename T>
Status without(const Result<T> &result)
{
    return result ? Status() : Status(result.error());
}

} // namespace PartyFields

} // namespace Allpost
