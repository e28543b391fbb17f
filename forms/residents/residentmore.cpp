// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/residentmore.h"
#include "ui_residentmore.h"

#include "models/residents/resident.h"

namespace Allpost {

using namespace Qt::StringLiterals;

ResidentMore::ResidentMore(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ResidentMore>())
{
    m_ui->setupUi(this);
    for (Label *group : {m_ui->papers, m_ui->work, m_ui->stay, m_ui->health})
        group->setType(Theme::Type::Strong);
    for (FieldBox *box : findChildren<FieldBox *>()) {
        const QString name = box->objectName().chopped(3);
        const Field *field = Resident::entity().find(name);
        box->setLabel(field->title());
        box->setReserveNote(false);
        // Yes, no, or not known: a tick could not say the third.
        if (auto *combo = findChild<CodeCombo *>(name); combo && field->type == FieldType::YesNo)
            combo->setChoices({{u"1"_s, tr("Yes")}, {u"0"_s, tr("No")}});
        if (auto *date = findChild<DateEdit *>(name))
            date->setMayBeFuture(name == "id_valid_until"_L1 || name == "permit_until"_L1);
    }
}

ResidentMore::~ResidentMore() = default;

} // namespace Allpost
