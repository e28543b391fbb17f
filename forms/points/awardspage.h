// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/points/awardlists.h"
#include "models/store/store.h"

class QAction;
class QStackedWidget;

namespace Allpost {

class AwardPanel;
class AwardStepForm;
class Banner;
class Card;
class EmptyState;
class LineEdit;
class PageHead;
class ShortList;
class Table;
class Tabs;

/// 申报加分: what is asked for, checked, on notice, ripe to enter and entered as tabs with their counts; beside the list the
/// award under the cursor, or the step that is being taken.
class AwardsPage : public Page
{
    Q_OBJECT
public:
    explicit AwardsPage(Workplace &workplace, QWidget *parent = nullptr);
    ~AwardsPage() override;

    /// what: the key of an award; asked, checked, notice, ripe, entered, over; nothing: as it was left.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;

    Table *list() const { return m_list; }
    Tabs *tabs() const { return m_tabs; }
    AwardPanel *panel() const { return m_panel; }
    AwardStepForm *form() const { return m_form; }
    LineEdit *filter() const { return m_filter; }
    /// Awards the next step is for: those chosen with Space, else the one under the cursor.
    QList<Key> chosen() const;
    bool isTaking() const;

private:
    void addCommands();
    void load();
    void loadList(Key keep);
    void showCounts(const AwardLists::Counts &counts);
    void showDoubles();
    void showActions();
    void next();
    void begin(AwardDo step);
    void taken(const AwardDone &done);
    void stepBack();
    void print();
    void reverseDoubles();
    Key current() const;

    PageHead *m_head;
    Tabs *m_tabs;
    LineEdit *m_filter;
    Banner *m_double;
    Table *m_list;
    ShortList *m_rows;
    EmptyState *m_none;
    Card *m_card;
    QStackedWidget *m_side;
    AwardPanel *m_panel;
    AwardStepForm *m_form;
    QAction *m_next = nullptr;
    QAction *m_object = nullptr;
    QAction *m_refuse = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_print = nullptr;
    bool m_stale = true;
};

} // namespace Allpost
