// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/accountcard.h"

#include "models/dictionary/codelist.h"
#include "models/grids/gridmap.h"
#include "models/points/accountlist.h"
#include "models/points/transferwords.h"
#include "models/residents/address.h"
#include "models/residents/secondrecords.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountCard)
};

QString numbers(const QList<Key> &keys)
{
    QStringList texts;
    for (const Key key : keys)
        texts << QString::number(key);
    return texts.join(u',');
}

Result<QList<Key>> keysOf(const Database &db, const QString &sql, Key first, const QString &day)
{
    Statement rows(db, sql);
    rows.bind(1, day);
    rows.bind(2, first);
    QList<Key> keys;
    for (auto more = rows.step();; more = rows.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return keys;
        keys << rows.number(0);
    }
}

} // namespace

QString AccountCard::kindText() const
{
    const CodeList *codes = CodeList::find(u"account_kind"_s);
    return codes ? codes->display(kind, QLocale().name()) : kind;
}

QString AccountCard::subtitle() const
{
    QStringList parts{door, employer, kindText(), number};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Result<AccountCard> AccountCard::read(const Database &db, Key account, QDate day)
{
    Statement row(db, u"SELECT r.kind, %1, e.name, b.number, s.number, d.room, d.address, g.name, coalesce(p.phone, ot.phone, mr.phone, hr.phone), ot.employer, r.number, r.code, r.opened_on, r.closed_on, "
                      "r.note, r.household, r.resident, r.outsider, r.merchant, coalesce(pb.balance, 0), coalesce(pb.reserved, 0), coalesce(pb.transfers, 0), pb.last_on FROM points_account r %2 %3 "
                      "LEFT JOIN grid g ON g.key = %4 LEFT JOIN points_balance pb ON pb.account = r.key WHERE r.key = ?2"_s
                          .arg(AccountList::holder(), AccountList::holderJoins(), AccountList::doorJoins(), GridMap::expression()));
    row.bind(1, day.toString(Qt::ISODate));
    row.bind(2, account);
    auto found = row.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, Words::tr("This points account is not in the file."), u"points_account"_s};
    AccountCard card;
    card.key = account;
    card.kind = row.text(0);
    card.holder = row.text(1);
    Address address;
    address.estate = row.text(2);
    address.building = row.text(3);
    address.stairwell = row.text(4);
    address.room = row.text(5);
    card.door = address.shortText().isEmpty() ? row.text(6) : address.shortText();
    card.grid = row.text(7);
    card.phone = row.text(8);
    card.employer = row.text(9);
    card.number = row.text(10);
    card.code = row.text(11);
    card.openedOn = row.text(12);
    card.closedOn = row.text(13);
    card.note = row.text(14);
    card.household = row.number(15);
    card.resident = row.number(16);
    card.outsider = row.number(17);
    card.merchant = row.number(18);
    card.balance = row.number(19);
    card.reserved = row.number(20);
    card.transfers = row.number(21);
    card.lastOn = row.text(22);
    return card;
}

Result<QList<Key>> AccountCard::ofResident(const Database &db, Key resident, QDate day)
{
    auto seconds = SecondRecords::load(db);
    if (!seconds)
        return seconds.error();
    QList<Key> all;
    for (const Key record : seconds->isLinked(resident) ? seconds->records(resident) : QList<Key>{resident}) {
        auto keys = keysOf(db,
                           u"SELECT a.key FROM points_account a WHERE a.resident = ?2 OR a.household IN (SELECT m.household FROM membership m WHERE m.resident = ?2 "
                           "AND (m.until IS NULL OR m.until > ?1)) ORDER BY a.closed_on IS NOT NULL, a.resident IS NULL, a.key"_s,
                           record, day.toString(Qt::ISODate));
        if (!keys)
            return keys;
        for (const Key key : *keys)
            if (!all.contains(key))
                all << key;
    }
    return all;
}

Result<QList<Key>> AccountCard::ofResidents(const Database &db, const QList<Key> &residents, QDate day)
{
    if (residents.isEmpty())
        return QList<Key>();
    return keysOf(db,
                  u"SELECT a.key FROM points_account a WHERE ?2 = 0 AND (a.resident IN (%1) OR a.household IN (SELECT m.household FROM membership m WHERE m.resident IN (%1) "
                  "AND (m.until IS NULL OR m.until > ?1))) ORDER BY a.key"_s.arg(numbers(residents)),
                  0, day.toString(Qt::ISODate));
}

Result<QList<Key>> AccountCard::ofHousehold(const Database &db, Key household, QDate day)
{
    return keysOf(db,
                  u"SELECT a.key FROM points_account a WHERE a.household = ?2 OR a.resident IN (SELECT m.resident FROM membership m WHERE m.household = ?2 "
                  "AND (m.until IS NULL OR m.until > ?1)) ORDER BY a.closed_on IS NOT NULL, a.household IS NULL, a.key"_s,
                  household, day.toString(Qt::ISODate));
}

Result<QList<AccountMovement>> AccountMovement::latest(const Database &db, const QList<Key> &accounts, int limit)
{
    QList<AccountMovement> lines;
    if (accounts.isEmpty())
        return lines;
    // Each side by its own index; keys are numbers of this file, never typed.
    const QString keys = numbers(accounts);
    const QString side = u"SELECT * FROM (SELECT t.key AS transfer, t.%1_account AS account, %2 AS sign FROM points_transfer t WHERE t.%1_account IN (%3) ORDER BY t.entered_at DESC, t.key DESC LIMIT %4)"_s;
    Statement rows(db, u"SELECT t.key, x.account, t.desk, t.seq, t.kind, t.deed_on, substr(t.entered_at, 1, 10), coalesce(r.deed, t.reason), coalesce(p.name, ot.name), w.name, x.sign * t.amount, "
                       "EXISTS (SELECT 1 FROM points_transfer y WHERE y.reverses = t.key) FROM (%1 UNION ALL %2) x JOIN points_transfer t ON t.key = x.transfer "
                       "LEFT JOIN points_rule_version v ON v.key = t.rule LEFT JOIN points_rule r ON r.key = v.rule LEFT JOIN resident p ON p.key = t.resident LEFT JOIN outsider ot ON ot.key = t.outsider "
                       "LEFT JOIN worker w ON w.key = t.worker ORDER BY t.entered_at DESC, t.key DESC LIMIT %3"_s
                           .arg(side.arg(u"to"_s, u"1"_s, keys).arg(limit), side.arg(u"from"_s, u"-1"_s, keys).arg(limit))
                           .arg(limit));
    TransferWords words(db);
    for (auto more = rows.step();; more = rows.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return lines;
        AccountMovement line;
        line.transfer = rows.number(0);
        line.account = rows.number(1);
        line.number = rows.isNull(3) ? QString() : u"J-%1%2"_s.arg(rows.text(2)).arg(rows.number(3), 4, 10, QChar(u'0'));
        line.kind = rows.text(4);
        line.on = rows.text(5).isEmpty() ? rows.text(6) : rows.text(5);
        line.entered = rows.text(6);
        auto cause = words.reason(line.transfer, rows.text(7));
        if (!cause)
            return cause.error();
        line.cause = *cause;
        line.person = rows.text(8);
        line.worker = rows.text(9);
        line.change = rows.number(10);
        line.reversed = rows.number(11) != 0;
        lines << line;
    }
}

} // namespace Allpost
