// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/visits/visitentry.h"
#include "ui_visitentry.h"

#include "forms/shared/keys.h"
#include "forms/shared/question.h"
#include "forms/shared/workplace.h"
#include "forms/visits/visittexts.h"
#include "models/dictionary/codelist.h"
#include "models/residents/residents.h"
#include "models/store/attachments.h"
#include "models/visits/readywords.h"

#include <QButtonGroup>
#include <QDialog>
#include <QFileDialog>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostNumbered = 9;
constexpr int WordColumns = 2;
/// Outcomes side by side, on a page and beside a list.
constexpr int LongRow = 5;
constexpr int ShortRow = 2;
const QString Plain = u"plain"_s;
const QString NotJudged = u"unknown"_s;
} // namespace

VisitEntry::VisitEntry(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::VisitEntry>()), m_outcomes(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    m_ui->day->setMayBeFuture(false);
    m_ui->photoName->setTone(Tone::Ink2);
    m_ui->dropPhoto->setAccessibleName(m_ui->dropPhoto->toolTip());
    for (FieldBox *box : {m_ui->whoBox, m_ui->dayBox, m_ui->workerBox, m_ui->kindBox, m_ui->outcomeBox, m_ui->foundBox, m_ui->difficultyBox, m_ui->photoBox})
        box->setReserveNote(false);
    makeOutcomes();
    new EnterMoves(this);
    m_ui->found->installEventFilter(this);
    connect(m_ui->found, &QPlainTextEdit::textChanged, this, &VisitEntry::showMatch);
    connect(m_ui->found, &QPlainTextEdit::cursorPositionChanged, this, &VisitEntry::showMatch);
    connect(m_ui->more, &QAbstractButton::clicked, this, [this] { setFolded(m_ui->fold->isVisibleTo(this)); });
    connect(m_ui->editWords, &QAbstractButton::clicked, this, &VisitEntry::editWords);
    connect(m_ui->choosePhoto, &QAbstractButton::clicked, this, &VisitEntry::choosePhoto);
    connect(m_ui->viewPhoto, &QAbstractButton::clicked, this, &VisitEntry::viewPhoto);
    connect(m_ui->dropPhoto, &QAbstractButton::clicked, this, [this] {
        m_photo.clear();
        m_photoName.clear();
        m_photoDropped = true;
        showPhoto();
        Q_EMIT touched();
    });
    connect(m_ui->kind, &CodeCombo::codeChanged, this, &VisitEntry::showWords);
    for (int i = 0; i < MostNumbered; ++i) {
        auto *number = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        number->setContext(Qt::WidgetWithChildrenShortcut);
        connect(number, &QShortcut::activated, this, [this, i] { insertWords(m_words.value(i)); });
    }
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enough = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        enough->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enough, &QShortcut::activated, this, &VisitEntry::finished);
    }
    auto *fold = new QShortcut(QKeySequence(Qt::Key_F9), this);
    fold->setContext(Qt::WidgetWithChildrenShortcut);
    connect(fold, &QShortcut::activated, m_ui->more, &QAbstractButton::click);
    const auto told = [this] {
        if (!m_filling)
            Q_EMIT touched();
    };
    connect(m_ui->found, &QPlainTextEdit::textChanged, this, told);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_ui->day), static_cast<QLineEdit *>(m_ui->need), static_cast<QLineEdit *>(m_ui->hazard),
                            static_cast<QLineEdit *>(m_ui->followUp), static_cast<QLineEdit *>(m_ui->followUpBy)})
        connect(line, &QLineEdit::textChanged, this, told);
    for (CodeCombo *combo : {m_ui->who, m_ui->worker, m_ui->kind, m_ui->difficulty})
        connect(combo, &CodeCombo::codeChanged, this, told);
    connect(m_outcomes, &QButtonGroup::idToggled, this, told);
    setFolded(true);
}

VisitEntry::~VisitEntry() = default;

void VisitEntry::makeOutcomes()
{
    int id = 0;
    for (const Choice &choice : VisitTexts::choices(u"visit_outcome"_s)) {
        auto *radio = new QRadioButton(u"%1  %2"_s.arg(++id).arg(choice.text));
        radio->setProperty("code", choice.code);
        radio->setObjectName(u"outcome_"_s + choice.code);
        radio->installEventFilter(this);
        m_outcomes->addButton(radio, id);
    }
    placeOutcomes(LongRow);
}

