// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/accountpanel.h"

#include "forms/points/accountform.h"
#include "forms/points/periodbox.h"
#include "forms/points/pointscells.h"
#include "forms/points/reasoncard.h"
#include "forms/points/statementmodel.h"
#include "forms/points/statementview.h"
#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/points/reversalpair.h"
#include "models/points/statementpaper.h"
#include "models/points/accounts.h"
#include "models/points/ledger.h"
#include "models/points/ownhousehold.h"
#include "models/points/policy.h"
#include "models/residents/masking.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace PointsCells;

namespace {

constexpr int QuietMs = 40;
constexpr int PanelWidth = 428;
constexpr int LeastBody = 160; ///< a low window scrolls what is inside

} // namespace

AccountPanel::AccountPanel(Workplace &workplace, QWidget *parent)
    : Card(parent), m_workplace(workplace), m_name(new Label({}, Theme::Type::Section)), m_facts(new Label({}, Theme::Type::Small, Tone::Ink2)), m_figure(new Label({}, Theme::Type::Figure, Tone::Accent)),
      m_more(new Label({}, Theme::Type::Small, Tone::Ink2)), m_chips(new ChipRow), m_exchange(new Button(tr("Exchange"), u"coins"_s, u"Ctrl+J"_s)),
      m_print(new Button(tr("Statement"), u"printer"_s, u"Ctrl+P"_s)), m_stack(new QStackedWidget), m_head(new QWidget), m_deeds(new QWidget), m_statement(new StatementView(workplace)),
      m_reasons(new ReasonCard(workplace)), m_form(new AccountForm(workplace)), m_soon(new QTimer(this))
{
    setFixedWidth(PanelWidth * qMin(Theme::textPercent(), 115) / 100);
    setObjectName(u"accountPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::s);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(Space::xs);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::xs);
    m_facts->setWordWrap(true);
    left->addWidget(m_name);
    left->addWidget(m_facts);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_figure->setAlignment(Qt::AlignRight);
    m_figure->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    m_more->setAlignment(Qt::AlignRight);
    m_more->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    right->addWidget(m_more);
    right->addWidget(m_figure);
    row->addLayout(left, 1);
    row->addLayout(right);
    head->addLayout(row);
    head->addWidget(m_chips);
    auto *deeds = new QHBoxLayout(m_deeds);
    deeds->setContentsMargins({});
    deeds->setSpacing(Space::s);
    deeds->addWidget(m_exchange);
    deeds->addWidget(m_print);
    deeds->addStretch();
    head->addWidget(m_deeds);
    column->addWidget(m_head);
    auto *asking = new QWidget;
    auto *forms = new QVBoxLayout(asking);
    forms->setContentsMargins({});
    forms->addWidget(m_reasons);
    forms->addWidget(m_form);
    forms->addStretch();
    m_stack->addWidget(m_statement);
    m_stack->addWidget(plainScrollArea(asking));
    m_stack->setMinimumHeight(LeastBody);
    column->addWidget(m_stack, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(QuietMs);
    connect(m_soon, &QTimer::timeout, this, &AccountPanel::refresh);
    connect(m_exchange, &QAbstractButton::clicked, this, &AccountPanel::exchange);
    connect(m_print, &QAbstractButton::clicked, this, &AccountPanel::printStatement);
    connect(m_statement->table(), &Table::opened, this, [this] { beginReversal(); });
    connect(m_reasons, &ReasonCard::decided, this, &AccountPanel::decide);
    connect(m_reasons, &ReasonCard::left, this, &AccountPanel::leaveForm);
    connect(m_form, &AccountForm::left, this, &AccountPanel::leaveForm);
    connect(m_form, &AccountForm::opened, this, [this](Key account, bool isNew) {
        leaveForm();
        Q_EMIT opened(account, isNew);
    });
    showNone();
}

void AccountPanel::setAccount(Key account)
{
    if (account == m_account && m_card)
        return;
    m_account = account;
    m_soon->start();
}

bool AccountPanel::isAsking() const
{
    return m_stack->currentIndex() != 0;
}

void AccountPanel::refresh()
{
    m_soon->stop();
    m_card.reset();
    if (m_account) {
        auto card = AccountCard::read(m_workplace.store().db(), m_account);
        if (card)
            m_card = *card;
        else if (card.error().code != ErrorCode::NotFound)
            m_workplace.complain(card.error());
    }
    if (!m_card) {
        showNone();
        return;
    }
    showCard();
}

void AccountPanel::showNone()
{
    m_name->setText(m_account ? tr("This account is no longer in the file") : tr("No account chosen"));
    m_facts->setText(tr("Choose one in the list, or Ctrl+N opens one."));
    m_figure->setText({});
    m_more->setText({});
    m_chips->setChips(QList<ChipValue>{});
    m_chips->hide();
    m_exchange->hide();
    m_print->hide();
    m_statement->setAccount(0);
}

void AccountPanel::showCard()
{
    const AccountCard &card = *m_card;
    m_name->setText(card.holder);
    const QString phone = card.resident || card.household ? QString() : m_workplace.revealed() ? card.phone : maskPhone(card.phone);
    m_facts->setText(phone.isEmpty() ? card.subtitle() : card.subtitle() + u" · "_s + phone);
    m_figure->setText(number(card.available()));
    m_figure->setTone(card.balance < 0 && !card.isSystem() ? Tone::Bad : Tone::Accent);
    m_more->setText(card.reserved ? tr("free of %1").arg(number(card.balance)) : tr("Balance"));
    QList<ChipValue> chips;
    if (card.isClosed())
        chips << ChipValue{tr("closed %1").arg(card.closedOn), Meaning::Neutral, u"archive"_s};
    if (card.balance < 0 && !card.isSystem())
        chips << ChipValue{tr("overdrawn"), Meaning::Bad, u"triangle-alert"_s};
    if (card.reserved)
        chips << ChipValue{tr("%1 reserved").arg(number(card.reserved)), Meaning::Wait, u"clock"_s};
    m_chips->setChips(chips);
    m_chips->setVisible(!chips.isEmpty());
    m_exchange->setVisible(!card.isSystem() && !card.isClosed() && card.kind != "merchant"_L1);
    m_print->show();
    m_statement->setAccount(m_account);
}

void AccountPanel::show(QWidget *front)
{
    m_reasons->setVisible(front == m_reasons);
    m_form->setVisible(front == m_form);
    m_head->setVisible(front != m_form);
    // A question takes the room of the deeds: its own buttons must be in sight on a small screen.
    m_deeds->setVisible(!front);
    m_stack->setCurrentIndex(front ? 1 : 0);
    Q_EMIT askingChanged();
}

void AccountPanel::leaveForm()
{
    if (!isAsking())
        return;
    m_asked = Asked::Nothing;
    show(nullptr);
}

void AccountPanel::beginReversal()
{
    const Key transfer = m_statement->currentTransfer();
    if (!transfer) {
        m_workplace.say(tr("Choose a line of the statement first: Enter goes there, the arrows choose."));
        return;
    }
    beginReversal(transfer);
}

void AccountPanel::beginReversal(Key transfer)
{
    const Database &db = m_workplace.store().db();
    if (const QString why = Ledger::whyNotReverse(db, transfer); !why.isEmpty()) {
        m_workplace.say(why);
        return;
    }
    auto pair = ReversalPair::read(db, transfer);
    if (!pair) {
        m_workplace.complain(pair.error());
        return;
    }
    auto policy = PointsPolicies::read(db);
    const qint64 limit = policy ? policy->largestManual.value_or(0) : 0;
    const bool large = limit > 0 && pair->original.amount > limit;
    const bool own = isOwn(pair->original.fromAccount) || isOwn(pair->original.toAccount);
    m_reversing = transfer;
    m_asked = Asked::Reversal;
    show(m_reasons);
    m_reasons->ask(tr("Reverse %1?").arg(pair->original.number),
                   {tr("%1: %2, %3 points from %4 to %5").arg(pair->original.on, pair->original.cause, number(pair->original.amount), pair->original.from, pair->original.to),
                    tr("The points go back by a transfer of their own; both stay and are printed side by side.")},
                   tr("Reverse and print"), large || own ? ReasonCard::Second::Needed : ReasonCard::Second::Possible,
                   own ? tr("It concerns your own household: a second worker confirms.") : large ? tr("Above %1 points a second worker confirms.").arg(number(limit)) : tr("Needed for the own household and for large amounts."), true);
}

/// Of the worker at the desk, or of the household of that worker.
bool AccountPanel::isOwn(Key account) const
{
    const Store &store = m_workplace.store();
    auto card = AccountCard::read(store.db(), account);
    auto own = OwnHousehold::of(store.db(), store.worker());
    if (!card || !own || card->isSystem())
        return false;
    auto tie = own->tie(card->resident, card->household);
    return tie && *tie != OwnHousehold::Tie::None;
}

void AccountPanel::beginClosing()
{
    if (!m_card) {
        m_workplace.say(tr("Choose an account first."));
        return;
    }
    if (const QString why = AccountOpening::whyNotClosed(m_workplace.store().db(), m_account); !why.isEmpty()) {
        m_workplace.say(why);
        return;
    }
    m_asked = Asked::Closing;
    show(m_reasons);
    m_reasons->ask(tr("Close the account of %1?").arg(m_card->holder), {tr("Nothing stands on it. Its statement stays; points can no longer come to it.")}, tr("Close the account"),
                   ReasonCard::Second::No);
}

void AccountPanel::beginOpening(const QString &typed, Key resident)
{
    m_asked = Asked::Nothing;
    show(m_form);
    m_form->begin(typed, resident);
}

void AccountPanel::apply()
{
    if (!isAsking())
        return;
    if (m_form->isVisibleTo(this))
        m_form->apply();
    else
        m_reasons->apply();
}

void AccountPanel::decide(const QString &reason, Key second)
{
    Store &store = m_workplace.store();
    if (m_asked == Asked::Closing) {
        if (auto done = Accounts::close(store, m_account, reason); !done) {
            m_reasons->refuse(done.error());
            return;
        }
        leaveForm();
        m_workplace.say(tr("The account is closed"));
        refresh();
        return;
    }
    auto reversal = Ledger(store).reverse(m_reversing, reason, second);
    if (!reversal) {
        m_reasons->refuse(reversal.error());
        return;
    }
    leaveForm();
    refresh();
    m_statement->choose(*reversal);
    auto pair = ReversalPair::read(store.db(), m_reversing);
    if (!pair) {
        m_workplace.complain(pair.error());
        return;
    }
    m_workplace.say(tr("%1 is reversed by %2").arg(pair->original.number, pair->reversal ? pair->reversal->number : QString()));
    m_workplace.print(pair->paper());
}

void AccountPanel::printStatement()
{
    if (!m_card)
        return;
    // A line that was reversed, or reverses: the pair is what is asked for.
    auto paper = StatementPaper::page(m_workplace.store().db(), *m_card, m_statement->period()->from(), m_statement->period()->to());
    if (paper)
        m_workplace.print(*paper);
    else
        m_workplace.complain(paper.error());
}

void AccountPanel::exportStatement()
{
    if (!m_card)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the statement"), StatementPaper::fileName(*m_card, m_statement->period()->from(), m_statement->period()->to()) + u".xlsx"_s,
                                                      tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (path.isEmpty())
        return;
    auto rows = StatementPaper::exportTo(m_workplace.store().db(), *m_card, m_statement->period()->from(), m_statement->period()->to(), path);
    if (rows)
        m_workplace.say(tr("%n lines exported", nullptr, int(*rows)));
    else
        m_workplace.complain(rows.error());
}

void AccountPanel::exchange()
{
    if (m_card && m_exchange->isVisibleTo(this))
        m_workplace.go({u"points"_s, QVariantMap{{u"account"_s, qlonglong(m_account)}}});
}

} // namespace Allpost
