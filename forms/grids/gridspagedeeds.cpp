// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/gridspage.h"
#include "ui_gridspage.h"

#include "forms/grids/gridforms.h"
#include "forms/grids/gridlistmodel.h"
#include "forms/grids/gridplanpanel.h"
#include "forms/grids/staffmodel.h"
#include "forms/shared/button.h"
#include "forms/shared/workplace.h"
#include "models/exchange/sheetwriter.h"
#include "models/grids/grids.h"
#include "models/grids/papers.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>
#include <QTreeView>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

enum Paper { NoticeBoard, DoorList, Roster };

Post ofGrid(Key grid)
{
    Post post;
    post.grid = grid;
    return post;
}

} // namespace

void GridsPage::addCommands()
{
    addCommand("grids.export", tr("Export the list"), u"download"_s, Qt::CTRL | Qt::Key_E, [this] { exportList(); });
    addCommand("grids.print", tr("Print the notice board"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { printPaper(NoticeBoard); });
    addCommand("grids.doors", tr("Print the list of doors"), u"list"_s, {}, [this] { printPaper(DoorList); });
    addCommand("grids.roster", tr("Print the roster"), u"users"_s, {}, [this] { printPaper(Roster); });
    addCommand("grids.sizes", tr("Print the sizes of all grids"), u"chart-column"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { printSizes(); });
    addCommand("grids.balance", tr("Even out all grids"), u"arrow-left-right"_s, {}, [this] {
        if (m_layer) {
            showPlan(true);
            m_ui->plan->balance(m_layer);
        }
    });
    addCommand("grids.new", tr("New grid"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] { makeGrid(); });
    addCommand("grids.edit", tr("Change the grid"), u"pencil"_s, Qt::Key_F2, [this] {
        if (current() && m_ui->desk->isVisible() && GridForms::editGrid(workplace(), this, m_layer, current()))
            done(tr("The grid is changed"));
    });
    addCommand("grids.move", tr("Move buildings to another grid"), u"arrow-right"_s, Qt::Key_F9, [this] { moveChosen(); });
    addCommand("grids.cut", tr("Take these buildings along"), {}, Qt::CTRL | Qt::Key_X, [this] { cut(); });
    addCommand("grids.put", tr("Put them into this grid"), {}, Qt::CTRL | Qt::Key_V, [this] { put(); });
    addCommand("grids.take", tr("Take buildings out of the grid"), u"minus"_s, Qt::Key_Delete, [this] { takeOut(); });
    addCommand("grids.split", tr("Split the grid"), u"split"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { split(); });
    addCommand("grids.merge", tr("Merge the chosen grids"), u"merge"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { merge(); });
    addCommand("grids.close", tr("End the grid"), u"archive"_s, {}, [this] {
        if (current() && GridForms::closeGrid(workplace(), this, current()))
            done(tr("The grid has ended"));
    });
    addCommand("grids.assign", tr("Fill a post"), u"user-plus"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] {
        const StaffModel::Row *row = m_staff->rowAt(m_people->currentIndex().row());
        const Key role = row && !row->entry.key && m_ui->parts->currentIndex() == Staff ? row->role.key : 0;
        if (current() && GridForms::fillPost(workplace(), this, ofGrid(current()), role))
            done(tr("The post is filled"));
    });
    addCommand("grids.head", tr("Name a building or unit head"), u"user-plus"_s, {}, [this] {
        const QList<GridBlock> blocks = chosenBlocks();
        if (blocks.isEmpty() || blocks.first().place.level == GridPlace::Estate || blocks.first().place.level == GridPlace::Door)
            return;
        Post post;
        (blocks.first().place.level == GridPlace::Stairwell ? post.stairwell : post.building) = blocks.first().place.key;
        if (GridForms::fillPost(workplace(), this, post, 0))
            done(tr("The post is filled"));
    });
    addCommand("grids.handover", tr("Hand the post over"), u"user-check"_s, {}, [this] {
        const auto post = chosenPost();
        if (post && GridForms::fillPost(workplace(), this, ofGrid(current()), 0, &*post))
            done(tr("The post is handed over"));
    });
    addCommand("grids.endpost", tr("End the post"), u"user-minus"_s, {}, [this] {
        const auto post = chosenPost();
        if (post && GridForms::endPost(workplace(), this, *post))
            done(tr("The post has ended"));
    });
    addCommand("grids.roles", tr("Which posts are wanted"), u"sliders-horizontal"_s, {}, [this] {
        if (GridForms::editRole(workplace(), this))
            done(tr("The posts are changed"));
    });
    addCommand("grids.newlayer", tr("New grid layer"), u"layers"_s, {}, [this] {
        Key made = 0;
        if (GridForms::editLayer(workplace(), this, 0, &made)) {
            m_layer = made;
            done(tr("The layer is made"));
            load();
        }
    });
    addCommand("grids.editlayer", tr("Change the grid layer"), u"layers"_s, {}, [this] {
        if (m_layer && GridForms::editLayer(workplace(), this, m_layer))
            done(tr("The layer is changed"));
    });
    addCommand("grids.endlayer", tr("End the grid layer"), u"archive"_s, {}, [this] {
        if (m_layer && GridForms::closeLayer(workplace(), this, m_layer))
            done(tr("The layer has ended"));
    });
    addCommand("grids.nextlayer", tr("Next layer"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->layers->step(1); });
    addCommand("grids.previouslayer", tr("Previous layer"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { m_ui->layers->step(-1); });
    addCommand("grids.write", tr("Write the new grids"), u"check"_s, Qt::Key_F10, [this] {
        if (m_ui->plan->isVisible())
            m_ui->plan->apply();
    });
    addCommand("grids.back", tr("Back to the grids"), u"x"_s, Qt::Key_Escape, [this] {
        if (m_ui->plan->isVisible())
            m_ui->plan->leave();
        else
            m_ui->list->setFocus();
    });
}

void GridsPage::addDeeds()
{
    CommandRegistry &commands = workplace().commands();
    const auto button = [&](const char *id, const QString &text = {}) {
        QAction *action = commands.find(QLatin1String(id));
        auto *made = new Button(text.isEmpty() ? action->text() : text, action->property("iconName").toString());
        made->follow(action);
        made->setObjectName(QString::fromLatin1(id).section(u'.', 1) + u"Button"_s);
        return made;
    };
    for (const char *id : {"grids.export", "grids.print", "grids.balance", "grids.new"}) {
        Button *made = button(id);
        if (qstrcmp(id, "grids.new") == 0)
            made->setKind(Button::Primary);
        m_ui->head->addButton(made);
        m_headButtons.append(made);
    }
    m_ui->edit->follow(commands.find(u"grids.edit"_s));
    const struct { Part part; const char *id; QString text; } deeds[] = {
        {Buildings, "grids.move", tr("Move")},  {Buildings, "grids.split", tr("Split")},      {Buildings, "grids.merge", tr("Merge")},
        {Staff, "grids.assign", {}},            {Staff, "grids.handover", tr("Hand over")},   {Staff, "grids.endpost", tr("End")},
        {History, "grids.doors", tr("Doors")},  {History, "grids.roster", tr("Roster")}};
    for (const auto &[part, id, text] : deeds) {
        Button *made = button(id, text);
        // The cards beside have no room for caps of three keys; the tool tip says them.
        made->setKeyText(part == Buildings && qstrcmp(id, "grids.move") == 0 ? u"F9"_s : QString());
        m_ui->deeds->addWidget(made);
        m_deeds.append({part, made});
    }
    m_ui->deeds->addStretch();
    connect(m_ui->list, &Table::menuRequested, this, [this](const QModelIndex &, const QPoint &at) {
        QMenu menu;
        for (const char *id : {"grids.edit", "grids.put", "grids.split", "grids.merge", "grids.close", "grids.print", "grids.doors", "grids.roster", "grids.sizes", "grids.roles",
                               "grids.newlayer", "grids.editlayer", "grids.endlayer"})
            menu.addAction(workplace().commands().find(QLatin1String(id)));
        menu.exec(at);
    });
    connect(m_people, &Table::menuRequested, this, &GridsPage::postMenu);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        for (const char *id : {"grids.move", "grids.cut", "grids.take", "grids.head"})
            menu.addAction(workplace().commands().find(QLatin1String(id)));
        menu.exec(m_tree->viewport()->mapToGlobal(at));
    });
}

