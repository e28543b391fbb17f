// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/awards.h"

#include "models/calendar/moment.h"
#include "models/counter/counterrows.h"
#include "models/points/attendants.h"
#include "models/points/awardcaps.h"
#include "models/points/awardentry.h"
#include "models/points/ownhousehold.h"
#include "models/points/policy.h"
#include "models/residents/secondrecords.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Awards)
};

constexpr qint64 MostQuantity = 100'000; ///< hundredths: a thousand units
constexpr qint64 MostPoints = 1'000'000;
constexpr int NumberDigits = 4;

/// Couriers and their like have accounts of their own kind; all other outsiders are volunteers.
QString kindOf(const Outsider &outsider)
{
    return outsider.kind == "courier"_L1 || outsider.kind == "rider"_L1 || outsider.kind == "driver"_L1 ? u"new_group"_s : u"volunteer"_s;
}

/// Works out one preview.
class Preview
{
public:
    Preview(const Store &store, const Database &db, const AwardAsk &ask, QDate today) : m_store(store), m_db(db), m_ask(ask), m_today(today) {}

    Result<AwardPreview> run()
    {
        if (auto ready = rule(); !ready)
            return ready.error();
        if (!m_version)
            return m_result;
        auto seconds = SecondRecords::load(m_db);
        auto own = OwnHousehold::of(m_db, m_store.worker());
        if (!seconds || !own)
            return !seconds ? seconds.error() : own.error();
        AwardCaps caps(m_db, m_result.rule, QDate::fromString(m_ask.deedOn, Qt::ISODate), AwardCaps::Count::WithPending);
        QSet<QPair<Key, Key>> seen;
        for (const AwardPerson &person : m_ask.people) {
            auto share = one(person, *seconds, *own, caps, seen);
            if (!share)
                return share.error();
            m_result.total += share->points;
            m_result.receiving += share->points != 0;
            if (!share->own.isEmpty() && m_result.second.isEmpty())
                m_result.second = share->own;
            m_result.shares << *share;
        }
        if (m_ask.people.isEmpty())
            m_result.findings << Finding::held(u"people"_s, u"award_nobody"_s, Words::tr("Who did it? Type a name."));
        else if (!m_result.receiving)
            m_result.findings << Finding::held(u"people"_s, u"award_nothing"_s,
                                               m_result.shares.size() == 1 ? m_result.shares.first().why : Words::tr("Nobody of these gets any points: see what stands beside the names."));
        return m_result;
    }

private:
    void held(const QString &field, const QString &code, const QString &message) { m_result.findings << Finding::held(field, code, message); }

    Status rule()
    {
        auto policy = PointsPolicies::read(m_db);
        if (!policy)
            return policy.error();
        m_policy = *policy;
        if (!m_ask.rule) {
            held(u"rule"_s, u"award_rule"_s, Words::tr("Which rule? Type its number or letters of its words."));
            return {};
        }
        auto card = PointsRules::card(m_db, m_ask.rule);
        if (!card)
            return card.error();
        m_result.rule = *card;
        const QDate day = QDate::fromString(m_ask.deedOn, Qt::ISODate);
        if (!day.isValid())
            held(u"deed_on"_s, u"award_day"_s, Words::tr("On which day was it done?"));
        else if (day > m_today)
            held(u"deed_on"_s, u"award_future"_s, Words::tr("This day lies in the future."));
        const RuleCard::Version *version = day.isValid() ? m_result.rule.on(day) : nullptr;
        if (!version) {
            if (day.isValid())
                held(u"deed_on"_s, u"award_before_rule"_s, Words::tr("The rule did not hold on this day yet."));
            return {};
        }
        m_result.version = version->key;
        m_version = &version->version;
        m_result.straight = m_version->approval.isEmpty() && m_version->noticeDays.value_or(0) == 0;
        if (m_result.rule.isInactive())
            held(u"rule"_s, u"award_rule_closed"_s, Words::tr("This rule is no longer in use."));
        if (m_version->points.value_or(0) < 0 && !PointsPolicies::mayDeduct(m_policy))
            held(u"rule"_s, u"award_no_deductions"_s, Words::tr("This office takes no points away: its points policy does not allow it."));
        if (m_ask.quantity <= 0 || m_ask.quantity > MostQuantity)
            held(u"quantity"_s, u"award_quantity"_s, Words::tr("How many? A number above 0, at most 1000."));
        if (m_ask.evidence.trimmed().isEmpty() && !m_version->evidence.isEmpty())
            m_result.findings << Finding::warned(u"evidence"_s, u"award_evidence"_s, Words::tr("The rule asks for: %1").arg(CounterRows::lines(m_version->evidence).join(Words::tr(", "))));
        return {};
    }

