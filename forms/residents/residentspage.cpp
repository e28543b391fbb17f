// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/residentspage.h"
#include "ui_residentspage.h"

#include "forms/shared/workplace.h"
#include "forms/views/listdesk.h"
#include "models/dictionary/codelist.h"
#include "models/residents/finder.h"
#include "models/residents/residentlist.h"
#include "models/residents/residents.h"
#include "models/views/recordlistmodel.h"
#include "models/views/savedviews.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QScrollBar>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Narrower than this the list has the room, the card is one key away.
constexpr int PanelFrom = 1080;
constexpr int WideFrom = 1500;

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
    m_ui->list->installEventFilter(this);
    m_ui->none->hide();
    m_ui->narrow->hide();
    m_desk = new ListDesk(workplace, ResidentList::definition(), *m_model, *m_ui->list, this);
    m_desk->restore();
    new SelectionKeeper(*m_model, *m_ui->list->selectionModel());

    connect(m_model, &RecordListModel::countsChanged, this, &ResidentsPage::updateCounts);
    connect(m_model, &RecordListModel::loaded, this, &ResidentsPage::updateCounts);
    connect(m_model, &RecordListModel::replaced, this, [this] {
        if (!m_ui->list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_ui->list->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_model, &RecordListModel::failed, this, [this](const Error &error) { this->workplace().complain(error); });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_ui->panel->setResident(currentKey());
        updateRange();
    });
    connect(m_ui->list->verticalScrollBar(), &QScrollBar::valueChanged, this, &ResidentsPage::updateRange);
    connect(m_ui->list, &Table::opened, this, [this] { openCurrent(false); });
    connect(m_ui->list, &Table::menuRequested, this, [this](const QModelIndex &, const QPoint &at) {
        QMenu menu;
        for (const char *id : {"residents.open", "residents.edit", "residents.copy", "residents.export", "residents.print", "residents.group", "residents.ungroup"})
            if (QAction *action = this->workplace().commands().find(QLatin1String(id)))
                menu.addAction(action);
        menu.exec(at);
    });
    connect(m_ui->panel, &SidePanel::closed, this, [this] { m_ui->panel->hide(); });
    connect(m_ui->filter, &FilterBar::filterChanged, this, &ResidentsPage::applyFilter);
    connect(m_ui->filter, &FilterBar::helpWanted, this, &ResidentsPage::showFilterHelp);
    connect(m_ui->clear, &QAbstractButton::clicked, this, [this] {
        narrow({});
        m_ui->filter->setFilter({});
        m_ui->views->setCurrentIndex(0);
    });
    connect(m_ui->views, &QTabBar::currentChanged, this, &ResidentsPage::chooseView);
    connect(m_ui->views, &QTabBar::tabBarDoubleClicked, this, &ResidentsPage::renameView);
    connect(m_ui->addView, &QAbstractButton::clicked, this, &ResidentsPage::saveView);
    connect(m_views, &SavedViews::changed, this, &ResidentsPage::showTabs);
    connect(m_views, &SavedViews::counted, this, [this] {
        for (int i = 0; i < m_views->entries().size(); ++i)
            if (m_views->entries().at(i).count >= 0)
                m_ui->views->setCount(i + 1, number(m_views->entries().at(i).count));
    });
    connect(&workplace, &Workplace::revealedChanged, this, [this](bool on) {
        m_model->setRevealed(on);
        m_ui->panel->refresh();
    });
    connect(&workplace.store(), &Store::committed, this, [this] {
        m_ui->panel->refresh();
        updateCounts();
    });
    addCommands();
    showTabs();
    if (auto loaded = m_views->load(); !loaded)
        workplace.complain(loaded.error());
    m_model->setRevealed(workplace.revealed());
    m_model->load();
}

ResidentsPage::~ResidentsPage() = default;

