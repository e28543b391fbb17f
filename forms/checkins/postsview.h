// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/checkins/checkinview.h"
#include "models/checkins/skillmatch.h"

#include <optional>

namespace Allpost {

/// 服务岗位: the catalogue with places left, who holds a post and who would suit.
class PostsView : public CheckinView
{
    Q_OBJECT
public:
    explicit PostsView(Workplace &workplace, QWidget *parent = nullptr);

    void take(const QList<ServicePostLine> &read);
    const ServicePostLine *post() const;

private:
    void fill() override;
    void showCurrent() override;
    /// Those who are not gone, read once for all lines until something changes.
    const SkillBook &skills();

    std::optional<SkillBook> m_skills; ///< read when the first one is shown
    QList<ServicePostLine> m_posts;
};

} // namespace Allpost
