// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/places.h"

#include "models/base/text.h"
#include "models/grids/placesrecords.h"

#include <QCoreApplication>
#include <QHash>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace PlacesRecords;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

/// What stands directly under a place: an entity, the link to the place, and what must be empty so that it is directly so.
struct Level
{
    const Entity *entity;
    QString link;
    QString onlyWhen; ///< condition
};

QList<Level> below(const Entity &entity)
{
    if (&entity == &Estate::entity())
        return {{&Building::entity(), u"estate"_s, u"1 = 1"_s}, {&Dwelling::entity(), u"estate"_s, u"building IS NULL AND stairwell IS NULL"_s}};
    if (&entity == &Building::entity())
        return {{&Stairwell::entity(), u"building"_s, u"1 = 1"_s}, {&Dwelling::entity(), u"building"_s, u"stairwell IS NULL"_s}};
    if (&entity == &Stairwell::entity())
        return {{&Dwelling::entity(), u"stairwell"_s, u"1 = 1"_s}};
    return {};
}

/// Those directly under a place: by the number they bear, folded.
Result<QList<std::pair<Key, QString>>> children(const Database &db, const Level &level, Key parent)
{
    auto rows = Query::run(db, u"SELECT key, %1 FROM %2 WHERE %3 = :parent AND %4 ORDER BY key"_s.arg(nameField(*level.entity), level.entity->name, level.link, level.onlyWhen),
                           {{u":parent"_s, parent}});
    if (!rows)
        return rows.error();
    QList<std::pair<Key, QString>> all;
    while (rows->next())
        all.append({rows->number(0), Text::foldedName(Places::tidied(*level.entity, rows->text(1)))});
    return all;
}

class Merger
{
public:
    Merger(UnitOfWork &work, QDate on) : m_work(work), m_on(on) {}

    Status join(const Entity &entity, Key gone, Key kept)
    {
        auto before = Store::read(m_work.db(), entity, gone);
        if (!before)
            return before.error();
        for (const Level &level : below(entity)) {
            auto from = children(m_work.db(), level, gone);
            auto to = children(m_work.db(), level, kept);
            if (!from || !to)
                return from ? to.error() : from.error();
            QHash<QString, Key> there;
            for (const auto &[key, name] : std::as_const(*to))
                if (!name.isEmpty() && !there.contains(name))
                    there.insert(name, key);
            for (const auto &[key, name] : std::as_const(*from)) {
                const Key same = there.value(name);
                if (auto done = same ? join(*level.entity, key, same) : setLink(m_work, *level.entity, key, level.link, kept); !done)
                    return done;
            }
        }
        if (auto done = fill(entity, *before, kept); !done)
            return done;
        if (&entity == &Dwelling::entity())
            if (auto done = joinHomes(gone, kept); !done)
                return done;
        // Everything else that speaks of it: ranges of grids, posts, visits, former names, doors of its stairwells.
        if (auto done = relink(m_work, entity, gone, kept, {}); !done)
            return done;
        const QString name = before->values[size_t(entity.indexOf(nameField(entity)))].text();
        auto after = Store::read(m_work.db(), entity, kept);
        if (!after)
            return after.error();
        const int code = entity.indexOf(u"code");
        if (name != after->values[size_t(entity.indexOf(nameField(entity)))].text())
            if (auto done = keepName(m_work, entity, kept, name, code < 0 ? QString() : before->values[size_t(code)].text(), m_on); !done)
                return done;
        return m_work.remove(entity, gone);
    }

private:
    /// What kept does not know gone may know.
    Status fill(const Entity &entity, const Snapshot &gone, Key kept)
    {
        auto seen = Store::read(m_work.db(), entity, kept);
        if (!seen)
            return seen.error();
        Values now = seen->values;
        for (size_t i = 0; i < now.size(); ++i)
            if (now[i].isNull() && entity.fields[i].link.isEmpty() && entity.fields[i].name != "closed_on"_L1)
                now[i] = gone.values[i];
        if (auto done = m_work.change(*seen, now); !done)
            return done.error();
        return {};
    }

