// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/volunteerforms.h"

#include "forms/checkins/activityforms.h"
#include "forms/checkins/checkinpick.h"
#include "forms/grids/gridform.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/visits/duevisits.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VolunteerForms)
};

LineEdit *line(const QString &text)
{
    auto *edit = new LineEdit;
    edit->setText(text);
    edit->setCursorPosition(0);
    return edit;
}

NoteEdit *note(const QString &text, int lines)
{
    auto *edit = new NoteEdit;
    edit->setLines(lines);
    edit->setPlainText(text);
    return edit;
}

DateEdit *date(const QString &iso)
{
    auto *edit = new DateEdit;
    edit->setIso(iso);
    return edit;
}

QString today()
{
    return QDate::currentDate().toString(Qt::ISODate);
}

Result<QString> isoOf(const DateEdit *edit, const QString &field)
{
    if (!edit->problem().isEmpty())
        return Error{ErrorCode::Invalid, edit->problem(), field};
    return edit->iso();
}

bool failed(Workplace &workplace, const Error &error)
{
    workplace.complain(error);
    return false;
}

template <typename T>
Status statusOf(const Result<T> &result)
{
    return result ? Status() : Status(result.error());
}

} // namespace

bool VolunteerForms::edit(Workplace &workplace, QWidget *parent, Key key, Key *made)
{
    Store &store = workplace.store();
    Snapshot seen;
    Volunteer before;
    before.registeredOn = today();
    QString name;
    if (key) {
        auto read = store.read(Volunteer::entity(), key);
        if (!read)
            return failed(workplace, read.error());
        seen = *read;
        before = seen.as<Volunteer>();
        auto who = CheckinPeople(store.db()).read(before.resident, before.outsider);
        if (!who)
            return failed(workplace, who.error());
        name = who->name;
    }
    GridForm form(key ? Words::tr("Change what is kept of %1").arg(name) : Words::tr("New volunteer"), {}, parent);
    form.setDeeds(Words::tr("Leave it"), key ? Words::tr("Save") : Words::tr("Register"));
    CheckinPick *who = nullptr;
    if (!key) {
        who = new CheckinPick(workplace);
        who->setObjectName(u"volunteerPick"_s);
        form.add(u"resident"_s, Words::tr("Who"), who, true)->setNote(Words::tr("Residents and non-residents; somebody new comes by the sign-in sheet"));
    }
    auto *since = date(before.registeredOn);
    auto *skills = note(before.skills, 3);
    auto *remark = line(before.note);
    form.add(u"registered_on"_s, Words::tr("Volunteer since"), since, true);
    form.add(u"skills"_s, Words::tr("Skills, one a line"), skills)->setNote(Words::tr("调解 marks a mediator"));
    form.add(u"note"_s, Words::tr("Note"), remark);
    Key kept = key;
    form.onSave([&]() -> Status {
        Volunteer now = before;
        if (who) {
            now.resident = who->person().resident;
            now.outsider = who->person().outsider;
        }
        auto day = isoOf(since, u"registered_on"_s);
        if (!day)
            return day.error();
        now.registeredOn = *day;
        now.skills = skills->toPlainText().trimmed();
        now.note = remark->text().simplified();
        if (key)
            return statusOf(Volunteers(store).change(seen, now));
        auto added = Volunteers(store).add(now);
        if (!added)
            return added.error();
        kept = *added;
        return {};
    });
    if (!form.ask())
        return false;
    if (made)
        *made = kept;
    return true;
}

bool VolunteerForms::end(Workplace &workplace, QWidget *parent, Key key)
{
    auto volunteer = workplace.store().get<Volunteer>(key);
    if (!volunteer)
        return failed(workplace, volunteer.error());
    auto who = CheckinPeople(workplace.store().db()).read(volunteer->resident, volunteer->outsider);
    if (!who)
        return failed(workplace, who.error());
    GridForm form(Words::tr("Take %1 off the register of volunteers?").arg(who->name), Words::tr("Hours and activities stay; the register of the year still names who served."), parent);
    form.setDeeds(Words::tr("Keep on the register"), Words::tr("Take off"), Button::Danger);
    auto *on = date(today());
    form.add(u"until"_s, Words::tr("From this day on"), on, true);
    form.onSave([&]() -> Status {
        auto day = isoOf(on, u"until"_s);
        return day ? Volunteers(workplace.store()).end(key, *day) : Status(day.error());
    });
    return form.ask();
}

