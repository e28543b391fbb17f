// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/departments.h"
#include "models/departments/duties.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QJsonObject content(const QString &name)
{
    QFile file(u":/content/"_s + name);
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "resources/content", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString lines(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &line : array.toArray())
        all << line.toString();
    return all.join(u'\n');
}

/// Examples an office has or had: by the name they were shipped under.
Result<QSet<QString>> sourcesOf(const Database &db, const QString &table)
{
    auto rows = Query::run(db, u"SELECT source FROM %1 WHERE source IS NOT NULL"_s.arg(table));
    if (!rows)
        return rows.error();
    QSet<QString> had;
    while (rows->next())
        had.insert(rows->text(0));
    return had;
}

} // namespace

Result<int> Departments::addExamples(Store &store)
{
    auto had = sourcesOf(store.db(), u"department"_s);
    if (!had)
        return had.error();
    auto work = UnitOfWork::begin(store, {u"department.examples"_s});
    if (!work)
        return work.error();
    int position = 0, added = 0;
    for (const QJsonValue &value : content(u"departments.json"_s).value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        ++position;
        Department one;
        one.source = item.value("id"_L1).toString();
        if (had->contains(one.source))
            continue;
        one.name = item.value("name_zh"_L1).toString();
        one.kind = item.value("kind"_L1).toString();
        one.level = item.value("level"_L1).toString();
        one.phone = item.value("phone"_L1).toString();
        one.duties = lines(item.value("duties_zh"_L1));
        one.aliases = lines(item.value("aliases_zh"_L1));
        one.note = item.value("note"_L1).toString();
        if (item.value("enterprise"_L1).toBool())
            one.enterprise = true;
        one.example = true;
        one.position = position;
        if (auto made = (*work)->create(one); !made)
            return made.error();
        ++added;
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return added;
}

Result<int> Duties::addExamples(Store &store)
{
    auto had = sourcesOf(store.db(), u"duty_item"_s);
    if (!had)
        return had.error();
    auto departments = Query::run(store.db(), u"SELECT source, key FROM department WHERE source IS NOT NULL ORDER BY key DESC"_s);
    if (!departments)
        return departments.error();
    QHash<QString, Key> keys;
    while (departments->next())
        keys.insert(departments->text(0), departments->number(1));
    auto work = UnitOfWork::begin(store, {u"duty_item.examples"_s});
    if (!work)
        return work.error();
    int added = 0;
    for (const QJsonValue &value : content(u"duties.json"_s).value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        DutyItem one;
        one.source = item.value("id"_L1).toString();
        if (had->contains(one.source))
            continue;
        one.number = item.value("number"_L1).toString();
        one.title = item.value("title_zh"_L1).toString();
        one.list = item.value("list"_L1).toString();
        one.department = keys.value(item.value("department"_L1).toString());
        one.basis = item.value("basis"_L1).toString();
        one.example = true;
        one.position = one.number.toInt();
        if (auto made = (*work)->create(one); !made)
            return made.error();
        ++added;
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return added;
}

Status Departments::found(Store &store)
{
    if (auto added = addExamples(store); !added)
        return added.error();
    if (auto added = Duties::addExamples(store); !added)
        return added.error();
    return {};
}

} // namespace Allpost
