// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/areaverbs.h"

#include "models/access/workers.h"
#include "models/households/householdlookup.h"
#include "models/points/accounts.h"
#include "models/points/ledger.h"
#include "models/points/pointscheck.h"
#include "models/points/rules.h"
#include "models/points/statements.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// An account as a script names it: source, store, expiry, a number, a code, or a household or person as elsewhere; 0 when
/// the holder has none yet.
Result<Key> accountOf(const Store &store, const QString &text, AccountHolder *holder = nullptr)
{
    const Database &db = store.db();
    if (Accounts::isOffice(text)) {
        if (holder)
            *holder = AccountHolder::ofOffice(text);
        return Accounts::of(db, AccountHolder::ofOffice(text));
    }
    for (auto known : {Accounts::byNumber(db, text), Accounts::byCode(db, text)})
        if (known || known.error().code != ErrorCode::NotFound)
            return known;
    AccountHolder named;
    if (auto person = HouseholdLookup::person(store, text))
        named = AccountHolder::ofResident(*person);
    else if (auto household = HouseholdLookup::household(store, text, QDate::currentDate()))
        named = AccountHolder::ofHousehold(*household);
    else
        return Error{ErrorCode::NotFound, Words::tr("No points account, household or person is called “%1”.").arg(text), {}};
    if (holder)
        *holder = named;
    return Accounts::of(db, named);
}

