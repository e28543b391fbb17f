// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/departments/departmentscores.h"
#include "models/departments/handedtasks.h"

#include <QTemporaryDir>
#include <QTest>

namespace Allpost {

/// An office as it is founded: example departments and duty list.
class DepartmentOffice
{
public:
    DepartmentOffice()
    {
        auto made = Store::create(file(QStringLiteral("office.allpost")), {QStringLiteral("长青社区"), QStringLiteral("刘敏")});
        if (!made)
            qFatal("no office: %s", qPrintable(made.error().detail));
        m_store = std::move(*made);
        if (auto found = Departments::found(*m_store); !found)
            qFatal("not founded: %s", qPrintable(found.error().detail));
    }

    Store &store() { return *m_store; }
    const Database &db() const { return m_store->db(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    Key department(const QString &name) const
    {
        const auto match = Departments::resolve(db(), name);
        if (!match || !match->key)
            qFatal("no department %s", qPrintable(name));
        return match->key;
    }
    Key item(const QString &title) const
    {
        const auto lines = Duties::list(db());
        for (const DutyLine &line : *lines)
            if (line.item.title == title)
                return line.key;
        qFatal("no item %s", qPrintable(title));
    }
    Key task(const QString &title, const QString &from, const QString &received = QStringLiteral("2026-11-02"), const QString &due = {})
    {
        HandedTask task;
        task.receivedOn = received;
        task.department = department(from);
        task.title = title;
        task.dueOn = due;
        auto key = HandedTasks(*m_store).receive(task);
        if (!key)
            qFatal("not received: %s", qPrintable(key.error().message));
        return *key;
    }

    /// All that is printed, line by line.
    static QString textOf(const Printout &printout)
    {
        QStringList text{printout.title, printout.subtitle};
        for (const PrintBlock &block : printout.blocks) {
            if (const auto *words = std::get_if<PrintText>(&block))
                text << words->text;
            else if (const auto *facts = std::get_if<PrintFacts>(&block))
                for (const auto &[name, value] : facts->facts)
                    text << name + QLatin1Char(' ') + value;
            else if (const auto *table = std::get_if<PrintTable>(&block))
                for (int row = 0; row < table->rowCount; ++row)
                    text << table->row(row).join(QLatin1Char('|'));
        }
        return (text + printout.notes).join(QLatin1Char('\n'));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace Allpost
