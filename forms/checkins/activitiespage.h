// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"

#include <memory>

namespace Allpost {

namespace Ui {
class ActivitiesPage;
}

/// 活动: what is planned, what runs, what was; the numbers of a month.
class ActivitiesPage : public Page
{
    Q_OBJECT
public:
    explicit ActivitiesPage(Workplace &workplace, QWidget *parent = nullptr);
    ~ActivitiesPage() override;

    void show(const QVariant &what) override;
    QString title() const override;

private:
    std::unique_ptr<Ui::ActivitiesPage> m_ui;
};

} // namespace Allpost
