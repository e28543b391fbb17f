// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/commandregistry.h"
#include "forms/shared/page.h"
#include "forms/shared/theme.h"
#include "models/base/result.h"
#include "models/base/task.h"
#include "models/store/store.h"
#include "models/views/printout.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Allpost {

class ResidentFinder;

/// What a toast offers besides its words.
struct Offer
{
    QString text = {};
    QString key = {};
    std::function<void()> act = {};
};

/// What the program gives its screens: the open office and the ways to speak to the worker. The shell makes it; tests
/// make their own.
class Workplace : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Store &store() = 0;
    virtual ResidentFinder &finder() = 0;
    virtual CommandRegistry &commands() = 0;

    /// Goes to a page; back() returns. The page in front may keep the worker (Page::leave).
    virtual void go(const Place &place) = 0;
    virtual void back() = 0;
    /// Reloads the page in front after its matter changed names, counts.
    virtual void titleChanged() = 0;

    /// A short word on the status line, gone after 8 seconds.
    virtual void say(const QString &words, const Offer &offer = {}) = 0;
    /// The one place where failures are shown: the sentence stays until closed, the detail goes to the log.
    virtual void complain(const Error &error) = 0;

    /// Preview, then printer or PDF.
    virtual void print(const Printout &printout) = 0;

    /// Runs job off the UI thread with its own connection; shows name, progress and "Cancel" while it runs (after a
    /// tenth of a second). done is called on the UI thread, also after cancelling (Error Cancelled); not when owner is
    /// gone by then. progressed, when given, is told on the UI thread.
    virtual void run(const QString &name, QObject *owner, std::function<Status(Progress &)> job, std::function<void(const Status &)> done,
                     std::function<void(qint64 done, qint64 total, const QString &step)> progressed = {}) = 0;
    /// Cancels what run() started for this owner.
    virtual void cancel(QObject *owner) = 0;

    /// Are personal fields shown in full right now? One key for all screens (Ctrl+M), recorded with what was shown.
    virtual bool revealed() const = 0;
    virtual void setRevealed(bool on, const QString &what, Key record = 0) = 0;
    /// Why personal data leaves in full: the worker chooses or types a reason; nothing: thought better of it.
    virtual std::optional<QString> askReason(const QString &what) = 0;
    /// Notes in this desk's read log that personal fields were shown, copied, printed or handed out.
    virtual void recordRead(const QString &what, Key record, const QStringList &fields, qint64 rows, const QString &reason) = 0;

    /// Takes back / does again the last deed of this sitting.
    virtual void undo() = 0;
    virtual void redo() = 0;

Q_SIGNALS:
    void revealedChanged(bool on);
    /// Another worker sits at the desk.
    void workerChanged();
};

} // namespace Allpost