/// The one account an option names.
Result<Key> named(const CommandCall &call, const Store &store)
{
    if (call.has(u"code"_s))
        return Accounts::byCode(store.db(), call.value(u"code"_s));
    if (call.has(u"number"_s))
        return Accounts::byNumber(store.db(), call.value(u"number"_s));
    const QString text = call.has(u"household"_s) ? call.value(u"household"_s) : call.value(u"account"_s);
    if (text.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say which account: --code, --number, --household or --account."), {}};
    auto account = call.has(u"household"_s) ? Result<Key>(0) : accountOf(store, text);
    if (call.has(u"household"_s)) {
        auto household = HouseholdLookup::household(store, text, QDate::currentDate());
        if (!household)
            return household.error();
        account = Accounts::of(store.db(), AccountHolder::ofHousehold(*household));
    }
    if (account && !*account)
        return Error{ErrorCode::NotFound, Words::tr("There is no points account yet."), {}};
    return account;
}

Result<int> runBalance(CommandCall &call, const Store &store)
{
    auto account = named(call, store);
    if (!account)
        return account.error();
    auto balance = Ledger::balance(store.db(), *account);
    auto line = Accounts::describe(store.db(), *account);
    if (!balance || !line)
        return !balance ? balance.error() : line.error();
    call.answer({{u"account"_s, line->number}, {u"kind"_s, line->kind}, {u"balance"_s, balance->balance}, {u"reserved"_s, balance->reserved},
                 {u"available"_s, balance->available()}, {u"transfers"_s, balance->transfers}, {u"overdrawn"_s, balance->under != 0}, {u"last_on"_s, orNull(balance->lastOn)}},
                Words::tr("%1: %2 points, %3 of them free").arg(line->number).arg(balance->balance).arg(balance->available()));
    return 0;
}

/// Who confirms; 0 when nobody is named.
Result<Key> secondOf(const CommandCall &call, const Store &store)
{
    if (!call.has(u"second"_s))
        return Key(0);
    auto workers = Workers::list(store.db());
    if (!workers)
        return workers.error();
    for (const Workers::Entry &entry : std::as_const(*workers))
        if (entry.worker.name == call.value(u"second"_s) && !entry.isInactive())
            return entry.key;
    return Error{ErrorCode::NotFound, Words::tr("No worker has this name."), {}};
}

Result<int> runPost(CommandCall &call, Store &store)
{
    auto amount = call.number(u"amount"_s, 0, 1, Ledger::Most);
    if (!amount)
        return amount.error();
    if (call.value(u"reason"_s).trimmed().isEmpty() && !call.has(u"rule"_s))
        return Error{ErrorCode::Invalid, Words::tr("Say why: --reason or --rule."), {}};
    auto day = dayOption(call, u"on"_s, QDate::currentDate());
    if (!day)
        return day.error();
    PointsTransfer transfer;
    transfer.amount = *amount;
    transfer.reason = call.value(u"reason"_s).trimmed();
    transfer.deedOn = day->toString(Qt::ISODate);
    if (call.has(u"rule"_s)) {
        auto rule = PointsRules::ofCode(store.db(), call.value(u"rule"_s));
        if (!rule)
            return rule.error();
        auto card = *rule ? PointsRules::card(store.db(), *rule) : Result<RuleCard>(RuleCard());
        if (!card)
            return card.error();
        const RuleCard::Version *version = card->on(*day);
        if (!version)
            return Error{ErrorCode::NotFound, Words::tr("No rule of this code holds on that day."), {}};
        transfer.rule = version->key;
        if (transfer.reason.isEmpty())
            transfer.reason = card->rule.deed;
    }
    AccountHolder holders[2];
    auto from = accountOf(store, call.value(u"from"_s), &holders[0]);
    auto to = accountOf(store, call.value(u"to"_s), &holders[1]);
    if (!from || !to)
        return !from ? from.error() : to.error();
    auto work = UnitOfWork::begin(store, {u"points.post"_s});
    if (!work)
        return work.error();
    if (!*from)
        from = Accounts::need(**work, store, holders[0]);
    if (!*to)
        to = Accounts::need(**work, store, holders[1]);
    if (!from || !to)
        return !from ? from.error() : to.error();
    transfer.fromAccount = *from;
    transfer.toAccount = *to;
    auto giver = Accounts::describe((*work)->db(), *from);
    auto taker = Accounts::describe((*work)->db(), *to);
    if (!giver || !taker)
        return !giver ? giver.error() : taker.error();
    transfer.kind = giver->kind == "source"_L1 ? u"award"_s : taker->kind == "source"_L1 ? u"deduct"_s : taker->kind == "store"_L1 ? u"exchange"_s : taker->kind == "expiry"_L1 ? u"expire"_s : u"move"_s;
    // Only what joins accounts may leave one below zero; a script never does.
    if (transfer.kind == "move"_L1) {
        auto held = Posting(**work, store).balance(*from);
        if (!held)
            return held.error();
        if (held->available() < *amount)
            return Error{ErrorCode::Refused, Words::tr("%n points are missing.", nullptr, int(*amount - held->available())), {}};
    }
    auto second = secondOf(call, store);
    if (!second)
        return second.error();
    if (auto witnessed = Ledger::witness((*work)->db(), store.worker(), transfer, *second); !witnessed)
        return witnessed.error();
    transfer.approver = *second;
    auto made = Ledger::post(**work, store, transfer);
    if (!made)
        return made.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    auto record = store.get<PointsTransfer>(*made);
    auto balance = Ledger::balance(store.db(), *to);
    auto left = Ledger::balance(store.db(), *from);
    if (!record || !balance || !left)
        return !record ? record.error() : !balance ? balance.error() : left.error();
    call.answer({{u"transfer"_s, Ledger::number(*record)}, {u"from"_s, giver->number}, {u"to"_s, taker->number}, {u"amount"_s, *amount},
                 {u"from_balance"_s, left->balance}, {u"to_balance"_s, balance->balance}},
                Words::tr("%1: %2 points from %3 to %4").arg(Ledger::number(*record)).arg(*amount).arg(giver->number, taker->number));
    return 0;
}

Result<int> runReverse(CommandCall &call, Store &store)
{
    auto transfer = Ledger::byNumber(store.db(), call.value(u"transfer"_s));
    if (!transfer)
        return transfer.error();
    auto second = secondOf(call, store);
    if (!second)
        return second.error();
    auto made = Ledger(store).reverse(*transfer, call.value(u"reason"_s), *second);
    if (!made)
        return made.error();
    auto record = store.get<PointsTransfer>(*made);
    if (!record)
        return record.error();
    call.answer({{u"transfer"_s, Ledger::number(*record)}, {u"reverses"_s, call.value(u"transfer"_s)}, {u"amount"_s, record->amount.value_or(0)}},
                Words::tr("%1 reverses %2").arg(Ledger::number(*record), call.value(u"transfer"_s)));
    return 0;
}

Result<int> runStatement(CommandCall &call, const Store &store)
{
    auto account = named(call, store);
    auto from = dayOption(call, u"on"_s, QDate(QDate::currentDate().year(), 1, 1));
    auto until = dayOption(call, u"until"_s, QDate::currentDate());
    if (!account || !from || !until)
        return !account ? account.error() : !from ? from.error() : until.error();
    const StatementPeriod period{*from, *until};
    auto sums = Statements::sums(store.db(), *account, period);
    auto lines = Statements::all(store.db(), *account, period, 100000);
    auto about = Accounts::describe(store.db(), *account);
    if (!sums || !lines || !about)
        return !sums ? sums.error() : !lines ? lines.error() : about.error();
    QJsonArray rows;
    for (const StatementLine &line : std::as_const(*lines)) {
        rows.append(QJsonObject{{u"transfer"_s, line.number}, {u"kind"_s, line.kind}, {u"amount"_s, line.amount}, {u"after"_s, line.after}, {u"deed_on"_s, orNull(line.deedOn)},
                                {u"entered_at"_s, line.enteredAt}, {u"reason"_s, orNull(line.reason)}, {u"other"_s, orNull(line.otherNumber)}, {u"reverses"_s, orNull(line.reversesNumber)},
                                {u"reversed_by"_s, orNull(line.reversedByNumber)}});
        call.line(QStringList{line.number, line.enteredAt.left(10), line.kindText, QString::number(line.amount), QString::number(line.after), orDash(line.reason)}.join(u'\t'));
    }
    call.answer({{u"account"_s, about->number}, {u"from"_s, from->toString(Qt::ISODate)}, {u"to"_s, until->toString(Qt::ISODate)}, {u"opening"_s, sums->opening}, {u"received"_s, sums->received},
                 {u"spent"_s, sums->spent}, {u"closing"_s, sums->closing()}, {u"transfers"_s, sums->transfers}, {u"lines"_s, rows}},
                Words::tr("%1: %2 at the beginning, %3 received, %4 spent, %5 at the end").arg(about->number).arg(sums->opening).arg(sums->received).arg(sums->spent).arg(sums->closing()));
    return 0;
}

Result<int> runProve(CommandCall &call, const Store &store)
{
    Progress progress([&call](qint64 done, qint64 total, const QString &step) { call.progress(step, done, total); });
    auto proof = PointsCheck::run(store.db(), progress);
    if (!proof)
        return proof.error();
    for (const QString &finding : std::as_const(proof->findings))
        call.line(finding);
    call.answer({{u"ok"_s, proof->ok}, {u"transfers"_s, proof->transfers}, {u"sum"_s, proof->sum}, {u"accounts"_s, proof->accounts}, {u"mismatches"_s, proof->mismatches}},
                proof->ok ? Words::tr("%1 transfers between %2 accounts, sum 0, balances and stock as their movements, chain intact").arg(proof->transfers).arg(proof->accounts)
                          : Words::tr("%1 transfers between %2 accounts, sum %3, %4 mismatches").arg(proof->transfers).arg(proof->accounts).arg(proof->sum).arg(proof->mismatches));
    return proof->ok ? 0 : 1;
}

Result<int> runPoints(CommandCall &call)
{
    const QString what = call.arguments().first();
    const bool writes = what == "post"_L1 || what == "reverse"_L1;
    if (!writes && what != "balance"_L1 && what != "statement"_L1 && what != "prove"_L1)
        return Error{ErrorCode::Invalid, Words::tr("points takes balance, post, reverse, statement or prove."), what};
    auto store = call.office(writes);
    if (!store)
        return store.error();
    return what == "post"_L1 ? runPost(call, **store) : what == "reverse"_L1 ? runReverse(call, **store) : what == "balance"_L1 ? runBalance(call, **store)
         : what == "statement"_L1 ? runStatement(call, **store) : runProve(call, **store);
}

} // namespace

