// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/care/hintspage.h"
#include "ui_hintspage.h"

#include "forms/care/hintsmodel.h"
#include "forms/shared/question.h"
#include "forms/shared/workplace.h"
#include "forms/views/listdesk.h"
#include "models/residents/residentlist.h"
#include "models/residents/residents.h"
#include "models/views/recordlistmodel.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

enum Which { Sure, Asked };

QString number(qint64 n)
{
    return QLocale().toString(n);
}

} // namespace

HintsPage::HintsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::HintsPage>()), m_counts(new HintCounts(workplace.store(), this)), m_rules(new HintsModel(*m_counts, this)),
      m_people(new RecordListModel(workplace.store(), ResidentList::definition(), this))
{
    m_ui->setupUi(this);
    m_ui->editor->setWorkplace(&workplace, m_counts);
    m_ui->rules->setModel(m_rules);
    QHeaderView *head = m_ui->rules->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(HintsModel::Name, QHeaderView::Stretch);
    head->setSectionsClickable(false);
    head->setSectionsMovable(false);
    for (const int column : {int(HintsModel::Yes), int(HintsModel::Ask)})
        m_ui->rules->setColumnWidth(column, qMax(64, Theme::textWidth(Theme::Type::Small, m_rules->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 24));
    m_ui->list->setModel(m_people);
    m_ui->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_ui->which->setExpanding(false);
    m_ui->which->addView(tr("It applies"));
    m_ui->which->addView(tr("To ask"));
    m_ui->none->hide();
    m_ui->mark->setText(HintRules::exampleMark());
    m_desk = new ListDesk(workplace, ResidentList::definition(), *m_people, *m_ui->list, this);
    m_desk->setName(u"hints"_s);
    new SelectionKeeper(*m_people, *m_ui->list->selectionModel());
    addCommands();

    connect(m_rules, &QAbstractItemModel::modelReset, this, [this] {
        const int row = qMax(0, m_rules->rowOf(m_shownRule));
        if (m_rules->rowCount() > 0)
            m_ui->rules->setCurrentIndex(m_rules->index(row, 0));
        chooseRule();
    });
    connect(m_ui->rules->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HintsPage::chooseRule);
    connect(m_ui->rules, &Table::opened, this, [this] { m_ui->list->setFocus(); });
    connect(m_ui->rules, &Table::menuRequested, this, [this](const QModelIndex &, const QPoint &at) {
        QMenu menu;
        for (const char *id : {"hints.change", "hints.switch", "hints.new", "hints.remove"})
            if (QAction *action = this->workplace().commands().find(QLatin1String(id)))
                menu.addAction(action);
        menu.exec(at);
    });
    connect(m_ui->list, &Table::opened, this, &HintsPage::openPerson);
    connect(m_ui->list, &Table::menuRequested, this, [this](const QModelIndex &, const QPoint &at) {
        QMenu menu;
        for (const char *id : {"hints.open", "hints.household", "hints.visit", "hints.settle", "hints.export", "hints.print"})
            if (QAction *action = this->workplace().commands().find(QLatin1String(id)))
                menu.addAction(action);
        menu.exec(at);
    });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showSentence();
        updateRange();
    });
    connect(m_ui->list->verticalScrollBar(), &QScrollBar::valueChanged, this, &HintsPage::updateRange);
    connect(m_people, &RecordListModel::replaced, this, [this] {
        if (!m_ui->list->currentIndex().isValid() && m_people->rowCount() > 0)
            m_ui->list->setCurrentIndex(m_people->index(0, 0));
        showSentence();
        updateRange();
    });
    connect(m_people, &RecordListModel::failed, this, [this](const Error &error) { this->workplace().complain(error); });
    // While the list is read again its rows follow what was wished a moment later.
    connect(m_people, &RecordListModel::loaded, this, &HintsPage::showState);
    connect(m_ui->which, &QTabBar::currentChanged, this, &HintsPage::showPeople);
    connect(m_counts, &HintCounts::changed, this, &HintsPage::showRule);
    connect(m_counts, &HintCounts::counted, this, [this] {
        showCounts();
        showPeople();
        beginWithSomebody();
    });
    connect(m_counts, &HintCounts::failed, this, [this](const Error &error) { this->workplace().complain(error); });
    connect(m_ui->editor, &HintRuleEditor::saved, this, [this](qlonglong rule) {
        m_shownRule = rule;
        stopWriting();
        this->workplace().say(tr("Saved"), {tr("Undo"), u"Ctrl+Z"_s, [this] { this->workplace().undo(); }});
    });
    connect(&workplace, &Workplace::revealedChanged, this, [this](bool on) {
        m_people->setRevealed(on);
        showSentence();
    });
    m_people->setRevealed(workplace.revealed());
    m_people->setHits(KeySet());
    m_people->load();
    if (auto loaded = m_counts->load(); !loaded)
        workplace.complain(loaded.error());
    chooseRule();
}

