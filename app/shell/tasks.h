// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/base/task.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Allpost {

/// Work off the UI thread: one job each on a thread of the pool, watched ten times a second, cancelled on demand. The
/// window shows what shown() tells.
class Tasks : public QObject
{
    Q_OBJECT
public:
    using Job = std::function<Status(Progress &)>;
    using Done = std::function<void(const Status &)>;
    using Progressed = std::function<void(qint64 done, qint64 total, const QString &step)>;

    explicit Tasks(QObject *parent = nullptr);
    ~Tasks() override;

    void start(const QString &name, QObject *owner, Job job, Done done, Progressed progressed);
    /// Cancels what owner started.
    void cancel(QObject *owner);
    void cancelAll();
    bool isBusy() const { return !m_running.empty(); }

Q_SIGNALS:
    /// A task lasts longer than a tenth of a second, or went on. total 0: unknown.
    void shown(const QString &name, qint64 done, qint64 total);
    /// Nothing runs any more.
    void idle();

private:
    struct Running;
    void watch();
    void finish(const std::shared_ptr<Running> &task);

    std::vector<std::shared_ptr<Running>> m_running;
    QTimer m_watch;
};

} // namespace Allpost
