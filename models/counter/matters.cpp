// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/matters.h"

#include "models/counter/counterform.h"
#include "models/counter/counterrows.h"
#include "models/residents/residentlist.h"
#include "models/store/unitofwork.h"
#include "models/views/filter.h"

#include <QCoreApplication>
#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Counter)
};

Status judged(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

/// Tidied and with the condition in one form whatever language it was typed in.
MatterCard cleaned(MatterCard card)
{
    static const FilterLanguage language(ResidentList::definition());
    card.matter.name = card.matter.name.simplified();
    const FilterReading reading = language.read(card.matter.condition);
    if (!reading.problem)
        card.matter.condition = reading.filter.isEmpty() ? QString() : language.format(reading.filter, u"zh");
    card.matter.steps = card.steps().join(u'\n');
    card.matter.formFields = CounterRows::lines(card.matter.formFields).join(u'\n');
    QList<MatterMaterial> materials;
    QList<Key> keys;
    for (int i = 0; i < card.materials.size(); ++i) {
        MatterMaterial material = card.materials.at(i);
        material.name = material.name.simplified();
        if (material.name.isEmpty())
            continue;
        material.position = materials.size() + 1;
        materials << material;
        keys << card.materialKeys.value(i);
    }
    card.materials = materials;
    card.materialKeys = keys;
    return card;
}

Status createMaterials(UnitOfWork &work, Key matter, const QList<MatterMaterial> &materials)
{
    for (MatterMaterial material : materials) {
        material.matter = matter;
        if (auto made = work.create(material); !made)
            return made.error();
    }
    return {};
}

/// Materials that went, changed and came. True when something differs.
Result<bool> changeMaterials(UnitOfWork &work, const MatterCard &seen, const MatterCard &now)
{
    bool differs = false;
    for (int i = 0; i < seen.materials.size(); ++i) {
        if (now.materialKeys.contains(seen.materialKeys.at(i)))
            continue;
        if (auto removed = work.remove(MatterMaterial::entity(), seen.materialKeys.at(i)); !removed)
            return removed.error();
        differs = true;
    }
    for (int i = 0; i < now.materials.size(); ++i) {
        MatterMaterial material = now.materials.at(i);
        material.matter = seen.key;
        const qsizetype before = now.materialKeys.at(i) ? seen.materialKeys.indexOf(now.materialKeys.at(i)) : -1;
        if (before < 0) {
            if (auto made = work.create(material); !made)
                return made.error();
            differs = true;
            continue;
        }
        auto changed = work.change(CounterRows::snapshot(now.materialKeys.at(i), seen.materials.at(before)), material);
        if (!changed)
            return changed.error();
        differs |= *changed;
    }
    return differs;
}

Result<qint64> nextPosition(const Database &db, const QString &table)
{
    auto last = CounterRows::number(db, u"SELECT coalesce(max(position), 0) FROM "_s + table);
    if (!last)
        return last.error();
    return *last + 1;
}

Status giveMaterials(const Database &db, QList<MatterCard> &cards, Key only = 0)
{
    auto rows = CounterRows::read<MatterMaterial>(db, (only ? u"WHERE t.matter = ?1 "_s : QString()) + u"ORDER BY t.matter, t.position, t.key"_s,
                                                  only ? Values{only} : Values{});
    if (!rows)
        return rows.error();
    QHash<Key, qsizetype> places;
    for (qsizetype i = 0; i < cards.size(); ++i)
        places.insert(cards.at(i).key, i);
    for (const auto &[key, material] : *rows) {
        if (const auto place = places.constFind(material.matter); place != places.cend()) {
            cards[*place].materials << material;
            cards[*place].materialKeys << key;
        }
    }
    return {};
}

} // namespace

QStringList MatterCard::steps() const
{
    return CounterRows::lines(matter.steps);
}

QString MatterCard::limit() const
{
    QStringList parts;
    if (matter.limitDays)
        parts << Words::tr("%n working day(s)", nullptr, int(*matter.limitDays));
    if (!matter.limitNote.isEmpty())
        parts << matter.limitNote;
    return parts.join(Words::tr("; "));
}