void GridsPage::postMenu()
{
    QMenu menu;
    for (const char *id : {"grids.assign", "grids.handover", "grids.endpost", "grids.roles"})
        menu.addAction(workplace().commands().find(QLatin1String(id)));
    menu.exec(m_people->viewport()->mapToGlobal(m_people->visualRect(m_people->currentIndex()).bottomLeft()));
}

void GridsPage::makeGrid()
{
    Key made = 0;
    if (!m_layer || !GridForms::editGrid(workplace(), this, m_layer, 0, &made))
        return;
    m_wanted = made;
    done(tr("The grid is made"));
    load();
}

void GridsPage::give(const QList<GridBlock> &blocks, Key grid, QDate from)
{
    QList<GridPlace> places;
    for (const GridBlock &block : blocks)
        if (block.exactly != grid)
            places.append(block.place);
    if (places.isEmpty() || !grid)
        return;
    auto changed = Grids(workplace().store()).give(places, grid, from);
    if (!changed) {
        workplace().complain(changed.error());
        return;
    }
    m_cut.clear();
    auto record = Grids::read(workplace().store().db(), grid);
    done(tr("%n buildings now belong to %1", nullptr, int(places.size())).arg(record ? record->name : QString()));
}

void GridsPage::moveChosen()
{
    const QList<GridBlock> blocks = chosenBlocks();
    if (blocks.isEmpty() || !m_ui->desk->isVisible())
        return;
    int households = 0, people = 0;
    for (const GridBlock &block : blocks) {
        households += block.households;
        people += block.people;
    }
    const QString what = QStringList{blocks.size() == 1 ? blocks.first().title : tr("%n buildings", nullptr, int(blocks.size())),
                                     tr("%n households", nullptr, households), tr("%n people", nullptr, people)}.join(u" · "_s);
    if (const auto where = GridForms::askWhere(workplace(), this, m_layer, current(), what))
        give(blocks, where->grid, where->from);
}

