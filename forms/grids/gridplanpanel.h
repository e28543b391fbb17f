// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/gridbalance.h"

#include <QWidget>

#include <memory>

namespace Allpost {

class Button;
class GridPlanBoard;
class PlanBlocksModel;
class PlanPartsModel;
class Workplace;

namespace Ui {
class GridPlanPanel;
}

/// Splitting, merging or evening out grids: the proposal of the program, changed by hand building by building, with who
/// would move, before anything is written. F10 writes it as one deed.
class GridPlanPanel : public QWidget
{
    Q_OBJECT
public:
    explicit GridPlanPanel(QWidget *parent = nullptr);
    ~GridPlanPanel() override;

    void setWorkplace(Workplace *workplace) { m_workplace = workplace; }
    void split(Key layer, Key grid);
    void merge(Key layer, const QList<Key> &grids);
    void balance(Key layer);

    GridPlanBoard &board() const { return *m_board; }
    bool isBusy() const { return m_busy; }

public Q_SLOTS:
    void apply();
    /// Esc: ends what runs, else goes back to the list.
    void leave();

Q_SIGNALS:
    void closed();
    void applied(qint64 op);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(GridPlan::Kind kind, Key layer, const QList<Key> &grids);
    void propose();
    void tell();
    void moveSelected(int part);
    void chooseTarget();
    QList<int> selected() const;

    Workplace *m_workplace = nullptr;
    std::unique_ptr<Ui::GridPlanPanel> m_ui;
    GridPlanBoard *m_board;
    PlanBlocksModel *m_blocks;
    PlanPartsModel *m_parts;
    Button *m_apply;
    GridPlan::Kind m_kind = GridPlan::Split;
    Key m_layer = 0;
    QList<Key> m_grids;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace Allpost
