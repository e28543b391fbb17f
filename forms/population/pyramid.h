// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/population/population.h"

#include <QWidget>

namespace Allpost {

/// Age bands from the oldest down, men to the left, women to the right. The band under the pointer or chosen by Up and
/// Down says its figures; Enter or a click asks for its people.
class Pyramid : public QWidget
{
    Q_OBJECT

public:
    explicit Pyramid(QWidget *parent = nullptr);

    /// By age, the youngest first; people whose age is not known are left out and said below.
    void setBands(const QList<PopulationCount> &bands);
    int current() const { return m_current; }
    QSize sizeHint() const override { return {320, 360}; }
    QSize minimumSizeHint() const override { return {260, 240}; }

Q_SIGNALS:
    void opened(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRect plot() const;
    QRect bandRect(int band) const;
    int bandAt(QPoint at) const;
    void setCurrent(int band);
    QString sentence(const PopulationCount &band) const;

    QList<PopulationCount> m_bands; ///< the oldest first
    PopulationCount m_unknown;
    int m_current = -1;
};

} // namespace Allpost
