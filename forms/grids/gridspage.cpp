// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/gridspage.h"
#include "ui_gridspage.h"

#include "forms/grids/gridlistmodel.h"
#include "forms/grids/gridplanpanel.h"
#include "forms/grids/sizebar.h"
#include "forms/grids/staffmodel.h"
#include "forms/shared/button.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/timeline.h"
#include "forms/shared/workplace.h"
#include "models/grids/grids.h"

#include <QHeaderView>
#include <QLocale>
#include <QSet>
#include <QTreeView>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names, phone and post of one worker side by side.
constexpr int DetailWidth = 452;

QString number(qint64 n)
{
    return QLocale().toString(n);
}

/// What the page shows comes from these; other deeds leave it alone.
bool concerns(const ChangeSet &changes)
{
    static const QSet<QString> shown{u"grid_layer"_s, u"grid"_s, u"grid_range"_s, u"post_role"_s, u"post"_s, u"worker"_s,
                                     u"estate"_s, u"building"_s, u"stairwell"_s, u"dwelling"_s, u"occupancy"_s, u"membership"_s};
    return changes.touches(shown);
}

} // namespace

GridsPage::GridsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::GridsPage>()), m_list(new GridListModel(this)), m_blocks(new GridBlocksModel(this)),
      m_staff(new StaffModel(this)), m_tree(new QTreeView), m_people(new Table), m_past(new Timeline)
{
    m_ui->setupUi(this);
    m_ui->layers->setExpanding(false);
    m_ui->notice->hide();
    m_ui->notice->setTone(Tone::Warn);
    m_ui->none->hide();
    m_ui->plan->hide();
    m_ui->plan->setWorkplace(&workplace);
    m_ui->detail->setFixedWidth(DetailWidth * Theme::textPercent() / 100);

    Table *list = m_ui->list;
    list->setModel(m_list);
    list->setAccessibleName(tr("Grids"));
    list->setItemDelegateForColumn(GridListModel::Size, new SizeBar(list));
    list->horizontalHeader()->setSectionsClickable(false);
    list->horizontalHeader()->setStretchLastSection(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAcceptDrops(true);
    list->setDragDropMode(QAbstractItemView::DropOnly);
    list->setDropIndicatorShown(true);
    list->setDragDropOverwriteMode(true);

    setUpListView(m_tree);
    m_tree->setObjectName(u"tree"_s);
    m_tree->setModel(m_blocks);
    m_tree->setAccessibleName(tr("Buildings of the grid"));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setDragEnabled(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(GridBlocksModel::Place, QHeaderView::Stretch);
    m_tree->header()->setSectionsClickable(false);

    m_people->setObjectName(u"staff"_s);
    m_people->setModel(m_staff);
    m_people->setRowHeight(Height::row2);
    m_people->setAccessibleName(tr("Staff of the grid"));
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    m_people->horizontalHeader()->setSectionsClickable(false);
    m_people->horizontalHeader()->setSectionResizeMode(StaffModel::Role, QHeaderView::Stretch);
    m_people->horizontalHeader()->resizeSection(StaffModel::Holder, 116 * Theme::textPercent() / 100);
    m_people->horizontalHeader()->resizeSection(StaffModel::Phone, 112 * Theme::textPercent() / 100);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *past = new QWidget;
    auto *column = new QVBoxLayout(past);
    column->setContentsMargins(0, Space::s, 0, 0);
    column->addWidget(m_past);
    column->addStretch();
    m_ui->stack->addWidget(m_tree);
    m_ui->stack->addWidget(m_people);
    m_ui->stack->addWidget(plainScrollArea(past));
    for (const QString &part : {tr("Buildings"), tr("Staff"), tr("History")})
        m_ui->parts->addView(part);

    addCommands();
    addDeeds();
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GridsPage::showCurrent);
    connect(list, &Table::opened, this, [this] { m_ui->stack->currentWidget()->setFocus(); });
    connect(m_tree, &QAbstractItemView::activated, this, &GridsPage::moveChosen);
    connect(m_people, &Table::opened, this, &GridsPage::openStaff);
    connect(m_ui->layers, &QTabBar::currentChanged, this, &GridsPage::chooseLayer);
    connect(m_ui->parts, &QTabBar::currentChanged, this, &GridsPage::showPart);
    connect(m_list, &GridListModel::dropped, this, &GridsPage::dropped, Qt::QueuedConnection);
    connect(m_ui->notice, &Banner::acted, this, [this] { m_ui->list->setCurrentIndex(m_list->index(m_list->rowCount() - 1, 0)); });
    connect(m_ui->none, &EmptyState::acted, this, &GridsPage::makeGrid);
    connect(m_ui->plan, &GridPlanPanel::closed, this, [this] { showPlan(false); });
    connect(m_ui->plan, &GridPlanPanel::applied, this, [this](qint64 op) {
        showPlan(false);
        if (op)
            done(tr("The grids are changed"));
        else
            this->workplace().say(tr("Everything is so already; nothing was changed."));
        load();
    });
    connect(&workplace, &Workplace::revealedChanged, m_staff, &StaffModel::setRevealed);
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if (!concerns(changes))
            return;
        m_stale = true;
        if (isVisible())
            load();
    });
    m_staff->setRevealed(workplace.revealed());
    showPart();
}

