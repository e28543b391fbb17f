// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/population/populationstate.h"

#include "models/access/rights.h"
#include "models/dictionary/codelist.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Population)
};

constexpr int Unknown = -1;
/// First years of the bands an office reports by; the last is open.
constexpr int Bands[] = {0, 3, 7, 16, 18, 35, 60, 65, 70, 80, 90, 100};
constexpr int OldestFive = 100;

int ageOf(qint32 birth, qint32 day)
{
    return birth ? (day - birth) / 10000 : Unknown;
}

int bandOf(int age, bool fiveYears)
{
    if (age < 0)
        return Unknown;
    if (fiveYears)
        return std::min(age / 5 * 5, OldestFive);
    return *(std::upper_bound(std::begin(Bands), std::end(Bands), age) - 1);
}

QString bandName(int first, bool fiveYears)
{
    if (first == Unknown)
        return Words::tr("Age not known");
    if (fiveYears)
        return first == OldestFive ? Words::tr("%1 and older").arg(first) : Words::tr("%1–%2").arg(first).arg(first + 4);
    const auto *next = std::upper_bound(std::begin(Bands), std::end(Bands), first);
    return next == std::end(Bands) ? Words::tr("%1 and older").arg(first) : Words::tr("%1–%2").arg(first).arg(*next - 1);
}

QString sexName(quint8 sex)
{
    return sex == 1 ? Words::tr("Men") : sex == 2 ? Words::tr("Women") : Words::tr("Sex not known");
}

QString label(const QString &list, const QString &stored)
{
    return CodeList::find(list)->display(stored, QLocale().language() == QLocale::Chinese ? u"zh" : u"en");
}

/// Care groups of people and households on a day, in stored form; words behind a code aside, a group of the office's own
/// by its words.
struct CareOnDay
{
    QMultiHash<Key, QString> people;
    QMultiHash<Key, QString> households;
};

QString groupCode(const QString &stored)
{
    const CodeValue value = CodeValue::parse(stored);
    return value.isOutside() ? stored : value.code;
}

Result<CareOnDay> careOn(const Database &db, const SecondRecords &second, QDate day)
{
    CareOnDay care;
    Statement read(db, u"SELECT resident, household, care_group FROM care WHERE care_group IS NOT NULL AND (since IS NULL OR since <= ?) "
                       "AND (until IS NULL OR until > ?) AND "_s + Rights::seenSql(u"care"_s));
    read.bind(1, day.toString(Qt::ISODate));
    read.bind(2, day.toString(Qt::ISODate));
    for (;;) {
        auto more = read.step();
        if (!more)
            return more.error();
        if (!*more)
            return care;
        const QString group = groupCode(read.text(2));
        if (const Key resident = read.number(0))
            care.people.insert(second.root(resident), group);
        else if (const Key household = read.number(1))
            care.households.insert(household, group);
    }
}

/// The codes under which a person is counted; mostly one.
class Sorter
{
public:
    static Result<Sorter> make(const Database &db, const SecondRecords &second, QDate day, Population::Breakdown by, Population::Part part)
    {
        Sorter sorter;
        sorter.m_by = by;
        sorter.m_day = day.year() * 10000 + day.month() * 100 + day.day();
        if (by == Population::Breakdown::Part) {
            auto places = PopulationPlaces::load(db, day, part);
            if (!places)
                return places.error();
            sorter.m_places = std::move(*places);
        } else if (by == Population::Breakdown::Group) {
            auto care = careOn(db, second, day);
            if (!care)
                return care.error();
            sorter.m_care = std::move(*care);
        }
        return sorter;
    }

    QStringList codes(const PopulationState &state, const PopulationState::Person &person) const
    {
        using enum Population::Breakdown;
        switch (m_by) {
        case Part: return {QString::number(m_places.of(person.household))};
        case AgeBand:
        case FiveYears: return {QString::number(bandOf(ageOf(person.birth, m_day), m_by == FiveYears))};
        case Sex: return {QString::number(person.sex)};
        case Residence: return {state.residences.at(person.residence)};
        case Group: break;
        }
        QStringList groups = m_care.people.values(person.resident) + m_care.households.values(person.household);
        groups.removeDuplicates();
        return groups;
    }

