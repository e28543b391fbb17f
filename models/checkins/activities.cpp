// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/activities.h"

#include "models/store/attachments.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Activities)
};

constexpr Moment EarlyMinutes = 60;

Error firstOf(const Findings &findings)
{
    return {ErrorCode::Invalid, findings.first().message, findings.first().field};
}

Result<QList<ActivityChoice>> choices(const Database &db, const QString &sql)
{
    Statement rows(db, sql);
    QList<ActivityChoice> found;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return found;
        found.append({rows.number(0), rows.text(1)});
    }
}

/// Counts each person of a sheet once: present before excused before not come.
struct Tally
{
    struct One { int state = 0; bool left = false; };
    QHash<Key, One> people = {};

    void add(Key identity, const QString &state, bool left)
    {
        const int rank = state == u"present" ? 3 : state == u"leave" ? 2 : 1;
        One &one = people[identity];
        if (rank > one.state)
            one = {rank, left};
        else if (rank == one.state)
            one.left = one.left && left;
    }
    SheetCounts counts() const
    {
        SheetCounts sum;
        for (const One &one : people) {
            ++sum.all;
            sum.present += one.state == 3;
            sum.left += one.state == 3 && one.left;
            sum.leave += one.state == 2;
            sum.absent += one.state == 1;
        }
        return sum;
    }
};

Result<QList<ActivityLine>> read(const Database &db, const QString &where, const Value &value, Moment now)
{
    Statement rows(db, u"SELECT a.key, a.number, a.title, a.five_micro, a.starts_at, a.ends_at, a.place, a.grid, a.organiser, a.unit, a.team, a.leader, a.rule, a.wanted, "
                       "a.content, a.outcome, a.closed_at, a.cancelled_on, a.worker, f.name, g.name, u.name, t.name, r.deed, "
                       "(SELECT count(*) FROM activity_file x WHERE x.activity = a.key) FROM activity a LEFT JOIN five_micro f ON f.key = a.five_micro "
                       "LEFT JOIN grid g ON g.key = a.grid LEFT JOIN service_unit u ON u.key = a.unit LEFT JOIN volunteer_team t ON t.key = a.team "
                       "LEFT JOIN points_rule r ON r.key = a.rule WHERE "_s
                       + where + u" ORDER BY a.starts_at DESC, a.key DESC"_s);
    rows.bind(1, value);
    QList<ActivityLine> lines;
    QHash<Key, qsizetype> at;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        ActivityLine line;
        line.key = rows.number(0);
        Activity &a = line.activity;
        a = {rows.text(1), rows.text(2), rows.number(3), rows.text(4), rows.text(5), rows.text(6), rows.number(7), rows.text(8), rows.number(9), rows.number(10), rows.text(11),
             rows.number(12), {}, rows.text(14), rows.text(15), rows.text(16), rows.text(17), rows.number(18)};
        if (!rows.isNull(13))
            a.wanted = rows.number(13);
        line.fiveMicro = rows.text(19);
        line.grid = rows.text(20);
        line.unit = rows.text(21);
        line.team = rows.text(22);
        line.rule = rows.text(23);
        line.files = int(rows.number(24));
        line.at = Activities::at(a, now);
        at.insert(line.key, lines.size());
        lines.append(line);
    }
    auto same = SamePeople::load(db);
    if (!same)
        return same.error();
    QHash<Key, Tally> tallies;
    QHash<Key, QHash<Key, int>> served;
    Statement signs(db, u"SELECT s.activity, s.resident, s.outsider, s.state, s.in_at, s.out_at, s.minutes FROM activity a JOIN sign_in s ON s.activity = a.key WHERE "_s + where);
    signs.bind(1, value);
    for (;;) {
        auto more = signs.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const Key activity = signs.number(0);
        const Key identity = same->of(signs.number(1), signs.number(2));
        const QString state = signs.text(3);
        tallies[activity].add(identity, state, !signs.isNull(5));
        const Activity &what = lines.at(at.value(activity)).activity;
        if (state != u"present" || what.closedAt.isEmpty() || !what.cancelledOn.isEmpty())
            continue;
        SignIn sign;
        sign.inAt = signs.text(4);
        sign.outAt = signs.text(5);
        if (!signs.isNull(6))
            sign.minutes = signs.number(6);
        int &longest = served[activity][identity];
        longest = std::max(longest, ServiceHours::minutesOf(sign, what.startsAt, what.endsAt));
    }
    for (ActivityLine &line : lines) {
        line.counts = tallies.value(line.key).counts();
        for (int minutes : served.value(line.key))
            line.minutes += minutes;
    }
    return lines;
}

} // namespace

