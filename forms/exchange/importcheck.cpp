// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/importcheck.h"
#include "ui_importcheck.h"

#include "forms/exchange/importmodels.h"
#include "forms/exchange/importtexts.h"
#include "forms/shared/button.h"
#include "forms/shared/celldelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Allpost {

using namespace Qt::StringLiterals;
using ImportTexts::number;

namespace {

enum View { Troubled, All, Different, Missing };

constexpr int measuredRows = 300;     // for the width of columns
constexpr int tallRowsAtMost = 2000;  // each row of its own height costs the view time
constexpr int widestColumn = 620;     // at 100 % text, like the next two
constexpr int leastSide = 304;
constexpr int mostSide = 400;

void quietHeader(QTableView *table)
{
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionsMovable(false);
    table->horizontalHeader()->setSortIndicatorShown(false);
}

void fitColumns(QTableView *table)
{
    const QAbstractItemModel *model = table->model();
    const int rows = qMin(measuredRows, model->rowCount());
    const int columns = model->columnCount();
    for (int column = 0; column < columns; ++column) {
        int width = qMax(column == 0 ? 84 : 72, table->horizontalHeader()->sectionSizeHint(column) + Space::s);
        for (int row = 0; row < rows; ++row)
            width = qMax(width, CellDelegate::neededWidth(CellLook::of(model->index(row, column)), column == 0, column == columns - 1));
        table->setColumnWidth(column, qMin(width, widestColumn * Theme::textPercent() / 100));
    }
}

void showChip(Chip *chip, const QString &text, Tone tone, const QString &icon, bool visible)
{
    chip->setText(text);
    chip->setTone(tone);
    chip->setIcon(icon);
    chip->setVisible(visible);
}

} // namespace

ImportResult ImportResult::of(const RosterImport &import)
{
    ImportResult result;
    result.counts = import.counts();
    result.groups = import.findingGroups();
    result.missing = import.missing();
    for (const FindingGroup &group : std::as_const(result.groups))
        if (group.weight != Finding::Weight::Note)
            result.troubled += group.rows;
    std::ranges::sort(result.troubled);
    const auto rest = std::ranges::unique(result.troubled);
    result.troubled.erase(rest.begin(), rest.end());
    return result;
}

ImportCheck::ImportCheck(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportCheck>()), m_rows(new PreviewModel(this)), m_differences(new DifferenceModel(this)),
      m_missing(new MissingModel(this)), m_groups(new FindingGroupModel(this))
{
    m_ui->setupUi(this);
    setUp();
    connect(m_rows, &PreviewModel::mended, this, [this] {
        fitRows();
        Q_EMIT mended();
    });
    connect(m_differences, &DifferenceModel::chosenChanged, this, &ImportCheck::chosenChanged);
    connect(m_ui->views, &QTabBar::currentChanged, this, &ImportCheck::showView);
    connect(m_ui->groups->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_import || m_frozen || !index.isValid() || !m_ui->groups->hasFocus())
            return;
        const QSignalBlocker quiet(m_ui->views);
        m_ui->views->setCurrentIndex(Troubled);
        showRows(m_groups->at(index.row())->rows);
    });
    connect(m_ui->groups, &Table::opened, m_ui->rows, [this] { m_ui->rows->setFocus(); });
    connect(m_ui->takeAll, &QAbstractButton::clicked, m_differences, [this] { m_differences->chooseAll(true); });
    connect(m_ui->takeNone, &QAbstractButton::clicked, m_differences, [this] { m_differences->chooseAll(false); });
    connect(m_ui->saveHeld, &QAbstractButton::clicked, this, &ImportCheck::saveWanted);
}

ImportCheck::~ImportCheck() = default;

void ImportCheck::setUp()
{
    m_ui->views->addView(tr("Rows with findings"));
    m_ui->views->addView(tr("All rows"));
    m_ui->views->addView(tr("Differs from the office"));
    m_ui->views->addView(tr("Not in the file"));
    for (Table *table : {m_ui->rows, m_ui->differences, m_ui->missing, m_ui->groups})
        quietHeader(table);
    // Lists that are not in view shall ask for no room.
    for (EmptyState *none : {m_ui->noRows, m_ui->noDifferences, m_ui->noMissing})
        none->hide();
    m_ui->rows->setModel(m_rows);
    m_ui->rows->setCellFocus(true);
    m_ui->rows->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    m_ui->rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_ui->rows->installEventFilter(this);
    m_ui->differences->setModel(m_differences);
    m_ui->differences->setRowHeight(Height::row2);
    m_ui->differences->horizontalHeader()->setStretchLastSection(true);
    m_ui->differences->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_ui->missing->setModel(m_missing);
    m_ui->missing->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->groups->setModel(m_groups);
    m_ui->groups->setRowHeight(44);
    m_ui->groups->setFitted(false);
    m_ui->groups->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->groups->horizontalHeader()->hide();
    m_ui->groups->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->groups->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    // Large text leaves no room for the explanation on a small screen; the button says it as well.
    m_ui->heldHelp->setVisible(Theme::textPercent() <= 115);
    m_ui->saveHeld->setToolTip(m_ui->heldHelp->text());
    m_ui->keys->setContentsMargins(Space::m, 0, Space::m, 6);
}

