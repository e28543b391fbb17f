// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 走访: one visit to a household, mostly to one person of it. A follow-up stays open until it is answered.
struct Visit
{
    Key household = 0;
    Key resident = 0;       ///< who it was for; 0: the household
    Key dwelling = 0;       ///< where, as it was then
    QString visitedOn = {};
    Key worker = 0;         ///< who went; 0 with visitor: somebody else
    QString visitor = {};
    QString outcome = {};   ///< code list visit_outcome
    QString kind = {};      ///< code list visit_kind
    QString found = {};
    QString need = {};
    QString hazard = {};
    std::optional<bool> difficulty = {}; ///< of a person: needs help in daily life
    QString followUp = {};  ///< what is to be done …
    QString followUpBy = {}; ///< … by when
    QString answeredOn = {};
    QString answer = {};
    QString photo = {};     ///< SHA-256 (hex) of an attachment

    static const Entity &entity();
};

} // namespace Allpost
