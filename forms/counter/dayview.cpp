// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/dayview.h"

#include "forms/counter/countertexts.h"
#include "forms/counter/shortlist.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/figurecard.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/residents/resident.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// More rows behind a number are not looked through.
constexpr int MostBehind = 200;

QString number(qint64 n)
{
    return QLocale().toString(n);
}

/// 93.9% (92/98); a dash where there is nothing to judge.
QString rate(qint64 part, qint64 whole)
{
    return whole ? DayView::tr("%1% (%2/%3)").arg(QLocale().toString(100.0 * double(part) / double(whole), 'f', 1), number(part), number(whole)) : u"—"_s;
}

ListCell figure(const QString &text, Meaning meaning = Meaning::Plain)
{
    return {text, {}, {}, {}, meaning, Meaning::Quiet, false, true};
}

} // namespace

DayView::DayView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_from(QDate::currentDate()), m_span(new Label({}, Theme::Type::Section)), m_unit(new CodeCombo),
      m_next(new Button({}, u"chevron-right"_s, {}, Button::Quiet)), m_workerCard(new Card), m_workers(new ShortList(6, this)), m_workerList(new Table), m_matterCard(new Card),
      m_matters(new ShortList(5, this)), m_matterList(new Table), m_behindCard(new Card), m_behind(new ShortList(2, this)), m_behindList(new Table),
      m_nothing(new Label(tr("Nothing was asked at the counter in this time."), Theme::Type::Body, Tone::Ink2))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::s);
    auto *previous = new Button({}, u"chevron-left"_s, {}, Button::Quiet);
    previous->setToolTip(tr("Before (Ctrl+PgUp)"));
    m_next->setToolTip(tr("After (Ctrl+PgDown)"));
    for (Button *button : {previous, m_next})
        button->setAccessibleName(button->toolTip());
    m_unit->setChoices({{u"1"_s, tr("by day")}, {u"7"_s, tr("by week")}, {u"30"_s, tr("by month")}});
    m_unit->setCode(u"1"_s);
    m_unit->setFixedWidth(120 * Theme::textPercent() / 100);
    m_unit->setAccessibleName(tr("How long a time is counted"));
    head->addWidget(previous);
    head->addWidget(m_span);
    head->addWidget(m_next);
    head->addStretch();
    head->addWidget(m_unit);
    column->addLayout(head);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(12);
    for (int i = 0; i < FigureCount; ++i) {
        auto *card = new FigureCard;
        card->setObjectName(u"dayFigure%1"_s.arg(i));
        m_figures << card;
        figures->addWidget(card, 1);
    }
    column->addLayout(figures);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::m);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    columns->addLayout(left, 3);
    column->addLayout(columns);
    auto table = [](Card *card, const QString &title, Table *list, ShortList *model) {
        card->setTitle(title);
        card->setPadding(1);
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        auto *inside = new QVBoxLayout(card);
        inside->setSpacing(0);
        inside->addWidget(list);
        CounterTexts::setUp(list, model, title, 84);
    };
    table(m_workerCard, tr("By worker"), m_workerList, m_workers);
    table(m_matterCard, tr("By matter"), m_matterList, m_matters);
    table(m_behindCard, {}, m_behindList, m_behind);
    for (Table *list : {m_workerList, m_matterList}) {
        list->horizontalHeader()->show();
        list->setRowHeight(Height::row);
    }
    m_workerList->setObjectName(u"dayWorkers"_s);
    m_matterList->setObjectName(u"dayMatters"_s);
    m_behindList->setObjectName(u"dayBehind"_s);
    m_workers->setHeads({tr("Worker"), tr("Visits"), tr("Matters"), tr("Settled"), tr("Minutes"), tr("In one go")});
    m_matters->setHeads({tr("Matter"), tr("Times"), tr("Settled"), tr("Lacking"), tr("Minutes")});
    m_workerList->horizontalHeader()->resizeSection(5, 130 * Theme::textPercent() / 100);
    left->addWidget(m_nothing);
    left->addWidget(m_workerCard);
    left->addWidget(m_matterCard);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(m_behindCard);
    right->addStretch();
    columns->addLayout(right, 2);
    m_behindCard->hide();
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(plainScrollArea(content));
    connect(previous, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(m_unit, &CodeCombo::codeChanged, this, [this](const QString &code) {
        m_days = qMax(1, code.toInt());
        step(0);
    });
    connect(m_workerList, &Table::opened, this, [this](const QModelIndex &index) {
        if (const CounterShare share = m_day.workers.value(index.row()); share.count.value)
            list(tr("What %1 handled").arg(share.name), share.count);
    });
    connect(m_matterList, &Table::opened, this, [this](const QModelIndex &index) {
        if (const CounterShare share = m_day.matters.value(index.row()); share.count.value)
            list(share.name, share.count);
    });
    connect(m_behindList, &Table::opened, this, [this](const QModelIndex &index) {
        const QVariantMap what = m_behind->what(index.row()).toMap();
        if (const qlonglong handling = what.value(u"handling"_s).toLongLong())
            Q_EMIT handlingWanted(handling);
        else if (const qlonglong visit = what.value(u"visit"_s).toLongLong())
            Q_EMIT visitWanted(visit);
    });
    using Of = const CounterFigure &(*)(const CounterDay &);
    const QList<std::pair<QString, Of>> opens{{tr("Who came"), [](const CounterDay &d) -> const CounterFigure & { return d.came; }},
                                              {tr("Who waits"), [](const CounterDay &d) -> const CounterFigure & { return d.waiting; }},
                                              {tr("Matters handled"), [](const CounterDay &d) -> const CounterFigure & { return d.handlings; }},
                                              {tr("One-time notices"), [](const CounterDay &d) -> const CounterFigure & { return d.notices; }},
                                              {tr("Papers not issued"), [](const CounterDay &d) -> const CounterFigure & { return d.refused; }},
                                              {tr("Finished by one worker in one go"), [](const CounterDay &d) -> const CounterFigure & { return d.inOneGo; }}};
    for (int i = 0; i < FigureCount; ++i)
        connect(m_figures.at(i), &QAbstractButton::clicked, this, [this, one = opens.at(i)] { list(one.first, one.second(m_day)); });
}

