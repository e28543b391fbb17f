// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/memberroll.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/checkins/checkinreading.h"

namespace Allpost {

using namespace Qt::StringLiterals;

Result<MemberRoll> MemberRoll::read(const Database &db, QDate today)
{
    auto onDuty = Members::onDuty(db, today);
    if (!onDuty)
        return onDuty.error();
    MemberRoll roll;
    QHash<Key, int> units;
    std::vector<QByteArray> unitKeys;
    std::vector<std::pair<QByteArray, Entry>> keyed;
    Statement rows(db, u"SELECT m.key, m.unit, m.grid, m.reported_on, m.moved_on, m.ended_on, coalesce(r.name, o.name), coalesce(r.phone, o.phone), coalesce(r.id_number, o.id_number), u.name "
                       "FROM party_member m LEFT JOIN outsider o ON o.key = m.outsider LEFT JOIN resident r ON r.key = coalesce(m.resident, o.resident) LEFT JOIN service_unit u ON u.key = m.unit"_s);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        PartyMember dates;
        dates.reportedOn = rows.text(3);
        dates.movedOn = rows.text(4);
        dates.endedOn = rows.text(5);
        const QString name = rows.text(6);
        Entry entry{rows.number(0), rows.number(1), rows.number(2), Members::stateOf(dates, onDuty->contains(rows.number(0)), today), Text::foldedName(name), rows.text(7), rows.text(8), 0};
        auto unit = units.constFind(entry.unit);
        if (unit == units.cend()) {
            unit = units.insert(entry.unit, int(unitKeys.size()));
            const QString words = rows.text(9);
            roll.m_unitNames << Text::foldedName(words);
            unitKeys.push_back(Pinyin::sortKey(words));
        }
        entry.unitName = *unit;
        const bool gone = entry.state == MemberState::Moved || entry.state == MemberState::Ended;
        roll.m_here += !gone;
        roll.m_notYet += entry.state == MemberState::NotYet;
        keyed.emplace_back(unitKeys.at(size_t(*unit)) + '\0' + Pinyin::sortKey(name), std::move(entry));
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first != b.first ? a.first < b.first : a.second.key < b.second.key; });
    roll.m_entries.reserve(keyed.size());
    for (auto &one : keyed)
        roll.m_entries.push_back(std::move(one.second));
    return roll;
}

QList<Key> MemberRoll::select(const Members::Question &question) const
{
    const QString typed = Text::foldedName(question.typed);
    // A unit's name is looked at once, not for each of its members.
    std::vector<bool> unitFits;
    for (const QString &name : m_unitNames)
        unitFits.push_back(Members::nameFits(name, typed));
    QList<Key> keys;
    for (const Entry &entry : m_entries) {
        const bool gone = entry.state == MemberState::Moved || entry.state == MemberState::Ended;
        if ((question.member && entry.key != question.member) || (question.unit && entry.unit != question.unit) || (question.grid && entry.grid != question.grid)
            || (question.state && entry.state != *question.state) || (!question.withGone && gone))
            continue;
        if (typed.isEmpty() || unitFits.at(size_t(entry.unitName)) || Members::nameFits(entry.name, typed) || Members::numbersFit(entry.phone, entry.idNumber, typed))
            keys << entry.key;
    }
    return keys;
}

QList<Key> MemberRoll::here(std::optional<Key> unit) const
{
    QList<Key> keys;
    for (const Entry &entry : m_entries)
        if ((!unit || entry.unit == *unit) && entry.state != MemberState::Moved && entry.state != MemberState::Ended)
            keys << entry.key;
    return keys;
}

} // namespace Allpost
