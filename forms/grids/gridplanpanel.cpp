// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/gridplanpanel.h"
#include "ui_gridplanpanel.h"

#include "forms/grids/gridplanmodels.h"
#include "forms/grids/sizebar.h"
#include "forms/shared/button.h"
#include "forms/shared/workplace.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

const QString Stay = u"stay"_s;
const QString GoOver = u"over"_s;

} // namespace

GridPlanPanel::GridPlanPanel(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::GridPlanPanel>()), m_board(new GridPlanBoard(this)),
      m_blocks(new PlanBlocksModel(*m_board, this)), m_parts(new PlanPartsModel(*m_board, this))
{
    m_ui->setupUi(this);
    m_ui->blocks->setModel(m_blocks);
    m_ui->blocks->setAccessibleName(tr("Buildings and where they go"));
    m_ui->blocks->installEventFilter(this);
    m_ui->grids->setModel(m_parts);
    m_ui->grids->setAccessibleName(tr("The grids then"));
    m_ui->grids->setItemDelegateForColumn(PlanPartsModel::Size, new SizeBar(m_ui->grids));
    m_ui->grids->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->grids->setEditTriggers(QAbstractItemView::EditKeyPressed);
    for (Table *table : {m_ui->blocks, m_ui->grids}) {
        table->horizontalHeader()->setSectionsClickable(false);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    const auto width = [](Table *table, int column, int px) { table->horizontalHeader()->resizeSection(column, px * Theme::textPercent() / 100); };
    width(m_ui->blocks, PlanBlocksModel::Households, 96);
    width(m_ui->blocks, PlanBlocksModel::People, 72);
    width(m_ui->blocks, PlanBlocksModel::Now, 110);
    width(m_ui->blocks, PlanBlocksModel::Then, 130);
    width(m_ui->grids, PlanPartsModel::Size, SizeBar::BarWidth + 72);
    width(m_ui->grids, PlanPartsModel::Comes, 64);
    width(m_ui->grids, PlanPartsModel::Goes, 64);
    m_ui->from->setMayBeFuture(true);
    m_ui->count->setAccessibleName(tr("How many grids"));
    auto *back = new Button(tr("Back without changing"), u"x"_s, u"Esc"_s);
    m_apply = new Button(tr("Write it so"), u"check"_s, u"F10"_s, Button::Primary);
    m_apply->setObjectName(u"apply"_s);
    m_ui->bar->addButton(back);
    m_ui->bar->addButton(m_apply);
    connect(back, &QAbstractButton::clicked, this, &GridPlanPanel::leave);
    connect(m_apply, &QAbstractButton::clicked, this, &GridPlanPanel::apply);
    connect(m_ui->propose, &QAbstractButton::clicked, this, &GridPlanPanel::propose);
    connect(m_ui->count, &QSpinBox::valueChanged, this, &GridPlanPanel::propose);
    connect(m_ui->from, &DateEdit::isoChanged, this, &GridPlanPanel::propose);
    connect(m_board, &GridPlanBoard::changed, this, &GridPlanPanel::tell);
    connect(m_board, &GridPlanBoard::replaced, this, [this] {
        m_ui->blocks->setCurrentIndex(m_blocks->index(0, 0));
        tell();
    });
}

GridPlanPanel::~GridPlanPanel() = default;

void GridPlanPanel::split(Key layer, Key grid)
{
    begin(GridPlan::Split, layer, {grid});
}

void GridPlanPanel::merge(Key layer, const QList<Key> &grids)
{
    begin(GridPlan::Merge, layer, grids);
}

void GridPlanPanel::balance(Key layer)
{
    begin(GridPlan::Balance, layer, {});
}

void GridPlanPanel::begin(GridPlan::Kind kind, Key layer, const QList<Key> &grids)
{
    m_kind = kind;
    m_layer = layer;
    m_grids = grids;
    {
        const QSignalBlocker quietCount(m_ui->count), quietFrom(m_ui->from);
        m_ui->count->setValue(2);
        m_ui->from->setDate(QDate::currentDate());
    }
    m_ui->partsBox->setVisible(kind == GridPlan::Split);
    m_ui->postsBox->setVisible(kind != GridPlan::Balance);
    m_ui->propose->setVisible(kind != GridPlan::Merge);
    m_ui->posts->setChoices(kind == GridPlan::Split ? QList<Choice>{{Stay, tr("stay with the first grid")}, {GoOver, tr("serve the new grids too")}}
                                                    : QList<Choice>{{GoOver, tr("go over to the first grid")}, {Stay, tr("end on that day")}});
    m_ui->posts->setCode(kind == GridPlan::Split ? Stay : GoOver);
    m_board->setPlan({});
    propose();
    m_ui->blocks->setFocus();
}

void GridPlanPanel::propose()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    const QDate from = m_ui->from->date();
    if (!from.isValid()) {
        tell();
        return;
    }
    m_busy = true;
    tell();
    auto plan = std::make_shared<GridPlan>();
    const int count = m_ui->count->value();
    m_workplace->run(
        tr("Working out the grids"), this,
        [plan, from, count, kind = m_kind, layer = m_layer, grids = m_grids, &store = m_workplace->store()](Progress &progress) -> Status {
            auto db = store.connect();
            if (!db)
                return db.error();
            auto made = kind == GridPlan::Split ? GridBalance::split(*db, grids.first(), count, from)
                : kind == GridPlan::Merge       ? GridBalance::merge(*db, grids, from)
                                                : GridBalance::balance(*db, layer, from, &progress);
            if (!made)
                return made.error();
            *plan = std::move(*made);
            return {};
        },
        [this, plan](const Status &done) {
            m_busy = false;
            if (std::exchange(m_again, false)) {
                propose();
                return;
            }
            m_board->setPlan(done ? *plan : GridPlan{});
            if (!done)
                m_ui->bar->setMessage(done.error().message, Tone::Bad);
        });
}