QString MatterCard::channels() const
{
    QStringList parts;
    if (matter.atCounter.value_or(false))
        parts << Words::tr("at the counter");
    if (matter.online.value_or(false))
        parts << Words::tr("online");
    if (matter.byAgent.value_or(false))
        parts << Words::tr("by agent");
    return parts.join(Words::tr(", "));
}

Result<QList<MatterCard>> Matters::list(const Database &db, bool alsoInactive)
{
    auto rows = CounterRows::read<Matter>(db, (alsoInactive ? QString() : u"WHERE coalesce(t.inactive, 0) = 0 "_s) + u"ORDER BY t.position, t.key"_s);
    if (!rows)
        return rows.error();
    QList<MatterCard> cards;
    for (const auto &[key, matter] : *rows)
        cards.append({key, matter});
    if (auto given = giveMaterials(db, cards); !given)
        return given.error();
    return cards;
}

Result<MatterCard> Matters::card(const Database &db, Key matter)
{
    auto rows = CounterRows::read<Matter>(db, u"WHERE t.key = ?1"_s, {matter});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("This matter is no longer in the file."), {}};
    QList<MatterCard> cards{{matter, rows->first().second}};
    if (auto given = giveMaterials(db, cards, matter); !given)
        return given.error();
    return cards.first();
}

Result<Key> Matters::ofCode(const Database &db, const QString &code)
{
    if (code.isEmpty())
        return 0;
    return CounterRows::number(db, u"SELECT key FROM matter WHERE code = ?1 AND coalesce(inactive, 0) = 0 ORDER BY position, key LIMIT 1"_s, {code});
}

Result<QList<std::pair<Key, RefusedPaper>>> Matters::refusedPapers(const Database &db, bool alsoInactive)
{
    return CounterRows::read<RefusedPaper>(db, (alsoInactive ? QString() : u"WHERE coalesce(t.inactive, 0) = 0 "_s) + u"ORDER BY t.position, t.key"_s);
}

Findings Matters::check(const Database &db, const MatterCard &card)
{
    static const FilterLanguage language(ResidentList::definition());
    Findings findings;
    const QString name = card.matter.name.simplified();
    if (name.isEmpty()) {
        findings << Finding::held(u"name"_s, u"matter_without_name"_s, Words::tr("Give the matter a name."));
    } else {
        auto same = CounterRows::number(db, u"SELECT key FROM matter WHERE name = ?1 AND key <> ?2 AND coalesce(inactive, 0) = 0"_s, {name, card.key});
        if (same && *same)
            findings << Finding::held(u"name"_s, u"matter_twice"_s, Words::tr("There is a matter of this name already."));
    }
    if (card.matter.limitDays.value_or(0) < 0 || card.matter.limitDays.value_or(0) > 1000)
        findings << Finding::held(u"limit_days"_s, u"matter_limit"_s, Words::tr("The limit is a number of working days up to 1000."));
    if (const FilterReading reading = language.read(card.matter.condition); reading.problem)
        findings << Finding::held(u"condition"_s, u"matter_condition"_s, reading.problem->message);
    for (const FormField &field : CounterForm::fields(card.matter.formFields)) {
        if (field.label != field.name || !field.name.contains(u'.'))
            continue;
        Finding finding = Finding::warning(u"form_field_unknown"_s, Words::tr("“%1” is no field the form knows; it will be asked by this name.").arg(field.name));
        finding.field = u"form_fields"_s;
        findings << finding;
    }
    return findings;
}

Result<Key> Matters::add(const MatterCard &card)
{
    MatterCard made = cleaned(card);
    made.key = 0;
    if (auto fine = judged(check(m_store.db(), made)); !fine)
        return fine.error();
    if (!made.matter.position) {
        auto position = nextPosition(m_store.db(), u"matter"_s);
        if (!position)
            return position.error();
        made.matter.position = *position;
    }
    auto work = UnitOfWork::begin(m_store, {u"matter.add"_s});
    if (!work)
        return work.error();
    auto key = (*work)->create(made.matter);
    if (!key)
        return key;
    if (auto done = createMaterials(**work, *key, made.materials); !done)
        return done.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return key;
}

