// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Allpost {

Tone toneOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Plain: return Tone::Ink;
    case Meaning::Quiet: return Tone::Ink2;
    case Meaning::Faint: return Tone::Ink3;
    case Meaning::Accent: return Tone::Accent;
    case Meaning::Ok: return Tone::Ok;
    case Meaning::Warn: return Tone::Warn;
    case Meaning::Bad: return Tone::Bad;
    case Meaning::Wait: return Tone::Wait;
    case Meaning::Neutral: return Tone::Neutral;
    }
    return Tone::Ink;
}

ChipText chipOf(const ChipValue &value)
{
    return {value.text, toneOf(value.meaning), value.icon};
}

MarkedText MarkedText::parse(const QString &written)
{
    MarkedText out;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = written.indexOf("[["_L1, at);
        const qsizetype close = open < 0 ? -1 : written.indexOf("]]"_L1, open + 2);
        if (close < 0) {
            out.text += QStringView(written).mid(at);
            return out;
        }
        out.text += QStringView(written).mid(at, open - at);
        out.spans.append({int(out.text.size()), int(close - open - 2)});
        out.text += QStringView(written).mid(open + 2, close - open - 2);
        at = close + 2;
    }
}

namespace Paint {

namespace {

class Saved
{
public:
    explicit Saved(QPainter *painter) : m_painter(painter) { m_painter->save(); }
    ~Saved() { m_painter->restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter *m_painter;
};

QFont boldened(Theme::Type type)
{
    QFont font = Theme::font(type);
    font.setBold(true);
    return font;
}

struct Run
{
    QStringView text;
    bool hit;
};

/// Cuts text at its spans; spans outside the text or overlapping an earlier one are trimmed.
QList<Run> runsOf(const QString &text, const QList<MarkSpan> &spans)
{
    QList<Run> runs;
    const QStringView view(text);
    qsizetype at = 0;
    for (const MarkSpan &span : spans) {
        const qsizetype from = std::clamp<qsizetype>(span.start, at, view.size());
        const qsizetype to = std::clamp<qsizetype>(qsizetype(span.start) + span.length, from, view.size());
        if (from > at)
            runs.append({view.mid(at, from - at), false});
        if (to > from)
            runs.append({view.mid(from, to - from), true});
        at = to;
    }
    if (at < view.size())
        runs.append({view.mid(at), false});
    return runs;
}

} // namespace

void round(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border, qreal width)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal in = border.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(in, in, -in, -in), radius, radius);
}

void inputFrame(QPainter *painter, const QRect &rect, bool enabled, bool focus, bool error)
{
    const Colours &k = Theme::c();
    const QColor border = error ? k.bad : focus ? k.accent : enabled ? k.edge : k.line;
    round(painter, rect, Radius::control, enabled ? k.surface : k.sunken, border, focus || error ? 2 : 1);
}

int chipWidth(const ChipText &chip)
{
    return Theme::textWidth(Theme::Type::Caption, chip.text) + 14 + (chip.icon.isEmpty() ? 0 : 16);
}

void chip(QPainter *painter, QPoint leftMiddle, const ChipText &chip, bool onSelection)
{
    const Saved saved(painter);
    const int height = std::max(Height::chip, Theme::metrics(Theme::Type::Caption).height() + 2);
    const QRect rect(leftMiddle.x(), leftMiddle.y() - height / 2, chipWidth(chip), height);
    QColor rim = Theme::ink(chip.tone);
    rim.setAlphaF(0.35f);
    round(painter, rect, Radius::chip, Theme::soft(chip.tone), onSelection ? rim : QColor());
    int x = rect.x() + 7;
    if (!chip.icon.isEmpty()) {
        painter->drawPixmap(x, rect.center().y() - 5, Theme::icon(chip.icon, 12, Theme::ink(chip.tone)));
        x += 16;
    }
    line(painter, QRect(x, rect.y(), rect.right() - x, rect.height()), chip.text, Theme::Type::Caption,
         Theme::ink(chip.tone));
}

int keyWidth(const QString &key)
{
    return key.isEmpty() ? 0 : Theme::metrics(Theme::Type::Caption).horizontalAdvance(key) + 10;
}

void key(QPainter *painter, QPoint leftMiddle, const QString &key, const QColor &ink, const QColor &border)
{
    const Saved saved(painter);
    const int height = std::max(Height::cap, Theme::metrics(Theme::Type::Caption).height());
    const QRect rect(leftMiddle.x(), leftMiddle.y() - height / 2, keyWidth(key), height);
    round(painter, rect, 4, Qt::transparent, border);
    painter->setFont(Theme::font(Theme::Type::Caption));
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, key);
}

void line(QPainter *painter, const QRect &rect, const QString &text, Theme::Type type, const QColor &ink, bool right)
{
    const QFontMetrics &metrics = Theme::metrics(type);
    painter->setFont(Theme::font(type));
    painter->setPen(ink);
    const int x = right ? rect.right() + 1 - Theme::textWidth(type, text) : rect.x();
    // From the baseline: the way through a rectangle and flags lays every line out twice.
    painter->drawText(x, rect.y() + (rect.height() - metrics.height()) / 2 + metrics.ascent(), text);
}

int marked(QPainter *painter, const QRect &rect, const QString &text, const QList<MarkSpan> &spans, Theme::Type type,
           const QColor &ink)
{
    const Saved saved(painter);
    constexpr int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    const QFontMetrics &plain = Theme::metrics(type);
    if (spans.isEmpty()) {
        const int wanted = Theme::textWidth(type, text);
        line(painter, rect, wanted > rect.width() ? plain.elidedText(text, Qt::ElideRight, rect.width()) : text, type,
             ink);
        return std::min(wanted, rect.width());
    }

    const Colours &k = Theme::c();
    const QFont strong = boldened(type);
    const QFontMetrics strongMetrics(strong);
    int x = rect.x();
    for (const Run &run : runsOf(text, spans)) {
        const QFontMetrics &metrics = run.hit ? strongMetrics : plain;
        const int room = rect.right() + 1 - x;
        if (room <= 0)
            break;
        const QString part = run.text.toString();
        const int wanted = metrics.horizontalAdvance(part);
        if (run.hit)
            round(painter, QRectF(x - 1, rect.center().y() - metrics.height() / 2.0 + 3, std::min(wanted, room) + 2,
                                  metrics.height() - 5), 3, k.accentSoft);
        painter->setFont(run.hit ? strong : Theme::font(type));
        painter->setPen(run.hit ? k.accent : ink);
        painter->drawText(QRect(x, rect.y(), room, rect.height()), flags | Qt::TextDontClip,
                          wanted > room ? metrics.elidedText(part, Qt::ElideRight, room) : part);
        x += wanted;
    }
    return std::min(x - rect.x(), rect.width());
}

int markedWidth(const QString &text, const QList<MarkSpan> &spans, Theme::Type type)
{
    if (spans.isEmpty())
        return Theme::textWidth(type, text);
    const QFontMetrics strong(boldened(type));
    int width = 0;
    for (const Run &run : runsOf(text, spans))
        width += (run.hit ? strong : Theme::metrics(type)).horizontalAdvance(run.text.toString());
    return width;
}

} // namespace Paint

} // namespace Allpost
