// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/navcounts.h"

#include "forms/shared/workplace.h"
#include "models/counter/counter.h"
#include "models/points/pointscounts.h"
#include "models/visits/duevisits.h"
#include "models/workorders/orderlists.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
/// Several deeds in a row are counted once.
constexpr int QuietMs = 800;
} // namespace

NavCounts::NavCounts(Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(QuietMs);
    connect(&m_soon, &QTimer::timeout, this, &NavCounts::count);
    connect(&workplace.store(), &Store::committed, &m_soon, qOverload<>(&QTimer::start));
    connect(&workplace, &Workplace::workerChanged, &m_soon, qOverload<>(&QTimer::start));
    count();
}

void NavCounts::count()
{
    if (m_counting) {
        m_soon.start();
        return;
    }
    auto intervals = VisitIntervals::of(m_workplace.store());
    if (!intervals)
        return;
    m_counting = true;
    auto waiting = std::make_shared<int>(0);
    auto overdue = std::make_shared<int>(0);
    auto points = std::make_shared<int>(0);
    m_workplace.run(
        tr("Counting what is due"), this,
        [store = &m_workplace.store(), intervals = *intervals, waiting, overdue, points](Progress &) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto due = DueVisits::due(*db, intervals, {});
            if (!due)
                return due.error();
            *waiting = int(due->size());
            auto time = WorkingTime::of(*db);
            if (!time)
                return time.error();
            auto orders = OrderLists(*db, *time).counts(store->worker());
            if (!orders)
                return orders.error();
            *overdue = orders->overdue;
            auto ledger = PointsCounts::read(*db);
            if (!ledger)
                return ledger.error();
            *points = ledger->waiting();
            return {};
        },
        [this, waiting, overdue, points](const Status &done) {
            m_counting = false;
            // A count that failed is no news; the page itself says why.
            if (!done)
                return;
            Q_EMIT counted(u"visits"_s, *waiting);
            Q_EMIT counted(u"orders"_s, *overdue);
            Q_EMIT counted(u"points"_s, *points);
            // A handful of rows of today.
            if (auto waits = Counter(m_workplace.store()).waiting())
                Q_EMIT counted(u"counter"_s, int(waits->size()));
        });
}

} // namespace Allpost
