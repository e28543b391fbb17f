// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/visits/todaypage.h"
#include "ui_todaypage.h"

#include "forms/points/pointstoday.h"
#include "forms/shared/button.h"
#include "forms/shared/figurecard.h"
#include "forms/shared/paint.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/visits/duemodel.h"
#include "forms/visits/visittexts.h"
#include "models/access/drafts.h"
#include "models/counter/handling.h"
#include "models/care/hintcounts.h"
#include "models/grids/gridchecks.h"
#include "models/residents/residentlist.h"
#include "models/residents/resident.h"
#include "models/views/listloader.h"
#include "models/views/roles.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 8;
/// Numbers that a small screen has room for.
constexpr int MostFigures = 6;
const QString IncompleteFilter = u"incomplete and not deceased"_s;

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QStandardItem *cell(const QString &text, const QString &sub = {}, bool strong = false)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    if (!sub.isEmpty())
        item->setData(sub, SubTextRole);
    if (strong)
        item->setData(true, StrongRole);
    return item;
}

/// today 09:05, yesterday, 3 days ago.
QString when(qint64 wall)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(wall);
    const QDate today = QDate::currentDate();
    return at.date() == today ? at.toString(u"HH:mm"_s) : VisitTexts::ago(at.date().toString(Qt::ISODate), today);
}

} // namespace

