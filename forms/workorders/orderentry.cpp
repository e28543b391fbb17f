// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderentry.h"
#include "ui_orderentry.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/workplace.h"
#include "forms/workorders/orderform.h"
#include "models/access/drafts.h"
#include "models/residents/residents.h"
#include "models/visits/visits.h"
#include "models/workorders/orderlimits.h"
#include "models/workorders/orderslips.h"
#include "models/workorders/ordersof.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollArea>
#include <QScrollBar>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// After the last key, before the office is asked for similar orders.
constexpr int SimilarAfterMs = 250;

/// The acceptance slip (受理单) of an order just registered; of the office, whatever page is in front by then.
void printSlip(Workplace &workplace, Key order)
{
    auto card = OrderCard::read(workplace.store(), order);
    if (!card) {
        workplace.complain(card.error());
        return;
    }
    auto printout = OrderSlips::issue(workplace.store(), *card, OrderSlip::Accept);
    if (printout)
        workplace.print(*printout);
    else
        workplace.complain(printout.error());
}

} // namespace

OrderEntryPage::OrderEntryPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::OrderEntryPage>()), m_drafts(std::make_unique<Drafts>(workplace.store()))
{
    m_ui->setupUi(this);
    m_ui->form->setWorkplace(&workplace);
    m_ui->open->setWorkplace(&workplace);
    m_ui->draft->setTone(Tone::Accent);
    m_ui->limits->setWordWrap(true);
    m_ui->limitWarning->setWordWrap(true);
    m_ui->limitWarning->setTone(Tone::Warn);
    for (QScrollArea *scroll : {m_ui->scroll, m_ui->sideScroll}) {
        scroll->viewport()->setAutoFillBackground(false);
        scroll->widget()->setAutoFillBackground(false);
        scroll->setFocusPolicy(Qt::NoFocus);
    }
    m_similarTimer.setSingleShot(true);
    m_similarTimer.setInterval(SimilarAfterMs);
    connect(&m_similarTimer, &QTimer::timeout, this, &OrderEntryPage::lookForSimilar);
    connect(m_ui->form, &OrderForm::touched, this, [this] {
        m_ui->draft->hide();
        const QString receiver = m_ui->form->receiverName();
        m_ui->bar->setMessage(receiver.isEmpty() ? QString() : tr("Goes to %1").arg(receiver));
        keepDraft();
        showLimits();
        m_similarTimer.start();
    });
    connect(m_ui->form, &OrderForm::joined, this, &OrderEntryPage::join);
    connect(m_ui->similar, &SimilarPanel::joinWanted, this, &OrderEntryPage::join);
    connect(m_ui->similar, &SimilarPanel::openWanted, this, [this](qlonglong order) { this->workplace().go({u"order"_s, order}); });
    connect(m_ui->open, &OpenOrders::counted, this, [this](int count) {
        m_ui->openCard->setVisible(count > 0);
        m_ui->openCard->setCount(count ? QString::number(count) : QString());
    });
    connect(m_ui->draft, &Banner::acted, this, &OrderEntryPage::takeDraft);
    connect(&workplace, &Workplace::revealedChanged, this, [this] {
        if (isVisible())
            showSubject();
    });
    addCommands();
}

OrderEntryPage::~OrderEntryPage() = default;

OrderForm *OrderEntryPage::form() const
{
    return m_ui->form;
}

SimilarPanel *OrderEntryPage::similar() const
{
    return m_ui->similar;
}

void OrderEntryPage::addCommands()
{
    m_dispatch = addCommand("order-entry.dispatch", tr("Register and dispatch"), u"check"_s, Qt::Key_F10, [this] { save(true); });
    QAction *only = addCommand("order-entry.register", tr("Only register"), u"save"_s, Qt::CTRL | Qt::Key_S, [this] { save(false); });
    QAction *leave = addCommand("order-entry.leave", tr("Leave it"), u"x"_s, Qt::Key_Escape, [this] { workplace().back(); });
    addCommand("order-entry.next", tr("Next similar order"), u"chevron-down"_s, Qt::CTRL | Qt::Key_Down, [this] { m_ui->similar->step(1); });
    addCommand("order-entry.previous", tr("Similar order before"), u"chevron-up"_s, Qt::CTRL | Qt::Key_Up, [this] { m_ui->similar->step(-1); });
    addCommand("order-entry.join", tr("One more asks for the similar order"), u"user-plus"_s, {}, [this] { join(); });
    addCommand("order-entry.categories", tr("Change the categories"), u"layers"_s, {}, [this] { workplace().go({u"categories"_s, qlonglong(m_ui->form->order().category)}); });
    auto button = [&](QAction *action, Button::Kind kind) {
        auto *made = new Button(action->text(), action->property("iconName").toString(), {}, kind);
        made->follow(action);
        m_ui->bar->addButton(made);
        return made;
    };
    button(leave, Button::Normal);
    button(only, Button::Normal)->setObjectName(u"onlyRegister"_s);
    button(m_dispatch, Button::Primary)->setObjectName(u"registerOrder"_s);
}

QString OrderEntryPage::title() const
{
    return tr("Register an order");
}

