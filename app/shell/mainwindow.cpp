// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/mainwindow.h"

#include "app/shell/closingpage.h"
#include "app/shell/commandmenu.h"
#include "app/shell/navcounts.h"
#include "app/shell/pages.h"
#include "app/shell/seat.h"
#include "app/shell/statusline.h"
#include "forms/search/scanplaces.h"
#include "forms/search/searchbox.h"
#include "forms/settings/backupcard.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/nav.h"
#include "forms/shared/question.h"
#include "forms/shared/scanwatch.h"
#include "forms/shared/takesscans.h"
#include "forms/shared/toast.h"
#include "forms/start/startpage.h"
#include "forms/visits/visitsubject.h"
#include "forms/workorders/ordersubject.h"
#include "models/residents/officestart.h"
#include "models/residents/residentlist.h"
#include "models/residents/sample.h"
#include "models/store/officefile.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QLoggingCategory>
#include <QMimeData>
#include <QPainter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcShell, "allpost.shell", QtWarningMsg)

namespace {

constexpr size_t LongestWay = 50;
constexpr int SampleOrders = 400;

/// The strip on top with a hairline below.
class TopBar : public QWidget
{
public:
    explicit TopBar(QWidget *parent = nullptr) : QWidget(parent) { setFixedHeight(Height::bar); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::c().surface);
        painter.fillRect(0, height() - 1, width(), 1, Theme::c().line);
    }
};

constexpr int LeastWidth = 1024, LeastHeight = 600;

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

MainWindow::MainWindow(Preferences &preferences, QWidget *parent) : QWidget(parent), m_preferences(preferences)
{
    setWindowIcon(Theme::applicationIcon());
    setAcceptDrops(true);
    resize(1366, 696);
    // A page that asks for more, if only while it changes, must not push the window beyond the screen of an old PC.
    setMinimumSize(LeastWidth, LeastHeight);
    if (!preferences.geometry().isEmpty())
        restoreGeometry(preferences.geometry());
    m_whole = new QStackedWidget(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_whole);
    buildStart();
    m_toast = new Toast(this);
    connect(m_toast, &Toast::acted, this, [this] {
        if (m_offered)
            m_offered();
        m_toast->dismiss();
    });
    auto *scans = new ScanWatch(this);
    connect(scans, &ScanWatch::scanned, this, [this](const ScannedText &scan) {
        if (m_seat && m_whole->currentWidget() == m_frame)
            takeScan(scan);
    });
    connect(scans, &ScanWatch::scannedAside, this, &MainWindow::nameScan);
    updateTitle();
}

void MainWindow::buildStart()
{
    delete std::exchange(m_start, new StartPage(documents()));
    m_whole->insertWidget(0, m_start);
    m_start->setLast(m_preferences.lastOffice());
    connect(m_start, &StartPage::officeWanted, this, &MainWindow::createOffice);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::createSample);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openOffice);
    connect(m_start, &StartPage::cancelled, this, [this] { m_startTasks.cancelAll(); });
}

MainWindow::~MainWindow()
{
    closeOffice();
}

bool MainWindow::openOffice(const QString &path)
{
    if (m_seat && QFileInfo(path).canonicalFilePath() == QFileInfo(m_seat->store().path()).canonicalFilePath())
        return true;
    auto store = Store::open(path);
    if (!store) {
        qCWarning(lcShell) << int(store.error().code) << store.error().detail;
        if (m_seat)
            m_seat->complain(store.error());
        else
            m_start->setProblem(store.error().message);
        return false;
    }
    if (auto added = OfficeStart::addMissing(**store); !added)
        qCWarning(lcShell) << "not added:" << added.error().detail;
    take(std::move(*store));
    return true;
}

bool MainWindow::createOffice(const QString &path, const QString &community, const QString &worker)
{
    // A fresh account may have no documents folder yet.
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto store = Store::create(path, {community, worker});
    if (!store) {
        m_start->setProblem(store.error().message);
        return false;
    }
    if (auto views = OfficeStart::addUsual(**store); !views)
        qCWarning(lcShell) << "no views:" << views.error().detail;
    take(std::move(*store));
    return true;
}

