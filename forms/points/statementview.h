// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"
#include "models/points/accountcard.h"

#include <QWidget>

namespace Allpost {

class EmptyState;
class Label;
class PeriodBox;
class StatementModel;
class Table;
class Workplace;

/// 对账单 on the screen: the period, what was brought forward, the lines, what stands at the end.
class StatementView : public QWidget
{
    Q_OBJECT
public:
    explicit StatementView(Workplace &workplace, QWidget *parent = nullptr);

    void setAccount(Key account);
    Key account() const { return m_account; }
    void refresh();
    /// The transfer under the cursor; 0: none.
    Key currentTransfer() const;
    void choose(Key transfer);
    PeriodBox *period() const { return m_period; }
    StatementModel *model() const { return m_model; }
    Table *table() const { return m_table; }

private:
    void showSums();

    Workplace &m_workplace;
    QWidget *m_body;
    StatementModel *m_model;
    PeriodBox *m_period;
    Label *m_sums;
    Table *m_table;
    EmptyState *m_none;
    Label *m_opening;
    Label *m_closing;
    Key m_account = 0;
};

} // namespace Allpost
