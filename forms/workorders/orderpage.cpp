// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderpage.h"
#include "ui_orderpage.h"

#include "forms/shared/button.h"
#include "forms/shared/workplace.h"
#include "forms/workorders/orderchoicesmodel.h"
#include "models/access/drafts.h"
#include "models/workorders/orderslips.h"
#include "models/workorders/orderwords.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int LifeWidth = 336;

/// What of a deed changes an order's page.
bool concerns(const ChangeSet &changes)
{
    static const QStringList entities{u"work_order"_s, u"order_event"_s, u"order_caller"_s, u"order_file"_s, u"attendance"_s, u"department"_s,
                                      u"order_category"_s, u"issued_paper"_s, u"calendar_day"_s, u"office_hours"_s};
    if (changes.bulk || changes.changes.empty())
        return true;
    return std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &one) { return !one.entity || entities.contains(one.entity->name); });
}

} // namespace

OrderPage::OrderPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::OrderPage>()), m_drafts(std::make_unique<Drafts>(workplace.store())),
      m_steps(new OrderChoicesModel(this)), m_slips(new OrderChoicesModel(this))
{
    m_ui->setupUi(this);
    m_ui->step->setWorkplace(&workplace);
    m_ui->whistle->setWorkplace(&workplace);
    m_ui->files->setWorkplace(&workplace);
    m_ui->step->hide();
    m_ui->left->setType(Theme::Type::Section);
    m_ui->left->setWordWrap(true);
    m_ui->clock->setTone(Tone::Ink2);
    m_ui->clock->setWordWrap(true);
    m_ui->contested->setTone(Tone::Bad);
    m_ui->lifeCard->setFixedWidth(LifeWidth);
    for (QScrollArea *scroll : {m_ui->leftScroll, m_ui->lifeScroll, m_ui->flowScroll}) {
        scroll->viewport()->setAutoFillBackground(false);
        scroll->widget()->setAutoFillBackground(false);
        scroll->setFocusPolicy(scroll == m_ui->leftScroll ? Qt::NoFocus : Qt::StrongFocus);
    }
    setUpLists();
    addCommands();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_ui->leftInner->isAncestorOf(now))
            m_ui->leftScroll->ensureWidgetVisible(now, 0, Space::xl);
    });
    connect(m_ui->step, &OrderStepForm::taken, this, &OrderPage::taken);
    connect(m_ui->step, &OrderStepForm::left, this, &OrderPage::esc);
    connect(m_ui->step, &OrderStepForm::touched, this, [this] {
        m_drafts->keep(draftName(m_ui->step->step()), QString::fromUtf8(QJsonDocument(m_ui->step->typed()).toJson(QJsonDocument::Compact)));
    });
    connect(m_ui->contested, &Banner::acted, this, [this] {
        showPart(m_ui->viewPage);
        openStep(OrderDo::Settle);
    });
    connect(m_ui->contest, &ContestCard::settle, this, [this] { openStep(OrderDo::Settle); });
    connect(m_ui->contest, &ContestCard::again, this, &OrderPage::again);
    connect(m_ui->whistle, &WhistleCard::openChanged, this, &OrderPage::allow);
    connect(&workplace.store(), &Store::committed, this, &OrderPage::changed);
    connect(&workplace, &Workplace::workerChanged, this, &OrderPage::refresh);
    connect(&workplace, &Workplace::revealedChanged, this, [this](bool on) {
        if (!on)
            m_noted = 0;
        refresh();
    });
}

OrderPage::~OrderPage() = default;

OrderStepForm *OrderPage::stepForm() const
{
    return m_ui->step;
}

WhistleCard *OrderPage::whistle() const
{
    return m_ui->whistle;
}

