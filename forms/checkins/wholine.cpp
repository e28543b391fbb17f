// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/wholine.h"

#include "forms/checkins/householdchoices.h"
#include "forms/residents/residenttexts.h"
#include "forms/shared/workplace.h"
#include "models/residents/finder.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostHits = 8;
} // namespace

WhoLine::WhoLine(Workplace &workplace, QWidget *parent) : PickLine(parent), m_workplace(workplace)
{
    setPlaceholderText(tr("Name, letters, door or phone"));
    connect(this, &QLineEdit::textEdited, this, &WhoLine::look);
    connect(this, &PickLine::picked, this, [this](int row) { take(m_found.value(row)); });
}

void WhoLine::setPerson(const Person &person, const QString &name)
{
    take({person, 0, name});
}

void WhoLine::setHousehold(Key household, const QString &name)
{
    take({{}, household, name});
}

void WhoLine::take(const Found &found)
{
    m_person = found.person;
    m_household = found.household;
    setText(found.name);
    setCursorPosition(0);
    Q_EMIT personChanged();
}

void WhoLine::look(const QString &text)
{
    const bool had = !m_person.isNobody() || m_household;
    m_person = {};
    m_household = 0;
    m_found.clear();
    QList<Hit> hits;
    const QString typed = text.simplified();
    if (!typed.isEmpty() && m_workplace.finder().isReady())
        if (auto lines = m_workplace.finder().lines(m_workplace.finder().search(typed, MostHits).hits)) {
            for (const FoundResident &line : *lines) {
                QStringList more{ResidentTexts::sexAndAge(line.sex, line.birthDate), line.address, ResidentTexts::phone(line.phone, m_workplace.revealed())};
                more.removeAll(QString());
                m_found.append({{line.key, 0}, 0, line.name});
                hits.append({line.name, more.join(u" · "_s)});
            }
            for (const HomeChoice &home : m_withHouseholds ? householdChoices(m_workplace.store(), *lines) : QList<HomeChoice>()) {
                m_found.append({{}, home.key, home.name});
                hits.append({home.name, home.door});
            }
        }
    if (!typed.isEmpty() && !m_onlyResidents)
        if (auto others = People::find(m_workplace.store().db(), typed, MostHits))
            for (const PersonLine &line : *others) {
                QStringList more{tr("no resident"), line.where, line.tail};
                more.removeAll(QString());
                m_found.append({line.person, 0, line.name});
                hits.append({line.name, more.join(u" · "_s)});
            }
    setHits(hits, true);
    if (had)
        Q_EMIT personChanged();
}

} // namespace Allpost
