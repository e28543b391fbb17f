// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/care/hintruleeditor.h"
#include "ui_hintruleeditor.h"

#include "forms/shared/workplace.h"
#include "models/care/hintcounts.h"
#include "models/residents/residentlist.h"
#include "models/views/listreader.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

HintRuleEditor::HintRuleEditor(QWidget *parent)
    : Card(parent), m_ui(std::make_unique<Ui::HintRuleEditor>()), m_language(std::make_unique<FilterLanguage>(ResidentList::definition()))
{
    m_ui->setupUi(this);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->inner->setAutoFillBackground(false);
    m_ui->condition->setLanguage(m_language.get());
    QList<Choice> kinds;
    if (const CodeList *list = CodeList::find(u"hint_kind"))
        for (const Code &code : list->items())
            kinds << Choice{code.code, list->label(code.code, ListText::language())};
    m_ui->kind->setChoices(kinds);
    connect(m_ui->condition, &FilterBar::filterChanged, this, &HintRuleEditor::tryOut);
    connect(m_ui->lead, &QLineEdit::textEdited, this, &HintRuleEditor::tryOut);
    connect(m_ui->name, &QLineEdit::textEdited, m_ui->nameBox, &FieldBox::clearFinding);
    connect(m_ui->lead, &QLineEdit::textEdited, m_ui->leadBox, &FieldBox::clearFinding);
    connect(m_ui->months, &QLineEdit::textEdited, m_ui->monthsBox, &FieldBox::clearFinding);
    connect(m_ui->sentence, &QPlainTextEdit::textChanged, m_ui->sentenceBox, &FieldBox::clearFinding);
    // Enter goes on from field to field; in the condition it takes the condition first.
    for (QLineEdit *input : {static_cast<QLineEdit *>(m_ui->name), static_cast<QLineEdit *>(m_ui->lead), static_cast<QLineEdit *>(m_ui->months), static_cast<QLineEdit *>(m_ui->basis)})
        connect(input, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
}

HintRuleEditor::~HintRuleEditor() = default;

void HintRuleEditor::setWorkplace(Workplace *workplace, HintCounts *counts)
{
    m_workplace = workplace;
    m_counts = counts;
    connect(counts, &HintCounts::tried, this, &HintRuleEditor::showTried);
}

void HintRuleEditor::follow(QAction *save, QAction *leave, QAction *remove)
{
    m_ui->save->follow(save);
    m_ui->leave->follow(leave);
    m_ui->remove->follow(remove);
}

void HintRuleEditor::edit(Key rule)
{
    m_key = rule;
    HintRule shown;
    shown.enabled = true;
    shown.kind = u"check"_s;
    if (rule) {
        if (auto found = m_workplace->store().get<HintRule>(rule))
            shown = *found;
        else
            m_workplace->complain(found.error());
    }
    setTitle(rule ? tr("Change the rule") : tr("New rule"));
    m_ui->name->setText(shown.name);
    m_ui->kind->setCode(shown.kind);
    const FilterReading reading = m_language->read(shown.filter);
    m_ui->condition->setFilter(reading.filter);
    // What is not understood stands in the input, so that it can be mended.
    if (reading.problem)
        m_ui->condition->setTyped(shown.filter);
    m_ui->lead->setText(shown.leadDays.value_or(0) ? QString::number(*shown.leadDays) : QString());
    m_ui->months->setText(shown.months);
    m_ui->sentence->setPlainText(shown.suggestion);
    m_ui->basis->setText(shown.basis);
    m_ui->enabled->setChecked(shown.enabled.value_or(false));
    m_ui->example->setText(shown.source.isEmpty() ? QString() : HintRules::exampleMark());
    m_ui->example->setVisible(!shown.source.isEmpty());
    m_ui->remove->setVisible(rule != 0);
    showFindings({});
    m_before = typed();
    tryOut();
    m_ui->name->setFocus();
    m_ui->name->selectAll();
}

HintRule HintRuleEditor::typed() const
{
    HintRule rule = m_key ? m_workplace->store().get<HintRule>(m_key).value_or(HintRule{}) : HintRule{};
    rule.name = m_ui->name->text().simplified();
    rule.kind = m_ui->kind->code();
    const QString waiting = m_ui->condition->typed().simplified();
    rule.filter = waiting.isEmpty() ? m_language->format(m_ui->condition->filter(), u"zh") : waiting;
    const QString lead = m_ui->lead->text().trimmed();
    bool isNumber = true;
    rule.leadDays = lead.isEmpty() ? 0 : lead.toLongLong(&isNumber);
    if (!isNumber)
        rule.leadDays = -1;
    rule.months = m_ui->months->text().trimmed();
    rule.suggestion = m_ui->sentence->toPlainText().simplified();
    rule.basis = m_ui->basis->text().simplified();
    rule.enabled = m_ui->enabled->isChecked();
    return rule;
}

bool HintRuleEditor::isModified() const
{
    return valuesOf(typed()) != valuesOf(m_before);
}

bool HintRuleEditor::save()
{
    // What stands in the input and was not yet taken counts too; not understood, it says so itself.
    if (!m_ui->condition->typed().simplified().isEmpty()) {
        m_ui->condition->setTyped(m_ui->condition->typed());
        if (!m_ui->condition->problem().isEmpty())
            return false;
    }
    const HintRule rule = typed();
    const Findings findings = HintRules::check(rule);
    showFindings(findings);
    if (!findings.isEmpty())
        return false;
    Key key = m_key;
    if (m_key) {
        if (auto done = HintRules::change(m_workplace->store(), m_key, rule); !done) {
            m_workplace->complain(done.error());
            return false;
        }
    } else {
        auto made = HintRules::add(m_workplace->store(), rule);
        if (!made) {
            m_workplace->complain(made.error());
            return false;
        }
        key = *made;
    }
    Q_EMIT saved(key);
    return true;
}

void HintRuleEditor::showFindings(const Findings &findings)
{
    for (FieldBox *box : {m_ui->nameBox, m_ui->leadBox, m_ui->monthsBox, m_ui->sentenceBox})
        box->clearFinding();
    QWidget *first = nullptr;
    for (const Finding &finding : findings) {
        FieldBox *box = finding.field == "name"_L1 ? m_ui->nameBox
            : finding.field == "lead_days"_L1      ? m_ui->leadBox
            : finding.field == "months"_L1         ? m_ui->monthsBox
            : finding.field == "suggestion"_L1     ? m_ui->sentenceBox
                                                   : nullptr;
        if (box)
            box->setFinding(finding.message);
        else {
            m_ui->conditionNote->setText(finding.message);
            m_ui->conditionNote->setTone(Tone::Bad);
        }
        if (!first)
            first = box ? box->input() : m_ui->condition->input();
    }
    if (first)
        first->setFocus();
}

void HintRuleEditor::tryOut()
{
    if (!m_counts)
        return;
    m_ui->conditionNote->setTone(Tone::Ink3);
    if (m_ui->condition->filter().isEmpty()) {
        m_ui->conditionNote->setText(tr("Such as: age >= 80 and residence = registered. Down shows what can be written, F1 explains it."));
        return;
    }
    HintRule rule = typed();
    rule.filter = m_language->format(m_ui->condition->filter(), u"zh");
    m_counts->tryOut(rule);
}

void HintRuleEditor::showTried(qint64 yes, qint64 ask)
{
    if (m_ui->condition->filter().isEmpty())
        return;
    const QString people = tr("%n people", nullptr, int(yes));
    m_ui->conditionNote->setTone(Tone::Ink3);
    m_ui->conditionNote->setText(ask ? people + u" · "_s + tr("%n to ask, since a field is empty", nullptr, int(ask)) : people);
}

} // namespace Allpost
