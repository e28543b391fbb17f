// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/volunteersview.h"

#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/base/pinyin.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

LineCell plain(const QString &text, Meaning meaning = Meaning::Plain)
{
    return {orDash(text), {}, {}, text.isEmpty() ? Meaning::Faint : meaning, false, text};
}

} // namespace

VolunteersView::VolunteersView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_filter(new LineEdit), m_ended(new QCheckBox(tr("Those off the register too"))), m_count(new Label({}, Theme::Type::Small, Tone::Ink2)),
      m_list(new LinesCard(u"volunteerList"_s)), m_top(new QHBoxLayout)
{
    m_filter->setObjectName(u"volunteerFilter"_s);
    m_filter->setIconName(u"search"_s);
    m_filter->setPlaceholderText(tr("Name, number, skill, team or letters"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setMinimumWidth(320);
    m_list->table()->setAccessibleName(tr("Volunteers"));
    m_list->table()->setRowHeight(Height::row2);
    m_list->none()->setKind(EmptyState::NotFound);
    m_top->setSpacing(Space::m);
    m_top->addWidget(m_filter);
    m_top->addWidget(m_ended);
    m_top->addWidget(m_count);
    m_top->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::s);
    whole->addLayout(m_top);
    whole->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &VolunteersView::fill);
    connect(m_filter, &QLineEdit::returnPressed, m_list, &LinesCard::begin);
    connect(m_ended, &QCheckBox::toggled, this, &VolunteersView::otherWanted);
    connect(m_list, &LinesCard::currentChanged, this, &VolunteersView::currentChanged);
    connect(m_list, &LinesCard::typed, this, [this](const QString &text) {
        m_filter->setText(m_filter->text() + text);
        m_filter->setFocus();
    });
    connect(m_list->table(), &Table::opened, this, &VolunteersView::opened);
    m_list->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_list->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VolunteersView::currentChanged);
    connect(m_list->table(), &Table::menuRequested, this, [this](const QModelIndex &, const QPoint &where) { Q_EMIT menuWanted(where); });
}

void VolunteersView::take(int year, const QList<VolunteerLine> &read)
{
    m_year = year;
    m_lines = read;
    m_at.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_at.insert(m_lines.at(i).key, i);
    m_list->model()->setHeadings({tr("Number"), tr("Name"), tr("Unit or door"), tr("Skills"), tr("Teams"), tr("Activities"), tr("Hours of %1").arg(year), tr("Last served")}, {5, 6});
    m_list->setWidths({96, 132, 170, 0, 0, 84, 116, 112});
    fill();
    int served = 0;
    for (const VolunteerLine &line : std::as_const(m_lines))
        served += line.year.minutes > 0;
    Q_EMIT counted(int(m_lines.size()), served);
}

void VolunteersView::fill()
{
    const QString typed = m_filter->text().simplified().toLower();
    QList<Key> keys;
    for (const VolunteerLine &line : std::as_const(m_lines))
        if (fits(line, typed))
            keys << line.key;
    m_list->none()->setTitle(typed.isEmpty() ? tr("Nobody is registered yet") : tr("No volunteer with “%1”").arg(m_filter->text().simplified()));
    m_list->none()->setHelp(typed.isEmpty() ? tr("Ctrl+N registers a volunteer.") : tr("Looked at name, number, skills and teams."));
    m_list->setKeys(keys, [this](const QList<Key> &some) { return worded(some); });
    m_count->setText(tr("%n people", nullptr, int(keys.size())));
    standOnWanted();
    Q_EMIT currentChanged();
}

bool VolunteersView::fits(const VolunteerLine &line, const QString &typed)
{
    return typed.isEmpty() || line.who.name.contains(typed) || line.volunteer.number.contains(typed, Qt::CaseInsensitive) || line.volunteer.skills.contains(typed) || line.teams.join(u"、"_s).contains(typed)
           || Pinyin::initials(line.who.name).startsWith(typed) || (typed.size() >= 2 && line.who.tail().endsWith(typed));
}

/// Lines are put into words when they come on the screen.
QList<LinesModel::Line> VolunteersView::worded(const QList<Key> &keys) const
{
    QList<LinesModel::Line> lines;
    for (const Key key : keys) {
        const VolunteerLine &line = m_lines.at(m_at.value(key));
        LineCell name{line.who.name, line.who.kind(), {}, line.hasEnded() ? Meaning::Faint : Meaning::Plain, true, {}};
        if (line.mediates)
            name.chips << ChipValue{tr("mediator"), Meaning::Wait, {}};
        lines.append({line.key, {plain(line.volunteer.number, Meaning::Quiet), name, plain(line.who.where()), plain(QString(line.volunteer.skills).replace(u'\n', u'、')), plain(line.teams.join(u"、"_s)),
                                 plain(QString::number(line.year.activities)), plain(ServiceHours::hours(line.year.minutes), line.year.minutes ? Meaning::Plain : Meaning::Faint), plain(line.last)}});
    }
    return lines;
}

bool VolunteersView::withEnded() const
{
    return m_ended->isChecked();
}

void VolunteersView::begin()
{
    if (m_list->model()->rowCount())
        m_list->begin();
    else
        m_filter->setFocus();
}

bool VolunteersView::stepBack()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_list->begin();
    return true;
}

