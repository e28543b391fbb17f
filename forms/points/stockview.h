// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/stock.h"

#include <QWidget>

namespace Allpost {

class Label;
class LineEdit;
class LinesCard;
class SidePanel;
class Workplace;

/// What lies at each desk, what is low, what is on its way here; beside it the history of the goods under the cursor.
class StockView : public QWidget
{
    Q_OBJECT
public:
    explicit StockView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    void begin();
    Key current() const;
    void choose(Key goods);
    const GoodsEntry *entry() const;
    /// The line of the history under the cursor, null: none.
    const StockLine *line() const;
    /// What another desk sent here, the oldest first.
    const QList<Shipment> &onTheWay() const { return m_onTheWay; }
    bool stepBack();
    /// A deed below the head of the panel.
    void addDeed(QWidget *button);
    LinesCard *list() const { return m_list; }
    LinesCard *history() const { return m_history; }

Q_SIGNALS:
    /// Kinds of goods that are low here.
    void counted(int low);
    void currentChanged();
    /// Enter on goods.
    void opened();

private:
    void fill();
    void showCurrent();

    Workplace &m_workplace;
    LineEdit *m_filter;
    Label *m_count;
    LinesCard *m_list;
    SidePanel *m_panel;
    LinesCard *m_history;
    QList<GoodsEntry> m_goods;
    QStringList m_places;
    QList<StockLevel> m_levels;
    QList<Shipment> m_onTheWay;
    QList<StockLine> m_lines;
};

} // namespace Allpost
