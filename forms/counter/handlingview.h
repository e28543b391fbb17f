// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Allpost {

class Button;
class Card;
class CounterDesk;
class GapForm;
class Label;
class MaterialsModel;
class Steps;
class Table;
class Workplace;

/// The matter in front: its steps, what was brought, what is still to be asked, and the guide for who is not at home in it.
class HandlingView : public QWidget
{
    Q_OBJECT
public:
    HandlingView(Workplace &workplace, CounterDesk &desk, QWidget *parent = nullptr);

    /// Lays out the matter in front; the focus goes to the first material missing, or the first gap.
    void begin();
    /// After a tick, a value, a step.
    void refresh();
    /// Ticks the material of number key 1 … 9; false when there is none.
    bool tick(int number);
    void tickAll();
    /// Row of the material under the cursor, -1 for none.
    int currentMaterial() const;
    /// The guide; briefly: its steps alone.
    void showGuide(bool on, bool briefly = false);
    /// F1: the whole guide, then none.
    void turnGuide();
    bool isGuideShown() const;
    /// Goes to the first thing that is missing and says so beside it.
    void showMissing();
    /// Forgets the matter.
    void letGo();
    /// The papers of this step were printed.
    void setPrinted() { m_printed = true; refresh(); }

    MaterialsModel *materials() const { return m_materials; }
    GapForm *gaps() const { return m_gaps; }

Q_SIGNALS:
    void guidePrintWanted();

private:
    void fillGuide();
    int step() const;

    Workplace &m_workplace;
    CounterDesk &m_desk;
    Steps *m_steps;
    Card *m_guide;
    QVBoxLayout *m_guideLines;
    QWidget *m_guideBody = nullptr;
    Card *m_materialCard;
    MaterialsModel *m_materials;
    Table *m_materialList;
    Label *m_noMaterials;
    Card *m_gapCard;
    GapForm *m_gaps;
    Label *m_noGaps;
    Button *m_whole;
    Button *m_all;
    bool m_isBrief = false;
    bool m_printed = false;
};

} // namespace Allpost
