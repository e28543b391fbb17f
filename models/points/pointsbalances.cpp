// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/pointsbalances.h"

#include "models/points/accounts.h"
#include "models/store/statement.h"
#include "models/store/words.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

using Row = PointsBalances::Row;

struct Kept
{
    qint64 balance = 0;
    qint64 reserved = 0;
    qint64 transfers = 0;
    Key counted = 0;
    Key latest = 0;
    Key under = 0;
    std::string lastOn = {};

    friend bool operator==(const Kept &, const Kept &) = default;
};

struct Month
{
    qint64 received = 0;
    qint64 spent = 0;
    qint64 earned = 0; ///< from the source, less what went back there
    qint64 transfers = 0;

    friend bool operator==(const Month &, const Month &) = default;
};

struct Account
{
    Kept kept = {};
    std::map<std::string, Month> months = {}; ///< what is new, or all of a whole fold
    bool office = false;
    bool fresh = false;  ///< there is no row yet
    bool whole = false;  ///< folded from the beginning
    bool touched = false;
};

QString marks(int count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

Row rowOf(const Statement &s)
{
    Row row{s.number(0), s.number(1), s.number(2), s.number(3), s.number(4), {}, {}};
    const std::string_view at = s.utf8(5);
    row.month = std::string(at.substr(0, 7));
    row.day = std::string(at.substr(0, 10));
    return row;
}

using Sources = std::unordered_set<Key>;

/// One transfer into one of its accounts; false when it is a debit that leaves an account below zero.
bool take(Account &account, Key self, const Row &row, const Sources &sources)
{
    const bool debit = row.from == self;
    account.kept.balance += debit ? -row.amount : row.amount;
    account.kept.transfers += 1;
    account.kept.counted = std::max(account.kept.counted, row.key);
    account.kept.latest = row.key;
    account.kept.lastOn = std::max(account.kept.lastOn, row.day);
    Month &month = account.months[row.month];
    (debit ? month.spent : month.received) += row.amount;
    if (sources.contains(debit ? row.to : row.from))
        month.earned += debit ? -row.amount : row.amount;
    month.transfers += 1;
    account.touched = true;
    return account.office || !debit || account.kept.balance >= 0;
}

Result<Sources> sourcesOf(const Database &db)
{
    Sources sources;
    Statement rows(db, u"SELECT key FROM points_account WHERE kind = 'source' AND kind IN ('source', 'store', 'expiry')"_s);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return sources;
        sources.insert(rows.number(0));
    }
}

/// What somebody settled: transfers that stand although they left their account below zero.
Result<std::unordered_set<Key>> settledTransfers(const Database &db)
{
    std::unordered_set<Key> settled;
    Statement rows(db, u"SELECT transfer FROM points_case_event WHERE transfer IS NOT NULL AND kind = 'overdrawn'"_s);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return settled;
        settled.insert(rows.number(0));
    }
}

/// Writes rows of both tables.
class Writer
{
public:
    explicit Writer(const Database &db)
        : m_balance(db, u"INSERT INTO points_balance (account, balance, reserved, transfers, counted, latest, under, last_on) VALUES (%1) "
                        "ON CONFLICT (account) DO UPDATE SET balance = excluded.balance, reserved = excluded.reserved, transfers = excluded.transfers, "
                        "counted = excluded.counted, latest = excluded.latest, under = excluded.under, last_on = excluded.last_on"_s.arg(marks(8))),
          m_month(db, u"INSERT INTO points_month (account, month, received, spent, earned, transfers) VALUES (%1) ON CONFLICT (account, month) DO UPDATE SET "
                      "received = points_month.received + excluded.received, spent = points_month.spent + excluded.spent, "
                      "earned = points_month.earned + excluded.earned, transfers = points_month.transfers + excluded.transfers"_s.arg(marks(6)))
    {
    }

