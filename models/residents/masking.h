// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace Allpost {

/// 尾号 0027: the last four characters alone. Region, birth date and tail together are the whole number,
/// so the beginning is never shown, and beside it stand only age and year of birth (birthForDisplay).
QString maskIdTail(QStringView number);

/// 138****4471; of a landline the last four (****5678). Several numbers are masked each.
QString maskPhone(QStringView phone);

/// 张*: the surname alone, for public lists; one star however long the name is.
QString maskName(QStringView name);

/// 80 岁 · 1945 年生 of an ISO date (also YYYY-MM, YYYY): what may stand beside a masked number.
QString maskBirth(QStringView birthIso, QDate today = QDate::currentDate());

/// The last four characters of a bank or certificate number; all of a short one hidden.
QString maskTail(QStringView text);

} // namespace Allpost
