// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/goodslist.h"

#include <QWidget>

namespace Allpost {

class Button;

/// The things exchanged most often, each a button with its price and its digit; as many as fit into two rows.
class FavouriteRow : public QWidget
{
    Q_OBJECT
public:
    explicit FavouriteRow(QWidget *parent = nullptr);

    void setGoods(const QList<GoodsEntry> &goods);
    int count() const { return int(m_buttons.size()); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(qlonglong goods);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int place(int width, bool apply) const;

    QList<Button *> m_buttons;
};

} // namespace Allpost
