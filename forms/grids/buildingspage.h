// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "forms/workorders/ordersubject.h"
#include "models/grids/papers.h"
#include "models/views/filter.h"

#include <memory>

class QStandardItemModel;

namespace Allpost {

class PlaceTree;
class PlanModel;
class PlanView;
class Question;

namespace Ui {
class BuildingsPage;
}

/// 楼栋图: one building as on the wall, chosen from the tree of estates; whose doors to light, what colours mean, the door
/// under the cursor, counts; estates and buildings are put down and changed here.
class BuildingsPage : public Page, public HasOrderSubject
{
    Q_OBJECT
public:
    explicit BuildingsPage(Workplace &workplace, QWidget *parent = nullptr);
    ~BuildingsPage() override;

    /// what: the key of a building; a map of building or dwelling, edit (true: its description)
    /// and light (a condition on people, in the filter language); "3-2" as typed; nothing: the building shown last.
    void show(const QVariant &what) override;
    void refresh() override;
    bool leave() override;
    QString title() const override;
    /// The door under the cursor, else the building.
    QVariantMap orderSubject() const override;

    PlanModel &plan() const { return *m_plan; }
    PlaceTree &tree() const { return *m_tree; }
    Key building() const { return m_building; }
    bool isEditing() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Deed { MoveBuilding, MergeBuilding, MergeEstate };

    void addCommands();
    void addHeadButtons();
    void showBuilding(Key building, Key dwelling = 0);
    void reload();
    void showNothing();
    void showHead();
    void showLegend();
    void showCounts();
    void showDoor();
    void showLit();
    void showTree(bool on);
    void arrange();
    void applyFilter();
    void goBeside(int by);
    void chooseTyped();
    void treeMenu(const QPoint &at);
    void openDoor();
    void visitDoor();
    void openCount(const QModelIndex &index);
    void edit(bool building, bool fresh);
    void stopEditing();
    void print();
    void printPeople(Result<Printout> (*paper)(const Store &, const PaperPart &, const PaperWish &));
    Key treeEstate() const;
    // Deeds that reach beyond the building: asked before.
    void ask(Deed deed);
    void closePlace();
    void removePlace();
    void removeDoor();
    void renumberDoor();
    void checkTree();
    void renameAbove();

    std::unique_ptr<Ui::BuildingsPage> m_ui;
    std::unique_ptr<FilterLanguage> m_language;
    PlaceTree *m_tree;
    PlanModel *m_plan;
    QStandardItemModel *m_counts;
    Key m_building = 0;
    bool m_treeWanted = false; ///< shown although the page is narrow
    bool m_treeClosed = false; ///< folded although there is room
    bool m_panelClosed = false;
    int m_litCount = -1;       ///< PlanCount::What that is lit, -1 none
};

} // namespace Allpost
