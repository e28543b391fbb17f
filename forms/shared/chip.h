// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/fits.h"
#include "forms/shared/paint.h"

#include <QAbstractButton>
#include <QWidget>

namespace Allpost {

/// A state or fact: colour, word and mostly an icon; no border, not clickable.
class Chip : public QWidget, public Fits
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
    Q_PROPERTY(Allpost::Theme::Tone tone READ tone WRITE setTone)
    Q_PROPERTY(QString icon READ icon WRITE setIcon)

public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const QString &text, Tone tone = Tone::Neutral, const QString &icon = {}, QWidget *parent = nullptr);

    QString text() const { return m_chip.text; }
    void setText(const QString &text);
    Tone tone() const { return m_chip.tone; }
    void setTone(Tone tone);
    QString icon() const { return m_chip.icon; }
    void setIcon(const QString &icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QList<FitText> fitTexts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void changed();

    ChipText m_chip;
};

/// A condition of a filter: click or Enter edits it (clicked), its cross, Del or Backspace takes it out (removed).
class ConditionChip : public QAbstractButton, public Fits
{
    Q_OBJECT

public:
    explicit ConditionChip(QWidget *parent = nullptr);
    explicit ConditionChip(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QList<FitText> fitTexts() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect crossRect() const;
};

/// Chips side by side, going on in the next line when the width is used up.
class ChipRow : public QWidget, public Fits
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setChips(const QList<ChipText> &chips);
    void setChips(const QList<ChipValue> &chips);
    const QList<ChipText> &chips() const { return m_chips; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QList<FitText> fitTexts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<QPoint> placed(int width) const;

    QList<ChipText> m_chips;
};

/// A key on the screen: Ctrl+K.
class KeyCap : public QWidget, public Fits
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit KeyCap(QWidget *parent = nullptr);
    explicit KeyCap(const QString &text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QList<FitText> fitTexts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
};

} // namespace Allpost
