// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/similarpanel.h"

#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/workorders/ordertexts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int StateWidth = 110;

/// Why it is shown: the same place, kind, caller.
QString reasons(const SimilarOrder &order)
{
    QStringList all;
    if (order.samePlace)
        all << SimilarPanel::tr("same place");
    if (order.sameCategory)
        all << SimilarPanel::tr("same category");
    if (order.sameCaller)
        all << SimilarPanel::tr("same caller");
    return all.join(u" · "_s);
}

} // namespace

SimilarPanel::SimilarPanel(QWidget *parent)
    : Card(parent), m_model(new QStandardItemModel(this)), m_list(new Table), m_none(new Label({}, Theme::Type::Body, Tone::Ink3)),
      m_join(new Button(tr("One more asks"), u"user-plus"_s, u"Ctrl+Enter"_s))
{
    setTitle(tr("Similar open orders"));
    setPadding(0);
    m_list->setObjectName(u"similar"_s);
    m_list->setAccessibleName(title());
    m_list->setRowHeight(Height::row2);
    m_list->setFitted(true);
    m_list->setModel(m_model);
    m_list->horizontalHeader()->hide();
    m_join->setObjectName(u"join"_s);
    m_none->setText(tr("None of the same place and kind."));
    m_none->setWordWrap(true);
    m_none->setContentsMargins(Space::m, 0, Space::m, Space::m);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Space::m, Space::s, Space::m, Space::m);
    foot->addStretch();
    foot->addWidget(m_join);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_none);
    column->addLayout(foot);
    connect(m_join, &QAbstractButton::clicked, this, &SimilarPanel::joinWanted);
    connect(m_list, &Table::opened, this, [this](const QModelIndex &index) { Q_EMIT openWanted(qlonglong(m_orders.value(index.row()).order)); });
    setOrders({});
}

void SimilarPanel::setOrders(const QList<SimilarOrder> &orders)
{
    const Key stay = current().order;
    m_orders = orders;
    m_model->clear();
    int row = 0;
    for (const SimilarOrder &order : orders) {
        if (order.order == stay)
            row = m_model->rowCount();
        auto *what = new QStandardItem(order.title);
        what->setData(true, StrongRole);
        what->setData(order.place.isEmpty() ? order.number : order.place, SubTextRole);
        what->setToolTip(QStringList{order.number, reasons(order)}.join(u" · "_s));
        auto *state = new QStandardItem;
        state->setData(QVariant::fromValue(QList<ChipValue>{OrderTexts::chip(order.at, false)}), ChipsRole);
        state->setData(order.callers > 1 ? tr("%n ask", nullptr, order.callers) : reasons(order).section(u" · "_s, 0, 0), SubTextRole);
        m_model->appendRow({what, state});
    }
    if (!orders.isEmpty()) {
        m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
        m_list->horizontalHeader()->resizeSection(1, StateWidth * Theme::textPercent() / 100);
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
    setCount(orders.isEmpty() ? QString() : QString::number(orders.size()));
    setTone(orders.isEmpty() ? Tone::Neutral : Tone::Warn);
    setBar(!orders.isEmpty());
    m_list->setVisible(!orders.isEmpty());
    m_none->setVisible(orders.isEmpty());
    m_join->setVisible(!orders.isEmpty());
}

SimilarOrder SimilarPanel::current() const
{
    return m_orders.value(m_list->currentIndex().row());
}

void SimilarPanel::step(int by)
{
    if (!m_orders.isEmpty())
        m_list->setCurrentIndex(m_model->index(qBound(0, m_list->currentIndex().row() + by, int(m_orders.size()) - 1), 0));
}

} // namespace Allpost
