// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/xlsxsheet.h"

#include "models/exchange/exchangeerrors.h"
#include "models/exchange/limits.h"

#include <charconv>
#include <cmath>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// "BC12" -> column 54, row 12; false when it is no reference within the limits of a sheet.
bool readReference(std::string_view text, int &column, int &row)
{
    size_t at = 0;
    int letters = 0;
    for (; at < text.size() && at < 4; ++at) {
        const char c = char(text[at] & ~0x20);
        if (c < 'A' || c > 'Z')
            break;
        letters = letters * 26 + (c - 'A' + 1);
    }
    if (letters == 0 || letters > Limits::columns || at == text.size())
        return false;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1 || number > Limits::rows)
        return false;
    column = letters - 1;
    row = number;
    return true;
}

} // namespace

XlsxSheet::XlsxSheet(const SharedStrings &strings, const StylesPart &styles, bool date1904,
                     const RowSink &sink, Progress &progress)
    : m_strings(strings), m_styles(styles), m_sink(sink), m_progress(progress), m_date1904(date1904)
{
}

void XlsxSheet::element(std::string_view name, const XmlAttributes &attributes)
{
    if (m_inCell) {
        if (name == "v") {
            m_collecting = m_hasValue = true;
            m_value.clear();
        } else if (name == "f") {
            m_isFormula = true;
        } else if (name == "is") {
            m_inInline = m_hasValue = true;
            m_value.clear();
        } else if (name == "t") {
            m_collecting = m_inInline && m_phonetic == 0;
        } else if (name == "rPh") {
            ++m_phonetic;
        }
    } else if (name == "c" && m_inRow) {
        beginCell(attributes);
    } else if (name == "row" && m_inSheetData) {
        beginRow(attributes);
    } else if (name == "sheetData") {
        m_inSheetData = true;
    } else if (name == "col" && !m_inSheetData) {
        addHiddenColumns(attributes);
    } else if (name == "mergeCell") {
        addMerge(attributes.value("ref"));
    }
}

void XlsxSheet::endElement(std::string_view name)
{
    if (m_inCell) {
        if (name == "v" || name == "t")
            m_collecting = false;
        else if (name == "is")
            m_inInline = false;
        else if (name == "rPh")
            --m_phonetic;
        else if (name == "c")
            endCell();
    } else if (name == "row" && m_inRow) {
        endRow();
    } else if (name == "sheetData") {
        m_inSheetData = false;
    }
}

void XlsxSheet::text(std::string_view text)
{
    if (m_collecting && m_value.size() <= size_t(Limits::cellBytes))
        m_value += text.substr(0, size_t(Limits::cellBytes) + 1 - m_value.size());
}

void XlsxSheet::beginRow(const XmlAttributes &attributes)
{
    const int number = attributes.number("r", 0);
    m_row = number >= 1 && number <= Limits::rows ? number : m_row + 1;
    if (m_row > Limits::rows)
        return fail(ExchangeErrors::tooMuch());
    m_inRow = true;
    m_rowHidden = attributes.isTrue("hidden");
    m_cells.clear();
    m_column = -1;
}

void XlsxSheet::endRow()
{
    m_inRow = false;
    if (m_cells.isEmpty())
        return;
    const auto cells = m_cells.cells();
    if (m_rowHidden)
        ++m_hiddenRows;
    if (!m_sink({m_row, m_rowHidden, cells})) {
        m_stoppedBySink = true;
        return stop();
    }
    m_places += qint64(cells.size());
    if (m_places > Limits::cellPlaces)
        return fail(ExchangeErrors::tooMuch());
    if ((m_row & 0xff) == 0 && m_progress.cancelled())
        fail(ExchangeErrors::cancelled());
}

void XlsxSheet::beginCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_type = Type::Number;
    m_style = 0;
    m_hasValue = m_isFormula = m_inInline = m_collecting = false;
    m_phonetic = 0;
    m_value.clear();
    int column = m_column + 1;
    for (const auto &[name, value] : attributes.all()) {
        int row = 0;
        if (name == "r") {
            if (!readReference(value, column, row))
                column = m_column + 1;
        } else if (name == "s") {
            std::from_chars(value.data(), value.data() + value.size(), m_style);
        } else if (name == "t") {
            m_type = value == "s"           ? Type::Shared
                     : value == "inlineStr" ? Type::Inline
                     : value == "str"       ? Type::String
                     : value == "b"         ? Type::Bool
                     : value == "e"         ? Type::Error
                     : value == "d"         ? Type::Iso
                                            : Type::Number;
        }
    }
    m_column = column;
    if (m_column >= Limits::columns)
        fail(ExchangeErrors::tooMuch());
}

