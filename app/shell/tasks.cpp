// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/tasks.h"

#include <QFuture>
#include <QMutex>
#include <QtConcurrentRun>

#include <algorithm>

namespace Allpost {

struct Tasks::Running
{
    QString name;
    QPointer<QObject> owner;
    bool owned = false;
    Done done;
    Progressed progressed;
    std::unique_ptr<Progress> progress;
    QMutex mutex;
    qint64 at = 0;
    qint64 total = 0;
    QString step;
    QElapsedTimer since;
    QFuture<Status> future;
};

Tasks::Tasks(QObject *parent) : QObject(parent)
{
    m_watch.setInterval(100);
    connect(&m_watch, &QTimer::timeout, this, &Tasks::watch);
}

Tasks::~Tasks()
{
    cancelAll();
    for (const auto &task : m_running)
        task->future.waitForFinished();
}

void Tasks::start(const QString &name, QObject *owner, Job job, Done done, Progressed progressed)
{
    auto task = std::make_shared<Running>();
    task->name = name;
    task->owner = owner;
    task->owned = owner != nullptr;
    task->done = std::move(done);
    task->progressed = std::move(progressed);
    task->progress = std::make_unique<Progress>([raw = task.get()](qint64 at, qint64 total, const QString &step) {
        const QMutexLocker lock(&raw->mutex);
        raw->at = at;
        raw->total = total;
        if (!step.isEmpty())
            raw->step = step;
    });
    task->since.start();
    m_running.push_back(task);
    m_watch.start();
    // The job may go before the watch comes round: its end is told at once, so that short work feels short.
    task->future = QtConcurrent::run([this, task, job = std::move(job)] {
        Status status = job(*task->progress);
        QMetaObject::invokeMethod(this, &Tasks::watch, Qt::QueuedConnection);
        return status;
    });
}

void Tasks::watch()
{
    const auto running = m_running;
    for (const auto &task : running) {
        if (task->future.isFinished()) {
            finish(task);
            continue;
        }
        qint64 at = 0, total = 0;
        QString step;
        {
            const QMutexLocker lock(&task->mutex);
            at = task->at;
            total = task->total;
            step = task->step;
        }
        if (task->since.elapsed() >= 100)
            Q_EMIT shown(step.isEmpty() ? task->name : step, at, total);
        if (task->progressed && (task->owner || !task->owned))
            task->progressed(at, total, step);
    }
    if (m_running.empty()) {
        m_watch.stop();
        Q_EMIT idle();
    }
}

void Tasks::finish(const std::shared_ptr<Running> &task)
{
    const auto at = std::find(m_running.begin(), m_running.end(), task);
    if (at == m_running.end())
        return;
    m_running.erase(at);
    if (task->done && (task->owner || !task->owned))
        task->done(task->future.result());
}

void Tasks::cancel(QObject *owner)
{
    for (const auto &task : m_running)
        if (task->owner == owner)
            task->progress->cancel();
}

void Tasks::cancelAll()
{
    for (const auto &task : m_running)
        task->progress->cancel();
}

} // namespace Allpost
