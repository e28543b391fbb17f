// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"
#include "models/store/statement.h"

#include <QList>

namespace Allpost {

/// Reading records of one kind with their keys.
class ShopRows
{
public:
    /// which: what stands after the table, which goes by the name t: "WHERE t.slip = ? ORDER BY t.key".
    template <typename Record>
    static Result<QList<std::pair<Key, Record>>> all(const Database &db, const QString &which, const QList<Value> &bindings = {})
    {
        QList<std::pair<Key, Record>> found;
        Statement select(db, sql(Record::entity(), which));
        for (int i = 0; i < bindings.size(); ++i)
            select.bind(i + 1, bindings.at(i));
        while (true) {
            auto more = select.step();
            if (!more)
                return more.error();
            if (!*more)
                return found;
            Values values;
            for (int i = 1; i < select.columns(); ++i)
                values.push_back(select.value(i));
            found.append({select.number(0), recordFrom<Record>(values)});
        }
    }

    /// The next running number of this desk: prefix "A-" gives A-0001. Only numbers of exactly this prefix count, the last
    /// one given is the highest.
    static Result<QString> nextNumber(const Database &db, const QString &table, const QString &prefix);

    /// "A-0012" → 12 of prefix "A-"; 0 when it is none.
    static qint64 runningNumber(const QString &number, const QString &prefix);

private:
    static QString sql(const Entity &entity, const QString &which)
    {
        QString columns = QStringLiteral("t.key");
        for (const Field &field : entity.fields)
            columns += field.isStored() ? QStringLiteral(", t.") + field.name : QStringLiteral(", NULL");
        return QStringLiteral("SELECT %1 FROM %2 t %3").arg(columns, entity.name, which);
    }
};

} // namespace Allpost
