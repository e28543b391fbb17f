// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"

#include <memory>

class QAction;

namespace Allpost {

class CheckinView;
class MembersView;
class PostsView;
class UnitsView;
class WishesView;

namespace Ui {
class MembersPage;
}

/// 双报到: the units that report, their members, the posts they take with a promise, and the wishes of residents.
class MembersPage : public Page
{
    Q_OBJECT
public:
    enum Tab { Units, Members, Posts, Wishes };

    explicit MembersPage(Workplace &workplace, QWidget *parent = nullptr);
    ~MembersPage() override;

    /// what: units, members, posts, wishes; a map with unit, member, post or wish: the key of one; nothing: as it was left.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;

    UnitsView *units() const { return m_units; }
    MembersView *members() const { return m_members; }
    PostsView *posts() const { return m_posts; }
    WishesView *wishes() const { return m_wishes; }

private:
    void addCommands();
    void addButtons();
    void chooseTab(int tab);
    void showActions();
    void name(QAction *action, const QString &text);
    void showUnitActions();
    void showMemberActions();
    void showPostActions();
    void showWishActions();
    void makeNew();
    void change();
    void act();
    void actOnMember();
    void actOnWish();
    void claim();
    void endOrTakeUp();
    void giveBack();
    void importList();
    void print();
    void printSecond();
    void printCards();
    void showMenu(const QPoint &where);
    void leaveStep();
    int tab() const;
    CheckinView *view() const;
    bool askedInFull(const QString &what, bool &inFull);

    std::unique_ptr<Ui::MembersPage> m_ui;
    UnitsView *m_units;
    MembersView *m_members;
    PostsView *m_posts;
    WishesView *m_wishes;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_act = nullptr;
    QAction *m_claim = nullptr;
    QAction *m_move = nullptr;
    QAction *m_end = nullptr;
    QAction *m_back = nullptr;
    QAction *m_import = nullptr;
    QAction *m_labels = nullptr;
    QAction *m_print = nullptr;
    QAction *m_second = nullptr;
    QAction *m_cards = nullptr;
    bool m_stale = true;
    bool m_loading = false;
    bool m_again = false; ///< something was written while the lists were read
};

} // namespace Allpost
