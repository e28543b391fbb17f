// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/visits/visitcoverage.h"

#include <QWidget>

#include <memory>

class QStandardItemModel;

namespace Allpost {

class Workplace;
class Table;

namespace Ui {
class CoverageView;
}

/// Who was visited in a month: by grid, by worker, month by month, and what the visits were about. A rate always carries its
/// fraction.
class CoverageView : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageView(Workplace &workplace, QWidget *parent = nullptr);
    ~CoverageView() override;

    void load();
    void begin();
    /// So many months on, or back; never into the future.
    void step(int months);
    const VisitCoverage &coverage() const { return m_coverage; }
    /// The month as tables, for paper.
    void print();

private:
    void showCoverage();
    void fill(Table *table, QStandardItemModel *model, const QStringList &heads, const QList<QStringList> &rows);

    std::unique_ptr<Ui::CoverageView> m_ui;
    Workplace &m_workplace;
    QStandardItemModel *m_grids;
    QStandardItemModel *m_workers;
    QStandardItemModel *m_kinds;
    QStandardItemModel *m_months;
    QDate m_month;
    VisitCoverage m_coverage;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace Allpost
