// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// Check-ins of a large office beside the plainest SQL that gives the same rows, in the same run; and beside the same office
// a tenth as large.
//   bench_checkins [members, 20000] [rounds, 9] [a file to keep]
// A growth near 10 is in step with the office; near 1: it does not depend on it.
#include "models/checkins/activities.h"
#include "models/checkins/activityclosing.h"
#include "models/checkins/activitynumbers.h"
#include "models/checkins/appraisals.h"
#include "models/checkins/memberroll.h"
#include "models/checkins/partytree.h"
#include "models/checkins/signinlist.h"
#include "models/checkins/skillmatch.h"
#include "models/checkins/teams.h"
#include "models/checkins/units.h"
#include "models/checkins/volunteerregister.h"
#include "models/checkins/volunteers.h"
#include "models/residents/finder.h"
#include "tests/bench/manycheckins.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

#include <sqlite3.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

/// SQLite as it is, with the same settings, on a copy of the file.
class Raw
{
public:
    explicit Raw(const QString &path)
    {
        if (sqlite3_open(qPrintable(path), &m_db) != SQLITE_OK)
            qFatal("open");
        for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON", "PRAGMA cache_size = -65536"})
            run(pragma);
    }
    ~Raw() { sqlite3_close_v2(m_db); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    /// Every cell of the answer, as text; prepared anew, as a question is.
    qint64 rows(const QString &sql, qint64 key = 0) const
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
        if (key)
            sqlite3_bind_int64(statement, 1, key);
        qint64 read = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                read += sqlite3_column_bytes(statement, column) >= 0;
        }
        sqlite3_finalize(statement);
        return read;
    }
    /// One deed that changes these rows of a sheet, with what the journal keeps of it.
    void deed(const QList<Key> &sheet, int fields)
    {
        run("BEGIN IMMEDIATE");
        const qint64 op = ++m_op;
        for (Key row : sheet) {
            run(u"UPDATE sign_in SET state = 'present', in_at = '2026-11-22T09:00', way = 'sheet', worker = 1 WHERE key = %1"_s.arg(row));
            run(u"INSERT INTO op_touch VALUES (%1, %2)"_s.arg(row).arg(op));
            for (int field = 0; field < fields; ++field)
                run(u"INSERT OR REPLACE INTO head VALUES (%1, 'field%2', 1, %3, 1, 0, NULL)"_s.arg(row).arg(field).arg(op));
        }
        run(u"INSERT INTO op VALUES (%1, 1, %1, 0, 1, 0, 1, 'signin.sheet', '{}', 1, NULL, NULL, 1, randomblob(32), randomblob(32))"_s.arg(op));
        run(u"INSERT INTO op_body VALUES (%1, 0, randomblob(%2))"_s.arg(op).arg(60 + 40 * sheet.size()));
        run("COMMIT");
    }
    QList<Key> sheet(Key activity) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_db, "SELECT key FROM sign_in WHERE activity = ?", -1, &statement, nullptr);
        sqlite3_bind_int64(statement, 1, activity);
        QList<Key> keys;
        while (sqlite3_step(statement) == SQLITE_ROW)
            keys << sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return keys;
    }

private:
    void run(const QString &sql) { run(sql.toUtf8().constData()); }
    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
    }

    sqlite3 *m_db = nullptr;
    qint64 m_op = 1'000'000'000;
};

/// What is measured: ours, and the plainest that gives the same.
struct Probe
{
    const char *name;
    std::function<void(int round)> own;
    std::function<void(int round)> raw;
};

template <typename T>
void must(const Result<T> &result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().message + result.error().detail));
}

const QString MemberColumns = u"SELECT m.*, coalesce(r.name, o.name) AS name, r.sex, r.phone, r.id_number, r.birth_date, u.name, g.name, w.name FROM party_member m LEFT JOIN outsider o ON o.key = m.outsider "
                              "LEFT JOIN resident r ON r.key = m.resident LEFT JOIN service_unit u ON u.key = m.unit LEFT JOIN grid g ON g.key = m.grid LEFT JOIN worker w ON w.key = m.received_by "_s;
const QString Served = u"FROM activity a JOIN sign_in s ON s.activity = a.key WHERE a.closed_at IS NOT NULL AND a.cancelled_on IS NULL AND s.state = 'present' AND a.starts_at >= '%1' AND a.starts_at < '%2'"_s;

constexpr int Block = 64; ///< lines a table reads at once

struct Figures { std::vector<double> own, raw; };

