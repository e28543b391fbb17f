// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/partyviews.h"

#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"

#include <QHBoxLayout>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MonthsWidth = 520;

Meaning meaningOf(OfficeTerm term)
{
    return term == OfficeTerm::Over ? Meaning::Bad : term == OfficeTerm::Soon ? Meaning::Warn : Meaning::Plain;
}

} // namespace

CommitteeView::CommitteeView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_year(QDate::currentDate().year()), m_title(new Label({}, Theme::Type::Section)), m_before(new Button({}, u"chevron-left"_s, {}, Button::Quiet)),
      m_after(new Button({}, u"chevron-right"_s, {}, Button::Quiet)), m_list(new LinesCard(u"committeeList"_s))
{
    m_before->setToolTip(tr("Year before (Ctrl+PgUp)"));
    m_after->setToolTip(tr("Next year (Ctrl+PgDn)"));
    m_before->setObjectName(u"committeeYearBefore"_s);
    m_after->setObjectName(u"committeeYearAfter"_s);
    m_list->table()->setRowHeight(Height::row2);
    m_list->table()->setAccessibleName(tr("Part-time members"));
    m_list->model()->setHeadings({tr("Name"), tr("Unit"), tr("Committee"), tr("Since"), tr("Term until"), tr("Attendance"), tr("Last present")}, {5});
    m_list->setWidths({140, 0, 210, 110, 120, 140, 116});
    m_list->none()->setKind(EmptyState::Fresh);
    m_list->none()->setTitle(tr("Nobody sits on a committee beside a post in a unit"));
    m_list->none()->setHelp(tr("Ctrl+N adds a part-time member with the unit and the term."));
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::s);
    for (QWidget *widget : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_after)})
        top->addWidget(widget);
    top->addWidget(new Label(tr("Attendance counts the sign-ins of meetings and activities in this year"), Theme::Type::Small, Tone::Ink2));
    top->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::s);
    whole->addLayout(top);
    whole->addWidget(m_list, 1);
    connect(m_before, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(m_list, &LinesCard::currentChanged, this, &CommitteeView::currentChanged);
    connect(m_list->table(), &Table::opened, this, &CommitteeView::opened);
}

void CommitteeView::load()
{
    auto members = Committees::members(m_workplace.store().db(), from(), to());
    if (!members) {
        m_workplace.complain(members.error());
        return;
    }
    m_members = *members;
    m_title->setText(QString::number(m_year));
    m_after->setRefusal(m_year >= QDate::currentDate().year() ? tr("The next year has not begun yet.") : QString());
    QList<LinesModel::Line> lines;
    for (const CommitteeMember &m : std::as_const(m_members)) {
        const PartyOffice &office = m.holder.record;
        LineCell term{office.termUntil, {}, {}, meaningOf(m.holder.term), false, {}};
        if (m.holder.term == OfficeTerm::Over || m.holder.term == OfficeTerm::Soon)
            term.sub = m.holder.term == OfficeTerm::Over ? tr("term over") : tr("ends soon");
        LineCell attendance{m.called ? tr("%1 of %2").arg(m.attended).arg(m.called) : QString(), m.excused ? tr("%n times excused", nullptr, m.excused) : QString(), {},
                            m.called && m.attended * 2 < m.called ? Meaning::Warn : Meaning::Plain, false, m.rate()};
        lines.append({m.holder.office, {{m.holder.name, m.unitPost, {}, Meaning::Plain, true, {}}, {m.holder.unit, {}, {}, Meaning::Plain, false, {}},
                                        {m.organisation, m.holder.role, {}, Meaning::Plain, false, {}}, {office.since, {}, {}, Meaning::Plain, false, {}}, term, attendance,
                                        {m.lastOn, {}, {}, Meaning::Quiet, false, {}}}});
    }
    m_list->setLines(lines);
    Q_EMIT counted(int(m_members.size()));
}

