// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/printout.h"

#include <QByteArray>

namespace Allpost {

/// Everything of a printed paper as bytes, so that two can be compared.
inline QByteArray printedBytes(const Printout &page)
{
    using namespace Qt::StringLiterals;
    QStringList all{page.title, page.number, page.subtitle, page.notes.join(u'\n'), page.office, page.worker, page.at.toString(Qt::ISODateWithMs),
                    QString::number(int(page.personal)), QString::number(int(page.orientation)), QString::number(int(page.paper)),
                    QString::number(int(page.face)), QString::number(int(page.foot)), page.fileName};
    for (const PrintBlock &block : page.blocks) {
        all << QString::number(block.index());
        if (const auto *text = std::get_if<PrintText>(&block))
            all << QString::number(int(text->kind)) << text->text;
        else if (const auto *facts = std::get_if<PrintFacts>(&block))
            for (const auto &[name, value] : facts->facts)
                all << name << value;
        else if (const auto *table = std::get_if<PrintTable>(&block)) {
            for (const PrintColumn &column : table->columns)
                all << column.heading << column.group << QString::number(int(column.align)) << QString::number(int(column.fill));
            for (int row = 0; row < table->rowCount; ++row)
                all << table->row(row).join(u'\t');
        }
    }
    return all.join(u'\n').toUtf8();
}

/// The words of it, for looking something up.
inline QString printedText(const Printout &page)
{
    return QString::fromUtf8(printedBytes(page));
}

} // namespace Allpost