void VisitEntry::placeOutcomes(int columns)
{
    const QList<QAbstractButton *> radios = m_outcomes->buttons();
    for (int i = 0; i < radios.size(); ++i)
        m_ui->outcomeGrid->addWidget(radios.at(i), i / columns, i % columns);
    m_ui->outcomeGrid->setColumnStretch(LongRow, 1);
}

void VisitEntry::setWorkplace(Workplace *workplace)
{
    m_workplace = workplace;
    m_ui->worker->setChoices(VisitTexts::workers(workplace->store().db()));
    m_ui->worker->setFreeText(true);
    m_ui->kind->setChoices(QList<Choice>{{Plain, tr("A plain visit")}} + VisitTexts::choices(u"visit_kind"_s));
    m_ui->difficulty->setChoices({{NotJudged, tr("Not judged")}, {u"1"_s, tr("Yes")}, {u"0"_s, tr("No")}});
}

void VisitEntry::setCommon(bool common)
{
    m_common = common;
    m_ui->dayBox->setVisible(!common);
    m_ui->workerBox->setVisible(!common);
    m_ui->editWords->setVisible(!common);
    placeOutcomes(common ? ShortRow : LongRow);
}

void VisitEntry::setFolded(bool folded)
{
    m_ui->fold->setVisible(!folded);
    m_ui->more->setIconName(folded ? u"chevron-down"_s : u"chevron-up"_s);
    if (!folded && isVisible())
        m_ui->need->setFocus();
}

void VisitEntry::begin(const Visit &visit)
{
    m_filling = true;
    m_begun = visit;
    m_photo.clear();
    m_photoName.clear();
    m_photoDropped = false;
    m_ui->day->setIso(visit.visitedOn);
    m_ui->worker->setCode(visit.worker ? QString::number(visit.worker) : visit.visitor.isEmpty() ? QString() : CodeValue{{}, visit.visitor}.stored());
    m_ui->kind->setCode(visit.kind.isEmpty() ? Plain : visit.kind);
    m_ui->found->setPlainText(visit.found);
    m_ui->need->setText(visit.need);
    m_ui->hazard->setText(visit.hazard);
    m_ui->difficulty->setCode(visit.difficulty ? (*visit.difficulty ? u"1"_s : u"0"_s) : NotJudged);
    m_ui->followUp->setText(visit.followUp);
    m_ui->followUpBy->setIso(visit.followUpBy);
    m_outcomes->setExclusive(false);
    for (QAbstractButton *button : m_outcomes->buttons())
        button->setChecked(button->property("code").toString() == visit.outcome);
    m_outcomes->setExclusive(true);
    for (FieldBox *box : findChildren<FieldBox *>())
        box->clearFinding();
    showWhos();
    showWords();
    showPhoto();
    setFolded(visit.need.isEmpty() && visit.hazard.isEmpty() && visit.followUp.isEmpty() && visit.photo.isEmpty() && !visit.difficulty);
    m_filling = false;
    QAbstractButton *first = m_outcomes->checkedButton();
    (first ? first : m_outcomes->button(1))->setFocus();
}

void VisitEntry::showWhos()
{
    QList<Choice> choices;
    if (m_workplace && m_begun.household) {
        if (auto members = Residents(m_workplace->store()).members(m_begun.household))
            for (const HouseholdMember &member : *members)
                if (!member.died)
                    choices.append({QString::number(member.resident), member.name});
        choices.append({u"0"_s, tr("The household as a whole")});
    }
    m_ui->whoBox->setVisible(choices.size() > 2 && !m_common);
    m_ui->who->setChoices(choices);
    m_ui->who->setCode(QString::number(m_begun.resident));
}

QString VisitEntry::outcome() const
{
    const QAbstractButton *checked = m_outcomes->checkedButton();
    return checked ? checked->property("code").toString() : QString();
}

Visit VisitEntry::visit() const
{
    Visit visit = m_begun;
    if (m_ui->whoBox->isVisibleTo(this))
        visit.resident = m_ui->who->code().toLongLong();
    if (!m_common) {
        visit.visitedOn = m_ui->day->iso();
        const QString worker = m_ui->worker->code();
        const CodeValue typed = CodeValue::parse(worker);
        visit.worker = typed.isOutside() ? 0 : worker.toLongLong();
        visit.visitor = typed.isOutside() ? typed.text : QString();
    }
    visit.outcome = outcome();
    visit.kind = kind();
    visit.found = m_ui->found->toPlainText().trimmed();
    visit.need = m_ui->need->text().trimmed();
    visit.hazard = m_ui->hazard->text().trimmed();
    const QString difficulty = m_ui->difficulty->code();
    visit.difficulty = difficulty.isEmpty() || difficulty == NotJudged ? std::nullopt : std::optional(difficulty == "1"_L1);
    visit.followUp = m_ui->followUp->text().trimmed();
    visit.followUpBy = m_ui->followUpBy->iso();
    if (m_photoDropped)
        visit.photo.clear();
    return visit;
}