void MainWindow::createSample(const QString &path, int households)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_start->setBusy(true);
    auto begun = std::make_shared<bool>(false);
    // The office is made, filled and closed again in the job: what fills it reads through its own connection.
    m_startTasks.start(
        tr("Sample office"), this,
        [path, households, begun, office = Store::NewOffice{tr("Changqing sample community"), tr("Liu Min")}](Progress &progress) -> Status {
            auto store = Store::create(path, office);
            if (!store)
                return store.error();
            *begun = true;
            if (auto usual = OfficeStart::addUsual(**store); !usual)
                return usual;
            SampleOptions options;
            options.households = households;
            options.orders = SampleOrders;
            auto filled = fillSample(**store, options, progress);
            return filled ? Status() : Status(filled.error());
        },
        [this, path, begun](const Status &filled) {
            m_start->setBusy(false);
            if (filled) {
                openOffice(path);
                return;
            }
            if (*begun)
                OfficeFile::discardUnborn(path);
            m_start->setProblem(filled.error().message);
        },
        [this](qint64 done, qint64 total, const QString &) { m_start->setProgress(done, total); });
}

void MainWindow::take(std::unique_ptr<Store> store)
{
    if (isBackupDue()) {
        afterBackup([this, next = std::make_shared<std::unique_ptr<Store>>(std::move(store))] { take(std::move(*next)); });
        return;
    }
    closeOffice();
    m_closing = false;
    m_preferences.setLastOffice(store->path());
    m_start->setProblem({});
    m_seat = std::make_unique<Seat>(*this, m_preferences, std::move(store));
    buildFrame();
    addCommands();
    m_whole->setCurrentWidget(m_frame);
    updateWho();
    go({Pages::navigation().first().id, {}});
    QStringList said = m_seat->store().notices();
    if (const QString problem = m_seat->housekeeping().problem(); !problem.isEmpty())
        said << tr("The last backup was not made: %1").arg(problem);
    if (!said.isEmpty())
        m_toast->show(said.join(u'\n'), Tone::Bad);
}

void MainWindow::closeOffice()
{
    if (!m_seat)
        return;
    m_made.clear();
    m_way.clear();
    m_page = nullptr;
    m_whole->setCurrentWidget(m_start);
    delete std::exchange(m_frame, nullptr);
    delete std::exchange(m_closingPage, nullptr);
    m_seat.reset();
    m_closing = false;
    m_start->setLast(m_preferences.lastOffice());
    updateTitle();
}

