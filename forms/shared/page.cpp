// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/page.h"

#include "forms/shared/workplace.h"

namespace Allpost {

using namespace Qt::StringLiterals;

QAction *Page::newCommand(const QString &id, const QString &text, const QString &icon, const QKeySequence &key)
{
    return m_workplace.commands().add(id, text, icon, key, this);
}

Button *Page::buttonFor(QAction *action, Button::Kind kind)
{
    auto *button = new Button(action->text(), action->property("iconName").toString(), {}, kind);
    button->follow(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    return button;
}

void Page::done(const QString &words)
{
    m_workplace.say(words, {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
}

} // namespace Allpost