void OrderPage::setUpLists()
{
    m_steps->setHeadings(tr("Step"), tr("What it does, or why it cannot be taken now"));
    m_slips->setHeadings(tr("Paper"), tr("What it is, or why it cannot be printed now"));
    const QList<std::pair<Table *, OrderChoicesModel *>> lists{{m_ui->steps, m_steps}, {m_ui->slips, m_slips}};
    for (const auto &[table, model] : lists) {
        table->setModel(model);
        table->horizontalHeader()->setSectionsClickable(false);
        table->horizontalHeader()->setSectionsMovable(false);
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table->horizontalHeader()->setSectionResizeMode(OrderChoicesModel::Why, QHeaderView::Stretch);
    }
    m_ui->steps->setAccessibleName(tr("All steps"));
    m_ui->slips->setAccessibleName(tr("Print"));
    connect(m_ui->steps, &Table::opened, this, [this](const QModelIndex &index) {
        if (const OrderChoicesModel::Row *row = m_steps->rowAt(index.row()))
            openStep(OrderDo(row->id));
    });
    connect(m_ui->slips, &Table::opened, this, &OrderPage::printSlip);
}

void OrderPage::addCommands()
{
    m_next = addCommand("order.next", tr("Next step of the order"), u"arrow-right"_s, Qt::Key_F9, [this] { openStep(m_card.nextStep()); });
    m_take = addCommand("order.take", tr("Take the step"), u"check"_s, Qt::Key_F10, [this] {
        if (m_ui->step->isVisibleTo(this))
            m_ui->step->apply();
        else if (m_ui->whistle->isOpen())
            m_ui->whistle->apply();
        else if (m_next->isEnabled())
            openStep(m_card.nextStep());
    });
    m_all = addCommand("order.steps", tr("All steps of the order"), u"list"_s, Qt::CTRL | Qt::Key_D, [this] {
        showSteps();
        showPart(m_ui->stepsPage);
    });
    QAction *flow = addCommand("order.flow", tr("The flow of a work order"), u"table-2"_s, Qt::CTRL | Qt::Key_T, [this] {
        m_ui->flow->setCurrent(m_card.stand().at);
        showPart(m_ui->flowPage);
    });
    QAction *print = addCommand("order.print", tr("Print a slip or the life line"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] {
        showSlips();
        showPart(m_ui->slipsPage);
    });
    m_whistle = addCommand("order.whistle", tr("Call departments to the place"), u"megaphone"_s, Qt::CTRL | Qt::Key_W, [this] {
        showPart(m_ui->viewPage);
        m_ui->whistle->startCall();
        m_ui->leftScroll->ensureWidgetVisible(m_ui->whistle);
    });
    addCommand("order.file", tr("Add a photo or paper to the order"), u"plus"_s, Qt::CTRL | Qt::Key_O, [this] { m_ui->files->choose(); });
    addCommand("order.history", tr("Life line"), u"history"_s, Qt::CTRL | Qt::Key_H, [this] {
        showPart(m_ui->viewPage);
        m_ui->lifeScroll->setFocus();
    });
    m_household = addCommand("order.household", tr("Household card of the caller"), u"house"_s, Qt::Key_F3, [this] {
        if (m_card.order.household)
            go(u"household"_s, m_card.order.household);
        else if (m_card.order.resident)
            go(u"resident"_s, m_card.order.resident);
    });
    addCommand("order.leave", tr("Leave the order"), u"x"_s, Qt::Key_Escape, [this] { esc(); });
    auto button = [&](QAction *action, const QString &text, Button::Kind kind, ButtonStrip *strip) {
        auto *made = new Button(text, action->property("iconName").toString(), {}, kind);
        made->follow(action);
        strip->addButton(made);
        return made;
    };
    button(flow, tr("The flow"), Button::Normal, m_ui->head);
    button(m_whistle, tr("Whistle"), Button::Normal, m_ui->head);
    button(print, tr("Print"), Button::Normal, m_ui->head);
    button(m_all, tr("All steps"), Button::Normal, m_ui->bar);
    m_nextButton = new Button({}, u"arrow-right"_s, u"F9"_s, Button::Primary);
    m_nextButton->setObjectName(u"next"_s);
    connect(m_nextButton, &QAbstractButton::clicked, m_next, &QAction::trigger);
    m_ui->bar->addButton(m_nextButton);
}

