// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/caregroupscard.h"
#include "ui_caregroupscard.h"

#include "forms/care/caretexts.h"
#include "forms/settings/caregroupsmodel.h"
#include "forms/shared/keys.h"
#include "forms/shared/question.h"
#include "forms/shared/workplace.h"
#include "models/access/rights.h"
#include "models/dictionary/codelist.h"

#include <QHeaderView>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsShown = 7;

} // namespace

CareGroupsCard::CareGroupsCard(Workplace &workplace, QWidget *parent)
    : Card(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::CareGroupsCard>()), m_model(new CareGroupsModel(workplace.store(), this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->list->setAccessibleName(tr("Care groups"));
    m_ui->list->setFixedHeight(Height::head + RowsShown * Height::row);
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CareGroupsModel::Group, QHeaderView::Stretch);
    QList<Choice> levels;
    for (const Code &code : CodeList::find(u"attention")->items())
        levels << Choice{code.code, LabelPair{code.zh, code.en}.text()};
    m_ui->attention->setChoices(levels);
    m_ui->level->setChoices({{u"person"_s, tr("person")}, {u"household"_s, tr("household")}});
    auto *enter = new EnterMoves(this);
    connect(enter, &EnterMoves::finished, this, &CareGroupsCard::save);
    connect(enter, &EnterMoves::escaped, this, [this] {
        choose();
        m_ui->list->setFocus();
    });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CareGroupsCard::choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CareGroupsCard::choose);
    connect(m_ui->list, &Table::opened, this, [this] { (m_group.isOwn ? static_cast<QWidget *>(m_ui->name) : m_ui->attention)->setFocus(); });
    connect(m_ui->add, &QAbstractButton::clicked, this, &CareGroupsCard::startNew);
    connect(m_ui->save, &QAbstractButton::clicked, this, &CareGroupsCard::save);
    connect(m_ui->closeGroup, &QAbstractButton::clicked, this, &CareGroupsCard::closeGroup);
    connect(&workplace, &Workplace::workerChanged, this, &CareGroupsCard::load);
    load();
}

CareGroupsCard::~CareGroupsCard() = default;

void CareGroupsCard::load()
{
    const QString chosen = m_group.group;
    m_model->load();
    m_ui->list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(chosen)), 0));
    choose();
}

void CareGroupsCard::begin()
{
    m_ui->list->setFocus(Qt::ShortcutFocusReason);
}

void CareGroupsCard::choose()
{
    if (const CareGroupInfo *group = m_model->at(m_ui->list->currentIndex().row()))
        show(*group);
}

void CareGroupsCard::show(const CareGroupInfo &group)
{
    m_group = group;
    const bool isNew = group.group.isEmpty();
    for (FieldBox *box : {m_ui->nameBox, m_ui->levelBox, m_ui->attentionBox, m_ui->everyBox})
        box->clearFinding();
    m_ui->message->clear();
    m_ui->name->setText(group.title());
    m_ui->level->setCode(group.ofHousehold ? u"household"_s : u"person"_s);
    m_ui->attention->setCode(group.attention);
    m_ui->every->setText(group.visitEvery ? QString::number(group.visitEvery) : QString());
    m_ui->restricted->setChecked(group.isRestricted);
    m_ui->inactive->setChecked(group.isInactive);
    const bool may = isNew || Rights::may(m_workplace.store(), m_workplace.store().worker(), u"care.change", group.group);
    m_ui->name->setEnabled((isNew || group.isOwn) && may);
    m_ui->level->setEnabled(isNew || group.isOwn);
    m_ui->restricted->setEnabled(!group.byLaw && may);
    m_ui->inactive->setEnabled(!isNew);
    const QString refusal = may ? QString() : tr("This group is restricted; a colleague who may change it sets it.");
    m_ui->save->setRefusal(refusal);
    m_ui->save->setText(isNew ? tr("Add the group") : tr("Save the group"));
    m_ui->closeGroup->setVisible(!isNew);
    m_ui->closeGroup->setRefusal(!refusal.isEmpty() ? refusal : group.isInactive ? tr("It is closed already.") : QString());
    m_ui->message->setText(group.byLaw ? tr("A law keeps this group from general view.") : group.note);
}

void CareGroupsCard::startNew()
{
    CareGroupInfo fresh;
    fresh.attention = u"normal"_s;
    show(fresh);
    m_ui->name->setFocus();
}

void CareGroupsCard::save()
{
    for (FieldBox *box : {m_ui->nameBox, m_ui->attentionBox, m_ui->everyBox})
        box->clearFinding();
    const auto every = CareTexts::readNumber(m_ui->every->text());
    if (!every) {
        m_ui->everyBox->setFinding(tr("Write a whole number of days."));
        m_ui->every->setFocus();
        return;
    }
    CareGroups::Setting setting = CareGroups::settingOf(m_group);
    setting.ofHousehold = m_ui->level->code() == "household"_L1;
    setting.attention = m_ui->attention->code();
    setting.visitEvery = every->number();
    setting.isRestricted = m_ui->restricted->isChecked();
    setting.isInactive = m_ui->inactive->isChecked();
    CareGroups groups(m_workplace.store());
    QString kept = m_group.group;
    const QString name = m_ui->name->text().simplified();
    auto refuse = [&](const Error &error, FieldBox *box, QWidget *input) {
        if (error.code == ErrorCode::Invalid)
            box->setFinding(error.message);
        else
            m_ui->message->setText(error.message);
        input->setFocus();
    };
    if (kept.isEmpty()) {
        auto added = groups.add(name, setting);
        if (!added)
            return refuse(added.error(), m_ui->nameBox, m_ui->name);
        kept = *added;
    } else {
        if (m_group.isOwn && name != m_group.title()) {
            if (auto renamed = groups.rename(kept, name); !renamed)
                return refuse(renamed.error(), m_ui->nameBox, m_ui->name);
            kept = CodeValue{{}, name}.stored();
        }
        if (auto set = groups.set(kept, setting); !set)
            return refuse(set.error(), m_ui->everyBox, m_ui->every);
    }
    m_group.group = kept;
    load();
    m_ui->list->setFocus();
    m_workplace.say(tr("Saved"), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
}

void CareGroupsCard::closeGroup()
{
    auto count = CareGroups::recordCount(m_workplace.store().db(), m_group.group);
    if (!count) {
        m_ui->message->setText(count.error().message);
        return;
    }
    Question ask(tr("Close “%1”?").arg(m_group.title()),
                 *count ? tr("%n records end today; no visits are due for them any more. The group is no longer offered.", nullptr, *count)
                        : tr("The group is no longer offered. No record holds today."), this);
    ask.setDeeds(tr("Keep it"), tr("Close the group"), Button::Danger);
    if (ask.exec() != QDialog::Accepted)
        return;
    if (auto closed = CareGroups(m_workplace.store()).close(m_group.group, QDate::currentDate().toString(Qt::ISODate), tr("group closed")); !closed) {
        m_ui->message->setText(closed.error().message);
        return;
    }
    load();
    m_workplace.say(tr("%1 closed").arg(m_group.title()), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
}

} // namespace Allpost
