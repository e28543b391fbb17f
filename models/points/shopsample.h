// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// A store as it stands after two months: goods that were donated and bought, merchants, slips done, reversed and
/// reserved, vouchers issued, redeemed and settled, the close of yesterday. Accounts without points get opening ones.
/// Nothing where goods moved already or nobody could exchange.
Status fillShop(Store &store, QDate today, quint32 seed = 1);

} // namespace Allpost
