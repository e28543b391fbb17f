// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/buildingspage.h"
#include "ui_buildingspage.h"

#include "forms/shared/workplace.h"
#include "models/grids/places.h"
#include "models/grids/placetree.h"
#include "models/grids/planmodel.h"
#include "models/residents/address.h"
#include "models/residents/residentlist.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// From this width on the tree, the plan and the side stand beside each other.
constexpr int TreeFrom = 1400;
constexpr int TreeWidth = 256;
const QString LastBuilding = u"buildings.last"_s;

QString number(qint64 n)
{
    return QLocale().toString(n);
}

} // namespace

BuildingsPage::BuildingsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::BuildingsPage>()), m_language(std::make_unique<FilterLanguage>(ResidentList::definition())),
      m_tree(new PlaceTree(workplace.store(), this)), m_plan(new PlanModel(this)), m_counts(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->filter->setLanguage(m_language.get());
    m_ui->door->setWorkplace(&workplace);
    m_ui->editor->setWorkplace(&workplace);
    m_ui->editor->hide();
    m_ui->plan->setModel(m_plan);
    m_ui->none->hide();
    m_ui->treeCard->setFixedWidth(TreeWidth);
    m_ui->tree->setModel(m_tree);
    m_ui->tree->setHeaderHidden(true);
    m_ui->tree->setUniformRowHeights(true);
    m_ui->tree->setIndentation(Space::m);
    m_ui->tree->setContextMenuPolicy(Qt::CustomContextMenu);
    setUpListView(m_ui->tree);
    m_ui->tree->header()->setStretchLastSection(false);
    m_ui->tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_ui->counts->setModel(m_counts);
    m_ui->counts->setFitted(true);
    m_ui->counts->horizontalHeader()->hide();
    m_ui->counts->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const QString &words : {tr("How it is lived in"), tr("Care groups"), tr("Last visit")})
        m_ui->colouring->addItem(words);
    for (const QString &words : {tr("Head and age"), tr("Head and people"), tr("Number only")})
        m_ui->saying->addItem(words);
    for (QWidget *one : {static_cast<QWidget *>(m_ui->plan), static_cast<QWidget *>(m_ui->tree), static_cast<QWidget *>(m_ui->find), static_cast<QWidget *>(m_ui->filter->input())})
        one->installEventFilter(this);

    connect(m_ui->plan, &PlanView::opened, this, &BuildingsPage::openDoor);
    connect(m_ui->plan, &PlanView::currentDoorChanged, this, &BuildingsPage::showDoor);
    connect(m_ui->plan, &PlanView::menuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        for (const char *id : {"buildings.open", "buildings.visit", "buildings.renumber", "buildings.removedoor"})
            if (QAction *action = this->workplace().commands().find(QLatin1String(id)))
                menu.addAction(action);
        menu.exec(at);
    });
    connect(m_ui->door, &DoorPanel::openWanted, this, &BuildingsPage::openDoor);
    connect(m_ui->door, &DoorPanel::visitWanted, this, &BuildingsPage::visitDoor);
    connect(m_ui->door, &DoorPanel::orderWanted, this, [this] { this->workplace().go({u"order-entry"_s, orderSubject()}); });
    connect(m_ui->door, &SidePanel::closed, this, [this] {
        m_panelClosed = true;
        arrange();
        m_ui->plan->setFocus();
    });
    connect(m_ui->filter, &FilterBar::filterChanged, this, &BuildingsPage::applyFilter);
    connect(m_ui->allLit, &QAbstractButton::clicked, this, [this] {
        m_litCount = -1;
        m_plan->setLitCount({});
        m_ui->filter->setFilter({});
        applyFilter();
        m_ui->plan->setFocus();
    });
    connect(m_ui->colouring, &QComboBox::currentIndexChanged, this, [this](int i) { m_plan->setColouring(PlanColouring(i)); });
    connect(m_ui->saying, &QComboBox::currentIndexChanged, this, [this](int i) { m_plan->setSaying(DoorSays(i)); });
    connect(m_plan, &PlanModel::looksChanged, this, &BuildingsPage::showLegend);
    connect(m_ui->counts, &Table::opened, this, &BuildingsPage::openCount);
    connect(m_ui->find, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_tree->setTyped(typed);
        if (!typed.isEmpty())
            m_ui->tree->expandAll();
    });
    connect(m_ui->find, &QLineEdit::returnPressed, this, &BuildingsPage::chooseTyped);
    connect(m_ui->tree, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.isValid() && !index.data(PlaceTree::IsEstateRole).toBool())
            showBuilding(index.data(PlaceTree::KeyRole).toLongLong());
    });
    connect(m_ui->tree, &QWidget::customContextMenuRequested, this, &BuildingsPage::treeMenu);
    connect(m_ui->none, &EmptyState::acted, this, [this] { edit(true, m_building == 0); });
    connect(m_ui->editor, &PlaceEditor::left, this, &BuildingsPage::stopEditing);
    connect(m_ui->editor, &PlaceEditor::shapeChanged, this, [this] {
        const BuildingDraft draft = m_ui->editor->draft();
        QList<Key> keys;
        for (const BuildingDraft::Entrance &entrance : draft.entrances)
            keys << entrance.key;
        m_plan->setPlan(m_ui->editor->isNew() ? BuildingPlan::described(draft.building, draft.stairwells())
                                              : m_plan->plan().reshaped(draft.building, draft.stairwells(), keys));
        showNothing();
    });
    connect(m_ui->editor, &PlaceEditor::saved, this, [this](qlonglong key, bool isBuilding) {
        this->workplace().say(isBuilding ? tr("Building kept") : tr("Estate kept"), {tr("Undo"), u"Ctrl+Z"_s, [this] { this->workplace().undo(); }});
        if (isBuilding)
            m_building = key;
        stopEditing();
    });
    connect(&workplace, &Workplace::revealedChanged, this, &BuildingsPage::showDoor);
    connect(&workplace, &Workplace::workerChanged, this, &BuildingsPage::refresh);
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &) {
        if (isVisible() && !isEditing())
            refresh();
    });
    addCommands();
    addHeadButtons();
    if (auto loaded = m_tree->load(); !loaded)
        workplace.complain(loaded.error());
    arrange();
}

