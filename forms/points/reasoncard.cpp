// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/reasoncard.h"

#include "forms/shared/button.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/access/workers.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

ReasonCard::ReasonCard(Workplace &workplace, QWidget *parent)
    : Card(parent), m_workplace(workplace), m_sentences(new QVBoxLayout), m_reason(new LineEdit), m_second(new CodeCombo), m_reasonBox(new FieldBox(tr("Reason"), m_reason)),
      m_secondBox(new FieldBox(tr("Second worker, by name"), m_second)), m_problem(new Label({}, Theme::Type::Body, Tone::Bad)), m_leave(new Button(tr("Leave"), {}, u"Esc"_s)),
      m_go(new Button({}, u"check"_s, u"F10"_s, Button::Primary))
{
    setBar(true);
    m_reason->setObjectName(u"reason"_s);
    m_second->setObjectName(u"second"_s);
    m_reasonBox->setRequired(true);
    m_reasonBox->setReserveNote(false);
    m_secondBox->setReserveNote(false);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_go->setObjectName(u"decide"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::s);
    m_sentences->setSpacing(Space::xs);
    column->addLayout(m_sentences);
    column->addWidget(m_reasonBox);
    column->addWidget(m_secondBox);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addStretch();
    row->addWidget(m_leave);
    row->addWidget(m_go);
    column->addLayout(row);
    connect(m_leave, &QAbstractButton::clicked, this, &ReasonCard::left);
    connect(m_go, &QAbstractButton::clicked, this, &ReasonCard::apply);
    connect(m_reason, &QLineEdit::textEdited, m_reasonBox, &FieldBox::clearFinding);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (m_need == Second::Needed && !m_second->code().toLongLong())
            m_second->setFocus();
        else
            apply();
    });
    connect(m_second, &CodeCombo::codeChanged, m_secondBox, [this] { m_secondBox->clearFinding(); });
    hide();
}

void ReasonCard::fillWorkers()
{
    QList<Choice> choices;
    if (auto workers = Workers::list(m_workplace.store().db()))
        for (const Workers::Entry &entry : *workers)
            if (!entry.isInactive() && entry.key != m_workplace.store().worker())
                choices << Choice{QString::number(entry.key), entry.worker.name};
    m_second->setChoices(choices);
    m_second->setCode({});
}

void ReasonCard::ask(const QString &question, const QStringList &consequences, const QString &deed, Second second, const QString &why, bool dangerous)
{
    setTitle(question);
    setTone(dangerous ? Tone::Bad : Tone::Accent);
    while (QLayoutItem *item = m_sentences->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &sentence : consequences) {
        auto *line = new Label(sentence, Theme::Type::Body, Tone::Ink2);
        line->setWordWrap(true);
        m_sentences->addWidget(line);
    }
    m_need = second;
    m_reason->clear();
    m_reasonBox->clearFinding();
    fillWorkers();
    m_secondBox->setVisible(second != Second::No);
    m_secondBox->setRequired(second == Second::Needed);
    m_secondBox->setNote(why);
    m_secondBox->clearFinding();
    m_problem->hide();
    m_go->setText(deed);
    m_go->setKind(dangerous ? Button::Danger : Button::Primary);
    show();
    m_reason->setFocus();
}

void ReasonCard::apply()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonBox->setFinding(tr("Say why; it stands on paper and in the ledger."));
        m_reason->setFocus();
        return;
    }
    if (m_need == Second::Needed && !m_second->code().toLongLong()) {
        m_secondBox->setFinding(tr("A second worker confirms this by name."));
        m_second->setFocus();
        return;
    }
    m_problem->hide();
    Q_EMIT decided(m_reason->text().trimmed(), m_second->code().toLongLong());
}

void ReasonCard::refuse(const Error &error)
{
    if (error.detail == "second"_L1 || error.detail == "approver"_L1) {
        m_need = Second::Needed;
        m_secondBox->show();
        m_secondBox->setRequired(true);
        m_secondBox->setFinding(error.message);
        m_second->setFocus();
    } else if (error.detail == "reason"_L1) {
        m_reasonBox->setFinding(error.message);
        m_reason->setFocus();
    } else {
        m_problem->setText(error.message);
        m_problem->show();
    }
}

void ReasonCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

} // namespace Allpost
