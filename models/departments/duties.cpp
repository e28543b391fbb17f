// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/duties.h"

#include "models/base/text.h"
#include "models/departments/departmentwords.h"
#include "models/dictionary/codelist.h"
#include "models/residents/datetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace DepartmentWords;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

constexpr int LongestTitle = 200;

const QString LineColumns =
    u"SELECT i.key, i.number, i.title, i.list, i.department, i.department_text, i.basis, i.since, i.until, i.note, i.example, i.position, i.source FROM duty_item i "_s;

DutyLine readLine(const Query &row, const DepartmentBook &book)
{
    DutyLine line;
    line.key = row.number(0);
    DutyItem &item = line.item;
    item.number = row.text(1);
    item.title = row.text(2);
    item.list = row.text(3);
    item.department = row.number(4);
    item.departmentText = row.text(5);
    item.basis = row.text(6);
    item.since = row.text(7);
    item.until = row.text(8);
    item.note = row.text(9);
    if (!row.value(10).isNull())
        item.example = row.number(10) != 0;
    if (!row.value(11).isNull())
        item.position = row.number(11);
    item.source = row.text(12);
    line.department = item.department ? book.name(book.survivor(item.department)) : item.departmentText;
    return line;
}

DutyItem tidied(DutyItem item)
{
    item.number = item.number.simplified();
    item.title = item.title.simplified();
    item.basis = item.basis.trimmed();
    item.note = item.note.trimmed();
    item.departmentText = item.department ? QString() : item.departmentText.simplified();
    return item;
}

/// Characters that carry meaning, in order: Chinese ones, letters and digits.
QString bare(const QString &text)
{
    QString kept;
    for (const QChar c : Text::foldedName(text))
        if (c.isLetterOrNumber())
            kept += c;
    return kept;
}

QSet<QString> pairsOf(const QString &bared)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < bared.size(); ++i)
        pairs.insert(bared.sliced(i, 2));
    return pairs;
}

/// Runs of two and more characters that stand in both, the longest first, none inside another.
QStringList sharedRuns(const QString &a, const QString &b)
{
    QStringList runs;
    for (qsizetype i = 0; i + 1 < a.size();) {
        qsizetype length = 0;
        while (i + length < a.size() && b.contains(QStringView(a).sliced(i, length + 1)))
            ++length;
        if (length >= 2 && !runs.contains(a.sliced(i, length)))
            runs << a.sliced(i, length);
        i += std::max<qsizetype>(1, length > 1 ? length - 1 : length);
    }
    std::stable_sort(runs.begin(), runs.end(), [](const QString &one, const QString &other) { return one.size() > other.size(); });
    QStringList kept;
    for (const QString &run : std::as_const(runs))
        if (std::none_of(kept.cbegin(), kept.cend(), [&](const QString &longer) { return longer.contains(run); }))
            kept << run;
    return kept;
}

} // namespace

QString DutyLine::cited() const
{
    const CodeList *lists = CodeList::find(u"duty_list");
    const QString list = lists ? lists->display(item.list, QLocale().name()) : item.list;
    return item.number.isEmpty() ? list : Words::tr("%1 no. %2").arg(list, item.number);
}

Result<QList<DutyLine>> Duties::list(const Database &db, const QString &list, QDate on)
{
    auto book = DepartmentBook::read(db);
    if (!book)
        return book.error();
    QString where = u"WHERE (i.since IS NULL OR i.since <= :day) AND (i.until IS NULL OR i.until > :day) "_s;
    Query::Bindings bindings{{u":day"_s, on.toString(Qt::ISODate)}};
    if (!list.isEmpty()) {
        where += u"AND i.list = :list "_s;
        bindings.append({u":list"_s, list});
    }
    auto rows = Query::run(db, LineColumns + where + u"ORDER BY CASE i.list WHEN 'own' THEN 0 WHEN 'handed_down' THEN 1 ELSE 2 END, "
                                                     "CASE WHEN i.position IS NULL THEN 1 ELSE 0 END, i.position, i.key"_s, bindings);
    if (!rows)
        return rows.error();
    QList<DutyLine> lines;
    while (rows->next())
        lines << readLine(*rows, *book);
    return lines;
}

Result<DutyLine> Duties::line(const Database &db, Key item)
{
    auto book = DepartmentBook::read(db);
    if (!book)
        return book.error();
    auto row = Query::run(db, LineColumns + u"WHERE i.key = :key"_s, {{u":key"_s, item}});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::NotFound, Words::tr("This item is no longer in the file."), {}};
    return readLine(*row, *book);
}

