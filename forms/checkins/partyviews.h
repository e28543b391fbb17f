// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/adoptions.h"
#include "models/checkins/cadrestays.h"
#include "models/checkins/committees.h"

#include <QWidget>

namespace Allpost {

class Button;
class Label;
class LinesCard;
class Workplace;

/// Part-time members with their attendance in a year.
class CommitteeView : public QWidget
{
    Q_OBJECT
public:
    explicit CommitteeView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    void step(int years);
    const CommitteeMember *member() const;
    const QList<CommitteeMember> &members() const { return m_members; }
    QDate from() const { return {m_year, 1, 1}; }
    QDate to() const { return {m_year, 12, 31}; }

Q_SIGNALS:
    void currentChanged();
    void counted(int members);
    void opened();

private:
    Workplace &m_workplace;
    int m_year;
    Label *m_title;
    Button *m_before;
    Button *m_after;
    LinesCard *m_list;
    QList<CommitteeMember> m_members;
};

/// Stationed cadres and, of the chosen one, month by month what was done.
class CadresView : public QWidget
{
    Q_OBJECT
public:
    explicit CadresView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    void choose(Key stay);
    const CadreLine *line() const;
    const QList<CadreLine> &lines() const { return m_lines; }
    /// The month that is marked, else the first that is missing, else the last; 2026-11.
    QString month() const;

Q_SIGNALS:
    void currentChanged();
    void counted(int open, int missing);
    void opened();
    void monthOpened();

private:
    void showMonths();

    Workplace &m_workplace;
    LinesCard *m_list;
    Label *m_targets;
    LinesCard *m_months;
    QList<CadreLine> m_lines;
};

/// Adopted trees, greens and stairwells.
class AdoptionsView : public QWidget
{
    Q_OBJECT
public:
    explicit AdoptionsView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    void choose(Key adoption);
    const AdoptionLine *line() const;
    const QList<AdoptionLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void currentChanged();
    void counted(int open);
    void opened();

private:
    Workplace &m_workplace;
    LinesCard *m_list;
    QList<AdoptionLine> m_lines;
};

} // namespace Allpost
