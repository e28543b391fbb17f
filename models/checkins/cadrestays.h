// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/checkins/unitrecords.h"
#include "models/store/unitofwork.h"

#include <QDate>

namespace Allpost {

/// A cadre stationed with the community (常驻干部) with the months there should be a result of.
struct CadreLine
{
    struct Month { Key key = 0; QString month = {}; QString result = {}; QString worker = {}; };

    Key key = 0;
    CadreStay stay = {};
    QString name = {};
    QString duty = {};
    QString unit = {};
    QList<Month> months = {};     ///< from the first to the last that is due, those without a result with key 0
    bool isOpen = false;

    /// Months that are over and have no result.
    QStringList missing() const;
    int written() const;
};

/// The stays: who, from when to when, what is aimed at, and each month's result. Each change is one deed; Invalid with the
/// field in Error::detail.
class CadreStays
{
public:
    explicit CadreStays(Store &store) : m_store(store) {}

    /// Those stationed on that day first, then the others, the latest before.
    static Result<QList<CadreLine>> list(const Database &db, QDate day);

    /// One person, readable dates in order, targets.
    Findings check(const CadreStay &stay) const;
    /// newcomer: the name of somebody on no list, who is made an outsider by the same deed.
    Result<Key> add(const CadreStay &stay, const QString &newcomer = {});
    Result<bool> change(const Snapshot &seen, const CadreStay &now);
    Status end(Key stay, QDate on);
    /// Writes the result of a month, 2026-11, over what stood there; refused for a month outside the stay or not begun.
    Status writeMonth(Key stay, const QString &month, const QString &result, QDate today = QDate::currentDate());

private:
    Store &m_store;
};

} // namespace Allpost
