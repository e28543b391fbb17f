// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/base/result.h"

/// What the services of this area say in the same way.
namespace Allpost::DepartmentWords {

inline Finding held(const QString &field, const QString &code, const QString &message)
{
    Finding finding = Finding::holdBack(code, message);
    finding.field = field;
    return finding;
}

inline Finding warned(const QString &field, const QString &code, const QString &message)
{
    Finding finding = Finding::warning(code, message);
    finding.field = field;
    return finding;
}

/// The first sentence that refuses, its field in Error::detail.
inline Status refused(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

} // namespace Allpost::DepartmentWords
