// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/notice.h"

#include "app/printing/faces.h"
#include "app/printing/typeset.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace Allpost::Printing {
namespace {

constexpr qreal rolePart = 0.7;  // sizes of type in parts of the names'
constexpr qreal textPart = 0.62;
constexpr qreal titlePart = 2.0;
constexpr qreal subtitlePart = 0.8;
constexpr qreal captionPart = 0.5;
constexpr qreal columnGap = mm(6);
constexpr qreal codeGap = mm(10);
constexpr qreal leastPoints = 13;

PrintFont plain(qreal points)
{
    return {sans(), points, false};
}

PrintFont bold(qreal points)
{
    return {sans(), points, true};
}

qreal pitchOf(qreal points)
{
    return pt(points) * 1.4;
}

// The title never gets larger than a page can show in two lines.
qreal titlePoints(const PrintNotice &notice, qreal points, qreal width)
{
    const qreal wanted = points * titlePart;
    const qreal own = Typesetter::of(bold(10)).width(notice.title) / 10;
    return own > 0 ? qBound(points, width / own * 0.98, wanted) : wanted;
}

} // namespace

NoticeBlock::NoticeBlock(const PrintNotice &notice, qreal textSize) : m_notice(notice), m_textSize(textSize)
{
    for (const PrintQr &code : notice.codes)
        m_codes.append(qrMatrix(code.text));
}

qreal NoticeBlock::Measure::rowsHeight() const
{
    return std::accumulate(rows.begin(), rows.end(), qreal(0));
}

qreal NoticeBlock::Measure::total() const
{
    return head + rowsHeight() + tail;
}

qreal NoticeBlock::columnHeight(const Measure &measure) const
{
    return qreal(m_codes.size()) * (measure.side + measure.captions + mm(4));
}

NoticeBlock::Measure NoticeBlock::measure(qreal points, QSizeF room, bool beside) const
{
    Measure measure;
    measure.points = points;
    const qreal title = titlePoints(m_notice, points, room.width());
    if (!m_notice.title.isEmpty())
        measure.head += Typesetter::of(bold(title)).lineCount(m_notice.title, room.width(), 4) * pitchOf(title);
    if (!m_notice.subtitle.isEmpty())
        measure.head += Typesetter::of(plain(points * subtitlePart)).lineCount(m_notice.subtitle, room.width(), 6)
            * pitchOf(points * subtitlePart);
    measure.head += measure.head > 0 ? mm(6) : 0;

    measure.lines = room.width();
    if (!m_notice.codes.isEmpty()) {
        for (const PrintQr &code : m_notice.codes)
            measure.side = qMax(measure.side, mm(code.sizeMm));
        measure.side = qMax(measure.side, pt(points) * 4.5); // grows with the type
        const qreal count = qreal(m_notice.codes.size());
        measure.side = qMin(measure.side, beside ? room.width() / 4 : (room.width() - (count - 1) * codeGap) / count);
        Typesetter &captions = Typesetter::of(plain(points * captionPart));
        int lines = 0;
        for (const PrintQr &code : m_notice.codes)
            lines = qMax(lines, code.caption.isEmpty() ? 0 : captions.lineCount(code.caption, measure.side + codeGap, 4));
        measure.captions = lines * pitchOf(points * captionPart);
        if (beside)
            measure.lines -= measure.side + 2 * codeGap;
    }

    Typesetter &roles = Typesetter::of(plain(points * rolePart));
    Typesetter &names = Typesetter::of(bold(points));
    for (const PrintNotice::Line &line : m_notice.lines) {
        measure.role = qMax(measure.role, roles.width(line.role));
        measure.name = qMax(measure.name, names.width(line.name));
        measure.phone = qMax(measure.phone, names.width(line.phone));
    }
    const qreal spare = mm(0.5);
    measure.phone += measure.phone > 0 ? spare : 0;
    measure.role += measure.role > 0 ? spare : 0;
    const qreal gaps = (measure.role > 0 ? columnGap : 0) + (measure.phone > 0 ? columnGap : 0);
    const qreal left = measure.lines - measure.phone - gaps;
    measure.oneLine = measure.role + measure.name + spare <= left;
    if (!measure.oneLine)
        measure.role = qMin(measure.role, left / 2);
    measure.name = qMax(left - measure.role, pt(points) * 2);
    for (const PrintNotice::Line &line : m_notice.lines) {
        const int lines = names.lineCount(line.name, measure.name, 6);
        const int roleLines = measure.role > 0 ? roles.lineCount(line.role, measure.role, 6) : 1;
        measure.rows.append(qMax(lines * pitchOf(points), roleLines * pitchOf(points * rolePart)) + pt(points) * 0.3);
    }

    Typesetter &texts = Typesetter::of(plain(points * textPart));
    for (const QString &text : m_notice.texts)
        measure.tail += texts.lineCount(text, measure.lines, 200) * pitchOf(points * textPart) + pt(points) * 0.15;
    measure.tail += m_notice.texts.isEmpty() ? 0 : mm(4);
    if (!m_notice.codes.isEmpty() && !beside)
        measure.tail += mm(4) + measure.side + measure.captions;
    return measure;
}

