// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/matter.h"

#include <QWidget>

#include <memory>

class QStandardItemModel;

namespace Allpost {

class Workplace;

namespace Ui {
class NotIssuedView;
}

/// 不应出具: papers people ask for that a residents' committee does not issue, with what to say and where to go instead.
class NotIssuedView : public QWidget
{
    Q_OBJECT
public:
    explicit NotIssuedView(Workplace &workplace, QWidget *parent = nullptr);
    ~NotIssuedView() override;

    void load();
    void begin();
    bool stepBack();
    /// The one under the cursor; null when there is none.
    const RefusedPaper *current() const;

Q_SIGNALS:
    /// A note shall say in writing that it is not issued: words by placeholder of the template refuse_note.
    void noteWanted(const QHash<QString, QString> &words);

private:
    void narrow();
    void showCurrent();

    std::unique_ptr<Ui::NotIssuedView> m_ui;
    Workplace &m_workplace;
    QStandardItemModel *m_model;
    QList<RefusedPaper> m_all;
    QList<RefusedPaper> m_shown;
};

} // namespace Allpost
