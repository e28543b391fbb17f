// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/households/stepform.h"

#include "forms/households/personpick.h"
#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/residents/datetext.h"

#include <QCheckBox>
#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepForm)
};

QList<Key> keysOf(const QList<CardMember> &members)
{
    QList<Key> keys;
    for (const CardMember &member : members)
        keys << member.resident;
    return keys;
}

/// Those who can still do something or go somewhere.
QList<CardMember> living(const HouseholdCard &card)
{
    QList<CardMember> alive = card.members;
    alive.removeIf([](const CardMember &m) { return !m.person.diedOn.isEmpty(); });
    return alive;
}

/// Reads what stands in a field for a door; nothing typed is the same door.
Address doorOf(const LineEdit *line)
{
    return line->text().trimmed().isEmpty() ? Address() : readAddress(line->text()).address;
}

class HeadForm : public StepForm
{
public:
    HeadForm(Workplace &workplace, const HouseholdCard &card) : StepForm(Kind::Head, workplace, card)
    {
        QList<CardMember> others = living(card);
        others.removeIf([](const CardMember &m) { return m.isHead(); });
        m_who = addPeople(Words::tr("Who heads the household from now on"), others, false);
        addDay(Words::tr("Since which day"));
    }
    Result<StepPlan> plan(const HouseholdSteps &steps) const override
    {
        NewHead step;
        step.household = card().key;
        step.newHead = chosen(m_who).value(0);
        step.on = day();
        step.relations = relations();
        return steps.plan(step);
    }
    QString deed(const StepPlan &) const override { return Words::tr("Change the head"); }
    QString said(const StepDone &) const override { return Words::tr("The household has another head"); }

private:
    Table *m_who;
};

class OutForm : public StepForm
{
public:
    OutForm(Workplace &workplace, const HouseholdCard &card) : StepForm(Kind::Out, workplace, card)
    {
        m_who = addPeople(Words::tr("Who leaves (Space ticks several)"), living(card), true);
        m_where = new CodeCombo;
        m_where->setChoices({{u"away"_s, Words::tr("away from here for good")}, {u"time"_s, Words::tr("away for a time, stays registered")}, {u"household"_s, Words::tr("to another household here")}});
        m_where->setCode(u"away"_s);
        addField(u"where"_s, Words::tr("Where to"), m_where);
        m_to = new PersonPick(Words::tr("Somebody of the other household"), workplace);
        m_to->setExcept(keysOf(card.members));
        addPick(u"toHousehold"_s, m_to);
        m_place = addLine(u"place"_s, Words::tr("Place"));
        m_reason = addLine(u"reason"_s, Words::tr("Reason"), Words::tr("work, school, with the children"));
        addHeads(Words::tr("Who heads those who stay"));
        addDay(Words::tr("Day of leaving"));
        connect(m_where, &CodeCombo::codeChanged, this, [this] { arrange(); });
        arrange();
    }
    Result<StepPlan> plan(const HouseholdSteps &steps) const override
    {
        MoveOut step;
        step.household = card().key;
        step.residents = chosen(m_who);
        step.where = isTo(u"household") ? MoveOut::Where::Household : isTo(u"time") ? MoveOut::Where::ForATime : MoveOut::Where::Away;
        if (isTo(u"household") && m_to->chosen())
            step.toHousehold = HouseholdCard::ofResident(workplace().store(), m_to->chosen()).value_or(0);
        step.place = m_place->text().trimmed();
        step.reason = m_reason->text().trimmed();
        step.newHead = newHead();
        step.on = day();
        step.relations = relations();
        return steps.plan(step);
    }
    QString deed(const StepPlan &) const override
    {
        const int people = int(chosen(m_who).size());
        return isTo(u"time") ? Words::tr("Note %n away", nullptr, people) : Words::tr("Move %n people out", nullptr, people);
    }
    QString said(const StepDone &) const override
    {
        const int people = int(chosen(m_who).size());
        return isTo(u"time") ? Words::tr("%n people are noted as away", nullptr, people) : Words::tr("%n people moved out", nullptr, people);
    }

private:
    bool isTo(QStringView code) const { return m_where->code() == code; }
    void arrange()
    {
        m_to->setVisible(isTo(u"household"));
        box(u"place"_s)->setVisible(!isTo(u"household"));
        box(u"reason"_s)->setVisible(isTo(u"time"));
    }

