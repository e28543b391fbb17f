// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/checkinforms.h"

#include "forms/checkins/checkinfields.h"
#include "forms/checkins/wholine.h"
#include "forms/grids/gridform.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"
#include "models/checkins/memberroll.h"
#include "models/checkins/skillmatch.h"
#include "models/checkins/units.h"
#include "models/grids/gridmap.h"
#include "models/grids/grids.h"
#include "models/residents/phone.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace CheckinFields;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckinForms)
};

constexpr int PostsHeight = 236;

bool failed(Workplace &workplace, const Error &error)
{
    workplace.complain(error);
    return false;
}

/// Units and grids to choose from, narrowed by part of the name or its letters.
CodeCombo *keyCombo(const QList<Choice> &choices, Key key)
{
    auto *combo = new CodeCombo;
    combo->setChoices(choices);
    combo->setCode(key ? QString::number(key) : QString());
    return combo;
}

Key keyOf(const CodeCombo *combo)
{
    return combo->code().toLongLong();
}

Result<QList<Choice>> unitChoices(const Database &db, Key also)
{
    auto units = Units::list(db, true);
    if (!units)
        return units.error();
    QList<Choice> choices;
    for (const UnitLine &unit : std::as_const(*units))
        if (!unit.isOver() || unit.key == also)
            choices.append({QString::number(unit.key), unit.unit.name});
    return choices;
}

Result<QList<Choice>> gridChoices(const Database &db)
{
    auto layer = GridMap::mainLayer(db);
    if (!layer)
        return layer.error();
    QList<Choice> choices;
    if (!*layer)
        return choices;
    auto grids = Grids::list(db, *layer, QDate::currentDate());
    if (!grids)
        return grids.error();
    for (const Grids::Entry &grid : std::as_const(*grids))
        choices.append({QString::number(grid.key), grid.grid.name});
    return choices;
}

/// Skills as they are typed in one line, kept one a line.
QString linesOf(const QString &text)
{
    return SkillMatch::words(text).join(u'\n');
}

QString oneLine(const QString &lines)
{
    return Checkins::linesOf(lines).join(u"、"_s);
}

} // namespace

bool CheckinForms::editUnit(Workplace &workplace, QWidget *parent, Key key, Key *made)
{
    Store &store = workplace.store();
    Snapshot seen;
    ServiceUnit before;
    if (key) {
        auto read = store.read(ServiceUnit::entity(), key);
        if (!read)
            return failed(workplace, read.error());
        seen = *read;
        before = seen.as<ServiceUnit>();
    } else {
        before.reportedOn = QDate::currentDate().toString(Qt::ISODate);
    }
    GridForm form(key ? Words::tr("Change %1").arg(before.name) : Words::tr("New unit that reports"), {}, parent);
    form.setDeeds(Words::tr("Leave it"), key ? Words::tr("Save") : Words::tr("Add the unit"));
    auto *name = line(before.name);
    auto *kind = combo(u"unit_kind"_s, before.kind);
    auto *tie = combo(u"unit_tie"_s, before.tie);
    auto *partyOrg = line(before.partyOrg);
    auto *secretary = line(before.secretary);
    auto *contact = line(before.contact);
    auto *phone = line(before.phone);
    auto *address = line(before.address);
    auto *total = line(before.membersTotal ? QString::number(*before.membersTotal) : QString());
    auto *reported = date(before.reportedOn);
    auto *agreement = line(before.agreement);
    auto *remark = line(before.note);
    form.add(u"name"_s, Words::tr("Name of the unit"), name, true);
    auto *kindBox = form.add(u"kind"_s, Words::tr("Kind"), kind);
    auto *tieBox = form.add(u"tie"_s, Words::tr("Tie with the community"), tie);
    auto *orgBox = form.add(u"party_org"_s, Words::tr("Party organisation"), partyOrg);
    auto *secretaryBox = form.add(u"secretary"_s, Words::tr("Secretary"), secretary);
    auto *contactBox = form.add(u"contact"_s, Words::tr("Contact"), contact);
    auto *phoneBox = form.add(u"phone"_s, Words::tr("Call number"), phone);
    auto *addressBox = form.add(u"address"_s, Words::tr("Address"), address);
    auto *totalBox = form.add(u"members_total"_s, Words::tr("Party members in all"), total);
    auto *reportedBox = form.add(u"reported_on"_s, Words::tr("Reported on"), reported);
    auto *agreementBox = form.add(u"agreement"_s, Words::tr("Agreement number"), agreement);
    auto *noteBox = form.add(u"note"_s, Words::tr("Note"), remark);
    for (FieldBox *box : {kindBox, tieBox, orgBox, secretaryBox, contactBox, phoneBox, addressBox, agreementBox, noteBox})
        box->setReserveNote(false);
    beside(kindBox, tieBox);
    beside(orgBox, secretaryBox);
    beside(contactBox, phoneBox);
    beside(addressBox, agreementBox);
    beside(reportedBox, totalBox);
    form.onSave([&]() -> Status {
        ServiceUnit now = before;
        now.name = name->text();
        now.kind = kind->code();
        now.tie = tie->code();
        now.partyOrg = partyOrg->text();
        now.secretary = secretary->text();
        now.contact = contact->text();
        now.phone = phone->text();
        now.address = address->text();
        now.agreement = agreement->text();
        now.note = remark->text();
        auto day = isoOf(reported, u"reported_on"_s);
        auto number = numberOf(total, u"members_total"_s, Words::tr("A whole number."));
        if (!day || !number)
            return !day ? day.error() : number.error();
        now.reportedOn = *day;
        now.membersTotal = *number;
        return keepRecord(Units(store), key, seen, now, made);
    });
    return form.ask();
}