void CommitteeView::begin()
{
    m_list->begin();
}

void CommitteeView::step(int years)
{
    if (m_year + years > QDate::currentDate().year())
        return;
    m_year += years;
    load();
}

const CommitteeMember *CommitteeView::member() const
{
    const Key key = m_list->current();
    const auto found = std::find_if(m_members.cbegin(), m_members.cend(), [key](const CommitteeMember &m) { return m.holder.office == key; });
    return found == m_members.cend() ? nullptr : &*found;
}

CadresView::CadresView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_list(new LinesCard(u"cadreList"_s)), m_targets(new Label), m_months(new LinesCard(u"cadreMonths"_s))
{
    m_list->table()->setRowHeight(Height::row2);
    m_list->table()->setAccessibleName(tr("Stationed cadres"));
    m_list->model()->setHeadings({tr("Name"), tr("Unit"), tr("Stationed"), tr("Months")});
    m_list->setWidths({96, 0, 136, 136});
    m_list->none()->setKind(EmptyState::Fresh);
    m_list->none()->setTitle(tr("No cadre is stationed here"));
    m_list->none()->setHelp(tr("Ctrl+N adds one with the unit, the days and the targets."));
    m_targets->setWordWrap(true);
    m_months->table()->setRowHeight(Height::row2);
    m_months->table()->setAccessibleName(tr("Months of the stay"));
    m_months->model()->setHeadings({tr("Month"), tr("Result")});
    m_months->setWidths({88, 0});
    m_months->none()->setTitle(tr("No month has begun yet"));
    auto *detail = new Card;
    detail->setFixedWidth(MonthsWidth * Theme::textPercent() / 100);
    auto *column = new QVBoxLayout(detail);
    column->setSpacing(Space::s);
    column->addWidget(new Label(tr("Targets"), Theme::Type::Small, Tone::Ink2));
    column->addWidget(m_targets);
    column->addWidget(m_months, 1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::m);
    whole->addWidget(m_list, 1);
    whole->addWidget(detail);
    connect(m_list, &LinesCard::currentChanged, this, &CadresView::showMonths);
    connect(m_list->table(), &Table::opened, this, &CadresView::opened);
    connect(m_months->table(), &Table::opened, this, &CadresView::monthOpened);
}

void CadresView::load()
{
    auto lines = CadreStays::list(m_workplace.store().db(), QDate::currentDate());
    if (!lines) {
        m_workplace.complain(lines.error());
        return;
    }
    m_lines = *lines;
    int open = 0, missing = 0;
    QList<LinesModel::Line> shown;
    for (const CadreLine &line : std::as_const(m_lines)) {
        const int gaps = int(line.missing().size());
        open += line.isOpen;
        missing += line.isOpen ? gaps : 0;
        LineCell months{tr("%1 of %2 written").arg(line.written()).arg(line.months.size()), {}, {}, gaps && line.isOpen ? Meaning::Warn : Meaning::Plain, false, {}};
        if (gaps)
            months.sub = tr("%n missing", nullptr, gaps);
        shown.append({line.key, {{line.name, line.duty, {}, line.isOpen ? Meaning::Plain : Meaning::Faint, true, {}}, {line.unit, {}, {}, Meaning::Plain, false, {}},
                                 {tr("since %1").arg(line.stay.since), line.stay.until.isEmpty() ? QString() : tr("until %1").arg(line.stay.until), {}, Meaning::Plain, false, {}}, months}});
    }
    m_list->setLines(shown);
    showMonths();
    Q_EMIT counted(open, missing);
}

void CadresView::begin()
{
    m_list->begin();
}

void CadresView::choose(Key stay)
{
    m_list->setCurrent(stay);
    m_list->begin();
}

const CadreLine *CadresView::line() const
{
    const Key key = m_list->current();
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [key](const CadreLine &line) { return line.key == key; });
    return found == m_lines.cend() ? nullptr : &*found;
}

