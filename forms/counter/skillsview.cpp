// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/skillsview.h"

#include "forms/counter/countertexts.h"
#include "forms/counter/shortlist.h"
#include "forms/shared/card.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostGaps = 30;

/// Nothing, learning, able, master: keys 0 to 3, Space turns round.
const QStringList Levels{QString(), u"learning"_s, u"able"_s, u"master"_s};

Meaning meaningOf(const QString &level)
{
    return level == "master"_L1 ? Meaning::Ok : level == "able"_L1 ? Meaning::Accent : level == "learning"_L1 ? Meaning::Warn : Meaning::Faint;
}

} // namespace

void SkillsModel::setTable(const SkillTable &table)
{
    const bool isSame = table.areas == m_table.areas && table.workers.size() == m_table.workers.size()
                        && std::equal(table.workers.begin(), table.workers.end(), m_table.workers.begin(), [](const auto &a, const auto &b) { return a.key == b.key && a.name == b.name; });
    if (isSame && rowCount()) {
        // The cell that was just set keeps the cursor.
        m_table = table;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    endResetModel();
}

const SkillCell *SkillsModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < 1)
        return nullptr;
    return m_table.cell(m_table.workers.at(index.column() - 1).key, m_table.areas.at(index.row()));
}

QVariant SkillsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(CounterTexts::word("matter_area", m_table.areas.at(index.row()))) : role == StrongRole ? QVariant(true) : QVariant();
    const SkillCell *cell = at(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell->level.isEmpty() ? u"—"_s : CounterTexts::word("skill_level", cell->level);
    case MeaningRole: return int(meaningOf(cell->level));
    case StrongRole: return cell->level == "master"_L1;
    case SubTextRole: {
        QStringList parts;
        if (cell->done)
            parts << tr("%n handled", nullptr, cell->done);
        if (cell->matters)
            parts << tr("%n own", nullptr, cell->matters);
        return parts.isEmpty() ? QVariant() : parts.join(u" · "_s);
    }
    case Qt::ToolTipRole: return cell->since.isEmpty() ? QVariant() : tr("since %1").arg(cell->since);
    default: return {};
    }
}

QVariant SkillsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Area of work") : m_table.workers.value(section - 1).name;
}

SkillsView::SkillsView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_model(new SkillsModel(this)), m_list(new Table), m_gapCard(new Card), m_gaps(new ShortList(2, this)), m_gapList(new Table),
      m_noGaps(new Label(tr("Each matter has somebody who masters it."), Theme::Type::Body, Tone::Ink2))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *card = new Card;
    card->setTitle(tr("Who masters what"));
    card->setPadding(1);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(0);
    inside->addWidget(m_list);
    auto *hint = new Label(tr("In the cell: 0 none, 1 learning, 2 able, 3 master; Space turns round"), Theme::Type::Small, Tone::Ink3);
    hint->setContentsMargins(15, Space::s, 15, 12);
    inside->addWidget(hint);
    column->addWidget(card);
    m_list->setModel(m_model);
    m_list->setFitted(true);
    m_list->setCellFocus(true);
    m_list->setRowHeight(44);
    m_list->setObjectName(u"skillTable"_s);
    m_list->setAccessibleName(tr("Who masters what"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setSectionsClickable(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->installEventFilter(this);
    m_gapCard->setTitle(tr("What nobody masters"));
    m_gapCard->setPadding(1);
    auto *gaps = new QVBoxLayout(m_gapCard);
    gaps->setSpacing(0);
    gaps->addWidget(m_gapList);
    CounterTexts::setUp(m_gapList, m_gaps, m_gapCard->title(), 260);
    m_gapList->setObjectName(u"skillGaps"_s);
    m_gapList->setRowHeight(Height::row);
    m_noGaps->setContentsMargins(15, 0, 15, 12);
    gaps->addWidget(m_noGaps);
    column->addWidget(m_gapCard);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(plainScrollArea(content));
}

void SkillsView::begin()
{
    load();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 1));
    m_list->setFocus();
}

void SkillsView::load()
{
    const Database &db = m_workplace.store().db();
    auto table = Skills::table(db);
    auto gaps = Skills::gaps(db);
    if (!table || !gaps) {
        m_workplace.complain(!table ? table.error() : gaps.error());
        return;
    }
    m_model->setTable(*table);
    QList<ShortList::Row> rows;
    for (const SkillGap &gap : *gaps) {
        if (rows.size() >= MostGaps)
            break;
        const QString who = gap.able.isEmpty() ? tr("nobody can do it") : tr("can be done by: %1").arg(gap.able.join(tr(", ")));
        rows.append({{{gap.name, {}, {}, {}, Meaning::Plain, Meaning::Quiet, true}, {who, {}, {}, {}, gap.able.isEmpty() ? Meaning::Bad : Meaning::Warn, Meaning::Quiet, false, true}}, {}});
    }
    m_gaps->setRows(rows);
    m_gapList->setVisible(!rows.isEmpty());
    m_noGaps->setVisible(rows.isEmpty());
    m_gapCard->setCount(gaps->isEmpty() ? QString() : gaps->size() > MostGaps ? tr("%1 of %2").arg(MostGaps).arg(gaps->size()) : QLocale().toString(gaps->size()));
}

void SkillsView::set(const QModelIndex &index, const QString &level)
{
    const SkillCell *cell = m_model->at(index);
    if (!cell || cell->level == level)
        return;
    auto done = Skills::set(m_workplace.store(), cell->worker, cell->area, 0, level);
    if (!done)
        m_workplace.complain(done.error());
    load();
}

bool SkillsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex at = m_list->currentIndex();
        if (!(key->modifiers() & ~Qt::KeypadModifier) && m_model->at(at)) {
            if (key->key() >= Qt::Key_0 && key->key() <= Qt::Key_3) {
                set(at, Levels.at(key->key() - Qt::Key_0));
                return true;
            }
            if (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
                set(at, Levels.at((Levels.indexOf(m_model->at(at)->level) + 1) % Levels.size()));
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SkillsView::print()
{
    PrintTable table;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        PrintColumn made;
        made.heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        made.align = column ? PrintColumn::Align::Center : PrintColumn::Align::Left;
        table.columns << made;
    }
    QList<QStringList> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(row, column).data().toString();
        rows << cells;
    }
    table.rowCount = int(rows.size());
    table.row = [rows](int row) { return rows.at(row); };
    Printout printout = Printout::list(tr("Who masters what"), table);
    if (auto office = m_workplace.store().office())
        printout.office = office->community;
    printout.worker = m_workplace.store().workerName();
    m_workplace.print(printout);
}

} // namespace Allpost
