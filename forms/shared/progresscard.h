// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"

#include <QElapsedTimer>

class QProgressBar;
class QTimer;

namespace Allpost {

class Button;
class Label;

/// A long job in the page: what is being done, how far, about how long still, cancel with Esc, and what cancelling
/// leaves behind. Appears only when the job takes longer than 0.1 s. Goes when finish() is called.
class ProgressCard : public Card
{
    Q_OBJECT

public:
    explicit ProgressCard(QWidget *parent = nullptr);

    /// leaves: "The file stays as it is." An empty cancel text hides the button.
    void start(const QString &what, const QString &leaves, bool cancellable = true);
    void setWhat(const QString &what);
    /// total 0: unknown. May be called thousands of times a second; repaints ten times a second at most.
    void setProgress(qint64 done, qint64 total);
    void finish();
    /// Without waiting whether the job takes long.
    void showNow();

    /// "about 4 seconds" for a number of milliseconds, in steps people would say.
    static QString aboutTime(qint64 milliseconds);

Q_SIGNALS:
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFigures();

    Label *m_what;
    Label *m_figures;
    Label *m_leaves;
    QProgressBar *m_bar;
    Button *m_cancel;
    QTimer *m_appear;
    QTimer *m_refresh;
    QElapsedTimer m_since;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace Allpost
