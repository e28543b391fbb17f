// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderstepform.h"

#include "forms/shared/button.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/keys.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/access/workers.h"
#include "models/departments/departments.h"
#include "models/dictionary/codelist.h"
#include "models/workorders/orderwords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QJsonObject>
#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;
using enum OrderDo;

namespace {

constexpr int Columns = 2;
constexpr int MostDays = 366;
const QString Yes = u"1"_s;
const QString No = u"0"_s;

QString lastOf(const QString &receiver)
{
    return receiver.mid(1);
}

/// Words of these steps are what the step is about.
bool isAboutWords(OrderDo step)
{
    return step == Answer || step == Resolution || step == Note;
}

QString yesNo(const std::optional<bool> &value)
{
    return !value ? QString() : *value ? Yes : No;
}

} // namespace

OrderStepForm::OrderStepForm(QWidget *parent) : Card(parent), m_hint(new Label({}, Theme::Type::Small, Tone::Ink2)), m_problem(new Label({}, Theme::Type::Small, Tone::Bad)), m_go(new Button({}, u"check"_s, u"F10"_s, Button::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::s);
    m_hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_body = new QWidget;
    column->addWidget(m_hint);
    column->addWidget(m_body);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addStretch();
    auto *leave = new Button(tr("Leave"), u"x"_s, u"Esc"_s);
    m_go->setObjectName(u"takeStep"_s);
    row->addWidget(leave);
    row->addWidget(m_go);
    column->addLayout(row);
    connect(leave, &QAbstractButton::clicked, this, &OrderStepForm::left);
    connect(m_go, &QAbstractButton::clicked, this, &OrderStepForm::apply);
    setBar(true);
    setTone(Tone::Accent);
}

bool OrderStepForm::asksNothing(const OrderChoice &choice)
{
    return choice.needs == OrderNeeds(OrderNeed::Nothing);
}

void OrderStepForm::clear()
{
    auto *fresh = new QWidget;
    delete layout()->replaceWidget(m_body, fresh);
    m_body->hide();
    m_body->deleteLater();
    m_body = fresh;
    m_boxes.clear();
    m_cell = 0;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Space::m);
    m_grid->setVerticalSpacing(Space::xs);
    for (int i = 0; i < Columns; ++i)
        m_grid->setColumnStretch(i, 1);
}

void OrderStepForm::begin(const OrderCard &card, const OrderChoice &choice, const OrderEvent &prefill)
{
    m_card = card;
    m_choice = choice;
    clear();
    const QString words = OrderFlow::words(choice.step);
    setTitle(words);
    m_go->setText(words);
    m_problem->hide();
    m_hint->hide();
    addFields(prefill);
    m_begun = answers();
    auto *enter = new EnterMoves(m_body);
    connect(enter, &EnterMoves::finished, this, &OrderStepForm::apply);
    connect(enter, &EnterMoves::escaped, this, &OrderStepForm::left);
    m_body->show();
    for (int i = 0; i < m_grid->count(); ++i)
        if (auto *first = qobject_cast<FieldBox *>(m_grid->itemAt(i)->widget()); first && first->input()) {
            first->input()->setFocus(Qt::TabFocusReason);
            return;
        }
}

