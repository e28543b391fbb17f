// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/signinpage.h"
#include "ui_signinpage.h"

#include "forms/checkins/activitytexts.h"
#include "forms/checkins/checkinstrip.h"
#include "forms/checkins/closeview.h"
#include "forms/checkins/markview.h"
#include "forms/checkins/signinview.h"
#include "forms/departments/linesmodel.h"
#include "forms/grids/gridform.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/checkins/activityclosing.h"
#include "models/checkins/signinpaper.h"
#include "forms/shared/tabs.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Sheets are filled in on the day, typed in some days later, prepared some days before.
constexpr int DaysBack = 21;
constexpr int DaysAhead = 14;

bool concerns(const ChangeSet &changes)
{
    static const QSet<QString> shown{u"activity"_s, u"sign_in"_s, u"outsider"_s, u"party_member"_s, u"volunteer"_s, u"service_unit"_s};
    return changes.touches(shown);
}

} // namespace

SignInPage::SignInPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::SignInPage>()), m_choice(new LinesCard(u"activityChoice"_s)), m_work(new SignInView(workplace)), m_mark(new MarkView(workplace)),
      m_close(new CloseView(workplace))
{
    m_ui->setupUi(this);
    m_ui->stripRow->addWidget(new CheckinStrip(workplace, this, u"signin"_s));
    for (QWidget *view : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_close)})
        m_ui->views->addWidget(view);
    m_choice->table()->setAccessibleName(tr("Which activity"));
    m_choice->table()->setRowHeight(Height::row2);
    m_choice->model()->setHeadings({tr("When"), tr("Activity"), tr("Organiser"), tr("People"), tr("State")}, {3});
    m_choice->setWidths({170, 0, 220, 130, 130});
    m_choice->none()->setKind(EmptyState::Fresh);
    m_choice->none()->setTitle(tr("No activity in these weeks"));
    m_choice->none()->setHelp(tr("An activity is planned on the page of activities: Ctrl+1, then Ctrl+N."));
    addCommands();
    connect(m_choice->table(), &Table::opened, this, [this] { openActivity(m_choice->current()); });
    connect(m_work, &SignInView::changed, this, &SignInPage::showActions);
    connect(m_work, &SignInView::printWanted, this, &SignInPage::print);
    connect(m_work, &SignInView::markWanted, this, [this] { go(Mark); });
    connect(m_mark, &MarkView::changed, this, &SignInPage::showActions);
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if (!concerns(changes))
            return;
        if (isVisible())
            refresh();
        else
            m_stale = true;
    });
    showActions();
}

SignInPage::~SignInPage() = default;

QString SignInPage::title() const
{
    return tr("Sign-in");
}

SignInPage::Stage SignInPage::stage() const
{
    return Stage(m_ui->views->currentIndex());
}

