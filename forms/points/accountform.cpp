// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/accountform.h"

#include "forms/households/personpick.h"
#include "forms/shared/button.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/dictionary/codelist.h"
#include "models/residents/masking.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QList<Choice> choicesOf(QStringView list, const QStringList &without = {})
{
    QList<Choice> choices;
    if (const CodeList *codes = CodeList::find(list))
        for (const Code &code : codes->items())
            if (!without.contains(code.code))
                choices << Choice{code.code, codes->label(code.code, QLocale().name())};
    return choices;
}

} // namespace

AccountForm::AccountForm(Workplace &workplace, QWidget *parent)
    : Card(parent), m_workplace(workplace), m_kind(new CodeCombo), m_resides(new CodeCombo), m_person(new PersonPick(tr("Resident"), workplace)), m_merchant(new CodeCombo), m_name(new LineEdit),
      m_phone(new LineEdit), m_outsiderKind(new CodeCombo), m_employer(new LineEdit), m_note(new LineEdit), m_known(new Label({}, Theme::Type::Small, Tone::Warn)),
      m_problem(new Label({}, Theme::Type::Body, Tone::Bad)), m_go(new Button(tr("Open the account"), u"check"_s, u"F10"_s, Button::Primary))
{
    setTitle(tr("Open an account"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::xs);
    m_kind->setChoices(choicesOf(u"account_kind", {u"source"_s, u"store"_s, u"expiry"_s}));
    m_resides->setChoices({{u"resident"_s, tr("Lives here")}, {u"outsider"_s, tr("Is no resident")}});
    m_outsiderKind->setChoices(choicesOf(u"outsider_kind"));
    column->addWidget(add(u"kind"_s, tr("Kind of account"), m_kind, true));
    column->addWidget(add(u"resides"_s, tr("Who"), m_resides));
    m_person->setObjectName(u"accountPerson"_s);
    column->addWidget(m_person);
    column->addWidget(add(u"merchant"_s, tr("Merchant"), m_merchant, true));
    column->addWidget(add(u"name"_s, tr("Name"), m_name, true));
    column->addWidget(add(u"phone"_s, tr("Phone"), m_phone));
    m_known->setWordWrap(true);
    column->addWidget(m_known);
    column->addWidget(add(u"outsider_kind"_s, tr("Is a"), m_outsiderKind));
    column->addWidget(add(u"employer"_s, tr("Works for"), m_employer));
    column->addWidget(add(u"note"_s, tr("Note"), m_note));
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    auto *leave = new Button(tr("Leave"), {}, u"Esc"_s);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_go);
    column->addLayout(row);
    connect(leave, &QAbstractButton::clicked, this, &AccountForm::left);
    connect(m_go, &QAbstractButton::clicked, this, &AccountForm::apply);
    connect(m_kind, &CodeCombo::codeChanged, this, &AccountForm::showFields);
    connect(m_resides, &CodeCombo::codeChanged, this, &AccountForm::showFields);
    connect(m_name, &QLineEdit::textEdited, this, &AccountForm::showKnown);
    connect(m_phone, &QLineEdit::textEdited, this, &AccountForm::showKnown);
    connect(m_person->input(), &QLineEdit::returnPressed, this, &AccountForm::apply);
    connect(m_merchant, &CodeCombo::codeChanged, this, [this] { box(u"merchant"_s)->clearFinding(); });
    for (LineEdit *input : {m_name, m_phone, m_employer, m_note})
        connect(input, &QLineEdit::returnPressed, this, [this, input] {
            if (input == m_note)
                apply();
            else
                focusNextChild();
        });
    hide();
}

FieldBox *AccountForm::add(const QString &field, const QString &label, QWidget *input, bool required)
{
    auto *box = new FieldBox(label, input);
    box->setRequired(required);
    box->setReserveNote(false);
    input->setObjectName(field);
    m_boxes.insert(field, box);
    if (auto *line = qobject_cast<LineEdit *>(input))
        connect(line, &QLineEdit::textEdited, box, &FieldBox::clearFinding);
    return box;
}

LineEdit *AccountForm::input(const QString &field) const
{
    FieldBox *found = box(field);
    return found ? qobject_cast<LineEdit *>(found->input()) : nullptr;
}

bool AccountForm::isOutsider() const
{
    return m_kind->code() == "new_group"_L1 || (m_kind->code() == "volunteer"_L1 && m_resides->code() == "outsider"_L1);
}