bool CheckinForms::endUnit(Workplace &workplace, QWidget *parent, Key key)
{
    auto unit = workplace.store().get<ServiceUnit>(key);
    if (!unit)
        return failed(workplace, unit.error());
    GridForm form(Words::tr("End the tie with %1?").arg(unit->name), Words::tr("It leaves the lists; its members stay as they are until each is moved away or ended."), parent);
    form.setDeeds(Words::tr("Keep it"), Words::tr("End the tie"));
    auto *on = today();
    form.add(u"ended_on"_s, Words::tr("On"), on, true);
    form.onSave([&]() -> Status {
        auto day = dayOf(on, u"ended_on"_s);
        return day ? Units(workplace.store()).end(key, *day) : Status(day.error());
    });
    return form.ask();
}

bool CheckinForms::editMember(Workplace &workplace, QWidget *parent, Key key, Key unit, Key *made)
{
    Store &store = workplace.store();
    Snapshot seen;
    PartyMember before;
    before.unit = unit;
    QString name;
    if (key) {
        auto read = store.read(PartyMember::entity(), key);
        auto known = Members::read(store.db(), key);
        if (!read || !known)
            return failed(workplace, !read ? read.error() : known.error());
        seen = *read;
        before = seen.as<PartyMember>();
        name = known->name;
    }
    auto units = unitChoices(store.db(), before.unit);
    auto grids = gridChoices(store.db());
    if (!units || !grids)
        return failed(workplace, !units ? units.error() : grids.error());
    GridForm form(key ? Words::tr("Change %1").arg(name) : Words::tr("New Party member"),
                  key ? QString() : Words::tr("A resident is found by name, letters or door. Who is found by nothing is added as no resident, with a phone."), parent);
    form.setDeeds(Words::tr("Leave it"), key ? Words::tr("Save") : Words::tr("Add the member"));
    auto *who = new WhoLine(workplace);
    auto *phone = line({});
    auto *from = keyCombo(*units, before.unit);
    auto *duty = line(before.duty);
    auto *joined = date(before.joinedPartyOn, true);
    auto *branch = line(before.partyBranch);
    auto *home = line(before.home);
    auto *grid = keyCombo(*grids, before.grid);
    auto *skills = line(oneLine(before.skills));
    auto *wanted = line(oneLine(before.wantedPosts));
    auto *time = line(before.serviceTime);
    auto *reported = date(before.reportedOn);
    auto *remark = line(before.note);
    FieldBox *whoBox = nullptr, *phoneBox = nullptr;
    if (!key) {
        whoBox = form.add(u"resident"_s, Words::tr("Who"), who, true);
        phoneBox = form.add(u"phone"_s, Words::tr("Phone"), phone);
        beside(whoBox, phoneBox);
    }
    auto *unitBox = form.add(u"unit"_s, Words::tr("Unit"), from, true);
    auto *dutyBox = form.add(u"duty"_s, Words::tr("Duty"), duty);
    auto *joinedBox = form.add(u"joined_party_on"_s, Words::tr("Joined the Party on"), joined);
    auto *branchBox = form.add(u"party_branch"_s, Words::tr("Party branch"), branch);
    auto *homeBox = form.add(u"home"_s, Words::tr("Home, of who is no resident"), home);
    auto *gridBox = form.add(u"grid"_s, Words::tr("Grid"), grid);
    auto *skillBox = form.add(u"skills"_s, Words::tr("Skills, with commas between"), skills);
    auto *wantedBox = form.add(u"wanted_posts"_s, Words::tr("Posts wanted"), wanted);
    auto *timeBox = form.add(u"service_time"_s, Words::tr("Time for service"), time);
    auto *reportedBox = form.add(u"reported_on"_s, Words::tr("Reported on"), reported);
    form.add(u"note"_s, Words::tr("Note"), remark)->setReserveNote(false);
    for (FieldBox *box : {branchBox, dutyBox, homeBox, gridBox, skillBox, wantedBox, timeBox})
        box->setReserveNote(false);
    beside(unitBox, dutyBox);
    beside(joinedBox, branchBox);
    beside(homeBox, gridBox);
    beside(skillBox, wantedBox);
    beside(reportedBox, timeBox);
    const auto found = [&] {
        if (key)
            return;
        const Person person = who->person();
        phoneBox->setVisible(person.isNobody());
        whoBox->clearFinding();
        whoBox->setNoteTone(person.isNobody() ? Tone::Ink3 : Tone::Ok);
        whoBox->setNote({});
        if (person.resident)
            if (auto registered = Members::homeOf(store.db(), person.resident)) {
                whoBox->setNote(registered->door);
                if (registered->grid)
                    grid->setCode(QString::number(registered->grid));
            }
    };
    QObject::connect(who, &WhoLine::personChanged, &form, found);
    // A home as it was written leads to its grid.
    QObject::connect(home, &QLineEdit::editingFinished, &form, [&] {
        if (auto written = Members::homeOf(store.db(), home->text()); written && written->grid && grid->code().isEmpty())
            grid->setCode(QString::number(written->grid));
    });
    form.onSave([&]() -> Status {
        PartyMember now = before;
        if (!key) {
            now.resident = who->person().resident;
            now.outsider = who->person().outsider;
        }
        now.unit = keyOf(from);
        now.duty = duty->text();
        now.partyBranch = branch->text();
        now.home = home->text();
        now.grid = keyOf(grid);
        now.skills = linesOf(skills->text());
        now.wantedPosts = linesOf(wanted->text());
        now.serviceTime = time->text();
        now.note = remark->text();
        auto joinedOn = isoOf(joined, u"joined_party_on"_s);
        auto reportedOn = isoOf(reported, u"reported_on"_s);
        if (!joinedOn || !reportedOn)
            return !joinedOn ? joinedOn.error() : reportedOn.error();
        now.joinedPartyOn = *joinedOn;
        now.reportedOn = *reportedOn;
        Members members(store);
        if (key) {
            auto changed = members.change(seen, now);
            return changed ? Status() : Status(changed.error());
        }
        Outsider person;
        if (who->person().isNobody()) {
            person.name = who->text().simplified();
            person.phone = readPhones(phone->text()).first();
            person.kind = u"unit_member"_s;
            if (person.name.isEmpty())
                return Error{ErrorCode::Invalid, Words::tr("Say who it is."), u"resident"_s};
            if (person.phone.isEmpty())
                return Error{ErrorCode::Invalid, Words::tr("Who is no resident needs a phone."), u"phone"_s};
        }
        auto added = person.name.isEmpty() ? members.add(now) : members.addOutsider(now, person);
        if (!added)
            return added.error();
        if (made)
            *made = *added;
        return {};
    });
    return form.ask();
}

