// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/ledger.h"

#include "models/points/accounts.h"
#include "models/points/pointsbalances.h"
#include "models/points/ownhousehold.h"
#include "models/points/policy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Points)
};

/// What may take an account below zero: the facts of a reversal, and what settles.
bool mayOverdraw(QStringView kind)
{
    return kind == "reversal"_L1 || kind == "allow"_L1 || kind == "move"_L1;
}

Error tooLarge()
{
    return {ErrorCode::Invalid, Words::tr("Points are whole numbers from 1 to %1.").arg(Ledger::Most), u"amount"_s};
}

QString whyNotReversed(const Database &db, Key transfer)
{
    auto seen = Store::read(db, PointsTransfer::entity(), transfer);
    if (!seen)
        return seen.error().message;
    if (seen->as<PointsTransfer>().reverses)
        return Words::tr("This is a reversal itself. Enter the right transfer instead.");
    auto known = Ledger::reversalOf(db, transfer);
    if (!known)
        return known.error().message;
    return *known ? Words::tr("This transfer was reversed already.") : QString();
}

/// Whether points of this worker or of the own household are among the two accounts.
Result<bool> isOwn(const Database &db, const PointsTransfer &transfer, Key worker)
{
    auto own = OwnHousehold::of(db, worker);
    if (!own)
        return own.error();
    for (Key key : {transfer.fromAccount, transfer.toAccount}) {
        auto account = Store::read(db, PointsAccount::entity(), key);
        if (!account)
            return account.error();
        const auto of = account->as<PointsAccount>();
        auto tie = own->tie(of.resident, of.household);
        if (!tie)
            return tie.error();
        if (*tie != OwnHousehold::Tie::None)
            return true;
    }
    return false;
}

} // namespace

Posting::Posting(UnitOfWork &work, const Store &store) : m_work(work), m_store(store)
{
}

Status Posting::begin()
{
    if (m_begun)
        return {};
    m_begun = true;
    m_now = QDateTime::currentDateTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    const Database &db = m_work.db();
    Statement last(db, u"SELECT max(seq) FROM points_transfer WHERE desk = ?"_s);
    last.bind(1, m_store.deskLetter());
    auto found = last.step();
    if (!found)
        return found.error();
    m_seq = last.number(0);
    last.reset();
    m_find = Statement(db, u"SELECT a.kind, a.closed_on, b.balance, b.reserved, b.transfers, b.latest, b.under FROM points_account a LEFT JOIN points_balance b ON b.account = a.key WHERE a.key = ?"_s);
    return PointsBalances::uncommitted(db, [this](const PointsBalances::Row &row) {
        m_earlier[row.from] -= row.amount;
        m_earlier[row.to] += row.amount;
        if (row.reverses)
            m_reversed.insert(row.reverses);
    });
}

Result<Posting::Standing *> Posting::standing(Key account)
{
    if (auto begun = begin(); !begun)
        return begun.error();
    if (auto known = m_accounts.find(account); known != m_accounts.end())
        return &*known;
    m_find.bind(1, account);
    auto there = m_find.step();
    if (there && !*there) {
        // Opened by this very deed, perhaps: its row may still be on the way into the table.
        (void)m_work.db();
        m_find.bind(1, account);
        there = m_find.step();
    }
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, Words::tr("This points account is no longer in the file."), u"account"_s};
    Standing standing;
    standing.office = Accounts::isOffice(m_find.text(0));
    standing.closed = !m_find.text(1).isEmpty();
    standing.balance.balance = m_find.number(2) + m_earlier.value(account);
    standing.balance.reserved = m_find.number(3);
    standing.balance.transfers = m_find.number(4);
    standing.balance.latest = m_find.number(5);
    standing.balance.under = m_find.number(6);
    m_find.reset();
    return &*m_accounts.insert(account, standing);
}

/// Points promised to baskets other than this slip, which is being fetched now.
Result<qint64> Posting::reservedBeside(Key account, Key slip)
{
    Statement sum(m_work.db(), u"SELECT coalesce(sum(s.total), 0) FROM points_slip s WHERE s.account = ? AND s.key <> ? AND EXISTS (SELECT 1 FROM slip_event e WHERE e.slip = s.key AND e.step = 'reserve') "
                               "AND NOT EXISTS (SELECT 1 FROM slip_event e WHERE e.slip = s.key AND e.step IN ('done', 'cancel'))"_s);
    sum.bind(1, account);
    sum.bind(2, slip);
    auto found = sum.step();
    if (!found)
        return found.error();
    return sum.number(0);
}

