// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/accounts.h"
#include "models/points/ledger.h"
#include "models/points/pointsrecords.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "tests/support/officeseed.h"

namespace Allpost {

/// An office with households that have points accounts, for tests of the ledger.
struct PointsOffice
{
    std::unique_ptr<Store> store = {};
    Key source = 0;
    Key shop = 0;   ///< the store's account
    Key expiry = 0;
    QList<Key> homes = {};    ///< households
    QList<Key> heads = {};    ///< their heads
    QList<Key> accounts = {}; ///< of the households

    static PointsOffice make(const QString &path, int households = 4)
    {
        using namespace Qt::StringLiterals;
        PointsOffice office;
        auto made = Store::create(path, {u"长青社区"_s, u"刘敏"_s});
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        office.store = std::move(*made);
        auto work = UnitOfWork::begin(*office.store, {u"resident.add"_s});
        for (int i = 0; i < households; ++i) {
            Household household;
            household.number = QString::number(i + 1);
            office.homes << *(*work)->create(household);
            Resident head;
            head.name = QStringList{u"王桂兰"_s, u"李建国"_s, u"张秀英"_s, u"刘洋"_s}.at(i % 4) + (i < 4 ? QString() : QString::number(i));
            head.birthDate = u"1960-01-01"_s;
            head.sex = u"2"_s;
            office.heads << *(*work)->create(head);
            Membership tie;
            tie.household = office.homes.last();
            tie.resident = office.heads.last();
            tie.relation = u"02"_s;
            if (!(*work)->create(tie))
                qFatal("tie");
        }
        for (const auto &[kind, key] : {std::pair(u"source"_s, &office.source), std::pair(u"store"_s, &office.shop), std::pair(u"expiry"_s, &office.expiry)})
            *key = *Accounts::needSystem(**work, *office.store, kind);
        for (Key home : std::as_const(office.homes))
            office.accounts << *Accounts::need(**work, *office.store, AccountHolder::ofHousehold(home));
        if (!(*work)->commit())
            qFatal("commit");
        return office;
    }

    static PointsTransfer transfer(Key from, Key to, qint64 amount, const QString &kind)
    {
        PointsTransfer t;
        t.kind = kind;
        t.fromAccount = from;
        t.toAccount = to;
        t.amount = amount;
        t.reason = QStringLiteral("测试");
        return t;
    }
    Result<Key> award(int home, qint64 amount) { return Ledger(*store).post(transfer(source, accounts.at(home), amount, QStringLiteral("award"))); }
    Result<Key> exchange(int home, qint64 amount) { return Ledger(*store).post(transfer(accounts.at(home), shop, amount, QStringLiteral("exchange"))); }
    qint64 balance(int home) const { return Ledger::balance(store->db(), accounts.at(home))->balance; }
};

} // namespace Allpost
