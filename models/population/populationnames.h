// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/address.h"
#include "models/store/statement.h"

namespace Allpost {

/// A person as a list of names shows one: enough to tell namesakes apart.
struct PopulationName
{
    Key resident = 0;
    QString name = {};
    QString sex = {};
    QString birth = {};
    Address door = {}; ///< of the household given, or of the one the person is or was last in
};

/// Reads people one by one, as a list needs them. On the thread of the connection, which outlives it.
class PopulationNames
{
public:
    explicit PopulationNames(const Database &db);

    /// household 0: the person's own. A person who is gone from the file has no name.
    Result<PopulationName> read(Key resident, Key household = 0);

private:
    Statement m_person;
    Statement m_household;
    Statement m_door;
};

} // namespace Allpost