HintsPage::~HintsPage() = default;

void HintsPage::addCommands()
{
    QAction *exportShown = addCommand("hints.export", tr("Export what is shown"), u"download"_s, Qt::CTRL | Qt::Key_E, [this] { m_desk->exportShown(); });
    QAction *print = addCommand("hints.print", tr("Print what is shown"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { m_desk->print(); });
    QAction *fresh = addCommand("hints.new", tr("New rule"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] { write(0); });
    QAction *change = addCommand("hints.change", tr("Change the rule"), u"pencil"_s, Qt::Key_F2, [this] {
        if (currentRule())
            write(currentRule());
    });
    addCommand("hints.switch", tr("Use the rule, or no longer"), u"power"_s, {}, [this] { switchRule(); });
    QAction *remove = addCommand("hints.remove", tr("Remove the rule"), u"trash-2"_s, {}, [this] { removeRule(); });
    addCommand("hints.open", tr("Open the person"), u"id-card"_s, {}, [this] { openPerson(); });
    addCommand("hints.household", tr("Open the household card"), u"house"_s, Qt::Key_F3, [this] {
        if (const Key key = currentPerson())
            workplace().go({u"household"_s, QVariantMap{{u"resident"_s, qlonglong(key)}}});
    });
    m_visit = addCommand("hints.visit", tr("Note a visit"), u"footprints"_s, Qt::Key_F7, [this] { visit(); });
    m_settle = addCommand("hints.settle", tr("Settled"), u"check"_s, Qt::Key_F9, [this] { settle(); });
    addCommand("hints.examples", tr("Bring back the examples"), u"rotate-ccw"_s, {}, [this] {
        auto added = HintRules::addExamples(workplace().store());
        if (!added)
            workplace().complain(added.error());
        else
            workplace().say(*added ? tr("%n rules added", nullptr, *added) : tr("All examples are there"));
    });
    QAction *save = addCommand("hints.save", tr("Save the rule"), u"save"_s, Qt::CTRL | Qt::Key_S, [this] {
        if (m_ui->pages->currentWidget() == m_ui->editor)
            m_ui->editor->save();
    });
    QAction *back = addCommand("hints.leave", tr("Back"), u"arrow-left"_s, Qt::Key_Escape, [this] {
        if (m_ui->pages->currentWidget() == m_ui->editor) {
            if (leave())
                stopWriting();
        } else if (m_ui->list->hasFocus()) {
            m_ui->rules->setFocus();
        } else {
            workplace().back();
        }
    });
    m_ui->editor->follow(save, back, remove);
    const auto button = [&](QAction *action, Button::Kind kind) {
        auto *made = new Button(action->text(), action->property("iconName").toString(), {}, kind);
        made->follow(action);
        m_ui->head->addButton(made);
    };
    button(exportShown, Button::Normal);
    button(print, Button::Normal);
    button(fresh, Button::Normal);
    m_ui->changeRule->setKind(Button::Quiet);
    m_ui->changeRule->follow(change);
    m_ui->settle->follow(m_settle);
    m_ui->visit->follow(m_visit);
}

QString HintsPage::title() const
{
    return tr("Hints");
}

void HintsPage::show(const QVariant &what)
{
    if (const int row = m_rules->rowOf(what.toLongLong()); row >= 0)
        m_ui->rules->setCurrentIndex(m_rules->index(row, 0));
    m_ui->rules->setFocus();
}

void HintsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_counts->setToday(QDate::currentDate());
    m_counts->setWatched(true);
}

void HintsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_counts->setWatched(false);
}

bool HintsPage::leave()
{
    if (m_ui->pages->currentWidget() != m_ui->editor || !m_ui->editor->isModified())
        return true;
    Question ask(tr("Leave the rule without saving?"), tr("What was typed is not kept."), this);
    ask.setDeeds(tr("Go on writing"), tr("Leave it"), Button::Danger);
    if (ask.exec() != QDialog::Accepted)
        return false;
    m_ui->pages->setCurrentWidget(m_ui->peoplePage);
    return true;
}

void HintsPage::refresh()
{
    if (auto loaded = m_counts->load(); !loaded)
        workplace().complain(loaded.error());
}

/// The page opens on a rule that speaks of somebody; whoever chose one stays there.
void HintsPage::beginWithSomebody()
{
    if (m_ui->rules->currentIndex().row() > 0 || std::exchange(m_begun, true))
        return;
    for (int row = 0; row < m_rules->rowCount(); ++row) {
        if (m_rules->entryAt(row)->answer.yes.count() == 0)
            continue;
        m_ui->rules->setCurrentIndex(m_rules->index(row, 0));
        return;
    }
}

