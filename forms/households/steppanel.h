// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/households/stepform.h"

#include <QMap>
#include <QWidget>

#include <memory>

class QStandardItemModel;

namespace Allpost {

class Button;

namespace Ui {
class StepPanel;
}

/// One household step beside its preview: answers at the left, who goes from what to what at the right, what is wrong beside
/// the fields. The button says what will happen; Enter after the last field does it. Leaving keeps the answers until the
/// step is done or another household is shown.
class StepPanel : public QWidget
{
    Q_OBJECT
public:
    explicit StepPanel(QWidget *parent = nullptr);
    ~StepPanel() override;

    void setWorkplace(Workplace *workplace) { m_workplace = workplace; }
    /// Opens a step for the household; with the answers from before when it was left unfinished.
    void open(StepForm::Kind kind, const HouseholdCard &card);
    /// Forgets what was answered: another household is shown, or this one changed.
    void forget();
    StepForm *form() const { return m_form; }
    const StepPlan &plan() const { return m_plan; }
    Button *goButton() const { return m_go; }
    static QString title(StepForm::Kind kind);

public Q_SLOTS:
    /// Does it, or goes to what stands in the way.
    void apply();

Q_SIGNALS:
    void left();
    void done(const Allpost::StepDone &done);

private:
    void planAgain();
    void showPlan();
    void showFindings();
    void chooseRelation(int row, int by);
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::unique_ptr<Ui::StepPanel> m_ui;
    Workplace *m_workplace = nullptr;
    QStandardItemModel *m_preview;
    Button *m_go;
    StepForm *m_form = nullptr;
    QMap<StepForm::Kind, StepForm *> m_forms;
    Key m_household = 0;
    StepPlan m_plan;
    bool m_tried = false; ///< what is merely missing is told after the first try
};

} // namespace Allpost
