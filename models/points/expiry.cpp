// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/expiry.h"

#include "models/counter/counterrows.h"
#include "models/points/accounts.h"
#include "models/points/ledger.h"
#include "models/points/lots.h"
#include "models/points/notices.h"
#include "models/store/unitofwork.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Expiry)
};

/// With names up to so many; beyond, the print reads them.
constexpr int NamedAtMost = 500;

/// Whoever may lose points, with what is free of them.
const QString HoldersSql = u"SELECT a.key, a.number, b.balance - b.reserved FROM points_account a JOIN points_balance b ON b.account = a.key "
                           "WHERE b.balance > 0 AND a.kind IN ('household', 'resident', 'volunteer', 'new_group') AND a.closed_on IS NULL"_s;

Status named(const Database &db, QList<Expiry::Due> &due)
{
    for (Expiry::Due &one : due) {
        auto line = Accounts::describe(db, one.account);
        if (!line)
            return line.error();
        one.number = line->number;
        one.name = line->name;
        one.place = line->door;
    }
    return {};
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate date(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

std::pair<QDate, QDate> Expiry::suggested(const PointsPolicy &policy, QDate today)
{
    const int notice = int(policy.noticeDays.value_or(0));
    switch (PointsPolicies::expires(policy)) {
    case PointsPolicies::Expires::Never: return {};
    case PointsPolicies::Expires::YearEnd: {
        QDate end(today.year(), 12, 31);
        if (today.addDays(notice) > end)
            end = end.addYears(1);
        return {end, end.addDays(1)};
    }
    case PointsPolicies::Expires::Months: break;
    }
    // The first day of the month that can still be announced.
    QDate day = today.addDays(notice);
    if (day.day() != 1)
        day = QDate(day.year(), day.month(), 1).addMonths(1);
    return {day, day.addMonths(-int(policy.months.value_or(0)))};
}

Result<Expiry::Plan> Expiry::plan(const Database &db, QDate effectiveOn, QDate beforeOn, Progress &progress)
{
    progress.report(0, 0, Words::tr("Reading the transfers"));
    Plan plan{effectiveOn, beforeOn, {}, 0};
    Statement select(db, HoldersSql);
    for (qint64 done = 0;; ++done) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, Words::tr("Cancelled. Nothing was changed."), {}};
        if (done % 256 == 0)
            progress.report(done, 0, Words::tr("Reading the transfers"));
        auto lots = Lots::read(db, select.number(0));
        if (!lots)
            return lots.error();
        Due due;
        due.account = select.number(0);
        due.number = select.text(1);
        due.left = lots->leftBefore(beforeOn);
        due.points = qMin(due.left, qMax<qint64>(0, select.number(2)));
        due.announced = due.points;
        if (due.points > 0)
            plan.due << due;
    }
    for (const Due &due : plan.due)
        plan.points += due.points;
    std::sort(plan.due.begin(), plan.due.end(), [](const Due &a, const Due &b) { return a.points != b.points ? a.points > b.points : a.account < b.account; });
    if (plan.due.size() <= NamedAtMost)
        if (auto done = named(db, plan.due); !done)
            return done.error();
    return plan;
}

QString Expiry::whyNotAnnounce(const PointsPolicy &policy, QDate effectiveOn, QDate beforeOn, QDate today)
{
    if (PointsPolicies::expires(policy) == PointsPolicies::Expires::Never)
        return Words::tr("The points policy says that points do not expire.");
    if (!effectiveOn.isValid() || !beforeOn.isValid())
        return Words::tr("On which day do they end, and what was entered before when?");
    const qint64 notice = policy.noticeDays.value_or(0);
    if (today.daysTo(effectiveOn) < notice)
        return Words::tr("It is announced %n day(s) before: the earliest day is %1.", nullptr, int(notice)).arg(iso(today.addDays(notice)));
    if (beforeOn > effectiveOn.addDays(1))
        return Words::tr("Points can only end that were entered by that day.");
    return {};
}

