// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/awardcaps.h"

#include <QCoreApplication>

#include <limits>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AwardCaps)
};

constexpr int PrefixOfMonth = 7;

/// Deed's date, points with their sign: of the transfers for which a condition holds, not reversed, of the rule and the year.
QString given(const QString &from, const QString &condition)
{
    return u"SELECT t.deed_on, CASE WHEN t.kind = 'deduct' THEN -t.amount ELSE t.amount END FROM "_s + from
        + u" JOIN points_rule_version v ON v.key = t.rule WHERE "_s + condition
        + u" AND v.rule = ?2 AND t.deed_on >= ?3 AND t.deed_on <= ?4 AND t.kind IN ('award', 'deduct') "
          "AND NOT EXISTS (SELECT 1 FROM points_transfer r WHERE r.reverses = t.key)"_s;
}

QString pending(const QString &condition)
{
    return u"SELECT a.deed_on, l.points FROM award_line l JOIN award a ON a.key = l.award JOIN points_rule_version v ON v.key = a.rule JOIN award_state s ON s.award = a.key WHERE "_s + condition
        + u" AND v.rule = ?2 AND a.deed_on >= ?3 AND a.deed_on <= ?4 AND s.state IN ('asked', 'checked', 'on_notice') "
          "AND NOT EXISTS (SELECT 1 FROM award_event e WHERE e.award = l.award AND e.award_line = l.key AND (e.step = 'refuse' OR (e.step = 'answer' AND e.upheld = 1)))"_s;
}

PointsRuleVersion versionOn(const RuleCard &rule, QDate day)
{
    const RuleCard::Version *version = rule.on(day);
    return version ? version->version : PointsRuleVersion();
}

} // namespace

AwardCaps::AwardCaps(const Database &db, const RuleCard &rule, QDate deedOn, Count count)
    : m_db(db), m_rule(rule), m_version(versionOn(rule, deedOn)), m_day(deedOn), m_count(count),
      m_ofAccount(db, given(u"points_transfer t"_s, u"t.to_account = ?1"_s) + u" UNION ALL "_s + given(u"points_transfer t"_s, u"t.from_account = ?1"_s)),
      m_ofResident(db, given(u"award_line l JOIN points_transfer t ON t.award_line = l.key"_s, u"l.resident = ?1"_s)),
      m_ofOutsider(db, given(u"award_line l JOIN points_transfer t ON t.award_line = l.key"_s, u"l.outsider = ?1"_s)),
      // Entered by hand without an award: known by the account.
      m_besideResident(db, given(u"points_transfer t"_s, u"t.to_account = ?1 AND t.award_line IS NULL AND t.resident = ?5"_s)),
      m_besideOutsider(db, given(u"points_transfer t"_s, u"t.to_account = ?1 AND t.award_line IS NULL AND t.outsider = ?5"_s)),
      m_pendingAccount(db, pending(u"l.account = ?1"_s)), m_pendingResident(db, pending(u"l.resident = ?1"_s)), m_pendingOutsider(db, pending(u"l.outsider = ?1"_s))
{
}

bool AwardCaps::byAccount(const Whose &whose) const
{
    return (whose.residents.isEmpty() && whose.outsiders.isEmpty()) || m_rule.rule.who == "household"_L1;
}

Status AwardCaps::add(Statement &select, Key of, Used &used) const
{
    const QString day = m_day.toString(Qt::ISODate);
    const QString month = day.left(PrefixOfMonth);
    select.bind(1, of);
    select.bind(2, m_rule.key);
    select.bind(3, QDate(m_day.year(), 1, 1).toString(Qt::ISODate));
    select.bind(4, QDate(m_day.year(), 12, 31).toString(Qt::ISODate));
    for (auto more = select.step();; more = select.step()) {
        if (!more)
            return more.error();
        if (!*more)
            break;
        const QString on = select.text(0);
        const qint64 points = select.number(1);
        used.year += points;
        if (on.startsWith(month))
            used.month += points;
        if (on == day)
            used.day += points;
    }
    select.reset();
    return {};
}

Result<AwardCaps::Used> AwardCaps::used(const Whose &whose)
{
    Used used;
    Status status;
    const auto ask = [&](Statement &select, Key of) {
        if (status && of)
            status = add(select, of, used);
    };
    const bool withPending = m_count == Count::WithPending;
    if (byAccount(whose)) {
        ask(m_ofAccount, whose.account);
        if (withPending)
            ask(m_pendingAccount, whose.account);
    } else {
        for (Key resident : whose.residents) {
            ask(m_ofResident, resident);
            m_besideResident.bind(5, resident);
            ask(m_besideResident, whose.account);
            if (withPending)
                ask(m_pendingResident, resident);
        }
        for (Key outsider : whose.outsiders) {
            ask(m_ofOutsider, outsider);
            m_besideOutsider.bind(5, outsider);
            ask(m_besideOutsider, whose.account);
            if (withPending)
                ask(m_pendingOutsider, outsider);
        }
    }
    if (!status)
        return status.error();
    return used;
}

Result<AwardCaps::Room> AwardCaps::take(const Whose &whose, qint64 wanted)
{
    if (!m_version.capDay && !m_version.capMonth && !m_version.capYear)
        return Room{wanted, {}};
    auto before = used(whose);
    if (!before)
        return before.error();
    const Key first = byAccount(whose) ? whose.account : !whose.residents.isEmpty() ? whose.residents.first() : whose.outsiders.value(0);
    Used &taken = m_taken[(byAccount(whose) ? u"a%1"_s : whose.residents.isEmpty() ? u"o%1"_s : u"r%1"_s).arg(first)];
    const qint64 sign = wanted < 0 ? -1 : 1;
    qint64 room = qAbs(wanted);
    QString why;
    const auto limit = [&](const std::optional<qint64> &cap, qint64 already, const QString &sentence) {
        if (!cap)
            return;
        const qint64 counted = qMax<qint64>(0, sign * already);
        if (const qint64 left = qMax<qint64>(0, *cap - counted); left < room) {
            room = left;
            why = sentence.arg(*cap).arg(counted);
        }
    };
    limit(m_version.capDay, before->day + taken.day, Words::tr("at most %1 a day, %2 given or asked already"));
    limit(m_version.capMonth, before->month + taken.month, Words::tr("at most %1 a month, %2 given or asked already"));
    limit(m_version.capYear, before->year + taken.year, Words::tr("at most %1 a year, %2 given or asked already"));
    // A person without an account yet counts by the person, so nothing is lost between two lines of one deed.
    taken.day += sign * room;
    taken.month += sign * room;
    taken.year += sign * room;
    return Room{sign * room, why};
}

} // namespace Allpost
