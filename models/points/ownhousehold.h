// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"
#include "models/store/database.h"

#include <QSet>

namespace Allpost {

/// Whose household points go to, seen from one worker: nobody gives points to the own household alone, a second worker
/// confirms by name.
class OwnHousehold
{
public:
    enum class Tie {
        None,
        Own,      ///< the worker, or a household the worker belongs to now
        SameName, ///< who the worker is among the residents is not known, and somebody there has exactly this name
    };

    static Result<OwnHousehold> of(const Database &db, Key worker);

    Key worker() const { return m_worker; }
    QString name() const { return m_name; }
    /// resident: who did it (0: the household as a whole); household: of the account (0: none).
    Result<Tie> tie(Key resident, Key household) const;

private:
    explicit OwnHousehold(const Database &db) : m_db(db) {}

    const Database &m_db;
    Key m_worker = 0;
    QString m_name;
    QSet<Key> m_records;    ///< of the worker among the residents; empty: not known
    QSet<Key> m_households;
    QSet<Key> m_members;    ///< of these households
};

} // namespace Allpost
