// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"

#include <QWidget>

class QTimer;

namespace Allpost {

/// A short word on what was just done, over the status line of its parent window, in turned-over colours, with one
/// deed ("undo Ctrl+Z"). It goes by itself after 8 s; a failure stays until closed. It never takes the focus.
class Toast : public QWidget
{
    Q_OBJECT

public:
    static constexpr int shownFor = 8000; ///< ms

    explicit Toast(QWidget *over = nullptr);

    /// Replaces what is shown. Tone::Bad stays and gets a cross. action and key may be empty; acted() tells a click.
    void show(const QString &text, Tone tone = Tone::Ok, const QString &action = {}, const QString &key = {});
    QString text() const { return m_text; }
    QString action() const { return m_action; }
    bool stays() const { return m_tone == Tone::Bad; }
    /// Width of the navigation, so that the toast stands in the middle of the page; height of the status line.
    void setInsets(int left, int bottom);

    QSize sizeHint() const override;

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void acted();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect actionRect() const;
    QRect crossRect() const;
    void place();

    QString m_text;
    QString m_action;
    QString m_key;
    Tone m_tone = Tone::Ok;
    int m_left = 0;
    int m_bottom = Height::status;
    QTimer *m_timer;
};

} // namespace Allpost
