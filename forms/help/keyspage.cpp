// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/help/keyspage.h"
#include "ui_keyspage.h"

#include "forms/help/keysmodel.h"
#include "forms/shared/workplace.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>

namespace Allpost {

using namespace Qt::StringLiterals;

KeysPage::KeysPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::KeysPage>()), m_model(new KeysModel(workplace.commands(), this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setRowHeight(Height::compactRow);
    m_ui->list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->list->setAccessibleName(tr("All keys"));
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(KeysModel::Verb, QHeaderView::Stretch);
    header->resizeSection(KeysModel::Area, 200);
    header->resizeSection(KeysModel::Key, 200);
    m_ui->none->setKind(EmptyState::NotFound);
    m_ui->none->setTitle(tr("No verb goes by that name"));
    m_ui->none->setHelp(tr("Names, pinyin initials and keys were searched."));
    m_ui->filter->installEventFilter(this);
    m_ui->language->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_ui->languageScroll->viewport()->setAutoFillBackground(false);
    m_ui->languageBody->setAutoFillBackground(false);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &KeysPage::narrow);
    connect(m_ui->list, &Table::opened, this, [this](const QModelIndex &index) { run(index.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &KeysPage::tell);
    tell();
}

KeysPage::~KeysPage() = default;

void KeysPage::show(const QVariant &what)
{
    const QString language = what.toString();
    m_ui->languageCard->setVisible(!language.isEmpty());
    m_ui->language->setText(language);
    m_ui->listCard->setVisible(language.isEmpty());
    m_ui->filter->setVisible(language.isEmpty());
    m_ui->head->setTitle(title());
    if (!language.isEmpty()) {
        m_ui->head->setSubtitle({});
        m_ui->languageScroll->setFocus();
        return;
    }
    m_ui->filter->clear();
    m_ui->filter->setFocus();
    narrow({});
}

QString KeysPage::title() const
{
    return m_ui->language->text().isEmpty() ? tr("All keys") : tr("Help: conditions");
}

void KeysPage::narrow(const QString &text)
{
    m_model->setFilter(text);
    m_ui->list->setCurrentIndex(m_model->index(0, KeysModel::Verb));
}

void KeysPage::tell()
{
    m_ui->list->setVisible(m_model->rowCount() > 0);
    m_ui->none->setVisible(m_model->rowCount() == 0);
    m_ui->head->setSubtitle(tr("%n verbs", nullptr, m_model->rowCount()));
}

void KeysPage::run(int row)
{
    QAction *action = m_model->command(row);
    if (!action)
        return;
    const QString refusal = action->property("refusal").toString();
    if (action->isEnabled())
        action->trigger();
    else if (!refusal.isEmpty())
        workplace().say(refusal);
}

bool KeysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->filter || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int row = m_ui->list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: m_ui->list->setCurrentIndex(m_model->index(qMin(row + 1, m_model->rowCount() - 1), KeysModel::Verb)); return true;
    case Qt::Key_Up: m_ui->list->setCurrentIndex(m_model->index(qMax(row - 1, 0), KeysModel::Verb)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(row); return true;
    default: return false;
    }
}

} // namespace Allpost