    QString name(const QString &code) const
    {
        using enum Population::Breakdown;
        switch (m_by) {
        case Part: return m_places.name(code.toLongLong());
        case AgeBand:
        case FiveYears: return bandName(code.toInt(), m_by == FiveYears);
        case Sex: return sexName(quint8(code.toInt()));
        case Residence: return code.isEmpty() ? Words::tr("Population class not known") : label(u"residence_kind"_s, code);
        case Group: break;
        }
        return label(u"care_group"_s, code);
    }

    /// All codes in the order they are read in, also those without people where that says something.
    QStringList order(const QStringList &found) const
    {
        using enum Population::Breakdown;
        QStringList codes;
        if (m_by == Part)
            for (const Key key : m_places.all())
                codes << QString::number(key);
        else if (m_by == AgeBand)
            for (const int first : Bands)
                codes << QString::number(first);
        else if (m_by == FiveYears)
            for (int first = 0; first <= OldestFive; first += 5)
                codes << QString::number(first);
        else if (m_by == Sex)
            codes = {u"1"_s, u"2"_s};
        else
            for (const Code &code : CodeList::find(m_by == Group ? u"care_group" : u"residence_kind")->items())
                if (found.contains(code.code))
                    codes << code.code;
        QStringList rest;
        for (const QString &code : found)
            if (!codes.contains(code))
                rest << code;
        rest.sort();
        return codes + rest;
    }

private:
    Population::Breakdown m_by = Population::Breakdown::Sex;
    qint32 m_day = 0;
    PopulationPlaces m_places;
    CareOnDay m_care;
};

struct Sorted
{
    PopulationState state;
    Sorter sorter;
};

Result<Sorted> sorted(const Database &db, QDate day, const PopulationScope &scope, Population::Breakdown by, Population::Part part)
{
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    auto state = PopulationState::load(db, *second, day, scope);
    if (!state)
        return state.error();
    auto sorter = Sorter::make(db, *second, day, by, part);
    if (!sorter)
        return sorter.error();
    return Sorted{std::move(*state), std::move(*sorter)};
}

} // namespace

Result<QList<PopulationCount>> Population::breakdown(const Database &db, QDate day, const PopulationScope &scope, Breakdown by,
                                                     const std::function<bool(const QString &)> &maySee, Part part)
{
    auto all = sorted(db, day, scope, by, part);
    if (!all)
        return all.error();
    QHash<QString, PopulationCount> counts;
    for (const PopulationState::Person &person : all->state.people)
        for (const QString &code : all->sorter.codes(all->state, person)) {
            PopulationCount &count = counts[code];
            ++(person.sex == 1 ? count.men : person.sex == 2 ? count.women : count.unknown);
        }
    QList<PopulationCount> list;
    for (const QString &code : all->sorter.order(counts.keys())) {
        if (by == Breakdown::Group && maySee && !maySee(code))
            continue;
        PopulationCount count = counts.value(code);
        count.code = code;
        count.name = all->sorter.name(code);
        list.append(count);
    }
    return list;
}

Result<QList<Key>> Population::people(const Database &db, QDate day, const PopulationScope &scope, Breakdown by, const QString &code, Part part)
{
    auto all = sorted(db, day, scope, by, part);
    if (!all)
        return all.error();
    QList<Key> people;
    for (const PopulationState::Person &person : all->state.people)
        if (all->sorter.codes(all->state, person).contains(code))
            people.append(person.resident);
    return people;
}

Result<QList<Key>> Population::people(const Database &db, QDate day, const PopulationScope &scope)
{
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    auto state = PopulationState::load(db, *second, day, scope);
    if (!state)
        return state.error();
    QList<Key> people;
    people.reserve(qsizetype(state->people.size()));
    for (const PopulationState::Person &person : state->people)
        people.append(person.resident);
    return people;
}

} // namespace Allpost
