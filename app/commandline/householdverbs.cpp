// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/areaverbs.h"

#include "models/dictionary/codelist.h"
#include "models/households/householdhistory.h"
#include "models/households/householdlookup.h"
#include "models/households/householdsteps.h"
#include "models/residents/household.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Planned = Result<StepPlan>;

/// A call with its office, and what its options name.
class HouseholdCall
{
public:
    HouseholdCall(CommandCall &call, Store &store, QDate on) : m_call(call), m_store(store), m_on(on) {}

    QDate on() const { return m_on; }
    QString text(const QString &option) const { return m_call.value(option).trimmed(); }
    bool has(const QString &option) const { return m_call.has(option); }
    Store &store() { return m_store; }
    HouseholdSteps steps() { return HouseholdSteps(m_store); }

    /// The person of an option; 0 when it is not given.
    Result<Key> person(const QString &option) const { return text(option).isEmpty() ? Result<Key>(0) : HouseholdLookup::person(m_store, text(option)); }
    Result<QList<Key>> people(const QString &option) const
    {
        QList<Key> found;
        for (const QString &name : text(option).split(u',', Qt::SkipEmptyParts)) {
            auto one = HouseholdLookup::person(m_store, name.trimmed());
            if (!one)
                return one.error();
            found << *one;
        }
        return found;
    }
    Result<Key> household(const QString &option) const { return text(option).isEmpty() ? Result<Key>(0) : HouseholdLookup::household(m_store, text(option), m_on); }
    /// --household, or the one of the first person named.
    Result<Key> household(const QList<Key> &people) const
    {
        if (has(u"household"_s))
            return household(u"household"_s);
        if (people.isEmpty() || !people.first())
            return Error{ErrorCode::Invalid, Words::tr("Say which household: --household, or --resident for the one of a person."), {}};
        return HouseholdLookup::householdOf(m_store, people.first(), m_on);
    }
    /// A code, or a word that leads to one (妻).
    static Result<QString> code(const QString &list, const QString &word)
    {
        if (word.isEmpty())
            return QString();
        const CodeMatch match = CodeList::find(list)->codeOf(word);
        if (!match)
            return Error{ErrorCode::Invalid, Words::tr("“%1” is in no code list.").arg(word), list};
        return match.code;
    }
    Result<QString> relation() const { return code(u"relation"_s, text(u"relation"_s)); }
    /// --relations PERSON=CODE,PERSON=CODE
    Result<ChosenRelations> relations() const
    {
        ChosenRelations chosen;
        for (const QString &pair : text(u"relations"_s).split(u',', Qt::SkipEmptyParts)) {
            auto who = pair.section(u'=', 0, 0).trimmed() == "newborn"_L1 ? Result<Key>(Birth::Child) : HouseholdLookup::person(m_store, pair.section(u'=', 0, 0).trimmed());
            auto what = code(u"relation"_s, pair.section(u'=', 1).trimmed());
            if (!who || !what)
                return !who ? who.error() : what.error();
            if (what->isEmpty())
                return Error{ErrorCode::Invalid, Words::tr("--relations takes PERSON=RELATION, parted by commas."), {}};
            chosen.insert(*who, *what);
        }
        return chosen;
    }
    Result<Address> door() const { return text(u"door"_s).isEmpty() ? Result<Address>(Address{}) : HouseholdLookup::address(m_store.db(), text(u"door"_s)); }

    QJsonValue id(Key key) const
    {
        if (key <= 0)
            return {};
        auto found = m_store.idOf(key);
        return found ? QJsonValue(found->toString(QUuid::WithoutBraces)) : QJsonValue();
    }

private:
    CommandCall &m_call;
    Store &m_store;
    QDate m_on;
};

/// What all steps name: the people, their household, the head to be, chosen relations.
struct Named
{
    QList<Key> people = {};
    Key household = 0;
    Key head = 0;
    ChosenRelations relations = {};
};

Result<Named> named(const HouseholdCall &call, bool ofPeople)
{
    auto people = call.people(u"resident"_s);
    if (!people)
        return people.error();
    auto head = call.person(u"head"_s);
    auto relations = call.relations();
    if (!head || !relations)
        return !head ? head.error() : relations.error();
    auto household = call.household(ofPeople || !people->isEmpty() ? *people : QList<Key>{*head});
    if (!household)
        return household.error();
    return Named{*people, *household, *head, *relations};
}

Planned planHead(HouseholdCall &call)
{
    auto names = named(call, false);
    if (!names)
        return names.error();
    const Key head = names->head ? names->head : names->people.value(0);
    return call.steps().plan(NewHead{names->household, head, call.on(), names->relations});
}

