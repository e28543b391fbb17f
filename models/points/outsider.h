// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 非居民: a person who is no resident here (a courier, a rider, a member of a unit) and yet has points, hours or posts.
struct Outsider
{
    QString name = {};
    QString sex = {}; ///< code list sex
    QString phone = {};
    QString idNumber = {};
    QString kind = {}; ///< code list outsider_kind
    QString employer = {};
    Key resident = 0; ///< set once found to be one: then the resident counts
    QString note = {};

    static const Entity &entity();
};

} // namespace Allpost
