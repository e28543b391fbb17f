// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/ordersuggestions.h"

#include "models/base/text.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr double OfName = 1.5;   ///< a pair of characters of the category's own name
constexpr double OfOffice = 2.0; ///< a pair of characters that this category always had before
constexpr double Least = 1.5;    ///< below it nothing is suggested

QSet<QString> pairsOf(const QString &text)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (!text.at(i).isSpace() && !text.at(i + 1).isSpace())
            pairs.insert(text.mid(i, 2));
    return pairs;
}

} // namespace

Result<OrderSuggestions> OrderSuggestions::read(const Database &db, const OrderCategoryBook &book)
{
    OrderSuggestions made;
    for (const Key key : book.choices()) {
        const OrderCategoryEntry &entry = *book.find(key);
        made.m_words.append({Text::foldedName(entry.category.name), key});
        for (const QString &word : OrderCategories::shippedWords().value(entry.category.code))
            made.m_words.append({Text::foldedName(word), key});
    }
    auto orders = Query::run(db, u"SELECT title, category FROM work_order WHERE category IS NOT NULL ORDER BY key DESC LIMIT %1"_s.arg(Learned));
    if (!orders)
        return orders.error();
    while (orders->next()) {
        const Key category = orders->number(1);
        if (!book.isChoice(category))
            continue;
        for (const QString &pair : pairsOf(Text::foldedName(orders->text(0))))
            ++made.m_pairs[pair][category];
    }
    return made;
}

QList<Key> OrderSuggestions::of(const QString &title, int limit) const
{
    const QString folded = Text::foldedName(title);
    const QSet<QString> pairs = pairsOf(folded);
    QHash<Key, double> weights;
    for (const Word &word : m_words) {
        if (word.text.size() > 1 && folded.contains(word.text)) {
            weights[word.category] += double(word.text.size());
            continue;
        }
        const QSet<QString> own = pairsOf(word.text);
        // Of a long name half is enough: 楼道堆物 is told by 楼道 and 堆放 alike.
        if (word.text.size() > 3)
            weights[word.category] += OfName * double(QSet<QString>(own).intersect(pairs).size());
        else if (word.text.size() == 1 && folded.contains(word.text))
            weights[word.category] += 1;
    }
    for (const QString &pair : pairs) {
        const QHash<Key, int> before = m_pairs.value(pair);
        int all = 0;
        for (const int count : before)
            all += count;
        // Once is chance; what comes again and again counts in full.
        for (auto it = before.begin(); it != before.end(); ++it)
            weights[it.key()] += OfOffice * it.value() / all * std::min(1.0, std::log2(1.0 + it.value()) / 3);
    }
    QList<std::pair<double, Key>> best;
    for (auto it = weights.begin(); it != weights.end(); ++it)
        if (it.value() >= Least)
            best.append({-it.value(), it.key()});
    std::sort(best.begin(), best.end());
    QList<Key> keys;
    for (const auto &[_, key] : std::as_const(best).mid(0, limit))
        keys << key;
    return keys;
}

} // namespace Allpost
