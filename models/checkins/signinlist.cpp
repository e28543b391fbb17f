// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/signinlist.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/residents/finder.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Kept free for those who are here already, so that their name still says so.
constexpr int RoomForPresent = 2;
constexpr int LeastDigits = 2;

quint32 letterBit(char16_t letter)
{
    return letter >= u'a' && letter <= u'z' ? 1U << (letter - u'a') : 0;
}

/// Every first letter each character may be read by.
std::vector<quint32> initialsOf(const QString &name)
{
    std::vector<quint32> initials;
    for (const char32_t c : name.toUcs4()) {
        quint32 bits = 0;
        for (const Pinyin::Syllable syllable : Pinyin::syllables(c))
            bits |= letterBit(char16_t(Pinyin::syllable(syllable).front().unicode()));
        if (!bits && QChar::isLetterOrNumber(c))
            bits = letterBit(QString::fromUcs4(&c, 1).toLower().front().unicode());
        if (bits)
            initials.push_back(bits);
    }
    return initials;
}

/// "zhang zhi qiang", the syllables parted, so that marks can be set.
QString spoken(const QString &name)
{
    QStringList parts;
    const auto characters = name.toUcs4();
    const QByteArray key = Pinyin::sortKey(name);
    // The sort key is readable: syllable, character, syllable, character.
    const QStringList words = QString::fromUtf8(key).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        parts << words.at(i);
    return parts.size() == characters.size() ? parts.join(u' ') : Pinyin::full(name);
}

bool isAllDigits(const QString &typed)
{
    return !typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit() || c == u'x'; }) && typed.front().isDigit();
}

} // namespace

SignInList::Entry SignInList::entryOf(const Person &person, const QString &name, const QString &phone, const QString &idNumber)
{
    Entry entry;
    entry.person = person;
    entry.name = name;
    entry.phone = phone;
    entry.idNumber = idNumber.toLower();
    entry.initials = initialsOf(name);
    entry.reading = Pinyin::full(name);
    return entry;
}

Status SignInList::load(const Database &db, Key activity)
{
    m_activity = activity;
    if (auto done = reloadSheet(db); !done)
        return done;
    return loadOthers(db);
}

Status SignInList::loadPeople(const Database &db)
{
    m_activity = 0;
    m_rows.clear();
    m_sheet.clear();
    auto same = SamePeople::load(db);
    if (!same)
        return same.error();
    m_same = *same;
    return loadOthers(db);
}

Status SignInList::loadOthers(const Database &db)
{
    m_others.clear();
    QSet<Key> seen;
    const QString person = u"coalesce(r.name, o.name), coalesce(r.phone, o.phone), coalesce(r.id_number, o.id_number)"_s;
    for (const auto &[sql, from] : {std::pair(u"SELECT p.resident, p.outsider, "_s + person + u", NULL FROM party_member p LEFT JOIN resident r ON r.key = p.resident LEFT JOIN outsider o ON o.key = p.outsider "
                                                                                                "WHERE p.moved_on IS NULL AND p.ended_on IS NULL ORDER BY p.key"_s, SignInHit::From::Member),
                                    {u"SELECT v.resident, v.outsider, "_s + person + u", v.until FROM volunteer v LEFT JOIN resident r ON r.key = v.resident LEFT JOIN outsider o ON o.key = v.outsider ORDER BY v.key"_s, SignInHit::From::Volunteer},
                                    {u"SELECT NULL, key, name, phone, id_number, NULL FROM outsider WHERE resident IS NULL ORDER BY key"_s, SignInHit::From::Outsider}})
        if (auto done = addOthers(db, sql, from, seen); !done)
            return done;
    return {};
}

