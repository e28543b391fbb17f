// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/wishes.h"

#include "models/base/text.h"
#include "models/checkins/checkinreading.h"
#include "models/checkins/members.h"
#include "models/checkins/serviceposts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace Checkins;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wishes)
};

constexpr int LongestTitle = 60;
constexpr qint64 MostWanted = 1000;

/// People the wish is of: the person, and everybody of the household.
Result<QStringList> namesBehind(const Database &db, const Wish &wish)
{
    auto rows = Query::run(db, u"SELECT name FROM resident WHERE key = :resident UNION SELECT r.name FROM membership m JOIN resident r ON r.key = m.resident WHERE m.until IS NULL "
                               "AND (m.household = :household OR m.household IN (SELECT household FROM membership WHERE resident = :resident AND until IS NULL))"_s,
                           {{u":resident"_s, wish.resident}, {u":household"_s, wish.household}});
    if (!rows)
        return rows.error();
    QStringList names;
    while (rows->next())
        names << rows->text(0);
    return names;
}

Result<QList<WishLine>> lines(const Database &db, const QString &where, const QList<Value> &values)
{
    const int more = int(Wish::entity().fields.size()) + 1;
    auto labels = FiveMicros::names(db);
    if (!labels)
        return labels.error();
    Statement rows(db, u"SELECT %1, r.name, (SELECT hr.name FROM membership h JOIN resident hr ON hr.key = h.resident WHERE h.household = w.household AND h.until IS NULL ORDER BY h.relation, h.key LIMIT 1) "
                       "FROM wish w LEFT JOIN resident r ON r.key = w.resident %2"_s.arg(columnsOf(Wish::entity(), u"w"_s), where));
    for (qsizetype i = 0; i < values.size(); ++i)
        rows.bind(int(i) + 1, values.at(i));
    QList<WishLine> all;
    QHash<Key, qsizetype> at;
    while (true) {
        auto next = rows.step();
        if (!next)
            return next.error();
        if (!*next)
            break;
        const auto kept = keptFrom<Wish>(rows);
        WishLine line{kept.key, kept.record};
        line.fiveMicro = labels->value(line.wish.fiveMicro);
        line.name = rows.text(more).isEmpty() ? rows.text(more + 1) : rows.text(more);
        at.insert(line.key, all.size());
        all.append(line);
    }
    auto takers = Query::run(db, u"SELECT c.wish, c.key, coalesce(c.resident, o.resident), c.outsider, coalesce(r.name, o.name), c.claimed_on, c.done_on FROM wish_claim c "
                                 "LEFT JOIN outsider o ON o.key = c.outsider LEFT JOIN resident r ON r.key = coalesce(c.resident, o.resident) WHERE c.given_up_on IS NULL ORDER BY c.claimed_on, c.key"_s);
    if (!takers)
        return takers.error();
    while (takers->next())
        if (const auto found = at.constFind(takers->number(0)); found != at.cend())
            all[*found].takers.append({takers->number(1), takers->number(2), takers->number(3), takers->text(4), takers->text(5), takers->text(6)});
    for (WishLine &line : all) {
        const auto doneCount = std::count_if(line.takers.cbegin(), line.takers.cend(), [](const WishTaker &taker) { return !taker.doneOn.isEmpty(); });
        line.state = doneCount >= line.wanted() ? WishState::Done : !line.wish.withdrawnOn.isEmpty() ? WishState::Withdrawn : line.placesLeft() ? WishState::Open : WishState::Taken;
    }
    return all;
}

Status addDoor(const Database &db, WishLine &line)
{
    Key resident = line.wish.resident;
    if (!resident) {
        auto head = Query::run(db, u"SELECT resident FROM membership WHERE household = :household AND until IS NULL ORDER BY relation, key LIMIT 1"_s, {{u":household"_s, line.wish.household}});
        if (!head)
            return head.error();
        resident = head->next() ? head->number(0) : 0;
    }
    if (!resident)
        return {};
    auto home = Members::homeOf(db, resident);
    if (!home)
        return home.error();
    line.door = home->door;
    return {};
}

