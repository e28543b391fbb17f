// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/slips.h"

#include <QWidget>

namespace Allpost {

class Card;
class Label;
class LineEdit;
class ShortList;
class Table;
class Workplace;

/// Whose account an exchange is for.
struct AccountChoice
{
    Key account = 0;
    Key resident = 0; ///< who stands here; 0: not known
    Key outsider = 0;
};

/// Nobody's account is in front: whose is it, what lies reserved, what was exchanged today.
class AccountHall : public QWidget
{
    Q_OBJECT
public:
    explicit AccountHall(Workplace &workplace, QWidget *parent = nullptr);

    /// The focus goes to the search, emptied.
    void begin();
    void load();
    /// What was typed is taken out; false when nothing was.
    bool clear();
    LineEdit *search() const { return m_search; }
    /// The slip under the cursor of the list that has the focus; 0: none.
    Key slip() const;
    /// Words for what a search found out, e.g. that a person has no account.
    void tell(const QString &words);

Q_SIGNALS:
    void chosen(const Allpost::AccountChoice &who);
    /// Enter on a slip, reserved or done.
    void slipWanted(qlonglong slip);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHits();
    void open(int row);

    Workplace &m_workplace;
    LineEdit *m_search;
    Label *m_hint;
    Card *m_hitCard;
    ShortList *m_hits;
    Table *m_hitList;
    Card *m_openCard;
    ShortList *m_open;
    Table *m_openList;
    Label *m_noOpen;
    Card *m_todayCard;
    ShortList *m_today;
    Table *m_todayList;
    Label *m_noToday;
};

} // namespace Allpost
