// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/recordlistmodel.h"

#include <QHash>
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

    /// Under which name the columns chosen here are remembered; the list's own unless set.
    void setName(const QString &name) { m_name = name; }
    /// Columns and their order as this worker left them; where nobody chose, the usual ones and of the further ones as
    /// many as the width holds.
    void restore();
    /// What a wider window shows beside the usual columns, in this order.
    void setFurtherColumns(const QStringList &columns) { m_further = columns; }
    void setColumns(const QStringList &columns);
    void copy();
    /// Asks where to; xlsx or csv.
    void exportShown();
    void exportTo(const QString &path);
    void print();

    /// What stands in the head of a printed or exported list.
    void setTitle(const QString &title, const QString &subtitle);

    /// The menu behind a right click on the heading, for the keyboard too.
    void chooseColumns(const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int room() const;
    QStringList columnsThatFit() const;
    void takeOrder();
    void showOrder();
    void rememberColumns();
    QList<Key> chosen() const;
    /// Masked: true. In full: asks why and notes it; false when the worker thought better of it.
    bool allowed(const QString &deed, const QString &words, qint64 rows);
    QString settingName() const;

    Workplace &m_workplace;
    const ListDefinition &m_definition;
    RecordListModel &m_model;
    Table &m_table;
    QString m_name;
    QStringList m_further;
    QHash<QString, int> m_dragged; ///< widths given by hand in this sitting
    bool m_chosen = false;         ///< the columns are the worker's or a view's, not the program's
    bool m_arranging = false;
    QString m_title;
    QString m_subtitle;
};

} // namespace Allpost
