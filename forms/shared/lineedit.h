// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace Allpost {

/// A line to type into, with an icon in front and a key cap behind if wanted. The program's own Ctrl keys win over
/// it, Ctrl+Z too when it has nothing to undo. The dynamic property "error" (set by FieldBox) draws the red border.
class LineEdit : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString keyText READ keyText WRITE setKeyText)
    Q_PROPERTY(bool error READ hasError WRITE setError)
    Q_PROPERTY(int tall READ tall WRITE setTall)

public:
    explicit LineEdit(QWidget *parent = nullptr);

    QString iconName() const { return m_iconName; }
    void setIconName(const QString &name);
    QString keyText() const { return m_keyText; }
    void setKeyText(const QString &key);
    bool hasError() const { return m_error; }
    void setError(bool error);
    int tall() const { return m_tall; }
    void setTall(int px);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool programHas(const QKeyEvent &event) const;
    void arrange();

    QString m_iconName;
    QString m_keyText;
    int m_tall = Height::control;
    bool m_error = false;
};

/// Several lines to type into; the program's keys win as in LineEdit, Tab goes to the next input.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT
    Q_PROPERTY(int lines READ lines WRITE setLines)

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// Height in lines of text, 3 unless set.
    int lines() const { return m_lines; }
    void setLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool programHas(const QKeyEvent &event) const;

    int m_lines = 3;
};

} // namespace Allpost
