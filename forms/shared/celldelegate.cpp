// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/celldelegate.h"

#include "forms/shared/table.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

constexpr int padding = 8;
constexpr int outerPadding = 16;
constexpr int tickPx = 18;
constexpr int tickRoom = 28;
constexpr int iconPx = 16;
constexpr int iconRoom = 24;

Tone toneFrom(const QVariant &value, Tone otherwise)
{
    return value.isValid() ? toneOf(Meaning(value.toInt())) : otherwise;
}

struct Place
{
    bool first = true;
    bool last = true;
    bool lastRow = false;
    bool hot = false;    ///< the pointer is over this row
    bool cursor = false; ///< the keyboard is here, though the row is not selected
};

/// Where a cell stands among the columns that are shown, as they are ordered on the screen.
Place placeOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Place place;
    place.first = index.column() == 0;
    place.last = index.column() == index.model()->columnCount(index.parent()) - 1;
    place.hot = option.state & QStyle::State_MouseOver;
    if (auto *table = qobject_cast<const QTableView *>(option.widget)) {
        const QHeaderView *header = table->horizontalHeader();
        const int visual = header->visualIndex(index.column());
        place.first = true;
        for (int i = 0; i < visual && place.first; ++i)
            place.first = header->isSectionHidden(header->logicalIndex(i));
        place.last = true;
        for (int i = visual + 1; i < header->count() && place.last; ++i)
            place.last = header->isSectionHidden(header->logicalIndex(i));
        place.cursor = table->hasFocus() && table->currentIndex().row() == index.row()
                       && !(option.state & QStyle::State_Selected);
    }
    if (auto *ours = qobject_cast<const Table *>(option.widget)) {
        place.lastRow = ours->isFitted() && index.row() == index.model()->rowCount() - 1;
        place.hot = ours->hoveredRow() == index.row();
    }
    return place;
}

QRect contentRect(const QRect &cell, const Place &place)
{
    return cell.adjusted(place.first ? outerPadding : padding, 0, place.last ? -outerPadding : -padding, -1);
}

QRect tickRect(const QRect &content)
{
    return {content.x(), content.center().y() - tickPx / 2 + 1, tickPx, tickPx};
}

void paintTick(QPainter *painter, const QRect &box, int state, qreal dpr)
{
    const Colours &k = Theme::c();
    const bool set = state != Qt::Unchecked;
    Paint::round(painter, box, 4, set ? k.accent : k.surface, set ? k.accent : k.edge, 1.5);
    if (set)
        painter->drawPixmap(box.x() + 2, box.y() + 2,
                            Theme::icon(state == Qt::Checked ? u"check"_s : u"minus"_s, 14, k.onAccent, dpr));
}

void paintChips(QPainter *painter, QRect room, const QList<ChipValue> &chips, bool selected)
{
    int x = room.x();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const ChipText chip = chipOf(chips[i]);
        const int width = Paint::chipWidth(chip);
        const QString rest = u"+%1"_s.arg(chips.size() - i);
        const bool last = i == chips.size() - 1;
        const int keep = last ? 0 : Theme::metrics(Theme::Type::Caption).horizontalAdvance(rest) + Space::xs;
        if (x + width + keep > room.right() + 1) {
            painter->setFont(Theme::font(Theme::Type::Caption));
            painter->setPen(Theme::c().ink2);
            painter->drawText(QRect(x, room.y(), std::max(0, room.right() + 1 - x), room.height()),
                              Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, rest);
            return;
        }
        Paint::chip(painter, {x, room.center().y() + 1}, chip, selected);
        x += width + Space::xs;
    }
}

} // namespace

