// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/households/householdpage.h"
#include "ui_householdpage.h"

#include "forms/households/householdpaper.h"
#include "forms/households/householdtexts.h"
#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"
#include "forms/views/conditionflow.h"
#include "models/access/rights.h"
#include "models/dictionary/codelist.h"
#include "models/residents/datetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int RightWidth = 336;

} // namespace

HouseholdPage::HouseholdPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::HouseholdPage>()), m_members(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->homeEditor->setWorkplace(&workplace);
    m_ui->homeEditor->setTitle(tr("Dwelling and household"));
    m_ui->step->setWorkplace(&workplace);
    m_ui->hintCard->setWorkplace(&workplace);
    m_ui->orders->setWorkplace(&workplace);
    m_ui->points->setWorkplace(&workplace);
    m_ui->where->setTone(Tone::Ink2);
    m_ui->asOf->setTone(Tone::Accent);
    m_ui->members->setModel(m_members);
    m_ui->members->setFitted(true);
    m_ui->members->setAccessibleName(tr("Members"));
    m_ui->members->horizontalHeader()->setSectionsMovable(false);
    m_ui->rightScroll->setFixedWidth(RightWidth);
    for (QScrollArea *scroll : {m_ui->leftScroll, m_ui->rightScroll}) {
        scroll->viewport()->setAutoFillBackground(false);
        scroll->widget()->setAutoFillBackground(false);
    }
    addCommands();
    addSteps();
    addCorners();
    connect(m_ui->members, &Table::opened, this, [this] { openMember(false); });
    connect(m_ui->asOf, &Banner::acted, this, [this] { lookAt({}); });
    m_ui->householdCare->setWorkplace(&workplace);
    m_ui->householdCare->setTitle(tr("Care of the whole household"));
    connect(m_ui->homeEditor, &HomeCard::left, this, &HouseholdPage::stopEditing);
    connect(m_ui->homeEditor, &HomeCard::saved, this, [this](bool changed) {
        stopEditing();
        if (changed)
            this->workplace().say(tr("Saved"), {tr("Undo"), u"Ctrl+Z"_s, [this] { this->workplace().undo(); }});
    });
    connect(m_ui->step, &StepPanel::left, this, &HouseholdPage::closeStep);
    connect(m_ui->step, &StepPanel::done, this, [this] {
        // A household that ended by joining another is left for that one.
        if (const Key into = this->workplace().store().get<Household>(m_card.key).value_or(Household{}).joinedInto)
            openHousehold(into);
        closeStep();
    });
    connect(&workplace, &Workplace::revealedChanged, this, [this](bool on) {
        if (!on)
            m_noted = 0;
        if (m_card.key && !isEditing() && !isInStep())
            showCard();
    });
    connect(&workplace.store(), &Store::committed, this, [this] {
        m_building.clear();
        if (isVisible() && m_card.key && !isEditing() && !isInStep())
            showCard();
    });
}

HouseholdPage::~HouseholdPage() = default;

bool HouseholdPage::isInStep() const
{
    return m_ui->pages->currentWidget() == m_ui->step;
}

bool HouseholdPage::isEditing() const
{
    return !m_ui->homeEditor->isHidden();
}

