// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/fits.h"
#include "models/views/roles.h"

#include <QWidget>

namespace Allpost {

/// One thing that happened.
struct TimelineItem
{
    QString when = {};
    QString title = {};
    QString detail = {};
    QString icon = {};
    Meaning meaning = Meaning::Neutral;
    bool open = false; ///< not finished: bold
    bool struck = false; ///< taken back: struck through
};

/// What happened when, newest first, one below the other; as high as it needs to be for its width, so put it into a
/// scroll area.
class Timeline : public QWidget, public Fits
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setItems(const QList<TimelineItem> &items);
    const QList<TimelineItem> &items() const { return m_items; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QList<FitText> fitTexts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int itemHeight(const TimelineItem &item, int width) const;

    QList<TimelineItem> m_items;
};

} // namespace Allpost