void OrderEntryPage::show(const QVariant &what)
{
    m_known = known(what.toMap());
    if (auto time = WorkingTime::of(workplace().store().db()))
        m_time = *time;
    m_ui->form->load();
    m_ui->form->begin(m_known);
    m_ui->bar->setMessage({});
    m_ui->scroll->verticalScrollBar()->setValue(0);
    m_ui->similar->setOrders({});
    showSubject();
    showLimits();
    offerDraft();
    if (m_known.visit)
        if (auto before = OrdersOf::visit(workplace().store().db(), m_known.visit); before && !before->isEmpty())
            m_ui->bar->setMessage(tr("Out of this visit %1 was registered already").arg(before->first().number), Tone::Warn);
    m_similarTimer.start();
}

/// What the page before knew, completed: the household of a person, the door of a household, the words of a visit.
WorkOrder OrderEntryPage::known(const QVariantMap &map) const
{
    WorkOrder order;
    for (const auto &[name, key] : {std::pair{"resident", &WorkOrder::resident}, {"household", &WorkOrder::household}, {"dwelling", &WorkOrder::dwelling}, {"stairwell", &WorkOrder::stairwell},
                                    {"building", &WorkOrder::building}, {"estate", &WorkOrder::estate}, {"visit", &WorkOrder::visit}, {"handling", &WorkOrder::handling}, {"category", &WorkOrder::category}})
        order.*key = map.value(QLatin1String(name)).toLongLong();
    for (const auto &[name, text] : {std::pair{"title", &WorkOrder::title}, {"text", &WorkOrder::text}, {"channel", &WorkOrder::channel}, {"kind", &WorkOrder::kind}, {"place", &WorkOrder::place},
                                     {"caller", &WorkOrder::caller}, {"phone", &WorkOrder::phone}, {"urgency", &WorkOrder::urgency}})
        order.*text = map.value(QLatin1String(name)).toString();
    if (order.visit)
        addVisit(order);
    const Database &db = workplace().store().db();
    if (!order.resident && order.household && !order.dwelling)
        // In a household of one it is that person who asks.
        if (auto members = Residents(workplace().store()).members(order.household); members && members->size() == 1 && !members->first().died)
            order.resident = members->first().resident;
    WorkOrder asked = order;
    asked.title = u"-"_s;
    auto whole = Orders::completed(workplace().store(), asked);
    if (!whole) {
        workplace().complain(whole.error());
        return order;
    }
    order.household = whole->household;
    OrderPlaces::of(*whole).putInto(order);
    if (order.place.isEmpty() && order.building)
        if (auto place = order.stairwell ? OrderPlaces::ofStairwell(db, order.stairwell) : OrderPlaces::ofBuilding(db, order.building))
            order.place = place->text;
    if (order.place.isEmpty() && order.estate)
        if (auto place = OrderPlaces::ofEstate(db, order.estate))
            order.place = place->text;
    return order;
}

void OrderEntryPage::addVisit(WorkOrder &order) const
{
    auto visit = workplace().store().get<Visit>(order.visit);
    if (!visit) {
        order.visit = 0;
        return;
    }
    order.resident = order.resident ? order.resident : visit->resident;
    order.household = order.household ? order.household : visit->household;
    order.dwelling = order.dwelling ? order.dwelling : visit->dwelling;
    if (order.channel.isEmpty())
        order.channel = u"visit"_s;
    const QString what = !visit->hazard.isEmpty() ? visit->hazard : !visit->need.isEmpty() ? visit->need : visit->followUp;
    if (order.kind.isEmpty() && !visit->hazard.isEmpty())
        order.kind = u"hazard"_s;
    if (order.title.isEmpty())
        order.title = what.simplified();
    QStringList more;
    for (const QString &one : {visit->found, visit->hazard, visit->need, visit->followUp})
        if (!one.isEmpty() && one.simplified() != order.title)
            more << one.simplified();
    if (order.text.isEmpty())
        order.text = more.join(u'\n');
}

void OrderEntryPage::showSubject()
{
    QStringList facts;
    if (m_known.resident) {
        if (auto person = workplace().store().get<Resident>(m_known.resident))
            facts << person->name << ResidentTexts::sexAndAge(person->sex, person->birthDate);
    } else if (m_known.household) {
        if (auto members = Residents(workplace().store()).members(m_known.household); members && !members->isEmpty())
            facts << tr("household of %1").arg(members->first().name);
    }
    if (m_known.visit)
        facts << tr("out of a visit");
    facts << m_known.place;
    facts.removeAll(QString());
    m_ui->head->setSubtitle(facts.isEmpty() ? tr("Type what is the matter; Enter goes on, F10 registers and dispatches") : facts.join(u" · "_s));
    if (m_known.household)
        m_ui->open->setHousehold(m_known.household);
    else if (m_known.resident)
        m_ui->open->setResident(m_known.resident);
    else
        m_ui->open->setDwelling(m_known.dwelling);
}

