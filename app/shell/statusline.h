// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QProgressBar;

namespace Allpost {

class Button;
class Label;

/// The strip below: which desk, how the backup stands, what runs, where help is.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setDesk(const QString &text);
    void setBackup(const QString &text, bool good);
    /// What runs; an empty name: nothing. total 0: unknown.
    void setTask(const QString &name, qint64 done, qint64 total);

Q_SIGNALS:
    void cancelled();
    void keysWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    Label *m_desk;
    Label *m_backup;
    Label *m_task;
    QProgressBar *m_progress;
    Button *m_cancel;
    Button *m_keys;
};

} // namespace Allpost