void MainWindow::buildFrame()
{
    m_frame = new QWidget;
    m_nav = new Nav;
    m_nav->setEntries(Pages::navigation());
    m_nav->setCollapsed(m_preferences.navCollapsed());
    m_search = new SearchBox(*m_seat);
    m_search->setFixedHeight(36);
    m_search->setMaximumWidth(600);
    m_mask = new Button({}, {}, {}, Button::Quiet);
    m_schemeButton = new Button({}, {}, {}, Button::Quiet);
    m_who = new Button({}, u"user"_s, {}, Button::Quiet);
    m_menuButton = new Button({}, u"menu"_s, {}, Button::Quiet);
    m_menuButton->setToolTip(tr("All commands (Alt)"));
    m_menuButton->setAccessibleName(tr("All commands"));
    m_menu = new CommandMenu(m_seat->commands(), m_frame);
    m_pages = new QStackedWidget;
    m_status = new StatusLine;

    auto *bar = new TopBar;
    auto *top = new QHBoxLayout(bar);
    top->setContentsMargins(Space::m, 0, Space::m, 0);
    top->setSpacing(Space::xs);
    top->addWidget(m_menuButton);
    top->addSpacing(Space::xs);
    top->addWidget(m_search, 100);
    top->addStretch(1);
    top->addWidget(m_mask);
    top->addWidget(m_schemeButton);
    top->addWidget(m_who);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(bar);
    right->addWidget(m_pages, 1);
    right->addWidget(m_status);
    auto *all = new QHBoxLayout(m_frame);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_nav);
    all->addLayout(right, 1);
    m_whole->addWidget(m_frame);
    m_toast->setInsets(m_nav->sizeHint().width(), Height::status);
    m_toast->raise();

    connect(m_nav, &Nav::chosen, this, [this](const QString &id) { go({id, {}}); });
    connect(m_nav, &Nav::collapsedChanged, this, [this](bool collapsed) {
        m_preferences.setNavCollapsed(collapsed);
        m_toast->setInsets(m_nav->sizeHint().width(), Height::status);
    });
    connect(m_menuButton, &QAbstractButton::clicked, this, &MainWindow::openMenu);
    connect(m_search, &SearchBox::chosen, this, [this](qlonglong key) { go({u"resident"_s, key}); });
    connect(m_mask, &QAbstractButton::clicked, this, [this] { m_seat->setRevealed(!m_seat->revealed(), m_page ? m_page->title() : QString(), 0); });
    connect(m_schemeButton, &QAbstractButton::clicked, this, &MainWindow::toggleScheme);
    connect(m_status, &StatusLine::cancelled, this, [this] { m_seat->tasks().cancelAll(); });
    connect(m_status, &StatusLine::keysWanted, this, [this] { go({u"keys"_s, {}}); });
    connect(m_who, &QAbstractButton::clicked, this, [this] { go({u"settings"_s, u"workers"_s}); });
    disconnect(m_seat.get(), nullptr, this, nullptr);
    disconnect(&m_seat->housekeeping(), nullptr, this, nullptr);
    connect(&m_seat->housekeeping(), &LocalSettings::backupChanged, this, &MainWindow::updateBackup);
    connect(&m_seat->housekeeping(), &LocalSettings::lookChanged, this, [this] {
        updateMask();
        Q_EMIT lookChanged();
    });
    connect(m_seat.get(), &Workplace::revealedChanged, this, &MainWindow::updateMask);
    connect(m_seat.get(), &Workplace::workerChanged, this, &MainWindow::updateWho);
    connect(m_seat.get(), &Seat::titleTouched, this, &MainWindow::updateTitle);
    connect(m_seat.get(), &Seat::said, this, [this](const QString &words, const Offer &offer) {
        m_offered = offer.act;
        m_toast->show(words, Tone::Ok, offer.text, offer.key);
    });
    connect(m_seat.get(), &Seat::complained, this, [this](const QString &sentence) {
        m_offered = {};
        m_toast->show(sentence, Tone::Bad);
    });
    connect(&m_seat->tasks(), &Tasks::shown, m_status, &StatusLine::setTask);
    connect(&m_seat->tasks(), &Tasks::idle, m_status, [this] { m_status->setTask({}, 0, 0); });
    auto *counts = new NavCounts(*m_seat, m_frame);
    connect(counts, &NavCounts::counted, m_nav, [this](const QString &entry, int count) {
        m_nav->setCount(entry, count ? QLocale().toString(count) : QString(), entry == "orders"_L1 ? Meaning::Bad : Meaning::Warn);
    });
    updateMask();
    updateBackup();
}

void MainWindow::updateBackup()
{
    const BackupState state = m_seat->housekeeping().backup();
    if (!state.problem.isEmpty())
        m_status->setBackup(tr("The last backup was not made; see the settings"), false);
    else if (state.last.isValid())
        m_status->setBackup(tr("Backup %1, opened and checked").arg(spokenTime(state.last)), true);
    else
        m_status->setBackup(tr("No backup yet"), true);
}

void MainWindow::openMenu()
{
    m_menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
    if (!m_menu->actions().isEmpty())
        m_menu->setActiveAction(m_menu->actions().first());
}

