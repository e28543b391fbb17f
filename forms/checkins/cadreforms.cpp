// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/holderpick.h"
#include "forms/checkins/partyfields.h"
#include "forms/checkins/partyforms.h"
#include "forms/grids/gridform.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/workplace.h"
#include "models/grids/placetree.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace PartyFields;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartyForms)
};

constexpr int ResultLines = 5;
constexpr int TargetLines = 4;

Status readable(const DateEdit &edit, const QString &field)
{
    return edit.problem().isEmpty() ? Status() : Status(Error{ErrorCode::Invalid, edit.problem(), field});
}

} // namespace

bool PartyForms::editStay(Workplace &workplace, QWidget *parent, Key key, const CadreLine *known, Key *made)
{
    Store &store = workplace.store();
    Snapshot seen;
    CadreStay before;
    before.since = QDate::currentDate().toString(Qt::ISODate);
    if (key) {
        auto read = store.read(CadreStay::entity(), key);
        if (!read)
            return failed(workplace, read.error());
        seen = *read;
        before = seen.as<CadreStay>();
    }
    auto units = unitChoices(store.db());
    if (!units)
        return failed(workplace, units.error());
    GridForm form(key ? Words::tr("Stay of %1").arg(known ? known->name : QString()) : Words::tr("New stationed cadre"), {}, parent);
    form.setDeeds(Words::tr("Leave as it is"), key ? Words::tr("Save") : Words::tr("Add the cadre"));
    auto *who = new CodeCombo;
    HolderPick pick(workplace, who, HolderPick::With::People);
    if (key)
        who->setParent(&form), who->hide();
    else
        form.add(u"person"_s, Words::tr("Who: by name, letters or door; another name is added"), who, true);
    auto *unit = new CodeCombo;
    unit->setChoices(*units);
    unit->setCode(before.unit ? QString::number(before.unit) : QString());
    auto *since = date(before.since);
    auto *until = date(before.until);
    auto *targets = note(before.targets, TargetLines);
    form.add(u"unit"_s, Words::tr("Sent by the unit"), unit);
    form.add(u"since"_s, Words::tr("Stationed since"), since, true);
    form.add(u"until"_s, Words::tr("Until"), until);
    form.add(u"targets"_s, Words::tr("Targets, one a line"), targets)->setReserveNote(false);
    form.onSave([&]() -> Status {
        CadreStay now = before;
        const HolderPick::Chosen chosen = pick.chosen();
        if (!key) {
            now.resident = chosen.resident;
            now.outsider = chosen.outsider;
        }
        now.unit = unit->code().toLongLong();
        if (auto fine = readable(*since, u"since"_s); !fine)
            return fine;
        if (auto fine = readable(*until, u"until"_s); !fine)
            return fine;
        now.since = since->iso();
        now.until = until->iso();
        now.targets = targets->toPlainText().trimmed();
        CadreStays stays(store);
        if (key)
            return without(stays.change(seen, now));
        auto added = stays.add(now, chosen.newcomer);
        if (added && made)
            *made = *added;
        return without(added);
    });
    return form.ask();
}

bool PartyForms::endStay(Workplace &workplace, QWidget *parent, const CadreLine &line)
{
    GridForm form(Words::tr("Does %1 leave?").arg(line.name), Words::tr("The months and their results stay."), parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("End the stay"));
    auto *on = date(QDate::currentDate().toString(Qt::ISODate));
    form.add(u"until"_s, Words::tr("From this day on"), on, true);
    form.onSave([&]() -> Status {
        auto day = dayOf(*on, u"until"_s);
        return day ? CadreStays(workplace.store()).end(line.key, *day) : Status(day.error());
    });
    return form.ask();
}

bool PartyForms::writeMonth(Workplace &workplace, QWidget *parent, const CadreLine &line, const QString &month)
{
    QString before;
    for (const CadreLine::Month &one : line.months)
        if (one.month == month)
            before = one.result;
    GridForm form(Words::tr("%1: what was done in %2").arg(line.name, month), QString(line.stay.targets).replace(u'\n', Words::tr("; ")), parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("Save the month"));
    auto *result = note(before, ResultLines);
    form.add(u"result"_s, Words::tr("Result of the month"), result, true);
    form.onSave([&]() -> Status { return CadreStays(workplace.store()).writeMonth(line.key, month, result->toPlainText()); });
    return form.ask();
}

