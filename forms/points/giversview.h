// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/givers.h"

#include <QWidget>

class QStandardItemModel;

namespace Allpost {

class EmptyState;
class Label;
class LineEdit;
class PeriodBox;
class Table;
class Workplace;

/// 捐赠去向 on the screen: each donation of a period with who received what of it.
class GiversView : public QWidget
{
    Q_OBJECT
public:
    explicit GiversView(Workplace &workplace, QWidget *parent = nullptr);

    /// Reads off the window's thread.
    void load();
    void print();
    PeriodBox *period() const { return m_period; }
    Table *table() const { return m_table; }
    const QList<GiverLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void loaded();

private:
    void showLines();

    Workplace &m_workplace;
    PeriodBox *m_period;
    LineEdit *m_donor;
    Label *m_count;
    QStandardItemModel *m_model;
    Table *m_table;
    EmptyState *m_none;
    QList<GiverLine> m_lines;
    quint64 m_run = 0;
};

} // namespace Allpost
