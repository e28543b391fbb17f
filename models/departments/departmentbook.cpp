// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/departmentbook.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Departments)
};

/// A name as it is compared, and without what stands in brackets: 街道公共服务办公室（民政） is also 街道公共服务办公室.
QStringList keysOf(const QString &name)
{
    const QString whole = Text::foldedName(name);
    if (whole.isEmpty())
        return {};
    const qsizetype bracket = whole.indexOf(u'(');
    return bracket > 1 ? QStringList{whole, whole.left(bracket).trimmed()} : QStringList{whole};
}

bool readsFrom(const QString &text, qsizetype at, const QString &letters, qsizetype used)
{
    if (used == letters.size())
        return true;
    if (at >= text.size())
        return false;
    const QChar unit = text.at(at);
    if (unit == u'(' || unit == u')' || unit == u'、' || unit == u' ')
        return readsFrom(text, at + 1, letters, used);
    if (!Text::isHan(unit.unicode()))
        return letters.at(used) == unit && readsFrom(text, at + 1, letters, used + 1);
    // Rarer readings would let 调解 pass for zj.
    for (const QString &reading : Pinyin::readings(unit.unicode()).mid(0, 2))
        for (qsizetype take = reading.size(); take > 0; --take)
            if (letters.sliced(used).startsWith(QStringView(reading).first(take)) && readsFrom(text, at + 1, letters, used + take))
                return true;
    return false;
}

bool isLetters(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return Text::isLatin(c.unicode()) || Text::isDigit(c.unicode()); });
}

} // namespace

bool readsAs(const QString &text, const QString &letters, bool fromStart)
{
    if (letters.isEmpty())
        return false;
    for (qsizetype at = 0; at < (fromStart ? std::min<qsizetype>(1, text.size()) : text.size()); ++at)
        if (readsFrom(text, at, letters, 0))
            return true;
    return false;
}

Result<DepartmentBook> DepartmentBook::read(const Database &db)
{
    DepartmentBook book;
    auto rows = Query::run(db, u"SELECT d.key, d.name, d.kind, d.level, d.contact, d.phone, d.duties, d.aliases, d.note, d.merged_into, d.closed_on, d.enterprise, "
                               "d.example, d.position, d.source, r.id FROM department d JOIN record r ON r.key = d.key "
                               "ORDER BY CASE WHEN d.closed_on IS NULL AND d.merged_into IS NULL THEN 0 ELSE 1 END, "
                               "CASE WHEN d.position IS NULL THEN 1 ELSE 0 END, d.position, d.key"_s);
    if (!rows)
        return rows.error();
    QHash<Key, QByteArray> ids;
    auto yes = [&](int column) { return rows->value(column).isNull() ? std::optional<bool>() : rows->number(column) != 0; };
    while (rows->next()) {
        DepartmentEntry entry;
        entry.key = rows->number(0);
        Department &d = entry.department;
        int column = 1;
        for (QString Department::*field : {&Department::name, &Department::kind, &Department::level, &Department::contact, &Department::phone,
                                           &Department::duties, &Department::aliases, &Department::note})
            d.*field = rows->text(column++);
        d.mergedInto = rows->number(9);
        d.closedOn = rows->text(10);
        d.enterprise = yes(11);
        d.example = yes(12);
        if (!rows->value(13).isNull())
            d.position = rows->number(13);
        d.source = rows->text(14);
        ids.insert(entry.key, rows->value(15).toByteArray());
        book.m_index.insert(entry.key, book.m_entries.size());
        book.m_entries.append(entry);
    }
    auto names = Query::run(db, u"SELECT department, name, since, until FROM department_name ORDER BY until DESC, key DESC"_s);
    if (!names)
        return names.error();
    while (names->next())
        if (const auto at = book.m_index.constFind(names->number(0)); at != book.m_index.cend())
            book.m_entries[*at].formerNames.append({names->number(0), names->text(1), names->text(2), names->text(3)});
    book.follow(ids);
    return book;
}

void DepartmentBook::follow(const QHash<Key, QByteArray> &ids)
{
    for (const DepartmentEntry &entry : std::as_const(m_entries)) {
        QList<Key> way{entry.key};
        while (true) {
            const DepartmentEntry *at = find(way.last());
            const Key next = at ? at->department.mergedInto : 0;
            if (!next || !find(next))
                break;
            if (const qsizetype before = way.indexOf(next); before >= 0) {
                // A circle made by two desks: the record that is first on every desk stays.
                const auto first = std::min_element(way.cbegin() + before, way.cend(), [&](Key a, Key b) { return ids.value(a) < ids.value(b); });
                way.append(*first);
                break;
            }
            way.append(next);
        }
        m_survivors.insert(entry.key, way.last());
    }
}

const DepartmentEntry *DepartmentBook::find(Key key) const
{
    const auto at = m_index.constFind(key);
    return at == m_index.cend() ? nullptr : &m_entries.at(*at);
}

QString DepartmentBook::name(Key key) const
{
    const DepartmentEntry *entry = find(key);
    return entry ? entry->department.name : QString();
}

QList<Key> DepartmentBook::mergedInto(Key survivor) const
{
    QList<Key> all{survivor};
    for (const DepartmentEntry &entry : m_entries)
        if (entry.key != survivor && this->survivor(entry.key) == survivor)
            all.append(entry.key);
    return all;
}

