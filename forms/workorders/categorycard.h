// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"

namespace Allpost {

class Workplace;

/// In the settings: the way to the categories of work orders.
class CategoryCard : public Card
{
    Q_OBJECT
public:
    explicit CategoryCard(Workplace &workplace, QWidget *parent = nullptr);
};

} // namespace Allpost
