// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"

#include <QFile>
#include <QTest>

namespace Allpost {

/// A small office with people, ties, a change and a removal, closed again: what fault tests start from.
inline void makeSeed(const QString &path, int people = 120)
{
    using namespace Qt::StringLiterals;
    auto made = Store::create(path, {u"长青社区"_s, u"刘敏"_s});
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    Store &store = **made;
    QList<Key> keys;
    {
        auto work = UnitOfWork::begin(store, {u"import.resident"_s});
        const Key home = *(*work)->create(Household{u"0001"_s, u"family"_s, {}, {}});
        for (int i = 0; i < people; ++i) {
            Resident r;
            r.name = u"居民%1"_s.arg(i);
            r.idNumber = u"23060419900101%1"_s.arg(1000 + i);
            r.note = QString(i % 50, u'注');
            keys << *(*work)->create(r);
            if (!(*work)->create(Membership{keys.last(), home, u"02"_s, {}, {}}))
                qFatal("seed");
        }
        if (!(*work)->commit())
            qFatal("seed");
    }
    auto seen = store.read(Resident::entity(), keys.first());
    auto changed = seen->as<Resident>();
    changed.phone = u"13800000001"_s;
    {
        auto work = UnitOfWork::begin(store, {u"resident.change"_s});
        if (!(*work)->change(*seen, changed) || !(*work)->commit())
            qFatal("seed");
    }
    auto work = UnitOfWork::begin(store, {u"resident.remove"_s});
    if (!(*work)->remove(Resident::entity(), keys.last()) || !(*work)->commit())
        qFatal("seed");
}

/// seed under another name, without whatever lay beside that name.
inline void freshCopy(const QString &seed, const QString &path)
{
    for (const char *part : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QString::fromLatin1(part));
    if (!QFile::copy(seed, path))
        qFatal("copy");
}

/// Adds people named group in one deed; the error when it was not saved.
inline Result<qint64> addGroup(Store &store, const QString &group, int people)
{
    using namespace Qt::StringLiterals;
    auto work = UnitOfWork::begin(store, {u"import.resident"_s});
    if (!work)
        return work.error();
    const auto home = (*work)->create(Household{group, u"family"_s, {}, {}});
    if (!home)
        return home.error();
    for (int i = 0; i < people; ++i) {
        Resident r;
        r.name = group;
        r.note = QString(100, u'注');
        auto key = (*work)->create(r);
        if (!key)
            return key.error();
        if (auto tied = (*work)->create(Membership{*key, *home, u"02"_s, {}, {}}); !tied)
            return tied.error();
    }
    return (*work)->commit();
}

/// Rows of one number, or -1.
inline qint64 countOf(const Database &db, const QString &sql)
{
    auto rows = Query::run(db, sql);
    return rows && rows->next() ? rows->number(0) : -1;
}

} // namespace Allpost
