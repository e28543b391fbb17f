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
#include "models/dictionary/codelist.h"
#include "models/residents/finder.h"
#include "models/residents/idnumber.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRadioButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Half a second after the last key the draft is on disk.
constexpr int DraftAfterMs = 500;

QVariantMap variants(const Entity &entity, const Values &values)
{
    QVariantMap map;
    for (size_t i = 0; i < entity.fields.size(); ++i)
        map.insert(entity.fields[i].name, values[i].toVariant());
    return map;
}

QList<Choice> choices(const QString &list)
{
    QList<Choice> all;
    if (const CodeList *codes = CodeList::find(list))
        for (const Code &code : codes->itemsCommonFirst())
            all.append({code.code, codes->label(code.code, QLocale().name())});
    return all;
}

} // namespace

ResidentEditor::ResidentEditor(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ResidentEditor>())
{
    m_ui->setupUi(this);
    m_binder = new FormBinder(m_ui->form);
    for (const Field &field : Resident::entity().fields)
        if (auto *combo = qobject_cast<CodeCombo *>(m_binder->input(field.name)))
            combo->setChoices(choices(field.codes));
    m_ui->relation->setChoices(choices(u"relation"_s));
    m_ui->groupChoice->setChoices(choices(u"care_group"_s));
    m_ui->birth_date->setMayBeFuture(false);
    m_ui->draft->setTone(Tone::Accent);
    m_ui->same->setTone(Tone::Warn);
    m_ui->draft->hide();
    m_ui->same->hide();
    m_ui->conflict->hide();
    new QVBoxLayout(m_ui->conflict);
    auto *groups = new QHBoxLayout(m_ui->groupChips);
    groups->setContentsMargins({});
    auto *leave = new Button(tr("Leave"), u"x"_s, u"Esc"_s);
    auto *keep = new Button(tr("Save"), u"save"_s, u"Ctrl+S"_s, Button::Primary);
    m_ui->bar->addButton(leave);
    m_ui->bar->addButton(keep);
    connect(leave, &QAbstractButton::clicked, this, &ResidentEditor::left);
    connect(keep, &QAbstractButton::clicked, this, &ResidentEditor::save);

    auto *enter = new EnterMoves(m_ui->form);
    connect(enter, &EnterMoves::finished, this, &ResidentEditor::save);
    connect(m_ui->id_number, &QLineEdit::textEdited, this, &ResidentEditor::followNumber);
    connect(m_ui->id_number, &QLineEdit::editingFinished, this, &ResidentEditor::lookForSame);
    connect(m_binder, &FormBinder::finished, this, [this](const QString &field) {
        if (field == "name"_L1 || field == "birth_date"_L1)
            lookForSame();
    });
    connect(m_ui->address, &QLineEdit::textEdited, this, [this] { m_homeTouched = true; });
    connect(m_ui->address, &QLineEdit::textChanged, this, &ResidentEditor::readDoor);
    connect(m_ui->household, &QComboBox::activated, this, [this] { m_homeTouched = true; });
    connect(m_ui->relation, &CodeCombo::codeChanged, this, [this] { m_homeTouched = true; });
    connect(m_ui->groupChoice, &CodeCombo::codeChanged, this, &ResidentEditor::addGroup);
    connect(m_ui->same, &Banner::acted, this, [this] { Q_EMIT existingWanted(m_same); });
    connect(m_ui->draft, &Banner::acted, this, [this] {
        m_binder->type(QJsonDocument::fromJson(m_draft.toUtf8()).object().toVariantMap());
        m_ui->draft->hide();
    });
    auto *later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(DraftAfterMs);
    connect(m_binder, &FormBinder::edited, later, qOverload<>(&QTimer::start));
    connect(later, &QTimer::timeout, this, &ResidentEditor::keepDraft);
}

ResidentEditor::~ResidentEditor() = default;

void ResidentEditor::setWorkplace(Workplace *workplace)
{
    m_workplace = workplace;
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
    }
    fill(m_seen.as<Resident>(), m_ties);
    offerDraft();
    m_ui->editScroll->verticalScrollBar()->setValue(0);
    m_ui->id_number->setFocus();
}