void GridPlanPanel::tell()
{
    const GridPlan &plan = m_board->plan();
    m_apply->setRefusal(m_busy ? tr("It is being worked out.") : plan.parts.empty() ? tr("There is nothing to write yet.") : QString());
    if (!m_ui->from->date().isValid()) {
        m_ui->bar->setMessage(tr("From which day on? Write it as 2026-05-01."), Tone::Bad);
        return;
    }
    if (plan.parts.empty()) {
        m_ui->bar->setMessage(m_busy ? tr("Working out the grids") : QString());
        return;
    }
    const QLocale locale;
    const GridPlan::Moved moved = plan.moved();
    QStringList parts{tr("%n buildings move", nullptr, moved.blocks), tr("%n households", nullptr, moved.households), tr("%n people", nullptr, moved.people)};
    if (moved.openVisits)
        parts << tr("%n open visits", nullptr, moved.openVisits);
    if (plan.parts.size() > 1)
        parts << tr("largest difference from the mean %1 %").arg(locale.toString(plan.unevenness() * 100, 'f', 0));
    m_ui->bar->setMessage(parts.join(u" · "_s));
}

QList<int> GridPlanPanel::selected() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_ui->blocks->selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty() && m_ui->blocks->currentIndex().isValid())
        rows << m_ui->blocks->currentIndex().row();
    return rows;
}

void GridPlanPanel::moveSelected(int part)
{
    if (!m_busy)
        m_board->move(selected(), part);
}

void GridPlanPanel::chooseTarget()
{
    QMenu menu;
    const GridPlan &plan = m_board->plan();
    for (size_t i = 0; i < plan.parts.size(); ++i)
        menu.addAction(plan.parts[i].name)->setData(int(i));
    const QModelIndex at = m_ui->blocks->currentIndex();
    if (const QAction *chosen = menu.exec(m_ui->blocks->viewport()->mapToGlobal(m_ui->blocks->visualRect(at).bottomLeft())))
        moveSelected(chosen->data().toInt());
}

bool GridPlanPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->blocks || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
        moveSelected(key->key() - Qt::Key_1);
        return true;
    }
    if (key->key() == Qt::Key_M && m_board->plan().parts.size() > 1) {
        chooseTarget();
        return true;
    }
    return false;
}

void GridPlanPanel::apply()
{
    if (m_busy || m_board->plan().parts.empty())
        return;
    m_busy = true;
    tell();
    auto op = std::make_shared<qint64>(0);
    const GridPosts posts = m_ui->posts->code() == GoOver && m_kind != GridPlan::Balance ? GridPosts::GoOver : GridPosts::Stay;
    m_workplace->run(
        tr("Writing the grids"), this,
        [op, posts, plan = m_board->plan(), &store = m_workplace->store()](Progress &progress) -> Status {
            auto done = GridBalance::apply(store, plan, posts, &progress);
            if (!done)
                return done.error();
            *op = *done;
            return {};
        },
        [this, op](const Status &done) {
            m_busy = false;
            tell();
            if (done) {
                Q_EMIT applied(*op);
                return;
            }
            m_ui->bar->setMessage(done.error().message, Tone::Bad);
        });
}

void GridPlanPanel::leave()
{
    if (m_busy)
        m_workplace->cancel(this);
    else
        Q_EMIT closed();
}

} // namespace Allpost
