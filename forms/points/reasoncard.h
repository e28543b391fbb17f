// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "forms/shared/takesscans.h"
#include "models/base/result.h"
#include "models/dictionary/value.h"

class QVBoxLayout;

namespace Allpost {

class Button;
class CodeCombo;
class FieldBox;
class Label;
class LineEdit;
class Workplace;

/// A deed on the ledger that must be explained: what will happen, why (asked for), and a second worker who confirms by name
/// where one is needed. Enter goes from the reason on, F10 or the last button does it, Esc leaves. What is refused stands
/// beside its field, and nothing typed is lost.
class ReasonCard : public Card, public AsksFirst
{
    Q_OBJECT
public:
    enum class Second { No, Possible, Needed };

    explicit ReasonCard(Workplace &workplace, QWidget *parent = nullptr);

    /// Asks: question as the head, what follows from it, the words of the deed. why: where a second worker is needed, the
    /// sentence that says so.
    void ask(const QString &question, const QStringList &consequences, const QString &deed, Second second, const QString &why = {}, bool dangerous = false);
    /// A refusal by what was answered: beside the field it names (reason, second), else above the buttons.
    void refuse(const Error &error);
    /// Says what is missing, or tells decided().
    void apply();

    LineEdit *reason() const { return m_reason; }
    CodeCombo *second() const { return m_second; }
    FieldBox *reasonBox() const { return m_reasonBox; }
    FieldBox *secondBox() const { return m_secondBox; }
    Button *goButton() const { return m_go; }

Q_SIGNALS:
    /// second: 0 when nobody confirmed.
    void decided(const QString &reason, Allpost::Key second);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillWorkers();

    Workplace &m_workplace;
    QVBoxLayout *m_sentences;
    LineEdit *m_reason;
    CodeCombo *m_second;
    FieldBox *m_reasonBox;
    FieldBox *m_secondBox;
    Label *m_problem;
    Button *m_leave;
    Button *m_go;
    Second m_need = Second::No;
};

} // namespace Allpost
