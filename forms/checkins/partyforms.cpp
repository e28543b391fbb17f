// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/partyforms.h"

#include "forms/checkins/holderpick.h"
#include "forms/checkins/partyfields.h"
#include "forms/grids/gridform.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/workplace.h"
#include "models/grids/gridmap.h"
#include "models/grids/grids.h"
#include "models/grids/placetree.h"
#include "models/households/householdlookup.h"

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

/// The places an organisation may hang on; only the one its level asks for is shown.
struct Places
{
    CodeCombo *estate = new CodeCombo;
    CodeCombo *grid = new CodeCombo;
    CodeCombo *building = new CodeCombo;
    CodeCombo *household = new CodeCombo;
    std::unique_ptr<HolderPick> person = {};
    QList<FieldBox *> boxes = {};

    void fill(Workplace &workplace)
    {
        const QDate today = QDate::currentDate();
        QList<Choice> estates, buildings, grids;
        PlaceTree tree(workplace.store());
        if (auto read = tree.load(); !read)
            workplace.complain(read.error());
        for (const auto &[key, name] : tree.estates()) {
            estates.append({QString::number(key), name});
            for (const auto &[one, number] : tree.buildingsOf(key))
                buildings.append({QString::number(one), name + number});
        }
        if (auto layer = GridMap::mainLayer(workplace.store().db()); layer && *layer)
            if (auto list = Grids::list(workplace.store().db(), *layer, today))
                for (const Grids::Entry &entry : std::as_const(*list))
                    grids.append({QString::number(entry.key), entry.grid.name});
        estate->setChoices(estates);
        building->setChoices(buildings);
        grid->setChoices(grids);
        person = std::make_unique<HolderPick>(workplace, household, HolderPick::With::People);
    }
    void show(const QString &level) const
    {
        const QStringList levels{u"estate"_s, u"grid"_s, u"building"_s, u"hub"_s};
        for (qsizetype i = 0; i < boxes.size(); ++i)
            boxes.at(i)->setVisible(levels.at(i) == level);
    }
};

} // namespace

bool PartyForms::editOrg(Workplace &workplace, QWidget *parent, const PartyTree &tree, Key key, int under, Key *made)
{
    Store &store = workplace.store();
    Snapshot seen;
    PartyOrg before;
    if (key) {
        auto read = store.read(PartyOrg::entity(), key);
        if (!read)
            return failed(workplace, read.error());
        seen = *read;
        before = seen.as<PartyOrg>();
    } else {
        before.since = QDate::currentDate().toString(Qt::ISODate);
        before.level = tree.nodes().isEmpty() ? u"community"_s : u"estate"_s;
        if (under >= 0) {
            const PartyNode &above = tree.nodes().at(under);
            before.parent = above.record;
            before.level = above.level == "estate"_L1 ? u"grid"_s : above.level == "grid"_L1 ? u"building"_s : above.level == "building"_L1 ? u"hub"_s : u"estate"_s;
        }
    }
    GridForm form(key ? Words::tr("Change %1").arg(before.name) : Words::tr("New Party organisation"),
                  key ? QString() : Words::tr("Branches of grids and hub households that stand on the page of grids need no entry here."), parent);
    form.setDeeds(Words::tr("Leave as it is"), key ? Words::tr("Save") : Words::tr("Add it"));
    auto *level = codes(u"party_org_level"_s, before.level);
    auto *name = line(before.name);
    auto *above = new CodeCombo;
    QList<Choice> choices;
    for (const PartyNode &node : tree.nodes())
        if (node.record && node.record != key)
            choices.append({QString::number(node.record), node.name});
    above->setChoices(choices);
    above->setCode(before.parent ? QString::number(before.parent) : QString());
    Places places;
    places.fill(workplace);
    const auto chosen = [](Key of) { return of ? QString::number(of) : QString(); };
    places.estate->setCode(chosen(before.estate));
    places.grid->setCode(chosen(before.grid));
    places.building->setCode(chosen(before.building));
    if (before.household)
        if (const int at = tree.indexOf(key); at >= 0)
            places.household->setEditText(tree.nodes().at(at).place);
    auto *since = date(before.since);
    auto *remark = line(before.note);
    form.add(u"level"_s, Words::tr("Level"), level, true);
    form.add(u"name"_s, Words::tr("Name"), name, true);
    places.boxes = {form.add(u"estate"_s, Words::tr("Estate"), places.estate, true), form.add(u"grid"_s, Words::tr("Grid"), places.grid, true),
                    form.add(u"building"_s, Words::tr("Building"), places.building, true),
                    form.add(u"household"_s, Words::tr("Household: somebody in it, by name or door"), places.household, true)};
    auto *aboveBox = form.add(u"parent"_s, Words::tr("Hangs under"), above);
    aboveBox->setNote(Words::tr("Empty: where its place belongs"));
    form.add(u"since"_s, Words::tr("Since"), since);
    form.add(u"note"_s, Words::tr("Note"), remark)->setReserveNote(false);
    places.show(before.level);
    QObject::connect(level, &CodeCombo::codeChanged, &form, [&] { places.show(level->code()); });
    form.onSave([&]() -> Status {
        PartyOrg now = before;
        now.level = level->code();
        now.name = name->text();
        now.parent = above->code().toLongLong();
        now.estate = now.level == "estate"_L1 ? places.estate->code().toLongLong() : 0;
        now.grid = now.level == "grid"_L1 ? places.grid->code().toLongLong() : 0;
        now.building = now.level == "building"_L1 ? places.building->code().toLongLong() : 0;
        if (now.level != "hub"_L1) {
            now.household = 0;
        } else if (const Key resident = places.person->chosen().resident) {
            auto home = HouseholdLookup::householdOf(store, resident, QDate::currentDate());
            if (!home)
                return Error{ErrorCode::Invalid, home.error().message, u"household"_s};
            now.household = *home;
        }
        now.note = remark->text();
        if (!since->problem().isEmpty())
            return Error{ErrorCode::Invalid, since->problem(), u"since"_s};
        now.since = since->iso();
        PartyOrgs orgs(store);
        if (key)
            return without(orgs.change(seen, now));
        auto added = orgs.add(now);
        if (added && made)
            *made = *added;
        return without(added);
    });
    return form.ask();
}

