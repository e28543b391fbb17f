// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/dateedit.h"

#include "models/residents/datetext.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Allpost {

DateEdit::DateEdit(QWidget *parent) : LineEdit(parent)
{
    auto *open = new QAction(Theme::actionIcon(u"calendar"_s), tr("Choose from a calendar (Alt+Down)"), this);
    addAction(open, TrailingPosition);
    m_open = open;
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::settle);
}

DateEdit::Reading DateEdit::read() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return {};
    DateRules rules;
    rules.mayBeFuture = m_mayBeFuture;
    const DateText known = readDate(typed, rules);
    if (known.iso.isEmpty()) {
        const QString why = known.findings.isEmpty() ? tr("This is no date. Write it like 1990-01-31.")
                                                     : known.findings.first().message;
        return {{}, why};
    }
    if (known.precision != DatePrecision::Day && !m_partialAllowed)
        return {{}, tr("The day is missing. Write the date like 1990-01-31.")};
    return {known.iso, {}};
}

QString DateEdit::iso() const
{
    return read().iso;
}

QString DateEdit::problem() const
{
    return read().problem;
}

QDate DateEdit::date() const
{
    const QString value = iso();
    return value.size() == 10 ? QDate::fromString(value, Qt::ISODate) : QDate();
}

void DateEdit::setIso(const QString &iso)
{
    m_told = iso;
    setText(m_display == Chinese && !hasFocus() ? chinese(iso) : iso);
    setError(false);
}

void DateEdit::setDate(QDate date)
{
    setIso(date.toString(Qt::ISODate));
}

void DateEdit::setDisplay(Display display)
{
    m_display = display;
    if (const Reading reading = read(); !reading.iso.isEmpty())
        setIso(reading.iso);
}

void DateEdit::setPartialAllowed(bool allowed)
{
    m_partialAllowed = allowed;
}

void DateEdit::setMayBeFuture(bool may)
{
    m_mayBeFuture = may;
}

QString DateEdit::chinese(const QString &iso)
{
    const QStringList parts = iso.split(u'-', Qt::SkipEmptyParts);
    static const QString signs[] = {u"年"_s, u"月"_s, u"日"_s};
    QString out;
    for (qsizetype i = 0; i < std::min<qsizetype>(3, parts.size()); ++i)
        out += QString::number(parts[i].toInt()) + signs[i];
    return out;
}

void DateEdit::settle()
{
    const Reading reading = read();
    setError(!reading.problem.isEmpty());
    if (!reading.problem.isEmpty())
        return;
    const QString shown = m_display == Chinese && !hasFocus() ? chinese(reading.iso) : reading.iso;
    if (text() != shown)
        setText(shown);
    if (reading.iso != m_told) {
        m_told = reading.iso;
        Q_EMIT isoChanged(reading.iso);
    }
}

void DateEdit::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::Box);
    auto *box = new QVBoxLayout(popup);
    box->setContentsMargins(Space::s, Space::s, Space::s, Space::s);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setGridVisible(false);
    if (!m_mayBeFuture)
        calendar->setMaximumDate(QDate::currentDate());
    const QDate known = date();
    calendar->setSelectedDate(known.isValid() ? known : QDate::currentDate());
    box->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate chosen) {
        popup->close();
        setText(chosen.toString(Qt::ISODate));
        settle();
        setFocus(Qt::PopupFocusReason);
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier)) {
        openCalendar();
        return;
    }
    LineEdit::keyPressEvent(event);
}

void DateEdit::changeEvent(QEvent *event)
{
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ReadOnlyChange)
        m_open->setVisible(isEnabled() && !isReadOnly());
}

void DateEdit::focusInEvent(QFocusEvent *event)
{
    if (m_display == Chinese) {
        const Reading reading = read();
        if (!reading.iso.isEmpty())
            setText(reading.iso);
    }
    LineEdit::focusInEvent(event);
}

} // namespace Allpost
