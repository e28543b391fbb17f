// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"

#include <memory>

namespace Allpost {

class LocalSettings;

namespace Ui {
class LookCard;
}

/// Light or dark, the size of the text, the language: taken into force at once.
class LookCard : public Card
{
    Q_OBJECT
public:
    explicit LookCard(LocalSettings &settings, QWidget *parent = nullptr);
    ~LookCard() override;

private:
    void load();

    LocalSettings &m_settings;
    std::unique_ptr<Ui::LookCard> m_ui;
};

} // namespace Allpost
