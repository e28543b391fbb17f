// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/scanwatch.h"

#include "forms/shared/takesscans.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// From so many fast keys on the input method is kept out of it.
constexpr int KeysUntilDeaf = 3;
/// A burst into an input is over after this time at the latest; keys that wait to be shortcuts wait much shorter.
constexpr int LongestBurstPauseMs = 200;

QLineEdit *lineOf(QWidget *widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return line;
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        return combo->lineEdit();
    return qobject_cast<QAbstractSpinBox *>(widget) ? widget->findChild<QLineEdit *>() : nullptr;
}

bool isInput(QWidget *widget)
{
    return lineOf(widget) || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTextEdit *>(widget);
}

QTextCursor cursorOf(QWidget *widget)
{
    if (auto *note = qobject_cast<QPlainTextEdit *>(widget))
        return note->textCursor();
    auto *text = qobject_cast<QTextEdit *>(widget);
    return text ? text->textCursor() : QTextCursor();
}

bool isPlain(const QKeyEvent &key)
{
    return !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && key.text().size() == 1 && key.text().front().isPrint();
}

/// What a reader types: digits, capitals and the marks of our codes.
bool isReaders(const QKeyEvent &key)
{
    const QChar c = key.text().isEmpty() ? QChar() : key.text().front();
    return c.isDigit() || c.isUpper() || c == u':' || c == u'-';
}

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

ScanWatch::ScanWatch(QWidget *window) : QObject(window), m_window(window)
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &ScanWatch::silence);
    qApp->installEventFilter(this);
}

ScanWatch::~ScanWatch()
{
    forget();
}

/// One key passes through the filter for each widget it is offered to: only the one with the focus counts.
bool ScanWatch::isMine(const QObject *watched) const
{
    if (!watched->isWidgetType())
        return false;
    const auto *widget = static_cast<const QWidget *>(watched);
    const QWidget *window = widget->window();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        // Suggestions below an input hand their keys on to it.
        if (window != popup || isInput(popup->focusProxy()))
            return false;
    } else if (const QWidget *modal = QApplication::activeModalWidget(); modal && window != modal) {
        return false;
    }
    // Another main window of the program has a watch of its own.
    const QWidget *above = window;
    while (above && above != m_window)
        above = above->parentWidget();
    if (!above && (window->parentWidget() || !(window->isModal() || window->windowType() == Qt::Popup)))
        return false;
    const QWidget *focus = window->focusWidget();
    return widget == (focus ? focus : window);
}

QWidget *ScanWatch::asking(QWidget *at) const
{
    if (at->window() != m_window)
        return QApplication::activeModalWidget() ? QApplication::activeModalWidget() : at->window();
    for (QWidget *widget = at; widget; widget = widget->parentWidget())
        if (dynamic_cast<AsksFirst *>(widget))
            return widget;
    return nullptr;
}

/// Since the key before. By the keyboard's own clock where it has one: what a key sets off may take longer than the gap.
qint64 ScanWatch::gap(quint64 stamp) const
{
    if (stamp && m_stamp && stamp >= m_stamp)
        return qint64(stamp - m_stamp);
    return m_since.isValid() ? m_since.elapsed() : MostGapMs + 1;
}

bool ScanWatch::isScan(quint64 stamp) const
{
    if (m_typed.size() < LeastKeys || gap(stamp) > MostGapMs)
        return false;
    const ScannedText scan = ScannedText::read(m_typed);
    // Into an input a bar code is typed as any text; elsewhere its digits must not become shortcuts.
    return scan.kind == ScannedText::Kind::IdNumber || (scan.kind == ScannedText::Kind::Barcode && !m_held.isEmpty()) || scan.kind == ScannedText::Kind::BadId
           || (m_typed.startsWith(ScannedText::prefix(), Qt::CaseInsensitive) && scan.kind != ScannedText::Kind::Nothing);
}

bool ScanWatch::isBurst(quint64 stamp) const
{
    // Chinese comes from an input method, many characters at once.
    const bool isLatin = std::all_of(m_typed.cbegin(), m_typed.cend(), [](QChar c) { return c < QChar(128); });
    return isLatin && m_typed.size() >= LeastKeys && gap(stamp) <= MostGapMs;
}

bool ScanWatch::endsReading(QWidget *at, quint64 stamp) const
{
    // Some readers end with two: the second would answer what the first has asked.
    if (m_ended && stamp >= m_ended && stamp - m_ended <= quint64(MostGapMs))
        return true;
    return asking(at) ? isBurst(stamp) : isScan(stamp);
}

/// Where something is asked any letter may be the key of an answer.
bool ScanWatch::waits(QWidget *at, const QKeyEvent &key) const
{
    if (!isPlain(key) || key.isAutoRepeat() || isInput(at))
        return false;
    return isReaders(key) || !m_held.isEmpty() || (key.text().front().isLetter() && asking(at));
}

bool ScanWatch::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isKey = type == QEvent::KeyPress || type == QEvent::KeyRelease || type == QEvent::ShortcutOverride;
    if (m_replaying || (!isKey && type != QEvent::InputMethod) || !isMine(watched))
        return false;
    auto *at = static_cast<QWidget *>(watched);
    if (type == QEvent::InputMethod) {
        if (const QString said = static_cast<QInputMethodEvent *>(event)->commitString(); !said.isEmpty()) {
            begin(at, 0);
            heard(said, 0);
        }
        return false;
    }
    auto *key = static_cast<QKeyEvent *>(event);
    if (type == QEvent::KeyRelease) {
        // Without a clock of the keyboard's: what the key set off is done.
        if (!m_stamp && !m_typed.isEmpty())
            m_since.restart();
        return false;
    }
    if (type == QEvent::KeyPress)
        return pressed(at, key);
    // Asked before a shortcut fires: what waits, or ends a scan, is no shortcut.
    if (!waits(at, *key) && !(isEnter(*key) && endsReading(at, key->timestamp()))) {
        // What waited comes before the shortcut that follows it.
        const bool isModifier = key->key() == Qt::Key_Shift || key->key() == Qt::Key_Control || key->key() == Qt::Key_Alt || key->key() == Qt::Key_CapsLock;
        if (!m_held.isEmpty() && !isModifier && !isEnter(*key))
            silence();
        return false;
    }
    event->accept();
    return true;
}

