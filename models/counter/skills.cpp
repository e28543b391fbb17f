// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/skills.h"

#include "models/counter/counterrows.h"
#include "models/dictionary/codelist.h"
#include "models/store/unitofwork.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Counter)
};

/// A worker's level in every matter in use: its own, else the area's.
const QString LevelSql =
    u"SELECT m.key, m.name, m.area, w.name, coalesce((SELECT s.level FROM skill s WHERE s.worker = w.key AND s.matter = m.key ORDER BY s.key DESC LIMIT 1), "
    "(SELECT s.level FROM skill s WHERE s.worker = w.key AND s.matter IS NULL AND s.area = m.area ORDER BY s.key DESC LIMIT 1)) "
    "FROM matter m CROSS JOIN worker w WHERE coalesce(m.inactive, 0) = 0 AND coalesce(w.inactive, 0) = 0 ORDER BY m.position, m.key, w.key"_s;

} // namespace

const SkillCell *SkillTable::cell(Key worker, QStringView area) const
{
    for (const SkillCell &one : cells)
        if (one.worker == worker && one.area == area)
            return &one;
    return nullptr;
}

Result<SkillTable> Skills::table(const Database &db, QDate today)
{
    SkillTable table;
    if (const CodeList *areas = CodeList::find(u"matter_area"))
        for (const Code &area : areas->items())
            table.areas << area.code;
    Statement workers(db, u"SELECT key, name FROM worker WHERE coalesce(inactive, 0) = 0 ORDER BY key"_s);
    for (;;) {
        auto more = workers.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        table.workers.append({workers.number(0), workers.text(1)});
    }
    auto skills = CounterRows::read<Skill>(db, u"ORDER BY t.key"_s);
    if (!skills)
        return skills.error();
    QHash<Key, QString> areaOf;
    auto matters = CounterRows::read<Matter>(db, u"ORDER BY t.key"_s);
    if (!matters)
        return matters.error();
    for (const auto &[key, matter] : *matters)
        areaOf.insert(key, matter.area);
    QHash<std::pair<Key, QString>, qsizetype> places;
    for (const QString &area : std::as_const(table.areas)) {
        for (const SkillTable::Worker &worker : std::as_const(table.workers)) {
            places.insert({worker.key, area}, table.cells.size());
            table.cells.append({worker.key, area});
        }
    }
    for (const auto &[key, skill] : *skills) {
        const auto place = places.constFind({skill.worker, skill.matter ? areaOf.value(skill.matter) : skill.area});
        if (place == places.cend())
            continue;
        SkillCell &cell = table.cells[*place];
        if (skill.matter) {
            ++cell.matters;
        } else {
            cell.level = skill.level;
            cell.since = skill.since;
        }
    }
    Statement done(db, u"SELECT h.worker, m.area, count(*) FROM handling h JOIN matter m ON m.key = h.matter WHERE h.began_at >= ?1 AND h.state IN ('accepted', 'passed_on', 'done') "
                       "GROUP BY h.worker, m.area"_s);
    done.bind(1, today.addYears(-1).toString(Qt::ISODate));
    for (;;) {
        auto more = done.step();
        if (!more)
            return more.error();
        if (!*more)
            return table;
        if (const auto place = places.constFind({done.number(0), done.text(1)}); place != places.cend())
            table.cells[*place].done = int(done.number(2));
    }
}

Result<QString> Skills::level(const Database &db, Key worker, Key matter)
{
    Statement select(db, u"SELECT s.level FROM skill s LEFT JOIN matter m ON m.key = ?2 WHERE s.worker = ?1 AND (s.matter = ?2 OR (s.matter IS NULL AND s.area = m.area)) "
                         "ORDER BY s.matter IS NULL, s.key DESC LIMIT 1"_s);
    select.bind(1, worker);
    select.bind(2, matter);
    auto more = select.step();
    if (!more)
        return more.error();
    return *more ? select.text(0) : QString();
}

Result<QList<SkillGap>> Skills::gaps(const Database &db)
{
    QList<SkillGap> all;
    Statement select(db, LevelSql);
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (all.isEmpty() || all.last().matter != select.number(0))
            all.append({select.number(0), select.text(1), select.text(2), {}, 0});
        const QString level = select.text(4);
        if (level == "master"_L1)
            ++all.last().masters;
        else if (level == "able"_L1)
            all.last().able << select.text(3);
    }
    all.removeIf([](const SkillGap &gap) { return gap.masters > 0; });
    return all;
}

Result<bool> Skills::set(Store &store, Key worker, const QString &area, Key matter, const QString &level, QDate since)
{
    const CodeList *levels = CodeList::find(u"skill_level");
    if (!level.isEmpty() && (!levels || !levels->at(level)))
        return Error{ErrorCode::Invalid, Words::tr("This is not in the list."), u"level"_s};
    if (area.isEmpty() == (matter == 0))
        return Error{ErrorCode::Invalid, Words::tr("A skill is in an area or in one matter."), u"area"_s};
    auto rows = matter ? CounterRows::read<Skill>(store.db(), u"WHERE t.worker = ?1 AND t.matter = ?2 ORDER BY t.key"_s, {worker, matter})
                       : CounterRows::read<Skill>(store.db(), u"WHERE t.worker = ?1 AND t.matter IS NULL AND t.area = ?2 ORDER BY t.key"_s, {worker, area});
    if (!rows)
        return rows.error();
    auto work = UnitOfWork::begin(store, {u"skill.set"_s});
    if (!work)
        return work.error();
    // Two desks may each have set it: one stays.
    for (qsizetype i = level.isEmpty() ? 0 : 1; i < rows->size(); ++i)
        if (auto gone = (*work)->remove(Skill::entity(), rows->at(i).first); !gone)
            return gone.error();
    const QString day = since.toString(Qt::ISODate);
    if (!level.isEmpty() && rows->isEmpty()) {
        if (auto made = (*work)->create(Skill{worker, area, matter, level, day}); !made)
            return made.error();
    } else if (!level.isEmpty() && rows->first().second.level != level) {
        Skill now = rows->first().second;
        now.level = level;
        now.since = day;
        if (auto changed = (*work)->change(CounterRows::snapshot(rows->first().first, rows->first().second), now); !changed)
            return changed.error();
    }
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

} // namespace Allpost
