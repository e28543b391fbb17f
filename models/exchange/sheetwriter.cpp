// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/sheetwriter.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/xlsxwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Allpost {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SheetWriter>> SheetWriter::create(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "xlsx"_L1)
        return XlsxWriter::create(path);
    if (suffix == "csv"_L1)
        return CsvWriter::create(path);
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate(
                     "Exchange", "Lists are saved as .xlsx or .csv. Give the file a name that ends so."),
                 suffix};
}

Status SheetWriter::addRow(const QStringList &cells)
{
    std::vector<QByteArray> texts;
    std::vector<CellView> views;
    texts.reserve(size_t(cells.size()));
    for (const QString &cell : cells) {
        const QByteArray &text = texts.emplace_back(cell.toUtf8());
        views.push_back(CellView::ofText({text.constData(), size_t(text.size())}));
    }
    return addRow(views);
}

} // namespace Allpost
