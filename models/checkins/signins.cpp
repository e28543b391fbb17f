// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/signins.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/points/outsider.h"
#include "models/residents/phone.h"
#include "models/visits/duevisits.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignIns)
};

constexpr Moment HalfADay = 12 * 60;

QString codeOf(SignIns::Way way)
{
    switch (way) {
    case SignIns::Way::Scan: return u"scan"_s;
    case SignIns::Way::Name: return u"name"_s;
    case SignIns::Way::Sheet: return u"sheet"_s;
    case SignIns::Way::List: return u"list"_s;
    }
    return {};
}

/// When somebody came who is noted now: now while the activity may run, else its beginning.
Moment cameAt(const Activity &activity, Moment now)
{
    const Moment starts = Moments::parse(activity.startsAt);
    const Moment ends = std::max(starts, Moments::parse(activity.endsAt));
    return starts != NoMoment && (now < starts - HalfADay || now > ends + HalfADay) ? starts : now;
}

struct Known
{
    Key key = 0;
    SignIn sign = {};
};

Result<QList<Known>> rowsOf(const Database &db, Key activity)
{
    Statement rows(db, u"SELECT key, resident, outsider, unit, team, state, in_at, out_at, minutes, way, worker, note FROM sign_in WHERE activity = ?1 ORDER BY key"_s);
    rows.bind(1, activity);
    QList<Known> known;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return known;
        Known row;
        row.key = rows.number(0);
        row.sign = {activity, rows.number(1), rows.number(2), rows.number(3), rows.number(4), rows.text(5), rows.text(6), rows.text(7), {}, rows.text(9), rows.number(10), rows.text(11)};
        if (!rows.isNull(8))
            row.sign.minutes = rows.number(8);
        known.append(row);
    }
}

/// Of several rows of one person: who is present before who is not, then the longer time, then the older row.
bool outweighs(const SignIn &a, const SignIn &b, const Activity &activity)
{
    const bool here = a.state == u"present", there = b.state == u"present";
    if (here != there)
        return here;
    const int mine = ServiceHours::minutesOf(a, activity.startsAt, activity.endsAt), others = ServiceHours::minutesOf(b, activity.startsAt, activity.endsAt);
    return mine > others;
}

Result<QList<Enrolment>> enrolments(Statement &rows)
{
    QList<Enrolment> people;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return people;
        people.append({{rows.number(0), rows.number(1)}, rows.number(2), rows.number(3)});
    }
}

} // namespace

