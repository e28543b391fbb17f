// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/xlsxwriter.h"

#include "models/exchange/exchangeerrors.h"
#include "models/exchange/limits.h"
#include "models/exchange/textencoding.h"
#include "models/exchange/xlsxparts.h"
#include "models/exchange/zipfile.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cmath>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameLimit = 31;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

double widthOf(const SheetColumn &column)
{
    if (column.width > 0)
        return column.width;
    double title = 3; // room for the filter's arrow
    for (const QChar c : column.title)
        title += c.unicode() < 0x2e80 ? 1 : 2;
    const double least = column.as == SheetColumn::As::DateTime ? 19
                         : column.as == SheetColumn::As::Date   ? 12
                                                                : 9;
    return std::max(title, least);
}

/// Text as XML can hold it: valid UTF-8, no NUL and no U+FFFE or U+FFFF, "_x000D_" kept from being read as an
/// escape.
void fitText(std::string_view text, std::string &fit)
{
    fit.clear();
    while (!text.empty()) {
        const size_t valid = validUtf8(text);
        fit += text.substr(0, valid);
        text.remove_prefix(valid);
        if (!text.empty()) {
            fit += replacement;
            text.remove_prefix(1);
        }
    }
    std::erase(fit, '\0');
    for (const std::string_view none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
        for (size_t at = fit.find(none); at != std::string::npos; at = fit.find(none, at))
            fit.replace(at, none.size(), replacement);
    }
    encodeXstring(fit);
}

bool syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
#else
    return QFileInfo::exists(path);
#endif
}

lxw_datetime dateTimeOf(std::string_view iso)
{
    const auto number = [&](size_t at, size_t size) {
        int value = 0;
        for (size_t i = at; i < at + size && i < iso.size(); ++i)
            value = value * 10 + (iso[i] - '0');
        return value;
    };
    return {number(0, 4), number(5, 2), number(8, 2), number(11, 2), number(14, 2), double(number(17, 2))};
}

} // namespace

QString fitSheetName(const QString &name)
{
    QString fit;
    for (const QChar c : name)
        fit += u"[]:*?/\\"_s.contains(c) || c.unicode() < 0x20 ? QChar(u'-') : c;
    fit = fit.trimmed().left(nameLimit);
    if (!fit.isEmpty() && fit.back().isHighSurrogate())
        fit.chop(1);
    while (fit.startsWith(u'\''))
        fit.remove(0, 1);
    while (fit.endsWith(u'\''))
        fit.chop(1);
    fit = fit.trimmed();
    return fit.isEmpty() || fit.compare("History"_L1, Qt::CaseInsensitive) == 0 ? fit + u"_1"_s : fit;
}

Result<std::unique_ptr<SheetWriter>> XlsxWriter::create(const QString &path)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path));
    const QFileInfo info(path);
    if (info.exists() && !info.isWritable())
        return ExchangeErrors::cannotWrite(path, u"not writable"_s);
    QTemporaryFile temporary(info.absolutePath() + u"/.allpost-XXXXXX.part"_s);
    temporary.setAutoRemove(false);
    if (!temporary.open())
        return ExchangeErrors::cannotWrite(path, temporary.errorString());
    writer->m_temporary = temporary.fileName();
    temporary.close();

    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_FALSE;
    writer->m_book = workbook_new_opt(QFile::encodeName(writer->m_temporary).constData(), &options);
    if (!writer->m_book)
        return ExchangeErrors::cannotWrite(path, u"no workbook"_s);
    writer->makeFormats();
    return writer;
}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        workbook_close(m_book); // the library's only way to let go of its scratch files
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

void XlsxWriter::makeFormats()
{
    m_header = workbook_add_format(m_book);
    format_set_bold(m_header);
    format_set_bg_color(m_header, 0xE8EEF4);
    format_set_border(m_header, LXW_BORDER_THIN);
    format_set_align(m_header, LXW_ALIGN_VERTICAL_CENTER);
    format_set_num_format(m_header, "@");
    m_plain = formatsLike(false);
    m_marked = formatsLike(true);
}

