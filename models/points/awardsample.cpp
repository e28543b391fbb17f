// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/awardsample.h"

#include "models/counter/counterrows.h"
#include "models/points/awards.h"
#include "models/points/expiry.h"
#include "models/points/ledger.h"

#include <QRandomGenerator>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPeople = 4000;
constexpr int DaysToCheck = 2;
constexpr int Weekdays = 5;

/// What a community gives points for most, the most frequent first; how many stand on one sheet.
struct Habit { const char *code; int least; int most; };
constexpr Habit Habits[] = {{"R02", 6, 14}, {"R06", 5, 12}, {"R16", 1, 3}, {"R01", 5, 10}, {"R10", 2, 5}, {"R11", 2, 4}, {"R17", 1, 2}, {"R07", 1, 3},
                            {"R14", 6, 12}, {"R12", 1, 1},  {"R19", 1, 2}, {"R05", 1, 1},  {"R20", 1, 1}, {"R28", 1, 2}, {"C02", 1, 3}, {"C01", 1, 2}};

struct Who { Key resident = 0; Key household = 0; Key outsider = 0; };

/// How far an award has come.
enum class Reach { Asked, Checked, Notice, Ripe, Entered, Refused, Withdrawn };

class AwardSample
{
public:
    AwardSample(Store &store, UnitOfWork &work, const AwardSampleOptions &options) : m_store(store), m_work(work), m_posting(work, store), m_options(options), m_random(options.seed + 501) {}

