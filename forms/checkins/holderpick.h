// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/codecombo.h"
#include "models/dictionary/value.h"

namespace Allpost {

class Workplace;

/// A combo to say who it is: workers and households (when asked for), residents by name, letters or door, non-residents by name;
/// any other name stands for somebody on no list yet. Owned by the combo's form.
class HolderPick
{
public:
    struct Chosen
    {
        Key resident = 0;
        Key outsider = 0;
        Key worker = 0;
        Key household = 0;
        QString newcomer = {}; ///< a name alone
    };

    enum class With { People, Workers, Households };

    HolderPick(Workplace &workplace, CodeCombo *combo, With with);

    Chosen chosen() const;
    void set(const Chosen &who, const QString &name);

private:
    void look(const QString &typed);

    Workplace &m_workplace;
    CodeCombo *m_combo;
    bool m_withHouseholds;
    QList<Choice> m_workers;
};

} // namespace Allpost
