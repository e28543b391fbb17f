// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/counterrows.h"
#include "models/counter/handlings.h"
#include "models/counter/skills.h"
#include "models/residents/resident.h"
#include "models/residents/residentlist.h"
#include "models/views/filterrights.h"
#include "models/views/filtersets.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;
using Kind = HandlingRemark::Kind;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Counter)
};

/// How often a matter must have been handled before nobody needs to be led through it.
constexpr int TimesUntilAtHome = 5;

/// The conditions of the matter one by one: yes, no or not known.
Status addConditions(QList<HandlingRemark> &remarks, const Store &store, const QString &condition, Key resident, QDate today)
{
    static const FilterLanguage language(ResidentList::definition());
    const FilterReading reading = language.read(condition);
    // What this worker may not see says nothing here.
    if (reading.problem || reading.filter.isEmpty() || !FilterRights::require(store, reading.filter))
        return {};
    FilterSets sets(ResidentList::definition());
    struct Said { QString words; bool isNot; };
    QList<Said> said;
    for (const auto &part : reading.filter.conditions()) {
        sets.add(Filter{part}, today);
        const bool isNot = part->kind == FilterNode::Kind::Not;
        said.append({language.describe(Filter{isNot ? part->parts.front() : part}), isNot});
    }
    auto truths = sets.one(store.db(), resident);
    if (!truths)
        return truths.error();
    for (int i = 0; i < said.size(); ++i) {
        const auto &[words, isNot] = said.at(i);
        switch ((*truths)[size_t(i)]) {
        case FilterSets::Truth::Yes:
            remarks.append({Kind::Fits, isNot ? Words::tr("Fits: the records do not say “%1”").arg(words) : Words::tr("Fits by the records: %1").arg(words)});
            break;
        case FilterSets::Truth::No:
            remarks.append({Kind::Against, isNot ? Words::tr("The records say already: %1. Is it to be given twice?").arg(words)
                                                 : Words::tr("The records do not say so: %1. Look at the papers.").arg(words)});
            break;
        case FilterSets::Truth::Unknown:
            remarks.append({Kind::NotKnown, Words::tr("Not on record, to be asked: %1").arg(words)});
            break;
        }
    }
    return {};
}

Status addEarlier(QList<HandlingRemark> &remarks, const Database &db, Key matter, Key resident, Key except, QDate today)
{
    Statement select(db, u"SELECT h.began_at, h.state, w.name FROM handling h LEFT JOIN worker w ON w.key = h.worker WHERE h.resident = ?1 AND h.matter = ?2 AND h.key <> ?3 "
                         "AND h.began_at >= ?4 AND h.state NOT IN ('dropped') ORDER BY h.began_at DESC LIMIT 1"_s);
    select.bind(1, resident);
    select.bind(2, matter);
    select.bind(3, except);
    select.bind(4, today.addYears(-1).toString(Qt::ISODate));
    auto more = select.step();
    if (!more)
        return more.error();
    if (*more)
        remarks.append({Kind::Against, Words::tr("Asked for on %1 already, by %2: %3").arg(select.text(0).left(10), select.text(2), CounterRows::label(u"handling_state", select.text(1)))});
    else
        remarks.append({Kind::Fits, Words::tr("Not asked for here within a year")});
    return {};
}

} // namespace

Result<QList<HandlingRemark>> Handlings::remarks(const Store &store, const MatterCard &matter, Key resident, Key exceptHandling, QDate today)
{
    QList<HandlingRemark> all;
    if (!resident) {
        all.append({Kind::Note, Words::tr("Not in the records: nothing could be compared. Look at the papers.")});
        return all;
    }
    auto person = store.get<Resident>(resident);
    if (!person)
        return person.error();
    if (!person->diedOn.isEmpty())
        all.append({Kind::Against, Words::tr("By the records the person died on %1.").arg(person->diedOn)});
    if (auto done = addConditions(all, store, matter.matter.condition, resident, today); !done)
        return done.error();
    if (!person->idValidUntil.isEmpty() && person->idValidUntil < today.toString(Qt::ISODate))
        all.append({Kind::Note, Words::tr("The ID card ended on %1: have it renewed.").arg(person->idValidUntil)});
    if (auto done = addEarlier(all, store.db(), matter.key, resident, exceptHandling, today); !done)
        return done.error();
    return all;
}

Result<bool> Handlings::isGuided(const Database &db, Key worker, const MatterCard &matter)
{
    auto level = Skills::level(db, worker, matter.key);
    if (!level)
        return level.error();
    if (*level == "able"_L1 || *level == "master"_L1)
        return false;
    auto done = CounterRows::number(db, u"SELECT count(*) FROM handling WHERE worker = ?1 AND matter = ?2 AND state IN ('accepted', 'passed_on', 'done')"_s, {worker, matter.key});
    if (!done)
        return done.error();
    return *done < TimesUntilAtHome;
}

} // namespace Allpost
