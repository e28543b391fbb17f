// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/paint.h"

#include <QStyledItemDelegate>

namespace Allpost {

/// One cell as it is painted, read from the roles of models/views/roles.h.
struct CellLook
{
    QString text = {};
    QList<MarkSpan> marks = {};
    QString sub = {};
    QList<MarkSpan> subMarks = {};
    QString icon = {};
    QString key = {};
    QList<ChipValue> chips = {};
    Tone tone = Tone::Ink;
    Tone subTone = Tone::Ink3;
    Tone iconTone = Tone::Ink2;
    int wash = -1; ///< Meaning of the background, -1 none
    int tick = -1; ///< Qt::CheckState, -1 no box
    bool strong = false;
    bool right = false;

    static CellLook of(const QModelIndex &index);
};

/// Paints every list of the program: text with marked parts, second line, icon, chips (those that do not fit become
/// "+2"), tick, key cap, wash; hairline below, wash and bar on the selected row. Asks the model for roles only.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Width that the cell's content needs, padding included.
    static int neededWidth(const CellLook &look, bool firstColumn, bool lastColumn);

protected:
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace Allpost
