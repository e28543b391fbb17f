// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/cell.h"

#include <span>
#include <string>
#include <vector>

namespace Allpost {

/// Gathers the cells of one row in whatever order they come; used again for each row without new memory.
class RowBuilder
{
public:
    void clear();
    bool isEmpty() const { return m_cells.empty(); }
    /// Puts cell into column; a cell already there is replaced and the new one marked. textLasts: the text
    /// outlives the row, else it is copied. false when the row holds more than Limits::rowBytes.
    bool place(int column, CellView cell, bool textLasts);
    /// The row so far, valid until the next place() or clear().
    std::span<const CellView> cells();

private:
    std::vector<CellView> m_cells;
    std::vector<size_t> m_offsets; ///< of texts in m_text; npos where the text lasts by itself
    std::string m_text;
};

/// Cuts text to Limits::cellBytes at the border of a character; whether it was longer.
bool cutToCell(std::string_view &text);

} // namespace Allpost
