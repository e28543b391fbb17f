// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/pinyin.h"
#include "models/store/searchindex.h"

#include <QMap>
#include <QRegularExpression>

/// What SearchIndex promises, said a second time: one person and one word at a time, on strings, without any index.
namespace Naive {

using namespace Allpost;
using namespace Qt::StringLiterals;

struct Office
{
    QMap<qint32, SearchEntry> people;
    QMap<qint32, SearchAddress> addresses;
};

inline bool takes(const std::u32string &name, size_t at, const std::u32string &rest)
{
    if (rest.empty())
        return true;
    if (at == name.size())
        return false;
    if (name[at] == U'·')
        return takes(name, at + 1, rest);
    if (rest[0] == name[at] && takes(name, at + 1, rest.substr(1)))
        return true;
    for (const QString &reading : Pinyin::readings(name[at])) {
        const std::u32string r = reading.toStdU32String();
        if (rest.size() <= r.size() && r.starts_with(rest))
            return true;
        for (const size_t length : {size_t(1), size_t(2), r.size()}) {
            if (length == 2 && r.size() != 2 && (r.size() < 2 || r[1] != U'h'))
                continue;
            if (rest.starts_with(r.substr(0, length)) && takes(name, at + 1, rest.substr(length)))
                return true;
        }
    }
    return false;
}

inline bool inName(const QString &name, const QString &word)
{
    const std::u32string n = name.toLower().toStdU32String();
    const std::u32string w = QString(word).replace(u'ü', u'v').remove(u'·').toStdU32String();
    for (size_t at = 0; at < n.size() && !w.empty(); ++at) {
        if (n[at] != U'·' && takes(n, at, w))
            return true;
    }
    return false;
}

inline bool inText(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!word[0].isDigit() || at == 0 || !text[at - 1].isDigit())
            return true;
    }
    return false;
}

inline bool atDoor(const SearchAddress &home, const QString &estate, QStringList wanted, bool fromBuilding)
{
    if (!home.text.contains(estate) || (fromBuilding && home.building.isEmpty()))
        return false;
    QStringList parts = {home.building, home.stairwell, home.room};
    parts.removeAll(QString());
    for (qsizetype from = 0; from + wanted.size() <= parts.size(); ++from) {
        QStringList here = parts.mid(from, wanted.size());
        if (wanted.size() == 3 && wanted[2].size() < 3 && here[2].startsWith(wanted[2]))
            here[2] = wanted[2];
        if (here == wanted)
            return true;
        if (fromBuilding)
            return false;
    }
    return false;
}

/// The door reader the tests give to the index, and the evaluator uses as well: 油城3号楼2单元501.
inline std::optional<SearchDoor> readDoor(const QString &word)
{
    static const QRegularExpression spoken(u"^(\\D*?)(\\d+)(?:号楼|栋)(?:(\\d+)单元)?(?:(\\d+)室?)?$"_s);
    const auto match = spoken.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    return SearchDoor{match.captured(1), match.captured(2), match.captured(3), match.captured(4)};
}

inline bool atAddress(const SearchAddress &home, const QString &word)
{
    static const QRegularExpression digits(u"^\\d+$"_s);
    static const QRegularExpression dashed(u"^(\\D*?)-*(\\d+(?:-+\\d+)*-*)$"_s);
    static const QRegularExpression han(u"[\\x{3400}-\\x{9FFF}]"_s);
    if (digits.match(word).hasMatch()) {
        static const QRegularExpression number(u"\\d+"_s);
        for (auto it = number.globalMatch(home.text); it.hasNext();) {
            if (it.next().captured().startsWith(word))
                return true;
        }
        return false;
    }
    const bool hasDigit = word.contains(QRegularExpression(u"\\d"_s));
    const bool hasHan = word.contains(han);
    if (!hasDigit && !hasHan)
        return false;
    if (inText(home.text, word))
        return true;
    if (!hasDigit)
        return false;
    if (const auto door = readDoor(word)) {
        const bool room = door->room.isEmpty() || home.room == door->room
            || (door->room.size() < 3 && home.room.startsWith(door->room));
        return home.text.contains(door->estate) && (door->building.isEmpty() || home.building == door->building)
            && (door->stairwell.isEmpty() || home.stairwell == door->stairwell) && room;
    }
    const auto match = dashed.match(word);
    return word.contains(u'-') && match.hasMatch()
        && atDoor(home, match.captured(1), match.captured(2).split(u'-', Qt::SkipEmptyParts), !match.captured(1).isEmpty());
}

inline bool matches(const Office &office, const SearchEntry &person, const QString &word)
{
    static const QRegularExpression digits(u"^\\d+x?$"_s);
    if (digits.match(word).hasMatch()) {
        if (person.idNumber.contains(word))
            return true;
        for (const QString &phone : person.phones.split(u' ')) {
            if (phone.contains(word))
                return true;
        }
    } else if (inName(person.name, word) || inName(person.formerName, word)) {
        return true;
    }
    return office.addresses.contains(person.addressKey) && atAddress(office.addresses[person.addressKey], word);
}

inline QList<qint32> search(const Office &office, const QString &text)
{
    QList<qint32> keys;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const SearchEntry &person : office.people) {
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) { return matches(office, person, word); });
        if (all && !words.isEmpty())
            keys.append(person.key);
    }
    return keys;
}

} // namespace Naive
