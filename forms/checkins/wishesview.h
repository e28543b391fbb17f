// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/checkins/checkinview.h"
#include "models/checkins/skillmatch.h"

#include <optional>

namespace Allpost {

/// 微心愿: the office sees whose they are; papers for outsiders never.
class WishesView : public CheckinView
{
    Q_OBJECT
public:
    explicit WishesView(Workplace &workplace, QWidget *parent = nullptr);

    void take(const QList<WishLine> &read);
    const WishLine *wish() const;
    /// The first taker who has not done it yet; null for none.
    const WishTaker *openTaker() const;

private:
    void fill() override;
    void showCurrent() override;
    /// Those who are not gone, read once for all lines until something changes.
    const SkillBook &skills();

    std::optional<SkillBook> m_skills; ///< read when the first one is shown
    QList<WishLine> m_wishes;
};

} // namespace Allpost
