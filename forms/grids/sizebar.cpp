// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/sizebar.h"

#include "forms/grids/gridlistmodel.h"

#include <QPainter>

namespace Allpost {

namespace {

constexpr int BarHeight = 8;

} // namespace

void SizeBar::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const qint64 households = index.data(GridListModel::HouseholdsRole).toLongLong();
    const qint64 least = index.data(GridListModel::SmallestRole).toLongLong();
    const qint64 most = index.data(GridListModel::LargestRole).toLongLong();
    if (most <= 0)
        return;
    // A third more than the most, so that what goes beyond shows.
    const double scale = double(BarWidth) / (double(most) * 4 / 3);
    const QRectF groove(option.rect.left() + Space::s, option.rect.center().y() - BarHeight / 2.0, BarWidth, BarHeight);
    const auto part = [&](double from, double to) {
        return QRectF(groove.left() + std::min(from * scale, double(BarWidth)), groove.top(), std::min(to * scale, double(BarWidth)) - std::min(from * scale, double(BarWidth)), BarHeight);
    };
    painter->save();
    painter->fillRect(groove, Theme::c().neutralSoft);
    const bool small = households < least, large = households > most;
    painter->fillRect(part(0, double(std::min(households, most))), small ? Theme::c().warnMark : large ? Theme::c().badMark : Theme::c().ok);
    if (large)
        painter->fillRect(part(double(most), double(households)), QBrush(Theme::c().badMark, Qt::BDiagPattern));
    painter->setPen(Theme::c().edge);
    for (const qint64 limit : {least, most}) {
        const double x = groove.left() + double(limit) * scale;
        painter->drawLine(QPointF(x, groove.top() - 3), QPointF(x, groove.bottom() + 3));
    }
    painter->restore();
}

QSize SizeBar::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(BarWidth + Space::s, 0);
}

} // namespace Allpost
