// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"

#include <memory>

namespace Allpost {

class Workplace;

namespace Ui {
class ThisPcCard;
}

/// Where the office file lies, how large it is, what protects it, and whether it is sound.
class ThisPcCard : public Card
{
    Q_OBJECT
public:
    explicit ThisPcCard(Workplace &workplace, QWidget *parent = nullptr);
    ~ThisPcCard() override;

    void load();
    /// Looks through the whole file, off the UI thread, and says the result in words.
    void check();

private:
    Workplace &m_workplace;
    std::unique_ptr<Ui::ThisPcCard> m_ui;
};

} // namespace Allpost
