// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/statement.h"

#include <optional>

namespace Allpost {

/// Why a movement was made that the program itself wrote: its slip, voucher, statement, announcement, case or accounts say it, in the
/// language of who reads. Only what somebody typed is kept as a reason; rows of older files keep the words they have.
class TransferWords
{
public:
    /// db must outlive it.
    explicit TransferWords(const Database &db) : m_db(db) {}

    /// kept: the reason in the row, given back when there is one. Empty where nothing is known either.
    Result<QString> reason(Key transfer, const QString &kept);

private:
    Result<QString> goodsOf(Key slip);
    /// Of the case that was settled by it.
    Result<QString> caseOf(Key transfer);

    const Database &m_db;
    std::optional<Statement> m_find, m_goods, m_case;
};

} // namespace Allpost
