// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/points/pointscounts.h"

class QStandardItemModel;

namespace Allpost {

class Table;
class Workplace;

/// 积分 on the page of the day: a short line for each thing that waits, Enter goes where it is done. Hidden while nothing
/// waits.
class PointsToday : public Card
{
    Q_OBJECT
public:
    explicit PointsToday(Workplace &workplace, QWidget *parent = nullptr);

    void setCounts(const PointsCounts &counts);
    Table *list() const { return m_list; }

private:
    Workplace &m_workplace;
    QStandardItemModel *m_model;
    Table *m_list;
};

} // namespace Allpost
