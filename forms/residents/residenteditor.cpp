// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/residenteditor.h"
#include "ui_residenteditor.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/formbinder.h"
#include "forms/shared/keys.h"
#include "forms/shared/label.h"
#include "forms/shared/workplace.h"
#include "models/access/drafts.h"
#include "models/access/rights.h"
#include "models/dictionary/codelist.h"
#include "models/residents/datetext.h"
#include "models/residents/finder.h"
#include "models/residents/idnumber.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QList<Choice> choices(const QString &list)
{
    QList<Choice> all;
    if (const CodeList *codes = CodeList::find(list))
        for (const Code &code : codes->itemsCommonFirst())
            all.append({code.code, codes->label(code.code, QLocale().name())});
    return all;
}

/// Numbers of these kinds say birth date and sex and can be followed key by key.
bool speaks(const QString &idType)
{
    const IdType type = idTypeFromCode(idType);
    return type == IdType::Unknown || type == IdType::Resident || type == IdType::HmtResidence;
}

} // namespace

ResidentEditor::ResidentEditor(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ResidentEditor>()), m_moreButton(new Button({}, u"chevron-down"_s, {}, Button::Quiet))
{
    m_ui->setupUi(this);
    m_binder = new FormBinder(m_ui->form);
    for (const Field &field : Resident::entity().fields)
        if (auto *combo = qobject_cast<CodeCombo *>(m_binder->input(field.name)); combo && !field.codes.isEmpty())
            combo->setChoices(choices(field.codes));
    m_ui->relation->setChoices(choices(u"relation"_s));
    m_ui->birth_date->setMayBeFuture(false);
    m_ui->died_on->setMayBeFuture(false);
    m_ui->draft->setTone(Tone::Accent);
    m_ui->same->setTone(Tone::Warn);
    m_ui->draft->hide();
    m_ui->same->hide();
    m_ui->conflictCard->hide();
    m_ui->editScroll->viewport()->setAutoFillBackground(false);
    m_ui->form->setAutoFillBackground(false);
    m_ui->editScroll->setFocusPolicy(Qt::NoFocus);
    auto *groups = new QHBoxLayout(m_ui->groupChips);
    groups->setContentsMargins({});
    groups->setSpacing(Space::s);
    m_ui->moreCard->setCorner(m_moreButton);
    connect(m_moreButton, &QAbstractButton::clicked, this, [this] {
        showMore(m_ui->educationBox->isHidden());
        if (!m_ui->educationBox->isHidden())
            m_ui->political_status->setFocus();
    });
    addBar();
    connectInputs();
}

ResidentEditor::~ResidentEditor() = default;

void ResidentEditor::addBar()
{
    auto *leave = new Button(tr("Leave"), u"x"_s, u"Esc"_s);
    auto *keep = new Button(tr("Save"), u"save"_s, u"Ctrl+S"_s, Button::Primary);
    m_ui->bar->addButton(leave);
    m_ui->bar->addButton(keep);
    connect(leave, &QAbstractButton::clicked, this, &ResidentEditor::left);
    connect(keep, &QAbstractButton::clicked, this, &ResidentEditor::save);
}

void ResidentEditor::connectInputs()
{
    auto *enter = new EnterMoves(m_ui->form);
    connect(enter, &EnterMoves::finished, this, &ResidentEditor::save);
    connect(enter, &EnterMoves::escaped, this, &ResidentEditor::left);
    connect(m_ui->id_number, &QLineEdit::textEdited, this, &ResidentEditor::followNumber);
    connect(m_ui->id_number, &QLineEdit::editingFinished, this, &ResidentEditor::lookForSame);
    connect(m_ui->id_type, &CodeCombo::codeChanged, this, &ResidentEditor::followNumber);
    connect(m_binder, &FormBinder::finished, this, [this](const QString &field) {
        if (field == "name"_L1 || field == "birth_date"_L1)
            lookForSame();
    });
    connect(m_binder, &FormBinder::edited, this, [this](const QString &field) {
        // What a person types over a derived value is the person's.
        if (!m_filling && m_derived.remove(field))
            m_binder->box(field)->setNote({});
        touched();
    });
    const auto homeTouched = [this] {
        m_homeTouched = true;
        touched();
    };
    connect(m_ui->address, &QLineEdit::textEdited, this, homeTouched);
    connect(m_ui->address, &QLineEdit::textChanged, this, &ResidentEditor::readDoor);
    connect(m_ui->household, &QComboBox::activated, this, homeTouched);
    connect(m_ui->relation, &CodeCombo::codeChanged, this, homeTouched);
    connect(m_ui->groupChoice, &CodeCombo::codeChanged, this, &ResidentEditor::addGroup);
    connect(m_ui->same, &Banner::acted, this, [this] { Q_EMIT existingWanted(m_same); });
    connect(m_ui->draft, &Banner::acted, this, &ResidentEditor::takeDraft);
}

