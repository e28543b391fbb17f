// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"

#include <memory>

class QAction;

namespace Allpost {

class AdoptionsView;
class CadresView;
class CommitteeView;
class Label;
class PartyTreeView;

namespace Ui {
class PartyOrgsPage;
}

/// 党组织: the tree of organisations on the grids with offices and terms, part-time members of the committees, stationed
/// cadres with their months, and what residents have adopted.
class PartyOrgsPage : public Page
{
    Q_OBJECT
public:
    enum Tab { Tree, Committee, Cadres, Adopted };

    explicit PartyOrgsPage(Workplace &workplace, QWidget *parent = nullptr);
    ~PartyOrgsPage() override;

    /// what: tree, committee, cadres, adoptions; the key of an organisation; nothing: as it was left.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;

    PartyTreeView *tree() const { return m_tree; }
    CommitteeView *committee() const { return m_committee; }
    CadresView *cadres() const { return m_cadres; }
    AdoptionsView *adoptions() const { return m_adoptions; }

private:
    void addCommands();
    void addButtons();
    void chooseTab(int tab);
    void showActions();
    void makeNew();
    void change();
    void openNode();
    void openOffice();
    void next();
    void handOver();
    void end();
    void print();
    void printMore();
    void done(bool changed, const QString &words);
    int tab() const;

    std::unique_ptr<Ui::PartyOrgsPage> m_ui;
    PartyTreeView *m_tree;
    CommitteeView *m_committee;
    CadresView *m_cadres;
    AdoptionsView *m_adoptions;
    Label *m_facts;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_next = nullptr;
    QAction *m_handOver = nullptr;
    QAction *m_end = nullptr;
    QAction *m_close = nullptr;
    QAction *m_print = nullptr;
    QAction *m_printMore = nullptr;
    bool m_stale = true;
};

} // namespace Allpost
