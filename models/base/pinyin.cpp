// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/pinyin.h"

#include "models/base/text.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Allpost::Pinyin {

namespace {

/// A character's syllables stand in pool from index[character] on: their number, the readings in the order of the
/// source (each ü followed by its u spelling), the reading as a surname last if it is not among them.
struct Tables
{
    std::vector<QByteArray> names;
    std::vector<quint16> pool;
    std::vector<quint16> index;
    QHash<char16_t, Syllable> surnames;
    QHash<quint32, std::pair<Syllable, Syllable>> doubles;

    Tables();
    Syllable id(QByteArrayView name) const;

private:
    using Readings = std::vector<std::vector<Syllable>>;
    static QByteArray read(const QString &path);
    void readNames(const QByteArray &text);
    void readReadings(const QByteArray &text, Readings &readings) const;
    void readSurnames(const QByteArray &text, Readings &readings);
};

QByteArray Tables::read(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Pinyin", "the readings are compiled in");
    return opened ? file.readAll() : QByteArray();
}

Syllable Tables::id(QByteArrayView name) const
{
    const auto found = std::lower_bound(names.begin(), names.end(), name);
    return found != names.end() && *found == name ? Syllable(found - names.begin()) : NoSyllable;
}

void Tables::readNames(const QByteArray &text)
{
    for (qsizetype at = 0; at < text.size(); at = text.indexOf('\n', at) + 1) {
        const QByteArray name = text.mid(at, text.indexOf('\t', at) - at);
        names.push_back(name);
        if (name.contains('v'))
            names.push_back(QByteArray(name).replace('v', 'u'));
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

void Tables::readReadings(const QByteArray &text, Readings &readings) const
{
    for (int place = 0; place < 8; ++place) {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = text.indexOf('\n', at);
            const QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
            at = end + 1;
            qsizetype from = line.indexOf('\t');
            const QByteArrayView name = line.first(from);
            for (int column = 0; column < place && from >= 0; ++column)
                from = line.indexOf('\t', from + 1);
            if (from < 0)
                continue;
            const qsizetype to = line.indexOf('\t', from + 1);
            const QString characters = QString::fromUtf8(line.sliced(from + 1, (to < 0 ? line.size() : to) - from - 1));
            const Syllable syllable = id(name);
            const Syllable spelling = name.contains('v') ? id(name.toByteArray().replace('v', 'u')) : NoSyllable;
            for (const QChar c : characters) {
                readings[c.unicode()].push_back(syllable);
                if (spelling != NoSyllable)
                    readings[c.unicode()].push_back(spelling);
            }
        }
    }
}

void Tables::readSurnames(const QByteArray &text, Readings &readings)
{
    const auto add = [&readings](QChar c, Syllable syllable) {
        auto &known = readings[c.unicode()];
        if (std::find(known.begin(), known.end(), syllable) == known.end())
            known.push_back(syllable);
    };
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const QString characters = QString::fromUtf8(words.first());
        if (words.size() == 2 && characters.size() == 1) {
            surnames.insert(characters[0].unicode(), id(words[1]));
            add(characters[0], id(words[1]));
        } else if (words.size() == 3 && characters.size() == 2) {
            const quint32 both = quint32(characters[0].unicode()) << 16 | characters[1].unicode();
            doubles.insert(both, {id(words[1]), id(words[2])});
            add(characters[0], id(words[1]));
            add(characters[1], id(words[2]));
        }
    }
}

Tables::Tables()
{
    const QByteArray text = read(u":/pinyin/readings.txt"_s);
    readNames(text);
    Readings readings(0x10000);
    readReadings(text, readings);
    readSurnames(read(u":/pinyin/surnames.txt"_s), readings);
    index.assign(0x10000, 0);
    pool.push_back(0); // characters without a reading
    for (size_t c = 0; c < readings.size(); ++c) {
        std::vector<Syllable> &list = readings[c];
        if (list.empty())
            continue;
        for (size_t i = 1; i < list.size();) {
            const bool twice = std::find(list.begin(), list.begin() + qsizetype(i), list[i]) != list.begin() + qsizetype(i);
            twice ? void(list.erase(list.begin() + qsizetype(i))) : void(++i);
        }
        index[c] = quint16(pool.size());
        pool.push_back(quint16(list.size()));
        pool.insert(pool.end(), list.begin(), list.end());
    }
    Q_ASSERT(pool.size() < 0x10000);
}

const Tables &tables()
{
    static const Tables instance;
    return instance;
}

/// Calls visit(position in UTF-16, character, its syllable in this name) for each character.
template <typename Visit>
void read(const QString &name, Visit visit)
{
    std::pair<Syllable, Syllable> both{NoSyllable, NoSyllable};
    if (name.size() >= 2)
        both = doubleSurname(name[0].unicode(), name[1].unicode());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool pair = name[i].isHighSurrogate() && i + 1 < name.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(name[i], name[i + 1]) : name[i].unicode();
        const Syllable ofDouble = i == 0 ? both.first : i == 1 ? both.second : NoSyllable;
        visit(i, c, ofDouble != NoSyllable ? ofDouble : sortSyllable(c, i == 0));
        i += pair ? 1 : 0;
    }
}

} // namespace

