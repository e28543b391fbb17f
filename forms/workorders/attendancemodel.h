// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/roles.h"
#include "models/workorders/whistles.h"

#include <QAbstractTableModel>

namespace Allpost {

/// Who was called to a place: answer, arrival, who came, signature, finding, task; every cell behind the name can be written
/// in place, each change one deed.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Called, Answer, Arrived, Person, Signed, Found, Task, Due, ColumnCount };
    struct Row
    {
        Key key = 0;
        Attendance attendance = {};
        QString department = {};
    };

    explicit AttendanceModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setStore(Store *store) { m_store = store; }
    void setRows(const QList<Row> &rows);
    void setRevealed(bool on);
    const Row *rowAt(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// What was typed is not kept, and why.
    void refused(const QString &sentence);

private:
    QString text(const Row &row, int column) const;
    QString edited(const Row &row, int column) const;
    bool save(int row, const Attendance &now);

    Store *m_store = nullptr;
    QList<Row> m_rows;
    bool m_revealed = false;
};

} // namespace Allpost
