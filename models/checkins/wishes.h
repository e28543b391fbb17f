// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/checkins/activityrecords.h"
#include "models/store/unitofwork.h"

#include <QDate>

namespace Allpost {

enum class WishState { Open, Taken, Done, Withdrawn };

/// Who takes a wish on.
struct WishTaker
{
    Key claim = 0;
    Key resident = 0;
    Key outsider = 0;
    QString name = {};
    QString claimedOn = {};
    QString doneOn = {};
};

/// A wish as the office sees it; what outsiders may read is openTo().
struct WishLine
{
    Key key = 0;
    Wish wish = {};
    QString fiveMicro = {};
    QString name = {};  ///< of the person, or of the head of the household
    QString door = {};  ///< 油城花园3号楼2单元501室
    QList<WishTaker> takers = {};
    WishState state = WishState::Open;

    int wanted() const { return int(wish.wanted.value_or(1)); }
    int placesLeft() const { return std::max(0, wanted() - int(takers.size())); }
    int days(QDate today = QDate::currentDate()) const;
};

/// What a list for outsiders holds of a wish: no name, no door, nothing of what is behind it.
struct PublicWish
{
    QString number = {}; ///< by which the office finds it again
    QString kind = {};
    QString title = {};
    QString skill = {};
    QString fiveMicro = {};
    QString openedOn = {};
    int placesLeft = 0;
};

/// 微心愿 and 服务需求: anonymous outside, real inside.
class Wishes
{
public:
    explicit Wishes(Store &store) : m_store(store) {}

    /// Open ones first, the oldest first; then those taken on, done, withdrawn.
    static Result<QList<WishLine>> list(const Database &db, bool onlyOpen = false, QDate today = QDate::currentDate());
    static Result<WishLine> read(const Database &db, Key wish);
    /// What may be shown outside, of wishes with places left. The only way to a paper for outsiders.
    static Result<QList<PublicWish>> openTo(const Database &db);
    static QString stateWord(WishState state);

    /// A title that names the person, a phone, a number or a door is held back: outsiders read it. HoldBack refuses saving.
    static Findings check(const Database &db, const Wish &wish, QDate today = QDate::currentDate());
    Result<Key> add(const Wish &wish);
    Result<bool> change(const Snapshot &seen, const Wish &now);
    Status withdraw(Key wish, QDate on = QDate::currentDate());
    /// Somebody takes it on; refused when nobody is wanted any more or he has it already.
    Result<Key> take(Key wish, Key resident, Key outsider, QDate on = QDate::currentDate());
    Status done(Key claim, QDate on = QDate::currentDate(), const QString &note = {});
    Status giveUp(Key claim, QDate on = QDate::currentDate());

private:
    Store &m_store;
};

} // namespace Allpost