void ResidentEditor::fill(const Resident &person, const ResidentTies &ties)
{
    m_binder->show(variants(Resident::entity(), valuesOf(person)));
    m_binder->clearFindings();
    m_ui->addressBox->clearFinding();
    m_ui->conflict->hide();
    m_ui->same->hide();
    m_derived = false;
    m_groups.clear();
    for (const ResidentTies::Group &group : ties.groups)
        if (!group.ofHousehold)
            m_groups << group.code;
    showGroups();
    {
        const QSignalBlocker quiet(m_ui->relation);
        m_ui->relation->setCode(ties.relation);
    }
    m_ui->address->setText(ties.address.longText());
    readDoor();
    m_homeTouched = false;
    tell(m_seen.key ? QString() : tr("Begin with the ID number; birth date, sex and region follow from it."), false);
}

bool ResidentEditor::isModified() const
{
    QStringList before;
    for (const ResidentTies::Group &group : m_ties.groups)
        if (!group.ofHousehold)
            before << group.code;
    return m_binder->isModified() || m_homeTouched || before != m_groups;
}

Resident ResidentEditor::typed() const
{
    const QVariantMap map = m_binder->values();
    Values values = m_seen.values;
    const Entity &entity = Resident::entity();
    for (size_t i = 0; i < entity.fields.size(); ++i)
        if (map.contains(entity.fields[i].name))
            values[i] = Value::fromVariant(map.value(entity.fields[i].name));
    return recordFrom<Resident>(values);
}

ResidentHome ResidentEditor::home() const
{
    return {m_address, Key(m_ui->household->currentData().toLongLong()), m_ui->relation->code(), m_groups};
}

void ResidentEditor::followNumber()
{
    const IdProgress progress = followIdNumber(m_ui->id_number->text());
    m_ui->same->hide();
    if (progress.wrong != IdProgress::Part::None)
        m_ui->id_numberBox->setFinding(progress.message, progress.isWarning ? Tone::Warn : Tone::Bad);
    else
        m_ui->id_numberBox->clearFinding();
    m_ui->id_numberBox->setNote(progress.region);
    if (!progress.isComplete)
        return;
    // What the number says fills what is empty or was filled so before, never what a person typed.
    QVariantMap derived;
    if (m_ui->birth_date->iso().isEmpty() || m_derived)
        derived.insert(u"birth_date"_s, progress.birth.toString(Qt::ISODate));
    if (m_ui->sex->code().isEmpty() || m_derived)
        derived.insert(u"sex"_s, progress.sex);
    m_binder->type(derived);
    m_derived = !derived.isEmpty();
    for (const QString &field : derived.keys())
        m_binder->box(field)->setNote(tr("from the ID number"));
    lookForSame();
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
    if (!lines || lines->isEmpty())
        return;
    m_same = same->first();
    const FoundResident &line = lines->first();
    m_ui->same->setText(sentence.arg(QStringList{line.name, ResidentTexts::sexAndAge(line.sex, line.birthDate), line.address}.join(u" · "_s)));
    m_ui->same->setAction(tr("Open"), {});
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
        m_ui->addressBox->setNote(m_address.longText());
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
    if (code.isEmpty())
        return;
    const QSignalBlocker quiet(m_ui->groupChoice);
    m_ui->groupChoice->setCode({});
    if (!m_groups.contains(code))
        m_groups << code;
    showGroups();
}

void ResidentEditor::showGroups()
{
    QLayout *row = m_ui->groupChips->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString &code : std::as_const(m_groups)) {
        auto *chip = new ConditionChip(ResidentTexts::word(u"care_group"_s, code));
        connect(chip, &ConditionChip::removed, this, [this, code] {
            m_groups.removeAll(code);
            showGroups();
        });
        row->addWidget(chip);
    }
    static_cast<QHBoxLayout *>(row)->addStretch();
    m_ui->groupChips->setVisible(!m_groups.isEmpty());
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
        m_binder->focusFirstFinding();
        tell(tr("Not saved yet: something is marked in red."), true);
    }
    return fit;
}

