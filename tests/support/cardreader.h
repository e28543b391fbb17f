// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QtTest>

namespace Allpost {

/// A card or bar code reader: keys that follow each other at once by the keyboard's own clock, as they do on a real machine,
/// so that a busy machine does not make a slow typist of it.
class CardReader
{
public:
    /// All keys of text, each where the focus is by then: focus gives a widget.
    template <typename Focus>
    static void type(const QString &text, Focus focus)
    {
        clock() += PauseMs;
        for (const QChar c : text)
            click(focus(), QTest::asciiToKey(c.toLatin1()), QString(c));
    }
    /// The same with the Enter that ends a scan.
    template <typename Focus>
    static void scan(const QString &text, Focus focus)
    {
        type(text, focus);
        click(focus(), Qt::Key_Return, QStringLiteral("\r"));
    }

    /// A reader that ends with two: the second one, right after scan().
    static void secondEnter(QWidget *widget) { click(widget, Qt::Key_Return, QStringLiteral("\r")); }
    /// The same by a person, with the Enter.
    template <typename Focus>
    static void byHand(const QString &text, Focus focus)
    {
        for (const QChar c : text) {
            clock() += PauseMs;
            click(focus(), QTest::asciiToKey(c.toLatin1()), QString(c));
        }
        clock() += PauseMs;
        click(focus(), Qt::Key_Return, QStringLiteral("\r"));
    }

private:
    static constexpr quint64 PauseMs = 1000;
    static constexpr quint64 GapMs = 3;

    static quint64 &clock()
    {
        static quint64 now = 0;
        return now;
    }
    /// As QTest::keyClick does it, but with the moment of the key.
    static void click(QWidget *widget, int key, const QString &text)
    {
        clock() += GapMs;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            if (type == QEvent::KeyPress && qt_sendShortcutOverrideEvent(widget, ulong(clock()), key, {}, text))
                continue;
            QKeyEvent event(type, key, {}, text);
            event.setTimestamp(clock());
            QSpontaneKeyEvent::setSpontaneous(&event);
            QApplication::instance()->notify(widget, &event);
        }
    }
};

} // namespace Allpost
