// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/drafts.h"
#include "models/counter/counter.h"
#include "models/counter/handlings.h"

#include <QObject>

namespace Allpost {

class Workplace;

/// Who stands at the counter and what is being done for them. A person looked at leaves no trace; the visit begins with
/// the first matter. What is typed is kept as a draft at each change and saved when the matter is left.
class CounterDesk : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Hall, Person, Matter };

    explicit CounterDesk(Workplace &workplace, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    const Arrival &who() const { return m_who; }
    Key visit() const { return m_visit; }
    /// 2026-A-V0031; empty before the visit began.
    QString number() const { return m_number; }
    /// What was asked in this visit so far.
    QList<HandlingLine> asked() const;
    HandlingDraft &draft() { return m_draft; }
    const HandlingDraft &draft() const { return m_draft; }
    /// Something unsaved was found for the matter in front and taken in again.
    bool wasRecovered() const { return m_recovered; }
    /// Seconds spent on the matter in front, those of earlier turns too.
    qint64 seconds() const;

    Counter counter() const;
    Handlings handlings() const;

    /// Somebody of the register stands here; the visit this worker has open with them goes on.
    void choose(const Arrival &who);
    /// A visit goes on: one who waited is called.
    Status goOn(Key visit);
    /// Who came in the person's place.
    Status setAgent(const QString &name, const QString &relation, const QString &id);
    /// The stranger is this resident.
    Status identify(Key resident);
    /// Nobody stands here any more; the matter in front is saved. False when that failed.
    bool leave();

    Status begin(Key matter);
    Status beginOther(const QString &title);
    /// Goes on with one begun earlier, in this visit where the person is here.
    Status take(Key handling);
    /// Answers that a paper is not issued; gives the handling for its slip.
    Result<Key> refuse(Key paper);
    /// Back from the matter to the person.
    bool putAside();

    /// Ticked or typed: kept as a draft, told.
    void touch();
    Status save();
    Status notice(QDate until);
    Status accept();
    Status finish(const QString &note);
    /// What another decides becomes a work order that names the papers.
    Status passOn();
    /// Accepted, passed on or done by mistake: back into hand.
    Status reopen(const QString &reason);
    Status handOver(Key worker, const QString &note);
    Status drop(const QString &reason);
    /// The visit is over; one without a matter is not kept.
    Status end();

Q_SIGNALS:
    /// Another person, matter or stage.
    void moved();
    /// The matter in front changed.
    void changed();

private:
    Status ensureVisit();
    Status lay(const Result<HandlingDraft> &draft);
    Status stepped(const Status &done);
    void recover();
    QString draftName() const { return QStringLiteral("counter:%1").arg(m_draft.key); }
    void move(Stage stage);

    Workplace &m_workplace;
    Drafts m_drafts;
    Stage m_stage = Stage::Hall;
    Arrival m_who;
    Key m_visit = 0;
    QString m_number;
    HandlingDraft m_draft;
    bool m_touched = false;
    bool m_recovered = false;
};

} // namespace Allpost