bool VisitEntry::isModified() const
{
    const Visit now = visit();
    return !m_photo.isEmpty() || Visit::entity().valuesOf(&now) != Visit::entity().valuesOf(&m_begun);
}

QString VisitEntry::kind() const
{
    const QString code = m_ui->kind->code();
    return code == Plain ? QString() : code;
}

FieldBox *VisitEntry::boxOf(const QString &field) const
{
    static const QHash<QString, QString> names{{u"visited_on"_s, u"dayBox"_s}, {u"resident"_s, u"whoBox"_s}, {u"household"_s, u"whoBox"_s},
                                               {u"follow_up"_s, u"followUpBox"_s}, {u"follow_up_by"_s, u"followUpByBox"_s}};
    return findChild<FieldBox *>(names.value(field, field + u"Box"_s));
}

bool VisitEntry::check()
{
    for (FieldBox *box : findChildren<FieldBox *>())
        box->clearFinding();
    auto whole = Visits::completed(m_workplace->store().db(), visit());
    if (!whole) {
        m_workplace->complain(whole.error());
        return false;
    }
    Findings findings = Visits::check(m_workplace->store().db(), *whole);
    for (const auto &[field, date] : {std::pair{u"visited_on"_s, m_ui->day}, {u"follow_up_by"_s, m_ui->followUpBy}})
        if (const QString problem = date->problem(); !problem.isEmpty()) {
            Finding finding = Finding::holdBack(u"date_unreadable"_s, problem);
            finding.field = field;
            findings.prepend(finding);
        }
    bool fine = true;
    for (const Finding &finding : std::as_const(findings)) {
        FieldBox *box = boxOf(finding.field);
        const bool holds = finding.weight == Finding::Weight::HoldBack;
        if (!box)
            continue;
        // A box that is not asked here speaks through the one of the outcome.
        if (!box->isVisibleTo(this)) {
            if (m_ui->fold->isAncestorOf(box))
                setFolded(false);
            else
                box = m_ui->outcomeBox;
        }
        if (box->finding().isEmpty())
            box->setFinding(finding.message, holds ? Tone::Bad : Tone::Warn);
        if (holds && fine) {
            fine = false;
            if (box == m_ui->outcomeBox)
                m_outcomes->button(1)->setFocus();
            else if (box->input())
                box->input()->setFocus();
        }
    }
    return fine;
}

void VisitEntry::showWords()
{
    while (QLayoutItem *item = m_ui->wordGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_words = m_workplace ? ReadyWords::of(m_workplace->store(), kind()) : QStringList();
    for (int i = 0; i < qMin(int(m_words.size()), MostNumbered); ++i) {
        auto *button = new Button(m_words.at(i), {}, u"Ctrl+%1"_s.arg(i + 1), Button::Quiet);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QAbstractButton::clicked, this, [this, i] { insertWords(m_words.value(i)); });
        const int columns = m_common ? 1 : WordColumns;
        m_ui->wordGrid->addWidget(button, i / columns, i % columns, Qt::AlignLeft);
    }
    m_ui->wordGrid->setColumnStretch(WordColumns, 1);
}

void VisitEntry::insertWords(const QString &words)
{
    if (words.isEmpty())
        return;
    QTextCursor cursor = m_ui->found->textCursor();
    cursor.insertText(words);
    m_ui->found->setTextCursor(cursor);
    m_ui->found->setFocus();
}

void VisitEntry::showMatch()
{
    const QTextCursor cursor = m_ui->found->textCursor();
    const QString match = ReadyWords::matching(m_words, ReadyWords::lettersBefore(m_ui->found->toPlainText(), cursor.position()));
    m_ui->foundBox->setNote(match.isEmpty() ? QString() : tr("Enter: %1").arg(match));
}

bool VisitEntry::expandLetters()
{
    QTextCursor cursor = m_ui->found->textCursor();
    const QString letters = ReadyWords::lettersBefore(m_ui->found->toPlainText(), cursor.position());
    const QString match = ReadyWords::matching(m_words, letters);
    if (match.isEmpty())
        return false;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(letters.size()));
    cursor.insertText(match);
    m_ui->found->setTextCursor(cursor);
    return true;
}

