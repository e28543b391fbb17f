// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/csvwriter.h"

#include "models/exchange/csvguard.h"
#include "models/exchange/exchangeerrors.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SheetWriter>> CsvWriter::create(const QString &path)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return ExchangeErrors::cannotWrite(path, writer->m_file.errorString());
    writer->m_buffer = "\xEF\xBB\xBF";
    return writer;
}

Status CsvWriter::addSheet(const QString &, const QList<SheetColumn> &columns)
{
    if (m_hasSheet) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Exchange",
                                                 "A CSV file holds one sheet only. Save as .xlsx instead."),
                     {}};
    }
    m_hasSheet = true;
    QStringList titles;
    for (const SheetColumn &column : columns)
        titles.append(column.title);
    return SheetWriter::addRow(titles);
}

void CsvWriter::append(std::string_view text, bool guarded)
{
    m_cell.clear();
    if (guarded)
        appendGuarded(m_cell, text);
    else
        m_cell = text;
    if (m_cell.find_first_of(",\"\r\n") == std::string::npos) {
        m_buffer += m_cell;
        return;
    }
    m_buffer += '"';
    for (const char c : m_cell)
        m_buffer.append(c == '"' ? 2 : 1, c);
    m_buffer += '"';
}

Status CsvWriter::addRow(std::span<const CellView> cells, std::span<const int>)
{
    bool first = true;
    for (const CellView &cell : cells) {
        if (!first)
            m_buffer += ',';
        first = false;
        append(cell.text, cell.kind == CellView::Kind::Text || cell.kind == CellView::Kind::Error);
    }
    m_buffer += "\r\n";
    return flush(256 << 10);
}

Status CsvWriter::flush(size_t above)
{
    if (m_buffer.size() <= above)
        return {};
    if (m_file.write(m_buffer.data(), qint64(m_buffer.size())) != qint64(m_buffer.size()))
        return ExchangeErrors::cannotWrite(m_file.fileName(), m_file.errorString());
    m_buffer.clear();
    return {};
}

Status CsvWriter::finish()
{
    if (auto flushed = flush(0); !flushed)
        return flushed;
    if (!m_file.commit())
        return ExchangeErrors::cannotWrite(m_file.fileName(), m_file.errorString());
    return {};
}

} // namespace Allpost