bool ScanWatch::pressed(QWidget *at, QKeyEvent *key)
{
    if (isEnter(*key)) {
        if (!endsReading(at, key->timestamp())) {
            silence();
            return false;
        }
        const QPointer<QWidget> asks = asking(at);
        const ScannedText scan = ScannedText::read(m_typed);
        const bool isText = m_typed.isEmpty() || (asks && isInput(at) && (scan.kind == ScannedText::Kind::Nothing || scan.kind == ScannedText::Kind::Barcode));
        m_held.clear();
        if (!isText)
            takeBack();
        forget();
        m_ended = key->timestamp();
        if (isText)
            return true;
        if (asks)
            Q_EMIT scannedAside(scan, asks);
        else
            Q_EMIT scanned(scan);
        return true;
    }
    if (key->key() == Qt::Key_Shift || key->key() == Qt::Key_CapsLock)
        return false;
    if (!isPlain(*key) || key->isAutoRepeat()) {
        silence();
        return false;
    }
    begin(at, key->timestamp());
    const bool waiting = waits(at, *key);
    if (waiting)
        m_held.append({key->key(), key->modifiers(), key->text()});
    heard(key->text(), key->timestamp());
    return waiting;
}

void ScanWatch::begin(QWidget *at, quint64 stamp)
{
    if (!m_typed.isEmpty() && m_where == at && gap(stamp) <= MostGapMs)
        return;
    silence();
    m_where = at;
    m_before.clear();
    m_selected.clear();
    m_start = 0;
    if (const QLineEdit *line = lineOf(at)) {
        m_before = line->text();
        m_selected = line->selectedText();
        m_start = line->hasSelectedText() ? line->selectionStart() : line->cursorPosition();
    } else if (const QTextCursor cursor = cursorOf(at); !cursor.isNull()) {
        m_selected = cursor.selectedText();
        m_start = cursor.selectionStart();
    }
}

void ScanWatch::heard(const QString &text, quint64 stamp)
{
    m_typed += text;
    m_stamp = stamp;
    m_since.restart();
    m_quiet.start(m_held.isEmpty() || (m_typed.size() >= LeastKeys && m_where && asking(m_where)) ? LongestBurstPauseMs : MostGapMs + 5);
    if (m_typed.size() >= KeysUntilDeaf && !m_deaf && m_where && isInput(m_where) && m_where->testAttribute(Qt::WA_InputMethodEnabled)) {
        m_deaf = m_where;
        m_deaf->setAttribute(Qt::WA_InputMethodEnabled, false);
    }
}

void ScanWatch::takeBack()
{
    if (!m_where)
        return;
    if (QLineEdit *line = lineOf(m_where)) {
        if (const int typed = line->cursorPosition() - m_start; typed > 0) {
            line->setSelection(m_start, typed);
            line->insert(m_selected);
        }
        if (line->text() != m_before) {
            line->setText(m_before);
            Q_EMIT line->textEdited(m_before);
        }
        return;
    }
    QTextCursor cursor = cursorOf(m_where);
    if (cursor.isNull() || cursor.position() < m_start)
        return;
    cursor.setPosition(m_start, QTextCursor::KeepAnchor);
    cursor.insertText(m_selected);
}

/// What waited was typed by hand after all: a shortcut, or a key of the widget.
void ScanWatch::replay()
{
    const QList<Held> held = std::exchange(m_held, {});
    const QPointer<QWidget> where = m_where;
    // A reader without Enter: none of its keys is an answer.
    if (held.isEmpty() || !where || (held.size() >= LeastKeys && asking(where)))
        return;
    const QPointer<QWidget> window = where->window();
    for (const Held &one : held) {
        if (!where || !window || where->window() != window || !window->isVisible())
            return;
        const QKeySequence sequence(QKeyCombination(one.modifiers & ~Qt::KeypadModifier, Qt::Key(one.key)));
        QAction *meant = nullptr;
        for (QWidget *widget = window->focusWidget() ? window->focusWidget() : where.data(); widget && !meant; widget = widget == window ? nullptr : widget->parentWidget())
            for (QAction *action : widget->actions())
                if (!meant && action->isEnabled() && action->shortcuts().contains(sequence))
                    meant = action;
        if (meant && !isInput(window->focusWidget())) {
            meant->trigger();
            continue;
        }
        m_replaying = true;
        QWidget *to = window->focusWidget() ? window->focusWidget() : where.data();
        QKeyEvent press(QEvent::KeyPress, one.key, one.modifiers, one.text);
        QKeyEvent release(QEvent::KeyRelease, one.key, one.modifiers, one.text);
        const QPointer<QWidget> alive = to;
        QCoreApplication::sendEvent(to, &press);
        if (alive)
            QCoreApplication::sendEvent(to, &release);
        m_replaying = false;
    }
}

void ScanWatch::silence()
{
    replay();
    forget();
}

void ScanWatch::forget()
{
    m_quiet.stop();
    m_typed.clear();
    m_held.clear();
    m_since.invalidate();
    m_stamp = 0;
    if (m_deaf)
        m_deaf->setAttribute(Qt::WA_InputMethodEnabled, true);
    m_deaf = nullptr;
}

} // namespace Allpost