Key HintsPage::currentRule() const
{
    return m_rules->keyAt(m_ui->rules->currentIndex().row());
}

Key HintsPage::currentPerson() const
{
    return m_people->keyAt(m_ui->list->currentIndex().row());
}

bool HintsPage::isAsking() const
{
    return m_ui->which->currentIndex() == Asked;
}

void HintsPage::chooseRule()
{
    const Key rule = currentRule();
    if (rule != m_shownRule) {
        m_shownRule = rule;
        const QSignalBlocker quiet(m_ui->which);
        m_ui->which->setCurrentIndex(Sure);
        m_people->sortBy(u"door"_s);
    }
    showRule();
    showPeople();
}

void HintsPage::showRule()
{
    const HintCounts::Entry *entry = m_counts->find(m_shownRule);
    m_ui->changeRule->setVisible(entry);
    m_ui->which->setVisible(entry);
    if (!entry) {
        m_ui->ruleName->clear();
        m_ui->condition->clear();
        showCounts();
        return;
    }
    const FilterLanguage language(ResidentList::definition());
    const FilterReading reading = language.read(entry->rule.rule.filter);
    m_ui->ruleName->setText(entry->rule.rule.name);
    m_ui->condition->setText(reading.problem ? reading.problem->message : language.describe(reading.filter));
    m_ui->condition->setTone(reading.problem ? Tone::Bad : Tone::Ink2);
    m_ui->basis->setText(entry->rule.rule.basis);
    QStringList columns{u"name"_s, u"sex"_s, u"age"_s, u"door"_s, u"phone"_s};
    for (const QString &name : Hints::columnsOf(reading.filter))
        if (columns.size() < 9)
            columns << name;
    m_desk->setColumns(columns);
    m_desk->setTitle(entry->rule.rule.name, m_ui->condition->text());
    showCounts();
}

void HintsPage::showCounts()
{
    const HintCounts::Entry *entry = m_counts->find(m_shownRule);
    const bool isCounted = entry && entry->isCounted && entry->answer.isShown;
    m_ui->which->setCount(Sure, isCounted ? number(entry->answer.yes.count()) : QString());
    m_ui->which->setCount(Asked, isCounted ? number(entry->answer.ask.count()) : QString(), isCounted && entry->answer.ask.count() ? Meaning::Warn : Meaning::Neutral);
    const qint64 used = std::count_if(m_counts->entries().begin(), m_counts->entries().end(), [](const HintCounts::Entry &e) { return e.rule.isUsable(); });
    QStringList parts{tr("%n rules in use", nullptr, int(used))};
    if (m_counts->people())
        parts << tr("hints for %n people", nullptr, int(m_counts->people()));
    m_ui->head->setSubtitle(parts.join(u" · "_s));
}

void HintsPage::showPeople()
{
    const HintCounts::Entry *entry = m_counts->find(m_shownRule);
    const bool isShown = entry && entry->answer.isShown && entry->isCounted;
    m_people->setHits(!isShown ? KeySet() : isAsking() ? entry->answer.ask : entry->answer.yes);
    showState();
}

void HintsPage::showState()
{
    const HintCounts::Entry *entry = m_counts->find(m_shownRule);
    const bool isShown = entry && entry->answer.isShown && entry->isCounted;
    const bool isEmpty = m_people->rowCount() == 0;
    m_ui->list->setVisible(!isEmpty);
    m_ui->none->setVisible(isEmpty);
    m_ui->sentenceCard->setVisible(!isEmpty);
    noteRead();
    if (!isEmpty) {
        showSentence();
        return updateRange();
    }
    if (!entry) {
        m_ui->none->setKind(EmptyState::Fresh);
        m_ui->none->setTitle(tr("There are no rules yet"));
        m_ui->none->setHelp(tr("A rule says for whom something is to be done, and what. Ctrl+N writes one."));
    } else if (!isShown) {
        m_ui->none->setKind(EmptyState::NotFound);
        m_ui->none->setTitle(entry->isCounted ? entry->rule.rule.name : tr("Being counted"));
        m_ui->none->setHelp(entry->isCounted ? entry->rule.isUsable() && !entry->answer.isForbidden ? tr("This rule speaks in other months.") : HintsModel::about(*entry) : QString());
    } else {
        m_ui->none->setKind(EmptyState::Done);
        m_ui->none->setTitle(isAsking() ? tr("Nothing is left to ask") : tr("Nobody at present"));
        m_ui->none->setHelp(isAsking() ? tr("All that this rule needs is on file.") : entry->answer.ask.count() ? tr("For some it is not known; see the people to ask.") : QString());
    }
    updateRange();
}

/// People of restricted groups are looked at by name: that is recorded, once for each rule that is opened.
void HintsPage::noteRead()
{
    if (m_people->rowCount() == 0 || m_noted == m_shownRule)
        return;
    m_noted = m_shownRule;
    if (m_counts->hints().isRestricted(m_shownRule))
        workplace().recordRead(u"reveal"_s, 0, {u"care_group"_s}, m_people->rowCount(), {});
}

