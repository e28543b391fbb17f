// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <functional>

namespace Allpost {

/// A stamp of the hybrid logical clock (Kulkarni and others 2014): orders deeds after all they could have known.
/// Never shown to people, never decides what supersedes what.
struct Stamp
{
    qint64 epoch = 0;
    qint64 time = 0; ///< milliseconds, at least the wall clock's
    qint64 tick = 0;

    friend auto operator<=>(const Stamp &, const Stamp &) = default;
};

/// The desk's clock: rises whatever the wall clock does.
class Clock
{
public:
    /// Milliseconds since 1970 UTC; a test gives its own.
    using Wall = std::function<qint64()>;

    explicit Clock(Wall wall = {});

    qint64 wall() const { return m_wall(); }
    /// The stamp for the next deed of this desk.
    Stamp next(qint64 wall);
    /// Takes in a stamp seen elsewhere, however absurd, so that what follows sorts after it.
    void absorb(const Stamp &seen);
    /// Refuses to write when the PC's clock cannot be right: before the program was built, more than 24 hours behind
    /// or 30 days ahead of the latest time this file has seen (latestWall, 0: none).
    static Status plausible(qint64 wall, qint64 latestWall);

private:
    Wall m_wall;
    Stamp m_last;
};

} // namespace Allpost