void OrderStepForm::addFields(const OrderEvent &prefill)
{
    const OrderNeeds needs = m_choice.needs;
    if (needs & OrderNeed::Receiver)
        addReceiver(prefill);
    if (needs & OrderNeed::CallerSays)
        addCaller(prefill);
    if (needs & OrderNeed::Reason)
        addCodes(u"reason"_s, tr("Reason"), m_choice.reasons, prefill.reason);
    if (needs & OrderNeed::Level)
        addCodes(u"level"_s, m_choice.step == Return ? tr("Returned by") : tr("Level"), u"order_level"_s,
                 !prefill.level.isEmpty() ? prefill.level : m_choice.step == Return ? u"community"_s : QString());
    if (needs & OrderNeed::Grade)
        addCodes(u"grade"_s, tr("Grade of urging"), u"urge_grade"_s, prefill.grade.isEmpty() ? u"normal"_s : prefill.grade);
    if (needs & OrderNeed::Until) {
        auto *until = new DateEdit;
        add(u"until"_s, tr("Until"), until, true);
        until->setIso(prefill.until);
    }
    if (needs & OrderNeed::Days) {
        auto *days = new LineEdit;
        days->setValidator(new QIntValidator(1, MostDays, days));
        add(u"days"_s, tr("Working days"), days, true);
        const OrderCardEvent *asked = m_choice.step == GrantExtension ? m_card.last(AskExtension) : nullptr;
        const auto wanted = prefill.days ? prefill.days : asked ? asked->event.days : std::optional<qint64>();
        days->setText(wanted ? QString::number(*wanted) : QString());
        if (asked)
            box(u"days"_s)->setNote(tr("Asked for: %1").arg(OrderWords::said(*asked)));
    }
    if (needs & OrderNeed::Into) {
        auto *into = new LineEdit;
        into->setPlaceholderText(tr("Its number, or the end of it"));
        add(u"into"_s, tr("The other order"), into, true, true);
        connect(into, &QLineEdit::textChanged, this, &OrderStepForm::showInto);
        if (prefill.into)
            if (auto other = m_workplace->store().get<WorkOrder>(prefill.into))
                into->setText(other->number);
    }
    if (needs & OrderNeed::Target) {
        const OrderCardEvent *target = m_card.find(m_card.life.lastMove);
        m_hint->setText(target ? tr("Takes back: %1, %2, %3").arg(OrderWords::title(*target), OrderWords::moment(target->event.at), target->worker) : QString());
        m_hint->setVisible(target);
    }
    addNote(needs.testFlag(OrderNeed::Note), prefill);
}

void OrderStepForm::addReceiver(const OrderEvent &prefill)
{
    QList<Choice> choices;
    const Database &db = m_workplace->store().db();
    if (auto departments = Departments::list(db))
        for (const DepartmentEntry &one : *departments)
            choices.append({u'd' + QString::number(one.key), one.department.name});
    if (auto workers = Workers::list(db))
        for (const Workers::Entry &one : *workers)
            if (!one.isInactive())
                choices.append({u'w' + QString::number(one.key), one.worker.name});
    auto *combo = new CodeCombo;
    combo->setChoices(choices);
    add(u"receiver"_s, tr("Department or worker"), combo, true, true);
    if (prefill.department || prefill.assignee) {
        combo->setCode(prefill.department ? u'd' + QString::number(prefill.department) : u'w' + QString::number(prefill.assignee));
    } else if (m_choice.step == Dispatch && m_card.order.category) {
        auto category = m_workplace->store().get<OrderCategory>(m_card.order.category);
        if (category && category->department) {
            combo->setCode(u'd' + QString::number(category->department));
            box(u"receiver"_s)->setNote(tr("Usual for %1").arg(m_card.category));
        }
    }
}

void OrderStepForm::addCaller(const OrderEvent &prefill)
{
    const QList<Choice> yesOrNo{{Yes, tr("Yes")}, {No, tr("No")}};
    const auto ask = [&](const QString &field, const QString &label, const std::optional<bool> &value) {
        auto *combo = new CodeCombo;
        combo->setChoices(yesOrNo);
        add(field, label, combo, true);
        combo->setCode(yesNo(value));
        return combo;
    };
    const QString who = m_card.order.caller.isEmpty() ? m_card.resident : m_card.order.caller;
    const QString phone = m_workplace->revealed() ? m_card.order.phone : QString();
    m_hint->setText(who.isEmpty() ? tr("What the caller says counts, not what the handler thinks")
                                  : tr("Call %1: what the caller says counts, not what the handler thinks").arg(QStringList{who, phone}.join(u' ').trimmed()));
    m_hint->show();
    CodeCombo *reached = ask(u"reached"_s, tr("Was the caller reached?"), prefill.reached);
    ask(u"solved"_s, tr("Is it solved?"), prefill.solved);
    addCodes(u"satisfaction"_s, tr("Satisfied?"), u"satisfaction"_s, prefill.satisfaction);
    addCodes(u"opinion"_s, tr("Praise or complaint"), u"opinion"_s, prefill.opinion, false);
    connect(reached, &CodeCombo::codeChanged, this, &OrderStepForm::showReached);
    showReached();
}

