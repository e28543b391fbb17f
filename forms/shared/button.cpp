// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/button.h"

#include "forms/shared/paint.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

constexpr int iconPx = 16;
constexpr int iconRoom = 22;

/// Text as painted: without the & of mnemonics.
QString shownText(const QString &text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        shown += text[i];
    }
    return shown;
}

struct Look
{
    QColor fill;
    QColor ink;
    QColor border;
};

Look lookOf(Button::Kind kind, bool enabled, bool hot, bool down)
{
    const Colours &k = Theme::c();
    const QColor none;
    if (!enabled) {
        const bool quiet = kind == Button::Quiet;
        return {quiet ? QColor(Qt::transparent) : k.neutralSoft, k.ink3, quiet ? none : k.line};
    }
    switch (kind) {
    case Button::Primary: return {hot || down ? k.accentHover : k.accent, k.onAccent, none};
    case Button::Danger: return {down ? k.neutralSoft : hot ? k.badSoft : k.surface, k.bad, k.bad};
    case Button::Quiet: return {hot || down ? k.neutralSoft : QColor(Qt::transparent), k.accent, none};
    case Button::Normal: break;
    }
    return {down ? k.neutralSoft : hot ? k.hover : k.surface, k.ink, k.edge};
}

} // namespace

Button::Button(QWidget *parent) : Button(QString(), {}, {}, Normal, parent) {}

Button::Button(const QString &text, const QString &iconName, const QString &keyText, Kind kind, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind), m_iconName(iconName), m_keyText(keyText)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    changed();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    changed();
}

void Button::setKeyText(const QString &key)
{
    m_keyText = key;
    changed();
}

void Button::setTall(int px)
{
    m_tall = px;
    changed();
}

void Button::setRefusal(const QString &why)
{
    if (m_refusal.isEmpty() && !why.isEmpty())
        m_ownTip = toolTip();
    const bool wasRefused = !m_refusal.isEmpty();
    m_refusal = why;
    setEnabled(why.isEmpty());
    setAccessibleDescription(why);
    if (!why.isEmpty())
        setToolTip(why);
    else if (wasRefused)
        setToolTip(m_ownTip);
}

void Button::follow(QAction *action)
{
    if (m_action)
        m_action->disconnect(this);
    m_action = action;
    m_ownText = !text().isEmpty() || !m_iconName.isEmpty();
    if (!action)
        return;
    connect(action, &QAction::changed, this, &Button::takeFromAction);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    takeFromAction();
}

void Button::takeFromAction()
{
    if (!m_ownText)
        setText(m_action->text());
    // The arrows as signs: their names are longer than the button's own words in some languages.
    QString key = m_action->shortcut().toString(QKeySequence::PortableText);
    const bool arrow = key.endsWith("+Up"_L1) || key.endsWith("+Down"_L1) || key.endsWith("+Left"_L1) || key.endsWith("+Right"_L1);
    if (arrow)
        key.replace("Up"_L1, u"\u2191"_s).replace("Down"_L1, u"\u2193"_s).replace("Left"_L1, u"\u2190"_s).replace("Right"_L1, u"\u2192"_s);
    // A narrow place has no room for the key (property withoutKey); the tool tip still names it.
    if (!property("withoutKey").toBool())
        setKeyText(arrow ? key : m_action->shortcut().toString(QKeySequence::NativeText));
    setRefusal(QString());
    const QString tip = m_action->toolTip();
    setToolTip(tip);
    if (accessibleName().isEmpty() && text().isEmpty())
        setAccessibleName(shownText(m_action->text()));
    if (parentWidget()) // else showing it would open a window
        setHidden(!m_action->isVisible());
    if (!m_action->isEnabled()) {
        setRefusal(m_action->property("refusal").toString());
        setEnabled(false);
    }
}

void Button::setPose(const QString &pose)
{
    m_pose = pose;
    update();
}

Theme::Type Button::type() const
{
    return m_kind == Primary ? Theme::Type::Strong : Theme::Type::Body;
}

void Button::changed()
{
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    const QFontMetrics &metrics = Theme::metrics(type());
    const int height = std::max(m_tall, metrics.height() + 4);
    if (text().isEmpty())
        return {height, height};
    int width = metrics.horizontalAdvance(shownText(text())) + (m_kind == Quiet ? 16 : 28);
    if (!m_iconName.isEmpty())
        width += iconRoom;
    if (!m_keyText.isEmpty())
        width += Paint::keyWidth(m_keyText) + Space::s;
    return {width, height};
}

QList<FitText> Button::fitTexts() const
{
    return {{text(), sizeHint().width(), width()}};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &k = Theme::c();
    const bool on = isEnabled();
    const bool hot = on && (underMouse() || m_pose == "hover"_L1);
    const bool down = isDown() || isChecked() || m_pose == "down"_L1;
    const Look look = lookOf(m_kind, on, hot, down);
    if (hasFocus() || m_pose == "focus"_L1) {
        Paint::round(&painter, rect(), Radius::control + 1, Qt::transparent, k.accent, 2);
        Paint::round(&painter, QRectF(rect()).adjusted(3, 3, -3, -3), Radius::control - 2, look.fill,
                     m_kind == Primary ? QColor() : look.border);
    } else {
        Paint::round(&painter, rect(), Radius::control, look.fill, look.border);
    }

    const qreal dpr = devicePixelRatioF();
    const QString shown = shownText(text());
    if (shown.isEmpty()) {
        painter.drawPixmap((width() - iconPx) / 2, (height() - iconPx) / 2,
                           Theme::icon(m_iconName, iconPx, m_kind == Quiet && on ? k.ink2 : look.ink, dpr));
        return;
    }
    const QFontMetrics &metrics = Theme::metrics(type());
    const int textWidth = metrics.horizontalAdvance(shown);
    const int iconWidth = m_iconName.isEmpty() ? 0 : iconRoom;
    const int keyWidth = m_keyText.isEmpty() ? 0 : Paint::keyWidth(m_keyText) + Space::s;
    int x = std::max(4, (width() - textWidth - iconWidth - keyWidth) / 2);
    if (iconWidth) {
        painter.drawPixmap(x, (height() - iconPx) / 2, Theme::icon(m_iconName, iconPx, look.ink, dpr));
        x += iconWidth;
    }
    painter.setFont(Theme::font(type()));
    painter.setPen(look.ink);
    const int room = std::min(textWidth, std::max(0, width() - x - keyWidth - 4));
    painter.drawText(QRect(x, 0, room + 2, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     room < textWidth ? metrics.elidedText(shown, Qt::ElideRight, room) : shown);
    if (keyWidth) {
        QColor border = m_kind == Primary && on ? look.ink : k.line;
        if (m_kind == Primary && on)
            border.setAlphaF(0.5f);
        Paint::key(&painter, {x + room + Space::s, height() / 2}, m_keyText,
                   m_kind == Primary && on ? look.ink : k.ink3, border);
    }
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        changed();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    // Space presses by itself; people press Enter on what has the focus, also outside of dialogs.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isEnabled()) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace Allpost
