// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/rankingview.h"

#include "forms/points/periodbox.h"
#include "forms/points/pointscells.h"
#include "forms/shared/banner.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/shared/workplace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace PointsCells;

namespace {

constexpr int Shown = 100;
constexpr int NameWidth = 240;

} // namespace

RankingView::RankingView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_by(new Tabs), m_of(new QComboBox), m_period(new PeriodBox), m_count(new Label({}, Theme::Type::Small, Tone::Ink2)), m_model(new QStandardItemModel(this)), m_table(new Table),
      m_none(new EmptyState)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    m_by->setObjectName(u"rankingBy"_s);
    m_by->setExpanding(false);
    m_by->setAccessibleName(tr("Ranking of"));
    for (const QString &name : {tr("Accounts"), tr("Households"), tr("Grids"), tr("Buildings")})
        m_by->addView(name);
    m_of->addItems({tr("Earned in"), tr("Balance now")});
    m_of->setAccessibleName(tr("What counts"));
    row->addWidget(m_by);
    row->addStretch();
    row->addWidget(m_count);
    row->addWidget(m_of);
    row->addWidget(m_period);
    column->addLayout(row);
    m_table->setObjectName(u"ranking"_s);
    m_table->setAccessibleName(tr("Ranking"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    m_none->setKind(EmptyState::NotFound);
    m_none->setTitle(tr("Nobody earned points in this period"));
    m_none->hide();
    setFocusProxy(m_table);
    connect(m_by, &QTabBar::currentChanged, this, &RankingView::load);
    connect(m_period, &PeriodBox::changed, this, &RankingView::load);
    connect(m_of, &QComboBox::currentIndexChanged, this, [this](int of) {
        m_period->setVisible(of == 0);
        load();
    });
    connect(m_table, &Table::opened, this, [this](const QModelIndex &index) {
        const Key key = index.siblingAtColumn(0).data(Qt::UserRole).toLongLong();
        if (m_question.by == Ranking::By::Account && key)
            Q_EMIT accountChosen(key);
        else if (m_question.by == Ranking::By::Household && key)
            m_workplace.go({u"household"_s, QVariantMap{{u"household"_s, qlonglong(key)}}});
    });
}

void RankingView::setByBalance(bool on)
{
    m_of->setCurrentIndex(on ? 1 : 0);
}

void RankingView::load()
{
    const quint64 run = ++m_run;
    auto lines = std::make_shared<QList<RankingLine>>();
    Store *store = &m_workplace.store();
    Ranking::Question question;
    question.by = Ranking::By(m_by->currentIndex());
    question.of = m_of->currentIndex() == 0 ? Ranking::Of::Earned : Ranking::Of::Balance;
    if (question.of == Ranking::Of::Earned) {
        question.fromMonth = m_period->from().toString(u"yyyy-MM"_s);
        question.untilMonth = m_period->to().toString(u"yyyy-MM"_s);
    }
    question.limit = Shown;
    m_workplace.cancel(this);
    m_workplace.run(
        tr("Ranking"), this,
        [store, lines, question](Progress &) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto read = Ranking::read(*db, question);
            if (!read)
                return read.error();
            *lines = std::move(*read);
            return {};
        },
        [this, run, lines, question](const Status &done) {
            if (run != m_run)
                return;
            if (!done) {
                if (done.error().code != ErrorCode::Cancelled)
                    m_workplace.complain(done.error());
                return;
            }
            m_lines = std::move(*lines);
            m_question = question;
            m_read = true;
            showRows();
            Q_EMIT loaded();
        });
}

void RankingView::showRows()
{
    using By = Ranking::By;
    const By by = m_question.by;
    const bool people = RankingPaper::isOfPeople(by);
    m_model->clear();
    setHeadings(m_model, {tr("Rank"), people ? tr("Name") : by == By::Building ? tr("Building") : tr("Grid"), tr("Door"), tr("Points"), tr("Accounts")}, 3);
    qint64 sum = 0;
    for (const RankingLine &line : std::as_const(m_lines)) {
        sum += line.points;
        auto *rank = right(text(QString::number(line.place), {}, line.place <= 3));
        rank->setData(qlonglong(line.key), Qt::UserRole);
        auto *points = figure(line.points);
        points->setData(true, StrongRole);
        m_model->appendRow({rank, text(line.name, {}, true), text(line.where), points, figure(line.accounts)});
    }
    m_model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setText(m_lines.size() == Shown ? tr("the first %1, %2 points").arg(Shown).arg(number(sum)) : tr("%1 points").arg(number(sum)));
    const bool nothing = m_lines.isEmpty();
    m_table->setVisible(!nothing);
    m_none->setVisible(nothing);
    m_none->setHelp(m_period->spoken());
    m_table->setColumnHidden(2, !people);
    m_table->setColumnHidden(4, by == By::Account);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    // The door fills the row where there is one, so that it stands beside its name and not across the screen from it.
    header->setSectionResizeMode(1, people ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (people) {
        header->resizeSection(1, NameWidth * Theme::textPercent() / 100);
        header->setSectionResizeMode(2, QHeaderView::Stretch);
    }
    if (!nothing)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void RankingView::print()
{
    if (!m_read)
        return;
    const bool inFull = RankingPaper::isOfPeople(m_question.by) && m_workplace.revealed();
    if (inFull) {
        const auto reason = m_workplace.askReason(tr("Print names in full"));
        if (!reason)
            return;
        m_workplace.recordRead(u"print"_s, 0, {u"name"_s}, m_lines.size(), *reason);
    }
    m_workplace.print(RankingPaper::page(m_lines, m_question, m_period->spoken(), inFull));
}

} // namespace Allpost
