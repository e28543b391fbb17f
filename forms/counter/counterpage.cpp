// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/counterpage.h"
#include "ui_counterpage.h"

#include "forms/counter/counterdesk.h"
#include "forms/counter/counterside.h"
#include "forms/counter/countertexts.h"
#include "forms/counter/dayview.h"
#include "forms/counter/hallview.h"
#include "forms/counter/handlingview.h"
#include "forms/counter/matterpick.h"
#include "forms/counter/personcard.h"
#include "forms/counter/personview.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/counter/counterpapers.h"
#include "models/counter/scannedtext.h"
#include "models/residents/residents.h"
#include "models/workorders/ordercard.h"

#include <QDateTime>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;
using Stage = CounterDesk::Stage;

namespace {

enum Tab { Hall, Day };

} // namespace

CounterPage::CounterPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::CounterPage>()), m_desk(new CounterDesk(workplace, this)), m_hall(new HallView(workplace)), m_day(new DayView(workplace)),
      m_card(new PersonCard(workplace, *m_desk)), m_person(new PersonView(workplace, *m_desk)), m_matter(new HandlingView(workplace, *m_desk)),
      m_side(new CounterSide(workplace, *m_desk))
{
    m_ui->setupUi(this);
    m_ui->tabs->addView(tr("At the counter"));
    m_ui->tabs->addView(tr("The day"));
    m_ui->hallViews->addWidget(m_hall);
    m_ui->hallViews->addWidget(m_day);
    m_ui->workRow->insertWidget(0, m_card);
    m_ui->workRow->addWidget(m_side);
    m_ui->workRow->setStretch(1, 1);
    m_ui->workViews->addWidget(m_person);
    m_ui->workViews->addWidget(m_matter);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &CounterPage::showSpent);
    addCommands();
    addMatterCommands();
    addButtons();
    connectViews();
    showStage();
}

CounterPage::~CounterPage()
{
    // Inputs that lose the focus while they go must not write into a matter that is gone.
    m_matter->letGo();
}

void CounterPage::connectViews()
{
    connect(m_ui->tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_ui->hallViews->setCurrentIndex(tab);
        if (tab == Day)
            m_day->begin();
        else
            m_hall->begin();
        showHeads();
    });
    connect(m_desk, &CounterDesk::moved, this, &CounterPage::showStage);
    connect(m_desk, &CounterDesk::changed, this, [this] {
        m_receiptStale = true;
        m_matter->refresh();
        m_side->refresh();
        showBar();
    });
    connect(m_hall, &HallView::chosen, this, &CounterPage::choose);
    connect(m_hall, &HallView::visitWanted, this, &CounterPage::goOn);
    connect(m_hall, &HallView::handlingWanted, this, &CounterPage::take);
    connect(m_hall, &HallView::receiptWanted, this, &CounterPage::printReceipt);
    connect(m_hall, &HallView::loaded, this, &CounterPage::showHeads);
    connect(m_day, &DayView::handlingWanted, this, &CounterPage::take);
    connect(m_day, &DayView::visitWanted, this, &CounterPage::printReceipt);
    connect(m_person->pick(), &MatterPick::chosen, this, &CounterPage::begin);
    connect(m_person->pick(), &MatterPick::otherWanted, this, [this](const QString &title) { did(m_desk->beginOther(title)); });
    connect(m_person, &PersonView::handlingWanted, this, &CounterPage::take);
    connect(m_person, &PersonView::slipWanted, this, &CounterPage::next);
    connect(m_person, &PersonView::answeringChanged, this, &CounterPage::showBar);
    connect(m_matter, &HandlingView::guidePrintWanted, this, [this] { print(CounterPapers::guide(workplace().store(), m_desk->draft().matter.key)); });
    connect(m_side, &CounterSide::matterWanted, this, &CounterPage::beginOf);
    connect(m_side, &CounterSide::handlingWanted, this, &CounterPage::take);
    connect(m_side, &CounterSide::placeWanted, this, [this](const QString &page, const QVariant &what) { workplace().go({page, what}); });
    connect(m_card, &PersonCard::otherWanted, this, [this] { m_desk->leave(); });
    connect(m_card, &PersonCard::agentWanted, this, &CounterPage::askAgent);
    connect(m_card, &PersonCard::identifyWanted, this, &CounterPage::askIdentify);
    connect(m_card, &PersonCard::householdWanted, this, [this](qlonglong resident) { workplace().go({u"household"_s, QVariantMap{{u"resident"_s, resident}}}); });
    connect(&workplace().store(), &Store::committed, this, [this](const ChangeSet &changes) {
        const bool mine = changes.bulk || std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &c) {
                              return c.entity == &CounterVisit::entity() || c.entity == &Handling::entity() || c.entity == &Matter::entity();
                          });
        m_isStale = m_isStale || mine;
        if (mine && isVisible())
            QMetaObject::invokeMethod(this, &CounterPage::refresh, Qt::QueuedConnection);
    });
    connect(&workplace(), &Workplace::workerChanged, this, [this] {
        m_desk->leave();
        m_isStale = true;
    });
}

