// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"

#include <QWidget>

namespace Allpost {

class Label;
class OpenOrdersModel;
class Table;
class Workplace;

/// What is open for a person, a household or a door, with its state and the time left; Enter opens the order. Follows the
/// office by itself.
class OpenOrders : public QWidget
{
    Q_OBJECT
public:
    explicit OpenOrders(QWidget *parent = nullptr);

    void setWorkplace(Workplace *workplace);
    /// One of these; 0: nothing is shown.
    void setResident(Key resident);
    void setHousehold(Key household);
    void setDwelling(Key dwelling);
    void refresh();
    int count() const;
    OpenOrdersModel &model() const { return *m_model; }
    Table *list() const { return m_list; }

Q_SIGNALS:
    void counted(int count);

private:
    enum class Of { Resident, Household, Dwelling };
    void set(Of of, Key key);

    Workplace *m_workplace = nullptr;
    OpenOrdersModel *m_model;
    Table *m_list;
    Label *m_none;
    Of m_of = Of::Resident;
    Key m_key = 0;
};

} // namespace Allpost
