// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/commandregistry.h"

#include "forms/shared/theme.h"
#include "models/base/pinyin.h"

#include <QWidget>

#include <algorithm>

namespace Allpost {

namespace {

constexpr char RefusalProperty[] = "refusal";
constexpr char IconProperty[] = "iconName";

QString plain(const QAction *action)
{
    return action->text().remove(u'&');
}

} // namespace

QAction *CommandRegistry::add(const QString &id, const QString &text, const QString &icon, const QKeySequence &key, QWidget *page)
{
    beginInsertRows({}, int(m_actions.size()), int(m_actions.size()));
    auto *action = new QAction(text, page ? static_cast<QObject *>(page) : this);
    action->setObjectName(id);
    action->setProperty(IconProperty, icon);
    if (!icon.isEmpty())
        action->setIcon(Theme::actionIcon(icon));
    action->setShortcut(key);
    action->setShortcutContext(page ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    if (page)
        page->addAction(action);
    m_actions.append(action);
    endInsertRows();
    connect(action, &QAction::changed, this, [this, action] {
        const QModelIndex i = index(int(m_actions.indexOf(action)));
        Q_EMIT dataChanged(i, i);
    });
    connect(action, &QObject::destroyed, this, &CommandRegistry::remove);
    return action;
}

void CommandRegistry::remove(QObject *action)
{
    const auto row = int(m_actions.indexOf(static_cast<QAction *>(action)));
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_actions.removeAt(row);
    endRemoveRows();
}

QAction *CommandRegistry::find(const QString &id) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const QAction *a) { return a->objectName() == id; });
    return found == m_actions.end() ? nullptr : *found;
}

void CommandRegistry::refuse(QAction *action, const QString &why)
{
    action->setProperty(RefusalProperty, why);
    action->setEnabled(why.isEmpty());
    action->setToolTip(why.isEmpty() ? plain(action) : why);
}

int CommandRegistry::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

QVariant CommandRegistry::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QAction *action = m_actions.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return plain(action);
    case Qt::DecorationRole: return action->icon();
    case Qt::ToolTipRole: return action->toolTip();
    case IdRole: return action->objectName();
    case KeyRole: return action->shortcut().toString(QKeySequence::NativeText);
    case AreaRole: return action->objectName().section(u'.', 0, 0);
    case RefusalRole: return action->property(RefusalProperty);
    default: return {};
    }
}

Qt::ItemFlags CommandRegistry::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_actions.at(index.row())->isEnabled() ? QAbstractListModel::flags(index) : Qt::ItemIsSelectable;
}

QList<QAction *> CommandRegistry::matching(const QString &text, int limit) const
{
    const QString wanted = text.trimmed().toLower();
    QList<QAction *> found;
    for (QAction *action : m_actions) {
        if (!action->isVisible() || plain(action).isEmpty())
            continue;
        const QString name = plain(action).toLower();
        if (wanted.isEmpty() || name.contains(wanted) || Pinyin::initials(name).contains(wanted))
            found.append(action);
    }
    std::stable_sort(found.begin(), found.end(), [](const QAction *a, const QAction *b) { return a->isEnabled() > b->isEnabled(); });
    return found.mid(0, limit);
}

} // namespace Allpost
