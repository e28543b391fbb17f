// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/celldelegate.h"

namespace Allpost {

/// A count of households with a bar beside it: the band between least and most is what a grid should have, the filled part
/// is what it has, hatched where it goes beyond, so that a printer without colours tells it too.
class SizeBar : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Room for the bar beside the figure, in pixels.
    static constexpr int BarWidth = 96;
};

} // namespace Allpost
