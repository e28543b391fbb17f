// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/workorders/pickline.h"
#include "models/checkins/signinlist.h"

namespace Allpost {

class Workplace;

/// Somebody chosen by a few letters or digits: members who report, volunteers, residents, non-residents. The line keeps the
/// name; typing on leaves the choice.
class CheckinPick : public PickLine
{
    Q_OBJECT
public:
    explicit CheckinPick(Workplace &workplace, QWidget *parent = nullptr);

    /// Nobody when the words are nobody's.
    Person person() const { return m_person; }
    QString name() const { return m_name; }
    /// Empties the line once somebody is chosen: several are gathered one after another.
    void setGathering(bool on) { m_isGathering = on; }
    void setPerson(const Person &person);

Q_SIGNALS:
    void chosen(const Allpost::CheckinPerson &who);

private:
    void search(const QString &text);
    void take(int row);

    Workplace &m_workplace;
    SignInList m_list;
    QList<SignInHit> m_found;
    Person m_person = {};
    QString m_name;
    bool m_isGathering = false;
};

} // namespace Allpost