void MainWindow::addCommands()
{
    CommandRegistry &commands = m_seat->commands();
    auto add = [&](const QString &id, const QString &text, const QString &icon, const QKeySequence &key, auto act) {
        QAction *action = commands.add(id, text, icon, key);
        m_frame->addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    int place = 0;
    for (const NavEntry &entry : Pages::navigation()) {
        // Alt+1 to Alt+9, then Alt+0.
        const QKeySequence key = place < 9 ? QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + place)) : place == 9 ? QKeySequence(Qt::ALT | Qt::Key_0) : QKeySequence();
        ++place;
        add(u"go."_s + entry.id, tr("Go to: %1").arg(entry.text), entry.icon, key, [this, id = entry.id] { go({id, {}}); });
    }
    m_yielding.clear();
    auto yielding = [this](QAction *action) {
        m_yielding.append({action, action->shortcut()});
        return action;
    };
    yielding(add(u"shell.search"_s, tr("Search"), u"search"_s, Qt::CTRL | Qt::Key_K, [this] { m_search->begin(); }));
    yielding(add(u"visit.note"_s, tr("Note a visit"), u"footprints"_s, Qt::Key_F7, [this] { noteVisit(); }));
    yielding(add(u"counter.serve"_s, tr("Serve at the counter"), u"concierge-bell"_s, Qt::Key_F8, [this] { serve(); }));
    add(u"papers.write"_s, tr("Write a paper"), u"file-text"_s, Qt::SHIFT | Qt::Key_F8, [this] { writePaper(); });
    yielding(add(u"order.register"_s, tr("Register an order"), u"clipboard-list"_s, Qt::Key_F6, [this] { registerOrder(); }));
    add(u"shell.nav"_s, tr("Narrow or widen the navigation"), u"panel-left-close"_s, Qt::Key_F4, [this] { m_nav->setCollapsed(!m_nav->isCollapsed()); });
    yielding(add(u"shell.refresh"_s, tr("Read again"), u"refresh-cw"_s, Qt::Key_F5, [this] {
        if (m_page)
            m_page->refresh();
    }));
    add(u"shell.back"_s, tr("Back"), u"chevron-left"_s, Qt::ALT | Qt::Key_Left, [this] { back(); });
    QAction *undo = add(u"shell.undo"_s, tr("Undo"), u"rotate-ccw"_s, QKeySequence::Undo, [this] { m_seat->undo(); });
    QAction *redo = add(u"shell.redo"_s, tr("Do again"), u"refresh-cw"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_seat->redo(); });
    connect(m_seat.get(), &Seat::undoChanged, undo, [this, undo, redo] { m_seat->nameUndo(undo, redo); });
    m_seat->nameUndo(undo, redo);
    add(u"shell.reveal"_s, tr("Show or mask ID numbers and phones"), u"eye"_s, Qt::CTRL | Qt::Key_M, [this] { m_mask->click(); });
    add(u"shell.scheme"_s, tr("Light or dark"), u"moon"_s, {}, [this] { toggleScheme(); });
    add(u"shell.menu"_s, tr("All commands as a menu"), u"menu"_s, Qt::ALT | Qt::Key_M, [this] { openMenu(); });
    add(u"office.worker"_s, tr("Another worker at this desk"), u"user"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] { go({u"settings"_s, u"workers"_s}); });
    add(u"office.calendar"_s, tr("Working days and office hours"), u"calendar-days"_s, {}, [this] { go({u"settings"_s, u"calendar"_s}); });
    add(u"office.backup"_s, tr("Back up now"), u"database-backup"_s, {}, [this] { m_seat->housekeeping().backUpNow(); });
    add(u"office.categories"_s, tr("Categories of work orders"), u"layers"_s, {}, [this] { go({u"categories"_s, {}}); });
    add(u"shell.keys"_s, tr("All keys"), u"keyboard"_s, Qt::CTRL | Qt::Key_Slash, [this] { go({u"keys"_s, {}}); });
    add(u"office.close"_s, tr("Open another office"), u"door-open"_s, {}, [this] {
        if (!m_page || m_page->leave())
            QMetaObject::invokeMethod(this, [this] { afterBackup([this] { closeOffice(); }); }, Qt::QueuedConnection);
    });
}

void MainWindow::go(const Place &place)
{
    if (!m_seat || (m_page && !m_page->leave()))
        return;
    m_way.push_back(place);
    if (m_way.size() > LongestWay)
        m_way.erase(m_way.begin());
    showPlace(place);
}

void MainWindow::back()
{
    if (m_way.size() < 2 || (m_page && !m_page->leave()))
        return;
    m_way.pop_back();
    showPlace(m_way.back());
}