    Status write(Key key, const Account &account)
    {
        const Kept &kept = account.kept;
        m_balance.bind(1, key);
        m_balance.bind(2, kept.balance);
        m_balance.bind(3, kept.reserved);
        m_balance.bind(4, kept.transfers);
        m_balance.bind(5, kept.counted);
        kept.latest ? m_balance.bind(6, kept.latest) : m_balance.bindNull(6);
        kept.under ? m_balance.bind(7, kept.under) : m_balance.bindNull(7);
        if (kept.lastOn.empty())
            m_balance.bindNull(8);
        else
            m_balance.bindText(8, QByteArrayView(kept.lastOn));
        if (auto written = m_balance.run(); !written)
            return written;
        for (const auto &[month, sums] : account.months) {
            m_month.bind(1, key);
            m_month.bindText(2, QByteArrayView(month));
            m_month.bind(3, sums.received);
            m_month.bind(4, sums.spent);
            m_month.bind(5, sums.earned);
            m_month.bind(6, sums.transfers);
            if (auto written = m_month.run(); !written)
                return written;
        }
        return {};
    }

private:
    Statement m_balance;
    Statement m_month;
};

/// Keeps the rows of the accounts one deed touched.
class Keeper
{
public:
    explicit Keeper(const Database &db)
        : m_db(db), m_find(db, u"SELECT a.kind, b.account, b.balance, b.reserved, b.transfers, b.counted, b.latest, b.under, b.last_on FROM points_account a "
                               "LEFT JOIN points_balance b ON b.account = a.key WHERE a.key = ?"_s)
    {
    }

    Status run(const std::vector<Key> &records)
    {
        for (Key record : records)
            if (auto read = load(record); !read)
                return read;
        if (auto counted = count(); !counted)
            return counted;
        Writer writer(m_db);
        for (auto &[key, account] : m_accounts) {
            if (account.fresh || account.whole || account.kept.under)
                if (auto folded = fold(key, account); !folded)
                    return folded;
            if (account.fresh || account.touched)
                if (auto written = writer.write(key, account); !written)
                    return written;
        }
        return {};
    }

private:
    Status load(Key record)
    {
        m_find.bind(1, record);
        auto found = m_find.step();
        if (!found)
            return found.error();
        if (!*found) {
            for (const auto &table : {u"points_balance"_s, u"points_month"_s}) {
                Statement drop(m_db, u"DELETE FROM %1 WHERE account = ?"_s.arg(table));
                drop.bind(1, record);
                if (auto gone = drop.run(); !gone)
                    return gone;
            }
            return {};
        }
        Account &account = m_accounts[record];
        account.office = Accounts::isOffice(m_find.text(0));
        // Both sides of what is new are among these, so the sources that matter are known.
        if (m_find.utf8(0) == "source")
            m_sources.insert(record);
        account.fresh = m_find.isNull(1);
        account.kept = {m_find.number(2), m_find.number(3), m_find.number(4), m_find.number(5), m_find.number(6), m_find.number(7), std::string(m_find.utf8(8))};
        m_find.reset();
        return {};
    }

    Account *touched(Key key)
    {
        const auto found = m_accounts.find(key);
        return found == m_accounts.end() ? nullptr : &found->second;
    }