QString CounterPage::title() const
{
    return m_desk->stage() == Stage::Hall || m_card->name().isEmpty() ? tr("Counter") : tr("Counter: %1").arg(m_card->name());
}

void CounterPage::show(const QVariant &what)
{
    if (std::exchange(m_isStale, false) && m_desk->stage() == Stage::Hall)
        m_hall->load();
    const QVariantMap map = what.toMap();
    const bool isAgain = what.isValid() && what == m_shown && (map.contains(u"at"_s) || m_desk->stage() != Stage::Hall);
    m_shown = what;
    if (what.toString() == "day"_L1) {
        m_desk->leave();
        m_ui->tabs->setCurrentIndex(Day);
        m_day->begin();
    } else if (!map.isEmpty() && !isAgain) {
        open(map);
    } else if (m_desk->stage() == Stage::Hall) {
        if (m_ui->tabs->currentIndex() == Hall)
            m_hall->begin();
    }
    m_tick.start();
    showHeads();
}

void CounterPage::open(const QVariantMap &map)
{
    const Key resident = map.value(u"resident"_s).toLongLong();
    const Key household = map.value(u"household"_s).toLongLong();
    m_ui->tabs->setCurrentIndex(Hall);
    if (const QString text = map.value(u"scan"_s).toString(); !text.isEmpty())
        scan(text);
    else if (const Key handling = map.value(u"handling"_s).toLongLong())
        take(handling);
    else if (const Key visit = map.value(u"visit"_s).toLongLong())
        goOn(visit);
    else if (resident || household)
        receive(resident, household);
    else
        m_hall->begin();
}

void CounterPage::receive(Key resident, Key household)
{
    if (!resident)
        if (auto members = Residents(workplace().store()).members(household); members && !members->isEmpty())
            resident = members->first().resident;
    choose({resident, household});
}

bool CounterPage::leave()
{
    m_tick.stop();
    if (m_desk->stage() == Stage::Matter && m_desk->draft().isOpen() && m_desk->draft().key && m_receiptStale)
        workplace().say(tr("Kept at the counter: %1").arg(m_desk->draft().handling.title));
    return true;
}

void CounterPage::refresh()
{
    m_isStale = false;
    m_hall->load();
    if (m_desk->stage() == Stage::Hall && m_ui->tabs->currentIndex() == Day)
        m_day->load();
    if (m_desk->stage() == Stage::Person)
        m_person->refresh();
    if (m_desk->stage() != Stage::Hall)
        m_side->load();
    showHeads();
}

VisitSubject CounterPage::visitSubject() const
{
    if (m_desk->stage() == Stage::Hall)
        return {0, m_hall->resident()};
    return {m_desk->who().household, m_desk->who().resident};
}

