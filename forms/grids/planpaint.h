// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/fits.h"
#include "forms/shared/theme.h"
#include "models/grids/buildingplan.h"

#include <QWidget>

class QPainter;

namespace Allpost {

namespace PlanPaint {

/// Width of the hatched strip at the left of a door.
constexpr int Strip = 12;

/// The ground of a door: colour by meaning, and a hatched strip that tells the same without colour. Faded: an outline.
void ground(QPainter *painter, const QRectF &rect, const PlanKind &kind, bool faded);

} // namespace PlanPaint

/// The legend of a plan: what each ground means and how many doors have it; goes on in further lines.
class PlanLegend : public QWidget, public Fits
{
    Q_OBJECT
public:
    explicit PlanLegend(QWidget *parent = nullptr);

    void setKinds(const QList<PlanKind> &kinds);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<FitText> fitTexts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry { QRect swatch; QRect text; QString words; };
    QList<Entry> placed(int width) const;

    QList<PlanKind> m_kinds;
};

} // namespace Allpost