    /// The deed's own transfers, which are later than all others. One that was written before and is not counted came some
    /// other way: its accounts are folded as a whole.
    Status count()
    {
        std::vector<Row> fresh;
        Statement rows(m_db, u"SELECT t.key, t.from_account, t.to_account, t.amount, t.reverses, t.entered_at, o.key FROM points_transfer t JOIN record r ON r.key = t.key "
                             "LEFT JOIN op o ON o.key = r.born ORDER BY t.key DESC"_s);
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (rows.isNull(6)) {
                fresh.push_back(rowOf(rows));
                continue;
            }
            for (Key side : {rows.number(1), rows.number(2)})
                if (Account *account = touched(side); account && account->kept.counted < rows.number(0))
                    account->whole = true;
            break;
        }
        rows.reset();
        for (auto row = fresh.rbegin(); row != fresh.rend(); ++row)
            for (Key side : {row->from, row->to})
                if (Account *account = touched(side); account && !account->fresh && row->key > account->kept.counted)
                    if (!take(*account, side, *row, m_sources))
                        account->whole = true;
        return {};
    }

    Status fold(Key key, Account &account)
    {
        auto sources = sourcesOf(m_db);
        if (!sources)
            return sources.error();
        account.months.clear();
        const qint64 reserved = account.kept.reserved;
        account.kept = {};
        account.kept.reserved = reserved;
        account.touched = true;
        Statement drop(m_db, u"DELETE FROM points_month WHERE account = ?"_s);
        drop.bind(1, key);
        if (auto gone = drop.run(); !gone)
            return gone;
        Statement rows(m_db, PointsBalances::ordered());
        rows.bind(1, key);
        rows.bind(2, key);
        std::vector<Key> under;
        std::unordered_set<Key> reversed;
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            const Row row = rowOf(rows);
            if (!take(account, key, row, *sources))
                under.push_back(row.key);
            if (row.reverses)
                reversed.insert(row.reverses);
        }
        if (under.empty())
            return {};
        Statement settled(m_db, u"SELECT 1 FROM points_case_event WHERE transfer = ? AND kind = 'overdrawn'"_s);
        for (Key transfer : under) {
            if (reversed.contains(transfer))
                continue;
            settled.bind(1, transfer);
            auto found = settled.step();
            if (!found)
                return found.error();
            settled.reset();
            if (*found)
                continue;
            account.kept.under = transfer;
            break;
        }
        return {};
    }

    const Database &m_db;
    Statement m_find;
    Sources m_sources;
    std::map<Key, Account> m_accounts;
};

/// Every account folded anew, as a rebuild makes it and a check compares it.
class WholeFold
{
public:
    WholeFold(const Database &db, Progress &progress) : m_db(db), m_progress(progress) {}