QString ActivityLine::organiser() const
{
    return !activity.organiser.isEmpty() ? activity.organiser : !unit.isEmpty() ? unit : team;
}

ActivityAt Activities::at(const Activity &activity, Moment now)
{
    if (!activity.cancelledOn.isEmpty())
        return ActivityAt::Cancelled;
    if (!activity.closedAt.isEmpty())
        return ActivityAt::Closed;
    const Moment starts = Moments::parse(activity.startsAt);
    Moment ends = Moments::parse(activity.endsAt);
    if (ends == NoMoment || ends < starts)
        ends = Moments::of(Moments::day(starts)) + Moments::MinutesOfDay;
    if (now < starts - EarlyMinutes)
        return ActivityAt::Coming;
    return now <= ends ? ActivityAt::Running : ActivityAt::Unclosed;
}

QString Activities::words(ActivityAt at)
{
    switch (at) {
    case ActivityAt::Coming: return Words::tr("coming");
    case ActivityAt::Running: return Words::tr("running");
    case ActivityAt::Unclosed: return Words::tr("not closed");
    case ActivityAt::Closed: return Words::tr("closed");
    case ActivityAt::Cancelled: return Words::tr("cancelled");
    }
    return {};
}

Meaning Activities::meaning(ActivityAt at)
{
    switch (at) {
    case ActivityAt::Coming: return Meaning::Neutral;
    case ActivityAt::Running: return Meaning::Accent;
    case ActivityAt::Unclosed: return Meaning::Warn;
    case ActivityAt::Closed: return Meaning::Ok;
    case ActivityAt::Cancelled: return Meaning::Faint;
    }
    return Meaning::Plain;
}

Result<QList<ActivityLine>> Activities::list(const Database &db, QDate from, Moment now)
{
    return read(db, u"a.starts_at >= ?1"_s, Value(from.isValid() ? from.toString(Qt::ISODate) : u"0"_s), now);
}

Result<ActivityLine> Activities::line(const Database &db, Key activity, Moment now)
{
    auto lines = read(db, u"a.key = ?1"_s, Value(activity), now);
    if (!lines)
        return lines.error();
    if (lines->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("This activity is no longer kept."), {}};
    return lines->first();
}

Findings Activities::check(const Activity &activity)
{
    Findings findings;
    if (activity.title.simplified().isEmpty())
        findings.append(Finding::held(u"title"_s, u"no_title"_s, Words::tr("Say what it is.")));
    const Moment starts = Moments::parse(activity.startsAt), ends = Moments::parse(activity.endsAt);
    if (starts == NoMoment)
        findings.append(Finding::held(u"starts_at"_s, u"no_time"_s, Words::tr("Say when it begins, as 11-23 9:30.")));
    if (!activity.endsAt.isEmpty() && ends == NoMoment)
        findings.append(Finding::held(u"ends_at"_s, u"no_time"_s, Words::tr("This is no time: 11:30 or 11-23 11:30 is one.")));
    if (starts != NoMoment && ends != NoMoment && ends <= starts)
        findings.append(Finding::held(u"ends_at"_s, u"ends_early"_s, Words::tr("It ends before it begins.")));
    if (starts != NoMoment && ends != NoMoment && ends - starts > Moments::MinutesOfDay)
        findings.append(Finding::held(u"ends_at"_s, u"too_long"_s, Words::tr("Longer than a day: enter each day as an activity of its own.")));
    if (activity.wanted && *activity.wanted <= 0)
        findings.append(Finding::held(u"wanted"_s, u"nobody"_s, Words::tr("At least one, or leave it empty.")));
    return findings;
}

