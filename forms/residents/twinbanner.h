// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/banner.h"
#include "models/dictionary/value.h"

namespace Allpost {

class Workplace;

/// Above a person's card: that the person has another record, or may have one. Hidden when neither is so.
class TwinBanner : public Banner
{
    Q_OBJECT
public:
    explicit TwinBanner(QWidget *parent = nullptr);

    void setWorkplace(Workplace *workplace) { m_workplace = workplace; }
    void setResident(Key resident);
    /// Takes the records apart that are linked as this person; false when there are none.
    bool takeApart();

private:
    void act();

    Workplace *m_workplace = nullptr;
    Key m_resident = 0;
    Key m_other = 0; ///< linked: the record the deed opens; 0: only looks alike
    Key m_link = 0;
};

} // namespace Allpost
