// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Allpost {

/// Something about a value, a cell or a row that the person should know or mend before it is kept. Rules that judge a
/// single value leave the place (sheet, row, column, field) to their caller.
struct Finding
{
    enum class Weight { Note, Warning, HoldBack };

    QString sheet = {};
    int row = 0;          ///< as the spreadsheet numbers it, from 1
    int column = -1;      ///< from 0; -1 concerns the whole row
    QString field = {};   ///< name in the dictionary, empty when of the row
    QString code = {};    ///< id_lost_to_float, repeated, …
    QString message = {}; ///< in the language of the screen
    Weight weight = Weight::Warning;

    static Finding note(const QString &code, const QString &message) { return of(code, message, Weight::Note); }
    static Finding warning(const QString &code, const QString &message) { return of(code, message, Weight::Warning); }
    static Finding holdBack(const QString &code, const QString &message) { return of(code, message, Weight::HoldBack); }
    /// The same, of a field of the dictionary.
    static Finding held(const QString &field, const QString &code, const QString &message) { return holdBack(code, message).at(field); }
    static Finding warned(const QString &field, const QString &code, const QString &message) { return warning(code, message).at(field); }

private:
    Finding at(const QString &name) const
    {
        Finding placed = *this;
        placed.field = name;
        return placed;
    }
    static Finding of(const QString &code, const QString &message, Weight weight)
    {
        return {{}, 0, -1, {}, code, message, weight};
    }
};

using Findings = QList<Finding>;

/// True when at least one finding says that the value must not be kept as it stands.
inline bool mustHoldBack(const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (finding.weight == Finding::Weight::HoldBack)
            return true;
    }
    return false;
}

} // namespace Allpost
