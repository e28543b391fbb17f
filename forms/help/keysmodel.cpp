// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/help/keysmodel.h"

#include "forms/help/commandareas.h"
#include "forms/shared/commandregistry.h"
#include "models/base/pinyin.h"
#include "models/views/roles.h"

#include <QAction>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QAction *action)
{
    return action->text().remove(u'&');
}

QString areaOf(const QAction *action)
{
    return action->objectName().section(u'.', 0, 0);
}

QString keyOf(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

KeysModel::KeysModel(CommandRegistry &commands, QObject *parent) : QAbstractTableModel(parent), m_commands(commands)
{
    connect(&commands, &QAbstractItemModel::rowsInserted, this, &KeysModel::load);
    connect(&commands, &QAbstractItemModel::rowsRemoved, this, &KeysModel::load);
    connect(&commands, &QAbstractItemModel::dataChanged, this, &KeysModel::load);
    load();
}

void KeysModel::setFilter(const QString &text)
{
    m_filter = text.trimmed().toLower();
    load();
}

bool KeysModel::fits(const QAction *action) const
{
    const QString name = nameOf(action).toLower();
    if (name.isEmpty() || !action->isVisible())
        return false;
    return m_filter.isEmpty() || name.contains(m_filter) || Pinyin::initials(name).contains(m_filter) || keyOf(action).toLower().contains(m_filter)
           || CommandAreas::title(areaOf(action)).toLower().contains(m_filter);
}

void KeysModel::load()
{
    beginResetModel();
    m_shown.clear();
    for (int row = 0; row < m_commands.rowCount(); ++row)
        if (QAction *action = m_commands.at(row); fits(action))
            m_shown.append(action);
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [](const QAction *a, const QAction *b) { return CommandAreas::order(areaOf(a)) < CommandAreas::order(areaOf(b)); });
    endResetModel();
}

QAction *KeysModel::command(int row) const
{
    return m_shown.value(row);
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QAction *action = m_shown.at(index.row());
    if (!action)
        return {};
    const QString refusal = action->property("refusal").toString();
    switch (index.column()) {
    case Verb:
        if (role == Qt::DisplayRole)
            return nameOf(action);
        if (role == IconRole)
            return action->property("iconName");
        if (role == MeaningRole)
            return int(action->isEnabled() ? Meaning::Plain : Meaning::Faint);
        if (role == Qt::ToolTipRole && !refusal.isEmpty())
            return refusal;
        break;
    case Key:
        if (role == KeyRole && !keyOf(action).isEmpty())
            return keyOf(action);
        if (role == Qt::DisplayRole && keyOf(action).isEmpty())
            return tr("no key");
        if (role == MeaningRole)
            return int(Meaning::Faint);
        if (role == Qt::AccessibleTextRole)
            return keyOf(action);
        break;
    case Area: {
        // The word stands at the first of its group only, so that the groups are seen.
        const QString area = areaOf(action);
        const bool first = index.row() == 0 || !m_shown.at(index.row() - 1) || areaOf(m_shown.at(index.row() - 1)) != area;
        if (role == Qt::AccessibleTextRole || (role == Qt::DisplayRole && first))
            return CommandAreas::title(area);
        if (role == StrongRole)
            return true;
        break;
    }
    default: break;
    }
    return {};
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Verb ? tr("What it does") : section == Key ? tr("Key") : tr("Where");
}

} // namespace Allpost
