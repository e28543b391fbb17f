// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/visits/dueview.h"
#include "ui_dueview.h"

#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"
#include "forms/visits/duemodel.h"
#include "forms/visits/visitsubject.h"
#include "forms/visits/visittexts.h"
#include "models/access/rights.h"
#include "models/dictionary/codelist.h"
#include "models/grids/papers.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// The first choice of each filter; as a key it is none.
const QString All = u"0"_s;

QDate untilOf(const QString &choice, QDate today)
{
    if (choice == "week"_L1)
        return today.addDays(7 - today.dayOfWeek());
    return today.addDays(choice.toInt());
}

} // namespace

DueView::DueView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::DueView>()), m_workplace(workplace), m_model(new DueModel(this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setRowHeight(Height::row2);
    m_ui->list->setAccessibleName(tr("Who is due"));
    m_ui->list->setObjectName(u"dueList"_s);
    m_ui->list->installEventFilter(this);
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (const auto &[column, width] : {std::pair(DueModel::Door, 200), {DueModel::Who, 150}, {DueModel::Last, 190}, {DueModel::Due, 130}, {DueModel::Worker, 110}})
        header->resizeSection(column, width);
    header->setSectionResizeMode(DueModel::Groups, QHeaderView::Stretch);
    m_ui->entry->setWorkplace(&workplace);
    m_ui->entry->setCommon(true);
    m_ui->entryScroll->viewport()->setAutoFillBackground(false);
    m_ui->entryScroll->widget()->setAutoFillBackground(false);
    m_ui->entryCard->hide();
    m_ui->range->setTone(Tone::Ink2);
    m_ui->range->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ui->keys->setTone(Tone::Ink2);
    m_ui->keys->setText(tr("Space: visited and well · 1 to 5: outcome · Enter: write what was found · F10: save the sheet"));
    m_ui->roundDay->setMayBeFuture(false);
    for (FieldBox *box : m_ui->above->findChildren<FieldBox *>())
        box->setReserveNote(false);
    for (FieldBox *box : {m_ui->roundDayBox, m_ui->visitorBox})
        box->setReserveNote(true);
    m_ui->none->hide();
    connect(m_ui->list, &Table::opened, this, &DueView::openCurrent);
    connect(m_model, &DueModel::ticksChanged, this, &DueView::showState);
    connect(m_ui->keep, &QAbstractButton::clicked, this, &DueView::keepEntry);
    connect(m_ui->drop, &QAbstractButton::clicked, this, &DueView::closeEntry);
    connect(m_ui->entry, &VisitEntry::finished, this, &DueView::keepEntry);
    showChoices();
    for (CodeCombo *combo : {m_ui->until, m_ui->grid, m_ui->worker, m_ui->group})
        connect(combo, &CodeCombo::codeChanged, this, &DueView::load);
    setReturning(false);
}

DueView::~DueView() = default;

void DueView::showChoices()
{
    m_ui->until->setChoices({{u"0"_s, tr("today")}, {u"week"_s, tr("this week")}, {u"7"_s, tr("within 7 days")}, {u"30"_s, tr("within 30 days")}});
    m_ui->until->setCode(u"0"_s);
    QList<Choice> grids{{All, tr("All grids")}};
    if (auto all = DueVisits::grids(m_workplace.store().db(), QDate::currentDate()))
        for (const auto &[grid, name] : *all)
            grids.append({QString::number(grid), name});
    m_ui->grid->setChoices(grids);
    m_ui->gridBox->setVisible(grids.size() > 1);
    const QList<Choice> workers = VisitTexts::workers(m_workplace.store().db());
    m_ui->worker->setChoices(QList<Choice>{{All, tr("Everybody's")}} + workers);
    m_ui->visitor->setChoices(workers);
    QList<Choice> groups{{All, tr("All groups")}};
    const Store &store = m_workplace.store();
    for (const Choice &choice : VisitTexts::choices(u"care_group"_s))
        if (Rights::may(store, store.worker(), u"care.see", choice.code))
            groups.append(choice);
    m_ui->group->setChoices(groups);
    for (CodeCombo *combo : {m_ui->grid, m_ui->worker, m_ui->group})
        combo->setCode(All);
}

void DueView::setGrid(Key grid)
{
    m_ui->grid->setCode(grid ? QString::number(grid) : All);
    load();
}

void DueView::begin()
{
    // A list that is still being read takes the focus when it stands.
    m_wantsFocus = m_model->rowCount() == 0;
    if (!m_loaded)
        load();
    m_ui->list->setFocus();
}

void DueView::load()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    auto intervals = VisitIntervals::of(m_workplace.store());
    if (!intervals) {
        m_workplace.complain(intervals.error());
        return;
    }
    m_loading = true;
    DueVisits::Question question;
    question.on = QDate::currentDate();
    question.until = untilOf(m_ui->until->code(), question.on);
    question.grid = m_ui->grid->code().toLongLong();
    question.worker = m_ui->worker->code().toLongLong();
    question.group = m_ui->group->code() == All ? QString() : m_ui->group->code();
    auto found = std::make_shared<QList<DueVisit>>();
    m_workplace.run(
        tr("Reading who is due"), this,
        [store = &m_workplace.store(), intervals = *intervals, question, found](Progress &) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto due = DueVisits::due(*db, intervals, question);
            if (!due)
                return due.error();
            *found = *due;
            return {};
        },
        [this, found, today = question.on](const Status &done) {
            m_loading = false;
            m_loaded = true;
            if (!done && done.error().code != ErrorCode::Cancelled)
                m_workplace.complain(done.error());
            const int row = qMax(0, m_ui->list->currentIndex().row());
            if (done)
                m_model->setDue(*found, today, VisitTexts::workerNames(m_workplace.store().db()));
            if (m_model->rowCount())
                m_ui->list->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
            noteRestricted();
            showState();
            if (std::exchange(m_wantsFocus, false) && isVisible() && m_model->rowCount())
                m_ui->list->setFocus();
            Q_EMIT counted(m_model->rowCount());
            if (std::exchange(m_again, false))
                load();
        });
}

