// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/counterrows.h"

#include "models/dictionary/codelist.h"
#include "models/views/listreader.h"

namespace Allpost::CounterRows {

QString columns(const Entity &entity, const QString &alias)
{
    QStringList names{alias + u".key"_s};
    for (const Field &field : entity.fields)
        names << alias + u'.' + field.name;
    return names.join(u", "_s);
}

Result<qint64> number(const Database &db, const QString &sql, const Values &values)
{
    Statement select(db, sql);
    for (int i = 0; i < int(values.size()); ++i)
        select.bind(i + 1, values[size_t(i)]);
    auto more = select.step();
    if (!more)
        return more.error();
    return *more ? select.number(0) : 0;
}

QString moment(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-ddTHH:mm"_s);
}

qint64 minutes(const QString &from, const QString &to)
{
    const QDateTime begin = QDateTime::fromString(from, Qt::ISODate);
    const QDateTime end = QDateTime::fromString(to, Qt::ISODate);
    return begin.isValid() && end.isValid() ? qMax<qint64>(0, begin.secsTo(end) / 60) : 0;
}

QStringList lines(const QString &text)
{
    QStringList all;
    for (const QString &line : text.split(u'\n'))
        if (const QString tidy = line.trimmed(); !tidy.isEmpty())
            all << tidy;
    return all;
}

QString label(QStringView list, const QString &stored)
{
    const CodeList *codes = CodeList::find(list);
    return codes ? codes->display(stored, ListText::language()) : stored;
}

} // namespace Allpost::CounterRows
