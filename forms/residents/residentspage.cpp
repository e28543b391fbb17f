// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/residentspage.h"
#include "ui_residentspage.h"

#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/question.h"
#include "forms/shared/workplace.h"
#include "forms/views/listdesk.h"
#include "models/access/rights.h"
#include "models/dictionary/codelist.h"
#include "models/residents/finder.h"
#include "models/residents/residentlist.h"
#include "models/residents/residents.h"
#include "models/views/filterrights.h"
#include "models/views/recordlistmodel.h"
#include "models/views/savedviews.h"

#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Narrower than this the list has the room, the card is one key away.
constexpr int PanelFrom = 1080;

/// The result of Question for "change the view I stand on".
constexpr int ReplaceView = 2;

QString number(qint64 n)
{
    return QLocale().toString(n);
}

} // namespace

ResidentsPage::ResidentsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::ResidentsPage>()),
      m_language(std::make_unique<FilterLanguage>(ResidentList::definition())),
      m_model(new RecordListModel(workplace.store(), ResidentList::definition(), this)),
      m_views(new SavedViews(workplace.store(), ResidentList::definition(), this))
{
    m_ui->setupUi(this);
    m_ui->panel->setWorkplace(&workplace);
    m_ui->filter->setLanguage(m_language.get());
    m_ui->list->setModel(m_model);
    m_ui->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_ui->list->installEventFilter(this);
    m_ui->none->installEventFilter(this);
    m_ui->none->setFocusPolicy(Qt::StrongFocus);
    m_ui->none->hide();
    m_ui->narrow->hide();
    m_ui->views->setContextMenuPolicy(Qt::CustomContextMenu);
    m_ui->views->setExpanding(false);
    m_desk = new ListDesk(workplace, ResidentList::definition(), *m_model, *m_ui->list, this);
    m_desk->setFurtherColumns({u"relation"_s, u"household_head"_s, u"political_status"_s, u"education"_s, u"residence"_s, u"employer"_s});
    m_desk->restore();
    new SelectionKeeper(*m_model, *m_ui->list->selectionModel());
    addCommands();
    addHeadButtons();

    connect(m_model, &RecordListModel::countsChanged, this, &ResidentsPage::updateCounts);
    connect(m_model, &RecordListModel::loaded, this, [this] {
        m_failed = false;
        updateCounts();
    });
    connect(m_model, &RecordListModel::replaced, this, [this] {
        if (!m_ui->list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_ui->list->setCurrentIndex(m_model->index(0, 0));
        m_ui->list->setAttribute(Qt::WA_InputMethodEnabled);
        if (m_ui->panel->resident() != currentKey())
            m_ui->panel->setResident(currentKey());
        updateCounts();
    });
    connect(m_model, &RecordListModel::failed, this, [this](const Error &error) {
        m_failed = true;
        this->workplace().complain(error);
        updateCounts();
    });
    const QItemSelectionModel *selection = m_ui->list->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, [this] {
        // Views switch input methods off over cells that cannot be edited; here they narrow the list.
        m_ui->list->setAttribute(Qt::WA_InputMethodEnabled);
        m_ui->panel->setResident(currentKey());
        updateRange();
    });
    connect(selection, &QItemSelectionModel::selectionChanged, this, &ResidentsPage::updateRange);
    connect(m_ui->list->verticalScrollBar(), &QScrollBar::valueChanged, this, &ResidentsPage::updateRange);
    connect(m_ui->list, &Table::opened, this, [this] { openCurrent(false); });
    connect(m_ui->list, &Table::menuRequested, this, [this](const QModelIndex &, const QPoint &at) {
        QMenu menu;
        for (const char *id : {"residents.open", "residents.household", "residents.edit", "residents.copy", "residents.export", "residents.print", "residents.group", "residents.ungroup", "residents.panel"})
            if (QAction *action = this->workplace().commands().find(QLatin1String(id)))
                menu.addAction(action);
        menu.exec(at);
    });
    connect(m_ui->panel, &SidePanel::closed, this, [this] {
        m_panelClosed = true;
        m_ui->panel->hide();
        m_ui->list->setFocus();
    });
    connect(m_ui->panel, &ResidentPanel::openWanted, this, &ResidentsPage::openCurrent);
    connect(m_ui->filter, &FilterBar::filterChanged, this, &ResidentsPage::applyFilter);
    const auto clear = [this] {
        narrow({});
        m_ui->filter->setFilter({});
        m_ui->views->setCurrentIndex(0);
        m_ui->list->setFocus();
    };
    connect(m_ui->clear, &QAbstractButton::clicked, this, clear);
    connect(m_ui->none, &EmptyState::acted, this, [this, clear] {
        if (m_failed)
            refresh();
        else if (m_model->total() == 0)
            this->workplace().go({u"import"_s, {}});
        else
            clear();
    });
    connect(m_ui->views, &QTabBar::currentChanged, this, &ResidentsPage::chooseView);
    connect(m_ui->views, &QTabBar::tabBarDoubleClicked, this, &ResidentsPage::renameView);
    connect(m_ui->views, &QWidget::customContextMenuRequested, this, &ResidentsPage::viewMenu);
    connect(m_ui->addView, &QAbstractButton::clicked, this, &ResidentsPage::saveView);
    connect(m_views, &SavedViews::changed, this, &ResidentsPage::showTabs);
    connect(m_views, &SavedViews::counted, this, &ResidentsPage::showTabCounts);
    connect(&workplace, &Workplace::revealedChanged, this, [this](bool on) {
        m_model->setRevealed(on);
        m_ui->panel->refresh();
    });
    connect(&workplace, &Workplace::workerChanged, m_desk, &ListDesk::restore);
    connect(&workplace.finder(), &ResidentFinder::ready, this, [this] {
        if (!m_narrow.isEmpty())
            narrow(m_narrow);
    });
    connect(&workplace.store(), &Store::committed, this, [this] {
        m_ui->panel->refresh();
        updateCounts();
        countHouseholds();
    });
    showTabs();
    if (auto loaded = m_views->load(); !loaded)
        workplace.complain(loaded.error());
    m_model->setRevealed(workplace.revealed());
    m_model->load();
    countHouseholds();
}

