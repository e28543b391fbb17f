// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/donations.h"
#include "models/views/printout.h"

namespace Allpost {

/// Who gave and who received, in lines one below the other: a donation, then each share of it, then what is left.
struct GiverLine
{
    enum class Kind { Donation, Share, Rest };

    Kind kind = Kind::Share;
    QString who = {};     ///< donor; receiver; what became of it
    QString what = {};    ///< goods; account number and slip
    QString quantity = {};
    QString day = {};
    Key goods = 0;
    Key movement = 0;     ///< of the donation it belongs to
};

class Givers
{
public:
    /// The donations received in the period with what became of them until now; names masked unless inFull (朱* for 朱秀兰):
    /// a list of receivers hangs out.
    static Result<QList<GiverLine>> lines(const Database &db, QDate from, QDate until, const QString &donor, bool inFull);
    /// To be printed and hung out; period: in words.
    static Printout paper(const QList<GiverLine> &lines, const QString &period, bool inFull);
};

} // namespace Allpost
