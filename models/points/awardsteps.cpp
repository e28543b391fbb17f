// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/rights.h"
#include "models/access/workers.h"
#include "models/calendar/moment.h"
#include "models/counter/counterrows.h"
#include "models/points/awardentry.h"
#include "models/points/ownhousehold.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Awards)
};

/// Who had a part in an award so far, as worker or as the second who confirmed.
Result<QSet<Key>> takers(const Database &db, Key award)
{
    Statement select(db, u"SELECT worker, second FROM award_event WHERE award = ?"_s);
    select.bind(1, award);
    QSet<Key> all;
    for (auto more = select.step();; more = select.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return all;
        for (int i = 0; i < 2; ++i)
            if (select.number(i))
                all << select.number(i);
    }
}

using LineTaker = std::function<Status(Key resident, Key household)>;

/// The person and the account's household of each line that gives something.
Status eachLine(const Database &db, Key award, const LineTaker &take)
{
    Statement select(db, u"SELECT l.resident, a.household FROM award_line l LEFT JOIN points_account a ON a.key = l.account WHERE l.award = ? AND l.points <> 0"_s);
    select.bind(1, award);
    for (auto more = select.step();; more = select.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (auto taken = take(select.number(0), select.number(1)); !taken)
            return taken;
    }
}

Result<OwnHousehold::Tie> tieOf(const Database &db, const OwnHousehold &own, Key award)
{
    auto found = OwnHousehold::Tie::None;
    auto walked = eachLine(db, award, [&](Key resident, Key household) -> Status {
        if (found != OwnHousehold::Tie::None)
            return {};
        auto tie = own.tie(resident, household);
        if (!tie)
            return tie.error();
        found = *tie;
        return {};
    });
    if (!walked)
        return walked.error();
    return found;
}

Result<bool> hasColleagues(const Store &store)
{
    auto others = CounterRows::number(store.db(), u"SELECT count(*) FROM worker WHERE coalesce(inactive, 0) = 0 AND key <> ?1"_s, {store.worker()});
    if (!others)
        return others.error();
    return *others > 0;
}

/// A second worker must be another one who works here.
Result<QString> isNoSecond(const Store &store, Key second)
{
    auto worker = Store::read(store.db(), Worker::entity(), second);
    if (!worker)
        return Words::tr("There is no such worker.");
    if (second == store.worker())
        return Words::tr("The second worker is somebody else than you.");
    if (worker->as<Worker>().inactive.value_or(false))
        return Words::tr("This worker has left the office.");
    return QString();
}

QString ownWords(const QString &name)
{
    return Words::tr("%1 belongs to one of these households or has the name of somebody there: choose another worker.").arg(name);
}

Status refusedBecause(const Database &db, Key award, const QString &why)
{
    auto found = Store::read(db, Award::entity(), award);
    return Error{ErrorCode::Refused, found ? Words::tr("%1: %2").arg(found->as<Award>().number, why) : why, QString::number(award)};
}

/// The day range of a notice over these awards.
Result<PointsNotice> noticeOf(const Store &store, const Database &db, const QList<Key> &awards, const AwardMove &move, QDate today)
{
    qint64 days = 1;
    for (Key award : awards) {
        auto life = AwardStates::life(db, award);
        if (!life)
            return life.error();
        days = qMax(days, life->base.noticeDays);
    }
    const QDate from = move.fromOn.isEmpty() ? today : QDate::fromString(move.fromOn, Qt::ISODate);
    if (!from.isValid() || from < today)
        return Error{ErrorCode::Invalid, Words::tr("A notice begins today or later."), u"from_on"_s};
    const QDate least = Awards::lastDay(from, days);
    const QDate until = move.untilOn.isEmpty() ? least : QDate::fromString(move.untilOn, Qt::ISODate);
    if (!until.isValid() || until < least)
        return Error{ErrorCode::Invalid, Words::tr("The rules ask for %n day(s): until %1 at least.", nullptr, int(days)).arg(least.toString(Qt::ISODate)), u"until_on"_s};
    PointsNotice notice;
    auto number = Awards::nextNumber(db, u"points_notice"_s, u'G', store.deskLetter(), today.year());
    if (!number)
        return number.error();
    notice.number = *number;
    notice.fromOn = from.toString(Qt::ISODate);
    notice.untilOn = until.toString(Qt::ISODate);
    notice.place = move.place.simplified();
    notice.worker = store.worker();
    return notice;
}

} // namespace

Key Awards::workerNamed(const Database &db, const QString &name)
{
    auto workers = Workers::list(db);
    if (!workers)
        return 0;
    for (const Workers::Entry &entry : *workers)
        if (!entry.isInactive() && entry.worker.name.simplified() == name.simplified())
            return entry.key;
    return 0;
}

bool Awards::isRipe(const AwardBase &base, const AwardStand &stand, QDate today)
{
    if (stand.at == AwardAt::Checked)
        return base.noticeDays == 0;
    return stand.at == AwardAt::OnNotice && stand.objections == 0 && stand.noticeUntil < today.toString(Qt::ISODate);
}

QString Awards::whyNot(const Database &, const AwardStates::Life &life, AwardDo step, Key line, QDate today)
{
    const AwardStand &stand = life.stand;
    const AwardRule *rule = AwardFlow::find(step, stand.at);
    if (!rule || step == AwardDo::Ask)
        return Words::tr("This cannot be done while it is “%1”.").arg(AwardFlow::words(stand.at));
    if (line && stand.struck.contains(line))
        return Words::tr("This line is struck already.");
    switch (step) {
    case AwardDo::Notice:
        return life.base.noticeDays > 0 ? QString() : Words::tr("Its rule asks for no notice: enter it.");
    case AwardDo::Enter:
        if (stand.at == AwardAt::Checked && life.base.noticeDays > 0)
            return Words::tr("Its rule asks for a notice of %n day(s) first.", nullptr, int(life.base.noticeDays));
        if (stand.objections > 0)
            return Words::tr("%n objection(s) are not answered yet.", nullptr, stand.objections);
        if (!isRipe(life.base, stand, today))
            return Words::tr("The notice hangs until %1: it can be entered the day after.").arg(stand.noticeUntil);
        return {};
    case AwardDo::Answer: return stand.objected.contains(line) ? QString() : Words::tr("There is no open objection here.");
    default: return {};
    }
}

