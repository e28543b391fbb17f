// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/papers/paperregisterview.h"
#include "ui_paperregisterview.h"

#include "forms/papers/registermodel.h"
#include "forms/shared/keys.h"
#include "forms/shared/question.h"
#include "forms/shared/workplace.h"
#include "models/access/workers.h"
#include "models/dictionary/codelist.h"

#include <QHeaderView>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QList<Choice> kinds()
{
    QList<Choice> all;
    for (const Code &code : CodeList::find(u"paper_kind")->items())
        all << Choice{code.code, RegisterModel::kindWord(code.code)};
    return all;
}

} // namespace

PaperRegisterView::PaperRegisterView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PaperRegisterView>()), m_workplace(workplace), m_model(new RegisterModel(this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setAccessibleName(tr("Register of papers"));
    m_ui->list->setObjectName(u"registerList"_s);
    m_ui->list->horizontalHeader()->setSectionsClickable(false);
    m_ui->list->horizontalHeader()->setSectionsMovable(false);
    m_ui->text->setIconName(u"search"_s);
    m_ui->month->setAccessibleName(tr("Month"));
    m_ui->kind->setAccessibleName(tr("Kind of paper"));
    m_ui->worker->setAccessibleName(tr("Worker"));
    m_ui->outsideKind->setChoices(kinds());
    m_ui->on->setDisplay(DateEdit::Chinese);
    m_ui->state->hide();
    m_ui->outsideScroll->viewport()->setAutoFillBackground(false);
    m_ui->outsideInner->setAutoFillBackground(false);
    new EnterMoves(m_ui->outsideCard);
    m_ui->dropOutside->setText(tr("Leave it"));
    m_ui->dropOutside->setKeyText(u"Esc"_s);
    connect(m_ui->dropOutside, &QAbstractButton::clicked, this, &PaperRegisterView::stepBack);
    for (CodeCombo *combo : {m_ui->month, m_ui->kind, m_ui->worker})
        connect(combo, &CodeCombo::codeChanged, this, &PaperRegisterView::read);
    connect(m_ui->text, &QLineEdit::textEdited, this, &PaperRegisterView::read);
    connect(m_ui->text, &QLineEdit::returnPressed, this, [this] { m_ui->list->setFocus(); });
    connect(m_ui->title, &QLineEdit::textEdited, m_ui->titleBox, &FieldBox::clearFinding);
    connect(m_ui->list, &Table::opened, this, &PaperRegisterView::printAgain);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PaperRegisterView::showCurrent);
    connect(&workplace, &Workplace::revealedChanged, this, &PaperRegisterView::showCurrent);
    fillFilters();
}

PaperRegisterView::~PaperRegisterView() = default;

void PaperRegisterView::follow(QAction *again, QAction *makeVoid, QAction *takeNumber)
{
    m_ui->again->follow(again);
    m_ui->makeVoid->setKind(Button::Danger);
    m_ui->makeVoid->follow(makeVoid);
    m_ui->takeNumber->setKind(Button::Primary);
    m_ui->takeNumber->follow(takeNumber);
}

void PaperRegisterView::fillFilters()
{
    const QString month = m_ui->month->code(), kind = m_ui->kind->code(), worker = m_ui->worker->code();
    QList<Choice> months{{u"all"_s, tr("All months")}};
    if (auto known = PaperRegister::months(m_workplace.store().db())) {
        QString year;
        for (const QString &one : std::as_const(*known)) {
            if (one.left(4) != year) {
                year = one.left(4);
                months << Choice{year, tr("Year %1").arg(year)};
            }
            months << Choice{one, tr("%1-%2", "year and month").arg(year, one.mid(5))};
        }
    }
    QList<Choice> workers{{u"all"_s, tr("All workers")}};
    if (auto list = Workers::list(m_workplace.store().db()))
        for (const Workers::Entry &entry : std::as_const(*list))
            workers << Choice{QString::number(entry.key), entry.worker.name};
    const QSignalBlocker quietMonth(m_ui->month), quietKind(m_ui->kind), quietWorker(m_ui->worker);
    m_ui->month->setChoices(months);
    m_ui->kind->setChoices(QList<Choice>{{u"all"_s, tr("All kinds")}} + kinds());
    m_ui->worker->setChoices(workers);
    m_ui->month->setCode(month.isEmpty() ? u"all"_s : month);
    m_ui->kind->setCode(kind.isEmpty() ? u"all"_s : kind);
    m_ui->worker->setCode(worker.isEmpty() ? u"all"_s : worker);
}

