// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/office.h"
#include "models/store/store.h"

namespace Allpost {

/// Name, street, county code and telephone of the office: one record, changed by one deed.
class OfficeParticulars
{
public:
    /// As they stand now, to be given back to change().
    static Result<Snapshot> read(const Store &store);
    /// Saves what differs; true when something did. Invalid names the field in Error::detail: a community must have a
    /// name, a county has six digits (GB/T 2260).
    static Result<bool> change(Store &store, const Snapshot &seen, const Office &now);
};

} // namespace Allpost