    Table *m_who;
    CodeCombo *m_where;
    PersonPick *m_to;
    LineEdit *m_place;
    LineEdit *m_reason;
};

class DeathForm : public StepForm
{
public:
    DeathForm(Workplace &workplace, const HouseholdCard &card) : StepForm(Kind::Death, workplace, card)
    {
        m_who = addPeople(Words::tr("Who died"), living(card), false);
        addDay(Words::tr("Day of death"));
        addHeads(Words::tr("Who heads the household then"));
    }
    Result<StepPlan> plan(const HouseholdSteps &steps) const override
    {
        Death step;
        step.resident = chosen(m_who).value(0);
        step.newHead = newHead();
        step.on = day();
        step.relations = relations();
        return steps.plan(step);
    }
    QString deed(const StepPlan &plan) const override
    {
        return plan.heads.isEmpty() ? Words::tr("Register the death") : Words::tr("Register the death, change the head");
    }
    QString said(const StepDone &) const override { return Words::tr("The death is registered"); }

private:
    Table *m_who;
};

class SplitForm : public StepForm
{
public:
    SplitForm(Workplace &workplace, const HouseholdCard &card) : StepForm(Kind::Split, workplace, card)
    {
        m_who = addPeople(Words::tr("Who forms a household of their own (Space ticks several)"), living(card), true);
        m_door = addLine(u"door"_s, Words::tr("Door of the new household"), Words::tr("empty: the same door"));
        m_number = addLine(u"number"_s, Words::tr("Number of the new household"));
        addHeads(Words::tr("Who heads those who stay"));
        addDay(Words::tr("Since which day"));
    }
    Result<StepPlan> plan(const HouseholdSteps &steps) const override
    {
        SplitHousehold step;
        step.household = card().key;
        step.residents = chosen(m_who);
        step.newHead = newHead();
        step.door = doorOf(m_door);
        step.makeDoor = true;
        step.number = m_number->text().trimmed();
        step.on = day();
        step.relations = relations();
        return steps.plan(step);
    }
    QString deed(const StepPlan &) const override { return Words::tr("Split off %n people", nullptr, int(chosen(m_who).size())); }
    QString said(const StepDone &) const override { return Words::tr("The household is split"); }

private:
    Table *m_who;
    LineEdit *m_door;
    LineEdit *m_number;
};

class JoinForm : public StepForm
{
public:
    JoinForm(Workplace &workplace, const HouseholdCard &card) : StepForm(Kind::Join, workplace, card)
    {
        m_into = new PersonPick(Words::tr("Somebody of the household that this one joins"), workplace);
        m_into->setExcept(keysOf(card.members));
        QList<Key> neighbours;
        for (const CardNeighbour &neighbour : card.neighbours)
            if (auto other = HouseholdCard::read(workplace.store(), neighbour.household, {card.day, false}); other && !other->members.isEmpty())
                neighbours << other->members.first().resident;
        addPick(u"into"_s, m_into);
        m_into->setProposals(neighbours);
        const QString name = card.headName();
        m_link = addCodes(u"link"_s, name.isEmpty() ? Words::tr("What the head of this one is to the other head") : Words::tr("What %1 is to the other head").arg(name), u"relation"_s);
        addDay(Words::tr("Since which day"));
    }
    Result<StepPlan> plan(const HouseholdSteps &steps) const override
    {
        JoinHouseholds step;
        step.household = card().key;
        if (m_into->chosen())
            step.into = HouseholdCard::ofResident(workplace().store(), m_into->chosen()).value_or(0);
        step.link = m_link->code();
        step.on = day();
        step.relations = relations();
        return steps.plan(step);
    }
    QString deed(const StepPlan &) const override { return Words::tr("Join the households"); }
    QString said(const StepDone &) const override { return Words::tr("The households are one"); }

private:
    PersonPick *m_into;
    CodeCombo *m_link;
};