    /// Whose account it goes to, by the rule and the policy; barred with why where the rule is not for this person.
    Status place(AwardShare &share)
    {
        const RuleCard &rule = m_result.rule;
        const Person &person = share.asked.person;
        if (share.asked.account) {
            auto account = Store::read(m_db, PointsAccount::entity(), share.asked.account);
            if (!account)
                return account.error();
            const PointsAccount a = account->as<PointsAccount>();
            share.holder = {a.kind, a.household, a.resident, a.outsider, a.merchant};
            share.account = share.asked.account;
            if (!person.resident && !person.outsider) {
                share.asked.person.resident = a.resident;
                share.asked.person.outsider = a.outsider;
            }
            if (!a.closedOn.isEmpty())
                return bar(share, Words::tr("This account is closed."));
            auto volunteer = servesAsVolunteer(share.asked.person);
            if (!volunteer)
                return volunteer.error();
            const bool fits = rule.isFor(a.kind) || *volunteer || (a.kind == "household"_L1 && rule.isFor(u"resident")) || (a.kind == "resident"_L1 && rule.isFor(u"household"));
            return fits ? Status() : bar(share, Words::tr("The rule is for %1.").arg(RuleWords::who(rule.rule)));
        }
        if (person.outsider) {
            auto outsider = Store::read(m_db, Outsider::entity(), person.outsider);
            if (!outsider)
                return outsider.error();
            const Outsider known = outsider->as<Outsider>();
            if (known.resident) {
                share.asked.person = {known.resident, 0};
                return place(share);
            }
            share.holder = AccountHolder::ofOutsider(person.outsider, kindOf(known));
            auto volunteer = servesAsVolunteer(share.asked.person);
            if (!volunteer)
                return volunteer.error();
            if (!rule.isFor(share.holder.kind) && !*volunteer)
                return bar(share, Words::tr("The rule is for %1.").arg(RuleWords::who(rule.rule)));
        } else if (person.resident) {
            if (auto placed = placeResident(share); !placed || share.barred)
                return placed;
        } else {
            return bar(share, Words::tr("Nobody is named."));
        }
        auto account = Accounts::of(m_db, share.holder);
        if (!account)
            return account.error();
        share.account = *account;
        return {};
    }

    /// A courier or driver on the register of volunteers is one for a rule that speaks of them; the points go to the account he has.
    Result<bool> servesAsVolunteer(const Person &person) const
    {
        if (!person.outsider || !m_result.rule.isFor(u"volunteer"))
            return false;
        return Attendants::isVolunteer(m_db, person, QDate::fromString(m_ask.deedOn, Qt::ISODate));
    }

    Status placeResident(AwardShare &share)
    {
        const RuleCard &rule = m_result.rule;
        const Key resident = share.asked.person.resident;
        const bool both = rule.isFor(u"resident") || rule.isFor(u"household");
        const bool onlyHousehold = rule.isFor(u"household") && !rule.isFor(u"resident") && !rule.isFor(u"volunteer");
        if (onlyHousehold || (both && PointsPolicies::toHousehold(m_policy))) {
            auto household = People::householdOf(m_db, {resident, 0});
            if (!household)
                return household.error();
            if (*household) {
                share.holder = AccountHolder::ofHousehold(*household);
                return {};
            }
            if (onlyHousehold)
                return bar(share, Words::tr("The rule is for households, and this person belongs to none here."));
        }
        if (both)
            share.holder = AccountHolder::ofResident(resident);
        else if (rule.isFor(u"volunteer"))
            share.holder = AccountHolder::ofVolunteer({resident, 0});
        else
            return bar(share, Words::tr("The rule is for %1.").arg(RuleWords::who(rule.rule)));
        return {};
    }

    static Status bar(AwardShare &share, const QString &why)
    {
        share.barred = true;
        share.why = why;
        return {};
    }

