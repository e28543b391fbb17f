// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/counterpage.h"
#include "ui_counterpage.h"

#include "forms/counter/counterdesk.h"
#include "forms/counter/counterquestions.h"
#include "forms/counter/counterside.h"
#include "forms/counter/countertexts.h"
#include "forms/counter/dayview.h"
#include "forms/counter/hallview.h"
#include "forms/counter/handlingview.h"
#include "forms/counter/materialsmodel.h"
#include "forms/counter/personcard.h"
#include "forms/counter/personview.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/counter/counterpapers.h"

#include <QLocale>
#include <QMenu>

namespace Allpost {

using namespace Qt::StringLiterals;
using Stage = CounterDesk::Stage;

QAction *CounterPage::add(const char *id, const QString &text, const QString &icon, const QKeySequence &key, const Act &act)
{
    QAction *action = workplace().commands().add(QLatin1String(id), text, icon, key, this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void CounterPage::addCommands()
{
    m_next = add("counter.next", tr("Call the next one"), u"megaphone"_s, Qt::Key_F9, [this] { next(); });
    m_finish = add("counter.finish", tr("End the visit"), u"check"_s, Qt::Key_F10, [this] { finish(); });
    m_arrive = add("counter.arrive", tr("Put on the waiting list"), u"user-plus"_s, Qt::CTRL | Qt::Key_N, [this] {
        if (m_desk->stage() == Stage::Hall)
            arrive();
    });
    add("counter.other-person", tr("Other person"), u"users"_s, Qt::CTRL | Qt::Key_K, [this] {
        if (m_desk->stage() == Stage::Hall)
            m_hall->begin();
        else
            m_desk->leave();
    });
    add("counter.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] { stepBack(); });
    m_agent = add("counter.agent", tr("Somebody comes in the person’s place"), u"user-plus"_s, Qt::CTRL | Qt::Key_D, [this] { askAgent(); });
    add("counter.household", tr("Household card"), u"house"_s, Qt::Key_F3, [this] {
        const VisitSubject who = visitSubject();
        if (who.resident)
            workplace().go({u"household"_s, QVariantMap{{u"resident"_s, qlonglong(who.resident)}}});
    });
    add("counter.left", tr("Went away without being served"), u"user-x"_s, Qt::Key_Delete, [this] {
        if (const Key visit = m_hall->waitingVisit(); visit && did(m_desk->counter().left(visit)))
            workplace().say(tr("Taken off the waiting list"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
    });
    add("counter.matters", tr("The catalogue of matters"), u"book-open"_s, {}, [this] { workplace().go({u"matters"_s, {}}); });
    add("counter.print", tr("Print what is in front"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] {
        if (m_desk->stage() == Stage::Matter)
            print(CounterPapers::form(workplace().store(), m_desk->draft().key));
        else if (m_desk->stage() == Stage::Person && m_desk->visit())
            printReceipt(m_desk->visit());
        else if (m_desk->stage() == Stage::Hall)
            m_day->print();
    });
    add("counter.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->tabs->step(1); });
    add("counter.later", tr("Next day"), {}, Qt::CTRL | Qt::Key_PageDown, [this] { m_day->step(1); });
    add("counter.earlier", tr("Previous day"), {}, Qt::CTRL | Qt::Key_PageUp, [this] { m_day->step(-1); });
    for (int i = 1; i <= 9; ++i) {
        const QKeyCombination hint(Qt::CTRL, Qt::Key(Qt::Key_0 + i));
        add(qPrintable(u"counter.%1"_s.arg(i)), tr("Number %1 on the page").arg(i), {}, QKeySequence(Qt::Key(Qt::Key_0 + i)), [this, i] { digit(i); });
        add(qPrintable(u"counter.hint%1"_s.arg(i)), tr("Take up hint %1").arg(i), {}, QKeySequence(hint), [this, i] { m_side->openHint(i); });
    }
}

void CounterPage::addMatterCommands()
{
    m_save = add("counter.save", tr("Keep it"), u"save"_s, Qt::CTRL | Qt::Key_S, [this] {
        if (m_desk->stage() == Stage::Matter && did(m_desk->save()))
            workplace().say(tr("Kept: %1").arg(m_desk->draft().handling.title));
    });
    m_other = add("counter.other-matter", tr("Other matter"), u"arrow-left-right"_s, Qt::Key_F5, [this] {
        if (m_desk->stage() == Stage::Matter)
            m_desk->putAside();
        else
            refresh();
    });
    m_guide = add("counter.guide", tr("Guide"), u"book-open"_s, Qt::Key_F1, [this] {
        if (m_desk->stage() == Stage::Matter)
            m_matter->turnGuide();
    });
    add("counter.all", tr("All materials received"), u"check"_s, Qt::CTRL | Qt::Key_A, [this] {
        if (m_desk->stage() == Stage::Matter)
            m_matter->tickAll();
    });
    m_pass = add("counter.pass", tr("Pass it on as a work order"), u"arrow-right"_s, Qt::CTRL | Qt::Key_T, [this] {
        if (m_desk->stage() == Stage::Matter && did(m_desk->passOn()))
            workplace().say(tr("Passed on; the papers go along"));
    });
    m_done = add("counter.done", tr("Done on the spot"), u"check"_s, Qt::CTRL | Qt::Key_Return, [this] {
        if (m_desk->stage() == Stage::Matter && did(m_desk->finish({})))
            workplace().say(tr("Done: %1").arg(m_desk->draft().handling.title));
    });
    m_hand = add("counter.hand", tr("Hand over to a colleague"), u"users"_s, {}, [this] { askHandOver(); });
    m_waive = add("counter.waive", tr("Do not ask for this material"), u"circle-minus"_s, {}, [this] { askWaive(); });
    m_reopen = add("counter.reopen", tr("Take it back into hand"), u"rotate-ccw"_s, {}, [this] { askReopen(); });
    m_drop = add("counter.drop", tr("Drop it"), u"x"_s, {}, [this] { askDrop(); });
}

void CounterPage::addButtons()
{
    auto button = [this](QAction *action, const char *name, Button::Kind kind = Button::Normal) {
        auto *made = new Button(action->text(), action->property("iconName").toString(), {}, kind);
        made->follow(action);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_spent = new Label({}, Theme::Type::Body, Tone::Accent);
    m_spent->setToolTip(tr("Spent on this matter"));
    m_ui->head->addButton(m_spent);
    m_ui->head->addButton(button(m_other, "otherMatter"));
    m_ui->head->addButton(button(m_guide, "guide"));
    auto *more = new Button(tr("More"), u"ellipsis"_s);
    more->setObjectName(u"more"_s);
    m_moreMenu = new QMenu(more);
    m_moreMenu->addActions({m_agent, m_pass, m_done, m_hand, m_waive, m_reopen, m_drop});
    connect(more, &QAbstractButton::clicked, this, [this, more] { m_moreMenu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    m_ui->head->addButton(more);
    QAction *matters = workplace().commands().find(u"counter.matters"_s);
    m_ui->head->addButton(button(matters, "mattersButton"));
    m_ui->head->addButton(button(m_arrive, "arriveButton"));
    m_ui->head->addButton(button(m_next, "callNext", Button::Primary));
    for (const auto &[action, name] : {std::pair(m_save, "saveMatter"), {m_next, "barNext"}, {m_finish, "barFinish"}}) {
        Button *made = button(action, name);
        made->setTall(Height::tall);
        m_ui->bar->addButton(made);
    }
}

void CounterPage::showHeadButtons()
{
    const Stage stage = m_desk->stage();
    auto show = [this](const char *name, bool on) { m_ui->head->findChild<Button *>(QLatin1String(name))->setVisible(on); };
    const bool isHall = stage == Stage::Hall && m_ui->tabs->currentIndex() == 0;
    for (const char *name : {"otherMatter", "guide", "more"})
        show(name, stage == Stage::Matter);
    m_spent->setVisible(stage == Stage::Matter);
    show("mattersButton", stage == Stage::Hall);
    show("arriveButton", isHall);
    show("callNext", isHall);
}

void CounterPage::showHeads()
{
    const Stage stage = m_desk->stage();
    showHeadButtons();
    if (stage == Stage::Hall) {
        m_ui->head->setTitle(tr("Counter"));
        m_ui->head->setSubtitle(m_hall->waiting() ? tr("%n waiting", nullptr, m_hall->waiting()) : tr("nobody waits"));
        m_next->setText(tr("Call the next one"));
        CommandRegistry::refuse(m_next, m_hall->waiting() ? QString() : tr("Nobody is waiting."));
        CommandRegistry::refuse(m_finish, tr("Nobody stands at the counter."));
        showHeadButtons();
        return;
    }
    if (stage == Stage::Person) {
        m_ui->head->setTitle(tr("What can we do for %1").arg(m_card->name()));
        m_ui->head->setSubtitle(m_desk->number().isEmpty() ? tr("the visit begins with the first matter") : m_desk->number());
        return;
    }
    const HandlingDraft &draft = m_desk->draft();
    m_ui->head->setTitle(draft.handling.title);
    QStringList facts{CounterTexts::word("matter_area", draft.matter.matter.area), draft.matter.matter.limitDays ? tr("%n working day(s)", nullptr, int(*draft.matter.matter.limitDays)) : QString()};
    facts.removeAll(QString());
    m_ui->head->setSubtitle(facts.join(u" · "_s));
    showSpent();
}

void CounterPage::showBar()
{
    auto *nextButton = m_ui->bar->findChild<Button *>(u"barNext"_s);
    auto *finishButton = m_ui->bar->findChild<Button *>(u"barFinish"_s);
    auto *saveButton = m_ui->bar->findChild<Button *>(u"saveMatter"_s);
    auto set = [](QAction *action, Button *button, const QString &text, const QString &icon, const QString &why) {
        action->setText(text);
        button->setText(text);
        button->setIconName(icon);
        CommandRegistry::refuse(action, why);
    };
    const Stage stage = m_desk->stage();
    const HandlingDraft &draft = m_desk->draft();
    const bool isOpen = stage == Stage::Matter && draft.isOpen();
    saveButton->setVisible(isOpen);
    const QString notHere = stage == Stage::Matter ? tr("This matter is no longer open.") : tr("No matter is in front.");
    CommandRegistry::refuse(m_save, isOpen ? QString() : notHere);
    CommandRegistry::refuse(m_waive, isOpen && m_matter->materials()->rowCount() ? QString() : notHere);
    const bool isAccepted = stage == Stage::Matter && draft.handling.state == "accepted"_L1;
    const QString missing = isOpen ? draft.whatIsMissing() : isAccepted ? QString() : notHere;
    CommandRegistry::refuse(m_pass, missing);
    CommandRegistry::refuse(m_done, stage == Stage::Matter && draft.handling.state == "passed_on"_L1 ? QString() : missing);
    const bool isSettled = stage != Stage::Matter || draft.handling.state == "done"_L1 || draft.handling.state == "dropped"_L1 || draft.handling.state == "refused"_L1;
    CommandRegistry::refuse(m_hand, isSettled ? notHere : QString());
    CommandRegistry::refuse(m_drop, isSettled ? notHere : QString());
    const QString state = stage == Stage::Matter ? draft.handling.state : QString();
    const bool mayReopen = state == "accepted"_L1 || state == "passed_on"_L1 || state == "done"_L1;
    CommandRegistry::refuse(m_reopen, mayReopen ? QString() : tr("Only what was accepted, passed on or done is taken back."));
    if (stage == Stage::Hall) {
        showHeadButtons();
        return;
    }
    if (stage == Stage::Person) {
        const int asked = int(m_desk->asked().size());
        const bool isAnswering = m_person->isAnswering();
        nextButton->setKind(Button::Primary);
        finishButton->setKind(isAnswering ? Button::Normal : Button::Primary);
        set(m_next, nextButton, tr("Note it and print the slip"), u"printer"_s, isAnswering ? QString() : tr("Choose a matter first."));
        set(m_finish, finishButton, asked ? tr("End the visit, print the receipt") : tr("Nothing asked, done"), u"check"_s, {});
        m_ui->bar->setMessage(isAnswering ? tr("This paper is not issued; say why and where to go") : asked ? tr("%n matter(s) in this visit; one receipt for all", nullptr, asked) : tr("Choose what they come for"), Tone::Ink2);
        // A button shows itself again whenever its command changes.
        nextButton->setVisible(isAnswering);
        saveButton->setVisible(false);
        showHeadButtons();
        return;
    }
    nextButton->setVisible(true);
    saveButton->setVisible(isOpen);
    if (!isOpen) {
        nextButton->setKind(Button::Normal);
        finishButton->setKind(Button::Primary);
        set(m_next, nextButton, tr("Print the receipt"), u"printer"_s, {});
        set(m_finish, finishButton, tr("End the visit"), u"check"_s, {});
        const QString due = draft.handling.dueOn.isEmpty() ? QString() : tr(", to be done by %1").arg(CounterTexts::day(draft.handling.dueOn));
        m_ui->bar->setMessage(CounterTexts::word("handling_state", draft.handling.state) + due + tr(". F5 takes another matter."), Tone::Ok);
        showHeadButtons();
        return;
    }
    const bool isComplete = draft.isComplete();
    const bool goesOut = draft.matter.matter.goesOut.value_or(false);
    nextButton->setKind(isComplete ? Button::Normal : Button::Primary);
    finishButton->setKind(isComplete ? Button::Primary : Button::Normal);
    set(m_next, nextButton, tr("Print the notice"), u"printer"_s, isComplete ? tr("Nothing is missing: it can be accepted.") : QString());
    set(m_finish, finishButton, goesOut ? tr("Accept and pass on") : tr("Accept and print receipt"), u"check"_s, draft.whatIsMissing());
    m_ui->bar->setMessage(isComplete ? tr("All is there: it can be accepted") : draft.whatIsMissing(), isComplete ? Tone::Ok : Tone::Bad);
    showHeadButtons();
}

void CounterPage::askAgent()
{
    if (m_desk->stage() == Stage::Hall)
        return;
    CounterQuestions::Agent agent{m_desk->who().agentName, m_desk->who().agentRelation, m_desk->who().agentId};
    if (CounterQuestions::agent(agent, m_card->name(), this))
        did(m_desk->setAgent(agent.name, agent.relation, agent.id));
}

void CounterPage::askIdentify()
{
    if (m_desk->stage() == Stage::Hall || m_desk->who().resident)
        return;
    if (const Key resident = CounterQuestions::person(workplace(), m_card->name(), this))
        did(m_desk->identify(resident));
}

void CounterPage::askHandOver()
{
    if (m_desk->stage() != Stage::Matter)
        return;
    const auto to = CounterQuestions::colleague(workplace().store(), m_desk->draft().handling.title, this);
    if (!to || !did(m_desk->handOver(to->first, to->second)))
        return;
    print(CounterPapers::handOver(workplace().store(), m_desk->draft().key));
}

void CounterPage::askDrop()
{
    if (m_desk->stage() != Stage::Matter)
        return;
    const QString why = CounterQuestions::reason(tr("Drop “%1”?").arg(m_desk->draft().handling.title), tr("It stays on record with the reason; it can be begun anew."), tr("Reason"),
                                                 {tr("Go on with it"), tr("Drop it")}, this);
    if (!why.isEmpty() && did(m_desk->drop(why)))
        m_desk->putAside();
}

void CounterPage::askReopen()
{
    if (m_desk->stage() != Stage::Matter)
        return;
    const QString why = CounterQuestions::reason(tr("Take “%1” back into hand?").arg(m_desk->draft().handling.title), tr("A work order made of it goes on by itself; withdraw it there."), tr("Reason"),
                                                 {tr("Leave it as it is"), tr("Take it back")}, this);
    if (!why.isEmpty() && did(m_desk->reopen(why)))
        m_matter->begin();
}

void CounterPage::askWaive()
{
    const int row = m_matter->currentMaterial();
    if (m_desk->stage() != Stage::Matter || row < 0 || row >= m_desk->draft().materials.size())
        return;
    const QString name = m_desk->draft().materials.at(row).name;
    const QString why = CounterQuestions::reason(tr("Do not ask for “%1”?").arg(name), tr("The reason stands on the receipt."), tr("Reason"), {tr("Ask for it"), tr("Do not ask for it")}, this);
    if (!why.isEmpty() && did(m_desk->draft().waive(row, why)))
        m_desk->touch();
}

} // namespace Allpost
