// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/sidepanel.h"
#include "models/grids/buildingplan.h"

namespace Allpost {

class Workplace;

/// The door under the cursor of a building plan in short: who lives there, marks, the home, the last visit.
class DoorPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit DoorPanel(QWidget *parent = nullptr);

    void setWorkplace(Workplace *workplace) { m_workplace = workplace; }
    /// Null: no door.
    void setDoor(const BuildingPlan &plan, const PlanDoor *door);

Q_SIGNALS:
    void openWanted();
    void visitWanted();
    void orderWanted();

private:
    Workplace *m_workplace = nullptr;
    Button *m_open;
    Button *m_visit;
    Button *m_order;
};

} // namespace Allpost
