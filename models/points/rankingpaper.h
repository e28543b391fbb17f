// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/ranking.h"
#include "models/views/printout.h"

namespace Allpost {

/// A ranking to be hung out: names masked (王*) unless they shall stand in full.
class RankingPaper
{
public:
    static QString title(Ranking::By by);
    static QString shownName(const RankingLine &line, Ranking::By by, bool inFull);
    /// Of a question that was asked; period: in words, of what was earned.
    static Printout page(const QList<RankingLine> &lines, const Ranking::Question &question, const QString &period, bool inFull);
    static bool isOfPeople(Ranking::By by) { return by == Ranking::By::Account || by == Ranking::By::Household; }
};

} // namespace Allpost
