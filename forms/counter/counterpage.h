// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "forms/visits/visitsubject.h"
#include "models/counter/matters.h"

#include <QTimer>

#include <memory>

class QAction;
class QMenu;

namespace Allpost {

struct Arrival;
class Button;
class CounterDesk;
class CounterSide;
class DayView;
class HallView;
class HandlingView;
class Label;
class PersonCard;
class PersonView;
struct Printout;

namespace Ui {
class CounterPage;
}

/// 前台: one screen for the person in front of the worker. Nobody there: who is it, who waits. A person: what is open for
/// them, which matter. A matter: what was brought, what is missing, accept or give the notice.
class CounterPage : public Page, public HasVisitSubject
{
    Q_OBJECT
public:
    explicit CounterPage(Workplace &workplace, QWidget *parent = nullptr);
    ~CounterPage() override;

    /// what: nothing (as it was left); "day"; a map of resident or household (they stand here now), scan (what a reader
    /// typed), visit, handling. "at" in the map tells two equal wishes apart, so that going back begins nothing anew.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;
    VisitSubject visitSubject() const override;

    CounterDesk *desk() const { return m_desk; }
    HallView *hall() const { return m_hall; }
    PersonView *person() const { return m_person; }
    HandlingView *matter() const { return m_matter; }
    CounterSide *side() const { return m_side; }
    DayView *day() const { return m_day; }
    /// Who stands at the counter now: for F8 and the tests.
    void receive(Key resident, Key household = 0);

private:
    using Act = std::function<void()>;

    void build();
    void addCommands();
    void addMatterCommands();
    QAction *add(const char *id, const QString &text, const QString &icon, const QKeySequence &key, const Act &act);
    void addButtons();
    void connectViews();

    void showStage();
    void showHeads();
    void showHeadButtons();
    void showBar();
    void showSpent();
    void scan(const QString &text);
    void choose(const Arrival &who);
    void open(const QVariantMap &map);

    /// F9, F10, Esc and digits mean what the stage says.
    void next();
    void finish();
    void stepBack();
    void digit(int number);

    void arrive();
    void begin(const MatterChoice &choice);
    void beginOf(Key matter, Key resident);
    void take(Key handling);
    void goOn(Key visit);
    void giveNotice();
    void accept();
    void endVisit();
    void printReceipt(Key visit);
    void print(const Result<Printout> &paper);
    bool did(const Status &done);

    void askAgent();
    void askIdentify();
    void askHandOver();
    void askDrop();
    void askReopen();
    void askWaive();

    std::unique_ptr<Ui::CounterPage> m_ui;
    CounterDesk *m_desk;
    HallView *m_hall;
    DayView *m_day;
    PersonCard *m_card;
    PersonView *m_person;
    HandlingView *m_matter;
    CounterSide *m_side;
    Label *m_spent = nullptr;
    QMenu *m_moreMenu = nullptr;
    QTimer m_tick;
    QAction *m_next = nullptr;
    QAction *m_finish = nullptr;
    QAction *m_save = nullptr;
    QAction *m_other = nullptr;
    QAction *m_guide = nullptr;
    QAction *m_agent = nullptr;
    QAction *m_arrive = nullptr;
    QAction *m_pass = nullptr;
    QAction *m_done = nullptr;
    QAction *m_hand = nullptr;
    QAction *m_drop = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_waive = nullptr;
    QVariant m_shown;
    bool m_receiptStale = false;
    bool m_isStale = true;
};

} // namespace Allpost