QString CadresView::month() const
{
    const CadreLine *shown = line();
    if (!shown || shown->months.isEmpty())
        return {};
    const int at = int(m_months->current()) - 1;
    if (m_months->table()->hasFocus() && at >= 0 && at < shown->months.size())
        return shown->months.at(at).month;
    const QStringList missing = shown->missing();
    return missing.isEmpty() ? shown->months.last().month : missing.first();
}

void CadresView::showMonths()
{
    const CadreLine *shown = line();
    QStringList targets = shown ? shown->stay.targets.split(u'\n', Qt::SkipEmptyParts) : QStringList();
    m_targets->setText(targets.isEmpty() ? tr("none noted") : targets.join(u'\n'));
    QList<LinesModel::Line> lines;
    if (shown)
        for (qsizetype i = shown->months.size() - 1; i >= 0; --i) {
            const CadreLine::Month &month = shown->months.at(i);
            const bool isMissing = shown->missing().contains(month.month);
            LineCell result{month.key ? month.result.simplified() : isMissing ? tr("missing") : tr("not written yet"), month.worker, {}, month.key ? Meaning::Plain : isMissing ? Meaning::Warn : Meaning::Faint,
                            false, month.result};
            lines.append({Key(i + 1), {{month.month, {}, {}, Meaning::Plain, true, {}}, result}});
        }
    m_months->setLines(lines);
    Q_EMIT currentChanged();
}

AdoptionsView::AdoptionsView(Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace), m_list(new LinesCard(u"adoptionList"_s))
{
    m_list->table()->setRowHeight(Height::row2);
    m_list->table()->setAccessibleName(tr("Adoptions"));
    m_list->model()->setHeadings({tr("Adopted thing"), tr("Place"), tr("Adopted by"), tr("Duty"), tr("When")});
    m_list->setWidths({200, 220, 190, 0, 144});
    m_list->none()->setKind(EmptyState::Fresh);
    m_list->none()->setTitle(tr("Nothing is adopted yet"));
    m_list->none()->setHelp(tr("Ctrl+N adds a tree, a green or a stairwell with the one who takes care of it."));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_list, 1);
    connect(m_list, &LinesCard::currentChanged, this, &AdoptionsView::currentChanged);
    connect(m_list->table(), &Table::opened, this, &AdoptionsView::opened);
}

void AdoptionsView::load()
{
    auto lines = Adoptions::list(m_workplace.store().db(), QDate::currentDate());
    if (!lines) {
        m_workplace.complain(lines.error());
        return;
    }
    m_lines = *lines;
    int open = 0;
    QList<LinesModel::Line> shown;
    for (const AdoptionLine &line : std::as_const(m_lines)) {
        open += line.isOpen;
        const Meaning meaning = line.isOpen ? Meaning::Plain : Meaning::Faint;
        LineCell when{line.adoption.since.isEmpty() ? QString() : tr("since %1").arg(line.adoption.since), line.adoption.until.isEmpty() ? QString() : tr("until %1").arg(line.adoption.until), {}, meaning, false, {}};
        shown.append({line.key, {{line.adoption.thing, line.kind, {}, meaning, true, {}}, {line.place(), {}, {}, meaning, false, {}}, {line.adopter, {}, {}, meaning, false, {}},
                                 {line.adoption.duty, {}, {}, Meaning::Quiet, false, line.adoption.duty}, when}});
    }
    m_list->setLines(shown);
    Q_EMIT counted(open);
}

void AdoptionsView::begin()
{
    m_list->begin();
}

void AdoptionsView::choose(Key adoption)
{
    m_list->setCurrent(adoption);
    m_list->begin();
}

const AdoptionLine *AdoptionsView::line() const
{
    const Key key = m_list->current();
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [key](const AdoptionLine &line) { return line.key == key; });
    return found == m_lines.cend() ? nullptr : &*found;
}

} // namespace Allpost
