// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/calendar/workingtime.h"
#include "models/workorders/workorder.h"

#include <QTimer>

#include <memory>
#include <optional>

class QAction;

namespace Allpost {

class Drafts;
class OrderForm;
class SimilarPanel;
struct Offer;

namespace Ui {
class OrderEntryPage;
}

/// 登记诉求: registers an order for whatever stood under the cursor. Beside it: open orders of the same trouble, what the
/// limits mean on the calendar, what is open for the caller already.
class OrderEntryPage : public Page
{
    Q_OBJECT
public:
    explicit OrderEntryPage(Workplace &workplace, QWidget *parent = nullptr);
    ~OrderEntryPage() override;

    /// what: a map as HasOrderSubject gives it; nothing: an order of nobody known yet.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;

    OrderForm *form() const;
    SimilarPanel *similar() const;

private:
    void addCommands();
    WorkOrder known(const QVariantMap &map) const;
    void addVisit(WorkOrder &order) const;
    void showSubject();
    void showLimits();
    void lookForSimilar();
    void save(bool dispatch);
    void join();
    void done(const QString &words, const Offer &offer);
    void keepDraft();
    QString draftName() const;
    void offerDraft();
    void takeDraft();

    std::unique_ptr<Ui::OrderEntryPage> m_ui;
    std::unique_ptr<Drafts> m_drafts;
    WorkOrder m_known = {};
    std::optional<WorkingTime> m_time;
    QTimer m_similarTimer;
    quint64 m_asked = 0; ///< which question to the office is the latest
    QString m_draft;
    QAction *m_dispatch = nullptr;
};

} // namespace Allpost
