// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/listloader.h"
#include "models/views/recordlistmodel.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// More records than this in one deed are read anew rather than followed one by one.
constexpr size_t FollowedChanges = 200;

int rowOfPlace(int place, int count, int empties, bool descending)
{
    const int filled = count - empties;
    return descending && place < filled ? filled - 1 - place : place;
}

} // namespace

/// A deed was committed: single records are put in their place, ties bring what depends on them anew, bulk everything.
void RecordListModel::follow(const ChangeSet &changes)
{
    if (!m_asked)
        return;
    if (changes.bulk) {
        m_rows.clear();
        return reload();
    }
    std::vector<qint32> records;
    bool ties = false;
    for (const RecordChange &change : changes.changes) {
        if (change.entity == m_definition.leavesOut) {
            m_rows.clear();
            return reload();
        }
        if (change.entity->name == m_definition.table)
            records.push_back(qint32(change.key));
        else
            ties = ties || m_definition.entities.contains(change.entity);
    }
    if (records.empty() && !ties)
        return;
    m_rows.clear();
    m_reported = false;
    if (records.size() > FollowedChanges)
        return reload();
    if (m_loading) {
        m_pending.push_back(changes);
        ties = false;
    } else {
        for (const qint32 key : records)
            followRecord(key);
        refreshTotal();
        if (!records.empty())
            followOthers();
    }
    if (m_count)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    if (ties)
        followTies();
}

/// Orders and filters that look at ties are read anew; the rows shown stay until then.
void RecordListModel::followTies()
{
    for (const QString &name : m_orders.keys()) {
        const ListColumn *c = m_definition.find(name);
        if (c && c->isTied())
            m_orders.remove(name);
    }
    if (m_filterSql.isTied || !m_orders.contains(m_sortColumn))
        start(m_filterSql.isTied);
}

/// A person's name stands in the rows of the whole household: orders by such a column are built anew.
void RecordListModel::followOthers()
{
    bool again = false;
    for (const QString &name : m_orders.keys()) {
        const ListColumn *c = m_definition.find(name);
        if (c && c->isOfOthers) {
            m_orders.remove(name);
            again = again || name == m_sortColumn;
        }
    }
    if (again)
        start(false);
}

void RecordListModel::followRecord(qint32 key)
{
    auto exists = ListLoader::count(m_store.db(), m_definition, {}, m_today, key);
    if (!exists)
        return report(exists.error());
    bool belongs = *exists > 0 && (!m_hits || m_hits->contains(key));
    if (m_passed) {
        auto passes = ListLoader::count(m_store.db(), m_definition, m_filterOne, m_today, key);
        if (!passes)
            return report(passes.error());
        if (*passes > 0)
            m_passed->insert(key);
        else
            m_passed->remove(key);
        belongs = belongs && *passes > 0;
    }
    for (auto order = m_orders.cbegin(); order != m_orders.cend(); ++order)
        if (*order != m_shown)
            placeIn(**order, order.key(), key, *exists > 0);
    if (isComplete())
        moveShown(key, belongs);
}

/// Where a record belongs in an order from which the place `without` is left out (-1: none). The keys of its
/// neighbours are read as the search asks for them.
RecordListModel::Place RecordListModel::placeFor(const ListOrder &order, const QString &name, qint32 key, int without) const
{
    const int skipsEmpty = without >= order.count() - order.empties;
    const int count = order.count() - (without >= 0);
    const int empties = order.empties - (without >= 0 && skipsEmpty);
    const auto keyAtPlace = [&](int place) { return order.keys[size_t(place + (without >= 0 && place >= without))]; };
    const ListColumn *c = m_definition.find(name);
    std::optional<ListReader> reader;
    if (c)
        reader.emplace(m_store.db(), m_definition, QStringList{name}, m_today);
    const auto bytesOf = [&](qint32 of) {
        if (!c)
            return QByteArray("x");
        auto row = reader->read(of);
        return row && row->key ? ListText::sortKey(*c, reader->raw(*row, 0)) : QByteArray();
    };
    const QByteArray bytes = bytesOf(key);
    const bool isEmpty = bytes.isEmpty();
    int low = isEmpty ? count - empties : 0;
    int high = isEmpty ? count : count - empties;
    while (low < high) {
        const int middle = (low + high) / 2;
        const qint32 other = keyAtPlace(middle);
        const QByteArray otherBytes = isEmpty || !c ? bytes : bytesOf(other);
        const bool before = otherBytes == bytes ? other < key : otherBytes < bytes;
        (before ? low : high) = before ? middle + 1 : middle;
    }
    return {low, isEmpty};
}

void RecordListModel::placeIn(ListOrder &order, const QString &column, qint32 key, bool exists)
{
    const auto found = std::find(order.keys.begin(), order.keys.end(), key);
    if (found != order.keys.end()) {
        order.empties -= found - order.keys.begin() >= order.count() - order.empties;
        order.keys.erase(found);
    }
    if (!exists)
        return;
    const Place place = placeFor(order, column, key, -1);
    order.keys.insert(order.keys.begin() + place.at, key);
    order.empties += place.isEmpty;
}

void RecordListModel::moveShown(qint32 key, bool belongs)
{
    ListOrder &order = *m_shown;
    const auto found = std::find(order.keys.begin(), order.keys.end(), key);
    const int old = found == order.keys.end() ? -1 : int(found - order.keys.begin());
    const int oldRow = old < 0 ? -1 : order.rowOf(old, m_descending);
    const bool wasEmpty = old >= order.count() - order.empties;
    if (old < 0 && !belongs)
        return;
    if (!belongs) {
        beginRemoveRows({}, oldRow, oldRow);
        order.keys.erase(order.keys.begin() + old);
        order.empties -= wasEmpty;
        m_count = order.count();
        m_rows.clear();
        endRemoveRows();
        Q_EMIT countsChanged();
        return;
    }
    const Place place = placeFor(order, m_shownColumn, key, old);
    const int empties = order.empties - (old >= 0 && wasEmpty) + place.isEmpty;
    const int count = order.count() + (old < 0);
    const int row = rowOfPlace(place.at, count, empties, m_descending);
    const auto put = [&] {
        if (old >= 0)
            order.keys.erase(order.keys.begin() + old);
        order.keys.insert(order.keys.begin() + place.at, key);
        order.empties = empties;
        m_count = order.count();
        m_rows.clear();
    };
    if (old < 0) {
        beginInsertRows({}, row, row);
        put();
        endInsertRows();
        Q_EMIT countsChanged();
    } else if (row == oldRow) {
        put();
    } else {
        beginMoveRows({}, oldRow, oldRow, {}, row > oldRow ? row + 1 : row);
        put();
        endMoveRows();
    }
}

} // namespace Allpost
