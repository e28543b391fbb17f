// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/activityclosing.h"

#include "models/checkins/activitypoints.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActivityClosing)
};

constexpr Moment MostMinutes = 24 * 60;

/// Who was there to the end left at its end; when it ran longer, at the closing of that day.
Moment endOf(const Activity &activity, Moment in, const ClosingWish &wish)
{
    const Moment ends = Moments::parse(activity.endsAt);
    if (ends != NoMoment && ends > in)
        return ends;
    return Moments::day(wish.at) == Moments::day(in) ? std::max(in, wish.at) : in;
}

/// Those of the sheet who are present and count, with their hours.
ClosingPreview drafted(const QList<SheetRow> &rows, const Activity &activity, const ClosingWish &wish)
{
    ClosingPreview preview;
    for (const SheetRow &row : rows) {
        if (row.isSecond)
            continue;
        if (!row.isPresent()) {
            (row.isLeave() ? preview.leave : preview.absent) += 1;
            continue;
        }
        ClosingLine line;
        line.row = row.key;
        line.person = row.who.person;
        line.identity = row.identity;
        line.name = row.who.name;
        line.where = row.where();
        line.minutes = ActivityClosing::minutesFor(row.sign, activity, wish);
        line.byHand = row.sign.minutes && !wish.anew;
        preview.minutes += line.minutes;
        preview.lines.append(line);
    }
    return preview;
}

} // namespace

int ActivityClosing::minutesFor(const SignIn &row, const Activity &activity, const ClosingWish &wish)
{
    if (row.minutes && !wish.anew)
        return int(*row.minutes);
    if (wish.hours == ClosingWish::Hours::Same)
        return std::clamp(wish.minutes, 0, int(MostMinutes));
    const Moment starts = Moments::parse(activity.startsAt);
    Moment from = starts, to = NoMoment;
    if (wish.hours == ClosingWish::Hours::Times) {
        from = Moments::parse(row.inAt);
        from = from == NoMoment ? starts : from;
        to = Moments::parse(row.outAt);
    }
    if (from == NoMoment)
        return 0;
    to = to == NoMoment ? endOf(activity, from, wish) : to;
    return int(std::clamp<Moment>(to - from, 0, MostMinutes));
}

Result<ClosingPreview> ActivityClosing::preview(Key activity, const ClosingWish &wish)
{
    auto what = SignIns::open(m_store.db(), activity);
    auto rows = SignIns::sheet(m_store.db(), activity);
    if (!what || !rows)
        return !what ? what.error() : rows.error();
    ClosingPreview preview = drafted(*rows, *what, wish);
    if (wish.points)
        if (auto done = ActivityPoints::preview(m_store, *what, activity, preview); !done)
            return done.error();
    return preview;
}

Result<ClosingPreview> ActivityClosing::close(Key activity, const ClosingWish &wish)
{
    auto preview = this->preview(activity, wish);
    if (!preview)
        return preview;
    auto rows = SignIns::sheet(m_store.db(), activity);
    auto seen = m_store.read(Activity::entity(), activity);
    if (!rows || !seen)
        return !rows ? rows.error() : seen.error();
    const auto before = seen->as<Activity>();
    auto work = UnitOfWork::begin(m_store, {u"activity.close"_s});
    if (!work)
        return work.error();
    for (const SheetRow &row : std::as_const(*rows)) {
        auto was = Store::read((*work)->db(), SignIn::entity(), row.key);
        if (!was)
            return was.error();
        auto sign = was->as<SignIn>();
        if (row.isPresent()) {
            const bool isSet = sign.minutes && !wish.anew;
            sign.minutes = minutesFor(sign, before, wish);
            const Moment in = Moments::parse(sign.inAt);
            if (!isSet && sign.outAt.isEmpty() && in != NoMoment)
                sign.outAt = Moments::text(endOf(before, in, wish));
        } else if (sign.state == u"enrolled") {
            sign.state = u"absent"_s;
        }
        if (auto changed = (*work)->change(*was, sign); !changed)
            return changed.error();
    }
    Activity now = before;
    now.closedAt = Moments::text(wish.at);
    if (!wish.outcome.trimmed().isEmpty())
        now.outcome = wish.outcome.trimmed();
    if (auto changed = (*work)->change(*seen, now); !changed)
        return changed.error();
    if (wish.points)
        if (auto asked = ActivityPoints::ask(**work, m_store, before, activity, *preview, wish.second); !asked)
            return asked.error();
    (*work)->setDetail(u"people"_s, preview->people());
    auto done = (*work)->commit();
    return done ? preview : Result<ClosingPreview>(done.error());
}

Status ActivityClosing::reopen(Key activity, const QString &why)
{
    if (why.simplified().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say why it is opened again."), u"why"_s};
    auto seen = m_store.read(Activity::entity(), activity);
    if (!seen)
        return seen.error();
    auto now = seen->as<Activity>();
    if (now.closedAt.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This sheet is open."), {}};
    now.closedAt.clear();
    auto work = UnitOfWork::begin(m_store, {u"activity.reopen"_s, {{u"why"_s, why.simplified()}}});
    if (!work)
        return work.error();
    if (auto changed = (*work)->change(*seen, now); !changed)
        return changed.error();
    if (auto taken = ActivityPoints::withdraw(**work, m_store, activity, why.simplified()); !taken)
        return taken;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

} // namespace Allpost
