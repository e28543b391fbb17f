// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/roles.h"

#include <QLocale>
#include <QStandardItemModel>

/// Cells of the small tables of points: texts, and figures to the right with a dash for nothing.
namespace Allpost::PointsCells {

inline QString number(qint64 n)
{
    return QLocale().toString(n);
}

/// +10, −20: what came or went, with the true minus sign.
inline QString signedNumber(qint64 n)
{
    return n > 0 ? u'+' + number(n) : n < 0 ? u'\u2212' + number(-n) : number(0);
}

inline QStandardItem *text(const QString &words, const QString &below = {}, bool strong = false)
{
    auto *item = new QStandardItem(words.isEmpty() ? QStringLiteral("\u2014") : words);
    item->setEditable(false);
    if (words.isEmpty())
        item->setData(int(Meaning::Faint), MeaningRole);
    if (!below.isEmpty())
        item->setData(below, SubTextRole);
    if (strong)
        item->setData(true, StrongRole);
    return item;
}

inline QStandardItem *right(QStandardItem *item)
{
    item->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    return item;
}

inline QStandardItem *figure(qint64 n)
{
    auto *item = right(text(n < 0 ? u'\u2212' + number(-n) : n ? number(n) : QString()));
    return item;
}

/// The first heading stands over texts, the others over figures from column firstFigure on.
inline void setHeadings(QStandardItemModel *model, const QStringList &headings, int firstFigure = 1)
{
    model->setHorizontalHeaderLabels(headings);
    for (int column = firstFigure; column < headings.size(); ++column)
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace Allpost::PointsCells
