// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/communitycard.h"
#include "ui_communitycard.h"

#include "forms/shared/keys.h"
#include "forms/shared/workplace.h"
#include "models/access/officeparticulars.h"
#include "models/residents/idnumber.h"

namespace Allpost {

using namespace Qt::StringLiterals;

CommunityCard::CommunityCard(Workplace &workplace, QWidget *parent)
    : Card(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::CommunityCard>())
{
    m_ui->setupUi(this);
    m_ui->division->setMaxLength(6);
    connect(m_ui->save, &QAbstractButton::clicked, this, &CommunityCard::save);
    connect(new EnterMoves(this), &EnterMoves::finished, this, &CommunityCard::save);
    for (LineEdit *edit : {m_ui->community, m_ui->street, m_ui->division, m_ui->phone})
        connect(edit, &QLineEdit::textChanged, this, &CommunityCard::tell);
}

CommunityCard::~CommunityCard() = default;

void CommunityCard::load()
{
    if (!m_seen.values.empty() && isTouched())
        return;
    auto read = OfficeParticulars::read(m_workplace.store());
    if (!read) {
        m_workplace.complain(read.error());
        return;
    }
    m_seen = *read;
    const Office office = m_seen.as<Office>();
    m_ui->community->setText(office.community);
    m_ui->street->setText(office.street);
    m_ui->division->setText(office.division);
    m_ui->phone->setText(office.phone);
    tell();
}

void CommunityCard::begin()
{
    m_ui->community->setFocus(Qt::OtherFocusReason);
    m_ui->community->deselect();
}

bool CommunityCard::leave()
{
    return !isTouched() || save();
}

Office CommunityCard::typed() const
{
    return {m_ui->community->text().simplified(), m_ui->street->text().simplified(), m_ui->division->text().trimmed(), m_ui->phone->text().trimmed()};
}

bool CommunityCard::isTouched() const
{
    return !m_seen.values.empty() && valuesOf(typed()) != m_seen.values;
}

void CommunityCard::tell()
{
    for (FieldBox *box : {m_ui->communityBox, m_ui->divisionBox})
        box->clearFinding();
    const QString region = regionName(m_ui->division->text().trimmed());
    m_ui->divisionBox->setNoteTone(region.isEmpty() ? Tone::Ink3 : Tone::Ok);
    m_ui->divisionBox->setNote(region.isEmpty() ? tr("For numbers that name no region") : region);
    m_ui->message->setText(isTouched() ? tr("Changed, not yet saved") : QString());
}

FieldBox *CommunityCard::boxOf(const QString &field) const
{
    return field == "division"_L1 ? m_ui->divisionBox : m_ui->communityBox;
}

bool CommunityCard::save()
{
    auto saved = OfficeParticulars::change(m_workplace.store(), m_seen, typed());
    if (!saved) {
        if (saved.error().code == ErrorCode::Invalid) {
            FieldBox *box = boxOf(saved.error().detail);
            box->setFinding(saved.error().message);
            if (box->input())
                box->input()->setFocus();
        } else {
            m_workplace.complain(saved.error());
        }
        return false;
    }
    if (*saved)
        m_workplace.say(tr("The particulars are saved"), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
    m_seen.values = valuesOf(typed());
    load();
    m_workplace.titleChanged();
    return true;
}

} // namespace Allpost
