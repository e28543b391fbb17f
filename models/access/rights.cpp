// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/rights.h"

#include "models/dictionary/codelist.h"
#include "models/store/statement.h"
#include "models/store/words.h"

#include <QMap>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Care groups whose code list entry says so: known by name only to whom they concern (Mental Health Law article 4,
/// Community Correction Law article 33, Anti-Drug Law). The office may restrict more, and open what no law closes.
bool restrictedGroup(const Database &db, QStringView subject)
{
    const CodeList *groups = CodeList::find(u"care_group");
    const Code *group = groups ? groups->at(subject) : nullptr;
    if (group && group->more.value("by_law"_L1).toBool())
        return true;
    // Two desks may have set it each: the stricter one holds.
    Statement set(db, u"SELECT max(restricted) FROM care_group WHERE care_group = ? AND restricted IS NOT NULL"_s);
    set.bind(1, subject.toString());
    if (auto found = set.step(); found && *found && !set.isNull(0))
        return set.number(0) != 0;
    return group && group->more.value("restricted"_L1).toBool();
}

QMap<QString, Rights::Restricted> &registry()
{
    static QMap<QString, Rights::Restricted> known{{u"care.see"_s, &restrictedGroup}, {u"care.change"_s, &restrictedGroup}};
    return known;
}

QString grantName(QStringView right, QStringView subject)
{
    return u"grant/"_s + right.toString() + u'/' + subject.toString();
}

QStringList granted(const Store &store, QStringView right, QStringView subject)
{
    return store.setting(grantName(right, subject)).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void Rights::restrict(const QString &right, Restricted restricted)
{
    registry().insert(right, restricted);
}

bool Rights::isRestricted(const Database &db, QStringView right, QStringView subject)
{
    const Restricted restricted = registry().value(right.toString());
    return restricted && restricted(db, subject);
}

bool Rights::may(const Store &store, Key worker, QStringView right, QStringView subject)
{
    if (!isRestricted(store.db(), right, subject))
        return true;
    auto founder = Query::run(store.db(), u"SELECT min(key) FROM worker"_s);
    if (founder && founder->next() && founder->number(0) == worker)
        return true;
    return granted(store, right, subject).contains(QString::number(worker));
}

Status Rights::require(const Store &store, QStringView right, QStringView subject)
{
    if (may(store, store.worker(), right, subject))
        return {};
    return Error{ErrorCode::Refused,
                 said(QT_TRANSLATE_NOOP("Store", "This is kept from most workers. Ask the colleague who founded the office to grant it to you.")), right.toString()};
}

Status Rights::grant(Store &store, Key worker, const QString &right, const QString &subject)
{
    QStringList all = granted(store, right, subject);
    if (!all.contains(QString::number(worker)))
        all << QString::number(worker);
    if (auto kept = store.setSetting(grantName(right, subject), all.join(u' ')); !kept)
        return kept;
    return updateUnseen(store);
}

Status Rights::revoke(Store &store, Key worker, const QString &right, const QString &subject)
{
    QStringList all = granted(store, right, subject);
    all.removeAll(QString::number(worker));
    if (auto kept = store.setSetting(grantName(right, subject), all.join(u' ')); !kept)
        return kept;
    return updateUnseen(store);
}

Status Rights::move(Store &store, const QString &right, const QString &from, const QString &to)
{
    const QString all = store.setting(grantName(right, from));
    if (all.isEmpty())
        return {};
    if (auto kept = store.setSetting(grantName(right, to), all); !kept)
        return kept;
    return store.setSetting(grantName(right, from), {});
}

} // namespace Allpost
