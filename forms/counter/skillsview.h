// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/skills.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace Allpost {

class Card;
class Label;
class ShortList;
class Table;
class Workplace;

/// Workers across, areas of work down: who masters what.
class SkillsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const SkillTable &table);
    const SkillTable &table() const { return m_table; }
    const SkillCell *at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_table.areas.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1 + int(m_table.workers.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SkillTable m_table;
};

/// 技能表: levels are set by one key in the cell; below it what nobody masters is said.
class SkillsView : public QWidget
{
    Q_OBJECT
public:
    explicit SkillsView(Workplace &workplace, QWidget *parent = nullptr);

    void begin();
    void load();
    void print();
    SkillsModel *model() const { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(const QModelIndex &index, const QString &level);

    Workplace &m_workplace;
    SkillsModel *m_model;
    Table *m_list;
    Card *m_gapCard;
    ShortList *m_gaps;
    Table *m_gapList;
    Label *m_noGaps;
};

} // namespace Allpost
