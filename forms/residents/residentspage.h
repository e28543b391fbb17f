// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "forms/visits/visitsubject.h"
#include "models/views/filter.h"

#include <memory>
#include <optional>

class QInputMethodEvent;
class QKeyEvent;

namespace Allpost {

class ListDesk;
class RecordListModel;
class SavedViews;

namespace Ui {
class ResidentsPage;
}

/// All residents: views as tabs, conditions, the list, the current person beside it. Typing in the list narrows it, with
/// an input method too.
class ResidentsPage : public Page, public HasVisitSubject
{
    Q_OBJECT
public:
    explicit ResidentsPage(Workplace &workplace, QWidget *parent = nullptr);
    ~ResidentsPage() override;

    /// what: a condition in the filter language, or nothing.
    void show(const QVariant &what) override;
    QString title() const override;
    VisitSubject visitSubject() const override;
    void refresh() override;

    RecordListModel &model() const { return *m_model; }
    ListDesk &desk() const { return *m_desk; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCommands();
    void addHeadButtons();
    void showTabs();
    void showTabCounts();
    void chooseView(int tab);
    void saveView();
    void renameView(int tab);
    void removeView(int tab);
    void viewMenu(const QPoint &at);
    void applyFilter();
    void narrow(const QString &text);
    void countHouseholds();
    void updateCounts();
    void updateRange();
    void openCurrent(bool edit);
    Key currentKey() const;
    void changeGroup(bool member);
    void showNobody();
    std::optional<QString> askName(const QString &question, const QString &deed, const QString &before);
    bool composed(QInputMethodEvent *event);
    bool typedIntoList(QKeyEvent *event);

    std::unique_ptr<Ui::ResidentsPage> m_ui;
    std::unique_ptr<FilterLanguage> m_language;
    RecordListModel *m_model;
    SavedViews *m_views;
    ListDesk *m_desk;
    QString m_narrow;
    Key m_key = 0;               ///< of the view chosen; 0: all residents
    QString m_composing;         ///< what an input method holds and has not given yet
    bool m_panelClosed = false;
    bool m_failed = false;
    qint64 m_households = 0;
    bool m_counting = false;
    bool m_countAgain = false;
};

} // namespace Allpost