Findings Duties::check(const Database &db, const DutyItem &item, Key self)
{
    Findings findings;
    const QString title = Text::foldedName(item.title);
    if (title.isEmpty())
        findings << held(u"title"_s, u"required"_s, Words::tr("Say what the duty is."));
    else if (title.size() > LongestTitle)
        findings << held(u"title"_s, u"too_long"_s, Words::tr("A duty has %n characters at most.", nullptr, LongestTitle));
    if (const CodeList *lists = CodeList::find(u"duty_list"); !lists->at(item.list))
        findings << held(u"list"_s, u"required"_s, Words::tr("Say which list it stands on."));
    for (const auto &[field, day] : {std::pair(u"since"_s, item.since), {u"until"_s, item.until}})
        if (!day.isEmpty() && !firstDay(day).isValid())
            findings << held(field, u"date_unreadable"_s, Words::tr("This is no date."));
    if (!item.since.isEmpty() && !item.until.isEmpty() && item.until < item.since)
        findings << held(u"until"_s, u"until_before_since"_s, Words::tr("It ends before it begins."));
    auto others = list(db);
    if (!others || title.isEmpty())
        return findings;
    for (const DutyLine &other : std::as_const(*others))
        if (other.key != self && Text::foldedName(other.item.title) == title)
            findings << warned(u"title"_s, u"title_taken"_s, Words::tr("This stands on the list already: %1.").arg(other.cited()));
    return findings;
}

Result<Key> Duties::add(const DutyItem &item)
{
    DutyItem made = tidied(item);
    if (auto fine = refused(check(m_store.db(), made)); !fine)
        return fine.error();
    if (!made.position) {
        auto last = Query::run(m_store.db(), u"SELECT max(position) FROM duty_item WHERE list = :list"_s, {{u":list"_s, made.list}});
        if (!last)
            return last.error();
        made.position = last->next() ? last->number(0) + 1 : 1;
    }
    return UnitOfWork::createOne(m_store, {u"duty_item.add"_s}, made);
}

Result<bool> Duties::change(const Snapshot &seen, const DutyItem &now)
{
    const DutyItem kept = tidied(now);
    if (auto fine = refused(check(m_store.db(), kept, seen.key)); !fine)
        return fine.error();
    auto work = UnitOfWork::begin(m_store, {u"duty_item.change"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->change(seen, kept); !done)
        return done.error();
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

Status Duties::end(Key item, QDate on)
{
    auto seen = m_store.read(DutyItem::entity(), item);
    if (!seen)
        return seen.error();
    auto now = seen->as<DutyItem>();
    now.until = on.toString(Qt::ISODate);
    if (!on.isValid() || (!now.since.isEmpty() && now.until < now.since))
        return Error{ErrorCode::Invalid, Words::tr("It ends before it begins."), u"until"_s};
    auto changed = UnitOfWork::changeOne(m_store, {u"duty_item.end"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status Duties::remove(Key item)
{
    auto used = Query::run(m_store.db(), u"SELECT count(*) FROM handed_task WHERE duty_item = :key"_s, {{u":key"_s, item}});
    if (!used)
        return used.error();
    if (used->next() && used->number(0) > 0)
        return Error{ErrorCode::Refused, Words::tr("%n tasks cite this item. It can be struck from a day on, but not removed.", nullptr, int(used->number(0))), {}};
    auto work = UnitOfWork::begin(m_store, {u"duty_item.remove"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->remove(DutyItem::entity(), item); !done)
        return done;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Result<QList<DutySuggestion>> Duties::suggest(const Database &db, const QString &title, Key department, int limit)
{
    auto lines = list(db);
    if (!lines)
        return lines.error();
    return suggest(*lines, title, department, limit);
}

QList<DutySuggestion> Duties::suggest(const QList<DutyLine> &lines, const QString &title, Key department, int limit)
{
    const QString asked = bare(title);
    const QSet<QString> wanted = pairsOf(asked);
    if (wanted.isEmpty())
        return {};
    // A pair of characters that many items have (协助, 宣传) says less than one that only one has.
    QHash<QString, int> frequent;
    QList<QString> titles;
    for (const DutyLine &line : lines) {
        titles << bare(line.item.title);
        for (const QString &pair : pairsOf(titles.last()))
            ++frequent[pair];
    }
    const auto telling = [&](const QString &pair) { return std::log(1.0 + double(lines.size()) / (1 + frequent.value(pair))); };
    double most = 0;
    for (const QString &pair : wanted)
        most += telling(pair);
    QList<DutySuggestion> found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        double shared = 0, own = 0;
        for (const QString &pair : pairsOf(titles.at(i))) {
            own += telling(pair);
            if (wanted.contains(pair))
                shared += telling(pair);
        }
        if (shared <= 0)
            continue;
        // Share of the shorter one: a long title may hold a short item whole.
        double fit = shared / std::max(1e-9, std::min(most, own));
        if (department && lines.at(i).item.department == department)
            fit = std::min(1.0, fit * 1.25);
        if (fit < 0.25)
            continue;
        found.append({lines.at(i), std::clamp(int(std::lround(fit * 100)), 1, 100), sharedRuns(titles.at(i), asked)});
    }
    std::stable_sort(found.begin(), found.end(), [](const DutySuggestion &a, const DutySuggestion &b) { return a.weight > b.weight; });
    return found.first(std::min<qsizetype>(limit, found.size()));
}

} // namespace Allpost