Verb pointsVerb()
{
    return {u"points"_s, Words::tr("points of an account, entered, reversed, listed, proved"), {u"balance|post|reverse|statement|prove"_s},
            {officeOption(),
             {u"code"_s, Words::tr("Account by the code on a slip (balance, statement)."), u"CODE"_s},
             {u"number"_s, Words::tr("Account by its number, as A-10387 (balance, statement)."), u"NUMBER"_s},
             {u"household"_s, Words::tr("Account of a household: id, number, or its door (balance, statement)."), u"HOUSEHOLD"_s},
             {u"account"_s, Words::tr("Account named in any of these ways, or source, store, expiry."), u"ACCOUNT"_s},
             {u"from"_s, Words::tr("Account that gives (post)."), u"ACCOUNT"_s},
             {u"to"_s, Words::tr("Account that receives; opened when the holder has none (post)."), u"ACCOUNT"_s},
             {u"amount"_s, Words::tr("How many points (post)."), u"N"_s},
             {u"reason"_s, Words::tr("Why (post, reverse)."), u"TEXT"_s},
             {u"rule"_s, Words::tr("Code of the rule it follows (post)."), u"CODE"_s},
             {u"transfer"_s, Words::tr("Which transfer, as J-A2218 (reverse)."), u"NUMBER"_s},
             {u"second"_s, Words::tr("Name of the worker who confirms (post, reverse)."), u"NAME"_s},
             {u"on"_s, Words::tr("Day of the deed (post); first day (statement)."), u"DATE"_s},
             {u"until"_s, Words::tr("Last day (statement)."), u"DATE"_s}},
            runPoints};
}

} // namespace Allpost
