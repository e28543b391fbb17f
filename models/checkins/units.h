// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/unitrecords.h"
#include "models/base/finding.h"
#include "models/store/unitofwork.h"

#include <QDate>

namespace Allpost {

/// A unit with how its members stand.
struct UnitLine
{
    Key key = 0;
    ServiceUnit unit = {};
    int members = 0;  ///< on its list, those moved away or ended aside
    int notYet = 0;
    int reported = 0; ///< those on duty too
    int onDuty = 0;
    int gone = 0;     ///< moved away or ended

    bool isOver(QDate today = QDate::currentDate()) const { return !unit.endedOn.isEmpty() && unit.endedOn <= today.toString(Qt::ISODate); }
};

/// 报到单位: organisations whose Party organisation reported to the community. Each change is one deed.
class Units
{
public:
    explicit Units(Store &store) : m_store(store) {}

    /// By name as people read it; those whose tie ended only when asked for, last.
    static Result<QList<UnitLine>> list(const Database &db, bool withEnded = false, QDate today = QDate::currentDate());
    /// The unit of this name, width and blanks aside; 0 when there is none.
    static Result<Key> named(const Database &db, const QString &name);

    /// Name (once only), codes, dates in order, a number of members that can be. HoldBack refuses saving.
    static Findings check(const Database &db, const ServiceUnit &unit, Key self = 0, QDate today = QDate::currentDate());
    /// Invalid with the first finding that refuses it, its field in Error::detail.
    Result<Key> add(const ServiceUnit &unit);
    Result<bool> change(const Snapshot &seen, const ServiceUnit &now);
    /// The tie ends on a day; members stay as they are and are asked about one by one.
    Status end(Key unit, QDate on);
    Status reopen(Key unit);

private:
    Store &m_store;
};

} // namespace Allpost