GridsPage::~GridsPage() = default;

QString GridsPage::title() const
{
    return tr("Grids");
}

void GridsPage::show(const QVariant &what)
{
    m_wanted = what.toLongLong();
    if (m_stale)
        load();
    else if (m_wanted)
        m_ui->list->setCurrentIndex(m_list->index(m_list->rowOf(m_wanted), 0));
    m_ui->list->setFocus();
}

void GridsPage::refresh()
{
    load();
}

void GridsPage::showLayers(const QList<std::pair<Key, QString>> &layers)
{
    if (layers == m_layers)
        return;
    m_layers = layers;
    const QSignalBlocker quiet(m_ui->layers);
    while (m_ui->layers->QTabBar::count() > 0)
        m_ui->layers->removeTab(0);
    int at = 0;
    for (const auto &[key, name] : std::as_const(m_layers)) {
        const int tab = m_ui->layers->addView(name);
        if (key == m_layer)
            at = tab;
    }
    m_ui->layers->setCurrentIndex(at);
}

void GridsPage::chooseLayer(int tab)
{
    if (tab < 0 || tab >= m_layers.size() || m_layers.at(tab).first == m_layer)
        return;
    m_layer = m_layers.at(tab).first;
    m_cut.clear();
    load();
}

void GridsPage::load()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    struct Read { QList<std::pair<Key, QString>> layers = {}; Key layer = 0; GridReport report = {}; GridPlan blocks = {}; };
    auto read = std::make_shared<Read>();
    read->layer = m_layer;
    workplace().run(
        tr("Reading the grids"), this,
        [read, &store = workplace().store()](Progress &progress) -> Status {
            const QDate today = QDate::currentDate();
            auto db = store.connect();
            if (!db)
                return db.error();
            auto layers = Grids::layers(*db, today);
            if (!layers)
                return layers.error();
            bool there = false;
            for (const Grids::Layer &layer : std::as_const(*layers)) {
                read->layers.append({layer.key, layer.layer.name});
                there = there || layer.key == read->layer;
            }
            if (!there)
                read->layer = layers->isEmpty() ? 0 : layers->first().key;
            if (!read->layer)
                return {};
            auto report = GridChecks::read(*db, today, read->layer, &progress);
            if (!report)
                return report.error();
            auto blocks = GridBalance::asItIs(*db, read->layer, today, &progress);
            if (!blocks)
                return blocks.error();
            read->report = std::move(*report);
            read->blocks = std::move(*blocks);
            return {};
        },
        [this, read](const Status &status) {
            m_loading = false;
            if (std::exchange(m_again, false)) {
                load();
                return;
            }
            if (!status) {
                workplace().complain(status.error());
                return;
            }
            m_layer = read->layer;
            showLayers(read->layers);
            take(read->report, read->blocks);
        });
}