class HomeForm : public StepForm
{
public:
    HomeForm(Workplace &workplace, const HouseholdCard &card) : StepForm(Kind::Home, workplace, card)
    {
        m_door = addLine(u"door"_s, Words::tr("New door"), Words::tr("3-2-501, with the estate where there are several"));
        addDay(Words::tr("Day of moving"));
    }
    Result<StepPlan> plan(const HouseholdSteps &steps) const override
    {
        MoveHome step;
        step.household = card().key;
        step.door = doorOf(m_door);
        // A short form means the estate one lives in.
        if (step.door.estate.isEmpty() && step.door.isDoor())
            step.door.estate = card().address.estate;
        step.makeDoor = true;
        step.on = day();
        return steps.plan(step);
    }
    QString deed(const StepPlan &) const override { return Words::tr("Move the household"); }
    QString said(const StepDone &) const override { return Words::tr("The household has moved"); }

private:
    LineEdit *m_door;
};

class BirthForm : public StepForm
{
public:
    BirthForm(Workplace &workplace, const HouseholdCard &card) : StepForm(Kind::Birth, workplace, card)
    {
        m_name = addLine(u"name"_s, Words::tr("Name of the child"), Words::tr("may come later"));
        m_sex = addCodes(u"sex"_s, Words::tr("Sex"), u"sex"_s);
        addDay(Words::tr("Birth date"));
        m_parent = new CodeCombo;
        QList<Choice> parents;
        for (const CardMember &member : parentsFirst(card))
            parents.append({QString::number(member.resident),
                            member.person.name + u" · "_s + ResidentTexts::word(u"relation"_s, member.tie.relation)});
        m_parent->setChoices(parents);
        if (!parents.isEmpty())
            m_parent->setCode(parents.first().code);
        addField(u"parent"_s, Words::tr("Mother or father"), m_parent);
        connect(m_parent, &CodeCombo::codeChanged, this, &StepForm::changed);
        m_number = addLine(u"idNumber"_s, Words::tr("ID number"), Words::tr("if there is one yet"));
    }
    Result<StepPlan> plan(const HouseholdSteps &steps) const override
    {
        Birth step;
        step.household = card().key;
        step.parent = m_parent->code().toLongLong();
        step.name = m_name->text().trimmed();
        step.sex = m_sex->code();
        step.on = day();
        step.idNumber = m_number->text().trimmed();
        step.relations = relations();
        return steps.plan(step);
    }
    QString deed(const StepPlan &) const override { return Words::tr("Register the birth"); }
    QString said(const StepDone &) const override { return Words::tr("The child is registered"); }

private:
    /// Women of the age to bear a child first, then men, the youngest first; the rest behind them.
    static QList<CardMember> parentsFirst(const HouseholdCard &card)
    {
        QList<CardMember> people = living(card);
        auto rank = [&](const CardMember &m) {
            const int age = ageOn(m.person.birthDate, card.day).value_or(0);
            const bool woman = m.person.sex == "2"_L1;
            return age >= 16 && age <= 50 && woman ? 0 : age >= 18 && age <= 65 ? 1 : 2;
        };
        std::stable_sort(people.begin(), people.end(), [&](const CardMember &a, const CardMember &b) {
            if (rank(a) != rank(b))
                return rank(a) < rank(b);
            return a.person.birthDate > b.person.birthDate;
        });
        return people;
    }

    LineEdit *m_name;
    CodeCombo *m_sex;
    CodeCombo *m_parent;
    LineEdit *m_number;
};