    Status run()
    {
        for (auto step : {&WholeFold::accounts, &WholeFold::transfers, &WholeFold::settle, &WholeFold::reserve})
            if (auto done = (this->*step)(); !done)
                return done;
        return {};
    }
    const std::map<Key, Account> &all() const { return m_accounts; }
    /// Transfers that name an account that is not there.
    qint64 stray() const { return m_stray; }

private:
    Status accounts()
    {
        Statement rows(m_db, u"SELECT key, kind FROM points_account"_s);
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            m_accounts[rows.number(0)].office = Accounts::isOffice(rows.text(1));
            if (rows.utf8(1) == "source")
                m_sources.insert(rows.number(0));
        }
        for (auto &[key, account] : m_accounts)
            m_find.emplace(key, &account);
        return {};
    }

    /// Where each deed stands in the order that is the same on every desk; empty when that is the order of this file anyway.
    Result<std::unordered_map<qint64, qint64>> ranks()
    {
        using Stamp = std::tuple<qint64, qint64, qint64, QByteArray>;
        std::map<qint64, QByteArray> desks;
        Statement known(m_db, u"SELECT number, id FROM desk"_s);
        for (auto more = known.step();; more = known.step()) {
            if (!more)
                return more.error();
            if (!*more)
                break;
            desks[known.number(0)] = known.blob(1);
        }
        std::vector<std::pair<Stamp, qint64>> stamps;
        Statement ops(m_db, u"SELECT key, epoch, time, tick, desk FROM op ORDER BY key"_s);
        bool sorted = true;
        for (auto more = ops.step();; more = ops.step()) {
            if (!more)
                return more.error();
            if (!*more)
                break;
            stamps.emplace_back(Stamp{ops.number(1), ops.number(2), ops.number(3), desks[ops.number(4)]}, ops.number(0));
            sorted = sorted && (stamps.size() < 2 || !(stamps.back().first < stamps[stamps.size() - 2].first));
        }
        std::unordered_map<qint64, qint64> rank;
        if (sorted)
            return rank;
        std::stable_sort(stamps.begin(), stamps.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (size_t i = 0; i < stamps.size(); ++i)
            rank.emplace(stamps[i].second, qint64(i) + 1);
        return rank;
    }

    Status transfers()
    {
        auto rank = ranks();
        if (!rank)
            return rank.error();
        const bool asItLies = rank->empty();
        Statement rows(m_db, asItLies ? u"SELECT key, from_account, to_account, amount, reverses, entered_at FROM points_transfer ORDER BY key"_s
                                      : u"SELECT t.key, t.from_account, t.to_account, t.amount, t.reverses, t.entered_at, r.born FROM points_transfer t JOIN record r ON r.key = t.key ORDER BY t.key"_s);
        std::vector<std::pair<qint64, Row>> sorted;
        for (qint64 done = 0;; ++done) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (asItLies)
                count(rowOf(rows));
            else
                sorted.emplace_back((*rank)[rows.number(6)], rowOf(rows));
            if (done % 4096 == 0)
                m_progress.report(done, 0, said(QT_TRANSLATE_NOOP("Store", "Reading the points")));
            if (m_progress.cancelled())
                return Error{ErrorCode::Cancelled, said(QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed.")), {}};
        }
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[at, row] : sorted)
            count(row);
        return {};
    }

    void count(const Row &row)
    {
        for (Key side : {row.from, row.to}) {
            const auto account = m_find.find(side);
            if (account == m_find.end())
                ++m_stray;
            else if (!take(*account->second, side, row, m_sources))
                m_under.emplace_back(side, row.key);
        }
        if (row.reverses)
            m_reversed.insert(row.reverses);
    }

    Status settle()
    {
        auto settled = settledTransfers(m_db);
        if (!settled)
            return settled.error();
        for (const auto &[key, transfer] : m_under) {
            Kept &kept = m_find[key]->kept;
            if (!kept.under && !m_reversed.contains(transfer) && !settled->contains(transfer))
                kept.under = transfer;
        }
        return {};
    }

    Status reserve()
    {
        Statement rows(m_db, u"SELECT s.account, sum(s.total) FROM points_slip s WHERE EXISTS (SELECT 1 FROM slip_event e WHERE e.slip = s.key AND e.step = 'reserve') "
                             "AND NOT EXISTS (SELECT 1 FROM slip_event e WHERE e.slip = s.key AND e.step IN ('done', 'cancel')) GROUP BY s.account"_s);
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            if (const auto account = m_find.find(rows.number(0)); account != m_find.end())
                account->second->kept.reserved = rows.number(1);
        }
    }

    const Database &m_db;
    Progress &m_progress;
    std::map<Key, Account> m_accounts;
    std::unordered_map<Key, Account *> m_find;
    Sources m_sources;
    std::vector<std::pair<Key, Key>> m_under;
    std::unordered_set<Key> m_reversed;
    qint64 m_stray = 0;
};

Status keep(const Database &db, const std::vector<Key> &records)
{
    return Keeper(db).run(records);
}

Status make(const Database &db, Progress &progress)
{
    for (const auto &table : {u"points_balance"_s, u"points_month"_s})
        if (auto emptied = Query::run(db, u"DELETE FROM "_s + table); !emptied)
            return emptied.error();
    WholeFold fold(db, progress);
    if (auto folded = fold.run(); !folded)
        return folded;
    Writer writer(db);
    for (const auto &[key, account] : fold.all())
        if (auto written = writer.write(key, account); !written)
            return written;
    return {};
}

QString numberOf(const Database &db, Key account)
{
    Statement find(db, u"SELECT number FROM points_account WHERE key = ?"_s);
    find.bind(1, account);
    auto found = find.step();
    return found && *found ? find.text(0) : QString::number(account);
}

