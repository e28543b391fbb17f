// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/notice.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Calendars)
};

constexpr qsizetype MostName = 60;

/// "New Year's Day,元旦,1": in both languages; a plain text is the name in both.
LabelPair nameOf(const QString &text)
{
    const QStringList parts = text.split(u',');
    const QString first = parts.first().trimmed().left(MostName);
    const QString second = parts.size() > 1 ? parts.at(1).trimmed().left(MostName) : QString();
    return {second.isEmpty() ? first : second, first};
}

void readDays(const QJsonObject &days, bool working, Notice &into)
{
    int row = 0;
    for (auto day = days.begin(); day != days.end(); ++day) {
        ++row;
        const QDate date = QDate::fromString(day.key(), Qt::ISODate);
        if (date.isValid() && day.key().size() == 10) {
            into.days.append({date, working, nameOf(day->toString())});
            continue;
        }
        Finding finding = Finding::holdBack(u"date_unreadable"_s, Words::tr("“%1” is no day.").arg(day.key().left(MostName)));
        finding.row = row;
        finding.field = u"day"_s;
        into.findings.append(finding);
    }
}

} // namespace

QList<int> Notice::years() const
{
    QList<int> years;
    for (const NoticeDay &day : days) {
        if (years.isEmpty() || years.last() != day.day.year())
            years.append(day.day.year());
    }
    return years;
}

QList<NoticeDay> Notice::of(int year) const
{
    const auto before = [](const NoticeDay &day, int y) { return day.day.year() < y; };
    const auto from = std::lower_bound(days.begin(), days.end(), year, before);
    const auto to = std::lower_bound(from, days.end(), year + 1, before);
    return QList<NoticeDay>(from, to);
}

const Notice &Notice::shipped()
{
    static const Notice notice = [] {
        QFile file(u":/calendar/chinese-days.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(open, "resources/calendar", "chinese-days.json");
        auto read = fromJson(open ? file.readAll() : QByteArray());
        return read ? *read : Notice();
    }();
    return notice;
}

LabelPair Notice::named(const QString &zh)
{
    static const QHash<QString, QString> english = [] {
        QHash<QString, QString> names;
        for (const NoticeDay &day : shipped().days)
            names.insert(day.name.zh, day.name.en);
        return names;
    }();
    return {zh, english.value(zh, zh)};
}

Result<Notice> Notice::fromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    const QJsonObject root = document.object();
    if (!root["holidays"_L1].isObject() && !root["workdays"_L1].isObject())
        return Error{ErrorCode::Unreadable, Words::tr("This file holds no calendar: it should name “holidays” and “workdays” with their days."),
                     fault.errorString()};
    Notice notice;
    readDays(root["holidays"_L1].toObject(), false, notice);
    readDays(root["workdays"_L1].toObject(), true, notice);
    std::stable_sort(notice.days.begin(), notice.days.end(), [](const NoticeDay &a, const NoticeDay &b) { return a.day < b.day; });
    for (qsizetype i = notice.days.size() - 1; i > 0; --i) {
        if (notice.days.at(i).day != notice.days.at(i - 1).day)
            continue;
        Finding finding = Finding::holdBack(u"repeated"_s, Words::tr("%1 stands both among the holidays and among the working days.")
                                                               .arg(notice.days.at(i).day.toString(Qt::ISODate)));
        finding.field = u"day"_s;
        notice.findings.append(finding);
        notice.days.removeAt(i);
    }
    return notice;
}

} // namespace Allpost
