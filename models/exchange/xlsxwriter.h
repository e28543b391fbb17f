// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/sheetwriter.h"

#include <QSet>

#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace Allpost {

/// .xlsx by libxlsxwriter in constant memory. Every return code is looked at, and the finished file is opened
/// and its rows are counted before it takes its place: the library loses rows silently when its scratch disk
/// is full.
class XlsxWriter final : public SheetWriter
{
public:
    static Result<std::unique_ptr<SheetWriter>> create(const QString &path);
    ~XlsxWriter() override;

    Status addSheet(const QString &name, const QList<SheetColumn> &columns) override;
    Status addRow(std::span<const CellView> cells, std::span<const int> marked = {}) override;
    Status finish() override;

private:
    struct Formats {
        lxw_format *text = nullptr;
        lxw_format *number = nullptr;
        lxw_format *date = nullptr;
        lxw_format *dateTime = nullptr;
        lxw_format *time = nullptr;
    };

    explicit XlsxWriter(const QString &path) : m_path(path) {}
    void makeFormats();
    Formats formatsLike(bool marked);
    void closeSheet();
    Status writeCell(int column, const CellView &cell, bool marked);
    Status writeText(int column, std::string_view text, lxw_format *format);
    Status checked(int code);
    Status verify() const;
    QString freeName(const QString &name) const;

    QString m_path;
    QString m_temporary;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_header = nullptr;
    Formats m_plain;
    Formats m_marked;
    QList<SheetColumn> m_columns;
    std::vector<int> m_rowCounts; ///< of the sheets: rows that hold something, header included
    QSet<QString> m_names;        ///< of the sheets, in lower case
    std::string m_text;
    int m_row = 0;
};

/// A name a spreadsheet takes for a sheet: at most 31 UTF-16 units, none of []:*?/\, no apostrophe at the
/// ends.
QString fitSheetName(const QString &name);

} // namespace Allpost