bool PartyForms::closeOrg(Workplace &workplace, QWidget *parent, const PartyNode &node)
{
    GridForm form(Words::tr("Close %1?").arg(node.name), Words::tr("Its offices end on that day; who held them stays as history."), parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("Close it"), Button::Danger);
    auto *on = date(QDate::currentDate().toString(Qt::ISODate));
    form.add(u"until"_s, Words::tr("From this day on"), on, true);
    form.onSave([&]() -> Status {
        auto day = dayOf(*on, u"until"_s);
        return day ? PartyOrgs(workplace.store()).close(node.record, *day) : Status(day.error());
    });
    return form.ask();
}

bool PartyForms::fillOffice(Workplace &workplace, QWidget *parent, const PartyTree &tree, int node, const OfficeHolder *before, bool part)
{
    Store &store = workplace.store();
    auto units = unitChoices(store.db());
    if (!units)
        return failed(workplace, units.error());
    GridForm form(before ? Words::tr("Who follows %1 as %2?").arg(before->name, before->role) : part ? Words::tr("New part-time member") : Words::tr("Fill an office of %1").arg(tree.nodes().at(node).name),
                  before ? Words::tr("%1 leaves and the next begins on the same day. Elected again: choose the same person.").arg(before->name) : QString(), parent);
    form.setDeeds(Words::tr("Leave as it is"), before ? Words::tr("Hand over") : Words::tr("Fill the office"));
    auto *who = new CodeCombo;
    HolderPick pick(workplace, who, part ? HolderPick::With::People : HolderPick::With::Workers);
    auto *role = codes(u"party_role"_s, part ? u"part_time"_s : u"secretary"_s);
    auto *of = new CodeCombo;
    QList<Choice> orgs;
    for (const PartyNode &one : tree.nodes())
        if (one.record && one.level != "hub"_L1)
            orgs.append({QString::number(one.record), one.name});
    of->setChoices(orgs);
    of->setCode(orgs.isEmpty() ? QString() : orgs.first().code);
    auto *unit = new CodeCombo;
    unit->setChoices(*units);
    unit->setCode(before && before->record.unit ? QString::number(before->record.unit) : QString());
    auto *since = date(QDate::currentDate().toString(Qt::ISODate));
    auto *term = date({});
    form.add(u"person"_s, Words::tr("Who: by name, letters or door; another name is added"), who, true);
    if (part)
        form.add(u"party_org"_s, Words::tr("Of which committee"), of, true);
    if (before || part)
        role->setParent(&form), role->hide();
    else
        form.add(u"role"_s, Words::tr("Party office"), role, true);
    if (!part)
        of->setParent(&form), of->hide();
    form.add(u"unit"_s, Words::tr("Sent by the unit"), unit, part);
    form.add(u"since"_s, Words::tr("Since"), since, true);
    auto *termBox = form.add(u"term_until"_s, Words::tr("The term ends on"), term);
    termBox->setNote(Words::tr("Said %1 days before").arg(PartyOffices::SoonDays));
    form.onSave([&]() -> Status {
        const HolderPick::Chosen chosen = pick.chosen();
        PartyOffice office;
        office.resident = chosen.resident;
        office.outsider = chosen.outsider;
        office.worker = chosen.worker;
        office.role = role->code();
        office.unit = unit->code().toLongLong();
        if (part && !office.unit)
            return Error{ErrorCode::Invalid, Words::tr("Choose the unit that sends the member."), u"unit"_s};
        auto from = dayOf(*since, u"since"_s);
        if (!from)
            return from.error();
        if (!term->problem().isEmpty())
            return Error{ErrorCode::Invalid, term->problem(), u"term_until"_s};
        office.since = from->toString(Qt::ISODate);
        office.termUntil = term->iso();
        PartyOffices offices(store);
        if (before)
            return without(offices.succeed(before->office, office, *from, chosen.newcomer));
        if (part) {
            office.partyOrg = of->code().toLongLong();
            return without(offices.assign(office, chosen.newcomer));
        }
        // A branch that only the grids know gets its record with its first office here.
        return without(PartyOrgs(store).fill(tree.nodes().at(node), office, chosen.newcomer));
    });
    return form.ask();
}