Key VolunteersView::current() const
{
    return m_list->current();
}

const VolunteerLine *VolunteersView::line(Key volunteer) const
{
    const auto found = m_at.constFind(volunteer);
    return found == m_at.cend() ? nullptr : &m_lines.at(*found);
}

void VolunteersView::addTool(QWidget *button)
{
    m_top->addWidget(button);
}

QList<Key> VolunteersView::marked() const
{
    return m_list->marked();
}

QList<Key> VolunteersView::shown() const
{
    return m_list->keys();
}

void VolunteersView::choose(Key volunteer)
{
    m_wanted = volunteer;
    m_filter->clear();
    standOnWanted();
}

/// Once: who went on to another line stays there when the lines are read again.
void VolunteersView::standOnWanted()
{
    if (m_list->model()->rowOf(m_wanted) >= 0)
        m_list->setCurrent(std::exchange(m_wanted, 0));
}

TeamsView::TeamsView(Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace), m_teams(new LinesCard(u"teamList"_s)), m_people(new LinesCard(u"teamMembers"_s))
{
    m_teams->table()->setAccessibleName(tr("Teams"));
    m_teams->table()->setRowHeight(Height::row2);
    m_teams->none()->setTitle(tr("No team yet"));
    m_teams->none()->setHelp(tr("Ctrl+N founds a team: 老会战, 骑士, 车队 or what the office names."));
    m_people->table()->setAccessibleName(tr("Members of the team"));
    m_people->none()->setTitle(tr("Nobody is in the team yet"));
    m_people->none()->setHelp(tr("F9 takes somebody in."));
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::m);
    whole->addWidget(m_teams, 5);
    whole->addWidget(m_people, 4);
    connect(m_teams, &LinesCard::currentChanged, this, &TeamsView::showMembers);
    connect(m_people, &LinesCard::currentChanged, this, &TeamsView::currentChanged);
    connect(m_teams->table(), &Table::opened, this, &TeamsView::opened);
}

void TeamsView::take(int year, const QList<TeamLine> &read)
{
    m_year = year;
    m_lines = read;
    m_teams->model()->setHeadings({tr("Team"), tr("Leader"), tr("Members"), tr("Activities"), tr("Hours of %1").arg(year)}, {2, 3, 4});
    m_teams->setWidths({0, 104, 76, 84, 116});
    QList<LinesModel::Line> rows;
    for (const TeamLine &line : std::as_const(m_lines)) {
        QStringList sub;
        for (const QString &part : {line.team.kind, line.team.direction, line.grid})
            if (!part.isEmpty() && part != line.team.name)
                sub << part;
        rows.append({line.key, {{line.team.name, sub.join(u" · "_s), {}, Meaning::Plain, true, sub.join(u" · "_s)}, plain(line.leader), plain(QString::number(line.members)), plain(QString::number(line.activities)),
                                plain(ServiceHours::hours(line.minutes))}});
    }
    m_teams->setLines(rows);
    standOnWanted();
    showMembers();
    Q_EMIT counted(int(m_lines.size()));
}

void TeamsView::showMembers()
{
    m_members.clear();
    const TeamLine *line = this->line();
    m_people->setTitle(line ? tr("Members of %1").arg(line->team.name) : tr("Members"));
    if (line) {
        auto members = Teams::members(m_workplace.store().db(), line->key, m_year);
        if (!members)
            m_workplace.complain(members.error());
        else
            m_members = *members;
    }
    m_people->model()->setHeadings({tr("Name"), tr("Unit or door"), tr("Role"), tr("Since"), tr("Hours")}, {4});
    m_people->setWidths({88, 0, 84, 108, 72});
    QList<LinesModel::Line> rows;
    for (const TeamPerson &one : std::as_const(m_members)) {
        const Meaning meaning = one.hasLeft() ? Meaning::Faint : Meaning::Plain;
        rows.append({one.key, {{one.who.name, {}, {}, meaning, !one.hasLeft(), {}}, plain(one.who.where(), meaning), plain(one.member.role.isEmpty() ? tr("member") : one.member.role, meaning),
                               plain(one.hasLeft() ? tr("left %1").arg(one.member.until) : one.member.since, meaning), plain(ServiceHours::hours(one.minutes), meaning)}});
    }
    m_people->setLines(rows);
    Q_EMIT currentChanged();
}

void TeamsView::begin()
{
    m_teams->begin();
}

Key TeamsView::current() const
{
    return m_teams->current();
}

const TeamLine *TeamsView::line() const
{
    const Key key = current();
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [key](const TeamLine &line) { return line.key == key; });
    return found == m_lines.end() ? nullptr : &*found;
}

const TeamPerson *TeamsView::member() const
{
    const Key key = m_people->current();
    const auto found = std::find_if(m_members.begin(), m_members.end(), [key](const TeamPerson &one) { return one.key == key; });
    return found == m_members.end() ? nullptr : &*found;
}

void TeamsView::choose(Key team)
{
    m_wanted = team;
    standOnWanted();
    showMembers();
}

void TeamsView::standOnWanted()
{
    if (m_teams->model()->rowOf(m_wanted) >= 0)
        m_teams->setCurrent(std::exchange(m_wanted, 0));
}

} // namespace Allpost