void DueView::noteRestricted()
{
    if (m_noted)
        return;
    const qsizetype shown = std::count_if(m_model->due().begin(), m_model->due().end(), [](const DueVisit &due) { return due.restricted; });
    if (!shown)
        return;
    m_noted = true;
    m_workplace.recordRead(u"reveal"_s, 0, {u"care_group"_s}, shown, {});
}

VisitSubject DueView::subject() const
{
    const DueVisit *due = m_model->at(m_ui->list->currentIndex().row());
    return due ? VisitSubject{due->household, due->resident} : VisitSubject();
}

bool DueView::isReturning() const
{
    return m_model->isReturning();
}

bool DueView::isModified() const
{
    return m_model->marked() > 0 || (m_entryRow >= 0 && m_ui->entry->isModified());
}

void DueView::setReturning(bool returning)
{
    closeEntry();
    m_model->setReturning(returning);
    m_ui->above->setCurrentWidget(returning ? m_ui->common : m_ui->filters);
    // Beside what is being written there is room for what matters at the door.
    for (const int column : {DueModel::Last, DueModel::Worker})
        m_ui->list->setColumnHidden(column, returning);
    if (returning) {
        m_ui->roundDay->setDate(QDate::currentDate());
        m_ui->roundDayBox->clearFinding();
        m_ui->visitor->setCode(QString::number(m_workplace.store().worker()));
    }
    if (m_model->rowCount())
        m_ui->list->setCurrentIndex(m_model->index(0, 0));
    showState();
    Q_EMIT returningChanged(returning);
}

void DueView::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_ui->list->setVisible(any);
    m_ui->none->setVisible(!any && m_loaded);
    const bool filtered = m_ui->grid->code() != All || m_ui->worker->code() != All || m_ui->group->code() != All;
    m_ui->none->setKind(filtered ? EmptyState::NotFound : EmptyState::Done);
    m_ui->none->setTitle(tr("Nobody is due"));
    m_ui->none->setHelp(filtered ? tr("Choose another grid, worker or group.") : tr("Who belongs to a care group with an interval stands here when the time has come."));
    m_ui->range->setText(m_model->ticked() ? tr("%1 of %2 chosen").arg(m_model->ticked()).arg(m_model->rowCount()) : tr("%n due", nullptr, m_model->rowCount()));
    m_ui->bar->setVisible(isReturning());
    const int open = m_model->rowCount() - m_model->marked();
    m_ui->bar->setMessage(tr("%1 reached · %2 not reached · %3 open").arg(m_model->reached()).arg(m_model->marked() - m_model->reached()).arg(open));
}