XlsxWriter::Formats XlsxWriter::formatsLike(bool marked)
{
    const auto make = [&](const char *code) {
        lxw_format *format = workbook_add_format(m_book);
        format_set_num_format(format, code);
        if (marked) {
            format_set_font_color(format, 0x9C0006);
            format_set_bg_color(format, 0xFFC7CE);
        }
        return format;
    };
    return {make("@"), make("General"), make("yyyy-mm-dd"), make("yyyy-mm-dd hh:mm:ss"), make("hh:mm:ss")};
}

QString XlsxWriter::freeName(const QString &name) const
{
    const QString fit = fitSheetName(name);
    QString unique = fit;
    for (int i = 2; m_names.contains(unique.toLower()); ++i) {
        const QString ending = u" (%1)"_s.arg(i);
        unique = fit.left(nameLimit - ending.size()) + ending;
    }
    return unique;
}

Status XlsxWriter::addSheet(const QString &name, const QList<SheetColumn> &columns)
{
    closeSheet();
    const QString unique = freeName(name);
    m_sheet = workbook_add_worksheet(m_book, unique.toUtf8().constData());
    if (!m_sheet)
        return ExchangeErrors::cannotWrite(m_path, u"sheet refused"_s);
    m_names.insert(unique.toLower());
    m_columns = columns;
    m_rowCounts.push_back(0);
    m_row = 0;
    for (int i = 0; i < columns.size(); ++i) {
        lxw_format *format = columns[i].as == SheetColumn::As::Text ? m_plain.text : nullptr;
        if (auto set = checked(
                worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), widthOf(columns[i]), format));
            !set)
            return set;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (int i = 0; i < columns.size(); ++i) {
        if (auto written = writeText(i, columns[i].title.toStdString(), m_header); !written)
            return written;
    }
    m_row = 1;
    m_rowCounts.back() = columns.isEmpty() ? 0 : 1;
    return {};
}

void XlsxWriter::closeSheet()
{
    if (m_sheet && !m_columns.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(std::max(m_row - 1, 0)),
                             lxw_col_t(m_columns.size() - 1));
    m_sheet = nullptr;
}

Status XlsxWriter::checked(int code)
{
    switch (code) {
    case LXW_NO_ERROR:
        return {};
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
        return Error{
            ErrorCode::Invalid,
            QCoreApplication::translate(
                "Exchange",
                "A text is longer than a spreadsheet cell can hold (32,767 characters). Shorten it, or save "
                "as .csv."),
            u"row %1"_s.arg(m_row + 1)};
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
        return Error{
            ErrorCode::Full,
            QCoreApplication::translate(
                "Exchange",
                "A spreadsheet holds no more than 1,048,576 rows. Narrow the list, or save as .csv."),
            {}};
    default:
        return ExchangeErrors::cannotWrite(m_path, QString::fromUtf8(lxw_strerror(lxw_error(code))));
    }
}

Status XlsxWriter::writeText(int column, std::string_view text, lxw_format *format)
{
    fitText(text, m_text);
    if (m_text.empty())
        return checked(worksheet_write_blank(m_sheet, lxw_row_t(m_row), lxw_col_t(column), format));
    return checked(
        worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(column), m_text.c_str(), format));
}

