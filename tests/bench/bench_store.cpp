// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// What the journal costs: a saved change beside the same rows written raw in one durable transaction, and an import's
// worth of records beside raw prepared inserts of the same rows. Arguments: [residents] [saves].
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/backup.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "models/store/unitofwork.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <sqlite3.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

Resident person(int i)
{
    // Multiplying by a prime spreads the numbers, so that the index of ID numbers is filled in random order as in life.
    const quint64 spread = (quint64(i) * 2654435761u) % 100000000u;
    Resident r;
    r.name = QString(QChar(u'一' + i % 500)) + QChar(u'丁' + i % 997) + QChar(u'丙' + i % 1999);
    r.sex = i % 2 ? u"1"_s : u"2"_s;
    r.idNumber = u"2306041990%1"_s.arg(spread, 8, 10, QChar(u'0'));
    r.birthDate = u"1990-%1-%2"_s.arg(i % 12 + 1, 2, 10, QChar(u'0')).arg(i % 28 + 1, 2, 10, QChar(u'0'));
    r.ethnicity = u"01"_s;
    r.education = u"60"_s;
    r.maritalStatus = u"20"_s;
    r.phone = u"138%1"_s.arg(spread);
    r.employer = u"采油一厂第%1作业区"_s.arg(i % 40);
    r.registeredAddress = u"黑龙江省大庆市油城花园%1号楼%2单元%3室"_s.arg(i % 30).arg(i % 6).arg(i % 600);
    r.residence = u"1"_s;
    return r;
}