void DayView::begin()
{
    load();
    m_workerList->setFocus();
}

void DayView::step(int by)
{
    QDate from = m_days == 30 ? m_from.addDays(1 - m_from.day()).addMonths(by) : m_days == 7 ? m_from.addDays(1 - m_from.dayOfWeek() + 7 * by) : m_from.addDays(by);
    if (from > QDate::currentDate())
        return;
    m_from = from;
    m_behindCard->hide();
    load();
}

void DayView::load()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    const QDate to = m_days == 30 ? m_from.addMonths(1).addDays(-1) : m_from.addDays(m_days - 1);
    auto read = std::make_shared<CounterDay>();
    m_workplace.run(
        tr("Counting the day"), this,
        [store = &m_workplace.store(), from = m_from, to, read](Progress &) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto day = CounterDay::read(*db, from, to);
            if (!day)
                return day.error();
            *read = *day;
            return {};
        },
        [this, read](const Status &done) {
            m_loading = false;
            if (done) {
                m_day = *read;
                show();
            } else if (done.error().code != ErrorCode::Cancelled) {
                m_workplace.complain(done.error());
            }
            if (std::exchange(m_again, false))
                load();
        });
}

QString DayView::span() const
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    auto words = [isChinese](QDate day) { return isChinese ? day.toString(u"M月d日"_s) : QLocale().toString(day, u"d MMMM"_s); };
    if (m_days == 1)
        return m_day.from == QDate::currentDate() ? tr("Today, %1").arg(words(m_day.from)) : words(m_day.from);
    if (m_days == 30)
        return isChinese ? m_day.from.toString(u"yyyy年M月"_s) : QLocale().toString(m_day.from, u"MMMM yyyy"_s);
    return tr("%1 to %2").arg(words(m_day.from), words(m_day.to));
}

QString DayView::share() const
{
    return rate(m_day.inOneGo.value, m_day.judged.value);
}

void DayView::setShares(Table *table, ShortList *model, const QList<CounterShare> &shares, bool isWorkers)
{
    QList<ShortList::Row> rows;
    for (const CounterShare &share : shares) {
        QList<ListCell> cells{{share.name.isEmpty() ? tr("somebody else") : share.name, {}, {}, {}, Meaning::Plain, Meaning::Quiet, true}};
        if (isWorkers)
            cells << figure(number(share.visits));
        cells << figure(number(share.count.value)) << figure(number(share.settled.value));
        if (!isWorkers)
            cells << figure(number(share.lacking.value), share.lacking.value ? Meaning::Warn : Meaning::Faint);
        cells << figure(number(share.minutes));
        if (isWorkers)
            cells << figure(rate(share.inOneGo, share.visits));
        rows.append({cells, qlonglong(share.key)});
    }
    model->setRows(rows);
    table->setCurrentIndex(model->index(0, 0));
}

