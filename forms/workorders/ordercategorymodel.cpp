// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/ordercategorymodel.h"

#include "models/views/roles.h"

#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
/// Internal id of a class; a leaf carries the row of its class, from 1.
constexpr quintptr Top = 0;
} // namespace

void OrderCategoryModel::setBook(const OrderCategoryBook &book)
{
    beginResetModel();
    m_book = book;
    arrange();
    endResetModel();
}

void OrderCategoryModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed.simplified();
    arrange();
    endResetModel();
}

void OrderCategoryModel::setClosedShown(bool on)
{
    beginResetModel();
    m_closedShown = on;
    arrange();
    endResetModel();
}

void OrderCategoryModel::arrange()
{
    m_nodes.clear();
    const QList<Key> found = m_typed.isEmpty() ? QList<Key>() : m_book.search(m_typed, int(m_book.entries().size()));
    const QSet<Key> fits(found.begin(), found.end());
    for (const OrderCategoryEntry &entry : m_book.entries()) {
        if (!m_closedShown && !entry.isOpen())
            continue;
        const Key above = m_book.classOf(entry.key);
        if (above == entry.key)
            m_nodes.append(Node{entry.key, {}});
        else if (m_typed.isEmpty() || fits.contains(entry.key))
            for (Node &node : m_nodes)
                if (node.key == above)
                    node.leaves << entry.key;
    }
    if (!m_typed.isEmpty())
        m_nodes.removeIf([&](const Node &node) { return node.leaves.isEmpty() && !fits.contains(node.key); });
}

QModelIndex OrderCategoryModel::indexOf(Key key) const
{
    for (int row = 0; row < m_nodes.size(); ++row) {
        if (m_nodes.at(row).key == key)
            return index(row, 0);
        if (const qsizetype leaf = m_nodes.at(row).leaves.indexOf(key); leaf >= 0)
            return index(int(leaf), 0, index(row, 0));
    }
    return {};
}

Key OrderCategoryModel::keyAt(const QModelIndex &index) const
{
    return index.data(KeyRole).toLongLong();
}

Key OrderCategoryModel::firstShown() const
{
    for (const Node &node : m_nodes)
        if (!node.leaves.isEmpty())
            return node.leaves.first();
    return m_nodes.isEmpty() ? 0 : m_nodes.first().key;
}

int OrderCategoryModel::leafCount() const
{
    int all = 0;
    for (const Node &node : m_nodes)
        all += int(node.leaves.size());
    return all;
}

QModelIndex OrderCategoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : Top);
}

QModelIndex OrderCategoryModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == Top ? QModelIndex() : createIndex(int(child.internalId()) - 1, 0, Top);
}

int OrderCategoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    return parent.internalId() == Top && parent.column() == 0 ? int(m_nodes.at(parent.row()).leaves.size()) : 0;
}

int OrderCategoryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OrderCategoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isClass = index.internalId() == Top;
    const Node &node = m_nodes.at(isClass ? index.row() : int(index.internalId()) - 1);
    const OrderCategoryEntry &entry = *m_book.find(isClass ? node.key : node.leaves.at(index.row()));
    switch (role) {
    case Qt::DisplayRole: return entry.category.name;
    case KeyRole: return qlonglong(entry.key);
    case StrongRole: return isClass;
    case MeaningRole: return entry.isOpen() ? QVariant() : QVariant(int(Meaning::Faint));
    case SubTextRole:
        if (!entry.isOpen())
            return tr("closed");
        if (isClass)
            return {};
        return entry.department.isEmpty() ? tr("the office itself") : entry.department;
    default: return {};
    }
}

} // namespace Allpost
