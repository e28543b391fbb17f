// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QAction>
#include <QKeySequence>

namespace Allpost {

/// Every verb the program knows. Menus, shortcuts, the search box (Ctrl+K) and the list of all keys are views of this
/// one list. Ids are area.verb (resident.add). Switched off, a command says why.
class CommandRegistry : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, KeyRole, AreaRole, RefusalRole };

    using QAbstractListModel::QAbstractListModel;

    /// A verb of the whole program or, with a parent page, of that page: it then lives as long as the page and its
    /// key works only while the page is in front. key may be empty.
    QAction *add(const QString &id, const QString &text, const QString &icon, const QKeySequence &key = {}, QWidget *page = nullptr);
    QAction *find(const QString &id) const;
    /// Off with the reason, in a sentence; an empty reason switches on.
    static void refuse(QAction *action, const QString &why);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QAction *at(int row) const { return m_actions.value(row); }

    /// Commands whose name has this text (Chinese, English or pinyin initials), those switched on first.
    QList<QAction *> matching(const QString &text, int limit) const;

private:
    void remove(QObject *action);

    QList<QAction *> m_actions;
};

} // namespace Allpost
