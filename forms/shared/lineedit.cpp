// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/lineedit.h"

#include "forms/shared/keys.h"
#include "forms/shared/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace Allpost {

namespace {

constexpr int iconPx = 16;
constexpr int iconRoom = 24;

} // namespace

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent)
{
    setFont(Theme::font(Theme::Type::Body));
}

void LineEdit::setIconName(const QString &name)
{
    m_iconName = name;
    arrange();
}

void LineEdit::setKeyText(const QString &key)
{
    m_keyText = key;
    arrange();
}

void LineEdit::setError(bool error)
{
    m_error = error;
    update();
}

void LineEdit::setTall(int px)
{
    m_tall = px;
    arrange();
}

void LineEdit::arrange()
{
    setTextMargins(m_iconName.isEmpty() ? 0 : iconRoom, 0,
                   m_keyText.isEmpty() ? 0 : Paint::keyWidth(m_keyText) + Space::xs, 0);
    updateGeometry();
    update();
}

QSize LineEdit::sizeHint() const
{
    const QSize hint = QLineEdit::sizeHint();
    return {hint.width(), std::max(m_tall, Theme::metrics(Theme::Type::Body).height() + 4)};
}

QSize LineEdit::minimumSizeHint() const
{
    return {QLineEdit::minimumSizeHint().width(), sizeHint().height()};
}

bool LineEdit::programHas(const QKeyEvent &event) const
{
    return keyBelongsToProgram(event, isUndoAvailable() && !isReadOnly(), isRedoAvailable() && !isReadOnly(),
                               hasSelectedText());
}

bool LineEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && programHas(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    // No shortcut took it: it must still not cut the line as Ctrl+K does on X11.
    if (programHas(*event)) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_iconName.isEmpty() && m_keyText.isEmpty())
        return;
    QPainter painter(this);
    if (!m_iconName.isEmpty())
        painter.drawPixmap(10, (height() - iconPx) / 2,
                           Theme::icon(m_iconName, iconPx, Theme::c().ink2, devicePixelRatioF()));
    if (!m_keyText.isEmpty())
        Paint::key(&painter, {width() - Space::s - Paint::keyWidth(m_keyText), height() / 2}, m_keyText,
                   Theme::c().ink3, Theme::c().line);
}

void LineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setFont(Theme::font(Theme::Type::Body));
        arrange();
    }
}

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    document()->clearUndoRedoStacks(); // the margin counts as an edit, and Ctrl+Z would stay here
    setFont(Theme::font(Theme::Type::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NoteEdit::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize NoteEdit::sizeHint() const
{
    const int line = Theme::metrics(Theme::Type::Body).lineSpacing();
    return {240, m_lines * line + int(2 * document()->documentMargin()) + 2 * frameWidth() + 2};
}

bool NoteEdit::programHas(const QKeyEvent &event) const
{
    return keyBelongsToProgram(event, document()->isUndoAvailable() && !isReadOnly(),
                               document()->isRedoAvailable() && !isReadOnly(), textCursor().hasSelection());
}

bool NoteEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && programHas(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (programHas(*event)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    // Qt 6.4 on X11 crashes when something is pasted while nobody holds the clipboard.
    if (source && canInsertFromMimeData(source))
        QPlainTextEdit::insertFromMimeData(source);
}

void NoteEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setFont(Theme::font(Theme::Type::Body));
        updateGeometry();
    }
}

} // namespace Allpost