CellLook CellLook::of(const QModelIndex &index)
{
    CellLook look;
    look.text = index.data(Qt::DisplayRole).toString();
    look.tone = toneFrom(index.data(MeaningRole), Tone::Ink);
    look.strong = index.data(StrongRole).toBool();
    look.right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    if (const QVariant marks = index.data(MarkRole); marks.isValid())
        look.marks = marks.value<QList<MarkSpan>>();
    if (const QVariant sub = index.data(SubTextRole); sub.isValid()) {
        look.sub = sub.toString();
        look.subTone = toneFrom(index.data(SubMeaningRole), Tone::Ink3);
        look.subMarks = index.data(SubMarkRole).value<QList<MarkSpan>>();
    }
    if (const QVariant icon = index.data(IconRole); icon.isValid()) {
        look.icon = icon.toString();
        look.iconTone = toneFrom(index.data(IconMeaningRole), look.tone == Tone::Ink ? Tone::Ink2 : look.tone);
    }
    if (const QVariant chips = index.data(ChipsRole); chips.isValid())
        look.chips = chips.value<QList<ChipValue>>();
    if (const QVariant wash = index.data(WashRole); wash.isValid())
        look.wash = wash.toInt();
    if (const QVariant tick = index.data(Qt::CheckStateRole); tick.isValid())
        look.tick = tick.toInt();
    look.key = index.data(KeyRole).toString();
    return look;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &k = Theme::c();
    const CellLook look = CellLook::of(index);
    const Place place = placeOf(option, index);
    const bool selected = option.state & QStyle::State_Selected;
    const qreal dpr = option.widget ? option.widget->devicePixelRatioF() : 1;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, selected ? k.select : place.hot ? k.hover : k.surface);
    if (look.wash >= 0)
        painter->fillRect(option.rect.adjusted(0, 0, -1, -1), Theme::soft(toneOf(Meaning(look.wash))));
    if (!place.lastRow)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), k.line);
    if (place.cursor) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), k.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), k.accent);
    }
    if (selected && place.first)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), k.accent);

    QRect room = contentRect(option.rect, place);
    if (look.tick >= 0) {
        paintTick(painter, tickRect(room), look.tick, dpr);
        room.setLeft(room.left() + tickRoom);
    }
    if (!look.key.isEmpty()) {
        Paint::key(painter, {room.x(), room.center().y() + 1}, look.key, k.ink3, k.line);
        room.setLeft(room.left() + Paint::keyWidth(look.key) + Space::s);
    }
    if (!look.icon.isEmpty()) {
        painter->drawPixmap(room.x(), room.center().y() - iconPx / 2 + 1,
                            Theme::icon(look.icon, iconPx, Theme::ink(look.iconTone), dpr));
        room.setLeft(room.left() + iconRoom);
    }
    const Theme::Type type = look.strong ? Theme::Type::Strong : Theme::Type::Body;
    QRect line = room;
    if (!look.sub.isEmpty()) {
        const int upper = Theme::metrics(type).height();
        const int lower = Theme::metrics(Theme::Type::Small).height();
        // Line heights of Chinese fonts hold much air: in a low row the two lines may share 4 px of it.
        const int shared = qBound(0, upper + lower + Space::s - room.height(), 4);
        const int top = room.center().y() - (upper + lower - shared) / 2 + 1;
        line = QRect(room.x(), top, room.width(), upper);
        QRect below(room.x(), top + upper - shared, room.width(), lower);
        if (look.right)
            below.setLeft(std::max(below.left(), below.right() + 1 - Paint::markedWidth(look.sub, look.subMarks, Theme::Type::Small)));
        Paint::marked(painter, below, look.sub, look.subMarks, Theme::Type::Small, Theme::ink(look.subTone));
    }
    if (look.right) {
        const QFontMetrics &metrics = Theme::metrics(type);
        const bool whole = Theme::textWidth(type, look.text) <= line.width();
        Paint::line(painter, line, whole ? look.text : metrics.elidedText(look.text, Qt::ElideRight, line.width()),
                    type, Theme::ink(look.tone), true);
    } else if (!look.text.isEmpty()) {
        const int width = Paint::marked(painter, line, look.text, look.marks, type, Theme::ink(look.tone));
        line.setLeft(line.left() + width + Space::s);
    }
    if (!look.chips.isEmpty())
        paintChips(painter, line, look.chips, selected);
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->property("cellFocus").toBool())
        Paint::round(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), Radius::chip, Qt::transparent, k.accent, 2);
    painter->restore();
}

int CellDelegate::neededWidth(const CellLook &look, bool firstColumn, bool lastColumn)
{
    int width = (firstColumn ? outerPadding : padding) + (lastColumn ? outerPadding : padding);
    width += look.tick >= 0 ? tickRoom : 0;
    width += look.key.isEmpty() ? 0 : Paint::keyWidth(look.key) + Space::s;
    width += look.icon.isEmpty() ? 0 : iconRoom;
    const int text =
        Paint::markedWidth(look.text, look.marks, look.strong ? Theme::Type::Strong : Theme::Type::Body);
    const int sub = Paint::markedWidth(look.sub, look.subMarks, Theme::Type::Small);
    return width + std::max(text, sub);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellLook look = CellLook::of(index);
    const Place place = placeOf(option, index);
    int width = neededWidth(look, place.first, place.last);
    for (const ChipValue &chip : look.chips)
        width += Paint::chipWidth(chipOf(chip)) + Space::xs;
    const int lines = Theme::metrics(Theme::Type::Body).height()
                      + (look.sub.isEmpty() ? 0 : Theme::metrics(Theme::Type::Small).height());
    const int least = look.sub.isEmpty() ? Height::row : Height::row2;
    return {width, std::max(least, lines + 4)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // What was elided or counted as "+2" is said in full.
    const CellLook look = CellLook::of(index);
    const QSize wanted = sizeHint(option, index);
    if (wanted.width() <= option.rect.width()) {
        QToolTip::hideText();
        return false;
    }
    QStringList lines;
    for (const QString &text : {look.text, look.sub}) {
        if (!text.isEmpty())
            lines.append(text);
    }
    for (const ChipValue &chip : look.chips)
        lines.append(chip.text);
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QVariant tick = index.data(Qt::CheckStateRole);
    if (event->type() != QEvent::MouseButtonRelease || !tick.isValid() || !(index.flags() & Qt::ItemIsUserCheckable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const QRect box = tickRect(contentRect(option.rect, placeOf(option, index))).adjusted(-6, -6, 6, 6);
    if (!box.contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
        return false;
    return model->setData(index, tick.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Allpost