    Status run(Progress &progress)
    {
        if (auto done = read(); !done)
            return done;
        if (m_people.isEmpty() || m_workers.isEmpty() || m_rules.isEmpty())
            return {};
        if (auto done = couriers(); !done)
            return done;
        auto source = Accounts::needSystem(m_work, m_store, u"source"_s);
        if (!source)
            return source.error();
        m_source = *source;
        QDate monday = m_options.today.addMonths(-m_options.months);
        monday = monday.addDays(1 - monday.dayOfWeek());
        for (; monday <= m_options.today; monday = monday.addDays(7)) {
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
            m_notice = 0;
            for (int i = 0; i < m_options.awardsAWeek; ++i)
                if (auto done = award(monday.addDays(i % Weekdays), Habits[below(i < 3 ? 4 : int(std::size(Habits)))]); !done)
                    return done;
        }
        return deduction();
    }

private:
    int below(int limit) { return limit > 0 ? int(m_random.bounded(limit)) : 0; }
    Key worker(int at) const { return m_workers.at(at % m_workers.size()); }
    static QString moment(QDate day, int hour, int minute) { return u"%1T%2:%3"_s.arg(day.toString(Qt::ISODate)).arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0')); }

    Status read()
    {
        Statement people(m_store.db(), u"SELECT r.key, m.household FROM resident r JOIN membership m ON m.resident = r.key AND m.until IS NULL AND m.household IS NOT NULL "
                                       "WHERE r.died_on IS NULL AND r.birth_date < ?1 ORDER BY r.key LIMIT ?2"_s);
        people.bind(1, m_options.today.addYears(-16).toString(Qt::ISODate));
        people.bind(2, qint64(MostPeople));
        for (auto more = people.step();; more = people.step()) {
            if (!more)
                return more.error();
            if (!*more)
                break;
            m_people.append({people.number(0), people.number(1), 0});
        }
        Statement workers(m_store.db(), u"SELECT key FROM worker WHERE coalesce(inactive, 0) = 0 ORDER BY key LIMIT 6"_s);
        for (auto more = workers.step();; more = workers.step()) {
            if (!more)
                return more.error();
            if (!*more)
                break;
            m_workers << workers.number(0);
        }
        auto rules = PointsRules::list(m_store.db());
        if (!rules)
            return rules.error();
        for (const RuleCard &card : *rules)
            m_rules.insert(card.rule.code, card);
        return {};
    }

    Status couriers()
    {
        const struct { const char16_t *name; const char *kind; const char16_t *employer; } all[] = {
            {u"周小军", "courier", u"顺达速递萨尔图站"}, {u"马立新", "rider", u"快送外卖东风站"}, {u"韩冬", "courier", u"顺达速递萨尔图站"}, {u"佟大勇", "driver", u"网约车"}};
        for (const auto &one : all) {
            Outsider outsider;
            outsider.name = QString::fromUtf16(one.name);
            outsider.kind = QString::fromLatin1(one.kind);
            outsider.employer = QString::fromUtf16(one.employer);
            outsider.phone = u"139%1"_s.arg(45900000 + m_couriers.size() * 1371);
            auto made = m_work.create(outsider);
            if (!made)
                return made.error();
            m_couriers.append({0, 0, *made});
        }
        return {};
    }

    /// How far an award of this day may have come by today.
    Reach reachOf(QDate day, qint64 noticeDays)
    {
        const qint64 age = day.daysTo(m_options.today);
        const int luck = below(100);
        if (age <= 1)
            return Reach::Asked;
        if (age <= DaysToCheck + 1)
            return luck < 40 ? Reach::Asked : Reach::Checked;
        if (age <= DaysToCheck + noticeDays)
            return luck < 30 ? Reach::Checked : Reach::Notice;
        if (age <= DaysToCheck + noticeDays + 5)
            return luck < 60 ? Reach::Ripe : Reach::Entered;
        return luck < 2 ? Reach::Refused : luck < 4 ? Reach::Withdrawn : Reach::Entered;
    }

    Result<Key> event(Key award, AwardDo step, const QString &at, Key by, const std::function<void(AwardEvent &)> &more = {})
    {
        AwardEvent event;
        event.award = award;
        event.step = AwardFlow::code(step);
        event.at = at;
        event.worker = by;
        if (more)
            more(event);
        return m_work.create(event);
    }

    Result<Key> notice(QDate from, qint64 days)
    {
        if (m_notice && m_noticeFrom == from && m_noticeDays == days)
            return m_notice;
        PointsNotice notice;
        auto number = Awards::nextNumber(m_work.db(), u"points_notice"_s, u'G', m_store.deskLetter(), from.year());
        if (!number)
            return number.error();
        notice.number = *number;
        notice.fromOn = from.toString(Qt::ISODate);
        notice.untilOn = Awards::lastDay(from, days).toString(Qt::ISODate);
        notice.place = u"社区服务大厅公示栏"_s;
        notice.worker = worker(0);
        auto made = m_work.create(notice);
        if (!made)
            return made;
        m_notice = *made;
        m_noticeFrom = from;
        m_noticeDays = days;
        return made;
    }

    Status award(QDate day, const Habit &habit)
    {
        const auto found = m_rules.constFind(QString::fromLatin1(habit.code));
        if (day > m_options.today || found == m_rules.cend())
            return {};
        const RuleCard &rule = *found;
        const RuleCard::Version *version = rule.on(day);
        if (!version)
            return {};
        const bool straight = version->version.approval.isEmpty() && version->version.noticeDays.value_or(0) == 0;
        const Reach reach = straight ? Reach::Entered : reachOf(day, version->version.noticeDays.value_or(0));
        const int asker = below(int(m_workers.size()));
        Award record;
        record.number = u"%1-%2-S%3"_s.arg(day.year()).arg(m_store.deskLetter(), QString::number(++m_numbers[day.year()]).rightJustified(4, u'0'));
        record.rule = version->key;
        record.deedOn = day.toString(Qt::ISODate);
        record.evidence = version->version.evidence.section(u'\n', 0, 0);
        record.worker = worker(asker);
        record.askedAt = moment(day, 15, 5 + below(50));
        auto key = m_work.create(record);
        if (!key)
            return key.error();
        QList<std::pair<Key, AwardLine>> lines;
        if (auto made = people(*key, rule, version->version, day, habit.least + below(habit.most - habit.least + 1), lines); !made)
            return made;
        return steps(*key, record, rule, version->version, reach, asker, day, lines);
    }

    Status people(Key award, const RuleCard &rule, const PointsRuleVersion &version, QDate day, int count, QList<std::pair<Key, AwardLine>> &lines)
    {
        const bool couriers = rule.isFor(u"new_group");
        const QList<Who> &from = couriers ? m_couriers : m_people;
        QSet<qsizetype> taken;
        const qint64 each = PointsRules::countsTime(version.unit) ? 100 + 50 * below(3) : 100;
        for (int i = 0; i < count && taken.size() < from.size(); ++i) {
            // Some come often, most seldom.
            const qsizetype at = below(couriers ? int(from.size()) : i % 2 ? int(qMin<qsizetype>(from.size(), 80)) : int(from.size()));
            if (taken.contains(at))
                continue;
            taken << at;
            const Who &who = from.at(at);
            const bool household = rule.isFor(u"household") || rule.isFor(u"resident");
            const AccountHolder holder = couriers ? AccountHolder::ofOutsider(who.outsider) : household ? AccountHolder::ofHousehold(who.household) : AccountHolder::ofVolunteer({who.resident, 0});
            auto account = Accounts::need(m_work, m_store, holder);
            if (!account)
                return account.error();
            AwardLine line;
            line.award = award;
            line.account = *account;
            line.resident = who.resident;
            line.outsider = who.outsider;
            line.quantity = each;
            line.asked = PointsRules::pointsFor(version, each);
            line.points = line.asked;
            // What the month has left.
            qint64 &month = m_given[u"%1:%2:%3"_s.arg(rule.key).arg(who.resident ? who.resident : -who.outsider).arg(day.toString(u"yyyy-MM"_s))];
            const qint64 most = qMin(version.capMonth.value_or(*line.asked + month), version.capDay ? *version.capDay + month : *line.asked + month);
            if (month + *line.asked > most) {
                line.points = qMax<qint64>(0, most - month);
                line.cap = u"每月最多 %1 分，已给或已申报 %2 分"_s.arg(version.capMonth.value_or(most)).arg(month);
            }
            month += *line.points;
            auto made = m_work.create(line);
            if (!made)
                return made.error();
            lines.append({*made, line});
        }
        return {};
    }

    Status steps(Key award, const Award &record, const RuleCard &rule, const PointsRuleVersion &version, Reach reach, int asker, QDate day, const QList<std::pair<Key, AwardLine>> &lines)
    {
        const qint64 days = version.noticeDays.value_or(0);
        const Key checker = worker(asker + 1);
        const QDate checked = day.addDays(DaysToCheck);
        const auto made = [](const Result<Key> &result) { return result ? Status() : Status(result.error()); };
        if (auto done = made(event(award, AwardDo::Ask, record.askedAt, record.worker)); !done)
            return done;
        if (reach == Reach::Asked)
            return {};
        if (reach == Reach::Withdrawn)
            return made(event(award, AwardDo::Withdraw, moment(day.addDays(1), 9, 30), record.worker, [](AwardEvent &e) { e.note = u"重复申报，撤回"_s; }));
        if (!version.approval.isEmpty())
            if (auto done = made(event(award, AwardDo::Check, moment(checked, 9, 10 + below(40)), checker)); !done)
                return done;
        if (reach == Reach::Checked)
            return {};
        if (reach == Reach::Refused)
            return made(event(award, AwardDo::Refuse, moment(checked.addDays(1), 10, 20), checker, [](AwardEvent &e) { e.note = u"证据不足，现场无人证实"_s; }));
        QDate until = checked;
        QSet<Key> struck;
        if (days > 0) {
            auto hung = notice(checked, days);
            if (!hung)
                return hung.error();
            until = Awards::lastDay(checked, days);
            if (auto done = made(event(award, AwardDo::Notice, moment(checked, 16, 0), worker(0), [&](AwardEvent &e) { e.notice = *hung; })); !done)
                return done;
            if (auto done = objections(award, reach, checked, checker, lines, struck); !done)
                return done;
        }
        if (reach != Reach::Entered || until >= m_options.today)
            return {};
        const QDate entered = qMin(until.addDays(1), m_options.today);
        for (const auto &[key, line] : lines) {
            if (struck.contains(key) || line.points.value_or(0) == 0)
                continue;
            PointsTransfer transfer;
            transfer.kind = u"award"_s;
            transfer.fromAccount = m_source;
            transfer.toAccount = line.account;
            transfer.amount = line.points;
            transfer.rule = record.rule;
            transfer.reason = rule.rule.deed;
            transfer.deedOn = record.deedOn;
            transfer.enteredAt = moment(entered, 9, 0) + u":00"_s;
            transfer.resident = line.resident;
            transfer.outsider = line.outsider;
            transfer.worker = worker(0);
            transfer.approver = checker;
            transfer.awardLine = key;
            if (auto posted = m_posting.post(transfer); !posted)
                return posted.error();
        }
        return made(event(award, AwardDo::Enter, moment(entered, 9, 0), worker(0)));
    }

    /// Now and then a neighbour objects; one waits for its answer today.
    Status objections(Key award, Reach reach, QDate hung, Key by, const QList<std::pair<Key, AwardLine>> &lines, QSet<Key> &struck)
    {
        const bool waits = reach == Reach::Notice && !m_waiting;
        if (lines.size() < 2 || (!waits && (reach != Reach::Entered || below(100) >= 6)))
            return {};
        m_waiting = m_waiting || waits;
        const Key line = lines.last().first;
        auto objected = event(award, AwardDo::Object, moment(qMin(hung.addDays(1), m_options.today), 10, 15), by, [&](AwardEvent &e) {
            e.awardLine = line;
            e.objector = u"同楼邻居"_s;
            e.note = u"当天没有看到本人参加"_s;
        });
        if (!objected)
            return objected.error();
        if (waits)
            return {};
        const bool upheld = below(2) == 0;
        auto answered = event(award, AwardDo::Answer, moment(hung.addDays(2), 9, 45), by, [&](AwardEvent &e) {
            e.awardLine = line;
            e.upheld = upheld;
            e.note = upheld ? u"签到表无本人签名，划掉"_s : u"有签到和照片，予以保留"_s;
        });
        if (!answered)
            return answered.error();
        if (upheld)
            struck << line;
        return {};
    }

    /// One household lost points by a rule, from what it had.
    Status deduction()
    {
        const auto rule = m_rules.constFind(u"M01"_s);
        const QDate day = m_options.today.addDays(-30);
        const RuleCard::Version *version = rule == m_rules.cend() ? nullptr : rule->on(day);
        if (!version)
            return {};
        for (const Who &who : m_people.mid(0, 80)) {
            auto account = Accounts::of(m_work.db(), AccountHolder::ofHousehold(who.household));
            if (!account)
                return account.error();
            if (!*account)
                continue;
            auto balance = m_posting.balance(*account);
            if (!balance)
                return balance.error();
            if (balance->available() < 10)
                continue;
            Award record;
            record.number = u"%1-%2-S%3"_s.arg(day.year()).arg(m_store.deskLetter(), QString::number(++m_numbers[day.year()]).rightJustified(4, u'0'));
            record.rule = version->key;
            record.deedOn = day.toString(Qt::ISODate);
            record.evidence = u"两次劝告记录"_s;
            record.note = u"楼道堆放杂物，两次劝告后未清理"_s;
            record.worker = worker(0);
            record.askedAt = moment(day, 14, 0);
            auto key = m_work.create(record);
            if (!key)
                return key.error();
            AwardLine line;
            line.award = *key;
            line.account = *account;
            line.quantity = 100;
            line.asked = version->version.points;
            line.points = version->version.points;
            auto made = m_work.create(line);
            if (!made)
                return made.error();
            auto asked = event(*key, AwardDo::Ask, record.askedAt, worker(0));
            auto checked = event(*key, AwardDo::Check, moment(day.addDays(1), 9, 0), worker(1));
            auto hung = notice(day.addDays(1), 7);
            if (!asked || !checked || !hung)
                return !asked ? asked.error() : !checked ? checked.error() : hung.error();
            auto noted = event(*key, AwardDo::Notice, moment(day.addDays(1), 16, 0), worker(0), [&](AwardEvent &e) { e.notice = *hung; });
            PointsTransfer transfer;
            transfer.kind = u"deduct"_s;
            transfer.fromAccount = *account;
            transfer.toAccount = m_source;
            transfer.amount = -*version->version.points;
            transfer.rule = version->key;
            transfer.reason = rule->rule.deed;
            transfer.deedOn = record.deedOn;
            transfer.enteredAt = moment(day.addDays(9), 9, 0) + u":00"_s;
            transfer.worker = worker(0);
            transfer.approver = worker(1);
            transfer.awardLine = *made;
            auto posted = m_posting.post(transfer);
            auto entered = event(*key, AwardDo::Enter, moment(day.addDays(9), 9, 0), worker(0));
            return !noted ? Status(noted.error()) : !posted ? Status(posted.error()) : !entered ? Status(entered.error()) : Status();
        }
        return {};
    }

    Store &m_store;
    UnitOfWork &m_work;
    Posting m_posting;
    AwardSampleOptions m_options;
    QRandomGenerator m_random;
    QList<Who> m_people, m_couriers;
    QList<Key> m_workers;
    QHash<QString, RuleCard> m_rules;
    QHash<QString, qint64> m_given;
    QHash<int, int> m_numbers;
    Key m_source = 0;
    Key m_notice = 0;
    QDate m_noticeFrom;
    qint64 m_noticeDays = 0;
    bool m_waiting = false;
};

} // namespace

Status fillAwards(Store &store, const AwardSampleOptions &options, Progress &progress)
{
    auto any = CounterRows::number(store.db(), u"SELECT count(*) FROM award"_s);
    if (!any)
        return any.error();
    if (*any)
        return {};
    PointsPolicy policy;
    policy.mode = u"year_end"_s;
    policy.noticeDays = 30;
    policy.deductions = true;
    policy.awardTo = u"household"_s;
    policy.largestManual = 200;
    if (auto set = PointsPolicies::set(store, policy); !set)
        return set.error();
    {
        auto work = UnitOfWork::begin(store, {u"sample.awards"_s});
        if (!work)
            return work.error();
        {
            AwardSample sample(store, **work, options);
            if (auto filled = sample.run(progress); !filled)
                return filled;
        }
        if (auto done = (*work)->commit(); !done)
            return done.error();
    }
    // Points of the year end with it, unless nobody has any.
    const auto [effective, before] = Expiry::suggested(policy, options.today);
    auto announced = Expiry::announce(store, effective, before, progress, options.today);
    return announced || announced.error().code == ErrorCode::Refused ? Status() : Status(announced.error());
}

} // namespace Allpost
