// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/xlssheet.h"

#include "models/exchange/exchangeerrors.h"
#include "models/exchange/limits.h"

#include <charconv>
#include <cmath>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnLimit = 256;

std::string_view errorText(quint8 code)
{
    switch (code) { // [MS-XLS] 2.5.10 BErr
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0f:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1d:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    case 0x2a:
        return "#N/A";
    default:
        return "#ERR!";
    }
}

/// A number as an .xlsx would hold it: whole numbers plain up to 15 digits, beyond that
/// "2.30604199001011E+17".
void writeNumber(double value, std::string &text)
{
    char buffer[64];
    const double size = std::fabs(value);
    const bool plain = value == 0 || (size >= 1e-5 && size < 1e15);
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value,
                                   plain ? std::chars_format::fixed : std::chars_format::scientific)
                         .ptr;
    text.assign(buffer, end);
    if (const size_t e = text.find('e'); e != std::string::npos)
        text[e] = 'E';
}

CellView boolOrError(bool isError, quint8 value)
{
    if (isError)
        return {CellView::Kind::Error, 0, errorText(value), 0};
    return {CellView::Kind::Bool, 0, value ? "1" : "0", value ? 1.0 : 0.0};
}

} // namespace

XlsSheet::XlsSheet(const XlsFile &file, const RowSink &sink, Progress &progress)
    : m_file(file), m_sink(sink), m_progress(progress)
{
}

Status XlsSheet::read(qint64 offset)
{
    constexpr quint16 worksheet = 0x0010;
    BiffReader record(m_file.m_stream, offset);
    if (!record.next() || record.id() != BiffReader::Bof || record.u16(0) != 0x0600 ||
        record.u16(2) != worksheet)
        return ExchangeErrors::damaged(u"sheet not where the workbook says"_s);
    int depth = 1; // charts lie within sheets and hold cells of their own
    int records = 0;
    while (depth > 0) {
        if (!record.next())
            return ExchangeErrors::damaged(u"sheet cut short"_s);
        if (record.id() == BiffReader::Bof)
            ++depth;
        else if (record.id() == BiffReader::Eof)
            --depth;
        else if (depth == 1) {
            if (auto taken = take(record); !taken || m_stopped)
                return taken;
        }
        if ((++records & 0xfff) == 0) {
            if (m_progress.cancelled())
                return ExchangeErrors::cancelled();
            m_progress.report(record.offset() - offset, m_file.m_stream.size() - offset);
        }
    }
    return endRow();
}

Status XlsSheet::take(BiffReader &record)
{
    const int row = record.u16(0);
    const int column = record.u16(2);
    const int format = record.u16(4);
    switch (record.id()) {
    case BiffReader::LabelSst: {
        const size_t index = record.u32(6);
        CellView cell;
        if (index < m_file.m_textEnds.size())
            cell = CellView::ofText(m_file.sharedText(index));
        else
            cell.notes = ImpossibleValue;
        if (cutToCell(cell.text))
            cell.notes |= CutText;
        return cell.isEmpty() && cell.notes == 0 ? Status() : place(row, column, cell, true);
    }
    case BiffReader::Number:
        return placeNumber(row, column, format, record.number(6));
    case BiffReader::Rk:
        return placeNumber(row, column, format, record.rk(6));
    case BiffReader::MulRk:
        for (int at = 4, i = 0; at + 8 <= record.size() && !m_stopped; at += 6, ++i) {
            if (auto placed = placeNumber(row, column + i, record.u16(at), record.rk(at + 2)); !placed)
                return placed;
        }
        return {};
    case BiffReader::BoolError:
        return place(row, column, boolOrError(record.u8(7), record.u8(6)), true);
    case BiffReader::Formula:
        return takeFormula(record);
    case BiffReader::String:
    case BiffReader::Label:
    case BiffReader::RString:
        return takeText(record);
    case BiffReader::Row:
        m_hidden[size_t(row)] = record.u16(12) & 0x20;
        return {};
    case BiffReader::ColumnInfo:
        takeColumns(record);
        return {};
    case BiffReader::MergedCells:
        takeMerges(record);
        return {};
    default:
        return {};
    }
}

