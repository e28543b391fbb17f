// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/listexport.h"

#include "models/exchange/sheetwriter.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(ViewText)
};

bool isWhole(const QByteArray &text)
{
    return !text.isEmpty() && text.size() < 15 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<qint64> ListExport::write(ListRows &rows, const QString &path, const QString &sheetName, Progress &progress)
{
    auto made = SheetWriter::create(path);
    if (!made)
        return made.error();
    SheetWriter &writer = **made;
    QList<SheetColumn> columns;
    for (int i = 0; i < rows.columnCount(); ++i)
        columns << SheetColumn{rows.column(i).title(), rows.column(i).isNumber() ? SheetColumn::As::Number : SheetColumn::As::Text};
    if (auto added = writer.addSheet(sheetName, columns); !added)
        return added.error();
    const QString step = ViewText::tr("Writing rows");
    QList<QByteArray> texts(rows.columnCount());
    std::vector<CellView> cells(size_t(rows.columnCount()));
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, ViewText::tr("Cancelled. No file was written."), {}};
        auto raw = rows.raw(row);
        if (!raw)
            return raw.error();
        for (int i = 0; i < rows.columnCount(); ++i) {
            texts[i] = rows.text(*raw, i).toUtf8();
            CellView &cell = cells[size_t(i)];
            cell = CellView::ofText({texts[i].constData(), size_t(texts[i].size())});
            if (columns[i].as == SheetColumn::As::Number && isWhole(texts[i])) {
                cell.kind = CellView::Kind::Number;
                cell.number = texts[i].toDouble();
            }
        }
        if (auto added = writer.addRow(cells); !added)
            return added.error();
        if (row % 1000 == 0)
            progress.report(row, rows.rowCount(), step);
    }
    if (auto done = writer.finish(); !done)
        return done.error();
    progress.report(rows.rowCount(), rows.rowCount(), step);
    return rows.rowCount();
}

} // namespace Allpost
