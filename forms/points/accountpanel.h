// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/points/accountcard.h"

#include <optional>

class QStackedWidget;
class QTimer;

namespace Allpost {

class AccountForm;
class Button;
class ChipRow;
class Label;
class ReasonCard;
class StatementView;
class Workplace;

/// The account under the cursor: whose it is, what stands on it, its statement; and in the same place the reversal of a
/// line, the closing, the opening of another account.
class AccountPanel : public Card
{
    Q_OBJECT
public:
    explicit AccountPanel(Workplace &workplace, QWidget *parent = nullptr);

    /// 0: none. Read a moment later, so that walking over a list stays quick.
    void setAccount(Key account);
    Key account() const { return m_account; }
    const std::optional<AccountCard> &card() const { return m_card; }
    void refresh();

    StatementView *statement() const { return m_statement; }
    ReasonCard *reasons() const { return m_reasons; }
    AccountForm *form() const { return m_form; }
    /// A form is open in place of the statement.
    bool isAsking() const;

    /// Asks why the line under the cursor shall be reversed; says when there is none that can be.
    void beginReversal();
    /// The same for a transfer of any account.
    void beginReversal(Key transfer);
    void beginClosing();
    void beginOpening(const QString &typed = {}, Key resident = 0);
    /// What F10 means while a form is open.
    void apply();
    void leaveForm();
    void printStatement();
    void exportStatement();
    void exchange();

Q_SIGNALS:
    void opened(Allpost::Key account, bool isNew);
    /// A form was opened or left.
    void askingChanged();

private:
    void showCard();
    void showNone();
    void show(QWidget *front);
    void decide(const QString &reason, Key second);
    bool isOwn(Key account) const;

    enum class Asked { Nothing, Reversal, Closing };

    Workplace &m_workplace;
    Label *m_name;
    Label *m_facts;
    Label *m_figure;
    Label *m_more;
    ChipRow *m_chips;
    Button *m_exchange;
    Button *m_print;
    QStackedWidget *m_stack;
    QWidget *m_head;
    QWidget *m_deeds;
    StatementView *m_statement;
    ReasonCard *m_reasons;
    AccountForm *m_form;
    QTimer *m_soon;
    Key m_account = 0;
    Key m_reversing = 0;
    Asked m_asked = Asked::Nothing;
    std::optional<AccountCard> m_card;
};

} // namespace Allpost