void GridsPage::takeOut()
{
    const QList<GridBlock> blocks = chosenBlocks();
    if (blocks.isEmpty() || !current() || !m_tree->hasFocus())
        return;
    QList<GridPlace> places;
    for (const GridBlock &block : blocks)
        places.append(block.place);
    auto changed = Grids(workplace().store()).take(places, m_layer, QDate::currentDate());
    if (!changed)
        workplace().complain(changed.error());
    else if (*changed == 0)
        workplace().say(tr("These buildings belong to the grid through their estate; move them to another grid instead."));
    else
        done(tr("%n buildings taken out of the grid", nullptr, int(places.size())));
}

void GridsPage::cut()
{
    m_cut = chosenBlocks();
    if (m_cut.isEmpty())
        return;
    workplace().say(tr("%n buildings taken along; choose the grid and press Ctrl+V", nullptr, int(m_cut.size())));
    m_ui->list->setFocus();
}

void GridsPage::put()
{
    if (m_cut.isEmpty()) {
        workplace().say(tr("First choose buildings and press Ctrl+X."));
        return;
    }
    give(QList<GridBlock>(m_cut), current(), QDate::currentDate());
}

void GridsPage::dropped(Key grid)
{
    give(chosenBlocks(), grid, QDate::currentDate());
}

void GridsPage::split()
{
    if (!current() || m_ui->plan->isVisible())
        return;
    showPlan(true);
    m_ui->plan->split(m_layer, current());
}

