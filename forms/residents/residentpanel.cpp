// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/residentpanel.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/workplace.h"

#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names of four Chinese characters, and the English ones.
constexpr int LabelWidth = 65;

} // namespace

ResidentPanel::ResidentPanel(QWidget *parent) : SidePanel(parent)
{
    setFixedWidth(336);
    auto *open = new Button(tr("Card"), u"id-card"_s, u"Enter"_s);
    connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT openWanted(false); });
    addDeed(open);
    auto *edit = new Button(tr("Change"), u"pencil"_s, u"F2"_s);
    connect(edit, &QAbstractButton::clicked, this, [this] { Q_EMIT openWanted(true); });
    addDeed(edit);
}

void ResidentPanel::setResident(Key resident)
{
    m_resident = resident;
    refresh();
}

void ResidentPanel::refresh()
{
    if (!m_workplace)
        return;
    Residents residents(m_workplace->store());
    auto person = m_resident ? m_workplace->store().get<Resident>(m_resident) : Result<Resident>(Error{});
    auto ties = m_resident ? residents.ties(m_resident) : Result<ResidentTies>(Error{});
    if (!person || !ties) {
        setName(m_resident ? tr("This person is no longer in the file") : tr("Nobody chosen"));
        setFacts({});
        chips()->setChips(QList<ChipValue>{});
        setBody(new QWidget);
        return;
    }
    const bool inFull = m_workplace->revealed();
    setName(person->name);
    setFacts(ResidentTexts::sexAndAge(person->sex, person->birthDate));
    chips()->setChips(ResidentTexts::chips(*ties, *person));

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(Space::m - 1, 0, Space::m - 1, 0);
    column->setSpacing(Space::xs);
    auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            column->addWidget(new FactRow(name, value, LabelWidth));
    };
    column->addWidget(new Rule);
    column->addSpacing(Space::xs);
    fact(tr("ID number"), ResidentTexts::idNumber(person->idNumber, inFull));
    fact(tr("Born"), ResidentTexts::birth(person->birthDate, inFull));
    fact(tr("Phone"), ResidentTexts::phone(person->phone, inFull));
    fact(tr("2nd phone"), ResidentTexts::phone(person->otherPhone, inFull));
    fact(tr("Address"), ties->address.longText());
    fact(tr("Relation"), ResidentTexts::word(u"relation"_s, ties->relation));
    fact(tr("Work"), person->employer.isEmpty() ? person->occupation : person->employer);
    if (ties->household) {
        if (auto members = residents.members(ties->household)) {
            column->addSpacing(Space::xs);
            column->addWidget(new Rule);
            column->addSpacing(Space::xs);
            column->addWidget(new Label(tr("%n in the household", nullptr, int(members->size())), Theme::Type::Strong));
            for (const HouseholdMember &member : *members) {
                const QString facts = QStringList{ResidentTexts::word(u"relation"_s, member.relation), ResidentTexts::sexAndAge({}, member.birthDate)}.join(u" · "_s);
                auto *row = new FactRow(member.name, member.died ? facts + u" · "_s + tr("deceased") : facts, LabelWidth);
                column->addWidget(row);
            }
        }
    }
    column->addStretch();
    setBody(body);
}

} // namespace Allpost
