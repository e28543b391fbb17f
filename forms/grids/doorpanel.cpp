// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/doorpanel.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/workplace.h"
#include "models/residents/place.h"

#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelWidth = 56, Width = 288;

} // namespace

DoorPanel::DoorPanel(QWidget *parent)
    : SidePanel(parent), m_open(new Button(tr("Card"), u"house"_s, u"Enter"_s)), m_visit(new Button({}, u"footprints"_s, u"F7"_s)),
      m_order(new Button({}, u"clipboard-list"_s, u"F6"_s))
{
    setFixedWidth(Width);
    m_visit->setToolTip(tr("Visit"));
    m_visit->setAccessibleName(m_visit->toolTip());
    connect(m_open, &QAbstractButton::clicked, this, &DoorPanel::openWanted);
    connect(m_visit, &QAbstractButton::clicked, this, &DoorPanel::visitWanted);
    addDeed(m_open);
    m_order->setToolTip(tr("Register an order"));
    m_order->setAccessibleName(m_order->toolTip());
    connect(m_order, &QAbstractButton::clicked, this, &DoorPanel::orderWanted);
    addDeed(m_visit);
    addDeed(m_order);
}

void DoorPanel::setDoor(const BuildingPlan &plan, const PlanDoor *door)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(Space::m - 1, 0, Space::m - 1, 0);
    column->setSpacing(Space::xs);
    m_open->setVisible(door);
    m_visit->setVisible(door && door->isLivedIn());
    m_order->setVisible(door);
    if (!door || !m_workplace) {
        setName(tr("No door chosen"));
        chips()->setChips(QList<ChipValue>{});
        setBody(body);
        return;
    }
    const bool inFull = m_workplace->revealed();
    setName(plan.shortName(*door));
    m_open->setText(door->isLivedIn() ? tr("Card") : tr("Register here"));
    m_open->setIconName(door->isLivedIn() ? u"house"_s : u"user-plus"_s);
    // What is said by the words below need not be a chip.
    chips()->setChips(door->marks.mid(0, 6));
    auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            column->addWidget(new FactRow(name, value, LabelWidth));
    };
    if (!door->isLivedIn())
        fact(tr("State"), plan.legend(PlanColouring::LivedIn).at(int(door->life)).label);
    for (qsizetype i = 0; i < door->households.size(); ++i) {
        const PlanHousehold &home = door->households.at(i);
        if (i > 0)
            column->addWidget(new Rule);
        const PlanPerson *head = home.people.isEmpty() ? nullptr : &home.people.first();
        const QString name = !home.headName.isEmpty() ? home.headName : head ? head->name : tr("not known");
        fact(tr("Head"), head ? QStringList{name, ResidentTexts::sexAndAge(head->sex, head->birthDate)}.join(u"  "_s) : name);
        const int living = home.living();
        fact(tr("Here"), living == home.people.size() ? tr("%n people", nullptr, living)
                                                      : tr("%n people", nullptr, living) + u" "_s + tr("(%1 registered)").arg(home.people.size()));
        for (const PlanPerson &person : home.people)
            if (!person.isHead && home.people.size() > 1 && &person != head)
                fact(ResidentTexts::word(u"relation"_s, person.relation), QStringList{person.name, ResidentTexts::sexAndAge({}, person.birthDate), person.isAway ? tr("elsewhere") : QString()}.join(u"  "_s).trimmed());
        QString phone;
        for (const PlanPerson &person : home.people)
            if (phone.isEmpty())
                phone = ResidentTexts::phone(person.phone, inFull);
        fact(tr("Phone"), phone);
        const QDate visited = QDate::fromString(home.lastVisit, Qt::ISODate);
        const qint64 days = visited.daysTo(plan.day());
        fact(tr("Visited"), !visited.isValid() ? tr("never") : days == 0 ? tr("today") : tr("%n days ago", nullptr, int(days)));
        if (home.hasFollowUp)
            fact(tr("Open"), tr("something waits for an answer"));
    }
    if (door->dwelling)
        if (auto home = m_workplace->store().get<Dwelling>(door->dwelling)) {
            fact(tr("Lived in"), ResidentTexts::word(u"dwelling_state"_s, home->state));
            fact(tr("Tenure"), ResidentTexts::word(u"tenure"_s, home->tenure));
            QStringList facts;
            if (!home->layout.isEmpty())
                facts << home->layout;
            if (home->area)
                facts << tr("%1 m²").arg(*home->area);
            fact(tr("Home"), facts.join(u' '));
            fact(tr("Hazard"), home->hazard);
        }
    column->addStretch();
    setBody(body);
}

} // namespace Allpost
