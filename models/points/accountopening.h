// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/points/outsider.h"
#include "models/store/store.h"

#include <QList>

#include <utility>

namespace Allpost {

/// Opening an account for somebody: of a household by any of its people, of a resident, of somebody from outside who is
/// registered in the same deed, of a merchant. Whoever has an account of the kind keeps that one.
struct AccountOpening
{
    QString kind = {};      ///< code list account_kind
    Key resident = 0;       ///< of a household: one of its people
    Key merchant = 0;
    bool isOutsider = false;
    Outsider fresh = {};    ///< who is no resident
    QString note = {};

    struct Opened { Key account = 0; bool isNew = false; };

    /// What is missing or cannot be, by field: kind, resident, merchant, name, phone.
    Findings check() const;
    /// One deed points.open; nothing is written when the account is there already.
    Result<Opened> open(Store &store) const;
    /// Why an account cannot be closed, a sentence; empty when it can. Accounts::close() closes it.
    static QString whyNotClosed(const Database &db, Key account);

    /// Somebody of a household at present, its head first; 0: nobody.
    static Result<Key> anyOf(const Database &db, Key household);
    /// Who is kept already with this phone, or with this name where none is given; 0: nobody.
    static Result<Key> known(const Database &db, const AccountOpening &opening);
    static Result<QList<std::pair<Key, QString>>> merchants(const Database &db);
};

} // namespace Allpost
