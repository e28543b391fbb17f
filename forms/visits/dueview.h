// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/visits/visits.h"

#include <QWidget>

#include <memory>

namespace Allpost {

class DueModel;
class Workplace;

namespace Ui {
class DueView;
}

/// Who is due, in the order of a round: chosen for the route sheet, and on return ticked off in the same list.
class DueView : public QWidget
{
    Q_OBJECT
public:
    explicit DueView(Workplace &workplace, QWidget *parent = nullptr);
    ~DueView() override;

    void load();
    /// A grid or worker to begin with.
    void setGrid(Key grid);
    void begin();
    DueModel *model() const { return m_model; }
    VisitSubject subject() const;
    bool isReturning() const;
    /// Is anything ticked or written that is not saved?
    bool isModified() const;

    void print();
    /// Back from the round, or back to planning; asks nothing, what was ticked is dropped.
    void setReturning(bool returning);
    /// Saves the sheet as one deed.
    void save();
    /// Esc: closes what is written, else leaves returning. False when there was nothing to leave.
    bool stepBack();
    void openCurrent();

Q_SIGNALS:
    void counted(int due);
    void returningChanged(bool returning);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChoices();
    void showState();
    void startEntry(int row);
    void keepEntry();
    void closeEntry();
    void noteRestricted();

    std::unique_ptr<Ui::DueView> m_ui;
    Workplace &m_workplace;
    DueModel *m_model;
    int m_entryRow = -1;
    bool m_loading = false;
    bool m_again = false;
    bool m_loaded = false;
    bool m_wantsFocus = false;
    bool m_noted = false; ///< restricted groups on the screen are in the log of reads already
};

} // namespace Allpost
