// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/giversview.h"

#include "forms/points/periodbox.h"
#include "forms/points/pointscells.h"
#include "forms/shared/banner.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace PointsCells;

namespace {

constexpr int GiverWidth = 360; ///< givers and receivers with their sign; what was given stands right beside

} // namespace

GiversView::GiversView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_period(new PeriodBox), m_donor(new LineEdit), m_count(new Label({}, Theme::Type::Small, Tone::Ink2)), m_model(new QStandardItemModel(this)), m_table(new Table),
      m_none(new EmptyState)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    m_period->setKind(PeriodBox::ThisYear);
    m_donor->setIconName(u"search"_s);
    m_donor->setPlaceholderText(tr("Donor"));
    m_donor->setAccessibleName(tr("Donor"));
    m_donor->setMaximumWidth(240);
    row->addWidget(m_period);
    row->addWidget(m_donor);
    row->addStretch();
    row->addWidget(m_count);
    column->addLayout(row);
    m_table->setObjectName(u"givers"_s);
    m_table->setAccessibleName(tr("Who gave, who received"));
    m_table->setModel(m_model);
    m_table->setRowHeight(Height::compactRow);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    m_none->setKind(EmptyState::NotFound);
    m_none->setTitle(tr("Nothing was donated in this period"));
    m_none->hide();
    setFocusProxy(m_table);
    connect(m_period, &PeriodBox::changed, this, &GiversView::load);
    connect(m_donor, &QLineEdit::textEdited, this, &GiversView::load);
    connect(m_donor, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(&workplace, &Workplace::revealedChanged, this, [this] {
        if (isVisible())
            load();
    });
}

void GiversView::load()
{
    const quint64 run = ++m_run;
    auto lines = std::make_shared<QList<GiverLine>>();
    Store *store = &m_workplace.store();
    m_workplace.run(
        tr("Following donations"), this,
        [store, lines, from = m_period->from(), to = m_period->to(), donor = m_donor->text().trimmed(), inFull = m_workplace.revealed()](Progress &) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto read = Givers::lines(*db, from, to, donor, inFull);
            if (!read)
                return read.error();
            *lines = *read;
            return {};
        },
        [this, run, lines](const Status &done) {
            if (run != m_run)
                return;
            if (!done) {
                if (done.error().code != ErrorCode::Cancelled)
                    m_workplace.complain(done.error());
                return;
            }
            m_lines = *lines;
            showLines();
            Q_EMIT loaded();
        });
}

void GiversView::showLines()
{
    m_model->clear();
    setHeadings(m_model, {tr("Donor and receivers"), tr("Goods, account and slip"), tr("Quantity"), tr("Day")}, 2);
    int donations = 0;
    for (const GiverLine &line : std::as_const(m_lines)) {
        const bool gave = line.kind == GiverLine::Kind::Donation;
        donations += gave;
        auto *who = text(gave ? line.who : u"　→ "_s + line.who, {}, gave);
        if (gave)
            who->setData(u"hand-heart"_s, IconRole);
        auto *what = text(line.what.isEmpty() ? u" "_s : line.what, {}, gave);
        auto *day = right(text(line.day.isEmpty() ? u" "_s : line.day));
        QList<QStandardItem *> cells{who, what, right(text(line.quantity, {}, gave)), day};
        if (line.kind == GiverLine::Kind::Rest)
            for (QStandardItem *cell : cells)
                cell->setData(int(Meaning::Faint), MeaningRole);
        m_model->appendRow(cells);
    }
    m_count->setText(tr("%n donations", nullptr, donations));
    m_table->setVisible(donations > 0);
    m_none->setVisible(donations == 0);
    m_none->setHelp(m_period->spoken());
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, GiverWidth * Theme::textPercent() / 100);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    if (donations)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void GiversView::print()
{
    const bool inFull = m_workplace.revealed();
    if (inFull && !m_lines.isEmpty()) {
        const auto reason = m_workplace.askReason(tr("Print names in full"));
        if (!reason)
            return;
        m_workplace.recordRead(u"print"_s, 0, {u"name"_s}, m_lines.size(), *reason);
    }
    m_workplace.print(Givers::paper(m_lines, m_period->spoken(), inFull));
}

} // namespace Allpost
