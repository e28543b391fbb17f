// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/grids/gridbalance.h"
#include "models/grids/gridchecks.h"
#include "models/grids/posts.h"

#include <memory>
#include <optional>

class QTreeView;

namespace Allpost {

class Button;
class GridBlocksModel;
class GridListModel;
class StaffModel;
class Table;
class Timeline;

namespace Ui {
class GridsPage;
}

/// The grids of the community in their layers: how large they are, who serves them, what they lack; beside the list the
/// chosen one with its buildings, its staff and its history. Buildings go from grid to grid by keys and by dragging;
/// splitting, merging and evening out open a plan in the page.
class GridsPage : public Page
{
    Q_OBJECT
public:
    explicit GridsPage(Workplace &workplace, QWidget *parent = nullptr);
    ~GridsPage() override;

    /// what: the key of a grid, or nothing.
    void show(const QVariant &what) override;
    QString title() const override;
    void refresh() override;

    GridListModel &list() const { return *m_list; }
    bool isBusy() const { return m_loading; }

private:
    enum Part { Buildings, Staff, History };

    void addCommands();
    void addDeeds();
    void showLayers(const QList<std::pair<Key, QString>> &layers);
    void chooseLayer(int tab);
    void load();
    void take(const GridReport &report, const GridPlan &blocks);
    void showCurrent();
    void showStaff(Key grid);
    void showHistory(Key grid);
    void showPart();
    void showPlan(bool on);
    Key current() const;
    QList<Key> chosenGrids() const;
    QList<GridBlock> chosenBlocks() const;
    void give(const QList<GridBlock> &blocks, Key grid, QDate from);
    void moveChosen();
    void takeOut();
    void cut();
    void put();
    void dropped(Key grid);
    void split();
    void merge();
    void makeGrid();
    void postMenu();
    void openStaff();
    std::optional<Posts::Entry> chosenPost() const;
    void printPaper(int which);
    void printSizes();
    void exportList();
    void exportTo(const QString &path);

    std::unique_ptr<Ui::GridsPage> m_ui;
    GridListModel *m_list;
    GridBlocksModel *m_blocks;
    StaffModel *m_staff;
    QTreeView *m_tree;
    Table *m_people;
    Timeline *m_past;
    QList<std::pair<Part, Button *>> m_deeds;
    QList<Button *> m_headButtons;
    QList<std::pair<Key, QString>> m_layers;
    Key m_layer = 0;
    Key m_wanted = 0; ///< the grid to stand on when the list has come
    GridPlan m_places;
    QList<GridBlock> m_cut;
    bool m_loading = false;
    bool m_again = false;
    bool m_stale = true;
};

} // namespace Allpost