void SignInPage::addCommands()
{
    auto onWork = [this](auto step) {
        return [this, step] {
            if (stage() == Work)
                (m_work->*step)();
        };
    };
    m_other = addCommand("signin.other", tr("Other activity"), u"arrow-left-right"_s, Qt::Key_F5, [this] { go(Choose); });
    m_print = addCommand("signin.print", tr("Print the sheet"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    m_markAction = addCommand("signin.mark", tr("Mark the absent"), u"list"_s, Qt::Key_F9, [this] { go(Mark); });
    m_reopen = addCommand("signin.reopen", tr("Open again"), u"undo-2"_s, {}, [this] { reopen(); });
    m_finish = addCommand("signin.finish", tr("Close the sheet"), u"check"_s, Qt::Key_F10, [this] { finish(); });
    m_ofWork = {addCommand("signin.add", tr("Add somebody"), u"user-plus"_s, Qt::CTRL | Qt::Key_N, onWork(&SignInView::startStranger)),
                addCommand("signin.excuse", tr("Excuse, or expect again"), u"circle-minus"_s, Qt::CTRL | Qt::Key_J, onWork(&SignInView::excuse)),
                addCommand("signin.out", tr("Left now"), u"log-out"_s, Qt::CTRL | Qt::Key_O, onWork(&SignInView::leaveNow)),
                addCommand("signin.off", tr("Take back, or off the list"), u"user-minus"_s, Qt::Key_Delete, onWork(&SignInView::takeOff)),
                addCommand("signin.edit", tr("Times and hours"), u"pencil"_s, Qt::Key_F2, onWork(&SignInView::edit))};
    addCommand("signin.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] {
        if (stage() == Mark || stage() == Close)
            go(Work);
        else if (stage() == Choose && m_work->activity())
            go(Work);
        else if (stage() == Choose || !m_work->stepBack())
            workplace().back();
    });
    addCommand("signin.next", tr("Next part of the sheet"), {}, Qt::CTRL | Qt::Key_Tab, [this] {
        if (stage() == Work)
            if (auto *tabs = m_work->findChild<Tabs *>())
                tabs->step(1);
    });
    for (const auto &[action, kind] : {std::pair(m_other, Button::Normal), {m_print, Button::Normal}, {m_reopen, Button::Normal}, {m_ofWork.first(), Button::Normal}, {m_finish, Button::Primary}}) {
        // The head keeps room for what is signed in to: its buttons say less than the list of commands.
        const QString words = action == m_ofWork.first() ? tr("Add") : action->text();
        auto *button = new Button(words, action->property("iconName").toString(), {}, kind);
        button->follow(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        m_ui->head->addButton(button);
    }
}

void SignInPage::showActions()
{
    const Activity &what = m_work->line().activity;
    const bool hasOne = m_work->activity() != 0;
    const bool isClosed = hasOne && !what.closedAt.isEmpty();
    const bool isCancelled = hasOne && !what.cancelledOn.isEmpty();
    const auto shown = [this](QAction *action, bool on, const QString &text = {}, const QString &brief = {}) {
        auto *button = m_ui->head->findChild<Button *>(action->objectName() + u"Button"_s);
        if (!text.isEmpty())
            action->setText(text);
        if (button && !text.isEmpty())
            button->setText(brief.isEmpty() ? text : brief);
        if (button)
            button->setVisible(on);
    };
    const QString closed = isCancelled ? tr("This activity was cancelled.") : isClosed ? tr("This sheet is closed. Open it again first.") : hasOne ? QString() : tr("Choose an activity first.");
    const bool isOpen = closed.isEmpty();
    shown(m_other, stage() != Choose);
    shown(m_print, stage() == Work, isClosed ? tr("Print the record") : tr("Print the sheet"), isClosed ? QString() : tr("Print"));
    CommandRegistry::refuse(m_print, hasOne ? QString() : tr("Choose an activity first."));
    shown(m_reopen, stage() == Work && isClosed);
    CommandRegistry::refuse(m_reopen, isClosed ? QString() : tr("This sheet is open."));
    CommandRegistry::refuse(m_markAction, closed);
    for (QAction *action : std::as_const(m_ofWork))
        CommandRegistry::refuse(action, stage() == Work ? closed : tr("On the sign-in sheet only."));
    shown(m_ofWork.first(), stage() == Work && isOpen);
    shown(m_finish, stage() != Choose && isOpen, stage() == Mark ? tr("Write %n sign-ins", nullptr, m_mark->coming()) : tr("Close the sheet"), stage() == Mark ? QString() : tr("Close"));
    CommandRegistry::refuse(m_finish, closed);
    m_ui->head->setTitle(stage() == Mark ? tr("Mark the absent") : stage() == Close ? tr("Close the sheet") : tr("Sign-in"));
    m_ui->head->setSubtitle(stage() == Choose || !hasOne ? tr("Which activity?") : ActivityTexts::facts(m_work->line()));
}

void SignInPage::show(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    const Key wanted = map.isEmpty() ? what.toLongLong() : map.value(u"activity"_s).toLongLong();
    if (std::exchange(m_stale, false) && m_work->activity())
        m_work->open(m_work->activity());
    if (wanted) {
        openActivity(wanted);
        if (map.value(u"stage"_s).toString() == u"mark")
            go(Mark);
        else if (map.value(u"stage"_s).toString() == u"close")
            go(Close);
        return;
    }
    if (m_work->activity()) {
        go(stage() == Choose ? Work : stage());
        return;
    }
    auto lines = Activities::list(workplace().store().db(), QDate::currentDate().addDays(-1));
    QList<Key> running;
    if (lines)
        for (const ActivityLine &line : std::as_const(*lines))
            if (line.at == ActivityAt::Running)
                running << line.key;
    if (running.size() == 1)
        openActivity(running.first());
    else
        go(Choose);
}

void SignInPage::openActivity(Key activity)
{
    if (activity && m_work->open(activity))
        go(Work);
}

void SignInPage::loadChoice()
{
    const QDate today = QDate::currentDate();
    auto lines = Activities::list(workplace().store().db(), today.addDays(-DaysBack));
    if (!lines) {
        workplace().complain(lines.error());
        return;
    }
    QList<LinesModel::Line> rows;
    const auto rank = [](const ActivityLine &line) { return line.at == ActivityAt::Running ? 0 : line.at == ActivityAt::Unclosed ? 1 : line.at == ActivityAt::Coming ? 2 : 3; };
    // Of what is still to come the nearest stands first; of what is over the last one.
    std::stable_sort(lines->begin(), lines->end(), [&](const ActivityLine &a, const ActivityLine &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.at == ActivityAt::Coming && b.at == ActivityAt::Coming && a.activity.startsAt < b.activity.startsAt;
    });
    const QString last = today.addDays(DaysAhead).toString(Qt::ISODate);
    for (const ActivityLine &line : std::as_const(*lines)) {
        if (line.at == ActivityAt::Cancelled || line.activity.startsAt.left(10) > last)
            continue;
        rows.append({line.key, {{ActivityTexts::when(line.activity), {}, {}, Meaning::Plain, false, {}}, {line.activity.title, line.activity.place, {}, Meaning::Plain, true, {}},
                                {line.organiser(), line.fiveMicro, {}, Meaning::Plain, false, {}}, {ActivityTexts::people(line), {}, {}, Meaning::Plain, false, {}},
                                {{}, {}, {{Activities::words(line.at), Activities::meaning(line.at), {}}}, Meaning::Plain, false, {}}}});
    }
    m_choice->setLines(rows);
}

void SignInPage::go(Stage stage)
{
    if (stage == Choose)
        loadChoice();
    if ((stage == Mark && !m_mark->open(m_work->activity())) || (stage == Close && !m_close->open(m_work->activity())))
        return;
    m_ui->views->setCurrentIndex(int(stage));
    switch (stage) {
    case Choose: m_choice->begin(); break;
    case Work: m_work->begin(); break;
    case Mark: m_mark->begin(); break;
    case Close: m_close->begin(); break;
    }
    showActions();
}

void SignInPage::finish()
{
    switch (stage()) {
    case Choose: break;
    case Work: go(Close); break;
    case Mark: {
        const int came = m_mark->save();
        if (came < 0)
            break;
        m_work->reload();
        go(Work);
        workplace().say(tr("%n people came by the sheet", nullptr, came), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
        break;
    }
    case Close: {
        if (!m_close->close())
            break;
        const ClosingPreview &done = m_close->preview();
        m_work->reload();
        go(Work);
        workplace().say(done.rule.isEmpty() || !done.noPoints.isEmpty() ? tr("Closed: %1 people, %2 hours").arg(done.people()).arg(ServiceHours::hours(done.minutes))
                                                                        : tr("Closed: %1 people, %2 hours, %3 points asked for").arg(done.people()).arg(ServiceHours::hours(done.minutes)).arg(done.points));
        break;
    }
    }
}

void SignInPage::reopen()
{
    GridForm form(tr("Open the sheet of “%1” again?").arg(m_work->line().activity.title), tr("Points asked for and not entered are withdrawn; hours that were set stay until the next closing."), this);
    form.setDeeds(tr("Leave it closed"), tr("Open again"));
    auto *why = new LineEdit;
    form.add(u"why"_s, tr("Why"), why, true);
    form.onSave([&] { return ActivityClosing(workplace().store()).reopen(m_work->activity(), why->text()); });
    if (!form.ask())
        return;
    m_work->reload();
    workplace().say(tr("The sheet is open again"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

void SignInPage::print()
{
    const bool isClosed = !m_work->line().activity.closedAt.isEmpty();
    auto page = isClosed ? SignInPaper::record(workplace().store(), m_work->activity()) : SignInPaper::blank(workplace().store(), m_work->activity());
    if (!page)
        workplace().complain(page.error());
    else
        workplace().print(*page);
}

bool SignInPage::takeScan(const ScannedText &scan)
{
    if (stage() != Work || !m_work->activity())
        return false;
    return m_work->takeScan(scan);
}

bool SignInPage::leave()
{
    if (stage() == Mark && m_mark->isModified())
        workplace().say(tr("The marks are not written yet; they wait on the page of sign-in."));
    return true;
}

void SignInPage::refresh()
{
    if (stage() == Choose)
        loadChoice();
    else if (stage() == Work)
        m_work->reload();
}

} // namespace Allpost