Result<QString> Activities::nextNumber(const Database &db, const QString &letter, int year)
{
    const QString prefix = u"%1-%2-H"_s.arg(year).arg(letter);
    Statement last(db, u"SELECT number FROM activity WHERE substr(number, 1, ?1) = ?2 ORDER BY key DESC LIMIT 1"_s);
    last.bind(1, qint64(prefix.size()));
    last.bind(2, prefix);
    auto found = last.step();
    if (!found)
        return found.error();
    const int used = *found ? last.text(0).mid(prefix.size()).toInt() : 0;
    return prefix + QString::number(used + 1).rightJustified(4, u'0');
}

Result<Key> Activities::add(Activity activity, const QList<Enrolment> &people)
{
    if (const Findings findings = check(activity); !findings.isEmpty())
        return firstOf(findings);
    auto work = UnitOfWork::begin(m_store, {u"activity.add"_s});
    if (!work)
        return work.error();
    auto number = nextNumber((*work)->db(), m_store.deskLetter(), Moments::day(Moments::parse(activity.startsAt)).year());
    if (!number)
        return number.error();
    activity.number = *number;
    activity.title = activity.title.simplified();
    activity.worker = m_store.worker();
    auto made = (*work)->create(activity);
    if (!made)
        return made;
    if (auto listed = SignIns::enrol(**work, m_store, *made, people); !listed)
        return listed.error();
    auto done = (*work)->commit();
    return done ? made : Result<Key>(done.error());
}

Result<bool> Activities::change(const Snapshot &seen, const Activity &now)
{
    if (const Findings findings = check(now); !findings.isEmpty())
        return firstOf(findings);
    const auto before = seen.as<Activity>();
    const bool isHeavy = before.startsAt != now.startsAt || before.endsAt != now.endsAt || before.rule != now.rule || before.fiveMicro != now.fiveMicro || before.closedAt != now.closedAt;
    if (!before.closedAt.isEmpty() && isHeavy)
        return Error{ErrorCode::Refused, Words::tr("Hours and points follow from its times and its rule: open the sheet again first."), {}};
    return UnitOfWork::changeOne(m_store, {u"activity.change"_s}, seen, now);
}

Activity Activities::nextMonth(const Activity &activity)
{
    Activity next = activity;
    next.number.clear();
    next.outcome.clear();
    next.closedAt.clear();
    next.cancelledOn.clear();
    const Moment starts = Moments::parse(activity.startsAt), ends = Moments::parse(activity.endsAt);
    const QDate day = Moments::day(starts);
    const QDate later = day.addMonths(1);
    const Moment moved = starts + Moments::of(later) - Moments::of(day);
    next.startsAt = Moments::text(moved);
    next.endsAt = ends == NoMoment ? QString() : Moments::text(ends + moved - starts);
    return next;
}

Result<Key> Activities::repeat(Key activity, bool withList)
{
    auto what = m_store.get<Activity>(activity);
    if (!what)
        return what.error();
    QList<Enrolment> people;
    if (withList) {
        auto listed = SignIns::listOf(m_store.db(), activity);
        if (!listed)
            return listed.error();
        people = *listed;
    }
    return add(nextMonth(*what), people);
}

