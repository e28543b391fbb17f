// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/fieldbox.h"

#include "forms/shared/paint.h"

#include <QChildEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

constexpr int gap = Space::xs;
constexpr int iconPx = 14;
constexpr int noteFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

FieldBox::FieldBox(QWidget *parent) : QWidget(parent)
{
    arrange();
}

FieldBox::FieldBox(const QString &label, QWidget *input, QWidget *parent) : QWidget(parent), m_label(label)
{
    setInput(input);
}

void FieldBox::setLabel(const QString &label)
{
    m_label = label;
    tellInput();
    arrange();
}

void FieldBox::setRequired(bool required)
{
    m_required = required;
    arrange();
}

void FieldBox::setNote(const QString &note)
{
    m_note = note;
    tellInput();
    arrange();
}

void FieldBox::setNoteTone(Tone tone)
{
    m_noteTone = tone;
    arrange();
}

void FieldBox::setReserveNote(bool on)
{
    m_reserveNote = on;
    arrange();
}

void FieldBox::setFinding(const QString &sentence, Tone tone)
{
    m_finding = sentence;
    m_findingTone = tone;
    tellInput();
    arrange();
}

void FieldBox::clearFinding()
{
    setFinding(QString());
}

void FieldBox::setInput(QWidget *input)
{
    m_input = input;
    if (!layout()) {
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(0);
    }
    layout()->addWidget(input);
    setFocusProxy(input);
    tellInput();
    arrange();
}

QWidget *FieldBox::input() const
{
    if (m_input)
        return m_input;
    const QList<QWidget *> children = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (child->focusPolicy() != Qt::NoFocus)
            return child;
    }
    return children.value(0);
}

void FieldBox::tellInput()
{
    QWidget *widget = input();
    if (!widget)
        return;
    widget->setAccessibleName(m_label);
    widget->setAccessibleDescription(shownNote());
    const bool error = !m_finding.isEmpty() && m_findingTone == Tone::Bad;
    if (widget->property("error").toBool() != error) {
        widget->setProperty("error", error);
        widget->update();
    }
}

QString FieldBox::noteIcon() const
{
    switch (shownTone()) {
    case Tone::Bad: return u"circle-alert"_s;
    case Tone::Warn: return u"triangle-alert"_s;
    case Tone::Ok: return u"circle-check"_s;
    case Tone::Accent: return u"info"_s;
    default: return {};
    }
}

int FieldBox::labelHeight() const
{
    return m_label.isEmpty() ? 0 : Theme::metrics(Theme::Type::Small).height() + gap;
}

int FieldBox::labelWidth() const
{
    const int required =
        m_required ? gap + Theme::metrics(Theme::Type::Caption).horizontalAdvance(tr("required")) : 0;
    return Theme::metrics(Theme::Type::Small).horizontalAdvance(m_label) + required;
}

int FieldBox::noteHeight(int width) const
{
    const QFontMetrics &metrics = Theme::metrics(Theme::Type::Small);
    const QString text = shownNote();
    if (text.isEmpty())
        return m_reserveNote ? metrics.height() + gap : 0;
    const int room = std::max(40, width - (noteIcon().isEmpty() ? 0 : iconPx + gap));
    const int lines = metrics.boundingRect(QRect(0, 0, room, 10000), noteFlags, text).height();
    return std::max(metrics.height(), lines) + gap;
}

void FieldBox::arrange()
{
    // Beside a box with two lines of note the input stays under its label, in one line with the others.
    if (layout() && !(layout()->alignment() & Qt::AlignTop))
        layout()->setAlignment(Qt::AlignTop);
    const QMargins margins(0, labelHeight(), 0, noteHeight(width()));
    if (margins != contentsMargins())
        setContentsMargins(margins);
    updateGeometry();
    update();
}

QSize FieldBox::sizeHint() const
{
    const QSize inside = QWidget::sizeHint();
    return {std::max(inside.width(), labelWidth()), inside.height()};
}

QSize FieldBox::minimumSizeHint() const
{
    const QSize inside = QWidget::minimumSizeHint();
    return {std::max(inside.width(), labelWidth()), inside.height()};
}

QList<FitText> FieldBox::fitTexts() const
{
    QList<FitText> texts{{m_label, labelWidth(), width()}};
    if (!shownNote().isEmpty())
        texts.append({shownNote(), noteHeight(width()), contentsMargins().bottom()});
    return texts;
}

void FieldBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &k = Theme::c();
    const QFontMetrics &metrics = Theme::metrics(Theme::Type::Small);
    if (!m_label.isEmpty()) {
        const QRect line(0, 0, width(), metrics.height());
        painter.setFont(Theme::font(Theme::Type::Small));
        painter.setPen(k.ink2);
        painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(m_label, Qt::ElideRight, line.width() + 1));
        if (m_required) {
            painter.setFont(Theme::font(Theme::Type::Caption));
            painter.setPen(k.warn);
            painter.drawText(line.adjusted(metrics.horizontalAdvance(m_label) + gap, 0, 0, 0),
                             Qt::AlignVCenter | Qt::TextSingleLine, tr("required"));
        }
    }
    const QString text = shownNote();
    if (text.isEmpty())
        return;
    const Tone tone = shownTone();
    QRect line(0, contentsMargins().bottom() < height() ? std::min(height() - contentsMargins().bottom(), childrenRect().bottom() + 1) + gap : gap, width(), contentsMargins().bottom() - gap);
    if (const QString name = noteIcon(); !name.isEmpty()) {
        painter.drawPixmap(0, line.y() + (metrics.height() - iconPx) / 2 + 1,
                           Theme::icon(name, iconPx, Theme::ink(tone), devicePixelRatioF()));
        line.setLeft(iconPx + gap);
    }
    painter.setFont(Theme::font(Theme::Type::Small));
    painter.setPen(Theme::ink(tone));
    painter.drawText(line, noteFlags, text);
}

void FieldBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrange();
}

void FieldBox::mousePressEvent(QMouseEvent *event)
{
    if (QWidget *widget = input())
        widget->setFocus(Qt::MouseFocusReason);
    event->accept();
}

void FieldBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        arrange();
}

bool FieldBox::event(QEvent *event)
{
    if (event->type() == QEvent::ChildPolished && !m_input) {
        auto *child = qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child());
        if (child && !layout())
            setInput(child);
        else
            tellInput();
    }
    return QWidget::event(event);
}

} // namespace Allpost
