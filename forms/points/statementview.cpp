// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/statementview.h"

#include "forms/points/periodbox.h"
#include "forms/points/pointscells.h"
#include "forms/points/statementmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace PointsCells;

StatementView::StatementView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_model(new StatementModel(this)), m_period(new PeriodBox), m_sums(new Label({}, Theme::Type::Small, Tone::Ink2)), m_table(new Table), m_none(new EmptyState),
      m_opening(new Label({}, Theme::Type::Small, Tone::Ink2)), m_closing(new Label({}, Theme::Type::Strong))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    m_body = new QWidget;
    whole->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(Space::xs);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::xs);
    auto *earlier = new Button({}, u"chevron-left"_s, {}, Button::Quiet);
    earlier->setToolTip(tr("Period before (Ctrl+PgUp)"));
    earlier->setAccessibleName(tr("Period before"));
    auto *later = new Button({}, u"chevron-right"_s, {}, Button::Quiet);
    later->setToolTip(tr("Period after (Ctrl+PgDn)"));
    later->setAccessibleName(tr("Period after"));
    row->addWidget(m_period, 1);
    row->addWidget(earlier);
    row->addWidget(later);
    column->addLayout(row);
    m_sums->setWordWrap(true);
    column->addWidget(m_sums);
    m_table->setObjectName(u"statement"_s);
    m_table->setAccessibleName(tr("Statement"));
    m_table->setRowHeight(Height::row2);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(StatementModel::Cause, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    m_none->setKind(EmptyState::NotFound);
    m_none->setTitle(tr("Nothing came or went in this period"));
    column->addWidget(m_none, 1);
    m_none->hide();
    for (QWidget *one : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_none)})
        one->setMinimumHeight(Height::head + Height::row2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_opening, 1);
    m_closing->setAlignment(Qt::AlignRight);
    m_closing->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    foot->addWidget(m_closing);
    column->addLayout(foot);
    setFocusProxy(m_table);
    connect(earlier, &QAbstractButton::clicked, this, [this] { m_period->step(-1); });
    connect(later, &QAbstractButton::clicked, this, [this] { m_period->step(1); });
    connect(m_period, &PeriodBox::changed, this, &StatementView::refresh);
    connect(m_model, &StatementModel::failed, this, [this](const Error &error) { m_workplace.complain(error); });
    showSums();
}

void StatementView::setAccount(Key account)
{
    m_account = account;
    refresh();
}

void StatementView::refresh()
{
    const Key kept = currentTransfer();
    if (auto read = m_model->read(m_workplace.store().db(), m_account, m_period->from(), m_period->to()); !read)
        m_workplace.complain(read.error());
    showSums();
    if (kept && m_model->rowOf(kept) >= 0)
        choose(kept);
    else if (m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

Key StatementView::currentTransfer() const
{
    const StatementLine *line = m_model->line(m_table->currentIndex().row());
    return line ? line->transfer : 0;
}

void StatementView::choose(Key transfer)
{
    const int row = m_model->rowOf(transfer);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void StatementView::showSums()
{
    const StatementSums &sums = m_model->sums();
    m_body->setVisible(m_account != 0);
    m_sums->setText(tr("%1 · received %2 · spent %3").arg(m_period->spoken(), number(sums.received), number(sums.spent)));
    m_opening->setText(tr("Brought forward %1").arg(number(sums.opening)));
    m_closing->setText(tr("At the end %1").arg(number(sums.closing())));
    const bool nothing = m_model->rowCount() == 0;
    m_table->setVisible(!nothing);
    m_none->setVisible(nothing);
    m_none->setHelp(m_period->spoken());
}

} // namespace Allpost
