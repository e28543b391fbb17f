// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/rowbuilder.h"

#include "models/exchange/limits.h"

namespace Allpost {

namespace {

constexpr size_t elsewhere = size_t(-1);

} // namespace

void RowBuilder::clear()
{
    m_cells.clear();
    m_offsets.clear();
    m_text.clear();
}

bool RowBuilder::place(int column, CellView cell, bool textLasts)
{
    const size_t at = size_t(column);
    if (at >= m_cells.size()) {
        m_cells.resize(at + 1);
        m_offsets.resize(at + 1, elsewhere);
    } else if (!m_cells[at].isEmpty() || m_cells[at].notes != 0) {
        cell.notes |= RepeatedCell;
    }
    m_cells[at] = cell;
    m_offsets[at] = textLasts ? elsewhere : m_text.size();
    if (!textLasts)
        m_text += cell.text;
    return qint64(m_text.size()) <= Limits::rowBytes;
}

std::span<const CellView> RowBuilder::cells()
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (m_offsets[i] != elsewhere)
            m_cells[i].text = {m_text.data() + m_offsets[i], m_cells[i].text.size()};
    }
    return m_cells;
}

bool cutToCell(std::string_view &text)
{
    if (text.size() <= size_t(Limits::cellBytes))
        return false;
    size_t size = size_t(Limits::cellBytes);
    while (size > 0 && (uchar(text[size]) & 0xc0) == 0x80)
        --size;
    text = text.substr(0, size);
    return true;
}

} // namespace Allpost