    Result<AwardShare> one(const AwardPerson &person, const SecondRecords &seconds, const OwnHousehold &own, AwardCaps &caps, QSet<QPair<Key, Key>> &seen)
    {
        AwardShare share;
        share.asked = person;
        share.asked.person.resident = seconds.root(person.person.resident);
        share.quantity = person.quantity ? person.quantity : m_ask.quantity;
        if (auto placed = place(share); !placed)
            return placed.error();
        const Person who = share.asked.person;
        if (auto named = name(share); !named)
            return named.error();
        // Who stands on the list twice did it once; of a rule for households only, the household did.
        const bool ofHousehold = m_result.rule.rule.who == "household"_L1 && share.holder.household;
        const QPair<Key, Key> mark = ofHousehold ? QPair<Key, Key>(-share.holder.household, 0) : who.resident || who.outsider ? QPair<Key, Key>(who.resident, who.outsider) : QPair<Key, Key>(-1, share.account);
        if (seen.contains(mark) && !share.barred)
            if (auto barred = bar(share, ofHousehold ? Words::tr("This household is on the list already.") : Words::tr("This person is on the list already.")); !barred)
                return barred.error();
        seen << mark;
        if (share.barred)
            return share;
        const auto barred = [&share](const QString &why) {
            auto done = bar(share, why);
            return done ? Result<AwardShare>(share) : Result<AwardShare>(done.error());
        };
        if (share.quantity > MostQuantity)
            return barred(Words::tr("How many? A number above 0, at most 1000."));
        share.wanted = PointsRules::pointsFor(*m_version, share.quantity);
        if (qAbs(share.wanted) > MostPoints)
            return barred(Words::tr("At most 1,000,000 points at once."));
        AwardCaps::Whose whose{share.account, {}, {}};
        if (who.resident)
            for (Key record : seconds.records(who.resident))
                whose.residents << record;
        if (who.resident && whose.residents.isEmpty())
            whose.residents << who.resident;
        if (who.outsider)
            whose.outsiders << who.outsider;
        auto room = caps.take(whose, share.wanted);
        if (!room)
            return room.error();
        share.points = room->points;
        share.why = share.wanted == 0 ? Words::tr("Too little for a whole point.") : room->why;
        return confirm(share, own);
    }

    /// Whether a second worker has to confirm, and why.
    Result<AwardShare> confirm(AwardShare share, const OwnHousehold &own) const
    {
        if (share.points == 0)
            return share;
        auto tie = own.tie(share.asked.person.resident, share.holder.household);
        if (!tie)
            return tie.error();
        if (*tie == OwnHousehold::Tie::Own)
            share.own = Words::tr("%1 is of your own household: a second worker has to confirm by name.").arg(share.name);
        else if (*tie == OwnHousehold::Tie::SameName)
            share.own = Words::tr("In the household of %1 somebody has your name: a second worker has to confirm by name.").arg(share.name);
        else if (m_policy.largestManual && qAbs(share.points) > *m_policy.largestManual)
            share.own = Words::tr("More than %1 points at once: a second worker has to confirm by name.").arg(*m_policy.largestManual);
        return share;
    }

    Status name(AwardShare &share) const
    {
        auto label = AwardEntry::nameOf(m_db, share.asked.person, share.account, share.holder.household);
        if (!label)
            return label.error();
        share.name = label->name;
        share.place = label->place;
        return {};
    }

    const Store &m_store;
    const Database &m_db;
    const AwardAsk &m_ask;
    QDate m_today;
    PointsPolicy m_policy;
    const PointsRuleVersion *m_version = nullptr;
    AwardPreview m_result;
};

Status judged(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

/// The second worker where one is needed.
Status confirmed(const Store &store, const AwardPreview &preview, Key second)
{
    if (preview.second.isEmpty() && !second)
        return {};
    if (!second)
        return Error{ErrorCode::Refused, preview.second, u"second"_s};
    auto why = Awards::secondRefused(store, second, preview);
    if (!why)
        return why.error();
    return why->isEmpty() ? Status() : Status(Error{ErrorCode::Refused, *why, u"second"_s});
}

} // namespace

Result<QString> Awards::nextNumber(const Database &db, const QString &table, QChar mark, const QString &letter, int year)
{
    const QString head = u"%1-%2-%3"_s.arg(year).arg(letter, mark);
    // Longer numbers are later ones: a thousand awards a year do not make the ten-thousandth unreadable.
    auto last = CounterRows::number(db, u"SELECT coalesce(max(CAST(substr(number, ?3) AS INTEGER)), 0) FROM %1 WHERE number >= ?1 AND number < ?2"_s.arg(table),
                                    {head, head + u':', qint64(head.size() + 1)});
    if (!last)
        return last.error();
    return head + QString::number(*last + 1).rightJustified(NumberDigits, u'0');
}