Status XlsxWriter::writeCell(int column, const CellView &cell, bool marked)
{
    using Kind = CellView::Kind;
    using As = SheetColumn::As;
    const Formats &formats = marked ? m_marked : m_plain;
    const As as = column < m_columns.size() ? m_columns[column].as : As::Text;
    const auto row = lxw_row_t(m_row);
    const auto at = lxw_col_t(column);
    if (cell.isEmpty() && !marked)
        return {};
    if (cell.kind == Kind::Number && as != As::Text && std::isfinite(cell.number))
        return checked(worksheet_write_number(m_sheet, row, at, cell.number, formats.number));
    if (cell.kind == Kind::Bool)
        return checked(worksheet_write_boolean(m_sheet, row, at, cell.number != 0, formats.number));
    const bool dated = cell.kind == Kind::Date || cell.kind == Kind::DateTime;
    if (dated && (as == As::Date || as == As::DateTime) && cell.text >= "1900") {
        lxw_datetime moment = dateTimeOf(cell.text);
        lxw_format *format = cell.kind == Kind::DateTime ? formats.dateTime : formats.date;
        return checked(worksheet_write_datetime(m_sheet, row, at, &moment, format));
    }
    if (cell.kind == Kind::Time && as == As::DateTime)
        return checked(worksheet_write_number(m_sheet, row, at, cell.number, formats.time));
    return writeText(column, cell.text, formats.text);
}

Status XlsxWriter::addRow(std::span<const CellView> cells, std::span<const int> marked)
{
    Q_ASSERT(m_sheet);
    if (m_row >= Limits::rows)
        return checked(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
    for (size_t i = 0; i < cells.size(); ++i) {
        const bool red = std::ranges::find(marked, int(i)) != marked.end();
        if (auto written = writeCell(int(i), cells[i], red); !written)
            return written;
    }
    ++m_row;
    const bool written = !marked.empty() || !std::ranges::all_of(cells, &CellView::isEmpty);
    m_rowCounts.back() += written;
    return {};
}

Status XlsxWriter::finish()
{
    if (m_rowCounts.empty()) {
        if (auto added = addSheet(u"Sheet1"_s, {}); !added)
            return added;
    }
    closeSheet();
    const auto code = workbook_close(m_book);
    m_book = nullptr;
    if (code != LXW_NO_ERROR)
        return checked(code);
    if (auto verified = verify(); !verified)
        return verified;
    if (!syncFile(m_temporary))
        return ExchangeErrors::cannotWrite(m_path, u"fsync"_s);
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(m_temporary.toStdU16String()),
                            std::filesystem::path(m_path.toStdU16String()), error);
    if (error)
        return ExchangeErrors::cannotWrite(m_path, QString::fromStdString(error.message()));
    m_temporary.clear();
    return {};
}

Status XlsxWriter::verify() const
{
    auto file = std::make_unique<QFile>(m_temporary);
    if (!file->open(QIODevice::ReadOnly))
        return ExchangeErrors::cannotWrite(m_path, file->errorString());
    auto zip = ZipFile::open(std::move(file), ZipFile::Budget::Unbounded);
    if (!zip)
        return ExchangeErrors::cannotWrite(m_path, zip.error().detail);
    constexpr std::string_view rowTag = "<row ";
    for (size_t i = 0; i < m_rowCounts.size(); ++i) {
        auto part = ZipPart::open(**zip, u"xl/worksheets/sheet%1.xml"_s.arg(i + 1));
        if (!part)
            return ExchangeErrors::cannotWrite(m_path, part.error().detail);
        int rows = 0;
        std::string tail; // a tag may lie across two buffers
        for (;;) {
            const auto bytes = (*part)->next();
            if (!bytes)
                return ExchangeErrors::cannotWrite(m_path, bytes.error().detail);
            if (bytes->empty())
                break;
            const std::string_view text(bytes->data(), bytes->size());
            tail += text.substr(0, rowTag.size() - 1);
            rows += tail.find(rowTag) != std::string::npos;
            for (size_t at = text.find(rowTag); at != std::string_view::npos; at = text.find(rowTag, at + 1))
                ++rows;
            tail = text.substr(text.size() - std::min(text.size(), rowTag.size() - 1));
        }
        if (rows < m_rowCounts[i])
            return ExchangeErrors::cannotWrite(m_path, u"rows were lost"_s);
    }
    return {};
}

} // namespace Allpost
