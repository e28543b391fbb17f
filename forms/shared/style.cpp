// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/style.h"

#include "forms/shared/paint.h"
#include "forms/shared/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

constexpr int menuPad = 16;
constexpr int menuIconRoom = 24;
constexpr int menuGap = 24;
constexpr int mark = 18; ///< side of a check box

bool hasError(const QWidget *widget)
{
    return widget && widget->property("error").toBool();
}

bool hasFocus(const QStyleOption *option, const QWidget *widget)
{
    return (option->state & QStyle::State_HasFocus) || (widget && widget->property("look-focus").toBool());
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

void drawIcon(QPainter *painter, QPoint at, const QString &name, int px, const QColor &colour)
{
    painter->drawPixmap(at, Theme::icon(name, px, colour, painter->device()->devicePixelRatioF()));
}

void drawCheck(const QStyleOption *option, QPainter *painter, bool radio)
{
    const Colours &k = Theme::c();
    const bool on = option->state & QStyle::State_Enabled;
    const bool set = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box(option->rect.x(), option->rect.y() + (option->rect.height() - mark) / 2, mark, mark);
    const QColor fill = set ? (on ? k.accent : k.ink3) : on ? k.surface : k.sunken;
    Paint::round(painter, box, radio ? 9 : 4, fill, set ? fill : on ? k.edge : k.line, 1.5);
    if (!set)
        return;
    if (radio)
        Paint::round(painter, box.adjusted(5.5, 5.5, -5.5, -5.5), 4, k.onAccent);
    else
        drawIcon(painter, box.topLeft().toPoint() + QPoint(2, 2),
                 option->state & QStyle::State_NoChange ? u"minus"_s : u"check"_s, 14, k.onAccent);
}

void drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    const Colours &k = Theme::c();
    painter->fillRect(option->rect, option->state & QStyle::State_MouseOver ? k.neutralSoft : k.sunken);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), k.line);
}

/// Drawn whole: Fusion keeps room for its own arrow and headings would not stand above right-aligned figures.
void drawHeaderLabel(const QStyleOptionHeader *header, QPainter *painter)
{
    const Colours &k = Theme::c();
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const bool first = header->position == QStyleOptionHeader::Beginning
                       || header->position == QStyleOptionHeader::OnlyOneSection;
    const bool last =
        header->position == QStyleOptionHeader::End || header->position == QStyleOptionHeader::OnlyOneSection;
    QRect room = header->rect.adjusted(first ? 16 : 8, 0, last ? -16 : -8, -1);
    const QFontMetrics &metrics = Theme::metrics(Theme::Type::Small);
    const int arrow = sorted ? 18 : 0;
    const QString shown = metrics.elidedText(header->text, Qt::ElideRight, room.width() - arrow);
    const int width = metrics.horizontalAdvance(shown);
    const bool right = header->textAlignment & Qt::AlignRight;
    painter->setFont(Theme::font(Theme::Type::Small));
    painter->setPen(sorted ? k.accent : k.ink2);
    painter->drawText(room, int(header->textAlignment) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (!sorted)
        return;
    const int x = right ? room.right() - width - 18 : room.left() + width + 4;
    // Qt's "down" indicator means ascending; people read an arrow up as "growing downwards from small".
    drawIcon(painter, {x, room.center().y() - 6},
             header->sortIndicator == QStyleOptionHeader::SortUp ? u"arrow-down"_s : u"arrow-up"_s, 14, k.accent);
}

void drawMenuItem(const QStyleOptionMenuItem *item, QPainter *painter)
{
    const Colours &k = Theme::c();
    painter->fillRect(item->rect, k.surface);
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        const int middle = item->rect.center().y();
        painter->fillRect(QRect(item->rect.x() + menuPad, middle, item->rect.width() - 2 * menuPad, 1), k.line);
        return;
    }
    const bool on = item->state & QStyle::State_Enabled;
    const QColor ink = on ? k.ink : k.ink3;
    if ((item->state & QStyle::State_Selected) && on)
        Paint::round(painter, QRectF(item->rect).adjusted(4, 0, -4, 0), Radius::control, k.select);
    const QRect room = item->rect.adjusted(menuPad, 0, -menuPad, 0);
    const QPoint iconAt(room.x(), room.y() + (room.height() - 16) / 2);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        drawIcon(painter, iconAt, u"check"_s, 16, k.accent);
    else if (!item->icon.isNull())
        item->icon.paint(painter, QRect(iconAt, QSize(16, 16)), Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = item->text.split(u'\t');
    painter->setFont(Theme::font(Theme::Type::Body));
    painter->setPen(ink);
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter->drawText(room.adjusted(menuIconRoom, 0, 0, 0), flags, parts.value(0));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        drawIcon(painter, {room.right() - 15, iconAt.y()}, u"chevron-right"_s, 16, k.ink2);
    } else if (parts.size() > 1) {
        painter->setFont(Theme::font(Theme::Type::Small));
        painter->setPen(k.ink3);
        painter->drawText(room, flags | Qt::AlignRight, parts[1]);
    }
}

