// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/celldelegate.h"
#include "models/counter/counterform.h"
#include "models/counter/matters.h"

#include <QAbstractTableModel>

namespace Allpost {

/// The materials of a matter being edited: names, kinds and counts in place, yes or no by Space.
class MaterialRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Copies, Original, DataKnown, OnlyAgent, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMaterials(const QList<MatterMaterial> &materials, const QList<Key> &keys);
    const QList<MatterMaterial> &materials() const { return m_materials; }
    const QList<Key> &keys() const { return m_keys; }
    /// An empty one behind the others; gives its row.
    int append();
    void remove(int row);
    /// One place up or down; false at the end.
    bool move(int row, int by);
    /// Turns a yes into a no and back; false for a column that is typed.
    bool toggle(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_materials.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    QList<MatterMaterial> m_materials;
    QList<Key> m_keys;
};

/// Kinds of material are chosen by typing, everything else is typed.
class MaterialDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

/// What the form of a matter asks: each known field is not asked, asked, or may stay empty; Space turns it round.
class FormFieldRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// "resident.name\nresident.phone?" as the matter keeps it, and back.
    void setFields(const QString &formFields);
    QString fields() const;
    int asked() const;
    bool turn(int row);
    /// Only those with these letters; empty: all, the asked ones first.
    void setFilter(const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void edited();

private:
    enum class Asked { No, Yes, MayBeEmpty };
    struct Row { QString name = {}; QString label = {}; Asked asked = Asked::No; };

    QList<Row> m_rows;     ///< the asked ones in their order, then the rest
    QList<int> m_shown;
    QString m_filter;
};

} // namespace Allpost
