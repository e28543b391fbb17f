// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"

class QVBoxLayout;

namespace Allpost {

class Button;
class CounterDesk;
class Workplace;

/// Who stands at the counter, in short: masked numbers, home, groups, agent, and what the data says about the matter.
class PersonCard : public Card
{
    Q_OBJECT
public:
    PersonCard(Workplace &workplace, CounterDesk &desk, QWidget *parent = nullptr);

    void refresh();
    /// The name shown; empty when nobody stands here.
    QString name() const { return m_name; }

Q_SIGNALS:
    void otherWanted();
    void agentWanted();
    /// A stranger is to be found in the register.
    void identifyWanted();
    void householdWanted(qlonglong resident);

private:
    void addPerson();
    void addAgent();
    void addRemarks();
    void addDeeds();

    Workplace &m_workplace;
    CounterDesk &m_desk;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_lines = nullptr;
    QString m_name;
};

} // namespace Allpost
