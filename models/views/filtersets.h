// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"
#include "models/views/filter.h"
#include "models/views/keyset.h"

#include <atomic>
#include <vector>

namespace Allpost {

/// Many filters over one list, answered together in three values. What they ask is taken apart into single comparisons;
/// each is looked up once however many filters ask it: all about the record itself in one scan of the table, all groups
/// in one pass over the ties, other ties only for the records for which they decide; the filters are put together from
/// sets of keys in memory.
class FilterSets
{
public:
    enum class Truth { No, Yes, Unknown };
    struct Answer
    {
        KeySet yes = {};     ///< for these it holds
        KeySet unknown = {}; ///< for these it is not known: a field it needs is empty
    };

    /// The definition must outlive this and every filter added.
    explicit FilterSets(const ListDefinition &definition);

    /// A filter and the day it is looked at on; answers come in the order in which filters were added.
    void add(const Filter &filter, QDate day);
    int count() const { return int(m_filters.size()); }

    /// For all records of the list. Runs on any thread; Cancelled when cancelled becomes true.
    Result<std::vector<Answer>> all(const Database &db, const std::atomic<bool> &cancelled) const;
    /// For one record: one statement for each day asked about. No for all when the record does not belong to the list.
    Result<std::vector<Truth>> one(const Database &db, Key key) const;

private:
    /// A comparison, or that a column has a value at all.
    struct Leaf
    {
        FilterNode node = {};
        QDate day = {};
    };
    /// A filter taken apart; leaves by their number.
    struct Part
    {
        FilterNode::Kind kind = FilterNode::Kind::Test;
        std::vector<Part> parts = {};
        int leaf = -1;
        int filled = -1; ///< -1: always known
    };

    /// yes: it holds; perhaps: it holds or is not known.
    struct Sets
    {
        KeySet yes = {};
        KeySet perhaps = {};
    };

    Part part(const FilterNode &node, QDate day);
    int leaf(const FilterNode &node, QDate day);
    static bool isOwn(const Leaf &leaf);
    static bool isOfMany(const Leaf &leaf);
    Status readOwn(const Database &db, const std::atomic<bool> &cancelled, std::vector<KeySet> &sets) const;
    Status readMany(const Database &db, const std::atomic<bool> &cancelled, std::vector<KeySet> &sets) const;
    Status readTied(const Database &db, const std::atomic<bool> &cancelled, const std::vector<KeySet> &needed, qint64 total, std::vector<KeySet> &sets) const;
    /// Without ties: what they may decide is open.
    Sets combined(const Part &part, const std::vector<KeySet> &sets, const KeySet &all, bool tiedToo) const;
    void need(const Part &part, const KeySet &keys, std::vector<KeySet> &needed) const;

    const ListDefinition &m_definition;
    FilterLanguage m_language;
    std::vector<Leaf> m_leaves;
    QHash<QString, int> m_known; ///< leaves by what they ask
    std::vector<Part> m_filters;
};

} // namespace Allpost
