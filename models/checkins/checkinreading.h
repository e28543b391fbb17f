// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/dictionary/codelist.h"
#include "models/store/statement.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <vector>

/// What the services of check-ins, activities and volunteers do in the same way.
namespace Allpost::Checkins {

template <typename Record>
struct Kept
{
    Key key = 0;
    Record record = {};
};

/// The stored fields of an entity as an SQL list, of a table with this alias.
inline QString columnsOf(const Entity &entity, const QString &alias)
{
    QStringList columns{alias + QStringLiteral(".key")};
    for (const Field &field : entity.fields)
        if (field.isStored())
            columns << alias + QLatin1Char('.') + field.name;
    return columns.join(QStringLiteral(", "));
}

/// A record out of a row that begins with columnsOf(); gives the record and leaves the columns behind it alone.
template <typename Record>
Kept<Record> keptFrom(const Statement &row, int from = 0)
{
    Values values;
    for (size_t i = 0; i < Record::entity().fields.size(); ++i)
        values.push_back(row.value(from + 1 + int(i)));
    return {row.number(from), recordFrom<Record>(values)};
}

/// All records of a table; tail: WHERE and ORDER BY of the table with the alias x, with ? for the values.
template <typename Record>
Result<QList<Kept<Record>>> readAll(const Database &db, const QString &tail = {}, const QList<Value> &values = {})
{
    Statement rows(db, QStringLiteral("SELECT %1 FROM %2 x %3").arg(columnsOf(Record::entity(), QStringLiteral("x")), Record::entity().name, tail));
    for (qsizetype i = 0; i < values.size(); ++i)
        rows.bind(int(i) + 1, values.at(i));
    QList<Kept<Record>> all;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all.append(keptFrom<Record>(rows));
    }
}

/// The first sentence that refuses, its field in Error::detail.
inline Status refused(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

/// A long job that was stopped before it wrote anything.
inline Error cancelled()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
}

/// The word of a code in the language of the program.
inline QString word(const QString &list, const QString &stored)
{
    const CodeList *codes = CodeList::find(list);
    return stored.isEmpty() || !codes ? QString() : codes->display(stored, QLocale().name());
}

/// A tie with these dates holds on a day: begun, and not ended.
inline bool holds(const QString &since, const QString &until, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    return (since.isEmpty() || since <= iso) && (until.isEmpty() || until > iso);
}

/// Sorts by a key that is worked out once for each line.
template <typename Line, typename KeyOf>
void sortAsRead(QList<Line> &lines, KeyOf keyOf)
{
    std::vector<std::pair<QByteArray, Line>> keyed;
    keyed.reserve(size_t(lines.size()));
    for (Line &line : lines) {
        QByteArray key = keyOf(line);
        keyed.emplace_back(std::move(key), std::move(line));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    lines.clear();
    for (auto &line : keyed)
        lines.append(std::move(line.second));
}

inline QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace Allpost::Checkins
