// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/departments/scoresview.h"

#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/workorders/orderbulletin.h"

#include <QHBoxLayout>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

LineCell share(int part, int whole)
{
    if (whole <= 0)
        return {};
    return {ScoresView::tr("%1% (%2/%3)").arg(qRound(100.0 * part / whole)).arg(part).arg(whole), {}, {}, Meaning::Plain, false, {}};
}

/// The mean; what it is the mean of is told beside it.
LineCell byHand(const DepartmentScoreLine &line)
{
    const auto mean = line.byHand();
    if (!mean)
        return {};
    const auto shown = [](const std::optional<qint64> &given) { return given ? QString::number(*given) : u"—"_s; };
    return {QLocale().toString(*mean, 'f', 1), {}, {}, Meaning::Plain, false,
            ScoresView::tr("Response %1, result %2, manner %3").arg(shown(line.given.response), shown(line.given.result), shown(line.given.manner))};
}

} // namespace

ScoresView::ScoresView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_period(DepartmentScores::periodOf(QDate::currentDate())), m_title(new Label({}, Theme::Type::Section)),
      m_before(new Button({}, u"chevron-left"_s, {}, Button::Quiet)), m_after(new Button({}, u"chevron-right"_s, {}, Button::Quiet)), m_list(new LinesCard(u"scoreList"_s))
{
    m_before->setToolTip(tr("Quarter before (Ctrl+PgUp)"));
    m_after->setToolTip(tr("Next quarter (Ctrl+PgDn)"));
    m_before->setObjectName(u"quarterBefore"_s);
    m_after->setObjectName(u"quarterAfter"_s);
    m_list->table()->setRowHeight(Height::row2);
    m_list->table()->setAccessibleName(tr("Scores of the departments"));
    m_list->model()->setHeadings({tr("Rank"), tr("Department"), tr("Orders"), tr("Signed in time"), tr("Answered in time"), tr("Solved"), tr("Satisfied"), tr("Attended"),
                                  tr("By hand"), tr("Total")},
                                 {0, 2, 3, 4, 5, 6, 7, 8, 9});
    m_list->setWidths({64, 0, 76, 116, 128, 108, 108, 108, 92, 84});
    m_list->none()->setTitle(tr("There is no department to judge"));

    auto *top = new QHBoxLayout;
    top->setSpacing(Space::s);
    for (QWidget *widget : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_after)})
        top->addWidget(widget);
    auto *hint = new Label(tr("Orders and whistles count themselves; Enter gives points by hand."), Theme::Type::Small, Tone::Ink2);
    top->addWidget(hint);
    top->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::s);
    whole->addLayout(top);
    whole->addWidget(m_list, 1);
    connect(m_before, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(m_list, &LinesCard::currentChanged, this, &ScoresView::currentChanged);
    connect(m_list->table(), &Table::opened, this, &ScoresView::opened);
}

void ScoresView::load()
{
    struct Read { QList<DepartmentFigures> figures = {}; QList<DepartmentScoreLine> lines = {}; };
    auto read = std::make_shared<Read>();
    const QString period = m_period;
    m_title->setText(DepartmentScores::spoken(period));
    m_after->setRefusal(period == DepartmentScores::periodOf(QDate::currentDate()) ? tr("The next quarter has not begun yet.") : QString());
    m_workplace.run(
        tr("Counting the departments"), this,
        [read, period, &store = m_workplace.store()](Progress &) -> Status {
            auto db = store.connect();
            if (!db)
                return db.error();
            const auto [from, to] = DepartmentScores::daysOf(period);
            auto figures = OrderBulletin::departmentFigures(*db, {from, to});
            if (!figures)
                return figures.error();
            auto lines = DepartmentScores::list(*db, period, *figures);
            if (!lines)
                return lines.error();
            read->figures = *figures;
            read->lines = *lines;
            return {};
        },
        [this, read, period](const Status &status) {
            if (!status) {
                if (status.error().code != ErrorCode::Cancelled)
                    m_workplace.complain(status.error());
                return;
            }
            if (period != m_period)
                return;
            m_figures = read->figures;
            show(read->lines);
        });
}

void ScoresView::show(const QList<DepartmentScoreLine> &lines)
{
    m_lines = lines;
    QList<LinesModel::Line> shown;
    int ranked = 0;
    for (const DepartmentScoreLine &line : lines) {
        ranked += line.rank > 0;
        const DepartmentFigures &f = line.figures;
        const auto total = line.total();
        shown.append({line.department, {{line.rank ? QString::number(line.rank) : QString(), {}, {}, Meaning::Plain, line.rank > 0, {}}, {line.name, line.given.remark, {}, Meaning::Plain, line.rank > 0, {}},
                                        {f.received ? QLocale().toString(f.received) : QString(), {}, {}, Meaning::Plain, false, {}}, share(f.signedInTime, f.received), share(f.answeredInTime, f.received),
                                        share(f.solved, f.judged), share(f.satisfied, f.judged), share(f.attended, f.whistles), byHand(line),
                                        {total ? QLocale().toString(*total, 'f', 1) : QString(), {}, {}, Meaning::Plain, true, {}}}});
    }
    m_list->setLines(shown);
    if (std::exchange(m_wantsFocus, false))
        m_list->begin();
    Q_EMIT counted(ranked);
}

void ScoresView::begin()
{
    m_wantsFocus = m_lines.isEmpty();
    m_list->begin();
}

void ScoresView::step(int quarters)
{
    const QString wanted = DepartmentScores::stepped(m_period, quarters);
    if (DepartmentScores::daysOf(wanted).first > QDate::currentDate())
        return;
    m_period = wanted;
    load();
}

const DepartmentScoreLine *ScoresView::line() const
{
    const Key key = m_list->current();
    for (const DepartmentScoreLine &line : m_lines)
        if (line.department == key)
            return &line;
    return nullptr;
}

void ScoresView::print()
{
    auto sheet = DepartmentScores::sheet(m_workplace.store(), m_period, m_figures);
    if (!sheet)
        m_workplace.complain(sheet.error());
    else
        m_workplace.print(*sheet);
}

} // namespace Allpost
