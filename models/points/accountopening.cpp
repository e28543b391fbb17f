// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/accountopening.h"

#include "models/points/accountcard.h"
#include "models/points/accounts.h"
#include "models/points/ledger.h"
#include "models/store/statement.h"
#include "models/store/unitofwork.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountOpening)
};

Result<Key> firstKey(const Database &db, const QString &sql, const Query::Bindings &bindings)
{
    auto rows = Query::run(db, sql, bindings);
    if (!rows)
        return rows.error();
    return rows->next() ? Key(rows->number(0)) : Key(0);
}

} // namespace

Findings AccountOpening::check() const
{
    Findings findings;
    if (kind.isEmpty() || Accounts::isOffice(kind)) {
        findings << Finding::held(u"kind"_s, u"account_kind"_s, Words::tr("Choose whose account it is."));
    } else if (kind == "merchant"_L1) {
        if (!merchant)
            findings << Finding::held(u"merchant"_s, u"account_merchant"_s, Words::tr("Choose the merchant; a new one is registered on the page of the goods."));
    } else if (isOutsider) {
        if (fresh.name.isEmpty())
            findings << Finding::held(u"name"_s, u"outsider_name"_s, Words::tr("The name is missing."));
    } else if (!resident) {
        findings << Finding::held(u"resident"_s, u"account_resident"_s, Words::tr("Choose somebody; type a name, letters or a door."));
    }
    return findings;
}

Result<Key> AccountOpening::known(const Database &db, const AccountOpening &opening)
{
    if (!opening.fresh.phone.isEmpty())
        return firstKey(db, u"SELECT o.key FROM outsider o WHERE o.phone = :phone ORDER BY o.key LIMIT 1"_s, {{u":phone"_s, opening.fresh.phone}});
    if (opening.fresh.name.isEmpty())
        return Key(0);
    return firstKey(db, u"SELECT o.key FROM outsider o WHERE o.name = :name AND (o.employer = :employer OR o.employer IS NULL) AND o.phone IS NULL ORDER BY o.key LIMIT 1"_s,
                    {{u":name"_s, opening.fresh.name}, {u":employer"_s, opening.fresh.employer}});
}

Result<AccountOpening::Opened> AccountOpening::open(Store &store) const
{
    if (const Findings findings = check(); !findings.isEmpty())
        return Error{ErrorCode::Invalid, findings.first().message, findings.first().field};
    AccountHolder holder{.kind = kind};
    Key outsider = 0;
    if (kind == "merchant"_L1) {
        holder.merchant = merchant;
    } else if (isOutsider) {
        auto found = known(store.db(), *this);
        if (!found)
            return found.error();
        outsider = *found;
        if (!outsider) {
            for (const Finding &finding : People::check(store.db(), fresh))
                if (finding.weight == Finding::Weight::HoldBack)
                    return Error{ErrorCode::Invalid, finding.message, finding.field};
        }
    } else {
        auto person = People::identity(store.db(), {resident, 0});
        if (!person)
            return person.error();
        holder.resident = person->resident;
        if (kind == "household"_L1) {
            auto household = People::householdOf(store.db(), {resident, 0});
            if (!household)
                return household.error();
            if (!*household)
                return Error{ErrorCode::Invalid, Words::tr("This person belongs to no household; open a personal account instead."), u"resident"_s};
            holder.household = *household;
            holder.resident = 0;
        }
    }
    if (outsider || !isOutsider) {
        holder.outsider = outsider;
        auto there = Accounts::of(store.db(), holder);
        if (!there)
            return there.error();
        if (*there)
            return Opened{*there, false};
    }
    auto work = UnitOfWork::begin(store, {u"points.open"_s});
    if (!work)
        return work.error();
    if (isOutsider && !outsider) {
        auto made = (*work)->create(fresh);
        if (!made)
            return made.error();
        outsider = *made;
    }
    holder.outsider = outsider;
    auto account = Accounts::need(**work, store, holder);
    if (!account)
        return account.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return Opened{*account, true};
}

QString AccountOpening::whyNotClosed(const Database &db, Key account)
{
    auto card = AccountCard::read(db, account);
    if (!card)
        return card.error().message;
    if (card->isSystem())
        return Words::tr("The office's own accounts are never closed.");
    if (card->isClosed())
        return Words::tr("This account was closed on %1.").arg(card->closedOn);
    if (card->reserved)
        return Words::tr("%1 points are reserved for a basket; finish or cancel it first.").arg(QLocale().toString(card->reserved));
    if (card->balance)
        return Words::tr("%1 points stand on it; exchange or move them first.").arg(QLocale().toString(card->balance));
    return {};
}

Result<Key> AccountOpening::anyOf(const Database &db, Key household)
{
    return firstKey(db,
                    u"SELECT m.resident FROM membership m WHERE m.household = :household AND m.resident IS NOT NULL AND m.until IS NULL "
                    "ORDER BY CASE WHEN substr(m.relation, 1, 2) = '02' THEN 0 ELSE 1 END, m.key LIMIT 1"_s,
                    {{u":household"_s, household}});
}

Result<QList<std::pair<Key, QString>>> AccountOpening::merchants(const Database &db)
{
    auto rows = Query::run(db, u"SELECT m.key, m.name FROM merchant m WHERE m.until IS NULL ORDER BY m.name, m.key"_s);
    if (!rows)
        return rows.error();
    QList<std::pair<Key, QString>> found;
    while (rows->next())
        found.append({rows->number(0), rows->text(1)});
    return found;
}

} // namespace Allpost