Status SignInList::addOthers(const Database &db, const QString &sql, SignInHit::From from, QSet<Key> &seen)
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    Statement rows(db, sql);
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (!rows.isNull(5) && rows.text(5) <= today)
            continue;
        const Person person{rows.number(0), rows.number(1)};
        const Key identity = m_same.of(person);
        if (!identity || seen.contains(identity))
            continue;
        seen.insert(identity);
        Entry entry = entryOf(person, rows.text(2), rows.text(3), rows.text(4));
        entry.identity = identity;
        entry.from = from;
        m_others.push_back(std::move(entry));
    }
}

Status SignInList::reloadSheet(const Database &db)
{
    auto rows = SignIns::sheet(db, m_activity);
    auto same = SamePeople::load(db);
    if (!rows || !same)
        return !rows ? rows.error() : same.error();
    m_rows = *rows;
    m_same = *same;
    fillSheetEntries();
    return {};
}

void SignInList::fillSheetEntries()
{
    QHash<Key, size_t> before;
    for (size_t i = 0; i < m_sheet.size(); ++i)
        before.insert(m_sheet.at(i).identity, i);
    std::vector<Entry> entries;
    entries.reserve(size_t(m_rows.size()));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const SheetRow &row = m_rows.at(i);
        if (row.isSecond)
            continue;
        // The readings of a name that was there before are taken over.
        const auto known = before.constFind(row.identity);
        Entry entry = known != before.cend() && m_sheet.at(*known).name == row.who.name ? m_sheet.at(*known) : entryOf(row.who.person, row.who.name, row.who.phone, row.who.idNumber);
        entry.identity = row.identity;
        entry.row = i;
        entries.push_back(std::move(entry));
    }
    m_sheet = std::move(entries);
}

