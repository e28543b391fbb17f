// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/awardentry.h"

#include "models/calendar/moment.h"
#include "models/counter/counterrows.h"
#include "models/points/awardcaps.h"
#include "models/points/policy.h"
#include "models/residents/secondrecords.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Awards)
};

/// One transfer of an award on its way.
struct Entry
{
    Key line = 0;
    Key account = 0;
    Key resident = 0;
    Key outsider = 0;
    qint64 points = 0;
};

Result<std::vector<Entry>> entriesOf(const Database &db, Key award, const QSet<Key> &struck)
{
    Statement select(db, u"SELECT key, account, resident, outsider, points FROM award_line WHERE award = ? AND points <> 0 ORDER BY key"_s);
    select.bind(1, award);
    std::vector<Entry> all;
    for (auto more = select.step();; more = select.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return all;
        if (!struck.contains(select.number(0)))
            all.push_back({select.number(0), select.number(1), select.number(2), select.number(3), select.number(4)});
    }
}

/// The account the points go to now: where the one asked for was closed since (two households became one), that of the
/// person's household.
Result<Key> accountNow(UnitOfWork &work, const Store &store, const Entry &entry)
{
    auto account = Store::read(work.db(), PointsAccount::entity(), entry.account);
    if (!account)
        return account.error();
    const PointsAccount known = account->as<PointsAccount>();
    if (known.closedOn.isEmpty())
        return entry.account;
    if (known.household && entry.resident) {
        auto household = People::householdOf(work.db(), {entry.resident, 0});
        if (!household)
            return household.error();
        if (*household && *household != known.household)
            return Accounts::need(work, store, AccountHolder::ofHousehold(*household));
    }
    return Error{ErrorCode::Refused, Words::tr("Account %1 was closed meanwhile: refuse its line or the award.").arg(known.number), {}};
}

} // namespace

QString AwardEntry::householdWord()
{
    return Words::tr("'s household");
}

Result<AwardEntry::Name> AwardEntry::nameOf(const Database &db, const Person &person, Key account, Key household)
{
    if (!person.isNobody()) {
        auto line = People::describe(db, person);
        if (!line && line.error().code != ErrorCode::NotFound)
            return line.error();
        return line ? Name{line->name, line->where} : Name{Words::tr("no longer in the file"), {}};
    }
    if (account) {
        auto line = Accounts::describe(db, account);
        if (!line && line.error().code != ErrorCode::NotFound)
            return line.error();
        if (line)
            return Name{household ? line->name + householdWord() : line->name, line->door};
    }
    auto head = CounterRows::number(db, u"SELECT resident FROM membership WHERE household = ?1 AND until IS NULL ORDER BY CASE WHEN relation IN ('02', '01') THEN 0 ELSE 1 END, key LIMIT 1"_s, {household});
    if (!head)
        return head.error();
    if (!*head)
        return Name{Words::tr("household"), {}};
    auto line = People::describe(db, {*head, 0});
    return line ? Name{line->name + householdWord(), line->where} : Name{Words::tr("household"), {}};
}

Result<AwardDone> AwardEntry::enter(UnitOfWork &work, const Store &store, Posting &posting, Key award, const AwardMove &move)
{
    const Database &db = work.db();
    auto kept = Store::read(db, Award::entity(), award);
    auto life = AwardStates::life(db, award);
    auto policy = PointsPolicies::read(db);
    if (!kept || !life || !policy)
        return !kept ? kept.error() : !life ? life.error() : policy.error();
    const Award record = kept->as<Award>();
    auto rule = PointsRules::ofVersion(db, record.rule);
    auto entries = entriesOf(db, award, life->stand.struck);
    auto seconds = SecondRecords::load(db);
    auto source = Accounts::needSystem(work, store, u"source"_s);
    if (!rule || !entries || !seconds || !source)
        return !rule ? rule.error() : !entries ? entries.error() : !seconds ? seconds.error() : source.error();
    AwardCaps caps(db, *rule, QDate::fromString(record.deedOn, Qt::ISODate), AwardCaps::Count::GivenOnly);
    AwardDone result;
    result.awards = 1;
    for (const Entry &entry : *entries) {
        auto account = accountNow(work, store, entry);
        if (!account)
            return account.error();
        AwardCaps::Whose whose{*account, {}, {}};
        if (entry.resident)
            whose.residents = seconds->records(entry.resident);
        if (entry.resident && whose.residents.isEmpty())
            whose.residents << entry.resident;
        if (entry.outsider)
            whose.outsiders << entry.outsider;
        auto room = caps.take(whose, entry.points);
        if (!room)
            return room.error();
        qint64 points = room->points;
        if (points < 0) {
            if (!PointsPolicies::mayDeduct(*policy))
                return Error{ErrorCode::Refused, Words::tr("This office takes no points away: its points policy does not allow it."), {}};
            // Nobody is brought below zero: what is there is taken.
            auto balance = posting.balance(*account);
            if (!balance)
                return balance.error();
            points = -qMin(-points, qMax<qint64>(0, balance->available()));
        }
        result.lessened += points != entry.points;
        if (points == 0)
            continue;
        PointsTransfer transfer;
        transfer.kind = points > 0 ? u"award"_s : u"deduct"_s;
        transfer.fromAccount = points > 0 ? *source : *account;
        transfer.toAccount = points > 0 ? *account : *source;
        transfer.amount = qAbs(points);
        transfer.rule = record.rule;
        transfer.reason = rule->rule.deed;
        transfer.deedOn = record.deedOn;
        transfer.resident = entry.resident;
        transfer.outsider = entry.outsider;
        transfer.worker = store.worker();
        transfer.approver = move.second ? move.second : life->stand.checker;
        transfer.awardLine = entry.line;
        transfer.activity = record.activity;
        if (auto posted = posting.post(transfer); !posted)
            return posted.error();
        ++result.transfers;
        result.points += points;
    }
    AwardEvent event;
    event.award = award;
    event.step = AwardFlow::code(AwardDo::Enter);
    event.at = Moments::text(Moments::now());
    event.worker = store.worker();
    event.second = move.second;
    event.note = move.note.trimmed();
    if (auto made = work.create(event); !made)
        return made.error();
    return result;
}

} // namespace Allpost