/// What a reversal must be: the contrary of a transfer that is there.
Status checkReversals(const Database &db, const Derivation::Problem &problem)
{
    Statement rows(db, u"SELECT v.desk, v.seq FROM points_transfer v LEFT JOIN points_transfer t ON t.key = v.reverses WHERE v.reverses IS NOT NULL AND (t.key IS NULL "
                       "OR t.reverses IS NOT NULL OR t.amount <> v.amount OR t.from_account <> v.to_account OR t.to_account <> v.from_account) ORDER BY v.key"_s);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        problem(said(QT_TRANSLATE_NOOP("Store", "Reversal %1 is not the contrary of what it reverses.")).arg(Ledger::number(rows.text(0), rows.number(1))));
    }
}

Status check(const Database &db, Progress &progress, const Derivation::Problem &problem)
{
    WholeFold fold(db, progress);
    if (auto folded = fold.run(); !folded)
        return folded;
    if (fold.stray())
        problem(said(QT_TRANSLATE_N_NOOP("Store", "%n transfer(s) of points name an account that is not in the file."), fold.stray()));
    Statement balances(db, u"SELECT account, balance, reserved, transfers, counted, latest, under, last_on FROM points_balance ORDER BY account"_s);
    Statement months(db, u"SELECT account, month, received, spent, earned, transfers FROM points_month ORDER BY account, month"_s);
    auto row = balances.step();
    auto month = months.step();
    qint64 sum = 0, stray = 0;
    for (const auto &[key, account] : fold.all()) {
        for (; row && *row && balances.number(0) < key; row = balances.step())
            ++stray;
        bool equal = row && *row && balances.number(0) == key;
        if (equal) {
            const Kept kept{balances.number(1), balances.number(2), balances.number(3), balances.number(4), balances.number(5), balances.number(6), std::string(balances.utf8(7))};
            equal = kept == account.kept;
            sum += kept.balance;
            row = balances.step();
        }
        std::map<std::string, Month> kept;
        for (; month && *month && months.number(0) <= key; month = months.step()) {
            if (months.number(0) < key)
                ++stray;
            else
                kept[std::string(months.utf8(1))] = {months.number(2), months.number(3), months.number(4), months.number(5)};
        }
        if (!equal || kept != account.months)
            problem(said(QT_TRANSLATE_NOOP("Store", "The balance of points account %1 is not what its transfers say.")).arg(numberOf(db, key)));
    }
    if (!row || !month)
        return !row ? row.error() : month.error();
    if (stray || *row || *month)
        problem(said(QT_TRANSLATE_NOOP("Store", "Balances of points accounts stand that do not exist.")));
    if (sum)
        problem(said(QT_TRANSLATE_NOOP("Store", "The sum over all points accounts is %1, not zero.")).arg(sum));
    return checkReversals(db, problem);
}

} // namespace

QString PointsBalances::ordered()
{
    const QString columns = u"t.key, t.from_account, t.to_account, t.amount, t.reverses, t.entered_at, t.kind, t.deed_on, o.epoch AS epoch, o.time AS time, o.tick AS tick, d.id AS desk_id, "
                            "CASE WHEN o.key IS NULL THEN 1 ELSE 0 END AS late FROM points_transfer t JOIN record r ON r.key = t.key "
                            "LEFT JOIN op o ON o.key = r.born LEFT JOIN desk d ON d.number = o.desk WHERE t."_s;
    return u"SELECT key, from_account, to_account, amount, reverses, entered_at, kind, deed_on FROM (SELECT "_s + columns + u"from_account = ? UNION ALL SELECT "_s + columns
           + u"to_account = ?) u ORDER BY late, epoch, time, tick, desk_id, key"_s;
}

Status PointsBalances::uncommitted(const Database &db, const Sink &sink)
{
    std::vector<Row> fresh;
    Statement rows(db, u"SELECT t.key, t.from_account, t.to_account, t.amount, t.reverses, t.entered_at, o.key FROM points_transfer t JOIN record r ON r.key = t.key "
                       "LEFT JOIN op o ON o.key = r.born ORDER BY t.key DESC"_s);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more || !rows.isNull(6))
            break;
        fresh.push_back(rowOf(rows));
    }
    for (auto row = fresh.rbegin(); row != fresh.rend(); ++row)
        sink(*row);
    return {};
}