void DueView::print()
{
    PaperWish wish;
    wish.inFull = m_workplace.revealed();
    std::optional<QString> reason;
    if (wish.inFull && !(reason = m_workplace.askReason(tr("Print in full"))))
        return;
    const auto chosen = m_model->chosen();
    auto sheet = Papers::routeSheet(m_workplace.store(), chosen, wish);
    if (!sheet) {
        m_workplace.complain(sheet.error());
        return;
    }
    if (reason)
        m_workplace.recordRead(u"print"_s, 0, {u"phone"_s}, chosen.size(), *reason);
    m_workplace.print(*sheet);
}

void DueView::openCurrent()
{
    const int row = m_ui->list->currentIndex().row();
    if (isReturning()) {
        startEntry(row);
        return;
    }
    const VisitSubject who = subject();
    if (!who.isEmpty())
        m_workplace.go({u"visit"_s, HasVisitSubject::place(who)});
}

void DueView::startEntry(int row)
{
    const DueVisit *due = m_model->at(row);
    if (!due)
        return;
    m_entryRow = row;
    Visit visit = m_model->writtenAt(row).value_or(Visit());
    visit.household = due->household;
    visit.resident = due->resident;
    visit.visitedOn = m_ui->roundDay->iso();
    visit.worker = m_ui->visitor->code().toLongLong();
    m_ui->entryCard->setTitle(due->name);
    m_ui->entryCard->setCount(VisitTexts::door(due->address, false));
    m_ui->entryCard->show();
    m_ui->entry->begin(visit);
}

void DueView::keepEntry()
{
    if (m_entryRow < 0 || !m_ui->entry->check())
        return;
    const int row = m_entryRow;
    m_model->write(row, m_ui->entry->visit(), m_ui->entry->photo());
    closeEntry();
    m_ui->list->setCurrentIndex(m_model->index(qMin(row + 1, m_model->rowCount() - 1), 0));
}

void DueView::closeEntry()
{
    m_entryRow = -1;
    m_ui->entryCard->hide();
    m_ui->list->setFocus();
}

bool DueView::stepBack()
{
    if (m_entryRow >= 0) {
        closeEntry();
        return true;
    }
    if (!isReturning())
        return false;
    setReturning(false);
    return true;
}

void DueView::save()
{
    if (!isReturning())
        return;
    if (m_entryRow >= 0) {
        keepEntry();
        if (m_entryRow >= 0)
            return;
    }
    if (!m_model->marked()) {
        m_ui->bar->setMessage(tr("Nothing is ticked yet: Space says visited and well."), Tone::Warn);
        return;
    }
    if (const QString problem = m_ui->roundDay->problem(); !problem.isEmpty() || m_ui->roundDay->iso().isEmpty()) {
        m_ui->roundDayBox->setFinding(problem.isEmpty() ? tr("The day of the round is missing.") : problem);
        m_ui->roundDay->setFocus();
        return;
    }
    m_ui->roundDayBox->clearFinding();
    auto saved = Visits(m_workplace.store()).addSheet(m_model->sheet(m_ui->roundDay->iso(), m_ui->visitor->code().toLongLong()), m_model->sheetPhotos());
    if (!saved) {
        if (saved.error().code == ErrorCode::Invalid)
            m_ui->list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOfSheet(saved.error().detail.toInt())), 0));
        m_ui->bar->setMessage(saved.error().message, Tone::Bad);
        m_workplace.complain(saved.error());
        return;
    }
    setReturning(false);
    load();
    m_workplace.say(tr("%n visits noted", nullptr, *saved), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
}

bool DueView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->list || event->type() != QEvent::KeyPress || !isReturning())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    const int row = m_ui->list->currentIndex().row();
    const auto next = [this, row] { m_ui->list->setCurrentIndex(m_model->index(qMin(row + 1, m_model->rowCount() - 1), 0)); };
    // A tick goes on to the next door, so that twenty doors are twenty keys.
    if (plain && key->key() == Qt::Key_Space && row >= 0) {
        m_model->mark(row, m_model->writtenAt(row) ? QString() : u"met"_s);
        next();
        return true;
    }
    const QList<Choice> outcomes = VisitTexts::choices(u"visit_outcome"_s);
    const int digit = key->key() - Qt::Key_1;
    if (plain && digit >= 0 && digit < outcomes.size() && row >= 0) {
        m_model->mark(row, outcomes.at(digit).code);
        next();
        return true;
    }
    return false;
}

} // namespace Allpost