Planned planMove(HouseholdCall &call)
{
    // Everybody behind another door, or some out of the household.
    if (call.has(u"door"_s) && !call.has(u"resident"_s)) {
        auto household = call.household(QList<Key>{});
        auto door = call.door();
        if (!household || !door)
            return !household ? household.error() : door.error();
        return call.steps().plan(MoveHome{*household, 0, *door, call.has(u"new-door"_s), call.on()});
    }
    auto names = named(call, true);
    auto to = call.household(u"to"_s);
    auto relation = call.relation();
    if (!names || !to || !relation)
        return !names ? names.error() : !to ? to.error() : relation.error();
    MoveOut step{names->household, names->people, MoveOut::Where::Away, *to, call.text(u"place"_s), call.text(u"reason"_s), names->head, call.on(), names->relations};
    step.where = *to ? MoveOut::Where::Household : call.has(u"for-a-time"_s) ? MoveOut::Where::ForATime : MoveOut::Where::Away;
    if (!relation->isEmpty() && !names->people.isEmpty())
        step.relations.insert(names->people.first(), *relation);
    return call.steps().plan(step);
}

Planned planJoin(HouseholdCall &call)
{
    auto household = call.household(u"household"_s);
    auto into = call.household(u"to"_s);
    auto link = call.relation();
    auto relations = call.relations();
    if (!household || !into)
        return (!household ? household : into).error();
    if (!link || !relations)
        return !link ? link.error() : relations.error();
    if (!*household || !*into)
        return Error{ErrorCode::Invalid, Words::tr("join takes --household, --to and --relation: what the joining head is to the other head."), {}};
    return call.steps().plan(JoinHouseholds{*household, *into, *link, call.on(), *relations});
}

Planned planSplit(HouseholdCall &call)
{
    auto names = named(call, true);
    auto splitHead = call.person(u"split-head"_s);
    auto door = call.door();
    if (!names || !splitHead || !door)
        return !names ? names.error() : !splitHead ? splitHead.error() : door.error();
    return call.steps().plan(SplitHousehold{names->household, names->people, *splitHead, names->head, 0, *door, call.has(u"new-door"_s), call.text(u"number"_s),
                                            call.on(), names->relations});
}

Planned planBirth(HouseholdCall &call)
{
    auto parent = call.person(u"parent"_s);
    if (!parent)
        return parent.error();
    auto household = call.household(QList<Key>{*parent});
    auto sex = call.code(u"sex"_s, call.text(u"sex"_s));
    auto relations = call.relations();
    if (!household || !sex || !relations)
        return !household ? household.error() : !sex ? sex.error() : relations.error();
    if (auto relation = call.relation(); relation && !relation->isEmpty())
        relations->insert(Birth::Child, *relation);
    return call.steps().plan(Birth{*household, *parent, call.text(u"name"_s), *sex, call.on(), call.text(u"id-number"_s), call.text(u"reason"_s), *relations});
}

Planned planDeath(HouseholdCall &call)
{
    auto who = call.person(u"resident"_s);
    auto head = call.person(u"head"_s);
    auto relations = call.relations();
    if (!who || !head || !relations)
        return !who ? who.error() : !head ? head.error() : relations.error();
    if (!*who)
        return Error{ErrorCode::Invalid, Words::tr("Say who: --resident PERSON."), {}};
    return call.steps().plan(Death{*who, *head, call.on(), *relations});
}

Planned planBack(HouseholdCall &call)
{
    auto who = call.person(u"resident"_s);
    auto household = call.household(u"household"_s);
    auto relation = call.relation();
    if (!who || !household || !relation)
        return !who ? who.error() : !household ? household.error() : relation.error();
    if (!*who)
        return Error{ErrorCode::Invalid, Words::tr("Say who: --resident PERSON."), {}};
    return call.steps().plan(ComeBack{*who, *household, *relation, call.text(u"place"_s), call.on()});
}

Planned planAdd(HouseholdCall &call)
{
    auto who = call.person(u"resident"_s);
    auto household = call.household(u"to"_s);
    auto relation = call.relation();
    auto head = call.person(u"head"_s);
    if (!who || !household || !relation || !head)
        return !who ? who.error() : !household ? household.error() : !relation ? relation.error() : head.error();
    if (!*who || !*household)
        return Error{ErrorCode::Invalid, Words::tr("add takes --resident PERSON and --to HOUSEHOLD."), {}};
    auto relations = call.relations();
    if (!relations)
        return relations.error();
    return call.steps().plan(AddMember{*household, *who, *relation, u"moved_in"_s, call.text(u"place"_s), call.has(u"leave-other"_s), *head, call.on(), *relations});
}

