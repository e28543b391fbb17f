// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/address.h"
#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// People, households and doors named in text, as a script names them. NotFound, and Invalid where a name fits several.
class HouseholdLookup
{
public:
    /// A person by id or ID number; the record that counts.
    static Result<Key> person(const Store &store, const QString &text);
    /// A household by its id, the id of a member, its number, or the door it lives behind on that day.
    static Result<Key> household(const Store &store, const QString &text, QDate day);
    /// The household a person belongs to on that day.
    static Result<Key> householdOf(const Store &store, Key resident, QDate day);
    /// The door an address names; where it names no estate, every door of those numbers.
    static Result<QList<Key>> doors(const Database &db, const Address &address);
    /// The address of a door in one line.
    static QString doorText(const Database &db, Key dwelling);
    /// A text as an address, with the office's estates known.
    static Result<Address> address(const Database &db, const QString &text);
};

} // namespace Allpost
