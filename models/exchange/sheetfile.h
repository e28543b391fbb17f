// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/base/task.h"
#include "models/exchange/cell.h"

#include <QIODevice>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Allpost {

enum class TextEncoding { Utf8, Utf16LE, Utf16BE, Gb18030, Big5 };

/// The name a person knows it by: "UTF-8", "GB18030 (GBK)"; the same in every language.
QString encodingName(TextEncoding encoding);

struct SheetInfo {
    QString name = {};
    bool hidden = false;           ///< hidden or very hidden in the workbook
    int hiddenRows = 0;            ///< known after read()
    QList<int> hiddenColumns = {}; ///< from 0; known after read()
};

/// How a text file is taken apart: found by looking at it, or as the person chose.
struct TextLayout {
    TextEncoding encoding = TextEncoding::Utf8;
    bool certain = true;                 ///< false: ask, with candidates as the choice
    QList<TextEncoding> candidates = {}; ///< encodings in which the file can be read, likeliest first
    char32_t separator = U',';
};

struct OpenOptions {
    std::optional<TextEncoding> encoding = {}; ///< CSV: not set = find out
    std::optional<char32_t> separator = {};    ///< CSV: not set = find out
};

struct RowView {
    int number = 0;      ///< from 1, as the spreadsheet numbers it; CSV: the record, blank lines count
    bool hidden = false; ///< hidden or filtered away
    std::span<const CellView> cells = {}; ///< by column from 0; shorter where the rest is empty
};

/// Takes a row; the view dies with the call. false stops reading (read() then still succeeds).
using RowSink = std::function<bool(const RowView &)>;

/// A spreadsheet opened for reading: .xlsx, .xls (Excel 97 and later) or CSV, told apart by content, not by
/// name. Rows stream by; only string and style tables are held. Nothing outside the file is ever read, no
/// macro, no link. One object is used by one thread at a time.
class SheetFile
{
public:
    enum class Format { Xlsx, Xls, Csv };

    /// Opens path. What is no spreadsheet (a web page named .xls, a protected workbook, ods, docx, pdf …) is
    /// refused with a sentence that says what it is and what to do: ErrorCode::Unreadable, NotFound or Io.
    static Result<std::unique_ptr<SheetFile>> open(const QString &path, const OpenOptions &options = {});
    /// As above, from an open device that can seek; name is what a CSV's sheet is called.
    static Result<std::unique_ptr<SheetFile>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                   const OpenOptions &options = {});

    virtual ~SheetFile() = default;
    SheetFile(const SheetFile &) = delete;
    SheetFile &operator=(const SheetFile &) = delete;

    Format format() const { return m_format; }
    /// How text was taken apart; only for CSV.
    const std::optional<TextLayout> &textLayout() const { return m_layout; }
    /// Sheets that hold cells, in the order of the tabs; a CSV has one, named after the file.
    const std::vector<SheetInfo> &sheets() const { return m_sheets; }

    /// Gives the rows of a sheet to sink in the order of the file; rows without a cell are left out. Progress
    /// is in bytes of the sheet. Fails with Cancelled, Unreadable (damaged, hostile, an unclosed quote; rows
    /// given until then stand) or Io.
    virtual Status read(int sheet, const RowSink &sink, Progress &progress) = 0;

    /// Merged ranges of a sheet; free after read() ran to the end, else the sheet is gone through once.
    virtual Result<std::vector<MergedRange>> merges(int sheet) = 0;

protected:
    explicit SheetFile(Format format) : m_format(format) {}

    Format m_format;
    std::optional<TextLayout> m_layout;
    std::vector<SheetInfo> m_sheets;
};

} // namespace Allpost
