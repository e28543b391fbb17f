// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/searchbits.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>
#include <vector>

namespace Allpost::Search {

/// How often needle stands in bytes: the bare scan that searches are measured against. 16 bytes at a time where the
/// processor can (SSE2), two bytes of the needle first, then the rest.
qint64 bareScan(QByteArrayView bytes, QByteArrayView needle);

/// ID numbers and phones, 32 bytes a person: 18 of the number, a zero, 12 of the phone, a zero. What does not fit (a
/// second phone, a long document number) stands in a list beside.
class DigitTable
{
public:
    static constexpr size_t Stride = 32;
    static constexpr size_t PhoneAt = 19;

    /// Where a run of digits was found: which = -1 the ID number, else the number of the phone.
    struct Place
    {
        int which = -1;
        int start = 0;       ///< in the number itself
        int offset = 0;      ///< of that phone within all phones, parted by one blank
        int size = 0;        ///< length of the whole number
    };

    void reserve(size_t people) { m_bytes.reserve(people * Stride + Pad); }
    /// Folded texts; only their letters and digits count. Phones parted by blanks.
    void append(const QString &idNumber, const QString &phones);
    void append(const DigitTable &from, size_t person);

    size_t size() const { return m_people; }
    /// Sets hits for all people with this run of digits in one number.
    void find(const QByteArray &digits, Bits &hits) const;
    /// All numbers of the person that have it, the first place in each.
    std::vector<Place> places(size_t person, const QByteArray &digits) const;
    /// 0 a whole number, 1 the end of one, 2 elsewhere, 3 not at all.
    int rank(size_t person, const QByteArray &digits) const;
    QString idNumber(size_t person) const;
    QString phones(size_t person) const;
    qsizetype memoryUse() const;

private:
    static constexpr size_t Pad = 16; // wide loads reach behind the last person

    struct Extra
    {
        quint32 person;
        int which;
        QByteArray digits;
    };
    std::pair<std::vector<Extra>::const_iterator, std::vector<Extra>::const_iterator> extras(size_t person) const;
    std::vector<std::pair<int, QByteArray>> numbers(size_t person) const;

    char *appendBlock();

    std::vector<char> m_bytes;
    size_t m_people = 0;
    std::vector<Extra> m_extras; // by person
};

} // namespace Allpost::Search
