// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/checkinforms.h"

#include "forms/checkins/checkinfields.h"
#include "forms/checkins/householdchoices.h"
#include "forms/checkins/wholine.h"
#include "forms/grids/gridform.h"
#include "forms/shared/workplace.h"
#include "models/checkins/serviceposts.h"
#include "models/checkins/skillmatch.h"
#include "models/checkins/wishes.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace CheckinFields;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckinForms)
};

bool failed(Workplace &workplace, const Error &error)
{
    workplace.complain(error);
    return false;
}

Result<CodeCombo *> labelCombo(const Database &db, Key key)
{
    auto labels = FiveMicros::list(db, true);
    if (!labels)
        return labels.error();
    QList<Choice> choices;
    for (const FiveMicros::Entry &entry : std::as_const(*labels))
        if (!entry.label.inactive.value_or(false) || entry.key == key)
            choices.append({QString::number(entry.key), entry.label.name});
    auto *combo = new CodeCombo;
    combo->setChoices(choices);
    combo->setCode(key ? QString::number(key) : QString());
    return combo;
}

} // namespace

bool CheckinForms::editPost(Workplace &workplace, QWidget *parent, Key key, Key *made)
{
    Store &store = workplace.store();
    Snapshot seen;
    ServicePost before;
    if (key) {
        auto read = store.read(ServicePost::entity(), key);
        if (!read)
            return failed(workplace, read.error());
        seen = *read;
        before = seen.as<ServicePost>();
    }
    auto label = labelCombo(store.db(), before.fiveMicro);
    if (!label)
        return failed(workplace, label.error());
    GridForm form(key ? Words::tr("Change %1").arg(before.name) : Words::tr("New service post"), {}, parent);
    form.setDeeds(Words::tr("Leave it"), key ? Words::tr("Save") : Words::tr("Add the post"));
    auto *name = line(before.name);
    auto *duty = note(before.duty, 2);
    auto *skills = line(Checkins::linesOf(before.skills).join(u"、"_s));
    auto *wanted = line(before.wanted ? QString::number(*before.wanted) : QString());
    auto *hours = line(before.hours);
    form.add(u"name"_s, Words::tr("Name of the post"), name, true);
    form.add(u"duty"_s, Words::tr("What is to be done"), duty)->setReserveNote(false);
    form.add(u"skills"_s, Words::tr("Skills wanted, with commas between"), skills)->setReserveNote(false);
    auto *wantedBox = form.add(u"wanted"_s, Words::tr("People wanted"), wanted);
    auto *hoursBox = form.add(u"hours"_s, Words::tr("Time of service"), hours);
    beside(wantedBox, hoursBox);
    form.add(u"five_micro"_s, Words::tr("Five micro kind"), *label)->setReserveNote(false);
    form.onSave([&]() -> Status {
        ServicePost now = before;
        now.name = name->text();
        now.duty = duty->toPlainText();
        now.skills = SkillMatch::words(skills->text()).join(u'\n');
        now.hours = hours->text();
        now.fiveMicro = (*label)->code().toLongLong();
        auto number = numberOf(wanted, u"wanted"_s, Words::tr("A whole number; empty where there is no limit."));
        if (!number)
            return number.error();
        now.wanted = *number;
        // What the office has looked at is its own.
        if (key && now.example.value_or(false))
            now.example = std::nullopt;
        return keepRecord(ServicePosts(store), key, seen, now, made);
    });
    return form.ask();
}

bool CheckinForms::editLabels(Workplace &workplace, QWidget *parent)
{
    auto labels = FiveMicros::list(workplace.store().db());
    if (!labels)
        return failed(workplace, labels.error());
    GridForm form(Words::tr("The five micro labels"), Words::tr("A new name holds everywhere at once. An empty line is no longer offered; what was noted with it stays."), parent);
    form.setDeeds(Words::tr("Leave them"), Words::tr("Save"));
    QList<LineEdit *> lines;
    constexpr int Spare = 1;
    for (int i = 0; i < labels->size() + Spare; ++i) {
        auto *edit = line(i < labels->size() ? labels->at(i).label.name : QString());
        form.add(u"label%1"_s.arg(i), i < labels->size() ? Words::tr("Label %1").arg(i + 1) : Words::tr("One more"), edit)->setReserveNote(false);
        lines << edit;
    }
    form.onSave([&]() -> Status {
        QList<FiveMicros::Entry> now;
        for (int i = 0; i < lines.size(); ++i)
            now.append({i < labels->size() ? labels->at(i).key : 0, FiveMicro{lines.at(i)->text(), {}, {}}});
        return FiveMicros::save(workplace.store(), now);
    });
    return form.ask();
}

