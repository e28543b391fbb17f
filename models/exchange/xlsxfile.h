// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/sheetfile.h"
#include "models/exchange/xlsxparts.h"
#include "models/exchange/zipfile.h"

#include <QIODevice>

namespace Allpost {

/// An Office Open XML workbook (ECMA-376, transitional and strict).
class XlsxFile final : public SheetFile
{
public:
    static Result<std::unique_ptr<SheetFile>> open(std::unique_ptr<QIODevice> device);

    Status read(int sheet, const RowSink &sink, Progress &progress) override;
    Result<std::vector<MergedRange>> merges(int sheet) override;

private:
    explicit XlsxFile(std::unique_ptr<ZipFile> zip) : SheetFile(Format::Xlsx), m_zip(std::move(zip)) {}
    Status readWorkbook();
    Status readTables(Progress &progress);

    std::unique_ptr<ZipFile> m_zip;
    std::vector<QString> m_parts; ///< of the sheets
    std::vector<std::optional<std::vector<MergedRange>>> m_merges;
    QString m_stringsPart;
    QString m_stylesPart;
    std::optional<SharedStrings> m_strings;
    std::optional<StylesPart> m_styles;
    bool m_tablesRead = false;
    bool m_date1904 = false;
};

} // namespace Allpost
