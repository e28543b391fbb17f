// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/limits.h"
#include "models/exchange/rowstore.h"
#include "models/exchange/textencoding.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

#include <cmath>

/// Reads whatever bytes are as a spreadsheet, all of it, and holds the reader to what it promises.
inline void readWithPromises(const QByteArray &bytes, const Allpost::OpenOptions &options = {})
{
    using namespace Allpost;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto file = SheetFile::open(std::move(buffer), QStringLiteral("fuzz"), options);
    if (!file) {
        fuzzHolds(!file.error().message.isEmpty(), "a refusal says why");
        return;
    }
    const int sheets = int(std::min<size_t>((*file)->sheets().size(), 3));
    RowStore store;
    for (int sheet = 0; sheet < sheets; ++sheet) {
        Progress progress;
        const auto read = (*file)->read(
            sheet,
            [&](const RowView &row) {
                fuzzHolds(row.number >= 1, "rows count from 1");
                fuzzHolds(row.cells.size() <= size_t(Limits::columns), "columns are bounded");
                for (const CellView &cell : row.cells) {
                    fuzzHolds(cell.text.size() <= size_t(Limits::cellBytes), "cells are bounded");
                    fuzzHolds(validUtf8(cell.text) == cell.text.size(), "text is UTF-8");
                    fuzzHolds(std::isfinite(cell.number), "numbers are numbers");
                    fuzzHolds(cell.isEmpty() == cell.text.empty(), "empty cells have no text");
                }
                fuzzHolds(store.add(sheet, row).has_value(), "a small file fits");
                const int last = store.size() - 1;
                for (size_t column = 0; column < row.cells.size(); ++column)
                    fuzzHolds(store.cell(last, int(column)).text == row.cells[column].text,
                              "the store gives back what it took");
                return store.size() < 10'000;
            },
            progress);
        fuzzHolds(read.has_value() || !read.error().message.isEmpty(), "a refusal says why");
        if (auto merges =
                read ? (*file)->merges(sheet) : Result<std::vector<MergedRange>>(std::vector<MergedRange>()))
            store.setMerges(sheet, std::move(*merges));
    }
    std::vector<CellView> cells;
    for (int row = 0; row < std::min(store.size(), 100); ++row)
        store.shownCells(row, cells);
}
