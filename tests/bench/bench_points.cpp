// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// The ledger of points beside raw SQLite that writes and reads the same rows, in the same run, and beside the balance report
// of a plain-text ledger program over the same transfers.
//   bench_points [transfers, 1000000] [members, 20000] [rounds, 60]
// Exit status 1 when, from 500,000 transfers on, one of the ratios is above what is allowed.
#include "models/points/ranking.h"
#include "models/points/statements.h"
#include "tests/bench/timing.h"
#include "tests/support/pointsoffice.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>
#include <sys/resource.h>

#include <sqlite3.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int Small = 10000;
constexpr int JudgedFrom = 500000;
constexpr int Probes = 20;     ///< members whose statement is a full page already in the small ledger
constexpr int OfProbe = 60;
constexpr int InOneDeed = 20000;

struct Ledgers
{
    std::unique_ptr<Store> store = {};
    Key source = 0, shop = 0;
    std::vector<Key> members = {};
};

Ledgers found(const QString &path, int members)
{
    auto made = Store::create(path, {u"长青社区"_s, u"刘敏"_s});
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    Ledgers office;
    office.store = std::move(*made);
    auto work = UnitOfWork::begin(*office.store, {u"import.resident"_s});
    office.source = *Accounts::needSystem(**work, *office.store, u"source"_s);
    office.shop = *Accounts::needSystem(**work, *office.store, u"store"_s);
    for (int i = 0; i < members; ++i) {
        Resident resident;
        resident.name = u"居民%1"_s.arg(i);
        PointsAccount account;
        account.kind = u"resident"_s;
        account.resident = *(*work)->create(resident);
        account.desk = u"A"_s;
        account.seq = 20000 + i;
        account.number = u"A-%1"_s.arg(20000 + i);
        account.code = u"%1"_s.arg(i, 10, 10, QChar(u'0'));
        account.openedOn = u"2024-01-01"_s;
        office.members.push_back(*(*work)->create(account));
    }
    if (!(*work)->commit())
        qFatal("members");
    return office;
}