double seconds(QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Processor time of all threads: what other programs on the machine cannot distort.
double processor()
{
    timespec t = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return double(t.tv_sec) + double(t.tv_nsec) / 1e9;
}

struct Raw
{
    sqlite3 *db = nullptr;
    explicit Raw(const QString &path)
    {
        sqlite3_open(qPrintable(path), &db);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 2000");
        QFile schema(u":/schema/0001_office.sql"_s);
        if (!schema.open(QIODevice::ReadOnly))
            qFatal("schema");
        for (const QString &statement : QString::fromUtf8(schema.readAll()).split(u"\n--;\n"_s))
            run(statement.toUtf8().constData());
    }
    ~Raw() { sqlite3_close(db); }
    void run(const char *sql)
    {
        if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *s = nullptr;
        if (sqlite3_prepare_v2(db, sql, -1, &s, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
        return s;
    }
};

void bindRow(sqlite3_stmt *s, const Values &values)
{
    int at = 2;
    for (const Value &value : values) {
        if (value.isNumber()) {
            sqlite3_bind_int64(s, at++, value.number());
        } else if (value.isText()) {
            const QByteArray utf8 = value.text().toUtf8();
            sqlite3_bind_text(s, at++, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_null(s, at++);
        }
    }
}

/// The same rows into the same tables with the same indexes, nothing else.
double rawBulk(const QString &path, int residents)
{
    Raw raw(path);
    QElapsedTimer timer;
    timer.start();
    raw.run("BEGIN IMMEDIATE");
    struct Into { sqlite3_stmt *statement; };
    auto statementFor = [&](const Entity &entity) { return Into{raw.prepare(Layout::of(entity).insert.toUtf8().constData())}; };
    Into household = statementFor(Household::entity()), dwelling = statementFor(Dwelling::entity()), occupancy = statementFor(Occupancy::entity()),
         resident = statementFor(Resident::entity()), membership = statementFor(Membership::entity());
    Key key = 0;
    auto put = [&](Into into, const auto &record) {
        sqlite3_bind_int64(into.statement, 1, ++key);
        bindRow(into.statement, valuesOf(record));
        sqlite3_step(into.statement);
        sqlite3_reset(into.statement);
        return key;
    };
    Key home = 0;
    for (int i = 0; i < residents; ++i) {
        if (i * 23 / 60 != (i - 1) * 23 / 60 || i == 0) {
            const Key door = put(dwelling, Dwelling{0, 0, 0, QString::number(i % 900), {}});
            home = put(household, Household{QString::number(i), u"family"_s, {}, {}});
            put(occupancy, Occupancy{home, door, {}, {}});
        }
        const Key who = put(resident, person(i));
        put(membership, Membership{who, home, u"02"_s, {}, {}});
    }
    raw.run("COMMIT");
    const double took = seconds(timer);
    for (const Into &into : {household, dwelling, occupancy, resident, membership})
        sqlite3_finalize(into.statement);
    return took;
}

double journalBulk(Store &store, int residents, double *inside)
{
    QElapsedTimer timer;
    timer.start();
    auto work = must(UnitOfWork::begin(store, {u"import.resident"_s}));
    if (auto ready = work->expectMany(); !ready)
        qFatal("%s", qPrintable(ready.error().detail));
    Key home = 0;
    for (int i = 0; i < residents; ++i) {
        if (i * 23 / 60 != (i - 1) * 23 / 60 || i == 0) {
            const Key door = must(work->create(Dwelling{0, 0, 0, QString::number(i % 900), {}}));
            home = must(work->create(Household{QString::number(i), u"family"_s, {}, {}}));
            must(work->create(Occupancy{home, door, {}, {}}));
        }
        const Key who = must(work->create(person(i)));
        must(work->create(Membership{who, home, u"02"_s, {}, {}}));
    }
    *inside = seconds(timer);
    must(work->commit());
    return seconds(timer);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int residents = argc > 1 ? atoi(argv[1]) : 600000;
    const int saves = argc > 2 ? atoi(argv[2]) : 200;
    const QTemporaryDir folder;

    QElapsedTimer making;
    making.start();
    for (int i = 0; i < residents; ++i)
        (void)person(i);
    const double made = seconds(making);

    const double start = processor();
    const double raw = rawBulk(folder.filePath(u"raw.db"_s), residents);
    const double rawProcessor = processor() - start;
    auto store = must(Store::create(folder.filePath(u"a.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
    double inside = 0;
    const double middle = processor();
    const double journal = journalBulk(*store, residents, &inside);
    const double journalProcessor = processor() - middle;
    std::printf("bulk create of %d residents with homes: raw %.2f s, journal %.2f s (rows %.2f s, commit %.2f s), making the test data %.2f s of each, ratio %.2f\n",
                residents, raw, journal, inside, journal - inside, made, (journal - made) / (raw - made));
    std::printf("  processor time of all threads: raw %.2f s, journal %.2f s\n", rawProcessor, journalProcessor);

    // Alternating, so that both meet the same disk.
    Raw other(folder.filePath(u"save.db"_s));
    sqlite3_stmt *update = other.prepare("UPDATE resident SET phone = ? WHERE key = ?");
    sqlite3_stmt *op = other.prepare("INSERT INTO op (key, desk, number, epoch, time, tick, account, action, detail, wall, parts, body_hash, chain) "
                                     "VALUES (?, 1, ?1, 0, 1, 1, 2, 'resident.change', NULL, 1, 1, zeroblob(32), zeroblob(32))");
    sqlite3_stmt *body = other.prepare("INSERT INTO op_body (op, chunk, body) VALUES (?, 0, zeroblob(200))");
    sqlite3_stmt *touch = other.prepare("INSERT INTO op_touch (record, op) VALUES (?, ?)");
    sqlite3_stmt *head = other.prepare("INSERT INTO head (record, field, desk, number, shown, overtaken) VALUES (?, 'phone', 1, ?, 1, 0)");
    other.run("BEGIN");
    sqlite3_stmt *fill = other.prepare(Layout::of(Resident::entity()).insert.toUtf8().constData());
    for (int i = 0; i < std::min(residents, 50000); ++i) {
        sqlite3_bind_int64(fill, 1, i + 1);
        bindRow(fill, valuesOf(person(i)));
        sqlite3_step(fill);
        sqlite3_reset(fill);
    }
    sqlite3_finalize(fill);
    other.run("COMMIT");

    std::vector<Key> keys;
    {
        auto rows = must(Query::run(store->db(), u"SELECT key FROM resident LIMIT 50000"_s));
        while (rows.next())
            keys.push_back(rows.number(0));
    }
    std::vector<double> rawSave, rowSave, journalSave;
    for (int i = 0; i < saves; ++i) {
        const int at = int((quint64(i) * 7919) % keys.size());
        const QByteArray phone = QByteArray::number(13800000000 + i);
        auto step = [&](sqlite3_stmt *s, auto... v) {
            int n = 0;
            (sqlite3_bind_int64(s, ++n, v), ...);
            if (sqlite3_step(s) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(other.db));
            sqlite3_reset(s);
        };
        QElapsedTimer timer;
        auto updateRaw = [&] {
            sqlite3_bind_text(update, 1, phone.constData(), -1, SQLITE_STATIC);
            sqlite3_bind_int64(update, 2, at + 1);
            sqlite3_step(update);
            sqlite3_reset(update);
        };
        timer.start();
        other.run("BEGIN IMMEDIATE");
        updateRaw();
        other.run("COMMIT");
        rowSave.push_back(seconds(timer));
        timer.start();
        other.run("BEGIN IMMEDIATE");
        updateRaw();
        step(op, i + 1);
        step(body, i + 1);
        step(touch, at + 1, i + 1);
        step(head, at + 1, i + 1);
        other.run("COMMIT");
        rawSave.push_back(seconds(timer));

        const Snapshot seen = must(store->read(Resident::entity(), keys[size_t(at)]));
        timer.start();
        auto changed = seen.as<Resident>();
        changed.phone = QString::fromLatin1(phone);
        auto work = must(UnitOfWork::begin(*store, {u"resident.change"_s}));
        must(work->change(seen, changed));
        must(work->commit());
        journalSave.push_back(seconds(timer));
    }
    for (sqlite3_stmt *s : {update, op, body, touch, head})
        sqlite3_finalize(s);
    std::printf("a saved change, median of %d: the one row raw %.0f us, the same rows raw %.0f us, journal %.0f us, ratio %.2f (to the one row %.2f)\n", saves,
                median(rowSave) * 1e6, median(rawSave) * 1e6, median(journalSave) * 1e6, median(journalSave) / median(rawSave),
                median(journalSave) / median(rowSave));

    // What proof and taking back cost on that file.
    auto timed = [](const char *what, auto run) {
        QElapsedTimer timer;
        timer.start();
        const double before = processor();
        run();
        std::printf("%s: %.2f s, processor %.2f s\n", what, seconds(timer), processor() - before);
        std::fflush(stdout);
    };
    timed("digest", [&] { must(Integrity::digest(store->db())); });
    timed("check", [&] {
        if (!must(Integrity::check(store->db())).ok())
            qFatal("not sound");
    });
    timed("rebuild", [&] {
        if (auto done = Integrity::rebuild(*store); !done)
            qFatal("%s", qPrintable(done.error().detail));
    });
    timed("backup with its check", [&] { must(Backup::make(store->db(), store->path(), folder.filePath(u"safe"_s))); });
    auto fresh = must(Store::create(folder.filePath(u"undo.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
    (void)journalBulk(*fresh, residents, &inside);
    timed("undo of the whole import", [&] { must(Undo::deed(*fresh, 2)); });
    timed("redo of it", [&] { must(Undo::deed(*fresh, 3)); });
    return 0;
}
