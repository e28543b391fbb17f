// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/policyview.h"
#include "ui_policyform.h"

#include "forms/counter/shortlist.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/formbinder.h"
#include "forms/shared/keys.h"
#include "forms/shared/label.h"
#include "forms/shared/question.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int DayWidth = 168;
constexpr int RunsHeight = 150;
const QString Yes = u"yes"_s;
const QString No = u"no"_s;

QString number(qint64 n)
{
    return QLocale().toString(n);
}

std::optional<qint64> count(const QVariant &typed)
{
    const QString text = typed.toString().trimmed();
    bool fine = false;
    const qint64 value = text.toLongLong(&fine);
    return text.isEmpty() ? std::nullopt : std::optional<qint64>(fine ? value : -1);
}

} // namespace

PolicyView::PolicyView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::PolicyForm>()), m_expiryCard(new Card), m_effective(new DateEdit), m_before(new DateEdit),
      m_effectiveBox(new FieldBox), m_words(new Label({}, Theme::Type::Body, Tone::Ink2)), m_runs(new Table), m_runRows(new ShortList(5, this)), m_due(new Table), m_dueRows(new ShortList(4, this)),
      m_dueHead(new Label({}, Theme::Type::Section))
{
    // Two cards under each other are higher than a small screen.
    auto *scrolled = new QWidget;
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins({});
    m_area = plainScrollArea(scrolled);
    around->addWidget(m_area);
    auto *whole = new QVBoxLayout(scrolled);
    whole->setContentsMargins({});
    whole->setSpacing(12);
    auto *policyCard = new Card;
    policyCard->setTitle(tr("What the residents' meeting decided"));
    auto *policyLayout = new QVBoxLayout(policyCard);
    auto *fields = new QWidget;
    m_ui->setupUi(fields);
    m_binder = new FormBinder(fields);
    policyLayout->addWidget(fields);
    m_words->setWordWrap(true);
    policyLayout->addWidget(m_words);
    whole->addWidget(policyCard);
    m_ui->mode->setChoices({{u"never"_s, tr("points do not expire")}, {u"year_end"_s, tr("at the end of the year")}, {u"months"_s, tr("after some months")}});
    m_ui->awardTo->setChoices({{u"household"_s, tr("to the household")}, {u"resident"_s, tr("to an account of the resident's own")}});
    m_ui->deductions->setChoices({{No, tr("no")}, {Yes, tr("yes, by rules")}});
    m_ui->largestManual->setPlaceholderText(tr("no limit"));

    m_expiryCard->setTitle(tr("Points that expire"));
    m_expiryCard->setPadding(1);
    auto *expiry = new QVBoxLayout(m_expiryCard);
    expiry->setSpacing(0);
    auto *days = new QHBoxLayout;
    days->setContentsMargins(15, Space::xs, 15, 0);
    days->setSpacing(12);
    for (DateEdit *edit : {m_effective, m_before}) {
        edit->setMayBeFuture(true);
        edit->setFixedWidth(DayWidth);
    }
    m_effectiveBox->setLabel(tr("They end on"));
    m_effectiveBox->setInput(m_effective);
    auto *beforeBox = new FieldBox(tr("Entered before"), m_before);
    auto *look = new Button(tr("Who loses how much"), u"search"_s);
    look->setObjectName(u"lookExpiry"_s);
    connect(look, &QAbstractButton::clicked, this, &PolicyView::look);
    days->addWidget(m_effectiveBox);
    days->addWidget(beforeBox);
    days->addWidget(look, 0, Qt::AlignVCenter);
    days->addStretch();
    expiry->addLayout(days);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(0);
    auto *left = new QVBoxLayout;
    auto *runsHead = new Label(tr("Announced"), Theme::Type::Section);
    runsHead->setContentsMargins(15, Space::xs, 0, Space::xs);
    left->addWidget(runsHead);
    left->addWidget(m_runs, 1);
    auto *right = new QVBoxLayout;
    m_dueHead->setContentsMargins(15, Space::xs, 0, Space::xs);
    right->addWidget(m_dueHead);
    right->addWidget(m_due, 1);
    lists->addLayout(left, 1);
    lists->addLayout(right, 1);
    expiry->addLayout(lists, 1);
    // On a low screen the lists are in sight and the rarely changed policy begins below them.
    whole->insertWidget(0, m_expiryCard, 1);
    m_runRows->setHeads({tr("Announced"), tr("They end on"), tr("Accounts"), tr("Points"), tr("Stands at")});
    m_dueRows->setHeads({tr("Account"), tr("Announced"), tr("Left of them"), tr("Ends")});
    for (Table *table : {m_runs, m_due}) {
        table->setMinimumHeight(RunsHeight);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->horizontalHeader()->setSectionsClickable(false);
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    }
    m_runs->setModel(m_runRows);
    m_runs->setObjectName(u"expiryRuns"_s);
    m_runs->setAccessibleName(tr("Announced"));
    m_due->setModel(m_dueRows);
    m_due->setRowHeight(Height::row2);
    m_due->setObjectName(u"expiryDue"_s);
    m_due->setAccessibleName(tr("Who loses how much"));
    for (const auto &[column, width] : {std::pair(1, 88), {2, 104}, {3, 80}}) {
        m_due->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_due->setColumnWidth(column, width);
    }

    auto *enter = new EnterMoves(fields);
    connect(enter, &EnterMoves::finished, this, &PolicyView::save);
    connect(m_binder, &FormBinder::edited, this, [this](const QString &field) {
        m_binder->clearFinding(field);
        const QString mode = m_binder->values().value(u"mode"_s).toString();
        m_ui->monthsBox->setVisible(mode == "months"_L1);
        m_ui->noticeDaysBox->setVisible(mode != "never"_L1 && !mode.isEmpty());
        Q_EMIT changed();
    });
    for (DateEdit *edit : {m_effective, m_before})
        connect(edit, &DateEdit::isoChanged, this, [this] {
            m_effectiveBox->clearFinding();
            Q_EMIT changed();
        });
    connect(m_runs->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const Key run = currentRun())
            if (auto plan = Expiry::before(m_workplace.store().db(), run))
                showPlan(*plan, true);
        Q_EMIT changed();
    });
}

