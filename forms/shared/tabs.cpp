// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/tabs.h"

#include "forms/shared/paint.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

struct TabCount
{
    QString text = {};
    Meaning meaning = Meaning::Neutral;
};

TabCount countOf(const QTabBar *bar, int index)
{
    const QStringList kept = bar->tabData(index).toStringList();
    return {kept.value(0), Meaning(kept.value(1).toInt())};
}

constexpr int side = 12;
constexpr int stepDot = 24;
constexpr int stepGap = 8;
constexpr int stepLine = 24; ///< least length of the line between two steps

int pillWidth(const QString &count)
{
    return count.isEmpty() ? 0 : Theme::metrics(Theme::Type::Caption).horizontalAdvance(count) + 12;
}

} // namespace

Tabs::Tabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int Tabs::addView(const QString &text, const QString &count, Meaning meaning)
{
    const int index = addTab(text);
    setCount(index, count, meaning);
    return index;
}

void Tabs::setCount(int index, const QString &count, Meaning meaning)
{
    setTabData(index, QStringList{count, QString::number(int(meaning))});
    setAccessibleTabName(index, count.isEmpty() ? tabText(index) : u"%1, %2"_s.arg(tabText(index), count));
    setTabText(index, tabText(index)); // lays the tabs out anew
    update();
}

QString Tabs::count(int index) const
{
    return countOf(this, index).text;
}

void Tabs::step(int by)
{
    const int tabs = QTabBar::count();
    if (tabs > 0)
        setCurrentIndex(((currentIndex() + by) % tabs + tabs) % tabs);
}

int Tabs::wantedWidth(int index) const
{
    const int pill = pillWidth(countOf(this, index).text);
    return side + Theme::metrics(Theme::Type::Strong).horizontalAdvance(tabText(index)) + (pill ? pill + 6 : 0) + side;
}

QSize Tabs::tabSizeHint(int index) const
{
    return {wantedWidth(index), std::max(int(Height::tall), Theme::metrics(Theme::Type::Body).height() + 12)};
}

QList<FitText> Tabs::fitTexts() const
{
    QList<FitText> texts;
    for (int i = 0; i < QTabBar::count(); ++i)
        texts.append({tabText(i), wantedWidth(i), tabRect(i).width()});
    return texts;
}

void Tabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &k = Theme::c();
    painter.fillRect(0, height() - 1, width(), 1, k.line);
    const int hot = tabAt(mapFromGlobal(QCursor::pos()));
    for (int i = 0; i < QTabBar::count(); ++i) {
        const QRect rect = tabRect(i);
        const bool current = i == currentIndex();
        const Theme::Type type = current ? Theme::Type::Strong : Theme::Type::Body;
        const QFontMetrics &metrics = Theme::metrics(type);
        const int textWidth = metrics.horizontalAdvance(tabText(i));
        painter.setFont(Theme::font(type));
        painter.setPen(current ? k.accent : i == hot && underMouse() ? k.ink : k.ink2);
        painter.drawText(QRect(rect.x() + side, 0, textWidth + 2, height() - 2), Qt::AlignVCenter | Qt::TextSingleLine,
                         tabText(i));
        const TabCount count = countOf(this, i);
        const int pill = pillWidth(count.text);
        const int end = side + textWidth + (pill ? pill + 6 : 0);
        if (pill) {
            const int high = std::max(int(Height::cap), Theme::metrics(Theme::Type::Caption).height());
            const QRect area(rect.x() + side + textWidth + 6, (height() - 2 - high) / 2 + 1, pill, high);
            const Tone tone = toneOf(count.meaning);
            Paint::round(&painter, area, high / 2.0, current ? k.accentSoft : Theme::soft(tone));
            painter.setFont(Theme::font(Theme::Type::Caption));
            painter.setPen(current ? k.accent : Theme::ink(tone));
            painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, count.text);
        }
        if (current)
            painter.fillRect(rect.x() + side, height() - 3, end - side, 3, k.accent);
        if (current && hasFocus())
            Paint::round(&painter, QRectF(rect.x() + 4, 4, end + side - 8, height() - 10), Radius::control,
                         Qt::transparent, k.accent, 2);
    }
}

void Tabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange && QTabBar::count() > 0)
        setTabText(0, tabText(0));
}

Steps::Steps(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Steps::setNames(const QStringList &names)
{
    m_names = names;
    tell();
}

void Steps::setCurrent(int current)
{
    m_current = current;
    tell();
}

void Steps::tell()
{
    if (m_current < m_names.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.value(m_current)));
    updateGeometry();
    update();
}

int Steps::wantedWidth() const
{
    int width = 0;
    for (const QString &name : m_names)
        width += stepDot + stepGap + Theme::metrics(Theme::Type::Strong).horizontalAdvance(name) + 2 * 12 + stepLine;
    return std::max(0, width - 2 * 12 - stepLine);
}

QSize Steps::sizeHint() const
{
    return {std::max(wantedWidth(), int(m_names.size()) * 180 - 90), Height::tall};
}

QSize Steps::minimumSizeHint() const
{
    return {wantedWidth(), Height::tall};
}

QList<FitText> Steps::fitTexts() const
{
    return {{m_names.join(u' '), wantedWidth(), width()}};
}

void Steps::paintEvent(QPaintEvent *)
{
    if (m_names.isEmpty())
        return;
    QPainter painter(this);
    const Colours &k = Theme::c();
    const qsizetype gaps = m_names.size() - 1;
    // Room beyond what the words need becomes line, up to the length that looks like one row of steps.
    const int spare = gaps ? std::clamp(int((width() - wantedWidth()) / gaps), 0, 64) : 0;
    const int middle = height() / 2;
    int x = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        const bool done = i < m_current;
        const bool now = i == m_current;
        const QRect dot(x, middle - stepDot / 2, stepDot, stepDot);
        Paint::round(&painter, dot, stepDot / 2.0, now ? k.accent : done ? k.okSoft : k.surface,
                     now || done ? QColor() : k.edge);
        painter.setFont(Theme::font(Theme::Type::Small));
        painter.setPen(now ? k.onAccent : k.ink2);
        if (done)
            painter.drawPixmap(dot.x() + 5, dot.y() + 5, Theme::icon(u"check"_s, 14, k.ok, devicePixelRatioF()));
        else
            painter.drawText(dot, Qt::AlignCenter | Qt::TextDontClip, QString::number(i + 1));
        const Theme::Type type = now ? Theme::Type::Strong : Theme::Type::Body;
        painter.setFont(Theme::font(type));
        painter.setPen(now ? k.ink : done ? k.ink2 : k.ink3);
        x += stepDot + stepGap;
        const int text = Theme::metrics(type).horizontalAdvance(m_names[i]);
        painter.drawText(QRect(x, 0, text + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_names[i]);
        x += text + 12;
        if (i < gaps)
            painter.fillRect(x, middle, stepLine + spare, 1, done ? k.ok : k.line);
        x += stepLine + spare + 12;
    }
}

void Steps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace Allpost
