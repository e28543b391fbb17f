// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/awardstepform.h"
#include "ui_awardstepform.h"

#include "forms/shared/button.h"
#include "forms/shared/formbinder.h"
#include "forms/shared/keys.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"

#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

const QString Yes = u"yes"_s;
const QString No = u"no"_s;
const QString All = u"0"_s;

} // namespace

AwardStepForm::AwardStepForm(Workplace &workplace, QWidget *parent)
    : Card(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::AwardStepForm>()), m_fields(new QWidget), m_summary(new Label({}, Theme::Type::Body, Tone::Ink2)),
      m_problem(new Label({}, Theme::Type::Small, Tone::Bad)), m_go(new Button)
{
    m_ui->setupUi(m_fields);
    m_ui->row4->setAlignment(m_ui->fromOnBox, Qt::AlignTop);
    m_binder = new FormBinder(m_fields);
    m_ui->untilOn->setMayBeFuture(true);
    m_ui->fromOn->setMayBeFuture(true);
    m_ui->upheld->setChoices({{No, tr("not upheld: the line stays")}, {Yes, tr("upheld: the line is struck")}});
    m_ui->place->setPlaceholderText(tr("notice board of the community"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::s);
    m_summary->setWordWrap(true);
    m_problem->setWordWrap(true);
    column->addWidget(m_summary);
    // The fields scroll, so that the deeds stay in sight on a low screen.
    auto *scrolled = new QWidget;
    auto *inside = new QVBoxLayout(scrolled);
    inside->setContentsMargins(0, 0, Space::xs, 0);
    inside->addWidget(m_fields);
    inside->addStretch();
    column->addWidget(plainScrollArea(scrolled), 1);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    auto *leave = new Button(tr("Leave it"), u"x"_s, u"Esc"_s);
    m_go->setKind(Button::Primary);
    m_go->setKeyText(u"F10"_s);
    m_go->setIconName(u"check"_s);
    m_go->setObjectName(u"awardStepGo"_s);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_go);
    column->addLayout(row);
    connect(leave, &QAbstractButton::clicked, this, &AwardStepForm::left);
    connect(m_go, &QAbstractButton::clicked, this, &AwardStepForm::commit);
    auto *enter = new EnterMoves(m_fields);
    connect(enter, &EnterMoves::finished, this, &AwardStepForm::commit);
    connect(m_binder, &FormBinder::edited, this, [this](const QString &field) {
        m_binder->clearFinding(field);
        m_problem->clear();
    });
}

AwardStepForm::~AwardStepForm() = default;

QString AwardStepForm::deed(AwardDo step)
{
    switch (step) {
    case AwardDo::Check: return tr("Check");
    case AwardDo::Notice: return tr("Put on notice");
    case AwardDo::Object: return tr("Note the objection");
    case AwardDo::Answer: return tr("Answer the objection");
    case AwardDo::Enter: return tr("Enter");
    case AwardDo::Refuse: return tr("Refuse");
    case AwardDo::Withdraw: return tr("Withdraw");
    default: return AwardFlow::words(step);
    }
}

