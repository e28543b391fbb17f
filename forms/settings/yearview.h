// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/fits.h"
#include "models/calendar/calendars.h"

#include <QWidget>

namespace Allpost {

/// A year as twelve strips, the weekdays of all months under one another: what is free, made up for, or set by the office
/// itself, by colour and by word. Arrow keys walk over the days, PageUp and PageDown over the years.
class YearView : public QWidget, public Fits
{
    Q_OBJECT
public:
    explicit YearView(QWidget *parent = nullptr);

    void setYear(const YearInfo &year);
    const YearInfo &year() const { return m_year; }
    QDate current() const { return m_current; }
    /// A day of the year that is shown.
    void setCurrent(QDate day);
    /// Where a day is painted.
    QRect cellRect(QDate day) const;
    /// One sentence on a day: its date, what it is, how long it is worked.
    static QString sentence(const DayInfo &day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QList<FitText> fitTexts() const override;

Q_SIGNALS:
    void currentChanged();
    /// Space or a double click: the day shall be what it is not.
    void toggleWanted();
    /// Del: the office's own exception shall go.
    void takeBackWanted();
    /// PageUp, PageDown, or walking over the end of the year: the year that holds this day shall be shown.
    void dayWanted(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int labelWidth() const;
    int headHeight() const;
    int cellHeight() const;
    const DayInfo *dayAt(QPoint at) const;
    const DayInfo *info(QDate day) const;
    void walk(QDate day);
    void paintDay(QPainter &painter, const DayInfo &day) const;
    void tell();

    YearInfo m_year;
    QDate m_current;
};

} // namespace Allpost
