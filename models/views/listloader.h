// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"
#include "models/views/filter.h"
#include "models/views/keyset.h"

#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace Allpost {

/// Runs jobs of a list on one worker thread with a connection of their own. What they give back is called on the
/// context's thread. A new job may supersede the ones before: they are interrupted and give back nothing.
class ListLoader
{
public:
    /// What a job finds out is in the function it gives back; with db the connection of the worker.
    using Done = std::function<void()>;
    using Job = std::function<Done(const Database &db, const std::atomic<bool> &cancelled)>;
    using Failed = std::function<void(const Error &)>;

    ListLoader(const Store &store, QObject &context);
    /// Interrupts what runs and waits for it.
    ~ListLoader();

    void run(Job job, Failed failed);
    void cancel();

    /// The order by a column ("": as the records came into the file).
    static Result<ListOrder> order(const Database &db, const ListDefinition &definition, const QString &column, QDate today,
                                   const std::atomic<bool> &cancelled);
    /// The records a filter lets through.
    static Result<KeySet> passed(const Database &db, const ListDefinition &definition, const FilterSql &filter, QDate today,
                                 const std::atomic<bool> &cancelled);
    /// How many those are; of `key` alone when it is not 0.
    static Result<qint64> count(const Database &db, const ListDefinition &definition, const FilterSql &filter, QDate today, Key key = 0);

private:
    struct Running
    {
        std::atomic<bool> cancelled = false;
        std::mutex mutex = {};
        const Database *db = nullptr;
    };

    const Store &m_store;
    QObject &m_context;
    QThreadPool m_pool;
    std::shared_ptr<Running> m_running;
};

} // namespace Allpost
