// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/base/task.h"
#include "models/exchange/cell.h"
#include "models/exchange/sheetfile.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace Allpost {

/// Rows once read, kept packed in memory, so that a roster is parsed once and then checked, previewed, mended
/// and imported from here: about one and a half bytes a cell beside its text. Rows are found by index from 0
/// in the order they were added. Reading from several threads is safe while nobody adds or mends. Move-only.
class RowStore
{
public:
    RowStore();
    ~RowStore();
    RowStore(RowStore &&) noexcept;
    RowStore &operator=(RowStore &&) noexcept;

    /// Reads a sheet of file to its end into the store, merged ranges included; on an error, rows read until
    /// then stay.
    Status load(SheetFile &file, int sheet, Progress &progress);

    /// Adds a row of a sheet; fails with Full beyond Limits::storeBytes.
    Status add(int sheet, const RowView &row);
    void setMerges(int sheet, std::vector<MergedRange> ranges);
    void clear();

    int size() const { return int(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }
    int sheet(int row) const;
    int number(int row) const;
    bool hidden(int row) const;
    /// Index of the row that sheet numbers number; -1 when there is none.
    int indexOf(int sheet, int number) const;

    /// One cell, empty beyond the end of the row. The text lives until the cell is mended or the store is
    /// cleared.
    CellView cell(int row, int column) const;
    /// All cells of a row into cells (replaced); the cheapest way to look at a row.
    void cells(int row, std::vector<CellView> &cells) const;
    int columnCount(int row) const;
    /// Columns of the widest row.
    int columnCount() const { return m_columns; }

    /// The value a person sees at this place: the cell's own, or, where it is empty and lies in a merged
    /// range, the value of the range's first cell (the head of household and the address merged down over the
    /// family).
    CellView shown(int row, int column) const;
    /// The merged range this place lies in, nullptr when it lies in none.
    const MergedRange *mergedAt(int row, int column) const;
    /// As cells(), with merged values filled in; filled (may be null) gets the columns that were.
    void shownCells(int row, std::vector<CellView> &cells, std::vector<int> *filled = nullptr) const;

    /// Puts another value into a cell (a person mends it). Mending again replaces; the file's own value is
    /// kept for unmend(), and memory grows only with the number of cells that differ from the file.
    void mend(int row, int column, CellView::Kind kind, std::string_view text);
    void unmend(int row, int column);
    bool isMended(int row, int column) const;
    int mendedCount() const { return int(m_mended.size()); }

    /// Bytes held, all in all.
    qint64 bytes() const;

private:
    struct Row {
        quint32 offset : 20; ///< in its block
        quint32 blockLow : 12;
        quint32 blockHigh : 8;
        quint32 sheet : 16;
        quint32 isHidden : 1;
        quint32 isMended : 1;
        quint32 number;
    };
    static_assert(sizeof(Row) == 12);
    struct Mended {
        CellView::Kind kind = CellView::Kind::Empty;
        std::string text;
    };
    struct Part;

    Part &part(int sheet);
    const uchar *packed(const Row &row) const;
    static quint64 key(int row, int column) { return quint64(quint32(row)) << 32 | quint32(column); }

    std::vector<std::unique_ptr<uchar[]>> m_blocks;
    std::vector<Row> m_rows;
    std::vector<std::unique_ptr<Part>> m_parts; ///< by sheet
    std::unordered_map<quint64, Mended> m_mended;
    std::vector<uchar> m_scratch;
    qsizetype m_used = 0;      ///< in the last block
    qsizetype m_blockSize = 0; ///< of the last block
    qint64 m_blockBytes = 0;
    int m_columns = 0;
};

} // namespace Allpost
