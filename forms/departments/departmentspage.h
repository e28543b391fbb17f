// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"

#include <memory>

class QAction;

namespace Allpost {

class DepartmentsView;
class DutyView;
class ScoresView;
class TasksView;

namespace Ui {
class DepartmentsPage;
}

/// 部门: whom the office works with, the duty list, what comes from above and how it is answered, and the quarter's scores.
class DepartmentsPage : public Page
{
    Q_OBJECT
public:
    enum Tab { List, DutyList, Tasks, Scores };

    explicit DepartmentsPage(Workplace &workplace, QWidget *parent = nullptr);
    ~DepartmentsPage() override;

    /// what: list, duties, tasks, scores; the key of a department; a map task: the key of a task; nothing: as it was left.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;

    DepartmentsView *departments() const { return m_departments; }
    DutyView *duties() const { return m_duties; }
    TasksView *tasks() const { return m_tasks; }
    ScoresView *scores() const { return m_scores; }

private:
    void addCommands();
    void addButtons();
    void chooseTab(int tab);
    void showActions();
    void showDepartmentActions();
    void showTaskActions();
    void makeNew();
    void change();
    void remove();
    void closeOrOpen();
    void answer();
    void takeBack();
    void importDuties();
    void print();
    void leaveStep();
    int tab() const;

    std::unique_ptr<Ui::DepartmentsPage> m_ui;
    DepartmentsView *m_departments;
    DutyView *m_duties;
    TasksView *m_tasks;
    ScoresView *m_scores;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_close = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_import = nullptr;
    QAction *m_answer = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_print = nullptr;
    QAction *m_counts = nullptr;
    bool m_stale = true;
};

} // namespace Allpost
