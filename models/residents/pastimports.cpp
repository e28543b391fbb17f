// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/pastimports.h"

#include "models/store/database.h"
#include "models/store/deeds.h"
#include "models/store/statement.h"
#include "models/store/undo.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

using Ref = std::pair<qint64, qint64>; // desk's number, deed's number

/// Deeds that take others back, by the deed that is taken back.
Result<QMultiHash<Ref, Ref>> undoings(const Database &db)
{
    auto found = Query::run(db, u"SELECT undone.number, o.undone_number, o.desk, o.number FROM op o JOIN desk undone ON undone.id = o.undone_desk"_s);
    if (!found)
        return found.error();
    QMultiHash<Ref, Ref> by;
    while (found->next())
        by.insert({found->number(0), found->number(1)}, {found->number(2), found->number(3)});
    return by;
}

/// An undo that was itself taken back (redo) does not count.
bool isTakenBack(const QMultiHash<Ref, Ref> &by, const Ref &deed)
{
    const QList<Ref> all = by.values(deed);
    return std::ranges::any_of(all, [&](const Ref &undo) { return !isTakenBack(by, undo); });
}

} // namespace

Result<QList<PastImport>> pastImports(const Database &db, int limit, qint64 now)
{
    auto by = undoings(db);
    if (!by)
        return by.error();
    auto found = Query::run(db, u"SELECT key, wall, account, detail, desk, number FROM op WHERE action = 'import.resident' ORDER BY key DESC LIMIT :limit"_s,
                            {{u":limit"_s, limit}});
    if (!found)
        return found.error();
    QList<PastImport> imports;
    while (found->next()) {
        const QJsonObject detail = QJsonDocument::fromJson(found->text(3).toUtf8()).object();
        const auto number = [&](QLatin1StringView name) { return qint64(detail.value(name).toDouble()); };
        PastImport past;
        past.op = found->number(0);
        past.wall = found->number(1);
        past.file = detail.value("file"_L1).toString();
        past.worker = Deeds::workerName(db, found->number(2));
        past.rows = number("rows"_L1);
        past.added = number("added"_L1);
        past.updated = number("updated"_L1);
        past.households = number("households"_L1);
        past.isTakenBack = isTakenBack(*by, {found->number(4), found->number(5)});
        past.isTooOld = now - past.wall > Undo::Window;
        imports << past;
    }
    return imports;
}

} // namespace Allpost