bool CheckinForms::editWish(Workplace &workplace, QWidget *parent, Key key, Key *made)
{
    Store &store = workplace.store();
    Snapshot seen;
    Wish before;
    QString name;
    if (key) {
        auto read = store.read(Wish::entity(), key);
        auto known = Wishes::read(store.db(), key);
        if (!read || !known)
            return failed(workplace, !read ? read.error() : known.error());
        seen = *read;
        before = seen.as<Wish>();
        name = known->name;
    } else {
        before.kind = u"wish"_s;
        before.wanted = 1;
        before.openedOn = QDate::currentDate().toString(Qt::ISODate);
    }
    auto label = labelCombo(store.db(), before.fiveMicro);
    if (!label)
        return failed(workplace, label.error());
    GridForm form(key ? Words::tr("Change the wish") : Words::tr("New wish"), Words::tr("Outsiders read the title alone: no name, no door, no number in it."), parent);
    form.setDeeds(Words::tr("Leave it"), key ? Words::tr("Save") : Words::tr("Add the wish"));
    auto *title = line(before.title);
    auto *who = new WhoLine(workplace);
    who->setOnlyResidents(true);
    who->setWithHouseholds(true);
    if (before.household && !before.resident)
        who->setHousehold(before.household, householdName(name));
    else
        who->setPerson({before.resident, 0}, name);
    auto *kind = combo(u"wish_kind"_s, before.kind);
    auto *text = note(before.text, 3);
    auto *skill = line(before.skill);
    auto *wanted = line(before.wanted ? QString::number(*before.wanted) : QString());
    auto *opened = date(before.openedOn);
    auto *whoBox = form.add(u"resident"_s, Words::tr("Whose wish; inside only"), who, true);
    auto *kindBox = form.add(u"kind"_s, Words::tr("Kind"), kind, true);
    beside(whoBox, kindBox);
    form.add(u"title"_s, Words::tr("Title that everybody may read"), title, true);
    form.add(u"text"_s, Words::tr("What is behind it; inside only"), text)->setReserveNote(false);
    auto *skillBox = form.add(u"skill"_s, Words::tr("Skill needed"), skill);
    auto *labelBox = form.add(u"five_micro"_s, Words::tr("Five micro kind"), *label);
    auto *wantedBox = form.add(u"wanted"_s, Words::tr("People wanted"), wanted);
    auto *openedBox = form.add(u"opened_on"_s, Words::tr("Since"), opened);
    skillBox->setReserveNote(false);
    labelBox->setReserveNote(false);
    beside(skillBox, labelBox);
    beside(wantedBox, openedBox);
    form.onSave([&]() -> Status {
        Wish now = before;
        now.resident = who->person().resident;
        now.household = who->household();
        if (!now.resident && !now.household)
            return Error{ErrorCode::Invalid, Words::tr("Choose the resident or household whose wish it is."), u"resident"_s};
        now.kind = kind->code();
        now.title = title->text();
        now.text = text->toPlainText();
        now.skill = skill->text();
        now.fiveMicro = (*label)->code().toLongLong();
        auto number = numberOf(wanted, u"wanted"_s, Words::tr("A whole number."));
        auto day = isoOf(opened, u"opened_on"_s);
        if (!number || !day)
            return !number ? number.error() : day.error();
        now.wanted = *number;
        now.openedOn = *day;
        return keepRecord(Wishes(store), key, seen, now, made);
    });
    return form.ask();
}

bool CheckinForms::takeWish(Workplace &workplace, QWidget *parent, Key wish)
{
    auto known = Wishes::read(workplace.store().db(), wish);
    if (!known)
        return failed(workplace, known.error());
    GridForm form(Words::tr("Who takes on “%1”?").arg(known->wish.title), {}, parent);
    form.setDeeds(Words::tr("Nobody now"), Words::tr("Take it on"));
    auto *who = new WhoLine(workplace);
    auto *on = today();
    form.add(u"resident"_s, Words::tr("Who"), who, true);
    form.add(u"claimed_on"_s, Words::tr("On"), on, true);
    form.onSave([&]() -> Status {
        auto day = dayOf(on, u"claimed_on"_s);
        if (!day)
            return day.error();
        auto taken = Wishes(workplace.store()).take(wish, who->person().resident, who->person().outsider, *day);
        return taken ? Status() : Status(taken.error());
    });
    return form.ask();
}

bool CheckinForms::wishDone(Workplace &workplace, QWidget *parent, Key claim, const QString &who)
{
    GridForm form(Words::tr("%1 made the wish come true").arg(who), {}, parent);
    form.setDeeds(Words::tr("Not yet"), Words::tr("Note it"));
    auto *on = today();
    auto *remark = line({});
    form.add(u"done_on"_s, Words::tr("On"), on, true);
    form.add(u"note"_s, Words::tr("How it went"), remark)->setReserveNote(false);
    form.onSave([&]() -> Status {
        auto day = dayOf(on, u"done_on"_s);
        return day ? Wishes(workplace.store()).done(claim, *day, remark->text()) : Status(day.error());
    });
    return form.ask();
}

} // namespace Allpost
