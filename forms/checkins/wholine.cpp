// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/wholine.h"

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
    connect(this, &PickLine::picked, this, [this](int row) { setPerson(m_found.value(row), m_names.value(row)); });
}

void WhoLine::setPerson(const Person &person, const QString &name)
{
    m_person = person;
    setText(name);
    setCursorPosition(0);
    Q_EMIT personChanged();
}

void WhoLine::look(const QString &text)
{
    const bool had = !m_person.isNobody();
    m_person = {};
    m_found.clear();
    m_names.clear();
    QList<Hit> hits;
    const QString typed = text.simplified();
    if (!typed.isEmpty() && m_workplace.finder().isReady())
        if (auto lines = m_workplace.finder().lines(m_workplace.finder().search(typed, MostHits).hits))
            for (const FoundResident &line : *lines) {
                QStringList more{ResidentTexts::sexAndAge(line.sex, line.birthDate), line.address, ResidentTexts::phone(line.phone, m_workplace.revealed())};
                more.removeAll(QString());
                m_found << Person{line.key, 0};
                m_names << line.name;
                hits.append({line.name, more.join(u" · "_s)});
            }
    if (!typed.isEmpty() && !m_onlyResidents)
        if (auto others = People::find(m_workplace.store().db(), typed, MostHits))
            for (const PersonLine &line : *others) {
                QStringList more{tr("no resident"), line.where, line.tail};
                more.removeAll(QString());
                m_found << line.person;
                m_names << line.name;
                hits.append({line.name, more.join(u" · "_s)});
            }
    setHits(hits, true);
    if (had)
        Q_EMIT personChanged();
}

} // namespace Allpost
