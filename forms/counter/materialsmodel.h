// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/handlingdraft.h"

#include <QAbstractTableModel>

namespace Allpost {

/// What was brought: a row for each material of the matter in front, ticked by its number.
class MaterialsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, HowMany, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// draft must outlive the model or be set anew; null: nothing.
    void setDraft(HandlingDraft *draft);
    /// States changed outside (all received).
    void refresh();
    /// Ticks or unticks; false where it may not be changed.
    bool toggle(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticked();

private:
    QVariant stateData(const DraftMaterial &material, int role) const;

    HandlingDraft *m_draft = nullptr;
    int m_rows = 0;
};

} // namespace Allpost
