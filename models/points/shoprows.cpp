// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/shoprows.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int DigitsOfNumber = 4;

} // namespace

qint64 ShopRows::runningNumber(const QString &number, const QString &prefix)
{
    bool fits = false;
    const qint64 n = number.startsWith(prefix) ? QStringView(number).mid(prefix.size()).toLongLong(&fits) : 0;
    return fits ? n : 0;
}

Result<QString> ShopRows::nextNumber(const Database &db, const QString &table, const QString &prefix)
{
    // A desk gives its numbers in order: its last row has the highest. Searched from the end, where it stands.
    Statement last(db, u"SELECT number FROM %1 WHERE number LIKE ? ORDER BY key DESC LIMIT 1"_s.arg(table));
    last.bind(1, prefix + u'%');
    auto found = last.step();
    if (!found)
        return found.error();
    qint64 highest = 0;
    if (*found)
        highest = runningNumber(last.text(0), prefix);
    return prefix + QString::number(highest + 1).rightJustified(DigitsOfNumber, u'0');
}

} // namespace Allpost