RegisterQuestion PaperRegisterView::question() const
{
    RegisterQuestion question;
    const QString month = m_ui->month->code(), kind = m_ui->kind->code();
    question.year = month.left(4).toInt();
    question.month = month.mid(5).toInt();
    question.kind = kind == "all"_L1 ? QString() : kind;
    question.worker = m_ui->worker->code().toLongLong();
    question.text = m_ui->text->text();
    return question;
}

void PaperRegisterView::setQuestion(const RegisterQuestion &question)
{
    fillFilters();
    {
        const QSignalBlocker quietMonth(m_ui->month), quietKind(m_ui->kind), quietWorker(m_ui->worker);
        m_ui->month->setCode(!question.year ? u"all"_s : !question.month ? QString::number(question.year) : u"%1-%2"_s.arg(question.year).arg(question.month, 2, 10, QLatin1Char('0')));
        m_ui->kind->setCode(question.kind.isEmpty() ? u"all"_s : question.kind);
        m_ui->worker->setCode(question.worker ? QString::number(question.worker) : u"all"_s);
        m_ui->text->setText(question.text);
    }
    load();
}

QString PaperRegisterView::filterWords() const
{
    QStringList words;
    for (const CodeCombo *combo : {m_ui->month, m_ui->kind, m_ui->worker})
        if (combo->code() != "all"_L1 && !combo->code().isEmpty())
            words << combo->currentText();
    if (const QString text = m_ui->text->text().trimmed(); !text.isEmpty())
        words << tr("with “%1”").arg(text);
    return words.join(u" · "_s);
}

void PaperRegisterView::load()
{
    fillFilters();
    read();
}

void PaperRegisterView::read()
{
    auto lines = PaperRegister::lines(m_workplace.store().db(), question());
    if (!lines) {
        m_workplace.complain(lines.error());
        return;
    }
    const RegisterLine *before = current();
    const Key key = before ? before->key : 0;
    m_model->setLines(*lines);
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    // Numbers are never cut: what a person reads out over the telephone.
    const QFontMetrics letters(Theme::font(Theme::Type::Body));
    int widest = 0;
    for (const RegisterLine &line : std::as_const(*lines).mid(0, 200))
        widest = std::max(widest, letters.horizontalAdvance(line.paper.number));
    header->resizeSection(RegisterModel::Number, qBound(170, widest + 40, 280));
    header->resizeSection(RegisterModel::Whom, letters.horizontalAdvance(u"某"_s) * 14);
    header->setSectionResizeMode(RegisterModel::Paper, QHeaderView::Stretch);
    const bool any = !lines->isEmpty();
    m_ui->list->setVisible(any);
    m_ui->none->setVisible(!any);
    const bool asked = question() != RegisterQuestion();
    m_ui->none->setKind(asked ? EmptyState::NotFound : EmptyState::Fresh);
    m_ui->none->setTitle(asked ? tr("No paper fits") : tr("Nothing was issued yet"));
    m_ui->none->setHelp(asked ? tr("Looked for: %1").arg(filterWords()) : tr("Papers stand here once they are issued; Ctrl+N takes a number for a letter written elsewhere."));
    if (any)
        m_ui->list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(key)), 0));
    showCurrent();
    Q_EMIT counted(int(lines->size()));
}

void PaperRegisterView::begin()
{
    load();
    if (isAskingNumber())
        m_ui->title->setFocus();
    else if (m_model->rowCount())
        m_ui->list->setFocus();
    else
        m_ui->text->setFocus();
}

const RegisterLine *PaperRegisterView::current() const
{
    return m_model->at(m_ui->list->currentIndex().row());
}

void PaperRegisterView::showCurrent()
{
    const RegisterLine *line = current();
    m_ui->state->hide();
    if (!line) {
        m_ui->preview->clear(tr("The paper under the cursor stands here."));
    } else if (auto sheet = PaperRegister::sheet(m_workplace.store().db(), line->key)) {
        m_ui->preview->setSheet(*sheet, m_workplace.revealed());
    } else {
        m_ui->preview->clear(sheet.error().message);
    }
    if (line && line->isVoid()) {
        m_ui->state->setText(tr("Void since %1: %2").arg(line->paper.voidedOn, line->paper.voidReason));
        m_ui->state->show();
    }
    Q_EMIT stateChanged();
}

QString PaperRegisterView::againRefusal() const
{
    const RegisterLine *line = current();
    if (!line)
        return tr("Choose a paper first.");
    return line->paper.outside.value_or(false) ? tr("It was written elsewhere; only its number is kept here.") : QString();
}

QString PaperRegisterView::voidRefusal() const
{
    const RegisterLine *line = current();
    if (!line)
        return tr("Choose a paper first.");
    return line->isVoid() ? tr("It is void already.") : QString();
}