class VerifyForm : public StepForm
{
public:
    VerifyForm(Workplace &workplace, const HouseholdCard &card) : StepForm(Kind::Verify, workplace, card) { addDay(Words::tr("Found so on")); }
    Result<StepPlan> plan(const HouseholdSteps &steps) const override { return steps.plan(VerifyHousehold{card().key, day()}); }
    QString deed(const StepPlan &) const override { return Words::tr("Note as unchanged"); }
    QString said(const StepDone &) const override { return Words::tr("Noted: nothing has changed"); }
};

class AddForm : public StepForm
{
public:
    AddForm(Workplace &workplace, const HouseholdCard &card) : StepForm(Kind::Add, workplace, card)
    {
        m_who = new PersonPick(Words::tr("Who joins the household or is back"), workplace);
        QList<Key> back;
        QList<Key> here;
        for (const CardMember &member : card.members)
            (member.person.awaySince.isEmpty() ? here : back) << member.resident;
        for (const CardMember &member : card.former)
            if (member.person.diedOn.isEmpty())
                back << member.resident;
        m_back = back;
        m_who->setExcept(here);
        addPick(u"resident"_s, m_who);
        m_who->setProposals(back);
        auto *fresh = new Button(Words::tr("Not in the file yet: register"), u"user-plus"_s, {}, Button::Quiet);
        connect(fresh, &QAbstractButton::clicked, this, [this] {
            this->workplace().go({u"resident"_s, QVariantMap{{u"household"_s, qlonglong(this->card().key)}, {u"address"_s, this->card().address.longText()}}});
        });
        addBelow(fresh);
        m_relation = addCodes(u"relation"_s, Words::tr("Relation to the head"), u"relation"_s);
        m_from = addLine(u"cameFrom"_s, Words::tr("Came from"));
        m_leave = new QCheckBox(Words::tr("and leaves the household until now"));
        addBelow(m_leave);
        connect(m_leave, &QAbstractButton::toggled, this, &StepForm::changed);
        addHeads(Words::tr("Who heads the household that is left"));
        addDay(Words::tr("Since which day"));
    }
    Result<StepPlan> plan(const HouseholdSteps &steps) const override
    {
        const Key who = m_who->chosen();
        if (isBack(who)) {
            ComeBack step;
            step.resident = who;
            step.household = card().key;
            step.relation = m_relation->code();
            step.cameFrom = m_from->text().trimmed();
            step.on = day();
            return steps.plan(step);
        }
        AddMember step;
        step.household = card().key;
        step.resident = who;
        step.relation = m_relation->code();
        step.cameFrom = m_from->text().trimmed();
        step.leaveOther = m_leave->isChecked();
        step.newHead = newHead();
        step.on = day();
        step.relations = relations();
        return steps.plan(step);
    }
    QString deed(const StepPlan &) const override { return isBack(m_who->chosen()) ? Words::tr("Note as back") : Words::tr("Add to the household"); }
    QString said(const StepDone &) const override { return isBack(m_who->chosen()) ? Words::tr("Noted as back") : Words::tr("Added to the household"); }

private:
    bool isBack(Key who) const { return who && m_back.contains(who); }

    PersonPick *m_who;
    CodeCombo *m_relation;
    LineEdit *m_from;
    QCheckBox *m_leave;
    QList<Key> m_back;
};

} // namespace

StepForm *StepForm::make(Kind kind, Workplace &workplace, const HouseholdCard &card)
{
    switch (kind) {
    case Kind::Add: return new AddForm(workplace, card);
    case Kind::Out: return new OutForm(workplace, card);
    case Kind::Death: return new DeathForm(workplace, card);
    case Kind::Head: return new HeadForm(workplace, card);
    case Kind::Split: return new SplitForm(workplace, card);
    case Kind::Join: return new JoinForm(workplace, card);
    case Kind::Home: return new HomeForm(workplace, card);
    case Kind::Birth: return new BirthForm(workplace, card);
    case Kind::Verify: break;
    }
    return new VerifyForm(workplace, card);
}

} // namespace Allpost
