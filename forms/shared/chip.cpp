// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/chip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

int chipHeight()
{
    return std::max(Height::chip, Theme::metrics(Theme::Type::Caption).height() + 2);
}

} // namespace

Chip::Chip(QWidget *parent) : Chip(QString(), Tone::Neutral, {}, parent) {}

Chip::Chip(const QString &text, Tone tone, const QString &icon, QWidget *parent)
    : QWidget(parent), m_chip{text, tone, icon}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::setText(const QString &text)
{
    m_chip.text = text;
    setAccessibleName(text);
    changed();
}

void Chip::setTone(Tone tone)
{
    m_chip.tone = tone;
    update();
}

void Chip::setIcon(const QString &icon)
{
    m_chip.icon = icon;
    changed();
}

void Chip::changed()
{
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {Paint::chipWidth(m_chip), chipHeight()};
}

QList<FitText> Chip::fitTexts() const
{
    return {{m_chip.text, Paint::chipWidth(m_chip), width()}};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::chip(&painter, {0, height() / 2}, m_chip);
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        changed();
}

ConditionChip::ConditionChip(QWidget *parent) : ConditionChip(QString(), parent) {}

ConditionChip::ConditionChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(tr("Enter changes this condition, Del takes it out"));
}

QSize ConditionChip::sizeHint() const
{
    const QFontMetrics &metrics = Theme::metrics(Theme::Type::Small);
    return {metrics.horizontalAdvance(text()) + 38, std::max(Height::condition, metrics.height() + 6)};
}

QList<FitText> ConditionChip::fitTexts() const
{
    return {{text(), Theme::metrics(Theme::Type::Small).horizontalAdvance(text()), width() - 38}};
}

QRect ConditionChip::crossRect() const
{
    return {width() - 24, 0, 24, height()};
}

void ConditionChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &k = Theme::c();
    Paint::round(&painter, rect(), Radius::control, underMouse() ? k.hover : k.surface, hasFocus() ? k.accent : k.edge,
                 hasFocus() ? 2 : 1);
    painter.setFont(Theme::font(Theme::Type::Small));
    painter.setPen(k.ink);
    painter.drawText(rect().adjusted(10, 0, -24, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    painter.drawPixmap(width() - 22, height() / 2 - 7, Theme::icon(u"x"_s, 14, k.ink2, devicePixelRatioF()));
}

void ConditionChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void ConditionChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removed();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ConditionChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setChips(const QList<ChipText> &chips)
{
    m_chips = chips;
    QStringList names;
    for (const ChipText &chip : chips)
        names.append(chip.text);
    setAccessibleName(names.join(u' '));
    updateGeometry();
    update();
}

void ChipRow::setChips(const QList<ChipValue> &chips)
{
    QList<ChipText> painted;
    for (const ChipValue &chip : chips)
        painted.append(chipOf(chip));
    setChips(painted);
}

QList<QPoint> ChipRow::placed(int width) const
{
    QList<QPoint> places;
    int x = 0;
    int y = 0;
    for (const ChipText &chip : m_chips) {
        const int wide = Paint::chipWidth(chip);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += chipHeight() + Space::xs;
        }
        places.append({x, y + chipHeight() / 2});
        x += wide + Space::xs;
    }
    return places;
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const ChipText &chip : m_chips)
        width += Paint::chipWidth(chip) + Space::xs;
    return {std::max(0, width - Space::xs), m_chips.isEmpty() ? 0 : chipHeight()};
}

QSize ChipRow::minimumSizeHint() const
{
    int widest = 0;
    for (const ChipText &chip : m_chips)
        widest = std::max(widest, Paint::chipWidth(chip));
    return {widest, m_chips.isEmpty() ? 0 : chipHeight()};
}

int ChipRow::heightForWidth(int width) const
{
    const QList<QPoint> places = placed(width);
    return places.isEmpty() ? 0 : places.last().y() - chipHeight() / 2 + chipHeight();
}

QList<FitText> ChipRow::fitTexts() const
{
    QList<FitText> texts;
    for (const ChipText &chip : m_chips)
        texts.append({chip.text, Paint::chipWidth(chip), width()});
    if (heightForWidth(width()) > height())
        texts.append({accessibleName(), heightForWidth(width()), height()});
    return texts;
}

void ChipRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QPoint> places = placed(width());
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        Paint::chip(&painter, places[i], m_chips[i]);
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

KeyCap::KeyCap(QWidget *parent) : KeyCap(QString(), parent) {}

KeyCap::KeyCap(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::setText(const QString &text)
{
    m_text = text;
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return {Paint::keyWidth(m_text), std::max(Height::cap, Theme::metrics(Theme::Type::Caption).height()) + 2};
}

QList<FitText> KeyCap::fitTexts() const
{
    return {{m_text, Paint::keyWidth(m_text), width()}};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    Paint::key(&painter, {0, height() / 2}, m_text, Theme::c().ink3, Theme::c().line);
}

void KeyCap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace Allpost
