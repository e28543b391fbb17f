// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/checkins/volunteerregister.h"

#include <memory>

class QAction;
class QCheckBox;

namespace Allpost {

class Banner;
class LinesCard;
class TeamsView;
class VolunteersView;

namespace Ui {
class VolunteersPage;
}

/// 志愿者: who is on the register, the teams, the needs, and the yearly register of those who really served.
class VolunteersPage : public Page
{
    Q_OBJECT
public:
    enum Tab { List, TeamTab, Needs, Register };

    explicit VolunteersPage(Workplace &workplace, QWidget *parent = nullptr);
    ~VolunteersPage() override;

    /// what: list, teams, needs, register; the key of a team or a volunteer as {team: …}, {volunteer: …}.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;

    Tab tab() const;
    VolunteersView *volunteers() const { return m_volunteers; }
    TeamsView *teams() const { return m_teams; }
    LinesCard *needs() const { return m_needs; }
    const VolunteerRegister &yearly() const { return m_yearly; }
    /// Writes the yearly register as a spreadsheet.
    bool exportTo(const QString &path, bool inFull);

private:
    void addCommands();
    void showActions();
    void chooseTab(int tab);
    void loadNeeds();
    void showRegister();
    void step(int by);
    void makeNew();
    void change();
    void takeOff();
    void print();
    void printCards();
    void showMenu(const QPoint &where);
    void exportRegister();

    std::unique_ptr<Ui::VolunteersPage> m_ui;
    VolunteersView *m_volunteers;
    TeamsView *m_teams;
    LinesCard *m_needs;
    QWidget *m_registerView;
    Banner *m_sum;
    QCheckBox *m_everybody;
    LinesCard *m_register;
    VolunteerRegister m_yearly;
    int m_year;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_join = nullptr;
    QAction *m_off = nullptr;
    QAction *m_print = nullptr;
    QAction *m_export = nullptr;
    QAction *m_open = nullptr;
    QAction *m_cards = nullptr;
    bool m_stale = true;
    bool m_loading = false;
    bool m_again = false; ///< something was written while it was read
};

} // namespace Allpost
