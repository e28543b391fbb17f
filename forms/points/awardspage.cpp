// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/awardspage.h"

#include "forms/counter/shortlist.h"
#include "forms/points/awardpanel.h"
#include "forms/points/awardstepform.h"
#include "forms/points/pointsstrip.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/shared/workplace.h"
#include "models/points/ledger.h"
#include "models/points/notices.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideWidth = 360;
constexpr int FilterWidth = 244;
const QStringList TabNames{u"asked"_s, u"checked"_s, u"notice"_s, u"ripe"_s, u"entered"_s, u"over"_s};

QString signedPoints(qint64 points)
{
    return points > 0 ? u'+' + QLocale().toString(points) : QLocale().toString(points);
}

/// The day and minute it came to stand there, short.
QString shortMoment(const QString &iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    return at.isValid() ? at.toString(at.date().year() == QDate::currentDate().year() ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd"_s) : iso;
}

} // namespace

AwardsPage::AwardsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_head(new PageHead), m_tabs(new Tabs), m_filter(new LineEdit), m_double(new Banner), m_list(new Table), m_rows(new ShortList(5, this)), m_none(new EmptyState),
      m_card(new Card), m_side(new QStackedWidget), m_panel(new AwardPanel(workplace)), m_form(new AwardStepForm(workplace))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    whole->setSpacing(Space::s);
    m_head->setTitle(tr("Awards of points"));
    whole->addWidget(m_head);
    whole->addWidget(new PointsStrip(workplace, this, u"awards"_s));
    whole->addWidget(m_double);
    m_double->setTone(Tone::Bad);
    m_double->hide();
    auto *tabRow = new QHBoxLayout;
    m_tabs->setExpanding(false);
    for (const QString &name : {tr("Asked"), tr("Checked"), tr("On notice"), tr("Ripe to enter"), tr("Entered"), tr("Refused")})
        m_tabs->addView(name);
    m_filter->setIconName(u"search"_s);
    m_filter->setKeyText(u"Ctrl+F"_s);
    m_filter->setPlaceholderText(tr("Number, name, deed"));
    m_filter->setAccessibleName(tr("Find an award"));
    m_filter->setFixedWidth(FilterWidth);
    tabRow->addWidget(m_tabs, 1);
    tabRow->addWidget(m_filter);
    whole->addLayout(tabRow);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_card->setPadding(1);
    auto *inside = new QVBoxLayout(m_card);
    inside->setSpacing(0);
    inside->addWidget(m_list);
    inside->addWidget(m_none);
    row->addWidget(m_card, 1);
    m_side->setFixedWidth(SideWidth);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_form);
    row->addWidget(m_side);
    whole->addLayout(row, 1);

    m_rows->setHeads({tr("Award"), tr("For what"), tr("Who"), tr("Points"), tr("Since")});
    m_list->setModel(m_rows);
    m_list->setRowHeight(Height::row2);
    m_list->setObjectName(u"awards"_s);
    m_list->setAccessibleName(tr("Awards of points"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->horizontalHeader()->setSectionsClickable(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(0, 132), {2, 190}, {3, 84}, {4, 104}}) {
        m_list->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_list->setColumnWidth(column, width);
    }
    m_none->setKind(EmptyState::Done);
    m_none->setAction(tr("Ask for points"), u"plus"_s, u"Ctrl+N"_s);
    connect(m_none, &EmptyState::acted, this, [this] { this->workplace().go({u"award-entry"_s, {}}); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { m_panel->setAward(current()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AwardsPage::showActions);
    connect(m_list, &Table::opened, this, [this] {
        if (m_panel->card() && m_panel->card()->next() != AwardDo::Unknown)
            begin(m_panel->card()->next());
    });
    connect(m_panel, &AwardPanel::shown, this, &AwardsPage::showActions);
    connect(m_panel, &SidePanel::closed, this, [this] { m_side->hide(); });
    connect(m_form, &AwardStepForm::left, this, &AwardsPage::stepBack);
    connect(m_form, &AwardStepForm::taken, this, &AwardsPage::taken);
    connect(m_double, &Banner::acted, this, &AwardsPage::reverseDoubles);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_side->setCurrentWidget(m_panel);
        m_filter->clear();
        loadList(0);
    });
    connect(m_filter, &QLineEdit::textEdited, this, [this] { loadList(0); });
    connect(m_filter, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        static const QSet<QString> concerned{u"award"_s, u"award_event"_s, u"points_transfer"_s, u"points_rule"_s};
        if (!changes.touches(concerned))
            return;
        m_stale = true;
        if (isVisible() && !isTaking())
            load();
    });
    addCommands();
}

