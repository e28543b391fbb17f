// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"

#include <memory>

class QAction;

namespace Allpost {

class ActivitiesView;
class NumbersView;

namespace Ui {
class ActivitiesPage;
}

/// 活动: what is planned, what runs, what was; the numbers of a month.
class ActivitiesPage : public Page
{
    Q_OBJECT
public:
    enum Tab { Coming, Running, Past, Numbers };

    explicit ActivitiesPage(Workplace &workplace, QWidget *parent = nullptr);
    ~ActivitiesPage() override;

    /// what: coming, running, past, numbers; the key of an activity; nothing: as it was left.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;

    ActivitiesView *list() const { return m_list; }
    NumbersView *numbers() const { return m_numbers; }
    Tab tab() const;

private:
    void addCommands();
    void showActions();
    void chooseTab(int tab);
    void goTo(Key activity);
    void signIn();

    std::unique_ptr<Ui::ActivitiesPage> m_ui;
    ActivitiesView *m_list;
    NumbersView *m_numbers;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_enrol = nullptr;
    QAction *m_repeat = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_outcome = nullptr;
    QAction *m_file = nullptr;
    QAction *m_print = nullptr;
    QAction *m_signIn = nullptr;
    bool m_stale = true;
};

} // namespace Allpost
