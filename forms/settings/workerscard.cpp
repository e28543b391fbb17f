// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/workerscard.h"
#include "ui_workerscard.h"

#include "forms/settings/workersmodel.h"
#include "forms/shared/workplace.h"

#include <QAction>
#include <QHeaderView>

namespace Allpost {

using namespace Qt::StringLiterals;

WorkersCard::WorkersCard(Workplace &workplace, QWidget *parent)
    : Card(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::WorkersCard>()), m_model(new WorkersModel(workplace.store(), this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setFitted(true);
    m_ui->list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->list->setAccessibleName(tr("Workers"));
    m_ui->list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->list->horizontalHeader()->setSectionsClickable(false);
    connect(m_ui->list, &Table::opened, this, &WorkersCard::switchTo);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WorkersCard::tell);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WorkersCard::tell);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &WorkersCard::tell);
    connect(m_model, &WorkersModel::refused, m_ui->message, &QLabel::setText);
    connect(m_ui->switchTo, &QAbstractButton::clicked, this, &WorkersCard::switchTo);
    connect(m_ui->leave, &QAbstractButton::clicked, this, &WorkersCard::toggleLeft);
    connect(m_ui->add, &QAbstractButton::clicked, this, &WorkersCard::add);
    connect(&workplace, &Workplace::workerChanged, this, &WorkersCard::load);

    auto *rename = new QAction(tr("Rename"), this);
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(rename);
    connect(rename, &QAction::triggered, this, [this] {
        const QModelIndex at = m_ui->list->currentIndex();
        if (at.isValid())
            m_ui->list->edit(at);
    });
    connect(m_ui->rename, &QAbstractButton::clicked, rename, &QAction::trigger);

    connect(m_ui->name, &QLineEdit::returnPressed, m_ui->role, [this] { m_ui->role->setFocus(Qt::TabFocusReason); });
    connect(m_ui->role, &QLineEdit::returnPressed, this, &WorkersCard::add);
    connect(m_ui->name, &QLineEdit::textEdited, m_ui->nameBox, &FieldBox::clearFinding);
    load();
}

WorkersCard::~WorkersCard() = default;

void WorkersCard::load()
{
    const Key current = m_model->keyAt(m_ui->list->currentIndex().row());
    m_model->load();
    const int row = m_model->rowOf(current ? current : m_workplace.store().worker());
    m_ui->list->setCurrentIndex(m_model->index(qMax(0, row), 0));
    tell();
}

void WorkersCard::begin()
{
    // The likeliest wish: the other one of two.
    const Key now = m_workplace.store().worker();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->keyAt(row) != now && !m_model->isInactive(row)) {
            m_ui->list->setCurrentIndex(m_model->index(row, 0));
            break;
        }
    m_ui->list->setFocus(Qt::ShortcutFocusReason);
}

void WorkersCard::tell()
{
    m_ui->who->setText(tr("%1 works at this desk now; every change carries this name. Ctrl+Shift+W comes here.").arg(m_workplace.store().workerName()));
    const int row = m_ui->list->currentIndex().row();
    const bool here = m_model->keyAt(row) == m_workplace.store().worker();
    const bool left = m_model->isInactive(row);
    m_ui->switchTo->setRefusal(here ? tr("This worker sits at the desk already.") : left ? tr("Who has left cannot sit down; take the worker back first.") : QString());
    m_ui->leave->setText(left ? tr("Is back") : tr("Has left"));
    m_ui->leave->setIconName(left ? u"user-check"_s : u"user-minus"_s);
    m_ui->leave->setRefusal(here ? tr("Somebody else must sit down first.") : QString());
    m_ui->message->clear();
}

void WorkersCard::switchTo()
{
    const Key worker = m_model->keyAt(m_ui->list->currentIndex().row());
    if (!worker || worker == m_workplace.store().worker())
        return;
    if (auto done = Workers::switchTo(m_workplace.store(), worker); !done) {
        m_ui->message->setText(done.error().message);
        return;
    }
    // What the one before had shown in full is not for the next.
    m_workplace.setRevealed(false, {});
    load();
    m_workplace.say(tr("%1 works at this desk now").arg(m_workplace.store().workerName()));
}

void WorkersCard::toggleLeft()
{
    const int row = m_ui->list->currentIndex().row();
    const Key worker = m_model->keyAt(row);
    if (!worker)
        return;
    const bool left = m_model->isInactive(row);
    const Status done = left ? Workers::comeBack(m_workplace.store(), worker) : Workers::leave(m_workplace.store(), worker);
    load();
    if (!done)
        m_ui->message->setText(done.error().message);
}

void WorkersCard::add()
{
    const QString name = m_ui->name->text().simplified();
    if (name.isEmpty()) {
        m_ui->nameBox->setFinding(tr("The name stands beside everything the worker saves."));
        m_ui->name->setFocus();
        return;
    }
    auto added = Workers::add(m_workplace.store(), name, m_ui->role->text().simplified());
    if (!added) {
        m_ui->nameBox->setFinding(added.error().message);
        m_ui->name->setFocus();
        return;
    }
    m_ui->nameBox->clearFinding();
    m_ui->name->clear();
    m_ui->role->clear();
    m_ui->list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(*added)), 0));
    m_ui->list->setFocus();
    tell();
}

} // namespace Allpost
