// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/workorders/ordercard.h"

class QCheckBox;
class QVBoxLayout;

namespace Allpost {

class AttendanceModel;
class Button;
class ChipRow;
class CodeCombo;
class FieldBox;
class Label;
class LineEdit;
class NoteEdit;
class Table;
class Workplace;

/// 吹哨报到 on the page of an order: who was called, a table written with the keyboard alone (arrows, Enter or typing,
/// Space signs), calling more, and what was settled together with the orders that follow.
class WhistleCard : public Card
{
    Q_OBJECT
public:
    explicit WhistleCard(QWidget *parent = nullptr);

    void setWorkplace(Workplace *workplace);
    void setOrder(const OrderCard &card);
    /// Opens the form that calls departments; the focus goes into it.
    void startCall();
    /// Opens the form of the joint resolution.
    void startResolution();
    /// Closes what is open; false when nothing was.
    bool stepBack();
    bool isOpen() const;
    Table *table() const { return m_table; }

Q_SIGNALS:
    /// A form was opened or closed.
    void openChanged();

public Q_SLOTS:
    /// Does what the open form asks for.
    void apply();

private:
    void makeCallForm();
    void makeResolutionForm();
    void addDepartment();
    void showChosen();
    void call();
    void resolve();
    void callOff();
    void finding(const QString &sentence);

    Workplace *m_workplace = nullptr;
    Key m_order = 0;
    QString m_number;
    AttendanceModel *m_model;
    QVBoxLayout *m_column;
    Table *m_table;
    Label *m_help;
    Label *m_finding;
    QWidget *m_callForm;
    CodeCombo *m_department = nullptr;
    FieldBox *m_departmentBox = nullptr;
    ChipRow *m_chosenChips = nullptr;
    LineEdit *m_arriveBy = nullptr;
    FieldBox *m_arriveBox = nullptr;
    LineEdit *m_need = nullptr;
    QList<Key> m_chosen;
    QWidget *m_resolutionForm;
    NoteEdit *m_resolution = nullptr;
    FieldBox *m_resolutionBox = nullptr;
    QVBoxLayout *m_tasks = nullptr;
    QList<std::pair<Key, QCheckBox *>> m_taskBoxes;
    Button *m_callButton;
    Button *m_resolveButton;
    Button *m_callOffButton;
};

} // namespace Allpost