/// So many transfers in deeds of many: of members in turn, three awards to one exchange; over three years. Gives the seconds.
double fill(Ledgers &office, int from, int until)
{
    QElapsedTimer wall;
    wall.start();
    for (int at = from; at < until;) {
        auto work = UnitOfWork::begin(*office.store, {u"award.enter"_s});
        Posting posting(**work, *office.store);
        for (const int end = std::min(until, at + InOneDeed); at < end; ++at) {
            const bool probe = at < Probes * OfProbe;
            const Key member = office.members[size_t(probe ? at % Probes : Probes + at % (int(office.members.size()) - Probes))];
            const bool spend = (probe ? at / Probes : at / int(office.members.size())) % 4 == 3;
            auto transfer = PointsOffice::transfer(spend ? member : office.source, spend ? office.shop : member, spend ? 5 : 10, spend ? u"exchange"_s : u"award"_s);
            transfer.enteredAt = QDate(2024, 1, 1).addDays(qint64(at) * 1000 / until).toString(Qt::ISODate) + u"T10:00:00"_s;
            if (auto posted = posting.post(transfer); !posted)
                qFatal("%s", qPrintable(posted.error().message));
        }
        if (auto done = (*work)->commit(); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    return double(wall.nsecsElapsed()) / 1e9;
}

/// SQLite as it is, with the same settings, on a copy of the file.
class Raw
{
public:
    explicit Raw(const QString &path)
    {
        sqlite3_open(qPrintable(path), &m_db);
        sqlite3_busy_timeout(m_db, 5000);
        for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON", "PRAGMA wal_autocheckpoint = 2000", "PRAGMA cache_size = -65536"})
            run(pragma);
        m_key = number("SELECT max(key) FROM record") + 1;
        m_op = number("SELECT max(key) FROM op") + 1;
        m_entity = number("SELECT number FROM entity_name WHERE name = 'points_transfer'");
        m_worker = number("SELECT min(key) FROM worker");
        m_seq = number("SELECT max(seq) FROM points_transfer");
        m_body = QByteArray(int(number("SELECT max(length(body)) FROM op_body WHERE op = (SELECT max(op) FROM op_body)")), 'x');
        m_record = prepare("INSERT INTO record (key, id, entity, born) VALUES (?, randomblob(16), ?, ?)");
        m_transfer = prepare("INSERT INTO points_transfer (key, desk, seq, kind, from_account, to_account, amount, reason, deed_on, entered_at, worker) "
                             "VALUES (?, 'A', ?, 'award', ?, ?, 10, '测试', '2026-11-22', '2026-11-22T10:00:00', ?)");
        m_balance = prepare("UPDATE points_balance SET balance = balance + ?2, transfers = transfers + 1, counted = ?3, latest = ?3, last_on = '2026-11-22' WHERE account = ?1");
        m_month = prepare("INSERT INTO points_month VALUES (?1, '2026-11', 10, 0, 10, 1) ON CONFLICT (account, month) DO UPDATE SET received = received + 10, earned = earned + 10, transfers = transfers + 1");
        m_touch = prepare("INSERT INTO op_touch (record, op) VALUES (?, ?) ON CONFLICT (record, op) DO NOTHING");
        m_head = prepare("INSERT INTO op (key, desk, number, epoch, time, tick, account, action, detail, wall, parts, body_hash, chain) "
                         "VALUES (?1, 1, ?1 + 1000000, 0, 1, 0, ?2, 'points.post', '{}', 1, 1, randomblob(32), randomblob(32))");
        m_text = prepare("INSERT INTO op_body (op, chunk, body) VALUES (?, 0, ?)");
    }
    ~Raw() { sqlite3_close_v2(m_db); }

    /// The rows one deed of these transfers writes.
    void deed(Key from, const std::vector<Key> &to, QByteArray body = {})
    {
        if (body.isEmpty())
            body = m_body;
        run("BEGIN IMMEDIATE");
        for (Key account : to) {
            step(m_record, {m_key, m_entity, m_op});
            step(m_transfer, {m_key, ++m_seq, from, account, m_worker});
            step(m_touch, {account, m_op});
            step(m_balance, {account, 10, m_key});
            step(m_month, {account});
            ++m_key;
        }
        step(m_balance, {from, -10 * qint64(to.size()), m_key});
        step(m_month, {from});
        step(m_touch, {from, m_op});
        step(m_touch, {m_worker, m_op});
        sqlite3_bind_int64(m_text, 1, m_op);
        sqlite3_bind_blob(m_text, 2, body.constData(), int(body.size()), SQLITE_STATIC);
        sqlite3_step(m_text);
        sqlite3_reset(m_text);
        step(m_head, {m_op, m_worker});
        ++m_op;
        run("COMMIT");
    }
    qint64 scan(const char *sql)
    {
        sqlite3_stmt *rows = prepare(sql);
        qint64 sum = 0;
        while (sqlite3_step(rows) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(rows); ++column)
                sum += sqlite3_column_int64(rows, column);
        sqlite3_finalize(rows);
        return sum;
    }
    QByteArray m_body;

private:
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
        return statement;
    }
    void step(sqlite3_stmt *statement, std::initializer_list<qint64> values)
    {
        int at = 0;
        for (qint64 value : values)
            sqlite3_bind_int64(statement, ++at, value);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_db));
        sqlite3_reset(statement);
    }
    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
    }
    qint64 number(const char *sql)
    {
        sqlite3_stmt *row = prepare(sql);
        const qint64 value = sqlite3_step(row) == SQLITE_ROW ? sqlite3_column_int64(row, 0) : 0;
        sqlite3_finalize(row);
        return value;
    }

    sqlite3 *m_db = nullptr;
    qint64 m_key = 0, m_op = 0, m_entity = 0, m_worker = 0, m_seq = 0;
    sqlite3_stmt *m_record, *m_transfer, *m_balance, *m_month, *m_touch, *m_head, *m_text;
};

struct Reading { double balance = 0; double page = 0; double source = 0; };