Result<QList<PointsBalances::Overdraft>> PointsBalances::overdrafts(const Database &db, Key account)
{
    QList<Overdraft> found;
    QSet<Key> reversed;
    qint64 balance = 0;
    Statement rows(db, ordered());
    rows.bind(1, account);
    rows.bind(2, account);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const Row row = rowOf(rows);
        balance += row.from == account ? -row.amount : row.amount;
        if (row.from == account && balance < 0)
            found << Overdraft{row.key, balance, false};
        if (row.reverses)
            reversed.insert(row.reverses);
    }
    auto settled = settledTransfers(db);
    if (!settled)
        return settled.error();
    for (Overdraft &one : found)
        one.settled = reversed.contains(one.transfer) || settled->contains(one.transfer);
    return found;
}

Result<PointsProof> PointsBalances::prove(const Database &db, Progress &progress)
{
    PointsProof proof;
    const auto mismatch = [&](const QString &sentence) {
        proof.ok = false;
        if (++proof.mismatches <= 100)
            proof.findings << sentence;
    };
    struct Sum { qint64 balance = 0; qint64 transfers = 0; qint64 kept = 0; qint64 keptTransfers = 0; };
    std::unordered_map<Key, Sum> sums;
    // What is kept of each account, then every transfer once.
    Statement kept(db, u"SELECT a.key, b.balance, b.transfers FROM points_account a LEFT JOIN points_balance b ON b.account = a.key"_s);
    while (true) {
        auto more = kept.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        sums[kept.number(0)] = {0, 0, kept.number(1), kept.number(2)};
        proof.sum += kept.number(1);
        ++proof.accounts;
    }
    Statement rows(db, u"SELECT from_account, to_account, amount FROM points_transfer"_s);
    qint64 stray = 0;
    Key lastKey = 0;
    Sum *last = nullptr;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const Key from = rows.number(0), to = rows.number(1);
        const qint64 amount = rows.number(2);
        if (amount < 1 || amount > Ledger::Most || from == to)
            ++stray;
        for (const auto &[side, moved] : {std::pair(from, -amount), std::pair(to, amount)}) {
            // Most transfers have the source or the store on one side.
            if (side != lastKey) {
                const auto found = sums.find(side);
                if (found == sums.end()) {
                    ++stray;
                    continue;
                }
                lastKey = side;
                last = &found->second;
            }
            last->balance += moved;
            ++last->transfers;
        }
        if (++proof.transfers % 65536 == 0) {
            progress.report(proof.transfers, 0, said(QT_TRANSLATE_NOOP("Store", "Reading the points")));
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, said(QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed.")), {}};
        }
    }
    for (const auto &[key, sum] : sums)
        if (sum.balance != sum.kept || sum.transfers != sum.keptTransfers)
            mismatch(said(QT_TRANSLATE_NOOP("Store", "The balance of points account %1 is not what its transfers say.")).arg(numberOf(db, key)));
    if (stray)
        mismatch(said(QT_TRANSLATE_N_NOOP("Store", "%n transfer(s) of points name an account that is not in the file."), stray));
    if (proof.sum)
        mismatch(said(QT_TRANSLATE_NOOP("Store", "The sum over all points accounts is %1, not zero.")).arg(proof.sum));
    if (auto checked = checkReversals(db, mismatch); !checked)
        return checked.error();
    return proof;
}

const Derivation &PointsBalances::derivation()
{
    static const Derivation derivation{
        {u"points_balance"_s, u"points_month"_s},
        {{u"points_account"_s}, {u"points_transfer"_s, u"from_account"_s}, {u"points_transfer"_s, u"to_account"_s}, {u"points_case_event"_s, u"account"_s}},
        {},
        &keep,
        &make,
        &check,
        // A deed for all of a community costs its own transfers, never all there are.
        std::numeric_limits<size_t>::max()};
    return derivation;
}

} // namespace Allpost