void drawTab(const QStyleOptionTab *tab, QPainter *painter)
{
    const Colours &k = Theme::c();
    const bool current = tab->state & QStyle::State_Selected;
    const Theme::Type type = current ? Theme::Type::Strong : Theme::Type::Body;
    painter->fillRect(QRect(tab->rect.left(), tab->rect.bottom(), tab->rect.width(), 1), k.line);
    painter->setFont(Theme::font(type));
    painter->setPen(!(tab->state & QStyle::State_Enabled) ? k.ink3 : current ? k.accent : k.ink2);
    painter->drawText(tab->rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
                      tab->text);
    if (current)
        painter->fillRect(QRect(tab->rect.x() + 12, tab->rect.bottom() - 2, tab->rect.width() - 24, 3), k.accent);
    if (tab->state & QStyle::State_HasFocus)
        Paint::round(painter, QRectF(tab->rect).adjusted(3, 4, -3, -6), Radius::control, Qt::transparent, k.accent, 2);
}

void drawToolButton(const QStyleOptionToolButton *button, QPainter *painter)
{
    const Colours &k = Theme::c();
    const bool on = button->state & QStyle::State_Enabled;
    const bool hot = on && (button->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On));
    if (hot)
        Paint::round(painter, button->rect, Radius::control, k.neutralSoft);
    if (button->state & QStyle::State_HasFocus)
        Paint::round(painter, button->rect, Radius::control, Qt::transparent, k.accent, 2);
    if (button->arrowType != Qt::NoArrow) {
        static const QString names[] = {{}, u"chevron-up"_s, u"chevron-down"_s, u"chevron-left"_s, u"chevron-right"_s};
        drawIcon(painter, button->rect.center() - QPoint(7, 7), names[button->arrowType], 16, on ? k.ink2 : k.line);
        return;
    }
    if (!button->icon.isNull() && (button->text.isEmpty() || button->toolButtonStyle == Qt::ToolButtonIconOnly)) {
        const QRect place(button->rect.center() - QPoint(7, 7), QSize(16, 16));
        button->icon.paint(painter, place, Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled);
        return;
    }
    painter->setFont(Theme::font(Theme::Type::Body));
    painter->setPen(on ? k.ink : k.ink3);
    painter->drawText(button->rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, button->text);
}

void drawPushButton(const QStyleOptionButton *button, QPainter *painter)
{
    const Colours &k = Theme::c();
    const bool on = button->state & QStyle::State_Enabled;
    const bool main = button->features & QStyleOptionButton::DefaultButton;
    const bool hot = button->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor fill = !on ? k.neutralSoft : main ? (hot ? k.accentHover : k.accent) : hot ? k.hover : k.surface;
    const QColor border = !on ? k.line : main ? QColor() : k.edge;
    if (button->state & QStyle::State_HasFocus) {
        Paint::round(painter, button->rect, Radius::control + 1, Qt::transparent, k.accent, 2);
        Paint::round(painter, QRectF(button->rect).adjusted(3, 3, -3, -3), Radius::control - 2, fill, border);
    } else {
        Paint::round(painter, button->rect, Radius::control, fill, border);
    }
    painter->setFont(Theme::font(main ? Theme::Type::Strong : Theme::Type::Body));
    painter->setPen(!on ? k.ink3 : main ? k.onAccent : k.ink);
    painter->drawText(button->rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, button->text);
}

void drawItem(const QStyleOptionViewItem *option, QPainter *painter)
{
    const Colours &k = Theme::c();
    if (option->state & QStyle::State_Selected)
        painter->fillRect(option->rect, k.select);
    else if ((option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled))
        painter->fillRect(option->rect, k.hover);
    else if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
}