void OrderPage::show(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    const Key order = map.isEmpty() ? what.toLongLong() : map.value(u"order"_s).toLongLong();
    m_card = {};
    m_card.key = order;
    m_ui->step->hide();
    m_ui->leftScroll->verticalScrollBar()->setValue(0);
    m_ui->lifeScroll->verticalScrollBar()->setValue(0);
    m_ui->pages->setCurrentWidget(m_ui->viewPage);
    refresh();
    workplace().titleChanged();
    m_ui->lifeScroll->setFocus();
    if (const QString step = map.value(u"step"_s).toString(); !step.isEmpty())
        openStep(OrderFlow::step(step));
}

bool OrderPage::leave()
{
    m_drafts->flush();
    return true;
}

QString OrderPage::title() const
{
    return m_card.order.number.isEmpty() ? tr("Work order") : m_card.order.number;
}

void OrderPage::changed(const ChangeSet &changes)
{
    if (isVisible() && m_card.key && concerns(changes))
        refresh();
}

bool OrderPage::readOrder()
{
    const Key key = m_card.key;
    auto card = OrderCard::read(workplace().store(), key);
    m_ui->pages->setVisible(bool(card));
    m_ui->chips->setVisible(bool(card));
    m_ui->bar->setVisible(bool(card));
    if (!card) {
        m_card = {};
        m_card.key = key;
        m_choices.clear();
        m_ui->contested->hide();
        m_ui->head->setTitle(card.error().code == ErrorCode::NotFound ? tr("This order is no longer in the file") : card.error().message);
        m_ui->head->setSubtitle({});
        return false;
    }
    m_card = std::move(*card);
    auto choices = Orders::choices(workplace().store(), key);
    if (!choices)
        workplace().complain(choices.error());
    m_choices = choices.value_or(QList<OrderChoice>{});
    return true;
}

void OrderPage::refresh()
{
    if (!m_card.key || !readOrder())
        return;
    noteReveal();
    showOrder();
}

void OrderPage::showOrder()
{
    showHead();
    showClock();
    showFacts();
    showChain();
    showCallers();
    showLife();
    m_ui->contest->setOrder(m_card);
    m_ui->whistle->setOrder(m_card);
    m_ui->files->setOrder(m_card);
    if (m_ui->pages->currentWidget() == m_ui->stepsPage)
        showSteps();
    if (m_ui->pages->currentWidget() == m_ui->slipsPage)
        showSlips();
    m_ui->flow->setCurrent(m_card.stand().at);
    allow();
}

const OrderChoice *OrderPage::choice(OrderDo step) const
{
    const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(), [step](const OrderChoice &one) { return one.step == step; });
    return found == m_choices.cend() ? nullptr : &*found;
}

bool OrderPage::isAsking() const
{
    return m_ui->step->isVisibleTo(this) || m_ui->whistle->isOpen();
}

void OrderPage::allow()
{
    showNext();
    CommandRegistry::refuse(m_household, m_card.order.household || m_card.order.resident ? QString() : tr("The office does not keep this caller."));
    CommandRegistry::refuse(m_whistle, OrderFlow::isOver(m_card.stand().at) ? tr("The order is “%1”; nobody is called to it any more.").arg(OrderFlow::words(m_card.stand().at)) : QString());
    // One primary deed at a time: an open form has its own.
    const bool view = m_ui->pages->currentWidget() == m_ui->viewPage;
    m_nextButton->setVisible(!(view && isAsking()) && m_card.nextStep() != OrderDo::Unknown);
}

void OrderPage::showNext()
{
    const OrderDo next = m_card.nextStep();
    const OrderChoice *one = choice(next);
    const QString why = next == OrderDo::Unknown ? tr("Nothing is left to do here; the list of all steps shows what still could be done.")
        : one                                    ? one->whyNot
                                                 : tr("This step is not in the table of the flow.");
    CommandRegistry::refuse(m_next, why);
    m_nextButton->setText(OrderFlow::words(next));
    m_nextButton->setRefusal(why);
    if (!why.isEmpty())
        m_ui->bar->setMessage(why, next == OrderDo::Unknown ? Tone::Ink3 : Tone::Warn);
    else
        m_ui->bar->setMessage(tr("Next: %1").arg(OrderFlow::words(next)));
}

