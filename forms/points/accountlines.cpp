// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/accountlines.h"

#include "forms/counter/shortlist.h"
#include "forms/shared/card.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/points/lastlines.h"
#include "models/points/slips.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

enum Column { DateColumn, WhatColumn, ChangeColumn, AfterColumn, Columns };

QString number(qint64 n)
{
    return QLocale().toString(n);
}

} // namespace

AccountLines::AccountLines(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_card(new Card), m_list(new ShortList(Columns, this)), m_table(new Table), m_foot(new QWidget)
{
    m_card->setTitle(tr("Statement"));
    m_card->setPadding(1);
    m_table->setObjectName(u"accountLines"_s);
    m_table->setAccessibleName(tr("Statement"));
    m_table->setRowHeight(Height::row2);
    m_table->setModel(m_list);
    m_list->setHeads({tr("Date"), tr("What for"), tr("In, out"), tr("Balance")});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    for (const auto &[column, wide] : {std::pair(DateColumn, 70), {ChangeColumn, 72}, {AfterColumn, 76}}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, wide * Theme::textPercent() / 100);
    }
    auto *inside = new QVBoxLayout(m_card);
    inside->setSpacing(0);
    inside->addWidget(m_table, 1);
    inside->addWidget(new Rule);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(15, Space::s, 15, Space::s);
    foot->addStretch();
    inside->addWidget(m_foot);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_card);
    connect(m_table, &Table::opened, this, [this](const QModelIndex &index) {
        if (const qlonglong slip = m_list->what(index.row()).toLongLong())
            Q_EMIT slipWanted(slip);
    });
}

void AccountLines::addDeed(QWidget *button)
{
    m_foot->layout()->addWidget(button);
}

/// What stands in a narrow column: the first goods of a slip in the language of the screen (Enter opens the slip), else the
/// reason without what it says in brackets. The whole stands in the statement.
QString AccountLines::words(const LastLine &line) const
{
    const auto brief = [](const QString &text) { return text.section(u'（', 0, 0).trimmed(); };
    if (line.what.slip && !line.what.reverses)
        if (auto card = Slips::card(m_workplace.store().db(), line.what.slip); card && !card->lines.isEmpty()) {
            const QString first = brief(card->lines.first().name);
            return card->lines.size() == 1 ? first : tr("%1, %2 kinds").arg(first).arg(card->lines.size());
        }
    const QString reason = brief(line.what.reason);
    return reason.isEmpty() ? line.what.reason : reason;
}

void AccountLines::load(Key account)
{
    auto last = LastLines::of(m_workplace.store().db(), account);
    if (!last) {
        m_workplace.complain(last.error());
        return;
    }
    QList<ShortList::Row> rows;
    for (const LastLine &line : std::as_const(last->lines)) {
        const bool isReversal = line.what.reverses;
        const Meaning meaning = line.isReversed ? Meaning::Faint : isReversal ? Meaning::Bad : Meaning::Plain;
        QString sub = isReversal ? tr("reverses %1 · %2").arg(line.reverses, line.worker) : line.slip.isEmpty() ? line.worker : tr("slip %1 · %2").arg(line.slip, line.worker);
        if (line.isReversed)
            sub = tr("reversed, see above");
        const QString change = line.change > 0 ? u'+' + number(line.change) : u'−' + number(-line.change);
        rows.append({{{line.what.deedOn.mid(5), {}, {}, {}, line.isReversed ? Meaning::Faint : Meaning::Plain},
                      {words(line), sub, {}, {}, meaning},
                      {change, {}, {}, {}, line.isReversed ? Meaning::Faint : isReversal ? Meaning::Bad : line.change > 0 ? Meaning::Ok : Meaning::Plain, Meaning::Quiet, false, true},
                      {number(line.after), {}, {}, {}, line.isReversed ? Meaning::Faint : Meaning::Plain, Meaning::Quiet, false, true}},
                     qlonglong(line.what.slip)});
    }
    m_list->setRows(rows);
    m_card->setCount(tr("this quarter +%1 −%2").arg(number(last->received), number(last->spent)));
}

} // namespace Allpost
