// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 部门: an organisation the office works with: a street section, a bureau, a utility, a property firm.
struct Department
{
    QString name = {};
    QString kind = {};        ///< code list department_kind
    QString level = {};       ///< code list department_level
    QString contact = {};     ///< who is called there
    QString phone = {};
    QString duties = {};      ///< what it is for, a line each
    QString aliases = {};     ///< other names it goes by in spreadsheets, a line each
    QString note = {};
    Key mergedInto = 0;       ///< the one that took it over; lists and counts follow it
    QString closedOn = {};    ///< first day on which it is no longer there
    std::optional<bool> enterprise = {}; ///< belongs to an enterprise's grid force (双网融合)
    std::optional<bool> example = {};    ///< shipped, to be checked locally
    std::optional<qint64> position = {};
    QString source = {};      ///< which shipped example it began as

    static const Entity &entity();
};

/// What a department was called before, until a day.
struct DepartmentName
{
    Key department = 0;
    QString name = {};
    QString since = {};
    QString until = {};

    static const Entity &entity();
};

/// 清单事项: a line of the duty list: the office's own, one handed down to it, one struck from the list.
struct DutyItem
{
    QString number = {};
    QString title = {};
    QString list = {};        ///< code list duty_list
    Key department = 0;       ///< who leads or hands it down
    QString departmentText = {}; ///< what was written where no department is known by it
    QString basis = {};
    QString since = {};
    QString until = {};       ///< first day on which it no longer stands on the list
    QString note = {};
    std::optional<bool> example = {};
    std::optional<qint64> position = {};
    QString source = {};

    static const Entity &entity();
};

/// 下派任务: what a department asks the office to do; answered by the duty list.
struct HandedTask
{
    QString receivedOn = {};
    Key department = 0;
    QString departmentText = {}; ///< what was said where no department is known by it
    QString title = {};
    QString text = {};
    QString dueOn = {};
    Key dutyItem = 0;         ///< 0: not on the list
    QString answer = {};      ///< code list task_answer
    QString answeredOn = {};
    Key worker = 0;           ///< who answered
    QString reason = {};
    QString agreedBy = {};    ///< who agreed to the exception
    Key paper = 0;            ///< the refusal in the register of papers
    Key workOrder = 0;        ///< what it became

    static const Entity &entity();
};

/// What the office gives a department by hand over a quarter, each from 0 to 100.
struct DepartmentScore
{
    Key department = 0;
    QString period = {};      ///< 2026Q3
    std::optional<qint64> response = {};
    std::optional<qint64> result = {};
    std::optional<qint64> manner = {};
    QString remark = {};
    Key worker = 0;

    static const Entity &entity();
};

} // namespace Allpost
