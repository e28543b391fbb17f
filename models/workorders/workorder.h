// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 事项分类: a leaf of two levels (parent 0: a class). Limits are working minutes; the urgent ones run around the clock
/// and are empty where a leaf has no urgent track.
struct OrderCategory
{
    Key parent = 0;
    QString code = {};
    QString name = {};
    Key department = 0; ///< who it goes to unless said otherwise; 0: the office itself
    std::optional<qint64> limitAccept = {}; ///< working minutes
    std::optional<qint64> limitSign = {};
    std::optional<qint64> limitHandle = {};
    std::optional<qint64> limitCallback = {};
    std::optional<qint64> urgentAccept = {}; ///< minutes around the clock
    std::optional<qint64> urgentSign = {};
    std::optional<qint64> urgentHandle = {};
    std::optional<qint64> urgentCallback = {};
    QString checklist = {}; ///< what to ask and look at, one a line
    QString note = {};
    std::optional<bool> example = {}; ///< shipped, to be checked locally
    std::optional<bool> inactive = {};
    std::optional<qint64> position = {};

    static const Entity &entity();
};

/// 工单: what was reported. Its state is never kept here: it follows from its events (orderfold.h).
struct WorkOrder
{
    QString number = {}; ///< 2026-A-0031: year, letter of the desk, running number
    QString kind = {};
    QString title = {};
    QString text = {};
    QString channel = {};
    QString urgency = {};
    Key category = 0;
    QString callerKind = {};
    Key resident = 0; ///< who asks, when the office keeps the person
    Key household = 0;
    QString caller = {}; ///< the name as given
    QString phone = {};
    QString place = {}; ///< as the office says it
    Key estate = 0; ///< what of the place is known
    Key building = 0;
    Key stairwell = 0;
    Key dwelling = 0;
    Key grid = 0; ///< as it was when reported
    QString reportedAt = {};
    std::optional<qint64> limitAccept = {}; ///< minutes, as the category said then
    std::optional<qint64> limitSign = {};
    std::optional<qint64> limitHandle = {};
    std::optional<qint64> limitCallback = {};
    std::optional<bool> aroundClock = {}; ///< limits run at night and on holidays too
    QString force = {}; ///< 双网融合: whose it is
    Key partnerGrid = 0;
    Key worker = 0;
    Key visit = 0; ///< where it came from
    Key handling = 0;
    QString externalSource = {}; ///< 12345, the city platform
    QString externalNumber = {};
    QString externalDue = {}; ///< kept beside ours
    QString externalState = {};
    QString checklist = {}; ///< one a line, "+" answered, "-" open, with the answer after a tab

    static const Entity &entity();
};

/// One more who asks for the same: instead of a second order.
struct OrderCaller
{
    Key workOrder = 0;
    Key resident = 0;
    QString caller = {};
    QString phone = {};
    QString channel = {};
    QString calledAt = {};
    QString text = {};
    QString externalNumber = {};
    QString externalDue = {};
    Key worker = 0;

    static const Entity &entity();
};

/// One step of an order; only ever added (orderflow.h has the table of steps). depth: one more than the deepest event
/// this desk had of the order, seen: how many it had; both order events whatever way they came.
struct OrderEvent
{
    Key workOrder = 0;
    QString step = {};
    QString at = {}; ///< when it happened
    std::optional<qint64> depth = {};
    std::optional<qint64> seen = {};
    Key worker = 0;
    Key department = 0; ///< who gets it; of an answer: who gave it
    Key assignee = 0; ///< when the office does it itself
    QString reason = {}; ///< a code of the list the step names
    QString note = {};
    QString until = {}; ///< of waiting
    std::optional<qint64> days = {}; ///< asked or granted
    QString grade = {};
    QString level = {}; ///< where it goes, or who returned it
    std::optional<bool> reached = {}; ///< of a call-back, said by the caller
    std::optional<bool> solved = {};
    QString satisfaction = {};
    QString opinion = {}; ///< praise or complaint; its text is the note
    Key target = 0; ///< of taking back
    Key into = 0;

    static const Entity &entity();
};

/// A photo or paper of an order.
struct OrderFile
{
    Key workOrder = 0;
    Key event = 0; ///< 0: of the report
    QString content = {}; ///< SHA-256
    QString name = {};
    QString kind = {}; ///< ending: jpg, pdf …
    std::optional<qint64> bytes = {};
    QString addedAt = {};
    Key worker = 0;
    QString note = {};

    static const Entity &entity();
};

/// 报到: one department that was called to a place by a whistle (吹哨): its answer, arrival, signature, what it found and
/// took on.
struct Attendance
{
    Key workOrder = 0;
    Key department = 0;
    QString calledAt = {};
    QString arriveBy = {};
    QString answer = {};
    QString answeredAt = {};
    QString arrivedAt = {};
    QString person = {};
    QString phone = {};
    std::optional<bool> hasSigned = {};
    QString finding = {};
    QString task = {};
    QString taskDue = {};

    static const Entity &entity();
};

} // namespace Allpost
