// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/periodbox.h"

#include "forms/shared/dateedit.h"
#include "forms/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QDate quarterBegin(QDate day)
{
    return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
}

bool isMonth(QDate from, QDate to)
{
    return from.day() == 1 && to == from.addMonths(1).addDays(-1);
}

bool isQuarter(QDate from, QDate to)
{
    return from == quarterBegin(from) && to == from.addMonths(3).addDays(-1);
}

bool isYear(QDate from, QDate to)
{
    return from == QDate(from.year(), 1, 1) && to == QDate(from.year(), 12, 31);
}

} // namespace

PeriodBox::PeriodBox(QWidget *parent) : QWidget(parent), m_kind(new QComboBox), m_fromEdit(new DateEdit), m_toEdit(new DateEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::s);
    m_kind->addItems({tr("This month"), tr("Last month"), tr("This quarter"), tr("Last quarter"), tr("This year"), tr("Last year"), tr("From the beginning"), tr("From day to day")});
    m_kind->setObjectName(u"period"_s);
    m_kind->setAccessibleName(tr("Period"));
    m_fromEdit->setAccessibleName(tr("From"));
    m_toEdit->setAccessibleName(tr("To"));
    row->addWidget(m_kind);
    for (DateEdit *edit : {m_fromEdit, m_toEdit}) {
        edit->setFixedWidth(132 * Theme::textPercent() / 100);
        row->addWidget(edit);
        connect(edit, &DateEdit::isoChanged, this, [this] {
            if (m_kind->currentIndex() == Free && m_fromEdit->date().isValid() && m_toEdit->date().isValid() && m_fromEdit->date() <= m_toEdit->date()) {
                m_from = m_fromEdit->date();
                m_to = m_toEdit->date();
                Q_EMIT changed();
            }
        });
    }
    connect(m_kind, &QComboBox::activated, this, &PeriodBox::chosen);
    const auto [from, to] = days(ThisQuarter, QDate::currentDate());
    show(from, to);
}

std::pair<QDate, QDate> PeriodBox::days(Kind kind, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter = quarterBegin(today);
    switch (kind) {
    case ThisMonth: return {month, month.addMonths(1).addDays(-1)};
    case LastMonth: return {month.addMonths(-1), month.addDays(-1)};
    case ThisQuarter: return {quarter, quarter.addMonths(3).addDays(-1)};
    case LastQuarter: return {quarter.addMonths(-3), quarter.addDays(-1)};
    case ThisYear: return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case LastYear: return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    default: return {beginning(), today};
    }
}

void PeriodBox::setKind(Kind kind)
{
    if (kind == Free)
        return;
    const auto [from, to] = days(kind, QDate::currentDate());
    setDays(from, to);
}

void PeriodBox::setDays(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to < from || (from == m_from && to == m_to))
        return;
    show(from, to);
    Q_EMIT changed();
}

void PeriodBox::show(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    int kind = Free;
    for (int i = 0; i < Free; ++i)
        if (days(Kind(i), QDate::currentDate()) == std::pair(from, to)) {
            kind = i;
            break;
        }
    m_kind->setCurrentIndex(kind);
    const QSignalBlocker quietFrom(m_fromEdit), quietTo(m_toEdit);
    m_fromEdit->setDate(from);
    m_toEdit->setDate(to);
    m_fromEdit->setVisible(kind == Free);
    m_toEdit->setVisible(kind == Free);
}

void PeriodBox::chosen(int kind)
{
    m_fromEdit->setVisible(kind == Free);
    m_toEdit->setVisible(kind == Free);
    if (kind == Free)
        m_fromEdit->setFocus();
    else
        setKind(Kind(kind));
}

void PeriodBox::step(int by)
{
    if (m_from == beginning())
        return;
    QDate from, to;
    if (isYear(m_from, m_to)) {
        from = m_from.addYears(by);
        to = QDate(from.year(), 12, 31);
    } else if (isQuarter(m_from, m_to)) {
        from = m_from.addMonths(3 * by);
        to = from.addMonths(3).addDays(-1);
    } else if (isMonth(m_from, m_to)) {
        from = m_from.addMonths(by);
        to = from.addMonths(1).addDays(-1);
    } else {
        const qint64 length = m_from.daysTo(m_to) + 1;
        from = m_from.addDays(by * length);
        to = m_to.addDays(by * length);
    }
    if (from <= QDate::currentDate())
        setDays(from, to);
}

QString PeriodBox::spoken(QDate from, QDate to)
{
    if (from <= beginning())
        return tr("until %1").arg(to.toString(Qt::ISODate));
    if (isYear(from, to))
        return tr("Year %1").arg(from.year());
    if (isQuarter(from, to))
        return tr("Quarter %1 of %2").arg((from.month() + 2) / 3).arg(from.year());
    if (isMonth(from, to))
        return from.toString(u"yyyy-MM"_s);
    return u"%1 – %2"_s.arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
}

} // namespace Allpost