Wish tidied(Wish wish)
{
    wish.title = wish.title.simplified();
    wish.skill = wish.skill.simplified();
    wish.text = wish.text.trimmed();
    return wish;
}

} // namespace

int WishLine::days(QDate today) const
{
    const QDate opened = QDate::fromString(wish.openedOn, Qt::ISODate);
    return opened.isValid() ? int(opened.daysTo(today)) : 0;
}

QString Wishes::stateWord(WishState state)
{
    switch (state) {
    case WishState::Open: return Words::tr("open");
    case WishState::Taken: return Words::tr("taken on");
    case WishState::Done: return Words::tr("come true");
    case WishState::Withdrawn: return Words::tr("withdrawn");
    }
    return {};
}

Result<QList<WishLine>> Wishes::list(const Database &db, bool onlyOpen, QDate)
{
    auto all = lines(db, u"ORDER BY w.opened_on, w.key"_s, {});
    if (!all)
        return all;
    if (onlyOpen)
        all->removeIf([](const WishLine &line) { return line.state != WishState::Open; });
    std::stable_sort(all->begin(), all->end(), [](const WishLine &a, const WishLine &b) { return a.state < b.state; });
    return all;
}

Result<WishLine> Wishes::read(const Database &db, Key wish)
{
    auto found = lines(db, u"WHERE w.key = ?"_s, {wish});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("This wish is no longer in the file."), {}};
    WishLine line = found->first();
    if (auto door = addDoor(db, line); !door)
        return door.error();
    return line;
}

Result<QList<PublicWish>> Wishes::openTo(const Database &db)
{
    auto all = list(db, true);
    if (!all)
        return all.error();
    QHash<Key, QString> numbers;
    auto ids = Query::run(db, u"SELECT w.key, r.id FROM wish w JOIN record r ON r.key = w.key"_s);
    if (!ids)
        return ids.error();
    while (ids->next())
        numbers.insert(ids->number(0), QString::fromLatin1(ids->value(1).toByteArray().toHex().last(4)).toUpper());
    QList<PublicWish> open;
    for (const WishLine &line : std::as_const(*all))
        open.append({numbers.value(line.key), line.wish.kind, line.wish.title, line.wish.skill, line.fiveMicro, line.wish.openedOn, line.placesLeft()});
    return open;
}

Findings Wishes::check(const Database &db, const Wish &wish, QDate today)
{
    static const QRegularExpression digits(u"[0-9]{6,}"_s);
    static const QRegularExpression door(u"([0-9]+ *[-－—] *[0-9]+)|([0-9]+ *(号楼|栋|单元|室|号))"_s);
    Findings findings;
    const QString title = Text::folded(wish.title.simplified());
    if (title.isEmpty())
        findings << Finding::held(u"title"_s, u"required"_s, Words::tr("Say in a few words what is wished for."));
    else if (title.size() > LongestTitle)
        findings << Finding::held(u"title"_s, u"too_long"_s, Words::tr("%n characters at most; the rest goes behind it.", nullptr, LongestTitle));
    if (digits.match(title).hasMatch() || door.match(title).hasMatch())
        findings << Finding::held(u"title"_s, u"names_person"_s, Words::tr("Outsiders read the title: no door and no number in it."));
    if (!wish.resident && !wish.household)
        findings << Finding::held(u"resident"_s, u"required"_s, Words::tr("Say whose wish it is; outsiders never see it."));
    auto names = namesBehind(db, wish);
    for (const QString &name : names ? *names : QStringList())
        if (name.size() > 1 && title.contains(Text::folded(name)))
            findings << Finding::held(u"title"_s, u"names_person"_s, Words::tr("Outsiders read the title: no name in it."));
    if (wish.wanted && (*wish.wanted < 1 || *wish.wanted > MostWanted))
        findings << Finding::held(u"wanted"_s, u"number"_s, Words::tr("At least one person."));
    if (wish.openedOn > today.toString(Qt::ISODate))
        findings << Finding::held(u"opened_on"_s, u"future"_s, Words::tr("The day lies in the future."));
    return findings;
}

