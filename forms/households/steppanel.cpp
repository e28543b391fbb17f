// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/households/steppanel.h"
#include "ui_steppanel.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/workplace.h"
#include "models/views/roles.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

StepPanel::StepPanel(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::StepPanel>()), m_preview(new QStandardItemModel(this)),
      m_go(new Button({}, u"check"_s, u"Enter"_s, Button::Primary))
{
    m_ui->setupUi(this);
    m_ui->formScroll->viewport()->setAutoFillBackground(false);
    m_ui->formInner->setAutoFillBackground(false);
    m_ui->preview->setModel(m_preview);
    m_ui->preview->setFitted(true);
    m_ui->preview->horizontalHeader()->setSectionsMovable(false);
    m_ui->preview->installEventFilter(this);
    m_ui->nothing->setTone(Tone::Ink3);
    m_ui->nothing->setContentsMargins(Space::m, Space::s, Space::m, 0);
    auto *leave = new Button(tr("Leave"), u"x"_s, u"Esc"_s);
    m_ui->bar->addButton(leave);
    m_ui->bar->addButton(m_go);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_ui->formInner->isAncestorOf(now))
            m_ui->formScroll->ensureWidgetVisible(now, 0, Space::xl);
    });
    connect(leave, &QAbstractButton::clicked, this, &StepPanel::left);
    connect(m_go, &QAbstractButton::clicked, this, &StepPanel::apply);
}

StepPanel::~StepPanel() = default;

QString StepPanel::title(StepForm::Kind kind)
{
    switch (kind) {
    case StepForm::Kind::Add: return tr("Add a member");
    case StepForm::Kind::Out: return tr("Move out");
    case StepForm::Kind::Death: return tr("Register a death");
    case StepForm::Kind::Head: return tr("New head");
    case StepForm::Kind::Split: return tr("Split the household");
    case StepForm::Kind::Join: return tr("Join another household");
    case StepForm::Kind::Home: return tr("Move home");
    case StepForm::Kind::Birth: return tr("Register a birth");
    case StepForm::Kind::Verify: return tr("Verified, unchanged");
    }
    return {};
}

void StepPanel::open(StepForm::Kind kind, const HouseholdCard &card)
{
    if (m_household != card.key)
        forget();
    m_household = card.key;
    for (StepForm *form : std::as_const(m_forms))
        form->hide();
    m_form = m_forms.value(kind);
    if (!m_form) {
        m_form = StepForm::make(kind, *m_workplace, card);
        m_forms.insert(kind, m_form);
        m_ui->formInnerColumn->addWidget(m_form);
        connect(m_form, &StepForm::changed, this, &StepPanel::planAgain);
        connect(m_form, &StepForm::finished, this, &StepPanel::apply);
    }
    m_tried = false;
    m_form->show();
    m_ui->formCard->setTitle(title(kind));
    planAgain();
    m_form->begin();
}

void StepPanel::forget()
{
    for (StepForm *form : std::as_const(m_forms)) {
        form->disconnect(this);
        form->hide();
        form->deleteLater();
    }
    m_forms.clear();
    m_form = nullptr;
    m_plan = {};
}

void StepPanel::planAgain()
{
    if (!m_form)
        return;
    auto planned = m_form->plan(HouseholdSteps(m_workplace->store()));
    if (!planned) {
        m_plan = {};
        m_ui->bar->setMessage(planned.error().message, Tone::Bad);
        showPlan();
        return;
    }
    m_plan = *planned;
    m_form->offer(m_plan);
    showPlan();
    showFindings();
}

