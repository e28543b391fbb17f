// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/ownhousehold.h"

#include "models/base/text.h"
#include "models/residents/secondrecords.h"
#include "models/store/statement.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

Status each(const Database &db, const QString &sql, const QSet<Key> &of, const std::function<void(const Statement &)> &take)
{
    Statement select(db, sql);
    for (Key key : of) {
        select.bind(1, key);
        for (auto more = select.step();; more = select.step()) {
            if (!more)
                return more.error();
            if (!*more)
                break;
            take(select);
        }
        select.reset();
    }
    return {};
}

} // namespace

Result<OwnHousehold> OwnHousehold::of(const Database &db, Key worker)
{
    OwnHousehold own(db);
    own.m_worker = worker;
    Key resident = 0;
    if (auto read = each(db, u"SELECT name, resident FROM worker WHERE key = ?"_s, {worker}, [&](const Statement &row) {
            own.m_name = row.text(0);
            resident = row.number(1);
        });
        !read)
        return read.error();
    if (!resident)
        return own;
    auto seconds = SecondRecords::load(db);
    if (!seconds)
        return seconds.error();
    own.m_records << resident;
    for (Key record : seconds->records(resident))
        own.m_records << record;
    if (auto read = each(db, u"SELECT household FROM membership WHERE resident = ? AND until IS NULL AND household IS NOT NULL"_s, own.m_records,
                         [&](const Statement &row) { own.m_households << row.number(0); });
        !read)
        return read.error();
    if (auto read = each(db, u"SELECT resident FROM membership WHERE household = ? AND until IS NULL AND resident IS NOT NULL"_s, own.m_households,
                         [&](const Statement &row) { own.m_members << row.number(0); });
        !read)
        return read.error();
    return own;
}

Result<OwnHousehold::Tie> OwnHousehold::tie(Key resident, Key household) const
{
    if (!m_records.isEmpty())
        return m_records.contains(resident) || m_members.contains(resident) || m_households.contains(household) ? Tie::Own : Tie::None;
    const QString name = Text::foldedName(m_name);
    QSet<Key> households;
    if (household)
        households << household;
    bool same = false;
    const auto compare = [&](const Statement &row) { same = same || Text::foldedName(row.text(0)) == name; };
    if (resident) {
        if (auto read = each(m_db, u"SELECT name FROM resident WHERE key = ?"_s, {resident}, compare); !read)
            return read.error();
        if (auto read = each(m_db, u"SELECT household FROM membership WHERE resident = ? AND until IS NULL AND household IS NOT NULL"_s, {resident},
                             [&](const Statement &row) { households << row.number(0); });
            !read)
            return read.error();
    }
    if (auto read = each(m_db, u"SELECT r.name FROM membership m JOIN resident r ON r.key = m.resident WHERE m.household = ? AND m.until IS NULL"_s, households, compare); !read)
        return read.error();
    return same ? Tie::SameName : Tie::None;
}

} // namespace Allpost
