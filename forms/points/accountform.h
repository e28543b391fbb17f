// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/points/accountopening.h"

#include <QHash>

namespace Allpost {

class Button;
class CodeCombo;
class FieldBox;
class Label;
class LineEdit;
class PersonPick;
class Workplace;

/// Opens an account: for a household, a resident, a volunteer, somebody who is no resident (a courier, a driver), a merchant.
/// Who is no resident is registered in the same deed with few fields. F10 or Enter in the last field opens it.
class AccountForm : public Card
{
    Q_OBJECT
public:
    explicit AccountForm(Workplace &workplace, QWidget *parent = nullptr);

    /// Empty; typed: what was searched for in vain becomes the name; resident: who is proposed.
    void begin(const QString &typed = {}, Key resident = 0);
    /// As filled in.
    AccountOpening opening() const;
    bool isModified() const;
    CodeCombo *kind() const { return m_kind; }
    PersonPick *person() const { return m_person; }
    LineEdit *input(const QString &field) const;
    FieldBox *box(const QString &field) const { return m_boxes.value(field); }

public Q_SLOTS:
    void apply();

Q_SIGNALS:
    void opened(Allpost::Key account, bool isNew);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FieldBox *add(const QString &field, const QString &label, QWidget *input, bool required = false);
    void showFields();
    void showKnown();
    bool isOutsider() const;

    Workplace &m_workplace;
    CodeCombo *m_kind;
    CodeCombo *m_resides;
    PersonPick *m_person;
    CodeCombo *m_merchant;
    LineEdit *m_name;
    LineEdit *m_phone;
    CodeCombo *m_outsiderKind;
    LineEdit *m_employer;
    LineEdit *m_note;
    Label *m_known;
    Label *m_problem;
    Button *m_go;
    QHash<QString, FieldBox *> m_boxes;
};

} // namespace Allpost
