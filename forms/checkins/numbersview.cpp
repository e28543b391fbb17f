// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/numbersview.h"

#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/figurecard.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"

#include <QHBoxLayout>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QList<LinesModel::Line> linesOf(const QList<ActivityFigure> &figures)
{
    QList<LinesModel::Line> lines;
    const QLocale locale;
    for (const ActivityFigure &figure : figures) {
        const Meaning meaning = figure.times ? Meaning::Plain : Meaning::Faint;
        const auto cell = [&](const QString &text) { return LineCell{text, {}, {}, meaning, false, {}}; };
        lines.append({figure.key ? figure.key : -1, {{figure.name, {}, {}, meaning, figure.times > 0, figure.name}, cell(locale.toString(figure.activities)), cell(locale.toString(figure.people)),
                                                     cell(locale.toString(figure.times)), cell(ServiceHours::hours(figure.minutes))}});
    }
    return lines;
}

} // namespace

NumbersView::NumbersView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_month(QDate::currentDate()), m_name(new Label({}, Theme::Type::Section)), m_open(new Banner), m_kinds(new LinesCard(u"kindFigures"_s)),
      m_units(new LinesCard(u"unitFigures"_s)), m_teams(new LinesCard(u"teamFigures"_s))
{
    m_name->setObjectName(u"numbersMonth"_s);
    auto *before = new Button({}, u"chevron-left"_s, {}, Button::Quiet);
    before->setToolTip(tr("Month before (Ctrl+Page up)"));
    auto *after = new Button({}, u"chevron-right"_s, {}, Button::Quiet);
    after->setToolTip(tr("Next month (Ctrl+Page down)"));
    connect(before, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(after, &QAbstractButton::clicked, this, [this] { step(1); });
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::s);
    top->addWidget(before);
    top->addWidget(m_name);
    top->addWidget(after);
    top->addStretch();
    auto *figures = new QHBoxLayout;
    figures->setSpacing(Space::m);
    for (int i = 0; i < 4; ++i) {
        auto *figure = new FigureCard;
        figure->setFocusPolicy(Qt::NoFocus);
        figure->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_figures.append(figure);
        figures->addWidget(figure, 1);
    }
    auto *lists = new QHBoxLayout;
    lists->setSpacing(Space::m);
    const auto list = [](LinesCard *card, const QString &title, const QString &what) {
        card->setTitle(title);
        card->table()->setAccessibleName(title);
        card->model()->setHeadings({what, tr("Activities"), tr("People"), tr("Times"), tr("Hours")}, {1, 2, 3, 4});
        card->setWidths({0, 76, 68, 68, 76});
        card->none()->setTitle(tr("Nobody in this month"));
    };
    list(m_kinds, tr("By kind of service"), tr("Five micro kind"));
    list(m_units, tr("By unit"), tr("Unit"));
    list(m_teams, tr("By team"), tr("Team"));
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::m);
    right->addWidget(m_units, 1);
    right->addWidget(m_teams, 1);
    lists->addWidget(m_kinds, 1);
    lists->addLayout(right, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::s);
    whole->addLayout(top);
    whole->addWidget(m_open);
    whole->addLayout(figures);
    whole->addLayout(lists, 1);
    m_open->setTone(Tone::Warn);
    m_open->hide();
}

void NumbersView::load()
{
    auto numbers = ActivityNumbers::ofMonth(m_workplace.store().db(), m_month);
    if (!numbers) {
        m_workplace.complain(numbers.error());
        return;
    }
    m_numbers = *numbers;
    const QLocale locale;
    m_name->setText(locale.toString(m_month, tr("MMMM yyyy")));
    m_figures.at(0)->setFigure(locale.toString(m_numbers.all.activities), tr("Activities"), m_numbers.cancelled ? tr("%n cancelled", nullptr, m_numbers.cancelled) : tr("sheets closed"));
    m_figures.at(1)->setFigure(locale.toString(m_numbers.all.people), tr("People"), tr("each counted once"));
    m_figures.at(2)->setFigure(locale.toString(m_numbers.all.times), tr("Times"), tr("one for each activity"));
    m_figures.at(3)->setFigure(ServiceHours::hours(m_numbers.all.minutes), tr("Hours"), tr("of closed sheets"));
    m_open->setVisible(m_numbers.unclosed > 0);
    m_open->setText(tr("%n activities of this month are not closed and not counted yet.", nullptr, m_numbers.unclosed));
    m_kinds->setLines(linesOf(m_numbers.fiveMicros));
    m_units->setLines(linesOf(m_numbers.units));
    m_teams->setLines(linesOf(m_numbers.teams));
}

void NumbersView::begin()
{
    m_kinds->begin();
}

void NumbersView::step(int by)
{
    const QDate next = QDate(m_month.year(), m_month.month(), 1).addMonths(by);
    if (next > QDate::currentDate())
        return;
    m_month = next;
    load();
}

void NumbersView::print()
{
    m_workplace.print(m_numbers.page(m_workplace.store()));
}

} // namespace Allpost