Result<bool> Matters::change(const MatterCard &seen, const MatterCard &now)
{
    MatterCard kept = cleaned(now);
    kept.key = seen.key;
    if (auto fine = judged(check(m_store.db(), kept)); !fine)
        return fine.error();
    auto work = UnitOfWork::begin(m_store, {u"matter.change"_s});
    if (!work)
        return work.error();
    auto materials = changeMaterials(**work, seen, kept);
    if (!materials)
        return materials.error();
    Matter matter = kept.matter;
    if (*materials || valuesOf(matter) != valuesOf(seen.matter))
        matter.example = std::nullopt;
    if (auto changed = (*work)->change(CounterRows::snapshot(seen.key, seen.matter), matter); !changed)
        return changed.error();
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

Result<Key> Matters::copy(Key matter, const QString &name)
{
    auto made = card(m_store.db(), matter);
    if (!made)
        return made.error();
    made->key = 0;
    made->matter.name = name.simplified();
    made->matter.code.clear();
    made->matter.example = std::nullopt;
    made->matter.inactive = std::nullopt;
    if (auto fine = judged(check(m_store.db(), *made)); !fine)
        return fine.error();
    auto position = nextPosition(m_store.db(), u"matter"_s);
    if (!position)
        return position.error();
    made->matter.position = *position;
    auto work = UnitOfWork::begin(m_store, {u"matter.copy"_s});
    if (!work)
        return work.error();
    auto key = (*work)->create(made->matter);
    if (!key)
        return key;
    if (auto done = createMaterials(**work, *key, made->materials); !done)
        return done.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return key;
}

Status Matters::setInactive(const Entity &entity, Key key, bool inactive, const QString &action)
{
    auto seen = m_store.read(entity, key);
    if (!seen)
        return seen.error();
    Values now = seen->values;
    now[size_t(entity.indexOf(u"inactive"))] = inactive ? Value(1) : Value();
    auto changed = UnitOfWork::changeOne(m_store, {action}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status Matters::close(Key matter)
{
    return setInactive(Matter::entity(), matter, true, u"matter.close"_s);
}

Status Matters::reopen(Key matter)
{
    return setInactive(Matter::entity(), matter, false, u"matter.reopen"_s);
}

Status Matters::markChecked(Key matter)
{
    auto seen = m_store.read(Matter::entity(), matter);
    if (!seen)
        return seen.error();
    Matter now = seen->as<Matter>();
    now.example = std::nullopt;
    auto changed = UnitOfWork::changeOne(m_store, {u"matter.checked"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

namespace {

Status judgedPaper(const RefusedPaper &paper)
{
    if (paper.name.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Give the paper a name."), u"name"_s};
    if (paper.reply.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Write what shall be answered."), u"reply"_s};
    return {};
}

} // namespace

Result<Key> Matters::addRefused(const RefusedPaper &paper)
{
    if (auto fine = judgedPaper(paper); !fine)
        return fine.error();
    RefusedPaper made = paper;
    made.name = made.name.simplified();
    auto position = nextPosition(m_store.db(), u"refused_paper"_s);
    if (!position)
        return position.error();
    made.position = made.position.value_or(*position);
    return UnitOfWork::createOne(m_store, {u"refused_paper.add"_s}, made);
}

Result<bool> Matters::changeRefused(const Snapshot &seen, const RefusedPaper &now)
{
    if (auto fine = judgedPaper(now); !fine)
        return fine.error();
    RefusedPaper kept = now;
    if (valuesOf(kept) != seen.values)
        kept.example = std::nullopt;
    auto work = UnitOfWork::begin(m_store, {u"refused_paper.change"_s});
    if (!work)
        return work.error();
    if (auto changed = (*work)->change(seen, kept); !changed)
        return changed.error();
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

Status Matters::closeRefused(Key paper)
{
    return setInactive(RefusedPaper::entity(), paper, true, u"refused_paper.close"_s);
}

} // namespace Allpost
