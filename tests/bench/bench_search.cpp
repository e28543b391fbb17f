// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// Search over invented people, each class of query beside the bare scan of the same bytes (the plain texts a person might
// be found by, one after the other) and beside LIKE in an SQLite table in memory, in one run.
//   bench_search [people, 600000] [--no-like]
// Exit status 1 when a total differs from LIKE's, or, from 100,000 people on, when a number aimed at is missed.
#include "models/base/pinyin.h"
#include "models/store/searchdigits.h"
#include "models/store/searchindex.h"
#include "tests/bench/inventedpeople.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

struct Query
{
    QString type;
    QString text;
};

struct Plain
{
    QByteArray names;
    QByteArray pinyin;
    QByteArray digits;
    QByteArray addresses;
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Processor time of this thread, so that other work on the machine does not count; searches run in one thread.
class Stopwatch
{
public:
    double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
#ifdef Q_OS_UNIX
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
        return double(std::chrono::steady_clock::now().time_since_epoch().count()) / 1e6;
#endif
    }
    double m_start = now();
};

double anonymousMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * q))];
}

template <typename Work>
double medianOfFive(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        const Stopwatch watch;
        work();
        times.push_back(watch.milliseconds());
    }
    return quantile(times, 0.5);
}

void addQueries(std::vector<Query> &queries, const Bench::Person &person, const Bench::Home &home)
{
    const QString full = Pinyin::full(person.name);
    const QString initials = Pinyin::initials(person.name);
    const auto add = [&queries](const char *type, const QString &text) { queries.push_back({QString::fromLatin1(type), text}); };
    add("name1", person.name.left(1));
    add("name2", person.name.right(2));
    if (person.name.size() >= 3)
        add("name3", person.name.left(3));
    add("ini1", initials.left(1));
    add("ini2", initials.left(2));
    if (initials.size() > 2)
        add("ini3", initials);
    add("py4", full.left(4));
    add("pyfull", full);
    add("id4tail", person.idNumber.right(4));
    add("id6tail", person.idNumber.right(6));
    add("ph3", person.phone.mid(7, 3));
    add("ph4", person.phone.mid(7));
    add("ph7", person.phone.mid(3, 7));
    add("addr1", home.text.left(1));
    add("addr2", home.text.left(2));
    add("addr3", home.text.left(3));
    add("addrroom", home.text.right(6));
}

/// The plain bytes in which a query of this type would be looked for.
qint64 scanPlain(const Plain &plain, const Query &query)
{
    const QByteArray needle = query.text.toUtf8();
    if (query.type.startsWith(u"id"_s) || query.type.startsWith(u"ph"_s))
        return Search::bareScan(plain.digits, needle);
    if (query.type.startsWith(u"ini"_s) || query.type.startsWith(u"py"_s))
        return Search::bareScan(plain.pinyin, needle);
    return Search::bareScan(plain.names, needle) + Search::bareScan(plain.addresses, needle);
}

class LikeTable
{
public:
    explicit LikeTable()
    {
        sqlite3_open(":memory:", &m_db);
        run("CREATE TABLE resident(id INTEGER PRIMARY KEY, name TEXT, py TEXT, ini TEXT, idno TEXT, phone TEXT, addr TEXT)");
        run("BEGIN");
        sqlite3_prepare_v2(m_db, "INSERT INTO resident VALUES(?,?,?,?,?,?,?)", -1, &m_insert, nullptr);
    }
    ~LikeTable()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }
    LikeTable(const LikeTable &) = delete;
    LikeTable &operator=(const LikeTable &) = delete;

    void add(const Bench::Person &person, const QString &full, const QString &initials, const QString &address)
    {
        sqlite3_bind_int(m_insert, 1, person.key);
        int column = 2;
        for (const QString &text : {person.name, full, initials, person.idNumber, person.phone, address}) {
            const QByteArray bytes = text.toUtf8();
            sqlite3_bind_text(m_insert, column++, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        }
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }
    void done() { run("COMMIT"); }
    /// The total and the first 50, as a program without an index would ask.
    qint64 count(const QString &text)
    {
        const QByteArray pattern = '%' + text.toUtf8() + '%';
        const QByteArray where = " FROM resident WHERE name LIKE ?1 OR py LIKE ?1 OR ini LIKE ?1 OR idno LIKE ?1 OR phone LIKE ?1"
                                 " OR addr LIKE ?1";
        select("SELECT *" + where + " LIMIT 50", pattern);
        return select("SELECT count(*)" + where, pattern);
    }

private:
    void run(const char *sql) { sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr); }
    qint64 select(const QByteArray &sql, const QByteArray &pattern)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, pattern.constData(), int(pattern.size()), SQLITE_TRANSIENT);
        qint64 value = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            value = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return value;
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

