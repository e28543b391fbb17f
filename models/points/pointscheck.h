// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/ledger.h"

namespace Allpost::PointsCheck {

/// All of the points and of the store: what Ledger::prove() says, the stock beside its movements, the chain of the journal.
/// Whatever does not agree counts as a mismatch. For a worker's thread.
Result<PointsProof> run(const Database &db, Progress &progress);

} // namespace Allpost::PointsCheck
