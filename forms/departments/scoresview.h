// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/departments/departmentscores.h"

#include <QWidget>

namespace Allpost {

class Button;
class Label;
class LinesCard;
class Workplace;

/// A quarter's scores of the departments, ranked: what work orders say and what the office gives by hand.
class ScoresView : public QWidget
{
    Q_OBJECT
public:
    explicit ScoresView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    /// Quarters on (1) or back (-1); not beyond the present one.
    void step(int quarters);
    QString period() const { return m_period; }
    const DepartmentScoreLine *line() const;
    void print();

Q_SIGNALS:
    void counted(int ranked);
    void currentChanged();
    void opened();

private:
    void show(const QList<DepartmentScoreLine> &lines);

    Workplace &m_workplace;
    QString m_period;
    QList<DepartmentFigures> m_figures;
    QList<DepartmentScoreLine> m_lines;
    Label *m_title;
    Button *m_before;
    Button *m_after;
    LinesCard *m_list;
    bool m_wantsFocus = false;
};

} // namespace Allpost
