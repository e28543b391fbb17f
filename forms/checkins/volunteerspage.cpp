// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/volunteerspage.h"
#include "ui_volunteerspage.h"

#include "forms/checkins/checkinstrip.h"
#include "forms/checkins/membercardform.h"
#include "forms/checkins/volunteerforms.h"
#include "forms/checkins/volunteersview.h"
#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/checkins/checkinreading.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QStandardPaths>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

bool concerns(const ChangeSet &changes)
{
    static const QSet<QString> shown{u"activity"_s, u"sign_in"_s, u"volunteer"_s, u"volunteer_team"_s, u"team_member"_s, u"wish"_s, u"wish_claim"_s, u"outsider"_s, u"same_person"_s};
    return changes.touches(shown);
}

QString number(int n)
{
    return n ? QLocale().toString(n) : QString();
}

LineCell cell(const QString &text, Meaning meaning = Meaning::Plain, bool strong = false)
{
    return {text.isEmpty() ? u"—"_s : text, {}, {}, text.isEmpty() ? Meaning::Faint : meaning, strong, text};
}

} // namespace

VolunteersPage::VolunteersPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::VolunteersPage>()), m_volunteers(new VolunteersView(workplace)), m_teams(new TeamsView(workplace)), m_needs(new LinesCard(u"needList"_s)),
      m_registerView(new QWidget), m_sum(new Banner), m_everybody(new QCheckBox(tr("Also who is no volunteer"))), m_register(new LinesCard(u"registerList"_s)), m_year(QDate::currentDate().year())
{
    m_ui->setupUi(this);
    m_ui->stripRow->addWidget(new CheckinStrip(workplace, this, u"volunteers"_s));
    for (const QString &name : {tr("On the register"), tr("Teams"), tr("Needs"), tr("Served in the year")})
        m_ui->tabs->addView(name);
    m_everybody->setObjectName(u"registerEverybody"_s);
    m_sum->setObjectName(u"registerSum"_s);
    m_needs->table()->setAccessibleName(tr("Needs"));
    m_needs->table()->setRowHeight(Height::row2);
    m_needs->model()->setHeadings({tr("Since"), tr("What is needed"), tr("For whom"), tr("Skill"), tr("Wanted"), tr("Taken on"), tr("Done")}, {4, 5, 6});
    m_needs->setWidths({108, 0, 200, 140, 80, 84, 72});
    m_needs->none()->setKind(EmptyState::Done);
    m_needs->none()->setTitle(tr("No need is open"));
    m_needs->none()->setHelp(tr("Needs are entered with the wishes on the page of members: Ctrl+3."));
    m_register->table()->setAccessibleName(tr("Who really served"));
    m_register->model()->setHeadings({tr("No."), tr("Name"), tr("Number"), tr("Who it is"), tr("Unit or door"), tr("Teams"), tr("Activities"), tr("Hours"), tr("Last served")}, {0, 6, 7});
    m_register->setWidths({52, 84, 92, 104, 164, 0, 84, 72, 108});
    auto *column = new QVBoxLayout(m_registerView);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sum, 1);
    row->addSpacing(Space::m);
    row->addWidget(m_everybody);
    column->addLayout(row);
    column->addWidget(m_register, 1);
    for (QWidget *view : {static_cast<QWidget *>(m_volunteers), static_cast<QWidget *>(m_teams), static_cast<QWidget *>(m_needs), m_registerView})
        m_ui->views->addWidget(view);
    addCommands();
    connect(m_volunteers, &VolunteersView::counted, this, [this](int volunteers, int served) {
        m_ui->tabs->setCount(List, number(volunteers));
        m_ui->head->setSubtitle(tr("%1 on the register · %2 of them served in %3").arg(volunteers).arg(served).arg(m_year));
    });
    connect(m_teams, &TeamsView::counted, this, [this](int teams) { m_ui->tabs->setCount(TeamTab, number(teams)); });
    connect(m_volunteers, &VolunteersView::currentChanged, this, &VolunteersPage::showActions);
    connect(m_teams, &TeamsView::currentChanged, this, &VolunteersPage::showActions);
    connect(m_volunteers, &VolunteersView::menuWanted, this, &VolunteersPage::showMenu);
    connect(m_volunteers, &VolunteersView::opened, this, &VolunteersPage::change);
    connect(m_teams, &TeamsView::opened, this, &VolunteersPage::change);
    connect(m_needs->table(), &Table::opened, this, [this] { this->workplace().go({u"members"_s, u"wishes"_s}); });
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &VolunteersPage::chooseTab);
    connect(m_everybody, &QCheckBox::toggled, this, &VolunteersPage::refresh);
    connect(m_volunteers, &VolunteersView::otherWanted, this, &VolunteersPage::refresh);
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if (!concerns(changes))
            return;
        if (isVisible())
            refresh();
        else
            m_stale = true;
    });
    showActions();
}

