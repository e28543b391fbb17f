// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/pointscheck.h"

#include "models/points/stockstates.h"
#include "models/store/journalfold.h"

namespace Allpost {

Result<PointsProof> PointsCheck::run(const Database &db, Progress &progress)
{
    auto proof = Ledger::prove(db, progress);
    if (!proof)
        return proof;
    const auto mismatch = [&](const QString &sentence) {
        proof->ok = false;
        ++proof->mismatches;
        proof->findings << sentence;
    };
    if (auto stock = StockStates::derivation().check(db, progress, mismatch); !stock)
        return stock.error();
    if (auto chains = JournalFold(db, progress).readChains(mismatch); !chains)
        return chains.error();
    return proof;
}

} // namespace Allpost
