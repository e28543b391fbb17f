// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/households/homecard.h"
#include "ui_homecard.h"

#include "forms/shared/button.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/formbinder.h"
#include "forms/shared/keys.h"
#include "forms/shared/workplace.h"
#include "models/dictionary/codelist.h"
#include "models/residents/phone.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

const QString DoorNote = u"door_note"_s;
const QStringList OfHousehold{u"number"_s, u"vehicles"_s, u"pets"_s, u"note"_s};

/// The field of the door or the household that an input of this name holds.
const Field *fieldOf(const QString &name)
{
    if (name == DoorNote)
        return Dwelling::entity().find(u"note");
    return (OfHousehold.contains(name) ? Household::entity() : Dwelling::entity()).find(name);
}

/// The values of an entity with what stands in the form put over them.
Values typedOver(const Snapshot &seen, const QVariantMap &typed, bool household)
{
    Values values = seen.values;
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        if (OfHousehold.contains(it.key()) != household)
            continue;
        const int at = seen.entity->indexOf(it.key() == DoorNote ? u"note"_s : it.key());
        if (at < 0)
            continue;
        const Field &field = seen.entity->fields[size_t(at)];
        values[size_t(at)] = field.isNumber() ? (it.value().toString().isEmpty() ? Value() : Value(it.value().toString().toLongLong())) : Value(it.value().toString().trimmed());
    }
    return values;
}

} // namespace

HomeCard::HomeCard(QWidget *parent) : Card(parent), m_ui(std::make_unique<Ui::HomeCard>())
{
    m_ui->setupUi(this);
    m_binder = new FormBinder(m_ui->form);
    for (const QString &name : m_binder->fields()) {
        const Field *field = fieldOf(name);
        m_binder->box(name)->setReserveNote(false);
        m_binder->box(name)->setLabel(name == DoorNote ? tr("Note on the door") : name == "note"_L1 ? tr("Note on the household") : field->title());
        auto *combo = qobject_cast<CodeCombo *>(m_binder->input(name));
        const CodeList *codes = combo ? CodeList::find(field->codes) : nullptr;
        if (!codes)
            continue;
        QList<Choice> choices;
        for (const Code &code : codes->itemsCommonFirst())
            choices.append({code.code, codes->label(code.code, QLocale().name())});
        combo->setChoices(choices);
    }
    m_ui->hazard_on->setMayBeFuture(false);
    auto *leave = new Button(tr("Leave"), u"x"_s, u"Esc"_s);
    auto *keep = new Button(tr("Save"), u"save"_s, u"Ctrl+S"_s, Button::Primary);
    m_ui->bar->addButton(leave);
    m_ui->bar->addButton(keep);
    connect(leave, &QAbstractButton::clicked, this, &HomeCard::left);
    connect(keep, &QAbstractButton::clicked, this, &HomeCard::save);
    auto *enter = new EnterMoves(m_ui->form);
    connect(enter, &EnterMoves::finished, this, &HomeCard::save);
    connect(enter, &EnterMoves::escaped, this, &HomeCard::left);
}

HomeCard::~HomeCard() = default;

bool HomeCard::edit(const HouseholdCard &card)
{
    auto household = m_workplace->store().read(Household::entity(), card.key);
    m_door = {&Dwelling::entity(), 0, valuesOf(Dwelling{})};
    if (household && card.dwellingKey) {
        auto door = m_workplace->store().read(Dwelling::entity(), card.dwellingKey);
        if (!door) {
            m_workplace->complain(door.error());
            return false;
        }
        m_door = *door;
    }
    if (!household) {
        m_workplace->complain(household.error());
        return false;
    }
    m_household = *household;
    QVariantMap shown;
    for (const QString &name : m_binder->fields()) {
        const Snapshot &seen = OfHousehold.contains(name) ? m_household : m_door;
        const QVariant value = seen.values[size_t(seen.entity->indexOf(name == DoorNote ? u"note"_s : name))].toVariant();
        shown.insert(name, value.isValid() ? QVariant(value.toString()) : value);
        // Without a door there is nothing to say of it.
        m_binder->box(name)->setVisible(OfHousehold.contains(name) || m_door.key);
    }
    m_binder->show(shown);
    m_binder->clearFindings();
    m_ui->bar->setMessage({});
    (m_door.key ? static_cast<QWidget *>(m_ui->layout_) : m_ui->number)->setFocus();
    return true;
}

bool HomeCard::isModified() const
{
    return m_binder->isModified();
}

bool HomeCard::check()
{
    m_binder->clearFindings();
    const QVariantMap typed = m_binder->values();
    const auto problems = m_binder->problems();
    for (auto it = problems.begin(); it != problems.end(); ++it)
        m_binder->setFinding(it.key(), it.value());
    bool fits = problems.isEmpty();
    bool isNumber = false;
    const QString area = typed.value(u"area"_s).toString();
    if (const qlonglong metres = area.toLongLong(&isNumber); !area.isEmpty() && (!isNumber || metres <= 0 || metres > 100000)) {
        m_binder->setFinding(u"area"_s, tr("Square metres as a whole number, such as 62"));
        fits = false;
    }
    const QString built = typed.value(u"built_year"_s).toString();
    if (const int year = built.toInt(&isNumber); !built.isEmpty() && (!isNumber || year < 1800 || year > QDate::currentDate().year())) {
        m_binder->setFinding(u"built_year"_s, tr("A year of four digits that is not in the future"));
        fits = false;
    }
    for (const Finding &finding : readPhones(typed.value(u"owner_phone"_s).toString()).findings)
        if (finding.weight != Finding::Weight::Note)
            m_binder->setFinding(u"owner_phone"_s, finding.message, Tone::Warn);
    if (!fits) {
        m_ui->bar->setMessage(tr("Not saved yet: something is marked in red."), Tone::Bad);
        m_binder->focusFirstFinding();
    }
    return fits;
}

bool HomeCard::save()
{
    if (!check())
        return false;
    const QVariantMap typed = m_binder->values();
    auto changed = HouseholdCard::change(m_workplace->store(), m_household, recordFrom<Household>(typedOver(m_household, typed, true)), m_door,
                                         recordFrom<Dwelling>(typedOver(m_door, typed, false)));
    if (!changed) {
        m_ui->bar->setMessage(changed.error().message, Tone::Bad);
        return false;
    }
    Q_EMIT saved(*changed);
    return true;
}

} // namespace Allpost
