// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/households/householdcard.h"

#include <memory>

namespace Allpost {

class FormBinder;
class Workplace;

namespace Ui {
class HomeCard;
}

/// Door and household changed in place: number, vehicles, pets, notes, and what is known of the dwelling.
class HomeCard : public Card
{
    Q_OBJECT
public:
    explicit HomeCard(QWidget *parent = nullptr);
    ~HomeCard() override;

    void setWorkplace(Workplace *workplace) { m_workplace = workplace; }
    /// Shows what is kept now, to be changed; complains and answers false when it cannot be read.
    bool edit(const HouseholdCard &card);
    bool isModified() const;
    /// Checks and saves as one deed; false when something stands in the way, which is then shown.
    bool save();

Q_SIGNALS:
    void saved(bool changed);
    void left();

private:
    bool check();

    std::unique_ptr<Ui::HomeCard> m_ui;
    Workplace *m_workplace = nullptr;
    FormBinder *m_binder;
    Snapshot m_household;
    Snapshot m_door;
};

} // namespace Allpost
