// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchindex.h"

#include "models/store/searchrun.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <shared_mutex>

namespace Allpost {

using namespace Search;

namespace {

/// Changed people stand in a tail that is packed anew with each change, so it stays short; then they move on.
constexpr size_t TailSize = 128;
/// From here on a compaction is worth its half second (at 600,000 people).
constexpr size_t MiddleSize = 4096;
/// If nobody compacts, the index does so itself.
constexpr size_t MiddleTooLarge = 65536;

template <typename T>
void grow(std::vector<T> &byKey, qint32 key, T value)
{
    if (size_t(key) >= byKey.size())
        byKey.resize(std::max(size_t(key) + 1, byKey.size() + byKey.size() / 8), value);
}

void link(State &state, qint32 key, qint32 address)
{
    grow(state.addressOf, key, -1);
    grow(state.nextAt, key, -1);
    state.addressOf[size_t(key)] = address;
    if (address < 0)
        return;
    grow(state.firstAt, address, -1);
    grow(state.peopleAt, address, 0u);
    state.nextAt[size_t(key)] = state.firstAt[size_t(address)];
    state.firstAt[size_t(address)] = key;
    ++state.peopleAt[size_t(address)];
}

void unlink(State &state, qint32 key)
{
    const qint32 address = state.addressOf[size_t(key)];
    if (address < 0)
        return;
    qint32 *at = &state.firstAt[size_t(address)];
    while (*at != key)
        at = &state.nextAt[size_t(*at)];
    *at = state.nextAt[size_t(key)];
    state.nextAt[size_t(key)] = -1;
    state.addressOf[size_t(key)] = -1;
    --state.peopleAt[size_t(address)];
}

bool isKnown(const State &state, qint32 key)
{
    return key >= 0 && size_t(key) < state.where.size() && state.where[size_t(key)].exists();
}

/// Puts the segment at its level and tells where its people are. Of a key given twice the last stands.
void install(State &state, size_t level, std::shared_ptr<const Segment> segment)
{
    state.levels[level] = {segment, Bits(segment->size(), true)};
    for (size_t person = 0; person < segment->size(); ++person) {
        const qint32 key = segment->key(person);
        grow(state.where, key, State::Where());
        const State::Where before = state.where[size_t(key)];
        if (before.level == level && before.person < person && segment->key(before.person) == key)
            state.levels[level].alive.reset(before.person);
        state.where[size_t(key)] = {quint32(level), quint32(person)};
    }
}

void gather(const State::Level &level, Gathering &people)
{
    level.alive.each([&](size_t person) {
        people.add(level.segment->entry(person));
        return true;
    });
}

/// The person is dead where they stood.
bool forget(State &state, qint32 key)
{
    if (!isKnown(state, key))
        return false;
    State::Where &where = state.where[size_t(key)];
    state.levels[where.level].alive.reset(where.person);
    where = {};
    return true;
}

} // namespace

struct SearchIndex::Loader::Data
{
    explicit Data(qsizetype expected) : people(expected) {}
    Gathering people;
    PlaceTable places;
};

struct SearchIndex::Private
{
    mutable std::shared_mutex mutex;
    std::mutex compacting;
    State state;
    DoorReader reader;
    quint64 generation = 0;
    bool noting = false;             ///< a compaction runs: changed keys are noted
    std::vector<qint32> noted;

    void put(const QList<SearchEntry> &entries);
    void note(qint32 key)
    {
        if (noting)
            noted.push_back(key);
    }
    std::vector<Word> words(const QString &text) const { return readWords(text, reader); }
};

SearchIndex::Loader::Loader(qsizetype expectedPeople) : m_data(std::make_unique<Data>(expectedPeople)) {}
SearchIndex::Loader::~Loader() = default;
SearchIndex::Loader::Loader(Loader &&) noexcept = default;
SearchIndex::Loader &SearchIndex::Loader::operator=(Loader &&) noexcept = default;

void SearchIndex::Loader::add(const SearchEntry &entry)
{
    if (entry.key >= 0)
        m_data->people.add(entry);
}

void SearchIndex::Loader::setAddress(const SearchAddress &address)
{
    m_data->places.set(address);
}

SearchIndex::SearchIndex() : d(std::make_unique<Private>()) {}
SearchIndex::~SearchIndex() = default;

void SearchIndex::load(Loader &&loader)
{
    State fresh;
    fresh.places = std::move(loader.m_data->places);
    const std::vector<qint32> keys = loader.m_data->people.keys();
    const std::vector<qint32> addresses = loader.m_data->people.addressKeys();
    install(fresh, State::Main, std::make_shared<const Segment>(std::move(loader.m_data->people)));
    for (size_t i = keys.size(); i-- > 0;) { // backwards, so that families stand in the order of their keys
        if (size_t(keys[i]) < fresh.addressOf.size() && fresh.addressOf[size_t(keys[i])] >= 0)
            unlink(fresh, keys[i]);
        link(fresh, keys[i], addresses[i]);
    }
    fresh.people = fresh.levels[State::Main].alive.count();
    loader.m_data.reset();
    const std::unique_lock lock(d->mutex);
    std::swap(d->state, fresh);
    ++d->generation;
}

void SearchIndex::Private::put(const QList<SearchEntry> &entries)
{
    QHash<qint32, qsizetype> last;
    for (qsizetype i = 0; i < entries.size(); ++i)
        last.insert(entries[i].key, i);
    Gathering people;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const SearchEntry &entry = entries[i];
        if (entry.key < 0 || last.value(entry.key) != i)
            continue;
        note(entry.key);
        if (forget(state, entry.key))
            unlink(state, entry.key);
        else
            ++state.people;
        link(state, entry.key, entry.addressKey);
        people.add(entry);
    }
    gather(state.levels[State::Tail], people);
    if (people.size() <= TailSize) {
        install(state, State::Tail, std::make_shared<const Segment>(std::move(people)));
        return;
    }
    gather(state.levels[State::Middle], people);
    install(state, State::Tail, std::make_shared<const Segment>());
    install(state, State::Middle, std::make_shared<const Segment>(std::move(people)));
}

