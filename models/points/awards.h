// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/points/awardstates.h"
#include "models/points/accounts.h"
#include "models/points/people.h"
#include "models/points/rules.h"
#include "models/store/unitofwork.h"

namespace Allpost {

/// Somebody points are asked for.
struct AwardPerson
{
    Person person = {};      ///< nobody: the account's household as a whole
    Key account = 0;         ///< 0: found by the rule and the office's policy, opened when there is none
    qint64 quantity = 0;     ///< hundredths; 0: that of the asking
};

/// What is asked: a rule, a day, people.
struct AwardAsk
{
    Key rule = 0;            ///< points_rule; the version that held on the day of the deed counts
    QList<AwardPerson> people = {};
    QString deedOn = {};
    qint64 quantity = 100;   ///< hundredths: 150 is one and a half
    QString evidence = {};
    QString note = {};
    Key activity = 0;
};

/// What one of them would get, said before anything is kept.
struct AwardShare
{
    AwardPerson asked = {};
    AccountHolder holder = {}; ///< whose account it goes to
    Key account = 0;           ///< 0: opened with the asking
    QString name = {};
    QString place = {};        ///< door, or what the person is
    qint64 quantity = 0;
    qint64 wanted = 0;         ///< by the rule alone
    qint64 points = 0;         ///< after the limits
    QString why = {};          ///< why less than wanted, or why nothing
    bool barred = false;       ///< cannot be asked for at all: left out
    QString own = {};          ///< why a second worker has to confirm: the worker's own household, a large sum
};

struct AwardPreview
{
    RuleCard rule = {};
    Key version = 0;
    QList<AwardShare> shares = {}; ///< in the order of the people
    qint64 total = 0;
    int receiving = 0;             ///< with points above or below 0
    Findings findings = {};        ///< of the asking as a whole: rule, deed_on, quantity, evidence, people
    QString second = {};           ///< why a second worker must confirm by name; empty: none needed
    bool straight = false;         ///< neither check nor notice: entered at once
};

/// One step on one or many awards.
struct AwardMove
{
    AwardDo step = AwardDo::Unknown;
    Key line = 0;             ///< of an objection, its answer, or a refusal of one line
    Key second = 0;           ///< another worker who confirms by name
    QString note = {};
    QString objector = {};
    bool upheld = false;
    QString fromOn = {};      ///< of a notice: the day it is put up; empty: today
    QString untilOn = {};     ///< last day; empty: as many days as the rules ask for
    QString place = {};
};

struct AwardDone
{
    int awards = 0;
    int transfers = 0;   ///< of an entry
    qint64 points = 0;
    Key notice = 0;      ///< of a notice
    int lessened = 0;    ///< lines that got less at the entry than asked: the limit was used up meanwhile
};

/// 申报加分: asked → checked → on notice → entered (awardflow.h). Nothing of it is ever changed; where an award stands follows
/// from its events. The notice counts calendar days, the first and the last among them, and is over when its last day is.
class Awards
{
public:
    explicit Awards(Store &store) : m_store(store) {}

    /// What would come of it: for each person how much and why less, and what stands against it as a whole. Changes nothing.
    static Result<AwardPreview> preview(const Store &store, const AwardAsk &ask, QDate today = QDate::currentDate());

    /// One deed award.ask: the award with its lines, accounts opened where there are none; entered at once where the rule asks
    /// for neither check nor notice. second: who confirms where preview says so. Invalid with the first finding, Refused where a
    /// second worker is missing (detail "second"). The key of the award.
    Result<Key> ask(const AwardAsk &ask, Key second = 0);
    /// The same within the deed that closes an activity: people with the quantity of their minutes (PointsRules::quantityOf by
    /// the unit of the version). 0 when nobody gets anything.
    static Result<Key> askForActivity(UnitOfWork &work, const Store &store, const AwardAsk &ask, Key second = 0);

    /// Takes back what was asked for an activity, within the deed that opens it again or cancels it. Refused when some of it is
    /// entered already: that is taken back by reversals.
    static Status withdrawForActivity(UnitOfWork &work, const Store &store, Key activity, const QString &why);

    /// Why this step cannot be taken now, in a sentence; empty: it can.
    static QString whyNot(const Database &db, const AwardStates::Life &life, AwardDo step, Key line = 0, QDate today = QDate::currentDate());
    /// Why a second worker must confirm this step of these awards; empty: none needed.
    static Result<QString> secondNeeded(const Store &store, const QList<Key> &awards, AwardDo step);
    /// Why this worker cannot be the second; empty: can. For awards kept, and for a preview.
    static Result<QString> secondRefused(const Store &store, Key second, const QList<Key> &awards);
    static Result<QString> secondRefused(const Store &store, Key second, const AwardPreview &preview);

    /// The active worker of exactly this name; 0 when there is none: how a second worker confirms.
    static Key workerNamed(const Database &db, const QString &name);

    /// One step of one or many awards: one deed award.STEP, whole or not at all. Entering makes the transfers in the same deed.
    /// Refused names the award that stands in the way.
    Result<AwardDone> take(const QList<Key> &awards, const AwardMove &move, QDate today = QDate::currentDate());

    /// May be entered today: the notice is over (its last day lies before today) and nothing is objected, or none is asked for.
    static bool isRipe(const AwardBase &base, const AwardStand &stand, QDate today);
    /// Calendar days: the first and the last are counted.
    static QDate lastDay(QDate from, qint64 days) { return from.addDays(qMax<qint64>(1, days) - 1); }

    /// The next number of this desk: 2026-A-S0012 of an award, 2026-A-G0003 of a notice.
    static Result<QString> nextNumber(const Database &db, const QString &table, QChar mark, const QString &letter, int year);

private:
    static Result<Key> write(UnitOfWork &work, const Store &store, const AwardAsk &ask, const AwardPreview &preview, Key second);

    Store &m_store;
};

} // namespace Allpost