Status Activities::cancel(Key activity, const QString &why, QDate on)
{
    auto seen = m_store.read(Activity::entity(), activity);
    auto now = line(m_store.db(), activity);
    if (!seen || !now)
        return !seen ? seen.error() : now.error();
    if (now->at == ActivityAt::Closed)
        return Error{ErrorCode::Refused, Words::tr("A closed activity took place; it cannot be cancelled."), {}};
    if (now->counts.present > 0)
        return Error{ErrorCode::Refused, Words::tr("%n people are signed in already; take that back first.", nullptr, now->counts.present), {}};
    auto what = seen->as<Activity>();
    what.cancelledOn = on.toString(Qt::ISODate);
    if (!why.simplified().isEmpty())
        what.outcome = why.simplified();
    auto changed = UnitOfWork::changeOne(m_store, {u"activity.cancel"_s}, *seen, what);
    return changed ? Status() : Status(changed.error());
}

Status Activities::remove(Key activity)
{
    auto now = line(m_store.db(), activity);
    if (!now)
        return now.error();
    if (now->counts.all > 0 || now->files > 0)
        return Error{ErrorCode::Refused, Words::tr("People or photos stand with this activity. Cancel it instead."), {}};
    auto work = UnitOfWork::begin(m_store, {u"activity.remove"_s});
    if (!work)
        return work.error();
    if (auto removed = (*work)->remove(Activity::entity(), activity); !removed)
        return removed;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Result<Key> Activities::attach(Key activity, const QString &path, const QString &note)
{
    auto draft = OrderFiles::prepare(path);
    return draft ? attach(activity, *draft, note) : Result<Key>(draft.error());
}

Result<Key> Activities::attach(Key activity, const OrderFileDraft &draft, const QString &note)
{
    auto work = UnitOfWork::begin(m_store, {u"activity.attach"_s});
    if (!work)
        return work.error();
    auto kept = Attachments::keep(**work, draft.content);
    if (!kept)
        return kept.error();
    const ActivityFile file{activity, *kept, draft.file.name, draft.file.kind, draft.file.bytes, Moments::text(Moments::now()), m_store.worker(), note};
    auto made = (*work)->create(file);
    if (!made)
        return made;
    auto done = (*work)->commit();
    return done ? made : Result<Key>(done.error());
}

Status Activities::detach(Key file)
{
    if (auto there = m_store.get<ActivityFile>(file); !there)
        return there.error();
    auto work = UnitOfWork::begin(m_store, {u"activity.detach"_s});
    if (!work)
        return work.error();
    if (auto removed = (*work)->remove(ActivityFile::entity(), file); !removed)
        return removed;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Result<QList<std::pair<Key, ActivityFile>>> Activities::files(const Database &db, Key activity)
{
    Statement rows(db, u"SELECT key, content, name, kind, bytes, added_at, worker, note FROM activity_file WHERE activity = ?1 ORDER BY key"_s);
    rows.bind(1, activity);
    QList<std::pair<Key, ActivityFile>> files;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return files;
        files.append({rows.number(0), {activity, rows.text(1), rows.text(2), rows.text(3), rows.number(4), rows.text(5), rows.number(6), rows.text(7)}});
    }
}

Result<QList<ActivityChoice>> Activities::fiveMicros(const Database &db)
{
    return choices(db, u"SELECT key, name FROM five_micro WHERE coalesce(inactive, 0) = 0 ORDER BY position, key"_s);
}

Result<QList<ActivityChoice>> Activities::units(const Database &db)
{
    return choices(db, u"SELECT key, name FROM service_unit WHERE ended_on IS NULL ORDER BY key"_s);
}

Result<QList<ActivityChoice>> Activities::teams(const Database &db)
{
    return choices(db, u"SELECT key, name FROM volunteer_team WHERE until IS NULL ORDER BY key"_s);
}

Result<QList<ActivityChoice>> Activities::rules(const Database &db)
{
    return choices(db, u"SELECT key, deed FROM points_rule WHERE coalesce(inactive, 0) = 0 ORDER BY position, key"_s);
}

} // namespace Allpost
