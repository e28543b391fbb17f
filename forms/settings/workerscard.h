// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"

#include <memory>

namespace Allpost {

class WorkersModel;
class Workplace;

namespace Ui {
class WorkersCard;
}

/// Who works here and who sits at the desk now. Switching asks for no password: whoever sits down says so, and each deed
/// carries the name.
class WorkersCard : public Card
{
    Q_OBJECT
public:
    explicit WorkersCard(Workplace &workplace, QWidget *parent = nullptr);
    ~WorkersCard() override;

    void load();
    /// Focus into the list, on the worker who is next: Enter sits down.
    void begin();

private:
    void switchTo();
    void add();
    void toggleLeft();
    void tell();

    Workplace &m_workplace;
    std::unique_ptr<Ui::WorkersCard> m_ui;
    WorkersModel *m_model;
};

} // namespace Allpost
