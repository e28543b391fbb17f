// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/rowbuilder.h"
#include "models/exchange/xlsfile.h"

#include <bitset>

namespace Allpost {

/// One worksheet of a BIFF8 stream, row by row.
class XlsSheet
{
public:
    XlsSheet(const XlsFile &file, const RowSink &sink, Progress &progress);

    Status read(qint64 offset);
    int hiddenRows() const { return m_hiddenRows; }
    const QList<int> &hiddenColumns() const { return m_hiddenColumns; }
    std::vector<MergedRange> &merges() { return m_merges; }
    bool ranToEnd() const { return !m_stopped; }

private:
    static constexpr int rowLimit = 0x10000;

    Status take(BiffReader &record);
    Status takeFormula(const BiffReader &record);
    Status takeText(BiffReader &record);
    void takeMerges(const BiffReader &record);
    void takeColumns(const BiffReader &record);
    Status place(int row, int column, const CellView &cell, bool textLasts = false);
    Status placeNumber(int row, int column, int format, double value, quint8 notes = 0);
    Status endRow();

    const XlsFile &m_file;
    const RowSink &m_sink;
    Progress &m_progress;
    RowBuilder m_cells;
    std::bitset<rowLimit> m_hidden;
    std::vector<MergedRange> m_merges;
    QList<int> m_hiddenColumns;
    std::string m_text;
    std::string m_iso;
    int m_row = -1;
    int m_hiddenRows = 0;
    int m_formulaRow = -1; ///< of a formula whose text follows in a record of its own
    int m_formulaColumn = -1;
    bool m_stopped = false;
};

} // namespace Allpost
