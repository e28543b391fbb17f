// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/visits/visits.h"

#include <QVariantMap>

namespace Allpost {

/// A page on which somebody stands whom a visit can be noted for: the person of the card, the row under the cursor, the
/// household behind the door. F7 asks the page in front.
class HasVisitSubject
{
public:
    virtual ~HasVisitSubject() = default;
    /// Empty when nobody is chosen.
    virtual VisitSubject visitSubject() const = 0;

    /// What the page "visit" is shown with.
    static QVariantMap place(const VisitSubject &subject)
    {
        return {{QStringLiteral("household"), qlonglong(subject.household)}, {QStringLiteral("resident"), qlonglong(subject.resident)}};
    }
};

} // namespace Allpost
