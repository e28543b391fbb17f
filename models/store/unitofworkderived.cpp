// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// What follows from the records of a unit of work (derivations.h) is written by its own transaction.
#include "models/store/unitofwork.h"

#include <algorithm>

namespace Allpost {

std::vector<UnitOfWork::Table::Feed> UnitOfWork::feedsOf(const Entity &entity)
{
    std::vector<Table::Feed> feeds;
    const auto &all = Derivations::all();
    for (size_t i = 0; i < all.size(); ++i) {
        for (const Derivation::Source &source : all[i]->sources)
            if (source.entity == entity.name)
                feeds.push_back({i, source.link.isEmpty() ? OfItself : entity.indexOf(source.link)});
        if (all[i]->everything.contains(entity.name))
            feeds.push_back({i, OfAll});
    }
    return feeds;
}

void UnitOfWork::feed(const Table &table, Key key, const Values &values)
{
    for (const Table::Feed &feed : table.feeds) {
        m_derived.resize(std::max(m_derived.size(), feed.derivation + 1));
        Touched &touched = m_derived[feed.derivation];
        if (feed.field == OfAll)
            touched.all = true;
        else if (const Key record = feed.field == OfItself ? key : size_t(feed.field) < values.size() ? values[size_t(feed.field)].number() : 0)
            touched.records.push_back(record);
    }
}

Status UnitOfWork::derive()
{
    Progress progress;
    for (size_t i = 0; i < m_derived.size(); ++i) {
        const Derivation &derivation = *Derivations::all()[i];
        std::vector<Key> &records = m_derived[i].records;
        std::sort(records.begin(), records.end());
        records.erase(std::unique(records.begin(), records.end()), records.end());
        if (!m_derived[i].all && records.empty())
            continue;
        const bool anew = m_derived[i].all || records.size() > derivation.many;
        if (auto derived = anew ? derivation.make(*m_db, progress) : derivation.keep(*m_db, records); !derived)
            return derived;
    }
    return {};
}

} // namespace Allpost
