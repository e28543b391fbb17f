// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantMap>

namespace Allpost {

/// A page on which a place, a person or a visit stands that an order can be about: F6 asks the page in front. Pages of one
/// person or household need only HasVisitSubject.
class HasOrderSubject
{
public:
    virtual ~HasOrderSubject() = default;
    /// What the page "order-entry" is shown with: any of resident, household, dwelling, stairwell, building, estate, visit,
    /// handling (keys), place, title, text, channel, kind (words and codes). Empty when nothing is chosen.
    virtual QVariantMap orderSubject() const = 0;
};

} // namespace Allpost
