// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/workorders/ordercard.h"
#include "models/workorders/orders.h"

#include <QHash>

class QGridLayout;
class QJsonObject;

namespace Allpost {

class ActionBar;
class Button;
class CodeCombo;
class FieldBox;
class Label;
class Workplace;

/// What one step of an order asks: exactly what its line in the table of the flow needs, and a word if wanted. Enter goes
/// from field to field and after the last one takes the step; F10 takes it at once. What is refused is said beside its field.
class OrderStepForm : public Card
{
    Q_OBJECT
public:
    explicit OrderStepForm(QWidget *parent = nullptr);

    void setWorkplace(Workplace *workplace) { m_workplace = workplace; }
    /// Asks for this step; prefill: what stands in the fields, of a step that is issued again or a draft.
    void begin(const OrderCard &card, const OrderChoice &choice, const OrderEvent &prefill = {});
    OrderDo step() const { return m_choice.step; }
    Key order() const { return m_card.key; }
    /// As answered so far.
    OrderEvent answers() const;
    bool isModified() const;
    FieldBox *box(const QString &field) const { return m_boxes.value(field); }

    /// The step needs nothing that a person must say.
    static bool asksNothing(const OrderChoice &choice);

    /// What was typed, for a draft, and back.
    QJsonObject typed() const;
    static OrderEvent fromTyped(const QJsonObject &typed);

public Q_SLOTS:
    /// Takes the step or goes to what is missing.
    void apply();

Q_SIGNALS:
    void taken(Allpost::OrderDo step);
    void left();
    void touched();

private:
    void clear();
    void addFields(const OrderEvent &prefill);
    void addReceiver(const OrderEvent &prefill);
    void addCaller(const OrderEvent &prefill);
    void addNote(bool required, const OrderEvent &prefill);
    FieldBox *add(const QString &field, const QString &label, QWidget *input, bool required, bool wide = false);
    CodeCombo *addCodes(const QString &field, const QString &label, const QString &list, const QString &code, bool required = true);
    void showReached();
    void showInto();
    QString code(const QString &field) const;
    QString text(const QString &field) const;
    bool showFindings(const Findings &findings);
    Findings unreadable() const;

    Workplace *m_workplace = nullptr;
    OrderCard m_card;
    OrderChoice m_choice;
    OrderEvent m_begun;
    QGridLayout *m_grid = nullptr;
    QWidget *m_body = nullptr;
    Label *m_hint;
    Label *m_problem;
    Button *m_go;
    QHash<QString, FieldBox *> m_boxes;
    int m_cell = 0;
};

} // namespace Allpost
