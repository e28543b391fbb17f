// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/statement.h"
#include "models/views/listdefinition.h"
#include "models/views/roles.h"

namespace Allpost {

/// The parts of one row for the columns of a reader; Many: the codes parted by the character 1F.
struct ListRow
{
    Key key = 0; ///< 0: the record is gone
    std::vector<Value> values = {};
};

/// How the values of columns are put in words.
namespace ListText {

/// "zh" or "en": the language the program speaks.
QString language();
/// The text in full; empty when there is no value.
QString full(const ListColumn &column, std::span<const Value> raw, QStringView language, QDate today);
/// The text as it may stand on a screen: ID number and phone masked, of a birth date the year.
QString masked(const ListColumn &column, std::span<const Value> raw, QStringView language, QDate today);
/// The codes of a Many column as chips.
QList<ChipValue> chips(const ListColumn &column, std::span<const Value> raw, QStringView language);
/// What stands in order: compared byte by byte; empty comes last.
QByteArray sortKey(const ListColumn &column, std::span<const Value> raw);
/// 3 before 10 before 10A; Chinese by pinyin.
QByteArray naturalKey(const QString &text);

} // namespace ListText

/// Reads rows of a list by key through one prepared statement on one connection. Belongs to that connection's thread.
class ListReader
{
public:
    ListReader(const Database &db, const ListDefinition &definition, const QStringList &columns, QDate today);

    Result<ListRow> read(Key key);

    int columnCount() const { return int(m_columns.size()); }
    const ListColumn &column(int i) const { return *m_columns[size_t(i)]; }
    std::span<const Value> raw(const ListRow &row, int i) const;
    QString text(const ListRow &row, int i, bool inFull) const;

private:
    std::vector<const ListColumn *> m_columns;
    std::vector<int> m_offsets;
    int m_selected = 0; ///< parts that come with the row's own statement
    QDate m_today;
    QString m_language;
    Statement m_select;
    std::vector<Statement> m_many; ///< one for each Many column
};

} // namespace Allpost