Result<Key> Expiry::announce(Store &store, QDate effectiveOn, QDate beforeOn, Progress &progress, QDate today)
{
    auto db = store.connect();
    if (!db)
        return db.error();
    auto policy = PointsPolicies::read(*db);
    if (!policy)
        return policy.error();
    if (const QString why = whyNotAnnounce(*policy, effectiveOn, beforeOn, today); !why.isEmpty())
        return Error{ErrorCode::Refused, why, {}};
    auto planned = plan(*db, effectiveOn, beforeOn, progress);
    if (!planned)
        return planned.error();
    if (planned->due.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("No account has points that would end on that day."), {}};
    auto work = UnitOfWork::begin(store, {u"points_expiry.announce"_s, {{u"accounts"_s, planned->due.size()}}});
    if (!work)
        return work.error();
    ExpiryRun run;
    run.announcedOn = iso(today);
    run.effectiveOn = iso(effectiveOn);
    run.beforeOn = iso(beforeOn);
    run.accounts = planned->due.size();
    run.points = planned->points;
    run.worker = store.worker();
    auto key = (*work)->create(run);
    if (!key)
        return key;
    for (const Due &due : planned->due) {
        ExpiryLine line;
        line.expiryRun = *key;
        line.account = due.account;
        line.points = due.points;
        if (auto made = (*work)->create(line); !made)
            return made;
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return key;
}

Result<QList<Expiry::Run>> Expiry::runs(const Database &db)
{
    Statement select(db, u"SELECT e.key, d.letter, (SELECT count(*) FROM points_transfer t WHERE t.expiry_run = e.key AND t.reverses IS NULL), "
                         "(SELECT coalesce(sum(t.amount), 0) FROM points_transfer t WHERE t.expiry_run = e.key AND t.reverses IS NULL) "
                         "FROM expiry_run e JOIN record r ON r.key = e.key JOIN op o ON o.key = r.born JOIN desk d ON d.number = o.desk ORDER BY e.effective_on DESC, e.key DESC"_s);
    QList<Run> all;
    for (auto more = select.step();; more = select.step()) {
        if (!more)
            return more.error();
        if (!*more)
            break;
        Run run;
        run.key = select.number(0);
        run.desk = select.text(1);
        run.transfers = int(select.number(2));
        run.taken = select.number(3);
        all << run;
    }
    for (Run &run : all) {
        auto record = Store::read(db, ExpiryRun::entity(), run.key);
        if (!record)
            return record.error();
        run.record = record->as<ExpiryRun>();
    }
    return all;
}

Result<Expiry::Run> Expiry::run(const Database &db, Key key)
{
    auto all = runs(db);
    if (!all)
        return all.error();
    for (const Run &run : *all)
        if (run.key == key)
            return run;
    return Error{ErrorCode::NotFound, Words::tr("This announcement is no longer in the file."), {}};
}

Result<Expiry::Plan> Expiry::before(const Database &db, Key key)
{
    auto record = Store::read(db, ExpiryRun::entity(), key);
    if (!record)
        return record.error();
    const ExpiryRun run = record->as<ExpiryRun>();
    Plan plan{date(run.effectiveOn), date(run.beforeOn), {}, 0};
    Statement lines(db, u"SELECT l.account, l.points, b.balance - b.reserved, EXISTS (SELECT 1 FROM points_transfer t WHERE t.expiry_run = l.expiry_run AND t.from_account = l.account AND t.reverses IS NULL) "
                        "FROM expiry_line l LEFT JOIN points_balance b ON b.account = l.account WHERE l.expiry_run = ? ORDER BY l.points DESC, l.key"_s);
    lines.bind(1, key);
    for (auto more = lines.step();; more = lines.step()) {
        if (!more)
            return more.error();
        if (!*more)
            break;
        Due due;
        due.account = lines.number(0);
        due.announced = lines.number(1);
        due.done = lines.number(3) != 0;
        auto lots = Lots::read(db, due.account);
        if (!lots)
            return lots.error();
        due.left = qMax<qint64>(0, lots->leftBefore(plan.beforeOn));
        due.points = due.done ? 0 : qMax<qint64>(0, std::min({due.announced, due.left, lines.number(2)}));
        plan.points += due.points;
        plan.due << due;
    }
    if (plan.due.size() <= NamedAtMost)
        if (auto done = named(db, plan.due); !done)
            return done.error();
    return plan;
}

Result<QString> Expiry::whyNotRun(const Store &store, Key key, QDate today, bool anyway)
{
    auto run = Expiry::run(store.db(), key);
    auto policy = PointsPolicies::read(store.db());
    if (!run || !policy)
        return !run ? run.error() : policy.error();
    if (PointsPolicies::expires(*policy) == PointsPolicies::Expires::Never)
        return Words::tr("The points policy says that points do not expire.");
    if (iso(today) < run->record.effectiveOn)
        return Words::tr("Announced for %1: not before that day.").arg(run->record.effectiveOn);
    if (!anyway && run->desk != store.deskLetter())
        return Words::tr("Desk %1 announced it and carries it out, so that the points are not taken twice.").arg(run->desk);
    return QString();
}

Result<Expiry::Outcome> Expiry::carryOut(Store &store, Key key, QDate today, bool anyway)
{
    auto why = whyNotRun(store, key, today, anyway);
    if (!why)
        return why.error();
    if (!why->isEmpty())
        return Error{ErrorCode::Refused, *why, {}};
    auto work = UnitOfWork::begin(store, {u"points_expiry.run"_s});
    if (!work)
        return work.error();
    auto planned = before((*work)->db(), key);
    auto expiry = Accounts::needSystem(**work, store, u"expiry"_s);
    if (!planned || !expiry)
        return !planned ? planned.error() : expiry.error();
    Outcome outcome;
    Posting posting(**work, store);
    for (const Due &due : planned->due) {
        if (due.points <= 0)
            continue;
        PointsTransfer transfer;
        transfer.kind = u"expire"_s;
        transfer.fromAccount = due.account;
        transfer.toAccount = *expiry;
        transfer.amount = due.points;
        transfer.deedOn = iso(planned->effectiveOn);
        transfer.worker = store.worker();
        transfer.expiryRun = key;
        if (auto posted = posting.post(transfer); !posted)
            return posted.error();
        ++outcome.transfers;
        outcome.points += due.points;
    }
    (*work)->setDetail(u"accounts"_s, outcome.transfers);
    if (outcome.transfers)
        if (auto done = (*work)->commit(); !done)
            return done.error();
    return outcome;
}

Result<Printout> Expiry::printout(const Store &store, Key key)
{
    auto run = Expiry::run(store.db(), key);
    auto planned = before(store.db(), key);
    if (!run || !planned)
        return !run ? run.error() : planned.error();
    if (auto done = named(store.db(), planned->due); !done)
        return done.error();
    QList<QStringList> rows;
    for (const Due &due : planned->due)
        rows << QStringList{QString::number(rows.size() + 1), due.number, AwardNotices::masked(due.name), QString::number(due.announced)};
    Printout printout;
    printout.title = Words::tr("Points that expire");
    printout.subtitle = Words::tr("%n account(s), %1 points in all", nullptr, int(rows.size())).arg(run->record.points.value_or(0));
    if (auto office = store.office())
        printout.office = office->community;
    printout.worker = store.workerName();
    printout.orientation = Printout::Orientation::Portrait;
    printout.blocks << PrintText{Words::tr("Points entered before %1 and not used end on %2. They can be exchanged until the day before. Whoever uses some of them loses only what is left.")
                                     .arg(run->record.beforeOn, run->record.effectiveOn),
                                 PrintText::Kind::Body};
    PrintTable table;
    table.columns = {{Words::tr("No."), {}, PrintColumn::Align::Right, 0.6}, {Words::tr("Account"), {}, PrintColumn::Align::Left, 1.4}, {Words::tr("Name"), {}, PrintColumn::Align::Left, 2}, {Words::tr("Points that end"), {}, PrintColumn::Align::Right, 1.4}};
    table.rowCount = int(rows.size());
    table.row = [rows](int row) { return rows.at(row); };
    printout.blocks << table << PrintText{printout.office, PrintText::Kind::Right} << PrintText{run->record.announcedOn, PrintText::Kind::Right};
    printout.fileName = Words::tr("Points that expire %1").arg(run->record.effectiveOn);
    return printout;
}

} // namespace Allpost
