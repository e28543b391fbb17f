// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace Allpost {

/// Line edits claim Ctrl+K, Ctrl+E, Ctrl+Z and more for themselves. True when the program shall have the key: every
/// Ctrl+letter but copy, cut and paste of something, select all, and undo or redo that the edit can do itself.
bool keyBelongsToProgram(const QKeyEvent &event, bool canUndo, bool canRedo, bool hasSelection);

/// Lets the program's shortcuts win over an edit that is not a LineEdit (spin box, note, combo box); see above.
class ProgramKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Watches the widget and the edits inside it.
    void watch(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Enter goes to the next input of a form, Shift+Enter back; in a note Ctrl+Enter does, since Enter is a new line
/// there. Esc is told. Buttons keep their Enter. Inputs that come later are found too.
class EnterMoves : public QObject
{
    Q_OBJECT

public:
    explicit EnterMoves(QWidget *form);

Q_SIGNALS:
    /// Enter in the last input.
    void finished();
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *widget);
    bool move(QWidget *from, bool forward);

    QWidget *m_form;
};

} // namespace Allpost
