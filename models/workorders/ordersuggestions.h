// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workorders/ordercategories.h"

namespace Allpost {

/// What category the words of a title lead to: by the names of the categories, the words shipped with them and the orders
/// the office filed before. A value; made off the UI thread, asked at every key.
class OrderSuggestions
{
public:
    /// So many of the latest orders are learned from.
    static constexpr int Learned = 5000;

    static Result<OrderSuggestions> read(const Database &db, const OrderCategoryBook &book);

    /// The likeliest categories for a title, the best first; none when nothing speaks for one.
    QList<Key> of(const QString &title, int limit = 3) const;
    Key best(const QString &title) const { return of(title, 1).value(0); }

private:
    struct Word { QString text = {}; Key category = 0; };

    QList<Word> m_words;
    QHash<QString, QHash<Key, int>> m_pairs; ///< two characters of a title: how often which category followed
};

} // namespace Allpost