void ImportCheck::setImport(RosterImport *import, const ImportResult &result, bool keepPlace)
{
    m_import = import;
    m_frozen = false;
    m_total = int(result.counts.read);
    const QModelIndex at = m_ui->rows->currentIndex();
    const int row = m_rows->importRow(at.row());
    m_troubled = result.troubled;
    showCounts(result);
    m_groups->setGroups(result.groups);
    fitGroups();
    m_differences->setImport(import);
    m_missing->setPeople(result.missing);
    m_ui->views->setCount(Troubled, number(m_troubled.size()));
    m_ui->views->setCount(All, number(result.counts.read));
    m_ui->views->setCount(Different, number(m_differences->rowCount()), m_differences->rowCount() > 0 ? Meaning::Warn : Meaning::Neutral);
    m_ui->views->setCount(Missing, number(result.missing.size()));
    m_ui->views->updateGeometry();
    if (keepPlace) {
        m_rows->setFrozen(false);
        m_ui->differences->setVisible(m_differences->rowCount() > 0);
        m_ui->noDifferences->setVisible(m_differences->rowCount() == 0);
        if (const int again = m_rows->rowOf(row); again >= 0 && m_ui->rows->currentIndex().row() != again)
            m_ui->rows->setCurrentIndex(m_rows->index(again, at.column()));
        if (std::exchange(m_viewWaits, false))
            showView(m_ui->views->currentIndex());
        return;
    }
    const QSignalBlocker quiet(m_ui->views);
    const int first = !m_troubled.isEmpty() ? Troubled : m_differences->rowCount() > 0 ? Different : All;
    m_ui->views->setCurrentIndex(first);
    showView(first);
}

void ImportCheck::showCounts(const ImportResult &result)
{
    const ImportCounts &counts = result.counts;
    showChip(m_ui->goodChip, tr("%1 rows can come in").arg(number(result.comingIn())), Tone::Ok, u"circle-check"_s, true);
    showChip(m_ui->warnChip, tr("%1 of them with a remark").arg(number(counts.warned)), Tone::Warn, u"triangle-alert"_s, counts.warned > 0);
    showChip(m_ui->repeatChip, tr("%1 repeated, taken once").arg(number(counts.repeated)), Tone::Neutral, u"copy"_s, counts.repeated > 0);
    showChip(m_ui->heldChip, tr("%1 held back, to be mended").arg(number(counts.heldBack)), Tone::Bad, u"circle-alert"_s, counts.heldBack > 0);
    m_ui->against->setText(tr("Same as in the office %1 · new %2 · filled or changed %3")
                               .arg(number(counts.unchanged - counts.repeated), number(counts.added), number(counts.updated)));
    m_ui->heldCard->setVisible(counts.heldBack > 0);
    m_ui->heldCard->setCount(tr("%1 rows").arg(number(counts.heldBack)));
}

void ImportCheck::freeze()
{
    m_frozen = true;
    m_rows->setFrozen(true);
    m_differences->setFrozen(true);
}

void ImportCheck::detach()
{
    m_import = nullptr;
    m_frozen = m_viewWaits = false;
    m_rows->setImport(nullptr, {});
    m_differences->setImport(nullptr);
    m_groups->setGroups({});
    m_missing->setPeople({});
}

void ImportCheck::setRevealed(bool on)
{
    m_rows->setRevealed(on);
}

bool ImportCheck::hasWork() const
{
    return m_rows->hasMends() || m_differences->chosen() > 0;
}

void ImportCheck::begin()
{
    if (m_ui->lists->currentIndex() == 0)
        m_ui->rows->setFocus();
    else
        m_ui->differences->setFocus();
}

void ImportCheck::showView(int view)
{
    if (!m_import || m_frozen) {
        m_viewWaits = m_frozen;
        return;
    }
    if (view == Troubled) {
        showRows(m_troubled);
    } else if (view == All) {
        QList<int> all(m_total);
        std::iota(all.begin(), all.end(), 0);
        showRows(all);
    } else if (view == Different) {
        m_ui->lists->setCurrentWidget(m_ui->differencesList);
        m_ui->differences->setVisible(m_differences->rowCount() > 0);
        m_ui->noDifferences->setVisible(m_differences->rowCount() == 0);
        fitColumns(m_ui->differences);
        m_ui->differences->setCurrentIndex(m_differences->index(0, DifferenceModel::File));
    } else {
        m_ui->lists->setCurrentWidget(m_ui->missingList);
        m_ui->missing->setVisible(m_missing->rowCount() > 0);
        m_ui->noMissing->setVisible(m_missing->rowCount() == 0);
    }
    const bool grid = view == Troubled || view == All;
    m_ui->keys->setVisible(grid && m_rows->rowCount() > 0);
}

