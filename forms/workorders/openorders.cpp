// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/openorders.h"

#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/workorders/openordersmodel.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

bool concernsOrders(const ChangeSet &changes)
{
    return changes.bulk || std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &change) {
               return change.entity->name == "work_order"_L1 || change.entity->name.startsWith("order_"_L1) || change.entity->name == "membership"_L1;
           });
}

} // namespace

OpenOrders::OpenOrders(QWidget *parent) : QWidget(parent), m_model(new OpenOrdersModel(this)), m_list(new Table), m_none(new Label({}, Theme::Type::Body, Tone::Ink3))
{
    m_list->setObjectName(u"openOrders"_s);
    m_list->setAccessibleName(tr("Open work orders"));
    m_list->setRowHeight(Height::row2);
    m_list->setFitted(true);
    m_list->setModel(m_model);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(OpenOrdersModel::What, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(OpenOrdersModel::State, QHeaderView::ResizeToContents);
    m_none->setText(tr("No work order is open."));
    m_none->setContentsMargins(Space::m, Space::xs, Space::m, Space::m);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_none);
    m_list->hide();
    connect(m_list, &Table::opened, this, [this](const QModelIndex &index) {
        if (const Key order = m_model->orderAt(index.row()); order && m_workplace)
            m_workplace->go({u"order"_s, qlonglong(order)});
    });
}

void OpenOrders::setWorkplace(Workplace *workplace)
{
    m_workplace = workplace;
    connect(&workplace->store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if (isVisible() && concernsOrders(changes))
            refresh();
    });
}

void OpenOrders::set(Of of, Key key)
{
    m_of = of;
    m_key = key;
    refresh();
}

void OpenOrders::setResident(Key resident)
{
    set(Of::Resident, resident);
}

void OpenOrders::setHousehold(Key household)
{
    set(Of::Household, household);
}

void OpenOrders::setDwelling(Key dwelling)
{
    set(Of::Dwelling, dwelling);
}

int OpenOrders::count() const
{
    return m_model->rowCount();
}

void OpenOrders::refresh()
{
    QList<OrderLine> lines;
    std::optional<WorkingTime> time;
    if (m_workplace && m_key) {
        const Database &db = m_workplace->store().db();
        auto found = m_of == Of::Resident ? OrdersOf::resident(db, m_key) : m_of == Of::Household ? OrdersOf::household(db, m_key) : OrdersOf::dwelling(db, m_key);
        if (found)
            lines = *found;
        else
            m_workplace->complain(found.error());
        if (!lines.isEmpty())
            if (auto calendar = WorkingTime::of(db))
                time = *calendar;
    }
    m_model->setLines(lines, time);
    m_list->setVisible(!lines.isEmpty());
    m_none->setVisible(lines.isEmpty());
    Q_EMIT counted(int(lines.size()));
}

} // namespace Allpost