void HintsPage::showSentence()
{
    const Key person = currentPerson();
    m_ui->sentenceCard->setVisible(person && m_people->rowCount() > 0);
    if (!person || !m_shownRule)
        return;
    auto hint = m_counts->hints().say(workplace().store().db(), m_shownRule, person, isAsking(), workplace().revealed());
    if (!hint) {
        m_ui->sentence->clear();
        m_ui->missing->hide();
        return;
    }
    m_ui->sentenceCard->setTone(hint->toAsk || hint->when == Hint::When::Past ? Tone::Warn : Tone::Accent);
    m_ui->sentence->setText(hint->toAsk ? tr("Not known yet whether this applies: %1").arg(hint->sentence) : hint->sentence);
    m_ui->missing->setVisible(!hint->missing.isEmpty());
    m_ui->missing->setText(tr("To ask: %1").arg(hint->missing.join(tr(", "))));
}

void HintsPage::updateRange()
{
    const int row = m_ui->list->currentIndex().row();
    m_ui->range->setText(m_people->rowCount() == 0 || row < 0 ? QString() : tr("%1 of %2").arg(number(row + 1), number(m_people->rowCount())));
    for (QAction *action : {m_visit, m_settle})
        CommandRegistry::refuse(action, currentPerson() ? QString() : tr("First choose a person."));
}

void HintsPage::openPerson()
{
    if (const Key key = currentPerson())
        workplace().go({u"resident"_s, QVariantMap{{u"key"_s, qlonglong(key)}, {u"among"_s, QVariant::fromValue(QPointer<QObject>(m_people))}}});
}

void HintsPage::visit()
{
    const Key key = currentPerson();
    if (!key)
        return;
    auto ties = Residents(workplace().store()).ties(key);
    if (!ties)
        return workplace().complain(ties.error());
    workplace().go({u"visit"_s, QVariantMap{{u"household"_s, qlonglong(ties->household)}, {u"resident"_s, qlonglong(key)}}});
}

void HintsPage::settle()
{
    const Key person = currentPerson();
    const Key rule = m_shownRule;
    if (!person || !rule)
        return;
    QMenu menu;
    const QDate today = m_counts->hints().today();
    for (const auto &[text, until] : {std::pair{tr("Done, for good"), QDate()}, {tr("Ask again in a month"), today.addMonths(1)},
                                      {tr("Ask again in three months"), today.addMonths(3)}, {tr("Ask again in a year"), today.addYears(1)}})
        menu.addAction(text)->setData(until.isValid() ? until.toString(Qt::ISODate) : QString());
    menu.setActiveAction(menu.actions().constFirst());
    const QAction *chosen = menu.exec(m_ui->settle->mapToGlobal(QPoint(0, m_ui->settle->height())));
    if (!chosen)
        return;
    if (auto done = Hints::settle(workplace().store(), person, rule, chosen->data().toString()); !done)
        return workplace().complain(done.error());
    workplace().say(tr("Settled"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

void HintsPage::write(Key rule)
{
    m_ui->pages->setCurrentWidget(m_ui->editor);
    m_ui->editor->edit(rule);
}

void HintsPage::stopWriting()
{
    m_ui->pages->setCurrentWidget(m_ui->peoplePage);
    if (const int row = m_rules->rowOf(m_shownRule); row >= 0)
        m_ui->rules->setCurrentIndex(m_rules->index(row, 0));
    m_ui->rules->setFocus();
    showRule();
    showPeople();
}

void HintsPage::switchRule()
{
    const HintCounts::Entry *entry = m_counts->find(currentRule());
    if (!entry)
        return;
    if (auto done = HintRules::setEnabled(workplace().store(), entry->rule.key, !entry->rule.rule.enabled.value_or(false)); !done)
        workplace().complain(done.error());
}

void HintsPage::removeRule()
{
    const HintCounts::Entry *entry = m_counts->find(m_ui->pages->currentWidget() == m_ui->editor ? m_ui->editor->rule() : currentRule());
    if (!entry)
        return;
    Question ask(tr("Remove the rule “%1”?").arg(entry->rule.rule.name), tr("What was settled stays on file. A rule that is not in use can also be switched off."), this);
    ask.setDeeds(tr("Leave it"), tr("Remove it"), Button::Danger);
    if (ask.exec() != QDialog::Accepted)
        return;
    if (auto done = HintRules::remove(workplace().store(), entry->rule.key); !done)
        return workplace().complain(done.error());
    if (m_ui->pages->currentWidget() == m_ui->editor)
        stopWriting();
    workplace().say(tr("Removed"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

} // namespace Allpost
