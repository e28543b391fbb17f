// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/base/result.h"

#include <QString>

#include <atomic>
#include <functional>

namespace Allpost {

/// How a long job tells how far it is and learns that it shall stop. Jobs run off the UI thread; report() may be
/// called as often as wanted (the listener thins it out), cancelled() is cheap.
class Progress
{
public:
    using Listener = std::function<void(qint64 done, qint64 total, const QString &step)>;

    Progress() = default;
    explicit Progress(Listener listener) : m_listener(std::move(listener)) {}
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// done of total units (total 0: unknown); step says in words what is being done.
    void report(qint64 done, qint64 total, const QString &step = {})
    {
        if (m_listener)
            m_listener(done, total, step);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled{false};
};

} // namespace Allpost
