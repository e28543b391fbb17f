// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 事项: something a resident may ask for at the counter, as the office handles it. The office's own data; the ones that
/// ship are examples to be checked locally.
struct Matter
{
    QString code = {};          ///< id of the example it came from, or the office's own; empty is allowed
    QString name = {};
    QString also = {};          ///< other words people say for it, parted by commas: 低保
    QString area = {};          ///< code list matter_area
    QString basis = {};
    QString whoMayApply = {};
    QString condition = {};     ///< in the filter language of the list of residents: what the data can say of it; never refuses
    QString steps = {};         ///< one a line
    std::optional<qint64> limitDays = {}; ///< working days; empty: none known
    QString limitNote = {};
    std::optional<bool> atCounter = {};
    std::optional<bool> online = {};
    std::optional<bool> byAgent = {};
    QString decidedBy = {};
    QString formFields = {};    ///< names of form fields, one a line; "?" behind one that may stay empty (counterform.h)
    QString result = {};
    QString say = {};           ///< what to say to the resident
    QString note = {};
    std::optional<bool> goesOut = {}; ///< decided elsewhere: accepted here, it becomes a work order
    Key orderCategory = 0;
    QString paper = {};         ///< code of the template of the paper it issues
    QString certainty = {};     ///< of an example: how sure it is
    std::optional<bool> example = {};  ///< shipped and not yet checked by the office
    std::optional<bool> inactive = {}; ///< no longer offered
    std::optional<qint64> position = {};

    static const Entity &entity();
};

/// 材料: what a matter asks to be brought.
struct MatterMaterial
{
    Key matter = 0;
    std::optional<qint64> position = {};
    QString name = {};
    QString kind = {};          ///< code list material_kind
    std::optional<qint64> copies = {};
    QString note = {};
    std::optional<bool> dataKnown = {};      ///< the office's data answers what the paper says
    std::optional<bool> originalNeeded = {}; ///< the paper itself must be shown: never counted as known
    std::optional<bool> onlyAgent = {};      ///< asked for only when somebody comes in the person's place

    static const Entity &entity();
};

/// 不应出具: a paper people ask for that a residents' committee does not issue, with the sentence to answer.
struct RefusedPaper
{
    QString code = {};
    QString name = {};
    QString covers = {};
    QString goTo = {};    ///< where to go instead, one place a line
    QString reply = {};
    QString basis = {};
    QString batch = {};   ///< the list it stands on
    QString certainty = {};
    std::optional<bool> example = {};
    std::optional<bool> inactive = {};
    std::optional<qint64> position = {};

    static const Entity &entity();
};

/// Who masters what: a worker's skill in an area, or in one matter.
struct Skill
{
    Key worker = 0;
    QString area = {};  ///< code list matter_area; empty: of the matter
    Key matter = 0;
    QString level = {}; ///< code list skill_level
    QString since = {};

    static const Entity &entity();
};

} // namespace Allpost