void SearchIndex::put(const SearchEntry &entry)
{
    put(QList<SearchEntry>{entry});
}

void SearchIndex::put(const QList<SearchEntry> &entries)
{
    bool tooLarge = false;
    {
        const std::unique_lock lock(d->mutex);
        d->put(entries);
        tooLarge = d->state.levels[State::Middle].segment->size() > MiddleTooLarge;
    }
    if (tooLarge)
        compact();
}

void SearchIndex::remove(qint32 key)
{
    const std::unique_lock lock(d->mutex);
    d->note(key);
    if (!forget(d->state, key))
        return;
    unlink(d->state, key);
    --d->state.people;
}

void SearchIndex::setAddress(const SearchAddress &address)
{
    const std::unique_lock lock(d->mutex);
    d->state.places.set(address);
}

void SearchIndex::setAddressOf(qint32 key, qint32 addressKey)
{
    const std::unique_lock lock(d->mutex);
    if (!isKnown(d->state, key))
        return;
    unlink(d->state, key);
    link(d->state, key, addressKey);
}

void SearchIndex::clear()
{
    const std::unique_lock lock(d->mutex);
    d->state = {};
    ++d->generation;
}

bool SearchIndex::wantsCompaction() const
{
    const std::shared_lock lock(d->mutex);
    const auto &main = d->state.levels[State::Main];
    const auto &middle = d->state.levels[State::Middle];
    const auto dead = qint64(main.segment->size()) - main.alive.count();
    return middle.segment->size() > MiddleSize || dead > qint64(MiddleSize + main.segment->size() / 8);
}

void SearchIndex::compact()
{
    const std::lock_guard alone(d->compacting);
    std::array<State::Level, State::LevelCount> levels;
    quint64 generation = 0;
    qsizetype expected = 0;
    {
        const std::unique_lock lock(d->mutex);
        expected = d->state.people;
        levels = d->state.levels;
        generation = d->generation;
        d->noting = true;
        d->noted.clear();
    }
    Gathering people(expected);
    for (const State::Level &level : levels)
        gather(level, people);
    auto packed = std::make_shared<const Segment>(std::move(people));

    const std::unique_lock lock(d->mutex);
    d->noting = false;
    if (generation != d->generation)
        return; // loaded anew meanwhile
    // Who changed meanwhile is taken from where they stand now.
    std::sort(d->noted.begin(), d->noted.end());
    d->noted.erase(std::unique(d->noted.begin(), d->noted.end()), d->noted.end());
    Gathering changed;
    for (const qint32 key : d->noted) {
        if (isKnown(d->state, key)) {
            const State::Where where = d->state.where[size_t(key)];
            changed.add(d->state.levels[where.level].segment->entry(where.person));
        }
    }
    std::fill(d->state.where.begin(), d->state.where.end(), State::Where());
    install(d->state, State::Main, packed);
    for (const qint32 key : d->noted)
        forget(d->state, key);
    install(d->state, State::Middle, std::make_shared<const Segment>(std::move(changed)));
    install(d->state, State::Tail, std::make_shared<const Segment>());
}

void SearchIndex::setDoorReader(DoorReader reader)
{
    const std::unique_lock lock(d->mutex);
    d->reader = std::move(reader);
}

SearchResult SearchIndex::search(const QString &text, int limit) const
{
    const std::shared_lock lock(d->mutex);
    const std::vector<Word> words = d->words(text);
    const Run run(d->state, words);
    return {run.total(), run.best(limit)};
}

QList<qint32> SearchIndex::keys(const QString &text) const
{
    const std::shared_lock lock(d->mutex);
    const std::vector<Word> words = d->words(text);
    return Run(d->state, words).keys();
}

qint64 SearchIndex::count(const QString &text) const
{
    const std::shared_lock lock(d->mutex);
    const std::vector<Word> words = d->words(text);
    return Run(d->state, words).total();
}

qsizetype SearchIndex::size() const
{
    const std::shared_lock lock(d->mutex);
    return d->state.people;
}

qsizetype SearchIndex::memoryUse() const
{
    const std::shared_lock lock(d->mutex);
    const State &state = d->state;
    qsizetype sum = state.places.memoryUse();
    for (const State::Level &level : state.levels)
        sum += level.segment->memoryUse() + level.alive.memoryUse();
    return sum
        + qsizetype((state.where.capacity() + state.addressOf.capacity() + state.nextAt.capacity() + state.firstAt.capacity()
                     + state.peopleAt.capacity())
                    * 4);
}

} // namespace Allpost