PolicyView::~PolicyView() = default;

void PolicyView::load()
{
    auto policy = PointsPolicies::read(m_workplace.store().db());
    if (!policy) {
        m_workplace.complain(policy.error());
        return;
    }
    if (!isModified()) {
        m_policy = *policy;
        m_binder->clearFindings();
        m_binder->show({{u"mode"_s, PointsPolicies::code(PointsPolicies::expires(m_policy))},
                        {u"months"_s, m_policy.months ? QString::number(*m_policy.months) : QString()},
                        {u"notice_days"_s, m_policy.noticeDays ? QString::number(*m_policy.noticeDays) : QString()},
                        {u"award_to"_s, PointsPolicies::toHousehold(m_policy) ? u"household"_s : u"resident"_s},
                        {u"deductions"_s, PointsPolicies::mayDeduct(m_policy) ? Yes : No},
                        {u"largest_manual"_s, m_policy.largestManual ? QString::number(*m_policy.largestManual) : QString()}});
        m_ui->monthsBox->setVisible(PointsPolicies::expires(m_policy) == PointsPolicies::Expires::Months);
        m_ui->noticeDaysBox->setVisible(PointsPolicies::expires(m_policy) != PointsPolicies::Expires::Never);
    }
    m_words->setText(m_policy.since.isEmpty() ? tr("Now: %1").arg(PointsPolicies::sentence(m_policy)) : tr("Since %1: %2").arg(m_policy.since, PointsPolicies::sentence(m_policy)));
    const auto [effective, before] = Expiry::suggested(m_policy, QDate::currentDate());
    m_effective->setDate(effective);
    m_before->setDate(before);
    showRuns();
    Q_EMIT changed();
}

