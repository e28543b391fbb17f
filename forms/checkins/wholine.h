// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/workorders/pickline.h"
#include "models/points/people.h"

namespace Allpost {

class Workplace;

/// A line to say who: residents and people who are none, by name, its letters, door or digits; where it makes sense their
/// household as a whole. Enter takes the first one.
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
    /// Households are offered behind their people; then person() is nobody.
    void setWithHouseholds(bool with) { m_withHouseholds = with; }
    Key household() const { return m_household; }
    void setHousehold(Key household, const QString &name);

Q_SIGNALS:
    void personChanged();

private:
    struct Found
    {
        Person person = {};
        Key household = 0;
        QString name = {};
    };

    void look(const QString &text);
    void take(const Found &found);

    Workplace &m_workplace;
    Person m_person;
    Key m_household = 0;
    QList<Found> m_found;
    bool m_onlyResidents = false;
    bool m_withHouseholds = false;
};

} // namespace Allpost