void ImportCheck::showRows(const QList<int> &rows)
{
    m_rows->setImport(m_import, rows);
    m_ui->lists->setCurrentWidget(m_ui->rowsList);
    m_ui->rows->setVisible(!rows.isEmpty());
    m_ui->noRows->setVisible(rows.isEmpty());
    m_ui->noRows->setTitle(tr("There is nothing to mend"));
    m_ui->noRows->setHelp(tr("Every row of the file was looked at."));
    m_ui->keys->setVisible(!rows.isEmpty());
    fitRows();
    if (rows.isEmpty())
        return;
    // What is held back wants hands first.
    const auto held = std::ranges::find_if(rows, [this](int row) { return m_import->isHeldBack(row); });
    const int first = held == rows.end() ? 0 : int(held - rows.begin());
    int column = 1;
    while (column < m_rows->columnCount() && m_rows->index(first, column).data(SubTextRole).toString().isEmpty())
        ++column;
    m_ui->rows->setCurrentIndex(m_rows->index(first, column < m_rows->columnCount() ? column : 1));
    m_ui->rows->scrollTo(m_ui->rows->currentIndex());
}

/// Columns as wide as what stands in them, rows with a finding two lines high.
void ImportCheck::fitRows()
{
    fitColumns(m_ui->rows);
    const bool isShort = m_rows->rowCount() != m_troubled.size() && m_troubled.size() <= tallRowsAtMost;
    m_ui->rows->setRowHeight(isShort ? Height::row : Height::row2);
    if (!isShort)
        return;
    const int tall = qMax(int(Height::row2), Theme::metrics(Theme::Type::Body).height() + Theme::metrics(Theme::Type::Small).height());
    for (const int trouble : std::as_const(m_troubled))
        if (const int row = m_rows->rowCount() == m_total ? trouble : m_rows->rowOf(trouble); row >= 0)
            m_ui->rows->verticalHeader()->resizeSection(row, tall);
}

/// The list of findings is as high as it is long, within the room there is.
void ImportCheck::fitGroups()
{
    m_ui->groupsCard->setCount(tr("%n kind(s)", nullptr, m_groups->rowCount()));
    m_ui->groupsCard->setVisible(m_groups->rowCount() > 0);
    int needed = 0;
    for (int row = 0; row < m_groups->rowCount(); ++row)
        needed = qMax(needed, CellDelegate::neededWidth(CellLook::of(m_groups->index(row, 0)), true, false));
    const int percent = Theme::textPercent();
    const int side = qBound(leastSide * percent / 100, needed + 64 * percent / 100 + 16, mostSide * percent / 100);
    m_ui->groupsCard->setFixedWidth(side);
    m_ui->heldCard->setFixedWidth(side);
    m_ui->heldHelp->setMinimumHeight(m_ui->heldHelp->heightForWidth(side - 2 * Space::m - 2));
    m_ui->groups->setMaximumHeight(m_groups->rowCount() * m_ui->groups->verticalHeader()->defaultSectionSize() + 2);
}

void ImportCheck::nextFinding()
{
    if (!m_import || m_frozen || m_troubled.isEmpty())
        return;
    if (m_ui->lists->currentWidget() != m_ui->rowsList)
        m_ui->views->setCurrentIndex(Troubled);
    // Rows without a finding are passed over without being read: the list of rows with findings is at hand.
    const QModelIndex now = m_ui->rows->currentIndex();
    const int columns = m_rows->columnCount();
    const auto findIn = [&](int row, int from) {
        for (int column = from; column < columns; ++column)
            if (!m_rows->index(row, column).data(SubTextRole).toString().isEmpty())
                return m_rows->index(row, column);
        return QModelIndex();
    };
    QModelIndex next = now.isValid() ? findIn(now.row(), now.column() + 1) : QModelIndex();
    if (!next.isValid()) {
        const int at = now.isValid() ? m_rows->importRow(now.row()) : -1;
        QList<int> order;
        const auto split = std::ranges::upper_bound(m_troubled, at);
        order.append(QList<int>(split, m_troubled.end()));
        order.append(QList<int>(m_troubled.begin(), split));
        for (const int trouble : std::as_const(order)) {
            const int row = m_rows->rowCount() == m_total ? trouble : m_rows->rowOf(trouble);
            next = row >= 0 ? findIn(row, 1) : QModelIndex();
            if (next.isValid())
                break;
        }
    }
    if (!next.isValid())
        return;
    m_ui->rows->setFocus();
    m_ui->rows->setCurrentIndex(next);
    m_ui->rows->scrollTo(next);
}

bool ImportCheck::eventFilter(QObject *watched, QEvent *event)
{
    // Ctrl+Z takes back the mended cell first; only then it is the program's.
    if (watched == m_ui->rows && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) && m_rows->hasMends()) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                if (const QModelIndex back = m_rows->takeBackMend(); back.isValid())
                    m_ui->rows->setCurrentIndex(back);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
