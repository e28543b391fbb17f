// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/care/hintcounts.h"

#include <memory>

class QAction;

namespace Allpost {

class HintsModel;
class ListDesk;
class RecordListModel;

namespace Ui {
class HintsPage;
}

/// 提示: at the left the rules with how many people each speaks of, at the right those people, with what is to be said
/// of the one under the cursor. Rules are written in the same place.
class HintsPage : public Page
{
    Q_OBJECT
public:
    explicit HintsPage(Workplace &workplace, QWidget *parent = nullptr);
    ~HintsPage() override;

    /// what: the key of a rule, or nothing.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;

    RecordListModel &people() const { return *m_people; }
    HintsModel &rules() const { return *m_rules; }
    HintCounts &counts() const { return *m_counts; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addCommands();
    void chooseRule();
    void showRule();
    void showPeople();
    void showState();
    void showCounts();
    void showSentence();
    void updateRange();
    bool isAsking() const;
    Key currentRule() const;
    Key currentPerson() const;
    void openPerson();
    void visit();
    void settle();
    void write(Key rule);
    void stopWriting();
    void removeRule();
    void switchRule();
    void noteRead();
    void beginWithSomebody();

    std::unique_ptr<Ui::HintsPage> m_ui;
    HintCounts *m_counts;
    HintsModel *m_rules;
    RecordListModel *m_people;
    ListDesk *m_desk;
    QAction *m_settle = nullptr;
    QAction *m_visit = nullptr;
    Key m_shownRule = 0;
    bool m_begun = false;
    Key m_noted = 0; ///< the rule whose people are in the log of reads already
};

} // namespace Allpost