bool VisitEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_ui->found)
        return enter && key->modifiers() == Qt::NoModifier && expandLetters();
    // One digit says who was met, and the text begins.
    const int digit = key->key() - Qt::Key_0;
    QAbstractButton *radio = m_outcomes->button(digit);
    if (radio && !(key->modifiers() & ~Qt::KeypadModifier)) {
        radio->setChecked(true);
        m_ui->found->setFocus();
        return true;
    }
    if (enter && m_outcomes->checkedButton()) {
        m_ui->found->setFocus();
        return true;
    }
    return false;
}

void VisitEntry::editWords()
{
    Question ask(tr("The ready words of this desk"), tr("One sentence a line; two letters of its pinyin or its number put it in."), this);
    ask.setDeeds(tr("Leave as it is"), tr("Keep the words"));
    auto *words = new NoteEdit;
    words->setLines(8);
    words->setPlainText(m_words.join(u'\n'));
    ask.setBody(words);
    words->setFocus();
    if (ask.exec() != QDialog::Accepted)
        return;
    if (auto saved = ReadyWords::save(m_workplace->store(), kind(), words->toPlainText().split(u'\n')); !saved)
        m_workplace->complain(saved.error());
    showWords();
}

void VisitEntry::choosePhoto()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a photo"), {}, tr("Photos (*.jpg *.jpeg *.png *.bmp *.webp)"));
    if (!path.isEmpty())
        takePhoto(path);
}

bool VisitEntry::takePhoto(const QString &path)
{
    auto photo = Photos::fromFile(path);
    if (!photo) {
        m_ui->photoBox->setFinding(photo.error().message);
        return false;
    }
    m_ui->photoBox->clearFinding();
    m_photo = photo->jpeg;
    m_photoName = tr("%1 × %2, %3").arg(photo->size.width()).arg(photo->size.height()).arg(QLocale().formattedDataSize(m_photo.size()));
    m_photoDropped = false;
    showPhoto();
    Q_EMIT touched();
    return true;
}

void VisitEntry::showPhoto()
{
    QString name = m_photoName;
    const QString hash = m_photoDropped ? QString() : m_begun.photo;
    if (name.isEmpty() && !hash.isEmpty() && m_workplace)
        if (auto size = Attachments::size(m_workplace->store().db(), hash))
            name = *size ? tr("A photo of %1").arg(QLocale().formattedDataSize(*size)) : tr("The photo is not in this file.");
    m_ui->photoName->setText(name.isEmpty() ? tr("no photo") : name);
    m_ui->dropPhoto->setVisible(!name.isEmpty());
    m_ui->viewPhoto->setVisible(!name.isEmpty());
}

void VisitEntry::viewPhoto()
{
    QByteArray content = m_photo;
    if (content.isEmpty()) {
        auto kept = Attachments::content(m_workplace->store().db(), m_begun.photo);
        if (!kept) {
            m_ui->photoBox->setFinding(kept.error().message);
            return;
        }
        content = *kept;
    }
    QImage image;
    if (!image.loadFromData(content, "JPEG")) {
        m_ui->photoBox->setFinding(tr("The photo is damaged and cannot be opened."));
        return;
    }
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Photo"));
    auto *picture = new QLabel;
    const QSize room = window()->size() * 0.9;
    picture->setPixmap(QPixmap::fromImage(image.size().width() > room.width() || image.size().height() > room.height()
                                              ? image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                                              : image));
    picture->setAccessibleName(tr("Photo"));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins({});
    column->addWidget(picture);
    dialog.exec();
}

QJsonObject VisitEntry::typed() const
{
    const Visit now = visit();
    QJsonObject typed;
    const Values values = Visit::entity().valuesOf(&now);
    for (size_t i = 0; i < values.size(); ++i)
        if (!values[i].isNull())
            typed.insert(Visit::entity().fields[i].name, QJsonValue::fromVariant(values[i].toVariant()));
    return typed;
}

void VisitEntry::setTyped(const QJsonObject &typed)
{
    Values values = Visit::entity().valuesOf(&m_begun);
    for (size_t i = 0; i < values.size(); ++i) {
        const Field &field = Visit::entity().fields[i];
        const QJsonValue value = typed.value(field.name);
        if (field.type == FieldType::Attachment)
            continue;
        values[i] = value.isUndefined() ? Value() : field.isNumber() ? Value(value.toVariant().toLongLong()) : Value(value.toString());
    }
    const Visit begun = m_begun;
    begin(recordFrom<Visit>(values));
    // What it differs from is still what was in the file.
    m_begun = begun;
    Q_EMIT touched();
}

} // namespace Allpost
