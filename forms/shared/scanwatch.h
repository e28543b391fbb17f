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
class ScanWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostGapMs = 35;
    static constexpr int LeastKeys = 6;

    /// Watches all of the program; tells what is typed into this window, never into a question above it.
    explicit ScanWatch(QWidget *window);
    ~ScanWatch() override;

Q_SIGNALS:
    /// IdNumber, BadId (read wrongly), or a number behind our prefix.
    void scanned(const Allpost::ScannedText &scan);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held { int key = 0; Qt::KeyboardModifiers modifiers = {}; QString text = {}; };

    bool isMine(const QObject *watched) const;
    qint64 gap(quint64 stamp) const;
    bool isScan(quint64 stamp) const;
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
    int m_start = 0;
    bool m_replaying = false;
};

} // namespace Allpost