void GridsPage::take(const GridReport &report, const GridPlan &blocks)
{
    const Key before = m_wanted ? std::exchange(m_wanted, 0) : current();
    const bool onNone = m_list->isNone(m_ui->list->currentIndex().row()) && !before;
    m_places = blocks;
    m_list->setReport(report);
    const auto width = [this](int column, int px) { m_ui->list->horizontalHeader()->resizeSection(column, px * Theme::textPercent() / 100); };
    width(GridListModel::Name, 132);
    width(GridListModel::Size, SizeBar::BarWidth + 72);
    width(GridListModel::Workers, 164);
    const int row = onNone ? m_list->rowCount() - 1 : m_list->rowOf(before);
    m_ui->list->setCurrentIndex(m_list->index(std::clamp(row, 0, std::max(0, m_list->rowCount() - 1)), 0));
    showCurrent();

    int households = 0;
    for (const GridState &state : report.grids)
        households += state.parent ? 0 : state.households;
    QStringList facts{tr("%n grids", nullptr, int(report.grids.size())), tr("%n households", nullptr, households)};
    if (report.withProblems())
        facts << tr("%n to see to", nullptr, report.withProblems());
    m_ui->head->setSubtitle(facts.join(u" · "_s));
    m_ui->range->setText(report.largest ? tr("%1 to %2 households each").arg(number(report.smallest), number(report.largest)) : QString());
    const bool empty = report.grids.isEmpty();
    const bool hadFocus = m_ui->list->hasFocus();
    m_ui->list->setVisible(!empty);
    m_ui->none->setVisible(empty);
    m_ui->hints->setVisible(!empty);
    m_ui->none->setTitle(tr("There is no grid in this layer yet"));
    m_ui->none->setHelp(tr("Make the first grid, then move buildings into it."));
    m_ui->none->setAction(tr("New grid"), u"plus"_s, u"Ctrl+N"_s);
    if (empty && hadFocus)
        m_ui->none->setFocus();
    QStringList notices;
    if (!empty && report.householdsInNone)
        notices << tr("%n households are in no grid.", nullptr, report.householdsInNone);
    if (!report.inTwo.isEmpty())
        notices << tr("In two grids at once: %1.").arg(report.inTwo.first());
    m_ui->notice->setVisible(!notices.isEmpty());
    m_ui->notice->setText(notices.join(u' '));
    m_ui->notice->setAction(report.householdsInNone ? tr("Show them") : QString());
}

Key GridsPage::current() const
{
    return m_list->keyAt(m_ui->list->currentIndex().row());
}

void GridsPage::showCurrent()
{
    const int row = m_ui->list->currentIndex().row();
    const GridState *state = m_list->stateAt(row);
    const Key grid = state ? state->grid : 0;
    const bool isNone = m_list->isNone(row) && m_list->rowCount() > 0 && row >= 0;
    m_ui->detail->setVisible(state || isNone);
    m_ui->edit->setVisible(state);
    QList<GridBlock> blocks;
    for (const GridBlock &block : m_places.blocks)
        if (block.exactly == grid && (state || isNone))
            blocks.append(block);
    m_blocks->setBlocks(blocks);
    // A grid of a few buildings is seen whole.
    if (blocks.size() <= 60)
        m_tree->expandAll();
    m_tree->header()->resizeSection(GridBlocksModel::Households, 110 * Theme::textPercent() / 100);
    m_tree->setCurrentIndex(m_blocks->index(0, 0));
    for (int tab = 1; tab < m_ui->parts->QTabBar::count(); ++tab)
        m_ui->parts->setTabVisible(tab, state != nullptr);
    if (!state) {
        m_ui->name->setText(isNone ? tr("In no grid") : QString());
        m_ui->facts->setText(isNone ? tr("Move these buildings into a grid.") : QString());
        m_ui->chips->setChips(QList<ChipValue>{});
        m_staff->setStaff({}, {}, QDate::currentDate());
        return;
    }
    auto record = Grids::read(workplace().store().db(), grid);
    if (!record)
        return;
    m_ui->name->setText(record->name);
    QStringList facts;
    for (const QString &fact : {record->code, record->branch, record->station})
        if (!fact.isEmpty())
            facts << fact;
    m_ui->facts->setText(facts.isEmpty() ? tr("no branch and no station noted") : facts.join(u" · "_s));
    m_ui->chips->setChips(m_list->index(row, GridListModel::Problems).data(ChipsRole).value<QList<ChipValue>>());
    m_ui->parts->setCount(Buildings, number(state->buildings));
    showStaff(grid);
    showHistory(grid);
}