void ResidentEditor::setWorkplace(Workplace *workplace)
{
    m_workplace = workplace;
    m_drafts = std::make_unique<Drafts>(workplace->store());
    QList<Choice> groups = choices(u"care_group"_s);
    groups.removeIf([&](const Choice &choice) { return !Rights::may(workplace->store(), workplace->store().worker(), u"care.change", choice.code); });
    m_ui->groupChoice->setChoices(groups);
    connect(&workplace->store(), &Store::writerFree, this, [this] {
        // The unit of work that just ended must be gone before another begins.
        if (std::exchange(m_waiting, false))
            QMetaObject::invokeMethod(this, &ResidentEditor::save, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void ResidentEditor::edit(Key resident)
{
    m_seen = {&Resident::entity(), 0, valuesOf(Resident{})};
    m_ties = {};
    m_waiting = false;
    if (resident) {
        auto seen = m_workplace->store().read(Resident::entity(), resident);
        auto ties = Residents(m_workplace->store()).ties(resident);
        if (!seen || !ties) {
            m_workplace->complain(!seen ? seen.error() : ties.error());
            return;
        }
        m_seen = *seen;
        m_ties = *ties;
        // Changing shows the numbers as they are.
        m_workplace->recordRead(u"reveal"_s, resident, {u"id_number"_s, u"birth_date"_s, u"phone"_s, u"other_phone"_s}, 1, {});
    }
    fill(m_seen.as<Resident>(), m_ties);
    offerDraft();
    // Inputs learn their height with their font, which is after this when the page has not been shown yet.
    QMetaObject::invokeMethod(this, [this] {
        for (FieldBox *box : m_ui->form->findChildren<FieldBox *>())
            box->updateGeometry();
    }, Qt::QueuedConnection);
    m_ui->editScroll->verticalScrollBar()->setValue(0);
    m_ui->id_number->setFocus();
}

void ResidentEditor::editNew(Key household, const QString &address)
{
    edit(0);
    const QScopedValueRollback filling(m_filling, true);
    m_ui->address->setText(address);
    readDoor();
    if (const int at = m_ui->household->findData(qlonglong(household)); at >= 0)
        m_ui->household->setCurrentIndex(at);
}

void ResidentEditor::fill(const Resident &person, const ResidentTies &ties)
{
    const QScopedValueRollback filling(m_filling, true);
    QVariantMap shown = shownValues(valuesOf(person));
    shown.insert(u"relation"_s, ties.relation.isEmpty() ? QVariant() : QVariant(ties.relation));
    m_binder->show(shown);
    m_binder->clearFindings();
    for (FieldBox *box : m_ui->form->findChildren<FieldBox *>())
        box->setNote({});
    m_ui->addressBox->clearFinding();
    m_ui->conflictCard->hide();
    m_undecided.clear();
    m_ui->same->hide();
    m_derived.clear();
    m_groups = ownGroups();
    showGroups();
    m_ui->address->setText(ties.address.longText());
    readDoor();
    m_homeTouched = false;
    bool more = false;
    for (const FieldBox *box : m_ui->moreCard->findChildren<FieldBox *>())
        more = more || shown.value(box->objectName().chopped(3)).isValid();
    showMore(more);
    tell(m_seen.key ? QString() : tr("Begin with the ID number; birth date, sex and region follow from it."), false);
}

void ResidentEditor::showMore(bool on)
{
    for (FieldBox *box : m_ui->moreCard->findChildren<FieldBox *>())
        box->setVisible(on);
    m_ui->further->setVisible(on);
    m_moreButton->setText(on ? tr("Fewer fields") : tr("Education, marriage, work and more"));
    m_moreButton->setIconName(on ? u"chevron-up"_s : u"chevron-down"_s);
}

QStringList ResidentEditor::ownGroups() const
{
    QStringList codes;
    for (const ResidentTies::Group &group : m_ties.groups)
        if (!group.ofHousehold)
            codes << group.code;
    return codes;
}

bool ResidentEditor::isModified() const
{
    return m_binder->isModified() || m_homeTouched || ownGroups() != m_groups;
}

Resident ResidentEditor::typed() const
{
    const QVariantMap map = m_binder->values();
    Values values = m_seen.values;
    const Entity &entity = Resident::entity();
    for (size_t i = 0; i < entity.fields.size(); ++i)
        if (const QVariant value = map.value(entity.fields[i].name); map.contains(entity.fields[i].name))
            values[i] = entity.fields[i].isNumber() && value.isValid() ? Value(value.toLongLong()) : Value::fromVariant(value);
    return recordFrom<Resident>(values);
}

ResidentHome ResidentEditor::home() const
{
    return {m_address, Key(m_ui->household->currentData().toLongLong()), m_ui->relation->code(), m_groups};
}

void ResidentEditor::followNumber()
{
    m_ui->same->hide();
    m_ui->id_numberBox->clearFinding();
    m_ui->id_numberBox->setNote({});
    if (!speaks(m_ui->id_type->code())) {
        derive({});
        lookForSame();
        return;
    }
    const IdProgress progress = followIdNumber(m_ui->id_number->text());
    if (progress.wrong != IdProgress::Part::None)
        m_ui->id_numberBox->setFinding(progress.message, progress.isWarning ? Tone::Warn : Tone::Bad);
    m_ui->id_numberBox->setNote(progress.region);
    if (!progress.isComplete) {
        derive({});
        return;
    }
    derive({{u"birth_date"_s, progress.birth.toString(Qt::ISODate)}, {u"sex"_s, progress.sex}});
    if (m_derived.contains(u"birth_date"_s))
        if (const auto age = ageOn(m_ui->birth_date->iso(), QDate::currentDate()))
            m_ui->birth_dateBox->setNote(tr("%n years, from the ID number", nullptr, *age));
    lookForSame();
}

void ResidentEditor::derive(const QVariantMap &values)
{
    // What the number says fills what is empty or was filled so before, never what a person typed; without a whole
    // number it goes again.
    const QScopedValueRollback filling(m_filling, true);
    const QVariantMap now = m_binder->values();
    for (const QString &field : {u"birth_date"_s, u"sex"_s}) {
        const QVariant value = values.value(field);
        if (value.toString().isEmpty() ? !m_derived.contains(field) : !m_derived.contains(field) && now.value(field).isValid())
            continue;
        m_binder->type({{field, value}});
        m_binder->clearFinding(field);
        m_binder->box(field)->setNote(value.isValid() ? tr("from the ID number") : QString());
        if (value.isValid())
            m_derived.insert(field);
        else
            m_derived.remove(field);
    }
}

void ResidentEditor::lookForSame()
{
    Residents residents(m_workplace->store());
    const Resident person = Residents::tidied(typed());
    auto same = residents.others(person.idNumber, m_seen.key);
    QString sentence = tr("This person is in the file already: %1");
    if (same && same->isEmpty()) {
        same = residents.namesakes(person.name, person.birthDate, m_seen.key);
        sentence = tr("Same name and birth date, perhaps the same person: %1");
    }
    if (!same || same->isEmpty()) {
        m_ui->same->hide();
        return;
    }
    auto lines = m_workplace->finder().lines(*same);
    if (!lines || lines->isEmpty()) {
        m_ui->same->hide();
        return;
    }
    m_same = same->first();
    const FoundResident &line = lines->first();
    m_ui->same->setText(sentence.arg(QStringList{line.name, ResidentTexts::sexAndAge(line.sex, line.birthDate), line.address}.join(u" · "_s)));
    m_ui->same->setAction(tr("Open this person"), {});
    m_ui->same->show();
}

void ResidentEditor::readDoor()
{
    const AddressText read = readAddress(m_ui->address->text());
    m_address = read.address;
    const QString typedText = m_ui->address->text().trimmed();
    if (typedText.isEmpty())
        m_ui->addressBox->setNote({});
    else if (m_address.isDoor())
        m_ui->addressBox->setNote(m_address.longText() == typedText ? QString() : m_address.longText());
    else
        m_ui->addressBox->setNote(tr("Not understood as a door; kept as written"));
    const QVariant before = m_ui->household->currentData();
    m_ui->household->clear();
    if (!m_address.isEmpty())
        if (auto choices = Residents(m_workplace->store()).householdsAt(m_address))
            for (const HouseholdChoice &choice : *choices)
                m_ui->household->addItem(choice.head.isEmpty() ? tr("Household of %n", nullptr, choice.members) : tr("%1, %n people", nullptr, choice.members).arg(choice.head),
                                         qlonglong(choice.household));
    m_ui->household->addItem(m_address.isEmpty() ? tr("No household") : tr("A new household"), qlonglong(0));
    const int own = m_ui->household->findData(qlonglong(m_ties.household));
    const int kept = m_ui->household->findData(before);
    m_ui->household->setCurrentIndex(m_ties.household && own >= 0 ? own : kept >= 0 && before.toLongLong() ? kept : 0);
}

void ResidentEditor::addGroup()
{
    const QString code = m_ui->groupChoice->code();
    if (code.isEmpty() || !m_ui->groupChoice->problem().isEmpty())
        return;
    {
        const QSignalBlocker quiet(m_ui->groupChoice);
        m_ui->groupChoice->setCode({});
    }
    if (!m_groups.contains(code))
        m_groups << code;
    showGroups();
    touched();
}

void ResidentEditor::setGroups(const QStringList &codes)
{
    m_groups = codes;
    showGroups();
}

void ResidentEditor::showGroups()
{
    auto *row = static_cast<QHBoxLayout *>(m_ui->groupChips->layout());
    emptyLayout(row);
    QList<QPair<QString, bool>> groups;
    for (const QString &code : std::as_const(m_groups))
        groups.append({code, false});
    for (const ResidentTies::Group &group : std::as_const(m_ties.groups))
        if (group.ofHousehold)
            groups.append({group.code, true});
    for (const auto &[code, ofHousehold] : std::as_const(groups)) {
        const QString word = ResidentTexts::word(u"care_group"_s, code);
        if (ofHousehold) {
            auto *chip = new Chip(tr("%1, the whole household").arg(word), Tone::Neutral, u"house"_s);
            row->addWidget(chip);
            continue;
        }
        auto *chip = new ConditionChip(word);
        connect(chip, &ConditionChip::removed, this, [this, kept = code] {
            m_groups.removeAll(kept);
            showGroups();
            m_ui->groupChoice->setFocus();
            touched();
        });
        row->addWidget(chip);
    }
    row->addStretch();
    m_ui->groupChips->setVisible(!groups.isEmpty());
}

bool ResidentEditor::showFindings(const Findings &findings)
{
    m_binder->clearFindings();
    bool fit = true;
    for (const Finding &finding : findings) {
        if (finding.weight == Finding::Weight::Note)
            continue;
        const bool refuses = finding.weight == Finding::Weight::HoldBack;
        m_binder->setFinding(finding.field, finding.message, refuses ? Tone::Bad : Tone::Warn);
        fit = fit && !refuses;
    }
    const auto problems = m_binder->problems();
    for (auto it = problems.begin(); it != problems.end(); ++it) {
        m_binder->setFinding(it.key(), it.value());
        fit = false;
    }
    if (!fit) {
        for (const FieldBox *box : m_ui->moreCard->findChildren<FieldBox *>())
            if (!box->finding().isEmpty())
                showMore(true);
        m_binder->focusFirstFinding();
        tell(tr("Not saved yet: something is marked in red."), true);
    }
    return fit;
}

bool ResidentEditor::save()
{
    if (!m_undecided.isEmpty()) {
        tell(tr("Not saved yet: choose above which values stay."), true);
        return false;
    }
    const Resident person = typed();
    Residents residents(m_workplace->store());
    Findings findings = Residents::check(person);
    if (const auto same = residents.others(Residents::tidied(person).idNumber, m_seen.key); !m_seen.key && same && !same->isEmpty()) {
        Finding known = Finding::holdBack(u"id_known"_s, tr("This number is in the file already. Open that person instead."));
        known.field = u"id_number"_s;
        findings.append(known);
    }
    if (!showFindings(findings))
        return false;
    tell({}, false);
    if (!m_seen.key) {
        const auto added = residents.add(person, home());
        if (!added) {
            refused(added.error());
            return false;
        }
        saveDone(*added);
        return true;
    }
    const auto changed = residents.change(m_seen, person, m_ties, home());
    if (!changed) {
        refused(changed.error());
        return false;
    }
    saveDone(m_seen.key);
    return true;
}

void ResidentEditor::refused(const Error &error)
{
    keepDraft();
    if (error.code == ErrorCode::Conflict)
        if (auto theirs = m_workplace->store().read(Resident::entity(), m_seen.key))
            showConflict(*theirs, error.detail.split(u','));
    m_waiting = error.code == ErrorCode::Busy;
    tell(m_waiting ? tr("Something else is being written just now. This is saved by itself as soon as that has ended.") : error.message, !m_waiting);
}

void ResidentEditor::saveDone(Key resident)
{
    m_drafts->drop(draftName());
    m_draft.clear();
    m_ui->conflictCard->hide();
    Q_EMIT saved(resident);
}

void ResidentEditor::tell(const QString &sentence, bool bad)
{
    m_ui->bar->setMessage(sentence, bad ? Tone::Bad : Tone::Ink2);
}

} // namespace Allpost
