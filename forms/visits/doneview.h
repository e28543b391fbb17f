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
class DoneView;
}

/// The visits of the last 60 days, the latest first; Enter opens one to be changed.
class DoneView : public QWidget
{
    Q_OBJECT
public:
    explicit DoneView(Workplace &workplace, QWidget *parent = nullptr);
    ~DoneView() override;

    void load();
    void begin();
    VisitSubject subject() const;
    Key current() const;

Q_SIGNALS:
    void counted(int visits);

private:
    std::unique_ptr<Ui::DoneView> m_ui;
    Workplace &m_workplace;
    QStandardItemModel *m_model;
    QList<VisitLine> m_lines;
};

} // namespace Allpost
