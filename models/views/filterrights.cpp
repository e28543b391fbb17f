// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/filterrights.h"

#include "models/access/rights.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

void collect(const Database &db, const FilterNode &node, QList<std::pair<QString, QString>> &rights)
{
    for (const auto &part : node.parts)
        collect(db, *part, rights);
    if (!node.column)
        return;
    if (!node.column->right.first.isEmpty() && !rights.contains(node.column->right))
        rights << node.column->right;
    if (node.column->codes != "care_group"_L1)
        return;
    for (const FilterValue &value : node.values) {
        const std::pair right(u"care.see"_s, value.text);
        if (value.kind == FilterValue::Kind::Code && Rights::isRestricted(db, right.first, right.second) && !rights.contains(right))
            rights << right;
    }
}

} // namespace

QList<std::pair<QString, QString>> FilterRights::needed(const Database &db, const Filter &filter)
{
    QList<std::pair<QString, QString>> rights;
    if (!filter.isEmpty())
        collect(db, *filter.root, rights);
    return rights;
}

Status FilterRights::require(const Store &store, const Filter &filter)
{
    for (const auto &[right, subject] : needed(store.db(), filter))
        if (auto may = Rights::require(store, right, subject); !may)
            return may;
    return {};
}

} // namespace Allpost
