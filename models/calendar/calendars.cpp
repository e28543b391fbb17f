// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/calendars.h"

#include "models/calendar/calendartable.h"
#include "models/residents/typedtext.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Calendars)
};

constexpr int NoticeComes = 11; ///< month in which the State Council tells next year's holidays

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Error noSuchDay()
{
    return {ErrorCode::Invalid, Words::tr("The calendar reaches from 2000 to 2100."), u"day"_s};
}

bool isInside(QDate day)
{
    return day.isValid() && day.year() >= CalendarTable::FirstYear && day.year() <= CalendarTable::LastYear;
}

Result<QList<Key>> keys(const Database &db, const QString &sql, const Query::Bindings &bindings)
{
    auto rows = Query::run(db, sql, bindings);
    if (!rows)
        return rows.error();
    QList<Key> found;
    while (rows->next())
        found << rows->number(0);
    return found;
}

/// The office's own exceptions on a day; two desks may have written one each, the last one holds.
Result<QList<Key>> exceptionsOn(const Database &db, QDate day)
{
    return keys(db, u"SELECT d.key FROM calendar_day d JOIN record r ON r.key = d.key WHERE d.day = :day AND coalesce(d.imported, 0) = 0 "
                    "ORDER BY r.id"_s,
                {{u":day"_s, iso(day)}});
}

Status removeAll(Store &store, const QString &action, const Entity &entity, const QList<Key> &all)
{
    auto work = UnitOfWork::begin(store, {action});
    if (!work)
        return work.error();
    for (const Key key : all)
        if (auto removed = (*work)->remove(entity, key); !removed)
            return removed;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Status judge(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

struct Exception
{
    Key key = 0;
    QString name = {};
    QString note = {};
};

Result<QHash<QString, Exception>> exceptionsOf(const Database &db, int year)
{
    auto rows = Query::run(db, u"SELECT d.key, d.day, d.name, d.note FROM calendar_day d JOIN record r ON r.key = d.key WHERE d.day >= :from "
                               "AND d.day <= :to AND d.working IS NOT NULL AND coalesce(d.imported, 0) = 0 ORDER BY r.id"_s,
                           {{u":from"_s, iso(QDate(year, 1, 1))}, {u":to"_s, iso(QDate(year, 12, 31))}});
    if (!rows)
        return rows.error();
    QHash<QString, Exception> found;
    while (rows->next())
        found.insert(rows->text(1), {rows->number(0), rows->text(2), rows->text(3)});
    return found;
}

} // namespace

Result<YearInfo> Calendars::year(const Database &db, int year)
{
    auto own = OwnCalendar::of(db);
    if (!own)
        return own.error();
    auto exceptions = exceptionsOf(db, year);
    if (!exceptions)
        return exceptions.error();
    const WorkingTime time = WorkingTime::of(*own);
    YearInfo info;
    info.year = year;
    info.known = time.isKnown(year);
    info.shipped = !Notice::shipped().of(year).isEmpty();
    for (const CalendarYear &confirmed : own->years) {
        if (confirmed.year.value_or(0) != year)
            continue;
        info.shipped = false;
        info.source = confirmed.source;
        info.confirmedOn = confirmed.confirmedOn;
    }
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        DayInfo line{day, time.isWorkingDay(day), false, time.dayName(day), 0, {}, time.minutesOn(day)};
        if (const auto mine = exceptions->constFind(iso(day)); mine != exceptions->cend()) {
            line.own = mine->key;
            line.note = mine->note;
            ++info.exceptions;
        }
        line.noticed = !line.own && time.isNoticed(day);
        info.workingDays += line.working ? 1 : 0;
        info.days.append(line);
    }
    return info;
}

QList<int> Calendars::missingYears(const WorkingTime &time, QDate today)
{
    QList<int> missing;
    if (!time.isKnown(today.year()))
        missing << today.year();
    if (today.month() >= NoticeComes && !time.isKnown(today.year() + 1))
        missing << today.year() + 1;
    return missing;
}

QString Calendars::missingSentence(const QList<int> &years)
{
    if (years.isEmpty())
        return {};
    QStringList named;
    for (const int year : years)
        named << QString::number(year);
    return Words::tr("The holidays of %1 are not in yet: clocks count weekends only. Read the notice in, or mark the days one by one.")
        .arg(named.join(Words::tr(" and ")));
}

