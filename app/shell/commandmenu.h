// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace Allpost {

class CommandRegistry;

/// All commands by area, made of the registry each time it opens.
class CommandMenu : public QMenu
{
    Q_OBJECT
public:
    explicit CommandMenu(CommandRegistry &commands, QWidget *parent = nullptr);

    /// What it shows when it opens now.
    void build();

private:
    CommandRegistry &m_commands;
};

} // namespace Allpost