BuildingsPage::~BuildingsPage() = default;

void BuildingsPage::addCommands()
{
    addCommand("buildings.previous", tr("Previous building"), u"chevron-left"_s, Qt::Key_PageUp, [this] { goBeside(-1); });
    addCommand("buildings.next", tr("Next building"), u"chevron-right"_s, Qt::Key_PageDown, [this] { goBeside(1); });
    addCommand("buildings.choose", tr("Choose the building"), u"building-2"_s, Qt::CTRL | Qt::Key_B, [this] { showTree(m_ui->treeCard->isHidden() || !m_ui->find->hasFocus()); });
    addCommand("buildings.edit", tr("Describe the building"), u"pencil"_s, Qt::Key_F2, [this] { edit(true, false); });
    addCommand("buildings.print", tr("Print the plan"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    addCommand("buildings.doors", tr("Print the list of doors"), u"list"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { printPeople(Papers::doorList); });
    addCommand("buildings.roster", tr("Print the roster of the building"), u"users"_s, {}, [this] { printPeople(Papers::roster); });
    addCommand("buildings.new", tr("New building"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] { edit(true, true); });
    addCommand("buildings.newestate", tr("New estate"), u"plus"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { edit(false, true); });
    addCommand("buildings.editestate", tr("Change the estate"), u"pencil"_s, Qt::SHIFT | Qt::Key_F2, [this] { edit(false, false); });
    addCommand("buildings.open", tr("Open the household, or register one"), u"house"_s, {}, [this] { openDoor(); });
    addCommand("buildings.visit", tr("Note a visit"), u"footprints"_s, Qt::Key_F7, [this] { visitDoor(); });
    addCommand("buildings.filter", tr("Light only …"), u"filter"_s, Qt::CTRL | Qt::Key_F, [this] { m_ui->filter->begin(); });
    addCommand("buildings.save", tr("Keep what was described"), u"save"_s, Qt::CTRL | Qt::Key_S, [this] {
        if (isEditing())
            m_ui->editor->save();
    });
    addCommand("buildings.panel", tr("Show the door beside the plan"), u"panel-left-close"_s, {}, [this] {
        m_panelClosed = !m_panelClosed;
        arrange();
    });
    addCommand("buildings.move", tr("Put the building into another estate"), u"arrow-left-right"_s, {}, [this] { ask(Deed::MoveBuilding); });
    addCommand("buildings.merge", tr("Make two buildings one"), u"merge"_s, {}, [this] { ask(Deed::MergeBuilding); });
    addCommand("buildings.mergeestate", tr("Make two estates one"), u"merge"_s, {}, [this] { ask(Deed::MergeEstate); });
    addCommand("buildings.close", tr("The building is no longer there"), u"archive"_s, {}, [this] { closePlace(); });
    addCommand("buildings.remove", tr("Remove the building"), u"trash-2"_s, {}, [this] { removePlace(); });
    addCommand("buildings.renumber", tr("Another number for the door"), u"hash"_s, {}, [this] { renumberDoor(); });
    addCommand("buildings.removedoor", tr("Remove the door"), u"trash-2"_s, {}, [this] { removeDoor(); });
    addCommand("buildings.check", tr("Look for mistakes in the tree"), u"badge-alert"_s, {}, [this] { checkTree(); });
    addCommand("buildings.above", tr("Names of community, street, district and city"), u"map"_s, {}, [this] { renameAbove(); });
    QAction *closed = addCommand("buildings.closed", tr("Show places that are no longer there"), u"eye"_s, {}, [this] { m_tree->setClosedShown(!m_tree->isClosedShown()); });
    closed->setCheckable(true);
}

void BuildingsPage::addHeadButtons()
{
    auto button = [&](const char *id, const QString &text, Button::Kind kind) {
        QAction *action = workplace().commands().find(QLatin1String(id));
        auto *made = new Button(text, action->property("iconName").toString(), {}, kind);
        made->follow(action);
        made->setAccessibleName(action->text());
        m_ui->head->addButton(made);
    };
    button("buildings.choose", tr("Choose"), Button::Normal);
    button("buildings.previous", tr("Previous"), Button::Normal);
    button("buildings.next", tr("Next"), Button::Normal);
    button("buildings.edit", tr("Describe"), Button::Normal);
    button("buildings.print", tr("Print"), Button::Primary);
}

QString BuildingsPage::title() const
{
    return m_building ? m_plan->plan().estateName() + m_plan->plan().name() : tr("Buildings");
}

bool BuildingsPage::isEditing() const
{
    return !m_ui->editor->isHidden();
}

void BuildingsPage::show(const QVariant &what)
{
    if (auto loaded = m_tree->load(); !loaded)
        workplace().complain(loaded.error());
    if (isEditing() && m_ui->editor->isModified()) {
        // What was typed is not lost by coming back.
        workplace().say(tr("The description is not kept yet; it stays open here."));
        return;
    }
    if (isEditing())
        stopEditing();
    Key building = 0;
    Key dwelling = 0;
    bool isDescribing = false;
    QString light;
    if (what.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = what.toMap();
        building = map.value(u"building"_s).toLongLong();
        dwelling = map.value(u"dwelling"_s).toLongLong();
        isDescribing = map.value(u"edit"_s).toBool();
        light = map.value(u"light"_s).toString();
        if (dwelling && !building)
            if (auto door = workplace().store().get<Dwelling>(dwelling)) {
                building = door->building;
                if (!building)
                    if (auto stairwell = workplace().store().get<Stairwell>(door->stairwell))
                        building = stairwell->building;
            }
    } else if (what.typeId() == QMetaType::QString && !what.toString().isEmpty()) {
        m_ui->find->setText(what.toString());
        m_tree->setTyped(what.toString());
        building = m_tree->best();
    } else {
        building = what.toLongLong();
    }
    if (!building)
        building = m_building ? m_building : workplace().store().setting(LastBuilding).toLongLong();
    if (!m_tree->indexOfBuilding(building).isValid() && !m_tree->estateOf(building))
        building = m_tree->firstBuilding();
    if (!light.isEmpty())
        m_ui->filter->setFilter(m_language->read(light).filter);
    showBuilding(building, dwelling);
    if (isDescribing)
        edit(true, false);
    else
        (m_ui->plan->isHidden() ? static_cast<QWidget *>(m_ui->none->button()) : m_ui->plan)->setFocus();
}

void BuildingsPage::refresh()
{
    if (auto loaded = m_tree->load(); !loaded)
        workplace().complain(loaded.error());
    if (!isEditing())
        reload();
}

bool BuildingsPage::leave()
{
    if (isEditing() && m_ui->editor->isModified())
        workplace().say(tr("The description is not kept yet; it stays open here."));
    return true;
}

void BuildingsPage::showBuilding(Key building, Key dwelling)
{
    m_building = building;
    reload();
    const QModelIndex door = m_plan->indexOf(dwelling);
    if (door.isValid())
        m_ui->plan->setCurrentIndex(door);
    else
        m_ui->plan->goToFirstDoor();
    if (building)
        if (auto kept = workplace().store().setSetting(LastBuilding, QString::number(building)); !kept)
            workplace().complain(kept.error());
    const QModelIndex index = m_tree->indexOfBuilding(building);
    if (index.isValid() && m_ui->tree->currentIndex().siblingAtColumn(0) != index) {
        m_ui->tree->setCurrentIndex(index);
        m_ui->tree->scrollTo(index);
    }
    workplace().titleChanged();
}

void BuildingsPage::reload()
{
    const PlanDoor *before = m_ui->plan->currentDoor();
    const Key stairwell = before ? before->stairwell : 0;
    const QString room = before ? before->room : QString();
    const int row = m_ui->plan->currentIndex().row();
    const int column = m_ui->plan->currentIndex().column();
    if (m_building) {
        auto plan = BuildingPlan::load(workplace().store(), m_building);
        if (!plan && plan.error().code == ErrorCode::NotFound) {
            m_building = m_tree->firstBuilding();
            plan = m_building ? BuildingPlan::load(workplace().store(), m_building) : Result<BuildingPlan>(BuildingPlan());
        }
        if (!plan) {
            workplace().complain(plan.error());
            return;
        }
        m_plan->setPlan(*plan);
    } else {
        m_plan->setPlan(BuildingPlan());
    }
    if (!room.isEmpty()) {
        QModelIndex door = m_plan->indexOf(stairwell, room);
        if (!door.isValid() && m_plan->plan().at(row, column))
            door = m_plan->index(row, column);
        if (door.isValid())
            m_ui->plan->setCurrentIndex(door);
        else
            m_ui->plan->goToFirstDoor();
    }
    showNothing();
    showHead();
    applyFilter();
    showCounts();
    showDoor();
}

void BuildingsPage::showNothing()
{
    const bool isEmpty = m_plan->rowCount() == 0;
    m_ui->plan->setVisible(!isEmpty);
    m_ui->none->setVisible(isEmpty);
    if (!isEmpty)
        return;
    m_ui->none->setKind(EmptyState::Fresh);
    m_ui->none->setIcon(u"building-2"_s);
    m_ui->none->setTitle(m_building ? tr("This building has no doors yet") : tr("No building yet"));
    m_ui->none->setHelp(m_building ? tr("Say how many floors it has and how many doors on each, and the plan draws itself.")
                                   : tr("Buildings come with a roster, or are put down here."));
    m_ui->none->setAction(isEditing() ? QString() : m_building ? tr("Describe the building") : tr("New building"), u"pencil"_s, m_building ? u"F2"_s : u"Ctrl+N"_s);
}

void BuildingsPage::showHead()
{
    const BuildingPlan &plan = m_plan->plan();
    m_ui->head->setTitle(m_building ? (plan.name().isEmpty() ? tr("Without a number") : plan.name()) : tr("Building plan"));
    QStringList facts;
    if (m_building) {
        if (!plan.estateName().isEmpty())
            facts << plan.estateName();
        facts << tr("%n households", nullptr, plan.households()) << tr("%n people", nullptr, plan.people());
    }
    m_ui->head->setSubtitle(facts.join(u" · "_s));
    m_ui->countsCard->setCount(plan.head().isEmpty() ? QString() : tr("Building head %1").arg(plan.head()));
    CommandRegistry &commands = workplace().commands();
    const QString none = m_building ? QString() : tr("There is no building yet.");
    for (const char *id : {"buildings.edit", "buildings.print", "buildings.doors", "buildings.roster", "buildings.move", "buildings.merge", "buildings.close", "buildings.remove"})
        CommandRegistry::refuse(commands.find(QLatin1String(id)), none);
    CommandRegistry::refuse(commands.find(u"buildings.previous"_s), m_tree->beside(m_building, -1) ? QString() : tr("This is the first building."));
    CommandRegistry::refuse(commands.find(u"buildings.next"_s), m_tree->beside(m_building, 1) ? QString() : tr("This is the last building."));
}

void BuildingsPage::showLegend()
{
    QList<PlanKind> shown = m_plan->legend();
    shown.removeIf([](const PlanKind &kind) { return kind.doors == 0; });
    m_ui->legend->setKinds(shown);
    m_ui->legend->setVisible(m_plan->rowCount() > 0);
    m_ui->rule->setVisible(m_plan->rowCount() > 0);
    showLit();
}

void BuildingsPage::showLit()
{
    const bool isAll = m_plan->isAllLit();
    m_ui->lit->setVisible(!isAll);
    m_ui->allLit->setVisible(!isAll);
    if (!isAll)
        m_ui->lit->setText(tr("%n doors lit", nullptr, m_plan->litDoors()));
}

void BuildingsPage::applyFilter()
{
    const Filter &filter = m_ui->filter->filter();
    if (filter.isEmpty() || !m_building) {
        m_plan->setLit({});
        return;
    }
    auto people = BuildingPlan::peopleWhere(workplace().store(), m_building, filter);
    if (!people) {
        workplace().complain(people.error());
        m_plan->setLit({});
        return;
    }
    m_plan->setLit(*people);
}

void BuildingsPage::showCounts()
{
    const int current = m_ui->counts->currentIndex().row();
    m_counts->clear();
    for (const PlanCount &count : m_plan->plan().counts()) {
        auto *label = new QStandardItem(count.label);
        label->setData(int(count.what), Qt::UserRole);
        label->setData(count.filter, Qt::UserRole + 1);
        const QString figures = count.people ? tr("%1 p. / %2 doors").arg(number(count.people), number(count.doors)) : tr("%n doors", nullptr, count.doors);
        auto *figure = new QStandardItem(figures);
        figure->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        figure->setData(int(count.doors ? Meaning::Plain : Meaning::Faint), MeaningRole);
        m_counts->appendRow({label, figure});
    }
    m_ui->counts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->counts->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_ui->counts->setCurrentIndex(m_counts->index(qMax(0, current), 0));
}

void BuildingsPage::showDoor()
{
    m_ui->door->setDoor(m_plan->plan(), m_ui->plan->currentDoor());
    const PlanDoor *door = m_ui->plan->currentDoor();
    CommandRegistry::refuse(workplace().commands().find(u"buildings.visit"_s), door && door->isLivedIn() ? QString() : tr("Nobody is registered behind this door."));
    for (const char *id : {"buildings.renumber", "buildings.removedoor"})
        CommandRegistry::refuse(workplace().commands().find(QLatin1String(id)), door && door->dwelling ? QString() : tr("There is no record of this door."));
}

void BuildingsPage::showTree(bool on)
{
    const bool isWide = width() >= TreeFrom;
    m_treeClosed = !on && isWide;
    m_treeWanted = on && !isWide;
    arrange();
    if (on) {
        m_ui->find->setFocus();
        m_ui->find->selectAll();
    } else {
        m_ui->plan->setFocus();
    }
}

void BuildingsPage::arrange()
{
    const bool isWide = width() >= TreeFrom;
    const bool hasTree = isWide ? !m_treeClosed : m_treeWanted;
    m_ui->treeCard->setVisible(hasTree);
    // A narrow page has room for the plan and one of the two.
    m_ui->side->setVisible(isEditing() || (!m_panelClosed && (isWide || !hasTree)));
    m_ui->door->setVisible(!isEditing());
    m_ui->countsCard->setVisible(!isEditing());
}

void BuildingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool BuildingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_ui->tree && isEnter) {
        const QModelIndex index = m_ui->tree->currentIndex();
        if (index.data(PlaceTree::IsEstateRole).toBool()) {
            m_ui->tree->setExpanded(index, !m_ui->tree->isExpanded(index));
        } else if (index.isValid()) {
            showBuilding(index.data(PlaceTree::KeyRole).toLongLong());
            showTree(width() >= TreeFrom);
            m_ui->plan->setFocus();
        }
        return true;
    }
    if (watched == m_ui->find && key->key() == Qt::Key_Down) {
        m_ui->tree->setFocus();
        if (!m_ui->tree->currentIndex().isValid())
            m_ui->tree->setCurrentIndex(m_tree->index(0, 0));
        return true;
    }
    if (key->key() == Qt::Key_Escape && (watched == m_ui->tree || watched == m_ui->find)) {
        m_ui->find->clear();
        m_tree->setTyped({});
        showTree(width() >= TreeFrom);
        m_ui->plan->setFocus();
        return true;
    }
    if (watched == m_ui->plan && key->key() == Qt::Key_Escape && !m_plan->isAllLit()) {
        m_ui->allLit->click();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void BuildingsPage::chooseTyped()
{
    const Key found = m_tree->best();
    if (!found) {
        workplace().say(tr("No building fits “%1”.").arg(m_ui->find->text()));
        return;
    }
    showBuilding(found);
    // 3-2-501 goes on to the door, 3-2 to the stairwell.
    const auto query = readAddressQuery(m_ui->find->text());
    const QString rest = m_ui->find->text().section(u'-', 1);
    QModelIndex door;
    if (query && !query->room.isEmpty())
        door = m_plan->find(query->stairwell.isEmpty() ? query->room : query->stairwell + u'-' + query->room);
    if (!door.isValid() && !rest.isEmpty())
        for (const PlanStairwell &stairwell : m_plan->plan().stairwells())
            if (stairwell.number == rest.section(u'-', 0, 0))
                for (int row = 0; row < m_plan->rowCount() && !door.isValid(); ++row)
                    for (int column = stairwell.first; column < stairwell.first + stairwell.width && !door.isValid(); ++column)
                        if (m_plan->plan().at(row, column))
                            door = m_plan->index(row, column);
    if (door.isValid())
        m_ui->plan->setCurrentIndex(door);
    m_ui->find->clear();
    m_tree->setTyped({});
    m_ui->tree->setCurrentIndex(m_tree->indexOfBuilding(m_building));
    showTree(width() >= TreeFrom);
    m_ui->plan->setFocus();
}

void BuildingsPage::goBeside(int by)
{
    if (isEditing())
        return;
    if (const Key next = m_tree->beside(m_building, by)) {
        showBuilding(next);
        m_ui->plan->setFocus();
    }
}

Key BuildingsPage::treeEstate() const
{
    const QModelIndex index = m_ui->tree->currentIndex();
    if (index.isValid() && index.data(PlaceTree::IsEstateRole).toBool() && m_ui->tree->hasFocus())
        return index.data(PlaceTree::KeyRole).toLongLong();
    return m_tree->estateOf(m_building);
}

void BuildingsPage::treeMenu(const QPoint &at)
{
    const QModelIndex index = m_ui->tree->indexAt(at);
    if (index.isValid())
        m_ui->tree->setCurrentIndex(index);
    m_ui->tree->setFocus();
    const bool isEstate = index.data(PlaceTree::IsEstateRole).toBool();
    if (index.isValid() && !isEstate)
        showBuilding(index.data(PlaceTree::KeyRole).toLongLong());
    QMenu menu;
    const std::vector<const char *> ids = isEstate
        ? std::vector<const char *>{"buildings.editestate", "buildings.new", "buildings.newestate", "buildings.mergeestate", "buildings.check", "buildings.above", "buildings.closed"}
        : std::vector<const char *>{"buildings.edit", "buildings.new", "buildings.move", "buildings.merge", "buildings.close", "buildings.remove", "buildings.check", "buildings.closed"};
    for (const char *id : ids)
        menu.addAction(workplace().commands().find(QLatin1String(id)));
    menu.exec(m_ui->tree->viewport()->mapToGlobal(at));
}

} // namespace Allpost
