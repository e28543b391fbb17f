// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/visits/visits.h"

#include <QWidget>

#include <memory>

class QStandardItemModel;

namespace Allpost {

class Workplace;

namespace Ui {
class FollowUpView;
}

/// What visits promised and nobody has answered, the most urgent first; answered in place.
class FollowUpView : public QWidget
{
    Q_OBJECT
public:
    explicit FollowUpView(Workplace &workplace, QWidget *parent = nullptr);
    ~FollowUpView() override;

    void load();
    void begin();
    VisitSubject subject() const;
    /// The visit in the row under the cursor; 0 for none.
    Key current() const;
    /// Esc: leaves the answer. False when none was being given.
    bool stepBack();

Q_SIGNALS:
    void counted(int open, int late);

private:
    void startAnswer();
    void keep();

    std::unique_ptr<Ui::FollowUpView> m_ui;
    Workplace &m_workplace;
    QStandardItemModel *m_model;
    QList<VisitLine> m_lines;
    Key m_answering = 0;
};

} // namespace Allpost
