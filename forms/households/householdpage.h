// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/households/stepform.h"
#include "forms/shared/page.h"
#include "forms/workorders/ordersubject.h"

#include <QSet>

#include <memory>

class QAction;
class QStandardItemModel;

namespace Allpost {

class Button;
class DateEdit;

namespace Ui {
class HouseholdPage;
}

/// 户卡: the whole household on one page, and the steps by which it changes as panels in the same place.
class HouseholdPage : public Page, public HasOrderSubject
{
    Q_OBJECT
public:
    explicit HouseholdPage(Workplace &workplace, QWidget *parent = nullptr);
    ~HouseholdPage() override;

    /// what: the key of a household; or a map with one of household, resident, dwelling and, if wanted, step: the number
    /// 1 … 9 of a step to begin with, or day: ISO, the day to look at.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;
    QVariantMap orderSubject() const override;

    const HouseholdCard &card() const { return m_card; }
    bool isInStep() const;
    bool isEditing() const;

private:
    void addCommands();
    void addSteps();
    void addCorners();
    void openHousehold(Key household);
    void showCard();
    void showHead();
    void showMembers();
    void showHome();
    void showCare();
    void showOpen();
    void showGrid();
    void showTimeline();
    void allow();
    void readBuilding();
    void openStep(StepForm::Kind kind);
    void closeStep();
    void startEditing();
    void stopEditing();
    void lookAt(QDate day);
    void goBy(int by);
    void openMember(bool edit);
    void esc();
    void print();
    void noteReveal();

    std::unique_ptr<Ui::HouseholdPage> m_ui;
    HouseholdCard m_card;
    QDate m_day;              ///< the day looked at; invalid: today
    QList<Key> m_building;    ///< households of the building in walking order
    Key m_noted = 0;          ///< whose numbers in full are in the log of reads already
    QSet<Key> m_notedCare;    ///< restricted records whose name was shown and noted since the household is in front
    bool m_withFormer = false;
    QStandardItemModel *m_members;
    QList<QAction *> m_steps;
    QList<Button *> m_stepButtons;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_visit = nullptr;
    QAction *m_order = nullptr;
    Button *m_former = nullptr;
    DateEdit *m_dayInput = nullptr;
};

} // namespace Allpost
