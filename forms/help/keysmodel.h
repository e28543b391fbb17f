// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QPointer>

class QAction;

namespace Allpost {

class CommandRegistry;

/// All commands with their keys, grouped by area, narrowed by a typed text: part of the name, its pinyin initials or the
/// key.
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Area, Verb, Key, ColumnCount };

    explicit KeysModel(CommandRegistry &commands, QObject *parent = nullptr);

    void setFilter(const QString &text);
    QAction *command(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void load();
    bool fits(const QAction *action) const;

    CommandRegistry &m_commands;
    QString m_filter;
    QList<QPointer<QAction>> m_shown;
};

} // namespace Allpost