Planned planVerify(HouseholdCall &call)
{
    auto household = call.household(call.people(u"resident"_s).value_or(QList<Key>{}));
    if (!household)
        return household.error();
    return call.steps().plan(VerifyHousehold{*household, call.on()});
}

struct KnownStep
{
    const char *name;
    Planned (*plan)(HouseholdCall &call);
};

constexpr KnownStep Steps[] = {
    {"move", planMove}, {"split", planSplit}, {"join", planJoin}, {"head", planHead}, {"death", planDeath},
    {"birth", planBirth}, {"back", planBack}, {"add", planAdd}, {"verify", planVerify},
};

/// Lines that change nothing and are sure are for eyes only.
QJsonArray changesOf(const HouseholdCall &call, const QList<StepLine> &lines)
{
    QJsonArray rows;
    for (const StepLine &line : lines) {
        if (line.what == StepLine::What::Relation && line.from == line.to && !line.guess)
            continue;
        QJsonArray others;
        for (const QString &code : line.others)
            others << code;
        rows << QJsonObject{{u"resident"_s, call.id(line.resident)}, {u"household"_s, call.id(line.household)}, {u"from"_s, line.from}, {u"to"_s, line.to},
                            {u"from_text"_s, line.fromText}, {u"to_text"_s, line.toText}, {u"guess"_s, line.guess}, {u"others"_s, others}};
    }
    return rows;
}

QJsonArray findingsOf(const StepPlan &plan)
{
    QJsonArray rows;
    for (const Finding &finding : plan.findings)
        rows << QJsonObject{{u"code"_s, finding.code}, {u"field"_s, finding.field}, {u"line"_s, finding.row}, {u"message"_s, finding.message},
                            {u"holds_back"_s, finding.weight == Finding::Weight::HoldBack}};
    return rows;
}

QJsonArray headsOf(const HouseholdCall &call, const StepPlan &plan)
{
    QJsonArray rows;
    for (const HeadChoice &choice : plan.heads)
        rows << QJsonObject{{u"resident"_s, call.id(choice.resident)}, {u"relation"_s, choice.relation}, {u"minor"_s, choice.minor}};
    return rows;
}

void speak(CommandCall &call, const QList<StepLine> &lines, const Findings &findings)
{
    for (const StepLine &line : lines)
        call.line(Words::tr("%1: %2 → %3").arg(line.name.isEmpty() ? u"—"_s : line.name, line.fromText.isEmpty() ? u"—"_s : line.fromText,
                                               line.toText.isEmpty() ? u"—"_s : line.toText) + (line.guess ? u" ?"_s : QString()));
    for (const Finding &finding : findings)
        call.line(finding.message);
}

/// --preview shows what would happen, whatever holds it back; else it is done, and what holds it back is the one line of the failure.
Result<int> runStep(CommandCall &call, HouseholdCall &names, const QString &step, Planned (*make)(HouseholdCall &))
{
    auto plan = make(names);
    if (!plan)
        return plan.error();
    QJsonObject answer{{u"step"_s, step}, {u"on"_s, names.on().toString(Qt::ISODate)}, {u"findings"_s, findingsOf(*plan)}, {u"heads"_s, headsOf(names, *plan)}};
    if (call.has(u"preview"_s)) {
        speak(call, plan->lines, plan->findings);
        answer.insert(u"done"_s, false);
        answer.insert(u"ready"_s, plan->isReady());
        answer.insert(u"changed"_s, changesOf(names, plan->lines));
        call.answer(answer, plan->isReady() ? Words::tr("Nothing was done yet.") : Words::tr("This cannot be done so."));
        return 0;
    }
    auto done = names.steps().apply(*plan);
    if (!done)
        return Error{done.error().code == ErrorCode::Invalid ? ErrorCode::Refused : done.error().code, done.error().message, done.error().detail};
    speak(call, done->lines, {});
    answer.insert(u"done"_s, true);
    answer.insert(u"changed"_s, changesOf(names, done->lines));
    answer.insert(u"household"_s, names.id(done->household));
    answer.insert(u"resident"_s, names.id(done->resident));
    call.answer(answer, Words::tr("Done; one undo takes it back."));
    return 0;
}

