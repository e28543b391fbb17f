// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/households/stepform.h"

#include "forms/households/personpick.h"
#include "forms/residents/residenttexts.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/keys.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/dictionary/codelist.h"
#include "models/views/roles.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

StepForm::StepForm(Kind kind, Workplace &workplace, const HouseholdCard &card)
    : m_kind(kind), m_workplace(workplace), m_card(card), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Space::xs);
}

void StepForm::begin()
{
    watchEnter();
    for (QWidget *at = nextInFocusChain(); at != this; at = at->nextInFocusChain())
        if (isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) && at->isEnabled() && at->isVisibleTo(this)) {
            at->setFocus(Qt::TabFocusReason);
            return;
        }
}

void StepForm::watchEnter()
{
    if (std::exchange(m_watching, true))
        return;
    auto *enter = new EnterMoves(this);
    connect(enter, &EnterMoves::finished, this, &StepForm::finished);
    m_column->addStretch();
}

void StepForm::offer(const StepPlan &plan)
{
    if (!m_heads)
        return;
    FieldBox *headBox = box(u"newHead"_s);
    headBox->setVisible(!plan.heads.isEmpty());
    QList<Choice> choices;
    for (const HeadChoice &head : plan.heads) {
        QStringList facts{head.name, ResidentTexts::word(u"relation"_s, head.relation)};
        if (head.age)
            facts << tr("%n years", nullptr, *head.age);
        facts.removeAll(QString());
        choices.append({QString::number(head.resident), facts.join(u" · "_s)});
    }
    const QSignalBlocker quiet(m_heads);
    const QString kept = m_heads->code();
    bool same = m_heads->choices().size() == choices.size();
    for (qsizetype i = 0; same && i < choices.size(); ++i)
        same = m_heads->choices().at(i).code == choices.at(i).code;
    if (!same)
        m_heads->setChoices(choices);
    if (plan.newHead > 0 && kept != QString::number(plan.newHead))
        m_heads->setCode(QString::number(plan.newHead));
}

void StepForm::choose(Key resident, const QString &relation)
{
    m_relations.insert(resident, relation);
    Q_EMIT changed();
}

FieldBox *StepForm::box(const QString &field) const
{
    return m_boxes.value(field);
}

void StepForm::clearFindings()
{
    for (FieldBox *one : std::as_const(m_boxes))
        one->clearFinding();
}

FieldBox *StepForm::addField(const QString &field, const QString &label, QWidget *input)
{
    auto *made = new FieldBox(label, input);
    made->setReserveNote(false);
    m_boxes.insert(field, made);
    m_column->addWidget(made);
    return made;
}

void StepForm::addDay(const QString &label)
{
    m_day = new DateEdit;
    m_day->setMayBeFuture(false);
    addField(u"on"_s, label, m_day);
    m_day->setDate(m_card.day);
    connect(m_day, &DateEdit::isoChanged, this, &StepForm::changed);
}

LineEdit *StepForm::addLine(const QString &field, const QString &label, const QString &placeholder)
{
    auto *line = new LineEdit;
    line->setPlaceholderText(placeholder);
    addField(field, label, line);
    connect(line, &QLineEdit::textEdited, this, &StepForm::changed);
    return line;
}

CodeCombo *StepForm::addCodes(const QString &field, const QString &label, const QString &list)
{
    auto *combo = new CodeCombo;
    QList<Choice> choices;
    if (const CodeList *codes = CodeList::find(list))
        for (const Code &code : codes->itemsCommonFirst())
            choices.append({code.code, codes->label(code.code, QLocale().name())});
    combo->setChoices(choices);
    addField(field, label, combo);
    connect(combo, &CodeCombo::codeChanged, this, &StepForm::changed);
    return combo;
}

Table *StepForm::addPeople(const QString &label, const QList<CardMember> &members, bool several)
{
    m_column->addWidget(new Label(label, Theme::Type::Small, Tone::Ink2));
    auto *table = new Table;
    auto *model = new QStandardItemModel(table);
    for (const CardMember &member : members) {
        auto *name = new QStandardItem(member.person.name);
        name->setData(qlonglong(member.resident), Qt::UserRole);
        name->setData(true, StrongRole);
        if (several) {
            name->setCheckable(true);
            name->setCheckState(Qt::Unchecked);
        }
        auto *relation = new QStandardItem(ResidentTexts::word(u"relation"_s, member.tie.relation));
        auto *age = new QStandardItem(ResidentTexts::sexAndAge(member.person.sex, member.person.birthDate));
        for (QStandardItem *item : {name, relation, age})
            item->setEditable(false);
        model->appendRow({name, relation, age});
    }
    table->setModel(model);
    table->setFitted(true);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setAccessibleName(label);
    table->setCurrentIndex(model->index(0, 0));
    m_column->addWidget(table);
    m_people.append(table);
    // Other people, another proposal: what was chosen for those before no longer counts.
    const auto others = [this] {
        m_headChosen = false;
        m_relations.clear();
        Q_EMIT changed();
    };
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, others);
    connect(model, &QStandardItemModel::itemChanged, this, others);
    connect(table, &Table::opened, this, [this, table] {
        // Enter goes on to the next input, as in every form.
        for (QWidget *at = table->nextInFocusChain(); at != table; at = at->nextInFocusChain())
            if (isAncestorOf(at) && !table->isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) && at->isVisibleTo(this) && at->isEnabled()) {
                at->setFocus(Qt::TabFocusReason);
                return;
            }
        Q_EMIT finished();
    });
    return table;
}

void StepForm::addHeads(const QString &label)
{
    m_heads = new CodeCombo;
    addField(u"newHead"_s, label, m_heads);
    box(u"newHead"_s)->hide();
    connect(m_heads, &CodeCombo::codeChanged, this, [this] {
        m_headChosen = true;
        Q_EMIT changed();
    });
}

void StepForm::addPick(const QString &field, PersonPick *pick)
{
    m_boxes.insert(field, pick->box());
    m_column->addWidget(pick);
    connect(pick, &PersonPick::chosenChanged, this, &StepForm::changed);
}

void StepForm::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

QList<Key> StepForm::chosen(const Table *people)
{
    QList<Key> keys;
    const QAbstractItemModel *model = people->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            keys << model->index(row, 0).data(Qt::UserRole).toLongLong();
    if (keys.isEmpty() && people->currentIndex().isValid())
        keys << people->currentIndex().siblingAtColumn(0).data(Qt::UserRole).toLongLong();
    return keys;
}

Key StepForm::newHead() const
{
    return m_headChosen ? m_heads->code().toLongLong() : 0;
}

QDate StepForm::day() const
{
    return m_day ? m_day->date() : QDate();
}

} // namespace Allpost
