// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// Party organisation on the tree of the grids.
struct PartyOrg
{
    QString name = {};
    QString level = {};
    Key parent = 0;
    Key estate = 0;
    Key grid = 0;
    Key building = 0;
    Key household = 0; ///< of a hub household
    QString since = {};
    QString until = {};
    QString note = {};

    static const Entity &entity();
};

/// Who holds which office in a Party organisation, with the term.
struct PartyOffice
{
    Key partyOrg = 0;
    QString role = {};
    Key resident = 0;
    Key outsider = 0;
    Key worker = 0;
    Key unit = 0; ///< whom a part-time committee member comes from
    QString since = {};
    QString until = {};
    QString termUntil = {};
    QString note = {};

    static const Entity &entity();
};

/// 认领: somebody takes care of a tree, a green, a stairwell.
struct Adoption
{
    QString thing = {};
    QString kind = {};
    QString place = {};
    Key building = 0;
    Key resident = 0;
    Key household = 0;
    Key outsider = 0;
    QString duty = {};
    QString since = {};
    QString until = {};
    QString note = {};

    static const Entity &entity();
};

} // namespace Allpost
