// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/calendarday.h"

#include <QTime>

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &CalendarDay::entity()
{
    static const Entity entity{
        u"calendar_day"_s, QT_TRANSLATE_NOOP("Dictionary", "Day of the office calendar"),
        {field<&CalendarDay::day>(u"day"_s, QT_TRANSLATE_NOOP("Dictionary", "Day"), Date, Mask::Public).flag(FieldFlag::Required).also({u"日期"_s}),
         field<&CalendarDay::working>(u"working"_s, QT_TRANSLATE_NOOP("Dictionary", "Working day"), YesNo, Mask::Public).also({u"类型"_s}),
         field<&CalendarDay::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the day"), Text, Mask::Public).also({u"名称"_s}),
         field<&CalendarDay::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&CalendarDay::imported>(u"imported"_s, QT_TRANSLATE_NOOP("Dictionary", "Out of a notice"), YesNo, Mask::Public)}};
    return entity;
}

const Entity &CalendarYear::entity()
{
    static const Entity entity{
        u"calendar_year"_s, QT_TRANSLATE_NOOP("Dictionary", "Year of the office calendar"),
        {field<&CalendarYear::year>(u"year"_s, QT_TRANSLATE_NOOP("Dictionary", "Year"), Integer, Mask::Public).flag(FieldFlag::Required),
         field<&CalendarYear::source>(u"source"_s, QT_TRANSLATE_NOOP("Dictionary", "Read from"), Text, Mask::Public),
         field<&CalendarYear::confirmedOn>(u"confirmed_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Confirmed on"), Date, Mask::Public)}};
    return entity;
}

const Entity &OfficeHours::entity()
{
    static const Entity entity{
        u"office_hours"_s, QT_TRANSLATE_NOOP("Dictionary", "Office hours"),
        {field<&OfficeHours::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public).flag(FieldFlag::Required),
         field<&OfficeHours::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&OfficeHours::morningFrom>(u"morning_from"_s, QT_TRANSLATE_NOOP("Dictionary", "Morning from"), Text, Mask::Public),
         field<&OfficeHours::morningTo>(u"morning_to"_s, QT_TRANSLATE_NOOP("Dictionary", "Morning to"), Text, Mask::Public),
         field<&OfficeHours::afternoonFrom>(u"afternoon_from"_s, QT_TRANSLATE_NOOP("Dictionary", "Afternoon from"), Text, Mask::Public),
         field<&OfficeHours::afternoonTo>(u"afternoon_to"_s, QT_TRANSLATE_NOOP("Dictionary", "Afternoon to"), Text, Mask::Public),
         field<&OfficeHours::weekdays>(u"weekdays"_s, QT_TRANSLATE_NOOP("Dictionary", "Weekdays"), Text, Mask::Public),
         field<&OfficeHours::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

OfficeHours OfficeHours::usual()
{
    return {{}, {}, u"08:00"_s, u"12:00"_s, u"13:30"_s, u"17:30"_s, u"12345"_s, {}};
}

int DayHours::minuteOf(const QString &text)
{
    if (text == "24:00"_L1)
        return 24 * 60;
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() && text.size() == 5 ? time.hour() * 60 + time.minute() : -1;
}

std::optional<DayHours> DayHours::of(const OfficeHours &hours)
{
    DayHours of;
    of.morningFrom = minuteOf(hours.morningFrom);
    of.morningTo = minuteOf(hours.morningTo);
    const bool whole = hours.afternoonFrom.isEmpty() && hours.afternoonTo.isEmpty();
    of.afternoonFrom = whole ? of.morningTo : minuteOf(hours.afternoonFrom);
    of.afternoonTo = whole ? of.morningTo : minuteOf(hours.afternoonTo);
    if (of.morningFrom < 0 || of.morningTo <= of.morningFrom || of.afternoonFrom < of.morningTo || of.afternoonTo < of.afternoonFrom)
        return {};
    for (const QChar day : hours.weekdays) {
        if (day < u'1' || day > u'7')
            return {};
        of.weekdays |= 1 << (day.unicode() - u'0');
    }
    return of.weekdays ? std::optional(of) : std::nullopt;
}

} // namespace Allpost
