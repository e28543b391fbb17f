// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/awards.h"

#include <array>

namespace Allpost {

/// What is read of awards: by what is due next.
struct AwardListed
{
    Key award = 0;
    QString number = {};
    QString code = {};       ///< of the rule
    QString deed = {};
    QString deedOn = {};
    QString people = {};     ///< the first names
    int lines = 0;
    qint64 points = 0;
    AwardAt at = AwardAt::Nowhere;
    bool ripe = false;
    int objections = 0;
    QString noticeUntil = {};
    QString since = {};
    QString asker = {};
    Key activity = 0;
};

struct AwardCard
{
    struct Line
    {
        Key key = 0;
        AwardLine line = {};
        QString name = {};
        QString place = {};
        QString account = {};    ///< number of the account
        bool struck = false;
        bool objected = false;
        QString transfer = {};   ///< A-J2218 once entered
        Key transferKey = 0;
        bool reversed = false;
    };
    struct Event
    {
        AwardEvent event = {};
        AwardDo step = AwardDo::Unknown;
        QString worker = {};
        QString second = {};
        QString line = {};       ///< name of the line's person
        PointsNotice notice = {};
    };

    Key key = 0;
    Award award = {};
    RuleCard rule = {};
    PointsRuleVersion version = {};
    AwardStates::Life life = {};
    QList<Line> lines = {};
    QList<Event> events = {};  ///< the earliest first
    Key notice = 0;            ///< the last one it hung on
    bool ripe = false;

    const AwardStand &stand() const { return life.stand; }
    /// What is due next: check, notice, enter; Unknown when it waits for the notice's end or is over.
    AwardDo next() const;
};

class AwardLists
{
public:
    /// The tabs of the page in their order.
    enum Tab { Asked, Checked, OnNotice, Ripe, Entered, Over, TabCount };

    struct Counts
    {
        std::array<int, TabCount> awards = {};
        int objections = 0;      ///< not answered
        int enteredThisMonth = 0;
        qint64 pointsThisMonth = 0;
    };
    static Result<Counts> counts(const Database &db, QDate today = QDate::currentDate());
    /// What waits is sorted by how long it waits, what is over the latest first. from: rows to leave out before.
    static Result<QList<AwardListed>> list(const Database &db, Tab tab, QDate today = QDate::currentDate(), int limit = 500, int from = 0);
    /// NotFound when there is none.
    static Result<AwardCard> card(const Database &db, Key award, QDate today = QDate::currentDate());
    /// Finds by the number of an award, of a notice or the name of somebody on it; the latest first.
    static Result<QList<AwardListed>> find(const Database &db, const QString &typed, QDate today = QDate::currentDate(), int limit = 200);

    /// Lines whose points were entered by two desks that did not know of each other: line and the later transfer, to be
    /// reversed.
    struct Double { Key award = 0; QString number = {}; Key line = 0; Key transfer = 0; qint64 points = 0; };
    static Result<QList<Double>> enteredTwice(const Database &db);
};

} // namespace Allpost