    /// A household noted behind both doors lives behind one.
    Status joinHomes(Key gone, Key kept)
    {
        auto rows = Query::run(m_work.db(),
                               u"SELECT a.key FROM occupancy a JOIN occupancy b ON b.household = a.household AND b.dwelling = :kept "
                               "AND coalesce(b.until, '') = coalesce(a.until, '') WHERE a.dwelling = :gone"_s, {{u":kept"_s, kept}, {u":gone"_s, gone}});
        if (!rows)
            return rows.error();
        QList<Key> twice;
        while (rows->next())
            twice << rows->number(0);
        for (const Key key : twice)
            if (auto done = m_work.remove(*Dictionary::find(u"occupancy"), key); !done)
                return done;
        return {};
    }

    UnitOfWork &m_work;
    QDate m_on;
};

Status checkPair(const Store &store, const Entity &entity, Key gone, Key kept)
{
    if (gone == kept)
        return Error{ErrorCode::Refused, Words::tr("A place cannot be merged into itself."), {}};
    auto one = store.read(entity, gone);
    auto other = store.read(entity, kept);
    if (!one || !other)
        return one ? other.error() : one.error();
    return {};
}

} // namespace

Status Places::merge(const Entity &entity, Key gone, Key kept, QDate on)
{
    if (auto fine = checkPair(m_store, entity, gone, kept); !fine)
        return fine;
    if (!on.isValid() || on > QDate::currentDate())
        return Error{ErrorCode::Invalid, Words::tr("The day of the change is today or earlier."), u"on"_s};
    auto work = UnitOfWork::begin(m_store, {(&entity == &Dwelling::entity() ? u"door"_s : entity.name) + u".merge"_s});
    if (!work)
        return work.error();
    if (auto done = Merger(**work, on).join(entity, gone, kept); !done)
        return done;
    // Doors that came over under their stairwell or building follow to its estate.
    auto doors = doorsUnder((*work)->db(), entity, kept);
    if (!doors)
        return doors.error();
    for (const Key key : std::as_const(*doors)) {
        auto seen = Store::read((*work)->db(), Dwelling::entity(), key);
        if (!seen)
            return seen.error();
        Dwelling door = seen->as<Dwelling>();
        if (door.stairwell)
            if (auto above = Store::read((*work)->db(), Stairwell::entity(), door.stairwell))
                door.building = above->as<Stairwell>().building;
        if (door.building)
            if (auto above = Store::read((*work)->db(), Building::entity(), door.building))
                door.estate = above->as<Building>().estate;
        if (auto done = (*work)->change(*seen, door); !done)
            return done.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Result<PlaceMerge> Places::mergePreview(const Entity &entity, Key gone, Key kept) const
{
    if (auto fine = checkPair(m_store, entity, gone, kept); !fine)
        return fine.error();
    PlaceMerge merge;
    const Database &db = m_store.db();
    std::function<Status(const Entity &, Key, Key)> look = [&](const Entity &level, Key from, Key to) -> Status {
        if (&level == &Dwelling::entity()) {
            ++merge.joined;
            auto here = householdsUnder(db, level, from, QDate::currentDate());
            auto there = householdsUnder(db, level, to, QDate::currentDate());
            if (!here || !there)
                return here ? there.error() : here.error();
            if (*here > 0 && *there > 0)
                if (auto door = m_store.get<Dwelling>(to))
                    merge.crowded << door->room;
            return {};
        }
        for (const Level &under : below(level)) {
            auto a = children(db, under, from);
            auto b = children(db, under, to);
            if (!a || !b)
                return a ? b.error() : a.error();
            QHash<QString, Key> there;
            for (const auto &[key, name] : std::as_const(*b))
                if (!name.isEmpty() && !there.contains(name))
                    there.insert(name, key);
            for (const auto &[key, name] : std::as_const(*a)) {
                if (const Key same = there.value(name)) {
                    if (auto done = look(*under.entity, key, same); !done)
                        return done;
                } else {
                    ++(under.entity == &Building::entity() ? merge.buildings : under.entity == &Stairwell::entity() ? merge.stairwells : merge.doors);
                }
            }
        }
        return {};
    };
    if (auto done = look(entity, gone, kept); !done)
        return done.error();
    return merge;
}

} // namespace Allpost
