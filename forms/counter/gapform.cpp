// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/gapform.h"

#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/dictionary/codelist.h"
#include "models/views/listreader.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastWidth = 170;
constexpr int MostColumns = 4;

QList<Choice> choicesOf(const QString &list)
{
    QList<Choice> choices;
    if (const CodeList *codes = CodeList::find(list))
        for (const Code &code : codes->items())
            // The form holds words, as they stand on paper.
            choices.append({codes->display(code.code, ListText::language()), codes->display(code.code, ListText::language())});
    return choices;
}

} // namespace

GapForm::GapForm(Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::m);
    m_grid->setVerticalSpacing(Space::s);
    connect(&workplace, &Workplace::revealedChanged, this, [this] {
        if (m_whole)
            build();
    });
}

void GapForm::setDraft(HandlingDraft *draft)
{
    m_draft = draft;
    build();
}

void GapForm::setWhole(bool whole)
{
    m_whole = whole;
    build();
}

const FormField *GapForm::find(const QString &field) const
{
    if (m_draft)
        for (const FormField &one : std::as_const(m_draft->fields))
            if (one.name == field)
                return &one;
    return nullptr;
}

void GapForm::build()
{
    // An input may be the sender of what led here.
    for (FieldBox *box : std::as_const(m_boxes)) {
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    m_order.clear();
    m_columns = 0;
    if (!m_draft)
        return;
    for (const FormField &field : std::as_const(m_draft->fields)) {
        // What the records filled is not asked again; what was typed stays to be seen.
        const bool isAsked = field.from.isEmpty() && (field.required || field.isFilled());
        if (!m_whole && !isAsked)
            continue;
        m_order << field.name;
        m_boxes.insert(field.name, make(field));
    }
    place();
    QWidget *before = nullptr;
    for (const QString &name : std::as_const(m_order)) {
        QWidget *input = m_boxes.value(name)->input();
        if (before)
            setTabOrder(before, input);
        before = input;
    }
}

FieldBox *GapForm::make(const FormField &field)
{
    const bool isOpen = m_draft->isOpen();
    const bool isFromRecords = !field.from.isEmpty();
    const bool inFull = m_workplace.revealed();
    QWidget *input = nullptr;
    const QString name = field.name;
    if (!field.codes.isEmpty() && !isFromRecords) {
        auto *combo = new CodeCombo;
        combo->setChoices(choicesOf(field.codes));
        combo->setFreeText(true);
        combo->setCode(field.value);
        connect(combo, &CodeCombo::codeChanged, this, [this, name, combo] { take(name, combo->currentText(), true); });
        input = combo;
    } else if (field.type == FieldType::Date && !isFromRecords) {
        auto *date = new DateEdit;
        date->setIso(field.value);
        connect(date, &QLineEdit::textEdited, this, [this, name, date] { take(name, date->problem().isEmpty() ? date->iso() : date->text(), false); });
        connect(date, &DateEdit::isoChanged, this, [this, name](const QString &iso) { take(name, iso, true); });
        input = date;
    } else {
        auto *line = new LineEdit;
        // What the records say may be masked; what was typed here stands as it was typed.
        line->setText(isFromRecords ? field.shown(inFull) : field.value);
        connect(line, &QLineEdit::textEdited, this, [this, name](const QString &text) { take(name, text, false); });
        connect(line, &QLineEdit::editingFinished, this, [this, name, line] {
            if (line->isModified())
                take(name, line->text(), true);
        });
        input = line;
    }
    input->setObjectName(u"field:"_s + name);
    input->setEnabled(isOpen && !isFromRecords);
    input->installEventFilter(this);
    auto *box = new FieldBox(field.label, input, this);
    box->setRequired(field.required && !isFromRecords);
    if (isFromRecords) {
        box->setNote(field.from);
        box->setNoteTone(Tone::Ok);
    } else if (field.isFilled()) {
        if (const QString problem = CounterForm::problem(field, field.value); !problem.isEmpty())
            box->setFinding(problem);
    }
    return box;
}

void GapForm::place()
{
    const int least = LeastWidth * Theme::textPercent() / 100;
    const int columns = qBound(1, (width() + Space::m) / (least + Space::m), MostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_order.size(); ++i)
        m_grid->addWidget(m_boxes.value(m_order.at(i)), i / columns, i % columns);
    for (int column = 0; column < MostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    // Placed while the page around is being laid out: it must ask again.
    QMetaObject::invokeMethod(this, [this] {
        m_grid->invalidate();
        updateGeometry();
    }, Qt::QueuedConnection);
}

void GapForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void GapForm::take(const QString &field, const QString &value, bool left)
{
    if (!m_draft)
        return;
    m_draft->type(field, value);
    const FormField *now = find(field);
    FieldBox *box = m_boxes.value(field);
    if (now && box) {
        const QString problem = CounterForm::problem(*now, now->value);
        // While typing a number is not nagged about; when left it is.
        if (problem.isEmpty())
            box->clearFinding();
        else if (left || !box->finding().isEmpty())
            box->setFinding(problem);
    }
    Q_EMIT typed();
}

bool GapForm::focusFirstGap()
{
    if (!m_draft)
        return false;
    for (const FormField &gap : m_draft->gaps())
        if (FieldBox *box = m_boxes.value(gap.name)) {
            box->input()->setFocus(Qt::TabFocusReason);
            return true;
        }
    return false;
}

void GapForm::showFindings()
{
    if (m_draft)
        for (const FormField &gap : m_draft->gaps())
            if (FieldBox *box = m_boxes.value(gap.name)) {
                const QString problem = CounterForm::problem(gap, gap.value);
                box->setFinding(problem.isEmpty() ? tr("is missing") : problem);
            }
}

bool GapForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier)) {
            const QString name = watched->objectName().mid(6);
            if (auto *line = qobject_cast<QLineEdit *>(watched))
                take(name, qobject_cast<DateEdit *>(watched) ? qobject_cast<DateEdit *>(watched)->iso() : line->text(), true);
            for (qsizetype i = m_order.indexOf(name) + 1; i < m_order.size(); ++i)
                if (QWidget *next = m_boxes.value(m_order.at(i))->input(); next->isEnabled()) {
                    next->setFocus(Qt::TabFocusReason);
                    return true;
                }
            Q_EMIT finished();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
