// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/grid.h"
#include "models/grids/gridmap.h"
#include "models/grids/grids.h"
#include "models/grids/posts.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/undo.h"
#include "models/store/unitofwork.h"

#include <QTemporaryDir>
#include <QTest>

namespace Allpost {

/// An office with the usual layer and posts, whose buildings are built as a test needs them.
class GridOffice
{
public:
    GridOffice()
    {
        auto made = Store::create(m_folder.filePath(QStringLiteral("office.allpost")), {QStringLiteral("长青社区"), QStringLiteral("刘敏")});
        if (!made || !Grids::found(**made))
            qFatal("no office");
        m_store = std::move(*made);
        m_layer = *GridMap::mainLayer(m_store->db());
    }

    Store &store() { return *m_store; }
    const Database &db() const { return m_store->db(); }
    Key layer() const { return m_layer; }
    QString path() const { return m_store->path(); }
    void close() { m_store.reset(); }

    template <typename Record>
    Key add(const Record &record)
    {
        auto work = UnitOfWork::begin(*m_store, {QStringLiteral("sample.fill")});
        auto key = (*work)->create(record);
        if (!key || !(*work)->commit())
            qFatal("not saved");
        return *key;
    }

    /// A building of so many stairwells, each of so many doors with a household of two behind each.
    struct Built { Key building = 0; QList<Key> stairwells = {}; QList<Key> doors = {}; QList<Key> households = {}; };
    Built build(Key estate, const QString &number, int stairwells, int doors)
    {
        auto work = UnitOfWork::begin(*m_store, {QStringLiteral("sample.fill")});
        UnitOfWork &w = **work;
        Built built;
        built.building = *w.create(Building{estate, number});
        for (int s = 1; s <= stairwells; ++s) {
            built.stairwells << *w.create(Stairwell{built.building, QString::number(s)});
            for (int d = 1; d <= doors; ++d) {
                built.doors << *w.create(Dwelling{estate, built.building, built.stairwells.last(), QString::number(d * 100 + 1)});
                built.households << *w.create(Household{});
                const bool ok = w.create(Occupancy{built.households.last(), built.doors.last(), {}, {}})
                    && w.create(Membership{*w.create(Resident{QStringLiteral("王伟")}), built.households.last(), QStringLiteral("02"), {}, {}})
                    && w.create(Membership{*w.create(Resident{QStringLiteral("李芳")}), built.households.last(), QStringLiteral("12"), {}, {}});
                if (!ok)
                    qFatal("not built");
            }
        }
        if (!w.commit())
            qFatal("not built");
        return built;
    }
    Key grid(const QString &name, Key parent = 0)
    {
        auto made = Grids(*m_store).add({m_layer, name, {}, parent, {}, {}, {}, {}, {}});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }
    bool give(Key building, Key grid, QDate from) { return bool(Grids(*m_store).give({{GridPlace::Building, building}}, grid, from)); }
    Key gridOf(Key dwelling, QDate day) { return *GridMap::ofDwelling(db(), dwelling, day); }
    Key role(const QString &kind)
    {
        const auto roles = Posts::roles(db());
        for (const Posts::Role &role : *roles)
            if (role.role.kind == kind)
                return role.key;
        return 0;
    }
    /// What stands in a table, for comparing before and after.
    QStringList table(const QString &sql) const
    {
        auto rows = Query::run(db(), sql);
        QStringList lines;
        while (rows && rows->next()) {
            QStringList cells;
            for (int i = 0; i < rows->columns(); ++i)
                cells << rows->text(i);
            lines << cells.join(QLatin1Char('|'));
        }
        return lines;
    }
    QStringList ranges() const { return table(QStringLiteral("SELECT grid, estate, building, stairwell, dwelling, since, until FROM grid_range ORDER BY key")); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    Key m_layer = 0;
};

} // namespace Allpost
