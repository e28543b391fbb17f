// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/yearpage.h"

#include <QWidget>

#include <optional>

class QStandardItemModel;

namespace Allpost {

class Card;
class FigureCard;
class Glyph;
class Label;
class ProgressCard;
class Table;
class Workplace;

/// The year on one page: figures, months, what points were given and exchanged for, accounts, and whether it adds up.
class PointsYearView : public QWidget
{
    Q_OBJECT
public:
    explicit PointsYearView(Workplace &workplace, QWidget *parent = nullptr);

    /// Reads the year shown, off the window's thread.
    void load();
    /// The year before or after.
    void step(int by);
    void print();
    int year() const { return m_year; }
    const std::optional<PointsYear> &page() const { return m_page; }
    Table *months() const { return m_monthTable; }

Q_SIGNALS:
    void loaded();

private:
    Table *addTable(Card *card, QStandardItemModel *model, const QString &name);
    void showPage();

    Workplace &m_workplace;
    QList<FigureCard *> m_figures;
    Glyph *m_checkIcon;
    Label *m_check;
    ProgressCard *m_progress;
    QWidget *m_body;
    Card *m_monthCard;
    Card *m_categoryCard;
    Card *m_goodsCard;
    Card *m_accountCard;
    QStandardItemModel *m_monthModel;
    QStandardItemModel *m_categoryModel;
    QStandardItemModel *m_goodsModel;
    QStandardItemModel *m_accountModel;
    Table *m_monthTable;
    std::optional<PointsYear> m_page;
    int m_year;
    quint64 m_run = 0;
};

} // namespace Allpost
