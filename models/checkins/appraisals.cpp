// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/appraisals.h"

#include "models/checkins/checkinreading.h"
#include "models/checkins/servicehours.h"
#include "models/dictionary/codelist.h"
#include "models/views/listreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Appraisals)
};

constexpr int MostYears = 20;
constexpr int LastMonthForTheYearBefore = 2;
/// Members after which the progress is told.
constexpr int Told = 100;

Error badMarks(const QString &field, const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, field};
}

Status readMembers(const Database &db, AppraisalYear &whole, QHash<Key, std::pair<qsizetype, qsizetype>> &at)
{
    const QString first = u"%1-01-01"_s.arg(whole.year), last = u"%1-12-31"_s.arg(whole.year);
    auto rows = Query::run(db,
                           u"SELECT m.key, m.unit, m.resident, m.outsider, coalesce(r.name, o.name), m.duty, m.reported_on, m.moved_on, m.ended_on, u.name FROM party_member m "
                           "LEFT JOIN resident r ON r.key = m.resident LEFT JOIN outsider o ON o.key = m.outsider LEFT JOIN service_unit u ON u.key = m.unit "
                           "WHERE m.reported_on IS NOT NULL AND substr(m.reported_on, 1, 10) <= :last AND (m.moved_on IS NULL OR m.moved_on >= :first) "
                           "AND (m.ended_on IS NULL OR m.ended_on >= :first) ORDER BY m.unit, m.key"_s,
                           {{u":first"_s, first}, {u":last"_s, last}});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const Key unit = rows->number(1);
        if (whole.units.isEmpty() || whole.units.last().unit != unit)
            whole.units.append({unit, unit ? rows->text(9) : Words::tr("Without a unit"), {}, 0, {}});
        MemberYear member;
        member.member = rows->number(0);
        member.unit = unit;
        member.person = {rows->number(2), rows->number(3)};
        member.name = rows->text(4);
        member.duty = rows->text(5);
        member.reportedOn = rows->text(6);
        member.until = rows->text(7).isEmpty() ? rows->text(8) : rows->text(7);
        at.insert(member.member, {whole.units.size() - 1, whole.units.last().members.size()});
        whole.units.last().members << member;
    }
    return {};
}

Status readPosts(const Database &db, AppraisalYear &whole, const QHash<Key, std::pair<qsizetype, qsizetype>> &at)
{
    auto rows = Query::run(db,
                           u"SELECT c.party_member, p.name FROM post_claim c JOIN service_post p ON p.key = c.service_post WHERE (c.since IS NULL OR substr(c.since, 1, 10) <= :last) "
                           "AND (c.until IS NULL OR c.until >= :first) ORDER BY c.key"_s,
                           {{u":first"_s, u"%1-01-01"_s.arg(whole.year)}, {u":last"_s, u"%1-12-31"_s.arg(whole.year)}});
    if (!rows)
        return rows.error();
    while (rows->next())
        if (const auto found = at.constFind(rows->number(0)); found != at.cend())
            if (QStringList &posts = whole.units[found->first].members[found->second].posts; !posts.contains(rows->text(1)))
                posts << rows->text(1);
    return {};
}

Status readServed(const Database &db, AppraisalYear &whole)
{
    auto same = SamePeople::load(db);
    if (!same)
        return same.error();
    auto times = ServiceHours::list(db, {QDate(whole.year, 1, 1), QDate(whole.year, 12, 31), 0});
    if (!times)
        return times.error();
    struct Sum { int activities = 0; qint64 minutes = 0; QHash<Key, int> kinds = {}; };
    QHash<Key, Sum> sums;
    for (const ServedTime &time : std::as_const(*times)) {
        Sum &sum = sums[time.identity];
        ++sum.activities;
        sum.minutes += time.minutes;
        ++sum.kinds[time.fiveMicro];
    }
    for (UnitYear &unit : whole.units)
        for (MemberYear &member : unit.members)
            if (const auto sum = sums.constFind(same->of(member.person)); sum != sums.cend()) {
                member.activities = sum->activities;
                member.minutes = sum->minutes;
                member.fiveMicro = sum->kinds;
            }
    return {};
}

Status readGiven(const Database &db, AppraisalYear &whole, const QHash<Key, std::pair<qsizetype, qsizetype>> &at)
{
    auto rows = Query::run(db,
                           u"SELECT a.key, a.party_member, a.grade, a.stars, a.text, a.worker, a.paper, p.number, p.voided_on FROM appraisal a "
                           "LEFT JOIN issued_paper p ON p.key = a.paper WHERE a.year = :year ORDER BY a.key"_s, {{u":year"_s, whole.year}});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto found = at.constFind(rows->number(1));
        if (found == at.cend())
            continue;
        UnitYear &unit = whole.units[found->first];
        MemberYear &member = unit.members[found->second];
        // Two desks may have given for one year without knowing: the later record counts, as in the list of the journal.
        member.appraisal = rows->number(0);
        member.given.partyMember = member.member;
        member.given.year = whole.year;
        member.given.grade = rows->text(2);
        member.given.stars = rows->value(3).isNull() ? std::optional<qint64>() : rows->number(3);
        member.given.text = rows->text(4);
        member.given.worker = rows->number(5);
        member.given.paper = rows->number(6);
        if (rows->number(6) && rows->text(8).isEmpty() && rows->number(6) > unit.paper) {
            unit.paper = rows->number(6);
            unit.paperNumber = rows->text(7);
        }
    }
    return {};
}

} // namespace