bool Calendars::concerns(const ChangeSet &changes)
{
    return changes.bulk || std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &change) {
        return change.entity == &CalendarDay::entity() || change.entity == &CalendarYear::entity() || change.entity == &OfficeHours::entity();
    });
}

Result<Key> Calendars::setDay(QDate day, bool working, const QString &name, const QString &note)
{
    if (!isInside(day))
        return noSuchDay();
    auto there = exceptionsOn(m_store.db(), day);
    if (!there)
        return there.error();
    const CalendarDay now{iso(day), working, name.simplified(), note.trimmed(), {}};
    auto work = UnitOfWork::begin(m_store, {there->isEmpty() ? u"calendar_day.add"_s : u"calendar_day.change"_s});
    if (!work)
        return work.error();
    Key key = there->isEmpty() ? 0 : there->last();
    if (key) {
        auto seen = Store::read((*work)->db(), CalendarDay::entity(), key);
        if (!seen)
            return seen.error();
        if (auto changed = (*work)->change(*seen, now); !changed)
            return changed.error();
    } else {
        auto created = (*work)->create(now);
        if (!created)
            return created.error();
        key = *created;
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return key;
}

Status Calendars::takeBack(QDate day)
{
    auto there = exceptionsOn(m_store.db(), day);
    if (!there)
        return there.error();
    if (there->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("The office has no exception of its own on this day."), {}};
    return removeAll(m_store, u"calendar_day.remove"_s, CalendarDay::entity(), *there);
}

Result<bool> Calendars::toggle(QDate day)
{
    if (!isInside(day))
        return noSuchDay();
    auto there = exceptionsOn(m_store.db(), day);
    if (!there)
        return there.error();
    auto before = WorkingTime::of(m_store.db());
    if (!before)
        return before.error();
    if (there->isEmpty()) {
        if (auto set = setDay(day, !before->isWorkingDay(day)); !set)
            return set.error();
        return !before->isWorkingDay(day);
    }
    if (auto back = takeBack(day); !back)
        return back.error();
    auto after = WorkingTime::of(m_store.db());
    if (!after)
        return after.error();
    return after->isWorkingDay(day);
}

Status Calendars::confirmYear(int year, QDate today)
{
    auto time = WorkingTime::of(m_store.db());
    if (!time)
        return time.error();
    if (!isInside(QDate(year, 1, 1)))
        return noSuchDay();
    if (time->isKnown(year))
        return Error{ErrorCode::Refused, Words::tr("%1 is complete already.").arg(year), {}};
    auto work = UnitOfWork::begin(m_store, {u"calendar_year.add"_s});
    if (!work)
        return work.error();
    if (auto made = (*work)->create(CalendarYear{year, {}, iso(today)}); !made)
        return made.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Status Calendars::forgetYear(int year)
{
    auto rows = keys(m_store.db(), u"SELECT key FROM calendar_year WHERE year = :year"_s, {{u":year"_s, year}});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("The office has read in no notice of %1.").arg(year), {}};
    auto days = keys(m_store.db(), u"SELECT key FROM calendar_day WHERE day >= :from AND day <= :to AND imported = 1"_s,
                     {{u":from"_s, iso(QDate(year, 1, 1))}, {u":to"_s, iso(QDate(year, 12, 31))}});
    if (!days)
        return days.error();
    auto work = UnitOfWork::begin(m_store, {u"calendar_year.remove"_s});
    if (!work)
        return work.error();
    for (const Key key : std::as_const(*days))
        if (auto removed = (*work)->remove(CalendarDay::entity(), key); !removed)
            return removed;
    for (const Key key : std::as_const(*rows))
        if (auto removed = (*work)->remove(CalendarYear::entity(), key); !removed)
            return removed;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Result<QList<HoursLine>> Calendars::hours(const Database &db)
{
    auto rows = Query::run(db, u"SELECT h.key, h.since, h.until, h.morning_from, h.morning_to, h.afternoon_from, h.afternoon_to, h.weekdays, "
                               "h.note FROM office_hours h JOIN record r ON r.key = h.key ORDER BY h.since, r.id"_s);
    if (!rows)
        return rows.error();
    QList<HoursLine> all;
    while (rows->next())
        all.append({rows->number(0), {rows->text(1), rows->text(2), rows->text(3), rows->text(4), rows->text(5), rows->text(6), rows->text(7), rows->text(8)}});
    return all;
}

namespace {

Findings checkTimes(const OfficeHours &hours)
{
    Findings findings;
    const std::pair<QString, QString> times[] = {{u"morning_from"_s, hours.morningFrom}, {u"morning_to"_s, hours.morningTo},
                                                 {u"afternoon_from"_s, hours.afternoonFrom}, {u"afternoon_to"_s, hours.afternoonTo}};
    const bool whole = hours.afternoonFrom.isEmpty() && hours.afternoonTo.isEmpty();
    int before = -1;
    for (const auto &[field, text] : times) {
        if (whole && field.startsWith(u"afternoon"_s))
            break;
        const int minute = DayHours::minuteOf(text);
        if (minute < 0)
            findings << Finding::held(field, u"time_unreadable"_s, text.isEmpty() ? Words::tr("The time is missing. Write 08:30.") : Words::tr("This is no time. Write 08:30."));
        else if (minute < before || (minute == before && field != "afternoon_from"_L1))
            findings << Finding::held(field, u"time_order"_s, Words::tr("This should be later than the time before it."));
        before = qMax(before, minute);
    }
    return findings;
}

} // namespace

Findings Calendars::check(const OfficeHours &hours, const QList<HoursLine> &others, Key self)
{
    Findings findings;
    const QDate since = QDate::fromString(hours.since, Qt::ISODate);
    const QDate until = QDate::fromString(hours.until, Qt::ISODate);
    if (!isInside(since))
        findings << Finding::held(u"since"_s, u"required"_s, Words::tr("Say from which day on these hours hold."));
    if (!hours.until.isEmpty() && !until.isValid())
        findings << Finding::held(u"until"_s, u"date_unreadable"_s, Words::tr("This is no date."));
    else if (until.isValid() && until < since)
        findings << Finding::held(u"until"_s, u"until_before_since"_s, Words::tr("The last day lies before the first one."));
    findings << checkTimes(hours);
    if (findings.isEmpty() && !DayHours::of(hours))
        findings << Finding::held(u"weekdays"_s, u"no_weekday"_s, Words::tr("Tick at least one day of the week."));
    for (const HoursLine &other : others) {
        if (other.key != self && other.hours.since == hours.since && !hours.since.isEmpty())
            findings << Finding::held(u"since"_s, u"repeated"_s, Words::tr("Other hours begin on this day. Change those instead."));
    }
    return findings;
}

Result<Key> Calendars::addHours(const OfficeHours &now)
{
    auto others = hours(m_store.db());
    if (!others)
        return others.error();
    if (auto good = judge(check(now, *others)); !good)
        return good.error();
    auto work = UnitOfWork::begin(m_store, {u"office_hours.add"_s});
    if (!work)
        return work.error();
    auto key = (*work)->create(now);
    if (!key)
        return key.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return *key;
}

Result<bool> Calendars::changeHours(const Snapshot &seen, const OfficeHours &now)
{
    auto others = hours(m_store.db());
    if (!others)
        return others.error();
    if (auto good = judge(check(now, *others, seen.key)); !good)
        return good.error();
    auto work = UnitOfWork::begin(m_store, {u"office_hours.change"_s});
    if (!work)
        return work.error();
    auto changed = (*work)->change(seen, now);
    if (!changed)
        return changed.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return *changed;
}

Status Calendars::endHours(Key key, QDate last)
{
    auto seen = m_store.read(OfficeHours::entity(), key);
    if (!seen)
        return seen.error();
    auto now = seen->as<OfficeHours>();
    if (!last.isValid() || iso(last) < now.since)
        return Error{ErrorCode::Invalid, Words::tr("The last day lies before the first one."), u"until"_s};
    now.until = iso(last);
    auto changed = UnitOfWork::changeOne(m_store, {u"office_hours.end"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status Calendars::removeHours(Key key)
{
    return removeAll(m_store, u"office_hours.remove"_s, OfficeHours::entity(), {key});
}

QString Calendars::tidyTime(const QString &typed)
{
    QString text = Typed::folded(typed);
    text.replace(u'：', u':').replace(u'.', u':');
    if (Typed::allDigits(text) && (text.size() == 3 || text.size() == 4))
        text.insert(text.size() - 2, u':');
    else if (Typed::allDigits(text) && (text.size() == 1 || text.size() == 2))
        text += u":00"_s;
    if (text.size() == 4 && text.at(1) == u':')
        text.prepend(u'0');
    return DayHours::minuteOf(text) >= 0 ? text : typed.trimmed();
}

} // namespace Allpost
