// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/housekeeping.h"
#include "app/shell/tasks.h"
#include "forms/shared/workplace.h"
#include "models/residents/finder.h"

namespace Allpost {

class MainWindow;
class UndoStack;
class Preferences;

/// The worker's seat at one open office: what the screens get. Owns the file and all that hangs on it.
class Seat : public Workplace
{
    Q_OBJECT
public:
    Seat(MainWindow &window, Preferences &preferences, std::unique_ptr<Store> store);
    ~Seat() override;

    Store &store() override { return *m_store; }
    ResidentFinder &finder() override { return *m_finder; }
    CommandRegistry &commands() override { return m_commands; }
    Tasks &tasks() { return m_tasks; }
    Housekeeping &housekeeping() { return m_housekeeping; }

    void go(const Place &place) override;
    void back() override;
    void titleChanged() override;
    void say(const QString &words, const Offer &offer) override;
    void complain(const Error &error) override;
    void print(const Printout &printout) override;
    void run(const QString &name, QObject *owner, std::function<Status(Progress &)> job, std::function<void(const Status &)> done,
             std::function<void(qint64, qint64, const QString &)> progressed) override;
    void cancel(QObject *owner) override { m_tasks.cancel(owner); }
    bool revealed() const override { return m_revealed; }
    void setRevealed(bool on, const QString &what, Key record) override;
    std::optional<QString> askReason(const QString &what) override;
    void recordRead(const QString &what, Key record, const QStringList &fields, qint64 rows, const QString &reason) override;
    void undo() override;
    void redo() override;
    /// Gives the two commands the name of the deed they would take back or do again.
    void nameUndo(QAction *undo, QAction *redo) const;

Q_SIGNALS:
    void said(const QString &words, const Allpost::Offer &offer);
    void complained(const QString &sentence);
    void titleTouched();
    void undoChanged();

private:
    void takeBack(qint64 op, const QString &words, bool again);

    MainWindow &m_window;
    Preferences &m_preferences;
    std::unique_ptr<Store> m_store;
    CommandRegistry m_commands;
    Tasks m_tasks;
    Housekeeping m_housekeeping;
    std::unique_ptr<ResidentFinder> m_finder;
    std::unique_ptr<UndoStack> m_undo;
    bool m_revealed = false;
};

} // namespace Allpost
