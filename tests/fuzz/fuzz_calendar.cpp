// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/calendartable.h"
#include "models/calendar/noticefile.h"
#include "models/calendar/workingtime.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Allpost;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static QTemporaryDir folder;
    const QString path = folder.filePath(u"calendar"_s);
    {
        QFile file(path);
        fuzzHolds(file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char *>(data), qint64(size)) == qint64(size), "a file can be written");
    }
    Progress progress;
    const auto notice = NoticeFile::read(path, progress);
    if (!notice) {
        fuzzHolds(!notice.error().message.isEmpty(), "why it is no calendar is said");
        return 0;
    }
    fuzzHolds(!notice->days.isEmpty() || !notice->findings.isEmpty(), "a calendar says something");
    OwnCalendar own;
    QDate last;
    for (const NoticeDay &day : notice->days) {
        fuzzHolds(day.day.year() >= CalendarTable::FirstYear && day.day.year() <= CalendarTable::LastYear, "its days are inside of the calendar");
        fuzzHolds(!last.isValid() || day.day > last, "and stand in order, each once");
        last = day.day;
        own.days.append({day.day.toString(Qt::ISODate), day.working, day.name.zh, {}, {}});
    }
    const WorkingTime time = WorkingTime::of(own);
    for (const NoticeDay &day : notice->days) {
        if (!day.working)
            fuzzHolds(!time.isWorkingDay(day.day), "a free day is free");
        const Moment from = Moments::of(day.day) + 600;
        fuzzHolds(time.between(from, time.after(from, 700)) == 700 || time.after(from, 700) == NoMoment, "a limit ends when its minutes have passed");
    }
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const Moment moment = Moments::parseUtf8(text); moment != NoMoment)
        fuzzHolds(Moments::parse(Moments::text(moment)) == moment, "a moment is read as it was written");
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    return {"{\"holidays\":{\"2027-01-01\":\"New Year's Day,元旦,1\",\"2027-02-05\":\"Spring Festival,春节,4\"},\"workdays\":{\"2027-02-14\":\"Spring Festival,春节,4\"}}",
            "日期,类型,名称\n2027-01-01,休,元旦\n2027/2/14,班,春节\n2027年10月1日,放假,国庆节\n",
            "名称;休/班;日期\n元旦;休;2027.1.1\n",
            "2027-01-01\t休\n2027-02-14\t补班\n",
            "2026-11-22T10:31"};
}
