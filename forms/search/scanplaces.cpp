// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/search/scanplaces.h"

#include "models/checkins/checkinpeople.h"
#include "models/counter/scannedtext.h"
#include "models/points/accounts.h"
#include "models/points/goodslist.h"
#include "models/points/slips.h"
#include "models/points/vouchers.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScanPlace)
};

/// The page of points takes the same code from there on; the moment tells two readings of it apart.
Place points(const QString &code)
{
    return {u"points"_s, QVariantMap{{u"scan"_s, code}, {u"at"_s, QDateTime::currentMSecsSinceEpoch()}}};
}

Result<ScanPlace> ofPerson(const Database &db, const ScannedText &scan)
{
    auto people = CheckinPeople::scanned(db, scan);
    if (!people)
        return people.error();
    if (people->size() != 1)
        return ScanPlace();
    auto who = CheckinPeople(db).read(people->first());
    if (!who)
        return who.error();
    if (who->member)
        return ScanPlace{{u"members"_s, QVariantMap{{u"member"_s, qlonglong(who->member)}}}, who->name};
    if (who->volunteer)
        return ScanPlace{{u"volunteers"_s, QVariantMap{{u"volunteer"_s, qlonglong(who->volunteer)}}}, who->name};
    return who->person.resident ? ScanPlace{{u"resident"_s, qlonglong(who->person.resident)}, who->name} : ScanPlace();
}

} // namespace

Result<ScanPlace> ScanPlace::of(const Database &db, const ScannedText &scan)
{
    if (scan.kind == ScannedText::Kind::Barcode) {
        auto all = GoodsList::all(db, true);
        if (!all)
            return all.error();
        const GoodsEntry *goods = GoodsList::withBarcode(*all, scan.text);
        return goods ? ScanPlace{{u"goods"_s, qlonglong(goods->key)}, goods->goods.name} : ScanPlace();
    }
    if (scan.kind == ScannedText::Kind::Account) {
        auto account = Accounts::byCode(db, scan.text);
        if (account && *account) {
            auto line = Accounts::describe(db, *account);
            return line ? Result<ScanPlace>(ScanPlace{points(scan.text), Words::tr("account %1").arg(line->number)}) : Result<ScanPlace>(line.error());
        }
        if (!account && account.error().code != ErrorCode::NotFound)
            return account.error();
    }
    if (scan.kind != ScannedText::Kind::Number && scan.kind != ScannedText::Kind::Account)
        return ScanPlace();
    auto voucher = Vouchers::numbered(db, scan.text);
    auto slip = Slips::numbered(db, scan.text);
    if (!voucher || !slip)
        return !voucher ? voucher.error() : slip.error();
    if (*voucher)
        return ScanPlace{points(scan.text), Words::tr("voucher %1").arg(scan.text)};
    if (*slip)
        return ScanPlace{points(scan.text), Words::tr("slip %1").arg(scan.text)};
    return ofPerson(db, scan);
}

QString ScanPlace::waiting(const Database &db, const ScannedText &scan)
{
    using Kind = ScannedText::Kind;
    // What cannot be looked up now is named by its number all the same.
    const auto known = ScanPlace::of(db, scan);
    const QString what = known && known->isKnown() ? known->what
                         : scan.kind == Kind::IdNumber || scan.kind == Kind::BadId ? Words::tr("an ID card")
                         : scan.kind == Kind::Nothing ? Words::tr("a code that is not ours")
                                                      : Words::tr("number %1").arg(scan.text);
    return Words::tr("Read: %1. Finish this first, then scan it again.").arg(what);
}

} // namespace Allpost
