// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/activityrecords.h"
#include "models/checkins/appraisals.h"
#include "models/papers/papertemplates.h"
#include "models/points/outsider.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"

#include <QTemporaryDir>

namespace Allpost {

using namespace Qt::StringLiterals;

inline const int Year = QDate::currentDate().year();

inline QString on(int month, int day)
{
    return QDate(Year, month, day).toString(Qt::ISODate);
}

/// Two units: three members of the school (one never comes), one of the hospital.
struct YearOfService
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    Key school = 0, hospital = 0, wish = 0;
    Key wang = 0, li = 0, zhao = 0, sun = 0;
    Key person = 0;

    YearOfService()
    {
        auto made = Store::create(folder.filePath(u"office.allpost"_s), {u"长青社区居民委员会"_s, u"刘敏"_s});
        if (!made || !PaperTemplates::addShipped(**made))
            qFatal("no office");
        store = std::move(*made);
        school = add(ServiceUnit{.name = u"市第一中学"_s});
        hospital = add(ServiceUnit{.name = u"第三医院"_s});
        wish = add(FiveMicro{u"微心愿"_s, 1, {}});
        person = add(Resident{u"王建国"_s});
        wang = member(school, person, 0);
        li = member(school, 0, add(Outsider{.name = u"李春燕"_s}));
        zhao = member(school, 0, add(Outsider{.name = u"赵志远"_s}));
        sun = member(hospital, 0, add(Outsider{.name = u"孙文静"_s}));
        const Key post = add(ServicePost{.name = u"红色宣讲员"_s});
        add(PostClaim{post, wang, on(1, 5), {}, u"有事找我"_s});
    }
    template <typename Record>
    Key add(const Record &record)
    {
        auto key = UnitOfWork::createOne(*store, {u"sample.fill"_s}, record);
        if (!key)
            qFatal("%s", qPrintable(key.error().detail));
        return *key;
    }
    Key member(Key unit, Key resident, Key outsider, const QString &reported = u"2020-03-01"_s)
    {
        PartyMember made;
        made.unit = unit;
        made.resident = resident;
        made.outsider = outsider;
        made.reportedOn = reported;
        return add(made);
    }
    /// A closed activity of so many minutes with these residents and non-residents present.
    void activity(const QString &day, int minutes, const QList<Person> &people, const QString &state = u"present"_s)
    {
        Activity held;
        held.title = u"清雪"_s;
        held.startsAt = day + u"T09:00"_s;
        held.endsAt = day + u"T12:00"_s;
        held.closedAt = day + u"T12:00"_s;
        held.fiveMicro = wish;
        const Key key = add(held);
        for (const Person &who : people) {
            SignIn row;
            row.activity = key;
            row.resident = who.resident;
            row.outsider = who.outsider;
            row.state = state;
            row.minutes = minutes;
            add(row);
        }
    }
    Person of(Key member)
    {
        const auto read = store->get<PartyMember>(member);
        return {read->resident, read->outsider};
    }
    AppraisalYear year()
    {
        auto whole = Appraisals::read(store->db(), Year);
        if (!whole)
            qFatal("%s", qPrintable(whole.error().detail));
        return *whole;
    }
    Result<int> takeSuggestions(const QList<MemberYear> &members)
    {
        Progress progress;
        return Appraisals(*store).takeSuggestions(Year, members, progress);
    }
    qint64 number(const QString &sql) { return numberOf(store->db(), sql); }
    static qint64 numberOf(const Database &db, const QString &sql)
    {
        auto rows = Query::run(db, sql);
        return rows && rows->next() ? rows->number(0) : -1;
    }
};

} // namespace Allpost
