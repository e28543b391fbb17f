// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/keys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QChildEvent>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

namespace Allpost {

bool keyBelongsToProgram(const QKeyEvent &event, bool canUndo, bool canRedo, bool hasSelection)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool ctrl = modifiers & Qt::ControlModifier;
    if (!ctrl || (modifiers & Qt::AltModifier) || event.key() < Qt::Key_A || event.key() > Qt::Key_Z)
        return false;
    const bool shift = modifiers & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_A:
    case Qt::Key_V: return shift;
    case Qt::Key_C:
    case Qt::Key_X: return shift || !hasSelection;
    case Qt::Key_Z: return shift ? !canRedo : !canUndo;
    case Qt::Key_Y: return shift || !canRedo;
    default: return true;
    }
}

namespace {

bool programHasKey(QObject *edit, const QKeyEvent &event)
{
    if (auto *line = qobject_cast<QLineEdit *>(edit))
        return keyBelongsToProgram(event, line->isUndoAvailable() && !line->isReadOnly(),
                                   line->isRedoAvailable() && !line->isReadOnly(), line->hasSelectedText());
    if (auto *note = qobject_cast<QPlainTextEdit *>(edit))
        return keyBelongsToProgram(event, note->document()->isUndoAvailable() && !note->isReadOnly(),
                                   note->document()->isRedoAvailable() && !note->isReadOnly(),
                                   note->textCursor().hasSelection());
    return false;
}

bool isInput(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
           || qobject_cast<const QTextEdit *>(widget)
           || (qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QPushButton *>(widget));
}

/// A combo box's or spin box's own line edit counts as the box.
QWidget *wholeInput(QWidget *widget)
{
    QWidget *parent = widget->parentWidget();
    return parent && isInput(parent) && !isInput(parent->parentWidget()) ? parent : widget;
}

bool popupOpen(QWidget *input)
{
    if (auto *combo = qobject_cast<QComboBox *>(input)) {
        if (combo->view()->isVisible())
            return true;
        QCompleter *completer = combo->completer();
        return completer && completer->popup()->isVisible();
    }
    auto *line = qobject_cast<QLineEdit *>(input);
    return line && line->completer() && line->completer()->popup()->isVisible();
}

} // namespace

void ProgramKeys::watch(QWidget *widget)
{
    widget->installEventFilter(this);
    const QList<QWidget *> children = widget->findChildren<QWidget *>();
    for (QWidget *child : children)
        child->installEventFilter(this);
}

bool ProgramKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (!programHasKey(watched, *key))
        return false;
    event->ignore();
    return true;
}

EnterMoves::EnterMoves(QWidget *form) : QObject(form), m_form(form)
{
    watch(form);
}

void EnterMoves::watch(QWidget *widget)
{
    widget->installEventFilter(this);
    const QList<QWidget *> children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (!child->isWindow())
            watch(child);
    }
}

bool EnterMoves::move(QWidget *from, bool forward)
{
    // The focus chain is a ring through the whole window; seen from the form it lists the form's inputs in tab order.
    QList<QWidget *> inputs;
    for (QWidget *at = m_form->nextInFocusChain(); at != m_form; at = at->nextInFocusChain()) {
        if (m_form->isAncestorOf(at) && isInput(at) && at->isVisibleTo(m_form) && at->isEnabled()
            && (at->focusPolicy() & Qt::TabFocus) && wholeInput(at) == at)
            inputs.append(at);
    }
    const qsizetype index = inputs.indexOf(wholeInput(from));
    QWidget *next = inputs.value(forward ? index + 1 : index - 1);
    if (index < 0 || !next)
        return false;
    next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool EnterMoves::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::ChildPolished) {
        auto *child = qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child());
        if (child && !child->isWindow())
            watch(child);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && isInput(widget) && !popupOpen(wholeInput(widget))) {
        Q_EMIT escaped();
        return true;
    }
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || !isInput(widget)
        || popupOpen(wholeInput(widget)))
        return false;
    const bool note = qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTextEdit *>(widget);
    if (note && !(key->modifiers() & Qt::ControlModifier))
        return false;
    if (!(key->modifiers() & Qt::ShiftModifier) || note) {
        if (!move(widget, true))
            Q_EMIT finished();
        return true;
    }
    move(widget, false);
    return true;
}

} // namespace Allpost
