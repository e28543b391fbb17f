// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/searchbits.h"
#include "models/store/searchwords.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace Allpost::Search {

/// Addresses. The text is kept as its words with a slot for each number (油城花园#号楼#单元#室) and the numbers: an estate
/// has one such text for all its doors, so a search for words looks at a few hundred texts and not at each address.
class PlaceTable
{
public:
    void set(const SearchAddress &address);
    bool has(qint32 key) const;
    QString text(qint32 key) const;
    size_t size() const { return m_places.size(); }

    /// A word made ready: which texts it stands in, and what the numbers behind must be.
    class Matcher
    {
    public:
        Matcher(const Word &word, const PlaceTable &table);
        bool matches(qint32 key) const;
        /// No address can match.
        bool isEmpty() const;
        /// Parts of text(key) that match, in UTF-16 units.
        std::vector<std::pair<int, int>> ranges(qint32 key) const;

    private:
        friend class PlaceTable;
        struct Use
        {
            quint32 slot;       ///< how many numbers of the text stand before the word
            quint32 position;   ///< of the word in the pattern
        };
        struct Door
        {
            quint32 building = 0, stairwell = 0, room = 0;
            bool roomUnfinished = false;
            std::vector<quint32> run;
            bool fromBuilding = false, isRun = false;
        };
        /// Words without a number: the pattern says it all.
        bool isTextOnly() const;
        void readText(const QString &text);
        void readDoor(const DoorPattern &door);
        void readNumber(const QString &digits);
        bool numbersFit(const quint32 *numbers, quint32 count, const Use &use) const;
        bool doorFits(qint32 key) const;
        bool roomFits(quint32 room) const;

        const PlaceTable &m_table;
        std::vector<std::vector<Use>> m_uses; ///< by pattern; empty: the word has no text
        bool m_anyUse = false;
        QString m_pattern;                    ///< the word with slots
        std::vector<quint32> m_numbers;       ///< of the word, all but an unfinished last one
        bool m_unfinished = false;            ///< the word ends within a number
        std::vector<char> m_begins;           ///< by number: begins as the unfinished one does
        bool m_hasDoor = false;
        Door m_door;
        std::vector<char> m_estates;          ///< by pattern
        std::vector<char> m_rooms;            ///< by number: begins as an unfinished room
        QString m_estate;
        std::vector<char> m_isNumber;         ///< by number: begins with the digits; empty when not asked or none does
        int m_digits = 0;                     ///< how many digits were asked for
    };

    /// Sets hits for all addresses that match.
    void find(const Matcher &matcher, Bits &hits) const;
    /// As doors are walked along: by text, then by the numbers.
    bool isBefore(qint32 a, qint32 b) const;
    qsizetype memoryUse() const;

private:
    static constexpr quint32 None = 0xFFFFFFFF;
    static constexpr char16_t Slot = 1;
    struct Place
    {
        quint32 pattern = None;
        quint32 numbers = 0; ///< where they begin
        quint32 count = 0;
        quint32 building = 0, stairwell = 0, room = 0; ///< numbers of the dictionary, 0 unknown
    };
    struct Split
    {
        QString pattern;
        QStringList numbers;
    };
    static Split split(const QString &text);
    quint32 patternId(const QString &pattern);
    quint32 numberId(QStringView number);
    quint32 partId(const QString &part);
    quint32 knownNumber(const QString &number) const { return m_numberIds.value(number, None); }
    const quint32 *numbers(const Place &place) const { return m_numbers.data() + place.numbers; }

    std::vector<Place> m_places; // by key
    std::vector<quint32> m_numbers;
    QHash<QString, quint32> m_patternIds;
    QStringList m_patterns;
    QHash<QString, quint32> m_numberIds = {{QString(), 0}};
    QStringList m_numberTexts = {QString()};
    // For loading many: the address being read, and numbers of up to three digits without looking them up.
    QString m_pattern;
    std::vector<quint32> m_parts;
    quint32 m_lastPattern = None;
    std::vector<quint32> m_shortNumbers = std::vector<quint32>(1110, None);
};

} // namespace Allpost::Search
