// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/base/task.h"
#include "models/checkins/appraisals.h"

#include <functional>
#include <memory>

class QAction;
class QHBoxLayout;

namespace Allpost {

class AppraisalModel;
class Button;
class Card;
class EmptyState;
class Label;
class LineEdit;
class Table;

namespace Ui {
class AppraisalsPage;
}

/// 年度评价: a year's members by unit with what they did, graded by single keys, and the letters back to their units in one
/// go. Digits are stars, letters grades, Enter takes the suggestion and goes on to who is still open; on a unit's line it
/// takes those of the whole unit. Letters and the suggestions of the whole year are written off the window; Esc stops them.
class AppraisalsPage : public Page
{
    Q_OBJECT
public:
    explicit AppraisalsPage(Workplace &workplace, QWidget *parent = nullptr);
    ~AppraisalsPage() override;

    /// what: a year; the key of a member as a map member; nothing: as it was left.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;

    AppraisalModel &list() const { return *m_model; }
    bool isLoading() const { return m_loading; }
    bool isWriting() const { return !m_writing.isEmpty(); }
    /// What counts as today instead of the PC's day: which year it opens on, and which is the last.
    void setToday(QDate today) { m_today = today; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCommands();
    void addButtons();
    void step(int years);
    void load();
    void take(const AppraisalYear &year);
    void showState();
    const MemberYear *current() const;
    void give(const AppraisalMarks &marks);
    void next();
    void remark();
    void toggleUnit();
    void takeSuggestions(const QList<UnitYear> &units);
    void takeSuggestionsOf(const UnitYear &unit);
    void sayTaken(int members);
    void editSteps();
    void writeLetters();
    void printAgain();
    void write(const QString &name, const QString &meanwhile, std::function<Status(Progress &)> job, std::function<void()> done);
    QDate today() const { return m_today.isValid() ? m_today : QDate::currentDate(); }
    void printRecord();
    void printCards();

    std::unique_ptr<Ui::AppraisalsPage> m_ui;
    AppraisalModel *m_model;
    Label *m_yearTitle;
    Button *m_before;
    Button *m_after;
    LineEdit *m_filter;
    Card *m_card;
    Table *m_table;
    EmptyState *m_none;
    Label *m_keys;
    Label *m_rule;
    QHBoxLayout *m_ruleRow = nullptr;
    QAction *m_suggest = nullptr;
    QAction *m_letters = nullptr;
    QAction *m_again = nullptr;
    QAction *m_record = nullptr;
    QAction *m_cards = nullptr;
    QAction *m_remark = nullptr;
    QAction *m_steps = nullptr;
    int m_year = 0; ///< 0: not opened yet
    QDate m_today;
    Key m_wanted = 0;
    QString m_writing; ///< what is written just now, in a sentence; empty: nothing
    bool m_loading = false;
    bool m_repeat = false;
    bool m_own = false; ///< a deed of this page, already shown
    bool m_stale = true;
};

} // namespace Allpost
