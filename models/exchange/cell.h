// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>

namespace Allpost {

/// What the reader found out about a cell beside its value; the person is told, nothing is decided here.
enum CellNote : quint8 {
    FormulaCell = 0x01,   ///< the value was computed; the one kept in the file is given
    NoCachedValue = 0x02, ///< a formula whose result the file does not hold; the cell is given as empty
    CleanedText =
        0x04, ///< a guard was taken off: leading apostrophe or tab, ="…", NUL, zero-width characters
    GarbledText = 0x08,  ///< bytes that are no text of this encoding, shown as U+FFFD
    CutText = 0x10,      ///< longer than Limits::cellBytes; only the beginning is given
    RepeatedCell = 0x20, ///< the file holds this cell twice; the last one is given
    ImpossibleValue =
        0x40 ///< 1900-02-29, a serial that is no day, a number that is none, a string index out of range
};

/// One cell while it is read or written; the text belongs to somebody else and lives as long as the call
/// says.
struct CellView {
    enum class Kind : quint8 { Empty, Text, Number, Date, DateTime, Time, Bool, Error };

    Kind kind = Kind::Empty;
    quint8 notes = 0; ///< CellNote, or-ed
    /// UTF-8. Number: as it stands in the file ("2.30604E+17"). Date "2026-10-31", DateTime
    /// "2026-10-31T08:30:00", Time "08:30:00", Bool "1" or "0", Error "#N/A".
    std::string_view text = {};
    /// Number: the value. Bool: 0 or 1. Date, DateTime, Time: days since 1899-12-30, whatever epoch the file
    /// uses.
    double number = 0;

    bool isEmpty() const { return kind == Kind::Empty; }
    bool isFormula() const { return notes & FormulaCell; }
    static CellView ofText(std::string_view utf8)
    {
        return {utf8.empty() ? Kind::Empty : Kind::Text, 0, utf8, 0};
    }
};

/// What CellView::number is for a text of this kind; NaN when the text is none.
double cellNumber(CellView::Kind kind, std::string_view text);

/// Rows and columns that are shown as one cell; the value stands in the first row and column. Rows from 1 as
/// the spreadsheet numbers them, columns from 0, both ends included.
struct MergedRange {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;

    bool operator==(const MergedRange &) const = default;
};

} // namespace Allpost
