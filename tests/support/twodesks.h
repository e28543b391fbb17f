// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QtTest>

#include <sqlite3.h>

namespace Allpost {

/// A copy of the office file own, as result, with the operations of other beside its own: what exchange brings about. The
/// tables are made from them by Integrity::rebuild().
inline void takeIn(const QString &own, const QString &other, const QString &result)
{
    QFile::remove(result);
    QVERIFY(QFile::copy(own, result));
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(result), &db), SQLITE_OK);
    const QByteArray attach = "ATTACH '" + QFile::encodeName(other) + "' AS o";
    for (const QByteArray &sql : {attach, QByteArray("BEGIN"),
          QByteArray("INSERT INTO desk (id, own, letter, name) SELECT id, 0, letter, name FROM o.desk WHERE id NOT IN (SELECT id FROM main.desk)"),
          QByteArray("CREATE TEMP TABLE fresh AS SELECT p.key AS old, (SELECT max(key) FROM main.op) + row_number() OVER (ORDER BY p.key) AS new, "
                     "(SELECT m.number FROM main.desk m WHERE m.id = d.id) AS mine FROM o.op p JOIN o.desk d ON d.number = p.desk "
                     "WHERE NOT EXISTS (SELECT 1 FROM main.op q JOIN main.desk m ON m.number = q.desk WHERE m.id = d.id AND q.number = p.number)"),
          QByteArray("INSERT INTO main.op SELECT f.new, f.mine, p.number, p.epoch, p.time, p.tick, p.account, p.action, p.detail, p.wall, p.undone_desk, "
                     "p.undone_number, p.parts, p.body_hash, p.chain FROM o.op p JOIN fresh f ON f.old = p.key"),
          QByteArray("INSERT INTO main.op_body SELECT f.new, b.chunk, b.body FROM o.op_body b JOIN fresh f ON f.old = b.op"), QByteArray("COMMIT")})
        QVERIFY2(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, sqlite3_errmsg(db));
    sqlite3_close(db);
}

} // namespace Allpost
