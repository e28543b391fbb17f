// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"

#include <QString>
#include <QStringList>

namespace Allpost {

enum class PhoneKind { Mobile, Landline, Service, Foreign, Unknown };

/// One number: 13800138000, 0459-5501234, +852 91234567; what is unreadable is kept as typed with kind Unknown.
struct Phone
{
    QString number = {};
    PhoneKind kind = PhoneKind::Unknown;
    QString note = {}; ///< words beside it: 儿子, 白天
};

/// What stood in one cell.
struct PhoneText
{
    QList<Phone> phones = {};
    Findings findings = {};

    QString first() const { return phones.isEmpty() ? QString() : phones.first().number; }
    QStringList numbers() const;
    /// All numbers in one line, with their notes: 13800138000、0459-5501234（家）.
    QString text() const;
};

/// Cleans dashes, blanks, full width, +86, zero-width characters; splits several numbers in one cell.
/// Codes: phone_length, phone_lost_to_float, phone_unreadable (warnings, text kept), phone_several, phone_cleaned (notes).
/// A numeric cell of 11 digits is whole; an exponent with fewer digits is lost.
PhoneText readPhones(QStringView cell, bool wasNumeric = false);

/// Digits only, for comparing and searching; without the country code 86.
QString phoneDigits(QStringView phone);

} // namespace Allpost