QString OrderPage::draftName(OrderDo step) const
{
    return u"order:%1:%2"_s.arg(m_card.key).arg(OrderFlow::code(step));
}

void OrderPage::openStep(OrderDo step, const OrderEvent &prefill)
{
    const OrderChoice *one = choice(step);
    if (!one || !one->isOpen()) {
        m_ui->bar->setMessage(one ? one->whyNot : tr("This step is not in the table of the flow."), Tone::Bad);
        return;
    }
    showPart(m_ui->viewPage);
    if (OrderStepForm::asksNothing(*one) && prefill.note.isEmpty())
        return takeAtOnce(step);
    OrderEvent before = prefill;
    if (const auto draft = m_drafts->find(draftName(step)); draft && prefill.step.isEmpty())
        before = OrderStepForm::fromTyped(QJsonDocument::fromJson(draft->content.toUtf8()).object());
    m_ui->step->show();
    m_ui->leftScroll->verticalScrollBar()->setValue(0);
    m_ui->step->begin(m_card, *one, before);
    allow();
}

void OrderPage::takeAtOnce(OrderDo step)
{
    OrderEvent event;
    event.step = OrderFlow::code(step);
    if (auto done = Orders(workplace().store()).take(m_card.key, event); !done)
        return workplace().complain(done.error());
    taken(step);
}

void OrderPage::taken(OrderDo step)
{
    m_drafts->drop(draftName(step));
    m_ui->step->hide();
    refresh();
    m_ui->lifeScroll->setFocus();
    Offer offer;
    if (const OrderChoice *undo = choice(OrderDo::Undo); undo && undo->isOpen() && OrderFlow::isMove(step))
        offer = {tr("Take it back"), {}, [this] { openStep(OrderDo::Undo); }};
    workplace().say(tr("%1: %2").arg(m_card.order.number, OrderFlow::words(step)), offer);
}

void OrderPage::again(Key event)
{
    const OrderCardEvent *line = m_card.find(event);
    if (!line)
        return;
    OrderEvent prefill = line->event;
    prefill.target = 0;
    openStep(line->step, prefill);
}

void OrderPage::showPart(QWidget *part)
{
    m_ui->pages->setCurrentWidget(part);
    if (part == m_ui->stepsPage || part == m_ui->slipsPage) {
        Table *table = part == m_ui->stepsPage ? m_ui->steps : m_ui->slips;
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
    } else if (part == m_ui->flowPage) {
        m_ui->flowScroll->setFocus();
    }
    allow();
}

void OrderPage::printSlip()
{
    const OrderChoicesModel::Row *row = m_slips->rowAt(m_ui->slips->currentIndex().row());
    if (!row || !row->whyNot.isEmpty())
        return;
    const bool inFull = workplace().revealed();
    if (inFull) {
        const auto reason = workplace().askReason(tr("Print in full"));
        if (!reason)
            return;
        workplace().recordRead(u"print"_s, m_card.key, {u"phone"_s}, 1, *reason);
    }
    auto page = OrderSlips::issue(workplace().store(), m_card, OrderSlip(row->id), inFull ? OrderSlips::Show::InFull : OrderSlips::Show::Masked);
    if (!page)
        return workplace().complain(page.error());
    workplace().print(*page);
}

void OrderPage::esc()
{
    if (m_ui->pages->currentWidget() != m_ui->viewPage) {
        showPart(m_ui->viewPage);
        m_ui->lifeScroll->setFocus();
    } else if (m_ui->step->isVisibleTo(this)) {
        m_ui->step->hide();
        m_ui->lifeScroll->setFocus();
        allow();
    } else if (!m_ui->whistle->stepBack()) {
        workplace().back();
    }
}

void OrderPage::noteReveal()
{
    if (!workplace().revealed() || m_noted == m_card.key)
        return;
    m_noted = m_card.key;
    workplace().recordRead(u"reveal"_s, m_card.key, {u"phone"_s}, m_card.askers(), {});
}

void OrderPage::go(const QString &page, Key key)
{
    workplace().go({page, qlonglong(key)});
}

} // namespace Allpost