void HouseholdPage::addCommands()
{
    m_previous = addCommand("household.previous", tr("Previous household"), u"chevron-left"_s, Qt::ALT | Qt::Key_Up, [this] { goBy(-1); });
    m_next = addCommand("household.next", tr("Next household"), u"chevron-right"_s, Qt::ALT | Qt::Key_Down, [this] { goBy(1); });
    addCommand("household.print", tr("Print the household card"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    m_visit = addCommand("household.visit", tr("Note a visit"), u"footprints"_s, Qt::Key_F7, [this] {
        workplace().go({u"visit"_s, QVariantMap{{u"household"_s, qlonglong(m_card.key)}}});
    });
    m_order = addCommand("household.order", tr("Register an order"), u"clipboard-list"_s, Qt::Key_F6, [this] { workplace().go({u"order-entry"_s, orderSubject()}); });
    m_edit = addCommand("household.edit", tr("Change dwelling and household"), u"pencil"_s, Qt::Key_F2, [this] {
        // In the list of members the key means the member.
        if (m_ui->members->hasFocus())
            openMember(true);
        else
            startEditing();
    });
    addCommand("household.day", tr("Who lived here on a day"), u"calendar-days"_s, Qt::CTRL | Qt::Key_D, [this] {
        m_dayInput->setFocus(Qt::ShortcutFocusReason);
        m_dayInput->selectAll();
    });
    addCommand("household.former", tr("Who lived here before"), u"clock"_s, {}, [this] {
        m_withFormer = !m_withFormer;
        showMembers();
    });
    addCommand("household.save", tr("Save dwelling and household"), u"save"_s, Qt::CTRL | Qt::Key_S, [this] {
        if (isEditing())
            m_ui->homeEditor->save();
    });
    addCommand("household.care", tr("Add the household to a care group"), u"heart"_s, Qt::CTRL | Qt::Key_G, [this] {
        if (m_ui->householdCare->isVisible())
            m_ui->householdCare->add();
    });
    addCommand("household.points", tr("Exchange points"), u"coins"_s, Qt::CTRL | Qt::Key_J, [this] {
        if (m_card.key && !isInStep() && !isEditing())
            m_ui->points->exchange();
    });
    addCommand("household.history", tr("What happened in this household"), u"history"_s, Qt::CTRL | Qt::Key_H, [this] { m_ui->rightScroll->setFocus(); });
    addCommand("household.leave", tr("Leave the household card"), u"x"_s, Qt::Key_Escape, [this] { esc(); });
    auto button = [&](QAction *action, const QString &text, Button::Kind kind) {
        auto *made = new Button(text, action->property("iconName").toString(), {}, kind);
        made->follow(action);
        m_ui->head->addButton(made);
    };
    button(m_previous, tr("Previous"), Button::Normal);
    button(m_next, tr("Next"), Button::Normal);
    button(m_order, tr("Order"), Button::Normal);
    button(m_visit, tr("Visit"), Button::Primary);
    m_ui->rightScroll->setFocusPolicy(Qt::StrongFocus);
}

void HouseholdPage::addSteps()
{
    struct Step { const char *id; StepForm::Kind kind; QString text; const char *icon; };
    const QList<Step> steps{{"household.add", StepForm::Kind::Add, tr("Add"), "user-plus"},
                            {"household.out", StepForm::Kind::Out, tr("Move out"), "user-minus"},
                            {"household.death", StepForm::Kind::Death, tr("Death"), "flower-2"},
                            {"household.head", StepForm::Kind::Head, tr("Head"), "crown"},
                            {"household.split", StepForm::Kind::Split, tr("Split"), "split"},
                            {"household.join", StepForm::Kind::Join, tr("Join"), "merge"},
                            {"household.home", StepForm::Kind::Home, tr("Move home"), "door-open"},
                            {"household.birth", StepForm::Kind::Birth, tr("Birth"), "cake"},
                            {"household.verify", StepForm::Kind::Verify, tr("Unchanged"), "circle-check"}};
    auto *flow = new ConditionFlow(m_ui->steps);
    flow->setContentsMargins({});
    flow->setSpacing(Space::s);
    int key = Qt::Key_1;
    for (const Step &step : steps) {
        QAction *action = workplace().commands().add(QLatin1String(step.id), StepPanel::title(step.kind), QLatin1String(step.icon), QKeySequence(key++), this);
        connect(action, &QAction::triggered, this, [this, kind = step.kind] { openStep(kind); });
        m_steps << action;
        auto *made = new Button(step.text, QLatin1String(step.icon));
        made->follow(action);
        flow->insert(flow->count(), made);
        m_stepButtons << made;
    }
}

void HouseholdPage::addCorners()
{
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins({});
    row->setSpacing(Space::s);
    m_former = new Button({}, u"clock"_s, {}, Button::Quiet);
    connect(m_former, &QAbstractButton::clicked, workplace().commands().find(u"household.former"_s), &QAction::trigger);
    m_dayInput = new DateEdit;
    m_dayInput->setObjectName(u"day"_s);
    m_dayInput->setMayBeFuture(false);
    m_dayInput->setPlaceholderText(tr("As on a day"));
    m_dayInput->setToolTip(tr("Who lived here on a day") + u"  Ctrl+D"_s);
    m_dayInput->setAccessibleName(tr("Who lived here on a day"));
    m_dayInput->setFixedWidth(136 * Theme::textPercent() / 100);
    connect(m_dayInput, &QLineEdit::returnPressed, this, [this] { lookAt(m_dayInput->date()); });
    connect(m_dayInput, &DateEdit::isoChanged, this, [this] {
        if (m_dayInput->date().isValid() && m_dayInput->date() != m_card.day)
            lookAt(m_dayInput->date());
    });
    row->addWidget(m_former);
    row->addWidget(m_dayInput);
    m_ui->membersCard->setCorner(corner);
    auto *change = new Button(tr("Change"), u"pencil"_s, u"F2"_s, Button::Quiet);
    change->setObjectName(u"changeHome"_s);
    connect(change, &QAbstractButton::clicked, this, &HouseholdPage::startEditing);
    m_ui->homeCard->setCorner(change);
}

void HouseholdPage::show(const QVariant &what)
{
    const Store &store = workplace().store();
    m_day = {};
    Result<Key> household = what.toLongLong();
    int step = 0;
    if (what.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = what.toMap();
        m_day = QDate::fromString(map.value(u"day"_s).toString(), Qt::ISODate);
        step = map.value(u"step"_s).toInt();
        household = Key(map.value(u"household"_s).toLongLong());
        if (const Key resident = map.value(u"resident"_s).toLongLong())
            household = HouseholdCard::lastOfResident(store, resident);
        else if (const Key dwelling = map.value(u"dwelling"_s).toLongLong())
            household = HouseholdCard::ofDwelling(store, dwelling);
    }
    if (!household) {
        workplace().complain(household.error());
        return;
    }
    m_ui->pages->setCurrentWidget(m_ui->viewPage);
    m_ui->homeEditor->hide();
    m_ui->step->forget();
    openHousehold(*household);
    m_ui->members->setFocus();
    if (step >= 1 && step <= m_steps.size() && m_steps.at(step - 1)->isEnabled())
        m_steps.at(step - 1)->trigger();
}

void HouseholdPage::openHousehold(Key household)
{
    m_card = {};
    m_card.key = household;
    m_withFormer = false;
    m_notedCare.clear();
    m_ui->leftScroll->verticalScrollBar()->setValue(0);
    m_ui->rightScroll->verticalScrollBar()->setValue(0);
    showCard();
    workplace().titleChanged();
}

bool HouseholdPage::leave()
{
    if (isEditing() && m_ui->homeEditor->isModified())
        return m_ui->homeEditor->save();
    return true;
}

void HouseholdPage::refresh()
{
    if (m_card.key && !isEditing() && !isInStep())
        showCard();
}

QString HouseholdPage::title() const
{
    return m_card.day.isValid() ? HouseholdTexts::title(m_card) : tr("Household");
}

void HouseholdPage::showCard()
{
    const Key household = m_card.key;
    HouseholdCard::Options options;
    if (m_day.isValid())
        options.day = m_day;
    auto card = HouseholdCard::read(workplace().store(), household, options);
    m_ui->pages->setVisible(bool(card));
    m_ui->steps->setVisible(bool(card));
    if (!card) {
        m_card = {};
        m_card.key = household;
        m_ui->head->setTitle(household ? tr("This household is no longer in the file") : tr("No household is kept here"));
        m_ui->where->setText({});
        m_ui->chips->setChips(QList<ChipValue>{});
        m_ui->asOf->hide();
        allow();
        return;
    }
    m_card = std::move(*card);
    noteReveal();
    showHead();
    showMembers();
    showHome();
    showCare();
    showOpen();
    m_ui->hintCard->setHousehold(m_day.isValid() ? 0 : m_card.key);
    m_ui->points->setHousehold(m_day.isValid() ? 0 : m_card.key);
    showGrid();
    showTimeline();
    allow();
    // The neighbours are only needed for going on to them, so the card stands first.
    QMetaObject::invokeMethod(this, [this] {
        readBuilding();
        allow();
    }, Qt::QueuedConnection);
}

QVariantMap HouseholdPage::orderSubject() const
{
    return {{u"household"_s, qlonglong(m_card.key)}, {u"dwelling"_s, qlonglong(m_card.dwellingKey)}};
}

void HouseholdPage::readBuilding()
{
    if (!m_building.contains(m_card.key) && m_card.dwellingKey)
        m_building = HouseholdCard::inBuilding(workplace().store(), m_card.dwellingKey).value_or(QList<Key>{});
}

void HouseholdPage::allow()
{
    QString why;
    if (!m_card.day.isValid())
        why = tr("This household is no longer in the file.");
    else if (m_day.isValid())
        why = tr("An earlier day is shown. Go back to today first.");
    else if (!m_card.household.endedOn.isEmpty())
        why = tr("This household ended on %1.").arg(m_card.household.endedOn);
    else if (isEditing() || isInStep())
        why = tr("First finish or leave what is open.");
    for (QAction *step : std::as_const(m_steps))
        CommandRegistry::refuse(step, why);
    CommandRegistry::refuse(m_visit, why);
    CommandRegistry::refuse(m_order, why);
    const qsizetype at = m_building.indexOf(m_card.key);
    const bool known = at >= 0 || !m_card.dwellingKey;
    const QString busy = isEditing() || isInStep() ? tr("First finish or leave what is open.") : QString();
    CommandRegistry::refuse(m_previous, !busy.isEmpty() ? busy : at > 0 || !known ? QString() : tr("This is the first household of the building."));
    CommandRegistry::refuse(m_next, !busy.isEmpty() ? busy : !known || (at >= 0 && at + 1 < m_building.size()) ? QString() : tr("This is the last household of the building."));
}

void HouseholdPage::openStep(StepForm::Kind kind)
{
    m_ui->steps->hide();
    m_ui->pages->setCurrentWidget(m_ui->step);
    allow();
    m_ui->step->open(kind, m_card);
}

void HouseholdPage::closeStep()
{
    m_ui->pages->setCurrentWidget(m_ui->viewPage);
    m_ui->steps->show();
    showCard();
    m_ui->members->setFocus();
}

void HouseholdPage::startEditing()
{
    if (!m_card.day.isValid() || m_day.isValid() || isEditing() || isInStep())
        return;
    m_ui->homeEditor->show();
    if (!m_ui->homeEditor->edit(m_card)) {
        m_ui->homeEditor->hide();
        return;
    }
    for (QWidget *card : {static_cast<QWidget *>(m_ui->membersCard), static_cast<QWidget *>(m_ui->homeCard), static_cast<QWidget *>(m_ui->careCard), static_cast<QWidget *>(m_ui->householdCare)})
        card->hide();
    m_ui->steps->hide();
    allow();
}

void HouseholdPage::stopEditing()
{
    m_ui->homeEditor->hide();
    for (QWidget *card : {static_cast<QWidget *>(m_ui->membersCard), static_cast<QWidget *>(m_ui->homeCard), static_cast<QWidget *>(m_ui->careCard), static_cast<QWidget *>(m_ui->householdCare)})
        card->show();
    m_ui->steps->show();
    showCard();
    m_ui->members->setFocus();
}

void HouseholdPage::lookAt(QDate day)
{
    const QDate wanted = day.isValid() && day < QDate::currentDate() ? day : QDate();
    if (wanted == m_day)
        return;
    m_day = wanted;
    m_ui->members->setFocus();
    showCard();
}

void HouseholdPage::goBy(int by)
{
    readBuilding();
    const qsizetype at = m_building.indexOf(m_card.key);
    if (at < 0 || at + by < 0 || at + by >= m_building.size())
        return;
    const QList<Key> building = m_building;
    m_day = {};
    m_ui->step->forget();
    openHousehold(building.at(at + by));
}

void HouseholdPage::openMember(bool edit)
{
    const Key resident = m_ui->members->currentIndex().siblingAtColumn(0).data(Qt::UserRole).toLongLong();
    if (resident)
        workplace().go({u"resident"_s, QVariantMap{{u"key"_s, qlonglong(resident)}, {u"edit"_s, edit}}});
}

void HouseholdPage::esc()
{
    if (isInStep())
        closeStep();
    else if (isEditing())
        stopEditing();
    else if (m_day.isValid())
        lookAt({});
    else
        workplace().back();
}

void HouseholdPage::noteReveal()
{
    // Names of restricted groups beside the members; those of the household itself are noted by their own card.
    for (const CardCare &care : std::as_const(m_card.care))
        if (care.resident && !m_notedCare.contains(care.care) && Rights::isRestricted(workplace().store().db(), u"care.see", Rights::careSubject(care.group))) {
            m_notedCare.insert(care.care);
            workplace().recordRead(u"reveal"_s, care.care, {u"care_group"_s}, 1, {});
        }
    if (!workplace().revealed() || m_noted == m_card.key)
        return;
    m_noted = m_card.key;
    workplace().recordRead(u"reveal"_s, m_card.key, {u"id_number"_s, u"phone"_s}, qint64(m_card.members.size()), {});
}

void HouseholdPage::print()
{
    const bool inFull = workplace().revealed();
    if (inFull) {
        const auto reason = workplace().askReason(tr("Print in full"));
        if (!reason)
            return;
        workplace().recordRead(u"print"_s, m_card.key, {u"id_number"_s, u"phone"_s}, qint64(m_card.members.size()), *reason);
    }
    const auto printout = HouseholdPaper::card(workplace().store(), m_card, inFull);
    if (!printout)
        return workplace().complain(printout.error());
    workplace().print(*printout);
}

} // namespace Allpost
