// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workorders/orderlists.h"

#include <QAbstractItemModel>
#include <QSet>

namespace Allpost {

/// One lane of a board, or one section of a desk.
struct OrderLane
{
    QString title = {};
    int count = 0;
    QString note = {};      ///< "1 red card"
    Meaning meaning = Meaning::Neutral; ///< of the note
    QString filter = {};    ///< what the list shows of it, in the filter language
    QList<ListedOrder> cards = {};

    int more() const { return count - int(cards.size()); }
};

/// Lanes with their cards below them. A card more than there are orders says how many are not shown.
class OrderBoardModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { OrderKeyRole = Qt::UserRole + 1 };

    using QAbstractItemModel::QAbstractItemModel;

    void setLanes(const QList<OrderLane> &lanes);
    const QList<OrderLane> &lanes() const { return m_lanes; }

    /// Null for a lane and for the card that says how many more.
    const ListedOrder *order(const QModelIndex &index) const;
    bool isMore(const QModelIndex &index) const;
    QModelIndex indexOf(Key order) const;
    QModelIndex firstCard() const;
    static bool isCard(const QModelIndex &index) { return index.isValid() && index.internalId() != 0; }

    /// Orders chosen for a step that several take together; kept while the lanes are read anew.
    QList<Key> picked() const;
    void togglePick(const QModelIndex &index);
    void clearPicks();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// 超 3 天 · 红牌: the chip of a card, and the words read out.
    static ChipValue chip(const ListedOrder &order);
    static QString spoken(const ListedOrder &order);

Q_SIGNALS:
    void picksChanged();

private:
    QList<OrderLane> m_lanes;
    QSet<Key> m_picked;
};

} // namespace Allpost
