// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/care/careinputs.h"

#include "forms/care/caretexts.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "models/dictionary/codelist.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int TicksInLine = 3;

QList<Choice> choicesOf(const CodeList &list)
{
    QList<Choice> choices;
    for (const Code &code : list.items())
        choices << Choice{code.code, LabelPair{code.zh, code.en}.text()};
    return choices;
}

} // namespace

CodeTicks::CodeTicks(const QString &list, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::xs);
    const CodeList *codes = CodeList::find(list);
    for (const Choice &choice : codes ? choicesOf(*codes) : QList<Choice>()) {
        auto *tick = new QCheckBox(choice.text);
        connect(tick, &QCheckBox::toggled, this, &CodeTicks::changed);
        const int at = int(m_ticks.size());
        grid->addWidget(tick, at / TicksInLine, at % TicksInLine);
        m_ticks.append({choice.code, tick});
    }
    grid->setColumnStretch(TicksInLine, 1);
    if (!m_ticks.isEmpty())
        setFocusProxy(m_ticks.first().second);
}

QString CodeTicks::codes() const
{
    QStringList chosen;
    for (const auto &[code, tick] : m_ticks)
        if (tick->isChecked())
            chosen << code;
    return (chosen + m_others).join(u',');
}

void CodeTicks::setCodes(const QString &stored)
{
    m_others = stored.split(u',', Qt::SkipEmptyParts);
    for (const auto &[code, tick] : m_ticks)
        tick->setChecked(m_others.removeAll(code) > 0);
}

CareInputs::CareInputs(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::m);
    m_grid->setVerticalSpacing(Space::xs);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

CareInputs::Input CareInputs::make(const Field &field, const Value &value)
{
    Input input;
    auto typed = [&](QLineEdit *edit) {
        connect(edit, &QLineEdit::textEdited, this, &CareInputs::edited);
        input.widget = edit;
    };
    switch (field.type) {
    case FieldType::Note: {
        auto *note = new NoteEdit;
        note->setLines(2);
        note->setPlainText(value.text());
        connect(note, &QPlainTextEdit::textChanged, this, &CareInputs::edited);
        input.widget = note;
        input.read = [note] { return Value(note->toPlainText().trimmed()); };
        break;
    }
    case FieldType::Date: {
        auto *date = new DateEdit;
        date->setPartialAllowed(true);
        date->setIso(value.text());
        typed(date);
        connect(date, &DateEdit::isoChanged, this, &CareInputs::edited);
        input.read = [date] { return Value(date->iso()); };
        input.problem = [date] { return date->problem(); };
        break;
    }
    case FieldType::Code:
    case FieldType::YesNo: {
        auto *combo = new CodeCombo;
        if (field.type == FieldType::YesNo) {
            combo->setChoices({{u"1"_s, tr("yes")}, {u"0"_s, tr("no")}});
            combo->setCode(value.isNull() ? QString() : QString::number(value.number()));
            input.read = [combo] { return combo->code().isEmpty() ? Value() : Value(qint64(combo->code() == "1"_L1)); };
        } else {
            combo->setChoices(choicesOf(*CodeList::find(field.codes)));
            combo->setFreeText(true);
            combo->setCode(value.text());
            input.read = [combo] { return Value(combo->code()); };
        }
        connect(combo, &CodeCombo::codeChanged, this, &CareInputs::edited);
        connect(combo, &QComboBox::editTextChanged, this, &CareInputs::edited);
        input.widget = combo;
        input.problem = [combo] { return combo->problem(); };
        break;
    }
    case FieldType::Codes: {
        auto *ticks = new CodeTicks(field.codes);
        ticks->setCodes(value.text());
        connect(ticks, &CodeTicks::changed, this, &CareInputs::edited);
        input.widget = ticks;
        input.read = [ticks] { return Value(ticks->codes()); };
        break;
    }
    case FieldType::Integer:
    case FieldType::Money: {
        auto *number = new LineEdit;
        const bool isMoney = field.type == FieldType::Money;
        number->setText(value.isNull() ? QString() : isMoney ? CareTexts::money(value.number()) : QString::number(value.number()));
        typed(number);
        const auto parsed = [number, isMoney] { return isMoney ? CareTexts::readMoney(number->text()) : CareTexts::readNumber(number->text()); };
        input.read = [parsed] { return parsed().value_or(Value()); };
        input.problem = [parsed, isMoney] {
            return parsed() ? QString() : isMoney ? tr("Write the amount in yuan: 1280.50.") : tr("Write a whole number.");
        };
        break;
    }
    default: {
        auto *text = new LineEdit;
        text->setText(value.text());
        typed(text);
        input.read = [text] { return Value(text->text().simplified()); };
        break;
    }
    }
    return input;
}

void CareInputs::setEntity(const Entity *entity, const Values &values)
{
    for (const Input &input : m_inputs)
        delete input.box;
    m_inputs.clear();
    m_entity = entity;
    m_shown = values;
    if (entity)
        m_shown.resize(entity->fields.size());
    int row = 0;
    int column = 0;
    for (int i = 0; entity && i < int(entity->fields.size()); ++i) {
        const Field &field = entity->fields[size_t(i)];
        if (field.type == FieldType::Link)
            continue;
        Input input = make(field, m_shown[size_t(i)]);
        input.field = i;
        const QString unit = field.type == FieldType::Money ? tr(" (yuan)") : QString();
        input.box = new FieldBox(field.title() + unit, input.widget);
        input.widget->setObjectName(field.name);
        input.widget->setAccessibleName(field.title());
        input.box->setReserveNote(false);
        input.box->setNote(field.hint.text());
        const bool isWide = field.type == FieldType::Note || field.type == FieldType::Codes;
        if (isWide && column) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(input.box, row, column, 1, isWide ? 2 : 1, Qt::AlignTop);
        if (isWide || ++column == 2) {
            ++row;
            column = 0;
        }
        m_inputs.push_back(std::move(input));
    }
    setVisible(!m_inputs.empty());
}

Values CareInputs::values() const
{
    Values values = m_shown;
    for (const Input &input : m_inputs)
        values[size_t(input.field)] = input.read();
    return values;
}

QHash<QString, QString> CareInputs::problems() const
{
    QHash<QString, QString> problems;
    for (const Input &input : m_inputs)
        if (const QString problem = input.problem ? input.problem() : QString(); !problem.isEmpty())
            problems.insert(m_entity->fields[size_t(input.field)].name, problem);
    return problems;
}

bool CareInputs::setFinding(const QString &field, const QString &sentence, bool refuses)
{
    for (const Input &input : m_inputs)
        if (m_entity->fields[size_t(input.field)].name == field) {
            input.box->setFinding(sentence, refuses ? Tone::Bad : Tone::Warn);
            if (refuses)
                input.widget->setFocus();
            return true;
        }
    return false;
}

void CareInputs::clearFindings()
{
    for (const Input &input : m_inputs)
        input.box->clearFinding();
}

} // namespace Allpost