QString full(const QString &name)
{
    QString out;
    read(Text::foldedName(name), [&out](qsizetype, char32_t c, Syllable s) {
        if (s != NoSyllable)
            out += syllable(s);
        else if (c != Text::MiddleDot)
            out += QString::fromUcs4(&c, 1);
    });
    return out;
}

QString initials(const QString &name)
{
    QString out;
    read(Text::foldedName(name), [&out](qsizetype, char32_t c, Syllable s) {
        if (s != NoSyllable)
            out += syllable(s)[0];
        else if (c != Text::MiddleDot)
            out += QString::fromUcs4(&c, 1);
    });
    return out;
}

QByteArray sortKey(const QString &name)
{
    QByteArray key;
    read(Text::foldedName(name), [&key](qsizetype, char32_t c, Syllable s) {
        if (s != NoSyllable) {
            const QLatin1StringView text = syllable(s);
            key.append(text.data(), text.size()).append(' ');
        } else if (Text::isHan(c)) {
            key.append("~ "); // behind all that can be read
        }
        key.append(QString::fromUcs4(&c, 1).toUtf8()).append(' ');
    });
    return key;
}

QStringList readings(char32_t character)
{
    QStringList out;
    const Syllable first = sortSyllable(character, true);
    if (first != NoSyllable)
        out.append(QString(syllable(first)));
    for (const Syllable s : syllables(character)) {
        if (s != first)
            out.append(QString(syllable(s)));
    }
    return out;
}

int surnameLength(QStringView name)
{
    if (name.isEmpty())
        return 0;
    if (name.size() > 2 && doubleSurname(name[0].unicode(), name[1].unicode()).first != NoSyllable)
        return 2;
    return name[0].isHighSurrogate() || Text::isHan(name[0].unicode()) ? 1 : 0;
}

int syllableCount()
{
    return int(tables().names.size());
}

QLatin1StringView syllable(Syllable id)
{
    return QLatin1StringView(tables().names[id]);
}

std::span<const Syllable> syllables(char32_t character)
{
    if (character > 0xFFFF)
        return {};
    const Tables &t = tables();
    const quint16 at = t.index[character];
    return {t.pool.data() + at + 1, t.pool[at]};
}

Syllable sortSyllable(char32_t character, bool asSurname)
{
    const auto all = syllables(character);
    if (all.empty())
        return NoSyllable;
    return asSurname ? tables().surnames.value(char16_t(character), all.front()) : all.front();
}

std::pair<Syllable, Syllable> doubleSurname(char32_t first, char32_t second)
{
    if (first > 0xFFFF || second > 0xFFFF)
        return {NoSyllable, NoSyllable};
    return tables().doubles.value(quint32(first) << 16 | quint32(second), {NoSyllable, NoSyllable});
}

} // namespace Allpost::Pinyin
