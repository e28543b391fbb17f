// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"

class QAction;
class QStackedWidget;

namespace Allpost {

class PageHead;
class PolicyView;
class RulesView;
class Tabs;

/// 积分规则: the rules with their versions, the office's points policy, and points that expire.
class RulesPage : public Page
{
    Q_OBJECT
public:
    enum Tab { Rules, Policy };

    explicit RulesPage(Workplace &workplace, QWidget *parent = nullptr);

    /// what: the key of a rule; "policy"; nothing: as it was left.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;

    RulesView *rules() const { return m_rules; }
    PolicyView *policy() const { return m_policy; }
    Tabs *tabs() const { return m_tabs; }

private:
    void addCommands();
    void showActions();
    bool isPolicy() const;

    PageHead *m_head;
    Tabs *m_tabs;
    QStackedWidget *m_views;
    RulesView *m_rules;
    PolicyView *m_policy;
    QAction *m_new = nullptr;
    QAction *m_close = nullptr;
    QAction *m_checked = nullptr;
    QAction *m_announce = nullptr;
    QAction *m_run = nullptr;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    bool m_stale = true;
};

} // namespace Allpost
