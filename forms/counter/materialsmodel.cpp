// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/materialsmodel.h"

#include "forms/counter/countertexts.h"
#include "models/views/roles.h"

namespace Allpost {

using namespace Qt::StringLiterals;

void MaterialsModel::setDraft(HandlingDraft *draft)
{
    beginResetModel();
    m_draft = draft;
    m_rows = draft ? int(draft->materials.size()) : 0;
    endResetModel();
}

void MaterialsModel::refresh()
{
    if (m_draft && m_rows != m_draft->materials.size()) {
        setDraft(m_draft);
        return;
    }
    if (m_rows)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

int MaterialsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

bool MaterialsModel::toggle(int row)
{
    return m_draft && row >= 0 && row < m_rows && row < m_draft->materials.size() && setData(index(row, Name), m_draft->materials.at(row).isThere() ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool MaterialsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name || !m_draft || !m_draft->isOpen())
        return false;
    m_draft->tick(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT ticked();
    return true;
}

Qt::ItemFlags MaterialsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && m_draft && m_draft->isOpen())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant MaterialsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Material") : section == HowMany ? tr("How to hand in") : tr("How it stands");
}

QVariant MaterialsModel::stateData(const DraftMaterial &material, int role) const
{
    const bool isOriginal = material.originalNeeded || material.kind == "original"_L1;
    switch (role) {
    case Qt::DisplayRole:
        if (material.state == "waived"_L1)
            return CounterTexts::word("material_state", material.state);
        if (material.state == "brought"_L1)
            return isOriginal ? tr("looked at") : tr("received");
        return CounterTexts::word("material_state", material.state);
    case MeaningRole: return int(!material.isThere() ? Meaning::Bad : material.state == "brought"_L1 ? Meaning::Ok : Meaning::Plain);
    case IconMeaningRole: return int(!material.isThere() ? Meaning::Bad : material.state == "brought"_L1 ? Meaning::Ok : Meaning::Accent);
    case IconRole:
        return !material.isThere() ? u"circle-x"_s : material.state == "brought"_L1 ? u"check"_s : material.state == "known"_L1 ? u"inbox"_s : u"circle-minus"_s;
    case SubTextRole: return material.state == "waived"_L1 && !material.note.isEmpty() ? QVariant(material.note) : QVariant();
    case Qt::ToolTipRole: return material.advice.isEmpty() ? QVariant() : material.advice;
    default: return {};
    }
}

QVariant MaterialsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_draft || index.row() >= m_draft->materials.size())
        return {};
    const DraftMaterial &material = m_draft->materials.at(index.row());
    if (index.column() == State)
        return stateData(material, role);
    const bool isName = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole: return isName ? material.name : material.howMany();
    case Qt::ToolTipRole: return material.advice.isEmpty() ? material.name : material.name + u'\n' + material.advice;
    case Qt::CheckStateRole: return isName ? QVariant(material.isThere() ? Qt::Checked : Qt::Unchecked) : QVariant();
    case KeyRole: return isName && index.row() < 9 ? QVariant(QString::number(index.row() + 1)) : QVariant();
    case MeaningRole: return int(isName ? Meaning::Plain : Meaning::Quiet);
    default: return {};
    }
}

} // namespace Allpost