bool VolunteerForms::editTeam(Workplace &workplace, QWidget *parent, Key key, Key *made)
{
    Store &store = workplace.store();
    Snapshot seen;
    VolunteerTeam before;
    before.since = today();
    if (key) {
        auto read = store.read(VolunteerTeam::entity(), key);
        if (!read)
            return failed(workplace, read.error());
        seen = *read;
        before = seen.as<VolunteerTeam>();
    }
    auto kinds = Teams::kinds(store.db());
    auto grids = DueVisits::grids(store.db(), QDate::currentDate());
    if (!kinds || !grids)
        return failed(workplace, !kinds ? kinds.error() : grids.error());
    QList<ActivityChoice> gridChoices;
    for (const auto &[grid, name] : std::as_const(*grids))
        gridChoices.append({grid, name});
    GridForm form(key ? Words::tr("Change %1").arg(before.name) : Words::tr("New team"), {}, parent);
    form.setDeeds(Words::tr("Leave it"), key ? Words::tr("Save") : Words::tr("Found the team"));
    auto *name = line(before.name);
    name->setObjectName(u"teamName"_s);
    auto *kind = new CodeCombo;
    kind->setFreeText(true);
    QList<Choice> choices;
    for (const QString &one : std::as_const(*kinds))
        choices.append({one, one});
    kind->setChoices(choices);
    kind->setCode(before.kind);
    auto *direction = line(before.direction);
    auto *leader = new CheckinPick(workplace);
    leader->setPerson({before.resident, before.outsider});
    if (leader->person().isNobody())
        leader->setText(before.leader);
    auto *phone = line(before.phone);
    auto *grid = ActivityForms::combo(gridChoices, before.grid);
    auto *since = date(before.since);
    auto *remark = line(before.note);
    auto *nameBox = form.add(u"name"_s, Words::tr("Name"), name, true);
    auto *kindBox = form.add(u"kind"_s, Words::tr("Kind"), kind);
    auto *directionBox = form.add(u"direction"_s, Words::tr("What it does"), direction);
    auto *leaderBox = form.add(u"leader"_s, Words::tr("Leader"), leader);
    auto *phoneBox = form.add(u"phone"_s, Words::tr("Phone"), phone);
    auto *gridBox = form.add(u"grid"_s, Words::tr("Grid"), grid);
    auto *sinceBox = form.add(u"since"_s, Words::tr("Since"), since);
    auto *noteBox = form.add(u"note"_s, Words::tr("Note"), remark);
    for (FieldBox *box : {nameBox, kindBox, directionBox, leaderBox, phoneBox, gridBox, sinceBox, noteBox})
        box->setReserveNote(false);
    ActivityForms::beside(nameBox, kindBox);
    ActivityForms::beside(leaderBox, phoneBox);
    ActivityForms::beside(gridBox, sinceBox);
    Key kept = key;
    form.onSave([&]() -> Status {
        VolunteerTeam now = before;
        now.name = name->text().simplified();
        now.kind = kind->currentText().simplified();
        now.direction = direction->text().simplified();
        now.resident = leader->person().resident;
        now.outsider = leader->person().outsider;
        now.leader = leader->person().isNobody() ? leader->text().simplified() : QString();
        now.phone = phone->text().simplified();
        now.grid = ActivityForms::keyOf(grid);
        auto day = isoOf(since, u"since"_s);
        if (!day)
            return day.error();
        now.since = *day;
        now.note = remark->text().simplified();
        if (key)
            return statusOf(Teams(store).change(seen, now));
        auto added = Teams(store).add(now);
        if (!added)
            return added.error();
        kept = *added;
        return {};
    });
    if (!form.ask())
        return false;
    if (made)
        *made = kept;
    return true;
}

bool VolunteerForms::endTeam(Workplace &workplace, QWidget *parent, Key key)
{
    auto team = workplace.store().get<VolunteerTeam>(key);
    if (!team)
        return failed(workplace, team.error());
    GridForm form(Words::tr("Does %1 end?").arg(team->name), Words::tr("Its members leave it on that day; what was served stays."), parent);
    form.setDeeds(Words::tr("It goes on"), Words::tr("End it"), Button::Danger);
    auto *on = date(today());
    form.add(u"until"_s, Words::tr("Last day before"), on, true);
    form.onSave([&]() -> Status {
        auto day = isoOf(on, u"until"_s);
        return day ? Teams(workplace.store()).end(key, *day) : Status(day.error());
    });
    return form.ask();
}

bool VolunteerForms::join(Workplace &workplace, QWidget *parent, Key key)
{
    auto team = workplace.store().get<VolunteerTeam>(key);
    if (!team)
        return failed(workplace, team.error());
    GridForm form(Words::tr("Who joins %1?").arg(team->name), {}, parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Join"));
    auto *who = new CheckinPick(workplace);
    who->setObjectName(u"joinPick"_s);
    auto *role = line({});
    auto *since = date(today());
    form.add(u"resident"_s, Words::tr("Who"), who, true);
    form.add(u"role"_s, Words::tr("Role"), role)->setNote(Words::tr("Empty: member"));
    form.add(u"since"_s, Words::tr("Since"), since, true);
    form.onSave([&]() -> Status {
        auto day = isoOf(since, u"since"_s);
        if (!day)
            return day.error();
        return statusOf(Teams(workplace.store()).join(key, who->person(), role->text(), *day));
    });
    return form.ask();
}

bool VolunteerForms::leave(Workplace &workplace, QWidget *parent, const TeamPerson &member)
{
    GridForm form(Words::tr("Does %1 leave the team?").arg(member.who.name), Words::tr("What was served in it stays with the team and the person."), parent);
    form.setDeeds(Words::tr("Stay in it"), Words::tr("Leave the team"), Button::Danger);
    auto *on = date(today());
    form.add(u"until"_s, Words::tr("From this day on"), on, true);
    form.onSave([&]() -> Status {
        auto day = isoOf(on, u"until"_s);
        return day ? Teams(workplace.store()).leave(member.key, *day) : Status(day.error());
    });
    return form.ask();
}

} // namespace Allpost
