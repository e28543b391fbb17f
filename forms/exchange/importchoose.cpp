// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/importchoose.h"
#include "ui_importchoose.h"

#include "forms/exchange/pastmodel.h"
#include "forms/shared/button.h"

#include <QHeaderView>

namespace Allpost {

using namespace Qt::StringLiterals;

ImportChoose::ImportChoose(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ImportChoose>()), m_past(new PastModel(this))
{
    m_ui->setupUi(this);
    m_ui->drop->setTitle(tr("Drop the roster here"));
    m_ui->drop->setHelp(tr("As the office keeps it: .xlsx, .xls or .csv. Nothing is saved before you have seen what comes in."));
    m_ui->drop->setIcon(u"file-spreadsheet"_s);
    m_ui->drop->setAction(tr("Choose a file"), u"folder-open"_s, u"Enter"_s);
    m_ui->drop->button()->setKind(Button::Primary);
    connect(m_ui->drop, &EmptyState::acted, this, &ImportChoose::fileWanted);
    m_takeBack = new Button(tr("Take it back"), u"undo-2"_s);
    m_ui->pastCard->setCorner(m_takeBack);
    m_ui->past->setModel(m_past);
    m_ui->past->setRowHeight(Height::row2);
    m_ui->past->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->past->horizontalHeader()->setSectionsClickable(false);
    m_ui->past->horizontalHeader()->setSortIndicatorShown(false);
    m_ui->past->horizontalHeader()->setSectionResizeMode(PastModel::File, QHeaderView::Stretch);
    m_ui->past->horizontalHeader()->setSectionResizeMode(PastModel::CameIn, QHeaderView::ResizeToContents);
    m_ui->past->horizontalHeader()->setSectionResizeMode(PastModel::State, QHeaderView::ResizeToContents);
    connect(m_ui->past->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportChoose::updateDeed);
    connect(m_takeBack, &QAbstractButton::clicked, this, &ImportChoose::takeBack);
    connect(m_ui->past, &Table::opened, this, &ImportChoose::takeBack);
    setPast({});
}

ImportChoose::~ImportChoose() = default;

void ImportChoose::setPast(const QList<PastImport> &imports)
{
    m_past->setImports(imports);
    m_ui->past->setVisible(!imports.isEmpty());
    m_ui->pastNone->setVisible(imports.isEmpty());
    m_takeBack->setVisible(!imports.isEmpty());
    if (!imports.isEmpty())
        m_ui->past->setCurrentIndex(m_past->index(0, 0));
    updateDeed();
}

void ImportChoose::begin()
{
    m_ui->drop->button()->setFocus();
}

void ImportChoose::updateDeed()
{
    m_takeBack->setRefusal(m_past->refusal(m_ui->past->currentIndex().row()));
}

void ImportChoose::takeBack()
{
    const int row = m_ui->past->currentIndex().row();
    if (m_past->at(row) && m_past->refusal(row).isEmpty())
        Q_EMIT takeBackWanted(*m_past->at(row));
}

} // namespace Allpost
