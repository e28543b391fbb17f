// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/placeeditor.h"

#include "forms/shared/button.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/formbinder.h"
#include "forms/shared/keys.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"
#include "models/base/text.h"
#include "models/dictionary/codelist.h"
#include "models/grids/buildingshape.h"

#include <QCheckBox>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 336;

QStringList estateFields()
{
    return {u"name"_s, u"code"_s, u"kind"_s, u"closure"_s, u"property_mode"_s, u"property_firm"_s, u"property_phone"_s, u"contract_since"_s, u"contract_until"_s,
            u"committee_head"_s, u"committee_phone"_s, u"committee_since"_s, u"committee_until"_s, u"built_year"_s, u"note"_s};
}

QStringList buildingFields()
{
    return {u"number"_s, u"stairwells"_s, u"lowest"_s, u"floors"_s, u"doors_per_floor"_s, u"shop_floors"_s, u"missing"_s, u"extra"_s, u"use"_s, u"code"_s, u"built_year"_s, u"note"_s};
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

PlaceEditor::PlaceEditor(QWidget *parent) : Card(parent), m_formHolder(new QVBoxLayout), m_message(new Label), m_doors(new QCheckBox)
{
    setPadding(Space::m);
    setFixedWidth(Width);
    m_message->setType(Theme::Type::Small);
    m_message->setTone(Tone::Ink2);
    m_message->setWordWrap(true);
    m_doors->setText(tr("Records for all doors now"));
    m_doors->setToolTip(tr("Otherwise each door gets its record when somebody is registered there"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::s);
    auto *holder = new QWidget;
    holder->setLayout(m_formHolder);
    m_formHolder->setContentsMargins(0, 0, Space::s, 0);
    QScrollArea *scroll = plainScrollArea(holder);
    column->addWidget(scroll, 1);
    column->addWidget(m_doors);
    column->addWidget(m_message);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(Space::s);
    auto *leave = new Button(tr("Leave"), u"x"_s, u"Esc"_s);
    auto *keep = new Button(tr("Save"), u"save"_s, u"Ctrl+S"_s, Button::Primary);
    keep->setObjectName(u"keepPlace"_s);
    deeds->addStretch();
    deeds->addWidget(leave);
    deeds->addWidget(keep);
    column->addLayout(deeds);
    connect(leave, &QAbstractButton::clicked, this, &PlaceEditor::left);
    connect(keep, &QAbstractButton::clicked, this, &PlaceEditor::save);
}

void PlaceEditor::clearForm()
{
    delete m_form;
    m_form = new QWidget;
    m_form->setAutoFillBackground(false);
    m_formHolder->addWidget(m_form);
}

void PlaceEditor::build(const Entity &entity, const QStringList &fields)
{
    clearForm();
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (const QString &name : fields) {
        const Field *field = entity.find(name);
        QWidget *input = nullptr;
        if (field && field->type == FieldType::Code) {
            auto *combo = new CodeCombo;
            combo->setChoices(choices(field->codes));
            input = combo;
        } else if (field && field->type == FieldType::Date) {
            auto *date = new DateEdit;
            date->setPartialAllowed(true);
            input = date;
        } else {
            input = new LineEdit;
        }
        input->setProperty("field", name);
        input->setObjectName(name);
        auto *box = new FieldBox(field ? field->title() : tr("Stairwells"), input);
        box->setObjectName(name + u"Box"_s);
        box->setRequired(name == "name"_L1 || name == "number"_L1);
        box->setReserveNote(false);
        if (name == "stairwells"_L1)
            box->setNote(tr("4, or 1 2 3; 3=18x2: 18 floors, 2 doors"));
        if (name == "missing"_L1)
            box->setNote(tr("1-1301, 2-404; 4F: the whole floor"));
        if (name == "extra"_L1)
            box->setNote(tr("1-101A, S1"));
        column->addWidget(box);
        column->addSpacing(Space::s);
    }
    m_on = nullptr;
    m_onBox = nullptr;
    if (m_seen.key) {
        m_on = new DateEdit;
        m_on->setObjectName(u"on"_s);
        m_on->setMayBeFuture(false);
        m_on->setDate(QDate::currentDate());
        m_onBox = new FieldBox(tr("Called or numbered so since"), m_on);
        m_onBox->setReserveNote(false);
        m_onBox->hide();
        column->insertWidget(1, m_onBox);
    }
    column->addStretch();
    auto *enter = new EnterMoves(m_form);
    connect(enter, &EnterMoves::finished, this, &PlaceEditor::save);
    connect(enter, &EnterMoves::escaped, this, &PlaceEditor::left);
    delete m_binder;
    m_binder = new FormBinder(m_form);
    m_binder->setParent(this);
    connect(m_binder, &FormBinder::edited, this, [this](const QString &field) {
        m_binder->clearFinding(field);
        if (m_onBox && (field == "name"_L1 || field == "number"_L1 || field == "code"_L1 || field == "stairwells"_L1))
            m_onBox->show();
        if (m_isBuilding)
            tellShape();
    });
    m_doors->setVisible(m_isBuilding);
    m_doors->setChecked(false);
    m_message->setTone(Tone::Ink2);
    m_message->setText({});
}

void PlaceEditor::fill(const QVariantMap &values)
{
    m_binder->show(values);
    m_form->show();
    for (FieldBox *box : m_form->findChildren<FieldBox *>())
        box->updateGeometry();
    if (m_isBuilding)
        tellShape();
    if (QWidget *first = m_binder->input(m_isBuilding ? u"number"_s : u"name"_s))
        first->setFocus();
}

void PlaceEditor::editEstate(Key estate)
{
    m_isBuilding = false;
    m_seen = {&Estate::entity(), 0, valuesOf(Estate{})};
    if (estate) {
        auto seen = m_workplace->store().read(Estate::entity(), estate);
        if (!seen) {
            m_workplace->complain(seen.error());
            return;
        }
        m_seen = *seen;
    }
    setTitle(estate ? tr("Estate") : tr("New estate"));
    build(Estate::entity(), estateFields());
    QVariantMap values;
    for (const QString &field : estateFields())
        values.insert(field, m_seen.values[size_t(Estate::entity().indexOf(field))].toVariant());
    fill(values);
}

void PlaceEditor::editBuilding(Key building, Key estate, const QStringList &rooms)
{
    m_isBuilding = true;
    m_seen = {&Building::entity(), 0, valuesOf(Building{})};
    m_before = {};
    m_estate = estate;
    if (building) {
        auto seen = m_workplace->store().read(Building::entity(), building);
        auto before = Places(m_workplace->store()).draftOf(building);
        if (!seen || !before) {
            m_workplace->complain(seen ? before.error() : seen.error());
            return;
        }
        m_seen = *seen;
        m_before = *before;
        m_estate = m_before.building.estate;
    }
    setTitle(building ? tr("Building") : tr("New building"));
    build(Building::entity(), buildingFields());
    const Building shown = BuildingShape::guessed(m_before.building, rooms);
    const Values values = valuesOf(shown);
    QVariantMap map;
    for (const QString &field : buildingFields())
        if (const int i = Building::entity().indexOf(field); i >= 0)
            map.insert(field, values[size_t(i)].isNull() ? QVariant() : QVariant(values[size_t(i)].toVariant().toString()));
    map.insert(u"stairwells"_s, entrancesText(m_before.entrances));
    fill(map);
}

bool PlaceEditor::isModified() const
{
    return m_binder && m_binder->isModified();
}

QString PlaceEditor::entrancesText(const QList<BuildingDraft::Entrance> &entrances)
{
    QStringList words;
    for (const BuildingDraft::Entrance &entrance : entrances) {
        QString word = entrance.stairwell.number;
        if (entrance.stairwell.floors || entrance.stairwell.doorsPerFloor) {
            word += u'=' + (entrance.stairwell.floors ? QString::number(*entrance.stairwell.floors) : QString());
            if (entrance.stairwell.doorsPerFloor)
                word += u'x' + QString::number(*entrance.stairwell.doorsPerFloor);
        }
        words << word;
    }
    return words.join(u' ');
}

QList<BuildingDraft::Entrance> PlaceEditor::readEntrances(const QString &typed, const QList<BuildingDraft::Entrance> &before)
{
    static const QRegularExpression marks(u"[,，、;；\\s]+"_s);
    static const QRegularExpression shape(u"^(.+?)(?:=(\\d*)(?:[x×*](\\d+))?)?$"_s);
    QStringList words = Text::folded(typed).split(marks, Qt::SkipEmptyParts);
    bool isCount = false;
    const int count = words.size() == 1 ? words.first().toInt(&isCount) : 0;
    // One number alone is how many there are, unless there is just the one of that number.
    const bool isTheOne = before.size() == 1 && words.size() == 1 && before.first().stairwell.number == words.first();
    if (isCount && !isTheOne && count >= 0 && count <= BuildingShape::MostStairwells) {
        words.clear();
        for (int i = 1; i <= count; ++i)
            words << QString::number(i);
    }
    QList<BuildingDraft::Entrance> all;
    for (const QString &word : std::as_const(words)) {
        const auto match = shape.match(word);
        BuildingDraft::Entrance entrance;
        const QString number = Places::tidied(Stairwell::entity(), match.captured(1).toUpper());
        for (const BuildingDraft::Entrance &old : before)
            if (old.stairwell.number == number)
                entrance = old;
        entrance.stairwell.number = number;
        entrance.stairwell.floors.reset();
        entrance.stairwell.doorsPerFloor.reset();
        if (!match.captured(2).isEmpty())
            entrance.stairwell.floors = match.captured(2).toLongLong();
        if (!match.captured(3).isEmpty())
            entrance.stairwell.doorsPerFloor = match.captured(3).toLongLong();
        all.append(entrance);
    }
    // As many as before, and one bears another number: it was renumbered, not replaced.
    if (all.size() == before.size())
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto isTaken = [&](Key key) { return std::any_of(all.cbegin(), all.cend(), [&](const auto &one) { return one.key == key; }); };
            if (!all.at(i).key && before.at(i).key && !isTaken(before.at(i).key)) {
                const Stairwell typedSo = all.at(i).stairwell;
                all[i] = before.at(i);
                all[i].stairwell.number = typedSo.number;
                all[i].stairwell.floors = typedSo.floors;
                all[i].stairwell.doorsPerFloor = typedSo.doorsPerFloor;
            }
        }
    return all;
}

BuildingDraft PlaceEditor::draft() const
{
    BuildingDraft draft = m_before;
    if (!m_binder)
        return draft;
    const QVariantMap typed = m_binder->values();
    Values values = m_seen.key ? m_seen.values : valuesOf(Building{});
    for (const QString &name : buildingFields()) {
        const int i = Building::entity().indexOf(name);
        if (i < 0)
            continue;
        const QString text = typed.value(name).toString().trimmed();
        if (Building::entity().fields[size_t(i)].type != FieldType::Integer) {
            values[size_t(i)] = Value(text);
            continue;
        }
        bool isNumber = false;
        const qlonglong number = Text::folded(text).toLongLong(&isNumber);
        values[size_t(i)] = isNumber ? Value(qint64(number)) : Value();
    }
    draft.building = recordFrom<Building>(values);
    draft.building.estate = m_estate;
    draft.entrances = readEntrances(typed.value(u"stairwells"_s).toString(), m_before.entrances);
    draft.makesDoors = m_doors->isChecked();
    return draft;
}

void PlaceEditor::tellShape()
{
    const BuildingDraft now = draft();
    const auto doors = BuildingShape::doors(now.building, now.stairwells());
    m_message->setTone(Tone::Ink2);
    m_message->setText(doors.isEmpty() ? tr("Floors and doors on a floor make the plan.") : tr("Makes %n doors, as the plan shows.", nullptr, int(doors.size())));
    Q_EMIT shapeChanged();
}

bool PlaceEditor::showFindings(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (!m_binder->setFinding(finding.field, finding.message, finding.weight == Finding::Weight::HoldBack ? Tone::Bad : Tone::Warn)) {
            m_message->setTone(Tone::Bad);
            m_message->setText(finding.message);
        }
    if (mustHoldBack(findings))
        m_binder->focusFirstFinding();
    return mustHoldBack(findings);
}

void PlaceEditor::showError(const Error &error)
{
    if (error.code != ErrorCode::Invalid && error.code != ErrorCode::Refused) {
        m_workplace->complain(error);
        return;
    }
    if (error.detail == "on"_L1 && m_onBox) {
        m_onBox->show();
        m_onBox->setFinding(error.message);
        m_on->setFocus();
    } else if (error.detail.isEmpty() || !m_binder->setFinding(error.detail, error.message)) {
        m_message->setTone(Tone::Bad);
        m_message->setText(error.message);
    } else {
        m_binder->focusFirstFinding();
    }
}

bool PlaceEditor::save()
{
    m_binder->clearFindings();
    if (m_onBox)
        m_onBox->clearFinding();
    Findings unreadable;
    const QHash<QString, QString> problems = m_binder->problems();
    for (auto it = problems.cbegin(); it != problems.cend(); ++it) {
        unreadable.append(Finding::holdBack(u"unreadable"_s, it.value()));
        unreadable.last().field = it.key();
    }
    const QVariantMap typed = m_binder->values();
    if (m_isBuilding)
        for (const QString &name : buildingFields()) {
            const Field *field = Building::entity().find(name);
            bool isNumber = true;
            const QString text = typed.value(name).toString().trimmed();
            if (field && field->type == FieldType::Integer && !text.isEmpty())
                Text::folded(text).toLongLong(&isNumber);
            if (!isNumber) {
                unreadable.append(Finding::holdBack(u"number"_s, tr("This is not a number.")));
                unreadable.last().field = name;
            }
        }
    if (showFindings(unreadable))
        return false;
    Places places(m_workplace->store());
    const QDate on = m_on && m_on->date().isValid() ? m_on->date() : QDate::currentDate();
    Key key = m_seen.key;
    if (m_isBuilding) {
        const BuildingDraft now = draft();
        if (showFindings(places.check(now.building, key)) || showFindings(BuildingShape::check(now.building, now.stairwells())))
            return false;
        if (key) {
            if (auto done = places.changeBuilding(m_seen, now, on); !done) {
                showError(done.error());
                return false;
            }
        } else {
            auto made = places.addBuilding(now);
            if (!made) {
                showError(made.error());
                return false;
            }
            key = *made;
        }
    } else {
        Values now = m_seen.values;
        for (const QString &name : estateFields())
            now[size_t(Estate::entity().indexOf(name))] = Value(typed.value(name).toString().trimmed());
        if (showFindings(places.check(Estate::entity(), now, key)))
            return false;
        if (key) {
            if (auto done = places.change(m_seen, now, on); !done) {
                showError(done.error());
                return false;
            }
        } else {
            auto made = places.add(Estate::entity(), now);
            if (!made) {
                showError(made.error());
                return false;
            }
            key = *made;
        }
    }
    Q_EMIT saved(key, m_isBuilding);
    return true;
}

} // namespace Allpost
