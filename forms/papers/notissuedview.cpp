// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/papers/notissuedview.h"
#include "ui_notissuedview.h"

#include "forms/shared/codecombo.h"
#include "forms/shared/workplace.h"
#include "models/counter/matters.h"
#include "models/papers/papertemplates.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

NotIssuedView::NotIssuedView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::NotIssuedView>()), m_workplace(workplace), m_model(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->search->setIconName(u"search"_s);
    m_ui->search->setObjectName(u"refusedSearch"_s);
    m_ui->list->setModel(m_model);
    m_ui->list->setObjectName(u"refusedList"_s);
    m_ui->list->setAccessibleName(tr("Papers that are not issued"));
    m_ui->list->horizontalHeader()->hide();
    m_ui->mark->setText(PaperTemplates::exampleMark());
    m_ui->write->setText(tr("Say it in writing"));
    m_ui->write->setIconName(u"square-pen"_s);
    connect(m_ui->search, &QLineEdit::textEdited, this, &NotIssuedView::narrow);
    connect(m_ui->search, &QLineEdit::returnPressed, this, [this] { m_ui->list->setFocus(); });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NotIssuedView::showCurrent);
    const auto write = [this] {
        if (const RefusedPaper *paper = current())
            Q_EMIT noteWanted({{u"paper_asked"_s, paper->name},
                               {u"refuse_basis"_s, paper->basis.section(u'\n', 0, 0)},
                               {u"go_to"_s, paper->goTo.split(u'\n', Qt::SkipEmptyParts).join(u'、')}});
    };
    connect(m_ui->write, &QAbstractButton::clicked, this, write);
    connect(m_ui->list, &Table::opened, this, write);
    load();
}

NotIssuedView::~NotIssuedView() = default;

void NotIssuedView::load()
{
    auto all = Matters::refusedPapers(m_workplace.store().db());
    if (!all) {
        m_workplace.complain(all.error());
        return;
    }
    m_all.clear();
    for (const auto &entry : std::as_const(*all))
        m_all << entry.second;
    narrow();
}

void NotIssuedView::narrow()
{
    const QString typed = m_ui->search->text().trimmed();
    m_shown = m_all;
    m_shown.removeIf([&](const RefusedPaper &paper) {
        return !typed.isEmpty() && !CodeCombo::matches(typed, {paper.code, paper.name}) && !paper.covers.contains(typed, Qt::CaseInsensitive);
    });
    {
        const QSignalBlocker quiet(m_ui->list->selectionModel());
        m_model->clear();
        for (const RefusedPaper &paper : std::as_const(m_shown)) {
            auto *item = new QStandardItem(paper.name);
            item->setEditable(false);
            m_model->appendRow(item);
        }
        m_ui->list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        m_ui->list->setCurrentIndex(m_model->index(0, 0));
    }
    m_ui->list->viewport()->update();
    m_ui->list->setVisible(!m_shown.isEmpty());
    m_ui->none->setVisible(m_shown.isEmpty());
    m_ui->none->setKind(m_all.isEmpty() ? EmptyState::Fresh : EmptyState::NotFound);
    m_ui->none->setTitle(m_all.isEmpty() ? tr("The list is empty") : tr("“%1” is not on the list").arg(typed));
    m_ui->none->setHelp(m_all.isEmpty() ? tr("Papers that are not issued are kept with the matters of the counter.") : tr("Whether it may be issued is decided by local rules; the list names what may not."));
    showCurrent();
}

const RefusedPaper *NotIssuedView::current() const
{
    const int row = m_ui->list->currentIndex().row();
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

void NotIssuedView::showCurrent()
{
    const RefusedPaper *paper = current();
    m_ui->replyCard->setVisible(paper);
    if (!paper)
        return;
    m_ui->replyCard->setTitle(paper->name);
    m_ui->covers->setText(paper->covers);
    m_ui->covers->setVisible(!paper->covers.isEmpty());
    m_ui->reply->setText(paper->reply);
    m_ui->goTo->setText(paper->goTo);
    m_ui->goHead->setVisible(!paper->goTo.isEmpty());
    m_ui->basis->setText(QStringList{paper->batch, paper->basis}.join(u" · "_s));
    m_ui->mark->setVisible(paper->example.value_or(false));
}

void NotIssuedView::begin()
{
    m_ui->search->setFocus();
    m_ui->search->selectAll();
}

bool NotIssuedView::stepBack()
{
    if (m_ui->search->text().isEmpty())
        return false;
    m_ui->search->clear();
    narrow();
    m_ui->search->setFocus();
    return true;
}

} // namespace Allpost
