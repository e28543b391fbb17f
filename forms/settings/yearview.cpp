// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/yearview.h"

#include "forms/shared/paint.h"
#include "forms/shared/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 37; ///< the longest month that begins on a Sunday: 6 + 31

struct Look
{
    Tone tone = Tone::Ink;
    QString mark = {};
    bool filled = false;
};

Look lookOf(const DayInfo &day)
{
    const QString mark = day.working ? YearView::tr("on") : YearView::tr("off");
    if (day.own)
        return {Tone::Accent, mark, true};
    if (day.noticed)
        return {day.working ? Tone::Warn : Tone::Ok, mark, true};
    return {day.working ? Tone::Ink : Tone::Ink3, {}, !day.working};
}

} // namespace

YearView::YearView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(false);
}

void YearView::setYear(const YearInfo &year)
{
    m_year = year;
    if (!m_current.isValid() || m_current.year() != year.year)
        m_current = QDate(year.year, 1, 1);
    update();
    tell();
}

void YearView::setCurrent(QDate day)
{
    if (!info(day))
        return;
    m_current = day;
    update();
    tell();
}

void YearView::tell()
{
    if (const DayInfo *day = info(m_current))
        setAccessibleName(sentence(*day));
    if (QAccessible::isActive()) {
        QAccessibleEvent named(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
    }
    Q_EMIT currentChanged();
}

QString YearView::sentence(const DayInfo &day)
{
    const QLocale locale;
    const QString date = u"%1 %2"_s.arg(day.day.toString(Qt::ISODate), locale.dayName(day.day.dayOfWeek(), QLocale::ShortFormat));
    QString what = day.working ? tr("working day") : day.noticed ? tr("holiday") : tr("free");
    if (day.own)
        what = day.working ? tr("working day, set by the office") : tr("free, set by the office");
    if (!day.name.isEmpty())
        what = tr("%1 (%2)").arg(what, day.name);
    if (!day.working)
        return tr("%1: %2").arg(date, what);
    const int rest = day.minutes % 60;
    const QString hours = rest ? tr("%1 h %2 min").arg(day.minutes / 60).arg(rest) : tr("%1 h").arg(day.minutes / 60);
    return tr("%1: %2, %3").arg(date, what, hours);
}

const DayInfo *YearView::info(QDate day) const
{
    const int at = day.isValid() && day.year() == m_year.year ? day.dayOfYear() - 1 : -1;
    return at >= 0 && at < m_year.days.size() ? &m_year.days.at(at) : nullptr;
}

int YearView::labelWidth() const
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = qMax(widest, Theme::textWidth(Theme::Type::Small, QLocale().standaloneMonthName(month, QLocale::ShortFormat)));
    return widest + Space::s;
}

int YearView::headHeight() const
{
    return Theme::metrics(Theme::Type::Caption).height() + Space::xs;
}

int YearView::cellHeight() const
{
    // Figures and one short word: the room above and below their glyphs is not needed, so that a year stays in sight.
    return Theme::font(Theme::Type::Small).pixelSize() + Theme::font(Theme::Type::Caption).pixelSize() + Space::s;
}

QSize YearView::sizeHint() const
{
    const int cell = Theme::textWidth(Theme::Type::Small, u"30"_s) + Space::xs;
    return {labelWidth() + Columns * cell, headHeight() + 12 * cellHeight()};
}

QRect YearView::cellRect(QDate day) const
{
    const int left = labelWidth();
    const double width = double(this->width() - left) / Columns;
    const int column = QDate(day.year(), day.month(), 1).dayOfWeek() - 1 + day.day() - 1;
    const int from = left + int(column * width);
    return {from, headHeight() + (day.month() - 1) * cellHeight(), left + int((column + 1) * width) - from, cellHeight()};
}

const DayInfo *YearView::dayAt(QPoint at) const
{
    const int row = (at.y() - headHeight()) / cellHeight();
    if (at.y() < headHeight() || row > 11 || !m_year.year)
        return nullptr;
    for (QDate day(m_year.year, row + 1, 1); day.month() == row + 1; day = day.addDays(1))
        if (cellRect(day).contains(at))
            return info(day);
    return nullptr;
}

