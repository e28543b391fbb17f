// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "models/base/result.h"
#include "models/checkins/checkinreading.h"

#include <QBoxLayout>

/// Fields of the forms of check-ins, filled as they are made.
namespace Allpost::CheckinFields {

inline CodeCombo *combo(const QString &list, const QString &stored)
{
    auto *combo = new CodeCombo;
    QList<Choice> choices;
    for (const Code &code : CodeList::find(list)->items())
        choices.append({code.code, Checkins::word(list, code.code)});
    combo->setChoices(choices);
    combo->setCode(stored);
    return combo;
}

inline LineEdit *line(const QString &text)
{
    auto *edit = new LineEdit;
    edit->setText(text);
    edit->setCursorPosition(0);
    return edit;
}

inline NoteEdit *note(const QString &text, int lines)
{
    auto *edit = new NoteEdit;
    edit->setLines(lines);
    edit->setPlainText(text);
    return edit;
}

inline DateEdit *date(const QString &iso, bool partial = false)
{
    auto *edit = new DateEdit;
    edit->setPartialAllowed(partial);
    edit->setMayBeFuture(false);
    edit->setIso(iso);
    return edit;
}

inline DateEdit *today()
{
    return date(QDate::currentDate().toString(Qt::ISODate));
}

/// Two fields in one row, so that a form keeps below the height of a small screen.
inline void beside(FieldBox *left, FieldBox *right)
{
    auto *column = qobject_cast<QBoxLayout *>(left->parentWidget()->layout());
    const int at = column->indexOf(left);
    column->removeWidget(left);
    column->removeWidget(right);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    column->insertLayout(at, row);
}

/// What a date field holds, or why it cannot be read; field: by which the refusal finds it.
inline Result<QString> isoOf(const DateEdit *edit, const QString &field)
{
    if (!edit->problem().isEmpty())
        return Error{ErrorCode::Invalid, edit->problem(), field};
    return edit->iso();
}

inline Result<QDate> dayOf(const DateEdit *edit, const QString &field)
{
    auto iso = isoOf(edit, field);
    return iso ? Result<QDate>(QDate::fromString(*iso, Qt::ISODate)) : Result<QDate>(iso.error());
}

/// A whole number as typed; empty is nothing.
inline Result<std::optional<qint64>> numberOf(const QLineEdit *edit, const QString &field, const QString &problem)
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return std::optional<qint64>();
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok)
        return Error{ErrorCode::Invalid, problem, field};
    return std::optional(number);
}

/// What an editor is for: the change of a record, or, without a key, a new one, which made is told.
template <typename Area, typename Record>
Status keepRecord(Area area, Key key, const Snapshot &seen, const Record &now, Key *made)
{
    if (key) {
        auto changed = area.change(seen, now);
        return changed ? Status() : Status(changed.error());
    }
    auto added = area.add(now);
    if (added && made)
        *made = *added;
    return added ? Status() : Status(added.error());
}

} // namespace Allpost::CheckinFields
