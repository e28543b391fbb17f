// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/rights.h"
#include "models/dictionary/codelist.h"

#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

QString Rights::careSubject(QStringView stored)
{
    const CodeValue value = CodeValue::parse(stored);
    return value.isOutside() ? value.stored() : value.code;
}

QString Rights::seenSql(const QString &alias)
{
    return u"NOT EXISTS (SELECT 1 FROM unseen_group u WHERE %1.care_group = u.care_group "
           "OR substr(%1.care_group, 1, length(u.care_group) + 1) = u.care_group || '~')"_s.arg(alias);
}

Result<QStringList> Rights::unseenGroups(const Store &store, Key worker)
{
    QStringList subjects;
    for (const Code &group : CodeList::find(u"care_group")->items())
        subjects << group.code;
    auto own = Query::run(store.db(), u"SELECT DISTINCT care_group FROM care_group WHERE restricted = 1"_s);
    if (!own)
        return own.error();
    while (own->next())
        if (!subjects.contains(own->text(0)))
            subjects << own->text(0);
    subjects.removeIf([&](const QString &subject) { return may(store, worker, u"care.see", subject); });
    return subjects;
}

Status Rights::updateUnseen(Store &store, Key worker)
{
    auto wanted = unseenGroups(store, worker ? worker : store.worker());
    if (!wanted)
        return wanted.error();
    auto stand = Query::run(store.db(), u"SELECT care_group FROM unseen_group"_s);
    if (!stand)
        return stand.error();
    QStringList before;
    while (stand->next())
        before << stand->text(0);
    if (QSet<QString>(before.begin(), before.end()) == QSet<QString>(wanted->begin(), wanted->end()))
        return {};
    return store.jot([all = *wanted](const Database &db) -> Status {
        auto scope = Transaction::begin(db);
        if (!scope)
            return scope.error();
        if (auto gone = Query::run(db, u"DELETE FROM unseen_group"_s); !gone)
            return gone.error();
        for (const QString &group : all)
            if (auto kept = Query::run(db, u"INSERT INTO unseen_group (care_group) VALUES (:group)"_s, {{u":group"_s, group}}); !kept)
                return kept.error();
        return scope->commit();
    });
}

} // namespace Allpost