void XlsxSheet::endCell()
{
    m_inCell = m_inInline = false;
    CellView cell;
    if (m_isFormula)
        cell.notes |= quint8(m_hasValue ? FormulaCell : FormulaCell | NoCachedValue);
    else if (!m_hasValue)
        return;
    if (m_type == Type::Shared && m_hasValue)
        return fillShared(cell);
    if (m_hasValue)
        fillValue(cell);
    if (cell.isEmpty() && cell.notes == 0)
        return;
    place(cell, false);
}

void XlsxSheet::fillShared(CellView &cell)
{
    size_t index = 0;
    const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
    if (error == std::errc{} && end == m_value.data() + m_value.size() && index < m_strings.size()) {
        cell.text = m_strings.at(index);
        if (cutToCell(cell.text))
            cell.notes |= CutText;
        cell.kind = cell.text.empty() ? CellView::Kind::Empty : CellView::Kind::Text;
    } else if (m_strings.size() == 0) {
        return fail(ExchangeErrors::damaged(u"shared strings missing"_s));
    } else {
        cell.notes |= ImpossibleValue;
    }
    if (!cell.isEmpty() || cell.notes != 0)
        place(cell, true);
}

void XlsxSheet::fillValue(CellView &cell)
{
    if (m_type == Type::Inline || m_type == Type::String)
        decodeXstring(m_value);
    cell.text = m_value;
    if (cutToCell(cell.text))
        cell.notes |= CutText;
    cell.kind = cell.text.empty() ? CellView::Kind::Empty : CellView::Kind::Text;
    if (cell.isEmpty())
        return;
    switch (m_type) {
    case Type::Number:
        return fillNumber(cell);
    case Type::Bool:
        cell.number = cell.text == "1" || cell.text == "true";
        cell.text = cell.number != 0 ? "1" : "0";
        cell.kind = CellView::Kind::Bool;
        return;
    case Type::Error:
        cell.kind = CellView::Kind::Error;
        return;
    case Type::Iso:
        if (const auto serial = serialFromIso(cell.text, &cell.kind)) {
            cell.number = *serial;
            const size_t size = cell.kind == CellView::Kind::Date   ? 10
                                : cell.kind == CellView::Kind::Time ? 8
                                                                    : 19;
            cell.text = cell.text.substr(0, size);
        } else {
            cell.notes |= ImpossibleValue;
        }
        return;
    default:
        return;
    }
}

void XlsxSheet::fillNumber(CellView &cell)
{
    const auto begin = cell.text.find_first_not_of(" \t\r\n");
    const auto end = cell.text.find_last_not_of(" \t\r\n");
    cell.text =
        begin == std::string_view::npos ? std::string_view() : cell.text.substr(begin, end - begin + 1);
    cell.number = cellNumber(CellView::Kind::Number, cell.text);
    if (!std::isfinite(cell.number)) {
        cell.number = 0;
        cell.notes |= ImpossibleValue;
        return;
    }
    cell.kind = CellView::Kind::Number;
    if (const auto shows = m_styles.shows(m_style); shows != NumberShows::Number)
        showSerial(cell, shows, m_date1904, m_iso);
}

void XlsxSheet::place(const CellView &cell, bool textLasts)
{
    if (!m_cells.place(m_column, cell, textLasts))
        fail(ExchangeErrors::tooMuch());
}

void XlsxSheet::addHiddenColumns(const XmlAttributes &attributes)
{
    if (!attributes.isTrue("hidden"))
        return;
    const int first = std::max(attributes.number("min", 0), 1);
    const int last = std::min(attributes.number("max", 0), Limits::columns);
    for (int column = first; column <= last && m_hiddenColumns.size() < Limits::columns; ++column)
        m_hiddenColumns.append(column - 1);
}

void XlsxSheet::addMerge(std::string_view reference)
{
    const size_t colon = reference.find(':');
    MergedRange range;
    if (colon == std::string_view::npos || m_merges.size() >= size_t(Limits::mergedRanges) ||
        !readReference(reference.substr(0, colon), range.firstColumn, range.firstRow) ||
        !readReference(reference.substr(colon + 1), range.lastColumn, range.lastRow) ||
        range.firstColumn > range.lastColumn || range.firstRow > range.lastRow)
        return;
    m_merges.push_back(range);
}

} // namespace Allpost