void MainWindow::showPlace(const Place &place)
{
    Page *page = m_made.value(place.page);
    if (!page) {
        page = Pages::make(place.page, *m_seat);
        if (!page) {
            qCWarning(lcShell) << "no page" << place.page;
            return;
        }
        m_made.insert(place.page, page);
        m_pages->addWidget(page);
    }
    m_page = page;
    m_pages->setCurrentWidget(page);
    m_nav->setCurrent(Pages::entryOf(place.page));
    page->show(place.what);
    updateNote();
    updateTitle();
}

void MainWindow::updateNote()
{
    // A page that answers a key itself has it for itself: of two shortcuts Qt would take none.
    const auto own = m_page->actions();
    for (const auto &[action, key] : std::as_const(m_yielding)) {
        const bool answers = std::any_of(own.begin(), own.end(), [&key = key](const QAction *one) { return one->shortcut() == key; });
        if (action)
            action->setShortcut(answers ? QKeySequence() : key);
    }
}

/// The page in front has the first word; a code of points is for the exchange, all else for the counter.
void MainWindow::takeScan(const ScannedText &scan)
{
    if (auto *taker = dynamic_cast<TakesScans *>(m_page); taker && taker->takeScan(scan))
        return;
    auto known = ScanPlace::of(m_seat->store().db(), scan);
    if (!known) {
        m_seat->complain(known.error());
        return;
    }
    if (known->isKnown()) {
        go(known->place);
        return;
    }
    if (scan.kind == ScannedText::Kind::Barcode) {
        m_seat->say(tr("No goods have the bar code %1. Add it under Goods.").arg(scan.text), {});
        return;
    }
    const QString page = scan.kind == ScannedText::Kind::Account ? u"points"_s : u"counter"_s;
    go({page, QVariantMap{{u"scan"_s, scan.text}, {u"at"_s, QDateTime::currentMSecsSinceEpoch()}}});
}

/// Something waits for an answer: a dialog may fill a field with it; otherwise nobody is to think that it was taken.
void MainWindow::nameScan(const ScannedText &scan, QWidget *asking)
{
    if (!m_seat)
        return;
    if (auto *taker = dynamic_cast<TakesScans *>(asking); taker && taker->takeScan(scan))
        return;
    const QString words = ScanPlace::waiting(m_seat->store().db(), scan);
    if (auto *question = qobject_cast<Question *>(asking))
        question->tell(words);
    else
        m_toast->show(words, Tone::Warn);
}

void MainWindow::serve()
{
    const auto *here = dynamic_cast<const HasVisitSubject *>(m_page);
    QVariantMap who = HasVisitSubject::place(here ? here->visitSubject() : VisitSubject());
    if (const Key found = m_search->current())
        who = HasVisitSubject::place({0, found});
    // Two wishes for the same person are two wishes.
    who.insert(u"at"_s, QDateTime::currentMSecsSinceEpoch());
    go({u"counter"_s, who});
}

void MainWindow::registerOrder()
{
    QVariantMap about;
    if (const auto *here = dynamic_cast<const HasOrderSubject *>(m_page))
        about = here->orderSubject();
    else if (const auto *who = dynamic_cast<const HasVisitSubject *>(m_page))
        about = HasVisitSubject::place(who->visitSubject());
    if (m_way.empty() || m_way.back().page != "order-entry"_L1)
        go({u"order-entry"_s, about});
}

void MainWindow::noteVisit()
{
    const auto *here = dynamic_cast<const HasVisitSubject *>(m_page);
    go({u"visit"_s, HasVisitSubject::place(here ? here->visitSubject() : VisitSubject())});
}

void MainWindow::writePaper()
{
    const auto *here = dynamic_cast<const HasVisitSubject *>(m_page);
    const VisitSubject subject = here ? here->visitSubject() : VisitSubject();
    go({u"papers"_s, subject.resident ? QVariant(qlonglong(subject.resident)) : QVariant(u"write"_s)});
}

void MainWindow::updateTitle()
{
    QString community;
    if (m_seat)
        if (auto office = m_seat->store().office())
            community = office->community;
    const QString program = tr("Allpost");
    setWindowTitle(community.isEmpty() ? program : (m_page ? m_page->title() + u" · "_s : QString()) + community + u" · "_s + program);
    if (m_seat && m_nav)
        m_nav->setOffice(community, program);
}

