// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/pointsyearview.h"

#include "forms/points/pointscells.h"
#include "forms/shared/card.h"
#include "forms/shared/figurecard.h"
#include "forms/shared/label.h"
#include "forms/shared/progresscard.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/dictionary/codelist.h"

#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace PointsCells;

PointsYearView::PointsYearView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_checkIcon(new Glyph(u"circle-check"_s, 16, Tone::Ok)), m_check(new Label({}, Theme::Type::Body, Tone::Ok)), m_progress(new ProgressCard),
      m_body(new QWidget), m_monthCard(new Card), m_categoryCard(new Card), m_goodsCard(new Card), m_accountCard(new Card), m_monthModel(new QStandardItemModel(this)),
      m_categoryModel(new QStandardItemModel(this)), m_goodsModel(new QStandardItemModel(this)), m_accountModel(new QStandardItemModel(this)), m_year(QDate::currentDate().year())
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(Space::s);
    whole->addWidget(m_progress);
    m_progress->hide();
    whole->addWidget(plainScrollArea(m_body), 1);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(Space::m);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(Space::m);
    for (int i = 0; i < 5; ++i) {
        auto *card = new FigureCard;
        card->setFocusPolicy(Qt::NoFocus);
        figures->addWidget(card, 1);
        m_figures << card;
    }
    column->addLayout(figures);
    auto *check = new QHBoxLayout;
    check->setSpacing(Space::s);
    check->addWidget(m_checkIcon, 0, Qt::AlignTop);
    m_check->setWordWrap(true);
    check->addWidget(m_check, 1);
    column->addLayout(check);
    m_monthTable = addTable(m_monthCard, m_monthModel, tr("By month"));
    addTable(m_categoryCard, m_categoryModel, tr("What it was given for"));
    addTable(m_goodsCard, m_goodsModel, tr("What it was exchanged for"));
    addTable(m_accountCard, m_accountModel, tr("Accounts"));
    column->addWidget(m_monthCard);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::m);
    row->addWidget(m_categoryCard, 1, Qt::AlignTop);
    right->addWidget(m_goodsCard);
    right->addWidget(m_accountCard);
    right->addStretch();
    row->addLayout(right, 1);
    column->addLayout(row);
    column->addStretch();
    m_body->hide();
    setFocusProxy(m_monthTable);
    connect(m_progress, &ProgressCard::cancelled, this, [this] { m_workplace.cancel(this); });
}

Table *PointsYearView::addTable(Card *card, QStandardItemModel *model, const QString &name)
{
    card->setTitle(name);
    card->setPadding(0);
    auto *table = new Table;
    table->setModel(model);
    table->setFitted(true);
    table->setRowHeight(Height::compactRow);
    table->setAccessibleName(name);
    table->horizontalHeader()->setSectionsMovable(false);
    table->horizontalHeader()->setSectionsClickable(false);
    auto *column = new QVBoxLayout(card);
    column->addWidget(table);
    return table;
}

void PointsYearView::step(int by)
{
    if (m_year + by > QDate::currentDate().year()) {
        m_workplace.say(tr("The next year has not begun."));
        return;
    }
    m_year += by;
    load();
}

void PointsYearView::load()
{
    const quint64 run = ++m_run;
    auto page = std::make_shared<std::optional<PointsYear>>();
    Store *store = &m_workplace.store();
    m_progress->start(tr("Counting the year %1").arg(m_year), tr("Nothing is changed in the file."));
    m_workplace.run(
        tr("Counting the year"), this,
        [store, page, year = m_year](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto read = PointsYear::read(*db, year, progress);
            if (!read)
                return read.error();
            *page = std::move(*read);
            return {};
        },
        [this, run, page](const Status &done) {
            if (run != m_run)
                return;
            m_progress->finish();
            if (!done) {
                if (done.error().code != ErrorCode::Cancelled)
                    m_workplace.complain(done.error());
                return;
            }
            m_page = std::move(*page);
            showPage();
            Q_EMIT loaded();
        },
        [this](qint64 done, qint64 total, const QString &) { m_progress->setProgress(done, total); });
}

