// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/sidepanel.h"
#include "models/dictionary/value.h"

namespace Allpost {

class Workplace;

/// The person of the current row in short: facts, household, what happened last.
class ResidentPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit ResidentPanel(QWidget *parent = nullptr);

    void setWorkplace(Workplace *workplace) { m_workplace = workplace; }
    /// 0: nobody.
    void setResident(Key resident);
    Key resident() const { return m_resident; }
    void refresh();

Q_SIGNALS:
    /// The card of the person, or its editor.
    void openWanted(bool edit);

private:
    Workplace *m_workplace = nullptr;
    Key m_resident = 0;
};

} // namespace Allpost
