// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/idnumber.h"
#include "models/residents/rosterimport.h"
#include "models/store/database.h"
#include "models/store/integrity.h"
#include "models/store/store.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <memory>

/// An office of its own for each test, and rosters brought into it.
namespace AllpostTest {

inline QString sample(const QString &name)
{
    return qEnvironmentVariable("ALLPOST_TEST_DATA") + QLatin1Char('/') + name;
}

/// A fit number of somebody invented: born is YYYYMMDD, sequence 1 … 999 (odd: male).
inline QString idOf(const QString &born, int sequence, const QString &region = QStringLiteral("230604"))
{
    const QString first = region + born + QString::number(sequence).rightJustified(3, QLatin1Char('0'));
    return first + Allpost::idCheckCharacter(first);
}

class RosterOffice
{
public:
    RosterOffice()
    {
        auto made = Allpost::Store::create(path(QStringLiteral("office.allpost")), {QStringLiteral("创新社区"), QStringLiteral("刘敏")});
        if (made)
            store = std::move(*made);
        else
            qFatal("%s %s", qPrintable(made.error().message), qPrintable(made.error().detail));
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("no test file");
        return path(name);
    }

    static Allpost::RosterImport::Options options()
    {
        Allpost::RosterImport::Options of;
        of.today = QDate(2026, 10, 31);
        return of;
    }

    /// As the command line does it. On an error the counts are -1.
    Allpost::ImportOutcome bring(const QString &path, const Allpost::OpenOptions &how = {})
    {
        Allpost::Progress progress;
        Allpost::ImportCommand command;
        command.input = path;
        command.options = options();
        command.how = how;
        auto outcome = Allpost::importCommand(*store, command, progress);
        if (outcome)
            return *outcome;
        qWarning("%s %s", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
        Allpost::ImportOutcome failed;
        failed.counts.read = failed.counts.added = -1;
        return failed;
    }
    Allpost::ImportOutcome bringCsv(const QString &content) { return bring(file(QStringLiteral("made.csv"), content.toUtf8())); }

    /// Opened, analysed and checked, to be looked into.
    std::unique_ptr<Allpost::RosterImport> checked(const QString &path, Allpost::RosterImport::Options of = options())
    {
        Allpost::Progress progress;
        auto import = std::make_unique<Allpost::RosterImport>(*store, of);
        for (const auto &step : {import->open(path, {}, progress), import->analyse(progress), import->check(progress)}) {
            if (!step)
                qWarning("%s", qPrintable(step.error().message));
        }
        return import;
    }
    std::unique_ptr<Allpost::RosterImport> checkedCsv(const QString &content)
    {
        return checked(file(QStringLiteral("made.csv"), content.toUtf8()));
    }

    qint64 number(const QString &sql) const
    {
        auto found = Allpost::Query::run(store->db(), sql);
        return found && found->next() ? found->number(0) : -1;
    }
    QString text(const QString &sql) const
    {
        auto found = Allpost::Query::run(store->db(), sql);
        return found && found->next() ? found->text(0) : QStringLiteral("?");
    }
    QString digest() const { return Allpost::Integrity::digest(store->db()).value_or(QString()); }
    QStringList problems() const
    {
        auto report = Allpost::Integrity::check(store->db());
        return report ? report->problems : QStringList{report.error().message};
    }

    /// A value of the only person of this name.
    QString of(const QString &name, const QString &field) const
    {
        return text(QStringLiteral("SELECT %1 FROM resident WHERE name = '%2'").arg(field, name));
    }

private:
    QTemporaryDir m_folder; // outlives the store, which removes its lock

public:
    std::unique_ptr<Allpost::Store> store;
};

inline QHash<QString, int> codesOf(const Allpost::Findings &findings)
{
    QHash<QString, int> count;
    for (const Allpost::Finding &finding : findings)
        ++count[finding.code];
    return count;
}

} // namespace AllpostTest
