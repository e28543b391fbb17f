// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/readlogcard.h"
#include "ui_readlogcard.h"

#include "forms/settings/readlogmodel.h"
#include "forms/shared/workplace.h"

#include <QHeaderView>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
constexpr int RowsInSight = 6;
}

ReadLogCard::ReadLogCard(Workplace &workplace, QWidget *parent)
    : Card(parent), m_ui(std::make_unique<Ui::ReadLogCard>()), m_model(new ReadLogModel(workplace.store(), this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setRowHeight(Height::compactRow);
    m_ui->list->setMinimumHeight(Height::head + RowsInSight * Height::compactRow);
    m_ui->list->setAccessibleName(tr("Log of reading"));
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    for (const auto &[column, width] : {std::pair(ReadLogModel::When, 160), {ReadLogModel::Who, 180}, {ReadLogModel::What, 360}})
        header->resizeSection(column, width);
    m_ui->none->setTitle(tr("Nothing was shown in full yet"));
    m_ui->none->setHelp(tr("Ctrl+M, copying and exporting in full are noted here."));
    m_ui->none->setIcon(u"eye-off"_s);
    load();
}

ReadLogCard::~ReadLogCard() = default;

void ReadLogCard::load()
{
    m_model->load();
    const bool any = m_model->rowCount() > 0;
    m_ui->list->setVisible(any);
    m_ui->none->setVisible(!any);
    setCount(any ? QString::number(m_model->rowCount()) : QString());
}

} // namespace Allpost