void ResidentsPage::addCommands()
{
    CommandRegistry &commands = workplace().commands();
    auto add = [&](const char *id, const QString &text, const QString &icon, const QKeySequence &key, auto act) {
        QAction *action = commands.add(QLatin1String(id), text, icon, key, this);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QAction *import = add("residents.import", tr("Import"), u"upload"_s, {}, [this] { workplace().go({u"import"_s, {}}); });
    QAction *exportAction = add("residents.export", tr("Export what is shown"), u"download"_s, Qt::CTRL | Qt::Key_E, [this] { m_desk->exportShown(); });
    QAction *print = add("residents.print", tr("Print what is shown"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { m_desk->print(); });
    QAction *fresh = add("residents.new", tr("Register"), u"user-plus"_s, Qt::CTRL | Qt::Key_N, [this] { workplace().go({u"resident"_s, u"new"_s}); });
    add("residents.open", tr("Open the card"), u"id-card"_s, {}, [this] { openCurrent(false); });
    add("residents.edit", tr("Change the person"), u"pencil"_s, Qt::Key_F2, [this] { openCurrent(true); });
    add("residents.copy", tr("Copy the rows"), u"copy"_s, {}, [this] { m_desk->copy(); });
    add("residents.filter", tr("Add a condition"), u"filter"_s, Qt::CTRL | Qt::Key_F, [this] { m_ui->filter->begin(); });
    add("residents.saveview", tr("Save as view"), u"bookmark"_s, Qt::CTRL | Qt::Key_S, [this] { saveView(); });
    add("residents.nextview", tr("Next view"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->views->step(1); });
    add("residents.group", tr("Add to a care group"), u"heart"_s, {}, [this] { changeGroup(true); });
    add("residents.ungroup", tr("Take out of a care group"), u"user-minus"_s, {}, [this] { changeGroup(false); });
    for (QAction *action : {import, exportAction, print, fresh}) {
        auto *button = new Button;
        button->setKind(action == fresh ? Button::Primary : Button::Normal);
        button->follow(action);
        button->setIconName(action->property("iconName").toString());
        m_ui->head->addButton(button);
    }
}

QString ResidentsPage::title() const
{
    return tr("Residents");
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
    const int before = qMax(0, m_ui->views->currentIndex());
    while (m_ui->views->QTabBar::count() > 0)
        m_ui->views->removeTab(0);
    m_ui->views->addView(tr("All residents"), number(m_model->total()));
    for (const SavedViews::Entry &entry : m_views->entries())
        m_ui->views->addView(entry.view.name, entry.count >= 0 ? number(entry.count) : QString());
    m_ui->views->setCurrentIndex(qMin(before, m_ui->views->QTabBar::count() - 1));
}

void ResidentsPage::chooseView(int tab)
{
    narrow({});
    if (tab <= 0 || tab > m_views->entries().size()) {
        m_ui->filter->setFilter({});
        return;
    }
    const SavedView &view = m_views->entries().at(tab - 1).view;
    const FilterReading reading = m_language->read(view.filter);
    if (reading.problem) {
        workplace().complain({ErrorCode::Invalid, reading.problem->message, {}});
        return;
    }
    if (!view.columns.isEmpty())
        m_desk->setColumns(view.columns.split(u','));
    if (!view.sort.isEmpty()) {
        const bool down = view.sort.startsWith(u'-');
        m_model->sortBy(down ? view.sort.mid(1) : view.sort, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_ui->filter->setFilter(reading.filter);
}

void ResidentsPage::saveView()
{
    if (m_ui->filter->filter().isEmpty()) {
        workplace().say(tr("First add a condition; a view is a list that keeps its conditions."));
        m_ui->filter->begin();
        return;
    }
    bool ok = false;
    const QString name = QInputDialog::getText(this, tr("Save as view"), tr("Name of the view"), QLineEdit::Normal, {}, &ok);
    if (!ok)
        return;
    SavedView view;
    view.list = ResidentList::definition().name;
    view.name = name;
    view.filter = m_language->format(m_ui->filter->filter(), u"zh");
    view.columns = m_model->columns().join(u',');
    view.sort = m_model->sortColumn().isEmpty() ? QString() : (m_model->sortOrder() == Qt::DescendingOrder ? u"-"_s : u""_s) + m_model->sortColumn();
    if (auto added = m_views->add(view); !added)
        workplace().complain(added.error());
    else
        m_ui->views->setCurrentIndex(m_ui->views->QTabBar::count() - 1);
}

void ResidentsPage::renameView(int tab)
{
    if (tab < 1 || tab > m_views->entries().size())
        return;
    const SavedViews::Entry entry = m_views->entries().at(tab - 1);
    QMenu menu;
    const QAction *rename = menu.addAction(tr("Rename the view"));
    const QAction *remove = menu.addAction(tr("Remove the view"));
    const QAction *chosen = menu.exec(QCursor::pos());
    Status done;
    if (chosen == rename) {
        bool ok = false;
        const QString name = QInputDialog::getText(this, tr("Rename the view"), tr("Name of the view"), QLineEdit::Normal, entry.view.name, &ok);
        if (ok)
            done = m_views->rename(entry.key, name);
    } else if (chosen == remove) {
        done = m_views->remove(entry.key);
    }
    if (!done)
        workplace().complain(done.error());
}

void ResidentsPage::applyFilter()
{
    m_model->setFilter(m_ui->filter->filter());
    updateCounts();
}

void ResidentsPage::narrow(const QString &text)
{
    m_narrow = text;
    m_ui->narrow->setVisible(!text.isEmpty());
    m_ui->narrow->setText(tr("Narrowed to “%1” · Backspace takes a letter back, Esc all").arg(text));
    if (text.isEmpty())
        m_model->setHits({});
    else
        m_model->setHits(KeySet::of(workplace().finder().index().keys(text)));
}

void ResidentsPage::updateCounts()
{
    if (auto households = Residents(workplace().store()).householdCount())
        m_households = *households;
    m_ui->head->setSubtitle(tr("%1 people · %2 households").arg(number(m_model->total()), number(m_households)));
    m_ui->views->setCount(0, number(m_model->total()));
    const bool narrowed = !m_ui->filter->filter().isEmpty() || !m_narrow.isEmpty();
    m_ui->count->setText(narrowed ? u"%1 / %2"_s.arg(number(m_model->rowCount()), number(m_model->total())) : number(m_model->total()));
    m_ui->clear->setVisible(narrowed);
    const bool nobody = m_model->rowCount() == 0 && !m_model->isLoading();
    m_ui->list->setVisible(!nobody);
    m_ui->none->setVisible(nobody);
    if (nobody && m_model->total() == 0) {
        m_ui->none->setKind(EmptyState::Fresh);
        m_ui->none->setTitle(tr("Nobody is registered yet"));
        m_ui->none->setHelp(tr("Bring in the roster as the office keeps it, or register the first person with Ctrl+N."));
    } else if (nobody) {
        m_ui->none->setKind(EmptyState::NotFound);
        m_ui->none->setTitle(tr("Nobody fits"));
        m_ui->none->setHelp(m_language->describe(m_ui->filter->filter()));
    }
    const QString described = m_language->describe(m_ui->filter->filter());
    m_desk->setTitle(tr("Residents"), described.isEmpty() ? tr("%1 people").arg(number(m_model->rowCount())) : described + u" · "_s + tr("%1 people").arg(number(m_model->rowCount())));
    updateRange();
}

void ResidentsPage::updateRange()
{
    const int first = m_ui->list->rowAt(0);
    int last = m_ui->list->rowAt(m_ui->list->viewport()->height() - 1);
    if (last < 0)
        last = m_model->rowCount() - 1;
    m_ui->range->setText(first < 0 ? QString() : tr("Rows %1–%2 of %3").arg(number(first + 1), number(last + 1), number(m_model->rowCount())));
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
    workplace().go({u"resident"_s, edit ? QVariant(QVariantMap{{u"key"_s, qlonglong(key)}, {u"edit"_s, true}}) : QVariant(qlonglong(key))});
}

void ResidentsPage::changeGroup(bool member)
{
    const QList<Key> people = m_model->keysOf(m_ui->list->selectionModel()->selection());
    const CodeList *groups = CodeList::find(u"care_group");
    if (people.isEmpty() || !groups)
        return;
    QMenu menu;
    for (const Code &code : groups->itemsCommonFirst()) {
        if (code.more.value(u"restricted"_s).toBool())
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
        QMessageBox question(this);
        question.setText((member ? tr("Add %n people to “%1”?", nullptr, *concerned) : tr("Take %n people out of “%1”?", nullptr, *concerned)).arg(chosen->text()));
        const QPushButton *go = question.addButton(member ? tr("Add them") : tr("Take them out"), QMessageBox::AcceptRole);
        question.addButton(tr("Leave as it is"), QMessageBox::RejectRole);
        question.exec();
        if (question.clickedButton() != go)
            return;
    }
    auto done = residents.setGroup(people, group, member);
    if (!done)
        workplace().complain(done.error());
    else
        workplace().say(tr("Changed for %n people", nullptr, *done), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

void ResidentsPage::showFilterHelp()
{
    workplace().go({u"keys"_s, m_language->help()});
}

void ResidentsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_ui->panel->setVisible(width() >= PanelFrom);
    const QStringList usual = ResidentList::definition().usualColumns;
    if (m_model->columns() == usual && width() >= WideFrom)
        m_desk->setColumns(usual + QStringList{u"head"_s, u"political_status"_s, u"education"_s});
    else if (width() < WideFrom && m_model->columns().size() == usual.size() + 3 && m_model->columns().mid(0, usual.size()) == usual)
        m_desk->setColumns(usual);
    updateRange();
}

bool ResidentsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->list && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && !text.isEmpty() && text.at(0).isPrint() && (!text.at(0).isSpace() || !m_narrow.isEmpty())) {
            narrow(m_narrow + text);
            return true;
        }
        if (key->key() == Qt::Key_Backspace && !m_narrow.isEmpty()) {
            narrow(m_narrow.chopped(1));
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_narrow.isEmpty()) {
            narrow({});
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace Allpost