TodayPage::TodayPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::TodayPage>()), m_due(new DueModel(this)), m_first(new QStandardItemModel(this)), m_follow(new QStandardItemModel(this)),
      m_goOn(new QStandardItemModel(this)), m_reminders(new QStandardItemModel(this)), m_hints(new HintCounts(workplace.store(), this))
{
    m_ui->setupUi(this);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->scroll->widget()->setAutoFillBackground(false);
    m_due->setTickable(false);
    for (const auto &[table, model, name] : {std::tuple(m_ui->due, static_cast<QAbstractItemModel *>(m_due), tr("Visits due")), {m_ui->follow, m_follow, tr("Follow-ups")},
                                             {m_ui->goOn, m_goOn, tr("Go on")}, {m_ui->hints, m_reminders, tr("Reminders")}}) {
        table->setModel(model);
        table->setFitted(true);
        table->setRowHeight(Height::row2);
        table->setAccessibleName(name);
        table->horizontalHeader()->setSectionsMovable(false);
        table->horizontalHeader()->setVisible(false);
    }
    m_ui->due->setObjectName(u"todayDue"_s);
    m_ui->due->setColumnHidden(DueModel::Last, true);
    m_ui->due->setColumnHidden(DueModel::Worker, true);
    QHeaderView *header = m_ui->due->horizontalHeader();
    for (const auto &[column, width] : {std::pair(DueModel::Door, 150), {DueModel::Who, 150}, {DueModel::Due, 130}})
        header->resizeSection(column, width);
    header->setSectionResizeMode(DueModel::Groups, QHeaderView::Stretch);
    // Cards are as high as what is in them.
    for (Card *card : {m_ui->dueCard, m_ui->followCard, m_ui->goOnCard, m_ui->hintCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_ui->noDue->setKind(EmptyState::Done);
    m_ui->noDue->setTitle(tr("Nobody is due today"));
    m_ui->noDue->setHelp(tr("Who belongs to a care group with an interval stands here when the time has come."));
    for (int i = 0; i < FigureCount; ++i) {
        auto *figure = new FigureCard;
        figure->setObjectName(u"figure%1"_s.arg(i));
        connect(figure, &QAbstractButton::clicked, this, [this, i] { open(i); });
        m_figures << figure;
    }
    for (int figure : Shown)
        m_ui->figures->addWidget(m_figures.at(figure), 1);
    makeFirst();
    m_points = new PointsToday(workplace);
    m_ui->right->insertWidget(m_ui->right->indexOf(m_ui->goOnCard), m_points);
    auto allDue = new Button(tr("All visits due"), u"chevron-right"_s, {}, Button::Quiet);
    connect(allDue, &QAbstractButton::clicked, this, [this] { open(Due); });
    m_ui->dueCard->setCorner(allDue);
    connect(m_ui->due, &Table::opened, this, [this] {
        const VisitSubject who = visitSubject();
        if (!who.isEmpty())
            this->workplace().go({u"visit"_s, HasVisitSubject::place(who)});
    });
    connect(m_ui->follow, &Table::opened, this, [this] { open(FollowUps); });
    connect(m_ui->goOn, &Table::opened, this, [this](const QModelIndex &index) { openDraft(index.siblingAtColumn(0).data(Qt::UserRole).toString()); });
    connect(m_ui->hints, &Table::opened, this, [this](const QModelIndex &index) { this->workplace().go({u"resident"_s, index.siblingAtColumn(0).data(Qt::UserRole)}); });
    connect(m_hints, &HintCounts::counted, this, &TodayPage::showFigures);
    connect(&workplace.store(), &Store::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            load();
    });
    connect(&workplace, &Workplace::workerChanged, this, [this] { m_stale = true; });
    addCommands();
    showFigures();
}

TodayPage::~TodayPage() = default;

void TodayPage::addCommands()
{
    CommandRegistry &commands = workplace().commands();
    for (int i = 0; i < FigureCount; ++i) {
        QAction *action = commands.add(u"today.%1"_s.arg(i + 1), tr("Open number %1").arg(i + 1), {}, QKeySequence(Qt::Key(Qt::Key_1 + i)), this);
        connect(action, &QAction::triggered, this, [this, i] {
            if (i < m_shown.size())
                open(m_shown.at(i));
        });
    }
    QAction *print = commands.add(u"today.print"_s, tr("Print the route sheet"), u"printer"_s, Qt::CTRL | Qt::Key_P, this);
    connect(print, &QAction::triggered, this, [this] { workplace().go({u"visits"_s, u"due"_s}); });
    if (QAction *note = commands.find(u"visit.note"_s)) {
        auto *button = new Button(tr("Note a visit"), u"footprints"_s, {}, Button::Primary);
        button->follow(note);
        m_ui->head->addButton(button);
    }
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::show(const QVariant &)
{
    const QDate today = QDate::currentDate();
    const bool chinese = QLocale().language() == QLocale::Chinese;
    m_ui->head->setSubtitle(chinese ? QLocale().toString(today, u"M月d日 dddd"_s) : QLocale().toString(today, u"dddd, d MMMM"_s));
    showDrafts();
    m_wantsFocus = m_due->rowCount() == 0;
    if (m_stale)
        load();
    if (m_first->rowCount())
        m_firstTable->setFocus();
    else
        m_ui->due->setFocus();
}

void TodayPage::refresh()
{
    load();
}

bool TodayPage::hasPage(const QString &page) const
{
    return workplace().commands().find(u"go."_s + page) != nullptr;
}

void TodayPage::load()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    auto intervals = VisitIntervals::of(workplace().store());
    if (!intervals) {
        workplace().complain(intervals.error());
        return;
    }
    m_loading = true;
    m_stale = false;
    if (auto hints = m_hints->load(); !hints)
        workplace().complain(hints.error());
    auto read = std::make_shared<Numbers>();
    workplace().run(
        tr("Reading what is due"), this,
        [store = &workplace().store(), intervals = *intervals, read](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            const QDate today = QDate::currentDate();
            auto due = DueVisits::due(*db, intervals, {});
            auto followUps = Visits::openFollowUps(*db);
            auto grids = GridChecks::read(*db, today, 0, &progress);
            auto birthdays = roundBirthdays(*db, today);
            const FilterLanguage language(ResidentList::definition());
            auto filter = language.parse(IncompleteFilter);
            if (!filter)
                return filter.error();
            auto time = WorkingTime::of(*db);
            if (!time)
                return time.error();
            const OrderLists lists(*db, *time);
            auto orderCounts = lists.counts(store->worker());
            auto orders = lists.desk(store->worker(), MostRows);
            auto incomplete = ListLoader::count(*db, ResidentList::definition(), language.compile(*filter, today), today);
            for (const std::optional<Error> &error : {due ? std::nullopt : std::optional(due.error()), followUps ? std::nullopt : std::optional(followUps.error()),
                                                      grids ? std::nullopt : std::optional(grids.error()), birthdays ? std::nullopt : std::optional(birthdays.error()),
                                                      incomplete ? std::nullopt : std::optional(incomplete.error()), orderCounts ? std::nullopt : std::optional(orderCounts.error()),
                                                      orders ? std::nullopt : std::optional(orders.error())})
                if (error)
                    return *error;
            auto points = PointsCounts::read(*db, today);
            if (!points)
                return points.error();
            *read = {*due, *followUps, int(grids->grids.size()), grids->withProblems(), *incomplete, *birthdays, *orderCounts, *orders, *points};
            return {};
        },
        [this, read](const Status &done) {
            m_loading = false;
            if (done) {
                m_numbers = *read;
                showNumbers();
            } else if (done.error().code != ErrorCode::Cancelled) {
                workplace().complain(done.error());
            }
            if (std::exchange(m_again, false))
                load();
        });
}

void TodayPage::showNumbers()
{
    const bool hadFocus = m_ui->due->hasFocus() || std::exchange(m_wantsFocus, false);
    m_due->setDue(m_numbers.due.mid(0, MostRows), QDate::currentDate(), {});
    m_ui->due->setVisible(m_due->rowCount() > 0);
    m_ui->noDue->setVisible(m_due->rowCount() == 0);
    m_ui->dueCard->setCount(m_numbers.due.isEmpty() ? QString() : number(m_numbers.due.size()));
    if (m_due->rowCount() && hadFocus) {
        m_ui->due->setCurrentIndex(m_due->index(0, 0));
        if (isVisible())
            m_ui->due->setFocus();
    }
    showFirst();
    showFollowUps();
    showBirthdays();
    m_points->setCounts(m_numbers.points);
    showFigures();
    if (hadFocus && m_first->rowCount() && isVisible())
        m_firstTable->setFocus();
}

/// 先办: built here, since it stands only where the office has orders.
void TodayPage::makeFirst()
{
    m_firstCard = new Card;
    m_firstCard->setTitle(tr("First"));
    m_firstCard->setPadding(0);
    m_firstCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_firstTable = new Table;
    m_firstTable->setObjectName(u"todayFirst"_s);
    m_firstTable->setModel(m_first);
    m_firstTable->setFitted(true);
    m_firstTable->setAccessibleName(tr("Orders to do first"));
    m_firstTable->horizontalHeader()->setSectionsMovable(false);
    m_firstTable->horizontalHeader()->setVisible(false);
    auto *column = new QVBoxLayout(m_firstCard);
    column->addWidget(m_firstTable);
    auto *all = new Button(tr("All of mine"), u"chevron-right"_s, {}, Button::Quiet);
    connect(all, &QAbstractButton::clicked, this, [this] { workplace().go({u"orders"_s, u"desk"_s}); });
    m_firstCard->setCorner(all);
    m_ui->left->insertWidget(0, m_firstCard);
    m_firstCard->hide();
    connect(m_firstTable, &Table::opened, this, [this](const QModelIndex &index) { workplace().go({u"order"_s, index.siblingAtColumn(0).data(Qt::UserRole)}); });
}

void TodayPage::showFirst()
{
    const Key kept = m_firstTable->currentIndex().siblingAtColumn(0).data(Qt::UserRole).toLongLong();
    m_first->clear();
    int count = 0;
    for (const OrderLists::Section &section : m_numbers.orders) {
        if (section.kind == OrderLists::Section::Mine)
            continue;
        count += section.count;
        for (const ListedOrder &order : section.lines) {
            if (m_first->rowCount() == MostRows)
                break;
            const bool contested = section.kind == OrderLists::Section::Contested;
            auto *limit = cell(contested || order.clock.words.isEmpty() ? OrderLists::sectionTitle(section.kind) : order.clock.words);
            const Meaning meaning = contested ? Meaning::Bad : order.clock.meaning();
            limit->setData(int(meaning == Meaning::Neutral ? Meaning::Plain : meaning), MeaningRole);
            limit->setData(order.clock.icon(), IconRole);
            limit->setData(qlonglong(order.key), Qt::UserRole);
            auto *state = cell(QString());
            const QString word = order.asked ? tr("extension asked") : order.waiting ? tr("waiting") : OrderFlow::words(order.at);
            const Meaning tone = order.asked ? Meaning::Warn : order.waiting || order.at == OrderAt::Answered ? Meaning::Wait : order.at == OrderAt::Handling ? Meaning::Accent : Meaning::Neutral;
            state->setData(QVariant::fromValue(QList<ChipValue>{{word, tone, {}}}), ChipsRole);
            m_first->appendRow({limit, cell(order.title, {}, true), cell(order.place), cell(order.holder.section(u'（', 0, 0)), state});
            if (order.key == kept)
                m_firstTable->setCurrentIndex(m_first->index(m_first->rowCount() - 1, 0));
        }
    }
    m_firstCard->setVisible(m_first->rowCount() > 0);
    m_firstCard->setCount(tr("limits and what is asked, %n in all", nullptr, count));
    if (!m_first->rowCount())
        return;
    QHeaderView *header = m_firstTable->horizontalHeader();
    for (int section : {0, 2, 3, 4})
        header->setSectionResizeMode(section, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    if (!m_firstTable->currentIndex().isValid())
        m_firstTable->setCurrentIndex(m_first->index(0, 0));
}

void TodayPage::showFollowUps()
{
    const QDate today = QDate::currentDate();
    m_follow->clear();
    for (const VisitLine &line : m_numbers.followUps.mid(0, MostRows)) {
        auto *left = cell(VisitTexts::left(line.visit.followUpBy, today), line.door);
        left->setData(int(VisitTexts::leftMeaning(line.visit.followUpBy, today)), MeaningRole);
        m_follow->appendRow({left, cell(line.name, line.visit.followUp.simplified(), true)});
    }
    QHeaderView *header = m_ui->follow->horizontalHeader();
    if (m_follow->columnCount() == 2) {
        header->resizeSection(0, 130);
        header->setSectionResizeMode(1, QHeaderView::Stretch);
    }
    m_ui->followCard->setVisible(m_follow->rowCount() > 0);
    m_ui->followCard->setCount(m_numbers.followUps.isEmpty() ? QString() : number(m_numbers.followUps.size()));
}

void TodayPage::showBirthdays()
{
    const QDate today = QDate::currentDate();
    m_reminders->clear();
    for (const RoundBirthday &birthday : m_numbers.birthdays.mid(0, MostRows)) {
        const int days = int(today.daysTo(birthday.day));
        const QString day = days == 0 ? tr("today") : days == 1 ? tr("tomorrow") : QLocale().toString(birthday.day, u"dddd"_s);
        auto *name = cell(tr("%1 turns %2").arg(birthday.name).arg(birthday.age), {}, days == 0);
        name->setData(u"cake"_s, IconRole);
        name->setData(int(Meaning::Wait), IconMeaningRole);
        name->setData(day + (birthday.door.isEmpty() ? QString() : u" · "_s + birthday.door), SubTextRole);
        name->setData(qlonglong(birthday.resident), Qt::UserRole);
        m_reminders->appendRow(name);
    }
    if (m_reminders->columnCount())
        m_ui->hints->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->hintCard->setVisible(m_reminders->rowCount() > 0);
}

void TodayPage::showDrafts()
{
    m_goOn->clear();
    const Store &store = workplace().store();
    auto drafts = Drafts::all(store.db());
    if (drafts) {
        for (const Drafts::Draft &draft : *drafts) {
            const QStringList parts = draft.name.split(u':');
            QString what;
            Key resident = 0;
            if (draft.name == "resident:new"_L1) {
                what = tr("A new person, not saved");
            } else if (parts.value(0) == "resident"_L1) {
                what = tr("Change of a person, not saved");
                resident = parts.value(1).toLongLong();
            } else if (parts.value(0) == "visit"_L1) {
                what = tr("A visit, not saved");
                resident = parts.value(3).toLongLong();
            } else if (parts.value(0) == "order"_L1 && parts.value(1) == "new"_L1) {
                what = tr("An order, not registered");
                resident = parts.value(2).toLongLong();
            } else if (parts.value(0) == "counter"_L1) {
                what = tr("A matter at the counter, not saved");
                if (auto handling = store.get<Handling>(parts.value(1).toLongLong()))
                    resident = handling->resident;
            } else {
                continue;
            }
            QString name;
            if (resident)
                if (auto person = store.get<Resident>(resident))
                    name = person->name;
            auto *item = cell(what, QStringList{name, when(draft.wall)}.join(name.isEmpty() ? u""_s : u" · "_s));
            item->setData(parts.value(0) == "visit"_L1     ? u"footprints"_s
                          : parts.value(0) == "order"_L1   ? u"clipboard-list"_s
                          : parts.value(0) == "counter"_L1 ? u"concierge-bell"_s
                                                           : u"pencil"_s,
                          IconRole);
            item->setData(int(Meaning::Accent), IconMeaningRole);
            item->setData(draft.name, Qt::UserRole);
            m_goOn->appendRow(item);
            if (m_goOn->rowCount() == MostRows)
                break;
        }
    }
    if (m_goOn->columnCount())
        m_ui->goOn->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->goOnCard->setVisible(m_goOn->rowCount() > 0);
}

void TodayPage::openDraft(const QString &name)
{
    const QStringList parts = name.split(u':');
    if (name == "resident:new"_L1)
        workplace().go({u"resident"_s, u"new"_s});
    else if (parts.value(0) == "resident"_L1)
        workplace().go({u"resident"_s, QVariantMap{{u"key"_s, parts.value(1).toLongLong()}, {u"edit"_s, true}}});
    else if (parts.value(0) == "order"_L1)
        workplace().go({u"order-entry"_s, QVariantMap{{u"resident"_s, parts.value(2).toLongLong()}, {u"household"_s, parts.value(3).toLongLong()},
                                                      {u"dwelling"_s, parts.value(4).toLongLong()}, {u"visit"_s, parts.value(5).toLongLong()}}});
    else if (parts.value(0) == "counter"_L1)
        workplace().go({u"counter"_s, QVariantMap{{u"handling"_s, parts.value(1).toLongLong()}}});
    else if (parts.value(1) == "new"_L1)
        workplace().go({u"visit"_s, HasVisitSubject::place({parts.value(2).toLongLong(), parts.value(3).toLongLong()})});
    else
        workplace().go({u"visit"_s, QVariantMap{{u"visit"_s, parts.value(1).toLongLong()}}});
}

void TodayPage::showFigures()
{
    const Numbers &n = m_numbers;
    const QDate today = QDate::currentDate();
    int over = 0;
    for (const DueVisit &due : n.due)
        over = qMax(over, due.overdueDays);
    int late = 0;
    for (const VisitLine &line : n.followUps)
        late += VisitTexts::leftMeaning(line.visit.followUpBy, today) == Meaning::Bad ? 1 : 0;
    const OrderLists::Counts &o = n.orderCounts;
    const bool hasOrders = o.open > 0 && hasPage(u"orders"_s);
    struct Face { qint64 figure; QString what; QString more; Tone tone; bool shown; };
    const Face faces[FigureCount] = {
        {n.due.size(), tr("Visits due"), over ? tr("up to %n days over", nullptr, over) : tr("by interval"), over ? Tone::Warn : Tone::Ink, true},
        {late, tr("Follow-ups"), tr("%n open", nullptr, int(n.followUps.size())), late ? Tone::Bad : Tone::Ink, true},
        {m_hints->people(), tr("Hints"), tr("to ask about"), Tone::Ink, !m_hints->entries().isEmpty() && hasPage(u"hints"_s)},
        {n.gridsWithProblems, tr("Grid gaps"), tr("of %n grids", nullptr, n.grids), n.gridsWithProblems ? Tone::Warn : Tone::Ink, n.grids > 0 && hasPage(u"grids"_s)},
        {n.incomplete, tr("To be completed"), tr("records"), Tone::Ink, true},
        {n.birthdays.size(), tr("Birthdays"), tr("80, 90 or 100"), Tone::Ink, true},
        {o.overdue, tr("Overdue"), tr("work orders"), o.overdue ? Tone::Bad : Tone::Ink, hasOrders},
        {o.dueToday, tr("Due today"), tr("work orders"), o.dueToday ? Tone::Warn : Tone::Ink, hasOrders},
        {o.callBack, tr("To call back"), tr("work orders"), Tone::Ink, hasOrders},
    };
    m_shown.clear();
    for (int i : Shown) {
        const Face &face = faces[i];
        const bool shown = face.shown && m_shown.size() < MostFigures;
        m_figures.at(i)->setVisible(shown);
        if (!shown)
            continue;
        m_shown << i;
        m_figures.at(i)->setFigure(number(face.figure), face.what, face.more);
        m_figures.at(i)->setTone(face.tone);
        m_figures.at(i)->setKeyText(QString::number(m_shown.size()));
    }
}

void TodayPage::open(int figure)
{
    switch (figure) {
    case Due: workplace().go({u"visits"_s, u"due"_s}); break;
    case FollowUps: workplace().go({u"visits"_s, u"followups"_s}); break;
    case OrdersOverdue: workplace().go({u"orders"_s, u"overdue"_s}); break;
    case OrdersToday: workplace().go({u"orders"_s, u"today"_s}); break;
    case CallBacks: workplace().go({u"orders"_s, u"callback"_s}); break;
    case Hints: workplace().go({u"hints"_s, {}}); break;
    case Grids: workplace().go({u"grids"_s, {}}); break;
    case Incomplete: {
        const FilterLanguage language(ResidentList::definition());
        if (auto filter = language.parse(IncompleteFilter))
            workplace().go({u"residents"_s, language.format(*filter, QLocale().language() == QLocale::Chinese ? u"zh" : u"en")});
        break;
    }
    case Birthdays:
        if (m_reminders->rowCount()) {
            m_ui->hints->setCurrentIndex(m_reminders->index(0, 0));
            m_ui->hints->setFocus();
        } else {
            workplace().say(tr("Nobody turns 80, 90 or 100 this week."));
        }
        break;
    default: break;
    }
}

VisitSubject TodayPage::visitSubject() const
{
    const DueVisit *due = m_ui->due->hasFocus() ? m_due->at(m_ui->due->currentIndex().row()) : nullptr;
    if (due)
        return {due->household, due->resident};
    if (m_ui->hints->hasFocus())
        return {0, m_ui->hints->currentIndex().data(Qt::UserRole).toLongLong()};
    return {};
}

} // namespace Allpost
