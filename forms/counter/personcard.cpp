// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/personcard.h"

#include "forms/counter/counterdesk.h"
#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"
#include "models/residents/masking.h"
#include "models/residents/residents.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelWidth = 48;

std::pair<QString, Tone> signOf(HandlingRemark::Kind kind)
{
    switch (kind) {
    case HandlingRemark::Kind::Fits: return {u"circle-check"_s, Tone::Ok};
    case HandlingRemark::Kind::Against: return {u"triangle-alert"_s, Tone::Warn};
    case HandlingRemark::Kind::NotKnown: return {u"circle-help"_s, Tone::Accent};
    default: return {u"info"_s, Tone::Ink2};
    }
}

} // namespace

PersonCard::PersonCard(Workplace &workplace, CounterDesk &desk, QWidget *parent) : Card(parent), m_workplace(workplace), m_desk(desk), m_outer(new QVBoxLayout(this))
{
    setFixedWidth(240 * Theme::textPercent() / 100);
    setObjectName(u"personCard"_s);
    connect(&workplace, &Workplace::revealedChanged, this, &PersonCard::refresh);
}

void PersonCard::refresh()
{
    delete m_body;
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(Space::s);
    auto *facts = new QWidget;
    m_lines = new QVBoxLayout(facts);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(Space::xs);
    m_name.clear();
    if (m_desk.stage() != CounterDesk::Stage::Hall) {
        addPerson();
        addAgent();
        if (m_desk.stage() == CounterDesk::Stage::Matter)
            addRemarks();
    }
    m_lines->addStretch();
    column->addWidget(plainScrollArea(facts), 1);
    m_outer->addWidget(m_body);
    addDeeds();
}

void PersonCard::addPerson()
{
    const Arrival &who = m_desk.who();
    Resident person;
    ResidentTies ties;
    if (who.resident) {
        if (auto read = m_workplace.store().get<Resident>(who.resident))
            person = *read;
        if (auto read = Residents(m_workplace.store()).ties(who.resident))
            ties = *read;
    }
    m_name = who.resident ? person.name : who.name.isEmpty() ? tr("Visitor") : who.name;
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::s);
    auto *name = new Label(m_name, Theme::Type::Title);
    name->setObjectName(u"personName"_s);
    head->addWidget(name);
    head->addWidget(new Label(ResidentTexts::sexAndAge(person.sex, person.birthDate), Theme::Type::Body, Tone::Ink2), 1);
    m_lines->addLayout(head);
    auto *chips = new ChipRow;
    if (who.resident)
        chips->setChips(ResidentTexts::chips(ties, person));
    else
        chips->setChips(QList<ChipValue>{{tr("not in the register"), Meaning::Warn, u"user-x"_s}});
    if (!chips->chips().isEmpty())
        m_lines->addWidget(chips);
    m_lines->addWidget(new Rule);
    const bool inFull = m_workplace.revealed();
    const QString unknown = tr("not recorded");
    auto fact = [&](const QString &label, const QString &value) { m_lines->addWidget(new FactRow(label, value.isEmpty() ? unknown : value, LabelWidth)); };
    if (who.resident) {
        fact(tr("ID"), ResidentTexts::idNumber(person.idNumber, inFull));
        fact(tr("Phone"), ResidentTexts::phone(person.phone, inFull));
        fact(tr("Home"), ties.address.shortText());
        fact(tr("Hukou"), ResidentTexts::word(u"residence_kind"_s, person.residence));
    } else {
        fact(tr("Papers"), who.idNote.isEmpty() || inFull ? who.idNote : maskTail(who.idNote));
        fact(tr("Phone"), ResidentTexts::phone(who.phone, inFull));
    }
}

void PersonCard::addAgent()
{
    const Arrival &who = m_desk.who();
    if (who.agentName.isEmpty())
        return;
    m_lines->addWidget(new FactRow(tr("Agent"), who.agentRelation.isEmpty() ? who.agentName : tr("%1 (%2)").arg(who.agentName, who.agentRelation), LabelWidth));
}

void PersonCard::addRemarks()
{
    const QList<HandlingRemark> &remarks = m_desk.draft().remarks;
    if (remarks.isEmpty())
        return;
    m_lines->addWidget(new Rule);
    m_lines->addWidget(new Label(tr("Compared with the records"), Theme::Type::Small, Tone::Ink3));
    for (const HandlingRemark &remark : remarks) {
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        const auto [icon, tone] = signOf(remark.kind);
        row->addWidget(new Glyph(icon, 16, tone), 0, Qt::AlignTop);
        auto *text = new Label(remark.text, Theme::Type::Small);
        text->setWordWrap(true);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        text->setSizePolicy(policy);
        row->addWidget(text, 1);
        m_lines->addLayout(row);
    }
}

void PersonCard::addDeeds()
{
    if (m_desk.stage() == CounterDesk::Stage::Hall)
        return;
    auto add = [this](const QString &text, const QString &icon, const QString &key, const char *name, auto act) {
        auto *button = new Button(text, icon, key);
        button->setObjectName(QLatin1String(name));
        connect(button, &QAbstractButton::clicked, this, act);
        m_body->layout()->addWidget(button);
    };
    // With a matter in front the room is the remarks'; F3 and Ctrl+D work all the same.
    const bool isMatter = m_desk.stage() == CounterDesk::Stage::Matter;
    if (const Key resident = isMatter ? 0 : m_desk.who().resident)
        add(tr("Household card"), u"house"_s, u"F3"_s, "householdButton", [this, resident] { Q_EMIT householdWanted(resident); });
    else if (!m_desk.who().resident)
        add(tr("Find in the register"), u"user-check"_s, {}, "identifyButton", [this] { Q_EMIT identifyWanted(); });
    if (!isMatter)
        add(m_desk.who().agentName.isEmpty() ? tr("Agent comes") : tr("Change the agent"), u"user-plus"_s, u"Ctrl+D"_s, "agentButton", [this] { Q_EMIT agentWanted(); });
    add(tr("Other person"), u"users"_s, u"Ctrl+K"_s, "otherButton", [this] { Q_EMIT otherWanted(); });
}

} // namespace Allpost
