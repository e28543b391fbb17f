// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/sidepanel.h"
#include "models/points/awardlists.h"

#include <optional>

namespace Allpost {

class Workplace;

/// The award under the cursor: its rule, each line with its points and why less, what happened.
class AwardPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit AwardPanel(Workplace &workplace, QWidget *parent = nullptr);

    /// 0: none.
    void setAward(Key award);
    Key award() const { return m_award; }
    void refresh();
    /// As shown last; empty when there is none.
    const std::optional<AwardCard> &card() const { return m_card; }

Q_SIGNALS:
    void shown();

private:
    void showNone();
    void showCard(const AwardCard &card);
    QWidget *lineRow(const AwardCard::Line &line) const;

    Workplace &m_workplace;
    Key m_award = 0;
    std::optional<AwardCard> m_card;
};

} // namespace Allpost
