// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/flowview.h"

#include "forms/shared/chip.h"
#include "forms/shared/label.h"

#include <QGridLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 136;

/// A step and, when it moves the order, the state it leads to.
QString stepText(const OrderRule &rule)
{
    const QString step = OrderFlow::words(rule.step);
    return rule.to == OrderAt::Nowhere ? step : step + u" → "_s + OrderFlow::words(rule.to);
}

bool holdsIn(const OrderRule &rule, OrderAt at)
{
    return std::find(rule.from.begin(), rule.from.end(), at) != rule.from.end();
}

} // namespace

FlowView::FlowView(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Space::m);
    m_grid->setVerticalSpacing(Space::s);
    m_grid->setColumnStretch(1, 1);
    fill();
}

void FlowView::setCurrent(OrderAt at)
{
    if (m_current == at)
        return;
    m_current = at;
    fill();
}

QString FlowView::rule(const OrderRule &rule)
{
    QStringList needs;
    const auto need = [&](OrderNeed one, const QString &words) {
        if (rule.needs & one)
            needs << words;
    };
    need(OrderNeed::Receiver, tr("a department or worker"));
    need(OrderNeed::Reason, tr("a reason"));
    need(OrderNeed::Level, tr("a level"));
    need(OrderNeed::Until, tr("a day until when"));
    need(OrderNeed::Days, tr("working days"));
    need(OrderNeed::Grade, tr("a grade"));
    need(OrderNeed::CallerSays, tr("what the caller says"));
    need(OrderNeed::Into, tr("the other order"));
    need(OrderNeed::Note, tr("words"));
    QStringList parts;
    parts << (needs.isEmpty() ? tr("needs nothing more") : tr("needs %1").arg(needs.join(tr(", "))));
    if (rule.taker == OrderTaker::NotHandler)
        parts << tr("not by who gave the answer");
    if (rule.taker == OrderTaker::NotAsker)
        parts << tr("not by who asked for it");
    if (rule.whileWaiting)
        parts << tr("also while it waits");
    return parts.join(u" · "_s);
}

void FlowView::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const auto heading = [&](const QString &text) { m_grid->addWidget(new Label(text, Theme::Type::Section), row++, 0, 1, 2); };
    const auto name = [&](const QString &text, Tone tone) {
        auto *label = new Label(text, Theme::Type::Strong, tone);
        label->setMinimumWidth(NameWidth * Theme::textPercent() / 100);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
    };
    heading(tr("What each state allows"));
    QStringList said;
    for (int at = 0; at < int(OrderAt::Nowhere); ++at) {
        const auto state = OrderAt(at);
        QList<ChipText> chips;
        QStringList words;
        for (const OrderRule &one : OrderFlow::table()) {
            if (!holdsIn(one, state))
                continue;
            chips.append({stepText(one), one.to == OrderAt::Nowhere ? Tone::Neutral : Tone::Accent, {}});
            words << stepText(one);
        }
        const bool here = state == m_current;
        name(OrderFlow::words(state), here ? Tone::Accent : Tone::Ink);
        auto *steps = new ChipRow;
        steps->setChips(chips);
        steps->setAccessibleName(OrderFlow::words(state));
        m_grid->addWidget(steps, row++, 1);
        said << OrderFlow::words(state) + u": "_s + words.join(tr(", "));
    }
    heading(tr("What each step needs"));
    QString last;
    for (const OrderRule &one : OrderFlow::table()) {
        const QString step = OrderFlow::words(one.step);
        name(step == last ? QString() : step, Tone::Ink);
        last = step;
        auto *needs = new Label(one.step == OrderDo::Close || one.step == OrderDo::Reopen
                                    ? tr("from %1: %2").arg(OrderFlow::words(*one.from.begin()), rule(one)) : rule(one),
                                Theme::Type::Body, Tone::Ink2);
        needs->setWordWrap(true);
        m_grid->addWidget(needs, row++, 1);
    }
    auto *undo = new Label(tr("Nothing is changed afterwards: a wrong step is taken back by another one with a reason, and both stay in the life line"), Theme::Type::Small, Tone::Ink3);
    undo->setWordWrap(true);
    m_grid->addWidget(undo, row++, 0, 1, 2);
    m_grid->setRowStretch(row, 1);
    setAccessibleDescription(said.join(u'\n'));
}

} // namespace Allpost
