// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "forms/visits/visitsubject.h"
#include "forms/workorders/ordersubject.h"

#include <memory>

class QAction;

namespace Allpost {

class CoverageView;
class DoneView;
class DueView;
class FollowUpView;

namespace Ui {
class VisitsPage;
}

/// 走访: who is due, what was done, what is still promised, and how much of the community was visited.
class VisitsPage : public Page, public HasVisitSubject, public HasOrderSubject
{
    Q_OBJECT
public:
    enum Tab { Due, Done, FollowUps, Coverage };

    explicit VisitsPage(Workplace &workplace, QWidget *parent = nullptr);
    ~VisitsPage() override;

    /// what: due, done, followups, coverage; a grid's key: those due there; nothing: as it was left.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;
    VisitSubject visitSubject() const override;
    /// With the visit of the row, where there is one.
    QVariantMap orderSubject() const override;

    DueView *due() const { return m_due; }

private:
    void addCommands();
    void chooseTab(int tab);
    void showActions();
    void changed();

    std::unique_ptr<Ui::VisitsPage> m_ui;
    DueView *m_due;
    DoneView *m_done;
    FollowUpView *m_followUps;
    CoverageView *m_coverage;
    QAction *m_print = nullptr;
    QAction *m_return = nullptr;
    QAction *m_save = nullptr;
    bool m_stale = true;
};

} // namespace Allpost
