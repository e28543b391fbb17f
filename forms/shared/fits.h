// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Allpost {

/// One painted text with the room it has and the room it needs, in logical pixels.
struct FitText
{
    QString text = {};
    int needed = 0;
    int available = 0;
};

/// A widget that paints text itself says here whether it fits (see fitcheck.h). Only what is painted counts.
class Fits
{
public:
    virtual ~Fits() = default;
    virtual QList<FitText> fitTexts() const = 0;
};

} // namespace Allpost
