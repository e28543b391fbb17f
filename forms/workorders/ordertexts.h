// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/roles.h"
#include "models/workorders/ordersof.h"

namespace Allpost {

/// How the state of an order is put in words and colour on every screen.
namespace OrderTexts {

ChipValue chip(OrderAt at, bool waiting);
/// "2026-A-0391 being handled": what became of something, in one line.
QString became(const OrderLine &line);

} // namespace OrderTexts

} // namespace Allpost