void CounterPage::scan(const QString &text)
{
    const ScannedText scan = ScannedText::read(text);
    switch (scan.kind) {
    case ScannedText::Kind::IdNumber: {
        auto people = Residents(workplace().store()).others(scan.text, 0);
        if (!people) {
            workplace().complain(people.error());
        } else if (people->isEmpty()) {
            m_desk->leave();
            m_hall->askName(scan.text);
        } else if (m_desk->stage() == Stage::Matter && m_desk->who().resident == people->first()) {
            // The card of who stands here was read: it was looked at.
            for (int row = 0; row < m_desk->draft().materials.size(); ++row)
                if (const DraftMaterial &material = m_desk->draft().materials.at(row); !material.isThere() && material.originalNeeded && material.name.contains(u"身份证"_s)) {
                    m_matter->tick(row + 1);
                    break;
                }
        } else {
            choose({people->first()});
        }
        return;
    }
    case ScannedText::Kind::Handling: {
        auto handling = Counter::ofReceipt(workplace().store().db(), scan.text);
        if (handling && *handling)
            take(*handling);
        else
            workplace().say(tr("No matter has the number %1.").arg(scan.text));
        return;
    }
    case ScannedText::Kind::Visit: {
        auto visits = Counter::find(workplace().store().db(), scan.text, 1);
        if (visits && !visits->isEmpty())
            goOn(visits->first().key);
        else
            workplace().say(tr("No visit has the number %1.").arg(scan.text));
        return;
    }
    case ScannedText::Kind::Number: {
        auto order = OrderCard::numbered(workplace().store().db(), scan.text);
        if (order && *order)
            workplace().go({u"order"_s, qlonglong(*order)});
        else
            workplace().say(tr("Nothing has the number %1.").arg(scan.text));
        return;
    }
    case ScannedText::Kind::Account: workplace().go({u"points"_s, QVariantMap{{u"scan"_s, scan.text}, {u"at"_s, QDateTime::currentMSecsSinceEpoch()}}}); return;
    case ScannedText::Kind::BadId: workplace().say(tr("One character of the number is wrong: read the card again, or compare it.")); return;
    default: workplace().say(tr("This is no number the counter knows.")); return;
    }
}

void CounterPage::choose(const Arrival &who)
{
    if (who.resident && m_desk->stage() != Stage::Hall && m_desk->who().resident == who.resident)
        return;
    m_receiptStale = false;
    m_desk->choose(who);
}

void CounterPage::goOn(Key visit)
{
    const auto line = m_desk->counter().visit(visit);
    if (line && line->visit.state != "waiting"_L1 && line->visit.state != "open"_L1) {
        if (line->visit.resident)
            choose({line->visit.resident});
        else
            printReceipt(visit);
        return;
    }
    m_receiptStale = false;
    did(m_desk->goOn(visit));
}

void CounterPage::take(Key handling)
{
    did(m_desk->take(handling));
}

void CounterPage::begin(const MatterChoice &choice)
{
    if (choice.isRefused())
        m_person->answer(choice.refused);
    else
        did(m_desk->begin(choice.matter));
}

void CounterPage::beginOf(Key matter, Key resident)
{
    if (resident && resident != m_desk->who().resident) {
        // Somebody of the household asks for them.
        Arrival who{resident, m_desk->who().household};
        who.agentName = m_card->name();
        choose(who);
    }
    did(m_desk->begin(matter));
}

bool CounterPage::did(const Status &done)
{
    if (!done)
        workplace().complain(done.error());
    return done.has_value();
}

void CounterPage::showStage()
{
    const Stage stage = m_desk->stage();
    m_ui->stages->setCurrentWidget(stage == Stage::Hall ? m_ui->hallStage : m_ui->workStage);
    m_ui->bar->setVisible(stage != Stage::Hall);
    if (stage == Stage::Hall) {
        m_hall->load();
        m_ui->hallViews->setCurrentIndex(m_ui->tabs->currentIndex());
        if (m_ui->tabs->currentIndex() == Hall)
            m_hall->begin();
    } else {
        m_card->refresh();
        m_ui->workViews->setCurrentWidget(stage == Stage::Person ? static_cast<QWidget *>(m_person) : m_matter);
        if (stage == Stage::Person) {
            m_person->begin();
        } else {
            m_matter->begin();
            if (m_desk->wasRecovered())
                workplace().say(tr("What was typed here and not saved is taken in again."));
        }
        m_side->load();
        m_side->refresh();
    }
    showHeads();
    showBar();
    workplace().titleChanged();
}

