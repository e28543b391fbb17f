// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/counterday.h"

#include <QWidget>

namespace Allpost {

class Button;
class Card;
class CodeCombo;
class FigureCard;
class Label;
class ShortList;
class Table;
class Workplace;

/// The day at the counter: who came and waited, what each worker did by matter and minutes, the share finished by one
/// worker in one go. Each number opens the visits or matters it counts.
class DayView : public QWidget
{
    Q_OBJECT
public:
    explicit DayView(Workplace &workplace, QWidget *parent = nullptr);

    void begin();
    void load();
    /// One day, week or month on or back.
    void step(int by);
    void print();
    const CounterDay &day() const { return m_day; }

Q_SIGNALS:
    void visitWanted(qlonglong visit);
    void handlingWanted(qlonglong handling);

private:
    enum Figure { Came, Waiting, Settled, Notices, Refused, OneGo, FigureCount };

    void show();
    void list(const QString &title, const CounterFigure &figure);
    void setShares(Table *table, ShortList *model, const QList<CounterShare> &shares, bool isWorkers);
    QString span() const;
    QString share() const;

    Workplace &m_workplace;
    CounterDay m_day;
    QDate m_from;
    int m_days = 1;
    bool m_loading = false;
    bool m_again = false;
    Label *m_span;
    CodeCombo *m_unit;
    Button *m_next;
    QList<FigureCard *> m_figures;
    Card *m_workerCard;
    ShortList *m_workers;
    Table *m_workerList;
    Card *m_matterCard;
    ShortList *m_matters;
    Table *m_matterList;
    Card *m_behindCard;
    ShortList *m_behind;
    Table *m_behindList;
    Label *m_nothing;
};

} // namespace Allpost
