// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderboardmodel.h"

#include "models/dictionary/codelist.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

void OrderBoardModel::setLanes(const QList<OrderLane> &lanes)
{
    beginResetModel();
    m_lanes = lanes;
    QSet<Key> shown;
    for (const OrderLane &lane : lanes)
        for (const ListedOrder &card : lane.cards)
            shown.insert(card.key);
    const bool had = !m_picked.isEmpty();
    m_picked.intersect(shown);
    endResetModel();
    if (had)
        Q_EMIT picksChanged();
}

const ListedOrder *OrderBoardModel::order(const QModelIndex &index) const
{
    if (!isCard(index))
        return nullptr;
    const OrderLane &lane = m_lanes.at(int(index.internalId()) - 1);
    return index.row() < lane.cards.size() ? &lane.cards.at(index.row()) : nullptr;
}

bool OrderBoardModel::isMore(const QModelIndex &index) const
{
    return isCard(index) && !order(index);
}

QModelIndex OrderBoardModel::indexOf(Key order) const
{
    for (int lane = 0; lane < m_lanes.size() && order; ++lane)
        for (int row = 0; row < m_lanes.at(lane).cards.size(); ++row)
            if (m_lanes.at(lane).cards.at(row).key == order)
                return createIndex(row, 0, quintptr(lane + 1));
    return {};
}

/// The first card that is late, else the first of all.
QModelIndex OrderBoardModel::firstCard() const
{
    QModelIndex first;
    Moment least = NoMoment;
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        if (m_lanes.at(lane).cards.isEmpty())
            continue;
        const ListedOrder &card = m_lanes.at(lane).cards.first();
        const bool late = card.clock.kind == OrderRemaining::Overdue;
        if (!first.isValid() || (late && (least == NoMoment || card.due < least))) {
            first = createIndex(0, 0, quintptr(lane + 1));
            least = late ? card.due : NoMoment;
        }
    }
    return first;
}

QList<Key> OrderBoardModel::picked() const
{
    QList<Key> keys;
    for (const OrderLane &lane : m_lanes)
        for (const ListedOrder &card : lane.cards)
            if (m_picked.contains(card.key))
                keys << card.key;
    return keys;
}

void OrderBoardModel::togglePick(const QModelIndex &index)
{
    const ListedOrder *card = order(index);
    if (!card)
        return;
    if (!m_picked.remove(card->key))
        m_picked.insert(card->key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT picksChanged();
}

void OrderBoardModel::clearPicks()
{
    if (m_picked.isEmpty())
        return;
    m_picked.clear();
    for (int lane = 0; lane < m_lanes.size(); ++lane)
        if (!m_lanes.at(lane).cards.isEmpty())
            Q_EMIT dataChanged(createIndex(0, 0, quintptr(lane + 1)), createIndex(int(m_lanes.at(lane).cards.size()) - 1, 0, quintptr(lane + 1)), {Qt::CheckStateRole});
    Q_EMIT picksChanged();
}

QModelIndex OrderBoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex OrderBoardModel::parent(const QModelIndex &child) const
{
    return isCard(child) ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int OrderBoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_lanes.size());
    if (isCard(parent) || parent.column() > 0)
        return 0;
    const OrderLane &lane = m_lanes.at(parent.row());
    return int(lane.cards.size()) + (lane.more() > 0 ? 1 : 0);
}

QVariant OrderBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!isCard(index)) {
        const OrderLane &lane = m_lanes.at(index.row());
        return role == Qt::DisplayRole ? QVariant(lane.title) : role == Qt::AccessibleTextRole ? QVariant(tr("%1, %n orders", nullptr, lane.count).arg(lane.title)) : QVariant();
    }
    const ListedOrder *card = order(index);
    if (!card)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(tr("%n more", nullptr, m_lanes.at(int(index.internalId()) - 1).more())) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return card->title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(*card);
    case Qt::CheckStateRole: return int(m_picked.contains(card->key) ? Qt::Checked : Qt::Unchecked);
    case OrderKeyRole: return qlonglong(card->key);
    default: return {};
    }
}

ChipValue OrderBoardModel::chip(const ListedOrder &order)
{
    QStringList parts;
    if (order.contested)
        parts << tr("contested");
    if (order.waiting && order.clock.kind == OrderRemaining::Waiting && !order.waitReason.isEmpty())
        parts << tr("waiting: %1").arg(order.waitReason);
    else if (!order.clock.words.isEmpty())
        parts << order.clock.words;
    if (order.urge > 1)
        parts << CodeList::find(u"urge_grade")->label(order.urge == 3 ? u"red"_s : u"yellow"_s, QLocale().name());
    else if (order.asked)
        parts << tr("extension asked");
    Meaning meaning = order.contested ? Meaning::Bad : order.clock.meaning();
    if (order.urge == 3 && meaning != Meaning::Wait)
        meaning = Meaning::Bad;
    else if (order.urge == 2 && meaning == Meaning::Neutral)
        meaning = Meaning::Warn;
    const bool call = order.at == OrderAt::Answered && meaning != Meaning::Bad;
    return {parts.join(u" · "_s), meaning, order.contested ? u"git-compare-arrows"_s : call ? u"phone"_s : order.clock.icon()};
}

QString OrderBoardModel::spoken(const ListedOrder &order)
{
    QStringList parts{order.title, order.place, order.holder, OrderFlow::words(order.at), chip(order).text, order.number};
    if (order.callers > 1)
        parts << tr("%n callers", nullptr, order.callers);
    if (!order.external.isEmpty())
        parts << tr("elsewhere %1").arg(order.external);
    parts.removeAll(QString());
    return parts.join(u"\n"_s);
}

} // namespace Allpost
