// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/activitynumbers.h"

#include <QWidget>

namespace Allpost {

class Banner;
class FigureCard;
class Label;
class LinesCard;
class Workplace;

/// The numbers of a month: activities, people, times and hours, by kind of service, unit and team.
class NumbersView : public QWidget
{
    Q_OBJECT
public:
    explicit NumbersView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    /// Another month.
    void step(int by);
    QDate month() const { return m_month; }
    const ActivityNumbers &numbers() const { return m_numbers; }
    void print();

private:
    Workplace &m_workplace;
    QDate m_month;
    ActivityNumbers m_numbers;
    Label *m_name;
    Banner *m_open;
    QList<FigureCard *> m_figures;
    LinesCard *m_kinds;
    LinesCard *m_units;
    LinesCard *m_teams;
};

} // namespace Allpost
