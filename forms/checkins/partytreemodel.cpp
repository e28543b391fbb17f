// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/partytreemodel.h"

#include "models/dictionary/codelist.h"
#include "models/views/listreader.h"
#include "models/views/roles.h"

namespace Allpost {

using namespace Qt::StringLiterals;

void PartyTreeModel::setTree(const PartyTree &tree)
{
    beginResetModel();
    m_tree = tree;
    m_children.clear();
    m_rows.clear();
    for (int i = 0; i < m_tree.nodes().size(); ++i) {
        QList<int> &siblings = m_children[m_tree.nodes().at(i).parent];
        m_rows.insert(i, int(siblings.size()));
        siblings << i;
    }
    endResetModel();
}

QModelIndex PartyTreeModel::indexOf(int node, int column) const
{
    return m_rows.contains(node) ? createIndex(m_rows.value(node), column, quintptr(node)) : QModelIndex();
}

QModelIndex PartyTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> children = m_children.value(nodeOf(parent));
    if (row < 0 || row >= children.size() || column < 0 || column >= ColumnCount || (parent.isValid() && parent.column() != Name))
        return {};
    return createIndex(row, column, quintptr(children.at(row)));
}

QModelIndex PartyTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_tree.nodes().at(nodeOf(child)).parent) : QModelIndex();
}

int PartyTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() != Name ? 0 : int(m_children.value(nodeOf(parent)).size());
}

int PartyTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PartyTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PartyNode &node = m_tree.nodes().at(nodeOf(index));
    const QString level = CodeList::find(u"party_org_level")->display(node.level, ListText::language());
    switch (index.column()) {
    case Name:
        if (role == Qt::DisplayRole)
            return node.name;
        if (role == StrongRole)
            return node.level != "hub"_L1;
        if (role == SubTextRole)
            return node.place.isEmpty() || node.place == node.name ? level : node.level == "hub"_L1 ? node.place : tr("%1 · %2").arg(level, node.place);
        if (role == Qt::ToolTipRole && node.fromGrids)
            return tr("Known from the page of grids and changed there");
        return {};
    case Heads:
        if (role == Qt::DisplayRole)
            return node.heads().isEmpty() ? tr("vacant") : node.heads();
        if (role == MeaningRole)
            return int(node.heads().isEmpty() ? Meaning::Warn : Meaning::Plain);
        return {};
    case Term: {
        const OfficeTerm term = node.term();
        if (role == Qt::DisplayRole)
            return node.nextElection().isEmpty() ? u"—"_s : node.nextElection();
        if (role == MeaningRole)
            return int(term == OfficeTerm::Over ? Meaning::Bad : term == OfficeTerm::Soon ? Meaning::Warn : node.nextElection().isEmpty() ? Meaning::Faint : Meaning::Plain);
        if (role == SubTextRole && (term == OfficeTerm::Over || term == OfficeTerm::Soon))
            return term == OfficeTerm::Over ? tr("over: elect anew") : tr("ends soon");
        return {};
    }
    case Offices:
        if (role == Qt::DisplayRole)
            return node.holders.isEmpty() ? u"—"_s : QString::number(node.holders.size());
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default: return {};
    }
}

QVariant PartyTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        switch (section) {
        case Name: return tr("Organisation");
        case Heads: return tr("Secretary or head");
        case Term: return tr("Next election");
        case Offices: return tr("In office");
        default: return {};
        }
    if (role == Qt::TextAlignmentRole && section == Offices)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace Allpost
