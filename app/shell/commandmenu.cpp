// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/commandmenu.h"

#include "forms/help/commandareas.h"
#include "forms/shared/commandregistry.h"

#include <QAction>

#include <algorithm>

namespace Allpost {

CommandMenu::CommandMenu(CommandRegistry &commands, QWidget *parent) : QMenu(parent), m_commands(commands)
{
    connect(this, &QMenu::aboutToShow, this, &CommandMenu::build);
}

void CommandMenu::build()
{
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    clear();
    QList<QAction *> all;
    for (int row = 0; row < m_commands.rowCount(); ++row)
        if (QAction *action = m_commands.at(row); action->isVisible() && !action->text().isEmpty())
            all.append(action);
    const auto areaOf = [](const QAction *action) { return action->objectName().section(u'.', 0, 0); };
    std::stable_sort(all.begin(), all.end(), [&](const QAction *a, const QAction *b) {
        return CommandAreas::order(areaOf(a)) < CommandAreas::order(areaOf(b));
    });
    QMenu *menu = nullptr;
    QString title;
    for (QAction *action : all) {
        if (const QString area = CommandAreas::title(areaOf(action)); !menu || area != title) {
            title = area;
            // A child of this menu, but none of the window's: page commands keep their own reach.
            menu = new QMenu(area, this);
            menu->setToolTipsVisible(true);
            addMenu(menu);
        }
        menu->addAction(action);
    }
}

} // namespace Allpost
