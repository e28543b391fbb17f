// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/codelist.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

/// What the screens of departments say in the same way.
namespace Allpost::DepartmentTexts {

/// A stored code in the language of the program.
inline QString code(const QString &list, const QString &stored)
{
    const CodeList *codes = CodeList::find(list);
    return stored.isEmpty() || !codes ? QString() : codes->display(stored, QLocale().name());
}

/// Between the parts of an enumeration.
inline QString comma()
{
    return QCoreApplication::translate("DepartmentTexts", ", ");
}

/// "11-20", with the year when it is another one.
inline QString shortDay(const QString &iso, QDate today = QDate::currentDate())
{
    return iso.startsWith(QString::number(today.year()) + QLatin1Char('-')) ? iso.mid(5) : iso;
}

} // namespace Allpost::DepartmentTexts
