// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/accountoffers.h"

#include "models/points/ledger.h"

#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

Result<OfferedAccount> offer(const Database &db, Key account, Person person)
{
    auto line = Accounts::describe(db, account);
    auto balance = Ledger::balance(db, account);
    if (!line || !balance)
        return !line ? line.error() : balance.error();
    OfferedAccount offered{account, person.resident, person.outsider, {}, line->name, line->kindText, line->number, line->door, balance->available()};
    if (!person.isNobody())
        offered.person = People::nameOf(db, person);
    return offered;
}

/// NotFound is no account, everything else an error.
Result<Key> orNone(const Result<Key> &found)
{
    return !found && found.error().code == ErrorCode::NotFound ? Result<Key>(Key(0)) : found;
}

} // namespace

Result<QList<OfferedAccount>> AccountOffers::of(const Database &db, Person person)
{
    auto counting = People::identity(db, person);
    if (!counting)
        return counting.error();
    QList<AccountHolder> holders{AccountHolder::ofPerson(*counting), AccountHolder::ofVolunteer(*counting)};
    auto household = People::householdOf(db, *counting);
    if (!household)
        return household.error();
    if (*household)
        holders.prepend(AccountHolder::ofHousehold(*household));
    QList<OfferedAccount> all;
    for (const AccountHolder &holder : std::as_const(holders)) {
        auto account = Accounts::of(db, holder);
        if (!account)
            return account.error();
        if (!*account)
            continue;
        auto offered = offer(db, *account, *counting);
        if (!offered)
            return offered.error();
        all << *offered;
    }
    return all;
}

Result<QList<OfferedAccount>> AccountOffers::find(const Database &db, const QString &typed, const QList<Key> &residents, int limit)
{
    QList<OfferedAccount> all;
    QSet<std::pair<Key, Key>> seen;
    QSet<Key> accounts;
    const auto add = [&](const OfferedAccount &one) {
        if (all.size() < limit && !seen.contains({one.account, one.resident})) {
            seen.insert({one.account, one.resident});
            accounts.insert(one.account);
            all << one;
        }
    };
    for (Key resident : residents) {
        auto own = of(db, {resident, 0});
        if (!own)
            return own.error();
        for (const OfferedAccount &one : std::as_const(*own))
            add(one);
    }
    auto lines = Accounts::find(db, typed, limit);
    if (!lines)
        return lines.error();
    for (const AccountLine &line : std::as_const(*lines)) {
        if (accounts.contains(line.key) || line.closed || Accounts::isOffice(line.kind) || line.merchant)
            continue;
        auto offered = offer(db, line.key, line.household ? Person{} : line.person);
        if (!offered)
            return offered.error();
        add(*offered);
    }
    auto people = People::find(db, typed, limit);
    if (!people)
        return people.error();
    for (const PersonLine &line : std::as_const(*people)) {
        auto own = of(db, line.person);
        if (!own)
            return own.error();
        for (const OfferedAccount &one : std::as_const(*own))
            if (!accounts.contains(one.account))
                add(one);
    }
    return all;
}

Result<OfferedAccount> AccountOffers::scanned(const Database &db, const QString &code)
{
    auto account = orNone(Accounts::byCode(db, code));
    if (!account)
        return account.error();
    if (*account)
        return offer(db, *account, {});
    auto rows = Query::run(db, u"SELECT key, 0 FROM resident WHERE id_number = :id UNION ALL SELECT key, 1 FROM outsider WHERE id_number = :of"_s, {{u":id"_s, code}, {u":of"_s, code}});
    if (!rows)
        return rows.error();
    OfferedAccount known;
    while (rows->next()) {
        const Person person = rows->number(1) ? Person{0, rows->number(0)} : Person{rows->number(0), 0};
        auto own = of(db, person);
        if (!own)
            return own.error();
        if (!own->isEmpty())
            return own->first();
        known.resident = person.resident;
        known.outsider = person.outsider;
        known.person = People::nameOf(db, person);
    }
    return known;
}

} // namespace Allpost
