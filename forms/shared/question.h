// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/button.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace Allpost {

class Label;

/// Asks before a deed that reaches beyond the record. The title is the question with names, the body its consequences,
/// the buttons are the deeds ("不迁了", "迁出并换户主"), never yes, no or OK. Esc is the first, harmless one, which also
/// has the focus; F10 is the last.
///
///     Question ask(tr("Close without saving “%1”?").arg(name), tr("What you typed stays as a draft."), this);
///     ask.setDeeds(tr("Go on editing"), tr("Close"));
///     if (ask.exec() == QDialog::Accepted) …
class Question : public QDialog
{
    Q_OBJECT

public:
    Question(const QString &question, const QString &consequences, QWidget *parent = nullptr);

    /// What refrains and what does it. Danger for what takes something away.
    void setDeeds(const QString &refrain, const QString &go, Button::Kind kind = Button::Primary);
    /// Between them; gives the result that exec() then returns.
    Button *addDeed(const QString &text, int result);
    /// Inputs the deed needs, between consequences and buttons.
    void setBody(QWidget *body);
    Button *goButton() const { return m_go; }
    /// A line above the buttons for what happens while the question is open; replaces the one before.
    void tell(const QString &words);
    QString told() const;

private:
    QVBoxLayout *m_column;
    QHBoxLayout *m_foot;
    Button *m_refrain;
    Button *m_go;
    Label *m_told;
};

} // namespace Allpost
