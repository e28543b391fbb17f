// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;

namespace Allpost {

class DateEdit;

/// From which day to which day, both counted: this quarter unless another is chosen; step() goes to the one before or after
/// of the same length, so that a key does.
class PeriodBox : public QWidget
{
    Q_OBJECT
public:
    enum Kind { ThisMonth, LastMonth, ThisQuarter, LastQuarter, ThisYear, LastYear, Ever, Free, KindCount };

    explicit PeriodBox(QWidget *parent = nullptr);

    QDate from() const { return m_from; } ///< of Ever the first day there can be
    QDate to() const { return m_to; }
    void setKind(Kind kind);
    void setDays(QDate from, QDate to);
    /// One period back (-1) or on (+1); nothing lies after today.
    void step(int by);
    QComboBox *choice() const { return m_kind; }

    /// 2026年第4季度, 2026-11, 2026年, 2026-10-01 – 2026-11-22.
    static QString spoken(QDate from, QDate to);
    QString spoken() const { return spoken(m_from, m_to); }
    /// The first day anything can have happened on.
    static QDate beginning() { return QDate(2000, 1, 1); }

Q_SIGNALS:
    void changed();

private:
    void chosen(int kind);
    void show(QDate from, QDate to);
    static std::pair<QDate, QDate> days(Kind kind, QDate today);

    QComboBox *m_kind;
    DateEdit *m_fromEdit;
    DateEdit *m_toEdit;
    QDate m_from;
    QDate m_to;
};

} // namespace Allpost