void StepPanel::showPlan()
{
    m_preview->clear();
    m_preview->setHorizontalHeaderLabels({tr("Who"), tr("Until now"), tr("From then on")});
    bool asks = false;
    for (const StepLine &line : std::as_const(m_plan.lines)) {
        auto *who = new QStandardItem(line.name);
        who->setData(true, StrongRole);
        auto *from = new QStandardItem(line.fromText.isEmpty() ? u"—"_s : line.fromText);
        QString to = line.toText;
        if (line.what == StepLine::What::Leaves && to.isEmpty())
            to = tr("leaves the household");
        else if (line.what == StepLine::What::Ends && to.isEmpty())
            to = tr("the household ends");
        auto *then = new QStandardItem(to.isEmpty() ? u"—"_s : to);
        const bool same = line.what == StepLine::What::Relation && line.from == line.to;
        from->setData(int(Meaning::Quiet), MeaningRole);
        then->setData(int(same ? Meaning::Faint : line.what == StepLine::What::Leaves || line.what == StepLine::What::Ends ? Meaning::Warn : Meaning::Accent), MeaningRole);
        if (line.guess) {
            then->setData(QVariant::fromValue(QList<ChipValue>{{tr("please check"), Meaning::Warn, {}}}), ChipsRole);
            asks = asks || line.isChoosable();
        }
        for (QStandardItem *item : {who, from, then})
            item->setEditable(false);
        m_preview->appendRow({who, from, then});
    }
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_ui->preview->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_ui->preview->setVisible(m_preview->rowCount() > 0);
    m_ui->nothing->setVisible(m_preview->rowCount() == 0 || asks);
    m_ui->nothing->setText(asks ? tr("What is marked does not follow for certain: go there with Tab and choose another relation with ← and →.")
                                : tr("The preview appears as soon as the answers suffice."));
    m_go->setText(m_form->deed(m_plan));
    m_ui->bar->updateGeometry();
}

void StepPanel::showFindings()
{
    m_form->clearFindings();
    while (QLayoutItem *item = m_ui->notesColumn->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QString stops;
    for (const Finding &finding : std::as_const(m_plan.findings)) {
        const bool refuses = finding.weight == Finding::Weight::HoldBack;
        if (refuses && finding.code == "required"_L1 && !m_tried)
            continue;
        const Tone tone = refuses ? Tone::Bad : finding.weight == Finding::Weight::Warning ? Tone::Warn : Tone::Ink3;
        FieldBox *box = finding.row ? nullptr : m_form->box(finding.field);
        if (box && !box->isHidden() && (box->finding().isEmpty() || refuses)) {
            box->setFinding(finding.message, tone);
        } else {
            auto *label = new Label(finding.message, Theme::Type::Small, tone);
            label->setWordWrap(true);
            QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
            policy.setHeightForWidth(true);
            label->setSizePolicy(policy);
            m_ui->notesColumn->addWidget(label);
        }
        if (refuses && stops.isEmpty())
            stops = finding.message;
    }
    m_ui->notes->setVisible(m_ui->notesColumn->count() > 0);
    m_ui->bar->setMessage(m_tried ? stops : QString(), Tone::Bad);
}

void StepPanel::apply()
{
    if (!m_form)
        return;
    m_tried = true;
    planAgain();
    if (!m_plan.isReady()) {
        for (const Finding &finding : std::as_const(m_plan.findings))
            if (FieldBox *box = m_form->box(finding.field); box && box->input() && finding.weight == Finding::Weight::HoldBack && box->isVisible()) {
                box->input()->setFocus();
                break;
            }
        if (!mustHoldBack(m_plan.findings) && m_plan.edits.isEmpty())
            m_ui->bar->setMessage(tr("Nothing would change."), Tone::Warn);
        return;
    }
    auto done = HouseholdSteps(m_workplace->store()).apply(m_plan);
    if (!done) {
        // Somebody changed it meanwhile: what would happen now is shown before it is done.
        m_ui->bar->setMessage(done.error().message, Tone::Bad);
        if (done.error().code == ErrorCode::Conflict)
            planAgain();
        m_ui->bar->setMessage(done.error().message, Tone::Bad);
        return;
    }
    const QString said = m_form->said(*done);
    forget();
    m_workplace->say(said, {tr("Undo"), u"Ctrl+Z"_s, [workplace = m_workplace] { workplace->undo(); }});
    Q_EMIT this->done(*done);
}

void StepPanel::chooseRelation(int row, int by)
{
    if (row < 0 || row >= m_plan.lines.size())
        return;
    const StepLine &line = m_plan.lines.at(row);
    if (!line.isChoosable())
        return;
    // The proposal moves to the front each time it is planned anew, so the order is that of the list itself.
    QStringList order = HouseholdSteps::relationCodes();
    for (const QString &code : line.others)
        order.removeAll(code);
    order = line.others + order;
    if (!order.contains(line.to))
        order.prepend(line.to);
    const qsizetype at = order.indexOf(line.to);
    m_form->choose(line.resident, order.at((at + by + order.size()) % order.size()));
    m_ui->preview->setCurrentIndex(m_preview->index(row, 2));
}

bool StepPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            chooseRelation(m_ui->preview->currentIndex().row(), key->key() == Qt::Key_Right ? 1 : -1);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            apply();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