Result<AwardPreview> Awards::preview(const Store &store, const AwardAsk &ask, QDate today)
{
    return Preview(store, store.db(), ask, today).run();
}

Result<Key> Awards::write(UnitOfWork &work, const Store &store, const AwardAsk &ask, const AwardPreview &preview, Key second)
{
    const QString now = Moments::text(Moments::now());
    Award award;
    auto number = nextNumber(work.db(), u"award"_s, u'S', store.deskLetter(), QDate::currentDate().year());
    if (!number)
        return number.error();
    award.number = *number;
    award.rule = preview.version;
    award.activity = ask.activity;
    award.deedOn = ask.deedOn;
    award.evidence = ask.evidence.trimmed();
    award.note = ask.note.trimmed();
    award.worker = store.worker();
    award.askedAt = now;
    auto key = work.create(award);
    if (!key)
        return key;
    for (const AwardShare &share : preview.shares) {
        if (share.barred)
            continue;
        Key account = share.account;
        if (!account) {
            auto opened = Accounts::need(work, store, share.holder);
            if (!opened)
                return opened;
            account = *opened;
        }
        AwardLine line;
        line.award = *key;
        line.account = account;
        line.resident = share.asked.person.resident;
        line.outsider = share.asked.person.outsider;
        line.quantity = share.quantity;
        line.asked = share.wanted;
        line.points = share.points;
        line.cap = share.points == share.wanted ? QString() : share.why;
        if (auto made = work.create(line); !made)
            return made;
    }
    AwardEvent event;
    event.award = *key;
    event.step = AwardFlow::code(AwardDo::Ask);
    event.at = now;
    event.worker = store.worker();
    event.second = second;
    if (auto made = work.create(event); !made)
        return made;
    if (preview.straight) {
        AwardMove move;
        move.step = AwardDo::Enter;
        move.second = second;
        Posting posting(work, store);
        if (auto entered = AwardEntry::enter(work, store, posting, *key, move); !entered)
            return entered.error();
    }
    return key;
}

Result<Key> Awards::ask(const AwardAsk &ask, Key second)
{
    auto shown = preview(m_store, ask);
    if (!shown)
        return shown.error();
    if (auto fine = judged(shown->findings); !fine)
        return fine.error();
    if (auto fine = confirmed(m_store, *shown, second); !fine)
        return fine.error();
    auto work = UnitOfWork::begin(m_store, {u"award.ask"_s, {{u"people"_s, shown->receiving}}});
    if (!work)
        return work.error();
    auto key = write(**work, m_store, ask, *shown, second);
    if (!key)
        return key;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return key;
}

Result<Key> Awards::askForActivity(UnitOfWork &work, const Store &store, const AwardAsk &ask, Key second)
{
    auto shown = Preview(store, work.db(), ask, QDate::currentDate()).run();
    if (!shown)
        return shown.error();
    if (!shown->receiving)
        return 0;
    if (auto fine = judged(shown->findings); !fine)
        return fine.error();
    if (auto fine = confirmed(store, *shown, second); !fine)
        return fine.error();
    return write(work, store, ask, *shown, second);
}

Status Awards::withdrawForActivity(UnitOfWork &work, const Store &store, Key activity, const QString &why)
{
    const Database &db = work.db();
    Statement select(db, u"SELECT a.key, a.number, s.state FROM award a JOIN award_state s ON s.award = a.key WHERE a.activity = ? ORDER BY a.key"_s);
    select.bind(1, activity);
    QList<Key> open;
    for (auto more = select.step();; more = select.step()) {
        if (!more)
            return more.error();
        if (!*more)
            break;
        const AwardAt at = AwardFlow::at(select.text(2));
        if (at == AwardAt::Entered)
            return Error{ErrorCode::Refused, Words::tr("%1 is entered already: reverse its transfers first.").arg(select.text(1)), {}};
        if (!AwardFlow::isOver(at))
            open << select.number(0);
    }
    for (Key award : open) {
        AwardEvent event;
        event.award = award;
        event.step = AwardFlow::code(AwardDo::Withdraw);
        event.at = Moments::text(Moments::now());
        event.worker = store.worker();
        event.note = why;
        if (auto made = work.create(event); !made)
            return made.error();
    }
    return {};
}

} // namespace Allpost