void DayView::show()
{
    m_span->setText(span());
    m_next->setRefusal(m_day.to >= QDate::currentDate() ? tr("That time has not come yet.") : QString());
    const CounterDay &d = m_day;
    m_figures[Came]->setFigure(number(d.came.value), tr("came"), tr("%1 served, %2 left").arg(number(d.served.value), number(d.left.value)));
    m_figures[Waiting]->setFigure(number(d.waiting.value), tr("wait now"), tr("half waited up to %n min", nullptr, int(d.waitedMedian)));
    m_figures[Waiting]->setTone(d.waiting.value ? Tone::Warn : Tone::Ink);
    m_figures[Settled]->setFigure(number(d.handlings.value), tr("matters"), CounterTexts::minutes(d.minutes));
    m_figures[Notices]->setFigure(number(d.notices.value), tr("notices"), tr("lack materials"));
    m_figures[Refused]->setFigure(number(d.refused.value), tr("not issued"), tr("answered"));
    const auto oneGo = d.shareInOneGo();
    m_figures[OneGo]->setFigure(oneGo ? tr("%1%").arg(QLocale().toString(*oneGo, 'f', 0)) : u"—"_s, tr("in one go"), tr("%1 of %2 visits").arg(number(d.inOneGo.value), number(d.judged.value)));
    setShares(m_workerList, m_workers, d.workers, true);
    setShares(m_matterList, m_matters, d.matters, false);
    m_workerCard->setVisible(!d.workers.isEmpty());
    m_matterCard->setVisible(!d.matters.isEmpty());
    m_nothing->setVisible(d.workers.isEmpty() && d.matters.isEmpty());
}

void DayView::list(const QString &title, const CounterFigure &figure)
{
    QList<ShortList::Row> rows;
    const Store &store = m_workplace.store();
    const QDate today = QDate::currentDate();
    const Counter counter(m_workplace.store());
    for (const Key visit : figure.visits) {
        auto line = rows.size() < MostBehind ? counter.visit(visit) : Result<CounterVisitLine>(Error{});
        if (!line)
            continue;
        rows.append({{{line->name, line->titles.join(tr(", ")), u"user"_s, {}, Meaning::Plain, Meaning::Quiet, true},
                      {CounterTexts::moment(line->visit.arrivedAt, today), {}, {}, {}, Meaning::Quiet, Meaning::Quiet, false, true}},
                     QVariantMap{{u"visit"_s, qlonglong(visit)}}});
    }
    for (const Key key : figure.handlings) {
        auto handling = rows.size() < MostBehind ? store.get<Handling>(key) : Result<Handling>(Error{});
        if (!handling)
            continue;
        QString name;
        if (auto person = handling->resident ? store.get<Resident>(handling->resident) : Result<Resident>(Error{}))
            name = person->name;
        else if (auto visit = store.get<CounterVisit>(handling->visit))
            name = visit->name;
        rows.append({{{handling->title, name, CounterTexts::iconOf(handling->state), {}, Meaning::Plain, CounterTexts::meaningOf(handling->state), true},
                      {CounterTexts::word("handling_state", handling->state), CounterTexts::moment(handling->beganAt, today), {}, {}, CounterTexts::meaningOf(handling->state), Meaning::Quiet, false, true}},
                     QVariantMap{{u"handling"_s, qlonglong(key)}}});
    }
    m_behind->setRows(rows);
    m_behindList->horizontalHeader()->resizeSection(1, 140 * Theme::textPercent() / 100);
    m_behindCard->setTitle(title);
    m_behindCard->setCount(number(figure.value));
    m_behindCard->show();
    m_behindList->setCurrentIndex(m_behind->index(0, 0));
    if (!rows.isEmpty())
        m_behindList->setFocus();
}

void DayView::print()
{
    Printout printout;
    printout.title = tr("The counter, %1").arg(span());
    printout.subtitle = tr("%1 came, %2 matters, %3 minutes; half waited up to %4 minutes, the longest %5; finished by one worker in one go: %6")
                            .arg(number(m_day.came.value), number(m_day.handlings.value), number(m_day.minutes), number(m_day.waitedMedian), number(m_day.waitedMost), share());
    for (const auto &[card, model] : {std::pair(m_workerCard, m_workers), {m_matterCard, m_matters}}) {
        if (model->rowCount() == 0)
            continue;
        PrintTable table;
        QList<QStringList> rows;
        for (int column = 0; column < model->columnCount(); ++column) {
            PrintColumn made;
            made.heading = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            made.align = column ? PrintColumn::Align::Right : PrintColumn::Align::Left;
            table.columns << made;
        }
        for (const ShortList::Row &row : model->rows()) {
            QStringList cells;
            for (const ListCell &cell : row.cells)
                cells << cell.text;
            rows << cells;
        }
        table.rowCount = int(rows.size());
        table.row = [rows](int row) { return rows.at(row); };
        printout.blocks << PrintText{card->title(), PrintText::Kind::Heading} << table;
    }
    if (auto office = m_workplace.store().office())
        printout.office = office->community;
    printout.worker = m_workplace.store().workerName();
    m_workplace.print(printout);
}

} // namespace Allpost