qreal NoticeBlock::leastHeight(const Flow &flow)
{
    return flow.height() * 0.9;
}

Status NoticeBlock::place(Flow &flow, Progress &)
{
    if (!flow.atTop() && flow.room() < flow.height() * 0.9)
        flow.newPage();
    const qreal height = qMin(flow.room(), flow.height());
    const QSizeF room(flow.width(), height);
    // On a lying page the codes stand at the right of the lines, as long as all is on one page.
    m_beside = room.width() > room.height() && !m_notice.codes.isEmpty() && !m_notice.lines.isEmpty();
    const auto fits = [&](const Measure &tried) {
        return tried.total() <= height && (!m_beside || tried.head + columnHeight(tried) <= height);
    };
    m_measure = measure(leastPoints * m_textSize, room, m_beside);
    if (m_beside && !fits(m_measure)) {
        m_beside = false;
        m_measure = measure(leastPoints * m_textSize, room, false);
    }
    for (qreal points = 46 * m_textSize; points > leastPoints * m_textSize; points -= 0.5) {
        const Measure tried = measure(points, room, m_beside);
        if (tried.oneLine && fits(tried)) {
            m_measure = tried;
            break;
        }
    }

    const int count = int(m_notice.lines.size());
    m_extra = 0;
    if (m_measure.total() <= height) {
        if (count > 0)
            m_extra = qMin((height - m_measure.total()) / count, pt(m_measure.points) * 1.8);
        const qreal lines = m_measure.total() + count * m_extra;
        flow.place(PageItem::Kind::Picture, qMax(lines, m_beside ? m_measure.head + columnHeight(m_measure) : 0), 0, count + 1);
        return {};
    }
    int first = 0;
    qreal used = m_measure.head;
    for (int i = 0; i < count; ++i) {
        if (used + m_measure.rows[i] > height && i > first) {
            flow.place(PageItem::Kind::Picture, used, first, i);
            flow.newPage();
            first = i;
            used = 0;
        }
        used += m_measure.rows[i];
    }
    if (used + m_measure.tail > height && count > 0) {
        flow.place(PageItem::Kind::Picture, used, first, count);
        flow.newPage();
        first = count;
        used = 0;
    }
    flow.place(PageItem::Kind::Picture, qMin(used + m_measure.tail, flow.height()), first, count + 1);
    return {};
}

void NoticeBlock::paint(QPainter &painter, const PageItem &item) const
{
    const int count = int(m_notice.lines.size()); // what comes after the lines has this number
    qreal y = item.rect.top();
    if (item.first == 0)
        y = paintHead(painter, item.rect);
    for (int i = item.first; i < qMin(item.last, count); ++i) {
        const qreal height = m_measure.rows[i] + m_extra;
        paintRow(painter, {item.rect.left(), y, m_measure.lines, height}, m_notice.lines[i]);
        y += height;
    }
    if (item.last > count)
        paintTail(painter, {item.rect.left(), y, m_measure.lines, m_measure.tail});
    if (m_beside) {
        qreal top = item.rect.top() + m_measure.head + mm(4);
        for (int i = 0; i < m_codes.size(); ++i) {
            paintCode(painter, {item.rect.right() - m_measure.side - codeGap / 2, top}, i);
            top += m_measure.side + m_measure.captions + mm(4);
        }
    }
}

