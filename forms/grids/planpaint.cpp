// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/planpaint.h"

#include "forms/shared/paint.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int SwatchWidth = 28, SwatchHeight = 20, Between = 16;

/// Lines of one pixel, close enough to be told apart on a strip of twelve, also printed.
void hatch(QPainter *painter, const QRectF &rect, PlanHatch hatch)
{
    const auto lines = [&](qreal step, qreal dx, qreal dy) {
        for (qreal at = -rect.width(); at < rect.height() + rect.width(); at += step)
            painter->drawLine(QPointF(rect.left(), rect.top() + at), QPointF(rect.left() + dx, rect.top() + at + dy));
    };
    switch (hatch) {
    case PlanHatch::Plain: break;
    case PlanHatch::Diagonal: lines(5, rect.width(), -rect.width()); break;
    case PlanHatch::Cross:
        lines(6, rect.width(), -rect.width());
        lines(6, rect.width(), rect.width());
        break;
    case PlanHatch::Horizontal: lines(4, rect.width(), 0); break;
    case PlanHatch::Vertical:
        for (qreal x = rect.left() + 1.5; x < rect.right(); x += 3)
            painter->drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        break;
    case PlanHatch::Dots:
        for (qreal y = rect.top() + 1; y < rect.bottom(); y += 4)
            for (qreal x = rect.left() + 1; x < rect.right() - 1; x += 4)
                painter->fillRect(QRectF(x, y, 2, 2), painter->pen().color());
        break;
    }
}

} // namespace

void PlanPaint::ground(QPainter *painter, const QRectF &rect, const PlanKind &kind, bool faded)
{
    const Colours &k = Theme::c();
    const bool isPlain = kind.tone == Meaning::Plain || kind.tone == Meaning::Faint;
    const Tone tone = toneOf(kind.tone);
    const QColor rim = faded ? k.line : isPlain ? k.edge : Theme::ink(tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(rim, 1);
    // Nobody is registered there: a door drawn as a gap.
    if (kind.tone == Meaning::Faint)
        pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(faded || isPlain ? k.surface : Theme::soft(tone));
    const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(inner, Radius::chip, Radius::chip);
    painter->restore();
    if (kind.hatch == PlanHatch::Plain || faded)
        return;
    QColor ink = Theme::ink(tone);
    ink.setAlphaF(0.85f);
    const QRectF strip(rect.x() + 2, rect.y() + 2, Strip - 3, rect.height() - 4);
    painter->save();
    painter->setClipRect(strip);
    painter->setRenderHint(QPainter::Antialiasing, kind.hatch == PlanHatch::Diagonal || kind.hatch == PlanHatch::Cross);
    painter->setPen(QPen(ink, 1.2));
    hatch(painter, strip, kind.hatch);
    painter->restore();
}

PlanLegend::PlanLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlanLegend::setKinds(const QList<PlanKind> &kinds)
{
    m_kinds = kinds;
    QStringList words;
    for (const PlanKind &kind : kinds)
        words << u"%1 %2"_s.arg(kind.label, QLocale().toString(kind.doors));
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QList<PlanLegend::Entry> PlanLegend::placed(int width) const
{
    QList<Entry> entries;
    const int line = qMax(SwatchHeight, Theme::metrics(Theme::Type::Small).height()) + Space::xs;
    int x = 0;
    int y = 0;
    for (const PlanKind &kind : m_kinds) {
        const QString words = u"%1 %2"_s.arg(kind.label, QLocale().toString(kind.doors));
        const int text = Theme::textWidth(Theme::Type::Small, words) + 1;
        if (x > 0 && x + SwatchWidth + Space::s + text > width) {
            x = 0;
            y += line;
        }
        entries.append({QRect(x, y + (line - SwatchHeight) / 2, SwatchWidth, SwatchHeight), QRect(x + SwatchWidth + Space::s, y, text, line), words});
        x += SwatchWidth + Space::s + text + Between;
    }
    return entries;
}

int PlanLegend::heightForWidth(int width) const
{
    const QList<Entry> entries = placed(width);
    return entries.isEmpty() ? 0 : entries.last().text.bottom() + 1;
}

QSize PlanLegend::sizeHint() const
{
    const QList<Entry> entries = placed(1 << 20);
    return entries.isEmpty() ? QSize(0, 0) : QSize(entries.last().text.right() + 1, entries.last().text.height());
}

QSize PlanLegend::minimumSizeHint() const
{
    int widest = 0;
    for (const Entry &entry : placed(1))
        widest = qMax(widest, entry.text.right() + 1);
    return {widest, heightForWidth(qMax(width(), widest))};
}

QList<FitText> PlanLegend::fitTexts() const
{
    QList<FitText> texts;
    for (const Entry &entry : placed(width()))
        texts.append({entry.words, entry.text.right() + 1, width()});
    return texts;
}

void PlanLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<Entry> entries = placed(width());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        PlanPaint::ground(&painter, entries.at(i).swatch, m_kinds.at(i), false);
        Paint::line(&painter, entries.at(i).text, entries.at(i).words, Theme::Type::Small, m_kinds.at(i).doors ? Theme::c().ink : Theme::c().ink3);
    }
}

void PlanLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace Allpost