int DepartmentBook::rank(const DepartmentEntry &entry, const QString &typed, const QString &letters) const
{
    constexpr int None = 100;
    auto of = [&](const QString &name, int worse) {
        const QString folded = Text::foldedName(name);
        if (folded == typed)
            return worse;
        if (folded.startsWith(typed))
            return worse + 1;
        if (folded.contains(typed))
            return worse + 4;
        if (!letters.isEmpty() && readsAs(folded, letters, true))
            return worse + 2;
        return !letters.isEmpty() && readsAs(folded, letters) ? worse + 6 : None;
    };
    int best = of(entry.department.name, 0);
    for (const QString &alias : entry.aliases())
        best = std::min(best, of(alias, 1));
    for (const DepartmentName &former : entry.formerNames)
        best = std::min(best, of(former.name, 2));
    if (best == None && typed.size() >= 3 && entry.department.phone.contains(typed))
        best = 9;
    return best;
}

QList<Key> DepartmentBook::search(const QString &typed, int limit) const
{
    const QString folded = Text::foldedName(typed);
    const QString bare = QString(folded).remove(u' ');
    const QString letters = isLetters(bare) ? bare : QString();
    QHash<Key, int> ranks;
    for (const DepartmentEntry &entry : m_entries) {
        const Key today = survivor(entry.key);
        const DepartmentEntry *shown = find(today);
        if (!shown || !shown->isOpen())
            continue;
        const int found = folded.isEmpty() ? 0 : rank(entry, folded, letters) + (today == entry.key ? 0 : 3);
        if (found < 100 && (!ranks.contains(today) || ranks.value(today) > found))
            ranks.insert(today, found);
    }
    QList<Key> keys;
    for (const DepartmentEntry &entry : m_entries)
        if (ranks.contains(entry.key))
            keys.append(entry.key);
    std::stable_sort(keys.begin(), keys.end(), [&](Key a, Key b) { return ranks.value(a) < ranks.value(b); });
    return keys.first(std::min<qsizetype>(limit, keys.size()));
}

DepartmentMatch DepartmentBook::matched(Key written, DepartmentMatch::By by, const QString &words) const
{
    DepartmentMatch match{survivor(written), written, by, {}};
    const DepartmentEntry *today = find(match.key);
    const QString name = today ? today->department.name : QString();
    if (match.key != written)
        match.findings << Finding::note(u"department_merged"_s, Words::tr("%1 was merged into %2.").arg(words, name));
    else if (by == DepartmentMatch::By::FormerName)
        match.findings << Finding::note(u"department_renamed"_s, Words::tr("%1 is called %2 today.").arg(words, name));
    if (by == DepartmentMatch::By::Part)
        match.findings << Finding::warning(u"department_guessed"_s, Words::tr("“%1” was taken for %2. Change it if another is meant.").arg(words, name));
    if (today && !today->isOpen() && match.key == written && !today->department.closedOn.isEmpty())
        match.findings << Finding::warning(u"department_closed"_s, Words::tr("%1 was closed on %2. Choose who does its work today.").arg(name, today->department.closedOn));
    return match;
}

DepartmentMatch DepartmentBook::resolve(const QString &words) const
{
    using By = DepartmentMatch::By;
    const QString shown = words.simplified();
    const QString folded = Text::foldedName(words);
    if (folded.isEmpty())
        return {};
    // Open ones stand first in the list, so that a name given anew after a closing means the new department.
    for (const By by : {By::Name, By::Alias, By::FormerName}) {
        Key found = 0;
        QStringList several;
        for (const DepartmentEntry &entry : m_entries) {
            QStringList names;
            if (by == By::Name)
                names = keysOf(entry.department.name);
            else if (by == By::Alias)
                names = entry.aliases();
            else
                for (const DepartmentName &former : entry.formerNames)
                    names << keysOf(former.name);
            const bool fits = std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return Text::foldedName(name) == folded; });
            if (!fits || (found && survivor(found) == survivor(entry.key)) || (found && !entry.isOpen()))
                continue;
            several << entry.department.name;
            if (!found)
                found = entry.key;
        }
        if (several.size() > 1)
            return {0, 0, By::Nothing, {Finding::warning(u"department_ambiguous"_s, Words::tr("“%1” can be %2. It stays as text until one is chosen.").arg(shown, several.join(Words::tr(", "))))}};
        if (found)
            return matched(found, by, shown);
    }
    return resolvePart(folded, shown);
}

DepartmentMatch DepartmentBook::resolvePart(const QString &folded, const QString &words) const
{
    // What is contained must be two characters at least; the longest common part decides.
    qsizetype longest = 1;
    QList<Key> found;
    for (const DepartmentEntry &entry : m_entries) {
        if (!entry.isOpen() && survivor(entry.key) == entry.key)
            continue;
        QStringList names = keysOf(entry.department.name);
        for (const QString &alias : entry.aliases())
            names << Text::foldedName(alias);
        for (const DepartmentName &former : entry.formerNames)
            names << Text::foldedName(former.name);
        for (const QString &name : std::as_const(names)) {
            const qsizetype common = folded.contains(name) ? name.size() : name.contains(folded) ? folded.size() : 0;
            if (common < longest || common < 2)
                continue;
            if (common > longest)
                found.clear();
            longest = common;
            if (const Key today = survivor(entry.key); !found.contains(today))
                found.append(today);
        }
    }
    if (found.size() == 1)
        return matched(found.first(), DepartmentMatch::By::Part, words);
    if (found.isEmpty())
        return {0, 0, DepartmentMatch::By::Nothing, {Finding::warning(u"department_unknown"_s, Words::tr("“%1” is no department of this office. It stays as text.").arg(words))}};
    QStringList names;
    for (const Key key : std::as_const(found).mid(0, 4))
        names << name(key);
    return {0, 0, DepartmentMatch::By::Nothing,
            {Finding::warning(u"department_ambiguous"_s, Words::tr("“%1” can be %2. It stays as text until one is chosen.").arg(words, names.join(Words::tr(", "))))}};
}

} // namespace Allpost
