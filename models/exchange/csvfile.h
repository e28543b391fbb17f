// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/sheetfile.h"

#include <QIODevice>

namespace Allpost {

/// Values separated by a character, as text in one of the encodings of TextEncoding. Every cell is text: a
/// CSV knows nothing of numbers and dates.
class CsvFile final : public SheetFile
{
public:
    static Result<std::unique_ptr<SheetFile>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                   const OpenOptions &options);

    Status read(int sheet, const RowSink &sink, Progress &progress) override;
    Result<std::vector<MergedRange>> merges(int) override { return std::vector<MergedRange>(); }

private:
    explicit CsvFile(std::unique_ptr<QIODevice> device) : SheetFile(Format::Csv), m_device(std::move(device))
    {
    }

    std::unique_ptr<QIODevice> m_device;
    qint64 m_begin = 0; ///< of the text, after a byte order mark
    size_t m_skip = 0;  ///< bytes of decoded text before the first row: a sep= line
};

} // namespace Allpost
