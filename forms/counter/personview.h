// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/matters.h"

#include <QWidget>

namespace Allpost {

class Button;
class Card;
class CounterDesk;
class Label;
class MatterPick;
class ShortList;
class Table;
class Workplace;

/// The person was chosen: what do they come for? The matters, what was asked in this visit, and the answer to a paper that
/// is not issued.
class PersonView : public QWidget
{
    Q_OBJECT
public:
    PersonView(Workplace &workplace, CounterDesk &desk, QWidget *parent = nullptr);

    void begin();
    void refresh();
    MatterPick *pick() const { return m_pick; }
    /// Puts the answer to a paper that is not issued on the screen.
    void answer(Key paper);
    bool isAnswering() const { return m_refused != 0; }
    /// Keeps that it was asked for and answered; gives the handling for the slip, 0 when nothing is being answered.
    Key keepAnswer();
    /// One step back; false when there is none.
    bool stepBack();

Q_SIGNALS:
    void handlingWanted(qlonglong handling);
    /// The slip of what was answered is wanted.
    void slipWanted();
    void answeringChanged();

private:
    Workplace &m_workplace;
    CounterDesk &m_desk;
    Card *m_pickCard;
    MatterPick *m_pick;
    Card *m_answerCard;
    Label *m_answer;
    Label *m_goTo;
    Label *m_basis;
    Button *m_slip;
    Card *m_askedCard;
    ShortList *m_asked;
    Table *m_askedList;
    Key m_refused = 0;
};

} // namespace Allpost
