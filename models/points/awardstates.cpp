// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/awardstates.h"

#include "models/store/statement.h"
#include "models/store/words.h"

#include <QHash>

namespace Allpost {

using namespace Qt::StringLiterals;
using enum AwardDo;

namespace {

/// Reads awards with what their state follows from, one after another.
class Reader
{
public:
    explicit Reader(const Database &db)
        : m_base(db, u"SELECT v.approval, v.notice_days FROM award a LEFT JOIN points_rule_version v ON v.key = a.rule WHERE a.key = ?"_s),
          m_lines(db, u"SELECT key, points FROM award_line WHERE award = ? ORDER BY key"_s),
          // The present deed has no stamp yet: it is the latest.
          m_events(db, u"SELECT e.key, e.step, e.award_line, e.at, n.until_on, e.upheld, e.worker FROM award_event e LEFT JOIN points_notice n ON n.key = e.notice "
                       "JOIN record r ON r.key = e.key LEFT JOIN op o ON o.key = r.born LEFT JOIN desk d ON d.number = o.desk WHERE e.award = ? "
                       "ORDER BY CASE WHEN o.key IS NULL THEN 1 ELSE 0 END, o.epoch, o.time, o.tick, d.id, r.id"_s)
    {
    }

    Result<AwardStates::Life> read(Key award)
    {
        AwardStates::Life life;
        life.base.award = award;
        m_base.bind(1, award);
        auto there = m_base.step();
        if (!there)
            return there.error();
        if (!*there) {
            m_base.reset();
            return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "This award is no longer in the file.")), {}};
        }
        life.base.needsCheck = !m_base.text(0).isEmpty();
        life.base.noticeDays = m_base.number(1);
        m_base.reset();
        m_lines.bind(1, award);
        for (auto more = m_lines.step();; more = m_lines.step()) {
            if (!more)
                return more.error();
            if (!*more)
                break;
            life.base.lines.push_back({m_lines.number(0), m_lines.number(1)});
        }
        m_lines.reset();
        m_events.bind(1, award);
        for (auto more = m_events.step();; more = m_events.step()) {
            if (!more)
                return more.error();
            if (!*more)
                break;
            life.facts.push_back({m_events.number(0), AwardFlow::step(m_events.text(1)), m_events.number(2), m_events.text(3), m_events.text(4), m_events.number(5) != 0, m_events.number(6)});
        }
        m_events.reset();
        life.stand = AwardStates::fold(life.base, life.facts);
        return life;
    }

private:
    Statement m_base;
    Statement m_lines;
    Statement m_events;
};

