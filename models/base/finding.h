// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Allpost {

/// How much a finding weighs.
enum class Severity {
    Note,    ///< mended in passing (blanks, full width); nobody has to act
    Warning, ///< kept as it stands, but a person should look
    Refusal, ///< not trusted: not kept until a person mends it
};

/// Something about one typed value that a person can correct: a stable code for scripts, a sentence for people.
struct Finding
{
    QString code = {};
    QString message = {};
    Severity severity = Severity::Warning;
};

using Findings = QList<Finding>;

/// True when at least one finding refuses the value.
inline bool hasRefusal(const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Refusal)
            return true;
    }
    return false;
}

} // namespace Allpost
