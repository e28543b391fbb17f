// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/cell.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>

namespace Allpost {

/// A column of a sheet to be written. Text is for everything that is no quantity: an ID number or a phone as
/// a number loses its last digits in a spreadsheet.
struct SheetColumn {
    enum class As { Text, Number, Date, DateTime };

    QString title = {};
    As as = As::Text;
    double width = 0; ///< in characters of the standard font; 0 = by title and kind
};

/// Writes one spreadsheet, .xlsx or .csv by the suffix of the path. Rows stream to a temporary file beside
/// the target; finish() puts it in place in one step, so that a failure leaves what was there before. Usage:
/// addSheet, addRow …, addSheet …, finish.
class SheetWriter
{
public:
    /// Fails with Invalid for another suffix, Io or ReadOnly when the folder takes no file.
    static Result<std::unique_ptr<SheetWriter>> create(const QString &path);

    virtual ~SheetWriter() = default;
    SheetWriter(const SheetWriter &) = delete;
    SheetWriter &operator=(const SheetWriter &) = delete;

    /// Starts a sheet; the name is made fit for a spreadsheet (31 characters, no []:*?/\, unlike the others).
    /// The header row is bold, stays in sight and filters. A CSV holds one sheet: Invalid for a second.
    virtual Status addSheet(const QString &name, const QList<SheetColumn> &columns) = 0;

    /// Adds a row. What reads as a formula stays text. Cells of kind Date are written as dates or as text, as
    /// the column says. marked: columns to be shown in red (the faulty cells of a held-back row). Fails with
    /// Invalid (cell of more than 32,767 characters), Full (1,048,576 rows; disk) or Io.
    virtual Status addRow(std::span<const CellView> cells, std::span<const int> marked = {}) = 0;
    Status addRow(const QStringList &cells);

    /// Completes the file and moves it to its path. Without it nothing is left behind.
    virtual Status finish() = 0;

protected:
    SheetWriter() = default;
};

} // namespace Allpost