bool PartyForms::editOffice(Workplace &workplace, QWidget *parent, const OfficeHolder &holder)
{
    Store &store = workplace.store();
    auto seen = store.read(PartyOffice::entity(), holder.office);
    auto units = unitChoices(store.db());
    if (!seen || !units)
        return failed(workplace, seen ? units.error() : seen.error());
    const auto before = seen->as<PartyOffice>();
    GridForm form(Words::tr("%1, %2").arg(holder.name, holder.role), {}, parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("Save"));
    auto *role = codes(u"party_role"_s, before.role);
    auto *unit = new CodeCombo;
    unit->setChoices(*units);
    unit->setCode(before.unit ? QString::number(before.unit) : QString());
    auto *since = date(before.since);
    auto *term = date(before.termUntil);
    auto *remark = line(before.note);
    form.add(u"role"_s, Words::tr("Party office"), role, true);
    form.add(u"unit"_s, Words::tr("Sent by the unit"), unit);
    form.add(u"since"_s, Words::tr("Since"), since);
    form.add(u"term_until"_s, Words::tr("The term ends on"), term);
    form.add(u"note"_s, Words::tr("Note"), remark)->setReserveNote(false);
    form.onSave([&]() -> Status {
        PartyOffice now = before;
        now.role = role->code();
        now.unit = unit->code().toLongLong();
        for (const auto &[edit, field] : {std::pair(since, u"since"_s), {term, u"term_until"_s}})
            if (!edit->problem().isEmpty())
                return Error{ErrorCode::Invalid, edit->problem(), field};
        now.since = since->iso();
        now.termUntil = term->iso();
        now.note = remark->text();
        return without(PartyOffices(store).change(*seen, now));
    });
    return form.ask();
}

bool PartyForms::endOffice(Workplace &workplace, QWidget *parent, const OfficeHolder &holder)
{
    GridForm form(Words::tr("Does %1 leave the office “%2”?").arg(holder.name, holder.role), Words::tr("Who held it stays as history. F10 hands it over instead."), parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("End the office"));
    auto *on = date(QDate::currentDate().toString(Qt::ISODate));
    form.add(u"until"_s, Words::tr("From this day on"), on, true);
    form.onSave([&]() -> Status {
        auto day = dayOf(*on, u"until"_s);
        return day ? PartyOffices(workplace.store()).end(holder.office, *day) : Status(day.error());
    });
    return form.ask();
}

} // namespace Allpost
