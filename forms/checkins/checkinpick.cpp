// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/checkinpick.h"

#include "forms/shared/workplace.h"
#include "models/residents/finder.h"

namespace Allpost {

using namespace Qt::StringLiterals;

CheckinPick::CheckinPick(Workplace &workplace, QWidget *parent) : PickLine(parent), m_workplace(workplace)
{
    setIconName(u"search"_s);
    setPlaceholderText(tr("Letters of the name, last digits, name"));
    if (auto loaded = m_list.loadPeople(workplace.store().db()); !loaded)
        workplace.complain(loaded.error());
    connect(this, &QLineEdit::textEdited, this, &CheckinPick::search);
    connect(this, &PickLine::picked, this, &CheckinPick::take);
}

void CheckinPick::setPerson(const Person &person)
{
    m_person = person;
    m_name.clear();
    if (!person.isNobody())
        if (auto who = CheckinPeople(m_workplace.store().db()).read(person))
            m_name = who->name;
    setText(m_name);
}

void CheckinPick::search(const QString &text)
{
    if (text.simplified() != m_name)
        m_person = {};
    auto found = m_list.find(m_workplace.store().db(), text, &m_workplace.finder());
    if (!found) {
        m_workplace.complain(found.error());
        return;
    }
    m_found = *found;
    QList<Hit> hits;
    for (const SignInHit &hit : std::as_const(m_found)) {
        QStringList more{hit.who.kind()};
        for (const QString &part : {hit.where, hit.who.tail()})
            if (!part.isEmpty())
                more << part;
        hits.append({hit.who.name, more.join(u" · "_s)});
    }
    setHits(hits, true);
}

void CheckinPick::take(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const CheckinPerson who = m_found.at(row).who;
    m_person = who.person;
    m_name = who.name;
    setText(m_isGathering ? QString() : m_name);
    Q_EMIT chosen(who);
}

} // namespace Allpost
