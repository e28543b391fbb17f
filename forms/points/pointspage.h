// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"

namespace Allpost {

class PageHead;

/// 积分兑换: whose account it is, what they take, what remains.
class PointsPage : public Page
{
    Q_OBJECT
public:
    explicit PointsPage(Workplace &workplace, QWidget *parent = nullptr);

    void show(const QVariant &what) override;
    QString title() const override;

private:
    PageHead *m_head;
};

} // namespace Allpost
