// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/accounts.h"
#include "models/points/dayclose.h"
#include "models/points/donations.h"
#include "models/points/goodslist.h"
#include "models/points/ledger.h"
#include "models/points/shoppapers.h"
#include "models/points/slips.h"
#include "models/points/stock.h"
#include "models/points/vouchers.h"
#include "models/residents/household.h"
#include "models/residents/officestart.h"
#include "models/residents/resident.h"
#include "models/store/integrity.h"

#include <QTemporaryDir>
#include <QTest>

namespace Allpost {

/// An office with the shipped goods, one household with points, rice donated and bought.
struct ShopOffice
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    Key household = 0, resident = 0, account = 0;

    explicit ShopOffice(qint64 points = 500)
    {
        using namespace Qt::StringLiterals;
        auto made = Store::create(path(), {u"长青社区"_s, u"刘敏"_s});
        if (!made || !OfficeStart::addUsual(**made))
            qFatal("no office");
        store = std::move(*made);
        fill(points);
    }
    explicit ShopOffice(Store &) = delete;

    QString path() const { return folder.filePath(QStringLiteral("office.allpost")); }
    const Database &db() const { return store->db(); }
    void fill(qint64 points)
    {
        using namespace Qt::StringLiterals;
        auto work = UnitOfWork::begin(*store, {u"household.add"_s});
        household = *(*work)->create(Household{u"0001"_s, u"family"_s, {}, {}});
        Resident r;
        r.name = u"王桂兰"_s;
        r.idNumber = u"230604194508170027"_s;
        r.phone = u"13845904471"_s;
        resident = *(*work)->create(r);
        if (!(*work)->create(Membership{resident, household, u"02"_s, {}, {}}))
            qFatal("no member");
        const auto source = Accounts::needSystem(**work, *store, u"source"_s);
        const auto shop = Accounts::needSystem(**work, *store, u"store"_s);
        const auto own = Accounts::need(**work, *store, AccountHolder::ofHousehold(household));
        if (!source || !shop || !own)
            qFatal("no account");
        account = *own;
        PointsTransfer opening;
        opening.kind = u"opening"_s;
        opening.fromAccount = *source;
        opening.toAccount = account;
        opening.amount = points;
        opening.reason = u"上年转入"_s;
        opening.deedOn = QDate::currentDate().toString(Qt::ISODate);
        if (!Ledger::post(**work, *store, opening) || !(*work)->commit())
            qFatal("no points");
    }
    Key goods(const QString &part) const
    {
        const auto all = GoodsList::all(db(), true);
        for (const GoodsEntry &one : *all)
            if (one.goods.name.contains(part))
                return one.key;
        qFatal("no goods %s", qPrintable(part));
    }
    Key receive(const QString &part, qint64 quantity, const QString &donor = {})
    {
        auto key = Stock::enter(*store, {goods(part), quantity, donor.isEmpty() ? QStringLiteral("bought") : QStringLiteral("donated"), donor, 0, {}, {}, {}});
        if (!key)
            qFatal("%s", qPrintable(key.error().message));
        return *key;
    }
    Basket basket(const QList<std::pair<QString, int>> &lines) const
    {
        Basket made{account, resident, 0, {}};
        for (const auto &[part, quantity] : lines)
            made.lines.append({goods(part), quantity});
        return made;
    }
    StockLevel level(const QString &part) const { return *Stock::level(db(), goods(part), store->deskLetter()); }
    PointsBalance balance() const { return *Ledger::balance(db(), account); }
    /// Every derived table says what the records say.
    bool isSound() const
    {
        const auto report = Integrity::check(db());
        if (!report)
            return false;
        for (const QString &problem : report->problems)
            qWarning("%s", qPrintable(problem));
        return report->problems.isEmpty();
    }
};

} // namespace Allpost