int UnitYear::posts() const
{
    int sum = 0;
    for (const MemberYear &member : members)
        sum += int(member.posts.size());
    return sum;
}

int UnitYear::activities() const
{
    int sum = 0;
    for (const MemberYear &member : members)
        sum += member.activities;
    return sum;
}

qint64 UnitYear::minutes() const
{
    qint64 sum = 0;
    for (const MemberYear &member : members)
        sum += member.minutes;
    return sum;
}

QHash<Key, int> UnitYear::fiveMicro() const
{
    QHash<Key, int> sums;
    for (const MemberYear &member : members)
        for (auto it = member.fiveMicro.cbegin(); it != member.fiveMicro.cend(); ++it)
            sums[it.key()] += it.value();
    return sums;
}

int UnitYear::served() const
{
    return int(std::count_if(members.cbegin(), members.cend(), [](const MemberYear &member) { return member.hasServed(); }));
}

int UnitYear::open() const
{
    return int(std::count_if(members.cbegin(), members.cend(), [](const MemberYear &member) { return member.hasServed() && !member.isGiven(); }));
}

QString AppraisalYear::fiveMicroText(const QHash<Key, int> &counts) const
{
    QStringList parts;
    for (const FiveMicroLabel &kind : kinds)
        if (const int count = counts.value(kind.key))
            parts << u"%1 %2"_s.arg(kind.name).arg(count);
    return parts.join(u" · "_s);
}

AppraisalMarks AppraisalYear::marksOfStars(const MemberYear &member, int stars) const
{
    const auto gradeOf = [this](qint64 wanted) {
        const auto step = std::find_if(steps.cbegin(), steps.cend(), [wanted](const AppraisalStep &one) { return one.stars == wanted; });
        return step == steps.cend() ? QString() : step->grade;
    };
    const bool follows = member.given.grade.isEmpty() || (member.given.stars && member.given.grade == gradeOf(*member.given.stars));
    return {follows ? gradeOf(stars) : QString(), stars};
}

AppraisalMarks AppraisalYear::marksOfGrade(const MemberYear &member, const QString &grade) const
{
    if (member.given.stars)
        return {grade, 0};
    if (member.suggested.grade == grade)
        return {grade, member.suggested.stars};
    // The most stars stand first.
    const auto step = std::find_if(steps.crbegin(), steps.crend(), [&](const AppraisalStep &one) { return one.grade == grade; });
    return {grade, step == steps.crend() ? 0 : step->stars};
}

const MemberYear *AppraisalYear::member(Key member) const
{
    for (const UnitYear &unit : units)
        for (const MemberYear &one : unit.members)
            if (one.member == member)
                return &one;
    return nullptr;
}

const UnitYear *AppraisalYear::unit(Key unit) const
{
    for (const UnitYear &one : units)
        if (one.unit == unit)
            return &one;
    return nullptr;
}

Result<AppraisalYear> Appraisals::read(const Database &db, int year)
{
    AppraisalYear whole;
    whole.year = year;
    QHash<Key, std::pair<qsizetype, qsizetype>> at;
    auto kinds = Query::run(db, u"SELECT key, name FROM five_micro ORDER BY coalesce(position, 9999), key"_s);
    if (!kinds)
        return kinds.error();
    while (kinds->next())
        whole.kinds.append({kinds->number(0), kinds->text(1)});
    if (auto done = readMembers(db, whole, at); !done)
        return done.error();
    if (auto done = readPosts(db, whole, at); !done)
        return done.error();
    if (auto done = readServed(db, whole); !done)
        return done.error();
    if (auto done = readGiven(db, whole, at); !done)
        return done.error();
    auto steps = AppraisalSteps::read(db, year);
    if (!steps)
        return steps.error();
    whole.steps = *steps;
    for (UnitYear &unit : whole.units)
        for (MemberYear &member : unit.members)
            member.suggested = AppraisalSteps::suggest(whole.steps, member.activities, member.minutes);
    for (UnitYear &unit : whole.units)
        std::stable_sort(unit.members.begin(), unit.members.end(), [](const MemberYear &a, const MemberYear &b) {
            return a.minutes != b.minutes ? a.minutes > b.minutes : a.activities > b.activities;
        });
    QHash<Key, QByteArray> keys;
    for (const UnitYear &unit : std::as_const(whole.units))
        keys.insert(unit.unit, unit.unit ? ListText::naturalKey(unit.name) : QByteArray("\xff"));
    std::stable_sort(whole.units.begin(), whole.units.end(), [&keys](const UnitYear &a, const UnitYear &b) { return keys.value(a.unit) < keys.value(b.unit); });
    return whole;
}

