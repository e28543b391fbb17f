// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/care/hintcounts.h"

#include "models/residents/residentlist.h"
#include "models/views/filterrights.h"
#include "models/views/listloader.h"

namespace Allpost {

HintCounts::HintCounts(Store &store, QObject *parent)
    : QObject(parent), m_store(store), m_today(QDate::currentDate()), m_loader(std::make_unique<ListLoader>(store, *this)), m_trial(std::make_unique<ListLoader>(store, *this))
{
    connect(&store, &Store::committed, this, &HintCounts::follow);
    connect(&store, &Store::workerChanged, this, [this] {
        // Another worker may be told of other groups.
        if (m_asked)
            if (auto loaded = load(); !loaded)
                Q_EMIT failed(loaded.error());
    });
}

HintCounts::~HintCounts() = default;

void HintCounts::setToday(QDate today)
{
    if (m_today == today)
        return;
    m_today = today;
    // Another day has other hints.
    m_areRulesStale = m_asked;
    if (m_isWatched)
        catchUp();
}

const HintCounts::Entry *HintCounts::find(Key rule) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.rule.key == rule; });
    return found == m_entries.end() ? nullptr : &*found;
}

Status HintCounts::load()
{
    m_asked = true;
    auto hints = Hints::open(m_store, m_today);
    if (!hints)
        return hints.error();
    m_hints = std::move(*hints);
    QList<Entry> entries;
    for (const HintRuleEntry &rule : m_hints.rules()) {
        Entry entry{rule};
        if (const Entry *old = find(rule.key); old && old->rule.rule.filter == rule.rule.filter) {
            entry.answer = old->answer;
            entry.isCounted = old->isCounted;
        }
        entries << entry;
    }
    m_entries = entries;
    Q_EMIT changed();
    count();
    return {};
}

void HintCounts::follow(const ChangeSet &changes)
{
    if (!m_asked)
        return;
    const auto has = [&](const auto &wanted) { return changes.bulk || std::any_of(changes.changes.begin(), changes.changes.end(), wanted); };
    m_areRulesStale = m_areRulesStale || has([](const RecordChange &change) { return change.entity == &HintRule::entity(); });
    m_isStale = m_isStale || has([](const RecordChange &change) {
        return change.entity == &HintAnswer::entity() || ResidentList::definition().entities.contains(change.entity);
    });
    if (m_isWatched)
        catchUp();
}

void HintCounts::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_asked)
        catchUp();
}

void HintCounts::catchUp()
{
    const bool stale = std::exchange(m_isStale, false);
    if (std::exchange(m_areRulesStale, false)) {
        if (auto loaded = load(); !loaded)
            Q_EMIT failed(loaded.error());
    } else if (stale) {
        count();
    }
}

void HintCounts::tryOut(const HintRule &rule)
{
    const HintRuleEntry entry = HintRules::entry(0, rule);
    m_trial->cancel();
    if (entry.filter.isEmpty() || !FilterRights::require(m_store, entry.filter))
        return;
    m_trial->run(
        [this, entry, today = m_today](const Database &db, const std::atomic<bool> &cancelled) -> ListLoader::Done {
            FilterSets sets(ResidentList::definition());
            sets.add(entry.filter, entry.day(today));
            auto found = sets.all(db, cancelled);
            if (!found)
                return {};
            return [this, yes = found->front().yes.count(), ask = found->front().unknown.count()] { Q_EMIT tried(yes, ask); };
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void HintCounts::count()
{
    const quint64 token = ++m_token;
    m_counting = true;
    m_loader->run(
        [this, token, hints = m_hints](const Database &db, const std::atomic<bool> &cancelled) -> ListLoader::Done {
            auto answers = hints.community(db, cancelled);
            if (!answers)
                return [this, token, error = answers.error()] {
                    if (token != m_token)
                        return;
                    m_counting = false;
                    Q_EMIT failed(error);
                };
            KeySet all;
            for (const Hints::Answer &answer : *answers)
                all.unite(answer.yes);
            auto shared = std::make_shared<std::vector<Hints::Answer>>(std::move(*answers));
            return [this, token, shared, people = all.count()] {
                if (token != m_token || shared->size() != size_t(m_entries.size()))
                    return;
                for (int i = 0; i < int(m_entries.size()); ++i) {
                    m_entries[i].answer = std::move((*shared)[size_t(i)]);
                    m_entries[i].isCounted = true;
                }
                m_people = people;
                m_counting = false;
                Q_EMIT counted();
            };
        },
        [this, token](const Error &error) {
            if (token != m_token)
                return;
            m_counting = false;
            Q_EMIT failed(error);
        });
}

} // namespace Allpost