qreal NoticeBlock::paintHead(QPainter &painter, const QRectF &rect) const
{
    qreal y = rect.top();
    painter.setPen(Qt::black);
    const auto add = [&](const QString &text, const PrintFont &font, int most) {
        if (text.isEmpty())
            return;
        Typesetter &type = Typesetter::of(font);
        const int lines = type.lineCount(text, rect.width(), most);
        type.draw(painter, {rect.left(), y}, rect.width(), text, Qt::AlignHCenter, pitchOf(font.points), lines);
        type.flush(painter);
        y += lines * pitchOf(font.points);
    };
    add(m_notice.title, bold(titlePoints(m_notice, m_measure.points, rect.width())), 4);
    add(m_notice.subtitle, plain(m_measure.points * subtitlePart), 6);
    const qreal end = rect.top() + m_measure.head;
    if (m_measure.head > 0 && !m_notice.lines.isEmpty())
        painter.fillRect(QRectF(rect.left(), end - pt(2), rect.width(), pt(2)), Qt::black);
    return end;
}

void NoticeBlock::paintRow(QPainter &painter, const QRectF &rect, const PrintNotice::Line &line) const
{
    const qreal points = m_measure.points;
    qreal x = rect.left();
    painter.setPen(Qt::black);
    const auto add = [&](const QString &text, const PrintFont &font, qreal width, Qt::Alignment align) {
        Typesetter &type = Typesetter::of(font);
        const int lines = type.lineCount(text, width, 6);
        type.draw(painter, {x, rect.center().y() - lines * pitchOf(font.points) / 2}, width, text, align, pitchOf(font.points), lines);
        type.flush(painter);
        x += width + columnGap;
    };
    if (m_measure.role > 0)
        add(line.role, plain(points * rolePart), m_measure.role, Qt::AlignLeft);
    add(line.name, bold(points), m_measure.name, Qt::AlignLeft);
    if (m_measure.phone > 0)
        add(line.phone, bold(points), m_measure.phone, Qt::AlignRight);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - pt(0.6), rect.width(), pt(0.6)), lineInk());
}

void NoticeBlock::paintTail(QPainter &painter, const QRectF &rect) const
{
    const qreal points = m_measure.points;
    painter.setPen(Qt::black);
    qreal y = rect.top() + (m_notice.texts.isEmpty() ? 0 : mm(4));
    Typesetter &texts = Typesetter::of(plain(points * textPart));
    for (const QString &text : m_notice.texts) {
        const int lines = texts.lineCount(text, rect.width(), 200);
        texts.draw(painter, {rect.left(), y}, rect.width(), text, Qt::AlignLeft, pitchOf(points * textPart), lines);
        y += lines * pitchOf(points * textPart) + pt(points) * 0.15;
    }
    texts.flush(painter);
    if (m_beside)
        return;
    const qreal step = m_measure.side + codeGap;
    qreal x = rect.center().x() - (step * qreal(m_codes.size()) - codeGap) / 2;
    for (int i = 0; i < m_codes.size(); ++i) {
        paintCode(painter, {x, y + mm(4)}, i);
        x += step;
    }
}

void NoticeBlock::paintCode(QPainter &painter, QPointF corner, int code) const
{
    paintQr(painter, {corner.x(), corner.y(), m_measure.side, m_measure.side}, m_codes[code]);
    const qreal points = m_measure.points * captionPart;
    Typesetter &captions = Typesetter::of(plain(points));
    painter.setPen(Qt::black);
    captions.draw(painter, {corner.x() - codeGap / 2, corner.y() + m_measure.side}, m_measure.side + codeGap, m_notice.codes[code].caption,
                  Qt::AlignHCenter, pitchOf(points), 4);
    captions.flush(painter);
}

} // namespace Allpost::Printing
