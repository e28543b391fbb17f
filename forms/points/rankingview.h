// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/rankingpaper.h"

#include <QWidget>

class QComboBox;
class QStandardItemModel;

namespace Allpost {

class EmptyState;
class Label;
class PeriodBox;
class Table;
class Tabs;
class Workplace;

/// 积分排名 on the screen: who earned most in a period, or has most, by account, household,
/// building or grid.
class RankingView : public QWidget
{
    Q_OBJECT
public:
    explicit RankingView(Workplace &workplace, QWidget *parent = nullptr);

    /// Reads off the window's thread.
    void load();
    void print();
    PeriodBox *period() const { return m_period; }
    Tabs *by() const { return m_by; }
    Table *table() const { return m_table; }
    const QList<RankingLine> &lines() const { return m_lines; }
    bool isRead() const { return m_read; }
    /// By what was earned in the period, or by what stands on the accounts now.
    void setByBalance(bool on);

Q_SIGNALS:
    void loaded();
    /// Enter on a row that has an account.
    void accountChosen(Allpost::Key account);

private:
    void showRows();

    Workplace &m_workplace;
    Tabs *m_by;
    QComboBox *m_of;
    PeriodBox *m_period;
    Label *m_count;
    QStandardItemModel *m_model;
    Table *m_table;
    EmptyState *m_none;
    QList<RankingLine> m_lines;
    Ranking::Question m_question;
    bool m_read = false;
    quint64 m_run = 0;
};

} // namespace Allpost
