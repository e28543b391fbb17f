// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/workorders/pickline.h"
#include "models/points/people.h"

namespace Allpost {

class Workplace;

/// A line to say who: residents and people who are none, by name, its letters, door or digits. Enter takes the first one.
class WhoLine : public PickLine
{
    Q_OBJECT
public:
    explicit WhoLine(Workplace &workplace, QWidget *parent = nullptr);

    /// Nobody while only words stand there.
    Person person() const { return m_person; }
    void setPerson(const Person &person, const QString &name);
    /// Residents alone are offered.
    void setOnlyResidents(bool only) { m_onlyResidents = only; }

Q_SIGNALS:
    void personChanged();

private:
    void look(const QString &text);

    Workplace &m_workplace;
    Person m_person;
    QList<Person> m_found;
    QStringList m_names;
    bool m_onlyResidents = false;
};

} // namespace Allpost