VolunteersPage::~VolunteersPage() = default;

QString VolunteersPage::title() const
{
    return tr("Volunteers");
}

VolunteersPage::Tab VolunteersPage::tab() const
{
    return Tab(m_ui->tabs->currentIndex());
}

void VolunteersPage::addCommands()
{
    m_off = addCommand("volunteers.off", tr("Take off"), u"user-minus"_s, Qt::Key_Delete, [this] { takeOff(); });
    m_export = addCommand("volunteers.export", tr("As a spreadsheet"), u"file-spreadsheet"_s, Qt::CTRL | Qt::Key_E, [this] { exportRegister(); });
    m_cards = addCommand("volunteers.cards", tr("Cards and badges"), u"id-card"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] { printCards(); });
    m_print = addCommand("volunteers.print", tr("Print the register"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    m_join = addCommand("volunteers.join", tr("Take somebody in"), u"user-plus"_s, Qt::Key_F9, [this] {
        if (VolunteerForms::join(workplace(), this, m_teams->current()))
            done(tr("One more in the team"));
    });
    m_change = addCommand("volunteers.change", tr("Change"), u"pencil"_s, Qt::Key_F2, [this] { change(); });
    m_new = addCommand("volunteers.new", tr("New volunteer"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] { makeNew(); });
    m_open = addCommand("volunteers.open", tr("Take a need on"), u"hand-heart"_s, Qt::Key_F10, [this] { workplace().go({u"members"_s, u"wishes"_s}); });
    addCommand("volunteers.find", tr("Find in the list"), u"search"_s, Qt::CTRL | Qt::Key_F, [this] {
        if (tab() == List)
            m_volunteers->filter()->setFocus();
    });
    addCommand("volunteers.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] {
        if (tab() != List || !m_volunteers->stepBack())
            workplace().back();
    });
    addCommand("volunteers.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->tabs->step(1); });
    addCommand("volunteers.previoustab", tr("Previous tab"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { m_ui->tabs->step(-1); });
    addCommand("volunteers.nextyear", tr("Next year"), {}, Qt::CTRL | Qt::Key_PageDown, [this] { step(1); });
    addCommand("volunteers.previousyear", tr("Year before"), {}, Qt::CTRL | Qt::Key_PageUp, [this] { step(-1); });
    for (const auto &[action, kind] : {std::pair(m_export, Button::Normal), {m_print, Button::Normal}, {m_off, Button::Normal}, {m_join, Button::Normal}, {m_change, Button::Normal}, {m_new, Button::Primary}, {m_open, Button::Primary}})
        m_ui->head->addButton(buttonFor(action, kind));
    m_volunteers->addTool(buttonFor(m_cards, Button::Quiet));
}

void VolunteersPage::showActions()
{
    const auto shown = [this](QAction *action, bool on, const QString &text = {}) {
        if (!text.isEmpty())
            action->setText(text);
        action->setVisible(on);
        if (auto *button = findChild<Button *>(action->objectName() + u"Button"_s)) {
            if (!text.isEmpty())
                button->setText(text);
            button->setVisible(on);
        }
        CommandRegistry::refuse(action, {});
    };
    const bool isList = tab() == List, isTeams = tab() == TeamTab;
    shown(m_new, isList || isTeams, isTeams ? tr("New team") : tr("New volunteer"));
    shown(m_change, isList || isTeams);
    shown(m_join, isTeams);
    shown(m_off, isList || isTeams, isTeams ? (m_teams->members()->table()->hasFocus() ? tr("Leaves the team") : tr("End the team")) : tr("Take off"));
    const auto marked = m_volunteers->marked().size();
    shown(m_cards, isList, marked > 1 ? tr("Cards for %n", nullptr, int(marked)) : tr("Cards and badges"));
    shown(m_print, tab() == Register);
    shown(m_export, tab() == Register);
    shown(m_open, tab() == Needs);
    const QString noOne = tr("Choose somebody first."), noTeam = tr("Choose a team first.");
    for (QAction *action : {m_print, m_export})
        CommandRegistry::refuse(action, m_loading ? tr("The year is just being counted.") : QString());
    if (isList && !m_volunteers->current())
        for (QAction *action : {m_change, m_off, m_cards})
            CommandRegistry::refuse(action, noOne);
    if (isTeams && !m_teams->current())
        for (QAction *action : {m_change, m_off, m_join})
            CommandRegistry::refuse(action, noTeam);
}

void VolunteersPage::show(const QVariant &what)
{
    const QString word = what.typeId() == QMetaType::QString ? what.toString() : QString();
    const QVariantMap map = what.toMap();
    int wanted = tab();
    if (const int named = int(QStringList{u"list"_s, u"teams"_s, u"needs"_s, u"register"_s}.indexOf(word)); named >= 0)
        wanted = named;
    const Key team = map.value(u"team"_s).toLongLong(), volunteer = map.value(u"volunteer"_s).toLongLong();
    if (team)
        wanted = TeamTab;
    if (volunteer)
        wanted = List;
    if (std::exchange(m_stale, false))
        refresh();
    if (wanted != tab())
        m_ui->tabs->setCurrentIndex(wanted);
    else
        chooseTab(wanted);
    if (team)
        m_teams->choose(team);
    if (volunteer)
        m_volunteers->choose(volunteer);
}

/// Everybody's hours are counted from the sheets: off the UI thread.
void VolunteersPage::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    loadNeeds();
    showActions();
    struct Year
    {
        QList<VolunteerLine> volunteers = {};
        QList<TeamLine> teams = {};
        VolunteerRegister yearly = {};
    };
    auto read = std::make_shared<Year>();
    workplace().run(
        tr("Counting the volunteers' service"), this,
        [read, year = m_year, ended = m_volunteers->withEnded(), everybody = m_everybody->isChecked(), &store = workplace().store()](Progress &progress) -> Status {
            auto db = store.connect();
            if (!db)
                return db.error();
            auto volunteers = Volunteers::list(*db, year, ended);
            auto teams = Teams::list(*db, year);
            auto yearly = VolunteerRegister::of(*db, year, everybody);
            if (!volunteers || !teams)
                return !volunteers ? volunteers.error() : teams.error();
            if (!yearly)
                return yearly.error();
            *read = {*volunteers, *teams, *yearly};
            return progress.cancelled() ? Status(Checkins::cancelled()) : Status();
        },
        [this, read, year = m_year](const Status &status) {
            m_loading = false;
            if (std::exchange(m_again, false))
                return refresh();
            if (status) {
                m_yearly = read->yearly;
                m_volunteers->take(year, read->volunteers);
                m_teams->take(year, read->teams);
                showRegister();
            } else {
                m_stale = true;
                if (status.error().code != ErrorCode::Cancelled)
                    workplace().complain(status.error());
            }
            showActions();
        });
}

void VolunteersPage::loadNeeds()
{
    auto needs = Volunteers::needs(workplace().store().db());
    if (!needs) {
        workplace().complain(needs.error());
        return;
    }
    QList<LinesModel::Line> lines;
    int unmet = 0;
    for (const NeedLine &line : std::as_const(*needs)) {
        unmet += line.claimed < line.wanted();
        const QString whom = line.name.isEmpty() ? line.door : line.door.isEmpty() ? line.name : u"%1 %2"_s.arg(line.name, line.door);
        lines.append({line.key, {cell(line.need.openedOn, Meaning::Quiet), {line.need.title, line.need.text.simplified(), {}, Meaning::Plain, true, line.need.text}, cell(whom), cell(line.need.skill), cell(QString::number(line.wanted())),
                                 {QString::number(line.claimed), {}, {}, line.claimed < line.wanted() ? Meaning::Warn : Meaning::Ok, false, {}}, cell(QString::number(line.done))}});
    }
    m_needs->setLines(lines);
    m_ui->tabs->setCount(Needs, number(int(needs->size())), unmet ? Meaning::Warn : Meaning::Neutral);
}

void VolunteersPage::showRegister()
{
    QList<Key> keys;
    QHash<Key, int> at;
    for (const RegisterPerson &one : std::as_const(m_yearly.people)) {
        at.insert(one.identity, int(keys.size()));
        keys << one.identity;
    }
    m_register->none()->setTitle(tr("Nobody served in %1, by the closed sheets").arg(m_year));
    m_register->none()->setHelp(tr("Hours follow when a sign-in sheet is closed. Ctrl+Page up shows the year before."));
    // Thousands may have served: put into words as they come on the screen.
    m_register->setKeys(keys, [this, at](const QList<Key> &some) {
        QList<LinesModel::Line> lines;
        for (const Key key : some) {
            const int index = at.value(key);
            const RegisterPerson &one = m_yearly.people.at(index);
            const QString kind = one.who.kind();
            const QString teams = one.teams.size() > 1 ? tr("%1 and %n more", nullptr, int(one.teams.size()) - 1).arg(one.teams.first()) : one.teams.join(QString());
            lines.append({key, {cell(QString::number(index + 1), Meaning::Quiet), cell(one.who.name, Meaning::Plain, true), cell(one.numberText(), Meaning::Quiet), {{}, {}, {{kind, one.who.kindMeaning(), {}}}, Meaning::Plain, false, {}},
                                cell(one.who.where()), cell(teams), cell(QString::number(one.activities)), cell(ServiceHours::hours(one.minutes)), cell(one.last)}});
        }
        return lines;
    });
    m_sum->setText(tr("%1: %2 people really served, %3 times, %4 hours").arg(m_year).arg(m_yearly.people.size()).arg(m_yearly.times).arg(ServiceHours::hours(m_yearly.minutes)));
    m_ui->tabs->setTabText(Register, tr("Served in %1").arg(m_year));
    m_ui->tabs->setCount(Register, ::Allpost::number(int(m_yearly.people.size())));
}

void VolunteersPage::chooseTab(int tab)
{
    m_ui->views->setCurrentIndex(tab);
    switch (tab) {
    case List: m_volunteers->begin(); break;
    case TeamTab: m_teams->begin(); break;
    case Needs: m_needs->begin(); break;
    case Register: m_register->begin(); break;
    default: break;
    }
    showActions();
}

void VolunteersPage::step(int by)
{
    if (m_year + by > QDate::currentDate().year())
        return;
    m_year += by;
    refresh();
}

void VolunteersPage::makeNew()
{
    Key made = 0;
    if (tab() == List && VolunteerForms::edit(workplace(), this, 0, &made)) {
        m_volunteers->choose(made);
        done(tr("The volunteer is registered"));
    } else if (tab() == TeamTab && VolunteerForms::editTeam(workplace(), this, 0, &made)) {
        m_teams->choose(made);
        done(tr("The team is founded"));
    }
}

void VolunteersPage::change()
{
    if (tab() == List && m_volunteers->current() && VolunteerForms::edit(workplace(), this, m_volunteers->current()))
        done(tr("The volunteer is changed"));
    else if (tab() == TeamTab && m_teams->current() && VolunteerForms::editTeam(workplace(), this, m_teams->current()))
        done(tr("The team is changed"));
}

void VolunteersPage::takeOff()
{
    if (tab() == List && m_volunteers->current() && VolunteerForms::end(workplace(), this, m_volunteers->current()))
        done(tr("Off the register"));
    else if (tab() == TeamTab && m_teams->members()->table()->hasFocus() && m_teams->member()) {
        if (VolunteerForms::leave(workplace(), this, *m_teams->member()))
            done(tr("Left the team"));
    } else if (tab() == TeamTab && m_teams->current() && VolunteerForms::endTeam(workplace(), this, m_teams->current())) {
        done(tr("The team has ended"));
    }
}

void VolunteersPage::print()
{
    const bool inFull = workplace().revealed();
    std::optional<QString> reason;
    if (inFull && !(reason = workplace().askReason(tr("Print in full"))))
        return;
    if (inFull)
        workplace().recordRead(u"volunteer.register"_s, 0, {u"phone"_s}, m_yearly.people.size(), *reason);
    workplace().print(m_yearly.page(workplace().store(), inFull));
}

/// Of the marked lines or of all that the list shows; who is off the register needs none.
void VolunteersPage::printCards()
{
    const auto group = [this](const QString &name, const QList<Key> &keys) {
        QList<Key> here;
        for (const Key key : keys)
            if (const VolunteerLine *line = m_volunteers->line(key); line && !line->hasEnded())
                here << key;
        return MemberCardForm::Group{here, name};
    };
    const VolunteerLine *line = m_volunteers->line();
    if (!line)
        return;
    MemberCardForm::Wish wish;
    wish.volunteers = true;
    if (const QList<Key> marked = m_volunteers->marked(); marked.size() > 1)
        wish.groups.append(group(tr("the marked ones"), marked));
    wish.groups.append(group(line->who.name, {line->key}));
    wish.groups.append(group(tr("all on the list"), m_volunteers->shown()));
    if (std::all_of(wish.groups.cbegin(), wish.groups.cend(), [](const MemberCardForm::Group &one) { return one.keys.isEmpty(); }))
        return workplace().say(tr("Nobody is here who needs a card."));
    MemberCardForm::ask(workplace(), this, wish);
}

void VolunteersPage::showMenu(const QPoint &where)
{
    QMenu menu;
    for (QAction *action : {m_change, m_cards, m_off})
        menu.addAction(action);
    menu.exec(where);
}

bool VolunteersPage::exportTo(const QString &path, bool inFull)
{
    if (auto written = m_yearly.write(path, inFull); !written) {
        workplace().complain(written.error());
        return false;
    }
    workplace().say(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

void VolunteersPage::exportRegister()
{
    const bool inFull = workplace().revealed();
    const auto reason = workplace().askReason(tr("The register of volunteers as a spreadsheet"));
    if (!reason)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("The register of volunteers as a spreadsheet"), folder + tr("/volunteers %1.xlsx").arg(m_year), tr("Spreadsheets (*.xlsx *.csv)"));
    if (path.isEmpty() || !exportTo(path, inFull))
        return;
    workplace().recordRead(u"volunteer.register"_s, 0, {u"name"_s, u"phone"_s}, m_yearly.people.size(), *reason);
}

} // namespace Allpost