bool CheckinForms::moveAway(Workplace &workplace, QWidget *parent, Key member)
{
    auto line = Members::read(workplace.store().db(), member);
    if (!line)
        return failed(workplace, line.error());
    GridForm form(Words::tr("%1 moves away").arg(line->name), Words::tr("Posts he holds end that day; hours and what he did stay. It can be taken back."), parent);
    form.setDeeds(Words::tr("He stays"), Words::tr("Note it"));
    auto *on = today();
    auto *to = CheckinFields::line({});
    form.add(u"moved_on"_s, Words::tr("On"), on, true);
    form.add(u"moved_to"_s, Words::tr("To which community"), to);
    form.onSave([&]() -> Status {
        auto day = dayOf(on, u"moved_on"_s);
        return day ? Members(workplace.store()).moveAway(member, *day, to->text()) : Status(day.error());
    });
    return form.ask();
}

bool CheckinForms::endMember(Workplace &workplace, QWidget *parent, Key member)
{
    auto line = Members::read(workplace.store().db(), member);
    if (!line)
        return failed(workplace, line.error());
    GridForm form(Words::tr("The service of %1 ends").arg(line->name), Words::tr("Posts he holds end that day; hours and what he did stay. It can be taken back."), parent);
    form.setDeeds(Words::tr("It goes on"), Words::tr("End it"));
    auto *on = today();
    auto *reason = CheckinFields::line({});
    form.add(u"ended_on"_s, Words::tr("On"), on, true);
    form.add(u"end_reason"_s, Words::tr("Why"), reason);
    form.onSave([&]() -> Status {
        auto day = dayOf(on, u"ended_on"_s);
        return day ? Members(workplace.store()).end(member, *day, reason->text()) : Status(day.error());
    });
    return form.ask();
}