Result<QList<int>> Appraisals::years(const Database &db, QDate today)
{
    auto first = Query::run(db, u"SELECT min(substr(reported_on, 1, 4)) FROM party_member WHERE reported_on IS NOT NULL"_s);
    if (!first)
        return first.error();
    const int known = first->next() ? first->text(0).toInt() : 0;
    const int from = known > 0 ? std::clamp(known, today.year() - MostYears, today.year()) : today.year();
    QList<int> years;
    for (int year = today.year(); year >= from; --year)
        years << year;
    return years;
}

Result<int> Appraisals::yearInHand(const Database &db, QDate today)
{
    const int before = today.year() - 1;
    if (today.month() > LastMonthForTheYearBefore)
        return today.year();
    auto row = Query::run(db,
                          u"SELECT EXISTS (SELECT 1 FROM party_member WHERE substr(reported_on, 1, 10) <= :last AND (moved_on IS NULL OR moved_on >= :first) AND (ended_on IS NULL OR ended_on >= :first)), "
                          "EXISTS (SELECT 1 FROM appraisal a JOIN issued_paper p ON p.key = a.paper WHERE a.year = :year AND p.voided_on IS NULL)"_s,
                          {{u":first"_s, u"%1-01-01"_s.arg(before)}, {u":last"_s, u"%1-12-31"_s.arg(before)}, {u":year"_s, before}});
    if (!row)
        return row.error();
    const bool open = row->next() && row->number(0) && !row->number(1);
    return open ? before : today.year();
}

Result<Key> Appraisals::write(Key member, int year, const QString &action, const std::function<void(Appraisal &)> &set)
{
    if (year > QDate::currentDate().year())
        return badMarks(u"year"_s, Words::tr("This year has not begun yet."));
    if (auto there = m_store.get<PartyMember>(member); !there)
        return there.error();
    auto row = Query::run(m_store.db(), u"SELECT key FROM appraisal WHERE party_member = :member AND year = :year ORDER BY key DESC LIMIT 1"_s,
                          {{u":member"_s, member}, {u":year"_s, year}});
    if (!row)
        return row.error();
    if (!row->next()) {
        Appraisal made;
        made.partyMember = member;
        made.year = year;
        made.worker = m_store.worker();
        set(made);
        return UnitOfWork::createOne(m_store, {action}, made);
    }
    auto seen = m_store.read(Appraisal::entity(), row->number(0));
    if (!seen)
        return seen.error();
    auto now = seen->as<Appraisal>();
    now.worker = m_store.worker();
    set(now);
    auto done = UnitOfWork::changeOne(m_store, {action}, *seen, now);
    return done ? Result<Key>(seen->key) : Result<Key>(done.error());
}

Result<Key> Appraisals::give(Key member, int year, const AppraisalMarks &marks)
{
    if (!marks.grade.isEmpty() && !CodeList::find(u"appraisal_grade")->at(marks.grade))
        return badMarks(u"grade"_s, Words::tr("This is not in the list."));
    if (marks.stars < 0 || marks.stars > AppraisalSteps::MostStars)
        return badMarks(u"stars"_s, Words::tr("Stars go from 1 to 5."));
    return write(member, year, u"appraisal.give"_s, [&](Appraisal &appraisal) {
        if (!marks.grade.isEmpty())
            appraisal.grade = marks.grade;
        if (marks.stars)
            appraisal.stars = marks.stars;
    });
}

Result<Key> Appraisals::remark(Key member, int year, const QString &text)
{
    return write(member, year, u"appraisal.remark"_s, [&](Appraisal &appraisal) { appraisal.text = text.trimmed(); });
}

Result<int> Appraisals::takeSuggestions(int year, const QList<MemberYear> &members, Progress &progress)
{
    auto work = UnitOfWork::begin(m_store, {u"appraisal.suggested"_s});
    if (!work)
        return work.error();
    int given = 0;
    qint64 looked = 0;
    for (const MemberYear &member : members) {
        if (progress.cancelled())
            return Checkins::cancelled();
        if (looked++ % Told == 0)
            progress.report(looked, members.size(), Words::tr("Taking the suggestions"));
        const AppraisalMarks marks = member.suggested;
        if (member.isGiven() || !marks.stars)
            continue;
        Appraisal now;
        std::optional<Snapshot> seen;
        if (member.appraisal) {
            auto read = Store::read((*work)->db(), Appraisal::entity(), member.appraisal);
            if (!read)
                return read.error();
            seen = *read;
            now = read->as<Appraisal>();
        }
        now.partyMember = member.member;
        now.year = year;
        now.worker = m_store.worker();
        if (now.grade.isEmpty())
            now.grade = marks.grade;
        if (!now.stars)
            now.stars = marks.stars;
        if (seen) {
            if (auto done = (*work)->change(*seen, now); !done)
                return done.error();
        } else if (auto made = (*work)->create(now); !made) {
            return made.error();
        }
        ++given;
    }
    if (progress.cancelled())
        return Checkins::cancelled();
    (*work)->setDetail(u"members"_s, given);
    auto done = (*work)->commit();
    return done ? Result<int>(given) : Result<int>(done.error());
}

} // namespace Allpost