ResidentsPage::~ResidentsPage() = default;

void ResidentsPage::addCommands()
{
    addCommand("residents.duplicates", tr("Doubles"), u"git-compare-arrows"_s, Qt::CTRL | Qt::Key_D, [this] { workplace().go({u"duplicates"_s, {}}); });
    addCommand("residents.import", tr("Import"), u"upload"_s, {}, [this] { workplace().go({u"import"_s, {}}); });
    addCommand("residents.export", tr("Export what is shown"), u"download"_s, Qt::CTRL | Qt::Key_E, [this] { m_desk->exportShown(); });
    addCommand("residents.print", tr("Print what is shown"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { m_desk->print(); });
    addCommand("residents.new", tr("Register"), u"user-plus"_s, Qt::CTRL | Qt::Key_N, [this] { workplace().go({u"resident"_s, u"new"_s}); });
    addCommand("residents.open", tr("Open the card"), u"id-card"_s, {}, [this] { openCurrent(false); });
    addCommand("residents.household", tr("Household card"), u"house"_s, Qt::Key_F3, [this] {
        if (currentKey())
            workplace().go({u"household"_s, QVariantMap{{u"resident"_s, qlonglong(currentKey())}}});
    });
    addCommand("residents.edit", tr("Change the person"), u"pencil"_s, Qt::Key_F2, [this] { openCurrent(true); });
    addCommand("residents.copy", tr("Copy the rows"), u"copy"_s, {}, [this] { m_desk->copy(); });
    addCommand("residents.filter", tr("Add a condition"), u"filter"_s, Qt::CTRL | Qt::Key_F, [this] { m_ui->filter->begin(); });
    addCommand("residents.columns", tr("Choose the columns"), u"columns-3"_s, {}, [this] { m_desk->chooseColumns(m_ui->list->mapToGlobal(QPoint(40, Height::head))); });
    addCommand("residents.saveview", tr("Save as view"), u"bookmark"_s, Qt::CTRL | Qt::Key_S, [this] { saveView(); });
    addCommand("residents.nextview", tr("Next view"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->views->step(1); });
    addCommand("residents.previousview", tr("Previous view"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { m_ui->views->step(-1); });
    addCommand("residents.group", tr("Add to a care group"), u"heart"_s, {}, [this] { changeGroup(true); });
    addCommand("residents.ungroup", tr("Take out of a care group"), u"user-minus"_s, {}, [this] { changeGroup(false); });
    addCommand("residents.panel", tr("Show the person beside the list"), u"panel-left-close"_s, {}, [this] {
        m_panelClosed = !m_panelClosed;
        m_ui->panel->setVisible(!m_panelClosed);
    });
}

void ResidentsPage::addHeadButtons()
{
    for (const char *id : {"residents.duplicates", "residents.export", "residents.print", "residents.new"}) {
        QAction *action = workplace().commands().find(QLatin1String(id));
        const bool primary = action->objectName() == "residents.new"_L1;
        auto *button = new Button(action->text(), action->property("iconName").toString(), {}, primary ? Button::Primary : Button::Normal);
        button->follow(action);
        // Its key stands in the menu and the list of keys; here the head line needs the room.
        if (action->objectName() == "residents.duplicates"_L1)
            button->setKeyText({});
        m_ui->head->addButton(button);
    }
}

QString ResidentsPage::title() const
{
    return tr("Residents");
}

VisitSubject ResidentsPage::visitSubject() const
{
    return {0, currentKey()};
}

void ResidentsPage::show(const QVariant &what)
{
    if (const QString condition = what.toString(); !condition.isEmpty()) {
        m_ui->filter->setFilter({});
        m_ui->filter->setTyped(condition);
    }
    m_ui->list->setFocus();
    updateCounts();
}

void ResidentsPage::refresh()
{
    m_model->reload();
    if (auto loaded = m_views->load(); !loaded)
        workplace().complain(loaded.error());
}

void ResidentsPage::showTabs()
{
    const QSignalBlocker quiet(m_ui->views);
    while (m_ui->views->QTabBar::count() > 0)
        m_ui->views->removeTab(0);
    m_ui->views->setTabToolTip(m_ui->views->addView(tr("All residents")), QString());
    int current = 0;
    for (const SavedViews::Entry &entry : m_views->entries()) {
        const int tab = m_ui->views->addView(entry.view.name);
        m_ui->views->setTabToolTip(tab, entry.view.filter);
        if (m_key == entry.key)
            current = tab;
    }
    m_ui->views->setCurrentIndex(current);
    showTabCounts();
}

void ResidentsPage::showTabCounts()
{
    m_ui->views->setCount(0, number(m_model->total()));
    const ListColumn *incomplete = ResidentList::definition().find(u"incomplete");
    for (int i = 0; i < m_views->entries().size(); ++i) {
        const SavedViews::Entry &entry = m_views->entries().at(i);
        const auto conditions = m_language->read(entry.view.filter).filter.conditions();
        const bool needsWork = entry.count > 0 && std::any_of(conditions.begin(), conditions.end(), [&](const auto &c) { return c->column == incomplete; });
        m_ui->views->setCount(i + 1, entry.count >= 0 ? number(entry.count) : QString(), needsWork ? Meaning::Warn : Meaning::Neutral);
    }
}

void ResidentsPage::chooseView(int tab)
{
    narrow({});
    m_key = tab >= 1 && tab <= m_views->entries().size() ? m_views->entries().at(tab - 1).key : 0;
    if (!m_key) {
        m_desk->restore();
        m_ui->filter->setFilter({});
        return;
    }
    const SavedView &view = m_views->entries().at(tab - 1).view;
    const FilterReading reading = m_language->read(view.filter);
    if (reading.problem) {
        workplace().complain({ErrorCode::Invalid, reading.problem->message, {}});
        return;
    }
    if (!view.sort.isEmpty()) {
        const bool down = view.sort.startsWith(u'-');
        m_model->sortBy(down ? view.sort.mid(1) : view.sort, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (view.columns.isEmpty())
        m_desk->restore();
    else
        m_desk->setColumns(view.columns.split(u','));
    m_ui->filter->setFilter(reading.filter);
}

std::optional<QString> ResidentsPage::askName(const QString &question, const QString &deed, const QString &before)
{
    Question ask(question, {}, this);
    ask.setDeeds(tr("Leave as it is"), deed);
    auto *input = new LineEdit;
    input->setText(before);
    input->selectAll();
    connect(input, &QLineEdit::returnPressed, &ask, &QDialog::accept);
    ask.setBody(new FieldBox(tr("Name of the view"), input));
    input->setFocus();
    return ask.exec() == QDialog::Accepted ? std::optional(input->text()) : std::nullopt;
}

void ResidentsPage::saveView()
{
    if (m_ui->filter->filter().isEmpty()) {
        workplace().say(tr("First add a condition; a view is a list that keeps its conditions."));
        m_ui->filter->begin();
        return;
    }
    SavedView view;
    view.list = ResidentList::definition().name;
    view.filter = m_language->format(m_ui->filter->filter(), u"zh");
    view.columns = m_model->columns().join(u',');
    view.sort = m_model->sortColumn().isEmpty() ? QString() : (m_model->sortOrder() == Qt::DescendingOrder ? u"-"_s : u""_s) + m_model->sortColumn();
    const int tab = m_ui->views->currentIndex();
    if (m_key && tab >= 1 && tab <= m_views->entries().size()) {
        const SavedViews::Entry entry = m_views->entries().at(tab - 1);
        Question ask(tr("Keep this in the view “%1”?").arg(entry.view.name), m_language->describe(m_ui->filter->filter()), this);
        ask.setDeeds(tr("Leave as it is"), tr("Save as another view"));
        ask.addDeed(tr("Change the view"), ReplaceView);
        const int answer = ask.exec();
        if (answer == QDialog::Rejected)
            return;
        if (answer == ReplaceView) {
            view.name = entry.view.name;
            if (auto done = m_views->replace(entry.key, view); !done)
                workplace().complain(done.error());
            return;
        }
    }
    const auto name = askName(tr("Keep these conditions as a view?"), tr("Save as view"), {});
    if (!name)
        return;
    view.name = *name;
    auto added = m_views->add(view);
    if (!added) {
        workplace().complain(added.error());
        return;
    }
    m_key = *added;
    showTabs();
}

void ResidentsPage::viewMenu(const QPoint &at)
{
    const int tab = m_ui->views->tabAt(at);
    if (tab < 1 || tab > m_views->entries().size())
        return;
    QMenu menu;
    connect(menu.addAction(tr("Rename the view")), &QAction::triggered, this, [this, tab] { renameView(tab); });
    connect(menu.addAction(tr("Remove the view")), &QAction::triggered, this, [this, tab] { removeView(tab); });
    menu.exec(m_ui->views->mapToGlobal(at));
}

void ResidentsPage::renameView(int tab)
{
    if (tab < 1 || tab > m_views->entries().size())
        return;
    const SavedViews::Entry entry = m_views->entries().at(tab - 1);
    const auto name = askName(tr("Rename the view “%1”?").arg(entry.view.name), tr("Rename the view"), entry.view.name);
    if (!name)
        return;
    if (auto done = m_views->rename(entry.key, *name); !done)
        workplace().complain(done.error());
}

void ResidentsPage::removeView(int tab)
{
    if (tab < 1 || tab > m_views->entries().size())
        return;
    const SavedViews::Entry entry = m_views->entries().at(tab - 1);
    if (auto done = m_views->remove(entry.key); !done) {
        workplace().complain(done.error());
        return;
    }
    if (m_key == entry.key)
        chooseView(0);
    workplace().say(tr("The view “%1” is removed; the people in it stay.").arg(entry.view.name), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

void ResidentsPage::applyFilter()
{
    m_model->setFilter(m_ui->filter->filter());
    updateCounts();
}

void ResidentsPage::narrow(const QString &text)
{
    m_narrow = text;
    m_ui->narrow->setVisible(!text.isEmpty() || !m_composing.isEmpty());
    m_ui->narrow->setText(tr("Narrowed to “%1” · Backspace takes a letter back, Esc all").arg(text + m_composing));
    if (text.trimmed().isEmpty())
        m_model->setHits({});
    else
        m_model->setHits(KeySet::of(workplace().finder().index().keys(text)));
    updateCounts();
}

void ResidentsPage::countHouseholds()
{
    if (std::exchange(m_counting, true)) {
        m_countAgain = true;
        return;
    }
    auto counted = std::make_shared<qint64>(0);
    workplace().run(
        tr("Counting the households"), this,
        [store = &workplace().store(), counted](Progress &) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto households = Residents::householdCount(*db);
            if (!households)
                return households.error();
            *counted = *households;
            return {};
        },
        [this, counted](const Status &done) {
            m_counting = false;
            if (done)
                m_households = *counted;
            updateCounts();
            if (std::exchange(m_countAgain, false))
                countHouseholds();
        },
        {});
}

void ResidentsPage::updateCounts()
{
    m_ui->head->setSubtitle(tr("%1 people · %2 households").arg(number(m_model->total()), number(m_households)));
    m_ui->views->setCount(0, number(m_model->total()));
    const bool narrowed = !m_ui->filter->filter().isEmpty() || !m_narrow.isEmpty();
    m_ui->count->setText(narrowed ? tr("%1 people / %2").arg(number(m_model->rowCount()), number(m_model->total())) : QString());
    m_ui->count->setVisible(narrowed);
    m_ui->clear->setVisible(narrowed);
    m_ui->addView->setVisible(!m_ui->filter->filter().isEmpty());
    showNobody();
    const QString described = m_language->describe(m_ui->filter->filter());
    const QString people = tr("%1 people").arg(number(m_model->rowCount()));
    m_desk->setTitle(m_ui->views->currentIndex() > 0 ? m_ui->views->tabText(m_ui->views->currentIndex()) : tr("Residents"),
                     described.isEmpty() ? people : described + u" · "_s + people);
    updateRange();
}

void ResidentsPage::showNobody()
{
    const bool nobody = m_model->rowCount() == 0 && !m_model->isLoading();
    const bool hadFocus = m_ui->list->hasFocus() || m_ui->none->hasFocus();
    m_ui->list->setVisible(!nobody);
    m_ui->none->setVisible(nobody);
    m_ui->hints->setVisible(!nobody);
    // What is typed to narrow the list goes on being typed when nobody is left.
    if (hadFocus)
        (nobody ? static_cast<QWidget *>(m_ui->none) : m_ui->list)->setFocus();
    if (!nobody)
        return;
    m_ui->panel->setResident(0);
    const QString described = m_language->describe(m_ui->filter->filter());
    if (m_failed) {
        m_ui->none->setKind(EmptyState::Unreadable);
        m_ui->none->setTitle(tr("The list could not be read"));
        m_ui->none->setHelp(tr("The data in the file are untouched."));
        m_ui->none->setAction(tr("Read again"), u"refresh-cw"_s, u"F5"_s);
    } else if (m_model->total() == 0) {
        m_ui->none->setKind(EmptyState::Fresh);
        m_ui->none->setTitle(tr("Nobody is registered yet"));
        m_ui->none->setHelp(tr("Bring in the roster as the office keeps it, or register the first person with Ctrl+N."));
        m_ui->none->setAction(tr("Import a roster"), u"upload"_s);
    } else {
        m_ui->none->setKind(EmptyState::NotFound);
        m_ui->none->setTitle(m_narrow.isEmpty() ? tr("Nobody fits") : tr("Nobody fits “%1”").arg(m_narrow));
        m_ui->none->setHelp(described.isEmpty() ? tr("Looked at names, pinyin, numbers, phones and addresses.") : described);
        // Nobody is found by what is kept from this worker; that is no answer about the people.
        if (const Status may = FilterRights::require(workplace().store(), m_ui->filter->filter()); !may)
            m_ui->none->setHelp(may.error().message);
        m_ui->none->setAction(tr("Show all residents"), u"x"_s);
    }
}

void ResidentsPage::updateRange()
{
    const int first = m_ui->list->rowAt(0);
    int last = m_ui->list->rowAt(m_ui->list->viewport()->height() - 1);
    if (last < 0)
        last = m_model->rowCount() - 1;
    qint64 selected = 0;
    for (const QItemSelectionRange &range : m_ui->list->selectionModel()->selection())
        if (range.left() == 0)
            selected += range.height();
    QString text = first < 0 || m_model->rowCount() == 0 ? QString() : tr("Rows %1–%2 of %3").arg(number(first + 1), number(last + 1), number(m_model->rowCount()));
    if (selected > 1)
        text += u" · "_s + tr("%1 selected").arg(number(selected));
    m_ui->range->setText(text);
}

Key ResidentsPage::currentKey() const
{
    return m_model->keyAt(m_ui->list->currentIndex().row());
}

void ResidentsPage::openCurrent(bool edit)
{
    const Key key = currentKey();
    if (!key)
        return;
    workplace().go({u"resident"_s, QVariantMap{{u"key"_s, qlonglong(key)}, {u"edit"_s, edit}, {u"among"_s, QVariant::fromValue(QPointer<QObject>(m_model))}}});
}

void ResidentsPage::changeGroup(bool member)
{
    const QList<Key> people = m_model->keysOf(m_ui->list->selectionModel()->selection());
    const CodeList *groups = CodeList::find(u"care_group");
    if (people.isEmpty() || !groups)
        return;
    QMenu menu;
    for (const Code &code : groups->itemsCommonFirst()) {
        if (!Rights::may(workplace().store(), workplace().store().worker(), u"care.change", code.code))
            continue;
        menu.addAction(groups->label(code.code, QLocale().name()))->setData(code.code);
    }
    const QAction *chosen = menu.exec(m_ui->list->mapToGlobal(QPoint(40, 40)));
    if (!chosen)
        return;
    Residents residents(workplace().store());
    const QString group = chosen->data().toString();
    auto concerned = residents.countForGroup(people, group, member);
    if (!concerned || *concerned == 0) {
        if (!concerned)
            workplace().complain(concerned.error());
        else
            workplace().say(tr("All of them are so already; nothing was changed."));
        return;
    }
    if (*concerned > 1) {
        const QString question = member ? tr("Add %n people to “%1”?", nullptr, *concerned) : tr("Take %n people out of “%1”?", nullptr, *concerned);
        Question ask(question.arg(chosen->text()),
                     people.size() > *concerned ? tr("%n of the selected are so already and stay as they are.", nullptr, int(people.size()) - *concerned) : QString(), this);
        ask.setDeeds(tr("Leave as it is"), member ? tr("Add them") : tr("Take them out"));
        if (ask.exec() != QDialog::Accepted)
            return;
    }
    auto done = residents.setGroup(people, group, member);
    if (!done)
        workplace().complain(done.error());
    else
        workplace().say(tr("Changed for %n people", nullptr, *done), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

void ResidentsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_ui->panel->setVisible(width() >= PanelFrom && !m_panelClosed);
    updateRange();
}

bool ResidentsPage::composed(QInputMethodEvent *event)
{
    m_composing = event->preeditString();
    narrow(m_narrow + event->commitString());
    event->accept();
    return true;
}

bool ResidentsPage::typedIntoList(QKeyEvent *event)
{
    // The input method has these keys.
    if (!m_composing.isEmpty())
        return true;
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
        narrow(m_narrow + text);
        return true;
    }
    if (event->key() == Qt::Key_Backspace && !m_narrow.isEmpty()) {
        narrow(m_narrow.chopped(1));
        return true;
    }
    if (event->key() == Qt::Key_Escape && !m_narrow.isEmpty()) {
        narrow({});
        return true;
    }
    return false;
}

bool ResidentsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->list && watched != m_ui->none)
        return Page::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && typedIntoList(static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::InputMethod)
        return composed(static_cast<QInputMethodEvent *>(event));
    if (event->type() == QEvent::FocusIn)
        // After the view has switched them off.
        QMetaObject::invokeMethod(watched, [widget = static_cast<QWidget *>(watched)] { widget->setAttribute(Qt::WA_InputMethodEnabled); }, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

} // namespace Allpost