Reading reading(const Ledgers &office, int rounds)
{
    const Database &db = office.store->db();
    std::vector<double> balances, pages, sources;
    for (int round = 0; round <= rounds; ++round) {
        const Key probe = office.members[size_t(round % Probes)];
        const double balance = timed([&] {
            for (int i = 0; i < 20; ++i)
                if (!Ledger::balance(db, office.members[size_t(i)]))
                    qFatal("balance");
        });
        const double page = timed([&] {
            if (Statements::page(db, probe, {})->lines.size() != 50)
                qFatal("page");
        });
        const double source = timed([&] {
            if (Statements::page(db, office.source, {})->lines.size() != 50)
                qFatal("page");
        });
        if (round == 0)
            continue; // warms caches
        balances.push_back(balance / 20);
        pages.push_back(page);
        sources.push_back(source);
    }
    return {median(balances), median(pages), median(sources)};
}

double wallOf(const std::function<void()> &work)
{
    QElapsedTimer wall;
    wall.start();
    work();
    return double(wall.nsecsElapsed()) / 1e6;
}

bool judge(const char *what, double ratio, double allowed)
{
    std::printf("%-58s %6.2f   (allowed %.2f)%s\n", what, ratio, allowed, ratio > allowed ? "   ABOVE" : "");
    return ratio <= allowed;
}