void CounterPage::showSpent()
{
    if (m_desk->stage() != Stage::Matter)
        return;
    const qint64 seconds = m_desk->draft().isOpen() ? m_desk->seconds() : m_desk->draft().handling.minutes.value_or(0) * 60;
    m_spent->setText(u"%1:%2"_s.arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void CounterPage::digit(int number)
{
    if (m_desk->stage() == Stage::Person && !m_person->isAnswering())
        m_person->pick()->choose(number);
    else if (m_desk->stage() == Stage::Matter)
        m_matter->tick(number);
}

void CounterPage::stepBack()
{
    switch (m_desk->stage()) {
    case Stage::Matter: m_desk->putAside(); return;
    case Stage::Person:
        if (!m_person->stepBack())
            m_desk->leave();
        return;
    case Stage::Hall:
        if (!m_hall->clear())
            workplace().back();
    }
}

void CounterPage::next()
{
    switch (m_desk->stage()) {
    case Stage::Hall: {
        auto visit = m_desk->counter().callNext();
        if (visit)
            goOn(*visit);
        else
            workplace().say(visit.error().message);
        return;
    }
    case Stage::Person:
        if (const Key slip = m_person->keepAnswer()) {
            m_receiptStale = true;
            print(CounterPapers::refusal(workplace().store(), slip, false));
        }
        return;
    case Stage::Matter:
        if (m_desk->draft().isOpen())
            giveNotice();
        else
            printReceipt(m_desk->visit());
    }
}

void CounterPage::finish()
{
    if (m_desk->stage() == Stage::Matter && m_desk->draft().isOpen())
        accept();
    else if (m_desk->stage() != Stage::Hall)
        endVisit();
}

void CounterPage::giveNotice()
{
    if (!did(m_desk->notice(m_side->comeBack())))
        return;
    m_matter->setPrinted();
    m_receiptStale = m_desk->asked().size() > 1;
    print(CounterPapers::notice(workplace().store(), m_desk->draft().key));
}

void CounterPage::accept()
{
    const bool goesOut = m_desk->draft().matter.matter.goesOut.value_or(false);
    if (!did(goesOut ? m_desk->passOn() : m_desk->accept()))
        return;
    m_matter->setPrinted();
    printReceipt(m_desk->visit());
}

void CounterPage::printReceipt(Key visit)
{
    auto paper = CounterPapers::receipt(workplace().store(), visit);
    if (!paper) {
        // Nothing was asked: there is no paper, and that is no failure.
        workplace().say(paper.error().message);
        return;
    }
    if (visit == m_desk->visit())
        m_receiptStale = false;
    workplace().print(*paper);
}

void CounterPage::print(const Result<Printout> &paper)
{
    if (paper)
        workplace().print(*paper);
    else
        workplace().complain(paper.error());
}

void CounterPage::endVisit()
{
    const Key visit = m_desk->visit();
    const QString name = m_card->name();
    const bool wantsReceipt = visit && m_receiptStale && !m_desk->asked().isEmpty();
    if (!did(m_desk->end()))
        return;
    if (wantsReceipt)
        printReceipt(visit);
    workplace().say(visit ? tr("The visit of %1 is over").arg(name) : tr("%1 went; nothing was asked, nothing is kept").arg(name));
}

void CounterPage::arrive()
{
    const Arrival who = m_hall->arrival();
    auto made = m_desk->counter().arrive(who);
    if (!made) {
        workplace().complain(made.error());
        return;
    }
    if (auto line = m_desk->counter().visit(*made))
        workplace().say(tr("%1 waits as number %2").arg(line->name).arg(line->visit.queue.value_or(0)), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
    m_hall->begin();
}

} // namespace Allpost