QRect progressBar(const QRect &rect)
{
    return {rect.x(), rect.center().y() - 2, rect.width(), 6};
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractItemView *>(widget))
        static_cast<QAbstractItemView *>(widget)->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        QTextCharFormat plain;
        plain.setForeground(Theme::c().ink);
        calendar->setWeekdayTextFormat(Qt::Saturday, plain);
        calendar->setWeekdayTextFormat(Qt::Sunday, plain);
        QTextCharFormat head;
        head.setForeground(Theme::c().ink2);
        calendar->setHeaderTextFormat(head);
        if (auto *bar = calendar->findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
            bar->setBackgroundRole(QPalette::Base);
            QPalette palette;
            palette.setColor(QPalette::HighlightedText, Theme::c().ink);
            bar->setPalette(palette);
        }
        const QList<QToolButton *> arrows = calendar->findChildren<QToolButton *>();
        for (QToolButton *button : arrows) {
            if (button->objectName() == "qt_calendar_prevmonth"_L1)
                button->setIcon(Theme::actionIcon(u"chevron-left"_s));
            else if (button->objectName() == "qt_calendar_nextmonth"_L1)
                button->setIcon(Theme::actionIcon(u"chevron-right"_s));
        }
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &k = Theme::c();
    const bool on = option->state & State_Enabled;
    switch (element) {
    case PE_PanelLineEdit:
        if (auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return;
        Paint::inputFrame(painter, option->rect, on && !(option->state & State_ReadOnly), hasFocus(option, widget),
                          hasError(widget));
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (isTextArea(widget))
            Paint::inputFrame(painter, option->rect, on && !(option->state & State_ReadOnly),
                              hasFocus(option, widget) || widget->hasFocus(), hasError(widget));
        else if (qobject_cast<const QAbstractItemView *>(widget))
            Paint::round(painter, option->rect, 0, Qt::transparent, k.line);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return;
        Paint::round(painter, QRectF(option->rect).adjusted(-1, -1, 1, 1), Radius::control, Qt::transparent, k.accent,
                     2);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(option, painter, false); return;
    case PE_IndicatorRadioButton: drawCheck(option, painter, true); return;
    case PE_PanelMenu: painter->fillRect(option->rect, k.surface); return;
    case PE_FrameMenu: Paint::round(painter, option->rect, 0, Qt::transparent, k.edge); return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, k.surface);
        Paint::round(painter, option->rect, 0, Qt::transparent, k.edge);
        return;
    case PE_PanelItemViewItem:
        if (auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItem(item, painter);
        return;
    case PE_PanelItemViewRow:
    case PE_IndicatorHeaderArrow:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameGroupBox:
    case PE_PanelStatusBar: return;
    case PE_FrameTabWidget: painter->fillRect(option->rect, k.canvas); return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawIcon(painter, option->rect.center() - QPoint(7, 7),
                     option->state & State_Open ? u"chevron-down"_s : u"chevron-right"_s, 16, k.ink2);
        return;
    case PE_IndicatorArrowDown: drawIcon(painter, option->rect.center() - QPoint(7, 7), u"chevron-down"_s, 16, k.ink2); return;
    case PE_IndicatorArrowUp: drawIcon(painter, option->rect.center() - QPoint(7, 7), u"chevron-up"_s, 16, k.ink2); return;
    case PE_IndicatorArrowLeft: drawIcon(painter, option->rect.center() - QPoint(7, 7), u"chevron-left"_s, 16, k.ink2); return;
    case PE_IndicatorArrowRight: drawIcon(painter, option->rect.center() - QPoint(7, 7), u"chevron-right"_s, 16, k.ink2); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colours &k = Theme::c();
    switch (element) {
    case CE_Header:
        drawHeaderSection(option, painter);
        [[fallthrough]];
    case CE_HeaderLabel:
        if (auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderLabel(header, painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: drawHeaderSection(option, painter); return;
    case CE_MenuItem:
        if (auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(item, painter);
        return;
    case CE_MenuEmptyArea: painter->fillRect(option->rect, k.surface); return;
    case CE_TabBarTab:
        if (auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(tab, painter);
        return;
    case CE_PushButton:
        if (auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButton(button, painter);
        return;
    case CE_ItemViewItem:
        if (auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // The selected row is washed, not inverted, so its text keeps its ink.
            QStyleOptionViewItem washed(*item);
            washed.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &washed, painter, widget);
        }
        return;
    case CE_ProgressBarGroove: Paint::round(painter, progressBar(option->rect), 3, k.neutralSoft); return;
    case CE_ProgressBarContents:
        if (auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const qreal range = qreal(bar->maximum) - bar->minimum;
            const qreal part = range > 0 ? std::clamp((bar->progress - bar->minimum) / range, 0.0, 1.0) : 0.35;
            QRectF done = progressBar(option->rect);
            done.setWidth(done.width() * part);
            Paint::round(painter, done, 3, k.accent);
        }
        return;
    case CE_ProgressBarLabel: return;
    case CE_Splitter: return;
    case CE_SizeGrip: return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colours &k = Theme::c();
    const bool on = option->state & State_Enabled;
    const QColor arrow = on ? k.ink2 : k.line;
    switch (control) {
    case CC_ComboBox: {
        const bool focus = hasFocus(option, widget) || (widget && widget->hasFocus());
        Paint::inputFrame(painter, option->rect, on, focus, hasError(widget));
        drawIcon(painter, {option->rect.right() - 24, option->rect.center().y() - 7}, u"chevron-down"_s, 16, arrow);
        return;
    }
    case CC_SpinBox: {
        Paint::inputFrame(painter, option->rect, on, hasFocus(option, widget), hasError(widget));
        auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const int x = option->rect.right() - 20;
        drawIcon(painter, {x, option->rect.center().y() - 13}, u"chevron-up"_s, 14, arrow);
        drawIcon(painter, {x, option->rect.center().y() + 1}, u"chevron-down"_s, 14, arrow);
        return;
    }
    case CC_ScrollBar: {
        if (option->state & State_Horizontal ? option->rect.height() < 4 : option->rect.width() < 4)
            return;
        QColor bar = k.edge;
        bar.setAlphaF(option->state & (State_MouseOver | State_Sunken) ? 0.9f : 0.4f);
        const QRect knob = subControlRect(control, option, SC_ScrollBarSlider, widget);
        Paint::round(painter, QRectF(knob).adjusted(2, 2, -2, -2), 4, bar);
        return;
    }
    case CC_ToolButton:
        if (auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            drawToolButton(button, painter);
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(10, 2, -28, -2);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return {option->rect.right() - 28, option->rect.y(), 28, option->rect.height()};
    if (control == CC_SpinBox) {
        auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const QRect side(option->rect.right() - 25, option->rect.y() + 1, 24, option->rect.height() - 2);
        if (part == SC_SpinBoxEditField)
            return option->rect.adjusted(10, 2, buttons ? -26 : -10, -2);
        if (part == SC_SpinBoxUp)
            return buttons ? side.adjusted(0, 0, 0, -side.height() / 2) : QRect();
        if (part == SC_SpinBoxDown)
            return buttons ? side.adjusted(0, side.height() / 2, 0, 0) : QRect();
    }
    if (control == CC_ScrollBar) {
        auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool up = bar->orientation == Qt::Vertical;
        const int length = up ? option->rect.height() : option->rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return option->rect;
        const int knob =
            range > 0 ? std::min(length, std::max(32, int(qint64(length) * bar->pageStep / (range + bar->pageStep))))
                      : length;
        const int at =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - knob, bar->upsideDown);
        const int wide = up ? option->rect.width() : option->rect.height();
        const auto piece = [up, wide](int from, int size) { return up ? QRect(0, from, wide, size) : QRect(from, 0, size, wide); };
        if (part == SC_ScrollBarSlider)
            return piece(at, knob);
        if (part == SC_ScrollBarSubPage)
            return piece(0, at);
        if (part == SC_ScrollBarAddPage)
            return piece(at + knob, length - at - knob);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        // Inside a spin or combo box the frame is the box's.
        auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame && frame->lineWidth == 0 ? 0 : 8;
        return option->rect.adjusted(side, 2, -side, -2);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents || element == SE_ProgressBarLabel)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int textHeight = Theme::metrics(Theme::Type::Body).height();
    switch (type) {
    case CT_LineEdit:
    case CT_SpinBox: wanted.setHeight(std::max(textHeight + 4, int(Height::control))); break;
    case CT_ComboBox:
        wanted.rwidth() += 16;
        wanted.setHeight(std::max(textHeight + 4, int(Height::control)));
        break;
    case CT_PushButton:
        wanted = {size.width() + 28, std::max(textHeight + 4, int(Height::control))};
        if (auto *button = qobject_cast<const QPushButton *>(widget))
            wanted.setWidth(Theme::metrics(Theme::Type::Strong).horizontalAdvance(button->text()) + 28);
        break;
    case CT_HeaderSection:
        if (auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            wanted.setWidth(Theme::metrics(Theme::Type::Small).horizontalAdvance(header->text) + 32);
        wanted.setHeight(std::max(int(Height::head), Theme::metrics(Theme::Type::Small).height() + 8));
        break;
    case CT_CheckBox:
    case CT_RadioButton: wanted.setHeight(std::max(wanted.height(), 24)); break;
    case CT_TabBarTab: wanted = {size.width() + 24, std::max(40, textHeight + 12)}; break;
    case CT_ItemViewItem:
        wanted.setHeight(std::max({wanted.height(), int(Height::compactRow), textHeight + 4}));
        break;
    case CT_MenuItem:
        if (auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {size.width(), 9};
            const QString label = item->text.section(u'\t', 0, 0);
            const int text = Theme::metrics(Theme::Type::Body).size(Qt::TextShowMnemonic, label).width();
            return {menuPad + menuIconRoom + text + menuGap + menuPad,
                    std::max(int(Height::compactRow), textHeight + 6)};
        }
        break;
    default: break;
    }
    return wanted;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return mark;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ScrollBarExtent: return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize: return 16;
    case PM_MessageBoxIconSize: return 32;
    case PM_MenuVMargin: return 8;
    case PM_MenuHMargin: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_SplitterWidth: return Space::m;
    case PM_TabBarTabHSpace: return 0;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap: return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? Space::l : 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Space::s;
    case PM_HeaderMargin: return 8;
    case PM_FocusFrameHMargin: return 8; // cell padding of lists that Qt's own delegate paints
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QComboBox *>(widget) || isTextArea(widget))
            return 2;
        return QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_Table_GridLineColor: return int(Theme::c().line.rgb());
    case SH_TabBar_ElideMode: return Qt::ElideNone;
    case SH_Header_ArrowAlignment: return Qt::AlignVCenter | Qt::AlignRight;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_LineEditClearButton: return Theme::actionIcon(u"x"_s);
    case SP_MessageBoxInformation: return Theme::actionIcon(u"info"_s, Tone::Accent);
    case SP_MessageBoxQuestion: return Theme::actionIcon(u"circle-help"_s, Tone::Accent);
    case SP_MessageBoxWarning: return Theme::actionIcon(u"triangle-alert"_s, Tone::Warn);
    case SP_MessageBoxCritical: return Theme::actionIcon(u"circle-alert"_s, Tone::Bad);
    case SP_DirIcon:
    case SP_DirOpenIcon:
    case SP_DirClosedIcon: return Theme::actionIcon(u"folder"_s);
    case SP_FileIcon: return Theme::actionIcon(u"file-text"_s);
    case SP_FileLinkIcon: return Theme::actionIcon(u"link"_s);
    case SP_DirHomeIcon: return Theme::actionIcon(u"house"_s);
    case SP_DesktopIcon:
    case SP_ComputerIcon: return Theme::actionIcon(u"monitor"_s);
    case SP_DriveHDIcon: return Theme::actionIcon(u"hard-drive"_s);
    case SP_DriveFDIcon: return Theme::actionIcon(u"usb"_s);
    case SP_TrashIcon: return Theme::actionIcon(u"trash-2"_s);
    case SP_ArrowBack:
    case SP_ArrowLeft: return Theme::actionIcon(u"arrow-left"_s);
    case SP_ArrowForward:
    case SP_ArrowRight: return Theme::actionIcon(u"arrow-right"_s);
    case SP_ArrowUp:
    case SP_FileDialogToParent: return Theme::actionIcon(u"arrow-up"_s);
    case SP_FileDialogNewFolder: return Theme::actionIcon(u"plus"_s);
    case SP_FileDialogListView: return Theme::actionIcon(u"layers"_s);
    case SP_FileDialogDetailedView: return Theme::actionIcon(u"list"_s);
    case SP_BrowserReload: return Theme::actionIcon(u"refresh-cw"_s);
    case SP_DialogCloseButton:
    case SP_TitleBarCloseButton: return Theme::actionIcon(u"x"_s);
    default: return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace Allpost