void AccountForm::begin(const QString &typed, Key resident)
{
    QList<Choice> merchants;
    if (auto list = AccountOpening::merchants(m_workplace.store().db()))
        for (const auto &[key, name] : *list)
            merchants << Choice{QString::number(key), name};
    m_merchant->setChoices(merchants);
    for (LineEdit *input : {m_name, m_phone, m_employer, m_note})
        input->clear();
    m_merchant->setCode({});
    m_outsiderKind->setCode(u"courier"_s);
    m_resides->setCode(u"resident"_s);
    m_kind->setCode(u"household"_s);
    for (FieldBox *box : std::as_const(m_boxes))
        box->clearFinding();
    m_problem->hide();
    // Somebody nobody found here is mostly somebody from outside.
    if (!typed.isEmpty() && !typed.front().isDigit()) {
        m_kind->setCode(u"new_group"_s);
        m_name->setText(typed);
    } else {
        m_person->input()->clear();
        Q_EMIT m_person->input()->textEdited({});
    }
    m_person->setProposals(resident ? QList<Key>{resident} : QList<Key>());
    showFields();
    show();
    if (isOutsider() && !m_name->text().isEmpty())
        m_phone->setFocus();
    else
        (resident ? static_cast<QWidget *>(m_person->input()) : m_kind)->setFocus();
}

void AccountForm::showFields()
{
    const QString kind = m_kind->code();
    const bool outsider = isOutsider();
    const bool merchant = kind == "merchant"_L1;
    box(u"kind"_s)->clearFinding();
    box(u"resides"_s)->setVisible(kind == "volunteer"_L1);
    m_person->setVisible(!outsider && !merchant);
    m_person->box()->setLabel(kind == "household"_L1 ? tr("Anybody of the household") : tr("Resident"));
    box(u"merchant"_s)->setVisible(merchant);
    for (const QString &field : {u"name"_s, u"phone"_s, u"outsider_kind"_s, u"employer"_s})
        box(field)->setVisible(outsider);
    showKnown();
}

/// Somebody with this phone or name may be kept already: then that record is used, not a second one made.
void AccountForm::showKnown()
{
    QString words;
    if (isOutsider())
        if (auto known = AccountOpening::known(m_workplace.store().db(), opening()); known && *known) {
            const auto outsider = m_workplace.store().get<Outsider>(*known);
            if (outsider)
                words = tr("%1, phone %2, is kept already and gets the account.").arg(outsider->name, m_workplace.revealed() ? outsider->phone : maskPhone(outsider->phone));
        }
    m_known->setText(words);
    m_known->setVisible(!words.isEmpty());
}

AccountOpening AccountForm::opening() const
{
    AccountOpening opening;
    opening.kind = m_kind->code();
    opening.note = m_note->text().trimmed();
    if (isOutsider()) {
        opening.fresh.name = m_name->text().simplified();
        opening.fresh.phone = m_phone->text().simplified();
        opening.fresh.kind = m_outsiderKind->code();
        opening.fresh.employer = m_employer->text().simplified();
        opening.isOutsider = true;
    } else if (opening.kind == "merchant"_L1) {
        opening.merchant = m_merchant->code().toLongLong();
    } else {
        opening.resident = m_person->chosen();
    }
    return opening;
}

bool AccountForm::isModified() const
{
    return !isHidden() && (!m_name->text().isEmpty() || m_person->chosen() || m_merchant->code().toLongLong());
}

void AccountForm::apply()
{
    m_problem->hide();
    const AccountOpening wanted = opening();
    const Findings findings = wanted.check();
    for (const Finding &finding : findings) {
        if (finding.field == "resident"_L1) {
            m_person->box()->setFinding(finding.message);
            m_person->input()->setFocus();
            return;
        }
        if (FieldBox *found = box(finding.field)) {
            found->setFinding(finding.message);
            if (found->input())
                found->input()->setFocus();
            return;
        }
    }
    auto opened = wanted.open(m_workplace.store());
    if (!opened) {
        FieldBox *of = opened.error().detail == "resident"_L1 ? m_person->box() : box(opened.error().detail);
        if (of && of->isVisibleTo(this)) {
            of->setFinding(opened.error().message);
            return;
        }
        m_problem->setText(opened.error().message);
        m_problem->show();
        return;
    }
    Q_EMIT this->opened(opened->account, opened->isNew);
}

void AccountForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

} // namespace Allpost