bool ResidentEditor::save()
{
    const Resident person = typed();
    if (!showFindings(Residents::check(person)))
        return false;
    Residents residents(m_workplace->store());
    if (!m_seen.key) {
        auto added = residents.add(person, home());
        if (added) {
            saveDone(*added);
            return true;
        }
        m_waiting = added.error().code == ErrorCode::Busy;
        tell(added.error().message, true);
        return false;
    }
    auto changed = residents.change(m_seen, person, m_ties, home());
    if (changed) {
        saveDone(m_seen.key);
        return true;
    }
    if (changed.error().code == ErrorCode::Conflict)
        if (auto theirs = m_workplace->store().read(Resident::entity(), m_seen.key))
            showConflict(*theirs, changed.error().detail.split(u','));
    m_waiting = changed.error().code == ErrorCode::Busy;
    tell(changed.error().message, true);
    return false;
}

void ResidentEditor::showConflict(const Snapshot &theirs, const QStringList &fields)
{
    QLayout *column = m_ui->conflict->layout();
    while (QLayoutItem *item = column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const Values mine = valuesOf(Residents::tidied(typed()));
    // From now on their values are the ones that were seen; what is chosen here goes over them.
    m_seen = theirs;
    for (const QString &name : fields) {
        const int i = Resident::entity().indexOf(name);
        if (i < 0)
            continue;
        const Field &field = Resident::entity().fields[size_t(i)];
        auto shown = [&](const Value &value) {
            return value.isNull() ? tr("empty") : field.codes.isEmpty() ? value.text() : ResidentTexts::word(field.codes, value.text());
        };
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->addWidget(new Label(field.title(), Theme::Type::Strong));
        auto *ours = new QRadioButton(tr("Mine: %1").arg(shown(mine[size_t(i)])));
        auto *other = new QRadioButton(tr("Saved meanwhile: %1").arg(shown(theirs.values[size_t(i)])));
        connect(ours, &QAbstractButton::clicked, this, [this, name, value = mine[size_t(i)]] { m_binder->type({{name, value.toVariant()}}); });
        connect(other, &QAbstractButton::clicked, this, [this, name, value = theirs.values[size_t(i)]] { m_binder->type({{name, value.toVariant()}}); });
        row->addWidget(ours);
        row->addWidget(other);
        row->addStretch();
        column->addWidget(line);
    }
    m_ui->conflict->show();
}

void ResidentEditor::saveDone(Key resident)
{
    forgetDraft();
    m_ui->conflict->hide();
    Q_EMIT saved(resident);
}

void ResidentEditor::tell(const QString &sentence, bool bad)
{
    m_ui->bar->setMessage(sentence, bad ? Tone::Bad : Tone::Ink2);
}

QString ResidentEditor::draftName() const
{
    return u"draft.resident.%1"_s.arg(m_seen.key);
}

void ResidentEditor::keepDraft()
{
    if (!m_binder->isModified())
        return;
    QVariantMap changed;
    const QVariantMap values = m_binder->values();
    for (const QString &field : m_binder->modifiedFields())
        changed.insert(field, values.value(field));
    if (auto kept = m_workplace->store().setSetting(draftName(), QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(changed)).toJson(QJsonDocument::Compact))); !kept)
        tell(kept.error().message, true);
}

void ResidentEditor::offerDraft()
{
    m_draft = m_workplace->store().setting(draftName());
    m_ui->draft->setVisible(!m_draft.isEmpty());
    if (m_draft.isEmpty())
        return;
    m_ui->draft->setText(m_seen.key ? tr("Something was typed here and not saved.") : tr("A person was typed here and not saved."));
    m_ui->draft->setAction(tr("Take it back in"), {});
}

void ResidentEditor::forgetDraft()
{
    m_draft.clear();
    if (auto gone = m_workplace->store().setSetting(draftName(), {}); !gone)
        m_workplace->complain(gone.error());
}

} // namespace Allpost
