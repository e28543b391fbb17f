// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/derivations.h"
#include "models/workorders/orderfold.h"

namespace Allpost {

/// The tables order_state and order_hop: where each order stands and how long it lay where, as its events say. Written at
/// commit, so that no list ever replays events.
class OrderStates
{
public:
    static const Derivation &derivation();

    /// Everything the events of one order say, for its life line; the stand is that of table order_state.
    struct Life
    {
        OrderBase base = {};
        std::vector<OrderFact> facts = {}; ///< in their order on every desk
        OrderStand stand = {};
        std::vector<OrderHop> hops = {};
        std::vector<Key> unplaced = {};
        std::vector<Key> undone = {};
        Key lastMove = 0;                  ///< the one step that can be taken back
    };
    /// NotFound when there is no such order. db may be that of a unit of work.
    static Result<Life> life(const Database &db, const WorkingTime &time, Key order);
};

} // namespace Allpost
