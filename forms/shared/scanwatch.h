// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/scannedtext.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QKeyEvent;
class QLineEdit;
class QWidget;

namespace Allpost {

/// Hears a card or code reader, which types like a keyboard, wherever the focus is: at least six keys less than 35 ms apart
/// and Enter. A number with the right check digit, or one of our codes, is told as a scan; the field that had the focus is
/// left as it was. Digits and capitals for a widget that is no input wait so long, so that a reader never fires shortcuts.
/// While a dialog, a menu or a card asks something (see AsksFirst), the Enter of a reader never answers it.
class ScanWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostGapMs = 35;
    static constexpr int LeastKeys = 6;

    /// Watches all of the program: this window, and the dialogs and menus above it.
    explicit ScanWatch(QWidget *window);
    ~ScanWatch() override;

Q_SIGNALS:
    /// IdNumber, BadId (read wrongly), or a number behind our prefix.
    void scanned(const Allpost::ScannedText &scan);
    /// Read while this dialog, menu or card waits for an answer; what a reader types into an input of it that is none of our
    /// codes stays there, and is not told.
    void scannedAside(const Allpost::ScannedText &scan, QWidget *asking);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held { int key = 0; Qt::KeyboardModifiers modifiers = {}; QString text = {}; };

    bool isMine(const QObject *watched) const;
    qint64 gap(quint64 stamp) const;
    bool isScan(quint64 stamp) const;
    /// Only a reader types so: whatever it read, its Enter is no answer.
    bool isBurst(quint64 stamp) const;
    /// Enter belongs to the reader, where this widget has the focus.
    bool endsReading(QWidget *at, quint64 stamp) const;
    /// The dialog, menu or card that waits for an answer where this widget has the focus; null: none does.
    QWidget *asking(QWidget *at) const;
    bool waits(QWidget *at, const QKeyEvent &key) const;
    bool pressed(QWidget *at, QKeyEvent *key);
    void begin(QWidget *at, quint64 stamp);
    void heard(const QString &text, quint64 stamp);
    /// Takes what the reader typed out of the field again.
    void takeBack();
    void replay();
    void silence();
    void forget();

    QWidget *m_window;
    QTimer m_quiet;
    QElapsedTimer m_since;
    QString m_typed;
    QList<Held> m_held;
    QPointer<QWidget> m_where;
    QPointer<QWidget> m_deaf; ///< its input method is off while a reader types
    QString m_before;         ///< the field as it was …
    QString m_selected;       ///< … with what was selected in it
    quint64 m_stamp = 0;      ///< of the last key, by the keyboard's clock; 0: it has none
    quint64 m_ended = 0;      ///< when a reader's Enter was taken, by that clock
    int m_start = 0;
    bool m_replaying = false;
};

} // namespace Allpost
