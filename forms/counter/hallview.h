// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/counter.h"

#include <QWidget>

namespace Allpost {

class Card;
class EmptyState;
class Label;
class LineEdit;
class MatterPick;
class ShortList;
class Table;
class Workplace;

/// Nobody stands at the counter: who is it, who waits, who came today, whose notice runs out, what was handed over.
class HallView : public QWidget
{
    Q_OBJECT
public:
    explicit HallView(Workplace &workplace, QWidget *parent = nullptr);

    /// The focus goes to the search, emptied.
    void begin();
    void load();
    int waiting() const { return m_waitingCount; }
    /// Whom Ctrl+N puts on the waiting list: the row found, or the name typed.
    Arrival arrival() const;
    /// Somebody with this number is not in the register: their name is asked.
    void askName(const QString &idNote);
    /// What was typed is taken out; false when nothing was.
    bool clear();
    /// Who waits under the cursor; 0: nobody.
    Key waitingVisit() const;
    /// Of the person found, for F6 to F8.
    Key resident() const;
    LineEdit *search() const { return m_search; }

Q_SIGNALS:
    void chosen(const Allpost::Arrival &who);
    void visitWanted(qlonglong visit);
    void handlingWanted(qlonglong handling);
    void receiptWanted(qlonglong visit);
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHits();
    void open(int row);
    Card *listCard(const QString &title, Table *table, ShortList *model, int rightWidth, QLayout *into);

    Workplace &m_workplace;
    LineEdit *m_search;
    Label *m_hint;
    Card *m_hitCard;
    ShortList *m_hits;
    Table *m_hitList;
    QWidget *m_lists;
    Card *m_waitCard;
    ShortList *m_waiting;
    Table *m_waitList;
    Card *m_todayCard;
    ShortList *m_today;
    Table *m_todayList;
    Card *m_noticeCard;
    ShortList *m_notices;
    Table *m_noticeList;
    Card *m_handedCard;
    ShortList *m_handed;
    Table *m_handedList;
    Label *m_nobody;
    Label *m_noVisits;
    QString m_idNote;
    int m_waitingCount = 0;
};

} // namespace Allpost
