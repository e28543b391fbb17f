// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/seat.h"

#include "app/shell/mainwindow.h"
#include "app/shell/preferences.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/question.h"
#include "models/access/readlog.h"
#include "models/access/rights.h"
#include "models/residents/household.h"
#include "models/store/undo.h"

#include <QLoggingCategory>

namespace Allpost {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSeat, "allpost.seat", QtWarningMsg)

Seat::Seat(MainWindow &window, Preferences &preferences, std::unique_ptr<Store> store)
    : m_window(window), m_preferences(preferences), m_store(std::move(store)),
      m_housekeeping(window, preferences, *m_store, m_tasks), m_finder(std::make_unique<ResidentFinder>(*m_store)),
      m_undo(std::make_unique<UndoStack>(*m_store))
{
    m_finder->load();
    connect(m_store.get(), &Store::workerChanged, this, &Workplace::workerChanged);
    // A group that was restricted or opened by an undo or by another desk is so for the lists of this one.
    const auto narrow = [this] {
        if (auto done = Rights::updateUnseen(*m_store); !done)
            qCWarning(lcSeat).noquote() << "what lists leave out is not up to date:" << done.error().detail;
    };
    connect(m_store.get(), &Store::committed, this, [narrow](const ChangeSet &changes) {
        if (changes.bulk || std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &c) { return c.entity == &CareGroup::entity(); }))
            narrow();
    });
    narrow();
    connect(m_undo.get(), &UndoStack::changed, this, &Seat::undoChanged);
    connect(&m_housekeeping, &Housekeeping::backupFailed, this, &Seat::complained);
}

Seat::~Seat()
{
    m_tasks.cancelAll();
}

void Seat::go(const Place &place)
{
    m_window.go(place);
}

void Seat::back()
{
    m_window.back();
}

void Seat::titleChanged()
{
    Q_EMIT titleTouched();
}

void Seat::say(const QString &words, const Offer &offer)
{
    Q_EMIT said(words, offer);
}

void Seat::complain(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        say(error.message, {});
        return;
    }
    qCWarning(lcSeat) << int(error.code) << error.detail;
    Q_EMIT complained(error.message);
}

void Seat::print(const Printout &printout)
{
    // Every paper says at its foot whose it is and who printed it, also those made where the office is not known.
    Printout page = printout;
    if (page.office.isEmpty())
        if (auto office = store().office())
            page.office = office->community;
    if (page.worker.isEmpty())
        page.worker = store().workerName();
    go({u"print"_s, QVariant::fromValue(page)});
}

void Seat::run(const QString &name, QObject *owner, std::function<Status(Progress &)> job, std::function<void(const Status &)> done,
               std::function<void(qint64, qint64, const QString &)> progressed)
{
    m_tasks.start(name, owner, std::move(job), std::move(done), std::move(progressed));
}

void Seat::setRevealed(bool on, const QString &, Key record)
{
    if (m_revealed == on)
        return;
    // Noted before anything is seen: what cannot be noted is not shown.
    if (on)
        if (auto noted = ReadLog::note(*m_store, {u"reveal"_s, record, {u"id_number"_s, u"phone"_s, u"birth_date"_s}}); !noted) {
            complain(noted.error());
            return;
        }
    m_revealed = on;
    Q_EMIT revealedChanged(on);
}

std::optional<QString> Seat::askReason(const QString &what)
{
    Question ask(tr("%1: what for?").arg(what), tr("It is noted who took full numbers, when and what for."), &m_window);
    auto *reason = new CodeCombo;
    reason->setFreeText(true);
    QList<Choice> choices;
    for (const QString &text : {tr("A matter at the counter"), tr("Checking data with the person"), tr("A request of the street or a department"), tr("Archive on paper")})
        choices.append({text, text});
    reason->setChoices(choices);
    reason->setCode(choices.first().code);
    reason->setAccessibleName(tr("Reason"));
    ask.setBody(new FieldBox(tr("Reason, chosen or typed"), reason));
    ask.setDeeds(tr("Leave it masked"), tr("Take in full"));
    const auto tell = [&] { ask.goButton()->setRefusal(reason->currentText().trimmed().isEmpty() ? tr("Say what the full numbers are needed for.") : QString()); };
    connect(reason, &QComboBox::editTextChanged, &ask, tell);
    tell();
    if (ask.exec() != QDialog::Accepted)
        return std::nullopt;
    return reason->currentText().trimmed();
}

void Seat::recordRead(const QString &what, Key record, const QStringList &fields, qint64 rows, const QString &reason)
{
    if (auto noted = ReadLog::note(*m_store, {what, record, fields, reason, rows}); !noted)
        complain(noted.error());
}

void Seat::nameUndo(QAction *undo, QAction *redo) const
{
    const QString back = m_undo->undoText();
    const QString again = m_undo->redoText();
    undo->setText(back.isEmpty() ? tr("Undo") : back);
    redo->setText(again.isEmpty() ? tr("Do again") : again);
    CommandRegistry::refuse(undo, back.isEmpty() ? tr("There is nothing to undo.") : QString());
    CommandRegistry::refuse(redo, again.isEmpty() ? tr("There is nothing to do again.") : QString());
}

void Seat::takeBack(qint64 op, const QString &words, bool again)
{
    if (!op) {
        say(again ? tr("There is nothing to do again.") : tr("There is nothing to undo."), {});
        return;
    }
    if (m_undo->isLarge(op)) {
        run(words, this, [this, op](Progress &progress) -> Status {
            auto done = Undo::deed(*m_store, op, progress);
            if (!done)
                return done.error();
            return {};
        }, [this, words](const Status &done) {
            if (!done)
                complain(done.error());
            else
                say(words, {});
        }, {});
        return;
    }
    auto done = again ? m_undo->redo() : m_undo->undo();
    if (!done)
        complain(done.error());
    else
        say(words, {});
}

void Seat::undo()
{
    takeBack(m_undo->nextUndo(), m_undo->undoText(), false);
}

void Seat::redo()
{
    takeBack(m_undo->nextRedo(), m_undo->redoText(), true);
}

} // namespace Allpost
