// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/checkins/checkinview.h"
#include "models/checkins/members.h"
#include "models/checkins/units.h"

namespace Allpost {

/// 报到单位 with how many of their members have come.
class UnitsView : public CheckinView
{
    Q_OBJECT
public:
    explicit UnitsView(Workplace &workplace, QWidget *parent = nullptr);

    void take(const QList<UnitLine> &read);
    /// The unit under the cursor; null for none.
    const UnitLine *unit() const;

private:
    void fill() override;
    void showCurrent() override;

    QList<UnitLine> m_units;
};

} // namespace Allpost