void OrderStepForm::addNote(bool required, const OrderEvent &prefill)
{
    const QString label = m_choice.step == Answer ? tr("What was done")
        : m_choice.step == Resolution             ? tr("What was settled")
        : m_choice.step == CallBack               ? tr("In the caller's words")
        : m_choice.step == Undo || m_choice.step == DenyExtension || m_choice.step == AskExtension || m_choice.step == Transfer ? tr("Why")
                                                                                                                               : tr("Note");
    if (isAboutWords(m_choice.step)) {
        auto *note = new NoteEdit;
        note->setPlainText(prefill.note);
        add(u"note"_s, label, note, required, true);
        box(u"note"_s)->setNote(tr("Ctrl+Enter takes the step"));
        connect(note, &QPlainTextEdit::textChanged, this, &OrderStepForm::touched);
        return;
    }
    auto *note = new LineEdit;
    note->setText(prefill.note);
    add(u"note"_s, label, note, required, true);
    connect(note, &QLineEdit::textEdited, this, &OrderStepForm::touched);
}

FieldBox *OrderStepForm::add(const QString &field, const QString &label, QWidget *input, bool required, bool wide)
{
    input->setObjectName(field);
    auto *made = new FieldBox(label, input);
    made->setRequired(required);
    made->setReserveNote(false);
    m_boxes.insert(field, made);
    if (wide && m_cell % Columns)
        m_cell += Columns - m_cell % Columns;
    m_grid->addWidget(made, m_cell / Columns, m_cell % Columns, 1, wide ? Columns : 1, Qt::AlignTop);
    m_cell += wide ? Columns : 1;
    return made;
}

CodeCombo *OrderStepForm::addCodes(const QString &field, const QString &label, const QString &list, const QString &code, bool required)
{
    auto *combo = new CodeCombo;
    QList<Choice> choices;
    if (const CodeList *codes = CodeList::find(list))
        for (const Code &one : codes->items())
            choices.append({one.code, codes->label(one.code, QLocale().name())});
    combo->setChoices(choices);
    add(field, label, combo, required);
    combo->setCode(code);
    return combo;
}

void OrderStepForm::showReached()
{
    const bool reached = code(u"reached"_s) != No;
    for (const auto &field : {u"solved"_s, u"satisfaction"_s, u"opinion"_s})
        if (FieldBox *one = box(field))
            one->setVisible(reached);
}

void OrderStepForm::showInto()
{
    const Key other = answers().into;
    auto order = other ? m_workplace->store().get<WorkOrder>(other) : Result<WorkOrder>(WorkOrder{});
    box(u"into"_s)->setNote(other && order ? order->number + u" · "_s + order->title : QString());
}

QString OrderStepForm::code(const QString &field) const
{
    const auto *combo = box(field) ? qobject_cast<CodeCombo *>(box(field)->input()) : nullptr;
    return combo ? combo->code() : QString();
}

QString OrderStepForm::text(const QString &field) const
{
    const FieldBox *one = box(field);
    if (!one)
        return {};
    if (const auto *note = qobject_cast<NoteEdit *>(one->input()))
        return note->toPlainText().trimmed();
    if (const auto *line = qobject_cast<QLineEdit *>(one->input()))
        return line->text().trimmed();
    return {};
}

OrderEvent OrderStepForm::answers() const
{
    OrderEvent event;
    event.step = OrderFlow::code(m_choice.step);
    const QString receiver = code(u"receiver"_s);
    if (receiver.startsWith(u'd'))
        event.department = lastOf(receiver).toLongLong();
    else if (receiver.startsWith(u'w'))
        event.assignee = lastOf(receiver).toLongLong();
    if (m_choice.step == Answer)
        event.department = m_card.stand().department;
    event.reason = code(u"reason"_s);
    event.level = code(u"level"_s);
    event.grade = code(u"grade"_s);
    if (const FieldBox *until = box(u"until"_s))
        event.until = static_cast<DateEdit *>(until->input())->iso();
    if (const QString days = text(u"days"_s); !days.isEmpty())
        event.days = days.toLongLong();
    const auto said = [this](const QString &field) { return code(field).isEmpty() ? std::optional<bool>() : std::optional(code(field) == Yes); };
    event.reached = said(u"reached"_s);
    if (event.reached.value_or(true)) {
        event.solved = said(u"solved"_s);
        event.satisfaction = code(u"satisfaction"_s);
        event.opinion = code(u"opinion"_s);
    }
    if (m_choice.needs & OrderNeed::Target)
        event.target = m_card.life.lastMove;
    if (const QString number = text(u"into"_s); !number.isEmpty()) {
        // Of the number its end is enough: this desk's orders of this year.
        bool short_ = false;
        const int running = number.toInt(&short_);
        const QString whole = short_ ? m_card.order.number.section(u'-', 0, -2) + u"-%1"_s.arg(running, 4, 10, QChar(u'0')) : number;
        if (auto other = OrderCard::numbered(m_workplace->store().db(), whole))
            event.into = *other;
    }
    event.note = text(u"note"_s);
    return event;
}

