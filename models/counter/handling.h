// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 来访: somebody came to the counter. One visit may hold several matters and has one receipt.
struct CounterVisit
{
    QString number = {};        ///< 2026-A-V0031, with the desk's letter
    QString arrivedAt = {};     ///< local, to the minute
    QString beganAt = {};       ///< called to the desk
    QString endedAt = {};
    Key worker = 0;             ///< who serves
    Key resident = 0;           ///< 0: a stranger
    Key household = 0;
    QString name = {};          ///< as said, of a stranger; of a resident as it was then
    QString phone = {};
    QString idNote = {};        ///< what a stranger showed, or that there were no papers
    QString agentName = {};     ///< who came in the resident's place
    QString agentRelation = {};
    QString agentId = {};
    QString state = {};         ///< code list counter_state
    std::optional<qint64> queue = {};        ///< number of the day
    QString note = {};
    std::optional<bool> finishedHere = {};   ///< all its matters settled by one worker in one go; empty: nothing was asked

    static const Entity &entity();
};

/// 办理: one matter of one visit. Comes back and goes on under the same number.
struct Handling
{
    Key visit = 0;              ///< in which it began
    Key continuedIn = 0;        ///< the latest visit in which it went on, other than the first
    Key matter = 0;             ///< 0 with title: a matter that is not in the catalogue
    Key refusedPaper = 0;       ///< asked for a paper that is not issued
    QString title = {};         ///< of the matter, as it was then
    Key resident = 0;
    Key worker = 0;
    QString state = {};         ///< code list handling_state
    QString beganAt = {};
    QString endedAt = {};
    std::optional<qint64> minutes = {}; ///< really spent on it at the counter
    QString form = {};          ///< JSON object, name of the form field → value, as it stood on the form
    QString noticeUntil = {};   ///< one-time notice: come back by this day
    QString dueOn = {};         ///< accepted: to be done by, in working days of the matter's limit
    Key workOrder = 0;
    Key paper = 0;              ///< issued_paper
    Key handedTo = 0;           ///< worker who is to go on with it …
    QString handedNote = {};    ///< … and what to know
    QString receipt = {};       ///< 2026-A-V0031-2: what stands on notice and receipt
    QString note = {};

    static const Entity &entity();
};

/// One material of a handling, as the matter asked for it then.
struct HandlingMaterial
{
    Key handling = 0;
    Key material = 0;           ///< of the matter; 0: added at the counter
    QString name = {};
    std::optional<qint64> position = {};
    QString kind = {};          ///< code list material_kind
    std::optional<qint64> copies = {};
    std::optional<bool> originalNeeded = {};
    QString state = {};         ///< code list material_state
    QString note = {};          ///< why it is waived

    static const Entity &entity();
};

} // namespace Allpost