Result<Activity> SignIns::open(const Database &db, Key activity)
{
    auto read = Store::read(db, Activity::entity(), activity);
    if (!read)
        return read.error();
    const auto what = read->as<Activity>();
    if (!what.cancelledOn.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This activity was cancelled."), {}};
    if (!what.closedAt.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This sheet is closed. Open it again first."), {}};
    return what;
}

Result<QList<SheetRow>> SignIns::sheet(const Database &db, Key activity)
{
    auto read = Store::read(db, Activity::entity(), activity);
    if (!read)
        return read.error();
    const auto what = read->as<Activity>();
    auto known = rowsOf(db, activity);
    auto same = SamePeople::load(db);
    if (!known || !same)
        return !known ? known.error() : same.error();
    CheckinPeople people(db);
    Statement unit(db, u"SELECT name FROM service_unit WHERE key = ?1"_s);
    QHash<Key, QString> units;
    QList<SheetRow> rows;
    QHash<Key, int> first;
    for (const Known &one : std::as_const(*known)) {
        SheetRow row;
        row.key = one.key;
        row.sign = one.sign;
        auto who = people.read(one.sign.resident, one.sign.outsider);
        if (!who && who.error().code != ErrorCode::NotFound)
            return who.error();
        if (who)
            row.who = *who;
        row.identity = same->of(one.sign.resident, one.sign.outsider);
        row.number = int(rows.size()) + 1;
        if (one.sign.unit && !units.contains(one.sign.unit)) {
            unit.bind(1, one.sign.unit);
            auto found = unit.step();
            if (!found)
                return found.error();
            units.insert(one.sign.unit, *found ? unit.text(0) : QString());
            unit.reset();
        }
        row.unitName = units.value(one.sign.unit);
        if (const int before = first.value(row.identity, -1); before < 0) {
            first.insert(row.identity, int(rows.size()));
        } else if (outweighs(row.sign, rows.at(before).sign, what)) {
            rows[before].isSecond = true;
            first.insert(row.identity, int(rows.size()));
        } else {
            row.isSecond = true;
        }
        rows.append(row);
    }
    return rows;
}

SheetCounts SignIns::counts(const QList<SheetRow> &rows)
{
    SheetCounts sum;
    for (const SheetRow &row : rows) {
        if (row.isSecond)
            continue;
        ++sum.all;
        sum.present += row.isPresent();
        sum.left += row.hasLeft();
        sum.leave += row.isLeave();
        sum.absent += !row.isPresent() && !row.isLeave();
    }
    return sum;
}

Result<SignIns::Entered> SignIns::come(UnitOfWork &work, Key activity, const Activity &what, const Person &person, Way way, Moment now, const Stranger *stranger)
{
    auto known = rowsOf(work.db(), activity);
    auto same = SamePeople::load(work.db());
    if (!known || !same)
        return !known ? known.error() : same.error();
    const Key identity = same->of(person);
    const Known *mine = nullptr;
    Entered entered;
    QSet<Key> present;
    for (const Known &one : std::as_const(*known)) {
        const Key who = same->of(one.sign.resident, one.sign.outsider);
        if (one.sign.state == u"present")
            present.insert(who);
        if (who == identity && (!mine || outweighs(one.sign, mine->sign, what)))
            mine = &one;
    }
    const Moment at = cameAt(what, now);
    entered.present = int(present.size());
    if (mine && mine->sign.state == u"present") {
        const Moment since = Moments::parse(mine->sign.inAt);
        const Moment gone = Moments::parse(mine->sign.outAt);
        entered.row = mine->key;
        entered.what = Entered::What::HereAlready;
        entered.at = mine->sign.inAt;
        if (way != Way::Scan || (since != NoMoment && at - since < ScanGuardMinutes) || (gone != NoMoment && at - gone < ScanGuardMinutes)) {
            if (way == Way::Scan && gone != NoMoment) {
                entered.what = Entered::What::Left;
                entered.at = mine->sign.outAt;
            }
            return entered;
        }
        auto seen = Store::read(work.db(), SignIn::entity(), mine->key);
        if (!seen)
            return seen.error();
        auto sign = seen->as<SignIn>();
        sign.outAt = Moments::text(at);
        entered.what = Entered::What::Left;
        entered.at = sign.outAt;
        work.setDetail(u"out"_s, 1);
        auto changed = work.change(*seen, sign);
        return changed ? Result<Entered>(entered) : Result<Entered>(changed.error());
    }
    entered.at = Moments::text(at);
    ++entered.present;
    const QString noted = codeOf(at == now ? way : Way::Sheet);
    if (mine) {
        auto seen = Store::read(work.db(), SignIn::entity(), mine->key);
        if (!seen)
            return seen.error();
        auto sign = seen->as<SignIn>();
        sign.state = u"present"_s;
        sign.inAt = entered.at;
        sign.outAt.clear();
        sign.way = noted;
        sign.worker = m_store.worker();
        entered.row = mine->key;
        auto changed = work.change(*seen, sign);
        return changed ? Result<Entered>(entered) : Result<Entered>(changed.error());
    }
    SignIn sign;
    sign.activity = activity;
    sign.resident = person.resident;
    sign.outsider = person.outsider;
    if (stranger) {
        sign.unit = stranger->unit;
    } else {
        auto who = CheckinPeople(work.db()).read(person);
        if (!who)
            return who.error();
        sign.unit = who->unit;
    }
    sign.team = what.team;
    sign.state = u"present"_s;
    sign.inAt = entered.at;
    sign.way = noted;
    sign.worker = m_store.worker();
    auto made = work.create(sign);
    if (!made)
        return made.error();
    entered.row = *made;
    return entered;
}

Result<SignIns::Entered> SignIns::enter(Key activity, const Person &person, Way way, Moment now)
{
    auto what = open(m_store.db(), activity);
    if (!what)
        return what.error();
    auto work = UnitOfWork::begin(m_store, {u"signin.present"_s});
    if (!work)
        return work.error();
    auto entered = come(**work, activity, *what, person, way, now, nullptr);
    if (!entered)
        return entered;
    auto done = (*work)->commit();
    return done ? entered : Result<Entered>(done.error());
}

Findings SignIns::check(const Stranger &who)
{
    Findings findings;
    if (who.name.simplified().isEmpty())
        findings.append(Finding::held(u"name"_s, u"no_name"_s, Words::tr("Say the name.")));
    if (!who.phone.simplified().isEmpty() && Text::folded(who.phone).count(QRegularExpression(u"\\d"_s)) < 7)
        findings.append(Finding::held(u"phone"_s, u"phone_short"_s, Words::tr("A phone has at least 7 digits; leave it empty when it is not known.")));
    return findings;
}

Result<SignIns::Entered> SignIns::enterStranger(Key activity, const Stranger &who, Moment now)
{
    for (const Finding &finding : check(who))
        return Error{ErrorCode::Invalid, finding.message, finding.field};
    auto what = open(m_store.db(), activity);
    if (!what)
        return what.error();
    auto work = UnitOfWork::begin(m_store, {u"signin.present"_s});
    if (!work)
        return work.error();
    Outsider outsider;
    outsider.name = who.name.simplified();
    outsider.phone = who.phone.simplified();
    outsider.employer = who.employer.simplified();
    outsider.kind = who.unit ? u"unit_member"_s : u"volunteer"_s;
    auto made = (*work)->create(outsider);
    if (!made)
        return made.error();
    auto entered = come(**work, activity, *what, {0, *made}, Way::Name, now, &who);
    if (!entered)
        return entered;
    auto done = (*work)->commit();
    return done ? entered : Result<Entered>(done.error());
}

Status SignIns::changeRow(Key row, const QString &action, const std::function<void(SignIn &)> &how)
{
    auto seen = m_store.read(SignIn::entity(), row);
    if (!seen)
        return seen.error();
    auto sign = seen->as<SignIn>();
    if (auto what = open(m_store.db(), sign.activity); !what)
        return what.error();
    how(sign);
    auto changed = UnitOfWork::changeOne(m_store, {action}, *seen, sign);
    return changed ? Status() : Status(changed.error());
}

Status SignIns::excuse(Key row, bool on)
{
    return changeRow(row, u"signin.leave"_s, [on](SignIn &sign) {
        sign.state = on ? u"leave"_s : u"enrolled"_s;
        sign.inAt.clear();
        sign.outAt.clear();
        sign.minutes.reset();
    });
}

Status SignIns::markAbsent(Key row)
{
    return changeRow(row, u"signin.absent"_s, [](SignIn &sign) {
        sign.state = u"absent"_s;
        sign.inAt.clear();
        sign.outAt.clear();
        sign.minutes.reset();
    });
}

Status SignIns::left(Key row, Moment at)
{
    auto sign = m_store.get<SignIn>(row);
    if (!sign)
        return sign.error();
    if (sign->state != u"present")
        return Error{ErrorCode::Refused, Words::tr("Who is not here cannot leave."), {}};
    if (at < Moments::parse(sign->inAt))
        return Error{ErrorCode::Invalid, Words::tr("Left before coming: look at the times."), u"out_at"_s};
    return changeRow(row, u"signin.out"_s, [at](SignIn &now) { now.outAt = Moments::text(at); });
}

Findings SignIns::check(const SignIn &row)
{
    Findings findings;
    const Moment in = Moments::parse(row.inAt), out = Moments::parse(row.outAt);
    if (!row.inAt.isEmpty() && in == NoMoment)
        findings.append(Finding::held(u"in_at"_s, u"no_time"_s, Words::tr("This is no time: 0930 or 9:30 is one.")));
    if (!row.outAt.isEmpty() && out == NoMoment)
        findings.append(Finding::held(u"out_at"_s, u"no_time"_s, Words::tr("This is no time: 0930 or 9:30 is one.")));
    if (in != NoMoment && out != NoMoment && out < in)
        findings.append(Finding::held(u"out_at"_s, u"left_early"_s, Words::tr("Left before coming: look at the times.")));
    if (row.minutes && (*row.minutes < 0 || *row.minutes > 24 * 60))
        findings.append(Finding::held(u"minutes"_s, u"hours_many"_s, Words::tr("Between 0 and 24 hours.")));
    return findings;
}

Result<bool> SignIns::change(const Snapshot &seen, const SignIn &now)
{
    for (const Finding &finding : check(now))
        return Error{ErrorCode::Invalid, finding.message, finding.field};
    if (auto what = open(m_store.db(), now.activity); !what)
        return what.error();
    return UnitOfWork::changeOne(m_store, {u"signin.change"_s}, seen, now);
}

Status SignIns::remove(Key row)
{
    auto sign = m_store.get<SignIn>(row);
    if (!sign)
        return sign.error();
    if (auto what = open(m_store.db(), sign->activity); !what)
        return what.error();
    auto work = UnitOfWork::begin(m_store, {u"signin.remove"_s});
    if (!work)
        return work.error();
    if (auto removed = (*work)->remove(SignIn::entity(), row); !removed)
        return removed;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Result<int> SignIns::enrol(UnitOfWork &work, const Store &store, Key activity, const QList<Enrolment> &people)
{
    auto known = rowsOf(work.db(), activity);
    auto same = SamePeople::load(work.db());
    if (!known || !same)
        return !known ? known.error() : same.error();
    QSet<Key> there;
    for (const Known &one : std::as_const(*known))
        there.insert(same->of(one.sign.resident, one.sign.outsider));
    struct Next { Enrolment who; QString order; };
    std::vector<Next> next;
    CheckinPeople reader(work.db());
    for (const Enrolment &one : people) {
        const Key identity = same->of(one.person);
        if (!identity || there.contains(identity))
            continue;
        there.insert(identity);
        auto who = reader.read(one.person);
        if (!who)
            return who.error();
        Enrolment entry = one;
        if (!entry.unit)
            entry.unit = who->unit;
        next.push_back({entry, who->unitName + u'\n' + routeKey(who->door) + u'\n' + QString::fromUtf8(Pinyin::sortKey(who->name))});
    }
    std::stable_sort(next.begin(), next.end(), [](const Next &a, const Next &b) { return a.order < b.order; });
    for (const Next &one : next) {
        SignIn sign;
        sign.activity = activity;
        sign.resident = one.who.person.resident;
        sign.outsider = one.who.person.outsider;
        sign.unit = one.who.unit;
        sign.team = one.who.team;
        sign.state = u"enrolled"_s;
        sign.way = u"list"_s;
        sign.worker = store.worker();
        if (auto made = work.create(sign); !made)
            return made.error();
    }
    return int(next.size());
}

Result<int> SignIns::enrol(Key activity, const QList<Enrolment> &people)
{
    if (auto what = open(m_store.db(), activity); !what)
        return what.error();
    auto work = UnitOfWork::begin(m_store, {u"activity.enrol"_s});
    if (!work)
        return work.error();
    auto added = enrol(**work, m_store, activity, people);
    if (!added)
        return added;
    (*work)->setDetail(u"people"_s, *added);
    auto done = (*work)->commit();
    return done ? added : Result<int>(done.error());
}

Result<QList<Enrolment>> SignIns::membersOf(const Database &db, Key unit)
{
    Statement rows(db, u"SELECT resident, outsider, unit, 0 FROM party_member WHERE unit = ?1 AND moved_on IS NULL AND ended_on IS NULL ORDER BY key"_s);
    rows.bind(1, unit);
    return enrolments(rows);
}

Result<QList<Enrolment>> SignIns::teamMembers(const Database &db, Key team, QDate on)
{
    Statement rows(db, u"SELECT resident, outsider, 0, volunteer_team FROM team_member WHERE volunteer_team = ?1 AND (until IS NULL OR until > ?2) ORDER BY key"_s);
    rows.bind(1, team);
    rows.bind(2, on.toString(Qt::ISODate));
    return enrolments(rows);
}

Result<QList<Enrolment>> SignIns::listOf(const Database &db, Key activity)
{
    Statement rows(db, u"SELECT resident, outsider, unit, team FROM sign_in WHERE activity = ?1 ORDER BY key"_s);
    rows.bind(1, activity);
    return enrolments(rows);
}

Result<int> SignIns::typeIn(Key activity, const QSet<Key> &absent)
{
    auto what = open(m_store.db(), activity);
    if (!what)
        return what.error();
    auto rows = sheet(m_store.db(), activity);
    if (!rows)
        return rows.error();
    auto work = UnitOfWork::begin(m_store, {u"signin.sheet"_s});
    if (!work)
        return work.error();
    int came = 0;
    for (const SheetRow &row : std::as_const(*rows)) {
        const bool isAbsent = absent.contains(row.key);
        if (row.isSecond || (row.isPresent() && !isAbsent) || (row.isLeave() && !isAbsent))
            continue;
        auto seen = Store::read((*work)->db(), SignIn::entity(), row.key);
        if (!seen)
            return seen.error();
        auto sign = seen->as<SignIn>();
        sign.state = isAbsent ? u"absent"_s : u"present"_s;
        sign.inAt = isAbsent ? QString() : what->startsAt;
        sign.outAt.clear();
        if (isAbsent)
            sign.minutes.reset();
        sign.way = u"sheet"_s;
        sign.worker = m_store.worker();
        came += !isAbsent;
        if (auto changed = (*work)->change(*seen, sign); !changed)
            return changed.error();
    }
    (*work)->setDetail(u"people"_s, came);
    auto done = (*work)->commit();
    return done ? Result<int>(came) : Result<int>(done.error());
}

} // namespace Allpost