void GridsPage::merge()
{
    const QList<Key> grids = chosenGrids();
    if (m_ui->plan->isVisible())
        return;
    if (grids.size() < 2) {
        workplace().say(tr("Choose at least two grids in the list: Space takes a row into the selection."));
        m_ui->list->setFocus();
        return;
    }
    showPlan(true);
    m_ui->plan->merge(m_layer, grids);
}

void GridsPage::openStaff()
{
    const StaffModel::Row *row = m_staff->rowAt(m_people->currentIndex().row());
    if (!row || !current())
        return;
    if (!row->entry.key) {
        if (GridForms::fillPost(workplace(), this, ofGrid(current()), row->role.key))
            done(tr("The post is filled"));
        return;
    }
    const Posts::Entry entry = row->entry;
    if (GridForms::editPost(workplace(), this, entry))
        done(tr("The post is changed"));
}

void GridsPage::printPaper(int which)
{
    const Key grid = current();
    if (!grid)
        return;
    PaperWish wish;
    wish.inFull = which != NoticeBoard && workplace().revealed();
    QString reason;
    if (wish.inFull) {
        const auto why = workplace().askReason(tr("Print in full"));
        if (!why)
            return;
        reason = *why;
    }
    const Store &store = workplace().store();
    auto paper = which == NoticeBoard ? Papers::noticeBoard(store, grid) : which == DoorList ? Papers::doorList(store, {grid, 0}, wish) : Papers::roster(store, {grid, 0}, wish);
    if (!paper) {
        workplace().complain(paper.error());
        return;
    }
    if (wish.inFull) {
        const GridState *state = m_list->stateAt(m_list->rowOf(grid));
        workplace().recordRead(u"print"_s, grid, which == Roster ? QStringList{u"id_number"_s, u"phone"_s} : QStringList{u"phone"_s}, state ? state->people : 0, reason);
    }
    workplace().print(*paper);
}

void GridsPage::printSizes()
{
    const auto layer = workplace().store().get<GridLayer>(m_layer);
    workplace().print(Papers::gridSizes(m_list->report(), layer ? layer->name : QString()));
}

void GridsPage::exportList()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(this, tr("Export the list"), QDir(folder).filePath(tr("Grids") + u".xlsx"_s), tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.section(u'/', -1).contains(u'.'))
        path += u".xlsx"_s;
    exportTo(path);
}

void GridsPage::exportTo(const QString &path)
{
    using As = SheetColumn::As;
    workplace().run(
        tr("Exporting the grids"), this,
        [path, report = m_list->report(),
         columns = QList<SheetColumn>{{tr("Grid"), As::Text, 0}, {tr("Code"), As::Text, 0}, {tr("Households"), As::Number, 0}, {tr("People"), As::Number, 0},
                                      {tr("Buildings"), As::Number, 0}, {tr("Workers"), As::Text, 0}, {tr("To see to"), As::Text, 0}},
         name = tr("Grids")](Progress &progress) -> Status {
            auto writer = SheetWriter::create(path);
            if (!writer)
                return writer.error();
            if (auto sheet = (*writer)->addSheet(name, columns); !sheet)
                return sheet;
            for (const GridState &state : report.grids) {
                if (progress.cancelled())
                    return Error{ErrorCode::Cancelled, {}, {}};
                QStringList sentences;
                for (const GridProblem &problem : state.problems)
                    sentences << problem.sentence();
                const QStringList cells{state.name, state.code, QString::number(state.households), QString::number(state.people),
                                        QString::number(state.buildings), state.workers.join(u"、"_s), sentences.join(u"；"_s)};
                if (auto row = (*writer)->addRow(cells); !row)
                    return row;
            }
            return (*writer)->finish();
        },
        [this, rows = int(m_list->report().grids.size())](const Status &status) {
            if (!status)
                workplace().complain(status.error());
            else
                workplace().say(tr("%n grids exported", nullptr, rows));
        });
}

} // namespace Allpost
