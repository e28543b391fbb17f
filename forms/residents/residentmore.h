// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

namespace Allpost {

namespace Ui {
class ResidentMore;
}

/// What is asked of a person less often, by meaning: papers, work and insurance, coming and going, family and health. The
/// inputs belong to the form around it (FormBinder).
class ResidentMore : public QWidget
{
    Q_OBJECT
public:
    explicit ResidentMore(QWidget *parent = nullptr);
    ~ResidentMore() override;

private:
    std::unique_ptr<Ui::ResidentMore> m_ui;
};

} // namespace Allpost