void PolicyView::showRuns()
{
    auto runs = Expiry::runs(m_workplace.store().db());
    if (!runs) {
        m_workplace.complain(runs.error());
        return;
    }
    const Key kept = currentRun();
    int at = runs->isEmpty() ? -1 : 0;
    QList<ShortList::Row> rows;
    for (const Expiry::Run &run : *runs) {
        if (run.key == kept)
            at = int(rows.size());
        const bool due = !run.isDone() && run.record.effectiveOn <= QDate::currentDate().toString(Qt::ISODate);
        rows.append({{{run.record.announcedOn},
                      {run.record.effectiveOn, {}, {}, {}, Meaning::Plain, Meaning::Quiet, true},
                      {number(run.record.accounts.value_or(0)), {}, {}, {}, Meaning::Plain, Meaning::Quiet, false, true},
                      {number(run.record.points.value_or(0)), {}, {}, {}, Meaning::Plain, Meaning::Quiet, false, true},
                      {run.isDone() ? tr("done: %1").arg(number(run.taken)) : due ? tr("due") : tr("announced"), {}, {}, {}, run.isDone() ? Meaning::Ok : due ? Meaning::Warn : Meaning::Plain}},
                     qlonglong(run.key)});
    }
    m_runRows->setRows(rows);
    m_runs->setCurrentIndex(m_runRows->index(at, 0));
    if (rows.isEmpty()) {
        m_dueRows->setRows({});
        m_dueHead->setText(tr("Nothing is announced yet"));
    }
}

Key PolicyView::currentRun() const
{
    return m_runRows->what(m_runs->currentIndex().row()).toLongLong();
}

void PolicyView::showPlan(const Expiry::Plan &plan, bool isRun)
{
    QList<ShortList::Row> rows;
    for (const Expiry::Due &due : plan.due)
        rows.append({{{due.name.isEmpty() ? due.number : due.name, due.name.isEmpty() ? QString() : due.number + u' ' + due.place, {}, {}, Meaning::Plain, Meaning::Quiet, true},
                      {number(due.announced), {}, {}, {}, Meaning::Plain, Meaning::Quiet, false, true},
                      {number(due.left), {}, {}, {}, Meaning::Plain, Meaning::Quiet, false, true},
                      {due.done ? tr("done") : number(due.points), {}, {}, {}, due.done ? Meaning::Ok : Meaning::Plain, Meaning::Quiet, true, true}},
                     qlonglong(due.account)});
    m_dueRows->setRows(rows);
    m_dueHead->setText(isRun ? tr("%n account(s), %1 points still to end", nullptr, int(rows.size())).arg(number(plan.points))
                             : tr("Would be announced: %n account(s), %1 points", nullptr, int(rows.size())).arg(number(plan.points)));
}

void PolicyView::begin()
{
    if (m_runRows->rowCount()) {
        m_runs->setFocus();
        return;
    }
    m_ui->mode->setFocus();
    m_area->ensureWidgetVisible(m_ui->mode);
}

bool PolicyView::isModified() const
{
    return m_binder->isModified();
}

bool PolicyView::stepBack()
{
    if (!isModified())
        return false;
    m_binder->show(m_binder->values());
    load();
    return true;
}

void PolicyView::save()
{
    m_binder->clearFindings();
    const QVariantMap values = m_binder->values();
    PointsPolicy policy = m_policy;
    policy.mode = values.value(u"mode"_s).toString();
    policy.months = count(values.value(u"months"_s));
    policy.noticeDays = count(values.value(u"notice_days"_s));
    policy.awardTo = values.value(u"award_to"_s).toString();
    policy.deductions = values.value(u"deductions"_s).toString() == Yes;
    policy.largestManual = count(values.value(u"largest_manual"_s));
    for (const Finding &finding : PointsPolicies::check(policy))
        m_binder->setFinding(finding.field, finding.message);
    if (m_binder->focusFirstFinding())
        return;
    auto set = PointsPolicies::set(m_workplace.store(), policy);
    if (!set) {
        m_workplace.complain(set.error());
        return;
    }
    m_binder->show(values);
    load();
    m_workplace.say(*set ? tr("The points policy holds from now on.") : tr("Nothing was changed."));
}

