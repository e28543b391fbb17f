// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/checkins/checkinview.h"
#include "models/checkins/members.h"
#include "models/checkins/serviceposts.h"

#include <optional>

namespace Allpost {

/// 服务岗位: the catalogue with places left, who holds a post and who would suit.
class PostsView : public CheckinView
{
    Q_OBJECT
public:
    explicit PostsView(Workplace &workplace, QWidget *parent = nullptr);

    void load() override;
    const ServicePostLine *post() const;

private:
    void fill() override;
    void showCurrent() override;
    /// Those who are not gone, read once for all lines until something changes.
    const QList<MemberLine> &members();

    std::optional<QList<MemberLine>> m_members;
    QList<ServicePostLine> m_posts;
};

} // namespace Allpost
