// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/units.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/checkins/checkinreading.h"
#include "models/checkins/members.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace Checkins;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Units)
};

constexpr int LongestName = 80;
constexpr qint64 MostMembers = 1'000'000;

ServiceUnit tidied(ServiceUnit unit)
{
    for (QString *text : {&unit.name, &unit.partyOrg, &unit.secretary, &unit.contact, &unit.phone, &unit.address, &unit.agreement})
        *text = text->simplified();
    unit.note = unit.note.trimmed();
    return unit;
}

} // namespace

Result<QList<UnitLine>> Units::list(const Database &db, bool withEnded, QDate today)
{
    auto units = readAll<ServiceUnit>(db);
    auto states = Members::states(db, today);
    if (!units || !states)
        return !units ? units.error() : states.error();
    QList<UnitLine> lines;
    QHash<Key, qsizetype> at;
    for (const Kept<ServiceUnit> &unit : std::as_const(*units)) {
        UnitLine line{unit.key, unit.record};
        if (line.isOver(today) && !withEnded)
            continue;
        at.insert(unit.key, lines.size());
        lines.append(line);
    }
    for (const Members::Standing &standing : std::as_const(*states)) {
        const auto found = at.constFind(standing.unit);
        if (found == at.cend())
            continue;
        UnitLine &line = lines[*found];
        const bool gone = standing.state == MemberState::Moved || standing.state == MemberState::Ended;
        line.gone += gone;
        line.members += !gone;
        line.notYet += standing.state == MemberState::NotYet;
        line.reported += standing.state == MemberState::Reported || standing.state == MemberState::OnDuty;
        line.onDuty += standing.state == MemberState::OnDuty;
    }
    sortAsRead(lines, [today](const UnitLine &line) { return (line.isOver(today) ? "1" : "0") + Pinyin::sortKey(line.unit.name); });
    return lines;
}

Result<Key> Units::named(const Database &db, const QString &name)
{
    const QString wanted = Text::foldedName(name);
    auto units = readAll<ServiceUnit>(db, u"ORDER BY x.key"_s);
    if (!units)
        return units.error();
    for (const Kept<ServiceUnit> &unit : std::as_const(*units))
        if (!wanted.isEmpty() && Text::foldedName(unit.record.name) == wanted)
            return unit.key;
    return Key(0);
}

Findings Units::check(const Database &db, const ServiceUnit &unit, Key self, QDate today)
{
    Findings findings;
    const QString name = unit.name.simplified();
    if (name.isEmpty())
        findings << Finding::held(u"name"_s, u"required"_s, Words::tr("Say what the unit is called."));
    else if (name.size() > LongestName)
        findings << Finding::held(u"name"_s, u"too_long"_s, Words::tr("A name has %n characters at most.", nullptr, LongestName));
    if (auto other = named(db, name); other && *other && *other != self)
        findings << Finding::held(u"name"_s, u"not_unique"_s, Words::tr("There is a unit of this name already."));
    for (const auto &[field, list, stored] : {std::tuple{u"kind"_s, u"unit_kind"_s, unit.kind}, {u"tie"_s, u"unit_tie"_s, unit.tie}})
        if (const CodeValue value = CodeValue::parse(stored); !stored.isEmpty() && !value.isOutside() && !CodeList::find(list)->at(value.code))
            findings << Finding::held(field, u"code_unknown"_s, Words::tr("This is not in the list."));
    if (const qint64 total = unit.membersTotal.value_or(0); total < 0 || total > MostMembers)
        findings << Finding::held(u"members_total"_s, u"number"_s, Words::tr("This cannot be a number of members."));
    if (unit.reportedOn > today.toString(Qt::ISODate))
        findings << Finding::held(u"reported_on"_s, u"future"_s, Words::tr("The day lies in the future."));
    if (!unit.endedOn.isEmpty() && !unit.reportedOn.isEmpty() && unit.endedOn < unit.reportedOn)
        findings << Finding::held(u"ended_on"_s, u"order"_s, Words::tr("It cannot end before it reported."));
    return findings;
}

Result<Key> Units::add(const ServiceUnit &unit)
{
    const ServiceUnit now = tidied(unit);
    if (auto fit = refused(check(m_store.db(), now)); !fit)
        return fit.error();
    return UnitOfWork::createOne(m_store, {u"service_unit.add"_s}, now);
}

Result<bool> Units::change(const Snapshot &seen, const ServiceUnit &unit)
{
    const ServiceUnit now = tidied(unit);
    if (auto fit = refused(check(m_store.db(), now, seen.key)); !fit)
        return fit.error();
    return UnitOfWork::changeOne(m_store, {u"service_unit.change"_s}, seen, now);
}

Status Units::end(Key unit, QDate on)
{
    auto seen = m_store.read(ServiceUnit::entity(), unit);
    if (!seen)
        return seen.error();
    auto now = seen->as<ServiceUnit>();
    now.endedOn = on.toString(Qt::ISODate);
    if (!on.isValid() || on > QDate::currentDate())
        return Error{ErrorCode::Invalid, Words::tr("The day is today or earlier."), u"ended_on"_s};
    if (auto fit = refused(check(m_store.db(), now, unit)); !fit)
        return fit;
    auto changed = UnitOfWork::changeOne(m_store, {u"service_unit.end"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status Units::reopen(Key unit)
{
    auto seen = m_store.read(ServiceUnit::entity(), unit);
    if (!seen)
        return seen.error();
    auto now = seen->as<ServiceUnit>();
    now.endedOn.clear();
    auto changed = UnitOfWork::changeOne(m_store, {u"service_unit.reopen"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

} // namespace Allpost