bool PartyForms::editAdoption(Workplace &workplace, QWidget *parent, const AdoptionLine *known, Key *made)
{
    Store &store = workplace.store();
    Snapshot seen;
    Adoption before;
    before.since = QDate::currentDate().toString(Qt::ISODate);
    before.kind = u"tree"_s;
    if (known) {
        auto read = store.read(Adoption::entity(), known->key);
        if (!read)
            return failed(workplace, read.error());
        seen = *read;
        before = seen.as<Adoption>();
    }
    GridForm form(known ? Words::tr("Change the adoption of %1").arg(before.thing) : Words::tr("New adoption"), {}, parent);
    form.setDeeds(Words::tr("Leave as it is"), known ? Words::tr("Save") : Words::tr("Add the adoption"));
    auto *thing = line(before.thing);
    auto *kind = codes(u"adoption_kind"_s, before.kind);
    auto *who = new CodeCombo;
    HolderPick pick(workplace, who, HolderPick::With::Households);
    pick.set({before.resident, before.outsider, 0, before.household, {}}, known ? known->adopter : QString());
    auto *building = new CodeCombo;
    QList<Choice> buildings;
    PlaceTree tree(store);
    if (auto read = tree.load(); !read)
        return failed(workplace, read.error());
    for (const auto &[estate, name] : tree.estates())
        for (const auto &[key, number] : tree.buildingsOf(estate))
            buildings.append({QString::number(key), name + number});
    building->setChoices(buildings);
    building->setCode(before.building ? QString::number(before.building) : QString());
    auto *place = line(before.place);
    auto *duty = line(before.duty);
    auto *since = date(before.since);
    auto *until = date(before.until);
    form.add(u"thing"_s, Words::tr("What is adopted"), thing, true);
    form.add(u"kind"_s, Words::tr("Kind"), kind, true);
    form.add(u"person"_s, Words::tr("Who: a person or household, by name, letters or door; another name is added"), who, true);
    form.add(u"building"_s, Words::tr("At which building"), building);
    form.add(u"place"_s, Words::tr("Place"), place);
    form.add(u"duty"_s, Words::tr("Duty"), duty);
    form.add(u"since"_s, Words::tr("Since"), since);
    form.add(u"until"_s, Words::tr("Until"), until);
    form.onSave([&]() -> Status {
        Adoption now = before;
        const HolderPick::Chosen chosen = pick.chosen();
        now.resident = chosen.resident;
        now.outsider = chosen.outsider;
        now.household = chosen.household;
        now.thing = thing->text().simplified();
        now.kind = kind->code();
        now.building = building->code().toLongLong();
        now.place = place->text().simplified();
        now.duty = duty->text().simplified();
        if (auto fine = readable(*since, u"since"_s); !fine)
            return fine;
        if (auto fine = readable(*until, u"until"_s); !fine)
            return fine;
        now.since = since->iso();
        now.until = until->iso();
        Adoptions adoptions(store);
        if (known)
            return without(adoptions.change(seen, now));
        auto added = adoptions.add(now, chosen.newcomer);
        if (added && made)
            *made = *added;
        return without(added);
    });
    return form.ask();
}

bool PartyForms::endAdoption(Workplace &workplace, QWidget *parent, const AdoptionLine &line)
{
    GridForm form(Words::tr("Does the adoption of %1 end?").arg(line.adoption.thing), Words::tr("It stays on the list as history."), parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("End the adoption"));
    auto *on = date(QDate::currentDate().toString(Qt::ISODate));
    form.add(u"until"_s, Words::tr("From this day on"), on, true);
    form.onSave([&]() -> Status {
        auto day = dayOf(*on, u"until"_s);
        return day ? Adoptions(workplace.store()).end(line.key, *day) : Status(day.error());
    });
    return form.ask();
}

} // namespace Allpost
