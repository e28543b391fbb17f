// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace Allpost {

/// One person as the index sees them. key is the integer key of the row (small: SQLite's rowid), addressKey that of the
/// place they live at or -1.
struct SearchEntry
{
    qint32 key = -1;
    QString name = {};
    QString formerName = {};
    QString idNumber = {};
    QString phones = {}; ///< one or several, parted by blanks
    qint32 addressKey = -1;
};

/// One address, shared by all who live there. text as it is spoken (油城花园3号楼2单元501室) serves the search for any part
/// of it, the parts serve 3-2-501 and what SearchDoor asks; empty parts are unknown.
struct SearchAddress
{
    qint32 key = -1;
    QString text = {};
    QString building = {};
    QString stairwell = {};
    QString room = {};
};

/// A word that asks for a door, as people say it: 油城3号楼2单元 is estate 油城, building 3, stairwell 2. Empty parts match
/// anything; estate is found anywhere in the text of an address.
struct SearchDoor
{
    QString estate = {};
    QString building = {};
    QString stairwell = {};
    QString room = {};
};

enum class SearchField { Name, FormerName, IdNumber, Phone, Address };

/// Characters to mark, in UTF-16 units of the field as given to the index after Text::folded (names: foldedName), which
/// for tidy data is the field itself.
struct SearchMark
{
    SearchField field = SearchField::Name;
    int start = 0;
    int length = 0;

    bool operator==(const SearchMark &) const = default;
};

struct SearchHit
{
    qint32 key = -1;
    QList<SearchMark> marks = {};
};

struct SearchResult
{
    qint64 total = 0;            ///< exact, however many hits are returned
    QList<SearchHit> hits = {};  ///< the best first
};

/// Finds people by any part of name, former name, pinyin, ID number, phone and address, over all of them at every key
/// stroke: in memory, complete for one character, with exact totals (performance.md B). Nothing is on disk. Only what
/// may be shown to this account belongs in it.
///
/// Words are parted by blanks; all must match, in any order:
///   Chinese          a part of the name, the former name or the address
///   letters          initials and syllables from any syllable on, the last one may be unfinished: wjg, wangjg, jianguo, ouy
///   digits           a run of the ID number (ended by x) or a phone; or a number of the address that begins so: 501
///   3-2-501, 油城3-2  building, stairwell, room (or neighbouring ones of these), each number whole
///
/// Best first: the whole name; the beginning of the name; the given name; anywhere in the name, former name, numbers,
/// address; among equals as a roster is sorted (Pinyin::sortKey), then by key.
///
/// Any number of threads may search while one changes the index.
class SearchIndex
{
public:
    SearchIndex();
    ~SearchIndex();
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;

    /// Collects everything for a first load or a reload, on a worker; the index in use is not touched before load().
    class Loader
    {
    public:
        explicit Loader(qsizetype expectedPeople = 0);
        ~Loader();
        Loader(Loader &&) noexcept;
        Loader &operator=(Loader &&) noexcept;
        void add(const SearchEntry &entry);
        void setAddress(const SearchAddress &address);

    private:
        friend class SearchIndex;
        struct Data;
        std::unique_ptr<Data> m_data;
    };
    /// Replaces everything; sorts and packs outside the lock, so searches go on meanwhile. Two threads are used.
    /// Changes made between the reading of the rows and load() are lost: hold them back and apply them after.
    void load(Loader &&loader);

    /// Adds the person or replaces the one with this key.
    void put(const SearchEntry &entry);
    /// Several at once, cheaper than one by one.
    void put(const QList<SearchEntry> &entries);
    void remove(qint32 key);
    /// Adds or changes an address; who lives there is found by its new text.
    void setAddress(const SearchAddress &address);
    /// The person moves; -1: nowhere.
    void setAddressOf(qint32 key, qint32 addressKey);
    void clear();

    /// Changes pile up beside the packed part and cost searches a little; when true, call compact() on a worker.
    bool wantsCompaction() const;
    void compact();

    /// Reads a word of Chinese characters and digits as a door (models/residents/address: readAddressQuery), nothing when it
    /// is none. Without it only 3-2-501 and 油城3-2 are understood. Set before the first search.
    using DoorReader = std::function<std::optional<SearchDoor>(const QString &word)>;
    void setDoorReader(DoorReader reader);

    /// The exact total and the best hits with what to mark in them. Empty or blank text finds nobody.
    SearchResult search(const QString &text, int limit = 50) const;
    /// The keys of all hits, as a roster is sorted: for narrowing a list.
    QList<qint32> keys(const QString &text) const;
    qint64 count(const QString &text) const;

    qsizetype size() const;
    /// Bytes held, for the bench and the status page.
    qsizetype memoryUse() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Allpost
