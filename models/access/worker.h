// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// A person who works in the office; operations carry the worker's id.
struct Worker
{
    QString name = {};
    QString role = {};                 ///< 全岗通, 前台, 书记 …, as the office says
    std::optional<bool> inactive = {}; ///< left the office; the name stays in the history
    Key resident = 0;                  ///< who the worker is among the residents: nobody awards points to the own household

    static const Entity &entity();
};

} // namespace Allpost
