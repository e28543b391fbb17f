// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/biffreader.h"
#include "models/exchange/celltime.h"
#include "models/exchange/sheetfile.h"

#include <QIODevice>

#include <map>

namespace Allpost {

/// A workbook of Excel 97 to 2003 (BIFF8 in a compound file); WPS's .et is one too. Older books (Excel 5, 95)
/// and protected ones are refused with what to do.
class XlsFile final : public SheetFile
{
public:
    static Result<std::unique_ptr<SheetFile>> open(std::unique_ptr<QIODevice> device);

    Status read(int sheet, const RowSink &sink, Progress &progress) override;
    Result<std::vector<MergedRange>> merges(int sheet) override;

private:
    friend class XlsSheet;
    XlsFile() : SheetFile(Format::Xls) {}
    Status readGlobals();
    void addSheet(const BiffReader &record);
    Status readStrings(BiffReader &record);
    void resolveFormats(const std::vector<int> &formats, const std::map<int, std::string> &codes);

    std::string_view sharedText(size_t index) const
    {
        const quint32 begin = index == 0 ? 0 : m_textEnds[index - 1];
        return {m_texts.data() + begin, m_textEnds[index] - begin};
    }

    QByteArray m_stream;
    std::vector<qint64> m_offsets; ///< of the sheets
    std::vector<std::optional<std::vector<MergedRange>>> m_merges;
    std::string m_texts; ///< the shared strings, one after another
    std::vector<quint32> m_textEnds;
    std::vector<NumberShows> m_shows; ///< by cell format
    bool m_date1904 = false;
};

} // namespace Allpost
