// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderform.h"
#include "ui_orderform.h"

#include "forms/shared/workplace.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMimeData>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
const QString Receiver = u"receiver"_s;
} // namespace

FieldBox *OrderForm::boxOf(const QString &field) const
{
    static const QHash<QString, QString> names{{u"caller"_s, u"residentBox"_s}, {u"assignee"_s, u"departmentBox"_s}, {u"dwelling"_s, u"placeBox"_s},
                                               {u"building"_s, u"placeBox"_s}, {u"household"_s, u"residentBox"_s}};
    return findChild<FieldBox *>(names.value(field, field + u"Box"_s));
}

void OrderForm::settle()
{
    m_ui->place->settle();
    m_ui->caller->settle();
    // A combo box takes what was typed into it when it is left.
    if (QWidget *focus = QApplication::focusWidget(); focus && isAncestorOf(focus) && (qobject_cast<QComboBox *>(focus) || qobject_cast<QComboBox *>(focus->parentWidget()))) {
        focus->clearFocus();
        focus->setFocus();
    }
}

bool OrderForm::showError(const Error &error)
{
    FieldBox *box = error.detail.isEmpty() ? nullptr : boxOf(error.detail);
    if (!box)
        return false;
    box->setFinding(error.message);
    if (box->input())
        box->input()->setFocus();
    return true;
}

bool OrderForm::check(bool dispatch)
{
    for (FieldBox *box : findChildren<FieldBox *>())
        if (box->objectName() != "filesBox"_L1)
            box->clearFinding();
    auto whole = Orders::completed(m_workplace->store(), order());
    if (!whole) {
        m_workplace->complain(whole.error());
        return false;
    }
    Findings findings = Orders::check(m_workplace->store().db(), *whole);
    auto hold = [&findings](const QString &field, const QString &sentence) {
        Finding finding = Finding::holdBack(u"entry"_s, sentence);
        finding.field = field;
        findings << finding;
    };
    for (const auto &[field, combo] : {std::pair{u"category"_s, m_ui->category}, {u"urgency"_s, m_ui->urgency}, {u"kind"_s, m_ui->kind}, {u"force"_s, m_ui->force},
                                       {u"partner_grid"_s, m_ui->partnerGrid}, {u"caller_kind"_s, m_ui->callerKind}, {u"channel"_s, m_ui->channel}, {u"department"_s, m_ui->receiver}})
        if (const QString problem = combo->problem(); !problem.isEmpty())
            hold(field, problem);
    if (dispatch && receiver().isEmpty() && m_ui->receiver->problem().isEmpty()) {
        if (m_ui->category->code().isEmpty())
            hold(u"category"_s, m_suggested ? tr("Choose one: it says who gets it. Enter in the line above takes %1.").arg(m_book.path(m_suggested)) : tr("Choose one: it says who gets it."));
        else
            hold(u"department"_s, tr("Choose who gets it, or only register it (Ctrl+S)."));
    }
    bool fine = true;
    for (const Finding &finding : std::as_const(findings)) {
        FieldBox *box = boxOf(finding.field);
        const bool holds = finding.weight == Finding::Weight::HoldBack;
        if (!box)
            continue;
        if (box->finding().isEmpty())
            box->setFinding(finding.message, holds ? Tone::Bad : Tone::Warn);
        if (holds && std::exchange(fine, false) && box->input())
            box->input()->setFocus();
    }
    return fine && !mustHoldBack(findings);
}

void OrderForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // EnterMoves watches inputs as they are polished; what is decided here comes before it.
    const QList<QWidget *> inputs = findChildren<QWidget *>();
    for (QWidget *input : inputs)
        if (qobject_cast<QLineEdit *>(input) || qobject_cast<QPlainTextEdit *>(input))
            input->installEventFilter(this);
}

bool OrderForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        return mime && OrderFilesBox::canTake(*mime) && m_ui->files->take(*mime);
    }
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier);
    if (watched == m_ui->title && enter && takeSuggestion()) {
        m_ui->place->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

void OrderForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (OrderFilesBox::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void OrderForm::dropEvent(QDropEvent *event)
{
    if (m_ui->files->take(*event->mimeData()))
        event->acceptProposedAction();
}

QJsonObject OrderForm::typed() const
{
    const WorkOrder now = order();
    QJsonObject typed;
    const Values values = WorkOrder::entity().valuesOf(&now);
    for (size_t i = 0; i < values.size(); ++i)
        if (!values[i].isNull())
            typed.insert(WorkOrder::entity().fields[i].name, QJsonValue::fromVariant(values[i].toVariant()));
    if (m_receiverTouched)
        typed.insert(Receiver, receiver());
    return typed;
}

void OrderForm::setTyped(const QJsonObject &typed)
{
    Values values = WorkOrder::entity().valuesOf(&m_begun);
    for (size_t i = 0; i < values.size(); ++i) {
        const Field &field = WorkOrder::entity().fields[i];
        const QJsonValue value = typed.value(field.name);
        values[i] = value.isUndefined() ? Value() : field.isNumber() ? Value(value.toVariant().toLongLong()) : Value(value.toString());
    }
    const WorkOrder begun = m_begun;
    begin(recordFrom<WorkOrder>(values));
    if (const QString code = typed.value(Receiver).toString(); !code.isEmpty()) {
        m_receiverTouched = true;
        m_ui->receiver->setCode(code);
    }
    // What it differs from is still the empty sheet.
    m_begun = begun;
    Q_EMIT touched();
}

} // namespace Allpost
