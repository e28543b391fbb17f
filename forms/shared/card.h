// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/fits.h"
#include "forms/shared/theme.h"

#include <QFrame>
#include <QPointer>

namespace Allpost {

/// A white sheet with a hairline. With a title it paints a head of 48 px above its layout (title, count beside it, a
/// widget at the right end). Give it any layout, also in a .ui file; the card sets its contents margins itself.
class Card : public QFrame, public Fits
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString count READ count WRITE setCount)
    Q_PROPERTY(int padding READ padding WRITE setPadding)
    Q_PROPERTY(bool bar READ hasBar WRITE setBar)
    Q_PROPERTY(Allpost::Theme::Tone tone READ tone WRITE setTone)
    Q_PROPERTY(bool washed READ isWashed WRITE setWashed)
    Q_PROPERTY(bool operable READ isOperable WRITE setOperable)

public:
    explicit Card(QWidget *parent = nullptr);

    QString title() const { return m_title; }
    void setTitle(const QString &title);
    QString count() const { return m_count; }
    void setCount(const QString &count);
    /// Space inside, 16; 0 for a table that reaches the borders.
    int padding() const { return m_padding; }
    void setPadding(int px);
    /// A bar of 4 px at the left in the card's tone.
    bool hasBar() const { return m_bar; }
    void setBar(bool on);
    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    /// Filled with the quiet background of its tone.
    bool isWashed() const { return m_washed; }
    void setWashed(bool on);
    /// Border of something that can be operated.
    bool isOperable() const { return m_operable; }
    void setOperable(bool on);
    /// At the right end of the head, e.g. a quiet Button. The card takes it over.
    void setCorner(QWidget *corner);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<FitText> fitTexts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int headHeight() const;
    int headWidth() const;
    void arrange();
    void placeCorner();

    QString m_title;
    QString m_count;
    int m_padding = Space::m;
    Tone m_tone = Tone::Neutral;
    bool m_bar = false;
    bool m_washed = false;
    bool m_operable = false;
    QPointer<QWidget> m_corner;
};

} // namespace Allpost
