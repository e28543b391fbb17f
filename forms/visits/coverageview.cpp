// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/visits/coverageview.h"
#include "ui_coverageview.h"

#include "forms/shared/workplace.h"
#include "forms/visits/visittexts.h"
#include "models/views/roles.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString number(qint64 n)
{
    return QLocale().toString(n);
}

/// 93.9% (92/98); a dash where there is nobody.
QString rate(qint64 part, qint64 whole)
{
    if (!whole)
        return u"—"_s;
    return CoverageView::tr("%1% (%2/%3)").arg(QLocale().toString(100.0 * double(part) / double(whole), 'f', 1), number(part), number(whole));
}

} // namespace

CoverageView::CoverageView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CoverageView>()), m_workplace(workplace), m_grids(new QStandardItemModel(this)), m_workers(new QStandardItemModel(this)),
      m_kinds(new QStandardItemModel(this)), m_months(new QStandardItemModel(this)), m_month(QDate::currentDate().addDays(1 - QDate::currentDate().day()))
{
    m_ui->setupUi(this);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->scroll->widget()->setAutoFillBackground(false);
    m_ui->sum->setTone(Tone::Ink2);
    m_ui->grid->setColumnStretch(0, 3);
    m_ui->grid->setColumnStretch(1, 2);
    m_ui->grid->setRowStretch(3, 1);
    for (Button *button : {m_ui->previous, m_ui->next})
        button->setAccessibleName(button->toolTip());
    for (const auto &[table, model, name] : {std::tuple(m_ui->grids, m_grids, tr("Coverage by grid")), {m_ui->workers, m_workers, tr("Coverage by worker")},
                                             {m_ui->kinds, m_kinds, tr("What the visits were about")}, {m_ui->months, m_months, tr("Coverage month by month")}}) {
        table->setModel(model);
        table->setFitted(true);
        table->setRowHeight(Height::compactRow);
        table->setAccessibleName(name);
        table->horizontalHeader()->setSectionsClickable(false);
        table->horizontalHeader()->setSectionsMovable(false);
    }
    connect(m_ui->previous, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_ui->next, &QAbstractButton::clicked, this, [this] { step(1); });
}

CoverageView::~CoverageView() = default;

void CoverageView::step(int months)
{
    const QDate to = m_month.addMonths(months);
    if (to > QDate::currentDate())
        return;
    m_month = to;
    load();
}

void CoverageView::begin()
{
    load();
    m_ui->grids->setFocus();
}

void CoverageView::load()
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
    auto read = std::make_shared<VisitCoverage>();
    m_workplace.run(
        tr("Counting the visits"), this,
        [store = &m_workplace.store(), intervals = *intervals, month = m_month, read](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto coverage = VisitCoverage::read(*db, intervals, month, QDate::currentDate(), progress);
            if (!coverage)
                return coverage.error();
            *read = *coverage;
            return {};
        },
        [this, read](const Status &done) {
            m_loading = false;
            if (done) {
                m_coverage = *read;
                showCoverage();
            } else if (done.error().code != ErrorCode::Cancelled) {
                m_workplace.complain(done.error());
            }
            if (std::exchange(m_again, false))
                load();
        });
}

void CoverageView::fill(Table *table, QStandardItemModel *model, const QStringList &heads, const QList<QStringList> &rows)
{
    model->clear();
    model->setHorizontalHeaderLabels(heads);
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (int column = 0; column < row.size(); ++column) {
            auto *item = new QStandardItem(row.at(column));
            item->setEditable(false);
            if (column)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            items << item;
        }
        model->appendRow(items);
    }
    QHeaderView *header = table->horizontalHeader();
    for (int column = 0; column < heads.size(); ++column) {
        model->setHeaderData(column, Qt::Horizontal, int((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), Qt::TextAlignmentRole);
        header->setSectionResizeMode(column, column ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    }
}

void CoverageView::showCoverage()
{
    const VisitCoverage &c = m_coverage;
    m_ui->month->setText(QLocale().language() == QLocale::Chinese ? c.month.toString(u"yyyy年M月"_s) : QLocale().toString(c.month, u"MMMM yyyy"_s));
    m_ui->sum->setText(tr("%1 visits, %2 with nobody reached · households visited %3 · care groups visited %4")
                           .arg(number(c.all.visits), number(c.all.attempts), rate(c.all.visited, c.all.households), rate(c.all.specialVisited, c.all.special)));
    m_ui->next->setRefusal(m_month.addMonths(1) > QDate::currentDate() ? tr("The next month has not begun yet.") : QString());
    QList<QStringList> rows;
    for (const CoverageLine &line : c.grids)
        rows << QStringList{line.key ? line.name : tr("in no grid"), rate(line.visited, line.households), rate(line.specialVisited, line.special), number(line.visits)};
    fill(m_ui->grids, m_grids, {tr("Grid"), tr("Households visited"), tr("Special groups"), tr("Visits")}, rows);
    rows.clear();
    for (const CoverageLine &line : c.workers)
        rows << QStringList{line.key ? line.name : tr("somebody else"), rate(line.visited, line.households), number(line.visited), number(line.visits)};
    fill(m_ui->workers, m_workers, {tr("Worker"), tr("Of their grids"), tr("Households"), tr("Visits")}, rows);
    rows.clear();
    for (const auto &[kind, count] : c.kinds)
        rows << QStringList{kind.isEmpty() ? tr("plain visits") : VisitTexts::kind(kind), number(count)};
    fill(m_ui->kinds, m_kinds, {tr("What it was about"), tr("Visits")}, rows);
    rows.clear();
    for (const CoverageLine &line : c.months)
        rows << QStringList{line.name, rate(line.visited, line.households), number(line.visits), number(line.attempts)};
    fill(m_ui->months, m_months, {tr("Month"), tr("Households visited"), tr("Visits"), tr("Nobody reached")}, rows);
    m_ui->gridCard->setVisible(!c.grids.isEmpty());
    m_ui->workerCard->setVisible(!c.workers.isEmpty());
}

void CoverageView::print()
{
    Printout printout;
    printout.title = tr("Visits of %1").arg(m_ui->month->text());
    printout.subtitle = m_ui->sum->text();
    for (const auto &[card, model] : {std::pair(m_ui->gridCard, m_grids), {m_ui->workerCard, m_workers}, {m_ui->kindCard, m_kinds}, {m_ui->monthCard, m_months}}) {
        if (model->rowCount() == 0)
            continue;
        PrintTable table;
        QList<QStringList> rows;
        for (int column = 0; column < model->columnCount(); ++column) {
            PrintColumn made;
            made.heading = model->headerData(column, Qt::Horizontal).toString();
            made.align = column ? PrintColumn::Align::Right : PrintColumn::Align::Left;
            table.columns << made;
        }
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->item(row, column)->text();
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
