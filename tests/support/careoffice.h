// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/rights.h"
#include "models/access/workers.h"
#include "models/care/carerecords.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"

#include <QTemporaryDir>
#include <QtTest>

namespace Allpost {

/// A small office on a real file: two people in one household, and a second worker who may not see what is restricted.
class CareOffice
{
public:
    CareOffice()
    {
        using namespace Qt::StringLiterals;
        auto made = Store::create(m_folder.filePath(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
        if (!made)
            qFatal("no office: %s", qPrintable(made.error().detail));
        m_store = std::move(*made);
        founder = m_store->worker();
        auto second = Workers::add(*m_store, u"陈波"_s, u"网格员"_s);
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        Resident one;
        one.name = u"王桂兰"_s;
        one.birthDate = u"1945-08-17"_s;
        Resident two;
        two.name = u"孙建国"_s;
        two.birthDate = u"1943"_s;
        two.diedOn = u"2025-03-01"_s;
        auto first = (*work)->create(one);
        auto other = (*work)->create(two);
        auto home = (*work)->create(Household{});
        for (Key person : {*first, *other})
            if (Membership tie{person, *home}; !(*work)->create(tie))
                qFatal("tie");
        if (!second || !(*work)->commit())
            qFatal("people");
        worker = *second;
        wang = *first;
        sun = *other;
        household = *home;
    }

    Store &store() { return *m_store; }
    void seat(Key who)
    {
        if (auto done = Workers::switchTo(*m_store, who); !done)
            qFatal("seat: %s", qPrintable(done.error().message));
    }
    qint64 number(const QString &sql) const
    {
        Statement select(m_store->db(), sql);
        auto more = select.step();
        return more && *more ? select.number(0) : -1;
    }
    QString text(const QString &sql) const
    {
        Statement select(m_store->db(), sql);
        auto more = select.step();
        return more && *more ? select.text(0) : QString();
    }
    /// An entry for a group with its own fields empty.
    static CareEntry entry(Key resident, Key inHousehold, const QString &group, const QString &since = {})
    {
        CareEntry made;
        made.care.resident = resident;
        made.care.household = inHousehold;
        made.care.group = group;
        made.care.since = since;
        if (const Entity *own = Dictionary::find(QStringLiteral("care_") + group))
            made.own.resize(own->fields.size());
        return made;
    }

    Key founder = 0;
    Key worker = 0;
    Key wang = 0;
    Key sun = 0;       ///< died on 1 March 2025
    Key household = 0;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace Allpost
