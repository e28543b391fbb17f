// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/dictionary/value.h"
#include "models/store/database.h"

#include <functional>
#include <vector>

namespace Allpost {

/// Tables that follow from records and from nothing else (the state of an order from its events, a balance from its
/// transfers): no part of the journal or the digest, kept by the transaction that writes the records, made anew from them
/// at any time, and compared with them by every check.
struct Derivation
{
    /// What it follows from. link: the field that names the record it is kept for; empty: the record itself.
    struct Source { QString entity; QString link = {}; };
    using Problem = std::function<void(const QString &sentence)>;

    QStringList tables = {};
    std::vector<Source> sources = {};
    QStringList everything = {}; ///< entities of which any change concerns all of it
    /// Makes what is kept for these records anew; some of them may be gone.
    std::function<Status(const Database &db, const std::vector<Key> &records)> keep = {};
    /// Makes all of it anew.
    std::function<Status(const Database &db, Progress &progress)> make = {};
    /// Tells problem, in a sentence without personal data, of whatever is not as it should be.
    std::function<Status(const Database &db, Progress &progress, const Problem &problem)> check = {};
    size_t many = 5000; ///< from so many touched records on everything is made anew: a scan is cheaper than as many questions
};

namespace Derivations {

/// All of them; an area adds its own in derivations.cpp.
const std::vector<const Derivation *> &all();

} // namespace Derivations

} // namespace Allpost