class Writer
{
public:
    explicit Writer(const Database &db)
        : m_insert(db, u"INSERT INTO award_state (award, state, lines, points, open_objections, notice_until, since) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
    {
    }

    Status write(Key award, const AwardStand &stand)
    {
        m_insert.bind(1, award);
        m_insert.bind(2, AwardFlow::code(stand.at));
        m_insert.bind(3, qint64(stand.lines));
        m_insert.bind(4, stand.points);
        m_insert.bind(5, qint64(stand.objections));
        stand.noticeUntil.isEmpty() ? m_insert.bindNull(6) : m_insert.bind(6, stand.noticeUntil);
        stand.since.isEmpty() ? m_insert.bindNull(7) : m_insert.bind(7, stand.since);
        return m_insert.run();
    }

private:
    Statement m_insert;
};

using Sink = std::function<Status(Key award, const AwardStand &stand)>;

Status scan(const Database &db, Progress &progress, const Sink &sink)
{
    Reader reader(db);
    Statement awards(db, u"SELECT key FROM award ORDER BY key"_s);
    for (qint64 done = 0;; ++done) {
        auto more = awards.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const Key award = awards.number(0);
        auto life = reader.read(award);
        if (!life)
            return life.error();
        if (auto taken = sink(award, life->stand); !taken)
            return taken;
        if (done % 4096 == 0)
            progress.report(done, 0, said(QT_TRANSLATE_NOOP("Store", "Reading the awards of points")));
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, said(QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed.")), {}};
    }
}

Status keep(const Database &db, const std::vector<Key> &awards)
{
    Reader reader(db);
    Writer writer(db);
    Statement drop(db, u"DELETE FROM award_state WHERE award = ?"_s);
    for (Key award : awards) {
        drop.bind(1, award);
        if (auto dropped = drop.run(); !dropped)
            return dropped;
        auto life = reader.read(award);
        if (!life && life.error().code == ErrorCode::NotFound)
            continue;
        if (!life)
            return life.error();
        if (auto written = writer.write(award, life->stand); !written)
            return written;
    }
    return {};
}

Status make(const Database &db, Progress &progress)
{
    if (auto emptied = Query::run(db, u"DELETE FROM award_state"_s); !emptied)
        return emptied.error();
    Writer writer(db);
    return scan(db, progress, [&](Key award, const AwardStand &stand) { return writer.write(award, stand); });
}

Status check(const Database &db, Progress &progress, const Derivation::Problem &problem)
{
    Statement states(db, u"SELECT award, state, lines, points, open_objections, notice_until, since FROM award_state ORDER BY award"_s);
    auto state = states.step();
    qint64 stray = 0;
    auto scanned = scan(db, progress, [&](Key award, const AwardStand &stand) -> Status {
        for (; state && *state && states.number(0) < award; state = states.step())
            ++stray;
        const bool there = state && *state && states.number(0) == award;
        if (!there || states.text(1) != AwardFlow::code(stand.at) || states.number(2) != stand.lines || states.number(3) != stand.points || states.number(4) != stand.objections
            || states.text(5) != stand.noticeUntil || states.text(6) != stand.since)
            problem(said(QT_TRANSLATE_NOOP("Store", "The state of award %1 is not what its events say.")).arg(award));
        if (there)
            state = states.step();
        return state ? Status() : Status(state.error());
    });
    if (!scanned)
        return scanned;
    for (; state && *state; state = states.step())
        ++stray;
    if (!state)
        return state.error();
    if (stray)
        problem(said(QT_TRANSLATE_NOOP("Store", "%n states belong to no award."), stray));
    return {};
}

} // namespace

AwardStand AwardStates::fold(const AwardBase &base, const std::vector<AwardFact> &facts)
{
    AwardStand stand;
    QHash<Key, int> open; ///< objections by line
    const auto move = [&](AwardAt to, const AwardFact &fact) {
        stand.at = to;
        stand.since = fact.at;
    };
    const auto strike = [&](const AwardFact &fact) {
        if (fact.line)
            stand.struck << fact.line;
        const bool all = std::all_of(base.lines.begin(), base.lines.end(), [&](const AwardBase::Line &line) { return stand.struck.contains(line.key); });
        if (!fact.line || all)
            move(AwardAt::Refused, fact);
    };
    for (const AwardFact &fact : facts) {
        if (fact.step == Enter) {
            if (++stand.entries == 1)
                move(AwardAt::Entered, fact);
            continue;
        }
        const AwardRule *rule = AwardFlow::find(fact.step, stand.at);
        if (!rule)
            continue;
        switch (fact.step) {
        case Ask:
            stand.asker = fact.worker;
            move(base.needsCheck ? AwardAt::Asked : AwardAt::Checked, fact);
            break;
        case Check:
            stand.checker = fact.worker;
            move(AwardAt::Checked, fact);
            break;
        case Notice:
            stand.noticeUntil = fact.until;
            move(AwardAt::OnNotice, fact);
            break;
        case Object: ++open[fact.line]; break;
        case Answer:
            if (open.value(fact.line) > 0) {
                --open[fact.line];
                if (fact.upheld)
                    strike(fact);
            }
            break;
        case Refuse: strike(fact); break;
        case Withdraw: move(AwardAt::Withdrawn, fact); break;
        case Enter:
        case Unknown: break;
        }
    }
    for (auto one = open.cbegin(); one != open.cend(); ++one) {
        stand.objections += one.value();
        if (one.value() > 0)
            stand.objected << one.key();
    }
    for (const AwardBase::Line &line : base.lines)
        if (!stand.struck.contains(line.key)) {
            ++stand.lines;
            stand.points += line.points;
        }
    return stand;
}

Result<AwardStates::Life> AwardStates::life(const Database &db, Key award)
{
    return Reader(db).read(award);
}

const Derivation &AwardStates::derivation()
{
    static const Derivation derivation{{u"award_state"_s}, {{u"award"_s}, {u"award_line"_s, u"award"_s}, {u"award_event"_s, u"award"_s}}, {}, keep, make, check};
    return derivation;
}

} // namespace Allpost
