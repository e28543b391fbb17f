// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/accounts.h"
#include "models/points/ledger.h"
#include "models/points/pointsrecords.h"
#include "models/residents/household.h"
#include "models/residents/place.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"

#include <QtTest>

namespace Allpost {

/// Two households behind doors of one building, a courier, rules, and the ledger to write into: what tests of statements,
/// rankings and years start from. Moments are given, so that no test depends on the day it runs.
class AccountsOffice
{
public:
    explicit AccountsOffice(Store &store) : m_store(store)
    {
        using namespace Qt::StringLiterals;
        if (!Accounts::system(store.db(), u"source"_s))
            if (auto made = Accounts::addOffice(store); !made)
                qFatal("no system accounts: %s", qPrintable(made.error().message));
        estate = add(Estate{.name = u"油城花园"_s});
        building = add(Building{.estate = estate, .number = u"3"_s});
        wang = household(u"王桂兰"_s, u"501"_s, &wangHome);
        zhao = household(u"赵德福"_s, u"502"_s, &zhaoHome);
        const Key rule = add(PointsRule{.code = u"stairs"_s, .deed = u"楼道值守"_s, .category = u"志愿服务"_s});
        version = add(PointsRuleVersion{.rule = rule, .fromOn = u"2020-01-01"_s, .points = 5, .unit = u"小时"_s});
        source = system(u"source"_s);
        shop = system(u"store"_s);
        expiry = system(u"expiry"_s);
        wangAccount = account(AccountHolder::ofHousehold(wangHome));
        zhaoAccount = account(AccountHolder::ofHousehold(zhaoHome));
    }

    template <typename Record>
    Key add(const Record &record)
    {
        auto key = UnitOfWork::createOne(m_store, {QStringLiteral("seed.add")}, record);
        if (!key)
            qFatal("not saved: %s", qPrintable(key.error().detail));
        return *key;
    }
    Key household(const QString &head, const QString &room, Key *home)
    {
        using namespace Qt::StringLiterals;
        const Key person = add(Resident{.name = head, .phone = u"13812344471"_s});
        *home = add(Household{.kind = u"family"_s});
        add(Membership{.resident = person, .household = *home, .relation = u"02"_s});
        const Key door = add(Dwelling{.estate = estate, .building = building, .room = room});
        add(Occupancy{.household = *home, .dwelling = door});
        return person;
    }
    Key account(const AccountHolder &holder)
    {
        auto key = Accounts::open(m_store, holder);
        if (!key)
            qFatal("no account: %s", qPrintable(key.error().message));
        return *key;
    }
    Key system(const QString &kind)
    {
        auto key = Accounts::system(m_store.db(), kind);
        if (!key)
            qFatal("no account of the office: %s", qPrintable(key.error().message));
        return *key;
    }
    /// at: 2026-10-05T09:30:00.
    Key move(const QString &kind, Key from, Key to, qint64 amount, const QString &at, const QString &reason = {}, Key rule = 0)
    {
        PointsTransfer transfer;
        transfer.kind = kind;
        transfer.fromAccount = from;
        transfer.toAccount = to;
        transfer.amount = amount;
        transfer.reason = reason;
        transfer.rule = rule;
        transfer.deedOn = at.left(10);
        transfer.enteredAt = at;
        auto key = Ledger(m_store).post(transfer);
        if (!key)
            qFatal("not posted: %s", qPrintable(key.error().message));
        return *key;
    }
    Key award(Key to, qint64 amount, const QString &at, const QString &reason = QStringLiteral("环境整治")) { return move(QStringLiteral("award"), source, to, amount, at, reason, version); }
    Key exchange(Key from, qint64 amount, const QString &at) { return move(QStringLiteral("exchange"), from, shop, amount, at, QStringLiteral("食用油 1")); }
    Key reverse(Key transfer, const QString &reason = QStringLiteral("重复登记"))
    {
        auto key = Ledger(m_store).reverse(transfer, reason);
        if (!key)
            qFatal("not reversed: %s", qPrintable(key.error().message));
        return *key;
    }

    Key estate = 0, building = 0;
    Key wang = 0, zhao = 0;             ///< residents
    Key wangHome = 0, zhaoHome = 0;     ///< households
    Key wangAccount = 0, zhaoAccount = 0;
    Key source = 0, shop = 0, expiry = 0;
    Key version = 0;                    ///< of the rule 楼道值守

private:
    Store &m_store;
};

} // namespace Allpost
