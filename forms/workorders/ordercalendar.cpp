// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/ordercalendar.h"

#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/paint.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;
using Theme::Type;

namespace {

/// The day's number, and how many end on it.
class DayDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QDate day = index.data(OrderMonthModel::DayRole).toDate();
        const Colours &c = Theme::c();
        painter->fillRect(option.rect, day.isValid() ? c.surface : c.canvas);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, c.line);
        painter->fillRect(option.rect.right(), option.rect.top(), 1, option.rect.height(), c.line);
        if (!day.isValid())
            return;
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            Paint::round(painter, QRectF(option.rect).adjusted(1, 1, -2, -2), Radius::control, c.select, option.state & QStyle::State_HasFocus ? c.accent : QColor(), 2);
        const QRect inner = option.rect.adjusted(Space::s, Space::xs, -Space::s, -Space::s);
        const bool today = day == QDate::currentDate();
        const int line = Theme::metrics(Type::Body).height();
        Paint::line(painter, {inner.left(), inner.top(), inner.width(), line}, QString::number(day.day()), today ? Type::Strong : Type::Body, today ? c.accent : c.ink2);
        QPoint at(inner.left(), inner.bottom() - Height::chip / 2);
        for (const auto &[role, tone] : {std::pair(OrderMonthModel::OverdueRole, Tone::Bad), {OrderMonthModel::DueRole, today ? Tone::Warn : Tone::Neutral}, {OrderMonthModel::WaitsRole, Tone::Wait}}) {
            const int count = index.data(role).toInt();
            if (!count)
                continue;
            const ChipText chip{QString::number(count), tone, tone == Tone::Bad ? u"circle-alert"_s : tone == Tone::Wait ? u"circle-pause"_s : u"clock"_s};
            if (at.x() + Paint::chipWidth(chip) > inner.right() + Space::s)
                break;
            Paint::chip(painter, at, chip, option.state & QStyle::State_Selected);
            at.rx() += Paint::chipWidth(chip) + Space::xs;
        }
    }
};

} // namespace

void OrderMonthModel::setMonth(QDate month, const QList<OrderLists::DayCount> &days)
{
    beginResetModel();
    m_first = QDate(month.year(), month.month(), 1);
    m_days.clear();
    for (const OrderLists::DayCount &day : days)
        m_days.insert(day.day, day);
    endResetModel();
}

QDate OrderMonthModel::dayAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_first.isValid())
        return {};
    const QDate day = m_first.addDays(index.row() * 7 + index.column() - (m_first.dayOfWeek() - 1));
    return day.month() == m_first.month() ? day : QDate();
}

QModelIndex OrderMonthModel::indexOf(QDate day) const
{
    if (!m_first.isValid() || day.year() != m_first.year() || day.month() != m_first.month())
        return {};
    const int at = day.day() - 1 + m_first.dayOfWeek() - 1;
    return index(at / 7, at % 7);
}

int OrderMonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_first.isValid() ? 0 : (m_first.daysInMonth() + m_first.dayOfWeek() - 1 + 6) / 7;
}

QVariant OrderMonthModel::data(const QModelIndex &index, int role) const
{
    const QDate day = dayAt(index);
    if (!day.isValid())
        return {};
    const OrderLists::DayCount count = m_days.value(day);
    switch (role) {
    case Qt::DisplayRole: return QString::number(day.day());
    case DayRole: return day;
    case DueRole: return count.due - count.overdue;
    case OverdueRole: return count.overdue;
    case WaitsRole: return count.waits;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{QLocale().toString(day, QLocale::ShortFormat)};
        if (count.overdue)
            parts << tr("%n overdue", nullptr, count.overdue);
        if (count.due > count.overdue)
            parts << tr("%n due", nullptr, count.due - count.overdue);
        if (count.waits)
            parts << tr("waiting of %n ends", nullptr, count.waits);
        return parts.join(u" · "_s);
    }
    default: return {};
    }
}

QVariant OrderMonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
}

Qt::ItemFlags OrderMonthModel::flags(const QModelIndex &index) const
{
    return dayAt(index).isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

OrderCalendar::OrderCalendar(QWidget *parent)
    : QWidget(parent), m_months(new OrderMonthModel(this)), m_orders(new OrderBoardModel(this)), m_table(new QTableView), m_board(new OrderBoard),
      m_title(new Label(QString(), Theme::Type::Section)), m_day(QDate::currentDate())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::m);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::s);
    auto *head = new QHBoxLayout;
    auto *before = new Button(QString(), u"chevron-left"_s, {}, Button::Quiet);
    before->setToolTip(tr("Month before (PgUp)"));
    auto *next = new Button(QString(), u"chevron-right"_s, {}, Button::Quiet);
    next->setToolTip(tr("Next month (PgDn)"));
    connect(before, &QAbstractButton::clicked, this, [this] { stepMonth(-1); });
    connect(next, &QAbstractButton::clicked, this, [this] { stepMonth(1); });
    head->addWidget(before);
    head->addWidget(m_title);
    head->addWidget(next);
    head->addStretch();
    left->addLayout(head);
    left->addWidget(m_table, 1);
    row->addLayout(left, 3);
    row->addWidget(m_board, 2);
    m_table->setModel(m_months);
    m_table->setItemDelegate(new DayDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Calendar of limits"));
    m_table->setObjectName(u"days"_s);
    m_table->installEventFilter(this);
    m_board->setFlow(OrderBoard::Sections);
    m_board->setModel(m_orders);
    m_board->setObjectName(u"dayOrders"_s);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const QDate day = m_months->dayAt(current);
        if (!m_showing && day.isValid() && day != m_day)
            setDay(day);
    });
}

void OrderCalendar::setDay(QDate day)
{
    m_day = day;
    Q_EMIT dayChanged(day);
}

void OrderCalendar::showMonth(QDate month, const QList<OrderLists::DayCount> &days)
{
    m_showing = true;
    m_months->setMonth(month, days);
    m_table->setCurrentIndex(m_months->indexOf(m_day));
    m_showing = false;
    showHead();
}

void OrderCalendar::showHead()
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    m_title->setText(QLocale().toString(m_months->month(), chinese ? u"yyyy年M月"_s : u"MMMM yyyy"_s));
}

void OrderCalendar::showOrders(const QList<ListedOrder> &orders)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const QString day = QLocale().toString(m_day, chinese ? u"M月d日 dddd"_s : u"dddd, d MMMM"_s);
    m_orders->setLanes({OrderLane{orders.isEmpty() ? tr("%1: nothing ends").arg(day) : day, int(orders.size()), {}, Meaning::Neutral, {}, orders}});
}

void OrderCalendar::step(int days)
{
    setDay(m_day.addDays(days));
}

void OrderCalendar::stepMonth(int months)
{
    setDay(m_day.addMonths(months));
}

bool OrderCalendar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched != m_table || key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Left: step(-1); return true;
    case Qt::Key_Right: step(1); return true;
    case Qt::Key_Up: step(-7); return true;
    case Qt::Key_Down: step(7); return true;
    case Qt::Key_PageUp: stepMonth(-1); return true;
    case Qt::Key_PageDown: stepMonth(1); return true;
    case Qt::Key_Home: setDay(QDate::currentDate()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_orders->lanes().value(0).cards.isEmpty())
            m_board->setFocus();
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace Allpost
