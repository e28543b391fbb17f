// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/clock.h"

#include "models/store/words.h"

#include <QDateTime>

#include <algorithm>

namespace Allpost {

namespace {

constexpr qint64 Day = 24 * 3600 * 1000LL;
// 2026-11-01T00:00Z: no copy of this program is older.
constexpr qint64 Built = 1793491200000LL;

} // namespace

Clock::Clock(Wall wall) : m_wall(wall ? std::move(wall) : Wall(&QDateTime::currentMSecsSinceEpoch)) {}

Stamp Clock::next(qint64 wall)
{
    const qint64 time = std::max(m_last.time, wall);
    m_last.tick = time == m_last.time ? m_last.tick + 1 : 0;
    m_last.time = time;
    return m_last;
}

void Clock::absorb(const Stamp &seen)
{
    m_last = std::max(m_last, seen);
}

Status Clock::plausible(qint64 wall, qint64 latestWall)
{
    if (wall < Built)
        return Error{ErrorCode::Refused,
                     said(QT_TRANSLATE_NOOP("Store", "Not saved: this PC's clock is set to the past. Set date and time, then save again.")),
                     QString::number(wall)};
    if (latestWall && (wall < latestWall - Day || wall > latestWall + 30 * Day))
        return Error{ErrorCode::Refused,
                     said(QT_TRANSLATE_NOOP("Store", "Not saved: this PC's clock does not fit what the file has seen. Check date and time, then save again.")),
                     QString::number(wall - latestWall)};
    return {};
}

} // namespace Allpost
