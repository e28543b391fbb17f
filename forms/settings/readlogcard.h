// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"

#include <memory>

namespace Allpost {

class ReadLogModel;
class Workplace;

namespace Ui {
class ReadLogCard;
}

/// The last 200 times that personal numbers were shown or left in full.
class ReadLogCard : public Card
{
    Q_OBJECT
public:
    explicit ReadLogCard(Workplace &workplace, QWidget *parent = nullptr);
    ~ReadLogCard() override;

    void load();

private:
    std::unique_ptr<Ui::ReadLogCard> m_ui;
    ReadLogModel *m_model;
};

} // namespace Allpost