bool CheckinForms::claim(Workplace &workplace, QWidget *parent, Key member, Key post)
{
    Store &store = workplace.store();
    auto line = Members::read(store.db(), member);
    auto posts = ServicePosts::list(store.db());
    if (!line || !posts)
        return failed(workplace, !line ? line.error() : posts.error());
    GridForm form(Words::tr("Which posts does %1 take?").arg(line->name), line->state == MemberState::NotYet ? Words::tr("With it he has reported.") : QString(), parent);
    form.setDeeds(Words::tr("None now"), Words::tr("Claim"));
    // What suits stands first; the rest in the office's order.
    const QList<SkillSuggestion> suited = SkillMatch::posts(*line, *posts, 100);
    std::stable_sort(posts->begin(), posts->end(), [&](const ServicePostLine &a, const ServicePostLine &b) {
        const auto at = [&](Key key) {
            const auto found = std::find_if(suited.cbegin(), suited.cend(), [key](const SkillSuggestion &one) { return one.key == key; });
            return std::distance(suited.cbegin(), found);
        };
        return at(a.key) < at(b.key);
    });
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    QList<std::pair<Key, QCheckBox *>> boxes;
    for (const ServicePostLine &one : std::as_const(*posts)) {
        if (line->posts.contains(one.post.name))
            continue;
        const auto why = std::find_if(suited.cbegin(), suited.cend(), [&](const SkillSuggestion &of) { return of.key == one.key; });
        QString text = one.left() ? Words::tr("%1, %n places left", nullptr, std::max(0, *one.left())).arg(one.post.name) : one.post.name;
        if (why != suited.cend())
            text += u"  ·  "_s + why->because.first();
        auto *box = new QCheckBox(text);
        box->setObjectName(u"post%1"_s.arg(one.key));
        box->setChecked(one.key == post);
        box->setEnabled(!one.left() || *one.left() > 0);
        box->setToolTip(one.post.duty);
        column->addWidget(box);
        boxes.append({one.key, box});
    }
    column->addStretch();
    auto *scroll = plainScrollArea(body);
    scroll->setMinimumHeight(PostsHeight);
    auto *promise = new CodeCombo;
    promise->setFreeText(true);
    QList<Choice> sentences;
    for (const QString &sentence : ServicePosts::promises())
        sentences.append({sentence, sentence});
    promise->setChoices(sentences);
    promise->setEditText(sentences.isEmpty() ? QString() : sentences.first().text);
    auto *since = today();
    form.add(u"service_post"_s, Words::tr("Posts"), scroll, true);
    form.add(u"promise"_s, Words::tr("Promise"), promise)->setReserveNote(false);
    form.add(u"since"_s, Words::tr("From"), since, true);
    form.onSave([&]() -> Status {
        QList<Key> chosen;
        for (const auto &[key, box] : std::as_const(boxes))
            if (box->isChecked())
                chosen << key;
        auto day = dayOf(since, u"since"_s);
        return day ? ServicePosts(store).claim(chosen, member, promise->currentText(), *day) : Status(day.error());
    });
    return form.ask();
}