void OrderEntryPage::showLimits()
{
    WorkOrder order = m_ui->form->order();
    const bool hasCategory = order.category != 0;
    m_ui->limitCard->setVisible(hasCategory && m_time);
    if (!hasCategory || !m_time)
        return;
    if (auto limits = Orders::setLimits(workplace().store().db(), order); !limits)
        return;
    const OrderStart start = m_ui->form->start();
    const OrderLimits::Words words = OrderLimits::of(*m_time, order, start.department || start.assignee);
    m_ui->limits->setText(words.sentence);
    QStringList warnings{words.warning};
    const OrderCategoryEntry *entry = m_ui->form->book().find(order.category);
    if (order.urgency == "urgent"_L1 && entry && !entry->hasUrgentTrack())
        warnings << tr("This category has no limits for urgent orders; the usual ones hold.");
    warnings.removeAll(QString());
    m_ui->limitWarning->setText(warnings.join(u'\n'));
    m_ui->limitWarning->setVisible(!warnings.isEmpty());
}

void OrderEntryPage::lookForSimilar()
{
    const WorkOrder typed = m_ui->form->order();
    const quint64 asked = ++m_asked;
    if (typed.title.isEmpty() && !typed.category) {
        m_ui->similar->setOrders({});
        return;
    }
    auto found = std::make_shared<QList<SimilarOrder>>();
    workplace().run(
        tr("Similar orders"), this,
        [store = &workplace().store(), typed, found](Progress &) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto similar = Orders::similar(*db, typed);
            if (!similar)
                return similar.error();
            *found = *similar;
            return {};
        },
        [this, asked, found](const Status &done) {
            if (done && asked == m_asked)
                m_ui->similar->setOrders(*found);
        });
}

void OrderEntryPage::save(bool dispatch)
{
    m_ui->form->settle();
    if (!m_ui->form->check(dispatch)) {
        m_ui->bar->setMessage(tr("Not registered yet: see the fields marked red."), Tone::Bad);
        return;
    }
    const OrderStart start = dispatch ? m_ui->form->start() : OrderStart();
    auto made = OrderFiles::report(workplace().store(), m_ui->form->order(), start, m_ui->form->files());
    if (!made) {
        // What was typed stays where it is.
        m_ui->bar->setMessage(made.error().message, Tone::Bad);
        if (!m_ui->form->showError(made.error()))
            workplace().complain(made.error());
        return;
    }
    const auto order = workplace().store().get<WorkOrder>(*made);
    const QString number = order ? order->number : QString();
    done(dispatch ? tr("%1 is registered and goes to %2").arg(number, m_ui->form->receiverName()) : tr("%1 is registered and waits to be dispatched").arg(number),
         {tr("Print the slip"), {}, [place = &workplace(), order = *made] { printSlip(*place, order); }});
}

void OrderEntryPage::join()
{
    const SimilarOrder order = m_ui->similar->current();
    if (!order.order) {
        m_ui->bar->setMessage(tr("No similar order is open that somebody could ask for too."), Tone::Warn);
        return;
    }
    m_ui->form->settle();
    if (auto added = Orders(workplace().store()).addCaller(order.order, m_ui->form->caller()); !added) {
        m_ui->bar->setMessage(added.error().message, Tone::Bad);
        workplace().complain(added.error());
        return;
    }
    done(tr("Added to %1: %n people ask for it now", nullptr, order.callers + 1).arg(order.number),
         {tr("Open it"), {}, [place = &workplace(), key = order.order] { place->go({u"order"_s, qlonglong(key)}); }});
}

void OrderEntryPage::done(const QString &words, const Offer &offer)
{
    m_drafts->drop(draftName());
    ++m_asked;
    m_similarTimer.stop();
    m_ui->form->begin({});
    workplace().back();
    workplace().say(words, offer);
}

QString OrderEntryPage::draftName() const
{
    return u"order:new:%1:%2:%3:%4"_s.arg(m_known.resident).arg(m_known.household).arg(m_known.dwelling).arg(m_known.visit);
}

void OrderEntryPage::keepDraft()
{
    if (m_ui->form->isModified())
        m_drafts->keep(draftName(), QString::fromUtf8(QJsonDocument(m_ui->form->typed()).toJson(QJsonDocument::Compact)));
}

void OrderEntryPage::offerDraft()
{
    const auto draft = m_drafts->find(draftName());
    m_draft = draft ? draft->content : QString();
    m_ui->draft->setVisible(draft.has_value());
    m_ui->draft->setText(tr("An order was typed here and not registered."));
    m_ui->draft->setAction(tr("Take it back in"), {});
}

void OrderEntryPage::takeDraft()
{
    m_ui->draft->hide();
    m_ui->form->setTyped(QJsonDocument::fromJson(m_draft.toUtf8()).object());
}

bool OrderEntryPage::leave()
{
    m_similarTimer.stop();
    if (m_ui->form->isModified())
        workplace().say(m_ui->form->files().isEmpty() ? tr("Not registered; what was typed is kept as a draft.")
                                                      : tr("Not registered; what was typed is kept as a draft, its files are not."));
    return true;
}

void OrderEntryPage::refresh()
{
    m_ui->form->load();
    m_ui->open->refresh();
    lookForSimilar();
}

} // namespace Allpost
