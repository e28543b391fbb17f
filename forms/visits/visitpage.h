// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/store/store.h"
#include "models/visits/visits.h"

#include <memory>

class QStandardItemModel;

namespace Allpost {

class Drafts;
class VisitEntry;

namespace Ui {
class VisitPage;
}

/// 登记走访: one visit, noted in seconds for whoever stood under the cursor; beside it what was found before. Without
/// anybody it first asks who was visited.
class VisitPage : public Page
{
    Q_OBJECT
public:
    explicit VisitPage(Workplace &workplace, QWidget *parent = nullptr);
    ~VisitPage() override;

    /// what: a map of household and resident (HasVisitSubject::place), or of visit: the key of one to be changed.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;

    VisitEntry *entry() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCommands();
    void ask();
    void showHits();
    void begin(const VisitSubject &subject);
    void edit(Key visit);
    void showSubject();
    void save();
    void makeOrder();
    /// 0 when it was not kept.
    Key keepVisit();
    void remove();
    QString draftName() const;
    void offerDraft();
    void takeDraft();

    std::unique_ptr<Ui::VisitPage> m_ui;
    std::unique_ptr<Drafts> m_drafts;
    QStandardItemModel *m_hits;
    VisitSubject m_subject;
    Snapshot m_seen;
    QString m_name;
    QString m_draft;
};

} // namespace Allpost