Result<QString> Awards::secondNeeded(const Store &store, const QList<Key> &awards, AwardDo step)
{
    if (step != AwardDo::Check && step != AwardDo::Enter && step != AwardDo::Answer)
        return QString();
    auto own = OwnHousehold::of(store.db(), store.worker());
    auto colleagues = hasColleagues(store);
    if (!own || !colleagues)
        return !own ? own.error() : colleagues.error();
    for (Key award : awards) {
        auto others = takers(store.db(), award);
        auto life = AwardStates::life(store.db(), award);
        if (!others || !life)
            return !others ? others.error() : life.error();
        if (step == AwardDo::Check && life->stand.asker == store.worker() && *colleagues && others->size() == 1)
            return Words::tr("You asked for it yourself: a second worker has to confirm by name.");
        others->remove(store.worker());
        auto tie = others->isEmpty() ? tieOf(store.db(), *own, award) : Result<OwnHousehold::Tie>(OwnHousehold::Tie::None);
        if (!tie)
            return tie.error();
        if (*tie != OwnHousehold::Tie::None)
            return Words::tr("Somebody of your own household is among them: a second worker has to confirm by name.");
    }
    return QString();
}

Result<QString> Awards::secondRefused(const Store &store, Key second, const QList<Key> &awards)
{
    if (auto why = isNoSecond(store, second); !why || !why->isEmpty())
        return why;
    auto own = OwnHousehold::of(store.db(), second);
    if (!own)
        return own.error();
    for (Key award : awards) {
        auto tie = tieOf(store.db(), *own, award);
        if (!tie)
            return tie.error();
        if (*tie != OwnHousehold::Tie::None)
            return ownWords(own->name());
    }
    return QString();
}

Result<QString> Awards::secondRefused(const Store &store, Key second, const AwardPreview &preview)
{
    if (auto why = isNoSecond(store, second); !why || !why->isEmpty())
        return why;
    auto own = OwnHousehold::of(store.db(), second);
    if (!own)
        return own.error();
    for (const AwardShare &share : preview.shares) {
        if (share.barred || share.points == 0)
            continue;
        auto tie = own->tie(share.asked.person.resident, share.holder.household);
        if (!tie)
            return tie.error();
        if (*tie != OwnHousehold::Tie::None)
            return ownWords(own->name());
    }
    return QString();
}

Result<AwardDone> Awards::take(const QList<Key> &awards, const AwardMove &move, QDate today)
{
    if (awards.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("No award is chosen."), {}};
    const AwardRule *rule = nullptr;
    for (const AwardRule &one : AwardFlow::table())
        if (one.step == move.step)
            rule = &one;
    if (!rule)
        return Error{ErrorCode::Invalid, Words::tr("There is no such step."), {}};
    if (rule->note && move.note.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say it in a few words."), u"note"_s};
    if (auto may = Rights::require(m_store, u"award.step", AwardFlow::code(move.step)); !may)
        return may.error();
    auto needed = secondNeeded(m_store, awards, move.step);
    if (!needed)
        return needed.error();
    if (!needed->isEmpty() && !move.second)
        return Error{ErrorCode::Refused, *needed, u"second"_s};
    if (move.second) {
        auto why = secondRefused(m_store, move.second, awards);
        if (!why)
            return why.error();
        if (!why->isEmpty())
            return Error{ErrorCode::Refused, *why, u"second"_s};
    }
    auto work = UnitOfWork::begin(m_store, {u"award."_s + AwardFlow::code(move.step), {{u"awards"_s, awards.size()}}});
    if (!work)
        return work.error();
    AwardDone result;
    Posting posting(**work, m_store);
    if (move.step == AwardDo::Notice) {
        auto notice = noticeOf(m_store, (*work)->db(), awards, move, today);
        if (!notice)
            return notice.error();
        auto made = (*work)->create(*notice);
        if (!made)
            return made.error();
        result.notice = *made;
    }
    for (Key award : awards) {
        auto life = AwardStates::life((*work)->db(), award);
        if (!life)
            return life.error();
        if (const QString why = whyNot((*work)->db(), *life, move.step, move.line, today); !why.isEmpty()) {
            auto refused = refusedBecause((*work)->db(), award, why);
            return refused.error();
        }
        ++result.awards;
        if (move.step == AwardDo::Enter) {
            auto entered = AwardEntry::enter(**work, m_store, posting, award, move);
            if (!entered)
                return entered.error();
            result.transfers += entered->transfers;
            result.points += entered->points;
            result.lessened += entered->lessened;
            continue;
        }
        AwardEvent event;
        event.award = award;
        event.awardLine = rule->ofLine ? move.line : 0;
        event.step = AwardFlow::code(move.step);
        event.at = Moments::text(Moments::now());
        event.worker = m_store.worker();
        event.second = move.second;
        event.notice = result.notice;
        event.objector = move.step == AwardDo::Object ? move.objector.simplified() : QString();
        event.note = move.note.trimmed();
        if (move.step == AwardDo::Answer)
            event.upheld = move.upheld;
        if (auto made = (*work)->create(event); !made)
            return made.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return result;
}

} // namespace Allpost
