// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/favouriterow.h"

#include "forms/shared/button.h"

#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 2;
constexpr int MostLetters = 8;

/// Without the size of the pack where that leaves one of a kind: it stands in the basket, and in the tip.
QString shortName(const QString &whole, const QList<GoodsEntry> &all)
{
    const QString kind = whole.section(u'（', 0, 0).section(u'(', 0, 0).trimmed();
    const auto named = [&](const GoodsEntry &one) { return one.goods.name.startsWith(kind); };
    const QString name = kind.isEmpty() || std::count_if(all.cbegin(), all.cend(), named) > 1 ? whole : kind;
    return name.size() > MostLetters ? name.left(MostLetters - 1) + u'…' : name;
}

} // namespace

FavouriteRow::FavouriteRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FavouriteRow::setGoods(const QList<GoodsEntry> &goods)
{
    // A button may be the sender of what led here.
    for (Button *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (int i = 0; i < goods.size(); ++i) {
        const GoodsEntry &one = goods.at(i);
        auto *button = new Button(u"%1  %2"_s.arg(shortName(one.goods.name, goods), QLocale().toString(one.price())), {}, QString::number(i + 1), Button::Normal, this);
        button->setObjectName(u"favourite%1"_s.arg(i + 1));
        button->setToolTip(one.goods.name);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QAbstractButton::clicked, this, [this, key = one.key] { Q_EMIT chosen(qlonglong(key)); });
        m_buttons << button;
    }
    place(width(), true);
    updateGeometry();
}

int FavouriteRow::place(int width, bool apply) const
{
    int x = 0, y = 0, row = 0, high = 0;
    for (Button *button : m_buttons) {
        const QSize size = button->sizeHint();
        if (x && x + size.width() > width) {
            x = 0;
            ++row;
            y += size.height() + Space::s;
        }
        if (apply) {
            button->setGeometry(x, y, size.width(), size.height());
            button->setVisible(row < MostRows);
        }
        if (row < MostRows)
            high = y + size.height();
        x += size.width() + Space::s;
    }
    return high;
}

int FavouriteRow::heightForWidth(int width) const
{
    return place(width, false);
}

QSize FavouriteRow::sizeHint() const
{
    return {480, place(qMax(width(), 480), false)};
}

QSize FavouriteRow::minimumSizeHint() const
{
    return {200, place(qMax(width(), 200), false)};
}

void FavouriteRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
    updateGeometry();
}

} // namespace Allpost
