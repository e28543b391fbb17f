// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/readlog.h"

#include "models/store/words.h"

#include <QDateTime>

namespace Allpost {

using namespace Qt::StringLiterals;

Status ReadLog::note(Store &store, const Entry &entry)
{
    if (entry.what != "reveal"_L1 && entry.reason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, said(QT_TRANSLATE_NOOP("Store", "Say what the full data is needed for; it is recorded.")), entry.what};
    const qint64 wall = QDateTime::currentMSecsSinceEpoch();
    const Key account = store.worker();
    return store.jot([entry, wall, account](const Database &db) -> Status {
        auto done = Query::run(db, u"INSERT INTO read_log (wall, account, what, record, fields, reason, rows) VALUES (:wall, :account, :what, :record, :fields, :reason, :rows)"_s,
                               {{u":wall"_s, wall},
                                {u":account"_s, account},
                                {u":what"_s, entry.what},
                                {u":record"_s, entry.record ? QVariant(entry.record) : QVariant()},
                                {u":fields"_s, entry.fields.join(u',')},
                                {u":reason"_s, entry.reason.trimmed()},
                                {u":rows"_s, entry.rows}});
        return done ? Status() : Status(done.error());
    });
}

Result<QList<ReadLog::Entry>> ReadLog::list(const Database &db, int limit)
{
    auto rows = Query::run(db, u"SELECT l.wall, l.account, l.what, l.record, l.fields, l.reason, l.rows, w.name FROM read_log l LEFT JOIN worker w ON w.key = l.account "
                               "ORDER BY l.key DESC LIMIT :limit"_s,
                           {{u":limit"_s, limit}});
    if (!rows)
        return rows.error();
    QList<Entry> all;
    while (rows->next()) {
        Entry entry;
        entry.wall = rows->number(0);
        entry.account = rows->number(1);
        entry.what = rows->text(2);
        entry.record = rows->number(3);
        entry.fields = rows->text(4).split(u',', Qt::SkipEmptyParts);
        entry.reason = rows->text(5);
        entry.rows = rows->number(6);
        entry.worker = rows->text(7);
        all.append(entry);
    }
    return all;
}

} // namespace Allpost
