// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/activityforms.h"

#include "forms/checkins/activitytexts.h"
#include "forms/checkins/checkinpick.h"
#include "forms/grids/gridform.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/visits/duevisits.h"
#include "models/workorders/orderwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActivityForms)
};

LineEdit *line(const QString &text, const QString &name)
{
    auto *edit = new LineEdit;
    edit->setText(text);
    edit->setObjectName(name);
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

QString shownTime(const QString &iso)
{
    return QString(iso).replace(u'T', u' ');
}

bool failed(Workplace &workplace, const Error &error)
{
    workplace.complain(error);
    return false;
}

/// What was typed as a moment; a time alone is of that day.
Result<QString> momentOf(const LineEdit *edit, Moment day, const QString &field)
{
    const QString typed = edit->text().simplified();
    if (typed.isEmpty())
        return QString();
    const Moment at = OrderWords::typedMoment(typed, day);
    if (at == NoMoment)
        return Error{ErrorCode::Invalid, Words::tr("This is no time: 9:30, 11-23 9:30 or 2026-11-23 9:30 is one."), field};
    return Moments::text(at);
}

} // namespace

void ActivityForms::beside(FieldBox *left, FieldBox *right)
{
    auto *column = qobject_cast<QBoxLayout *>(left->parentWidget()->layout());
    const int at = column->indexOf(left);
    column->removeWidget(left);
    column->removeWidget(right);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    column->insertLayout(at, row);
}

CodeCombo *ActivityForms::combo(const QList<ActivityChoice> &choices, Key chosen)
{
    auto *combo = new CodeCombo;
    QList<Choice> all{{u"0"_s, Words::tr("none")}};
    for (const ActivityChoice &choice : choices)
        all.append({QString::number(choice.key), choice.name});
    combo->setChoices(all);
    combo->setCode(QString::number(chosen));
    return combo;
}

Key ActivityForms::keyOf(const CodeCombo *combo)
{
    return combo->code().toLongLong();
}

