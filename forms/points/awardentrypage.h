// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "forms/shared/takesscans.h"
#include "models/points/awards.h"

#include <memory>

class QAction;
class QVBoxLayout;

namespace Allpost {

class ActionBar;
class AwardForm;
class Banner;
class Card;
class EmptyState;
class FieldBox;
class Label;
class LineEdit;
class PageHead;
class ShortList;
class Table;

/// 申报加分: a rule, and people one after another; what each would get and why less stands there before anything is kept.
class AwardEntryPage : public Page, public TakesScans
{
    Q_OBJECT
public:
    explicit AwardEntryPage(Workplace &workplace, QWidget *parent = nullptr);
    ~AwardEntryPage() override;

    /// what: a map with rule, resident, outsider, account, activity (keys); nothing: as it was left.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;
    bool takeScan(const ScannedText &scan) override;

    AwardForm *form() const { return m_form; }
    const AwardPreview &preview() const { return m_preview; }
    Table *list() const { return m_list; }
    LineEdit *second() const { return m_second; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCommands();
    void work();
    void showShares();
    void showRule();
    void showBar();
    void ask();
    Key secondWorker() const;

    AwardForm *m_form;
    PageHead *m_head;
    ActionBar *m_bar;
    Banner *m_own;
    Table *m_list;
    ShortList *m_shares;
    EmptyState *m_none;
    Card *m_listCard;
    Card *m_ruleCard;
    QVBoxLayout *m_ruleFacts = nullptr;
    FieldBox *m_secondBox;
    LineEdit *m_second;
    AwardPreview m_preview = {};
    QAction *m_ask = nullptr;
    bool m_asking = false;
};

} // namespace Allpost