void MainWindow::updateWho()
{
    m_who->setText(m_seat->store().workerName());
    m_who->setToolTip(tr("Another worker at this desk"));
    m_status->setDesk(tr("Desk %1").arg(m_seat->store().deskLetter()));
    updateTitle();
}

void MainWindow::updateMask()
{
    const bool open = m_seat->revealed();
    m_mask->setText(open ? tr("In full") : tr("Masked"));
    m_mask->setIconName(open ? u"eye"_s : u"eye-off"_s);
    m_mask->setToolTip(open ? tr("ID numbers and phones are shown in full (Ctrl+M masks them)") : tr("ID numbers and phones are masked (Ctrl+M shows them, recorded)"));
    const bool dark = Theme::scheme() == Scheme::Dark;
    m_schemeButton->setIconName(dark ? u"sun"_s : u"moon"_s);
    m_schemeButton->setToolTip(dark ? tr("Light") : tr("Dark"));
    m_schemeButton->setAccessibleName(m_schemeButton->toolTip());
}

void MainWindow::toggleScheme()
{
    m_seat->housekeeping().setScheme(Theme::scheme() == Scheme::Dark ? Scheme::Light : Scheme::Dark);
}

void MainWindow::speakAnew()
{
    buildStart();
    if (m_seat) {
        const Place place = m_way.empty() ? Place{Pages::navigation().first().id, {}} : m_way.back();
        m_page = nullptr;
        m_made.clear();
        m_way.clear();
        delete std::exchange(m_frame, nullptr);
        qDeleteAll(m_seat->commands().findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly));
        buildFrame();
        addCommands();
        m_whole->setCurrentWidget(m_frame);
        updateWho();
        go({place.page, place.page == "settings"_L1 ? QVariant(u"look"_s) : place.what});
    }
    updateTitle();
}

bool MainWindow::isBackupDue()
{
    return m_seat && !m_closing && m_seat->housekeeping().isClosingBackupDue();
}

void MainWindow::afterBackup(std::function<void()> then)
{
    if (!isBackupDue()) {
        then();
        return;
    }
    m_closing = true;
    delete std::exchange(m_closingPage, new ClosingPage);
    m_whole->addWidget(m_closingPage);
    m_whole->setCurrentWidget(m_closingPage);
    connect(m_closingPage, &ClosingPage::impatient, &m_seat->housekeeping(), &Housekeeping::cancelBackup);
    connect(&m_seat->housekeeping(), &LocalSettings::backupProgressed, m_closingPage, &ClosingPage::setProgress);
    // Later: the seat must not go while its own task ends.
    m_seat->housekeeping().backUpForClosing([this, then = std::move(then)] { QMetaObject::invokeMethod(this, then, Qt::QueuedConnection); });
}

bool MainWindow::event(QEvent *event)
{
    // Alt alone opens the menu, as people know it from menu bars; Alt with a digit does not.
    const auto *key = dynamic_cast<QKeyEvent *>(event);
    if (key && event->type() == QEvent::KeyPress)
        m_altAlone = key->key() == Qt::Key_Alt;
    else if (key && event->type() == QEvent::ShortcutOverride && key->key() != Qt::Key_Alt)
        m_altAlone = false;
    else if (key && event->type() == QEvent::KeyRelease && key->key() == Qt::Key_Alt && std::exchange(m_altAlone, false) && m_seat)
        openMenu();
    return QWidget::event(event);
}

void MainWindow::raiseUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_page && !m_page->leave()) {
        event->ignore();
        return;
    }
    m_preferences.setGeometry(saveGeometry());
    if (isBackupDue()) {
        event->ignore();
        afterBackup([this] { close(); });
        return;
    }
    closeOffice();
    event->accept();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::c().canvas);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = event->mimeData()->urls().value(0).toLocalFile();
    if (file.endsWith(u".allpost"_s))
        openOffice(file);
    else if (m_seat)
        go({u"import"_s, file});
    else
        m_start->setProblem(tr("First open or make an office; then drop the spreadsheet again."));
}

} // namespace Allpost
