// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/calendars.h"
#include "models/store/store.h"
#include "models/store/undo.h"

#include <QTemporaryDir>
#include <QTest>

namespace Allpost {

/// An office file with nothing in it but its worker.
class CalendarOffice
{
    QTemporaryDir m_folder; ///< goes after the store

public:
    CalendarOffice()
    {
        auto made = Store::create(file(QStringLiteral("office.allpost")), {QStringLiteral("长青社区"), QStringLiteral("刘敏")});
        if (!made)
            qFatal("no office: %s", qPrintable(made.error().detail));
        store = std::move(*made);
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("not written");
        return out.fileName();
    }
    const Database &db() const { return store->db(); }
    WorkingTime time() const
    {
        auto time = WorkingTime::of(db());
        if (!time)
            qFatal("%s", qPrintable(time.error().detail));
        return *time;
    }
    YearInfo year(int number) const
    {
        auto year = Calendars::year(db(), number);
        if (!year)
            qFatal("%s", qPrintable(year.error().detail));
        return *year;
    }
    DayInfo day(QDate day) const { return year(day.year()).days.at(day.dayOfYear() - 1); }
    qint64 deeds() const
    {
        auto count = Query::run(db(), QStringLiteral("SELECT count(*) FROM op"));
        return count && count->next() ? count->number(0) : -1;
    }

    std::unique_ptr<Store> store;
};

} // namespace Allpost