void GridsPage::showStaff(Key grid)
{
    QSet<Key> places;
    for (const GridBlock &block : m_places.blocks)
        if (block.exactly == grid) {
            places.insert(block.place.key);
            places.insert(block.building);
        }
    const Database &db = workplace().store().db();
    auto roles = Posts::roles(db, true);
    auto entries = Posts::of(db, grid, QDate::currentDate(), places);
    if (!roles || !entries) {
        workplace().complain(!roles ? roles.error() : entries.error());
        return;
    }
    m_staff->setStaff(*roles, *entries, QDate::currentDate());
    m_ui->parts->setCount(Staff, number(entries->size()));
    m_people->setCurrentIndex(m_staff->index(0, 0));
}

void GridsPage::showHistory(Key grid)
{
    const Database &db = workplace().store().db();
    auto ranges = Grids::history(db, grid);
    auto posts = Posts::history(db, grid);
    if (!ranges || !posts)
        return;
    QList<std::pair<QString, TimelineItem>> lines;
    const auto line = [&](const QString &day, const QString &text, const QString &icon, Meaning meaning) {
        TimelineItem item;
        item.when = day.isEmpty() ? tr("before") : day;
        item.title = text;
        item.icon = icon;
        item.meaning = meaning;
        lines.append({day, item});
    };
    for (const Grids::Past &past : std::as_const(*ranges)) {
        line(past.since, tr("%1 came").arg(past.title), u"plus"_s, Meaning::Ok);
        if (!past.until.isEmpty())
            line(past.until, tr("%1 went").arg(past.title), u"minus"_s, Meaning::Neutral);
    }
    for (const Posts::Entry &entry : std::as_const(*posts)) {
        line(entry.post.since, tr("%1 began as %2").arg(entry.holder, entry.role), u"user-plus"_s, Meaning::Accent);
        if (!entry.post.until.isEmpty())
            line(entry.post.until, tr("%1 ended as %2").arg(entry.holder, entry.role), u"user-minus"_s, Meaning::Neutral);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<TimelineItem> items;
    for (const auto &[day, item] : std::as_const(lines))
        items.append(item);
    m_past->setItems(items);
}

void GridsPage::showPart()
{
    const int part = m_ui->parts->currentIndex();
    m_ui->stack->setCurrentIndex(part);
    for (const auto &[of, button] : std::as_const(m_deeds))
        button->setVisible(of == part);
}

void GridsPage::showPlan(bool on)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->desk), static_cast<QWidget *>(m_ui->layers)})
        widget->setVisible(!on);
    m_ui->notice->setVisible(!on && !m_ui->notice->text().isEmpty());
    m_ui->plan->setVisible(on);
    for (Button *button : std::as_const(m_headButtons))
        button->setVisible(!on);
    if (!on)
        m_ui->list->setFocus();
}

QList<Key> GridsPage::chosenGrids() const
{
    QList<Key> grids;
    for (const QModelIndex &index : m_ui->list->selectionModel()->selectedRows())
        if (const Key grid = m_list->keyAt(index.row()))
            grids << grid;
    if (grids.isEmpty() && current())
        grids << current();
    return grids;
}

QList<GridBlock> GridsPage::chosenBlocks() const
{
    return m_blocks->blocksAt(m_tree->selectionModel()->selectedRows());
}

std::optional<Posts::Entry> GridsPage::chosenPost() const
{
    const StaffModel::Row *row = m_staff->rowAt(m_people->currentIndex().row());
    return row && row->entry.key ? std::optional(row->entry) : std::nullopt;
}

} // namespace Allpost