AwardsPage::~AwardsPage() = default;

void AwardsPage::addCommands()
{
    QAction *fresh = addCommand("awards.new", tr("Ask for points"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] { workplace().go({u"award-entry"_s, {}}); });
    m_next = addCommand("awards.next", tr("Next step"), u"check"_s, Qt::Key_F10, [this] { next(); });
    m_object = addCommand("awards.object", tr("Objection …"), u"flag"_s, Qt::Key_F6, [this] { begin(AwardDo::Object); });
    m_refuse = addCommand("awards.refuse", tr("Refuse …"), u"undo-2"_s, Qt::Key_F9, [this] { begin(AwardDo::Refuse); });
    m_withdraw = addCommand("awards.withdraw", tr("Withdraw …"), u"x"_s, {}, [this] { begin(AwardDo::Withdraw); });
    m_print = addCommand("awards.print", tr("Print"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    addCommand("awards.find", tr("Find an award"), u"search"_s, Qt::CTRL | Qt::Key_F, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    addCommand("awards.all", tr("Choose all in the list"), {}, Qt::CTRL | Qt::Key_A, [this] { m_list->selectAll(); });
    addCommand("awards.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_tabs->step(1); });
    addCommand("awards.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] { stepBack(); });
    for (const auto &[action, kind] : {std::pair(m_print, Button::Normal), {fresh, Button::Normal}, {m_next, Button::Primary}})
        m_head->addButton(buttonFor(action, kind));
    // What stops the one award that is shown stands with it.
    for (QAction *action : {m_object, m_refuse})
        m_panel->addDeed(buttonFor(action));
}

QString AwardsPage::title() const
{
    return tr("Awards of points");
}

void AwardsPage::show(const QVariant &what)
{
    const int named = int(TabNames.indexOf(what.toString()));
    m_side->show();
    m_side->setCurrentWidget(m_panel);
    if (const Key award = named < 0 ? what.toLongLong() : 0) {
        // The tab it stands in now.
        if (auto card = AwardLists::card(workplace().store().db(), award)) {
            const AwardAt at = card->stand().at;
            const int tab = card->ripe ? AwardLists::Ripe : at == AwardAt::Asked ? AwardLists::Asked : at == AwardAt::Checked ? AwardLists::Checked : at == AwardAt::OnNotice ? AwardLists::OnNotice
                          : at == AwardAt::Entered ? AwardLists::Entered : AwardLists::Over;
            const QSignalBlocker quiet(m_tabs);
            m_tabs->setCurrentIndex(tab);
        }
        m_filter->clear();
        load();
        loadList(award);
    } else {
        if (named >= 0) {
            const QSignalBlocker quiet(m_tabs);
            m_tabs->setCurrentIndex(named);
            m_filter->clear();
        }
        load();
    }
    m_list->setFocus();
}

void AwardsPage::refresh()
{
    load();
}

void AwardsPage::load()
{
    m_stale = false;
    auto counts = AwardLists::counts(workplace().store().db());
    if (!counts) {
        workplace().complain(counts.error());
        return;
    }
    showCounts(*counts);
    showDoubles();
    loadList(current());
}

void AwardsPage::showCounts(const AwardLists::Counts &counts)
{
    const QLocale locale;
    for (int tab = 0; tab < AwardLists::TabCount; ++tab) {
        const int count = counts.awards[size_t(tab)];
        const Meaning meaning = tab == AwardLists::Ripe ? Meaning::Ok : tab == AwardLists::Asked || tab == AwardLists::Checked ? Meaning::Warn : Meaning::Neutral;
        m_tabs->setCount(tab, count ? locale.toString(count) : QString(), count ? meaning : Meaning::Neutral);
    }
    QStringList said{tr("%n entered this month", nullptr, counts.enteredThisMonth)};
    if (counts.objections)
        said << tr("open objections: %n", nullptr, counts.objections);
    m_head->setSubtitle(said.join(u" · "_s));
}

void AwardsPage::showDoubles()
{
    auto doubles = AwardLists::enteredTwice(workplace().store().db());
    m_double->setVisible(doubles && !doubles->isEmpty());
    if (!doubles || doubles->isEmpty())
        return;
    QStringList numbers;
    for (const AwardLists::Double &one : *doubles)
        if (!numbers.contains(one.number))
            numbers << one.number;
    m_double->setText(tr("Two desks entered the same award: %1. One of each pair of transfers is to be reversed.").arg(numbers.join(tr(", "))));
    m_double->setAction(tr("Reverse the later ones"));
}

void AwardsPage::reverseDoubles()
{
    auto doubles = AwardLists::enteredTwice(workplace().store().db());
    if (!doubles)
        return;
    Ledger ledger(workplace().store());
    for (const AwardLists::Double &one : *doubles)
        if (auto done = ledger.reverse(one.transfer, tr("entered by two desks")); !done) {
            workplace().complain(done.error());
            break;
        }
    load();
}

void AwardsPage::loadList(Key keep)
{
    const auto tab = AwardLists::Tab(m_tabs->currentIndex());
    const Database &db = workplace().store().db();
    const QString typed = m_filter->text().simplified();
    auto awards = typed.isEmpty() ? AwardLists::list(db, tab) : AwardLists::find(db, typed);
    if (!awards) {
        workplace().complain(awards.error());
        return;
    }
    QList<ShortList::Row> rows;
    int at = 0;
    for (const AwardListed &one : *awards) {
        QList<ChipValue> chips;
        if (one.objections)
            chips << ChipValue{tr("objection"), Meaning::Warn, u"flag"_s};
        if (!typed.isEmpty())
            chips << ChipValue{AwardFlow::words(one.at), Meaning::Neutral, {}};
        const QString since = one.at == AwardAt::OnNotice && !one.ripe ? tr("until %1").arg(one.noticeUntil.mid(5)) : shortMoment(one.since);
        ListCell who{one.people, {}};
        who.chips = chips;
        if (one.award == keep)
            at = int(rows.size());
        rows.append({{{one.number, one.asker, {}, {}, Meaning::Plain, Meaning::Quiet, true},
                      {one.deed, one.code.isEmpty() ? one.deedOn : tr("%1, done on %2").arg(one.code, one.deedOn)},
                      who,
                      {signedPoints(one.points), tr("%n people", nullptr, one.lines), {}, {}, one.points < 0 ? Meaning::Bad : Meaning::Plain, Meaning::Quiet, true, true},
                      {since, one.at == AwardAt::OnNotice && !one.ripe ? tr("notice") : QString()}},
                     qlonglong(one.award)});
    }
    m_rows->setRows(rows);
    // First away, then there: both at once would make the window higher for a moment, and it stays so.
    (rows.isEmpty() ? static_cast<QWidget *>(m_list) : m_none)->hide();
    (rows.isEmpty() ? static_cast<QWidget *>(m_none) : m_list)->show();
    if (rows.isEmpty()) {
        static const char *const titles[AwardLists::TabCount] = {QT_TR_NOOP("Nothing waits to be checked"), QT_TR_NOOP("Nothing waits for its notice"), QT_TR_NOOP("Nothing hangs out"),
                                                                 QT_TR_NOOP("Nothing is ripe to enter"), QT_TR_NOOP("Nothing is entered yet"), QT_TR_NOOP("Nothing was refused or withdrawn")};
        m_none->setTitle(typed.isEmpty() ? tr(titles[tab]) : tr("No award fits “%1”").arg(typed));
        m_panel->setAward(0);
    } else {
        m_list->setCurrentIndex(m_rows->index(at, 0));
        m_panel->setAward(current());
        m_panel->refresh();
    }
    showActions();
}

Key AwardsPage::current() const
{
    return m_list->isHidden() ? 0 : m_rows->what(m_list->currentIndex().row()).toLongLong();
}

QList<Key> AwardsPage::chosen() const
{
    QList<Key> keys;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        keys << m_rows->what(index.row()).toLongLong();
    if (keys.isEmpty() && current())
        keys << current();
    return keys;
}

bool AwardsPage::isTaking() const
{
    return m_side->currentWidget() == m_form && m_form->isVisible();
}

void AwardsPage::showActions()
{
    const auto &card = m_panel->card();
    const int many = int(chosen().size());
    const AwardDo step = card ? card->next() : AwardDo::Unknown;
    const QString none = tr("Choose an award first.");
    auto *nextButton = m_head->findChild<Button *>(m_next->objectName() + u"Button"_s);
    // The form has a button of its own for the same key, and what is over has no next step: two would contradict, one would be dead.
    const bool isOver = card && AwardFlow::isOver(card->stand().at);
    nextButton->setVisible(!isTaking() && !isOver);
    for (QAction *action : {m_object, m_refuse})
        if (auto *button = m_panel->findChild<Button *>(action->objectName() + u"Button"_s))
            button->setVisible(!isOver);
    if (isTaking()) {
        m_next->setText(AwardStepForm::deed(m_form->step()));
        CommandRegistry::refuse(m_next, {});
        return;
    }
    const QString deed = step == AwardDo::Unknown ? tr("Next step") : AwardStepForm::deed(step);
    m_next->setText(many > 1 ? tr("%1 (%2)").arg(deed).arg(many) : deed);
    nextButton->setText(m_next->text());
    QString whyNot = card ? QString() : none;
    if (card && step == AwardDo::Unknown)
        whyNot = AwardFlow::isOver(card->stand().at) ? tr("Nothing more is due here.") : Awards::whyNot(workplace().store().db(), card->life, AwardDo::Enter);
    CommandRegistry::refuse(m_next, whyNot);
    const auto may = [&](AwardDo one) { return card ? Awards::whyNot(workplace().store().db(), card->life, one) : none; };
    CommandRegistry::refuse(m_object, may(AwardDo::Object));
    CommandRegistry::refuse(m_refuse, may(AwardDo::Refuse));
    CommandRegistry::refuse(m_withdraw, may(AwardDo::Withdraw));
    CommandRegistry::refuse(m_print, card ? QString() : none);
    m_print->setText(card && card->notice ? tr("Print the notice") : tr("Print the record"));
    m_head->findChild<Button *>(m_print->objectName() + u"Button"_s)->setText(m_print->text());
}

void AwardsPage::next()
{
    if (isTaking()) {
        m_form->commit();
        return;
    }
    if (!m_panel->card())
        return;
    const AwardDo step = m_panel->card()->next();
    if (step == AwardDo::Unknown)
        return;
    // Checking and entering ask for nothing more, unless a second worker has to confirm.
    if (step == AwardDo::Check || step == AwardDo::Enter) {
        auto second = Awards::secondNeeded(workplace().store(), chosen(), step);
        if (second && second->isEmpty()) {
            AwardMove move;
            move.step = step;
            auto done = Awards(workplace().store()).take(chosen(), move);
            if (done)
                taken(*done);
            else
                workplace().complain(done.error());
            return;
        }
    }
    begin(step);
}

void AwardsPage::begin(AwardDo step)
{
    const QList<Key> awards = chosen();
    if (awards.isEmpty())
        return;
    m_side->show();
    m_side->setCurrentWidget(m_form);
    m_form->begin(step, awards);
    showActions();
}

void AwardsPage::taken(const AwardDone &done)
{
    m_side->setCurrentWidget(m_panel);
    load();
    m_list->setFocus();
    if (done.notice) {
        auto notice = workplace().store().get<PointsNotice>(done.notice);
        workplace().say(tr("%1 hangs until %2").arg(notice ? notice->number : QString(), notice ? notice->untilOn : QString()),
                        {tr("Print the notice"), {}, [place = &workplace(), key = done.notice] {
                             auto printout = AwardNotices::printout(place->store(), key);
                             printout ? place->print(*printout) : place->complain(printout.error());
                         }});
        return;
    }
    if (done.transfers) {
        QString words = tr("%n transfer(s), %1 points are entered", nullptr, done.transfers).arg(signedPoints(done.points));
        if (done.lessened)
            words += u" · "_s + tr("%n less than asked: the limit was used up meanwhile", nullptr, done.lessened);
        workplace().say(words);
        return;
    }
    workplace().say(tr("Noted for %n award(s)", nullptr, done.awards));
}

void AwardsPage::stepBack()
{
    if (m_side->currentWidget() == m_form) {
        m_side->setCurrentWidget(m_panel);
        m_list->setFocus();
        showActions();
        if (m_stale)
            load();
        return;
    }
    if (!m_filter->text().isEmpty()) {
        m_filter->clear();
        loadList(current());
        m_list->setFocus();
        return;
    }
    workplace().back();
}

void AwardsPage::print()
{
    const auto &card = m_panel->card();
    if (!card)
        return;
    auto printout = card->notice ? AwardNotices::printout(workplace().store(), card->notice) : AwardNotices::record(workplace().store(), card->key);
    if (printout)
        workplace().print(*printout);
    else
        workplace().complain(printout.error());
}

} // namespace Allpost
