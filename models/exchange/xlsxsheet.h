// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/rowbuilder.h"
#include "models/exchange/sheetfile.h"
#include "models/exchange/xlsxparts.h"

namespace Allpost {

/// One worksheet part, row by row.
class XlsxSheet : public XmlPart
{
public:
    XlsxSheet(const SharedStrings &strings, const StylesPart &styles, bool date1904, const RowSink &sink,
              Progress &progress);

    int hiddenRows() const { return m_hiddenRows; }
    const QList<int> &hiddenColumns() const { return m_hiddenColumns; }
    std::vector<MergedRange> &merges() { return m_merges; }
    bool ranToEnd() const { return !m_stoppedBySink; }

private:
    enum class Type : quint8 { Number, Shared, Inline, String, Bool, Error, Iso };

    void element(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;
    void beginRow(const XmlAttributes &attributes);
    void endRow();
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void fillValue(CellView &cell);
    void fillShared(CellView &cell);
    void fillNumber(CellView &cell);
    void addHiddenColumns(const XmlAttributes &attributes);
    void addMerge(std::string_view reference);
    void place(const CellView &cell, bool textLasts);

    const SharedStrings &m_strings;
    const StylesPart &m_styles;
    const RowSink &m_sink;
    Progress &m_progress;
    bool m_date1904;

    RowBuilder m_cells;
    std::string m_value; ///< of the cell being read
    std::string m_iso;
    std::vector<MergedRange> m_merges;
    QList<int> m_hiddenColumns;
    qint64 m_places = 0;
    int m_row = 0;
    int m_column = -1;
    int m_style = 0;
    int m_phonetic = 0;
    int m_hiddenRows = 0;
    Type m_type = Type::Number;
    bool m_inSheetData = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inInline = false;
    bool m_collecting = false;
    bool m_hasValue = false;
    bool m_isFormula = false;
    bool m_rowHidden = false;
    bool m_stoppedBySink = false;
};

} // namespace Allpost
