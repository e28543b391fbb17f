// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/fitcheck.h"
#include "forms/shared/theme.h"

#include <QAbstractButton>

namespace Allpost {

/// A number that opens what stands behind it: the figure, what it counts, a second line, and the key in the corner.
class FigureCard : public QAbstractButton, public Fits
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    /// sign: what stands between this number and the one before ("+", "−", "="), empty: nothing.
    void setFigure(const QString &figure, const QString &what, const QString &more = {});
    void setSign(const QString &sign);
    QString figure() const { return m_figure; }
    void setKeyText(const QString &key);
    /// Bad and Warn have a bar at the left as well.
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<FitText> fitTexts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int signWidth() const;
    int figureWidth() const;
    int textLeft() const;

    QString m_figure;
    QString m_what;
    QString m_more;
    QString m_sign;
    QString m_key;
    Tone m_tone = Tone::Ink;
};

} // namespace Allpost
