// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/activities.h"
#include "models/checkins/activityclosing.h"
#include "models/checkins/activitynumbers.h"
#include "models/checkins/signinlist.h"
#include "models/checkins/signinpaper.h"
#include "models/checkins/teams.h"
#include "models/checkins/unitrecords.h"
#include "models/checkins/volunteerregister.h"
#include "models/points/awards.h"
#include "models/points/outsider.h"
#include "models/residents/household.h"
#include "models/residents/officestart.h"
#include "models/residents/resident.h"
#include "models/store/undo.h"

#include <QTemporaryDir>
#include <QtTest>

namespace Allpost {

using namespace Qt::StringLiterals;

using What = SignIns::Entered::What;

/// An office with a few people and one activity of two hours today.
struct Hall
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    QList<Key> people;
    Key unit = 0, member = 0, activity = 0, label = 0;
    Moment starts = Moments::of(QDate::currentDate()) + 9 * 60;

    Hall()
    {
        auto made = Store::create(folder.filePath(u"a.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
        if (!made)
            qFatal("no office");
        store = std::move(*made);
        auto work = UnitOfWork::begin(*store, {u"sample.fill"_s});
        for (const QString &name : {u"张志强"_s, u"周中华"_s, u"郑紫薇"_s, u"林晓"_s, u"韩雪冰"_s}) {
            Resident r;
            r.name = name;
            r.phone = u"1380000%1"_s.arg(1000 + people.size() * 11);
            people << *(*work)->create(r);
        }
        ServiceUnit u;
        u.name = u"油田测井公司"_s;
        unit = *(*work)->create(u);
        PartyMember m;
        m.unit = unit;
        m.resident = people.at(0);
        m.reportedOn = u"2026-01-10"_s;
        member = *(*work)->create(m);
        FiveMicro f;
        f.name = u"微治理"_s;
        f.position = 1;
        label = *(*work)->create(f);
        if (!(*work)->commit())
            qFatal("no people");
        work->reset();
        activity = plan(starts, 120);
    }

    Key plan(Moment from, int minutes)
    {
        Activity a;
        a.title = u"冬季清雪"_s;
        a.fiveMicro = label;
        a.startsAt = Moments::text(from);
        a.endsAt = minutes ? Moments::text(from + minutes) : QString();
        auto made = Activities(*store).add(a);
        if (!made)
            qFatal("no activity: %s", qPrintable(made.error().message));
        return *made;
    }
    Person person(int i) const { return {people.at(i), 0}; }
    SignIns::Entered enter(int i, SignIns::Way way, Moment at) const
    {
        auto entered = SignIns(*store).enter(activity, person(i), way, at);
        if (!entered)
            qFatal("not entered: %s", qPrintable(entered.error().message));
        return *entered;
    }
    template <typename Record>
    Key add(const Record &record) const
    {
        auto made = UnitOfWork::createOne(*store, {u"sample.fill"_s}, record);
        if (!made)
            qFatal("not made: %s", qPrintable(made.error().message));
        return *made;
    }
    void close(Key which, ClosingWish::Hours hours = ClosingWish::Hours::Times, int minutes = 0) const
    {
        ClosingWish wish;
        wish.hours = hours;
        wish.minutes = minutes;
        wish.at = starts + 130;
        if (auto closed = ActivityClosing(*store).close(which, wish); !closed)
            qFatal("not closed: %s", qPrintable(closed.error().message));
    }
};

} // namespace Allpost
