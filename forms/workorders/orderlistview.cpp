// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderlistview.h"

#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/views/filterbar.h"
#include "forms/views/listdesk.h"
#include "models/views/recordlistmodel.h"
#include "models/workorders/orderlist.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

OrderListView::OrderListView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_language(std::make_unique<FilterLanguage>(OrderList::definition())),
      m_model(new RecordListModel(workplace.store(), OrderList::definition(), this)), m_filter(new FilterBar), m_table(new Table), m_none(new EmptyState),
      m_count(new Label(QString(), Theme::Type::Small, Tone::Ink2)), m_keys(new Label(QString(), Theme::Type::Small, Tone::Ink3))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    m_count->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_keys);
    m_keys->setText(tr("Enter opens · Space selects · Ctrl+F condition · Ctrl+E export · Ctrl+P print"));
    m_none->hide();
    m_filter->setLanguage(m_language.get());
    m_filter->setExample(tr("Condition, e.g. open and department has 物业   F1 help"));
    m_table->setObjectName(u"orderList"_s);
    m_table->setAccessibleName(tr("List of orders"));
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_desk = new ListDesk(workplace, OrderList::definition(), *m_model, *m_table, this);
    m_desk->setFurtherColumns({u"channel"_s, u"assignee"_s, u"category"_s, u"urge"_s, u"grid"_s});
    m_desk->restore();
    new SelectionKeeper(*m_model, *m_table->selectionModel());
    setFocusProxy(m_table);
    connect(m_filter, &FilterBar::filterChanged, this, [this] {
        m_model->setFilter(m_filter->filter());
        showCounts();
        Q_EMIT filterChanged();
    });
    connect(m_model, &RecordListModel::countsChanged, this, &OrderListView::showCounts);
    connect(m_model, &RecordListModel::loaded, this, &OrderListView::showCounts);
    connect(m_model, &RecordListModel::failed, this, [this](const Error &error) { m_workplace.complain(error); });
    connect(m_model, &RecordListModel::replaced, this, [this] {
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        Q_EMIT currentOrderChanged(current());
        showCounts();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { Q_EMIT currentOrderChanged(current()); });
    connect(m_table, &Table::opened, this, [this] {
        if (const Key key = current())
            Q_EMIT opened(key);
    });
    connect(m_none, &EmptyState::acted, this, [this] {
        m_filter->setFilter({});
        m_table->setFocus();
    });
    connect(&workplace, &Workplace::revealedChanged, m_model, &RecordListModel::setRevealed);
    m_model->setRevealed(workplace.revealed());
}

OrderListView::~OrderListView() = default;

void OrderListView::setView(const QString &title, const QString &condition, const QString &sort, Qt::SortOrder order)
{
    m_title = title;
    const FilterReading reading = m_language->read(condition);
    if (reading.problem)
        m_workplace.complain({ErrorCode::Invalid, reading.problem->message, {}});
    if (m_model->sortColumn() != sort || m_model->sortOrder() != order)
        m_model->sortBy(sort, order);
    m_filter->setFilter(reading.problem ? Filter() : reading.filter);
    m_model->setFilter(m_filter->filter());
    begin();
    showCounts();
}

void OrderListView::setColumns(const QString &columns)
{
    if (columns.isEmpty())
        m_desk->restore();
    else
        m_desk->setColumns(columns.split(u','));
}

void OrderListView::begin()
{
    if (!std::exchange(m_begun, true))
        m_model->load();
}

void OrderListView::reload()
{
    if (m_begun)
        m_model->reload();
}

const Filter &OrderListView::filter() const
{
    return m_filter->filter();
}

void OrderListView::addCondition()
{
    m_filter->begin();
}

Key OrderListView::current() const
{
    return m_model->keyAt(m_table->currentIndex().row());
}

QList<Key> OrderListView::chosen() const
{
    QList<Key> keys = m_model->keysOf(m_table->selectionModel()->selection());
    if (keys.isEmpty() && current())
        keys << current();
    return keys;
}

void OrderListView::showCounts()
{
    const QLocale locale;
    const bool narrowed = !m_filter->filter().isEmpty();
    const QString shown = locale.toString(m_model->rowCount());
    m_count->setText(narrowed && m_model->total() ? tr("%1 orders / %2").arg(shown, locale.toString(m_model->total())) : tr("%1 orders").arg(shown));
    const QString described = m_language->describe(m_filter->filter());
    m_desk->setTitle(m_title, described.isEmpty() ? m_count->text() : described + u" · "_s + m_count->text());
    const bool nothing = m_begun && m_model->rowCount() == 0 && !m_model->isLoading();
    const bool hadFocus = m_table->hasFocus() || m_none->hasFocus() || m_none->button()->hasFocus();
    m_table->setVisible(!nothing);
    m_none->setVisible(nothing);
    if (!nothing)
        return;
    m_none->setKind(narrowed ? EmptyState::NotFound : EmptyState::Fresh);
    m_none->setTitle(narrowed ? tr("No order fits") : tr("No work orders yet"));
    m_none->setHelp(narrowed ? described : tr("What residents ask for is registered with F6, from any page."));
    m_none->setAction(narrowed ? tr("Show all orders") : QString(), u"x"_s);
    if (hadFocus && narrowed)
        m_none->button()->setFocus();
    Q_EMIT currentOrderChanged(0);
}

} // namespace Allpost