Status XlsSheet::takeFormula(const BiffReader &record)
{
    const int row = record.u16(0);
    const int column = record.u16(2);
    if (record.u16(12) != 0xffff)
        return placeNumber(row, column, record.u16(4), record.number(6), FormulaCell);
    const quint8 kind = record.u8(6); // [MS-XLS] 2.5.133 FormulaValue
    if (kind == 0) {
        m_formulaRow = row;
        m_formulaColumn = column;
        return {};
    }
    if (kind != 1 && kind != 2)
        return {};
    CellView cell = boolOrError(kind == 2, record.u8(8));
    cell.notes |= FormulaCell;
    return place(row, column, cell, true);
}

Status XlsSheet::takeText(BiffReader &record)
{
    const bool ofFormula = record.id() == BiffReader::String;
    if (ofFormula && m_formulaRow < 0)
        return {};
    const int row = ofFormula ? m_formulaRow : record.u16(0);
    const int column = ofFormula ? m_formulaColumn : record.u16(2);
    const int at = ofFormula ? 0 : 6;
    m_formulaRow = -1;
    m_text.clear();
    BiffText(record, at + 3)
        .characters(record.u16(at), record.u8(at + 2) & 1, m_text, size_t(Limits::cellBytes) + 1);
    CellView cell = CellView::ofText(m_text);
    if (cutToCell(cell.text))
        cell.notes |= CutText;
    if (ofFormula)
        cell.notes |= FormulaCell;
    return cell.isEmpty() ? Status() : place(row, column, cell);
}

void XlsSheet::takeMerges(const BiffReader &record)
{
    const int count = record.u16(0);
    for (int i = 0;
         i < count && 10 + 8 * i <= record.size() && m_merges.size() < size_t(Limits::mergedRanges); ++i) {
        const int at = 2 + 8 * i;
        const MergedRange range{record.u16(at) + 1, record.u16(at + 2) + 1, record.u16(at + 4),
                                record.u16(at + 6)};
        if (range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn &&
            range.lastColumn < columnLimit)
            m_merges.push_back(range);
    }
}

void XlsSheet::takeColumns(const BiffReader &record)
{
    if (!(record.u16(8) & 1))
        return;
    const int last = std::min<int>(record.u16(2), columnLimit - 1);
    for (int column = record.u16(0); column <= last && m_hiddenColumns.size() < columnLimit; ++column)
        m_hiddenColumns.append(column);
}

Status XlsSheet::placeNumber(int row, int column, int format, double value, quint8 notes)
{
    CellView cell{CellView::Kind::Number, notes, {}, value};
    if (!std::isfinite(value)) {
        cell.number = 0;
        cell.notes |= ImpossibleValue;
    }
    writeNumber(cell.number, m_text);
    cell.text = m_text;
    const auto shows =
        size_t(format) < m_file.m_shows.size() ? m_file.m_shows[size_t(format)] : NumberShows::Number;
    showSerial(cell, shows, m_file.m_date1904, m_iso);
    return place(row, column, cell);
}

Status XlsSheet::place(int row, int column, const CellView &cell, bool textLasts)
{
    if (column >= columnLimit)
        return ExchangeErrors::damaged(u"cell beyond the last column"_s);
    if (row != m_row) {
        if (auto ended = endRow(); !ended || m_stopped)
            return ended;
        m_row = row;
    }
    if (!m_cells.place(column, cell, textLasts))
        return ExchangeErrors::tooMuch();
    return {};
}

Status XlsSheet::endRow()
{
    if (m_row < 0 || m_cells.isEmpty())
        return {};
    const bool hidden = m_hidden[size_t(m_row)];
    m_hiddenRows += hidden;
    if (!m_sink({m_row + 1, hidden, m_cells.cells()}))
        m_stopped = true;
    m_cells.clear();
    return {};
}

} // namespace Allpost
