// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"

#include <QLabel>

namespace Allpost {

/// A label by type and tone. One line is elided with a tool tip, never cut; wordWrap wraps it instead.
class Label : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(Allpost::Theme::Type type READ type WRITE setType)
    Q_PROPERTY(Allpost::Theme::Tone tone READ tone WRITE setTone)

public:
    explicit Label(QWidget *parent = nullptr);
    explicit Label(const QString &text, Theme::Type type = Theme::Type::Body, Tone tone = Tone::Ink,
                  QWidget *parent = nullptr);

    Theme::Type type() const { return m_type; }
    void setType(Theme::Type type);
    Tone tone() const { return m_tone; }
    void setTone(Tone tone);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void restyle();

    Theme::Type m_type = Theme::Type::Body;
    Tone m_tone = Tone::Ink;
};

/// An icon by name, in the colour of a tone. Say what it means with setToolTip unless a word stands beside it.
class Glyph : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString icon READ icon WRITE setIcon)
    Q_PROPERTY(int px READ px WRITE setPx)
    Q_PROPERTY(Allpost::Theme::Tone tone READ tone WRITE setTone)

public:
    explicit Glyph(QWidget *parent = nullptr);
    explicit Glyph(const QString &icon, int px = 16, Tone tone = Tone::Ink2, QWidget *parent = nullptr);

    QString icon() const { return m_icon; }
    void setIcon(const QString &icon);
    int px() const { return m_px; }
    void setPx(int px);
    Tone tone() const { return m_tone; }
    void setTone(Tone tone);

    QSize sizeHint() const override { return {m_px, m_px}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_px = 16;
    Tone m_tone = Tone::Ink2;
};

/// A hairline between parts of a card.
class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Allpost