const SheetRow *SignInList::row(Key key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [key](const SheetRow &row) { return row.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

bool SignInList::digitPicks(const QString &typed)
{
    const QString text = typed.trimmed();
    return !text.isEmpty() && !text.front().isDigit();
}

bool SignInList::fits(const Entry &entry, const QString &typed, bool isDigits, bool isLetters)
{
    if (isDigits)
        return typed.size() >= LeastDigits && (entry.phone.endsWith(typed) || entry.idNumber.endsWith(typed) || (typed.size() <= 4 && (entry.phone.right(4).startsWith(typed) || entry.idNumber.right(4).startsWith(typed)))
                                               || (typed.size() > 4 && (entry.phone.startsWith(typed) || entry.idNumber.startsWith(typed))));
    if (!isLetters)
        return entry.name.contains(typed, Qt::CaseInsensitive);
    if (entry.reading.startsWith(typed))
        return true;
    if (size_t(typed.size()) > entry.initials.size())
        return false;
    for (qsizetype i = 0; i < typed.size(); ++i)
        if (!(entry.initials.at(size_t(i)) & letterBit(typed.at(i).unicode())))
            return false;
    return true;
}

Result<SignInHit> SignInList::hit(CheckinPeople &people, const Entry &entry, const QString &typed) const
{
    SignInHit hit;
    hit.from = entry.from;
    if (entry.row >= 0) {
        const SheetRow &row = m_rows.at(entry.row);
        hit.who = row.who;
        hit.row = row.key;
        hit.where = row.where();
        hit.state = row.hasLeft() ? SignInHit::State::Left : row.isPresent() ? SignInHit::State::Here : row.isLeave() ? SignInHit::State::Leave : SignInHit::State::NotYet;
        hit.since = row.hasLeft() ? row.sign.outAt : row.sign.inAt;
    } else {
        auto who = people.read(entry.person);
        if (!who)
            return who.error();
        hit.who = *who;
        hit.where = who->where();
    }
    hit.reading = spoken(hit.who.name);
    if (const qsizetype at = typed.isEmpty() ? -1 : qsizetype(hit.who.name.indexOf(typed, 0, Qt::CaseInsensitive)); at >= 0) {
        hit.marks.append({int(at), int(typed.size())});
    } else if (!typed.isEmpty() && !isAllDigits(typed)) {
        const QStringList syllables = hit.reading.split(u' ');
        qsizetype from = 0;
        if (!entry.reading.startsWith(typed))
            for (qsizetype i = 0; i < std::min(typed.size(), syllables.size()); ++i) {
                hit.readingMarks.append({int(from), 1});
                from += syllables.at(i).size() + 1;
            }
        hit.marks.append({0, int(entry.reading.startsWith(typed) ? 1 : std::min(typed.size(), hit.who.name.size()))});
    }
    return hit;
}

Result<QList<SignInHit>> SignInList::find(const Database &db, const QString &typedText, const ResidentFinder *finder) const
{
    const QString typed = Text::folded(typedText).simplified().toLower().remove(u' ');
    const bool isDigits = isAllDigits(typed);
    const bool isLetters = !typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
    QList<SignInHit> hits;
    if (typed.isEmpty() || (isDigits && typed.size() < LeastDigits))
        return hits;
    CheckinPeople people(db);
    QSet<Key> there;
    QList<const Entry *> present, coming;
    for (const Entry &entry : m_sheet) {
        there.insert(entry.identity);
        if (fits(entry, typed, isDigits, isLetters))
            (m_rows.at(entry.row).isPresent() ? present : coming).append(&entry);
    }
    // Who is excused comes after those who are waited for.
    std::stable_partition(coming.begin(), coming.end(), [this](const Entry *entry) { return !m_rows.at(entry->row).isLeave(); });
    const qsizetype room = MostHits - std::min<qsizetype>(present.size(), RoomForPresent);
    for (const Entry &entry : m_others) {
        if (coming.size() >= room)
            break;
        if (!there.contains(entry.identity) && entry.from != SignInHit::From::Outsider && fits(entry, typed, isDigits, isLetters)) {
            there.insert(entry.identity);
            coming.append(&entry);
        }
    }
    std::vector<Entry> residents;
    if (finder && finder->isReady() && coming.size() < room && typed.size() >= 2) {
        const SearchResult found = finder->search(typed, MostHits * 2);
        Statement resident(db, u"SELECT name, phone, id_number FROM resident WHERE key = ?1 AND died_on IS NULL"_s);
        for (const SearchHit &one : found.hits) {
            const Key identity = m_same.of(Key(one.key), 0);
            if (there.contains(identity))
                continue;
            resident.bind(1, identity);
            auto known = resident.step();
            if (!known)
                return known.error();
            if (!*known)
                continue;
            Entry entry = entryOf({identity, 0}, resident.text(0), resident.text(1), resident.text(2));
            resident.reset();
            entry.identity = identity;
            entry.from = SignInHit::From::Resident;
            there.insert(identity);
            residents.push_back(std::move(entry));
        }
    }
    for (const Entry &entry : residents)
        coming.append(&entry);
    for (const Entry &entry : m_others)
        if (coming.size() < room && entry.from == SignInHit::From::Outsider && !there.contains(entry.identity) && fits(entry, typed, isDigits, isLetters)) {
            there.insert(entry.identity);
            coming.append(&entry);
        }
    coming = coming.mid(0, room);
    coming.append(present.mid(0, MostHits - coming.size()));
    for (const Entry *entry : std::as_const(coming)) {
        auto one = hit(people, *entry, typed);
        if (!one)
            return one.error();
        hits.append(*one);
    }
    return hits;
}

Result<QList<SignInHit>> SignInList::hits(const Database &db, const QList<Person> &persons) const
{
    CheckinPeople people(db);
    QList<SignInHit> hits;
    for (const Person &person : persons) {
        const Key identity = m_same.of(person);
        const auto on = std::find_if(m_sheet.begin(), m_sheet.end(), [identity](const Entry &entry) { return entry.identity == identity; });
        Entry entry;
        entry.person = person;
        entry.from = person.resident ? SignInHit::From::Resident : SignInHit::From::Outsider;
        auto one = hit(people, on != m_sheet.end() ? *on : entry, {});
        if (!one)
            return one.error();
        hits.append(*one);
    }
    return hits;
}

} // namespace Allpost