void AwardStepForm::begin(AwardDo step, const QList<Key> &awards, Key line)
{
    m_step = step;
    m_awards = awards;
    const Database &db = m_workplace.store().db();
    const bool ofLine = (step == AwardDo::Object || step == AwardDo::Answer || step == AwardDo::Refuse) && awards.size() == 1;
    qint64 days = 1;
    QList<Choice> lines{{All, tr("the whole award")}};
    Key open = 0;
    for (Key award : awards) {
        auto card = AwardLists::card(db, award);
        if (!card) {
            m_workplace.complain(card.error());
            continue;
        }
        days = qMax(days, card->life.base.noticeDays);
        if (ofLine)
            for (const AwardCard::Line &one : card->lines) {
                if (one.struck || (step == AwardDo::Answer && !one.objected))
                    continue;
                lines.append({QString::number(one.key), u"%1 %2"_s.arg(one.name, one.place).trimmed()});
                open = open ? open : one.key;
            }
        if (step == AwardDo::Answer && ofLine && !card->stand().objected.contains(0))
            lines.removeFirst();
    }
    m_ui->line->setChoices(lines);
    auto second = Awards::secondNeeded(m_workplace.store(), awards, step);
    const bool needsSecond = second && !second->isEmpty();
    m_ui->lineBox->setVisible(ofLine);
    m_ui->objectorBox->setVisible(step == AwardDo::Object);
    m_ui->upheldBox->setVisible(step == AwardDo::Answer);
    m_ui->noteBox->setRequired(step == AwardDo::Object || step == AwardDo::Answer || step == AwardDo::Refuse || step == AwardDo::Withdraw);
    m_ui->noteBox->setVisible(step != AwardDo::Notice);
    for (FieldBox *box : {m_ui->fromOnBox, m_ui->untilOnBox, m_ui->placeBox})
        box->setVisible(step == AwardDo::Notice);
    m_ui->secondBox->setVisible(needsSecond);
    m_ui->secondBox->setNote(needsSecond ? *second : QString());
    const QDate today = QDate::currentDate();
    m_binder->clearFindings();
    m_binder->show({{u"line"_s, line ? QString::number(line) : step == AwardDo::Answer && open && lines.first().code != All ? QString::number(open) : All},
                    {u"upheld"_s, No},
                    {u"from_on"_s, today.toString(Qt::ISODate)},
                    {u"until_on"_s, Awards::lastDay(today, days).toString(Qt::ISODate)}});
    m_ui->untilOnBox->setNote(tr("calendar days, first and last counted: %n day(s) at least", nullptr, int(days)));
    m_problem->clear();
    setTitle(deed(step));
    // The title says what; the button has less room.
    m_go->setText(step == AwardDo::Object ? tr("Note it") : step == AwardDo::Answer ? tr("Answer it") : deed(step));
    m_go->setKind(step == AwardDo::Refuse || step == AwardDo::Withdraw ? Button::Danger : Button::Primary);
    showSummary();
    for (QWidget *field : {static_cast<QWidget *>(m_ui->line), static_cast<QWidget *>(m_ui->objector), static_cast<QWidget *>(m_ui->place), static_cast<QWidget *>(m_ui->note), static_cast<QWidget *>(m_ui->second)})
        if (field->isVisibleTo(this) && !(field == m_ui->line && step == AwardDo::Answer && lines.size() == 1)) {
            field->setFocus();
            break;
        }
}

void AwardStepForm::showSummary()
{
    qint64 points = 0;
    int people = 0;
    QString number;
    for (Key award : m_awards)
        if (auto life = AwardStates::life(m_workplace.store().db(), award)) {
            points += life->stand.points;
            people += life->stand.lines;
        }
    if (m_awards.size() == 1)
        if (auto award = m_workplace.store().get<Award>(m_awards.first()))
            number = award->number;
    const QString sum = tr("%n people, %1 points", nullptr, people).arg(QLocale().toString(points));
    m_summary->setText(number.isEmpty() ? tr("%n awards: %1", nullptr, int(m_awards.size())).arg(sum) : tr("%1: %2").arg(number, sum));
}

AwardMove AwardStepForm::move() const
{
    const QVariantMap values = m_binder->values();
    AwardMove move;
    move.step = m_step;
    move.line = m_ui->lineBox->isVisibleTo(this) ? values.value(u"line"_s).toString().toLongLong() : 0;
    move.note = values.value(u"note"_s).toString();
    move.objector = values.value(u"objector"_s).toString();
    move.upheld = values.value(u"upheld"_s).toString() == Yes;
    if (m_step == AwardDo::Notice) {
        move.fromOn = values.value(u"from_on"_s).toString();
        move.untilOn = values.value(u"until_on"_s).toString();
        move.place = values.value(u"place"_s).toString();
    }
    if (m_ui->secondBox->isVisibleTo(this))
        move.second = Awards::workerNamed(m_workplace.store().db(), values.value(u"second"_s).toString());
    return move;
}

void AwardStepForm::commit()
{
    m_binder->clearFindings();
    const AwardMove wanted = move();
    const QString second = m_binder->values().value(u"second"_s).toString().trimmed();
    if (m_ui->secondBox->isVisibleTo(this) && !wanted.second) {
        m_binder->setFinding(u"second"_s, second.isEmpty() ? tr("The other worker types the name here.") : tr("No worker of the office has this name."));
        m_ui->second->setFocus();
        return;
    }
    auto done = Awards(m_workplace.store()).take(m_awards, wanted);
    if (!done) {
        if (!m_binder->setFinding(done.error().detail, done.error().message))
            m_problem->setText(done.error().message);
        return;
    }
    Q_EMIT taken(*done);
}

} // namespace Allpost