QString PolicyView::whyNotAnnounce() const
{
    return Expiry::whyNotAnnounce(m_policy, m_effective->date(), m_before->date(), QDate::currentDate());
}

QString PolicyView::whyNotRun() const
{
    const Key run = currentRun();
    if (!run)
        return tr("Choose an announcement first.");
    auto found = Expiry::run(m_workplace.store().db(), run);
    auto why = Expiry::whyNotRun(m_workplace.store(), run, QDate::currentDate());
    if (!found || !why)
        return !found ? found.error().message : why.error().message;
    return !why->isEmpty() || !found->isDone() ? *why : tr("This was carried out already.");
}

void PolicyView::look()
{
    auto plan = std::make_shared<Expiry::Plan>();
    m_workplace.run(
        tr("Points that expire"), this,
        [store = &m_workplace.store(), effective = m_effective->date(), before = m_before->date(), plan](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto made = Expiry::plan(*db, effective, before, progress);
            if (!made)
                return made.error();
            *plan = *made;
            return {};
        },
        [this, plan](const Status &done) {
            if (done)
                showPlan(*plan, false);
            else
                m_workplace.complain(done.error());
        });
}

void PolicyView::announce()
{
    if (const QString why = whyNotAnnounce(); !why.isEmpty()) {
        m_effectiveBox->setFinding(why);
        m_effective->setFocus();
        m_area->ensureWidgetVisible(m_effectiveBox);
        return;
    }
    m_workplace.run(
        tr("Points that expire"), this,
        [store = &m_workplace.store(), effective = m_effective->date(), before = m_before->date()](Progress &progress) -> Status {
            auto made = Expiry::announce(*store, effective, before, progress);
            return made ? Status() : Status(made.error());
        },
        [this](const Status &done) {
            if (!done) {
                m_effectiveBox->setFinding(done.error().message);
                return;
            }
            showRuns();
            m_runs->setCurrentIndex(m_runRows->index(0, 0));
            m_runs->setFocus();
            m_area->ensureWidgetVisible(m_runs);
            m_workplace.say(tr("Announced. Print it and hang it out."), {tr("Print"), u"Ctrl+P"_s, [this] { print(); }});
        });
}

void PolicyView::carryOut()
{
    const Key run = currentRun();
    auto plan = run ? Expiry::before(m_workplace.store().db(), run) : Result<Expiry::Plan>(Error{});
    if (!plan)
        return;
    const auto accounts = std::count_if(plan->due.begin(), plan->due.end(), [](const Expiry::Due &due) { return due.points > 0; });
    Question ask(tr("Let %1 points expire now?").arg(number(plan->points)),
                 tr("%n account(s) lose what is left of what was announced. The transfers are made at once; each can be reversed, never deleted.", nullptr, int(accounts)), this);
    ask.setDeeds(tr("Leave it"), tr("Let them expire"), Button::Danger);
    if (ask.exec() != QDialog::Accepted)
        return;
    auto done = Expiry::carryOut(m_workplace.store(), run);
    if (!done) {
        m_workplace.complain(done.error());
        return;
    }
    showRuns();
    m_workplace.say(tr("%n transfer(s): %1 points expired", nullptr, done->transfers).arg(number(done->points)));
}

void PolicyView::print()
{
    const Key run = currentRun();
    if (!run)
        return;
    auto printout = Expiry::printout(m_workplace.store(), run);
    if (printout)
        m_workplace.print(*printout);
    else
        m_workplace.complain(printout.error());
}

} // namespace Allpost