Result<int> runShow(CommandCall &call, HouseholdCall &names)
{
    auto people = names.people(u"resident"_s);
    if (!people)
        return people.error();
    auto household = names.household(*people);
    if (!household)
        return household.error();
    auto record = names.store().get<Household>(*household);
    auto members = HouseholdHistory::membersOn(names.store().db(), *household, names.on());
    if (!record || !members)
        return !record ? record.error() : members.error();
    const CodeList *relations = CodeList::find(u"relation");
    QJsonArray rows;
    for (const MemberOn &member : std::as_const(*members)) {
        const QString relation = relations->display(member.relation, QLocale().name());
        rows << QJsonObject{{u"resident"_s, names.id(member.resident)}, {u"name"_s, member.name}, {u"relation"_s, member.relation}, {u"relation_text"_s, relation},
                            {u"since"_s, member.since}, {u"until"_s, member.until}};
        call.line(QStringList{member.name, relation, member.since, member.until}.join(u'\t'));
    }
    const QString door = members->isEmpty() ? QString() : HouseholdLookup::doorText(names.store().db(), members->first().dwelling);
    call.answer({{u"household"_s, names.id(*household)}, {u"number"_s, record->number}, {u"ended_on"_s, record->endedOn}, {u"door"_s, door},
                 {u"on"_s, names.on().toString(Qt::ISODate)}, {u"members"_s, rows}},
                Words::tr("%n members", nullptr, int(rows.size())));
    return 0;
}

Result<int> runHousehold(CommandCall &call)
{
    const QString step = call.arguments().first();
    Planned (*make)(HouseholdCall &) = nullptr;
    for (const KnownStep &known : Steps)
        if (step == QLatin1StringView(known.name))
            make = known.plan;
    if (!make && step != "show"_L1)
        return Error{ErrorCode::Invalid, Words::tr("household takes move, split, join, head, death, birth, back, add, verify or show."), step};
    const QDate on = call.has(u"on"_s) ? QDate::fromString(call.value(u"on"_s), Qt::ISODate) : QDate::currentDate();
    if (!on.isValid())
        return Error{ErrorCode::Invalid, Words::tr("--on takes a day such as 2026-10-01."), {}};
    auto store = call.office(make && !call.has(u"preview"_s));
    if (!store)
        return store.error();
    HouseholdCall names(call, **store, on);
    return make ? runStep(call, names, step, make) : runShow(call, names);
}

} // namespace

Verb householdVerb()
{
    return {u"household"_s, Words::tr("changes a household by a step, or shows it on a day"), {u"move|split|join|head|death|birth|back|add|verify|show"_s},
            {officeOption(),
             {u"household"_s, Words::tr("Which household: id, number, or its door. Left out: the one of the person named."), u"HOUSEHOLD"_s},
             {u"resident"_s, Words::tr("Who, by id or ID number; several parted by commas (move, split)."), u"PEOPLE"_s},
             {u"on"_s, Words::tr("On which day it happened, as 2026-10-01; today unless given."), u"DATE"_s},
             {u"to"_s, Words::tr("Into which household (move, join, add)."), u"HOUSEHOLD"_s},
             {u"place"_s, Words::tr("Where to, or where from (back, add)."), u"TEXT"_s},
             {u"for-a-time"_s, Words::tr("Away for a time; stays a member (move).")},
             {u"reason"_s, Words::tr("Why away; why there is no ID number yet (birth)."), u"TEXT"_s},
             {u"head"_s, Words::tr("Who heads the household then; as proposed unless given."), u"PERSON"_s},
             {u"split-head"_s, Words::tr("Who heads the new household (split)."), u"PERSON"_s},
             {u"relation"_s, Words::tr("What the person is to the head there (move, add, back), or the joining head to the other (join)."), u"RELATION"_s},
             {u"relations"_s, Words::tr("Other relations than the proposed ones: PERSON=RELATION, parted by commas."), u"LIST"_s},
             {u"door"_s, Words::tr("Behind which door (move of all, split)."), u"DOOR"_s},
             {u"new-door"_s, Words::tr("Adds the door when the office does not have it.")},
             {u"number"_s, Words::tr("Number of the new household (split)."), u"NUMBER"_s},
             {u"parent"_s, Words::tr("Father or mother in the household (birth)."), u"PERSON"_s},
             {u"name"_s, Words::tr("Name of the newborn; may come later."), u"NAME"_s},
             {u"sex"_s, Words::tr("Sex of the newborn: 男 or 女."), u"SEX"_s},
             {u"id-number"_s, Words::tr("ID number of the newborn."), u"NUMBER"_s},
             {u"leave-other"_s, Words::tr("Leaves the household the person is in now (add).")},
             {u"preview"_s, Words::tr("Only shows what would change, and what stands against it.")}},
            runHousehold};
}

} // namespace Allpost