Result<Key> Posting::post(PointsTransfer transfer)
{
    const qint64 amount = transfer.amount.value_or(0);
    if (amount < 1 || amount > Ledger::Most)
        return tooLarge();
    if (transfer.fromAccount == transfer.toAccount)
        return Error{ErrorCode::Invalid, Words::tr("Points go from one account to another."), u"to_account"_s};
    const bool reversal = transfer.kind == "reversal"_L1;
    if (reversal != (transfer.reverses != 0))
        return Error{ErrorCode::Invalid, Words::tr("A reversal names the transfer it reverses."), u"reverses"_s};
    // Both are looked up before either is held on to: the table of accounts may grow.
    if (auto known = standing(transfer.toAccount); !known)
        return known.error();
    auto from = standing(transfer.fromAccount);
    if (!from)
        return from.error();
    Standing &giver = **from;
    Standing &taker = m_accounts[transfer.toAccount];
    if ((giver.closed || taker.closed) && !mayOverdraw(transfer.kind))
        return Error{ErrorCode::Refused, Words::tr("This points account is closed."), giver.closed ? u"from_account"_s : u"to_account"_s};
    if (!giver.office && !mayOverdraw(transfer.kind)) {
        qint64 reserved = giver.balance.reserved;
        if (reserved && transfer.slip) {
            auto beside = reservedBeside(transfer.fromAccount, transfer.slip);
            if (!beside)
                return beside.error();
            reserved = *beside;
        }
        if (const qint64 missing = amount - (giver.balance.balance - reserved); missing > 0)
            return Error{ErrorCode::Refused, Words::tr("%n point(s) are missing.", nullptr, int(std::min<qint64>(missing, 2'000'000'000))), u"amount"_s};
    }
    qint64 less = 0, more = 0;
    if (__builtin_sub_overflow(giver.balance.balance, amount, &less) || __builtin_add_overflow(taker.balance.balance, amount, &more))
        return tooLarge();
    transfer.desk = m_store.deskLetter();
    transfer.seq = ++m_seq;
    if (transfer.enteredAt.isEmpty())
        transfer.enteredAt = m_now;
    if (transfer.deedOn.isEmpty())
        transfer.deedOn = transfer.enteredAt.left(10);
    if (!transfer.worker)
        transfer.worker = m_store.worker();
    auto made = m_work.create(transfer);
    if (!made)
        return made;
    giver.balance.balance = less;
    taker.balance.balance = more;
    for (Standing *both : {&giver, &taker}) {
        both->balance.transfers += 1;
        both->balance.latest = *made;
    }
    return made;
}

Result<Key> Posting::reverse(Key transfer, const QString &reason, Key second)
{
    if (auto begun = begin(); !begun)
        return begun.error();
    const Database &db = m_work.db();
    if (const QString why = m_reversed.contains(transfer) ? Words::tr("This transfer was reversed already.") : whyNotReversed(db, transfer); !why.isEmpty())
        return Error{ErrorCode::Refused, why, u"reverses"_s};
    auto seen = Store::read(db, PointsTransfer::entity(), transfer);
    if (!seen)
        return seen.error();
    auto contrary = seen->as<PointsTransfer>();
    std::swap(contrary.fromAccount, contrary.toAccount);
    contrary.kind = u"reversal"_s;
    contrary.reverses = transfer;
    contrary.reason = reason;
    contrary.worker = 0;
    contrary.approver = second;
    contrary.deedOn.clear();
    contrary.enteredAt.clear();
    auto made = post(contrary);
    if (made)
        m_reversed.insert(transfer);
    return made;
}

Result<PointsBalance> Posting::balance(Key account)
{
    auto known = standing(account);
    return known ? Result<PointsBalance>((*known)->balance) : Result<PointsBalance>(known.error());
}

Result<Key> Ledger::post(UnitOfWork &work, const Store &store, const PointsTransfer &transfer)
{
    return Posting(work, store).post(transfer);
}

Status Ledger::witness(const Database &db, Key worker, const PointsTransfer &transfer, Key second)
{
    auto rules = PointsPolicies::read(db);
    auto own = isOwn(db, transfer, worker);
    if (!rules || !own)
        return !rules ? rules.error() : own.error();
    const bool large = rules->largestManual && transfer.amount.value_or(0) > *rules->largestManual;
    if (!large && !*own)
        return {};
    if (!second || second == worker)
        return Error{ErrorCode::Refused,
                     large ? Words::tr("More than %n point(s): a second worker confirms by name.", nullptr, int(*rules->largestManual)) : Words::tr("It concerns your own household: a second worker confirms by name."),
                     u"approver"_s};
    auto theirs = isOwn(db, transfer, second);
    if (!theirs)
        return theirs.error();
    return *theirs ? Status(Error{ErrorCode::Refused, Words::tr("It concerns the household of the second worker too: another one confirms."), u"approver"_s}) : Status();
}

Result<Key> Ledger::post(const PointsTransfer &transfer, const QString &action)
{
    if (auto witnessed = witness(m_store.db(), m_store.worker(), transfer, transfer.approver); !witnessed)
        return witnessed.error();
    auto work = UnitOfWork::begin(m_store, {action});
    if (!work)
        return work.error();
    auto made = post(**work, m_store, transfer);
    if (!made)
        return made;
    auto done = (*work)->commit();
    return done ? made : Result<Key>(done.error());
}

Result<Key> Ledger::reverse(UnitOfWork &work, const Store &store, Key transfer, const QString &reason, Key second)
{
    return Posting(work, store).reverse(transfer, reason, second);
}

Result<Key> Ledger::reverse(Key transfer, const QString &reason, Key second)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say why it is reversed."), u"reason"_s};
    if (const QString why = whyNotReverse(m_store.db(), transfer); !why.isEmpty())
        return Error{ErrorCode::Refused, why, u"reverses"_s};
    auto seen = m_store.get<PointsTransfer>(transfer);
    if (!seen)
        return seen.error();
    if (auto witnessed = witness(m_store.db(), m_store.worker(), *seen, second); !witnessed)
        return witnessed.error();
    auto work = UnitOfWork::begin(m_store, {u"points.reverse"_s});
    if (!work)
        return work.error();
    auto made = reverse(**work, m_store, transfer, reason.trimmed(), second);
    if (!made)
        return made;
    auto done = (*work)->commit();
    return done ? made : Result<Key>(done.error());
}

QString Ledger::whyNotReverse(const Database &db, Key transfer)
{
    if (const QString why = whyNotReversed(db, transfer); !why.isEmpty())
        return why;
    auto seen = Store::read(db, PointsTransfer::entity(), transfer);
    if (!seen)
        return seen.error().message;
    return seen->as<PointsTransfer>().slip ? Words::tr("It belongs to an exchange: reverse its slip at the exchange, so that goods and vouchers come back too.") : QString();
}

Result<Key> Ledger::reversalOf(const Database &db, Key transfer)
{
    Statement find(db, u"SELECT key FROM points_transfer WHERE reverses = ? ORDER BY key LIMIT 1"_s);
    find.bind(1, transfer);
    auto found = find.step();
    if (!found)
        return found.error();
    return *found ? find.number(0) : Key(0);
}

Result<PointsBalance> Ledger::balance(const Database &db, Key account)
{
    Statement find(db, u"SELECT balance, reserved, transfers, latest, under, last_on FROM points_balance WHERE account = ?"_s);
    find.bind(1, account);
    auto found = find.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, Words::tr("This points account is no longer in the file."), u"account"_s};
    return PointsBalance{find.number(0), find.number(1), find.number(2), find.number(3), find.number(4), find.text(5)};
}

Result<PointsProof> Ledger::prove(const Database &db)
{
    Progress progress;
    return prove(db, progress);
}

Result<PointsProof> Ledger::prove(const Database &db, Progress &progress)
{
    return PointsBalances::prove(db, progress);
}

QString Ledger::number(const QString &desk, qint64 seq)
{
    return u"J-"_s + desk + QString::number(seq);
}

Result<Key> Ledger::byNumber(const Database &db, const QString &number)
{
    static const QRegularExpression shape(u"^(?:J-?)?([A-Z]+)-?(\\d{1,15})$"_s);
    const auto match = shape.match(number.toUpper().remove(u' '));
    const Error none{ErrorCode::NotFound, Words::tr("No points transfer has this number."), {}};
    if (!match.hasMatch())
        return none;
    auto found = Query::run(db, u"SELECT key FROM points_transfer WHERE desk = :desk AND seq = :seq"_s, {{u":desk"_s, match.captured(1)}, {u":seq"_s, match.captured(2).toLongLong()}});
    if (!found)
        return found.error();
    return found->next() ? Result<Key>(found->number(0)) : Result<Key>(none);
}

} // namespace Allpost