class Desk
{
public:
    Desk(const QString &path, int members, int units, int activities) : m_many(path, members, units, activities), m_copy(copyOf(path)), m_raw(m_copy), m_finder(*m_many.store)
    {
        m_finder.load();
        m_finder.wait();
        auto roll = MemberRoll::read(m_many.store->db());
        must(roll, "roll");
        m_roll = *roll;
    }

    QList<Probe> probes()
    {
        const Database &db = m_many.store->db();
        const QDate today = QDate::currentDate();
        const QString served = Served.arg(QDate(today.year(), 1, 1).toString(Qt::ISODate), today.addDays(1).toString(Qt::ISODate));
        const QString month = Served.arg(QDate(today.year(), today.month(), 1).toString(Qt::ISODate), today.addDays(1).toString(Qt::ISODate));
        static const QStringList letters{u"wj"_s, u"zm"_s, u"ly"_s, u"cx"_s, u"lw"_s};
        const auto asked = [this, &db](Members::Question question) {
            return [this, &db, question](int) { must(Members::list(db, question), "members"); };
        };
        Members::Question all, ofUnit, typed, notCome;
        all.withGone = ofUnit.withGone = false;
        ofUnit.unit = m_many.units.first();
        ofUnit.state = MemberState::OnDuty;
        typed.typed = u"wj"_s;
        notCome.state = MemberState::NotYet;
        const QString sheet = u"SELECT s.*, coalesce(r.name, o.name), coalesce(r.phone, o.phone), coalesce(r.id_number, o.id_number), u.name, (SELECT v.number FROM volunteer v WHERE v.resident = s.resident) FROM sign_in s "
                              "LEFT JOIN resident r ON r.key = s.resident LEFT JOIN outsider o ON o.key = s.outsider LEFT JOIN service_unit u ON u.key = s.unit WHERE s.activity = ?1 ORDER BY s.key"_s;
        return {
            {"members, the roll of all", [&db](int) { must(MemberRoll::read(db), "roll"); }, [this](int) { m_raw.rows(MemberColumns + u"WHERE m.moved_on IS NULL AND m.ended_on IS NULL ORDER BY u.name, name"_s); }},
            {"members, the first page of it",
             [this, &db](int) {
                 Members::Question here;
                 here.withGone = false;
                 must(Members::lines(db, m_roll.select(here).mid(0, Block)), "lines");
             },
             [this](int) { m_raw.rows(MemberColumns + u"WHERE m.key <= (SELECT min(key) FROM party_member) + 128"_s); }},
            {"members, typed into the list",
             [this, &db](int round) {
                 Members::Question question;
                 question.typed = letters.at(round % letters.size());
                 must(Members::lines(db, m_roll.select(question).mid(0, Block)), "lines");
             },
             [this](int) { m_raw.rows(MemberColumns + u"WHERE coalesce(r.name, o.name) LIKE '王%' ORDER BY u.name, name LIMIT 64"_s); }},
            {"members, all of them in full", asked(all), [this](int) { m_raw.rows(MemberColumns + u"WHERE m.moved_on IS NULL AND m.ended_on IS NULL ORDER BY u.name, name"_s); }},
            {"members of a unit, on duty", asked(ofUnit),
             [this](int) { m_raw.rows(MemberColumns + u"WHERE m.unit = ?1 AND EXISTS (SELECT 1 FROM post_claim c WHERE c.party_member = m.key AND c.until IS NULL) ORDER BY name"_s, m_many.units.first()); }},
            {"members by two letters, in full", asked(typed), [this](int) { m_raw.rows(MemberColumns + u"WHERE coalesce(r.name, o.name) LIKE '王%' ORDER BY u.name, name"_s); }},
            {"who has not come yet", asked(notCome), [this](int) { m_raw.rows(MemberColumns + u"WHERE m.reported_on IS NULL AND m.moved_on IS NULL AND m.ended_on IS NULL ORDER BY u.name, name"_s); }},
            {"one member for the panel", [this, &db](int round) { must(Members::read(db, m_many.members.at(round * 7 % m_many.members.size())), "member"); },
             [this](int round) { m_raw.rows(MemberColumns + u"WHERE m.key = ?1"_s, m_many.members.at(round * 7 % m_many.members.size())); }},
            {"units with how they stand", [&db](int) { must(Units::list(db), "units"); },
             [this](int) {
                 m_raw.rows(u"SELECT u.key, u.name, count(m.key), sum(m.reported_on IS NULL), count(DISTINCT c.party_member) FROM service_unit u LEFT JOIN party_member m ON m.unit = u.key "
                            "LEFT JOIN post_claim c ON c.party_member = m.key AND c.until IS NULL GROUP BY u.key ORDER BY u.name"_s);
             }},
            {"sign-in page: the sheet", [this, &db](int) { must(SignIns::sheet(db, m_many.large), "sheet"); }, [this, sheet](int) { m_raw.rows(sheet, m_many.large); }},
            {"sign-in page: everybody who may come",
             [this, &db](int) {
                 if (!m_list.load(db, m_many.large))
                     qFatal("load");
             },
             [this, sheet](int) {
                 m_raw.rows(sheet, m_many.large);
                 m_raw.rows(u"SELECT p.resident, p.outsider, coalesce(r.name, o.name), coalesce(r.phone, o.phone), coalesce(r.id_number, o.id_number) FROM party_member p LEFT JOIN resident r ON r.key = p.resident "
                            "LEFT JOIN outsider o ON o.key = p.outsider WHERE p.moved_on IS NULL AND p.ended_on IS NULL"_s);
             }},
            {"sign-in page: two letters", [this, &db](int round) { must(m_list.find(db, letters.at(round % letters.size()), &m_finder), "find"); },
             [this](int) { m_raw.rows(u"SELECT r.name, r.phone, u.name FROM party_member p JOIN resident r ON r.key = p.resident LEFT JOIN service_unit u ON u.key = p.unit WHERE r.name LIKE '王%' LIMIT 9"_s); }},
            {"sign-in page: Enter, one deed", [this](int round) { must(SignIns(*m_many.store).enter(m_many.large, {m_many.residents.at((round * 31 + m_entered++) % m_many.residents.size()), 0}, SignIns::Way::Name), "enter"); },
             [this](int round) { m_raw.deed({m_raw.sheet(m_many.large).at(round)}, 4); }},
            {"a sheet of 80 typed in", [this](int) { typeIn(); }, [this](int) { m_raw.deed(m_raw.sheet(m_many.large), 4); }},
            {"closing, hours and points", [this](int round) { must(ActivityClosing(*m_many.store).close(m_many.open.at(round % m_many.open.size()), {}), "close"); },
             [this](int round) { m_raw.deed(m_raw.sheet(m_many.open.at(round % m_many.open.size())), 2); }},
            {"year's appraisals of all units", [&db, today](int) { must(Appraisals::read(db, today.year()), "year"); },
             [this, served](int) {
                 m_raw.rows(MemberColumns + u"WHERE m.reported_on IS NOT NULL ORDER BY u.name"_s);
                 m_raw.rows(u"SELECT s.resident, s.outsider, count(*), sum(s.minutes) "_s + served + u" GROUP BY s.resident, s.outsider"_s);
             }},
            {"who would suit a post",
             [this, &db](int round) {
                 auto book = SkillBook::read(db);
                 auto posts = ServicePosts::list(db);
                 must(book, "skills");
                 must(posts, "posts");
                 book->members(posts->at(round % posts->size()));
             },
             [this](int) { m_raw.rows(u"SELECT m.key, m.skills, m.wanted_posts, coalesce(r.name, o.name) FROM party_member m LEFT JOIN resident r ON r.key = m.resident LEFT JOIN outsider o ON o.key = m.outsider WHERE m.skills LIKE '%电工%' AND m.moved_on IS NULL"_s); }},
            {"the month's numbers", [&db, today](int) { must(ActivityNumbers::ofMonth(db, today), "numbers"); },
             [this, month](int) { m_raw.rows(u"SELECT s.unit, count(DISTINCT a.key), count(DISTINCT s.resident), sum(s.minutes) "_s + month + u" GROUP BY s.unit"_s); }},
            {"yearly register of volunteers", [&db, today](int) { must(VolunteerRegister::of(db, today.year()), "register"); },
             [this, served](int) {
                 m_raw.rows(u"SELECT s.resident, v.number, r.name, r.phone, count(*), sum(s.minutes), max(a.starts_at) "_s
                            + QString(served).replace(u"WHERE"_s, u"JOIN volunteer v ON v.resident = s.resident JOIN resident r ON r.key = s.resident WHERE"_s) + u" GROUP BY s.resident"_s);
             }},
            {"list of volunteers", [&db, today](int) { must(Volunteers::list(db, today.year()), "volunteers"); },
             [this](int) { m_raw.rows(u"SELECT v.*, r.name, r.phone, (SELECT count(*) FROM sign_in s WHERE s.resident = v.resident AND s.state = 'present') FROM volunteer v LEFT JOIN resident r ON r.key = v.resident"_s); }},
            {"teams", [&db, today](int) { must(Teams::list(db, today.year()), "teams"); },
             [this, served](int) {
                 m_raw.rows(u"SELECT t.*, (SELECT count(*) FROM team_member m WHERE m.volunteer_team = t.key) FROM volunteer_team t"_s);
                 m_raw.rows(u"SELECT a.team, count(*), sum(s.minutes) "_s + served + u" GROUP BY a.team"_s);
             }},
            {"list of activities", [&db](int) { must(Activities::list(db), "activities"); },
             [this](int) { m_raw.rows(u"SELECT a.*, count(s.key), sum(s.state = 'present') FROM activity a LEFT JOIN sign_in s ON s.activity = a.key GROUP BY a.key ORDER BY a.starts_at DESC"_s); }},
            {"wishes", [&db](int) { must(Wishes::list(db), "wishes"); },
             [this](int) { m_raw.rows(u"SELECT w.*, r.name, c.claimed_on, c.done_on, x.name FROM wish w LEFT JOIN resident r ON r.key = w.resident LEFT JOIN wish_claim c ON c.wish = w.key LEFT JOIN resident x ON x.key = c.resident ORDER BY w.opened_on"_s); }},
            {"tree of Party organisations", [&db, today](int) { must(PartyTree::read(db, today), "tree"); },
             [this](int) {
                 m_raw.rows(u"SELECT p.*, b.number, e.name, d.room FROM party_org p LEFT JOIN building b ON b.key = p.building LEFT JOIN estate e ON e.key = p.estate LEFT JOIN occupancy o ON o.household = p.household "
                            "LEFT JOIN dwelling d ON d.key = o.dwelling WHERE p.until IS NULL"_s);
             }},
        };
    }