bool CheckinForms::claimFor(Workplace &workplace, QWidget *parent, Key post)
{
    const Database &db = workplace.store().db();
    auto posts = ServicePosts::list(db, true);
    auto roll = MemberRoll::read(db);
    auto skills = SkillBook::read(db);
    auto claims = ServicePosts::claims(db, post, 0);
    if (!posts || !roll)
        return failed(workplace, !posts ? posts.error() : roll.error());
    if (!skills || !claims)
        return failed(workplace, !skills ? skills.error() : claims.error());
    const auto line = std::find_if(posts->cbegin(), posts->cend(), [post](const ServicePostLine &one) { return one.key == post; });
    if (line == posts->cend())
        return false;
    QSet<Key> holders;
    for (const ClaimLine &claim : std::as_const(*claims))
        if (claim.isOpen())
            holders.insert(claim.claim.partyMember);
    // Those who would suit, then those the letters mean: never a list of everybody.
    constexpr int Shown = 40;
    QList<Key> suited;
    for (const SkillSuggestion &suggestion : skills->members(*line, holders))
        suited << suggestion.key;
    const auto choicesFor = [&](const QString &typed) {
        Members::Question question;
        question.withGone = false;
        question.typed = typed;
        QList<Key> keys = typed.isEmpty() ? suited : QList<Key>();
        for (const Key key : roll->select(question)) {
            if (keys.size() >= Shown)
                break;
            if (!holders.contains(key) && !keys.contains(key))
                keys << key;
        }
        QList<Choice> choices;
        auto lines = Members::lines(db, keys);
        for (const MemberLine &member : lines ? *lines : QList<MemberLine>())
            choices.append({QString::number(member.key), Words::tr("%1 · %2").arg(member.name, member.unit)});
        return choices;
    };
    GridForm form(Words::tr("Who takes “%1”?").arg(line->post.name), {}, parent);
    form.setDeeds(Words::tr("Nobody now"), Words::tr("Go on"));
    auto *who = keyCombo(choicesFor({}), 0);
    who->setFreeText(true); // what is typed stands until somebody is chosen
    who->setMatcher([](const QString &, const Choice &) { return true; });
    QObject::connect(who->lineEdit(), &QLineEdit::textEdited, who, [who, &choicesFor](const QString &typed) {
        const int cursor = who->lineEdit()->cursorPosition();
        who->setChoices(choicesFor(typed));
        who->lineEdit()->setText(typed);
        who->lineEdit()->setCursorPosition(cursor);
    });
    form.add(u"party_member"_s, Words::tr("Member; those who would suit stand first"), who, true);
    const auto chosen = [&] {
        const Key key = keyOf(who);
        // Letters that mean one alone need no choosing.
        const QList<Choice> left = who->choices();
        return key || left.size() != 1 || who->currentText().isEmpty() ? key : left.first().code.toLongLong();
    };
    form.onSave([&]() -> Status { return chosen() ? Status() : Status(Error{ErrorCode::Invalid, Words::tr("Choose a member."), u"party_member"_s}); });
    return form.ask() && claim(workplace, parent, chosen(), post);
}

bool CheckinForms::release(Workplace &workplace, QWidget *parent, Key member)
{
    auto claims = ServicePosts::claims(workplace.store().db(), 0, member);
    if (!claims)
        return failed(workplace, claims.error());
    QList<Choice> choices;
    for (const ClaimLine &claim : std::as_const(*claims))
        if (claim.isOpen())
            choices.append({QString::number(claim.key), claim.post});
    if (choices.isEmpty())
        return false;
    GridForm form(Words::tr("Which post is given back?"), {}, parent);
    form.setDeeds(Words::tr("None"), Words::tr("Give it back"));
    auto *which = keyCombo(choices, choices.first().code.toLongLong());
    auto *on = today();
    form.add(u"service_post"_s, Words::tr("Post"), which, true);
    form.add(u"until"_s, Words::tr("From this day on"), on, true);
    form.onSave([&]() -> Status {
        auto day = dayOf(on, u"until"_s);
        return day ? ServicePosts(workplace.store()).release(keyOf(which), *day) : Status(day.error());
    });
    return form.ask();
}

} // namespace Allpost
