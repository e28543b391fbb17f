// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/secondrecords.h"

#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

Result<SecondRecords> SecondRecords::load(const Database &db)
{
    auto rows = Query::run(db, u"SELECT resident, same_as FROM same_person WHERE resident IS NOT NULL AND same_as IS NOT NULL "
                               "AND resident <> same_as ORDER BY key DESC"_s);
    if (!rows)
        return rows.error();
    // Of several links of one record the first made counts.
    QHash<Key, Key> next;
    QSet<Key> all;
    while (rows->next()) {
        next.insert(rows->number(0), rows->number(1));
        all << rows->number(0) << rows->number(1);
    }
    SecondRecords records;
    for (const Key start : std::as_const(all)) {
        QList<Key> way{start};
        while (next.contains(way.last())) {
            const Key on = next.value(way.last());
            if (const qsizetype circle = way.indexOf(on); circle >= 0) {
                way.append(*std::min_element(way.cbegin() + circle, way.cend()));
                break;
            }
            way.append(on);
        }
        records.m_root.insert(start, way.last());
    }
    return records;
}

QList<Key> SecondRecords::records(Key resident) const
{
    const Key counts = root(resident);
    QList<Key> found{counts};
    for (auto it = m_root.cbegin(); it != m_root.cend(); ++it)
        if (it.value() == counts && it.key() != counts)
            found.append(it.key());
    std::sort(found.begin() + 1, found.end());
    return found;
}

} // namespace Allpost
