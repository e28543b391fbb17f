// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/csvparser.h"

#include "models/exchange/csvguard.h"
#include "models/exchange/exchangeerrors.h"
#include "models/exchange/limits.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

CsvParser::CsvParser(char32_t separator, const RowSink &sink)
    : m_sink(sink), m_separator(QString::fromUcs4(&separator, 1).toStdString())
{
    m_special[uchar(m_separator.front())] = m_special[uchar('\r')] = m_special[uchar('\n')] = true;
}

bool CsvParser::feed(std::string_view text)
{
    while (!text.empty() && !m_stopped) {
        const char c = text.front();
        if (m_afterReturn) {
            m_afterReturn = false;
            if (c == '\n') {
                text.remove_prefix(1);
                continue;
            }
        }
        switch (m_state) {
        case State::CellStart:
            m_cellBegin = m_text.size();
            m_notes = 0;
            m_state = c == '"' ? State::Quoted : State::Plain;
            if (c == '"') {
                m_quoteLine = m_line;
                text.remove_prefix(1);
            }
            break;
        case State::Plain: {
            size_t size = 0;
            while (size < text.size() && !m_special[uchar(text[size])])
                ++size;
            append(text.substr(0, size));
            text.remove_prefix(size);
            if (text.empty())
                break;
            if (isSeparator(text)) {
                text.remove_prefix(m_separator.size());
                endCell();
            } else if (text.front() == '\r' || text.front() == '\n') {
                m_afterReturn = text.front() == '\r';
                text.remove_prefix(1);
                ++m_line;
                if (endCell())
                    endRow();
            } else {
                append(text.substr(0, 1));
                text.remove_prefix(1);
            }
            break;
        }
        case State::Quoted: {
            const size_t size = std::min(text.find('"'), text.size());
            const auto part = text.substr(0, size);
            m_line += int(std::ranges::count(part, '\n'));
            append(part);
            text.remove_prefix(size);
            if (!text.empty()) {
                text.remove_prefix(1);
                m_state = State::QuoteSeen;
            }
            break;
        }
        case State::QuoteSeen:
            if (c == '"') {
                append("\"");
                text.remove_prefix(1);
                m_state = State::Quoted;
            } else {
                m_state = State::Plain;
            }
            break;
        }
    }
    return !m_stopped;
}

Status CsvParser::finish()
{
    if (m_failure)
        return *m_failure;
    if (m_stopped)
        return {};
    if (m_state == State::Quoted) {
        return Error{ErrorCode::Unreadable,
                     QCoreApplication::translate(
                         "Exchange",
                         "The quotation mark opened in line %1 is never closed, so the rows from there on "
                         "cannot be told apart. Correct that line, or save the file as .xlsx.")
                         .arg(m_quoteLine),
                     u"unclosed quote"_s};
    }
    if ((m_state != State::CellStart || !m_pieces.empty()) && endCell())
        endRow();
    if (m_failure)
        return *m_failure;
    return {};
}

void CsvParser::append(std::string_view text)
{
    const size_t room = size_t(Limits::cellBytes) - (m_text.size() - m_cellBegin);
    if (text.size() > room) {
        m_notes |= CutText;
        text = text.substr(0, room);
        while (!text.empty() && (uchar(text.back()) & 0xc0) == 0x80)
            text.remove_suffix(1);
        if (!text.empty() && uchar(text.back()) >= 0xc0)
            text.remove_suffix(1);
    }
    m_text += text;
}

bool CsvParser::endCell()
{
    m_pieces.push_back({std::min(m_cellBegin, m_text.size()), m_text.size(), m_notes});
    m_cellBegin = m_text.size();
    m_notes = 0;
    m_state = State::CellStart;
    if (m_pieces.size() > size_t(Limits::columns) || qint64(m_text.size()) > Limits::rowBytes) {
        m_failure = Error{
            ErrorCode::Unreadable,
            QCoreApplication::translate(
                "Exchange",
                "Row %1 holds more than a spreadsheet can. Choose another separator or encoding, or save "
                "the file as .xlsx.")
                .arg(m_number),
            u"row too wide"_s};
        m_stopped = true;
        return false;
    }
    return true;
}

bool CsvParser::endRow()
{
    m_cells.clear();
    m_cleaned.clear();
    bool empty = true;
    for (const Piece &piece : m_pieces) {
        std::string_view text(m_text.data() + piece.begin, piece.end - piece.begin);
        CellView cell;
        cell.notes = piece.notes;
        if (!text.empty() && removeGuards(text, m_scratch)) {
            cell.notes |= CleanedText;
            if (text.data() >= m_scratch.data() && text.data() < m_scratch.data() + m_scratch.size())
                text = m_cleaned.emplace_back(text);
        }
        if (text.find("\uFFFD") != std::string_view::npos)
            cell.notes |= GarbledText;
        cell.text = text;
        cell.kind = text.empty() ? CellView::Kind::Empty : CellView::Kind::Text;
        empty = empty && text.empty();
        m_cells.push_back(cell);
    }
    const int number = m_number++;
    if (number > Limits::csvRows) {
        m_failure = ExchangeErrors::tooMuch();
        m_stopped = true;
    } else if (!empty && !m_sink({number, false, m_cells})) {
        m_stopped = true;
    }
    m_pieces.clear();
    m_text.clear();
    m_cellBegin = 0;
    return !m_stopped;
}

} // namespace Allpost
