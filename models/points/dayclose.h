// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/slips.h"

namespace Allpost {

/// What one kind of goods did since the last close.
struct DayGoods
{
    Key goods = 0;
    QString name = {};
    QString unit = {};
    qint64 given = 0;
    qint64 returned = 0;
    qint64 came = 0;      ///< bought, donated, received
    qint64 went = 0;      ///< spoiled, sent
    qint64 difference = 0; ///< of stock-taking
    qint64 left = 0;      ///< lies there now; of a kept close: not known any more
};

/// 日结单: what the desk gave out since it was closed the last time.
struct DayCard
{
    Key key = 0;                    ///< 0: not closed yet
    DayClose close = {};
    QString worker = {};
    QString since = {};             ///< moment of the close before; empty: from the beginning
    QList<SlipCard> slips = {};     ///< done
    QList<SlipCard> reversed = {};
    QList<SlipCard> open = {};      ///< reserved and never fetched: the close cancels them
    QList<DayGoods> goods = {};
    int vouchers = 0;
};

/// 日结: once a day a desk adds up what went out, lets reservations go that nobody fetched, and prints a slip with the code
/// of the journal, so that a later change of the file shows.
class DayCloses
{
public:
    /// What the close of today would hold.
    static Result<DayCard> preview(const Store &store, QDate day = QDate::currentDate());
    /// Refused a second time on the same day; at empty: now. One deed stock.close.
    static Result<Key> close(Store &store, QDate day = QDate::currentDate(), const QString &at = {});
    static Result<DayCard> card(const Database &db, Key close);
    /// The latest first.
    static Result<QList<DayCard>> list(const Database &db, const QString &place, int limit = 60);
};

} // namespace Allpost
