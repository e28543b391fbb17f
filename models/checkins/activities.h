// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/signins.h"
#include "models/views/roles.h"
#include "models/workorders/orderfiles.h"

namespace Allpost {

/// Where an activity is in its life; follows from its times, never kept.
enum class ActivityAt {
    Coming,
    Running,   ///< from an hour before it begins until it ends
    Unclosed,  ///< over, its sheet still open
    Closed,
    Cancelled,
};

/// One activity of a list, with what its sheet counts (by person).
struct ActivityLine
{
    Key key = 0;
    Activity activity = {};
    ActivityAt at = ActivityAt::Coming;
    QString fiveMicro = {};  ///< names of what it links to
    QString grid = {};
    QString unit = {};
    QString team = {};
    QString rule = {};
    SheetCounts counts = {};
    qint64 minutes = 0;      ///< served, of a closed one
    int files = 0;

    /// Organiser in words: as typed, else the unit, else the team.
    QString organiser() const;
};

/// Something a form offers to choose: a label, a unit, a team, a rule.
struct ActivityChoice
{
    Key key = 0;
    QString name = {};
};

/// 活动: planned, changed, repeated, cancelled; each one deed. Its sign-in sheet is SignIns' work, its closing
/// ActivityClosing's.
class Activities
{
public:
    explicit Activities(Store &store) : m_store(store) {}

    /// Activities that begin on or after a day, the latest first; invalid: all.
    static Result<QList<ActivityLine>> list(const Database &db, QDate from = {}, Moment now = Moments::now());
    static Result<ActivityLine> line(const Database &db, Key activity, Moment now = Moments::now());
    static ActivityAt at(const Activity &activity, Moment now = Moments::now());
    static QString words(ActivityAt at);
    static Meaning meaning(ActivityAt at);

    /// What is wrong with an activity before it is kept: no title, no time, an end before the beginning, nobody wanted.
    static Findings check(const Activity &activity);
    /// With number, worker and the list given, as one deed activity.add. Invalid with the first finding.
    Result<Key> add(Activity activity, const QList<Enrolment> &people = {});
    /// Deed activity.change. Refused for times, rule and label of a closed one: its hours follow from them.
    Result<bool> change(const Snapshot &seen, const Activity &now);
    /// The same service day a month later, with those on the list when wanted. One deed activity.add.
    Result<Key> repeat(Key activity, bool withList);
    /// The day a month later: the same date, the month's last when it is shorter. Times keep their hour.
    static Activity nextMonth(const Activity &activity);
    /// Refused while somebody is present, and when it is closed.
    Status cancel(Key activity, const QString &why, QDate on = QDate::currentDate());
    /// Only one nobody stands on; deed activity.remove.
    Status remove(Key activity);

    /// Keeps a photo (scaled down) or a paper; one deed activity.attach.
    Result<Key> attach(Key activity, const QString &path, const QString &note = {});
    Result<Key> attach(Key activity, const OrderFileDraft &file, const QString &note = {});
    /// Takes a photo or paper away; one deed activity.detach. NotFound when it is gone already.
    Status detach(Key file);
    static Result<QList<std::pair<Key, ActivityFile>>> files(const Database &db, Key activity);

    /// The next number of this desk and year: 2026-A-H0012.
    static Result<QString> nextNumber(const Database &db, const QString &letter, int year);

    /// What an activity may be linked to, those in use, in their order.
    static Result<QList<ActivityChoice>> fiveMicros(const Database &db);
    static Result<QList<ActivityChoice>> units(const Database &db);
    static Result<QList<ActivityChoice>> teams(const Database &db);
    static Result<QList<ActivityChoice>> rules(const Database &db);

private:
    Store &m_store;
};

} // namespace Allpost