Result<Key> Wishes::add(const Wish &wish)
{
    Wish now = tidied(wish);
    if (now.kind.isEmpty())
        now.kind = u"wish"_s;
    if (now.openedOn.isEmpty())
        now.openedOn = QDate::currentDate().toString(Qt::ISODate);
    now.worker = m_store.worker();
    if (auto fit = refused(check(m_store.db(), now)); !fit)
        return fit.error();
    return UnitOfWork::createOne(m_store, {u"wish.add"_s}, now);
}

Result<bool> Wishes::change(const Snapshot &seen, const Wish &wish)
{
    const Wish now = tidied(wish);
    if (auto fit = refused(check(m_store.db(), now)); !fit)
        return fit.error();
    return UnitOfWork::changeOne(m_store, {u"wish.change"_s}, seen, now);
}

Status Wishes::withdraw(Key wish, QDate on)
{
    auto seen = m_store.read(Wish::entity(), wish);
    auto line = read(m_store.db(), wish);
    if (!seen || !line)
        return !seen ? seen.error() : line.error();
    if (line->state == WishState::Done || line->state == WishState::Withdrawn)
        return Error{ErrorCode::Refused, Words::tr("This wish is %1 already.").arg(stateWord(line->state)), {}};
    auto now = seen->as<Wish>();
    now.withdrawnOn = on.toString(Qt::ISODate);
    auto changed = UnitOfWork::changeOne(m_store, {u"wish.withdraw"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Result<Key> Wishes::take(Key wish, Key resident, Key outsider, QDate on)
{
    if (!resident == !outsider)
        return Error{ErrorCode::Invalid, Words::tr("Say who takes it on."), u"resident"_s};
    auto line = read(m_store.db(), wish);
    if (!line)
        return line.error();
    if (line->state != WishState::Open)
        return Error{ErrorCode::Refused, Words::tr("This wish is %1 already.").arg(stateWord(line->state)), {}};
    for (const WishTaker &taker : std::as_const(line->takers))
        if ((resident && taker.resident == resident) || (outsider && taker.outsider == outsider))
            return Error{ErrorCode::Refused, Words::tr("%1 has taken it on already.").arg(taker.name), {}};
    if (!on.isValid() || on > QDate::currentDate())
        return Error{ErrorCode::Invalid, Words::tr("The day is today or earlier."), u"claimed_on"_s};
    WishClaim claim;
    claim.wish = wish;
    claim.resident = resident;
    claim.outsider = outsider;
    claim.claimedOn = on.toString(Qt::ISODate);
    return UnitOfWork::createOne(m_store, {u"wish_claim.take"_s}, claim);
}

Status Wishes::done(Key claim, QDate on, const QString &note)
{
    auto seen = m_store.read(WishClaim::entity(), claim);
    if (!seen)
        return seen.error();
    auto now = seen->as<WishClaim>();
    if (!now.doneOn.isEmpty() || !now.givenUpOn.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This is settled already."), {}};
    if (!on.isValid() || on > QDate::currentDate() || on.toString(Qt::ISODate) < now.claimedOn)
        return Error{ErrorCode::Invalid, Words::tr("The day lies between taking it on and today."), u"done_on"_s};
    now.doneOn = on.toString(Qt::ISODate);
    if (!note.trimmed().isEmpty())
        now.note = note.trimmed();
    auto changed = UnitOfWork::changeOne(m_store, {u"wish_claim.done"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status Wishes::giveUp(Key claim, QDate on)
{
    auto seen = m_store.read(WishClaim::entity(), claim);
    if (!seen)
        return seen.error();
    auto now = seen->as<WishClaim>();
    if (!now.doneOn.isEmpty() || !now.givenUpOn.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This is settled already."), {}};
    now.givenUpOn = on.toString(Qt::ISODate);
    auto changed = UnitOfWork::changeOne(m_store, {u"wish_claim.give_up"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

} // namespace Allpost