void PointsYearView::showPage()
{
    const PointsYear &page = *m_page;
    const auto flow = [&](PointsYear::Flow of) { return page.sum[size_t(of)]; };
    m_figures.at(0)->setFigure(number(flow(PointsYear::Issued)), tr("Issued"), tr("points"));
    m_figures.at(1)->setFigure(number(-flow(PointsYear::Exchanged)), tr("Exchanged"), tr("points"));
    m_figures.at(2)->setFigure(number(-flow(PointsYear::Expired)), tr("Expired"), tr("points"));
    m_figures.at(3)->setFigure(number(page.reversals), tr("Reversed"), tr("transfers"));
    m_figures.at(3)->setTone(page.reversals ? Tone::Warn : Tone::Ink);
    m_figures.at(4)->setFigure(number(page.closing()), tr("In hands"), page.year == QDate::currentDate().year() ? tr("now") : tr("at the end"));
    m_checkIcon->setIcon(page.addsUp() ? u"circle-check"_s : u"circle-x"_s);
    m_checkIcon->setTone(page.addsUp() ? Tone::Ok : Tone::Bad);
    m_check->setTone(page.addsUp() ? Tone::Ok : Tone::Bad);
    m_check->setText(page.checkSentence());

    m_monthModel->clear();
    QStringList headings{tr("Month")};
    for (int i = 0; i < PointsYear::FlowCount; ++i)
        headings << PointsYear::title(PointsYear::Flow(i));
    headings << tr("In hands") << tr("Transfers");
    setHeadings(m_monthModel, headings);
    for (const PointsYear::Month &month : page.months) {
        // Months before the office kept points say nothing.
        if (!month.transfers && !month.end)
            continue;
        QList<QStandardItem *> row{text(QDate(page.year, month.month, 1).toString(u"yyyy-MM"_s))};
        for (const qint64 n : month.flows)
            row << figure(n);
        m_monthModel->appendRow(row << figure(month.end) << figure(month.transfers));
    }
    QList<QStandardItem *> sum{text(tr("Whole year"))};
    for (const qint64 n : page.sum)
        sum << figure(n);
    sum << figure(page.closing()) << figure(page.transfers);
    for (QStandardItem *item : sum)
        item->setData(true, StrongRole);
    m_monthModel->appendRow(sum);

    m_categoryModel->clear();
    setHeadings(m_categoryModel, {tr("Category"), tr("Transfers"), tr("Accounts"), tr("Points")});
    for (const PointsYear::Category &category : page.categories)
        m_categoryModel->appendRow({text(category.name), figure(category.transfers), figure(category.accounts), figure(category.points)});
    m_goodsModel->clear();
    setHeadings(m_goodsModel, {tr("Goods"), tr("Quantity"), tr("Points")});
    for (const PointsYear::Goods &goods : page.goods)
        m_goodsModel->appendRow({text(goods.name), right(text(u"%1 %2"_s.arg(number(goods.quantity), goods.unit).trimmed())), figure(goods.points)});
    m_accountModel->clear();
    setHeadings(m_accountModel, {tr("Kind"), tr("Open"), tr("Opened"), tr("Closed"), tr("Balance")});
    const CodeList *codes = CodeList::find(u"account_kind"_s);
    for (const PointsYear::AccountKind &kind : page.accounts)
        m_accountModel->appendRow({text(codes ? codes->display(kind.kind, QLocale().name()) : kind.kind), figure(kind.open), figure(kind.opened), figure(kind.closed), figure(kind.balance)});
    m_categoryCard->setVisible(m_categoryModel->rowCount() > 0);
    m_goodsCard->setVisible(m_goodsModel->rowCount() > 0);
    m_body->show();
    for (Table *table : findChildren<Table *>()) {
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    m_monthTable->setCurrentIndex(m_monthModel->index(m_monthModel->rowCount() - 1, 0));
}

void PointsYearView::print()
{
    if (m_page)
        m_workplace.print(m_page->paper());
}

} // namespace Allpost
