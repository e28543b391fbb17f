// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/checkins/partyrecords.h"
#include "models/store/unitofwork.h"

#include <QDate>

namespace Allpost {

struct AdoptionLine
{
    Key key = 0;
    Adoption adoption = {};
    QString kind = {};     ///< in words
    QString adopter = {};
    QString building = {}; ///< in words
    bool isOpen = false;

    QString place() const;
};

/// 认领: who takes care of which tree, green or stairwell, from when to when. Each change is one deed; Invalid with the field
/// in Error::detail.
class Adoptions
{
public:
    explicit Adoptions(Store &store) : m_store(store) {}

    /// Those that run first; kind empty: all.
    static Result<QList<AdoptionLine>> list(const Database &db, QDate day, const QString &kind = {});

    /// A thing, exactly one adopter, readable dates in order.
    Findings check(const Adoption &adoption) const;
    /// newcomer: the name of somebody on no list, who is made an outsider by the same deed.
    Result<Key> add(const Adoption &adoption, const QString &newcomer = {});
    Result<bool> change(const Snapshot &seen, const Adoption &now);
    Status end(Key adoption, QDate on);

private:
    Store &m_store;
};

} // namespace Allpost
