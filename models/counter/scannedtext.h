// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Allpost {

/// What a reader typed, or somebody by hand: a card reader types like a keyboard and ends with Enter.
struct ScannedText
{
    enum class Kind {
        Nothing,  ///< none of these: search as usual
        IdNumber, ///< 18 characters whose check digit is right
        BadId,    ///< 17 digits and a check character that does not fit: read wrongly, or a typing slip
        Visit,    ///< number of a visit: 2026-A-V0031
        Handling, ///< number on a receipt or notice: 2026-A-V0031-2
        Account,  ///< the code of a points account behind our prefix: ten characters without hyphens
        Barcode,  ///< of goods: 8, 12 or 13 digits, the last of which fits
        Number,   ///< of another kind behind our prefix, as printed: work orders, papers
    };

    Kind kind = Kind::Nothing;
    QString text = {}; ///< the number or code, tidied

    /// What stands before the number in the codes we print.
    static QString prefix();
    /// What a code for a number holds: prefix and number.
    static QString code(const QString &number) { return prefix() + number; }
    static ScannedText read(QStringView scanned);
};

} // namespace Allpost
