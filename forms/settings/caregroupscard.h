// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/care/caregroups.h"

#include <memory>

namespace Allpost {

class CareGroupsModel;
class Workplace;

namespace Ui {
class CareGroupsCard;
}

/// The care groups of the office: attention, visits and restriction of each, and groups of its own.
class CareGroupsCard : public Card
{
    Q_OBJECT
public:
    explicit CareGroupsCard(Workplace &workplace, QWidget *parent = nullptr);
    ~CareGroupsCard() override;

    void load();
    void begin();

private:
    void choose();
    void startNew();
    void save();
    void closeGroup();
    void show(const CareGroupInfo &group);

    Workplace &m_workplace;
    std::unique_ptr<Ui::CareGroupsCard> m_ui;
    CareGroupsModel *m_model;
    CareGroupInfo m_group; ///< shown; without a name: a new one
};

} // namespace Allpost
