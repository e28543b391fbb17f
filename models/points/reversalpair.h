// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"
#include "models/store/database.h"
#include "models/views/printout.h"

#include <optional>

namespace Allpost {

/// A transfer in words, as a slip shows it.
struct TransferSlip
{
    Key key = 0;
    QString number = {};  ///< J-A2218
    QString kind = {};    ///< in words
    QString on = {};      ///< day of the deed
    QString entered = {}; ///< moment of entry
    QString from = {};    ///< holder and account number
    QString to = {};
    QString cause = {};   ///< the rule's deed, else the reason
    QString reason = {};
    QString person = {};
    QString worker = {};
    QString approver = {};
    qint64 amount = 0;
    Key fromAccount = 0;
    Key toAccount = 0;
    Key slip = 0;
    Key reverses = 0;

    static Result<TransferSlip> read(const Database &db, Key transfer);
};

/// 红冲单: a transfer and the one that reverses it, printed side by side so that whoever finds one has the other.
struct ReversalPair
{
    TransferSlip original = {};
    std::optional<TransferSlip> reversal = {}; ///< nothing while it stands

    /// Of a transfer or of its reversal; NotFound.
    static Result<ReversalPair> read(const Database &db, Key transfer);
    Printout paper() const;
};

} // namespace Allpost