/// The same transfers as a plain-text journal, and what its balance report takes.
void peer(const Database &db, const QString &folder)
{
    const QString file = folder + u"/points.journal"_s;
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return;
    Statement rows(db, u"SELECT substr(entered_at, 1, 10), from_account, to_account, amount FROM points_transfer ORDER BY entered_at"_s);
    for (auto more = rows.step(); more && *more; more = rows.step())
        out.write(rows.text(0).toUtf8() + " t\n  a:" + QByteArray::number(rows.number(2)) + "  " + QByteArray::number(rows.number(3)) + "\n  a:" + QByteArray::number(rows.number(1)) + "\n\n");
    out.close();
    for (const QString &program : {u"hledger"_s, u"ledger"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            std::printf("%s: not installed\n", qPrintable(program));
            continue;
        }
        QProcess run;
        run.setStandardOutputFile(QProcess::nullDevice());
        rusage before = {}, after = {};
        getrusage(RUSAGE_CHILDREN, &before);
        run.start(program, {u"-f"_s, file, u"balance"_s, u"--flat"_s});
        const bool ended = run.waitForFinished(600000);
        getrusage(RUSAGE_CHILDREN, &after);
        const double cpu = double(after.ru_utime.tv_sec - before.ru_utime.tv_sec) + double(after.ru_utime.tv_usec - before.ru_utime.tv_usec) / 1e6;
        std::printf("%s balance over the same transfers: %.1f s processor time%s\n", qPrintable(program), cpu, ended && run.exitCode() == 0 ? "" : " (failed)");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int transfers = argc > 1 ? atoi(argv[1]) : 1000000;
    const int members = argc > 2 ? atoi(argv[2]) : 20000;
    const int rounds = argc > 3 ? atoi(argv[3]) : 60;
    const int small = std::min(Small, transfers / 2);
    QTemporaryDir folder;
    Ledgers office = found(folder.filePath(u"office.allpost"_s), members);
    fill(office, 0, small);
    const Reading before = reading(office, rounds);
    const double seconds = fill(office, small, transfers);
    std::printf("%d transfers, %d members; filled in %.1f s (%.0f a second)\n", transfers, members, seconds, double(transfers - small) / seconds);
    const Reading after = reading(office, rounds);
    std::printf("balance %.1f us, page of a member %.2f ms, page of the source %.2f ms\n", after.balance * 1e3, after.page, after.source);

    // A durable transfer beside raw SQLite, in turn, on a copy of the file.
    const Key first = office.members[0];
    if (!Ledger(*office.store).post(PointsOffice::transfer(office.source, first, 10, u"award"_s)))
        qFatal("post");
    if (!office.store->rewrite([](const Database &db) -> Status { (void)db; return {}; }))
        qFatal("rewrite");
    sqlite3_wal_checkpoint_v2(office.store->db().native(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    const QString copy = folder.filePath(u"raw.allpost"_s);
    if (!QFile::copy(office.store->path(), copy))
        qFatal("copy");
    std::vector<double> own, raw, ownWall, rawWall, ownBatch, rawBatch;
    {
        Raw sqlite(copy);
        for (int round = 0; round <= rounds; ++round) {
            const Key member = office.members[size_t(round * 37 % members)];
            double a = 0, b = 0;
            const double aWall = wallOf([&] { a = timed([&] { if (!Ledger(*office.store).post(PointsOffice::transfer(office.source, member, 10, u"award"_s))) qFatal("post"); }); });
            const double bWall = wallOf([&] { b = timed([&] { sqlite.deed(office.source, {member}); }); });
            if (round == 0)
                continue;
            own.push_back(a);
            raw.push_back(b);
            ownWall.push_back(aWall);
            rawWall.push_back(bWall);
        }
        // A deed for many.
        const std::vector<Key> all(office.members.begin(), office.members.begin() + std::min(members, 5000));
        for (int round = 0; round < 5; ++round) {
            ownBatch.push_back(timed([&] {
                auto work = UnitOfWork::begin(*office.store, {u"award.enter"_s});
                Posting posting(**work, *office.store);
                for (Key member : all)
                    if (!posting.post(PointsOffice::transfer(office.source, member, 10, u"award"_s)))
                        qFatal("post");
                if (!(*work)->commit())
                    qFatal("commit");
            }));
            // The journal keeps each transfer once more, packed.
            rawBatch.push_back(timed([&] { sqlite.deed(office.source, all, randomBytes(int(all.size()) * 40)); }));
        }
    }
    const Database &db = office.store->db();
    std::vector<double> proofs, scans, rankings, rawRankings;
    {
        Raw sqlite(copy);
        for (int round = 0; round < 5; ++round) {
            proofs.push_back(timed([&] { if (!Ledger::prove(db)->ok) qFatal("proof"); }));
            scans.push_back(timed([&] { sqlite.scan("SELECT key, from_account, to_account, amount FROM points_transfer"); }));
            rankings.push_back(timed([&] { if (Ranking::read(db, {Ranking::By::Account})->isEmpty()) qFatal("ranking"); }));
            rawRankings.push_back(timed([&] {
                sqlite.scan("SELECT p.account, p.balance, r.name FROM points_balance p JOIN points_account a ON a.key = p.account LEFT JOIN resident r ON r.key = a.resident "
                            "WHERE a.kind IN ('household', 'resident', 'volunteer', 'new_group') AND a.closed_on IS NULL ORDER BY p.balance DESC LIMIT 100");
            }));
        }
    }
    std::printf("durable transfer %.3f ms (raw %.3f), wall %.2f ms (raw %.2f); batch of %d: %.1f ms (raw %.1f); proof %.0f ms (scan %.0f); ranking %.2f ms (raw %.2f)\n", median(own), median(raw), median(ownWall),
                median(rawWall), std::min(members, 5000), median(ownBatch), median(rawBatch), median(proofs), median(scans), median(rankings), median(rawRankings));
    bool good = true;
    good &= judge("durable transfer, beside a raw transaction of its rows", median(ownWall) / median(rawWall), 1.5);
    judge("the same, processor time alone", median(own) / median(raw), 1.5);
    good &= judge("batch, beside a raw one of its rows", median(ownBatch) / median(rawBatch), 2);
    good &= judge("balance, long ledger beside a short one", after.balance / before.balance, 1.2);
    good &= judge("statement page of a member, long beside short", after.page / before.page, 1.2);
    good &= judge("statement page of the source, long beside short", after.source / before.source, 1.2);
    good &= judge("full proof, beside a raw scan", median(proofs) / median(scans), 3);
    good &= judge("ranking of 100, beside raw", median(rankings) / median(rawRankings), 1.5);
    peer(db, folder.path());
    return good || transfers < JudgedFrom ? 0 : 1;
}