bool OrderStepForm::isModified() const
{
    if (!m_grid)
        return false;
    const OrderEvent now = answers();
    return OrderEvent::entity().valuesOf(&now) != OrderEvent::entity().valuesOf(&m_begun);
}

Findings OrderStepForm::unreadable() const
{
    Findings findings;
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        QString problem;
        if (const auto *combo = qobject_cast<CodeCombo *>(it.value()->input()))
            problem = combo->problem();
        else if (const auto *date = qobject_cast<DateEdit *>(it.value()->input()))
            problem = date->problem();
        if (it.key() == "into"_L1 && !text(it.key()).isEmpty() && !answers().into)
            problem = tr("There is no order with this number.");
        if (problem.isEmpty())
            continue;
        Finding finding = Finding::holdBack(u"unreadable"_s, problem);
        finding.field = it.key();
        findings << finding;
    }
    return findings;
}

bool OrderStepForm::showFindings(const Findings &findings)
{
    static const QHash<QString, QString> names{{u"department"_s, u"receiver"_s}, {u"assignee"_s, u"receiver"_s}, {u"into_order"_s, u"into"_s}};
    bool fine = true;
    for (const Finding &finding : findings) {
        const bool holds = finding.weight == Finding::Weight::HoldBack;
        FieldBox *one = box(names.value(finding.field, finding.field));
        if (one && one->finding().isEmpty())
            one->setFinding(finding.message, holds ? Tone::Bad : Tone::Warn);
        if (!holds)
            continue;
        if (!one && !m_problem->isVisibleTo(this)) {
            m_problem->setText(finding.message);
            m_problem->show();
        }
        if (fine && one && one->input())
            one->input()->setFocus();
        fine = false;
    }
    return fine;
}

void OrderStepForm::apply()
{
    for (FieldBox *one : std::as_const(m_boxes))
        one->clearFinding();
    m_problem->hide();
    const OrderEvent wanted = answers();
    if (!showFindings(unreadable() + Orders::checkStep(m_workplace->store().db(), m_card.life, wanted)))
        return;
    const OrderDo step = m_choice.step;
    if (auto done = Orders(m_workplace->store()).take(m_card.key, wanted); !done) {
        Finding refused = Finding::holdBack(u"refused"_s, done.error().message);
        refused.field = done.error().detail;
        showFindings({refused});
        return;
    }
    Q_EMIT taken(step);
}

QJsonObject OrderStepForm::typed() const
{
    const OrderEvent now = answers();
    const Values values = OrderEvent::entity().valuesOf(&now);
    QJsonObject typed;
    for (size_t i = 0; i < values.size(); ++i)
        if (!values[i].isNull())
            typed.insert(OrderEvent::entity().fields[i].name, QJsonValue::fromVariant(values[i].toVariant()));
    return typed;
}

OrderEvent OrderStepForm::fromTyped(const QJsonObject &typed)
{
    Values values(OrderEvent::entity().fields.size());
    for (size_t i = 0; i < values.size(); ++i) {
        const Field &field = OrderEvent::entity().fields[i];
        const QJsonValue value = typed.value(field.name);
        if (!value.isUndefined())
            values[i] = field.isNumber() ? Value(value.toVariant().toLongLong()) : Value(value.toString());
    }
    return recordFrom<OrderEvent>(values);
}

} // namespace Allpost
