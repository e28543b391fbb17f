// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/accounts.h"

namespace Allpost {

/// An account as it is offered for a person that was looked for.
struct OfferedAccount
{
    Key account = 0;
    Key resident = 0;   ///< who was found: fetches for it
    Key outsider = 0;
    QString person = {}; ///< name of who was found; empty: the account itself was
    QString holder = {};
    QString kind = {};
    QString number = {};
    QString door = {};
    qint64 available = 0;
};

/// Accounts at the counter: whose is it.
class AccountOffers
{
public:
    /// For what was typed (code, number, name, letters of outsiders) and the residents a search found: their own accounts
    /// and those of their households. Without those of the office itself.
    static Result<QList<OfferedAccount>> find(const Database &db, const QString &typed, const QList<Key> &residents, int limit);
    /// The one account a reader means: code of an account or an ID number; account 0: none. resident set without account:
    /// the person is known and has no account.
    static Result<OfferedAccount> scanned(const Database &db, const QString &code);
    /// Of a resident, or of an outsider.
    static Result<QList<OfferedAccount>> of(const Database &db, Person person);
};

} // namespace Allpost
