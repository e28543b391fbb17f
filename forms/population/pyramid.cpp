// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/population/pyramid.h"

#include "forms/shared/paint.h"
#include "forms/shared/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using Theme::Type;

namespace {

constexpr int LeastBar = 2;

} // namespace

Pyramid::Pyramid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void Pyramid::setBands(const QList<PopulationCount> &bands)
{
    m_bands.clear();
    m_unknown = {};
    for (const PopulationCount &band : bands) {
        if (band.code.toInt() < 0)
            m_unknown = band;
        else
            m_bands.prepend(band);
    }
    m_current = -1;
    qint64 men = 0, women = 0;
    for (const PopulationCount &band : std::as_const(m_bands)) {
        men += band.men;
        women += band.women;
    }
    setAccessibleName(tr("Population pyramid: %1 men, %2 women").arg(QLocale().toString(men), QLocale().toString(women)));
    update();
}

QRect Pyramid::plot() const
{
    const int line = Theme::metrics(Type::Small).height() + Space::s;
    return rect().adjusted(0, line, 0, -line);
}

QRect Pyramid::bandRect(int band) const
{
    const QRect area = plot();
    const int count = std::max(1, int(m_bands.size()));
    const int top = area.top() + area.height() * band / count;
    return {area.left(), top, area.width(), area.top() + area.height() * (band + 1) / count - top};
}

int Pyramid::bandAt(QPoint at) const
{
    for (int i = 0; i < m_bands.size(); ++i)
        if (bandRect(i).contains(at))
            return i;
    return -1;
}

QString Pyramid::sentence(const PopulationCount &band) const
{
    const QLocale locale;
    const QString known = tr("%1: %2 men, %3 women").arg(band.name, locale.toString(band.men), locale.toString(band.women));
    return band.unknown ? tr("%1, %2 not known").arg(known, locale.toString(band.unknown)) : known;
}

void Pyramid::setCurrent(int band)
{
    if (band == m_current)
        return;
    m_current = band;
    if (band >= 0) {
        setAccessibleDescription(sentence(m_bands.at(band)));
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void Pyramid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &k = Theme::c();
    const int label = Theme::textWidth(Type::Caption, u"95–99 岁"_s) + Space::s;
    const int middle = width() / 2;
    const int side = std::max(8, (width() - label) / 2 - 1);
    qint64 most = 1;
    for (const PopulationCount &band : std::as_const(m_bands))
        most = std::max({most, band.men, band.women});
    const int line = Theme::metrics(Type::Small).height();
    Paint::line(&painter, QRect(0, 0, side, line), tr("Men"), Type::Small, k.ink2);
    Paint::line(&painter, QRect(width() - side, 0, side, line), tr("Women"), Type::Small, k.ink2, true);
    for (int i = 0; i < m_bands.size(); ++i) {
        const PopulationCount &band = m_bands.at(i);
        const QRect row = bandRect(i);
        if (i == m_current)
            painter.fillRect(row, k.select);
        const int gap = row.height() > 8 ? 2 : 1;
        const QRect bar = row.adjusted(0, gap / 2, 0, -gap / 2 - gap % 2);
        const auto length = [&](qint64 people) { return people ? std::max(LeastBar, int(side * people / most)) : 0; };
        const int men = length(band.men), women = length(band.women);
        painter.fillRect(QRect(middle - label / 2 - men, bar.top(), men, bar.height()), k.accent);
        // Women are hatched as well as coloured, so that a screen or a print without colours tells them apart.
        const QRect right(middle + label / 2, bar.top(), women, bar.height());
        painter.fillRect(right, k.waitSoft);
        painter.fillRect(right, QBrush(k.wait, Qt::BDiagPattern));
        painter.setPen(k.wait);
        if (women > 1)
            painter.drawRect(right.adjusted(0, 0, -1, -1));
        painter.setFont(Theme::font(Type::Caption));
        painter.setPen(k.ink2);
        if (row.height() >= Theme::metrics(Type::Caption).height() - 3 || (m_bands.size() - 1 - i) % 2 == 0)
            painter.drawText(QRect(middle - label / 2, row.top() - 4, label, row.height() + 8), Qt::AlignCenter, band.name.section(u' ', 0, 0));
    }
    QString said = m_current >= 0 ? sentence(m_bands.at(m_current)) : QString();
    if (said.isEmpty() && m_unknown.total())
        said = tr("%1 people whose age is not known").arg(QLocale().toString(m_unknown.total()));
    Paint::line(&painter, QRect(0, height() - line, width(), line), said, Type::Small, k.ink3);
    if (hasFocus())
        Paint::round(&painter, QRectF(plot()).adjusted(-1, -1, 1, 1), Radius::chip, Qt::transparent, k.accent, 2);
}

void Pyramid::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(bandAt(event->pos()));
}

void Pyramid::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int band = bandAt(event->pos()); band >= 0)
        Q_EMIT opened(m_bands.at(band).code);
}

void Pyramid::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCurrent(-1);
}

void Pyramid::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_bands.isEmpty())
        setCurrent(0);
    QWidget::focusInEvent(event);
}

void Pyramid::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bands.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(std::clamp(m_current - 1, 0, last)); return;
    case Qt::Key_Down: setCurrent(std::clamp(m_current + 1, 0, last)); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_bands.at(m_current).code);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace Allpost
