// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/recordlistmodel.h"

#include <QObject>

namespace Allpost {

class Table;
class Workplace;

/// What every list can do with its rows: choose columns (remembered), sort, copy, export, print. Personal numbers leave
/// masked unless they are shown in full on purpose; in full is recorded with the reason.
class ListDesk : public QObject
{
    Q_OBJECT
public:
    /// model, table and workplace outlive it.
    ListDesk(Workplace &workplace, const ListDefinition &definition, RecordListModel &model, Table &table, QObject *parent = nullptr);

    /// Columns and their order as this worker left them, or the usual ones.
    void restore();
    void setColumns(const QStringList &columns);
    void copy();
    /// Asks where to; xlsx or csv.
    void exportShown();
    void exportTo(const QString &path);
    void print();

    /// What stands in the head of a printed or exported list.
    void setTitle(const QString &title, const QString &subtitle);

private:
    void chooseColumns(const QPoint &at);
    void rememberColumns();
    QList<Key> chosen() const;
    /// Masked: true. In full: asks why and notes it; false when the worker thought better of it.
    bool allowed(const QString &what, qint64 rows);
    QString settingName() const;

    Workplace &m_workplace;
    const ListDefinition &m_definition;
    RecordListModel &m_model;
    Table &m_table;
    QString m_title;
    QString m_subtitle;
};

} // namespace Allpost
