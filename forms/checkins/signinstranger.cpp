// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/signinview.h"

#include "forms/shared/card.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/base/text.h"

// Somebody who is on no list, added on the spot.
namespace Allpost {

using namespace Qt::StringLiterals;

void SignInView::startStranger()
{
    const QString typed = m_input->text().simplified();
    const bool isPhone = !typed.isEmpty() && typed.front().isDigit();
    // What stood in the lines when they were left with Esc stands there again, unless somebody else was looked for meanwhile.
    if (!typed.isEmpty()) {
        m_name->setText(Text::hasHan(typed) ? typed : QString());
        m_phone->setText(isPhone ? typed : QString());
    }
    QList<Choice> choices;
    if (auto units = Activities::units(m_workplace.store().db()))
        for (const ActivityChoice &unit : std::as_const(*units))
            choices.append({QString::number(unit.key), unit.name});
    m_unit->setChoices(choices);
    m_unit->setCode(m_line.activity.unit ? QString::number(m_line.activity.unit) : QString());
    for (FieldBox *box : {m_nameBox, m_phoneBox, m_unitBox})
        box->clearFinding();
    m_input->setText({});
    showHits({}, false);
    m_stranger->show();
    makeRoom();
    (m_name->text().isEmpty() ? static_cast<QWidget *>(m_name) : m_phone)->setFocus();
}

bool SignInView::saveStranger()
{
    if (!m_stranger->isVisible())
        return false;
    SignIns::Stranger who;
    who.name = m_name->text();
    who.phone = m_phone->text();
    bool isKey = false;
    const Key unit = m_unit->code().toLongLong(&isKey);
    const Choice *choice = nullptr;
    const QList<Choice> choices = m_unit->choices();
    for (const Choice &one : choices)
        if (one.code == m_unit->code() && one.text == m_unit->currentText())
            choice = &one;
    who.unit = isKey && choice ? unit : 0;
    who.employer = who.unit ? QString() : m_unit->currentText().simplified();
    for (FieldBox *box : {m_nameBox, m_phoneBox})
        box->clearFinding();
    const Findings findings = SignIns::check(who);
    if (!findings.isEmpty()) {
        FieldBox *box = findings.first().field == u"phone" ? m_phoneBox : m_nameBox;
        box->setFinding(findings.first().message);
        box->input()->setFocus();
        return false;
    }
    auto entered = SignIns(m_workplace.store()).enterStranger(activity(), who);
    if (!entered) {
        m_workplace.complain(entered.error());
        return false;
    }
    m_stranger->hide();
    m_name->clear();
    m_phone->clear();
    // From now on he is found by letters as well.
    if (auto loaded = m_list.load(m_workplace.store().db(), activity()); !loaded)
        m_workplace.complain(loaded.error());
    this->entered(who.name.simplified(), *entered);
    return true;
}

} // namespace Allpost