bool ActivityForms::edit(Workplace &workplace, QWidget *parent, Key key, Key *made)
{
    Store &store = workplace.store();
    const Database &db = store.db();
    Snapshot seen;
    Activity before;
    if (key) {
        auto read = store.read(Activity::entity(), key);
        if (!read)
            return failed(workplace, read.error());
        seen = *read;
        before = seen.as<Activity>();
    }
    auto labels = Activities::fiveMicros(db);
    auto units = Activities::units(db);
    auto teams = Activities::teams(db);
    auto rules = Activities::rules(db);
    auto grids = DueVisits::grids(db, QDate::currentDate());
    for (const auto *read : {&labels, &units, &teams, &rules})
        if (!*read)
            return failed(workplace, read->error());
    if (!grids)
        return failed(workplace, grids.error());
    QList<ActivityChoice> gridChoices;
    for (const auto &[grid, name] : std::as_const(*grids))
        gridChoices.append({grid, name});

    GridForm form(key ? Words::tr("Change “%1”").arg(before.title) : Words::tr("New activity"), {}, parent);
    form.setDeeds(Words::tr("Leave it"), key ? Words::tr("Save") : Words::tr("Plan the activity"));
    auto *title = line(before.title, u"activityTitle"_s);
    auto *starts = line(shownTime(before.startsAt), u"activityStarts"_s);
    auto *ends = line(before.endsAt.left(10) == before.startsAt.left(10) ? before.endsAt.mid(11) : shownTime(before.endsAt), u"activityEnds"_s);
    starts->setPlaceholderText(Words::tr("11-28 9:30"));
    ends->setPlaceholderText(Words::tr("11:30"));
    auto *place = line(before.place, u"activityPlace"_s);
    auto *grid = combo(gridChoices, before.grid);
    auto *label = combo(*labels, before.fiveMicro);
    auto *rule = combo(*rules, before.rule);
    auto *unit = combo(*units, before.unit);
    auto *team = combo(*teams, before.team);
    auto *organiser = line(before.organiser, u"activityOrganiser"_s);
    auto *leader = line(before.leader, u"activityLeader"_s);
    auto *wanted = line(before.wanted ? QString::number(*before.wanted) : QString(), u"activityWanted"_s);
    auto *content = note(before.content, 2);
    QList<FieldBox *> boxes;
    auto add = [&](const QString &field, const QString &name, QWidget *input, bool required = false) {
        boxes.append(form.add(field, name, input, required));
        boxes.last()->setReserveNote(false);
        return boxes.last();
    };
    add(u"title"_s, Words::tr("What it is"), title, true);
    auto *startsBox = add(u"starts_at"_s, Words::tr("Begins"), starts, true);
    auto *endsBox = add(u"ends_at"_s, Words::tr("Ends"), ends);
    auto *placeBox = add(u"place"_s, Words::tr("Place"), place);
    auto *gridBox = add(u"grid"_s, Words::tr("Grid"), grid);
    auto *labelBox = add(u"five_micro"_s, Words::tr("Kind of service"), label);
    auto *ruleBox = add(u"rule"_s, Words::tr("Points rule"), rule);
    auto *unitBox = add(u"unit"_s, Words::tr("Unit that organises"), unit);
    auto *teamBox = add(u"team"_s, Words::tr("Team that organises"), team);
    auto *organiserBox = add(u"organiser"_s, Words::tr("Another organiser"), organiser);
    auto *leaderBox = add(u"leader"_s, Words::tr("Led by"), leader);
    auto *wantedBox = add(u"wanted"_s, Words::tr("People wanted"), wanted);
    auto *contentBox = add(u"content"_s, Words::tr("Content"), content);
    beside(startsBox, endsBox);
    beside(placeBox, gridBox);
    beside(labelBox, ruleBox);
    beside(unitBox, teamBox);
    beside(organiserBox, leaderBox);
    beside(wantedBox, contentBox);
    Key kept = key;
    form.onSave([&]() -> Status {
        Activity now = before;
        now.title = title->text().simplified();
        auto from = momentOf(starts, Moments::now(), u"starts_at"_s);
        if (!from)
            return from.error();
        auto to = momentOf(ends, from->isEmpty() ? Moments::now() : Moments::parse(*from), u"ends_at"_s);
        if (!to)
            return to.error();
        now.startsAt = *from;
        now.endsAt = *to;
        now.place = place->text().simplified();
        now.grid = keyOf(grid);
        now.fiveMicro = keyOf(label);
        now.rule = keyOf(rule);
        now.unit = keyOf(unit);
        now.team = keyOf(team);
        now.organiser = organiser->text().simplified();
        now.leader = leader->text().simplified();
        bool isNumber = false;
        const int count = wanted->text().simplified().toInt(&isNumber);
        if (!wanted->text().simplified().isEmpty() && !isNumber)
            return Error{ErrorCode::Invalid, Words::tr("A number of people, or leave it empty."), u"wanted"_s};
        now.wanted = isNumber ? std::optional<qint64>(count) : std::nullopt;
        now.content = content->toPlainText().trimmed();
        Activities activities(store);
        if (key) {
            auto changed = activities.change(seen, now);
            return changed ? Status() : Status(changed.error());
        }
        auto added = activities.add(now);
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

bool ActivityForms::enrol(Workplace &workplace, QWidget *parent, Key activity, int *added)
{
    Store &store = workplace.store();
    const Database &db = store.db();
    auto line = Activities::line(db, activity);
    auto units = Activities::units(db);
    auto teams = Activities::teams(db);
    auto past = Activities::list(db, QDate::currentDate().addMonths(-2));
    if (!line || !units || !teams || !past)
        return failed(workplace, !line ? line.error() : !units ? units.error() : !teams ? teams.error() : past.error());
    QList<ActivityChoice> lists;
    for (const ActivityLine &one : std::as_const(*past))
        if (one.key != activity && one.counts.all)
            lists.append({one.key, Words::tr("%1 %2 (%3 people)").arg(ActivityTexts::when(one.activity), one.activity.title).arg(one.counts.all)});
    GridForm form(Words::tr("Who comes to “%1”?").arg(line->activity.title), Words::tr("Who stands on the list already stays there once."), parent);
    form.setDeeds(Words::tr("Leave the list"), Words::tr("Put on the list"));
    auto *unit = combo(*units, line->counts.all ? 0 : line->activity.unit);
    auto *team = combo(*teams, line->counts.all ? 0 : line->activity.team);
    auto *list = combo(lists, 0);
    auto *pick = new CheckinPick(workplace);
    pick->setGathering(true);
    pick->setObjectName(u"enrolPick"_s);
    unit->setObjectName(u"enrolUnit"_s);
    team->setObjectName(u"enrolTeam"_s);
    form.add(u"unit"_s, Words::tr("All members who report for a unit"), unit)->setReserveNote(false);
    form.add(u"team"_s, Words::tr("All members of a team"), team)->setReserveNote(false);
    form.add(u"list"_s, Words::tr("Everybody of another list"), list)->setReserveNote(false);
    FieldBox *box = form.add(u"people"_s, Words::tr("Single people, one after another"), pick);
    QList<Enrolment> people;
    QStringList names;
    QObject::connect(pick, &CheckinPick::chosen, &form, [&](const CheckinPerson &who) {
        people.append({who.person, 0, 0});
        names << who.name;
        box->setNote(Words::tr("%n chosen: %1", nullptr, int(names.size())).arg(names.join(u"、"_s)));
    });
    int count = 0;
    form.onSave([&]() -> Status {
        QList<Enrolment> all = people;
        for (const auto &[key, read] : {std::pair(keyOf(unit), +[](const Database &d, Key k) { return SignIns::membersOf(d, k); }), {keyOf(team), +[](const Database &d, Key k) { return SignIns::teamMembers(d, k); }},
                                        {keyOf(list), +[](const Database &d, Key k) { return SignIns::listOf(d, k); }}}) {
            if (!key)
                continue;
            auto more = read(db, key);
            if (!more)
                return more.error();
            all.append(*more);
        }
        if (all.isEmpty())
            return Error{ErrorCode::Invalid, Words::tr("Choose somebody, a unit or a team."), u"people"_s};
        auto done = SignIns(store).enrol(activity, all);
        if (!done)
            return done.error();
        count = *done;
        return {};
    });
    if (!form.ask())
        return false;
    if (added)
        *added = count;
    return true;
}

bool ActivityForms::repeat(Workplace &workplace, QWidget *parent, Key activity, Key *made)
{
    Store &store = workplace.store();
    auto what = store.get<Activity>(activity);
    if (!what)
        return failed(workplace, what.error());
    const Activity next = Activities::nextMonth(*what);
    GridForm form(Words::tr("Repeat “%1” a month later?").arg(what->title), Words::tr("Planned for %1, with everything but the outcome.").arg(ActivityTexts::when(next)), parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Plan it again"));
    auto *withList = new QCheckBox(Words::tr("With everybody on the list"));
    withList->setChecked(true);
    form.add(u"list"_s, Words::tr("List"), withList);
    form.onSave([&]() -> Status {
        auto added = Activities(store).repeat(activity, withList->isChecked());
        if (!added)
            return added.error();
        *made = *added;
        return {};
    });
    return form.ask();
}

bool ActivityForms::cancel(Workplace &workplace, QWidget *parent, Key activity)
{
    auto what = workplace.store().get<Activity>(activity);
    if (!what)
        return failed(workplace, what.error());
    GridForm form(Words::tr("Cancel “%1”?").arg(what->title), Words::tr("It stays in the list, struck out; nobody gets hours or points."), parent);
    form.setDeeds(Words::tr("It takes place"), Words::tr("Cancel it"), Button::Danger);
    auto *why = line({}, u"cancelWhy"_s);
    form.add(u"outcome"_s, Words::tr("Why"), why);
    form.onSave([&] { return Activities(workplace.store()).cancel(activity, why->text()); });
    return form.ask();
}

bool ActivityForms::outcome(Workplace &workplace, QWidget *parent, Key activity)
{
    auto seen = workplace.store().read(Activity::entity(), activity);
    if (!seen)
        return failed(workplace, seen.error());
    const auto before = seen->as<Activity>();
    GridForm form(Words::tr("Outcome of “%1”").arg(before.title), {}, parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Save"));
    auto *text = note(before.outcome, 6);
    form.add(u"outcome"_s, Words::tr("What was done, what came of it"), text);
    form.onSave([&]() -> Status {
        Activity now = before;
        now.outcome = text->toPlainText().trimmed();
        auto changed = Activities(workplace.store()).change(*seen, now);
        return changed ? Status() : Status(changed.error());
    });
    return form.ask();
}

} // namespace Allpost
