// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/tasks.h"
#include "forms/shared/workplace.h"
#include "models/residents/finder.h"
#include "models/residents/officestart.h"
#include "models/residents/residentlist.h"
#include "models/residents/sample.h"
#include "models/store/statement.h"
#include "models/store/undo.h"

#include <QTemporaryDir>
#include <QtTest>

namespace Allpost {

/// A workplace over an office file of its own: real store, search index, undo and jobs; what the screens say to the
/// window is written down instead of shown.
class TestWorkplace : public Workplace
{
public:
    struct Read { QString what = {}; Key record = 0; qint64 rows = 0; QString reason = {}; };

    /// An office of invented people: so many households, none when 0.
    explicit TestWorkplace(int households = 0, QDate today = QDate::currentDate())
    {
        auto made = Store::create(m_folder.filePath(QStringLiteral("office.allpost")), {QStringLiteral("长青社区"), QStringLiteral("刘敏")});
        if (!made)
            qFatal("no office: %s", qPrintable(made.error().detail));
        m_store = std::move(*made);
        if (auto views = OfficeStart::addUsual(*m_store); !views)
            qFatal("no views: %s", qPrintable(views.error().detail));
        if (households) {
            Progress progress;
            SampleOptions options;
            options.households = households;
            options.today = today;
            if (auto filled = fillSample(*m_store, options, progress); !filled)
                qFatal("no sample: %s", qPrintable(filled.error().detail));
        }
        m_finder = std::make_unique<ResidentFinder>(*m_store);
        m_finder->load();
        m_finder->wait();
        m_undo = std::make_unique<UndoStack>(*m_store);
    }
    ~TestWorkplace() override { m_tasks.cancelAll(); }

    QString folder() const { return m_folder.path(); }
    Store &store() override { return *m_store; }
    ResidentFinder &finder() override { return *m_finder; }
    CommandRegistry &commands() override { return m_commands; }

    void go(const Place &place) override { places << place; }
    void back() override { ++backs; }
    void titleChanged() override {}
    void say(const QString &words, const Offer &offer) override
    {
        said << words;
        offered = offer;
    }
    void complain(const Error &error) override { complained << error.message; }
    void print(const Printout &printout) override { printed << printout; }
    void run(const QString &name, QObject *owner, std::function<Status(Progress &)> job, std::function<void(const Status &)> done,
             std::function<void(qint64, qint64, const QString &)> progressed) override
    {
        m_tasks.start(name, owner, std::move(job), std::move(done), std::move(progressed));
    }
    void cancel(QObject *owner) override { m_tasks.cancel(owner); }
    bool isBusy() const { return m_tasks.isBusy(); }
    bool revealed() const override { return m_revealed; }
    void setRevealed(bool on, const QString &, Key) override
    {
        m_revealed = on;
        Q_EMIT revealedChanged(on);
    }
    std::optional<QString> askReason(const QString &what) override
    {
        asked << what;
        return reason;
    }
    void recordRead(const QString &what, Key record, const QStringList &, qint64 rows, const QString &why) override { reads << Read{what, record, rows, why}; }
    void undo() override
    {
        if (auto done = m_undo->undo(); !done)
            complain(done.error());
    }
    void redo() override
    {
        if (auto done = m_undo->redo(); !done)
            complain(done.error());
    }
    UndoStack &undoStack() { return *m_undo; }

    /// The first key of a question to this office's file; 0 when there is none.
    Key key(const QString &sql) const
    {
        Statement select(m_store->db(), sql);
        auto more = select.step();
        return more && *more ? select.number(0) : 0;
    }

    QList<Place> places;
    int backs = 0;
    QStringList said;
    Offer offered;
    QStringList complained;
    QList<Printout> printed;
    QStringList asked;
    std::optional<QString> reason; ///< what askReason answers
    QList<Read> reads;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    CommandRegistry m_commands;
    std::unique_ptr<ResidentFinder> m_finder;
    std::unique_ptr<UndoStack> m_undo;
    Tasks m_tasks;
    bool m_revealed = false;
};

} // namespace Allpost
