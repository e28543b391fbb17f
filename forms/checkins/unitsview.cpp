// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/unitsview.h"

#include "forms/shared/chip.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/base/text.h"
#include "models/checkins/checkinreading.h"
#include "models/departments/departmentbook.h"

#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using Checkins::word;

namespace {
const QString Active = u"active"_s;
const QString Missing = u"missing"_s;
const QString Everything = u"everything"_s;
} // namespace

UnitsView::UnitsView(Workplace &workplace, QWidget *parent) : CheckinView(workplace, u"unitList"_s, tr("Name of the unit or its letters"), parent)
{
    list()->table()->setAccessibleName(tr("Units that report"));
    list()->model()->setHeadings({tr("Unit"), tr("Kind and tie"), tr("To call there"), tr("On the list"), tr("Not yet"), tr("Reported"), tr("On duty")}, {3, 4, 5, 6});
    list()->setWidths({0, 148, 112, 78, 60, 72, 72});
    setChoices({{Active, tr("units of today")}, {Missing, tr("with members missing")}, {Everything, tr("ended ones too")}}, Active);
}

const UnitLine *UnitsView::unit() const
{
    const auto found = std::find_if(m_units.cbegin(), m_units.cend(), [this](const UnitLine &line) { return line.key == current(); });
    return found == m_units.cend() ? nullptr : &*found;
}

void UnitsView::take(const QList<UnitLine> &read)
{
    m_units = read;
    fill();
}

void UnitsView::fill()
{
    const QString wanted = Text::foldedName(typed());
    QList<LinesModel::Line> lines;
    int active = 0, notYet = 0;
    for (const UnitLine &unit : std::as_const(m_units)) {
        const bool over = unit.isOver();
        active += !over;
        notYet += over ? 0 : unit.notYet;
        const QString name = Text::foldedName(unit.unit.name);
        if ((over && which() != Everything) || (which() == Missing && !unit.notYet) || (!wanted.isEmpty() && !name.contains(wanted) && !readsAs(name, wanted)))
            continue;
        LineCell title{unit.unit.name, unit.unit.partyOrg, {}, over ? Meaning::Faint : Meaning::Plain, true, unit.unit.name};
        if (over)
            title.chips << ChipValue{tr("ended"), Meaning::Neutral, {}};
        const auto figure = [](int n, Meaning meaning) { return LineCell{n ? QLocale().toString(n) : QString(), {}, {}, meaning, false, {}}; };
        lines.append({unit.key, {title, {word(u"unit_kind"_s, unit.unit.kind), word(u"unit_tie"_s, unit.unit.tie), {}, Meaning::Plain, false, {}},
                                 {unit.unit.contact, unit.unit.phone, {}, Meaning::Plain, false, {}}, figure(unit.members, Meaning::Plain), figure(unit.notYet, Meaning::Warn),
                                 figure(unit.reported, Meaning::Plain), figure(unit.onDuty, Meaning::Ok)}});
    }
    setLines(lines, tr("%n units", nullptr, int(lines.size())), wanted.isEmpty() && which().isEmpty() ? tr("No unit reports here yet") : tr("No unit fits"),
             wanted.isEmpty() && which().isEmpty() ? tr("Ctrl+N adds one; Ctrl+I brings in a unit's list with its members.") : tr("Esc shows all of them again."));
    Q_EMIT counted(active, notYet);
}

void UnitsView::showCurrent()
{
    const UnitLine *line = unit();
    panel()->setVisible(line);
    if (!line)
        return;
    const ServiceUnit &u = line->unit;
    panel()->setName(u.name);
    panel()->setFacts({});
    QList<ChipValue> chips;
    for (const QString &text : {word(u"unit_kind"_s, u.kind), word(u"unit_tie"_s, u.tie)})
        if (!text.isEmpty())
            chips << ChipValue{text, Meaning::Neutral, {}};
    if (line->isOver())
        chips << ChipValue{tr("ended on %1").arg(u.endedOn), Meaning::Warn, {}};
    panel()->chips()->setChips(chips);
    startBody();
    fact(tr("Party body"), u.partyOrg);
    fact(tr("Secretary"), u.secretary);
    fact(tr("Contact"), u.contact);
    fact(tr("Call number"), u.phone);
    fact(tr("Address"), u.address);
    fact(tr("Members"), u.membersTotal ? tr("%1 in all, %2 on the list").arg(*u.membersTotal).arg(line->members) : tr("%1 on the list").arg(line->members));
    fact(tr("Reported on"), u.reportedOn);
    fact(tr("Agreement"), u.agreement);
    fact(tr("Note"), u.note);
    Members::Question question;
    question.unit = line->key;
    question.state = MemberState::NotYet;
    auto missing = Members::list(workplace().store().db(), question);
    if (missing && !missing->isEmpty()) {
        constexpr int Shown = 12;
        heading(tr("Not come yet"));
        QStringList names;
        for (const MemberLine &member : missing->mid(0, Shown))
            names << member.name;
        this->line(names.join(tr(", ")) + (missing->size() > Shown ? tr(" and %n more", nullptr, int(missing->size()) - Shown) : QString()));
    }
    endBody();
}

} // namespace Allpost