    QHash<QByteArray, Figures> run(int rounds)
    {
        QHash<QByteArray, Figures> figures;
        const QList<Probe> all = probes();
        for (const Probe &probe : all) {
            Figures &of = figures[probe.name];
            for (int round = 0; round <= rounds; ++round) {
                const double own = timed([&] { probe.own(round); });
                const double raw = timed([&] { probe.raw(round); });
                if (round || !rounds) { // the first one warms caches
                    of.own.push_back(own);
                    of.raw.push_back(raw);
                }
            }
        }
        return figures;
    }

private:
    QString copyOf(const QString &path) const
    {
        sqlite3_wal_checkpoint_v2(m_many.store->db().native(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
        const QString copy = path + u".raw"_s;
        QFile::remove(copy);
        if (!QFile::copy(path, copy))
            qFatal("copy");
        return copy;
    }
    /// All marked absent, then all but every tenth have come: each round writes each row.
    void typeIn()
    {
        QSet<Key> absent;
        m_back = !m_back;
        const QList<Key> rows = m_raw.sheet(m_many.large);
        for (qsizetype i = 0; i < rows.size(); ++i)
            if (m_back || i % 10 == 0)
                absent.insert(rows.at(i));
        must(SignIns(*m_many.store).typeIn(m_many.large, absent), "sheet");
    }

    Bench::ManyCheckins m_many;
    QString m_copy;
    Raw m_raw;
    ResidentFinder m_finder;
    SignInList m_list;
    MemberRoll m_roll;
    qsizetype m_entered = 0;
    bool m_back = false;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int members = argc > 1 ? atoi(argv[1]) : 20000;
    const int rounds = std::min(10, argc > 2 ? atoi(argv[2]) : 9);
    QTemporaryDir folder;
    const QString kept = argc > 3 ? QString::fromLocal8Bit(argv[3]) : folder.filePath(u"many.allpost"_s);
    const auto units = [](int of) { return std::max(2, of * 3 / 200); };
    const auto activities = [](int of) { return std::max(14, of * 3 / 100); };
    Desk fewer(folder.filePath(u"few.allpost"_s), members / 10, units(members / 10), activities(members / 10));
    const auto few = fewer.run(rounds);
    Desk more(kept, members, units(members), activities(members));
    const auto many = more.run(rounds);
    std::printf("%d members, %d units, %d activities; processor time, medians of %d\n%-40s %9s %9s %7s %7s\n", members, units(members), activities(members), rounds, "", "ms", "raw ms", "ratio", "growth");
    for (const Probe &probe : more.probes()) {
        const double own = median(many[probe.name].own), raw = median(many[probe.name].raw);
        std::printf("%-40s %9.2f %9.2f %7.1f %7.1f\n", probe.name, own, raw, own / std::max(raw, 0.001), own / std::max(median(few[probe.name].own), 0.001));
    }
    return 0;
}
