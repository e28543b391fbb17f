// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/sheetwriter.h"

#include <QSaveFile>

namespace Allpost {

/// CSV as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know it.
class CsvWriter final : public SheetWriter
{
public:
    static Result<std::unique_ptr<SheetWriter>> create(const QString &path);

    Status addSheet(const QString &name, const QList<SheetColumn> &columns) override;
    Status addRow(std::span<const CellView> cells, std::span<const int> marked = {}) override;
    Status finish() override;

private:
    explicit CsvWriter(const QString &path) : m_file(path) {}
    void append(std::string_view text, bool guarded);
    Status flush(size_t above);

    QSaveFile m_file;
    std::string m_buffer;
    std::string m_cell;
    bool m_hasSheet = false;
};

} // namespace Allpost