SearchEntry entryOf(const Bench::Person &person)
{
    return {person.key, person.name, {}, person.idNumber, person.phone, person.household};
}

/// Changes one by one, against the time the whole index takes.
bool followChanges(SearchIndex &index, const std::vector<SearchEntry> &sample, double rebuild)
{
    std::vector<double> times;
    double sum = 0;
    for (int round = 0; round < 3000; ++round) {
        SearchEntry entry = sample[size_t(round) % sample.size()];
        entry.phones = QString::number(13900000000LL + round);
        const Stopwatch watch;
        index.put(entry);
        times.push_back(watch.milliseconds());
        sum += times.back();
    }
    const double mean = sum / double(times.size());
    const double share = mean / rebuild;
    std::printf("one change: p50 %.3f ms, mean %.3f ms, p99 %.3f ms, max %.2f ms; mean is 1/%.0f of a rebuild\n", quantile(times, 0.5), mean,
                quantile(times, 0.99), quantile(times, 1), 1 / share);
    return share < 0.001;
}

struct Timed
{
    std::vector<double> bare, total, best, like;
    qint64 hits = 0;
};

} // namespace

int main(int argc, char **argv)
{
    int people = 600000;
    bool withLike = true;
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]) == "--no-like")
            withLike = false;
        else
            people = QByteArray(argv[i]).toInt();
    }
    Bench::People source(people);
    std::vector<SearchEntry> entries;
    std::vector<SearchAddress> addresses;
    std::vector<Query> queries;
    std::vector<SearchEntry> sample;
    Plain plain;
    LikeTable like;
    for (qint32 key = 0; key < source.households(); ++key) {
        const Bench::Home home = source.home(key);
        addresses.push_back({key, home.text, home.building, home.stairwell, home.room});
        plain.addresses += home.text.toUtf8() + '\n';
    }
    entries.reserve(size_t(people));
    for (int i = 0; i < people; ++i) {
        const Bench::Person person = source.next();
        entries.push_back(entryOf(person));
        const QString full = Pinyin::full(person.name);
        const QString initials = Pinyin::initials(person.name);
        plain.names += person.name.toUtf8() + '\n';
        plain.pinyin += (full + u'\n' + initials + u'\n').toUtf8();
        plain.digits += (person.idNumber + u'\n' + person.phone + u'\n').toUtf8();
        if (withLike)
            like.add(person, full, initials, addresses[size_t(person.household)].text);
        if (i % (people / 50) == 7) {
            addQueries(queries, person, source.home(person.household));
            sample.push_back(entries.back());
        }
    }
    if (withLike)
        like.done();

    const double before = anonymousMegabytes();
    SearchIndex index;
    std::vector<double> builds;
    std::vector<double> processorTimes;
    double grown = 0;
    for (int round = 0; round < 3; ++round) {
        index.clear();
        const std::clock_t processor = std::clock();
        QElapsedTimer timer;
        timer.start();
        SearchIndex::Loader loader(people);
        for (const SearchAddress &address : addresses)
            loader.setAddress(address);
        for (const SearchEntry &entry : entries)
            loader.add(entry);
        const double gathered = milliseconds(timer);
        index.load(std::move(loader));
        builds.push_back(milliseconds(timer));
        processorTimes.push_back(double(std::clock() - processor) * 1e3 / CLOCKS_PER_SEC);
        if (round == 0) {
            std::printf("%d people, %d addresses; first build %.0f ms (of these %.0f ms gathering), ", people, source.households(), builds.back(),
                        gathered);
            grown = anonymousMegabytes() - before;
        }
    }
    // Judged by processor time of all threads, as everything here, so that a busy machine does not count.
    const double build = quantile(processorTimes, 0.5);
    std::printf("median build %.0f ms, processor time %.0f ms; index %.1f MB by its own count, %.1f MB anonymous memory\n", quantile(builds, 0.5), build, double(index.memoryUse()) / 1048576.0,
                grown);
    std::printf("plain bytes: names %.1f, pinyin %.1f, digits %.1f, addresses %.1f MB\n", double(plain.names.size()) / 1048576.0,
                double(plain.pinyin.size()) / 1048576.0, double(plain.digits.size()) / 1048576.0, double(plain.addresses.size()) / 1048576.0);

    QMap<QString, Timed> byType;
    QStringList order;
    bool right = true;
    qint64 sink = 0;
    for (const Query &query : queries) {
        if (!byType.contains(query.type))
            order.append(query.type);
        Timed &timed = byType[query.type];
        timed.bare.push_back(medianOfFive([&] { sink += scanPlain(plain, query); }));
        qint64 total = 0;
        timed.total.push_back(medianOfFive([&] { total = index.count(query.text); }));
        timed.best.push_back(medianOfFive([&] { sink += index.search(query.text, 50).hits.size(); }));
        timed.hits += total;
        if (withLike && timed.like.size() < 3) {
            const Stopwatch watch;
            const qint64 same = like.count(query.text);
            timed.like.push_back(watch.milliseconds());
            const bool comparable = query.type.startsWith(u"name"_s) || query.type == u"addr1"_s || query.type == u"addr2"_s
                || query.type == u"addr3"_s;
            if (comparable && same != total) {
                std::printf("%s: %lld by the index, %lld by LIKE\n", qPrintable(query.text), (long long)total, (long long)same);
                right = false;
            }
        }
    }
    std::printf("%-9s %9s | %8s %8s | %8s %8s | %6s %6s | %8s %8s | %8s %7s\n", "class", "hits", "bare p50", "p99", "total p50", "p99", "x p50", "x p99",
                "best50", "p99", "LIKE p50", "x");
    double worst = 0;
    double leastGain = 1e9;
    for (const QString &type : std::as_const(order)) {
        const Timed &t = byType[type];
        const double ratio = quantile(t.total, 0.99) / quantile(t.bare, 0.99);
        worst = std::max(worst, ratio);
        const double slow = t.like.empty() ? 0 : quantile(t.like, 0.5);
        const double gain = slow / quantile(t.best, 0.5);
        if (!t.like.empty())
            leastGain = std::min(leastGain, gain);
        std::printf("%-9s %9lld | %8.3f %8.3f | %9.3f %8.3f | %6.2f %6.2f | %8.3f %8.3f | %8.1f %7.0f\n", qPrintable(type),
                    (long long)(t.hits / qint64(t.total.size())), quantile(t.bare, 0.5), quantile(t.bare, 0.99), quantile(t.total, 0.5),
                    quantile(t.total, 0.99), quantile(t.total, 0.5) / quantile(t.bare, 0.5), ratio, quantile(t.best, 0.5), quantile(t.best, 0.99),
                    slow, gain);
    }
    const bool quick = followChanges(index, sample, build);
    std::printf("worst p99 to bare %.2f (aim 1.50), least gain over LIKE %.0f (aim 30) [%lld]\n", worst, withLike ? leastGain : 0.0,
                (long long)(sink & 1));
    const bool reached = worst <= 1.5 && (!withLike || leastGain >= 30) && quick && build < 1000;
    return right && (people < 100000 || reached) ? 0 : 1;
}