void PaperRegisterView::print()
{
    Printout page = PaperRegister::list(m_model->lines(), filterWords());
    m_workplace.print(page);
}

void PaperRegisterView::printAgain()
{
    const RegisterLine *line = current();
    if (!line)
        return;
    if (const QString why = againRefusal(); !why.isEmpty()) {
        m_workplace.say(why);
        return;
    }
    auto page = PaperRegister::printAgain(m_workplace.store().db(), line->key);
    if (!page) {
        m_workplace.complain(page.error());
        return;
    }
    QString reason = tr("Printed again");
    if (page->personal == Printout::Personal::InFull) {
        const auto given = m_workplace.askReason(tr("A paper with full numbers"));
        if (!given)
            return;
        reason = *given;
    }
    m_workplace.recordRead(u"print"_s, line->key, {u"content"_s}, 1, reason);
    m_workplace.print(*page);
}

void PaperRegisterView::makeVoid()
{
    const RegisterLine *line = current();
    if (!line || line->isVoid())
        return;
    Question ask(tr("Declare %1 void?").arg(line->paper.number), tr("The number stays used and the paper stays in the register, with the word void and the reason."), this);
    auto *reason = new LineEdit;
    reason->setObjectName(u"voidReason"_s);
    ask.setBody(new FieldBox(tr("Why it is void"), reason));
    ask.setDeeds(tr("Leave it valid"), tr("Declare void"), Button::Danger);
    const auto tell = [&] { ask.goButton()->setRefusal(reason->text().trimmed().isEmpty() ? tr("Say why the paper is void.") : QString()); };
    connect(reason, &QLineEdit::textChanged, &ask, tell);
    tell();
    if (ask.exec() != QDialog::Accepted)
        return;
    if (auto done = PaperRegister::makeVoid(m_workplace.store(), line->key, reason->text()); !done)
        m_workplace.complain(done.error());
}

void PaperRegisterView::askNumber()
{
    if (!isAskingNumber()) {
        for (LineEdit *input : {m_ui->title, m_ui->to, m_ui->why, m_ui->remark})
            input->clear();
        m_ui->howMany->setText(u"1"_s);
        m_ui->outsideKind->setCode(u"letter"_s);
        m_ui->on->setDate(QDate::currentDate());
        for (FieldBox *box : {m_ui->titleBox, m_ui->onBox, m_ui->howManyBox})
            box->clearFinding();
    }
    m_ui->right->setCurrentWidget(m_ui->outsidePage);
    m_ui->title->setFocus();
    Q_EMIT stateChanged();
}

bool PaperRegisterView::isAskingNumber() const
{
    return m_ui->right->currentWidget() == m_ui->outsidePage;
}

bool PaperRegisterView::takeNumber()
{
    OutsidePaper paper;
    paper.title = m_ui->title->text();
    paper.kind = m_ui->outsideKind->code();
    paper.recipient = m_ui->to->text();
    paper.purpose = m_ui->why->text();
    paper.on = m_ui->on->date();
    paper.note = m_ui->remark->text();
    bool isNumber = false;
    paper.copies = m_ui->howMany->text().trimmed().toLongLong(&isNumber);
    if (!isNumber || paper.copies < 1) {
        m_ui->howManyBox->setFinding(tr("A number from 1 to 999."));
        m_ui->howMany->setFocus();
        return false;
    }
    if (!m_ui->on->problem().isEmpty()) {
        m_ui->onBox->setFinding(m_ui->on->problem());
        m_ui->on->setFocus();
        return false;
    }
    auto taken = PaperRegister::addOutside(m_workplace.store(), paper);
    if (!taken) {
        FieldBox *box = taken.error().detail == "title"_L1 ? m_ui->titleBox : taken.error().detail == "issued_at"_L1 ? m_ui->onBox : nullptr;
        if (!box) {
            m_workplace.complain(taken.error());
            return false;
        }
        box->setFinding(taken.error().message);
        box->input()->setFocus();
        return false;
    }
    m_ui->right->setCurrentWidget(m_ui->showPage);
    load();
    m_ui->list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(taken->key)), 0));
    m_ui->list->setFocus();
    m_workplace.say(tr("The letter has the number %1").arg(taken->paper.number));
    Q_EMIT stateChanged();
    return true;
}

bool PaperRegisterView::stepBack()
{
    if (!isAskingNumber())
        return false;
    m_ui->right->setCurrentWidget(m_ui->showPage);
    m_ui->list->setFocus();
    Q_EMIT stateChanged();
    return true;
}

} // namespace Allpost
