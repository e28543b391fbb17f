// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"
#include "models/store/statement.h"
#include "models/store/store.h"

#include <QDateTime>

namespace Allpost {

/// Reading whole records of the counter's small tables.
namespace CounterRows {

using namespace Qt::StringLiterals;

/// "t.key, t.code, t.name …" of an entity's columns.
QString columns(const Entity &entity, const QString &alias);
/// The record that begins at a column of the row (its key one before).
template <typename Record>
Record at(const Statement &row, int first)
{
    Values values;
    for (int i = 0; i < int(Record::entity().fields.size()); ++i)
        values.push_back(row.value(first + i));
    return recordFrom<Record>(values);
}

/// All records of a table for which rest ("WHERE t.matter = ?1 ORDER BY …") holds; the table goes by t.
template <typename Record>
Result<QList<std::pair<Key, Record>>> read(const Database &db, const QString &rest, const Values &values = {})
{
    Statement select(db, u"SELECT "_s + columns(Record::entity(), u"t"_s) + u" FROM "_s + Record::entity().name + u" t "_s + rest);
    for (int i = 0; i < int(values.size()); ++i)
        select.bind(i + 1, values[size_t(i)]);
    QList<std::pair<Key, Record>> all;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all.append({select.number(0), at<Record>(select, 1)});
    }
}

/// The record as it was read, to be changed.
template <typename Record>
Snapshot snapshot(Key key, const Record &record)
{
    return {&Record::entity(), key, valuesOf(record)};
}

/// The only number an answer has, 0 for none.
Result<qint64> number(const Database &db, const QString &sql, const Values &values = {});

/// "2026-11-22T10:31" and back.
QString moment(const QDateTime &time);
/// Minutes from one moment to another, never below 0; 0 where one is missing.
qint64 minutes(const QString &from, const QString &to);

/// Whole lines without the blanks around them.
QStringList lines(const QString &text);

/// A stored code in the language of the program.
QString label(QStringView list, const QString &stored);

} // namespace CounterRows

} // namespace Allpost
