// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/stock.h"

namespace Allpost {

/// Who got what of a donation.
struct DonationShare
{
    qint64 quantity = 0;
    QString slip = {};     ///< number
    QString at = {};
    QString account = {};  ///< number
    QString holder = {};   ///< in words
    QString how = {};      ///< of what was not given to anybody: spoiled, counted short
};

/// One donation and what became of it.
struct DonationChain
{
    Key movement = 0;
    Key goods = 0;
    QString name = {};
    QString unit = {};
    QString donor = {};
    QString at = {};
    QString place = {};
    qint64 quantity = 0;
    std::optional<qint64> value = {};
    qint64 left = 0;       ///< still on a shelf, or on its way
    QList<DonationShare> shares = {};
};

struct DonationQuestion
{
    QDate from = {};       ///< received from this day on; invalid: from the beginning
    QDate until = {};
    QString donor = {};    ///< part of the name
    Key goods = 0;
};

/// 捐赠去向: donor, goods, receiver. What came in first goes out first; what another desk was sent keeps its donor.
class Donations
{
public:
    /// The latest donation first.
    static Result<QList<DonationChain>> chains(const Database &db, const DonationQuestion &question = {});
    /// Names of donors, those who gave most often first.
    static Result<QStringList> donors(const Database &db);
};

} // namespace Allpost