void YearView::paintDay(QPainter &painter, const DayInfo &day) const
{
    const Look look = lookOf(day);
    const QRect cell = cellRect(day.day).adjusted(1, 1, -1, -1);
    const bool current = day.day == m_current;
    if (look.filled)
        Paint::round(&painter, cell, Radius::chip, look.tone == Tone::Ink3 ? Theme::c().neutralSoft : Theme::soft(look.tone),
                     day.own ? Theme::c().accent : QColor());
    if (current)
        Paint::round(&painter, QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), Radius::chip, Qt::transparent, hasFocus() ? Theme::c().accent : Theme::c().edge, hasFocus() ? 2 : 1);
    const int number = look.mark.isEmpty() ? cell.height() : Theme::font(Theme::Type::Small).pixelSize() + Space::xs;
    painter.setFont(Theme::font(day.day == QDate::currentDate() ? Theme::Type::Strong : Theme::Type::Small));
    painter.setPen(Theme::ink(look.tone));
    painter.drawText(QRect(cell.left(), cell.top(), cell.width(), number), Qt::AlignCenter | Qt::TextDontClip, QString::number(day.day.day()));
    if (look.mark.isEmpty())
        return;
    painter.setFont(Theme::font(Theme::Type::Caption));
    painter.drawText(QRect(cell.left(), cell.top() + number, cell.width(), cell.height() - number), Qt::AlignCenter | Qt::TextDontClip, look.mark);
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QLocale locale;
    const double width = double(this->width() - labelWidth()) / Columns;
    painter.setFont(Theme::font(Theme::Type::Caption));
    for (int column = 0; column < Columns; ++column) {
        const int weekday = column % 7 + 1;
        painter.setPen(weekday > 5 ? Theme::c().ink3 : Theme::c().ink2);
        painter.drawText(QRectF(labelWidth() + column * width, 0, width, headHeight()), Qt::AlignHCenter | Qt::AlignTop, locale.dayName(weekday, QLocale::NarrowFormat));
    }
    for (int month = 1; month <= 12; ++month) {
        const QRect row(0, headHeight() + (month - 1) * cellHeight(), labelWidth(), cellHeight());
        Paint::line(&painter, row, locale.standaloneMonthName(month, QLocale::ShortFormat), Theme::Type::Small, Theme::c().ink2);
    }
    for (const DayInfo &day : m_year.days)
        paintDay(painter, day);
}

QList<FitText> YearView::fitTexts() const
{
    if (m_year.days.isEmpty())
        return {};
    const int width = cellRect(QDate(m_year.year, 1, 1)).width() - 2;
    QList<FitText> all;
    for (const QString &mark : {tr("on"), tr("off")})
        all.append({mark, Theme::textWidth(Theme::Type::Caption, mark), width});
    all.append({u"30"_s, Theme::textWidth(Theme::Type::Small, u"30"_s), width});
    return all;
}

void YearView::walk(QDate day)
{
    if (day.year() == m_year.year)
        setCurrent(day);
    else
        Q_EMIT dayWanted(day);
    for (QWidget *up = parentWidget(); up; up = up->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(up)) {
            const QPoint middle = mapTo(scroll->widget(), cellRect(m_current).center());
            scroll->ensureVisible(middle.x(), middle.y(), 0, 2 * cellHeight());
        }
    }
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return walk(m_current.addDays(-1));
    case Qt::Key_Right: return walk(m_current.addDays(1));
    case Qt::Key_Up: return walk(m_current.addMonths(-1));
    case Qt::Key_Down: return walk(m_current.addMonths(1));
    case Qt::Key_PageUp: return walk(m_current.addYears(-1));
    case Qt::Key_PageDown: return walk(m_current.addYears(1));
    case Qt::Key_Home: return walk(QDate(m_current.year(), m_current.month(), 1));
    case Qt::Key_End: return walk(QDate(m_current.year(), m_current.month(), m_current.daysInMonth()));
    case Qt::Key_Space: return Q_EMIT toggleWanted();
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return Q_EMIT takeBackWanted();
    default: QWidget::keyPressEvent(event);
    }
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    if (const DayInfo *day = dayAt(event->pos()))
        setCurrent(day->day);
}

void YearView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const DayInfo *day = dayAt(event->pos());
    if (!day)
        return;
    setCurrent(day->day);
    Q_EMIT toggleWanted();
}

void YearView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void YearView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

bool YearView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const DayInfo *day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day ? sentence(*day) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace Allpost
